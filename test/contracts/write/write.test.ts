import type { ValidationError, XmlElement } from "@schemawright/runtime";
import { decodeXml, Token, XmlScanner } from "@schemawright/runtime/xml";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  compile,
  contractOf,
  filesOf,
  schemaOf,
  type WrittenPackage,
  writePackage,
} from "../support/contract-package.ts";

/** What the tests use of a generated package. */
interface MessagePackage {
  readMessage(input: string | Uint8Array, options?: object): { readonly ok: boolean; readonly value?: unknown };
  validateMessage(value: unknown): { readonly ok: boolean; readonly issues: readonly unknown[] };
  writeMessage(value: unknown, options?: object): string | Uint8Array;
}

/** A text of any characters that XML can carry, of pieces that writers get wrong. */
const text = fc.string({
  unit: fc.constantFrom(
    ..."ab  \t\r\n<>&\"'{}",
    "\r\n",
    "]]>",
    "<![CDATA[",
    "<!--",
    "&#0;",
    "&amp;",
    "\u0085",
    "\u00a0",
    "\u2028",
    "\ufeff",
    "\ufffd",
    "\ud7ff\ue000",
    "😀",
    "\u{10ffff}",
  ),
  maxLength: 12,
});
const token = fc.stringMatching(/^[a-z<&"'>\]😀]{1,6}$/u);
const name = fc.constantFrom("a", "é", "_", "x-1.2", "constructor", "__proto__", "toString", "xmlns", "名");
const namespace = fc.constantFrom("", "urn:a", "urn:b", "http://www.w3.org/XML/1998/namespace", "a b&<\"'>");

const attributes = fc.uniqueArray(
  fc.record({ name: name.filter((one) => one !== "xmlns"), namespace, value: text }, { noNullPrototype: true }),
  { selector: (one) => `${one.name} ${one.namespace}`, maxLength: 4 },
);

/** Elements as readers hand them out: no empty texts, none side by side, no empty lists. */
function elements(depth: number): fc.Arbitrary<XmlElement> {
  const filled = text.filter((one) => one !== "");
  const children =
    depth === 0
      ? fc.array(filled, { maxLength: 1 })
      : fc.oneof(
          fc.array(filled, { maxLength: 1 }),
          fc.array(elements(depth - 1), { maxLength: 2 }),
          fc.tuple(filled, elements(depth - 1), filled),
        );
  return fc.record({ name, namespace, attributes, children }).map((parts) => ({
    name: parts.name,
    ...(parts.namespace === "" ? {} : { namespace: parts.namespace }),
    ...(parts.attributes.length === 0 ? {} : { attributes: parts.attributes.map(withoutEmptyNamespace) }),
    ...(parts.children.length === 0 ? {} : { children: parts.children }),
  }));
}

function withoutEmptyNamespace({ namespace, ...attribute }: { name: string; namespace: string; value: string }) {
  return namespace === "" ? attribute : { ...attribute, namespace };
}

const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });

/** Removes properties that are undefined: readers leave them out. */
function defined<T extends object>(object: T): object {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}

const inner = fc
  .record({
    text: optional(text),
    kept: optional(text),
    $unknown: optional(fc.array(elements(1), { minLength: 1, maxLength: 2 })),
  })
  .map(({ $unknown, ...rest }) =>
    defined({ ...rest, ...($unknown === undefined ? {} : { $unknown: $unknown.map(foreign) }) }),
  );

/** In a namespace that nothing declared is in. */
function foreign(element: XmlElement): XmlElement {
  return { ...element, namespace: "urn:foreign" };
}

