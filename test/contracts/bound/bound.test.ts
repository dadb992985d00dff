import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  compile,
  contractOf,
  filesOf,
  schemaOf,
  type WrittenPackage,
  writePackage,
} from "../support/contract-package.ts";

interface Result {
  readonly ok: boolean;
  readonly value?: unknown;
  readonly issues: readonly { readonly code: string }[];
}

/** What the tests use of a generated package. */
interface MessagePackage {
  readMessage(input: string): Result;
  validateMessage(value: unknown): Result;
  writeMessage(value: unknown): string;
}

/** A construct, a document with the value it is read to, and documents that the construct makes invalid. */
interface Construct {
  readonly schema: string;
  readonly valid: readonly (readonly [document: string, value: object])[];
  readonly invalid: readonly (readonly [document: string, code: string])[];
  /** Values that the validator refuses with a code. */
  readonly refused?: readonly (readonly [value: object, code: string])[];
}

const XSI = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';

/** A root of an anonymous type with some content. */
const root = (content: string, attributes = ""): string =>
  `<xs:element name="root"><xs:complexType ${attributes}>${content}</xs:complexType></xs:element>`;

const INT = "cvc-datatype-valid.1.2.1";

const CONSTRUCTS: Readonly<Record<string, Construct>> = {
  "mixed content": {
    schema: root(`<xs:sequence><xs:element name="a" type="xs:int"/></xs:sequence>`, 'mixed="true"'),
    valid: [["<root>x &lt; <a>1</a> y</root>", { $content: ["x < ", { name: "a", value: 1 }, " y"] }]],
    invalid: [
      ["<root>x</root>", "cvc-complex-type.2.4.b"],
      ["<root><a>x</a></root>", INT],
    ],
    refused: [[{ $content: ["x", { name: "b", value: 1 }] }, "cvc-complex-type.2.4.a"]],
  },
  "booleans whose pattern wants digits": {
    schema: `${root('<xs:attribute name="a" type="Bit"/><xs:attribute name="b" type="Yes"/>')}
      <xs:simpleType name="Bit"><xs:restriction base="xs:boolean"><xs:pattern value="0|1"/></xs:restriction></xs:simpleType>
      <xs:simpleType name="Yes"><xs:restriction base="xs:boolean"><xs:pattern value="true|0"/></xs:restriction></xs:simpleType>`,
    valid: [
      ['<root a="1" b="true"/>', { a: true, b: true }],
      ['<root a="0" b="0"/>', { a: false, b: false }],
    ],
    invalid: [
      ['<root a="true"/>', "cvc-pattern-valid"],
      ['<root b="1"/>', "cvc-pattern-valid"],
    ],
  },
  "nillable elements": {
    schema: root(
      `<xs:sequence><xs:element name="a" type="xs:int" nillable="true"/><xs:element name="b" nillable="true">
       <xs:complexType><xs:sequence><xs:element name="c" type="xs:int"/></xs:sequence><xs:attribute name="k"/></xs:complexType></xs:element></xs:sequence>`,
    ),
    valid: [
      ["<root><a>1</a><b><c>2</c></b></root>", { a: 1, b: { c: 2 } }],
      [`<root ${XSI}><a xsi:nil="true"/><b xsi:nil="1" k="v"/></root>`, { a: null, b: { $nil: true, k: "v" } }],
    ],
    invalid: [
      [`<root ${XSI}><a xsi:nil="true">1</a><b><c>2</c></b></root>`, "cvc-elt.3.2.1"],
      [`<root ${XSI} xsi:nil="true"/>`, "cvc-elt.3.1"],
    ],
    refused: [[{ a: 1, b: { $nil: true, c: 2 } }, "cvc-elt.3.2.1"]],
  },
  "a substitution group with an abstract head": {
    schema: `${root(`<xs:sequence><xs:element ref="head" maxOccurs="2"/></xs:sequence>`)}
      <xs:element name="head" type="xs:int" abstract="true"/><xs:element name="other" type="xs:int" substitutionGroup="head"/>`,
    valid: [["<root><other>1</other></root>", { $content: [{ name: "other", value: 1 }] }]],
    invalid: [
      ["<root><head>1</head></root>", "cvc-complex-type.2.4.a"],
      ["<root><another>1</another></root>", "cvc-complex-type.2.4.a"],
    ],
  },
  "an abstract type": {
    schema: `<xs:element name="root" type="Abstract"/>
      <xs:complexType name="Abstract" abstract="true"><xs:sequence><xs:element name="a" type="xs:int"/></xs:sequence></xs:complexType>
      <xs:complexType name="Concrete"><xs:complexContent><xs:extension base="Abstract"><xs:attribute name="k"/></xs:extension></xs:complexContent></xs:complexType>`,
    valid: [[`<root ${XSI} xsi:type="Concrete" k="v"><a>1</a></root>`, { $type: "Concrete", k: "v", a: 1 }]],
    invalid: [
      ["<root><a>1</a></root>", "cvc-type.2"],
      [`<root ${XSI} xsi:type="Nothing"><a>1</a></root>`, "cvc-elt.4.2"],
    ],
    refused: [[{ a: 1 }, "cvc-type.2"]],
  },
  "a blocked derivation": {
    schema: `${root('<xs:sequence><xs:element name="a" type="Base" block="extension"/></xs:sequence>')}
      <xs:complexType name="Base"><xs:attribute name="k"/></xs:complexType>
      <xs:complexType name="Extended"><xs:complexContent><xs:extension base="Base"/></xs:complexContent></xs:complexType>`,
    valid: [['<root><a k="v"/></root>', { a: { k: "v" } }]],
    invalid: [[`<root ${XSI}><a xsi:type="Extended"/></root>`, "cvc-elt.4.3"]],
  },
  "a repeated sequence": {
    schema: root(
      `<xs:sequence maxOccurs="2"><xs:element name="a" type="xs:int"/><xs:element name="b" type="xs:int"/></xs:sequence>`,
    ),
    valid: [
      [
        "<root><a>1</a><b>2</b><a>3</a><b>4</b></root>",
        {
          $content: [
            { name: "a", value: 1 },
            { name: "b", value: 2 },
            { name: "a", value: 3 },
            { name: "b", value: 4 },
          ],
        },
      ],
    ],
    invalid: [["<root><a>1</a><b>2</b><a>3</a></root>", "cvc-complex-type.2.4.b"]],
  },
  "a sequence that repeats a thousand times": {
    schema: root(
      `<xs:sequence minOccurs="2" maxOccurs="1000"><xs:element name="a" type="xs:int"/><xs:element name="b" type="xs:int"/></xs:sequence>`,
    ),
    valid: [
      [
        `<root>${"<a>1</a><b>2</b>".repeat(1000)}</root>`,
        {
          $content: Array.from({ length: 2000 }, (_, i) =>
            i % 2 === 0 ? { name: "a", value: 1 } : { name: "b", value: 2 },
          ),
        },
      ],
    ],
    invalid: [
      ["<root><a>1</a><b>2</b></root>", "cvc-complex-type.2.4.b"],
      [`<root>${"<a>1</a><b>2</b>".repeat(1000)}<a>1</a></root>`, "cvc-complex-type.2.4.d"],
    ],
  },
  "a repeated choice": {
    schema: root(
      `<xs:choice maxOccurs="unbounded"><xs:element name="a" type="xs:int"/><xs:element name="b" type="xs:boolean"/></xs:choice>`,
    ),
    valid: [
      [
        "<root><b>true</b><a>1</a></root>",
        {
          $content: [
            { name: "b", value: true },
            { name: "a", value: 1 },
          ],
        },
      ],
    ],
    invalid: [["<root/>", "cvc-complex-type.2.4.b"]],
  },
  "a second place for an element": {
    schema: root(
      `<xs:sequence><xs:element name="a" type="xs:int"/><xs:element name="b" type="xs:int"/><xs:element name="a" type="xs:int"/></xs:sequence>`,
    ),
    valid: [
      [
        "<root><a>1</a><b>2</b><a>3</a></root>",
        {
          $content: [
            { name: "a", value: 1 },
            { name: "b", value: 2 },
            { name: "a", value: 3 },
          ],
        },
      ],
    ],
    invalid: [["<root><a>1</a><a>3</a></root>", "cvc-complex-type.2.4.a"]],
  },
  "a strict wildcard": {
    schema: `${root(`<xs:sequence><xs:any/></xs:sequence>`)}<xs:element name="g" type="xs:int"/>`,
    valid: [["<root><g>1</g></root>", { any: [{ name: "g", value: 1 }] }]],
    invalid: [
      ["<root><u/></root>", "cvc-complex-type.2.4.c"],
      ["<root><g>x</g></root>", INT],
    ],
    refused: [[{ any: [{ name: "u" }] }, "cvc-complex-type.2.4.c"]],
  },
  "a lax wildcard": {
    schema: `${root(`<xs:sequence><xs:any processContents="lax"/></xs:sequence>`)}<xs:element name="g" type="xs:int"/>`,
    valid: [
      [
        '<root><u k="v">x<g>1</g></u></root>',
        {
          any: [{ name: "u", attributes: [{ name: "k", value: "v" }], children: ["x", { name: "g", value: 1 }] }],
        },
      ],
    ],
    invalid: [["<root><u><g>x</g></u></root>", INT]],
    refused: [[{ any: [{ name: "g", value: "x" }] }, "object-type"]],
  },
  "a wildcard that excludes names": {
    schema: root(`<xs:sequence><xs:any processContents="lax" notQName="b"/></xs:sequence>`),
    valid: [["<root><c/></root>", { $content: [{ name: "c" }] }]],
    invalid: [["<root><b/></root>", "cvc-complex-type.2.4.a"]],
  },
  "two wildcards": {
    schema: root(
      `<xs:sequence><xs:any namespace="urn:a" processContents="lax"/><xs:any namespace="urn:b" processContents="skip"/></xs:sequence>`,
    ),
    valid: [
      [
        '<root><x xmlns="urn:a"/><x xmlns="urn:b"/></root>',
        {
          $content: [
            { name: "x", namespace: "urn:a" },
            { name: "x", namespace: "urn:b" },
          ],
        },
      ],
    ],
    invalid: [['<root><x xmlns="urn:b"/></root>', "cvc-complex-type.2.4.a"]],
  },
  "any attribute": {
    schema: `${root(`<xs:anyAttribute processContents="lax"/>`)}<xs:attribute name="g" type="xs:int"/>`,
    valid: [
      [
        '<root x="1" g="2"/>',
        {
          $attributes: [
            { name: "x", value: "1" },
            { name: "g", value: "2" },
          ],
        },
      ],
    ],
    invalid: [['<root g="x"/>', INT]],
  },
  "a value that needs namespaces": {
    schema: `${root(`<xs:sequence><xs:element name="e" type="xs:QName"/></xs:sequence><xs:attribute name="q" type="Q"/>`)}
      <xs:simpleType name="Q"><xs:restriction base="xs:QName"/></xs:simpleType>`,
    valid: [['<root xmlns:p="urn:p" q="p:a"><e>b</e></root>', { q: "{urn:p}a", e: "{}b" }]],
    invalid: [['<root q="p:a"><e>b</e></root>', INT]],
  },
  "a default and a fixed name": {
    schema: root(
      `<xs:attribute name="d" type="xs:QName" default="xs:a"/><xs:attribute name="f" type="xs:QName" fixed="xs:b"/>`,
    ),
    valid: [
      ["<root/>", { d: "{http://www.w3.org/2001/XMLSchema}a", f: "{http://www.w3.org/2001/XMLSchema}b" }],
      [
        '<root xmlns:p="http://www.w3.org/2001/XMLSchema" f="p:b" d="p:c"/>',
        { d: "{http://www.w3.org/2001/XMLSchema}c", f: "{http://www.w3.org/2001/XMLSchema}b" },
      ],
    ],
    invalid: [['<root xmlns:xs="urn:other" f="xs:b"/>', "cvc-au"]],
  },
  "an element without a type": {
    schema: `${root(`<xs:sequence><xs:element name="a"/></xs:sequence>`)}<xs:element name="g" type="xs:int"/>`,
    valid: [
      [
        '<root><a k="v">x<b/></a></root>',
        { a: { $attributes: [{ name: "k", value: "v" }], $content: ["x", { name: "b" }] } },
      ],
    ],
    invalid: [["<root><a><b><g>x</g></b></a></root>", INT]],
  },
  "open content of some namespaces": {
    schema: root(
      `<xs:openContent><xs:any namespace="##other" processContents="lax"/></xs:openContent><xs:sequence><xs:element name="a" type="xs:int"/></xs:sequence>`,
    ),
    valid: [
      [
        '<root><x xmlns="urn:x"/><a>1</a></root>',
        {
          $content: [
            { name: "x", namespace: "urn:x" },
            { name: "a", value: 1 },
          ],
        },
      ],
    ],
    invalid: [["<root><a>1</a><x/></root>", "cvc-complex-type.2.4.a"]],
  },
  "open content at the end": {
    schema: root(
      `<xs:openContent mode="suffix"><xs:any processContents="lax"/></xs:openContent><xs:sequence><xs:element name="a" type="xs:int"/></xs:sequence>`,
    ),
    valid: [["<root><a>1</a><x/></root>", { $content: [{ name: "a", value: 1 }, { name: "x" }] }]],
    invalid: [["<root><x/><a>1</a></root>", "cvc-complex-type.2.4.a"]],
  },
  "a default value of an element with attributes": {
    schema: root(
      `<xs:sequence><xs:element name="p" default="5"><xs:complexType><xs:simpleContent><xs:extension base="xs:int"><xs:attribute name="u"/></xs:extension></xs:simpleContent></xs:complexType></xs:element></xs:sequence>`,
    ),
    valid: [['<root><p u="k"/></root>', { p: { u: "k", $value: 5 } }]],
    invalid: [['<root><p u="k">x</p></root>', INT]],
  },
  "a fixed value of an element with attributes": {
    schema: root(
      `<xs:sequence><xs:element name="p" fixed="5"><xs:complexType><xs:simpleContent><xs:extension base="xs:int"><xs:attribute name="u"/></xs:extension></xs:simpleContent></xs:complexType></xs:element></xs:sequence>`,
    ),
    valid: [['<root><p u="k">05</p></root>', { p: { u: "k", $value: 5 } }]],
    invalid: [["<root><p>6</p></root>", "cvc-elt.5.2.2.2.2"]],
    refused: [[{ p: { $value: 6 } }, "cvc-elt.5.2.2.2.2"]],
  },
  "a unique value": {
    schema: `<xs:element name="root"><xs:complexType><xs:sequence><xs:element name="a" type="xs:decimal" maxOccurs="9"/></xs:sequence></xs:complexType>
      <xs:unique name="once"><xs:selector xpath="a"/><xs:field xpath="."/></xs:unique></xs:element>`,
    valid: [["<root><a>1</a><a>2</a></root>", { a: ["1", "2"] }]],
    invalid: [["<root><a>1</a><a>1.0</a></root>", "cvc-identity-constraint.4.1"]],
  },
  "a key and references to it": {
    schema: `<xs:element name="root"><xs:complexType><xs:sequence><xs:element name="a" maxOccurs="9"><xs:complexType><xs:attribute name="id"/><xs:attribute name="to"/></xs:complexType></xs:element></xs:sequence></xs:complexType>
      <xs:key name="k"><xs:selector xpath="a"/><xs:field xpath="@id"/></xs:key>
      <xs:keyref name="r" refer="k"><xs:selector xpath="a"/><xs:field xpath="@to"/></xs:keyref></xs:element>`,
    valid: [['<root><a id="1" to="2"/><a id="2"/></root>', { a: [{ id: "1", to: "2" }, { id: "2" }] }]],
    invalid: [
      ['<root><a id="1" to="2"/></root>', "cvc-identity-constraint.4.3"],
      ["<root><a/></root>", "cvc-identity-constraint.4.2.1"],
    ],
  },
  "type alternatives": {
    schema: `<xs:element name="root"><xs:complexType><xs:sequence><xs:element name="a" type="Base">
        <xs:alternative test="@kind = 'more'" type="More"/></xs:element></xs:sequence></xs:complexType></xs:element>
      <xs:complexType name="Base"><xs:attribute name="kind"/></xs:complexType>
      <xs:complexType name="More"><xs:complexContent><xs:extension base="Base"><xs:sequence><xs:element name="x" type="xs:int"/></xs:sequence></xs:extension></xs:complexContent></xs:complexType>`,
    valid: [
      ['<root><a kind="less"/></root>', { a: { kind: "less" } }],
      ['<root><a kind="more"><x>1</x></a></root>', { a: { kind: "more", x: 1 } }],
    ],
    invalid: [
      ['<root><a kind="more"/></root>', "cvc-complex-type.2.4.b"],
      ['<root><a kind="less"><x>1</x></a></root>', "cvc-complex-type.2.1"],
    ],
  },
  "types told apart by a child, in a list with nil": {
    schema: `${root('<xs:sequence><xs:element name="s" type="Shape" maxOccurs="9" nillable="true"/></xs:sequence>')}
      <xs:complexType name="Shape"><xs:annotation><xs:appinfo><contract:discriminator element="kind"/></xs:appinfo></xs:annotation>
        <xs:sequence><xs:element name="kind" type="Kind"/><xs:element name="r" type="xs:int" minOccurs="0"/></xs:sequence><xs:attribute name="k"/></xs:complexType>
      <xs:simpleType name="Kind"><xs:restriction base="xs:string"><xs:enumeration value="round"/></xs:restriction></xs:simpleType>
      <xs:complexType name="Round"><xs:complexContent><xs:restriction base="Shape">
        <xs:sequence><xs:element name="kind" type="Kind" fixed="round"/><xs:element name="r" type="xs:int"/></xs:sequence></xs:restriction></xs:complexContent></xs:complexType>`,
    valid: [['<root><s k="v"><kind>round</kind><r>1</r></s></root>', { s: [{ k: "v", kind: "round", r: 1 }] }]],
    invalid: [["<root><s><kind>round</kind></s></root>", "cvc-complex-type.2.4.b"]],
  },
  "an enumeration of dates": {
    schema: `${root(`<xs:attribute name="d" type="D"/>`)}<xs:simpleType name="D"><xs:restriction base="xs:date"><xs:enumeration value="2020-01-01Z"/></xs:restriction></xs:simpleType>`,
    valid: [['<root d="2020-01-01+00:00"/>', { d: "2020-01-01+00:00" }]],
    invalid: [['<root d="2020-01-02Z"/>', "cvc-enumeration-valid"]],
    refused: [[{ d: "2020-01-02Z" }, "cvc-enumeration-valid"]],
  },
  "an enumeration of lists": {
    schema: `${root(`<xs:attribute name="d" type="D"/>`)}<xs:simpleType name="L"><xs:list itemType="xs:int"/></xs:simpleType>
      <xs:simpleType name="D"><xs:restriction base="L"><xs:enumeration value="1 2"/></xs:restriction></xs:simpleType>`,
    valid: [['<root d=" 01  2"/>', { d: [1, 2] }]],
    invalid: [['<root d="2 1"/>', "cvc-enumeration-valid"]],
    refused: [[{ d: [1] }, "cvc-enumeration-valid"]],
  },
  "names and references to them": {
    schema: root(
      `<xs:sequence><xs:element name="a" maxOccurs="9"><xs:complexType><xs:attribute name="id" type="xs:ID"/><xs:attribute name="to" type="xs:IDREF"/></xs:complexType></xs:element></xs:sequence>`,
    ),
    valid: [['<root><a to="y"/><a id="y"/></root>', { a: [{ to: "y" }, { id: "y" }] }]],
    invalid: [
      ['<root><a to="y"/></root>', "cvc-id.1"],
      ['<root><a id="y"/><a id="y"/></root>', "cvc-id.2"],
    ],
    refused: [[{ a: [{ to: "y" }] }, "cvc-id.1"]],
  },
};

