import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EncodedText } from "../../packages/runtime/src/codegen/plain/encoded-text.ts";
import { enterPlain } from "../../packages/runtime/src/codegen/plain/plain.ts";
import type { Result } from "../../packages/runtime/src/index.ts";
import {
  compile,
  contractOf,
  filesOf,
  schemaOf,
  type WrittenPackage,
  writePackage,
} from "../contracts/support/contract-package.ts";
import { mutate, mutateValue, random } from "./mutate.ts";

// A package with every kind of type, facet and content that has a straight way. A limit that a call names, even if it is
// the one that holds anyway, keeps reading and checking from taking it.
const WHOLE = { limits: { maxDepth: 256 } };
const MUTANTS = 6_000;

/** Types by the texts that are values of them. */
const BUILT_IN: Readonly<Record<string, readonly string[]>> = {
  string: ["", " a  b ", "é\u{1f600}"],
  normalizedString: [" a  b "],
  token: ["a b"],
  language: ["en-US"],
  NMTOKEN: ["1-a"],
  NMTOKENS: ["a b c"],
  Name: ["a:b"],
  NCName: ["ab"],
  anyURI: ["http://example.com/a b"],
  boolean: ["true", "0"],
  decimal: ["-01.50", "12345678901234567890.1"],
  integer: ["-12", "123456789012345678901"],
  nonNegativeInteger: ["0"],
  long: ["-9223372036854775808"],
  int: ["-2147483648"],
  unsignedByte: ["255"],
  double: ["1e3", "INF", "NaN"],
  float: ["1.5"],
  dateTime: ["2026-02-28T23:59:59.5Z", "2026-02-28T24:00:00"],
  date: ["2024-02-29"],
  time: ["12:00:00+01:00"],
  gYearMonth: ["2026-12"],
  duration: ["P1Y2MT3.5S"],
  hexBinary: ["0aFF"],
  base64Binary: ["AQID"],
};

const OWN = `
  <xs:simpleType name="Few"><xs:restriction base="xs:token"><xs:enumeration value="a"/><xs:enumeration value="b c"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="Many"><xs:restriction base="xs:token">${"abcdefg".replace(/./g, '<xs:enumeration value="$&"/>')}</xs:restriction></xs:simpleType>
  <xs:simpleType name="Code"><xs:restriction base="xs:string"><xs:pattern value="[A-Z]{2}[0-9]*"/><xs:maxLength value="5"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="Text"><xs:restriction base="xs:string"><xs:minLength value="2"/><xs:maxLength value="4"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="Amount"><xs:restriction base="xs:decimal"><xs:totalDigits value="5"/><xs:fractionDigits value="2"/><xs:minInclusive value="-10.5"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="Percent"><xs:restriction base="xs:integer"><xs:minInclusive value="0"/><xs:maxExclusive value="101"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="Two"><xs:restriction base="Percent"><xs:enumeration value="1"/><xs:enumeration value="02"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="Day"><xs:restriction base="xs:date"><xs:minInclusive value="2020-01-01"/><xs:explicitTimezone value="prohibited"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="Numbers"><xs:list itemType="Percent"/></xs:simpleType>
  <xs:simpleType name="Pair"><xs:restriction base="Numbers"><xs:length value="2"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="Either"><xs:union memberTypes="xs:boolean Percent Few"/></xs:simpleType>
  <xs:simpleType name="Narrow"><xs:restriction base="Either"><xs:enumeration value="true"/><xs:enumeration value="7"/></xs:restriction></xs:simpleType>
`;
const OWN_TEXTS: Readonly<Record<string, readonly string[]>> = {
  Few: ["a", "b c"],
  Many: ["g"],
  Code: ["AB12"],
  Text: ["ab", "\u{1f600}\u{1f600}\u{1f600}\u{1f600}"],
  Amount: ["-10.50", "123.45"],
  Percent: ["100", "+7"],
  Two: ["1", "2"],
  Day: ["2026-01-31"],
  Numbers: ["1 2 3", ""],
  Pair: ["1 2"],
  Either: ["true", "100", "b c"],
  Narrow: ["1", "7"],
};