const CLOSED = {
  schema: schemaOf(
    `
<xs:element name="root" type="_1:Root"/>
<xs:complexType name="Root">
  <xs:sequence>
    <xs:element name="text" type="xs:string" maxOccurs="unbounded"/>
    <xs:element name="line" type="xs:normalizedString" minOccurs="0"/>
    <xs:element name="words" type="_1:Words" minOccurs="0"/>
    <xs:element name="number" type="xs:double" minOccurs="0"/>
    <xs:element name="inner" type="_1:Inner" minOccurs="0" maxOccurs="unbounded"/>
    <xs:element name="note" minOccurs="0">
      <xs:complexType><xs:simpleContent><xs:extension base="xs:string"><xs:attribute name="lang" type="xs:string"/></xs:extension></xs:simpleContent></xs:complexType>
    </xs:element>
    <xs:any namespace="##other" processContents="skip" minOccurs="0" maxOccurs="unbounded"/>
  </xs:sequence>
  <xs:attribute name="kept" type="xs:string"/>
</xs:complexType>
<xs:simpleType name="Words"><xs:list itemType="xs:string"/></xs:simpleType>
<xs:complexType name="Inner">
  <xs:openContent mode="interleave"><xs:any namespace="##any" processContents="skip"/></xs:openContent>
  <xs:all><xs:element name="text" type="xs:string" minOccurs="0"/></xs:all>
  <xs:attribute name="kept" type="xs:string"/>
</xs:complexType>`,
    'targetNamespace="urn:t" xmlns:_1="urn:t" elementFormDefault="qualified"',
  ),
  values: fc
    .record({
      text: fc.array(text, { minLength: 1, maxLength: 3 }),
      line: optional(text.map((one) => one.replace(/[\t\r\n]/g, " "))),
      words: optional(fc.array(token, { maxLength: 3 })),
      number: optional(fc.double()),
      inner: optional(fc.array(inner, { minLength: 1, maxLength: 2 })),
      note: optional(fc.record({ $value: text, lang: text }, { noNullPrototype: true })),
      any: optional(fc.array(elements(2).map(foreign), { minLength: 1, maxLength: 2 })),
      kept: optional(text),
    })
    .map(defined),
};

const qualifiedName = fc.constantFrom(
  "{urn:a}n",
  "{}n",
  "{urn:b}constructor",
  "{http://www.w3.org/XML/1998/namespace}lang",
);

const GENERAL = {
  schema: schemaOf(
    `
<xs:element name="root" type="ns1:Root"/>
<xs:element name="known" type="xs:string"/>
<xs:attribute name="known" type="xs:string"/>
<xs:complexType name="Root">
  <xs:sequence>
    <xs:element name="mixed" type="ns1:Mixed" minOccurs="0"/>
    <xs:element name="strict" type="ns1:Strict" minOccurs="0" maxOccurs="unbounded"/>
    <xs:element name="name" type="xs:QName" minOccurs="0"/>
    <xs:element name="nil" type="xs:string" nillable="true" minOccurs="0"/>
  </xs:sequence>
  <xs:attribute name="key" type="xs:QName"/>
  <xs:anyAttribute namespace="##any" processContents="skip"/>
</xs:complexType>
<xs:complexType name="Mixed" mixed="true">
  <xs:choice minOccurs="0" maxOccurs="unbounded">
    <xs:element name="b" type="xs:string"/>
    <xs:element name="mixed" type="ns1:Mixed"/>
    <xs:any namespace="##other" processContents="lax"/>
  </xs:choice>
</xs:complexType>
<xs:complexType name="Strict">
  <xs:choice minOccurs="0" maxOccurs="unbounded">
    <xs:element name="b" type="xs:string"/>
    <xs:element name="c"><xs:complexType/></xs:element>
  </xs:choice>
</xs:complexType>`,
    'targetNamespace="urn:t" xmlns:ns1="urn:t" elementFormDefault="qualified"',
  ),
  values: fc
    .record({
      mixed: optional(mixed(1).map(($content) => ({ $content }))),
      strict: optional(
        fc.array(
          fc
            .array(
              fc.oneof(
                text.map((value) => ({ name: "b", namespace: "urn:t", value })),
                fc.constant({ name: "c", namespace: "urn:t", value: {} }),
              ),
              { maxLength: 3 },
            )
            .map(($content) => ({ $content })),
          { minLength: 1, maxLength: 2 },
        ),
      ),
      name: optional(qualifiedName),
      nil: optional(fc.oneof(text, fc.constant(null))),
      key: optional(qualifiedName),
      $attributes: optional(
        attributes.map((list) => list.map(withoutEmptyNamespace)).filter((list) => list.length > 0),
      ),
    })
    .map(defined),
};