const folderOf = (name: string): string => name.replaceAll(" ", "-");

let written: WrittenPackage;

beforeAll(() => {
  const files = Object.entries(CONSTRUCTS).flatMap(([name, { schema }]) =>
    filesOf(compile(contractOf(), { "schema.xsd": schemaOf(schema) })).map(({ path, text }) => ({
      path: path.replace(/^src\//, `src/${folderOf(name)}/`),
      text,
    })),
  );
  written = writePackage(files);
});
afterAll(() => written.remove());

it("packages of every construct satisfy the strictest compiler", () => {
  expect(written.typeCheck()).toBe("");
});

describe.each(Object.entries(CONSTRUCTS))("%s", (name, { valid, invalid, refused = [] }) => {
  let one: MessagePackage;
  beforeAll(async () => {
    one = (await written.load(`src/${folderOf(name)}/index.ts`)) as unknown as MessagePackage;
  });

  it.each(valid)("valid document %# is read, checked and written", (document, value) => {
    expect(one.readMessage(document)).toEqual({ ok: true, value, issues: [] });
    expect(one.validateMessage(value).issues).toEqual([]);
    expect(one.readMessage(one.writeMessage(value))).toEqual({ ok: true, value, issues: [] });
  });

  it.each(invalid)("invalid document %# is refused", (document, code) => {
    const { ok, issues } = one.readMessage(document);
    expect(ok).toBe(false);
    expect(issues.map((issue) => issue.code)).toEqual([code]);
  });

  it.each(refused)("value %# is refused", (value, code) => {
    const { ok, issues } = one.validateMessage(value);
    expect(ok).toBe(false);
    expect(issues.map((issue) => issue.code)).toEqual([code]);
  });
});
