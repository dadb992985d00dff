import { describe, expect, test } from "vitest";
import { loadSchema } from "../load-schema.ts";

function codesOf(content: string, version: "1.0" | "1.1"): readonly string[] {
  const text = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:n="urn:n">${content}</xs:schema>`;
  const { issues } = loadSchema("a.xsd", { resolver: { read: () => text, resolve: (to) => to }, version });
  return issues.map(({ code }) => code);
}

const ID = (name: string, more = "") => `<xs:attribute name="${name}" type="xs:ID" ${more}/>`;
const DIGITS = (base: string) =>
  `<xs:simpleType name="d"><xs:restriction base="${base}"><xs:pattern value="\\d+"/></xs:restriction></xs:simpleType>`;
const NOTATION = `<xs:notation name="jpeg" public="image/jpeg"/>`;

describe("what is said of attributes, by version", () => {
  test.each<[string, string, string[], string[]]>([
    ["one ID", `<xs:complexType name="t">${ID("a")}</xs:complexType>`, [], []],
    ["two IDs", `<xs:complexType name="t">${ID("a")}${ID("b")}</xs:complexType>`, ["ct-props-correct"], []],
    [
      "two IDs by a group are one fault",
      `<xs:attributeGroup name="g">${ID("a")}${ID("b")}</xs:attributeGroup><xs:complexType name="t"><xs:attributeGroup ref="g"/></xs:complexType>`,
      ["ag-props-correct"],
      [],
    ],
    ["a fixed ID", `<xs:complexType name="t">${ID("a", `fixed="b"`)}</xs:complexType>`, ["a-props-correct"], []],
    ["a wrong ID", ID("a", `default="1"`), ["a-props-correct"], ["a-props-correct"]],
    [
      "a wrong default where no type uses it",
      `<xs:attributeGroup name="g"><xs:attribute name="a" type="xs:int" default="b"/></xs:attributeGroup>`,
      ["a-props-correct"],
      ["a-props-correct"],
    ],
    ["a canonical literal", `${DIGITS("xs:integer")}<xs:attribute name="a" type="d" default="1"/>`, [], []],
    [
      "one that the pattern forbids",
      `${DIGITS("xs:decimal")}<xs:attribute name="a" type="d" fixed="1"/>`,
      ["a-props-correct"],
      [],
    ],
    [
      "the same of an element",
      `${DIGITS("xs:decimal")}<xs:element name="a" type="d" default="1"/>`,
      ["cos-valid-default"],
      [],
    ],
    [
      "a literal that the pattern forbids",
      `${DIGITS("xs:integer")}<xs:attribute name="a" type="d" default="+1"/>`,
      ["a-props-correct"],
      ["a-props-correct"],
    ],
    [
      "one reference in two groups",
      `<xs:attribute name="a"/><xs:attributeGroup name="g"><xs:attribute ref="a"/></xs:attributeGroup><xs:attributeGroup name="h"><xs:attribute ref="a"/></xs:attributeGroup><xs:complexType name="t"><xs:attributeGroup ref="g"/><xs:attributeGroup ref="h"/></xs:complexType>`,
      ["ct-props-correct"],
      ["ct-props-correct"],
    ],
    [
      "one group twice",
      `<xs:attributeGroup name="g"><xs:attribute name="a"/></xs:attributeGroup><xs:attributeGroup name="h"><xs:attributeGroup ref="g"/></xs:attributeGroup><xs:complexType name="t"><xs:attributeGroup ref="g"/><xs:attributeGroup ref="h"/></xs:complexType>`,
      [],
      [],
    ],
    ["a QName with a declared prefix", `<xs:attribute name="a" type="xs:QName" default="n:b"/>`, [], []],
    [
      "a QName with another prefix",
      `<xs:attribute name="a" type="xs:QName" default="m:b"/>`,
      ["a-props-correct"],
      ["a-props-correct"],
    ],
    [
      "a notation that is not declared",
      `${NOTATION}<xs:simpleType name="t"><xs:restriction base="xs:NOTATION"><xs:enumeration value="jpeg"/><xs:enumeration value="png"/></xs:restriction></xs:simpleType>`,
      ["enumeration-valid-restriction"],
      ["enumeration-valid-restriction"],
    ],
    ["any notation", `${NOTATION}<xs:attribute name="a" type="xs:NOTATION"/>`, ["enumeration-required-notation"], []],
  ])("%s", (_, content, codes10, codes11) => {
    expect(codesOf(content, "1.0")).toEqual(codes10);
    expect(codesOf(content, "1.1")).toEqual(codes11);
  });
});
