import { describe, expect, test } from "vitest";
import { loadSchema } from "../load-schema.ts";

/** Whether a type with the one content restricts a type with the other, by the case table of XSD 1.0. */
function restricts(base: string, derived: string, mixed = false): boolean {
  const attribute = mixed ? ' mixed="true"' : "";
  const text = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
<xs:complexType name="b"${attribute}>${base}</xs:complexType>
<xs:complexType name="d"${attribute}><xs:complexContent><xs:restriction base="b">${derived}</xs:restriction></xs:complexContent></xs:complexType>
</xs:schema>`;
  const { issues } = loadSchema("a.xsd", { resolver: { read: () => text, resolve: (to) => to }, version: "1.0" });
  const codes = new Set(issues.map(({ code }) => code));
  expect([...codes].filter((code) => code !== "derivation-ok-restriction")).toEqual([]);
  return codes.size === 0;
}

const element = (name: string, counts = ""): string => `<xs:element name="${name}" type="xs:int" ${counts}/>`;
const group = (kind: string, content: string, counts = ""): string => `<xs:${kind} ${counts}>${content}</xs:${kind}>`;
const [a, b] = [element("a"), element("b", 'minOccurs="0"')];

/** Particle Valid (Restriction), clause 2.2: https://www.w3.org/TR/xmlschema-1/#cos-particle-restrict */
describe("pointless groups are ignored", () => {
  test.each<[title: string, base: string, derived: string, expected: boolean]>([
    ["an empty sequence", group("sequence", a + b), group("sequence", a + group("sequence", "") + b), true],
    ["but it is a member", group("sequence", a), group("sequence", a + group("sequence", "")), false],
    ["a sequence of one member", group("sequence", a), group("sequence", group("sequence", a)), true],
    ["a sequence in a sequence", group("sequence", a + b), group("sequence", group("sequence", a) + b), true],
    [
      "not one that repeats",
      group("sequence", a + b),
      group("sequence", group("sequence", a + b, 'maxOccurs="2"')),
      false,
    ],
    [
      "not one with an empty member beside the other",
      group("sequence", group("choice", a + b) + element("c", 'minOccurs="0"')),
      group("sequence", group("choice", a + b) + group("sequence", "")),
      true,
    ],
    [
      "one with the choice alone",
      group("sequence", group("choice", a + b) + element("c", 'minOccurs="0"')),
      group("sequence", group("choice", a + b)),
      false,
    ],
    ["a choice of one member", group("choice", a), group("sequence", a), true],
    ["a choice without any, if it is optional", group("sequence", b), group("choice", "", 'minOccurs="0"'), true],
  ])("%s", (_, base, derived, expected) => {
    expect(restricts(base, derived)).toBe(expected);
  });

  test.each([
    ["all is optional", group("sequence", b)],
    ["the whole is optional", group("sequence", b + a, 'minOccurs="0"')],
    ["in any order", group("all", b)],
  ])("nothing is left of a mixed type: %s", (_, base) => {
    expect(restricts(base, "", true)).toBe(true);
    expect(restricts(base, "")).toBe(true);
  });
});

/** Derivation Valid (Restriction, Complex), clause 5: https://www.w3.org/TR/xmlschema-1/#derivation-ok-restriction */
test("nothing restricts empty content but empty content", () => {
  expect(restricts("", "")).toBe(true);
  expect(restricts("", group("sequence", ""))).toBe(true);
  expect(restricts("", group("choice", ""))).toBe(false);
  expect(restricts("", group("sequence", group("sequence", "")))).toBe(false);
});
