import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  compile,
  contractOf,
  filesOf,
  schemaOf,
  type WrittenPackage,
  writePackage,
} from "../support/contract-package.ts";

/** Everything that ends a comment, a string, a template, a regular expression or a script, and the marks of dialects. */
const HOSTILE = `*/ // \\ ' " \` \${globalThis.hit=1} </script> <!-- \u2028\u2029 \uE000*\uE001/ \uE000/ ]]> {{code}} $& \\u0027`;

const escaped = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

/** Names that mean something in JavaScript, in generated code or in every object. */
const NAMES = (
  "class default value reader checker state to one any element i text content constructor toString valueOf hasOwnProperty " +
  "await async arguments eval null undefined this new function import export enum let static yield package item itemCount " +
  "unknown other site rule to-one stringDatatype constrained readHostileContent length name prototype Infinity NaN " +
  "model children properties assertHostile found mistyped escapeText"
).split(" ");

const elements = NAMES.map((name) => `<xs:element name="${name}" type="xs:string" minOccurs="0"/>`).join("\n");
const anonymous = ["properties", "model", "children"]
  .map(
    (name) =>
      `<xs:element name="${name}"><xs:complexType><xs:sequence><xs:element name="model" type="xs:int"/></xs:sequence></xs:complexType></xs:element>`,
  )
  .join("\n");

const SCHEMA = schemaOf(`
<xs:annotation><xs:documentation>${escaped(HOSTILE)}</xs:documentation></xs:annotation>
<xs:element name="root" type="Hostile"/>
<xs:complexType name="Hostile">
  <xs:annotation>
    <xs:documentation>${escaped(HOSTILE)}</xs:documentation>
    <xs:appinfo>
      <contract:rule code="${escaped(HOSTILE)}" test="not(name) or name != '&quot;*/\`\${1}'">${escaped(HOSTILE)}</contract:rule>
    </xs:appinfo>
  </xs:annotation>
  <xs:sequence>
    ${elements}
    <xs:element name="repeated-to" type="xs:string" minOccurs="0" maxOccurs="3"/>
    <xs:element name="text-value" type="Text" minOccurs="0">
      <xs:annotation><xs:documentation>${escaped(HOSTILE)}</xs:documentation></xs:annotation>
    </xs:element>
    <xs:element name="pattern" type="Pattern" minOccurs="0" maxOccurs="unbounded"/>
    <xs:element name="fixed" type="xs:string" fixed="${escaped(HOSTILE)}" minOccurs="0"/>
    <xs:element name="all" type="AnyOrder" minOccurs="0"/>
    <xs:element name="anonymous" minOccurs="0">
      <xs:complexType><xs:sequence>${anonymous}</xs:sequence></xs:complexType>
    </xs:element>
    <xs:element name="date" type="date" minOccurs="0"/>
    <xs:element name="child" type="Child" minOccurs="0"/>
  </xs:sequence>
  <xs:attribute name="content" type="xs:string"><xs:annotation><xs:appinfo><contract:property name="*/ content"/></xs:appinfo></xs:annotation></xs:attribute>
  <xs:attribute name="i" type="xs:int"><xs:annotation><xs:appinfo><contract:property name="index of it"/></xs:appinfo></xs:annotation></xs:attribute>
  <xs:assert test="not(text-value) or text-value != &quot;'*/&quot;">
    <xs:annotation><xs:documentation>${escaped(HOSTILE)}</xs:documentation></xs:annotation>
  </xs:assert>
</xs:complexType>
<xs:complexType name="AnyOrder">
  <xs:all>${elements}</xs:all>
  <xs:attribute name="default-content" type="xs:string"/>
</xs:complexType>
<xs:complexType name="Child">
  <xs:simpleContent>
    <xs:extension base="string"><xs:attribute name="content" type="xs:string"/><xs:attribute name="text" type="date"/></xs:extension>
  </xs:simpleContent>
</xs:complexType>
<xs:simpleType name="string"><xs:annotation><xs:appinfo><contract:type name="StringText"/></xs:appinfo></xs:annotation><xs:restriction base="xs:string"><xs:maxLength value="9"/></xs:restriction></xs:simpleType>
<xs:simpleType name="date"><xs:restriction base="xs:date"><xs:minInclusive value="2000-01-01"/></xs:restriction></xs:simpleType>
<xs:simpleType name="Text">
  <xs:restriction base="xs:string">
    <xs:enumeration value="${escaped(HOSTILE)}"/>
    <xs:enumeration value="'*/"/>
    <xs:enumeration value=""/>
  </xs:restriction>
</xs:simpleType>
<xs:simpleType name="Pattern">
  <xs:restriction base="xs:string">
    <xs:pattern value="[/*&quot;'\`$\\{\\}\uE000\u2028]+"/>
    <xs:pattern value="(a|a)*\uE001b"/>
    <xs:pattern value="\\*/"/>
  </xs:restriction>
</xs:simpleType>
`);

