import { describe, expect, test } from "vitest";
import { loadSchema } from "../load-schema.ts";
import { valueFault } from "./lexical.ts";

const SCHEMA = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:simpleType name="Percent"><xs:restriction base="xs:decimal"><xs:minInclusive value="0"/><xs:maxExclusive value="100.0"/><xs:fractionDigits value="2"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="Code"><xs:restriction base="xs:token"><xs:pattern value="[A-Z]+"/><xs:length value="3"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="Codes"><xs:restriction><xs:simpleType><xs:list itemType="Code"/></xs:simpleType><xs:maxLength value="2"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="Either"><xs:union memberTypes="Percent Code"/></xs:simpleType>
  <xs:simpleType name="Size"><xs:restriction base="xs:decimal"><xs:enumeration value="1.50"/><xs:enumeration value="2"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="Smiley"><xs:restriction base="xs:string"><xs:maxLength value="1"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="Zoned"><xs:restriction base="xs:time"><xs:explicitTimezone value="required"/></xs:restriction></xs:simpleType>
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
  ])("%s", (name, good, bad) => {
    const type = schema?.typeDefinitions.get(`{}${name}`);
    if (type?.kind !== "simpleTypeDefinition") throw new Error(name);
    for (const value of good) expect(valueFault(type, value, { version: "1.1" }), value).toBeUndefined();
    for (const value of bad) expect(valueFault(type, value, { version: "1.1" }), value).toBeTypeOf("string");
  });
});
