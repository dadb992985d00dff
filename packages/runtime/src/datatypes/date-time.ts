import { daysInMonth, safeYearDigits } from "./calendar.ts";
import { compareFractionDigits, isDigit, skipDigits, withoutTrailingZeros } from "./digits.ts";
import type { Lexical } from "./lexical.ts";

/** The datatypes that share the seven-property model. `dateTimeStamp` is a `dateTime` that must have a time zone. */
export type DateTimeDatatype =
  | "dateTime"
  | "dateTimeStamp"
  | "date"
  | "time"
  | "gYearMonth"
  | "gYear"
  | "gMonthDay"
  | "gDay"
  | "gMonth";

/**
 * A date or a time in value space. The seconds are two properties, so that every fraction is exact.
 * https://www.w3.org/TR/xmlschema11-2/#theSevenPropertyModel
 */
export interface DateTimeValue {
  /** 0 is the year before 1. A `bigint` where the year has more than ten digits. */
  readonly year: number | bigint | undefined;
  /** 1 to 12. */
  readonly month: number | undefined;
  /** 1 to 31. */
  readonly day: number | undefined;
  /** 0 to 23: midnight at the end of a day is midnight at the start of the next. */
  readonly hour: number | undefined;
  readonly minute: number | undefined;
  /** Whole seconds, 0 to 59. */
  readonly second: number | undefined;
  /** The digits of the fraction of the second, without zeros at the end; empty for none. */
  readonly secondFraction: string;
  /** Minutes east of UTC, -840 to 840; `undefined` where no zone is given. */
  readonly timezoneOffset: number | undefined;
}

const minutesOfDay = 1440;

/** How many digits a year may have; clause 5.4 of XSD 1.1 part 2 asks for four at least. */
export const yearDigitsLimit = 1000;

/** Which parts a lexical form has, in their order: `Y` year, `M` month, `D` day, `T` time of day. */
const shapes: Readonly<Record<DateTimeDatatype, string>> = {
  dateTime: "YMDT",
  dateTimeStamp: "YMDT",
  date: "YMD",
  time: "T",
  gYearMonth: "YM",
  gYear: "Y",
  gMonthDay: "MD",
  gDay: "D",
  gMonth: "M",
};

/**
 * Reads a date or time from its white-space collapsed lexical form. Returns `undefined` where the form is wrong, where
 * the day is not in the month, the time zone is beyond 14:00, the second is 60, or the year has more than
 * {@link yearDigitsLimit} digits. The year `0000` exists in XSD 1.1 only.
 * https://www.w3.org/TR/xmlschema11-2/#sec-lex-date-time
 */
