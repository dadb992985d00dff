import fc from "fast-check";

const digits = (count: number, low: number, high: number): fc.Arbitrary<string> =>
  fc.integer({ min: low, max: high }).map((value) => String(value).padStart(count, "0"));

const year = digits(4, 1, 9999);
const month = digits(2, 1, 12);
/** Every month has so many days. */
const day = digits(2, 1, 28);
const zone = fc.oneof(
  fc.constantFrom("Z", "+00:00", "-00:00", "+14:00", "-14:00"),
  fc
    .tuple(fc.constantFrom("+", "-"), digits(2, 0, 13), digits(2, 0, 59))
    .map(([sign, hours, minutes]) => `${sign}${hours}:${minutes}`),
);
const optionalZone = fc.oneof(fc.constant(""), zone);
const fraction = fc.oneof(
  fc.constant(""),
  fc.integer({ min: 0, max: 999_999 }).map((value) => `.${value}`),
);
const time = fc
  .oneof(
    { weight: 9, arbitrary: fc.tuple(digits(2, 0, 23), digits(2, 0, 59), digits(2, 0, 59), fraction) },
    { weight: 1, arbitrary: fc.constant(["24", "00", "00", ""] as const) },
  )
  .map(([hours, minutes, seconds, rest]) => `${hours}:${minutes}:${seconds}${rest}`);
const date = fc.tuple(year, month, day).map((parts) => parts.join("-"));
const joined = (...parts: fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.tuple(...parts).map((all) => all.join(""));
const literal = (text: string): fc.Arbitrary<string> => fc.constant(text);
const sign = fc.constantFrom("", "-");
const count = fc.nat({ max: 400 });

const yearMonthDuration = fc.tuple(sign, count, count).map(([minus, years, months]) => `${minus}P${years}Y${months}M`);
const dayTimeDuration = fc
  .tuple(sign, count, count, count, fraction)
  .map(([minus, days, hours, seconds, rest]) => `${minus}P${days}DT${hours}H${seconds}${rest}S`);
const hexBinary = fc.uint8Array({ maxLength: 6 }).map((bytes) => Buffer.from(bytes).toString("hex"));
const base64Binary = fc.uint8Array({ maxLength: 7 }).map((bytes) => Buffer.from(bytes).toString("base64"));
const name = fc.stringMatching(/^[a-z_][a-z0-9._-]{0,8}$/);

/** Texts of the built-in types whose values are held as text of a form of their own, by name. */
export const LEXICAL: Readonly<Record<string, fc.Arbitrary<string>>> = {
  decimal: fc.tuple(sign, count, fraction).map(([minus, whole, rest]) => `${minus}${whole}${rest}`),
  dateTime: joined(date, literal("T"), time, optionalZone),
  dateTimeStamp: joined(date, literal("T"), time, zone),
  date: joined(date, optionalZone),
  time: joined(time, optionalZone),
  gYearMonth: joined(year, literal("-"), month, optionalZone),
  gYear: joined(year, optionalZone),
  gMonthDay: joined(literal("--"), month, literal("-"), day, optionalZone),
  gDay: joined(literal("---"), day, optionalZone),
  gMonth: joined(literal("--"), month, optionalZone),
  duration: fc.oneof(yearMonthDuration, dayTimeDuration, fc.constantFrom("P1Y2M3DT4H5M6.7S", "PT0S", "-P1D")),
  yearMonthDuration,
  dayTimeDuration,
  hexBinary,
  base64Binary,
  anyURI: fc.constantFrom("", "a", "http://example.test/a%20b?c=d&e#f", "urn:x:y", "../ä"),
  language: fc.constantFrom("en", "de-CH", "x-klingon"),
  Name: name,
  NCName: name,
  ID: name,
  IDREF: name,
  ENTITY: name,
  NMTOKEN: fc.stringMatching(/^[a-z0-9._:-]{1,8}$/),
  NMTOKENS: fc.constantFrom("a", "a b", "1 2 3"),
  IDREFS: fc.constantFrom("a", "a b"),
  ENTITIES: fc.constantFrom("a", "a b"),
};
