import { skipDigits } from "./digits.ts";

/**
 * Is the white-space collapsed string in the lexical space that float and double share: a decimal with an optional
 * exponent, `INF`, `-INF`, `NaN`? `+INF` is one in XSD 1.1 only. https://www.w3.org/TR/xmlschema11-2/#double
 */
export function isDouble(lexical: string, version: "1.0" | "1.1" = "1.1"): boolean {
  const first = lexical.charCodeAt(0);
  const start = first === 0x2b || first === 0x2d ? 1 : 0;
  let end = skipDigits(lexical, start);
  let digits = end - start;
  if (lexical.charCodeAt(end) === 0x2e) {
    const fraction = end + 1;
    end = skipDigits(lexical, fraction);
    digits += end - fraction;
  }
  if (digits === 0) return isSpecial(lexical, version);
  const exponentSign = lexical.charCodeAt(end) | 0x20;
  if (end < lexical.length && exponentSign === 0x65) {
    const sign = lexical.charCodeAt(end + 1);
    const exponent = sign === 0x2b || sign === 0x2d ? end + 2 : end + 1;
    end = skipDigits(lexical, exponent);
    if (end === exponent) return false;
  }
  return end === lexical.length;
}

/**
 * Reads a double: the nearest IEEE double, `Infinity`, `-Infinity`, `NaN`, `-0` for `-0`.
 * Returns `undefined` for what is not in the lexical space.
 */
export function parseDouble(lexical: string, version: "1.0" | "1.1" = "1.1"): number | undefined {
  if (!isDouble(lexical, version)) return undefined;
  if (lexical === "NaN") return Number.NaN;
  if (lexical.endsWith("INF")) return lexical.charCodeAt(0) === 0x2d ? -Infinity : Infinity;
  return Number(lexical);
}

/**
 * Reads a float: as {@link parseDouble}, rounded to single precision. Named not to hide the global parseFloat.
 * https://www.w3.org/TR/xmlschema11-2/#float
 */
export function parseSingleFloat(lexical: string, version: "1.0" | "1.1" = "1.1"): number | undefined {
  const value = parseDouble(lexical, version);
  return value === undefined ? undefined : Math.fround(value);
}

/**
 * A double as people write it: the shortest digits that read back as the same value, with an exponent only where there
 * would be many zeros. Not the canonical form, which has an exponent always.
 */
export function formatDouble(value: number): string {
  return formatSpecial(value) ?? String(value);
}

/** A float as {@link formatDouble}, with the shortest digits that read back as the same single precision value. */
export function formatSingleFloat(value: number): string {
  const special = formatSpecial(value);
  if (special !== undefined) return special;
  const single = Math.fround(value);
  if (single === 0 || !Number.isFinite(single)) return formatDouble(single);
  let digits = 0;
  // Nine significant digits tell all single precision values apart.
  while (digits < 8 && Math.fround(Number(single.toExponential(digits))) !== single) digits++;
  return formatDouble(Number(single.toExponential(digits)));
}

/**
 * Orders two floats or doubles. `undefined` where there is no order: `NaN` against anything but itself.
 * 0 for `NaN` against itself, and for `-0` against `0`. https://www.w3.org/TR/xmlschema11-2/#double
 */
export function compareDouble(a: number, b: number): -1 | 0 | 1 | undefined {
  if (a < b) return -1;
  if (a > b) return 1;
  return equalDouble(a, b) ? 0 : undefined;
}

/** Are two floats or doubles equal or identical, as the enumeration facet asks: `NaN` is itself, `-0` equals `0`? */
export function equalDouble(a: number, b: number): boolean {
  return a === b || (Number.isNaN(a) && Number.isNaN(b));
}

function isSpecial(lexical: string, version: "1.0" | "1.1"): boolean {
  return lexical === "INF" || lexical === "-INF" || lexical === "NaN" || (lexical === "+INF" && version === "1.1");
}

function formatSpecial(value: number): string | undefined {
  if (Number.isNaN(value)) return "NaN";
  if (value === Infinity) return "INF";
  if (value === -Infinity) return "-INF";
  return Object.is(value, -0) ? "-0" : undefined;
}
