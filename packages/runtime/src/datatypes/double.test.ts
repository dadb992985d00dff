import { describe, expect, test } from "vitest";
import { formatBoolean, parseBoolean } from "./boolean.ts";
import {
  compareDouble,
  equalDouble,
  formatDouble,
  formatSingleFloat,
  isDouble,
  parseDouble,
  parseSingleFloat,
} from "./double.ts";

describe("double and float", () => {
  test.each([
    ["0", 0],
    ["-0", -0],
    ["1E4", 10000],
    ["+1.5e-3", 0.0015],
    [".5", 0.5],
    ["5.", 5],
    ["1e999", Infinity],
    ["INF", Infinity],
    ["+INF", Infinity],
    ["-INF", -Infinity],
    ["NaN", Number.NaN],
  ])("%s is %d", (lexical, value) => {
    expect(parseDouble(lexical)).toBe(value);
  });

  test.each([
    "",
    "+",
    ".",
    "e5",
    "1e",
    "1e+",
    "1e5.0",
    "Infinity",
    "inf",
    "nan",
    "+NaN",
    "-NaN",
    "0x10",
    " 1",
    "1_0",
    "1f",
  ])("%j is none", (lexical) => {
    expect(isDouble(lexical)).toBe(false);
    expect(parseDouble(lexical)).toBe(undefined);
    expect(parseSingleFloat(lexical)).toBe(undefined);
  });

  test("+INF is new in XSD 1.1", () => {
    expect(isDouble("+INF", "1.0")).toBe(false);
    expect(isDouble("+INF", "1.1")).toBe(true);
  });

  test.each([
    [0, "0"],
    [-0, "-0"],
    [150, "150"],
    [52.472345, "52.472345"],
    [1e21, "1e+21"],
    [-0.001, "-0.001"],
    [Infinity, "INF"],
    [-Infinity, "-INF"],
    [Number.NaN, "NaN"],
    [5e-324, "5e-324"],
  ])("%d is written %s", (value, lexical) => {
    expect(formatDouble(value)).toBe(lexical);
    expect(parseDouble(lexical)).toBe(value);
  });

  test.each([
    ["0.1", "0.1"],
    ["52.472345", "52.472343"],
    ["16777217", "16777216"],
    ["3.4028235E38", "3.4028235e+38"],
    ["1e39", "INF"],
    ["-0", "-0"],
    ["NaN", "NaN"],
  ])("the float %s is written %s", (lexical, written) => {
    const value = parseSingleFloat(lexical) ?? 0;
    expect(formatSingleFloat(value)).toBe(written);
    expect(parseSingleFloat(written)).toBe(value);
  });

  test.each([
    [1, 2, -1],
    [-0, 0, 0],
    [Infinity, Infinity, 0],
    [-Infinity, Infinity, -1],
    [Number.NaN, Number.NaN, 0],
    [Number.NaN, 1, undefined],
    [1, Number.NaN, undefined],
  ])("%d against %d: %s", (a, b, order) => {
    expect(compareDouble(a, b)).toBe(order);
    expect(equalDouble(a, b)).toBe(order === 0);
  });
});

describe("boolean", () => {
  test.each([
    ["true", true],
    ["1", true],
    ["false", false],
    ["0", false],
    ["TRUE", undefined],
    ["yes", undefined],
    ["", undefined],
  ])("%j is %s", (lexical, value) => {
    expect(parseBoolean(lexical)).toBe(value);
  });

  test("is written in words", () => {
    expect([formatBoolean(true), formatBoolean(false)]).toEqual(["true", "false"]);
  });
});
