import { describe, expect, it } from "vitest";
import { integerOfText, jsonOf, specialOfText } from "./json-text.ts";

const own = { a: 1, b: ["x", null, true] };

describe("the JSON form of a value", () => {
  it.each([
    ["a big integer", 12345678901234567890n, "12345678901234567890"],
    ["a negative one", -1n, "-1"],
    ["infinity", Number.POSITIVE_INFINITY, "INF"],
    ["minus infinity", Number.NEGATIVE_INFINITY, "-INF"],
    ["no number", Number.NaN, "NaN"],
    ["negative zero", -0, "-0"],
    ["zero", 0, 0],
    ["other numbers", 1e300, 1e300],
    ["text", "5", "5"],
    ["nil", null, null],
    ["inside objects and lists", { a: [{ b: 1n }, -0], c: "x" }, { a: [{ b: "1" }, "-0"], c: "x" }],
    ["properties that are undefined", { a: undefined, b: 1 }, { b: 1 }],
  ])("of %s", (_, value, json) => {
    expect(jsonOf(value)).toStrictEqual(json);
  });

  it("is the value itself where nothing needs changing", () => {
    expect(jsonOf(own)).toBe(own);
    expect(jsonOf({ own, n: 1n })).toHaveProperty("own", own);
  });

  it("changes nothing in the value", () => {
    const value = { list: [1n] };
    jsonOf(value);
    expect(value).toEqual({ list: [1n] });
  });

  it("has a property called __proto__ if the value has", () => {
    const value = JSON.parse('{ "__proto__": 0, "b": 1 }') as Record<string, unknown>;
    Object.defineProperty(value, "__proto__", { value: 1n });
    expect(JSON.stringify(jsonOf(value))).toBe('{"__proto__":"1","b":1}');
  });
});

it.each([
  ["0", 0n],
  ["-12", -12n],
  ["123456789012345678901234567890", 123456789012345678901234567890n],
  ["-0", undefined],
  ["+1", undefined],
  ["01", undefined],
  ["1.0", undefined],
  [" 1", undefined],
  ["", undefined],
  ["0x10", undefined],
  ["9".repeat(100_000), undefined],
  [1, undefined],
])("the integer of the text %o is %s", (text, value) => {
  expect(integerOfText(text)).toBe(value);
});

it.each([
  ["INF", Number.POSITIVE_INFINITY],
  ["-INF", Number.NEGATIVE_INFINITY],
  ["NaN", Number.NaN],
  ["-0", -0],
  ["+INF", undefined],
  ["0", undefined],
  ["toString", undefined],
  [0, undefined],
])("the number of the text %o is %s", (text, value) => {
  expect(specialOfText(text)).toBe(value);
});
