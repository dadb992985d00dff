import { describe, expect, it } from "vitest";
import { compile, contractOf, schemaOf } from "../support/contract-package.ts";

/** A root of an anonymous type with some content. */
const root = (content: string, attributes = ""): string =>
  `<xs:element name="root"><xs:complexType ${attributes}>${content}</xs:complexType></xs:element>`;

/** Each stands on line 2 and after it, after `|` in the text, where the finding must point. */
const REFUSED: readonly (readonly [name: string, schema: string, message: RegExp])[] = [
  ["an assertion that no evaluator knows", root(`<xs:sequence/>|<xs:assert test="base-uri(.) = 'a'"/>`), /expression/],
  [
    "a property that every object has",
    `<xs:element name="root">|<xs:complexType><xs:sequence><xs:element name="a" type="xs:int"><xs:annotation><xs:appinfo><contract:property name="__proto__"/></xs:appinfo></xs:annotation></xs:element></xs:sequence></xs:complexType></xs:element>`,
    /property __proto__ of Message/,
  ],
  [
    "a type name that TypeScript cannot write",
    `${root(`<xs:sequence><xs:element name="a" type="A"/></xs:sequence>`)}|<xs:simpleType name="A"><xs:annotation><xs:appinfo><contract:type name="A B"/></xs:appinfo></xs:annotation><xs:restriction base="xs:int"/></xs:simpleType>`,
    /type name A B cannot stand/,
  ],
  [
    "a discriminator that is no child",
    `<xs:element name="root" type="T"/><xs:complexType name="T"><xs:annotation><xs:appinfo>|<contract:discriminator element="kind"/></xs:appinfo></xs:annotation><xs:sequence><xs:element name="a" type="xs:int"/></xs:sequence></xs:complexType>`,
    /no child named "kind"/,
  ],
  [
    "two types that the author gives one name",
    root(`<xs:sequence><xs:element name="a" type="A"/><xs:element name="b" type="B"/></xs:sequence>`) +
      `<xs:simpleType name="A"><xs:annotation><xs:appinfo><contract:type name="Same"/></xs:appinfo></xs:annotation><xs:restriction base="xs:int"/></xs:simpleType>` +
      `|<xs:simpleType name="B"><xs:annotation><xs:appinfo><contract:type name="Same"/></xs:appinfo></xs:annotation><xs:restriction base="xs:int"/></xs:simpleType>`,
    /name Same is already that of/,
  ],
  [
    "two properties that the author gives one name",
    `<xs:element name="root">|<xs:complexType><xs:sequence>${["a", "b"]
      .map(
        (name) =>
          `<xs:element name="${name}" type="xs:int"><xs:annotation><xs:appinfo><contract:property name="same"/></xs:appinfo></xs:annotation></xs:element>`,
      )
      .join("")}</xs:sequence></xs:complexType></xs:element>`,
    /property same of Message stands for both the element a and the element b/,
  ],
];

describe("what cannot be bound is refused where it stands", () => {
  it.each(REFUSED)("%s", (_, schema, message) => {
    const column = schema.indexOf("|") + 1;
    const { files, issues } = compile(contractOf(), { "schema.xsd": schemaOf(schema.replace("|", "")) });
    expect(files).toBeUndefined();
    const [issue, ...more] = issues.filter((one) => one.severity === "error");
    expect(more.map((one) => one.message)).toEqual([]);
    expect(issue?.message).toMatch(message);
    expect(issue?.location).toMatchObject({
      document: "/contract/schema.xsd",
      line: 2,
      ...(column > 0 ? { column } : {}),
    });
  });
});

describe("what looks like it can be", () => {
  it.each([
    [
      "an abstract type that is only extended",
      `<xs:element name="root" type="B"/><xs:complexType name="A" abstract="true"><xs:sequence><xs:element name="a" type="xs:int"/></xs:sequence></xs:complexType><xs:complexType name="B"><xs:complexContent><xs:extension base="A"/></xs:complexContent></xs:complexType>`,
    ],
    [
      "an element in two branches of a choice",
      root(
        `<xs:choice><xs:sequence><xs:element name="a" type="xs:int"/><xs:element name="b" type="xs:int"/></xs:sequence><xs:sequence><xs:element name="c" type="xs:int"/><xs:element name="b" type="xs:int" maxOccurs="3"/></xs:sequence></xs:choice>`,
      ),
    ],
  ])("%s", (_, schema) => {
    const { issues, files } = compile(contractOf(), { "schema.xsd": schemaOf(schema) });
    expect(issues).toEqual([]);
    expect(files).toBeDefined();
  });
});
