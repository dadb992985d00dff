import { describe, expect, it } from "vitest";
import { lineIndex, positionAt, positionIn } from "./positions.ts";

describe("positionAt", () => {
  it.each([
    ["", 0, 1, 1],
    ["abc", 2, 1, 3],
    ["a\nb", 1, 1, 2],
    ["a\nb", 2, 2, 1],
    ["a\r\nb", 1, 1, 2],
    ["a\r\nb", 2, 1, 3],
    ["a\r\nb", 3, 2, 1],
    ["a\rb", 2, 2, 1],
    ["a\r\rb", 3, 3, 1],
    ["a\n\r\nb", 4, 3, 1],
    ["\tb", 1, 1, 2],
    ["😀b", 2, 1, 3],
    ["a\n😀\n", 4, 2, 3],
    ["a\n", 2, 2, 1],
    ["a\nb", 99, 2, 2],
    ["a\nb", -1, 1, 1],
    ["\uFEFF<a>\n<b>", 1, 1, 1],
    ["\uFEFF<a>\n<b>", 0, 1, 1],
    ["\uFEFF<a>\n<b>", 6, 2, 2],
  ])("of %j at %i", (text, offset, line, column) => {
    expect(positionAt(lineIndex(text), offset)).toEqual({ line, column });
    expect(positionIn(text, offset)).toEqual({ line, column });
  });

  it("finds any of many lines", () => {
    const index = lineIndex("12345678\r\n".repeat(1_000));
    for (let line = 1; line <= 1_000; line++) {
      expect(positionAt(index, (line - 1) * 10 + 4)).toEqual({ line, column: 5 });
    }
  });

  it("is that of counting from the start, wherever blocks end", () => {
    for (const unit of ["a\r\n", "ab\r", "\n", "\r\r\n", "abcdefg\n"]) {
      const text = unit.repeat(9_000);
      const index = lineIndex(text);
      const lines = text.split(/\r\n|\r|\n/);
      let offset = 0;
      for (const [i, line] of lines.entries()) {
        expect(positionAt(index, offset)).toEqual({ line: i + 1, column: 1 });
        expect(positionAt(index, offset + line.length)).toEqual({ line: i + 1, column: line.length + 1 });
        offset += line.length + (text.startsWith("\r\n", offset + line.length) ? 2 : 1);
      }
    }
  });
});
