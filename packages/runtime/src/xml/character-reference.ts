import { isChar } from "./characters.ts";
import type { Cursor } from "./cursor.ts";
import { clipped, failSyntax } from "./faults.ts";

const semicolon = 0x3b;
const smallX = 0x78;

/**
 * Production 66, CharRef, at the `&` at `start`. Returns the character and leaves {@link Cursor.position} after the
 * semicolon; undefined after a fault.
 */
export function decodeCharacterReference(cursor: Cursor, start: number): string | undefined {
  const { source } = cursor;
  const hexadecimal = source.charCodeAt(start + 2) === smallX;
  const radix = hexadecimal ? 16 : 10;
  const digitsStart = start + (hexadecimal ? 3 : 2);
  let i = digitsStart;
  let codePoint = 0;
  for (;;) {
    const digit = digitValue(source.charCodeAt(i));
    if (digit >= radix) break;
    // Held at the first impossible code point, so that any number of digits is read without loss of the verdict.
    codePoint = Math.min(codePoint * radix + digit, 0x110000);
    i++;
  }
  if (i === digitsStart || source.charCodeAt(i) !== semicolon) {
    const wanted = i === digitsStart ? (hexadecimal ? "a hexadecimal digit" : "a decimal digit or 'x'") : "';'";
    failSyntax(cursor, i, `${wanted} in a character reference`);
    return undefined;
  }
  cursor.position = i + 1;
  if (!isChar(codePoint)) {
    const reference = clipped(source.slice(start, i + 1));
    cursor.fail(
      "wfc-Legalchar",
      start,
      { reference },
      `The character reference ${reference} names no character that a document can hold.`,
    );
    return undefined;
  }
  return String.fromCodePoint(codePoint);
}

function digitValue(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  if (code >= 0x41 && code <= 0x46) return code - 0x37;
  if (code >= 0x61 && code <= 0x66) return code - 0x57;
  return 16;
}
