import { describe, expect, test } from "vitest";
import { loadSchema } from "../load-schema.ts";
import { downgradeSchema } from "./downgrade-schema.ts";

const START =
  '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:a="urn:a" targetNamespace="urn:a" elementFormDefault="qualified">';

function downgrade(content: string, start = START): ReturnType<typeof downgradeSchema> {
  const text = `${start}\n${content}\n</xs:schema>`;
  const resolver = {
    read: (location: string) => (location === "dir/a.xsd" ? text : undefined),
    resolve: (reference: string) => reference,
  };
  const { schema, issues } = loadSchema("dir/a.xsd", { resolver });
  if (schema === undefined) throw new Error(issues.map(({ message }) => message).join(" "));
  return downgradeSchema(schema);
}

/** What stands inside xs:schema, white space between tags and prefix left out. */
function inside(text: string): string {
  const from = text.indexOf(">", text.indexOf("<xs:schema")) + 1;
  return squeeze(text.slice(from, text.indexOf("</xs:schema>")));
}

function squeeze(text: string): string {
  return text.replace(/>\s+</g, "><").replace(/\s+/g, " ").trim();
}

const pairs: readonly (readonly [title: string, from: string, to: string, losses: readonly string[]])[] = [
  [
    "an xs:all that 1.0 can say stays",
    `<xs:complexType name="T"><xs:all minOccurs="0"><xs:element name="x" type="xs:string" minOccurs="0"/></xs:all></xs:complexType>`,
    `<xs:complexType name="T"><xs:all minOccurs="0"><xs:element name="x" type="xs:string" minOccurs="0"/></xs:all></xs:complexType>`,
    [],
  ],
  [
    "a repeated member makes an order-free choice",
    `<xs:complexType name="T"><xs:all><xs:element name="x" type="xs:string" maxOccurs="8"/><xs:element name="y" type="xs:int" minOccurs="0"/></xs:all></xs:complexType>`,
    `<xs:complexType name="T"><xs:choice minOccurs="1" maxOccurs="unbounded"><xs:element name="x" type="xs:string"/><xs:element name="y" type="xs:int"/></xs:choice></xs:complexType>`,
    ["2 order-free xs:all T cvc-complex-type.2.4.a cvc-complex-type.2.4.b cvc-complex-type.2.4.d"],
  ],
  [
    "a wildcard beside members of other namespaces stays in the choice",
    `<xs:complexType name="T"><xs:all><xs:element name="x" type="xs:string" minOccurs="0"/><xs:any namespace="##other" minOccurs="0" processContents="lax"/></xs:all></xs:complexType>`,
    `<xs:complexType name="T"><xs:choice minOccurs="0" maxOccurs="unbounded"><xs:element name="x" type="xs:string"/><xs:any namespace="##other" processContents="lax"/></xs:choice></xs:complexType>`,
    ["2 order-free xs:all T cvc-complex-type.2.4.a cvc-complex-type.2.4.b cvc-complex-type.2.4.d"],
  ],
  [
    "open content and a restriction of it",
    `<xs:complexType name="T"><xs:openContent><xs:any processContents="lax"/></xs:openContent><xs:sequence><xs:element name="x" type="xs:string"/></xs:sequence><xs:attribute name="id" type="xs:ID"/></xs:complexType>
     <xs:complexType name="U"><xs:complexContent><xs:restriction base="a:T"><xs:sequence><xs:element name="x" type="xs:token"/></xs:sequence></xs:restriction></xs:complexContent></xs:complexType>`,
    `<xs:complexType name="T"><xs:sequence><xs:any namespace="##any" processContents="skip" minOccurs="0" maxOccurs="unbounded"/></xs:sequence><xs:attribute name="id" type="xs:ID"/></xs:complexType>
     <xs:complexType name="U"><xs:complexContent><xs:restriction base="a:T"><xs:sequence><xs:element name="x" type="xs:token"/></xs:sequence></xs:restriction></xs:complexContent></xs:complexType>`,
    ["2 open-content xs:openContent T cvc-complex-type.2.4.a cvc-complex-type.2.4.b cvc-complex-type.2.4.d"],
  ],
  [
    "a restriction that the rules of 1.0 refuse stands alone",
    `<xs:complexType name="T"><xs:choice><xs:sequence><xs:element name="x" type="xs:string"/><xs:element name="y" type="xs:string"/></xs:sequence><xs:element name="z" type="xs:string"/></xs:choice></xs:complexType>
     <xs:complexType name="U"><xs:complexContent><xs:restriction base="a:T"><xs:sequence><xs:element name="x" type="xs:string"/><xs:element name="y" type="xs:string"/></xs:sequence></xs:restriction></xs:complexContent></xs:complexType>`,
    `<xs:complexType name="T"><xs:choice><xs:sequence><xs:element name="x" type="xs:string"/><xs:element name="y" type="xs:string"/></xs:sequence><xs:element name="z" type="xs:string"/></xs:choice></xs:complexType>
     <xs:complexType name="U"><xs:sequence><xs:element name="x" type="xs:string"/><xs:element name="y" type="xs:string"/></xs:sequence></xs:complexType>`,
    ["3 derivation xs:restriction U"],
  ],
  [
    "assertions, time zones and the unions they are in",
    `<xs:simpleType name="S"><xs:restriction base="xs:dateTime"><xs:explicitTimezone value="required"/><xs:assertion test="true()"/></xs:restriction></xs:simpleType>
     <xs:simpleType name="V"><xs:union memberTypes="a:S xs:date"/></xs:simpleType>
     <xs:complexType name="T"><xs:sequence/><xs:assert test="true()"/></xs:complexType>`,
    `<xs:simpleType name="S"><xs:restriction base="xs:dateTime"/></xs:simpleType>
     <xs:simpleType name="V"><xs:union memberTypes="a:S xs:date"/></xs:simpleType>
     <xs:complexType name="T"/>`,
    [
      "2 facet xs:explicitTimezone S cvc-explicitTimezone-valid",
      "2 assertion xs:assertion S cvc-assertions-valid",
      "3 facet xs:union V cvc-datatype-valid.1.2.3",
      "4 assertion xs:assert T cvc-assertion",
    ],
  ],
  [
    "datatypes and wildcards of 1.1",
    `<xs:attribute name="at" type="xs:dateTimeStamp"/>
     <xs:complexType name="T"><xs:sequence><xs:any notNamespace="##targetNamespace ##local urn:b"/></xs:sequence><xs:anyAttribute notQName="a:b"/></xs:complexType>`,
    `<xs:attribute name="at" type="xs:dateTime"/>
     <xs:complexType name="T"><xs:sequence><xs:any namespace="##other"/></xs:sequence><xs:anyAttribute/></xs:complexType>`,
    [
      "2 datatype xs:dateTimeStamp  cvc-datatype-valid.1.2.1 cvc-explicitTimezone-valid",
      "3 wildcard notNamespace T cvc-complex-type.2.4.a cvc-complex-type.2.4.d cvc-complex-type.3.2.2",
      "3 wildcard notQName T cvc-complex-type.2.4.a cvc-complex-type.2.4.d cvc-complex-type.3.2.2",
    ],
  ],
  [
    "documentation stays, appinfo goes",
    `<xs:element name="e" type="xs:string"><xs:annotation><xs:documentation xml:lang="en">Less &lt; more</xs:documentation><xs:appinfo><x xmlns="urn:x"/></xs:appinfo></xs:annotation></xs:element>
     <xs:element name="f" type="xs:string"><xs:annotation><xs:appinfo/></xs:annotation></xs:element>`,
    `<xs:element name="e" type="xs:string"><xs:annotation><xs:documentation xml:lang="en">Less &lt; more</xs:documentation></xs:annotation></xs:element>
     <xs:element name="f" type="xs:string"/>`,
    [],
  ],
];

