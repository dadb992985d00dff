import { describe, expect, test } from "vitest";
import { expressionParts } from "../../generator/src/samples/expression-parts.ts";
import { patternText } from "../../packages/runtime/src/samples/pattern-text.ts";
import { seededRandom } from "../../packages/runtime/src/samples/random.ts";

/** Expressions of which every text that is made has a match. */
const MATCHED: readonly string[] = [
  "abc",
  "^a|b$",
  "^(?:ab|cd){2,3}$",
  "^(?<year>\\d{4})-(0[1-9]|1[0-2])$",
  "^[^\\s\\]a-f]+?$",
  "^[\\]\\-x]*$",
  "^\\w+@\\w+\\.(?:org|com)$",
  "^\\p{Lu}\\P{L}\\D\\S\\W$",
  "^\\u0041\\u{1F600}\\x42\\t\\.\\/$",
  "^.{3}$",
  "^$",
  "^a{0}b{2,}c{1}$",
  "^\\cJ\\0$",
  "^(?:|a)b?$",
];

test.each(MATCHED)("%s", (source) => {
  const part = expressionParts(source);
  const expression = new RegExp(source, "u");
  const texts = Array.from({ length: 30 }, (_, i) =>
    patternText(part ?? "none", seededRandom(i), i % 2 ? "any" : "long"),
  );
  expect(texts.filter((text) => !expression.test(text))).toEqual([]);
});

describe("what is passed over", () => {
  test.each([
    ["^(?=a)[a-z]+(?!x)$", "a lookahead: a text may match or not"],
    ["^([ab])\\1$", "a back reference"],
    ["\\bword\\b", "a boundary of words"],
  ])("%s: %s", (source) => {
    const part = expressionParts(source);
    const expression = new RegExp(source, "u");
    const texts = Array.from({ length: 30 }, (_, i) => patternText(part ?? "none", seededRandom(i)));
    // A part that a reference stands for is not repeated by itself.
    const isReference = source.includes("\\1");
    expect(texts.some((text) => expression.test(isReference ? text + text : text))).toBe(true);
  });
});

test("an expression that takes nothing, or that is none, gives nothing", () => {
  for (const source of ["[]", "a[^\\0-\\u{10FFFF}]", "(", "a)", "*"]) expect(expressionParts(source)).toBeUndefined();
  expect(expressionParts("a|[]")).toBe("a");
});
