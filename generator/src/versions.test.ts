import { loadSchema } from "@schemawright/xsd";
import { describe, expect, it } from "vitest";
import { compileSchema } from "./index.ts";

/** The codes that a document is refused with; none if it is valid. */
function codesOf(content: string, document: string, version: "1.0" | "1.1"): readonly string[] {
  const text = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${content}</xs:schema>`;
  const { schema } = loadSchema("a.xsd", { resolver: { resolve: (to) => to, read: () => text }, version });
  const compiled = schema && compileSchema(schema, { version });
  if (compiled?.ok !== true) throw new Error("There is no reader.");
  return compiled.read(document).issues.map(({ code }) => code);
}

const element = (name: string, content: string): string => `<xs:element name="${name}">${content}</xs:element>`;
const simple = (content: string): string => element("r", `<xs:simpleType>${content}</xs:simpleType>`);
const complex = (content: string): string => element("r", `<xs:complexType>${content}</xs:complexType>`);
const ID = '<xs:attribute name="id" type="xs:ID"/>';

describe("what a document means by the version of its schema", () => {
  it.each<[title: string, schema: string, document: string, in10: string[], in11: string[]]>([
    ["a list of references", simple('<xs:list itemType="xs:IDREF"/>'), "<r>a</r>", [], ["cvc-id.1"]],
    [
      "a restriction of that list",
      `${simple('<xs:restriction base="l"><xs:maxLength value="1"/></xs:restriction>')}
      <xs:simpleType name="l"><xs:list itemType="xs:IDREF"/></xs:simpleType>`,
      "<r>a</r>",
      [],
      ["cvc-id.1"],
    ],
    ["a union with references", simple('<xs:union memberTypes="xs:int xs:IDREF"/>'), "<r>a</r>", [], ["cvc-id.1"]],
    ["IDREFS", simple('<xs:restriction base="xs:IDREFS"/>'), "<r>a</r>", ["cvc-id.1"], ["cvc-id.1"]],
    ["IDREF", simple('<xs:restriction base="xs:IDREF"/>'), "<r>a</r>", ["cvc-id.1"], ["cvc-id.1"]],
    [
      "an ID by a wildcard",
      `${complex(`${ID}<xs:anyAttribute/>`)}<xs:attribute name="a" type="xs:ID"/>`,
      '<r a="x"/>',
      ["cvc-complex-type.5.2"],
      [],
    ],
    [
      "one ID in two children of an element",
      complex('<xs:sequence><xs:element name="i" type="xs:ID" maxOccurs="2"/></xs:sequence>'),
      "<r><i>a</i><i>a</i></r>",
      ["cvc-id.2"],
      [],
    ],
  ])("%s", (_, schema, document, in10, in11) => {
    expect(codesOf(schema, document, "1.0")).toEqual(in10);
    expect(codesOf(schema, document, "1.1")).toEqual(in11);
  });

  it("an element whose declaration lacks something is invalid in 1.0", () => {
    const schema = `<xs:element name="a" type="xs:int" substitutionGroup="gone"/><xs:element name="b" type="gone"/>`;
    expect(codesOf(schema, "<a>1</a>", "1.0")).toEqual(["cvc-elt.1"]);
    expect(codesOf(schema, "<b>1</b>", "1.0")).toEqual(["cvc-elt.1"]);
  });
});
