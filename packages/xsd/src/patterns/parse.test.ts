import { describe, expect, test } from "vitest";
import { parsePattern } from "./parse.ts";

describe("what is wrong, and where", () => {
  test.each([
    ["*a", 0],
    ["a**", 2],
    ["a+?", 2],
    ["a{2}{3}", 4],
    ["a{,3}", 1],
    ["a{3,2}", 1],
    ["a{9007199254740993,9007199254740992}", 1],
    ["a{", 1],
    ["a{x}", 1],
    ["a}", 1],
    ["a]", 1],
    ["(a", 0],
    ["a)", 1],
    ["(?:a)", 1],
    ["(?=a)", 1],
    ["a|*", 2],
    ["[]", 0],
    ["[^]", 0],
    ["[a", 0],
    ["[z-a]", 1],
    ["[a-\\d]", 3],
    ["[a[b]", 2],
    ["[a-z-[b]c]", 8],
    ["[a-z--b]", 4],
    ["\\", 0],
    ["\\b", 0],
    ["\\1", 0],
    ["\\u0041", 0],
    ["\\p", 0],
    ["\\pL", 0],
    ["\\p{L", 0],
    ["\\p{Cs}", 0],
    ["\\p{Latin}", 0],
    ["\\p{Lx}", 0],
    ["[\\q]", 1],
  ])("%j at %i", (pattern, offset) => {
    for (const version of ["1.0", "1.1"] as const) {
      const result = parsePattern(pattern, version);
      expect(result).toMatchObject({ ok: false, offset });
      expect(result.ok || result.message).toMatch(/^\S.*\.$/);
    }
  });

  test.each(["[a-z-9]", "[\\w-.]", "\\p{IsNoSuchBlock}"])("%j is an error in XSD 1.0 only", (pattern) => {
    expect(parsePattern(pattern, "1.0").ok).toBe(false);
    expect(parsePattern(pattern, "1.1").ok).toBe(true);
  });

  test.each([
    ["\\/\\d", ["\\/"]],
    ['[\\#\\-]\\"', ["\\#", '\\"']],
    ["\\.\\-", []],
  ])("%j has the needless escapes %j", (pattern, needlessEscapes) => {
    for (const version of ["1.0", "1.1"] as const) {
      expect(parsePattern(pattern, version)).toMatchObject({ ok: true, needlessEscapes });
    }
  });

  test("an unknown block is told of", () => {
    expect(parsePattern("\\p{IsNoSuchBlock}", "1.1")).toMatchObject({ unknownBlocks: ["NoSuchBlock"] });
  });

  test("nesting without end is refused, not a crash", () => {
    expect(parsePattern("(".repeat(100_000), "1.1").ok).toBe(false);
    expect(parsePattern("[a-".repeat(100_000), "1.1").ok).toBe(false);
    expect(parsePattern(`${"(".repeat(150)}a${")".repeat(150)}`, "1.1").ok).toBe(true);
  });
});
