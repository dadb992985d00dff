import { describe, expect, test } from "vitest";
import * as names from "./name.ts";
import { isQName, splitQName } from "./qualified-name.ts";
import * as strings from "./string.ts";

const cases: readonly [
  datatype: string,
  check: (lexical: string) => boolean,
  valid: readonly string[],
  invalid: readonly string[],
][] = [
  ["string", strings.isString, ["", "a\tb\r\n", "😀"], ["\u0000", "\ud800", "\uffff"]],
  ["normalizedString", strings.isNormalizedString, ["", " a  b "], ["a\tb", "a\nb", "a\rb", "\u0001"]],
  ["token", strings.isToken, ["", "a b"], [" a", "a ", "a  b", "a\tb", "\u0001"]],
  [
    "language",
    strings.isLanguage,
    ["en", "en-GB", "x-klingon", "i-a1"],
    ["", "en_GB", "en-", "1e", "en--GB", "abcdefghi"],
  ],
  ["anyURI", strings.isAnyURI, ["", "http://a/b?c#d", "a b", "%zz", "ü"], ["\u0000"]],
  ["Name", names.isName, ["a", "_a", ":a", "a:b:c", "é1"], ["", "1a", "-a", "a b", "×"]],
  ["NCName", names.isNCName, ["a", "_a-.1", "𐀀"], ["", "a:b", ":a", "1"]],
  ["NMTOKEN", names.isNMTOKEN, ["1", "-a", ":", "a.b", "𐀀"], ["", "a b", "×", "a/b"]],
  ["NMTOKENS", names.isNMTOKENS, ["1 -a", "a"], ["", "a  b", "a ×"]],
  ["ID", names.isID, ["a"], ["", "1", "a:b"]],
  ["IDREF", names.isIDREF, ["a"], ["", "1"]],
  ["IDREFS", names.isIDREFS, ["a", "a b"], ["", "a 1"]],
  ["ENTITY", names.isENTITY, ["a"], ["", "a:b"]],
  ["ENTITIES", names.isENTITIES, ["a b"], ["", "a b:c"]],
  ["QName", isQName, ["a", "p:a"], ["", ":a", "a:", "a:b:c", "1:a", "a:1"]],
];

describe.each(cases)("%s", (_datatype, check, valid, invalid) => {
  test.each(valid)("%j is valid", (lexical) => {
    expect(check(lexical)).toBe(true);
  });
  test.each(invalid)("%j is not", (lexical) => {
    expect(check(lexical)).toBe(false);
  });
});

test("a QName is split at its colon", () => {
  expect(splitQName("p:a")).toEqual({ prefix: "p", localName: "a" });
  expect(splitQName("a")).toEqual({ prefix: "", localName: "a" });
});
