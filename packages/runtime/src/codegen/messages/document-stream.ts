import type { Issue } from "../../issues/issue.ts";
import { textPiecesNow } from "../../xml/text-pieces.ts";
import { TextWindow } from "../../xml/text-window.ts";
import { WindowScanner } from "../../xml/window-scanner.ts";
import type { Registry } from "../handles.ts";
import type { ReadOptions } from "../options.ts";
import { Reader } from "../read/reader.ts";
import { readRoot } from "./document.ts";

/**
 * Validates a document of any size whose bytes come in pieces: what `readDocument` finds, in memory that is bounded as far
 * as its readers keep no values. The limit on input length holds for elements whose values rules ask for, not for the document;
 * a document type declaration is refused.
 * @returns every issue found up to the limit, in document order. Offsets are code units from the beginning of the document;
 * nobody holds the text to which lines and columns could be counted
 */
export function validateStream(
  registry: () => Registry,
  input: Iterable<Uint8Array>,
  options: Omit<ReadOptions, "doctype"> = {},
): readonly Issue[] {
  const limits = { ...options.limits, maxInputLength: Number.POSITIVE_INFINITY };
  const window = new TextWindow(textPiecesNow(input));
  try {
    const scanner = new WindowScanner(window, options.limits, options.signal);
    const reader = new Reader(window.text, { ...options, limits }, registry(), 0, scanner);
    if (reader.root()) reader.withinStack(() => readRoot(reader));
    return reader.inOrder();
  } finally {
    window.close();
  }
}
