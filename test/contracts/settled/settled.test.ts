import { describe, expect, it } from "vitest";
import { compile, contractOf, filesOf, schemaOf, writePackage } from "../support/contract-package.ts";

/** A root of an anonymous type with some content. */
const root = (content: string): string =>
  `<xs:element name="root"><xs:complexType>${content}</xs:complexType></xs:element>`;
const element = (name: string, type = "xs:int"): string => `<xs:element name="${name}" type="${type}"/>`;
const simple = (name: string): string =>
  `<xs:simpleType name="${name}"><xs:restriction base="xs:int"/></xs:simpleType>`;
const complex = (name: string, content: string): string =>
  `<xs:complexType name="${name}"><xs:sequence>${content}</xs:sequence></xs:complexType>`;

/** Schemas whose names clash in TypeScript, each with the names that are settled on. */
const SETTLED: readonly (readonly [
  what: string,
  schema: string,
  names: readonly string[],
  warnings: readonly RegExp[],
])[] = [
  [
    "a complex and a simple type whose names differ in case",
    `${root(`<xs:sequence>${element("a", "Foo")}</xs:sequence>`)}${complex("Foo", element("b", "foo"))}${simple("foo")}`,
    ["interface Foo ", "type FooValue ="],
    [/The type foo has the name FooValue, because Foo is that of schema\/one\/schema\.xsd:2/],
  ],
  [
    "elements whose names differ in punctuation and case",
    root(`<xs:sequence>${element("a-b")}${element("aB")}</xs:sequence>`),
    ["aB: number", '"a-b": number'],
    [/The element a-b of Message is the property a-b, because aB is another/],
  ],
  [
    "an attribute and an element",
    root(`<xs:sequence>${element("a")}</xs:sequence><xs:attribute name="a"/>`),
    ["a: number", "aAttribute?: string"],
    [/The attribute a of Message is the property aAttribute/],
  ],
  [
    "an attribute of a group, in as many types as have the group",
    `${root(`<xs:sequence>${Array.from({ length: 6 }, (_, i) => element(`e${i}`, `T${i}`)).join("")}</xs:sequence>`)}<xs:attributeGroup name="g"><xs:attribute name="c"/></xs:attributeGroup>${Array.from(
      { length: 6 },
      (_, i) =>
        `<xs:complexType name="T${i}"><xs:sequence>${element("c")}${i === 5 ? element("d") : ""}</xs:sequence><xs:attributeGroup ref="g"/>${i === 5 ? '<xs:attribute name="d"/>' : ""}</xs:complexType>`,
    ).join("")}`,
    ["c: number", "cAttribute?: string", "dAttribute?: string"],
    [
      /The attribute c of T0, T1 \(schema\/one\/schema\.xsd:\d+:\d+\), T2 \(.*\), T3 \(.*\) and 2 more types is the property cAttribute, because c is another\./,
      /The attribute d of T5 is the property dAttribute/,
    ],
  ],
  [
    "an element with the name of the wildcard's property",
    root(`<xs:sequence>${element("any")}<xs:any namespace="##other" processContents="lax"/></xs:sequence>`),
    ["anyElement: number", "any: "],
    [/The element any of Message is the property anyElement/],
  ],
  [
    "a type name that generated code needs",
    `${root(`<xs:sequence>${element("a", "Set")}</xs:sequence>`)}${simple("Set")}`,
    ["type SetValue ="],
    [/The type Set has the name SetValue, because Set means something else there/],
  ],
  [
    "a type with the name of a message",
    `${root(`<xs:sequence>${element("a", "Message")}</xs:sequence>`)}${simple("Message")}`,
    ["type MessageValue ="],
    [/The type Message has the name MessageValue/],
  ],
  [
    "what an extension adds to its base",
    `${element("root", "B")}<xs:complexType name="A"><xs:attribute name="a"/></xs:complexType><xs:complexType name="B"><xs:complexContent><xs:extension base="A"><xs:sequence>${element("a")}</xs:sequence></xs:extension></xs:complexContent></xs:complexType>`,
    ["a?: string", "aElement: number"],
    [/The element a of B is the property aElement/],
  ],
  [
    "an attribute and that of the same name in the XML namespace",
    `<xs:import namespace="http://www.w3.org/XML/1998/namespace"/>${root('<xs:attribute name="lang"/><xs:attribute ref="xml:lang"/>')}`,
    ["lang?: string", "xmlLang?: "],
    [/The attribute lang of Message is the property xmlLang/],
  ],
  [
    "the anonymous types of elements and attributes that are referred to before they stand there",
    `${root('<xs:sequence><xs:element ref="outer"/></xs:sequence>')}<xs:element name="outer"><xs:complexType><xs:sequence><xs:element ref="inner"/></xs:sequence></xs:complexType></xs:element><xs:element name="inner"><xs:complexType><xs:attribute ref="code"/></xs:complexType></xs:element><xs:attribute name="code"><xs:simpleType><xs:restriction base="xs:int"><xs:maxInclusive value="3"/></xs:restriction></xs:simpleType></xs:attribute>`,
    ["outer: Outer", "inner: Inner", "code?: Code"],
    [],
  ],
  [
    "names beyond ASCII",
    `${root(`<xs:sequence>${element("größe")}${element("名前", "型")}</xs:sequence>`)}${simple("型")}`,
    ["größe: number", "名前: 型", "type 型 ="],
    [],
  ],
];

describe("names that clash are settled, and a warning says how", () => {
  it.each(SETTLED)("%s", (_, schema, names, warnings) => {
    const result = compile(contractOf(), { "schema.xsd": schemaOf(schema) });
    expect(result.issues.map(({ severity, code }) => [severity, code])).toEqual(
      warnings.map(() => ["warning", "name-settled"]),
    );
    for (const [i, warning] of warnings.entries()) expect(result.issues[i]?.message).toMatch(warning);
    const files = filesOf(result);
    const types = files.find(({ path }) => path.startsWith("src/types/"))?.text ?? "";
    for (const name of names) expect(types).toContain(name);
    const written = writePackage(files);
    try {
      expect(written.typeCheck()).toBe("");
    } finally {
      written.remove();
    }
  });
});
