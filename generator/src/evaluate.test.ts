import { loadSchema } from "@schemawright/xsd";
import { describe, expect, it, test } from "vitest";
import { compileSchema, printSchema } from "./evaluate.ts";
import { evaluatePrinted } from "./evaluate-printed.ts";

/** A schema's declarations, with a document each that is valid or not: the code of the first issue. */
interface Case {
  readonly what: string;
  readonly schema: string;
  readonly version?: "1.0" | "1.1";
  /** Documents with the value they are read to. */
  readonly valid: readonly (readonly [document: string, value?: unknown])[];
  readonly invalid: readonly (readonly [document: string, code: string])[];
}

const XSI = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xs="http://www.w3.org/2001/XMLSchema"';

const cases: readonly Case[] = [
  {
    what: "a sequence of elements as properties",
    schema: `<xs:element name="r"><xs:complexType><xs:sequence><xs:element name="a" type="xs:int"/>
      <xs:element name="b" type="xs:string" minOccurs="0" maxOccurs="2"/></xs:sequence></xs:complexType></xs:element>`,
    valid: [
      ["<r><a>1</a><b>x</b></r>", { a: 1, b: ["x"] }],
      ["<r><a>1</a></r>", { a: 1 }],
    ],
    invalid: [
      ["<r/>", "cvc-complex-type.2.4.b"],
      ["<r><a>x</a></r>", "cvc-datatype-valid.1.2.1"],
      ["<r><a>1</a><b/><b/><b/></r>", "cvc-complex-type.2.4.d"],
      ["<q/>", "cvc-elt.1"],
    ],
  },
  {
    what: "a repeated choice as items",
    schema: `<xs:element name="r"><xs:complexType><xs:choice maxOccurs="unbounded"><xs:element name="a" type="xs:int"/>
      <xs:element name="b" type="xs:boolean"/></xs:choice></xs:complexType></xs:element>`,
    valid: [
      [
        "<r><a>1</a><b>1</b><a>2</a></r>",
        {
          $content: [
            { name: "a", value: 1 },
            { name: "b", value: true },
            { name: "a", value: 2 },
          ],
        },
      ],
    ],
    invalid: [
      ["<r/>", "cvc-complex-type.2.4.b"],
      ["<r><c/></r>", "cvc-complex-type.2.4.a"],
    ],
  },
  {
    what: "mixed content",
    schema: `<xs:element name="r"><xs:complexType mixed="true"><xs:sequence><xs:element name="b" type="xs:string"/></xs:sequence></xs:complexType></xs:element>`,
    valid: [["<r>a<b>c</b>d</r>", { $content: ["a", { name: "b", value: "c" }, "d"] }]],
    invalid: [["<r>a</r>", "cvc-complex-type.2.4.b"]],
  },
  {
    what: "an element with two places, and one with substitutes",
    schema: `<xs:element name="r"><xs:complexType><xs:sequence><xs:element name="a" type="xs:int"/><xs:element ref="h"/>
      <xs:element name="a" type="xs:int"/></xs:sequence></xs:complexType></xs:element>
      <xs:element name="h" type="xs:decimal" abstract="true"/><xs:element name="s" type="xs:integer" substitutionGroup="h"/>`,
    valid: [
      [
        "<r><a>1</a><s>2</s><a>3</a></r>",
        {
          $content: [
            { name: "a", value: 1 },
            { name: "s", value: 2n },
            { name: "a", value: 3 },
          ],
        },
      ],
    ],
    invalid: [["<r><a>1</a><a>3</a></r>", "cvc-complex-type.2.4.a"]],
  },
  {
    what: "xsi:type and xsi:nil",
    schema: `<xs:element name="r" type="B" nillable="true"/><xs:complexType name="B"><xs:attribute name="k" use="required"/></xs:complexType>
      <xs:complexType name="D"><xs:complexContent><xs:extension base="B"><xs:sequence><xs:element name="x" type="xs:string"/></xs:sequence></xs:extension></xs:complexContent></xs:complexType>`,
    valid: [
      ['<r k="1"/>', { k: "1" }],
      [`<r ${XSI} k="1" xsi:type="D"><x>y</x></r>`, { $type: "D", k: "1", x: "y" }],
      [`<r ${XSI} k="1" xsi:nil="true"/>`, { $nil: true, k: "1" }],
    ],
    invalid: [
      [`<r ${XSI} k="1" xsi:type="xs:string"/>`, "cvc-elt.4.3"],
      [`<r ${XSI} k="1" xsi:nil="true">x</r>`, "cvc-elt.3.2.1"],
      [`<r ${XSI} xsi:type="D"><x/></r>`, "cvc-complex-type.4"],
    ],
  },
  {
    what: "wildcards of elements and attributes",
    schema: `<xs:element name="r"><xs:complexType><xs:sequence><xs:any processContents="lax" minOccurs="0"/></xs:sequence>
      <xs:anyAttribute processContents="skip"/></xs:complexType></xs:element><xs:element name="g" type="xs:int"/>`,
    valid: [
      ['<r a="b"><g>1</g></r>', { $attributes: [{ name: "a", value: "b" }], any: [{ name: "g", value: 1 }] }],
      ["<r><u><g>1</g></u></r>", { any: [{ name: "u", children: [{ name: "g", value: 1 }] }] }],
    ],
    invalid: [["<r><u><g>x</g></u></r>", "cvc-datatype-valid.1.2.1"]],
  },
  {
    what: "enumerations in value space",
    schema: `<xs:element name="r" type="T"/><xs:simpleType name="T"><xs:restriction><xs:simpleType><xs:list itemType="xs:decimal"/></xs:simpleType>
      <xs:enumeration value="1.0 2"/></xs:restriction></xs:simpleType>`,
    valid: [["<r> 1  2.00 </r>", ["1", "2.00"]]],
    invalid: [["<r>2 1</r>", "cvc-enumeration-valid"]],
  },
  {
    what: "bounds of a built-in type under a type without facets",
    schema: `<xs:element name="r" type="T"/><xs:simpleType name="T"><xs:restriction><xs:simpleType><xs:restriction base="xs:negativeInteger"/></xs:simpleType>
      <xs:minInclusive value="-5"/></xs:restriction></xs:simpleType>`,
    valid: [["<r>-5</r>", -5]],
    invalid: [
      ["<r>0</r>", "cvc-maxInclusive-valid"],
      ["<r>-6</r>", "cvc-minInclusive-valid"],
    ],
  },
  {
    what: "bounds of a type that is held as a bigint under those of one that is held as a number",
    schema: `<xs:element name="r" type="T"/><xs:simpleType name="B"><xs:restriction base="xs:integer"><xs:minInclusive value="0"/></xs:restriction></xs:simpleType>
      <xs:simpleType name="T"><xs:restriction base="B"><xs:maxInclusive value="9"/></xs:restriction></xs:simpleType>`,
    valid: [["<r>9</r>", 9]],
    invalid: [
      ["<r>-1</r>", "cvc-minInclusive-valid"],
      ["<r>10</r>", "cvc-maxInclusive-valid"],
    ],
  },
  {
    what: "the default of an element, beside an element without one",
    schema: `<xs:element name="r"><xs:complexType><xs:sequence maxOccurs="2"><xs:element name="a" type="xs:string" default="x"/>
      <xs:element name="b" type="xs:hexBinary"/></xs:sequence></xs:complexType></xs:element>`,
    valid: [
      [
        "<r><a>y</a><b/><a/><b></b></r>",
        {
          $content: [
            { name: "a", value: "y" },
            { name: "b", value: "" },
            { name: "a", value: "x" },
            { name: "b", value: "" },
          ],
        },
      ],
    ],
    invalid: [["<r><a>y</a><b>x</b></r>", "cvc-datatype-valid.1.2.1"]],
  },
  {
    what: "names by namespace",
    schema: `<xs:element name="r" type="T"/><xs:simpleType name="T"><xs:restriction base="xs:QName"><xs:enumeration value="xs:a"/></xs:restriction></xs:simpleType>`,
    valid: [['<r xmlns:p="http://www.w3.org/2001/XMLSchema">p:a</r>', "{http://www.w3.org/2001/XMLSchema}a"]],
    invalid: [['<r xmlns:p="urn:p">p:a</r>', "cvc-enumeration-valid"]],
  },
  {
    what: "an optional xs:all that has required members",
    schema: `<xs:element name="r"><xs:complexType><xs:all minOccurs="0"><xs:element name="a"/><xs:element name="b"/></xs:all></xs:complexType></xs:element>`,
    valid: [["<r/>", {}], ["<r><b/><a/></r>"]],
    invalid: [["<r><b/></r>", "cvc-complex-type.2.4.b"]],
  },
  {
    what: "year 0 and +INF of XSD 1.1",
    schema: `<xs:element name="r"><xs:complexType><xs:attribute name="y" type="xs:gYear"/><xs:attribute name="f" type="xs:float"/></xs:complexType></xs:element>`,
    valid: [['<r y="0000" f="+INF"/>', { y: "0000", f: Number.POSITIVE_INFINITY }]],
    invalid: [],
  },
  {
    what: "year 0 and +INF of XSD 1.0",
    version: "1.0",
    schema: `<xs:element name="r"><xs:complexType><xs:attribute name="y" type="xs:gYear"/><xs:attribute name="f" type="xs:float"/></xs:complexType></xs:element>`,
    valid: [],
    invalid: [
      ['<r y="0000"/>', "cvc-datatype-valid.1.2.1"],
      ['<r f="+INF"/>', "cvc-datatype-valid.1.2.1"],
    ],
  },
  {
    what: "names that are the same in JavaScript",
    schema: `<xs:element name="r"><xs:complexType><xs:sequence><xs:element name="a-b" type="xs:int"/><xs:element name="aB" type="xs:int"/>
      <xs:element name="to" type="xs:int"/><xs:element name="one" maxOccurs="2" type="xs:int"/><xs:element name="oneCount" type="xs:int"/></xs:sequence>
      <xs:attribute name="state" type="xs:int"/></xs:complexType></xs:element>`,
    valid: [
      [
        '<r state="0"><a-b>1</a-b><aB>2</aB><to>3</to><one>4</one><oneCount>5</oneCount></r>',
        { state: 0, "a-b": 1, aB: 2, to: 3, one: [4], oneCount: 5 },
      ],
    ],
    invalid: [],
  },
];

