import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  compile,
  contractOf,
  filesOf,
  schemaOf,
  type WrittenPackage,
  writePackage,
} from "../contracts/support/contract-package.ts";
import { type Read, readerOf } from "../support/in-memory.ts";

/** Every name that objects have from the start, and some that mean something elsewhere. */
const NAMES = [
  ...new Set([
    ...Object.getOwnPropertyNames(Object.prototype),
    "prototype",
    "then",
    "length",
    "name",
    "caller",
    "toJSON",
  ]),
].filter((name) => name !== "xmlns");

/** A schema that gives each name to an element, an attribute, a simple and a complex type, a group, a key, a value. */
function schema(prefix: string): string {
  const each = (piece: (name: string) => string): string => NAMES.map(piece).join("\n");
  return `
<xs:element name="root">
  <xs:complexType>
    <xs:sequence>
      ${each((name) => `<xs:element name="${name}" type="${prefix}:${name}" minOccurs="0"/>`)}
      <xs:element name="attributed" minOccurs="0">
        <xs:complexType>${each((name) => `<xs:attribute name="${name}" type="${prefix}:${name}"/>`)}</xs:complexType>
      </xs:element>
      <xs:element name="complex" minOccurs="0" maxOccurs="unbounded">
        <xs:complexType>
          <xs:choice>${each((name) => `<xs:element name="of-${name}" type="${prefix}:of_${name}"/>`)}</xs:choice>
        </xs:complexType>
      </xs:element>
      <xs:element name="value" type="${prefix}:Values" minOccurs="0" maxOccurs="unbounded"/>
      ${each((name) => `<xs:group ref="${prefix}:${name}"/>`)}
    </xs:sequence>
  </xs:complexType>
  ${each((name) => `<xs:unique name="${name}"><xs:selector xpath="${prefix}:complex/${prefix}:of-${name}"/><xs:field xpath="@${name}"/></xs:unique>`)}
</xs:element>
${each((name) => `<xs:group name="${name}"><xs:sequence><xs:element name="in-${name}" type="xs:string" minOccurs="0"/></xs:sequence></xs:group>`)}
${each((name) => `<xs:simpleType name="${name}"><xs:restriction base="xs:NCName"><xs:enumeration value="${name}"/></xs:restriction></xs:simpleType>`)}
${each((name) => `<xs:complexType name="of_${name}"><xs:attribute name="${name}"/></xs:complexType>`)}
<xs:simpleType name="Values">
  <xs:restriction base="xs:token">${each((name) => `<xs:enumeration value="${name}"/>`)}</xs:restriction>
</xs:simpleType>`;
}

const attributes = `targetNamespace="urn:names" elementFormDefault="qualified" attributeFormDefault="unqualified"`;

/** A document that has each of the names in each of the places. */
function document(prefix: string): string {
  const elements = NAMES.map((name) => `<${prefix}:${name}>${name}</${prefix}:${name}>`).join("");
  const complex = NAMES.map(
    (name) => `<${prefix}:complex><${prefix}:of-${name} ${name}="x"/></${prefix}:complex>`,
  ).join("");
  const values = NAMES.map((name) => `<${prefix}:value>${name}</${prefix}:value>`).join("");
  const grouped = NAMES.map((name) => `<${prefix}:in-${name}>x</${prefix}:in-${name}>`).join("");
  const all = NAMES.map((name) => ` ${name}="${name}"`).join("");
  const attributed = `<${prefix}:attributed${all}/>`;
  return `<${prefix}:root xmlns:${prefix}="urn:names">${elements}${attributed}${complex}${values}${grouped}</${prefix}:root>`;
}

/** What every object inherits, before anything was read. */
const before = Object.getOwnPropertyNames(Object.prototype).sort();

function expectNothingPolluted(value?: unknown): void {
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before);
  expect(({} as Record<string, unknown>)["x"]).toBeUndefined();
  const visit = (one: unknown): void => {
    if (typeof one !== "object" || one === null) return;
    expect([Object.prototype, Array.prototype]).toContain(Object.getPrototypeOf(one));
    for (const inner of Object.values(one)) visit(inner);
  };
  visit(value);
}