export function parseDateTime(
  datatype: DateTimeDatatype,
  lexical: string,
  version: "1.0" | "1.1" = "1.1",
): DateTimeValue | undefined {
  const shape = shapes[datatype];
  let at = 0;
  let year: number | bigint | undefined;
  let month: number | undefined;
  let day: number | undefined;
  let hour: number | undefined;
  let minute: number | undefined;
  let second: number | undefined;
  let secondFraction = "";

  if (shape.startsWith("Y")) {
    const start = lexical.charCodeAt(0) === 0x2d ? 1 : 0;
    at = skipDigits(lexical, start);
    year = readYear(lexical, start, at, version);
    if (year === undefined) return undefined;
  }
  if (shape.includes("M")) {
    // A month without a year stands after two hyphens.
    const hyphens = year === undefined ? "--" : "-";
    if (!lexical.startsWith(hyphens, at)) return undefined;
    at += hyphens.length;
    month = twoDigits(lexical, at);
    if (month < 1 || month > 12) return undefined;
    at += 2;
  }
  if (shape.includes("D")) {
    const hyphens = month === undefined ? "---" : "-";
    if (!lexical.startsWith(hyphens, at)) return undefined;
    at += hyphens.length;
    day = twoDigits(lexical, at);
    if (day < 1 || day > (month === undefined ? 31 : daysInMonth(year ?? 4, month))) return undefined;
    at += 2;
  }
  if (shape.endsWith("T")) {
    if (day !== undefined) {
      if (lexical.charCodeAt(at) !== 0x54) return undefined;
      at++;
    }
    hour = twoDigits(lexical, at);
    minute = twoDigits(lexical, at + 3);
    second = twoDigits(lexical, at + 6);
    if (lexical.charCodeAt(at + 2) !== 0x3a || lexical.charCodeAt(at + 5) !== 0x3a) return undefined;
    if (hour < 0 || hour > 24 || minute < 0 || minute > 59 || second < 0 || second > 59) return undefined;
    at += 8;
    if (lexical.charCodeAt(at) === 0x2e) {
      const end = skipDigits(lexical, at + 1);
      if (end === at + 1) return undefined;
      secondFraction = withoutTrailingZeros(lexical.slice(at + 1, end));
      at = end;
    }
    if (hour === 24 && (minute !== 0 || second !== 0 || secondFraction !== "")) return undefined;
  }
  const timezoneOffset = readTimezone(lexical, at);
  if (timezoneOffset === null) return undefined;
  if (timezoneOffset === undefined && datatype === "dateTimeStamp") return undefined;
  if (hour === 24) {
    hour = 0;
    if (year !== undefined && month !== undefined && day !== undefined)
      ({ year, month, day } = nextDay(year, month, day));
  }
  return { year, month, day, hour, minute, second, secondFraction, timezoneOffset };
}

/** Is the white-space collapsed string in the lexical space of the datatype? As {@link parseDateTime} says. */
export function isDateTime<Datatype extends DateTimeDatatype>(
  datatype: Datatype,
  lexical: string,
  version: "1.0" | "1.1" = "1.1",
): lexical is Lexical<Datatype> {
  return parseDateTime(datatype, lexical, version) !== undefined;
}

/**
 * Orders two values of one datatype. `undefined` where they have no order: one has a time zone, the other has none,
 * and the zone it could be in decides. https://www.w3.org/TR/xmlschema11-2/#vp-order-dateTime
 */
export function compareDateTime(a: DateTimeValue, b: DateTimeValue): -1 | 0 | 1 | undefined {
  if ((a.timezoneOffset === undefined) === (b.timezoneOffset === undefined)) {
    return compareInstants(a, a.timezoneOffset ?? 0, b, b.timezoneOffset ?? 0);
  }
  if (a.timezoneOffset === undefined) {
    const reversed = compareDateTime(b, a);
    return reversed === undefined || reversed === 0 ? reversed : reversed === 1 ? -1 : 1;
  }
  if (compareInstants(a, a.timezoneOffset, b, 840) < 0) return -1;
  return compareInstants(a, a.timezoneOffset, b, -840) > 0 ? 1 : undefined;
}

/** Are two values of one datatype equal in value space? One with a time zone never equals one without. */
export function equalDateTime(a: DateTimeValue, b: DateTimeValue): boolean {
  return compareDateTime(a, b) === 0;
}

/** Orders two lexical forms of one datatype; `undefined` where there is no order or a form is wrong. */
export function compareDateTimeLexical(datatype: DateTimeDatatype, a: string, b: string): -1 | 0 | 1 | undefined {
  const left = parseDateTime(datatype, a);
  const right = parseDateTime(datatype, b);
  return left === undefined || right === undefined ? undefined : compareDateTime(left, right);
}

/** A string that is equal for equal values of one datatype, and for those only. */
export function dateTimeKey(value: DateTimeValue): string {
  const { timezoneOffset, secondFraction } = value;
  return `${inUTC(value, timezoneOffset ?? 0).join(":")}.${secondFraction}${timezoneOffset === undefined ? "" : "Z"}`;
}

/** Does a lexical form of one of the date and time datatypes end in a time zone? What explicitTimezone asks. */
export function hasTimezone(lexical: string): boolean {
  if (lexical.endsWith("Z")) return true;
  const sign = lexical.charCodeAt(lexical.length - 6);
  // The colon tells a zone from the last six characters of a date; a time has no sign there.
  return lexical.charCodeAt(lexical.length - 3) === 0x3a && (sign === 0x2b || sign === 0x2d);
}

