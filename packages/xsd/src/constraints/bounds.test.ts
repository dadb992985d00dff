import { describe, expect, test } from "vitest";
import { loadSchema } from "../load-schema.ts";

/** The codes of the issues of a row of types, each derived from the one before by some facets. */
function codesOf(base: string, steps: readonly (readonly string[])[], version: "1.0" | "1.1"): readonly string[] {
  const types = steps.map((facets, i) => {
    const content = facets.map((facet) => facet.replace(/^(\S+) (.*)$/, '<xs:$1 value="$2"/>'));
    const from = i === 0 ? base : `t${i - 1}`;
    return `<xs:simpleType name="t${i}"><xs:restriction base="${from}">${content.join("")}</xs:restriction></xs:simpleType>`;
  });
  const text = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${types.join("")}</xs:schema>`;
  const { issues } = loadSchema("a.xsd", { resolver: { read: () => text, resolve: (to) => to }, version });
  return [...new Set(issues.map(({ code }) => code))];
}

const LOW = ["minInclusive", "minExclusive"];
const HIGH = ["maxInclusive", "maxExclusive"];

describe("bounds in one step", () => {
  const equal: Readonly<Record<string, string>> = {
    "minInclusive maxInclusive": "",
    "minExclusive maxExclusive": "",
    "minExclusive maxInclusive": "minExclusive-less-than-maxInclusive",
    "minInclusive maxExclusive": "minInclusive-less-than-maxExclusive",
  };
  for (const low of LOW) {
    for (const high of HIGH) {
      test(`${low} and ${high}`, () => {
        const code = equal[`${low} ${high}`] ?? "";
        for (const version of ["1.0", "1.1"] as const) {
          expect(codesOf("xs:integer", [[`${low} 1`, `${high} 2`]], version)).toEqual([]);
          expect(codesOf("xs:integer", [[`${low} 1`, `${high} 1`]], version)).toEqual(code === "" ? [] : [code]);
          expect(codesOf("xs:integer", [[`${low} 2`, `${high} 1`]], version)).toHaveLength(1);
        }
      });
    }
  }
});

test("bounds without an order do not contradict each other", () => {
  const bounds = ["minInclusive 2000-01-01T00:00:00Z", "maxExclusive 2000-01-01T00:00:00"];
  for (const version of ["1.0", "1.1"] as const) expect(codesOf("xs:dateTime", [bounds], version)).toEqual([]);
});

describe("a bound and one of the base", () => {
  /** By the bound of the base, which is 5: the values that the other may have, of 4, 5 and 6. */
  test.each([
    ["minInclusive", { minInclusive: "56", minExclusive: "6", maxInclusive: "45", maxExclusive: "4" }],
    ["minExclusive", { minInclusive: "56", minExclusive: "56", maxInclusive: "4", maxExclusive: "4" }],
    ["maxInclusive", { minInclusive: "56", minExclusive: "6", maxInclusive: "45", maxExclusive: "4" }],
    ["maxExclusive", { minInclusive: "6", minExclusive: "6", maxInclusive: "45", maxExclusive: "45" }],
  ])("%s", (own, byBase) => {
    for (const [kind, allowed] of Object.entries(byBase)) {
      for (const value of ["4", "5", "6"]) {
        const codes = codesOf("xs:integer", [[`${kind} 5`], [`${own} ${value}`]], "1.1");
        const wanted = allowed.includes(value) ? [] : [`${own}-valid-restriction`];
        expect(codes, `${kind} 5, ${own} ${value}`).toEqual(wanted);
      }
    }
  });
});

describe("a bound is a value of the base", () => {
  test.each<[title: string, base: string, good: boolean, ...steps: string[][]]>([
    ["an integer", "xs:unsignedShort", true, ["minInclusive 1"]],
    ["no integer", "xs:unsignedShort", false, ["minInclusive 1.5"]],
    ["too large", "xs:byte", false, ["maxInclusive 128"]],
    ["of an enumeration", "xs:int", true, ["enumeration 1", "enumeration 3"], ["minInclusive 3"]],
    ["of none", "xs:int", false, ["enumeration 1", "enumeration 3"], ["minInclusive 2"]],
    ["written unlike the pattern", "xs:decimal", true, ["pattern [0-9]+\\.[0-9]{2}"], ["maxInclusive 100"]],
    ["too many digits", "xs:decimal", false, ["fractionDigits 1"], ["maxInclusive 1.25"]],
    ["the exclusive bound again", "xs:int", true, ["maxExclusive 9"], ["maxExclusive 9"]],
  ])("%s", (_, base, good, ...steps) => {
    for (const version of ["1.0", "1.1"] as const) expect(codesOf(base, steps, version)).toHaveLength(good ? 0 : 1);
  });
});
