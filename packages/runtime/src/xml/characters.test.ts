import { describe, expect, it } from "vitest";
import {
  findIllegal,
  isChar,
  isName,
  isNameChar,
  isNameStartChar,
  isNCName,
  isWhiteSpace,
  isXmlText,
} from "./characters.ts";

// The productions as the recommendation writes them, so that the tests of ranges are held to its text.
const char = /^[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]$/u;
const nameStart =
  "A-Z_a-z\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2FF}\\u{370}-\\u{37D}\\u{37F}-\\u{1FFF}\\u{200C}-\\u{200D}\\u{2070}-\\u{218F}\\u{2C00}-\\u{2FEF}\\u{3001}-\\u{D7FF}\\u{F900}-\\u{FDCF}\\u{FDF0}-\\u{FFFD}\\u{10000}-\\u{EFFFF}";
const nameStartChar = new RegExp(`^[:${nameStart}]$`, "u");
const nameChar = new RegExp(`^[:${nameStart}.0-9\\u{B7}\\u{300}-\\u{36F}\\u{203F}-\\u{2040}-]$`, "u");

describe("character classes", () => {
  it("agree with the productions for every code point of the first plane and the ends of the others", () => {
    const codePoints = Array.from({ length: 0x10000 }, (_, i) => i);
    for (let plane = 0x10000; plane <= 0x100000; plane += 0x10000)
      codePoints.push(plane, plane + 0xfffd, plane + 0xffff);
    const wrong = codePoints.filter((codePoint) => {
      const character = String.fromCodePoint(codePoint);
      return (
        isChar(codePoint) !== char.test(character) ||
        isNameStartChar(codePoint) !== nameStartChar.test(character) ||
        isNameChar(codePoint) !== nameChar.test(character)
      );
    });
    expect(wrong).toEqual([]);
  });

  it("end at U+10FFFF", () => {
    expect([isChar(0x10ffff), isChar(0x110000), isNameChar(0xeffff), isNameChar(0xf0000)]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
});

describe("names", () => {
  it.each([
    ["a", true, true],
    ["_a-b.c1", true, true],
    ["a:b", true, false],
    [":", true, false],
    ["é中", true, true],
    ["𐀀a", true, true],
    ["a𐀀", true, true],
    ["__proto__", true, true],
    ["", false, false],
    ["1a", false, false],
    ["-a", false, false],
    [" a", false, false],
    ["a ", false, false],
    ["a\n", false, false],
    ["a\ud800", false, false],
    ["\udc00", false, false],
    ["·", false, false],
    ["a×", false, false],
  ])("%j", (value, name, ncName) => {
    expect([isName(value), isNCName(value)]).toEqual([name, ncName]);
  });
});

describe("findIllegal", () => {
  it.each([
    ["", -1],
    ["plain \t\r\n text 😀é\u007f\u0085", -1],
    ["\0", 0],
    ["ab\x0b", 2],
    ["\ufffe", 0],
    ["😀\uffff", 2],
    ["\ud83d", 0],
    ["a\ud83da", 1],
    ["\ude00\ud83d", 0],
    ["😀\ude00", 2],
    ["\ue000\ufffd", -1],
  ])("%j", (value, wanted) => {
    expect(findIllegal(value)).toBe(wanted);
    expect(isXmlText(value)).toBe(wanted < 0);
  });

  it("looks from start to end only", () => {
    expect([findIllegal("\0ab\0", 1, 3), findIllegal("\0ab\0", 1), findIllegal("😀", 0, 1)]).toEqual([-1, 3, 0]);
  });
});

describe("isWhiteSpace", () => {
  it.each([
    ["", true],
    [" \t\r\n", true],
    [" a", false],
    ["\u00a0", false],
  ])("%j", (value, wanted) => {
    expect(isWhiteSpace(value)).toBe(wanted);
  });
});
