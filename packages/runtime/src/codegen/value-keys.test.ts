import { describe, expect, test } from "vitest";
import { type KeyedPrimitive, listKey, qualifiedNameKey, valueKey } from "./value-keys.ts";

describe("equal values have one key", () => {
  test.each<[KeyedPrimitive, string, string]>([
    ["decimal", "1", "+01.00"],
    ["decimal", "-0", "0"],
    ["decimal", "12345678901234567890.10", "12345678901234567890.1"],
    ["boolean", "1", "true"],
    ["float", "1e0", "1.0"],
    ["float", "0.1", "0.10000000149"],
    ["float", "-0", "0"],
    ["double", "NaN", "NaN"],
    ["double", "INF", "INF"],
    ["dateTime", "2024-02-29T24:00:00", "2024-03-01T00:00:00.000"],
    ["dateTime", "2024-01-01T00:30:00+01:00", "2023-12-31T23:30:00Z"],
    ["time", "12:00:00Z", "13:00:00+01:00"],
    ["date", "2024-01-01Z", "2024-01-01+00:00"],
    ["duration", "P1Y", "P12M"],
    ["duration", "PT36H", "P1DT12H"],
    ["duration", "-P0D", "PT0S"],
    ["hexBinary", "0aFF", "0Aff"],
    ["base64Binary", "AA BB", "AABB"],
  ])("%s %s = %s", (primitive, left, right) => {
    expect(valueKey(primitive, left)).toBe(valueKey(primitive, right));
    expect(valueKey(primitive, left)).toBeDefined();
  });
});

describe("other values have other keys", () => {
  test.each<[KeyedPrimitive, string, KeyedPrimitive, string]>([
    ["string", "1", "decimal", "1"],
    ["float", "1", "double", "1"],
    ["string", "a", "anyURI", "a"],
    ["string", "01", "string", "1"],
    ["double", "0.1", "double", "0.10000000149"],
    ["dateTime", "2024-01-01T00:00:00", "dateTime", "2024-01-01T00:00:00Z"],
    ["time", "12:00:00.1", "time", "12:00:00.01"],
    ["date", "2024-01-01", "dateTime", "2024-01-01T00:00:00"],
    ["duration", "P1M", "duration", "P30D"],
    ["duration", "P1D", "duration", "-P1D"],
    ["gMonthDay", "--02-29", "gMonthDay", "--03-01"],
    ["decimal", "1.5", "decimal", "15"],
  ])("%s %s, %s %s", (primitive, left, other, right) => {
    expect(valueKey(primitive, left)).not.toBe(valueKey(other, right));
  });
});

test("what is no value has no key", () => {
  expect(valueKey("decimal", "one")).toBeUndefined();
  expect(valueKey("date", "2024-02-30")).toBeUndefined();
  expect(valueKey("duration", "P")).toBeUndefined();
  expect(valueKey("float", "x")).toBeUndefined();
});

test("qualified names are told apart by namespace, not prefix", () => {
  const namespaces: Readonly<Record<string, string>> = { "": "", a: "urn:x", b: "urn:x" };
  const key = (lexical: string) => qualifiedNameKey("QName", lexical, (prefix) => namespaces[prefix]);
  expect(key("a:n")).toBe(key("b:n"));
  expect(key("n")).not.toBe(key("a:n"));
  expect(key("c:n")).toBeUndefined();
});

test("lists are told apart by items", () => {
  const key = (lexical: string) => listKey(lexical, (item) => valueKey("decimal", item));
  expect(key("1 2")).toBe(key("1.0 02"));
  expect(key("1 2")).not.toBe(key("12"));
  expect(key("")).toBe("list:");
  expect(key("1 x")).toBeUndefined();
});
