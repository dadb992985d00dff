import { describe, expect, test } from "vitest";
import { loadSchema } from "../load-schema.ts";
import { isDerivationOk, type Method } from "./type-derivation.ts";

const TEXT = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:complexType name="A"/>
  <xs:complexType name="B"><xs:complexContent><xs:extension base="A"/></xs:complexContent></xs:complexType>
  <xs:complexType name="C"><xs:complexContent><xs:restriction base="B"/></xs:complexContent></xs:complexType>
  <xs:complexType name="S"><xs:simpleContent><xs:extension base="small"/></xs:simpleContent></xs:complexType>
  <xs:simpleType name="small"><xs:restriction base="xs:int"><xs:maxInclusive value="9"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="either"><xs:union memberTypes="xs:int xs:date"/></xs:simpleType>
  <xs:simpleType name="some"><xs:restriction base="either"><xs:pattern value="1.*"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="same"><xs:restriction base="some"/></xs:simpleType>
  <xs:simpleType name="many"><xs:list itemType="xs:int"/></xs:simpleType>
  <xs:simpleType name="nested"><xs:union memberTypes="either xs:boolean"/></xs:simpleType>
</xs:schema>`;

const { schema } = loadSchema("a.xsd", { resolver: { read: () => TEXT, resolve: (to) => to } });

function typeNamed(name: string) {
  const key = name.startsWith("xs:") ? `{http://www.w3.org/2001/XMLSchema}${name.slice(3)}` : `{}${name}`;
  const type = schema?.typeDefinitions.get(key);
  if (type === undefined) throw new Error(name);
  return type;
}

describe("derivation without blocked methods", () => {
  test.each<[string, string, Method[], boolean]>([
    ["A", "A", ["extension", "restriction"], true],
    ["B", "A", [], true],
    ["B", "A", ["restriction"], true],
    ["B", "A", ["extension"], false],
    ["C", "A", ["extension"], false],
    ["C", "A", ["restriction"], false],
    ["C", "B", ["extension"], true],
    ["A", "B", [], false],
    ["C", "xs:anyType", [], true],
    ["C", "xs:anyType", ["extension"], false],
    ["S", "small", [], true],
    ["S", "xs:decimal", [], true],
    ["S", "xs:int", ["extension"], false],
    ["S", "xs:anyType", ["restriction"], false],
    ["small", "xs:int", ["extension"], true],
    ["small", "xs:int", ["restriction"], false],
    ["small", "xs:anySimpleType", [], true],
    ["small", "xs:anyType", [], true],
    ["small", "xs:date", [], false],
    ["many", "xs:anySimpleType", [], true],
    ["many", "xs:int", [], false],
    ["small", "either", [], true],
    ["xs:int", "either", ["restriction"], true],
    ["small", "either", ["restriction"], false],
    ["small", "nested", [], true],
    ["small", "some", [], false],
    ["small", "same", [], false],
    ["same", "either", [], true],
    ["xs:string", "either", [], false],
  ])("%s from %s without %j: %s", (type, base, blocked, expected) => {
    expect(isDerivationOk(typeNamed(type), typeNamed(base), new Set(blocked))).toBe(expected);
  });
});
