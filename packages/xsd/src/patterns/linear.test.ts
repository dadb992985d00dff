import { compileLinearPattern } from "@schemawright/runtime/datatypes";
import { describe, expect, test } from "vitest";
import { programOfPattern } from "./program.ts";
import { translatePattern } from "./translate.ts";

function isSafe(pattern: string): boolean {
  const result = translatePattern(pattern, "1.1");
  return result.ok && result.safe;
}

describe("what backtracking does in linear time", () => {
  test.each([
    "",
    "a*",
    "[1-9][0-9]{6,14}",
    "https?://[^\\s]+",
    "(http|https)://\\S+",
    "[a-z]+(-[a-z]+)*",
    "([^@]+)@([^@]+)",
    "\\d{1,3}(\\.\\d{1,3}){3}",
    "([01]?[0-9]|2[0-3]):[0-5][0-9]",
    "(0?[1-9]|1[0-2])/[0-9]{4}",
    "[\\i-[:]][\\c-[:]]*",
    ".{0,4000}",
    "([a-z]{2}){3}[a-z]",
    "(ab)*",
    "a?b?c?",
  ])("%s", (pattern) => {
    expect(isSafe(pattern)).toBe(true);
  });
});

describe("what it might not", () => {
  test.each([
    "(a+)+b",
    "(a*)*",
    "(a|a)*b",
    "(a|ab)*",
    "(a|b?)*c",
    ".*a.*b.*c",
    "a*a*",
    "\\w*\\d",
    "(\\w+\\s?)*",
    "(a?){20}b",
    "(a{1,5}){1,5}b",
    "(a|ab)(c|bcd)(d*)*",
    "((a?|b?)(c?|d?)){9}",
    "(a{0,9}b?)*",
  ])("%s", (pattern) => {
    expect(isSafe(pattern)).toBe(false);
  });

  test.each([
    ["(a+)+b", "a".repeat(50_000)],
    ["(a|a)*b", "a".repeat(50_000)],
    ["(a*)*(b*)*c", "ab".repeat(25_000)],
    ["(.*a){20}", "a".repeat(19) + "b".repeat(50_000)],
    ["(\\p{L}+\\s?)*x?1", "é".repeat(50_000)],
    ["([ab]{0,30000}b?)*c", "a".repeat(50_000)],
  ])("%s is refused by the linear matcher before anybody notices", (pattern, value) => {
    const made = programOfPattern(pattern, "1.1");
    if (!made.ok) throw new Error(made.message);
    const matches = compileLinearPattern(made.program);
    const start = performance.now();
    expect(matches(value)).toBe(false);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

test("a pattern with more states than are remembered is still matched", () => {
  const made = programOfPattern("(a|b)*a(a|b){14}", "1.1");
  if (!made.ok) throw new Error(made.message);
  const matches = compileLinearPattern(made.program);
  let seed = 1;
  const letters = Array.from({ length: 20_000 }, () => {
    seed = (seed * 48_271) % 0x7fff_ffff;
    return seed % 2 === 0 ? "a" : "b";
  }).join("");
  for (let length = letters.length - 8; length <= letters.length; length++) {
    expect(matches(letters.slice(0, length))).toBe(letters.charAt(length - 15) === "a");
  }
});

test("repetitions that multiply beyond measure are refused, not written out", () => {
  expect(programOfPattern("((a|b){1000}){1000}", "1.1")).toMatchObject({ ok: false });
  expect(programOfPattern("((a{2147483647}b){2147483647}){2147483647}", "1.1")).toMatchObject({ ok: false });
  expect(programOfPattern("((){2147483647}){2147483647}", "1.1")).toMatchObject({ ok: true });
  expect(programOfPattern("(", "1.1")).toMatchObject({ ok: false, offset: 0 });
});
