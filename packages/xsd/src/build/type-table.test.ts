import { describe, expect, test } from "vitest";
import { loadSchema } from "../load-schema.ts";

function load(content: string) {
  const text = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${content}</xs:schema>`;
  return loadSchema("a.xsd", { resolver: { read: () => text, resolve: (to) => to } });
}

function tableOf(content: string) {
  const { schema, issues } = load(`<xs:element name="a" type="xs:decimal">${content}</xs:element>`);
  expect(issues).toEqual([]);
  const table = schema?.elementDeclarations.get("{}a")?.typeTable;
  return (
    table && [
      ...table.alternatives.map(({ test, typeDefinition }) => [test?.expression, typeDefinition.name]),
      table.defaultTypeDefinition.typeDefinition.name,
    ]
  );
}

describe("the type table", () => {
  test("is absent without alternatives", () => {
    expect(tableOf("")).toBeUndefined();
  });

  test("has the element's own type last", () => {
    const alternatives = `<xs:alternative test="@b = 1" type="xs:int"/><xs:alternative test="@b" type="xs:error"/>`;
    expect(tableOf(alternatives)).toEqual([["@b = 1", "int"], ["@b", "error"], "decimal"]);
  });

  test("has an alternative without a test last", () => {
    expect(tableOf(`<xs:alternative test="@b" type="xs:int"/><xs:alternative type="xs:integer"/>`)).toEqual([
      ["@b", "int"],
      "integer",
    ]);
  });
});

describe("faults", () => {
  const a = (content: string, more = "") => `<xs:element name="a" type="xs:decimal" ${more}>${content}</xs:element>`;
  const child = (name: string, content: string) =>
    `<xs:element name="${name}" type="xs:decimal">${content}</xs:element>`;
  const group = (...children: string[]) =>
    `<xs:complexType name="t"><xs:sequence>${children.join("")}</xs:sequence></xs:complexType>`;
  const INT = `<xs:alternative test="@b" type="xs:int"/>`;
  test.each<[string, string, string[]]>([
    [
      "two types",
      a(
        `<xs:alternative type="xs:int"><xs:simpleType><xs:restriction base="xs:int"/></xs:simpleType></xs:alternative>`,
      ),
      ["src-type-alternative"],
    ],
    ["another type", a(`<xs:alternative test="@b" type="xs:string"/>`), ["e-props-correct"]],
    ["another default", a(`<xs:alternative type="xs:string"/>`), ["e-props-correct"]],
    ["a blocked type", a(INT, `block="restriction"`), ["e-props-correct"]],
    ["a type that is not there", a(`<xs:alternative test="@b" type="xs:itn"/>`), ["src-resolve"]],
    ["no expression", a(`<xs:alternative test="@b @c" type="xs:int"/>`), ["ta-props-correct"]],
    ["a variable", a(`<xs:alternative test="$value" type="xs:int"/>`), ["ta-props-correct"]],
    ["two equal tables", group(child("c", INT), child("d", ""), child("c", INT)), []],
    ["two different tables", group(child("c", INT), child("d", ""), child("c", "")), ["cos-element-consistent"]],
    [
      "a table beside a wildcard that takes another one",
      child("c", INT) + group(child("c", ""), `<xs:any namespace="##local"/>`),
      ["cos-element-consistent"],
    ],
    [
      "a table beside a wildcard that leaves siblings out",
      child("c", INT) + group(child("c", ""), `<xs:any namespace="##local" notQName="##definedSibling"/>`),
      [],
    ],
    [
      "a restriction without the table",
      group(child("c", INT)) +
        `<xs:complexType name="u"><xs:complexContent><xs:restriction base="t"><xs:sequence>${child("c", "")}</xs:sequence></xs:restriction></xs:complexContent></xs:complexType>`,
      ["derivation-ok-restriction"],
    ],
  ])("%s", (_, content, codes) => {
    expect(load(content).issues.map(({ code }) => code)).toEqual(codes);
  });
});