describe("downgradeSchema", () => {
  test.each(pairs)("%s", (_, from, to, expected) => {
    const { documents, losses } = downgrade(from);
    expect(inside(documents[0]?.text ?? "")).toBe(squeeze(to));
    expect(
      losses.map(({ location, kind, construct, type = "", issueCodes }) =>
        [location.line, kind, construct, type, ...issueCodes].join(" "),
      ),
    ).toEqual(expected);
  });

  test("begins with what was lost, and is the same each time", () => {
    const content = `<xs:complexType name="T"><xs:sequence/><xs:assert test="1 --1 = 2"/></xs:complexType>`;
    const { documents } = downgrade(content);
    expect(documents).toEqual(downgrade(content).documents);
    expect(documents.map(({ location }) => location)).toEqual(["dir/a.xsd"]);
    expect(documents[0]?.text.split("\n").slice(0, 5)).toEqual([
      '<?xml version="1.0" encoding="UTF-8"?>',
      "<!--",
      "  Derived from a.xsd: what XSD 1.0 cannot say is left out.",
      "  line 2: xs:assert of T: The assertion 1 - -1 = 2 is not checked.",
      "-->",
    ]);
  });

  test("default attributes become references", () => {
    const start = START.replace(">", ' defaultAttributes="a:D">');
    const { documents, losses } = downgrade(
      `<xs:attributeGroup name="D"><xs:attribute name="d" type="xs:string"/></xs:attributeGroup>
       <xs:complexType name="T"><xs:sequence/><xs:anyAttribute/></xs:complexType>
       <xs:complexType name="U" defaultAttributesApply="false"><xs:sequence/></xs:complexType>`,
      start,
    );
    expect(inside(documents[0]?.text ?? "")).toBe(
      squeeze(`<xs:attributeGroup name="D"><xs:attribute name="d" type="xs:string"/></xs:attributeGroup>
       <xs:complexType name="T"><xs:attributeGroup ref="a:D"/><xs:anyAttribute/></xs:complexType>
       <xs:complexType name="U"/>`),
    );
    expect(losses).toEqual([]);
  });
});
