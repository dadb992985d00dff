import { dayNumber } from "./calendar.ts";
import { skipDigits, withoutTrailingZeros } from "./digits.ts";
import type { Lexical } from "./lexical.ts";

/** A duration, and the two types derived from it that have one unit of measure. */
export type DurationDatatype = "duration" | "yearMonthDuration" | "dayTimeDuration";

/**
 * A duration in value space: months and seconds, both with the sign of the whole.
 * https://www.w3.org/TR/xmlschema11-2/#duration
 */
export interface DurationValue {
  /** Whether months and seconds count backwards. False for the duration of nothing. */
  readonly negative: boolean;
  /** At least 0. */
  readonly months: bigint;
  /** Whole seconds, at least 0. */
  readonly seconds: bigint;
  /** The digits of the fraction of the seconds, without zeros at the end; empty for none. */
  readonly secondFraction: string;
}

/** How many characters a lexical form may have, so that counting stays quick. */
export const durationLengthLimit = 1000;

/**
 * Reads a duration from its white-space collapsed lexical form. Returns `undefined` where the form is wrong or longer
 * than {@link durationLengthLimit}. https://www.w3.org/TR/xmlschema11-2/#sec-lex-duration
 */
export function parseDuration(datatype: DurationDatatype, lexical: string): DurationValue | undefined {
  if (lexical.length > durationLengthLimit) return undefined;
  const start = lexical.charCodeAt(0) === 0x2d ? 1 : 0;
  if (lexical.charCodeAt(start) !== 0x50) return undefined;
  let months = 0n;
  let seconds = 0n;
  let secondFraction = "";
  let inTime = false;
  let unitsLeft = dateUnits[datatype];
  let parts = 0;
  let at = start + 1;
  while (at < lexical.length) {
    if (lexical.charCodeAt(at) === 0x54) {
      if (inTime || datatype === "yearMonthDuration") return undefined;
      inTime = true;
      unitsLeft = "HMS";
      at++;
      // A T with nothing after it writes no time.
      if (at === lexical.length) return undefined;
    }
    let end = skipDigits(lexical, at);
    if (end === at) return undefined;
    const count = BigInt(lexical.slice(at, end));
    if (lexical.charCodeAt(end) === 0x2e) {
      const fractionEnd = skipDigits(lexical, end + 1);
      if (fractionEnd === end + 1 || !inTime || lexical.charAt(fractionEnd) !== "S") return undefined;
      secondFraction = withoutTrailingZeros(lexical.slice(end + 1, fractionEnd));
      end = fractionEnd;
    }
    const unit = lexical.charAt(end);
    const order = unit === "" ? -1 : unitsLeft.indexOf(unit);
    if (order < 0) return undefined;
    unitsLeft = unitsLeft.slice(order + 1);
    if (inTime) seconds += count * (unit === "H" ? 3600n : unit === "M" ? 60n : 1n);
    else if (unit === "D") seconds += count * 86_400n;
    else months += unit === "Y" ? count * 12n : count;
    parts++;
    at = end + 1;
  }
  if (parts === 0) return undefined;
  const negative = start === 1 && (months !== 0n || seconds !== 0n || secondFraction !== "");
  return { negative, months, seconds, secondFraction };
}

/** Is the white-space collapsed string in the lexical space of the datatype? As {@link parseDuration} says. */
export function isDuration<Datatype extends DurationDatatype>(
  datatype: Datatype,
  lexical: string,
): lexical is Lexical<Datatype> {
  return parseDuration(datatype, lexical) !== undefined;
}

/**
 * Orders two durations: one is less where it is so from each of the recommendation's four starting points.
 * `undefined` where they have no order. https://www.w3.org/TR/xmlschema11-2/#duration
 */
export function compareDuration(a: DurationValue, b: DurationValue): -1 | 0 | 1 | undefined {
  if (equalDuration(a, b)) return 0;
  const places = Math.max(a.secondFraction.length, b.secondFraction.length);
  let order: -1 | 1 | undefined;
  for (const [year, month] of startingPoints) {
    const left = endFrom(year, month, a, places);
    const right = endFrom(year, month, b, places);
    // Equal ends of unequal durations, as of P400Y and P146097D, are no order either.
    if (left === right) return undefined;
    const here = left < right ? -1 : 1;
    if (order !== undefined && order !== here) return undefined;
    order = here;
  }
  return order;
}

/** Are two durations equal in value space: the same months and the same seconds? */
export function equalDuration(a: DurationValue, b: DurationValue): boolean {
  return (
    a.negative === b.negative &&
    a.months === b.months &&
    a.seconds === b.seconds &&
    a.secondFraction === b.secondFraction
  );
}

/** Orders two lexical forms; `undefined` where there is no order or a form is wrong. */
export function compareDurationLexical(a: string, b: string): -1 | 0 | 1 | undefined {
  const left = parseDuration("duration", a);
  const right = parseDuration("duration", b);
  return left === undefined || right === undefined ? undefined : compareDuration(left, right);
}

/** The seconds of a duration as a canonical decimal, with its sign. */
export function durationSeconds(value: DurationValue): string {
  const fraction = value.secondFraction === "" ? "" : `.${value.secondFraction}`;
  const sign = value.negative && (value.seconds !== 0n || fraction !== "") ? "-" : "";
  return `${sign}${value.seconds}${fraction}`;
}

const dateUnits: Readonly<Record<DurationDatatype, string>> = {
  duration: "YMD",
  yearMonthDuration: "YM",
  dayTimeDuration: "D",
};

const startingPoints: readonly (readonly [year: number, month: number])[] = [
  [1696, 9],
  [1697, 2],
  [1903, 3],
  [1903, 7],
];

/** The end of the duration that starts with the first second of a month, in units of a second by ten to the `places`. */
function endFrom(year: number, month: number, duration: DurationValue, places: number): bigint {
  const sign = duration.negative ? -1n : 1n;
  const monthIndex = BigInt(year * 12 + month - 1) + sign * duration.months;
  const monthOfYear = ((monthIndex % 12n) + 12n) % 12n;
  const days = BigInt(dayNumber((monthIndex - monthOfYear) / 12n, Number(monthOfYear) + 1, 1));
  const scale = 10n ** BigInt(places);
  const fraction = BigInt(duration.secondFraction.padEnd(places, "0") || "0");
  return days * 86_400n * scale + sign * (duration.seconds * scale + fraction);
}
