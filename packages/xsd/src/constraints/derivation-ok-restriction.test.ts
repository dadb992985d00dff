import { describe, expect, test } from "vitest";
import { loadSchema } from "../load-schema.ts";

function codesOf(base: string, derived: string, version: "1.0" | "1.1"): readonly string[] {
  const text = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:complexType name="b">${base}</xs:complexType>
    <xs:complexType name="d"><xs:complexContent><xs:restriction base="b">${derived}</xs:restriction></xs:complexContent></xs:complexType></xs:schema>`;
  const { issues } = loadSchema("a.xsd", { resolver: { read: () => text, resolve: (to) => to }, version });
  return issues.map(({ code }) => code);
}

const CODE = "derivation-ok-restriction";
const OPTIONAL = `<xs:sequence><xs:element name="a" minOccurs="0"/></xs:sequence>`;

describe("what is empty", () => {
  test.each<[title: string, base: string, derived: string, ...codes: string[]]>([
    ["empty of empty", "", ""],
    ["a group of nothing", "<xs:sequence/>", "<xs:all/>"],
    ["a choice of nothing that need not occur", "", `<xs:choice minOccurs="0"/>`],
    ["empty of what may be empty", OPTIONAL, ""],
    ["a group in a group", "", "<xs:sequence><xs:sequence/></xs:sequence>", CODE],
    ["a choice of nothing", "", "<xs:choice/>", CODE],
    ["what may be empty", "", OPTIONAL, CODE],
  ])("%s", (_, base, derived, ...codes) => {
    for (const version of ["1.0", "1.1"] as const) expect(codesOf(base, derived, version)).toEqual(codes);
  });
});
