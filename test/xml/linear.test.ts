import type { Limits, ReadOptions, XmlElement } from "@schemawright/runtime";
import {
  decodeXml,
  escapeAttribute,
  escapeText,
  lineIndex,
  positionAt,
  renderElement,
} from "@schemawright/runtime/xml";
import { type SendMmsRequest, validateSendMmsRequest, writeSendMmsRequest } from "@schemawright/sinch-mms";
import { describe, expect, it } from "vitest";
import { utf8, utf16 } from "../support/encode.ts";
import { readerOf } from "../support/in-memory.ts";

const read = readerOf(`
<xs:element name="any">
  <xs:complexType mixed="true">
    <xs:sequence><xs:any processContents="skip" minOccurs="0" maxOccurs="unbounded"/></xs:sequence>
    <xs:anyAttribute processContents="skip"/>
  </xs:complexType>
</xs:element>
<xs:element name="lax">
  <xs:complexType><xs:sequence><xs:any processContents="lax" minOccurs="0" maxOccurs="unbounded"/></xs:sequence></xs:complexType>
</xs:element>
<xs:element name="text" type="xs:string"/>
<xs:element name="token" type="xs:token"/>
<xs:element name="integer" type="xs:integer"/>
<xs:element name="decimal"><xs:simpleType><xs:restriction base="xs:decimal"><xs:minInclusive value="0.5"/></xs:restriction></xs:simpleType></xs:element>
<xs:element name="binary" type="xs:base64Binary"/>
<xs:element name="pattern"><xs:simpleType><xs:restriction base="xs:string"><xs:pattern value="(a|aa)+(a*b?)*c"/></xs:restriction></xs:simpleType></xs:element>
<xs:element name="list"><xs:simpleType><xs:list itemType="xs:integer"/></xs:simpleType></xs:element>
<xs:element name="unions"><xs:simpleType><xs:list><xs:simpleType><xs:union memberTypes="xs:int xs:boolean xs:NCName"/></xs:simpleType></xs:list></xs:simpleType></xs:element>
<xs:element name="tree" type="Tree"/>
<xs:complexType name="Tree"><xs:sequence><xs:element name="tree" type="Tree" minOccurs="0" maxOccurs="unbounded"/></xs:sequence><xs:attribute name="a"/></xs:complexType>
<xs:element name="mixed"><xs:complexType mixed="true"><xs:choice minOccurs="0" maxOccurs="unbounded"><xs:element name="b" type="xs:string"/><xs:element name="i" type="xs:int"/></xs:choice></xs:complexType></xs:element>
<xs:element name="bounded"><xs:complexType><xs:sequence><xs:element name="b" type="xs:string" minOccurs="0" maxOccurs="1000000"/><xs:element name="i" minOccurs="0" maxOccurs="1000000"/></xs:sequence></xs:complexType></xs:element>
<xs:element name="all"><xs:complexType><xs:all><xs:element name="b" type="xs:string" maxOccurs="unbounded"/><xs:element name="i" type="xs:int" maxOccurs="unbounded"/></xs:all></xs:complexType></xs:element>
<xs:element name="ids"><xs:complexType><xs:sequence><xs:element name="e" minOccurs="0" maxOccurs="unbounded"><xs:complexType><xs:attribute name="id" type="xs:ID"/><xs:attribute name="ref" type="xs:IDREF"/></xs:complexType></xs:element></xs:sequence></xs:complexType></xs:element>
<xs:element name="keys">
  <xs:complexType><xs:sequence><xs:element name="k" minOccurs="0" maxOccurs="unbounded"><xs:complexType><xs:attribute name="n" type="xs:int"/><xs:attribute name="to" type="xs:int"/></xs:complexType></xs:element></xs:sequence></xs:complexType>
  <xs:key name="key"><xs:selector xpath="k"/><xs:field xpath="@n"/></xs:key>
  <xs:keyref name="reference" refer="key"><xs:selector xpath="k"/><xs:field xpath="@to"/></xs:keyref>
  <xs:unique name="unique"><xs:selector xpath=".//k"/><xs:field xpath="@to"/></xs:unique>
</xs:element>
<xs:element name="deepkeys" type="DeepKeys"><xs:keyref name="deepreference" refer="deepkey"><xs:selector xpath=".//g"/><xs:field xpath="@to"/></xs:keyref></xs:element>
<xs:complexType name="DeepKeys"><xs:sequence><xs:element name="g" type="DeepKeys" minOccurs="0" maxOccurs="unbounded"><xs:key name="deepkey"><xs:selector xpath="g"/><xs:field xpath="@n"/></xs:key></xs:element></xs:sequence>
  <xs:attribute name="n" type="xs:int"/><xs:attribute name="to" type="xs:int"/></xs:complexType>
`);

