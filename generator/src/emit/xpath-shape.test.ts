import { loadSchema } from "@schemawright/xsd";
import { describe, expect, it } from "vitest";
import { compileSchema } from "../evaluate.ts";

const DECLARATIONS = `
  <xs:element name="n" type="xs:int"/>
  <xs:element name="h" type="xs:int"/>
  <xs:element name="g" type="xs:int" substitutionGroup="h"/>
  <xs:complexType name="B"><xs:sequence><xs:element ref="n" minOccurs="0"/></xs:sequence></xs:complexType>
  <xs:complexType name="D"><xs:complexContent><xs:extension base="B"><xs:sequence>
    <xs:element name="y" minOccurs="0"><xs:complexType><xs:sequence><xs:element ref="n"/></xs:sequence></xs:complexType></xs:element>
  </xs:sequence></xs:extension></xs:complexContent></xs:complexType>`;
const ANY = '<xs:any minOccurs="0" maxOccurs="unbounded" processContents="lax"/>';
const OPEN = '<xs:openContent><xs:any processContents="lax"/></xs:openContent>';

const sequence = `<xs:sequence><xs:element ref="n" maxOccurs="9"/></xs:sequence>`;
const wildcard = `<xs:sequence>${ANY}</xs:sequence>`;
const withWildcard = `<xs:sequence><xs:element ref="n"/>${ANY}</xs:sequence>`;
const withOther = `<xs:sequence><xs:element ref="n"/>${ANY.replace("<xs:any", '<xs:any namespace="##other"')}</xs:sequence>`;
const all = `<xs:all><xs:element ref="n"/>${ANY}</xs:all>`;
const open = `${OPEN}<xs:sequence><xs:element ref="n"/></xs:sequence>`;
const group = `<xs:sequence><xs:element ref="h" maxOccurs="9"/></xs:sequence>`;
const child = `<xs:sequence><xs:element name="b" type="B"/></xs:sequence>`;
const derived = `<b xsi:type="D"><n>1</n><y><n>2</n></y></b>`;

/** The test of an assertion in content, and how many nodes it is about in some children. */
const cases: readonly (readonly [title: string, content: string, path: string, children: string, count: number])[] = [
  ["declared elements", sequence, "*", "<n>1</n><n>2</n>", 2],
  ["what a wildcard admits", wildcard, "*", "<n>1</n><o/>", 2],
  ["what a wildcard admits beside a declared element", withWildcard, "*", "<n>1</n><o/>", 2],
  ["the same by its name", withWildcard, "n", "<n>1</n><n>2</n>", 2],
  ["what a wildcard admits of other namespaces", withOther, "*", '<n>1</n><o xmlns="urn:o"/>', 2],
  ["what a wildcard admits in any order", all, "*", "<o/><n>1</n>", 2],
  ["open content", open, "*", "<o/><n>1</n><o/>", 3],
  ["open content by its name", open, "n", "<n>1</n><n>1</n>", 2],
  ["members of a substitution group", group, "*", "<h>1</h><g>2</g>", 2],
  ["the head of a substitution group", group, "h", "<h>1</h><g>2</g>", 1],
  ["children of a derived type", child, "b/*", derived, 2],
  ["descendants in a derived type", child, ".//n", derived, 2],
  ["descendants that a wildcard admits", wildcard, ".//*", "<o><n>1</n></o>", 2],
];

const XSI = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';

describe("an assertion is about every child element", () => {
  const validate = (type: string, test: string, children: string): readonly string[] => {
    const text = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${DECLARATIONS}
      <xs:element name="r">${type.replace("ASSERT", `<xs:assert test="${test}"/>`)}</xs:element></xs:schema>`;
    const { schema } = loadSchema("a.xsd", { resolver: { read: () => text, resolve: () => "" } });
    const compiled = schema && compileSchema(schema);
    if (compiled?.ok !== true) throw new Error("the schema is not right");
    return compiled.read(`<r ${XSI}>${children}</r>`).issues.map(({ code }) => code);
  };

  it.each(cases)("%s", (_, content, path, children, count) => {
    const type = `<xs:complexType>${content}ASSERT</xs:complexType>`;
    expect(validate(type, `count(${path}) = ${count}`, children)).toEqual([]);
    expect(validate(type, `not(${path})`, children)).toEqual(["cvc-assertion"]);
  });

  it("also in mixed content", () => {
    const type = `<xs:complexType mixed="true">${sequence}ASSERT</xs:complexType>`;
    expect(validate(type, "count(*) = 2", "a<n>1</n>b<n>2</n>")).toEqual([]);
  });

  it("also where a derived type inherits it", () => {
    const base = `<xs:complexType name="A">${sequence}<xs:assert test="count(*) = 3"/></xs:complexType>`;
    const text = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${DECLARATIONS}${base}
      <xs:element name="r"><xs:complexType><xs:complexContent><xs:extension base="A"><xs:sequence>
        <xs:element ref="h"/></xs:sequence></xs:extension></xs:complexContent></xs:complexType></xs:element></xs:schema>`;
    const { schema } = loadSchema("a.xsd", { resolver: { read: () => text, resolve: () => "" } });
    const compiled = schema && compileSchema(schema);
    if (compiled?.ok !== true) throw new Error("the schema is not right");
    expect(compiled.read("<r><n>1</n><n>2</n><h>3</h></r>").issues).toEqual([]);
    expect(compiled.read("<r><n>1</n><h>3</h></r>").issues.map(({ code }) => code)).toEqual(["cvc-assertion"]);
  });
});