function compile({ schema, version = "1.1" }: Case) {
  const text = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${schema}</xs:schema>`;
  const resolver = { resolve: (reference: string) => reference, read: () => text };
  const loaded = loadSchema("a.xsd", { resolver, version });
  expect(loaded.issues).toEqual([]);
  const compiled = loaded.schema === undefined ? undefined : compileSchema(loaded.schema, { version });
  if (compiled?.ok !== true) throw new Error(JSON.stringify(compiled));
  return compiled;
}

describe.each(cases)("$what", (one) => {
  const { read } = compile(one);

  it.each(one.valid.map(([document, value]) => ({ document, value })))("reads $document", ({ document, value }) => {
    const result = read(document);
    expect(result.issues).toEqual([]);
    if (result.ok && value !== undefined) expect(result.value).toEqual(value);
  });

  it.each(one.invalid)("refuses %s", (document, code) => {
    expect(read(document).issues.map((issue) => issue.code)).toContain(code);
  });
});

describe("a document whose root has no declaration", () => {
  const { read } = compile({
    what: "",
    schema: '<xs:simpleType name="T"><xs:restriction base="xs:int"/></xs:simpleType>',
    valid: [],
    invalid: [],
  });

  it("is read by its xsi:type", () => {
    expect(read(`<r ${XSI} xsi:type="T">1</r>`)).toMatchObject({ ok: true });
  });

  it("is refused without one", () => {
    expect(read("<r>1</r>")).toMatchObject({ ok: false, issues: [{ code: "cvc-elt.1" }] });
  });
});

describe("assertions that are not compiled", () => {
  const schema = `<xs:element name="r"><xs:complexType><xs:sequence><xs:element name="a" minOccurs="0"/></xs:sequence><xs:assert test="exists(descendant::a)"/></xs:complexType></xs:element>`;
  const load = () => {
    const text = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${schema}</xs:schema>`;
    const { schema: loaded } = loadSchema("a.xsd", { resolver: { resolve: (one: string) => one, read: () => text } });
    if (loaded === undefined) throw new Error("The schema is not valid");
    return loaded;
  };

  it("are asked of an evaluator", () => {
    const compiled = compileSchema(load());
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues));
    expect(compiled.read("<r><a/></r>")).toMatchObject({ ok: true });
    expect(compiled.read("<r/>")).toMatchObject({ ok: false, issues: [{ code: "cvc-assertion" }] });
  });
});

test("a compiled schema is text that another process can make a reader of", () => {
  const text = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="r" type="xs:int"/></xs:schema>`;
  const { schema } = loadSchema("a.xsd", { resolver: { read: () => text, resolve: (reference) => reference } });
  const result = schema === undefined ? undefined : printSchema(schema);
  expect(result?.ok).toBe(true);
  if (!result?.ok) return;
  const kept = JSON.parse(JSON.stringify(result.printed));
  const read = evaluatePrinted(kept);
  expect(read("<r>1</r>")).toMatchObject({ ok: true, value: 1 });
  expect(read("<q/>").issues[0]).toMatchObject({ code: "cvc-elt.1", schemaLocation: "a.xsd:1:56" });
  expect(read("<r>x</r>").issues[0]).toMatchObject({ code: "cvc-datatype-valid.1.2.1" });
  const other = { ...kept, doors: [...kept.doors, "another"] };
  expect(() => evaluatePrinted(other)).toThrow("the compiled schema needs the module another");
});
