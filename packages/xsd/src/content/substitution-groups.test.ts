import { describe, expect, test } from "vitest";
import { loadSchema } from "../load-schema.ts";
import { substitutionGroups } from "./substitution-groups.ts";

/** The names that may stand for `head`, whose type is `A`; `B` and `C` are derived from it. */
function membersOf(head: string, types: string, members: string, abstractOnes = false): readonly string[] {
  const text = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
    <xs:element name="head" type="A" ${head}/>${types}${members}
  </xs:schema>`;
  const { schema, issues } = loadSchema("a.xsd", { resolver: { read: () => text, resolve: (to) => to } });
  expect(issues).toEqual([]);
  const declaration = schema?.elementDeclarations.get("{}head");
  if (schema === undefined || declaration === undefined) throw new Error(text);
  return (substitutionGroups(schema, abstractOnes).get(declaration) ?? []).map(({ name }) => name);
}

function derived(name: string, method: string, base: string, block = ""): string {
  return `<xs:complexType name="${name}" block="${block}"><xs:complexContent><xs:${method} base="${base}"/></xs:complexContent></xs:complexType>`;
}

const A = `<xs:complexType name="A"/>`;
const CHAIN = A + derived("B", "extension", "A") + derived("C", "restriction", "B");
const B = `<xs:element name="b" type="B" substitutionGroup="head"/>`;
const C = `<xs:element name="c" type="C" substitutionGroup="head"/>`;

describe("who may stand for a head", () => {
  test.each<[string, string, string, string, readonly string[]]>([
    ["members", "", CHAIN, B + C, ["b", "c"]],
    ["members of members", "", CHAIN, `${B}<xs:element name="d" type="C" substitutionGroup="b"/>`, ["b", "d"]],
    ["nobody", `block="substitution"`, CHAIN, B + C, []],
    ["nobody by extension", `block="extension"`, CHAIN, B + C, []],
    ["nobody by restriction", `block="restriction"`, CHAIN, B + C, ["b"]],
    [
      "what a type on the way blocks is blocked below it",
      "",
      A + derived("B", "extension", "A", "restriction") + derived("C", "restriction", "B"),
      B + C,
      ["b"],
    ],
    [
      "and above it",
      "",
      A + derived("B", "restriction", "A", "extension") + derived("C", "extension", "B"),
      B + C,
      ["b"],
    ],
    [
      "what the head's type blocks",
      "",
      `<xs:complexType name="A" block="restriction"/>${derived("B", "extension", "A")}${derived("C", "restriction", "B")}`,
      B + C,
      ["b"],
    ],
    ["what the member's own type blocks does not matter", "", A + derived("B", "extension", "A", "#all"), B, ["b"]],
  ])("%s", (_, head, types, members, names) => {
    expect(membersOf(head, types, members)).toEqual(names);
  });

  test("abstract declarations only where asked for", () => {
    const members = `<xs:element name="b" type="B" abstract="true" substitutionGroup="head"/>${C}`;
    expect(membersOf("", CHAIN, members)).toEqual(["c"]);
    expect(membersOf("", CHAIN, members, true)).toEqual(["b", "c"]);
    expect(membersOf(`abstract="true"`, CHAIN, members, true)).toEqual(["head", "b", "c"]);
  });
});
