import * as xpath from "@schemawright/xpath";
import { loadSchema } from "@schemawright/xsd";
import { describe, expect, test } from "vitest";
import { compileSchema, printSchema } from "./evaluate.ts";
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
      <xs:element name="mark" type="Mark" minOccurs="0" maxOccurs="unbounded"/>
      <xs:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attribute name="n" type="xs:int" use="required"/>
    <xs:attribute name="id" type="xs:ID"/>
    <xs:attribute name="of" type="xs:IDREF"/>
  </xs:complexType>
  <xs:complexType name="Words" mixed="true">
    <xs:choice minOccurs="0" maxOccurs="unbounded"><xs:element name="b" type="Words"/><xs:element name="i" type="xs:token"/></xs:choice>
  </xs:complexType>
  <xs:complexType name="Mark"><xs:sequence><xs:element name="v" type="xs:int" maxOccurs="unbounded"/></xs:sequence></xs:complexType>
  <xs:complexType name="More"><xs:complexContent><xs:extension base="Mark"><xs:sequence><xs:element name="w" type="xs:int"/></xs:sequence></xs:extension></xs:complexContent></xs:complexType>
  <xs:complexType name="Longer"><xs:complexContent><xs:extension base="Record"></xs:extension></xs:complexContent></xs:complexType>
</xs:schema>`;

/** The schema with assertions at the end of types: some that are asked of values, some of elements as data. */
function withAssertions(tests: Readonly<Record<string, string>>): string {
  return Object.entries(tests).reduce((schema, [type, test]) => {
    const assertion = `<xs:assert test="${test}" xpathDefaultNamespace="##targetNamespace"/>`;
    const end = new RegExp(
      `(<xs:complexType name="${type}"[^]*?)(</xs:extension></xs:complexContent></xs:complexType>|</xs:complexType>)`,
    );
    return schema.replace(end, `$1${assertion}$2`);
  }, SCHEMA);
}

function doors(schema: string) {
  const resolver = { read: () => schema, resolve: (reference: string) => reference };
  const loaded = loadSchema("r.xsd", { resolver });
  if (loaded.schema === undefined) throw new Error(loaded.issues.map(({ message }) => message).join("\n"));
  const result = printSchema(loaded.schema, { discards: true });
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join("\n"));
  const kept = compileSchema(loaded.schema);
  if (!kept.ok) throw new Error("what is discarded alone can be compiled");
  const { validatePieces } = evaluateDoors(result.printed, { "@schemawright/xpath": xpath });
  return { read: kept.read, validatePieces, discards: result.printed.discards };
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
  '<record n="#"><name>e</name><day>2020-01-04</day><mark><v>1</v><v>2</v></mark><mark xsi:type="More"><v>3</v><w>4</w></mark></record>',
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
  ["<v>2</v>", "<v>2</v><v>2</v><v>2</v>"],
  ["<v>3</v>", "<v>30</v>"],
  ["<i>z</i>", "<i>z</i><i/><i/><i/>"],
  ["<x:z/>", "<x:z/></x:y><y/><x:y>"],
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

describe.each([
  ["no assertions", {}],
  ["assertions about values", { Record: "sum(mark/v) lt 20 and count(mark) le 2", Mark: "count(v) lt 4" }],
  ["assertions about what is below", { Record: "not(mark/v = 30)", Longer: "count(mark) = 0", Words: "count(i) lt 3" }],
  ["assertions about elements as data", { Record: "count(.//*) lt 9", Words: "count(.//i) lt 3", More: "v lt w" }],
])("a document in pieces has the issues of the document whole: %s", (_title, tests) => {
  const { read, validatePieces, discards } = doors(withAssertions(tests));
  test("nothing asks for all of it", () => expect(discards).toBe(true));

  let spoiled = 0;
  test.each(Array.from({ length: 8 }, (_, i) => i + 1))("seed %d", (seed) => {
    const random = randomNumbers(seed);
    const whole = document(2_500_000, random);
    const text = seed === 1 ? whole : spoil(whole, seed % 2 === 0, random);
    const issues = read(text).issues.map(({ line: _, column: __, ...issue }) => issue);
    const inPieces = validatePieces(cut(new TextEncoder().encode(text), random));
    expect(inPieces).toEqual(issues);
    if (seed === 1) expect(inPieces).toEqual([]);
    if (inPieces.length > 0) spoiled++;
  });

  test("of which most had some", () => expect(spoiled).toBeGreaterThan(2));

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

test("a fixed value of mixed content asks for all of a document", () => {
  const type = '<xs:complexType mixed="true"><xs:sequence/></xs:complexType>';
  const schema = `<xs:schema ${XS}><xs:element name="a" fixed="f">${type}</xs:element></xs:schema>`;
  expect(doors(schema).discards).toBe(false);
});

describe("an element that an assertion asks for is held until its end, up to the limit on input length", () => {
  const head = '<records xmlns="urn:r"><head>h</head>';
  const record = (n: number, marks: number): string =>
    `<record n="${n}"><name>a</name><day>2020-01-01</day>${"<mark><v>1</v></mark>\n".repeat(marks)}</record>\n`;
  const limits = { maxInputLength: 1_500_000 };

  test.each([
    ["of values", { Record: "count(mark) ge 0" }],
    ["of data", { Record: "count(*) ge 2" }],
    ["within another", { Mark: "v", Record: "mark" }],
  ])("%s", (_, tests) => {
    const { validatePieces } = doors(withAssertions(tests));
    const validate = (text: string) =>
      validatePieces(cut(new TextEncoder().encode(text), randomNumbers(1)), { limits });
    const short = Array.from({ length: 15 }, (_one, n) => record(n, 5_000)).join("");
    expect(validate(`${head}${short}</records>`)).toEqual([]);
    const [issue, ...others] = validate(`${head}${short}${record(15, 140_000)}</records>`);
    expect([issue?.code, issue?.params, others]).toEqual([
      "limit-input-length",
      expect.objectContaining({ limit: 1_500_000 }),
      [],
    ]);
  });

  test("and no other", () => {
    const { validatePieces } = doors(withAssertions({ Mark: "v" }));
    const text = `${head}${record(1, 140_000)}</records>`;
    expect(validatePieces(cut(new TextEncoder().encode(text), randomNumbers(1)), { limits })).toEqual([]);
  });
});
