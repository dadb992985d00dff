import { describe, expect, test } from "vitest";
import { loadSchema } from "../load-schema.ts";

function codesOf(content: string, version: "1.0" | "1.1"): readonly string[] {
  const text = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${content}</xs:schema>`;
  const { issues } = loadSchema("a.xsd", { resolver: { read: () => text, resolve: (to) => to }, version });
  return issues.map(({ code }) => code);
}

const base = (attributes: string): string =>
  `<xs:complexType name="base" ${attributes}><xs:all><xs:element name="a"/></xs:all></xs:complexType>`;
const derived = (attributes: string, content: string): string =>
  `<xs:complexType name="derived" ${attributes}><xs:complexContent>${content}</xs:complexContent></xs:complexType>`;
const extension = (content: string): string => `<xs:extension base="base">${content}</xs:extension>`;
const MIXED = 'mixed="true"';

/** https://www.w3.org/TR/xmlschema-1/#Complex_Type_Definitions and https://www.w3.org/TR/xmlschema11-1/#dcl.ctd.ctcc */
describe("a type of xs:all, extended", () => {
  test.each<[title: string, content: string, in10: string[], in11: string[]]>([
    ["by nothing", base("") + derived("", extension("")), [], []],
    // The effective content of a mixed type is never empty in 1.0.
    ["by nothing, mixed", base(MIXED) + derived(MIXED, extension("")), ["cos-all-limited"], []],
    [
      "by xs:all",
      base("") + derived("", extension('<xs:all><xs:element name="b"/></xs:all>')),
      ["cos-all-limited"],
      [],
    ],
    [
      "by a sequence",
      base("") + derived("", extension('<xs:sequence><xs:element name="b"/></xs:sequence>')),
      ["cos-all-limited"],
      ["cos-all-limited"],
    ],
  ])("%s", (_, content, in10, in11) => {
    expect(codesOf(content, "1.0")).toEqual(in10);
    expect(codesOf(content, "1.1")).toEqual(in11);
  });
});

describe("mixed", () => {
  const content = (wrapper: string): string =>
    `<xs:complexType name="t" ${MIXED}>${wrapper}</xs:complexType><xs:element name="e" type="t" default="text"/>`;
  const complex = (attributes: string): string =>
    content(`<xs:complexContent ${attributes}><xs:restriction base="xs:anyType"/></xs:complexContent>`);

  test.each<[title: string, content: string, in10: string[], in11: string[]]>([
    ["said once", complex(""), [], []],
    ["said twice", complex(MIXED), [], []],
    // The default shows that the type is not mixed: the inner attribute holds.
    ["said and taken back", complex('mixed="false"'), ["cos-valid-default"], ["src-ct.4", "cos-valid-default"]],
    [
      "said of simple content, where it means nothing in 1.0",
      content('<xs:simpleContent><xs:extension base="xs:string"/></xs:simpleContent>'),
      [],
      ["src-ct.1"],
    ],
  ])("%s", (_, content, in10, in11) => {
    expect(codesOf(content, "1.0")).toEqual(in10);
    expect(codesOf(content, "1.1")).toEqual(in11);
  });
});
