import fc from "fast-check";
import { expect, test } from "vitest";
import { withOtherForm, withOtherValues } from "./changes.ts";

const VALUE = {
  name: "Ann",
  age: 30,
  big: 7n,
  isMember: false,
  order: [{ item: "a" }, { item: "b" }],
  $any: [{ name: "extra", children: ["as it is"] }],
};
const KEPT = new Set(["$any"]);
const values = fc.constant(VALUE);
const drawn = (changed: fc.Arbitrary<unknown>): readonly unknown[] =>
  fc
    .sample(changed, { numRuns: 300, seed: 1 })
    .filter((one) => JSON.stringify(one, shown) !== JSON.stringify(VALUE, shown));

/** What a value looks like when the simple values in it are only named by their type, and lists by what their items are like. */
function form(value: unknown): unknown {
  if (Array.isArray(value)) return [...new Set(value.map((one) => JSON.stringify(form(one))))];
  if (typeof value !== "object" || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, form(member)]));
}

function shown(_key: string, value: unknown): unknown {
  return typeof value === "bigint" ? String(value) : value;
}

test("other values are in a value of the same form", () => {
  const found = drawn(withOtherValues(values, KEPT));
  expect(found.length).toBeGreaterThan(200);
  for (const one of found) expect(form(one)).toEqual(form(VALUE));
  expect(new Set(found.map((one) => (one as typeof VALUE).order.length))).toEqual(new Set([1, 2, 3]));
});

test("no text becomes what another member of a union would read", () => {
  const texts = drawn(withOtherValues(fc.constant({ text: "x" }), KEPT)).map((one) => (one as { text: string }).text);
  expect(texts.length).toBeGreaterThan(200);
  expect(texts.filter((text) => /^(?:true|false|\d+)$/.test(text))).toEqual([]);
});

test("another form lacks something, has something more, or something else", () => {
  const found = drawn(withOtherForm(values, KEPT)).filter(isObject);
  expect(["name", "age", "order"].filter((name) => found.some((one) => !(name in one)))).toEqual([
    "name",
    "age",
    "order",
  ]);
  expect(found.some((one) => "zz-added" in one)).toBe(true);
  expect(found.some(({ age }) => age === "x")).toBe(true);
});

test.each([withOtherValues, withOtherForm])("what is held as elements stays as it is", (change) => {
  const found = drawn(change(values, KEPT))
    .filter(isObject)
    .filter((one) => "big" in one);
  expect(found.length).toBeGreaterThan(100);
  for (const { $any } of found) expect($any).toEqual(VALUE.$any);
});

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
