import { describe, expect, test } from "vitest";
import * as integer from "./integer.ts";

describe("integers", () => {
  test.each([
    ["0", 0n],
    ["-0", 0n],
    ["+007", 7n],
    ["-123456789012345678901234567890", -123456789012345678901234567890n],
  ])("%s is %s", (lexical, value) => {
    expect(integer.parseInteger(lexical)).toBe(value);
  });

  test.each(["", "+", "-", "1.0", "1e3", "0x10", " 1", "1_000", "--1", "１"])("%j is none", (lexical) => {
    expect(integer.isInteger(lexical)).toBe(false);
    expect(integer.parseInteger(lexical)).toBe(undefined);
    expect(integer.parseSafeInteger(lexical)).toBe(undefined);
  });

  test("a length of digits that no bigint is made of is still an integer", () => {
    const digits = "9".repeat(1_000_000);
    expect(integer.isInteger(digits)).toBe(true);
    expect(integer.parseInteger(digits)).toBe(undefined);
  });

  test.each([
    ["9007199254740991", 9007199254740991],
    ["9007199254740992", undefined],
    ["-9007199254740992", undefined],
    ["-0", 0],
  ])("%s as a safe integer", (lexical, value) => {
    expect(integer.parseSafeInteger(lexical)).toBe(value);
  });

  test.each([
    ["byte", integer.parseByte, "-128", "127"],
    ["short", integer.parseShort, "-32768", "32767"],
    ["int", integer.parseSignedInt, "-2147483648", "2147483647"],
    ["long", integer.parseLong, "-9223372036854775808", "9223372036854775807"],
    ["unsignedByte", integer.parseUnsignedByte, "0", "255"],
    ["unsignedShort", integer.parseUnsignedShort, "0", "65535"],
    ["unsignedInt", integer.parseUnsignedInt, "0", "4294967295"],
    ["unsignedLong", integer.parseUnsignedLong, "0", "18446744073709551615"],
    ["nonNegativeInteger", integer.parseNonNegativeInteger, "0", undefined],
    ["positiveInteger", integer.parsePositiveInteger, "1", undefined],
    ["nonPositiveInteger", integer.parseNonPositiveInteger, undefined, "0"],
    ["negativeInteger", integer.parseNegativeInteger, undefined, "-1"],
  ] as const)("%s reaches from %s to %s", (_datatype, parse, minimum, maximum) => {
    if (minimum !== undefined) {
      expect(String(parse(minimum))).toBe(minimum);
      expect(parse(String(BigInt(minimum) - 1n))).toBe(undefined);
    }
    if (maximum !== undefined) {
      expect(String(parse(maximum))).toBe(maximum);
      expect(parse(String(BigInt(maximum) + 1n))).toBe(undefined);
    }
    expect(parse("x")).toBe(undefined);
  });

  test.each([
    [0, "0"],
    [-0, "0"],
    [-12, "-12"],
    [12345678901234567890n, "12345678901234567890"],
  ])("%s is written %s", (value, lexical) => {
    expect(integer.formatInteger(value)).toBe(lexical);
  });
});
