import { compileLinearPattern } from "@schemawright/runtime/datatypes";
import { describe, expect, test } from "vitest";
import { programOfPattern } from "./program.ts";
import { translatePattern } from "./translate.ts";

/** Both matchers of a pattern, whatever the compiler would choose. */
function matchers(pattern: string, version: "1.0" | "1.1" = "1.1"): ((value: string) => boolean)[] {
  const translated = translatePattern(pattern, version);
  const made = programOfPattern(pattern, version);
  if (!translated.ok || !made.ok) throw new Error(`${pattern}: ${JSON.stringify([translated, made])}`);
  const expression = new RegExp(translated.source, translated.flags);
  const program = JSON.parse(JSON.stringify(made.program));
  return [(value) => expression.test(value), compileLinearPattern(program)];
}

const tables: readonly [pattern: string, matching: readonly string[], other: readonly string[]][] = [
  ["", [""], ["a"]],
  ["a|", ["a", ""], ["b", "aa"]],
  ["a|b|cd", ["a", "b", "cd"], ["", "ab", "acd", "bd"]],
  ["(a|b)c", ["ac", "bc"], ["a", "bcc"]],
  ["x(a|b)", ["xa", "xb"], ["x", "b"]],
  ["[1-9][0-9]{6,14}", ["1234567", "123456789012345"], ["0234567", "123456", "1234567890123456", "12345678\n"]],
  ["https?://[^\\s]+", ["http://a", "https://example.com/a?b#c"], ["ftp://a", "http://", "http://a b", " http://a"]],
  ["\\d{3}-\\d{4}", ["555-1234", "٣٣٣-٤٤٤٤"], ["555-123", "5551234"]],
  [".", ["a", "\u2028", "\u2029", "\u0085", "😀", "\t"], ["\n", "\r", "", "ab"]],
  ["^a$", ["^a$"], ["a"]],
  ["a^|$", ["a^", "$"], ["a", ""]],
  ["[\\^a]", ["^", "a"], ["b"]],
  ["[a^]", ["^", "a"], ["b"]],
  ["[^a]", ["b", "^", "\n"], ["a", ""]],
  ["[a.$|*+?(){}]", ["a", ".", "$", "|", "*", "(", "}"], ["b", "\\"]],
  ["[-a]", ["-", "a"], ["b"]],
  ["[a-]", ["-", "a"], ["b"]],
  ["[^-a]", ["b"], ["-", "a"]],
  ["[\\-\\[\\]]", ["-", "[", "]"], ["\\"]],
  ["[\\w-.]", ["a", "-", "."], ["/", ","]],
  ["[+-\\-]", ["+", ",", "-"], ["."]],
  ["[!-/]", ["!", "/", "-"], ["0"]],
  ["[a-z-[aeiou]]", ["b", "z"], ["a", "u", "A", "-"]],
  ["[a-z-[b-y-[m]]]", ["a", "m", "z"], ["b", "n"]],
  ["[^a-z-[0-9]]", ["A", "-"], ["a", "5"]],
  ["[\\p{L}-[\\p{Lu}]]+", ["abc", "é"], ["Abc", "É", "1"]],
  ["[\\p{L}-[a-z-[m]]]", ["A", "m", "é"], ["a", "1"]],
  ["[\\i-[:]][\\c-[:]]*", ["a", "_b-.1", "é"], ["a:b", "1", "-"]],
  ["[a-[a]]", [], ["", "a", "b"]],
  ["\\i\\c*", ["a", ":", "_1"], ["", "1", "a b"]],
  ["\\I\\C", ["1 ", "- "], ["a ", "1a"]],
  ["\\s\\S", [" a", "\tb", "\nc"], ["  ", "aa", "\u00a0a"]],
  ["\\w+", ["abc", "é1", "+", "$", "١"], ["_", " ", "a-b", "."]],
  ["\\W", ["_", "-", " ", "."], ["a", "1", "+"]],
  ["\\D", ["a", "-"], ["1", "١"]],
  ["[\\d\\-x]+", ["1-x"], ["y"]],
  ["[^\\d]", ["a"], ["1", "٣"]],
  ["\\p{Lu}\\P{Lu}", ["Aa", "A1"], ["AA", "aa"]],
  ["\\p{IsBasicLatin}+", ["abc~\n"], ["é"]],
  ["\\P{IsBasicLatin}", ["é", "😀"], ["a"]],
  ["\\p{IsGreek}|\\p{IsCyrillic}", ["α", "я"], ["a"]],
  ["\\p{IsLatin-1Supplement}", ["é", "\u0080"], ["a", "ā"]],
  ["[\\p{IsHiragana}-[あ]]", ["い"], ["あ", "ア"]],
  ["\\p{IsPrivateUse}", ["\ue000", "\u{f0000}"], ["a"]],
  ["😀{2}", ["😀😀"], ["😀", "😀😀😀"]],
  ["[😀-😂]", ["😁"], ["😃", "\ud83d"]],
  ["a{0}", [""], ["a"]],
  ["a{0,0}b", ["b"], ["ab"]],
  ["a{2,}", ["aa", "a".repeat(100)], ["a", ""]],
  ["a{007}", ["aaaaaaa"], ["aaaaaa"]],
  ["a{9,}b", [`${"a".repeat(9)}b`, `${"a".repeat(99)}b`], [`${"a".repeat(8)}b`, "a".repeat(9)]],
  [
    "(a{5,7}b?)*",
    ["", "aaaaa", "aaaaabaaaaaa", "a".repeat(10), "a".repeat(21)],
    ["a".repeat(4), "a".repeat(8), "a".repeat(9), "aaaab"],
  ],
  [
    "[ab]{5,6}[bc]{5,6}",
    ["b".repeat(10), "b".repeat(12), "abababccccc"],
    ["b".repeat(9), "b".repeat(13), "aaaacccccc"],
  ],
  [
    "(a{9,11}b?)*",
    ["", "a".repeat(9), "a".repeat(20), "a".repeat(33), `${"a".repeat(9)}b`],
    ["a".repeat(8), "a".repeat(12), "b"],
  ],
  ["[ab]{9,10}[bc]{9,10}", ["b".repeat(18), "b".repeat(20)], ["b".repeat(17), "b".repeat(21)]],
  ["(ab|a)(bc|c)?", ["a", "ab", "abc", "abbc", "ac"], ["abcc", "bc"]],
  ["(\\n|\\r|\\t|\\\\|\\.)", ["\n", "\r", "\t", "\\", "."], ["n", "a"]],
  ["/", ["/"], ["\\/"]],
  ["(a?){20}", ["", "a".repeat(20)], ["a".repeat(21)]],
  ["(){1000000000}a", ["a"], ["", "aa"]],
];

