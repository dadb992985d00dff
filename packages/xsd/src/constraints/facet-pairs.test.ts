import { describe, expect, test } from "vitest";
import { loadSchema } from "../load-schema.ts";

const CODE = "length-minLength-maxLength";

/** The issues of a row of types, each derived from the one before by some facets. */
function issuesOf(base: string, steps: readonly (readonly string[])[], version: "1.0" | "1.1"): readonly string[] {
  const types = steps.map((facets, i) => {
    const content = facets.map((facet) => {
      const [name, value] = facet.split(" ");
      return `<xs:${name} value="${value}"/>`;
    });
    const from = i === 0 ? base : `t${i - 1}`;
    return `<xs:simpleType name="t${i}"><xs:restriction base="${from}">${content.join("")}</xs:restriction></xs:simpleType>`;
  });
  const text = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${types.join("")}</xs:schema>`;
  const { issues } = loadSchema("a.xsd", { resolver: { read: () => text, resolve: (to) => to }, version });
  return issues.map(({ code, message }) => `${code}: ${message}`);
}

describe("length beside minLength and maxLength", () => {
  const good: readonly [title: string, base: string, ...steps: string[][]][] = [
    ["the bound first", "xs:string", ["maxLength 5"], ["length 5"]],
    ["and again", "xs:string", ["minLength 2"], ["length 5"], ["minLength 2"]],
    ["both bounds", "xs:string", ["minLength 2", "maxLength 9"], ["length 5"]],
    ["the bound of a built-in type", "xs:NMTOKENS", ["length 5"]],
    ["and that again", "xs:NMTOKENS", ["length 5", "minLength 1"]],
  ];
  test.each(good)("%s", (_, base, ...steps) => {
    for (const version of ["1.0", "1.1"] as const) expect(issuesOf(base, steps, version)).toEqual([]);
  });

  const bad: readonly [title: string, what: string, base: string, ...steps: string[][]][] = [
    ["1.1", "contradict each other", "xs:string", ["minLength 5"], ["length 4"]],
    ["2.1", "contradict each other", "xs:string", ["maxLength 5"], ["length 6"]],
    ["1.2: in one step", "without length has this minLength", "xs:string", ["length 5", "minLength 5"]],
    [
      "1.2: another bound",
      "without length has this minLength",
      "xs:string",
      ["minLength 1"],
      ["length 5", "minLength 2"],
    ],
    ["2.2: the length first", "without length has this maxLength", "xs:string", ["length 5"], ["maxLength 5"]],
  ];
  test.each(bad)("clause %s", (_, what, base, ...steps) => {
    for (const version of ["1.0", "1.1"] as const) {
      const found = issuesOf(base, steps, version);
      expect(found).toHaveLength(1);
      expect(found[0]).toMatch(new RegExp(`^${CODE}: .*${what}`));
    }
  });
});
