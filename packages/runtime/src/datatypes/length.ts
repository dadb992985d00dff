/**
 * The length of a string in XML characters, that is in Unicode code points: what the length facets of string types
 * count. A surrogate without its partner counts as one.
 */
export function codePointLength(value: string): number {
  let length = value.length;
  for (let i = 0; i < value.length - 1; i++) {
    const code = value.charCodeAt(i);
    if (code < 0xd800 || code > 0xdbff) continue;
    const next = value.charCodeAt(i + 1);
    if (next >= 0xdc00 && next <= 0xdfff) {
      length--;
      i++;
    }
  }
  return length;
}

/** Is the string at least so many code points long? */
export function hasAtLeast(value: string, length: number): boolean {
  return value.length >= 2 * length || (value.length >= length && codePointLength(value) >= length);
}

/** Is the string at most so many code points long? */
export function hasAtMost(value: string, length: number): boolean {
  return value.length <= length || (value.length <= 2 * length && codePointLength(value) <= length);
}
