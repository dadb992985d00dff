import { XmlScanner } from "@schemawright/runtime/xml";
import type { Locate } from "./line-index.ts";
import type { Report } from "./report.ts";

/** Elements may be nested this deep; deeper documents are refused rather than risking the call stack. */
export const MAXIMUM_DEPTH = 500;

/**
 * Whether a text is a namespace-well-formed document, as the runtime's scanner judges it; fast-xml-parser, which reads
 * the tree, takes some that are not. Reports the scanner's code.
 */
export function checkWellFormedness(text: string, locate: Locate, report: Report): boolean {
  const scanner = new XmlScanner(text, { maxDepth: MAXIMUM_DEPTH, maxTextLength: 1 << 26 });
  scanner.next();
  if (scanner.failure === undefined) scanner.skipElement();
  if (scanner.failure === undefined) scanner.next();
  const { failure } = scanner;
  if (failure === undefined) return true;
  const place = { location: locate(failure.offset) };
  report(failure.code, place, failure.message);
  return false;
}
