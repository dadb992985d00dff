import {
  type DoctypePolicy,
  decodeXml,
  type Line,
  type LineIndex,
  lineAt,
  lineIndex,
  positionAt,
  type ScannerLimits,
  TextWindow,
  textPiecesNow,
  WindowScanner,
  XmlScanner,
} from "@schemawright/runtime/xml";
import type { Location } from "../components/index.ts";

/** The bytes of an instance that is too large to be held. */
export interface InstancePieces {
  /** The pieces from the first one on, each time that it is called. */
  readonly open: () => Iterable<Uint8Array>;
}

/** An instance: its text, its bytes, or where these come from. */
export type InstanceInput = string | Uint8Array | InstancePieces;

/** An instance while it is searched for hints. */
export interface SearchedInstance {
  /** Its offsets are those of {@link SearchedInstance.text}. */
  readonly scanner: XmlScanner;
  /** As much of the instance as is held; all of it, or what stands around the newest token. */
  readonly text: () => string;
  /** Whether the newest token stands behind the last hint. */
  readonly isDone: () => boolean;
  /** The place of an offset in the newest token. */
  readonly locate: (offset: number) => Location;
  /** Says that nothing is asked about the newest token any more. */
  readonly pass: () => void;
  /** Says that nothing more is asked. */
  readonly close: () => void;
}

/** How an instance is scanned. */
export interface SearchOptions {
  readonly limits?: ScannerLimits;
  /** Whether the internal subset of a document type declaration is read; an instance with one has no hints otherwise. */
  readonly doctype?: DoctypePolicy;
}

/** The attributes that hold hints end so; an instance in which this does not stand has neither. */
const NAME_END = "chemaLocation";

/**
 * Opens an instance. Of one that comes in pieces a window is held; the internal subset of a document type declaration
 * is not read then. `undefined` if nothing in it can be a hint.
 */
export function openInstance(
  input: InstanceInput,
  location: string,
  options: SearchOptions,
): SearchedInstance | undefined {
  if (typeof input === "object" && "open" in input) return openPieces(input, location, options);
  const decoded = typeof input === "string" ? { text: input } : decodeXml(input);
  return "text" in decoded ? openText(decoded.text, location, options) : undefined;
}

function openText(text: string, location: string, { limits, doctype }: SearchOptions): SearchedInstance | undefined {
  // In the replacement text of an entity, a name may have been put together: it then stands nowhere as it is.
  const mayBeHidden = doctype === "internal" && text.includes("<!DOCTYPE");
  const last = mayBeHidden ? text.length : text.lastIndexOf(NAME_END);
  if (last < 0) return undefined;
  const scanner = new XmlScanner(text, limits, doctype);
  let lines: LineIndex | undefined;
  return {
    scanner,
    text: () => text,
    isDone: () => scanner.offset > last,
    locate(offset) {
      lines ??= lineIndex(untilTagEnds(text, last));
      return { document: location, ...positionAt(lines, offset), offset };
    },
    pass: () => undefined,
    close: () => undefined,
  };
}

function openPieces(pieces: InstancePieces, location: string, { limits }: SearchOptions): SearchedInstance | undefined {
  const last = lastNameEnd(pieces);
  if (last < 0) return undefined;
  const window = new TextWindow(textPiecesNow(pieces.open()));
  const scanner = new WindowScanner(window, limits);
  /** The line in which the newest token that was passed ends, with offsets of the whole text, as is `passed`. */
  let line: Line = { number: 1, start: 0 };
  let passed = 0;
  const lineOf = (offset: number): Line => {
    const { base } = scanner;
    const { number, start } = lineAt(window.text, passed - base, offset, { ...line, start: line.start - base });
    return { number, start: start + base };
  };
  return {
    scanner,
    text: () => window.text,
    isDone: () => scanner.base + scanner.offset > last,
    locate(offset) {
      const { number, start } = lineOf(offset);
      const inAll = scanner.base + offset;
      return { document: location, line: number, column: inAll - start + 1, offset: inAll };
    },
    pass() {
      line = lineOf(scanner.end);
      passed = scanner.base + scanner.end;
    },
    close: () => window.close(),
  };
}

/** Where the last name stands that may be that of a hint; -1 if there is none. */
function lastNameEnd({ open }: InstancePieces): number {
  let last = -1;
  let length = 0;
  let before = "";
  for (const piece of textPiecesNow(open())) {
    if ("failure" in piece) break;
    const text = before + piece.text;
    const found = text.lastIndexOf(NAME_END);
    if (found >= 0) last = length - before.length + found;
    length += piece.text.length;
    before = text.slice(1 - NAME_END.length);
  }
  return last;
}

/** A text up to the end of the tag that an offset is in; an attribute's value holds no `<`. */
function untilTagEnds(text: string, offset: number): string {
  const end = text.indexOf("<", offset);
  return end < 0 ? text : text.slice(0, end);
}