function readYear(lexical: string, start: number, end: number, version: "1.0" | "1.1"): number | bigint | undefined {
  const digits = end - start;
  if (digits < 4 || digits > yearDigitsLimit) return undefined;
  if (digits > 4 && lexical.charCodeAt(start) === 0x30) return undefined;
  const text = lexical.slice(start, end);
  if (digits > safeYearDigits) return start === 1 ? -BigInt(text) : BigInt(text);
  const year = Number(text);
  if (year === 0) return version === "1.0" ? undefined : 0;
  return start === 1 ? -year : year;
}

/** Minutes; `undefined` for no zone; `null` where the rest of the text is no zone. */
function readTimezone(lexical: string, at: number): number | undefined | null {
  if (at === lexical.length) return undefined;
  const sign = lexical.charCodeAt(at);
  if (sign === 0x5a) return at + 1 === lexical.length ? 0 : null;
  if ((sign !== 0x2b && sign !== 0x2d) || lexical.length !== at + 6 || lexical.charCodeAt(at + 3) !== 0x3a) return null;
  const hour = twoDigits(lexical, at + 1);
  const minute = twoDigits(lexical, at + 4);
  const offset = hour * 60 + minute;
  if (hour < 0 || minute < 0 || minute > 59 || offset > 840) return null;
  return sign === 0x2d ? 0 - offset : offset;
}

/** The number that two digits write, or -1 where they are none. */
function twoDigits(lexical: string, at: number): number {
  const tens = lexical.charCodeAt(at);
  const ones = lexical.charCodeAt(at + 1);
  return isDigit(tens) && isDigit(ones) ? (tens - 0x30) * 10 + ones - 0x30 : -1;
}

function nextDay(
  year: number | bigint,
  month: number,
  day: number,
): { year: number | bigint; month: number; day: number } {
  if (day < daysInMonth(year, month)) return { year, month, day: day + 1 };
  if (month < 12) return { year, month: month + 1, day: 1 };
  return { year: typeof year === "bigint" ? year + 1n : year + 1, month: 1, day: 1 };
}

function dayBefore(
  year: number | bigint,
  month: number,
  day: number,
): { year: number | bigint; month: number; day: number } {
  if (day > 1) return { year, month, day: day - 1 };
  if (month > 1) return { year, month: month - 1, day: daysInMonth(year, month - 1) };
  return { year: typeof year === "bigint" ? year - 1n : year - 1, month: 12, day: 31 };
}

function compareInstants(a: DateTimeValue, aOffset: number, b: DateTimeValue, bOffset: number): -1 | 0 | 1 {
  const aParts = inUTC(a, aOffset);
  const bParts = inUTC(b, bOffset);
  for (const [i, part] of aParts.entries()) {
    const other = bParts[i] as number | bigint;
    if (part < other) return -1;
    if (part > other) return 1;
  }
  return compareFractionDigits(a.secondFraction, b.secondFraction);
}

/**
 * Year, month, day, minute of the day and second of an instant as UTC has them. Absent properties are filled in as the
 * recommendation's timeOnTimeline does, from the end of the leap year 1972. A time zone is less than a day.
 */
function inUTC(value: DateTimeValue, timezoneOffset: number): readonly (number | bigint)[] {
  const year = value.year ?? 1972;
  const month = value.month ?? 12;
  const day = value.day ?? daysInMonth(year, month);
  const minute = (value.hour ?? 0) * 60 + (value.minute ?? 0) - timezoneOffset;
  const inDay = (minute + minutesOfDay) % minutesOfDay;
  const date =
    minute < 0 ? dayBefore(year, month, day) : minute < minutesOfDay ? { year, month, day } : nextDay(year, month, day);
  return [date.year, date.month, date.day, inDay, value.second ?? 0];
}
