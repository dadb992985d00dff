import { collapseWhiteSpace } from "../datatypes/white-space.ts";
import { isWhiteSpace } from "../xml/characters.ts";

/** `fn:normalize-space`: white space at the ends removed, runs of it inside made one space. Absent: the empty string. */
export function normalizeSpace(value: string | undefined): string {
  return value === undefined ? "" : collapseWhiteSpace(value);
}

/** Whether `fn:normalize-space` leaves nothing: is there nothing but white space? */
export function isBlank(value: string | undefined): boolean {
  return value === undefined || isWhiteSpace(value);
}

/** `fn:string-length`: in characters, not in UTF-16 code units. Absent: 0. */
export function stringLength(value: string | undefined): number {
  let length = 0;
  for (const _character of value ?? "") length += 1;
  return length;
}

/** `fn:substring`: positions count characters from 1, and are rounded. */
export function substring(value: string | undefined, start: number, length = Number.POSITIVE_INFINITY): string {
  const first = roundHalfUp(start);
  const end = first + roundHalfUp(length);
  let result = "";
  let position = 0;
  for (const character of value ?? "") {
    position += 1;
    if (position >= first && position < end) result += character;
  }
  return result;
}

/** `fn:translate`: each character of `from` becomes the one of `to` at its place, or vanishes if there is none. */
export function translate(value: string | undefined, from: string, to: string): string {
  const replacements = [...to];
  const mapping = new Map<string, string>();
  [...from].forEach((character, index) => {
    if (!mapping.has(character)) mapping.set(character, replacements[index] ?? "");
  });
  let result = "";
  for (const character of value ?? "") result += mapping.get(character) ?? character;
  return result;
}

/** `fn:lower-case`: each character by itself, whatever its neighbours (JavaScript looks at those of a Greek sigma). */
export function lowerCase(value: string | undefined): string {
  let result = "";
  for (const character of value ?? "") result += character.toLowerCase();
  return result;
}

/** `fn:substring-before`; the empty string if `part` is not in it. */
export function substringBefore(value: string | undefined, part: string): string {
  const index = (value ?? "").indexOf(part);
  return index === -1 ? "" : (value ?? "").slice(0, index);
}

/** `fn:substring-after`; the empty string if `part` is not in it. */
export function substringAfter(value: string | undefined, part: string): string {
  const index = (value ?? "").indexOf(part);
  return index === -1 ? "" : (value ?? "").slice(index + part.length);
}

/**
 * `fn:compare` by the code point collation: below, at or above zero. JavaScript orders strings by UTF-16 code units,
 * which puts a surrogate pair before U+E000.
 */
export function compareStrings(left: string, right: string): number {
  const length = Math.min(left.length, right.length);
  for (let index = 0; index < length; index += 1) {
    if (left.charCodeAt(index) !== right.charCodeAt(index)) {
      const start = isLowSurrogate(left, index) && isLowSurrogate(right, index) ? index - 1 : index;
      return (left.codePointAt(Math.max(start, 0)) ?? 0) - (right.codePointAt(Math.max(start, 0)) ?? 0);
    }
  }
  return left.length - right.length;
}

function isLowSurrogate(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 0xdc00 && code <= 0xdfff;
}

function roundHalfUp(value: number): number {
  return Math.floor(value + 0.5);
}
