// What is taken at a cursor's position, which then is after it.

import type { Cursor } from "./cursor.ts";
import { failSyntax } from "./faults.ts";
import { scanName, scanQualifiedName } from "./names.ts";
import { skipSpace } from "./white-space.ts";

/** The code unit at hand; NaN at the end. */
export function codeAt(cursor: Cursor): number {
  return cursor.source.charCodeAt(cursor.position);
}

/** The fault that something else is wanted at hand. */
export function refuse(cursor: Cursor, wanted: string): false {
  failSyntax(cursor, cursor.position, wanted);
  return false;
}

/** Takes white space. Returns whether there was some. */
export function takeSpace(cursor: Cursor): boolean {
  const start = cursor.position;
  cursor.position = skipSpace(cursor.source, start);
  return cursor.position > start;
}

/** Takes white space that must be there. Returns false after a fault. */
export function requireSpace(cursor: Cursor, where: string): boolean {
  return takeSpace(cursor) || refuse(cursor, `white space ${where}`);
}

/** Takes a text if it stands at hand. Returns whether it did. */
export function takeText(cursor: Cursor, text: string): boolean {
  if (!cursor.source.startsWith(text, cursor.position)) return false;
  cursor.position += text.length;
  return true;
}

/** Takes a text that must be there. Returns false after a fault. */
export function requireText(cursor: Cursor, text: string, wanted: string): boolean {
  return takeText(cursor, text) || refuse(cursor, wanted);
}

/** Takes an NCName. Returns undefined after a fault. */
export function takeName(cursor: Cursor, wanted: string): string | undefined {
  const { source, position } = cursor;
  const end = scanName(source, position);
  if (end === position) refuse(cursor, wanted);
  else {
    cursor.position = end;
    return source.slice(position, end);
  }
  return undefined;
}

/** Takes a QName. Returns undefined after a fault. */
export function takeQualifiedName(cursor: Cursor, wanted: string): string | undefined {
  const { source, position } = cursor;
  const end = scanQualifiedName(cursor, position, wanted);
  if (end < 0) return undefined;
  cursor.position = end;
  return source.slice(position, end);
}

/** Takes what stands between quotation marks. Returns undefined after a fault. */
export function takeQuoted(cursor: Cursor, wanted: string): string | undefined {
  const { source, position } = cursor;
  const quote = source.charAt(position);
  const end = quote === '"' || quote === "'" ? source.indexOf(quote, position + 1) : -1;
  if (end < 0) refuse(cursor, wanted);
  else {
    cursor.position = end + 1;
    return source.slice(position + 1, end);
  }
  return undefined;
}