describe.each(["p", "__proto__", "constructor", "hasOwnProperty"])("with the prefix %s", (prefix) => {
  let read: Read;
  beforeAll(() => {
    read = readerOf(schema(prefix), ` ${attributes} xmlns:${prefix}="urn:names"`);
  });

  it.each(["p", "__proto__", "toString"])(
    "names that objects inherit are names, in documents with the prefix %s",
    (own) => {
      const result = read(document(own));
      expect(result.issues).toEqual([]);
      if (!result.ok) throw new Error("unreachable: there is no issue");
      expectNothingPolluted(result.value);
      const text = JSON.stringify(result.value);
      for (const name of NAMES) expect(text.split(`"${name}"`).length).toBeGreaterThan(3);
    },
  );

  it("their absence is seen", () => {
    const result = read(`<root xmlns="urn:names"/>`);
    expect(result).toEqual({ ok: true, value: expect.anything(), issues: [] });
    if (result.ok) expect(JSON.stringify(result.value)).toBe(JSON.stringify({}));
  });

  it.each(NAMES)("%s is refused where the schema does not have it", (name) => {
    expect(read(`<root xmlns="urn:names"><complex><${name}/></complex></root>`).ok).toBe(false);
    expect(read(`<root xmlns="urn:names"><complex><of-then ${name}x="x"/></complex></root>`).ok).toBe(false);
    expect(read(`<root xmlns="urn:names"><value>${name}x</value></root>`).ok).toBe(false);
    expect(read(`<${name} xmlns="urn:names"/>`).issues.map(({ code }) => code)).toEqual(["cvc-elt.1"]);
    expect(read(`<${name}:root/>`).issues.map(({ code }) => code)).toEqual(["nsc-NSDeclared"]);
    expect(read(`<root xmlns="urn:names">&${name};</root>`).issues.map(({ code }) => code)).toEqual([
      "wfc-entdeclared",
    ]);
  });
});

describe("in content that the schema does not name", () => {
  const any = readerOf(`
    <xs:element name="any">
      <xs:complexType>
        <xs:sequence><xs:any processContents="lax" minOccurs="0" maxOccurs="unbounded"/></xs:sequence>
        <xs:anyAttribute processContents="lax"/>
      </xs:complexType>
    </xs:element>`);

  it.each(NAMES)("%s is kept as data", (name) => {
    const xml = `<any ${name}="1" xmlns:${name}="urn:${name}"><${name} ${name}="2" ${name}:${name}="3"/><${name}:${name}/></any>`;
    const result = any(xml);
    expectNothingPolluted(result.ok ? result.value : undefined);
    expect(result).toEqual({
      ok: true,
      issues: [],
      value: {
        $attributes: [{ name, value: "1" }],
        any: [
          {
            name,
            attributes: [
              { name, value: "2" },
              { name, namespace: `urn:${name}`, value: "3" },
            ],
          },
          { name, namespace: `urn:${name}` },
        ],
      },
    });
  });

  it.each(NAMES)("%s may be what xsi:type names in vain, a rule, a limit or an option that is none", (name) => {
    const xsi = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
    expect(any(`<any><x ${xsi} xsi:type="${name}"/></any>`).ok).toBe(true);
    const options = JSON.parse(`{"rules":{"${name}":"off"},"limits":{"${name}":1},"${name}":{"x":1}}`) as object;
    expect(any("<any/>", options).ok).toBe(true);
    expectNothingPolluted();
  });
});

describe("in a generated package", () => {
  let written: WrittenPackage;
  let message: {
    readMessage(
      xml: string,
      options?: object,
    ): { readonly ok: boolean; readonly value?: object; readonly issues: readonly unknown[] };
    writeMessage(value: object, options?: object): string;
    validateMessage(value: unknown): { readonly ok: boolean; readonly issues: readonly unknown[] };
  };
  beforeAll(async () => {
    const text = schemaOf(schema("__proto__"), `${attributes} xmlns:__proto__="urn:names"`);
    written = writePackage(filesOf(compile(contractOf(), { "schema.xsd": text })));
    message = (await written.load()) as unknown as typeof message;
  });
  afterAll(() => written.remove());

  it("they survive a round trip", () => {
    expect(written.typeCheck()).toBe("");
    const read = message.readMessage(document("toString"));
    expect(read.issues).toEqual([]);
    expectNothingPolluted(read.value);
    const text = message.writeMessage(read.value ?? {});
    expect(message.readMessage(text)).toEqual(read);
    expect(message.validateMessage(read.value)).toEqual(read);
  });

  it("an object that has none of them has none of what objects inherit", () => {
    const least = message.readMessage('<root xmlns="urn:names"/>');
    expect(least).toEqual({ ok: true, value: {}, issues: [] });
    expect(message.writeMessage({})).toBe('<ns1:root xmlns:ns1="urn:names"></ns1:root>');
    expect(message.validateMessage({})).toMatchObject({ ok: true });
  });

  it.each(NAMES)("an object with %s as a property of its own is refused, and harms nothing", (name) => {
    const value = JSON.parse(`{"${name}":{"x":"polluted"},"complex":[{"${name}":1}]}`) as object;
    const { ok, issues } = message.validateMessage(value);
    if (ok) expect(name).toBe("");
    expect(issues.length).toBeGreaterThan(0);
    expect(() => message.writeMessage(value)).toThrow("valid");
    expectNothingPolluted();
  });
});

it.each(NAMES)("the prefix %s is not declared where no schema document declares it", (name) => {
  expect(() => readerOf(`<xs:element name="root" type="${name}:string"/>`)).toThrow(`"${name}`);
  expect(() => readerOf(`<${name}:element name="root"/>`)).toThrow(name);
});
