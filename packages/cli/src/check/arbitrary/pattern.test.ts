import { translatePattern } from "@schemawright/xsd";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { matching } from "./pattern.ts";

describe("strings match the pattern they are made from", () => {
  test.each([
    ["[1-9][0-9]{6,14}"],
    ["\\s*\\S[\\s\\S]*"],
    ["[hH][tT][tT][pP][sS]?://[^\\s/?#]+([/?#]\\S*)?"],
    ["[A-Z]{3}|\\p{Nd}+"],
    ["[a-z-[aeiou]]{2,}"],
    ["\\i\\c*"],
    ["[^0-9]?.\\d\\W"],
    [""],
  ])("%s", (pattern) => {
    const translated = translatePattern(pattern, "1.1");
    if (!translated.ok) throw new Error(`not a pattern: ${pattern}`);
    const expression = new RegExp(translated.source, translated.flags);
    const strings = fc.sample(matching(pattern) ?? fc.constant("none"), { numRuns: 60, seed: 1 });
    for (const text of strings) expect(text).toMatch(expression);
    expect(new Set(strings).size).toBeGreaterThan(pattern === "" ? 0 : 5);
  });
});

test.each([
  ["no pattern", "(a"],
  ["no character", "[a-[a]]"],
])("nothing is made of %s", (_, pattern) => {
  expect(matching(pattern)).toBeUndefined();
});
