import { expect, test } from "vitest";
import { loadSchema } from "../load-schema.ts";

const BASE = `<xs:complexType name="b"><xs:sequence><xs:element name="e" targetNamespace="urn:a"/></xs:sequence><xs:anyAttribute/></xs:complexType>`;

function restricting(base: string, content: string): string {
  return `<xs:complexType name="t"><xs:complexContent><xs:restriction base="${base}">${content}</xs:restriction></xs:complexContent></xs:complexType>`;
}

test.each<[string, string, string[]]>([
  [
    "the schema's own",
    `<xs:complexType name="t"><xs:attribute name="a" targetNamespace="urn:a"/></xs:complexType>`,
    [],
  ],
  [
    "another one",
    `<xs:complexType name="t"><xs:attribute name="a" targetNamespace="urn:b"/></xs:complexType>`,
    ["src-attribute.6"],
  ],
  [
    "with a form",
    `<xs:complexType name="t"><xs:attribute name="a" form="qualified" targetNamespace="urn:a"/></xs:complexType>`,
    ["src-attribute.6"],
  ],
  [
    "in a group",
    `<xs:attributeGroup name="g"><xs:attribute name="a" targetNamespace="urn:b"/></xs:attributeGroup>`,
    ["src-attribute.6"],
  ],
  [
    "in an extension",
    `<xs:complexType name="t"><xs:complexContent><xs:extension base="b"><xs:attribute name="a" targetNamespace="urn:b"/></xs:extension></xs:complexContent></xs:complexType>`,
    ["src-attribute.6"],
  ],
  [
    "in a restriction",
    restricting(
      "b",
      `<xs:sequence><xs:element name="e" targetNamespace="urn:a"/></xs:sequence><xs:attribute name="a" targetNamespace="urn:b"/>`,
    ),
    [],
  ],
  [
    "in a restriction of anything",
    restricting("xs:anyType", `<xs:sequence><xs:element name="e" targetNamespace="urn:b"/></xs:sequence>`),
    ["src-element.4"],
  ],
  [
    "in a type inside a restriction",
    restricting(
      "b",
      `<xs:sequence><xs:element name="e" targetNamespace="urn:a"><xs:complexType><xs:attribute name="a" targetNamespace="urn:b"/></xs:complexType></xs:element></xs:sequence>`,
    ),
    ["src-attribute.6"],
  ],
])("a local target namespace: %s", (_, content, codes) => {
  const text = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:a" xmlns="urn:a">${BASE}${content}</xs:schema>`;
  const { issues } = loadSchema("a.xsd", { resolver: { read: () => text, resolve: (to) => to } });
  expect(issues.map(({ code }) => code)).toEqual(codes);
});
