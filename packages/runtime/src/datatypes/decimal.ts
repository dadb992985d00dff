import {
  compareFractionDigits,
  compareWholeDigits,
  isDigit,
  skipDigits,
  withoutLeadingZeros,
  withoutTrailingZeros,
} from "./digits.ts";
import type { Lexical } from "./lexical.ts";

/**
 * Is the white-space collapsed string a decimal: an optional sign and digits with at most one point, at least one
 * digit, no exponent? https://www.w3.org/TR/xmlschema11-2/#decimal
 */
export function isDecimal(lexical: string): lexical is Lexical<"decimal"> {
  const start = afterSign(lexical);
  const point = skipDigits(lexical, start);
  if (point === lexical.length) return point > start;
  if (lexical.charCodeAt(point) !== 0x2e) return false;
  const end = skipDigits(lexical, point + 1);
  return end === lexical.length && end - start > 1;
}

/**
 * Orders two decimals by value, exactly and at any length. Both must be lexical forms of decimal or of a type
 * derived from it; for other strings the result means nothing.
 */
export function compareDecimal(a: string, b: string): -1 | 0 | 1 {
  // Doubles keep the order of decimals, and tell those apart that have 15 digits at most.
  const near = Number(a);
  const other = Number(b);
  if (near !== other) return near < other ? -1 : 1;
  if (a.length <= exactLength && b.length <= exactLength) return 0;
  const left = readDecimal(a);
  const right = readDecimal(b);
  if (left.negative !== right.negative) return left.negative ? -1 : 1;
  const order = compareWholeDigits(left.whole, right.whole) || compareFractionDigits(left.fraction, right.fraction);
  if (order === 0) return 0;
  return order < 0 === left.negative ? 1 : -1;
}

/**
 * The number of decimal digits that the value of a decimal needs, as the totalDigits facet counts them: leading zeros
 * and trailing zeros of the fraction do not count, zero has one digit.
 * https://www.w3.org/TR/xmlschema11-2/#rf-totalDigits
 */
export function totalDigits(decimal: string): number {
  const { whole, fraction } = readDecimal(decimal);
  const digits = whole === "" ? withoutLeadingZeros(fraction).length : whole.length + fraction.length;
  // 0.05 is 5 divided by a power of ten that may not be larger than the digits allow: its places count as well.
  return Math.max(digits, fraction.length, 1);
}

/**
 * The number of digits after the point that the value of a decimal needs; trailing zeros do not count.
 * https://www.w3.org/TR/xmlschema11-2/#rf-fractionDigits
 */
export function fractionDigits(decimal: string): number {
  return readDecimal(decimal).fraction.length;
}

/**
 * The canonical lexical form of a decimal by XSD 1.1: no plus sign, no needless zero, no point in a whole number,
 * a digit before the point. https://www.w3.org/TR/xmlschema11-2/#f-decimalCanmap
 */
export function canonicalDecimal(decimal: string): string {
  const { negative, whole, fraction } = readDecimal(decimal);
  return (negative ? "-" : "") + (whole || "0") + (fraction === "" ? "" : `.${fraction}`);
}

const exactLength = 15;

interface DecimalDigits {
  /** False for zero, however it is written. */
  readonly negative: boolean;
  /** Without leading zeros; empty below one. */
  readonly whole: string;
  /** Without trailing zeros; empty for a whole number. */
  readonly fraction: string;
}

function readDecimal(decimal: string): DecimalDigits {
  const start = afterSign(decimal);
  const point = skipDigits(decimal, start);
  const whole = withoutLeadingZeros(decimal.slice(start, point));
  const fraction = withoutTrailingZeros(decimal.slice(point + 1));
  return { negative: decimal.charCodeAt(0) === 0x2d && (whole !== "" || fraction !== ""), whole, fraction };
}

function afterSign(lexical: string): number {
  if (lexical === "" || isDigit(lexical.charCodeAt(0))) return 0;
  const code = lexical.charCodeAt(0);
  return code === 0x2b || code === 0x2d ? 1 : 0;
}