describe.each(tables)("%s", (pattern, matching, other) => {
  const both = matchers(pattern);
  test.each(matching.map((value) => [value]))("matches %j", (value) => {
    expect(both.map((matches) => matches(value))).toEqual([true, true]);
  });
  test.each(other.map((value) => [value]))("does not match %j", (value) => {
    expect(both.map((matches) => matches(value))).toEqual([false, false]);
  });
});

test.each([
  ["[1-9][0-9]{6,14}", "^[1-9][0-9]{6,14}$"],
  ["https?://[^\\s]+", "^https?:\\/\\/[^\\t\\n\\r ]+$"],
  ["a|b", "^(?:a|b)$"],
  ["[a-e-[c]]", "^[abde]$"],
  ["[\\p{L}-[\\p{Lu}]]*", "^(?:(?!\\p{Lu})\\p{L})*$"],
  ["\\d\\D", "^\\p{Nd}\\P{Nd}$"],
  ["(ab){2,3}c{4}", "^(?:ab){2,3}c{4}$"],
])("%s in JavaScript is %s", (pattern, source) => {
  expect(translatePattern(pattern, "1.1")).toMatchObject({ ok: true, source, flags: "u" });
});

test("an error is passed on with its place", () => {
  expect(translatePattern("a(b", "1.1")).toMatchObject({ ok: false, offset: 1 });
});
