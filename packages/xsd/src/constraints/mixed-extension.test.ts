import { expect, test } from "vitest";
import { loadSchema } from "../load-schema.ts";

const MIXED = `<xs:complexType name="base" mixed="true"><xs:all><xs:element name="a"/></xs:all></xs:complexType>
  <xs:complexType name="derived" mixed="true"><xs:complexContent><xs:extension base="base"/></xs:complexContent></xs:complexType>`;
const ELEMENTS = MIXED.replaceAll(' mixed="true"', "");

// https://www.w3.org/TR/xmlschema-1/#Complex_Type_Definitions: the effective content of a mixed type is never empty.
test.each([
  ["a mixed type of xs:all, in 1.0", MIXED, "1.0", ["cos-all-limited"]],
  ["a mixed type of xs:all, in 1.1", MIXED, "1.1", []],
  ["a type of xs:all, in 1.0", ELEMENTS, "1.0", []],
] as const)("%s, extended by nothing", (_, content, version, codes) => {
  const text = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${content}</xs:schema>`;
  const { issues } = loadSchema("a.xsd", { resolver: { read: () => text, resolve: (to) => to }, version });
  expect(issues.map(({ code }) => code)).toEqual(codes);
});