/** Mixed content as readers hand it out: no empty texts, none side by side. */
function mixed(depth: number): fc.Arbitrary<unknown[]> {
  const filled = text.filter((one) => one !== "");
  const element = fc.oneof(
    text.map((value) => ({ name: "b", namespace: "urn:t", value })),
    elements(1).map(foreign),
    ...(depth === 0
      ? []
      : [mixed(depth - 1).map(($content) => ({ name: "mixed", namespace: "urn:t", value: { $content } }))]),
  );
  return fc
    .array(fc.tuple(optional(filled), element), { maxLength: 3 })
    .chain((pairs) => optional(filled).map((last) => [...pairs.flat(), last].filter((one) => one !== undefined)));
}

const FORMS: readonly (readonly [string, object])[] = [
  ["as it is", {}],
  ["indented", { pretty: true }],
  ["indented by tabs", { pretty: "\t", declaration: true }],
  ["on lines alone", { pretty: "" }],
  ["with a declaration", { declaration: true }],
  ["as bytes", { output: "bytes" }],
  ["as bytes, indented, with a declaration", { output: "bytes", pretty: true, declaration: true }],
];

/** Why a document is not well-formed; `undefined` if it is. */
function faultOf(document: string | Uint8Array): string | undefined {
  const decoded = typeof document === "string" ? { text: document } : decodeXml(document);
  if ("failure" in decoded) return decoded.failure.message;
  const scanner = new XmlScanner(decoded.text);
  for (;;) {
    const token = scanner.next();
    if (token === Token.EndDocument) return undefined;
    if (token === Token.Failed) return scanner.failure?.message;
  }
}

