import { loadSchema } from "@schemawright/xsd";
import { describe, expect, test } from "vitest";
import { compileSchema } from "./index.ts";

const XSI = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xs="http://www.w3.org/2001/XMLSchema"';

/** The codes that documents are refused with; none for those that are valid. */
function codesOf(content: string, documents: readonly string[], version: "1.0" | "1.1"): readonly string[] {
  const text = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${content}</xs:schema>`;
  const { schema } = loadSchema("a.xsd", { resolver: { resolve: (to) => to, read: () => text }, version });
  const compiled = schema && compileSchema(schema, { version });
  if (compiled?.ok !== true) throw new Error("There is no reader.");
  return documents.map((document) => compiled.read(document).issues[0]?.code ?? "");
}

function union(members: string, pattern: string): string {
  return `<xs:simpleType name="u"><xs:union memberTypes="${members}"/></xs:simpleType>
<xs:element name="r"><xs:simpleType><xs:restriction base="u"><xs:pattern value="${pattern}"/></xs:restriction></xs:simpleType></xs:element>`;
}

/** https://www.w3.org/TR/xmlschema11-2/#rf-whiteSpace: the member against which a union is validated controls it. */
describe("the patterns of a union see the text as the member that takes it treats its white space", () => {
  const documents = ["<r> 1 </r>", "<r> a </r>", "<r>a</r>"];
  const not = "cvc-pattern-valid";
  test.each<[members: string, pattern: string, codes: readonly string[]]>([
    ["xs:int xs:token", "\\S*", ["", "", ""]],
    ["xs:int xs:string", "\\S*", ["", not, ""]],
    ["xs:int xs:string", " .*", [not, "", not]],
    ["xs:string xs:int", " .*", ["", "", not]],
    ["xs:normalizedString xs:string", " .*", ["", "", not]],
  ])("%s, %s", (members, pattern, codes) => {
    expect(codesOf(union(members, pattern), documents, "1.0")).toEqual(codes);
    expect(codesOf(union(members, pattern), documents, "1.1")).toEqual(codes);
  });

  test("of a union in it too", () => {
    const inner = '<xs:simpleType name="i"><xs:union memberTypes="xs:int xs:string"/></xs:simpleType>';
    expect(codesOf(inner + union("i", "\\S*"), documents, "1.1")).toEqual(["", not, ""]);
  });

  test("the names in it are those of the document", () => {
    const content = union("xs:QName xs:string", "[^ ]*");
    expect(codesOf(content, [`<r ${XSI}> xs:a </r>`, "<r> xs:a </r>"], "1.1")).toEqual(["", not]);
  });
});

describe("xsi:type with a union that is a member of the declared one", () => {
  const schema = `<xs:simpleType name="i"><xs:union memberTypes="xs:int xs:date"/></xs:simpleType>
<xs:element name="r"><xs:simpleType><xs:union memberTypes="i xs:boolean"/></xs:simpleType></xs:element>`;
  const documents = [`<r ${XSI} xsi:type="i">1</r>`, `<r ${XSI} xsi:type="xs:int">1</r>`];
  test("in XSD 1.1", () => expect(codesOf(schema, documents, "1.1")).toEqual(["", ""]));
  test("in XSD 1.0 it is not: its members are", () => {
    expect(codesOf(schema, documents, "1.0")).toEqual(["cvc-elt.4.3", ""]);
  });
});

test("in XSD 1.0, an attribute's default is valid, whatever entities the document declares; else, defaults are read like texts", () => {
  const attribute = '<xs:attribute name="e" type="xs:ENTITY" default="photo"/>';
  const schema = `<xs:element name="a"><xs:complexType>${attribute}</xs:complexType></xs:element>
<xs:element name="r" type="xs:ENTITY" default="photo"/>`;
  const not = "cvc-datatype-valid.1.2.1";
  const documents = ["<a/>", '<a e="photo"/>', "<r/>"];
  expect(codesOf(schema, documents, "1.0")).toEqual(["", not, not]);
  expect(codesOf(schema, documents, "1.1")).toEqual([not, not, not]);
});

test("in XSD 1.0, an empty element whose type xsi:type says holds the canonical literal of the default", () => {
  const schema = '<xs:element name="r" type="xs:decimal" default="1"/>';
  const documents = [`<r ${XSI} xsi:type="xs:int"/>`, `<r ${XSI} xsi:type="xs:int">1</r>`, "<r/>"];
  expect(codesOf(schema, documents, "1.0")).toEqual(["cvc-datatype-valid.1.2.1", "", ""]);
  expect(codesOf(schema, documents, "1.1")).toEqual(["", "", ""]);
});

test("what is no URI is an anyURI in XSD 1.1 alone", () => {
  const schema = '<xs:element name="r" type="xs:anyURI"/>';
  const documents = ["<r>a#b#c</r>", `<r ${XSI} xsi:type="xs:anyURI">%</r>`, "<r>a b</r>"];
  const not = "cvc-datatype-valid.1.2.1";
  expect(codesOf(schema, documents, "1.0")).toEqual([not, not, ""]);
  expect(codesOf(schema, documents, "1.1")).toEqual(["", "", ""]);
});
