import { describe, expect, test } from "vitest";
import { loadSchema } from "../load-schema.ts";
import { equalValues, valueFault } from "./lexical.ts";

const SCHEMA = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:simpleType name="Percent"><xs:restriction base="xs:decimal"><xs:minInclusive value="0"/><xs:maxExclusive value="100.0"/><xs:fractionDigits value="2"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="Code"><xs:restriction base="xs:token"><xs:pattern value="[A-Z]+"/><xs:length value="3"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="Codes"><xs:restriction><xs:simpleType><xs:list itemType="Code"/></xs:simpleType><xs:maxLength value="2"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="Either"><xs:union memberTypes="Percent Code"/></xs:simpleType>
  <xs:simpleType name="Size"><xs:restriction base="xs:decimal"><xs:enumeration value="1.50"/><xs:enumeration value="2"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="Smiley"><xs:restriction base="xs:string"><xs:maxLength value="1"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="Zoned"><xs:restriction base="xs:time"><xs:explicitTimezone value="required"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="Spaced"><xs:union memberTypes="xs:int xs:string"/></xs:simpleType>
  <xs:simpleType name="Solid"><xs:restriction base="Spaced"><xs:pattern value="[^ ]*"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="Mixed"><xs:union memberTypes="Spaced xs:boolean"/></xs:simpleType>
  <xs:simpleType name="Named"><xs:union memberTypes="xs:int xs:decimal xs:NCName xs:duration"/></xs:simpleType>
</xs:schema>`;

const { schema } = loadSchema("a.xsd", { resolver: { read: () => SCHEMA, resolve: (to) => to } });

describe("valueFault", () => {
  test.each([
    ["Percent", ["0", " 99.99 ", "-0.0"], ["100", "-1", "1.234", "", "x"]],
    ["Code", ["ABC", " ABC\n"], ["AB", "abc", "A BC"]],
    ["Codes", ["", "ABC", "ABC  DEF"], ["ABC DEF GHI", "ABC d"]],
    ["Either", ["5", "ABC"], ["500", "abc"]],
    ["Size", ["1.5", "2.0"], ["1.51"]],
    ["Smiley", ["😀", ""], ["😀😀"]],
    ["Zoned", ["10:00:00Z"], ["10:00:00"]],
    ["Solid", ["1", " 1 ", "a"], [" a ", "1 2"]],
  ])("%s", (name, good, bad) => {
    const type = schema?.typeDefinitions.get(`{}${name}`);
    if (type?.kind !== "simpleTypeDefinition") throw new Error(name);
    for (const value of good) expect(valueFault(type, value, { version: "1.1" }), value).toBeUndefined();
    for (const value of bad) expect(valueFault(type, value, { version: "1.1" }), value).toBeTypeOf("string");
  });
});

describe("values that XSD 1.1 added are none of 1.0", () => {
  test.each([
    ["gYear", "0000"],
    ["gYearMonth", "0000-01"],
    ["date", "-0000-01-01"],
    ["dateTime", "0000-01-01T00:00:00"],
    ["float", "+INF"],
    ["double", "+INF"],
    ["anyURI", "a#b#c"],
  ])("%s: %s", (name, value) => {
    const type = schema?.typeDefinitions.get(`{http://www.w3.org/2001/XMLSchema}${name}`);
    if (type?.kind !== "simpleTypeDefinition") throw new Error(name);
    expect(valueFault(type, value, { version: "1.1" })).toBeUndefined();
    expect(valueFault(type, value, { version: "1.0" })).toBeTypeOf("string");
  });
});

/** https://www.w3.org/TR/xmlschema11-2/#dt-active-member: a text is of the first member that takes it. */
describe("values of a union", () => {
  test.each<[name: string, left: string, right: string, expected: boolean]>([
    ["Named", "1", "01", true],
    ["Named", "1", "1.0", true],
    ["Named", "1", "2.0", false],
    ["Named", "PT0S", "P0D", false],
    ["Named", "-PT0S", "-P0D", true],
    ["Named", "-PT0S", "P0D", false],
    ["Spaced", " 1", "1", true],
    ["Spaced", " a", "a", false],
    ["Mixed", " 1", "01", true],
    ["Mixed", "true", "1", false],
  ])("%s: %j and %j", (name, left, right, expected) => {
    const type = schema?.typeDefinitions.get(`{}${name}`);
    if (type?.kind !== "simpleTypeDefinition") throw new Error(name);
    expect(equalValues(type, left, right)).toBe(expected);
    expect(equalValues(type, right, left)).toBe(expected);
  });
});