interface Hostile {
  readMessage(
    xml: string,
  ):
    | { readonly ok: true; readonly value: object; readonly issues: readonly unknown[] }
    | { readonly ok: false; readonly issues: readonly { readonly code: string; readonly message: string }[] };
  writeMessage(value: object): string;
  validateMessage(value: unknown): { readonly ok: boolean; readonly issues: readonly unknown[] };
}

let written: WrittenPackage;
let message: Hostile;

beforeAll(async () => {
  const result = compile(contractOf({ description: HOSTILE }), { "schema.xsd": SCHEMA });
  written = writePackage(filesOf(result));
  message = (await written.load()) as unknown as Hostile;
});
afterAll(() => written.remove());

const xmlText = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

describe("a schema whose every text is hostile", () => {
  it("makes a package that the strictest compiler accepts, and that runs nothing", () => {
    expect(written.typeCheck()).toBe("");
    expect(globalThis).not.toHaveProperty("hit");
  });

  const properties = [
    ...NAMES.map((name) => `<${name}>${xmlText(HOSTILE)}</${name}>`),
    "<repeated-to>a</repeated-to><repeated-to>b</repeated-to>",
  ].join("");

  it.each([
    ["every name", properties],
    ["an enumeration", `<text-value>${xmlText(HOSTILE)}</text-value>`],
    ["patterns", `<pattern>/*"'\`\${}\uE000\u2028</pattern><pattern>aaa\uE001b</pattern><pattern>*/</pattern>`],
    ["a fixed value", "<fixed/>"],
    [
      "any order",
      `<all default-content="x">${NAMES.map((name) => `<${name}/>`)
        .reverse()
        .join("")}</all>`,
    ],
    [
      "types without names",
      "<anonymous><properties><model>1</model></properties><model><model>2</model></model><children><model>3</model></children></anonymous>",
    ],
    ["types with the names of built-in ones", '<date>2020-01-01</date><child content="c" text="2020-01-01">s</child>'],
  ])("%s survive a round trip", (_, content) => {
    const read = message.readMessage(`<root content="c" i="1">${content}</root>`);
    expect(read.issues).toEqual([]);
    if (!read.ok) throw new Error("unreachable: there is an issue");
    const again = message.readMessage(message.writeMessage(read.value));
    expect(again).toEqual(read);
    expect(message.validateMessage(read.value)).toEqual(read);
  });

  it("an object without them has none of what objects inherit", () => {
    const least = message.readMessage("<root/>");
    expect(least).toEqual({ ok: true, value: {}, issues: [] });
    expect(message.validateMessage({})).toMatchObject({ ok: true });
    expect(message.writeMessage({})).toBe("<root></root>");
  });

  it("says what the author wrote, as it was written", () => {
    const read = message.readMessage("<root><text-value>'*/</text-value></root>");
    const shown = HOSTILE.replace(/\s+/g, " ").trim();
    expect(read.ok).toBe(false);
    expect(read.issues.map((one) => (one as { message: string }).message.replace(/\s+/g, " "))).toEqual([shown]);
    const bad = message.readMessage("<root><pattern>aaa</pattern></root>");
    expect(bad.issues).toMatchObject([{ code: "cvc-pattern-valid" }]);
  });
});

describe("a type whose name is that of its own constant", () => {
  it("is imported under another", () => {
    const schema = schemaOf(
      `<xs:element name="root" type="T"/><xs:complexType name="T"><xs:sequence><xs:element name="a" type="xs:int"/></xs:sequence><xs:assert test="a = 1"/></xs:complexType>`,
    );
    const made = writePackage(filesOf(compile(contractOf(), { "schema.xsd": schema })));
    try {
      expect(made.typeCheck()).toBe("");
    } finally {
      made.remove();
    }
  });
});
