import { loadSchema } from "@schemawright/xsd";
import { describe, expect, test } from "vitest";
import { printSchema } from "./evaluate.ts";
import { evaluateDoors } from "./evaluate-printed.ts";

const XS = 'xmlns:xs="http://www.w3.org/2001/XMLSchema"';

/** Records with everything that a reader holds an offset for: keys, IDs, wildcards, mixed content, xsi:type, nil. */
const SCHEMA = `<xs:schema ${XS} xmlns="urn:r" targetNamespace="urn:r" elementFormDefault="qualified">
  <xs:element name="records">
    <xs:complexType>
      <xs:sequence>
        <xs:element name="head" type="xs:string"/>
        <xs:element name="record" type="Record" maxOccurs="unbounded"/>
        <xs:element name="tail" type="xs:int" minOccurs="0"/>
      </xs:sequence>
    </xs:complexType>
    <xs:unique name="numbers"><xs:selector xpath="*"/><xs:field xpath="@n"/></xs:unique>
  </xs:element>
  <xs:complexType name="Record">
    <xs:sequence>
      <xs:element name="name" type="xs:NCName"/>
      <xs:element name="day" type="xs:date" nillable="true"/>
      <xs:element name="words" type="Words" minOccurs="0"/>
      <xs:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attribute name="n" type="xs:int" use="required"/>
    <xs:attribute name="id" type="xs:ID"/>
    <xs:attribute name="of" type="xs:IDREF"/>
  </xs:complexType>
  <xs:complexType name="Words" mixed="true">
    <xs:choice minOccurs="0" maxOccurs="unbounded"><xs:element name="b" type="Words"/><xs:element name="i" type="xs:token"/></xs:choice>
  </xs:complexType>
  <xs:complexType name="Longer"><xs:complexContent><xs:extension base="Record"/></xs:complexContent></xs:complexType>
</xs:schema>`;

function doors(schema: string) {
  const resolver = { read: () => schema, resolve: (reference: string) => reference };
  const loaded = loadSchema("r.xsd", { resolver });
  if (loaded.schema === undefined) throw new Error(loaded.issues.map(({ message }) => message).join("\n"));
  const result = printSchema(loaded.schema, { discards: true });
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join("\n"));
  return { ...evaluateDoors(result.printed), discards: result.printed.discards };
}

/** Numbers from 0 up to 1, the same for the same seed. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const RECORDS = [
  '<record n="#"><name>a</name><day>2020-01-01</day></record>\n',
  '<record n="#" id="i#"><name>b</name><day xsi:nil="true"/><words>x <b>y <i>z</i></b> &amp; <![CDATA[<&>]]> é</words></record>',
  '\r\n<r:record xmlns:r="urn:r" n="#" of="i1" xsi:type="r:Longer"><r:name>c</r:name>\r\n<r:day>2020-01-02</r:day></r:record>\r\n',
  `<!-- ${"long ".repeat(200)}--><record n="#"><name>d</name><!-- a --><day>2020-01-03</day><x:y xmlns:x="urn:x" z="1"><x:z/></x:y></record>`,
];

function document(length: number, random: () => number): string {
  let text = '<records xmlns="urn:r" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><head>h</head>';
  for (let n = 0; text.length < length; n++) {
    const record = n === 1 ? RECORDS[1] : RECORDS[Math.floor(random() * RECORDS.length)];
    text += (record ?? "").replaceAll("#", String(n));
  }
  return `${text}<tail>1</tail></records>\n`;
}

/** What is well-formed and not valid: a value, a key twice, a reference to nothing, a missing child, one too many. */
const FAULTS: readonly (readonly [string, string])[] = [
  ["<day>2020-01-01</day>", "<day>never</day>"],
  [' n="3', ' n="0" xx="3'],
  [' of="i1"', ' of="nobody"'],
  ["<name>d</name>", ""],
  ["<name>a</name>", "<name>a</name><name>b</name>"],
];

/** Changes a text in some places: any characters, or what keeps it well-formed. */
function spoil(text: string, isWellFormed: boolean, random: () => number): string {
  let spoiled = text;
  for (let times = 1 + Math.floor(random() * 6); times > 0; times--) {
    const at = Math.floor(random() * spoiled.length);
    const [from = "", to = ""] = FAULTS[Math.floor(random() * FAULTS.length)] ?? [];
    if (isWellFormed) spoiled = spoiled.slice(0, at) + spoiled.slice(at).replace(from, to);
    else {
      const what = ["", "<", "&", "]]>", "x", '"', "<x/>", "--"][Math.floor(random() * 8)] ?? "";
      spoiled = spoiled.slice(0, at) + what + spoiled.slice(at + Math.floor(random() * 3));
    }
  }
  return spoiled;
}

function* cut(bytes: Uint8Array, random: () => number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; ) {
    const length = 1 + Math.floor(random() * 400_000);
    yield bytes.subarray(at, at + length);
    at += length;
  }
}

describe("a document in pieces has the issues of the document whole", () => {
  const { read, validatePieces } = doors(SCHEMA);
  let spoiled = 0;
  test.each(Array.from({ length: 12 }, (_, i) => i + 1))("seed %d", (seed) => {
    const random = randomNumbers(seed);
    const whole = document(2_500_000, random);
    const text = seed === 1 ? whole : spoil(whole, seed % 2 === 0, random);
    const issues = read(text).issues.map(({ line: _, column: __, ...issue }) => issue);
    const inPieces = validatePieces(cut(new TextEncoder().encode(text), random));
    expect(inPieces).toEqual(issues);
    if (seed === 1) expect(inPieces).toEqual([]);
    if (inPieces.length > 0) spoiled++;
  });

  test("of which most had some", () => expect(spoiled).toBeGreaterThan(8));

  test("a text, a comment and an attribute that are longer than a window", () => {
    const long = "word ".repeat(700_000);
    const record = `<record n="1" id="${"i".repeat(3_000_000)}"><name>a</name><day>2020-01-01</day><words>${long}<!--${long}-->${long}</words></record>`;
    const text = `<records xmlns="urn:r"><head>${long}</head>${record}</records>`;
    expect(validatePieces(cut(new TextEncoder().encode(text), randomNumbers(1)))).toEqual([]);
    expect(validatePieces(cut(new TextEncoder().encode(text.replace("-->", "")), randomNumbers(1)))).toMatchObject([
      { code: "xml-syntax", offset: text.indexOf("<!--") },
    ]);
  });
});

test("bytes that cannot be decoded are an issue, wherever they are", () => {
  const { validatePieces } = doors(SCHEMA);
  const bytes = new TextEncoder().encode(document(2_500_000, randomNumbers(7)));
  bytes[2_000_000] = 0xff;
  expect(validatePieces([bytes])).toMatchObject([
    { code: "encoding-malformed", message: "The bytes at offset 2000000 are not valid utf-8." },
  ]);
});

test.each([
  ["an assertion", '<xs:complexType><xs:attribute name="a"/><xs:assert test="@a"/></xs:complexType>', ""],
  ["a fixed value of mixed content", '<xs:complexType mixed="true"><xs:sequence/></xs:complexType>', ' fixed="f"'],
])("%s asks for values, which are kept then", (_, type, more) => {
  const schema = `<xs:schema ${XS}><xs:element name="a"${more}>${type}</xs:element></xs:schema>`;
  expect(doors(schema).discards).toBe(false);
});
