import { expect, test } from "vitest";
import { codePointLength } from "./length.ts";

test.each([
  ["", 0],
  ["abc", 3],
  ["é", 1],
  ["e\u0301", 2],
  ["😀", 1],
  ["a😀b😀", 4],
  ["\ud83d", 1],
  ["\ud83d\ud83d\ude00", 2],
  ["\ude00\ud83d", 2],
])("%j has %i characters", (value, length) => {
  expect(codePointLength(value)).toBe(length);
});
