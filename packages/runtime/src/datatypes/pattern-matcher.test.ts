import { describe, expect, test } from "vitest";
import { compileLinearPattern, type PatternProgram } from "./pattern-matcher.ts";

/** a(b|😀)* */
const loop: PatternProgram = {
  classes: ["a", "b", "\\u{1f600}"],
  code: [
    ...[1, 0, 0, 0],
    ...[2, 2, 7, 0],
    ...[2, 3, 5, 0],
    ...[1, 1, 0, 0],
    ...[3, 1, 0, 0],
    ...[1, 2, 0, 0],
    ...[3, 1, 0, 0],
    ...[0, 0, 0, 0],
  ],
};

/** ([a-c]{2,3}c)* */
const counted: PatternProgram = {
  classes: ["[a-c]", "c"],
  code: [...[2, 1, 4, 0], ...[4, 0, 2, 3], ...[1, 1, 0, 0], ...[3, 0, 0, 0], ...[0, 0, 0, 0]],
};

const cases: readonly [name: string, program: PatternProgram, matching: readonly string[], other: readonly string[]][] =
  [
    ["a(b|😀)*", loop, ["a", "ab", "a😀b😀"], ["", "b", "aa", "a\ud83d", "ab\n"]],
    [
      "([a-c]{2,3}c)*",
      counted,
      ["", "abc", "aaac", "ccc", "cccc", "abcabc", "ccccccc"],
      ["c", "cc", "ab", "aaaac", "ccccc", "abca"],
    ],
  ];

describe.each(cases)("%s", (_name, program, matching, other) => {
  const matches = compileLinearPattern(program);
  test.each(matching)("matches %j", (value) => {
    expect(matches(value)).toBe(true);
  });
  test.each(other)("does not match %j", (value) => {
    expect(matches(value)).toBe(false);
  });
});
