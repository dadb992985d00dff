import { loadSchema } from "@schemawright/xsd";
import { describe, expect, it } from "vitest";
import { compileSchema } from "./index.ts";

const complex = (content: string): string =>
  `<xs:element name="r"><xs:complexType>${content}</xs:complexType></xs:element>`;
const element = (content: string): string => complex(`<xs:sequence>${content}</xs:sequence>`);
const A = '<xs:attribute name="a" type="xs:int" fixed="1"/>';
const EXTENSION = `<xs:complexType><xs:simpleContent><xs:extension base="xs:int"/></xs:simpleContent></xs:complexType>`;

describe("a value that is not the fixed one breaks", () => {
  it.each<[title: string, schema: string, document: string, code: string]>([
    ["an element, a root", '<xs:element name="r" type="xs:int" fixed="1"/>', "<r>2</r>", "cvc-elt.5.2.2.2.2"],
    [
      "an element, a child",
      element('<xs:element name="a" type="xs:int" fixed="1"/>'),
      "<r><a>2</a></r>",
      "cvc-elt.5.2.2.2.2",
    ],
    [
      "an element with simple content",
      element(`<xs:element name="a" fixed="1">${EXTENSION}</xs:element>`),
      "<r><a>2</a></r>",
      "cvc-elt.5.2.2.2.2",
    ],
    [
      "an element with mixed content",
      '<xs:element name="r" fixed="1"><xs:complexType mixed="true"/></xs:element>',
      "<r>2</r>",
      "cvc-elt.5.2.2.2.1",
    ],
    ["an attribute use", complex(A), '<r a="2"/>', "cvc-au"],
    [
      "an attribute use of a declaration",
      `<xs:attribute name="a" type="xs:int"/>${complex('<xs:attribute ref="a" fixed="1"/>')}`,
      '<r a="2"/>',
      "cvc-au",
    ],
    [
      "an attribute declaration, by its use",
      `${A}${complex('<xs:attribute ref="a"/>')}`,
      '<r a="2"/>',
      "cvc-attribute.4",
    ],
    [
      "an attribute declaration, by a wildcard",
      `${A}${complex("<xs:anyAttribute/>")}`,
      '<r a="2"/>',
      "cvc-attribute.4",
    ],
  ])("%s", (_, content, document, code) => {
    const text = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${content}</xs:schema>`;
    const { schema } = loadSchema("a.xsd", { resolver: { resolve: (to) => to, read: () => text } });
    const compiled = schema && compileSchema(schema);
    if (compiled?.ok !== true) throw new Error("There is no reader.");
    expect(compiled.read(document).issues.map((issue) => issue.code)).toEqual([code]);
    expect(compiled.read(document.replace("2", "1")).issues).toEqual([]);
  });
});