describe.each([
  ["a closed contract", CLOSED],
  ["a contract where documents choose", GENERAL],
])("%s", (_, { schema, values }) => {
  let written: WrittenPackage;
  let message: MessagePackage;
  beforeAll(async () => {
    written = writePackage(filesOf(compile(contractOf(), { "schema.xsd": schema })));
    message = (await written.load()) as unknown as MessagePackage;
  });
  afterAll(() => written.remove());

  it.each(FORMS)("reads what it writes, %s", (_form, options) => {
    fc.assert(
      fc.property(values, (value) => {
        expect(message.validateMessage(value).issues).toEqual([]);
        const document = message.writeMessage(value, options);
        expect(faultOf(document)).toBeUndefined();
        const read = message.readMessage(document);
        expect(read).toMatchObject({ ok: true, issues: [] });
        expect(read.value).toStrictEqual(value);
      }),
      { numRuns: 200 },
    );
  });
  /** Characters that XML cannot carry, in every form. */
  const unwritable = fc.constantFrom(
    "\u0000",
    "\u0001",
    "\u000b",
    "\u001f",
    "\ufffe",
    "\uffff",
    "\ud800",
    "\udc00x",
    "x\udbff",
  );
  const hostile = fc
    .tuple(values, unwritable, fc.nat())
    .map(([value, character, where]) => spoiled(value, character, where))
    .filter((value) => value !== undefined);

  it.each(FORMS)("refuses what XML cannot carry, wherever it stands, %s", (_form, options) => {
    fc.assert(
      fc.property(hostile, fc.boolean(), (value, validate) => {
        let issues: ValidationError["issues"] = [];
        try {
          message.writeMessage(value, { ...options, validate });
          expect.fail("It was written.");
        } catch (error) {
          issues = (error as ValidationError).issues;
        }
        expect(issues[0]?.message).toMatch(/\w.*[.?]$/s);
        if (validate) expect(message.validateMessage(value).ok).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});

/** A copy of a value with a character put into one of its texts; `undefined` if it has none. */
function spoiled(value: unknown, character: string, where: number): unknown {
  let texts = 0;
  walk(value, (text) => {
    texts++;
    return text;
  });
  if (texts === 0) return undefined;
  let at = where % texts;
  return walk(value, (text) => (at-- === 0 ? text + character : text));
}

/** A copy of a value with other texts: names of elements and attributes too, but no names of properties. */
function walk(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((one) => walk(one, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, walk(one, change)]));
}

describe("a document", () => {
  const schema = schemaOf(
    `<xs:element name="root"><xs:complexType mixed="true"><xs:sequence>
       <xs:element name="list" minOccurs="0"><xs:complexType><xs:sequence>
         <xs:element name="item" type="xs:string" maxOccurs="unbounded"/>
         <xs:element name="none" minOccurs="0"><xs:complexType/></xs:element>
         <xs:any namespace="##other" processContents="lax" minOccurs="0"/>
       </xs:sequence></xs:complexType></xs:element>
     </xs:sequence></xs:complexType></xs:element>
     <xs:element name="plain"><xs:complexType><xs:sequence><xs:element name="list" type="p:List" maxOccurs="2"/></xs:sequence></xs:complexType></xs:element>
     <xs:complexType name="List"><xs:sequence><xs:element name="item" type="xs:string" maxOccurs="unbounded"/>
       <xs:element name="none" minOccurs="0"><xs:complexType/></xs:element>
       <xs:any namespace="##other" processContents="lax" minOccurs="0"/></xs:sequence></xs:complexType>`,
    'targetNamespace="urn:p" xmlns:p="urn:p" elementFormDefault="qualified"',
  );
  const contract = (fields: object) =>
    contractOf({
      messages: [
        { name: "Message", forms: [{ schema: "schema.xsd", element: "plain" }] },
        { name: "Mixed", forms: [{ schema: "schema.xsd", element: "root" }] },
      ],
      ...fields,
    });
  const list = {
    item: ["a > b", ""],
    none: {},
    any: [{ name: "x", namespace: "urn:x", attributes: [{ name: "k", value: ">" }], children: [{ name: "y" }] }],
  };

  async function load(fields: object, use: (message: MessagePackage) => void): Promise<void> {
    const written = writePackage(filesOf(compile(contract(fields), { "schema.xsd": schema })));
    try {
      use((await written.load()) as unknown as MessagePackage);
    } finally {
      written.remove();
    }
  }

  it("is indented where white space means nothing, and nowhere else", () =>
    load({}, (message) => {
      expect(message.writeMessage({ list: [list] }, { pretty: true, declaration: true })).toBe(
        [
          '<?xml version="1.0" encoding="UTF-8"?>',
          '<p:plain xmlns:p="urn:p">',
          "  <p:list>",
          "    <p:item>a &gt; b</p:item>",
          "    <p:item></p:item>",
          "    <p:none></p:none>",
          '    <x xmlns="urn:x" k=">"><y xmlns=""/></x>',
          "  </p:list>",
          "</p:plain>",
        ].join("\n"),
      );
      const mixed = (message as unknown as { writeMixed: MessagePackage["writeMessage"] }).writeMixed;
      expect(
        mixed({ $content: [{ name: "list", namespace: "urn:p", value: { item: ["a"] } }] }, { pretty: true }),
      ).toBe('<p:root xmlns:p="urn:p"><p:list><p:item>a</p:item></p:list></p:root>');
    }));

  it("is indented by spaces and tabs only", () =>
    load({}, (message) => {
      expect(() => message.writeMessage({ list: [list] }, { pretty: "--" })).toThrow(/pretty/);
    }));

  it("has the prefixes that the contract chooses", () =>
    load({ prefixes: { "urn:p": "chosen" } }, (message) => {
      expect(message.writeMessage({ list: [{ item: [] as string[] }] }, { validate: false })).toBe(
        '<chosen:plain xmlns:chosen="urn:p"><chosen:list></chosen:list></chosen:plain>',
      );
    }));

  it("without what it needs is refused, whatever the call says, if nothing can be written", () =>
    load({}, (message) => {
      for (const value of [undefined, { list: [{ any: [{ name: "1" }] }] }, { list: 1 }]) {
        expect(() => message.writeMessage(value, { validate: false })).toThrow(
          expect.objectContaining({ name: "ValidationError", issues: expect.arrayContaining([expect.anything()]) }),
        );
      }
    }));
});
