import { loadSchema, type SimpleTypeDefinition } from "@schemawright/xsd";
import { describe, expect, it } from "vitest";
import { representationOf, whiteSpaceOf } from "./representation.ts";

/** The type `T` that restricts a base by some facets. */
function restriction(base: string, facets = ""): SimpleTypeDefinition {
  const text = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:simpleType name="T"><xs:restriction base="${base}">${facets}</xs:restriction></xs:simpleType></xs:schema>`;
  const { schema, issues } = loadSchema("t.xsd", {
    resolver: { read: () => text, resolve: (reference) => reference },
  });
  expect(issues).toEqual([]);
  const type = [...(schema?.typeDefinitions.values() ?? [])].find((one) => one.name === "T");
  if (type?.kind !== "simpleTypeDefinition") throw new Error("the schema has no simple type T");
  return type;
}

const bounds = (low: string, high: string): string =>
  `<xs:minInclusive value="${low}"/><xs:maxInclusive value="${high}"/>`;

describe("how values are held: as numbers only where every one is exact", () => {
  it.each([
    ["xs:string", "", "string"],
    ["xs:boolean", "", "boolean"],
    ["xs:double", "", "number"],
    ["xs:float", "", "number"],
    ["xs:decimal", bounds("0", "1"), "string"],
    ["xs:dateTime", "", "string"],
    ["xs:hexBinary", "", "string"],
    ["xs:int", "", "number"],
    ["xs:unsignedInt", "", "number"],
    ["xs:byte", "", "number"],
    ["xs:long", "", "bigint"],
    ["xs:unsignedLong", "", "bigint"],
    ["xs:integer", "", "bigint"],
    ["xs:positiveInteger", "", "bigint"],
    ["xs:positiveInteger", '<xs:maxInclusive value="9"/>', "number"],
    ["xs:positiveInteger", '<xs:maxExclusive value="9007199254740992"/>', "bigint"],
    ["xs:integer", bounds("-9007199254740991", "9007199254740991"), "number"],
    ["xs:integer", bounds("-9007199254740992", "0"), "bigint"],
    ["xs:integer", bounds("+1", "+9"), "number"],
    ["xs:negativeInteger", '<xs:minExclusive value="-9"/>', "number"],
  ])("%s %s", (base, facets, expected) => expect(representationOf(restriction(base, facets))).toBe(expected));
});

describe("white space", () => {
  it.each([
    ["xs:string", "", "preserve"],
    ["xs:string", '<xs:whiteSpace value="collapse"/>', "collapse"],
    ["xs:normalizedString", "", "replace"],
    ["xs:token", "", "collapse"],
    ["xs:decimal", "", "collapse"],
  ])("%s %s", (base, facets, expected) => expect(whiteSpaceOf(restriction(base, facets))).toBe(expected));
});
