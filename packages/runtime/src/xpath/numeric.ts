import { canonicalDecimal, compareDecimal } from "../datatypes/decimal.ts";

/**
 * An exact number of a bound object: a safe integer, a `bigint`, or the lexical form of an `xs:decimal`. A `number`
 * that is not an integer is a double, and is compared as one.
 */
export type Numeric = number | bigint | string;

/** An exact decimal: `digits` divided by ten to the power of `scale`. */
interface Scaled {
  readonly digits: bigint;
  readonly scale: number;
}

/** How many digits after the point a quotient that does not end is cut to. */
const quotientScale = 30;

/**
 * How many characters a number may have that is calculated with. Digits are turned into a `bigint` and back, which takes more
 * than linear time. XPath asks for 18 digits at least: https://www.w3.org/TR/xpath-functions/#op.numeric
 */
export const digitsLimit = 10_000;

/** `err:FOAR0002`: a number has too many digits to be calculated with. */
class NumericOverflow extends Error {}

/** Whether a test is true; false if a number in it has too many digits, for an error in a test means that it fails. */
export function holds(test: () => boolean): boolean {
  try {
    return test();
  } catch (error) {
    if (error instanceof NumericOverflow) return false;
    throw error;
  }
}

/**
 * Orders two numbers (`op:numeric-less-than` and its like): below, at or above zero as the left one is less than, equal
 * to or greater than the right one. NaN if one of them is NaN, so that every comparison with zero but `!==` fails.
 */
export function compareNumeric(left: Numeric, right: Numeric): number {
  if (isDouble(left) || isDouble(right)) {
    const [first, second] = [Number(left), Number(right)];
    if (Number.isNaN(first) || Number.isNaN(second)) return Number.NaN;
    return first < second ? -1 : first > second ? 1 : 0;
  }
  if (typeof left === "number" && typeof right === "number") return left - right;
  return compareDecimal(lexicalForm(left), lexicalForm(right));
}

/** `op:numeric-add`, exact. */
export function add(left: Numeric, right: Numeric): Numeric {
  return combine(left, right, (first, second) => first + second);
}

/** `op:numeric-subtract`, exact. */
export function subtract(left: Numeric, right: Numeric): Numeric {
  return combine(left, right, (first, second) => first - second);
}

/** `op:numeric-multiply`, exact. */
export function multiply(left: Numeric, right: Numeric): Numeric {
  const [first, second] = [scaled(left), scaled(right)];
  return decimal({ digits: first.digits * second.digits, scale: first.scale + second.scale });
}

/** `op:numeric-divide` of decimals: exact if it ends within 30 digits after the point, else cut there. `right` is not 0. */
export function divide(left: Numeric, right: Numeric): Numeric {
  const [first, second] = [scaled(left), scaled(right)];
  const dividend = first.digits * 10n ** BigInt(quotientScale + second.scale);
  return decimal({ digits: dividend / second.digits, scale: quotientScale + first.scale });
}

/** `op:numeric-integer-divide`: the quotient without its fraction. `right` is not 0. */
export function integerDivide(left: Numeric, right: Numeric): Numeric {
  const [first, second] = aligned(left, right);
  return decimal({ digits: first.digits / second.digits, scale: 0 });
}

/** `op:numeric-mod`: what is left over, with the sign of the dividend. `right` is not 0. */
export function modulo(left: Numeric, right: Numeric): Numeric {
  return combine(left, right, (first, second) => first % second);
}

/** `fn:sum` of exact numbers; 0 for none. */
export function sum(values: readonly Numeric[]): Numeric {
  return values.reduce<Numeric>(add, 0);
}

/** `fn:sum` of doubles; 0 for none. */
export function sumDoubles(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** `fn:min` of numbers: the least, NaN if one is NaN, `undefined` for none. */
export function minimum<T extends Numeric>(values: readonly T[]): T | undefined {
  return (
    values.find(isNotANumber) ??
    values.reduce<T | undefined>(
      (least, value) => (least === undefined || compareNumeric(value, least) < 0 ? value : least),
      undefined,
    )
  );
}

/** `fn:max` of numbers: the greatest, NaN if one is NaN, `undefined` for none. */
export function maximum<T extends Numeric>(values: readonly T[]): T | undefined {
  return (
    values.find(isNotANumber) ??
    values.reduce<T | undefined>(
      (greatest, value) => (greatest === undefined || compareNumeric(value, greatest) > 0 ? value : greatest),
      undefined,
    )
  );
}

/** `fn:distinct-values` of numbers: one of each value, in the order of their first. */
export function distinctNumbers<T extends Numeric>(values: readonly T[]): T[] {
  const seen = new Map<string, T>();
  for (const value of values) {
    const key = isDouble(value) ? String(value) : canonicalDecimal(lexicalForm(value));
    if (!seen.has(key)) seen.set(key, value);
  }
  return [...seen.values()];
}

function isNotANumber(value: Numeric): boolean {
  return typeof value === "number" && Number.isNaN(value);
}

function isDouble(value: Numeric): boolean {
  return typeof value === "number" && !Number.isSafeInteger(value);
}

function lexicalForm(value: Numeric): string {
  return typeof value === "number" ? BigInt(value).toString() : String(value);
}

function combine(left: Numeric, right: Numeric, operation: (left: bigint, right: bigint) => bigint): Numeric {
  const [first, second] = aligned(left, right);
  return decimal({ digits: operation(first.digits, second.digits), scale: first.scale });
}

/** Both with the greater scale of the two. */
function aligned(left: Numeric, right: Numeric): readonly [Scaled, Scaled] {
  const [first, second] = [scaled(left), scaled(right)];
  const scale = Math.max(first.scale, second.scale);
  return [widen(first, scale), widen(second, scale)];
}

function widen({ digits, scale }: Scaled, wanted: number): Scaled {
  return { digits: digits * 10n ** BigInt(wanted - scale), scale: wanted };
}

/** @throws NumericOverflow beyond {@link digitsLimit} */
function scaled(value: Numeric): Scaled {
  if (typeof value !== "string") return { digits: BigInt(value), scale: 0 };
  if (value.length > digitsLimit) throw new NumericOverflow();
  const point = value.indexOf(".");
  if (point === -1) return { digits: BigInt(withoutPlus(value)), scale: 0 };
  const negative = value.startsWith("-");
  const digits = BigInt(`0${value.replace(/[-+.]/g, "")}`);
  return { digits: negative ? -digits : digits, scale: value.length - point - 1 };
}

function withoutPlus(value: string): string {
  return value.startsWith("+") ? value.slice(1) : value;
}

function decimal(value: Scaled): Numeric {
  const lexical = decimalLexical(value);
  const number = Number(lexical);
  if (Number.isSafeInteger(number) && !lexical.includes(".")) return number;
  return lexical;
}

/** Without needless zeros, and without a point for an integer. */
function decimalLexical({ digits, scale }: Scaled): string {
  const sign = digits < 0n ? "-" : "";
  const text = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, "0");
  const whole = text.slice(0, text.length - scale);
  let end = text.length;
  while (end > text.length - scale && text.charCodeAt(end - 1) === 0x30) end -= 1;
  const fraction = text.slice(text.length - scale, end);
  return fraction === "" ? `${sign}${whole}` : `${sign}${whole}.${fraction}`;
}
