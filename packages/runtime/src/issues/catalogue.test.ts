import { describe, expect, it } from "vitest";
import { describe as sentence } from "./catalogue.ts";
import { formatIssue, ValidationError } from "./validation-error.ts";

describe("the catalogue", () => {
  it.each([
    ["cvc-pattern-valid", { value: "a", pattern: "b+" }, '"a" does not match the pattern "b+".'],
    ["cvc-enumeration-valid", { value: "c", allowed: ["a"] }, '"c" is not one of a.'],
    ["cvc-enumeration-valid", { value: "c", allowed: ["a", "b"] }, '"c" is not one of a or b.'],
    ["cvc-enumeration-valid", { value: "c", allowed: [] }, '"c" is not one of nothing.'],
    ["cvc-maxLength-valid", { length: 9, limit: 8 }, "The length of the value is 9; at most 8 is allowed."],
    ["cvc-pattern-valid", {}, "? does not match the pattern ?."],
    ["no-such-code", {}, "no-such-code"],
  ])("%s %j", (code, params, expected) => expect(sentence(code, params)).toBe(expected));

  it("shortens long texts and long lists, and adds a suggestion", () => {
    expect(sentence("cvc-pattern-valid", { value: "x".repeat(81), pattern: "p" })).toContain(`"${"x".repeat(80)}…"`);
    const allowed = Array.from({ length: 20 }, (_, i) => String(i));
    expect(sentence("cvc-enumeration-valid", { value: "x", allowed })).toContain("9, 10 or 9 more.");
    expect(sentence("contract-rule", { test: "t", suggestion: "u" })).toMatch(/ Did you mean "u"\?$/);
  });

  it("a value with holes of its own is shown as it is", () => {
    expect(sentence("cvc-pattern-valid", { value: "{pattern} $& $1", pattern: "p" })).toBe(
      '"{pattern} $& $1" does not match the pattern "p".',
    );
  });
});

describe("a validation error", () => {
  it("lists its issues, each on a line", () => {
    const issue = { code: "c", severity: "error", message: "Wrong.", path: "/a", keys: [], params: {} } as const;
    const located = { ...issue, rule: "R1", line: 2, column: 3, offset: 9 };
    expect(formatIssue(issue)).toBe("  /a [c] Wrong.");
    expect(formatIssue(located)).toBe("  2:3 /a R1 [c] Wrong.");
    const error = new ValidationError("No", [issue, located]);
    expect(error.message).toBe("No:\n  /a [c] Wrong.\n  2:3 /a R1 [c] Wrong.");
    expect(error.issues).toEqual([issue, located]);
  });
});
