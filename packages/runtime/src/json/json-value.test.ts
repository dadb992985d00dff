import { describe, expect, it } from "vitest";
import { findUnfit, isMultipleOf, jsonEqual, TOO_DEEP } from "./json-value.ts";
import { repeatedItems } from "./unique-items.ts";

describe("JSON values", () => {
  it.each([
    [{ a: 1, b: [2] }, { b: [2], a: 1 }, true],
    [[1, 2], [2, 1], false],
    [{ a: 1 }, { a: 1, b: 2 }, false],
    [{ a: undefined }, { b: undefined }, false],
    [{ toString: 1 }, {}, false],
    [[], {}, false],
    [0, -0, true],
    ["1", 1, false],
    [null, {}, false],
  ])("%j and %j are equal: %s", (a, b, expected) => {
    expect(jsonEqual(a, b)).toBe(expected);
    expect(jsonEqual(b, a)).toBe(expected);
    expect(repeatedItems([a, b]) !== undefined).toBe(expected);
  });

  it("the first two equal items of a list are found, in linear time", () => {
    expect(repeatedItems([1, "1", [1], ["1"], { a: 1 }, { a: "1" }])).toBeUndefined();
    expect(repeatedItems([{ a: 1, b: 2 }, 3, { b: 2, a: 1 }, 3])).toEqual([0, 2]);
    expect(repeatedItems(Array.from({ length: 100_000 }, (_, i) => ({ i })))).toBeUndefined();
  });

  it.each([
    [0.3, 0.1, true],
    [1.13, 0.01, true],
    [0.0075, 0.0001, true],
    [0.00751, 0.0001, false],
    [19.99, 0.01, true],
    [7, 2, false],
    [1e308, 0.5, true],
    [1e21, 3, false],
    [-4.5, 1.5, true],
    [0, 5, true],
    [12391239123, 1e-8, true],
  ])("%d is a multiple of %d: %s", (value, divisor, expected) => expect(isMultipleOf(value, divisor)).toBe(expected));

  const circle: unknown[] = [];
  circle.push(circle);
  it.each([
    ["a date", { at: new Date(0) }, ["at"], "an object of the class Date"],
    ["a big integer", [1n], [0], "bigint"],
    ["no number", { a: [Number.NaN] }, ["a", 0], "NaN"],
    ["a function", { f() {} }, ["f"], "function"],
    ["nothing in a list", [undefined], [0], "undefined"],
    ["a list that holds itself", circle, [0, 0, 0, 0], TOO_DEEP],
  ])("JSON cannot carry %s", (_, value, keys, found) => expect(findUnfit(value, 4)).toEqual({ keys, found }));

  it("a member that is undefined counts as absent", () =>
    expect(findUnfit({ a: undefined, b: [] }, 4)).toBeUndefined());
});
