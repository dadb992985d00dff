import { expect, test } from "vitest";
import { codeFrame } from "./code-frame.ts";

test("the caret stands under the place, tabs or not", () => {
  expect(codeFrame({ line: 7, column: 3, length: 4, sourceLine: "\t\t<a>x</a>" })).toEqual([
    "  7 |   <a>x</a>",
    "    |   ^^^^",
  ]);
});

test("of a long line a piece around the place is shown", () => {
  const sourceLine = `${"x".repeat(500)}<here>${"y".repeat(500)}`;
  const [line = "", carets = ""] = codeFrame({ line: 1, column: 501, length: 6, sourceLine });
  expect(line.length).toBeLessThan(200);
  expect(line.slice(carets.indexOf("^"), carets.lastIndexOf("^") + 1)).toBe("<here>");
});

test("a place at the end of a line has one caret", () => {
  expect(codeFrame({ line: 10, column: 3, length: 9, sourceLine: "ab" })[1]).toBe("     |   ^");
});
