// The words of faults.

import { findIllegal, isChar, isSpace } from "./characters.ts";
import type { Cursor } from "./cursor.ts";
import type { Token } from "./token.ts";

/** A violated production: what stands at `offset` is not what is wanted there. */
export function failSyntax(cursor: Cursor, offset: number, wanted: string): typeof Token.Failed {
  const { source } = cursor;
  const code = source.charCodeAt(offset);
  if (offset < source.length && findIllegal(source, offset, offset + (code >= 0xd800 && code < 0xdc00 ? 2 : 1)) >= 0) {
    return failIllegal(cursor, offset);
  }
  const found = describe(cursor, offset);
  return failProduction(cursor, offset, found, wanted, `Found ${found} where ${wanted} was wanted.`);
}

/** A violated production, in words of its own. */
export function failProduction(
  cursor: Cursor,
  offset: number,
  found: string,
  wanted: string,
  message: string,
): typeof Token.Failed {
  return cursor.fail("xml-syntax", offset, { found, wanted }, message);
}

/** What stands at `offset` is no character of XML. */
export function failIllegal(cursor: Cursor, offset: number): typeof Token.Failed {
  const found = describe(cursor, offset);
  return failProduction(
    cursor,
    offset,
    found,
    "a character of XML 1.0",
    `The document contains ${found}, which no XML document can hold.`,
  );
}

/** What begins at `offset` goes on to the end of the text at hand. */
export function failUnterminated(cursor: Cursor, offset: number, kind: string, wanted: string): typeof Token.Failed {
  return failProduction(
    cursor,
    offset,
    describe(cursor, cursor.source.length),
    wanted,
    `The ${kind} that begins here is not ended by '${wanted}'.`,
  );
}

/** A limit of {@link ScannerLimits} is exceeded. */
export function failLimit(
  cursor: Cursor,
  code: string,
  offset: number,
  measure: string,
  found: number,
  limit: number,
): typeof Token.Failed {
  const kind = code.slice("limit-".length).replaceAll("-", " ");
  return cursor.fail(
    code,
    offset,
    { [measure]: found, limit },
    `The document exceeds the limit of ${limit} for ${kind}.`,
  );
}

/** The limit on a text or an attribute value is exceeded. */
export function failTextLength(cursor: Cursor, offset: number, length: number): typeof Token.Failed {
  return failLimit(cursor, "limit-text-length", offset, "length", length, cursor.limits.maxTextLength);
}

/** What stands at an offset, for a message. */
export function describe(cursor: Cursor, offset: number): string {
  const codePoint = cursor.source.codePointAt(offset);
  if (codePoint === undefined) return cursor.reference < 0 ? "the end of the document" : "the end of the entity";
  if (isSpace(codePoint)) return "white space";
  if (codePoint > 0x20 && isChar(codePoint) && codePoint !== 0x7f) return `'${String.fromCodePoint(codePoint)}'`;
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}`;
}

/** A piece of the document for a message: whole if short. */
export function clipped(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

/** The same in quotation marks. */
export function quoted(text: string): string {
  return `"${clipped(text)}"`;
}
