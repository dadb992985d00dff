import { describe, expect, test } from "vitest";
import { loadSchema } from "../load-schema.ts";

/** `warning` or `error`, and the code, of every issue. */
function saidOf(content: string, version: "1.0" | "1.1"): readonly string[] {
  const text = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${content}</xs:schema>`;
  const { issues } = loadSchema("a.xsd", { resolver: { read: () => text, resolve: (to) => to }, version });
  return issues.map(({ severity, code }) => `${severity} ${code}`);
}

const WARNING = "warning src-resolve";
const ERROR = "error src-resolve";
const type = (content: string): string => `<xs:complexType name="t">${content}</xs:complexType>`;
const simple = (content: string): string => `<xs:simpleType name="s">${content}</xs:simpleType>`;

describe("what may be missing (Structures 1.0, section 5.3)", () => {
  test.each<[title: string, content: string, ...in10: string[]]>([
    ["the type of a global element", `<xs:element name="a" type="gone"/>`, WARNING],
    ["the head of one", `<xs:element name="a" type="xs:int" substitutionGroup="gone"/>`, WARNING],
    ["both", `<xs:element name="a" type="gone" substitutionGroup="away"/>`, WARNING, WARNING],
    ["the type of a global attribute", `<xs:attribute name="a" type="gone" default="1"/>`, WARNING],
    [
      "that of an element which is referred to",
      `<xs:element name="a" type="gone"/>${type(`<xs:sequence><xs:element ref="a"/></xs:sequence>`)}`,
      ERROR,
    ],
    [
      "that of an element which another one substitutes",
      `<xs:element name="a" type="gone"/><xs:element name="b" substitutionGroup="a"/>`,
      ERROR,
    ],
    [
      "that of an attribute which is referred to",
      `<xs:attribute name="a" type="gone"/>${type(`<xs:attribute ref="a"/>`)}`,
      ERROR,
    ],
    ["a built-in type, which no document can bring", `<xs:attribute name="a" type="xs:gone"/>`, ERROR],
    ["the type of a local element", type(`<xs:sequence><xs:element name="a" type="gone"/></xs:sequence>`), ERROR],
    ["the type of a local attribute", type(`<xs:attribute name="a" type="gone"/>`), ERROR],
    ["an element", type(`<xs:sequence><xs:element ref="gone"/></xs:sequence>`), ERROR],
    ["a group", type(`<xs:group ref="gone"/>`), ERROR],
    ["an attribute group", type(`<xs:attributeGroup ref="gone"/>`), ERROR],
    ["a base type", type(`<xs:complexContent><xs:restriction base="gone"/></xs:complexContent>`), ERROR],
    ["the base of a simple type", simple(`<xs:restriction base="gone"/>`), ERROR],
    ["the item type of a list", simple(`<xs:list itemType="gone"/>`), ERROR],
    ["a member of a union", simple(`<xs:union memberTypes="xs:int gone"/>`), ERROR],
  ])("%s", (_, content, ...in10) => {
    expect(saidOf(content, "1.0")).toEqual(in10);
    expect(saidOf(content, "1.1")).toEqual(in10.map(() => ERROR));
  });

  test("a namespace that is not imported is another fault: src-resolve clause 4", () => {
    expect(saidOf(`<xs:element name="a" type="p:gone" xmlns:p="urn:p"/>`, "1.0")).toEqual([ERROR]);
  });
});
