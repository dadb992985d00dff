import { isAsciiName, isAsciiNameStart, isNameChar, isNameStartChar } from "./characters.ts";
import type { Cursor } from "./cursor.ts";
import { failLimit, failSyntax } from "./faults.ts";

const colon = 0x3a;

/** An NCName at `start`. Returns the offset after it, which is `start` if there is none. */
export function scanName(source: string, start: number): number {
  let i = start;
  let code = source.charCodeAt(i);
  if (code < 0x80) {
    if (!isAsciiNameStart(code)) return start;
    i++;
  } else {
    const codePoint = source.codePointAt(i);
    if (codePoint === undefined || !isNameStartChar(codePoint)) return start;
    i += codePoint > 0xffff ? 2 : 1;
  }
  for (;;) {
    code = source.charCodeAt(i);
    if (code < 0x80) {
      if (!isAsciiName(code)) return i;
      i++;
    } else {
      const codePoint = source.codePointAt(i);
      if (codePoint === undefined || !isNameChar(codePoint)) return i;
      i += codePoint > 0xffff ? 2 : 1;
    }
  }
}

/**
 * Production 7 of Namespaces in XML, QName, at `start`. Returns the offset after it and notes the colon in {@link Cursor.nameColon}; -1 after a
 * fault.
 */
export function scanQualifiedName(cursor: Cursor, start: number, wanted: string): number {
  const { source } = cursor;
  let i = scanName(source, start);
  cursor.nameColon = -1;
  if (i === start) {
    failSyntax(cursor, i, wanted);
    return -1;
  }
  if (source.charCodeAt(i) === colon) {
    cursor.nameColon = i;
    i = scanName(source, i + 1);
    if (i === cursor.nameColon + 1) {
      failSyntax(cursor, i, "a local name after the colon");
      return -1;
    }
    if (source.charCodeAt(i) === colon) {
      failSyntax(cursor, i, "no second colon in a name");
      return -1;
    }
  }
  const { maxNameLength } = cursor.limits;
  if (i - start > maxNameLength) {
    failLimit(cursor, "limit-name-length", start, "length", i - start, maxNameLength);
    return -1;
  }
  return i;
}
