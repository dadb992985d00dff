import { describe, expect, test } from "vitest";
import { loadSchema } from "../load-schema.ts";

function codesOf(content: string, version: "1.0" | "1.1"): readonly string[] {
  const text = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${content}</xs:schema>`;
  const { issues } = loadSchema("a.xsd", { resolver: { read: () => text, resolve: (to) => to }, version });
  return issues.map(({ code }) => code);
}

const base = `<xs:complexType name="b"><xs:openContent><xs:any/></xs:openContent><xs:sequence/></xs:complexType>`;
const derived = (how: string, content: string): string =>
  `${base}<xs:complexType name="d"><xs:complexContent><xs:${how} base="b">${content}</xs:${how}></xs:complexContent></xs:complexType>`;
const open = `<xs:openContent><xs:any namespace="##other"/></xs:openContent>`;
const type = (content: string): string => `<xs:complexType name="t">${content}</xs:complexType>`;
const simple = (final: string): string =>
  `<xs:simpleType name="s" final="${final}"><xs:restriction base="xs:int"/></xs:simpleType>`;

describe("the schema for schema documents of XSD 1.1", () => {
  test.each<[title: string, content: string, ...codes: string[]]>([
    ["complexRestrictionType: open content and a group", derived("restriction", `${open}<xs:sequence/>`)],
    ["complexRestrictionType: open content alone", derived("restriction", open), "s4s-elt-invalid-content"],
    ["complexRestrictionType: neither", derived("restriction", "")],
    ["complexTypeModel: open content alone", type(open)],
    ["notNamespace: one namespace at least", type(`<xs:anyAttribute notNamespace="##local"/>`)],
    ["notNamespace: none", type(`<xs:anyAttribute notNamespace=" "/>`), "s4s-att-invalid-value"],
    ["qnameList", type(`<xs:sequence><xs:any notQName="##defined ##definedSibling a"/></xs:sequence>`)],
    ["qnameListA", type(`<xs:anyAttribute notQName="##defined a"/>`)],
    ["qnameListA has no siblings", type(`<xs:anyAttribute notQName="##definedSibling"/>`), "s4s-att-invalid-value"],
    ["a name that is none", type(`<xs:anyAttribute notQName="1"/>`), "s4s-att-invalid-value"],
    ["a prefix that is not declared", type(`<xs:anyAttribute notQName="p:a"/>`), "s4s-att-invalid-value"],
    ["simpleDerivationSet", simple("extension restriction list union")],
  ])("%s", (_, content, ...codes) => {
    expect(codesOf(content, "1.1")).toEqual(codes);
  });
});

describe("the schema for schema documents of either version", () => {
  test.each<[title: string, content: string, ...codes: string[]]>([
    ["simpleDerivationSet of 1.0", simple("restriction list union")],
    [
      "localSimpleType",
      `<xs:element name="e"><xs:simpleType><xs:restriction base="xs:int"/></xs:simpleType></xs:element>`,
    ],
    [
      "localSimpleType has no final",
      `<xs:element name="e"><xs:simpleType final="#all"><xs:restriction base="xs:int"/></xs:simpleType></xs:element>`,
      "s4s-att-not-allowed",
    ],
    ["derivationSet", `<xs:complexType name="t" final="extension restriction"/>`],
    ["derivationSet knows no lists", `<xs:complexType name="t" final="list"/>`, "s4s-att-invalid-value"],
    ["namespaceList", type(`<xs:anyAttribute namespace="##local urn:a"/>`)],
    ["no URI has two #", type(`<xs:anyAttribute namespace="##any urn:a"/>`), "s4s-att-invalid-value"],
  ])("%s", (_, content, ...codes) => {
    expect(codesOf(content, "1.0")).toEqual(codes);
    expect(codesOf(content, "1.1")).toEqual(codes);
  });

  test("an all group holds elements alone in 1.0", () => {
    for (const child of ["<xs:any/>", `<xs:group ref="g"/>`, `<xs:any maxOccurs="0" minOccurs="0"/>`]) {
      const schema = `<xs:group name="g"><xs:all/></xs:group>${type(`<xs:all>${child}</xs:all>`)}`;
      expect(codesOf(schema, "1.0")).toEqual(["s4s-elt-invalid-content"]);
      expect(codesOf(schema, "1.1")).toEqual([]);
    }
  });

  test("simple types are not final for extension in 1.0", () => {
    expect(codesOf(simple("extension"), "1.0")).toEqual(["s4s-att-invalid-value"]);
  });
});