const TEXTS = { ...BUILT_IN, ...OWN_TEXTS };
const typeName = (name: string): string => (name in BUILT_IN ? `xs:${name}` : name);
const elements = Object.keys(TEXTS).map(
  (name) => `<xs:element name="v${name}" type="${typeName(name)}" minOccurs="0" maxOccurs="3"/>`,
);
const SCHEMA = schemaOf(`${OWN}
  <xs:element name="root" type="Root"/>
  <xs:complexType name="Root">
    <xs:sequence>
      <xs:element name="values" type="Values" minOccurs="0"/>
      <xs:choice minOccurs="0"><xs:element name="left" type="xs:boolean"/><xs:sequence><xs:element name="right" type="xs:int"/><xs:element name="more" type="xs:string" minOccurs="0"/></xs:sequence></xs:choice>
      <xs:element name="part" type="Part" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="mark" type="Mark" minOccurs="0" maxOccurs="2"/>
      <xs:element name="again" type="Again" minOccurs="0"/>
      <xs:any namespace="urn:any" minOccurs="0" maxOccurs="2" processContents="skip"/>
    </xs:sequence>
  </xs:complexType>
  <xs:complexType name="Values"><xs:sequence>${elements.join("")}</xs:sequence></xs:complexType>
  <xs:complexType name="Part">
    <xs:simpleContent><xs:extension base="Amount">
      <xs:attribute name="unit" type="Few" use="required"/>
      <xs:attribute name="note" type="xs:string"/>
      <xs:attribute name="kind" type="xs:token" default="usual"/>
      <xs:attribute name="version" type="xs:int" fixed="1"/>
      <xs:attribute name="flag" type="xs:boolean"/>
    </xs:extension></xs:simpleContent>
  </xs:complexType>
  <xs:complexType name="Mark"><xs:attribute name="at" type="xs:unsignedShort"/></xs:complexType>
  <xs:complexType name="Again">
    <xs:all>
      <xs:element name="b" type="xs:boolean"/><xs:element name="a" type="Percent" maxOccurs="3"/>
      <xs:element name="again" type="Again" minOccurs="0"/>
    </xs:all>
    <xs:assert test="count(a) le 2 or b = true()"/>
  </xs:complexType>`);

const all = Object.entries(TEXTS).map(([name, texts]) =>
  texts.map((text) => `<v${name}>${text}</v${name}>`).join("\n "),
);
const DOCUMENTS = [
  "<root/>",
  "<root></root>",
  `<?xml version="1.0" encoding="UTF-8"?>\n<root>\n<values>\n ${all.join("\n ")}\n</values>\n</root>\n`,
  ...Object.entries(TEXTS).map(([name, texts]) => `<root><values><v${name}>${texts[0]}</v${name}></values></root>`),
  "<root><left>true</left></root>",
  "<root><right>1</right><more>a &amp; b &lt; c</more></root>",
  `<root>\n  <part unit="a">1.5</part>\n  <part unit="b c" note="a &quot;b&quot; 'c'" kind="own" version="1" flag="0">-10.5</part>\n</root>`,
  `<root><mark/><mark at="1"></mark></root>`,
  `<root><again><a>1</a><b>true</b><a>2</a><a>3</a></again></root>`,
  `<root><again><b>false</b><a>1</a><again><a>5</a><b>1</b></again></again></root>`,
  `<root><left>0</left><x:any xmlns:x="urn:any" a="b">text</x:any></root>`,
];

let written: WrittenPackage;
let read: (input: string, options?: object) => Result<unknown>;
let validate: (value: unknown, options?: object) => Result<unknown>;
let fast: Readonly<Record<string, (...args: unknown[]) => unknown>>;

beforeAll(async () => {
  written = writePackage(filesOf(compile(contractOf(), { "schema.xsd": SCHEMA })));
  const index = await written.load();
  read = index["readMessage"] as typeof read;
  validate = index["validateMessage"] as typeof validate;
  fast = (await written.load("src/fast/schema.ts")) as typeof fast;
});
afterAll(() => written.remove());

const shown = (value: unknown): string =>
  JSON.stringify(value, (_, one) =>
    typeof one === "bigint" ? `${one}n` : typeof one === "number" && !Number.isFinite(one) ? String(one) : one,
  );

describe("every kind of type", () => {
  it.each(DOCUMENTS)("%s is valid, and read alike both ways", (xml) => {
    const whole = read(xml, WHOLE);
    expect(whole).toMatchObject({ ok: true, issues: [] });
    expect(shown(read(xml))).toBe(shown(whole));
  });

  it("takes the straight way, but for what can be within itself and what a wildcard admits", () => {
    const taken = DOCUMENTS.filter((xml) => {
      const at = xml.indexOf("<root");
      const document = EncodedText.of(xml);
      const start = enterPlain(document, at + 1);
      return fast["readPlainRoot"]?.(document.bytes, start + "root".length, start) !== undefined;
    });
    expect(fast["isValidRoot"]?.({})).toBe(true);
    expect(DOCUMENTS.filter((xml) => !taken.includes(xml) && !/<again>|<x:any/.test(xml))).toEqual([]);
  });

  it("is read alike where a document is a little wrong", () => {
    const next = random(7);
    for (let i = 0; i < MUTANTS; i++) {
      const xml = mutate(DOCUMENTS[i % DOCUMENTS.length] ?? "", next);
      const whole = read(xml, WHOLE);
      const straight = read(xml);
      if (shown(straight) !== shown(whole)) expect({ xml, ...straight }).toEqual({ xml, ...whole });
    }
  });

  it("is judged alike where an object is a little wrong", () => {
    const next = random(8);
    for (let i = 0; i < MUTANTS; i++) {
      const result = read(DOCUMENTS[i % DOCUMENTS.length] ?? "");
      const value = mutateValue(result.ok ? result.value : undefined, next);
      const [straight, whole] = [validate(value).issues, validate(value, { limits: {} }).issues];
      if (shown(straight) !== shown(whole)) expect({ value, issues: straight }).toEqual({ value, issues: whole });
    }
  });
});
