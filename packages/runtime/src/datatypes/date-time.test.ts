import { describe, expect, test } from "vitest";
import { compareDateTimeLexical, type DateTimeDatatype, hasTimezone, isDateTime, parseDateTime } from "./date-time.ts";

const valid: Readonly<Record<DateTimeDatatype, readonly string[]>> = {
  dateTime: [
    "2002-10-10T12:00:00",
    "2002-10-10T12:00:00-05:00",
    "2002-10-10T12:00:00.123456789012Z",
    "2000-02-29T23:59:59",
    "2024-12-31T24:00:00",
    "2024-12-31T24:00:00.000",
    "-0044-03-15T00:00:00",
    "0000-01-01T00:00:00",
    "12345-01-01T00:00:00+14:00",
    `${"9".repeat(40)}-12-31T24:00:00`,
  ],
  dateTimeStamp: ["2002-10-10T12:00:00Z", "2002-10-10T12:00:00-14:00"],
  date: ["2002-10-10", "2002-10-10+13:00", "1900-02-28", "2000-02-29Z", "-0004-02-29"],
  time: ["13:20:00", "13:20:30.5555", "24:00:00", "00:00:00-00:00"],
  gYearMonth: ["1999-05", "-0001-12Z"],
  gYear: ["1999", "0000", "-1999+01:00", "10000"],
  gMonthDay: ["--05-01", "--02-29", "--12-31Z"],
  gDay: ["---01", "---31-05:00"],
  gMonth: ["--01", "--12Z"],
};

const invalid: Readonly<Record<DateTimeDatatype, readonly string[]>> = {
  dateTime: [
    "",
    "2002-10-10",
    "2002-10-10 12:00:00",
    "2002-10-10T12:00",
    "2002-10-10T12:00:60",
    "2002-10-10T25:00:00",
    "2002-10-10T24:00:01",
    "2002-10-10T24:00:00.1",
    "2002-10-10T12:00:00.",
    "2002-10-10T12:00:00z",
    "2002-10-10T12:00:00+14:01",
    "2002-10-10T12:00:00+5:00",
    "2002-10-10T12:00:00+05:60",
    "2002-10-10T12:00:00ZZ",
    "1900-02-29T00:00:00",
    "+2002-10-10T12:00:00",
    "02002-10-10T12:00:00",
    "202-10-10T12:00:00",
    "2002-13-10T12:00:00",
    "2002-00-10T12:00:00",
    "2002-04-31T12:00:00",
    "2002-04-00T12:00:00",
    "2002-10-10T1a:00:00",
  ],
  dateTimeStamp: ["2002-10-10T12:00:00"],
  date: ["2002-10-10T00:00:00", "2002-2-1", "2001-02-29", "2002/10/10", "2002-10-10+"],
  time: ["1:20:00", "13:20", "24:00:01", "T13:20:00", "12:60:00"],
  gYearMonth: ["1999", "1999-13", "1999-5", "1999-05-01"],
  gYear: ["99", "+1999", "01999", "1999-"],
  gMonthDay: ["--02-30", "05-01", "--05", "--5-1", "--04-31"],
  gDay: ["---00", "---32", "--01", "15"],
  gMonth: ["--13", "--00", "--5", "--05--", "05"],
};

const datatypes = Object.keys(valid) as DateTimeDatatype[];

describe("lexical space", () => {
  test.each(datatypes.flatMap((datatype) => valid[datatype].map((lexical) => [datatype, lexical] as const)))(
    "%s %s is valid",
    (datatype, lexical) => {
      expect(isDateTime(datatype, lexical)).toBe(true);
    },
  );

  test.each(datatypes.flatMap((datatype) => invalid[datatype].map((lexical) => [datatype, lexical] as const)))(
    "%s %j is not",
    (datatype, lexical) => {
      expect(isDateTime(datatype, lexical)).toBe(false);
    },
  );

  test("the year 0000 is new in XSD 1.1", () => {
    expect(isDateTime("gYear", "0000", "1.0")).toBe(false);
    expect(isDateTime("date", "-0001-01-01", "1.0")).toBe(true);
  });

  test("midnight at the end of a day is the next day's first second", () => {
    expect(parseDateTime("dateTime", "2024-12-31T24:00:00Z")).toEqual({
      year: 2025,
      month: 1,
      day: 1,
      hour: 0,
      minute: 0,
      second: 0,
      secondFraction: "",
      timezoneOffset: 0,
    });
  });
});

describe("order in value space", () => {
  test.each([
    ["dateTime", "2000-01-01T12:00:00Z", "2000-01-01T13:00:00+01:00", 0],
    ["dateTime", "2000-01-01T12:00:00.5", "2000-01-01T12:00:00.50", 0],
    ["dateTime", "1999-12-31T24:00:00", "2000-01-01T00:00:00", 0],
    ["dateTime", "2000-01-15T12:00:00", "2000-01-16T12:00:00Z", -1],
    ["dateTime", "2000-01-01T12:00:00", "1999-12-31T23:00:00Z", undefined],
    ["dateTime", "2000-01-16T12:00:00", "2000-01-16T12:00:00Z", undefined],
    ["dateTime", "2000-01-16T00:00:00", "2000-01-16T12:00:00Z", undefined],
    ["dateTime", "2000-01-15T21:59:59", "2000-01-16T12:00:00Z", -1],
    ["dateTime", "2000-01-15T22:00:00", "2000-01-16T12:00:00Z", undefined],
    ["dateTime", "2000-01-01T00:00:00.123456789012345678", "2000-01-01T00:00:00.123456789012345679", -1],
    ["dateTime", "-0001-12-31T23:59:59Z", "0000-01-01T00:00:00Z", -1],
    ["dateTime", "12345678901-01-01T00:00:00", "2000-01-01T00:00:00", 1],
    ["dateTime", "-12345678901-01-01T00:00:00", "2000-01-01T00:00:00", -1],
    ["dateTime", "12345678901-03-01T00:00:00Z", "12345678901-03-01T01:00:00+01:00", 0],
    ["dateTime", "9999999999-12-30T23:00:00Z", "9999999999-12-30T23:59:59+01:00", 1],
    ["dateTime", "9999999999-12-31T23:00:00-01:00", "10000000000-01-01T00:00:00Z", 0],
    ["date", "2000-01-12+13:00", "2000-01-11-11:00", 0],
    ["date", "2000-02-29", "2000-03-01", -1],
    ["time", "23:00:00Z", "00:00:00+01:00", 1],
    ["time", "24:00:00", "00:00:00", 0],
    ["time", "10:00:00-05:00", "15:00:00Z", 0],
    ["gYearMonth", "2000-12", "2001-01", -1],
    ["gYear", "-0002", "-0001", -1],
    ["gMonthDay", "--02-29", "--03-01", -1],
    ["gDay", "---31", "---30", 1],
    ["gMonth", "--05Z", "--05+00:00", 0],
  ] as const)("%s %s against %s: %s", (datatype, a, b, order) => {
    expect(compareDateTimeLexical(datatype, a, b)).toBe(order);
    expect(compareDateTimeLexical(datatype, b, a)).toBe(order === undefined || order === 0 ? order : -order);
  });
});

test.each([
  ["2000-01-01", false],
  ["2000-01-01Z", true],
  ["2000-01-01-05:00", true],
  ["12:00:00", false],
  ["12:00:00+00:00", true],
  ["2000-01-01T12:00:00", false],
  ["--05", false],
  ["---05-14:00", true],
  ["-0001", false],
])("%s has a time zone: %s", (lexical, expected) => {
  expect(hasTimezone(lexical)).toBe(expected);
});
