import type { Lexical } from "./lexical.ts";

/** Is the string pairs of hexadecimal digits? https://www.w3.org/TR/xmlschema11-2/#hexBinary */
export function isHexBinary(lexical: string): lexical is Lexical<"hexBinary"> {
  if (lexical.length % 2 !== 0) return false;
  for (let i = 0; i < lexical.length; i++) {
    const code = lexical.charCodeAt(i);
    const letter = code | 0x20;
    if (!(code >= 0x30 && code <= 0x39) && !(letter >= 0x61 && letter <= 0x66)) return false;
  }
  return true;
}

/** The length of a hexBinary in octets. */
export function hexBinaryLength(hexBinary: string): number {
  return hexBinary.length / 2;
}

/** The canonical lexical form of a hexBinary, upper-case: equal values have equal canonical forms. */
export function canonicalHexBinary(hexBinary: string): string {
  return hexBinary.toUpperCase();
}

/**
 * Is the white-space collapsed string base64 with its padding? Single spaces may stand between characters, and the
 * bits that padding leaves over must be zero. https://www.w3.org/TR/xmlschema11-2/#base64Binary
 */
export function isBase64Binary(lexical: string): lexical is Lexical<"base64Binary"> {
  let characters = 0;
  let padding = 0;
  let last = 0;
  let previous = 0x20;
  for (let i = 0; i < lexical.length; i++) {
    const code = lexical.charCodeAt(i);
    if (code === 0x20) {
      if (previous === 0x20) return false;
    } else if (code === 0x3d) {
      padding++;
    } else {
      const bits = base64Bits(code);
      if (bits < 0 || padding > 0) return false;
      last = bits;
      characters++;
    }
    previous = code;
  }
  if (lexical.length > 0 && previous === 0x20) return false;
  if (padding > 2 || (characters + padding) % 4 !== 0) return false;
  if (padding === 1) return last % 4 === 0;
  return padding === 0 || last % 16 === 0;
}

/** The length of a base64Binary in octets. */
export function base64BinaryLength(base64Binary: string): number {
  let characters = 0;
  for (let i = 0; i < base64Binary.length; i++) {
    const code = base64Binary.charCodeAt(i);
    if (code !== 0x20 && code !== 0x3d) characters++;
  }
  return Math.floor((characters * 3) / 4);
}

/** The canonical lexical form of a base64Binary, without spaces: equal values have equal canonical forms. */
export function canonicalBase64Binary(base64Binary: string): string {
  return base64Binary.replaceAll(" ", "");
}

function base64Bits(code: number): number {
  if (code >= 0x41 && code <= 0x5a) return code - 0x41;
  if (code >= 0x61 && code <= 0x7a) return code - 0x61 + 26;
  if (code >= 0x30 && code <= 0x39) return code - 0x30 + 52;
  if (code === 0x2b) return 62;
  return code === 0x2f ? 63 : -1;
}
