import { describe, expect, test } from "vitest";
import { canonicalDecimal, compareDecimal, fractionDigits, isDecimal, totalDigits } from "./decimal.ts";

describe("decimal", () => {
  test.each(["0", "-0", "+1", "1.", ".5", "-.5", "00012.3400", "9".repeat(100_000)])("%.20s is one", (lexical) => {
    expect(isDecimal(lexical)).toBe(true);
  });

  test.each(["", "+", "-", ".", "-.", "1e3", "1,5", " 1", "1 ", "--1", "1.2.3", "0x1", "INF", "١"])(
    "%j is none",
    (lexical) => {
      expect(isDecimal(lexical)).toBe(false);
    },
  );

  test.each([
    ["1", "1.0", 0],
    ["0", "-0.00", 0],
    ["+5", "005.", 0],
    ["0.1", "0.10000000000000000001", -1],
    ["-0.1", "0.05", -1],
    ["-2", "-1", -1],
    ["-10", "-9", -1],
    ["9", "10", -1],
    ["0.9", "0.10", 1],
    ["0.1000000000000000055511151231257827", "0.1", 1],
    [`1${"0".repeat(400)}`, `2${"0".repeat(400)}`, -1],
    ["123456789012345678901234567890.1", "123456789012345678901234567890.09", 1],
  ] as const)("%s against %s: %i", (a, b, order) => {
    expect(compareDecimal(a, b)).toBe(order);
    expect(compareDecimal(b, a)).toBe(order === 0 ? 0 : -order);
  });

  test.each([
    ["0", 1, 0, "0"],
    ["-0.0", 1, 0, "0"],
    ["007", 1, 0, "7"],
    ["100", 3, 0, "100"],
    ["12.3400", 4, 2, "12.34"],
    ["0.05", 2, 2, "0.05"],
    ["-.5", 1, 1, "-0.5"],
    ["+210.", 3, 0, "210"],
  ])("%s has %i digits, %i of them in the fraction, and is canonically %s", (lexical, total, fraction, canonical) => {
    expect(totalDigits(lexical)).toBe(total);
    expect(fractionDigits(lexical)).toBe(fraction);
    expect(canonicalDecimal(lexical)).toBe(canonical);
  });
});
