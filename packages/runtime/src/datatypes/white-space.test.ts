import { describe, expect, test } from "vitest";
import { collapseWhiteSpace, isCollapsed, isReplaced, replaceWhiteSpace, splitList } from "./white-space.ts";

describe("white space", () => {
  test.each([
    ["", "", ""],
    ["a b", "a b", "a b"],
    ["a\tb\nc\rd", "a b c d", "a b c d"],
    ["  a \r\n b  ", "  a    b  ", "a b"],
    [" \t\n", "   ", ""],
    ["\u00a0a\u2003", "\u00a0a\u2003", "\u00a0a\u2003"],
    ["a\u0001", "a\u0001", "a\u0001"],
  ])("%j is replaced as %j, collapsed as %j", (value, replaced, collapsed) => {
    expect(replaceWhiteSpace(value)).toBe(replaced);
    expect(collapseWhiteSpace(value)).toBe(collapsed);
    expect(isReplaced(value)).toBe(value === replaced);
    expect(isCollapsed(value)).toBe(value === collapsed);
  });

  test.each([
    ["", []],
    ["a", ["a"]],
    ["a b c", ["a", "b", "c"]],
  ])("the items of %j", (collapsed, items) => {
    expect(splitList(collapsed)).toEqual(items);
  });
});
