import { describe, expect, test } from "vitest";
import { contradiction, fitsJson } from "./json-value.ts";

test.each([
  [{ a: [1.5] }, true],
  [{ a: [Number.NaN] }, false],
  [Number.NEGATIVE_INFINITY, false],
  [{ a: -0 }, false],
  [{ a: 1n, b: "x", c: null }, true],
])("%o fits JSON: %s", (value, fits) => {
  expect(fitsJson(value)).toBe(fits);
});

describe("verdicts of validator and JSON Schema", () => {
  const refused = (code: string, severity = "error") => ({
    ok: severity !== "error",
    issues: [{ code, path: "/a/b", severity }],
  });
  const good = { ok: true, issues: [] };
  const faults = [{ instancePath: "/b", message: "must be string" }];
  test.each([
    ["both accept", good, true, [], undefined],
    ["both refuse", refused("object-type"), false, faults, undefined],
    [
      "only the JSON Schema refuses",
      good,
      false,
      faults,
      "the validator accepts it, the JSON Schema does not: /b must be string",
    ],
    ["a warning is no refusal", refused("object-type", "warning"), true, [], undefined],
    ["an assertion is not the JSON Schema's business", refused("cvc-assertion"), true, [], undefined],
    [
      "structure is",
      refused("cvc-complex-type.2.4.b"),
      true,
      [],
      "the JSON Schema accepts it, the validator does not: /a/b [cvc-complex-type.2.4.b]",
    ],
  ])("%s", (_, result, accepted, errors, expected) => {
    expect(contradiction(result, accepted, errors)).toBe(expected);
  });
});
