import { describe, expect, it } from "vitest";
import * as xpath from "./index.ts";

describe("numbers", () => {
  it.each<[xpath.Numeric, xpath.Numeric, number]>([
    [1, 2, -1],
    [2, "2.000", 0],
    [10n, "9.99", 1],
    ["0.1", "0.10000000000000000000001", -1],
    [9007199254740993n, 9007199254740992n, 1],
    [0.5, 1, -1],
    [Number.POSITIVE_INFINITY, 10n, 1],
    [Number.NaN, 1, Number.NaN],
  ])("compareNumeric(%s, %s) has the sign of %s", (left, right, sign) => {
    expect(Math.sign(xpath.compareNumeric(left, right))).toBe(sign);
  });

  it.each<[string, () => boolean, boolean]>([
    ["a sum of 10,000 digits", () => xpath.add("1".repeat(10_000), 1) !== 0, true],
    ["a sum of more", () => xpath.add("1".repeat(10_001), 1) !== 0, false],
    ["that such a sum is not something", () => !(xpath.sum(["1".repeat(10_001)]) === 0), false],
    ["a product of too many digits after the point", () => xpath.multiply(`0.${"1".repeat(10_000)}`, 1) !== 0, false],
    ["a comparison, which is no calculation", () => xpath.compareNumeric("1".repeat(20_000), 1) > 0, true],
  ])("holds: %s", (_, test, expected) => {
    expect(xpath.holds(test)).toBe(expected);
  });

  it("holds lets other errors pass", () => {
    const hostile = (): never => {
      throw new RangeError("of somebody else");
    };
    expect(() => xpath.holds(hostile)).toThrow(RangeError);
  });

  it.each<[string, xpath.Numeric, xpath.Numeric]>([
    ["add", xpath.add("0.1", "0.2"), "0.3"],
    ["add", xpath.add(Number.MAX_SAFE_INTEGER, 1), "9007199254740992"],
    ["add", xpath.add("-.5", "+1.50"), 1],
    ["subtract", xpath.subtract(1n, "0.25"), "0.75"],
    ["multiply", xpath.multiply("-1.50", 4), -6],
    ["divide", xpath.divide(1, 8), "0.125"],
    ["divide", xpath.divide("1", "0.5"), 2],
    ["integerDivide", xpath.integerDivide(-7, 2), -3],
    ["integerDivide", xpath.integerDivide("3.5", "0.5"), 7],
    ["modulo", xpath.modulo(-7, 2), -1],
    ["modulo", xpath.modulo("1.2", "0.5"), "0.2"],
    ["sum", xpath.sum(["0.1", 1, 2n]), "3.1"],
    ["sum of none", xpath.sum([]), 0],
    ["sumDoubles", xpath.sumDoubles([0.5, 0.25]), 0.75],
  ])("%s gives %s", (_name, actual, expected) => {
    expect(actual).toBe(expected);
  });

  it("finds the least, the greatest and the distinct", () => {
    expect(xpath.minimum([3, 1, 2])).toBe(1);
    expect(xpath.maximum(["1.5", "10", "9"])).toBe("10");
    expect(xpath.minimum([])).toBeUndefined();
    expect(xpath.maximum([1, Number.NaN])).toBeNaN();
    expect(xpath.distinctNumbers(["1.0", "1", "2", "+1", "-0"])).toEqual(["1.0", "2", "-0"]);
    expect(xpath.distinctNumbers([Number.NaN, Number.NaN, 0, -0])).toEqual([Number.NaN, 0]);
  });
});

describe("strings", () => {
  it.each<[string, unknown, unknown]>([
    ["normalizeSpace", xpath.normalizeSpace("  a \t\n b\u00a0 "), "a b\u00a0"],
    ["isBlank", xpath.isBlank(" \t\n"), true],
    ["isBlank of nothing", xpath.isBlank(undefined), true],
    ["isBlank of a space that is none of XML", xpath.isBlank(" \u00a0"), false],
    ["normalizeSpace of nothing", xpath.normalizeSpace(undefined), ""],
    ["stringLength", xpath.stringLength("a😀"), 2],
    ["substring", xpath.substring("12345", 2, 3), "234"],
    ["substring rounds", xpath.substring("12345", 1.5, 2.6), "234"],
    ["substring before the start", xpath.substring("12345", 0, 3), "12"],
    ["substring of NaN", xpath.substring("12345", Number.NaN), ""],
    ["substring of infinities", xpath.substring("12345", Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY), ""],
    ["substring of characters", xpath.substring("😀b", 2), "b"],
    ["translate", xpath.translate("bar", "abc", "AB"), "BAr"],
    ["translate removes", xpath.translate("--a-b", "-", ""), "ab"],
    ["lowerCase", xpath.lowerCase("ΑΣ"), "ας".replace("ς", "σ")],
    ["substringBefore", xpath.substringBefore("a=b", "="), "a"],
    ["substringAfter", xpath.substringAfter("a=b=c", "="), "b=c"],
    ["substringAfter without", xpath.substringAfter("a", "="), ""],
  ])("%s", (_name, actual, expected) => {
    expect(actual).toBe(expected);
  });

  it.each([
    ["a", "b", -1],
    ["a", "ab", -1],
    ["b", "a", 1],
    ["", "", 0],
    ["\u{1f600}", "\uff00", 1],
    ["\u{1f600}", "\u{1f601}", -1],
  ])("compareStrings(%j, %j)", (left, right, sign) => {
    expect(Math.sign(xpath.compareStrings(left, right))).toBe(sign);
  });
});

describe("sequences and datatypes", () => {
  it.each<[string, unknown, unknown]>([
    ["countPresent", xpath.countPresent(undefined, 0, "", undefined), 2],
    ["whenPresent", xpath.whenPresent(0, (value) => value === 0), true],
    ["whenPresent of nothing", xpath.whenPresent(undefined, () => true), false],
    ["toSequence", xpath.toSequence("a"), ["a"]],
    ["toSequence of nothing", xpath.toSequence(undefined), []],
    ["distinctValues", xpath.distinctValues(["b", "a", "b"]), ["b", "a"]],
    ["range", xpath.range(2, 4), [2, 3, 4]],
    ["range backwards", xpath.range(4, 2), []],
    ["toDouble", xpath.toDouble(" 1e2 "), 100],
    ["toDouble of text", xpath.toDouble("x"), Number.NaN],
    ["toDouble of nothing", xpath.toDouble(undefined), Number.NaN],
    ["toDouble of true", xpath.toDouble(true), 1],
    ["compareDates", xpath.compareDates("date", "2020-01-01", "2020-01-02"), -1],
    [
      "compareDates across zones",
      xpath.compareDates("dateTime", "2020-01-01T00:00:00Z", "2020-01-01T00:00:00"),
      Number.NaN,
    ],
    ["compareDurations", xpath.compareDurations("P1D", "PT24H"), 0],
    ["isCastable", xpath.isCastable(" 12 ", "integer"), true],
    ["isCastable not", xpath.isCastable("1.5", "integer"), false],
    ["isCastable date", xpath.isCastable("2021-02-29", "date"), false],
  ])("%s", (_name, actual, expected) => {
    expect(actual).toEqual(expected);
  });
});
