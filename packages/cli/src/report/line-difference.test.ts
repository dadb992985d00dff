import { expect, test } from "vitest";
import { lineDifference } from "./line-difference.ts";

const lines = (...texts: string[]): string => texts.map((text) => `${text}\n`).join("");

test.each([
  ["equal texts", "a\nb\n", "a\nb\n", ""],
  [
    "a line is missing",
    lines("a", "b", "c", "d"),
    lines("a", "b", "x", "c", "d"),
    "  @@ line 1 @@\n    a\n    b\n  + x\n    c\n    d",
  ],
  [
    "a line is too much",
    lines("a", "b", "x", "c", "d"),
    lines("a", "b", "c", "d"),
    "  @@ line 1 @@\n    a\n    b\n  - x\n    c\n    d",
  ],
  ["a line is changed", "a\nb\nc", "a\nB\nc", "  @@ line 1 @@\n    a\n  - b\n  + B\n    c"],
  ["everything is new", "", "a", "  @@ line 1 @@\n  -\n  + a"],
])("%s", (_, before, after, expected) => {
  expect(lineDifference(before, after)).toBe(expected);
});

test("changes far from each other are shown apart, with the line they begin at", () => {
  const before = Array.from({ length: 30 }, (_, i) => `line ${i + 1}`);
  const after = before.map((line) => (line === "line 5" || line === "line 25" ? `${line}!` : line));
  const shown = lineDifference(before.join("\n"), after.join("\n"));
  expect(shown.match(/@@ line \d+ @@/g)).toEqual(["@@ line 3 @@", "@@ line 23 @@"]);
  expect(shown).toContain("  - line 25\n  + line 25!");
});

test("a long difference is cut, and the rest counted", () => {
  const shown = lineDifference(Array(100).fill("a").join("\n"), Array(100).fill("b").join("\n"));
  expect(shown.split("\n").length).toBeLessThan(30);
  expect(shown).toMatch(/… 17\d more changed lines$/);
});

test("very long texts without anything in common take no quadratic time", () => {
  const of = (letter: string): string => Array.from({ length: 20_000 }, (_, i) => `${letter}${i}`).join("\n");
  const started = performance.now();
  expect(lineDifference(of("a"), of("b"))).toContain("more changed lines");
  expect(performance.now() - started).toBeLessThan(2000);
});