const lifted: Limits = {
  maxAttributes: Number.POSITIVE_INFINITY,
  maxDepth: Number.POSITIVE_INFINITY,
  maxNamespaces: Number.POSITIVE_INFINITY,
  maxNameLength: Number.POSITIVE_INFINITY,
  maxListItems: Number.POSITIVE_INFINITY,
  maxEntityExpansions: Number.POSITIVE_INFINITY,
  maxEntityText: Number.POSITIVE_INFINITY,
  maxEntityAmplification: Number.POSITIVE_INFINITY,
  maxEntityDepth: Number.POSITIVE_INFINITY,
};

const times = (count: number, piece: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => piece(i)).join("");
const inDocument = (subset: string, content: string): string => `<!DOCTYPE any [${subset}]>${content}`;

/** A document of a size that grows with `n`, and an `n` for which reading it takes some milliseconds. */
type Case = readonly [name: string, n: number, document: (n: number) => string, verdict?: "valid" | "invalid"];

const CASES: readonly Case[] = [
  ["elements side by side", 8_000, (n) => `<any>${"<a/>".repeat(n)}</any>`],
  ["elements side by side, typed", 8_000, (n) => `<tree>${"<tree/>".repeat(n)}</tree>`],
  ["elements side by side, laxly assessed", 8_000, (n) => `<lax>${"<a/>".repeat(n)}</lax>`],
  ["elements within each other", 8_000, (n) => `<any>${"<a>".repeat(n)}${"</a>".repeat(n)}</any>`],
  ["elements within each other, typed", 200, (n) => `<tree>${"<tree>".repeat(n)}${"</tree>".repeat(n)}</tree>`],
  ["names of their own", 8_000, (n) => `<any>${times(n, (i) => `<a${i}/>`)}</any>`],
  ["attributes of one element", 4_000, (n) => `<any${times(n, (i) => ` a${i}=""`)}/>`],
  [
    "attributes of one element, with prefixes",
    4_000,
    (n) => `<any xmlns:p="urn:p" xmlns:q="urn:q"${times(n, (i) => ` ${i % 2 ? "p" : "q"}:a${i >> 1}=""`)}/>`,
  ],
  ["the same attribute at last", 8_000, (n) => `<any${times(n, (i) => ` a${i}=""`)} a0=""/>`, "invalid"],
  ["namespaces of one element", 4_000, (n) => `<any${times(n, (i) => ` xmlns:p${i}="urn:p"`)}/>`],
  [
    "namespaces of one element, used within it",
    2_000,
    (n) => `<any${times(n, (i) => ` xmlns:p${i}="urn:p${i}"`)}>${times(n, (i) => `<p${i}:a/>`)}</any>`,
  ],
  [
    "namespaces declared on each level",
    2_000,
    (n) => `<any>${times(n, (i) => `<p:a xmlns:p="urn:${i}">`)}${"</p:a>".repeat(n)}</any>`,
  ],
  [
    "default namespaces declared on each level",
    2_000,
    (n) => `<any>${times(n, (i) => `<a xmlns="urn:${i}">`)}${"</a>".repeat(n)}</any>`,
  ],
  ["one text", 200_000, (n) => `<text>${"x".repeat(n)}</text>`],
  ["one text of characters beyond the first plane", 80_000, (n) => `<text>${"😀".repeat(n)}</text>`],
  ["one text that is collapsed", 80_000, (n) => `<token>${" x \n".repeat(n)}</token>`],
  ["one text of references", 20_000, (n) => `<text>${"&lt;&#65;".repeat(n)}</text>`],
  ["one text of sections", 20_000, (n) => `<text>${"<![CDATA[x]]>".repeat(n)}</text>`],
  ["one text with comments in it", 20_000, (n) => `<text>${"x<!-- -->".repeat(n)}</text>`],
  ["one text of line ends", 80_000, (n) => `<text>${"\r\n\r".repeat(n)}</text>`],
  ["one text of brackets", 80_000, (n) => `<text>${"]] ]".repeat(n)}</text>`],
  ["one attribute value", 200_000, (n) => `<any a="${"x".repeat(n)}"/>`],
  ["one attribute value of references and line ends", 20_000, (n) => `<any a="${"&lt;\n".repeat(n)}"/>`],
  ["one comment", 200_000, (n) => `<any><!--${"- ".repeat(n)}--></any>`],
  ["one processing instruction", 200_000, (n) => `<any><?p ${"? ".repeat(n)}?></any>`],
  ["one name", 200_000, (n) => `<any><${"n".repeat(n)}/></any>`],
  ["comments that are not ended", 20_000, (n) => `<any>${"<!- ".repeat(n)}</any>`, "invalid"],
  ["what could be the end of a section", 80_000, (n) => `<text><![CDATA[${"]]] > ".repeat(n)}]]></text>`],
  ["end tags that do not match", 8_000, (n) => `<any>${"<a>".repeat(n)}${"</b>".repeat(n)}</any>`, "invalid"],
  ["white space in tags", 40_000, (n) => `<any${" \n".repeat(n)}a = "" ${"\t".repeat(n)}></any ${" ".repeat(n)}>`],
  ["mixed content", 4_000, (n) => `<mixed>${"x<b>y</b><i>1</i>".repeat(n)}</mixed>`],
  ["content that is counted", 4_000, (n) => `<bounded>${"<b/>".repeat(n)}${"<i/>".repeat(n)}</bounded>`],
  ["content in any order", 4_000, (n) => `<all>${"<b/><i>1</i>".repeat(n)}</all>`],
  ["names that the schema does not know", 4_000, (n) => `<all>${times(n, (i) => `<x${i}/>`)}</all>`, "invalid"],
  ["a name like none that the schema knows", 200_000, (n) => `<all><${"x".repeat(n)}/></all>`, "invalid"],
  ["integers of many digits", 50, (n) => `<list>${`${"7".repeat(9_999)} `.repeat(n)}</list>`],
  ["an integer of too many digits", 200_000, (n) => `<integer>${"7".repeat(n)}</integer>`, "invalid"],
  ["a decimal of many digits", 80_000, (n) => `<decimal>${"7".repeat(n)}.${"1".repeat(n)}</decimal>`],
  ["a decimal of many zeroes", 80_000, (n) => `<decimal>${"0".repeat(n)}1.${"0".repeat(n)}</decimal>`],
  ["many bytes", 80_000, (n) => `<binary>${"QUJD".repeat(n)}</binary>`],
  ["many bytes, each with white space", 40_000, (n) => `<binary>${"Q U\nJD ".repeat(n)}</binary>`],
  ["a pattern that could be matched in many ways", 8_000, (n) => `<pattern>${"a".repeat(n)}</pattern>`, "invalid"],
  ["a list", 20_000, (n) => `<list>${"1 ".repeat(n)}</list>`],
  ["a list of unions", 8_000, (n) => `<unions>${"1 true x ".repeat(n)}</unions>`],
  ["IDs and references to them", 4_000, (n) => `<ids>${times(n, (i) => `<e id="i${i}" ref="i${n - 1 - i}"/>`)}</ids>`],
  ["references to no ID", 4_000, (n) => `<ids>${times(n, (i) => `<e ref="i${i}"/>`)}</ids>`, "invalid"],
  ["keys and references to them", 4_000, (n) => `<keys>${times(n, (i) => `<k n="${i}" to="${n - 1 - i}"/>`)}</keys>`],
  ["references to no key", 4_000, (n) => `<keys>${times(n, (i) => `<k n="${i}" to="-${i}"/>`)}</keys>`, "invalid"],
  ["keys that are the same", 4_000, (n) => `<keys>${'<k n="1" to="1"/>'.repeat(n)}</keys>`, "invalid"],
  [
    "keys on each level",
    50,
    (n) => `<deepkeys>${times(n, (i) => `${`<g n="${i}">`.repeat(50)}${"</g>".repeat(50)}`)}</deepkeys>`,
  ],
  [
    "keys of many elements on one level",
    4_000,
    (n) => `<deepkeys><g n="0">${times(n, (i) => `<g n="${i}"/>`)}</g></deepkeys>`,
  ],
  [
    "entities that are declared",
    4_000,
    (n) =>
      inDocument(
        times(n, (i) => `<!ENTITY e${i} "x">`),
        "<any/>",
      ),
  ],
  [
    "entities that are referred to",
    4_000,
    (n) =>
      inDocument(
        times(n, (i) => `<!ENTITY e${i} "x">`),
        `<any>${times(n, (i) => `&e${i};`)}</any>`,
      ),
  ],
  [
    "entities in entities",
    2_000,
    (n) => inDocument(`<!ENTITY e0 "x">${times(n, (i) => `<!ENTITY e${i + 1} "<a/>&e${i};">`)}`, `<any>&e${n};</any>`),
  ],
  ["an entity of many elements", 4_000, (n) => inDocument(`<!ENTITY e "${"<a/>".repeat(n)}">`, "<any>&e;</any>")],
  [
    "parameter entities",
    4_000,
    (n) => inDocument(`<!ENTITY % p "<!ENTITY e 'x'>">${"%p;".repeat(n)}`, "<any>&e;</any>"),
  ],
  [
    "declared attributes, of which elements have none",
    1_200,
    (n) => inDocument(`<!ATTLIST a ${times(n, (i) => `a${i} CDATA #IMPLIED `)}>`, `<any>${"<a/>".repeat(n)}</any>`),
  ],
  [
    "attribute lists of one element",
    4_000,
    (n) =>
      inDocument(
        times(n, (i) => `<!ATTLIST any a${i} CDATA "x">`),
        "<any/>",
      ),
  ],
  [
    "declared attributes of many words",
    40_000,
    (n) => inDocument("<!ATTLIST any a NMTOKENS #IMPLIED>", `<any a="${"x  ".repeat(n)}"/>`),
  ],
  ["groups in a declaration", 8_000, (n) => inDocument(`<!ELEMENT a ${"(".repeat(n)}b${")".repeat(n)}>`, "<any/>")],
];

/**
 * The least time of some runs, in milliseconds of the processor, so that what the machine does besides does not count.
 * Collecting garbage does, of which each run has its own share.
 */
function timeOf(run: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 5; i++) {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/**
 * Asserts that four times the input takes about four times as long. What is quadratic takes sixteen times. Times of a
 * millisecond or two say little, so that they count as two.
 */
function expectLinear(n: number, prepare: (n: number) => () => unknown): void {
  const small = prepare(n);
  const large = prepare(4 * n);
  // Both are measured once engines have compiled what is run.
  timeOf(small);
  const ratio = (): number => Math.max(timeOf(large), 2) / Math.max(timeOf(small), 2);
  // A busy machine may disturb one measurement; not each of four.
  let found = ratio();
  for (let i = 0; i < 3 && found > 9; i++) found = Math.min(found, ratio());
  expect(found).toBeLessThan(9);
}

describe("four times as much takes no more than about four times as long to read", () => {
  const options: ReadOptions = { limits: lifted, doctype: "internal" };
  it.each(CASES.map(([name, ...rest]) => ({ name, rest })))("$name", { timeout: 120_000 }, ({ rest }) => {
    const [n, document, verdict = "valid"] = rest;
    expectLinear(n, (size) => {
      const text = document(size);
      const { ok, issues } = read(text, options);
      expect([ok, issues[0]?.code ?? ""]).toEqual([verdict === "valid", verdict === "valid" ? "" : expect.any(String)]);
      return () => read(text, options);
    });
  });
});

describe("four times as much takes no more than about four times as long to write, to decode, to place", () => {
  const kept = (children: XmlElement["children"] & object): XmlElement => ({ name: "a", children });
  const deep = (n: number): XmlElement => {
    let element: XmlElement = { name: "a" };
    for (let i = 0; i < n; i++) element = kept([element]);
    return element;
  };
  const slides = (n: number): SendMmsRequest =>
    ({
      action: "sendMMS",
      slide: Array.from({ length: n }, () => ({ messageText: "a & b" })),
    }) as unknown as SendMmsRequest;
  const japanese = (n: number): Uint8Array =>
    Uint8Array.from([
      ...utf8('<?xml version="1.0" encoding="Shift_JIS"?><a>'),
      ...Array.from({ length: n }, (_, i) => (i % 2 ? 0xfa : 0x93)),
      0x93,
    ]);

  it.each<readonly [string, number, (n: number) => () => unknown]>([
    [
      "elements kept side by side",
      8_000,
      (n) => {
        const element = kept(Array.from({ length: n }, () => ({ name: "b", namespace: "urn:b" })));
        return () => renderElement(element);
      },
    ],
    [
      "elements kept within each other",
      8_000,
      (n) => {
        const element = deep(n);
        return () => renderElement(element, { limits: lifted });
      },
    ],
    [
      "attributes kept",
      8_000,
      (n) => {
        const attributes = Array.from({ length: n }, (_, i) => ({ name: `a${i}`, namespace: `urn:${i}`, value: "" }));
        return () => renderElement({ name: "a", attributes });
      },
    ],
    [
      "a text to escape",
      80_000,
      (n) => {
        const text = "<&>".repeat(n);
        return () => escapeText(text) + escapeAttribute(text);
      },
    ],
    [
      "a message",
      2_000,
      (n) => {
        const value = slides(n);
        return () => writeSendMmsRequest(value, { validate: false });
      },
    ],
    [
      "a message, indented, as bytes",
      2_000,
      (n) => {
        const value = slides(n);
        return () => writeSendMmsRequest(value, { validate: false, pretty: true, output: "bytes" });
      },
    ],
    [
      "a message that is checked",
      2_000,
      (n) => {
        const value = slides(n);
        return () => validateSendMmsRequest(value, { limits: { maxIssues: 1_000 } });
      },
    ],
    [
      "bytes of which the last is wrong",
      200_000,
      (n) => {
        const bytes = Uint8Array.from([...utf8("é".repeat(n)), 0xff]);
        return () => decodeXml(bytes);
      },
    ],
    [
      "bytes of UTF-16 of which the last is wrong",
      200_000,
      (n) => {
        const bytes = utf16(`\uFEFF<a>${"é".repeat(n)}\ud800`, "little-endian");
        return () => decodeXml(bytes);
      },
    ],
    [
      "bytes of Shift_JIS of which the last is wrong",
      80_000,
      (n) => {
        const bytes = japanese(n);
        return () => decodeXml(bytes);
      },
    ],
    [
      "lines",
      200_000,
      (n) => {
        const text = "a\r\n".repeat(n);
        return () => {
          const index = lineIndex(text);
          for (let i = 0; i < 100; i++) positionAt(index, Math.floor((text.length * i) / 100));
        };
      },
    ],
  ])("%s", { timeout: 120_000 }, (_, n, prepare) => {
    expectLinear(n, prepare);
  });
});
