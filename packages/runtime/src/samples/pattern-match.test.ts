import { expect, test } from "vitest";
import { takesText } from "./pattern-match.ts";
import type { PatternPart } from "./pattern-text.ts";

const digit: PatternPart = { of: [0x30, 0x39] };
const digits: PatternPart = { repeat: digit, min: 1, max: -1 };

const CASES: readonly (readonly [string, PatternPart, readonly string[], readonly string[]])[] = [
  ["abc", "abc", ["abc"], ["", "ab", "abcd"]],
  ["a|bc", { or: ["a", "bc"] }, ["a", "bc"], ["abc", ""]],
  ["\\d{2,3}", { repeat: digit, min: 2, max: 3 }, ["12", "123"], ["1", "1234", "1a"]],
  ["(a|ab)(c|bc)d", [{ or: ["a", "ab"] }, { or: ["c", "bc"] }, "d"], ["acd", "abcd", "abbcd"], ["abd", "ad"]],
  [
    "\\d+\\.?\\d*px",
    [digits, { repeat: ".", min: 0, max: 1 }, { repeat: digit, min: 0, max: -1 }, "px"],
    ["1px", "1.5px"],
    ["px", "1"],
  ],
  ["(\\d*)*x", [{ repeat: { repeat: digit, min: 0, max: -1 }, min: 0, max: -1 }, "x"], ["x", "123x"], ["123", "12a"]],
  ["[😀]{2}", { repeat: { of: [0x1f600, 0x1f600] }, min: 2, max: 2 }, ["😀😀"], ["😀", "\ud83d\ud83d"]],
];

test.each(CASES)("%s", (_, part, taken, refused) => {
  expect(taken.filter((one) => !takesText(part, one))).toEqual([]);
  expect(refused.filter((one) => takesText(part, one))).toEqual([]);
});

test("a text that can be read in many ways takes no longer for it", () => {
  const nested: PatternPart = { repeat: { repeat: digits, min: 1, max: -1 }, min: 1, max: -1 };
  expect(takesText(nested, `${"1".repeat(300)}x`)).toBe(false);
});
