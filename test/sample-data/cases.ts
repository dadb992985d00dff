/** A small schema, whose element `r` samples are made of. */
export interface SampleCase {
  readonly what: string;
  readonly schema: string;
  /** Absent for no namespace. */
  readonly targetNamespace?: string;
  /** 1.1 where Xerces, which knows 1.0, is not asked. */
  readonly version?: "1.1";
  /** Codes that some near-misses have. */
  readonly codes: readonly string[];
}

const simple = (type: string): string =>
  `<xs:element name="r" type="T"/><xs:simpleType name="T">${type}</xs:simpleType>`;
const restriction = (base: string, facets: string): string =>
  simple(`<xs:restriction base="xs:${base}">${facets}</xs:restriction>`);
const complex = (content: string, rest = ""): string =>
  `<xs:element name="r"><xs:complexType>${content}</xs:complexType>${rest}</xs:element>`;

export const SAMPLE_CASES: readonly SampleCase[] = [
  {
    what: "a sequence with occurrence bounds",
    schema: complex(
      '<xs:sequence><xs:element name="a" type="xs:int" minOccurs="2" maxOccurs="4"/><xs:element name="b" minOccurs="0" type="xs:boolean"/></xs:sequence>',
    ),
    codes: ["cvc-complex-type.2.4.b", "cvc-complex-type.2.4.a", "cvc-datatype-valid.1.2.1"],
  },
  {
    what: "a choice of groups that repeats",
    schema: complex(
      '<xs:choice minOccurs="2" maxOccurs="unbounded"><xs:sequence><xs:element name="a"/><xs:element name="b"/></xs:sequence><xs:element name="c" type="xs:date"/></xs:choice>',
    ),
    codes: ["cvc-complex-type.2.4.b", "cvc-complex-type.2.3"],
  },
  {
    what: "members in any order",
    schema: complex(
      '<xs:all><xs:element name="a" type="xs:token"/><xs:element name="b" minOccurs="0" type="xs:decimal"/></xs:all>',
    ),
    codes: ["cvc-complex-type.2.4.b", "cvc-complex-type.2.4.a"],
  },
  {
    what: "mixed content, and a wildcard",
    schema: complex(
      '<xs:sequence><xs:element name="b" type="xs:string" maxOccurs="2"/><xs:any namespace="##other" processContents="lax" minOccurs="0"/></xs:sequence><xs:anyAttribute namespace="##other" processContents="lax"/>',
    ).replace("<xs:complexType>", '<xs:complexType mixed="true">'),
    codes: ["cvc-complex-type.2.4.b"],
  },
  {
    what: "a wildcard that wants declared elements",
    schema: `${complex('<xs:sequence><xs:any processContents="strict" maxOccurs="3"/></xs:sequence>')}<xs:element name="leaf" type="xs:int"/>`,
    codes: ["cvc-complex-type.2.4.b"],
  },
  {
    what: "recursion through an optional and through a chosen element",
    schema: `<xs:element name="r" type="Node"/><xs:complexType name="Node"><xs:sequence><xs:element name="left" type="Node" minOccurs="0"/>
      <xs:choice><xs:element name="right" type="Node"/><xs:element name="leaf" type="xs:int"/></xs:choice></xs:sequence></xs:complexType>`,
    codes: ["cvc-complex-type.2.4.b"],
  },
  {
    what: "attributes: required, fixed, by default",
    schema: complex(
      '<xs:attribute name="a" use="required" type="xs:language"/><xs:attribute name="b" fixed="one"/><xs:attribute name="c" default="two"/>',
    ),
    codes: ["cvc-complex-type.4", "cvc-complex-type.3.2.2", "cvc-complex-type.2.1", "cvc-datatype-valid.1.2.1"],
  },
  {
    what: "simple content with an attribute",
    schema: complex(
      '<xs:simpleContent><xs:extension base="xs:decimal"><xs:attribute name="unit" use="required"><xs:simpleType><xs:restriction base="xs:token"><xs:enumeration value="kg"/><xs:enumeration value="lb"/></xs:restriction></xs:simpleType></xs:attribute></xs:extension></xs:simpleContent>',
    ),
    codes: ["cvc-enumeration-valid", "cvc-complex-type.4", "cvc-complex-type.2.2", "cvc-datatype-valid.1.2.1"],
  },
  {
    what: "an abstract type, and those derived from it",
    schema: `<xs:element name="r" type="B"/><xs:complexType name="B" abstract="true"><xs:sequence><xs:element name="n" type="xs:int"/></xs:sequence></xs:complexType>
      <xs:complexType name="D"><xs:complexContent><xs:extension base="B"><xs:sequence><xs:element name="x"/></xs:sequence></xs:extension></xs:complexContent></xs:complexType>
      <xs:complexType name="E"><xs:complexContent><xs:extension base="B"><xs:attribute name="y" type="xs:time"/></xs:extension></xs:complexContent></xs:complexType>`,
    codes: ["cvc-complex-type.2.4.b"],
  },
  {
    what: "an abstract element, and those that stand for it",
    schema: `${complex('<xs:sequence><xs:element ref="h" maxOccurs="3"/></xs:sequence>')}<xs:element name="h" type="xs:decimal" abstract="true"/>
      <xs:element name="s" type="xs:integer" substitutionGroup="h"/><xs:element name="t" type="xs:decimal" substitutionGroup="h"/>`,
    codes: ["cvc-complex-type.2.4.b", "cvc-datatype-valid.1.2.1"],
  },
  {
    what: "nil",
    schema: complex('<xs:sequence><xs:element name="a" type="xs:int" nillable="true" maxOccurs="5"/></xs:sequence>'),
    codes: ["cvc-elt.3.1"],
  },
  {
    what: "IDs and references to them",
    schema: complex(
      '<xs:sequence><xs:element name="item" maxOccurs="5"><xs:complexType><xs:attribute name="id" type="xs:ID" use="required"/><xs:attribute name="ref" type="xs:IDREF"/><xs:attribute name="refs" type="xs:IDREFS"/></xs:complexType></xs:element></xs:sequence>',
    ),
    codes: ["cvc-id.1", "cvc-id.2"],
  },
  {
    what: "a key, and references to it",
    schema: complex(
      `<xs:sequence><xs:element name="part" minOccurs="2" maxOccurs="4"><xs:complexType><xs:attribute name="number" type="xs:int" use="required"/></xs:complexType></xs:element>
      <xs:element name="use" maxOccurs="3"><xs:complexType><xs:attribute name="part" type="xs:int" use="required"/></xs:complexType></xs:element></xs:sequence>`,
      `<xs:key name="k"><xs:selector xpath="part"/><xs:field xpath="@number"/></xs:key><xs:keyref name="f" refer="k"><xs:selector xpath="use"/><xs:field xpath="@part"/></xs:keyref>`,
    ),
    codes: ["cvc-identity-constraint.4.2.2", "cvc-identity-constraint.4.3"],
  },
  {
    what: "a reference to a key in a list that may be absent, and one to a key that no path leads to",
    schema: complex(
      `<xs:sequence><xs:element name="use"><xs:complexType><xs:attribute name="part" type="xs:NMTOKEN" use="required"/><xs:attribute name="lost" type="xs:string"/></xs:complexType></xs:element>
      <xs:element name="parts" minOccurs="0"><xs:complexType><xs:choice><xs:element name="none"/><xs:element name="part" maxOccurs="3"><xs:complexType><xs:attribute name="number" type="xs:string"/><xs:attribute name="is"><xs:simpleType><xs:restriction base="xs:string"><xs:enumeration value="part 1"/><xs:enumeration value="p2"/></xs:restriction></xs:simpleType></xs:attribute><xs:attribute name="of" type="xs:string"/></xs:complexType></xs:element></xs:choice></xs:complexType></xs:element></xs:sequence>`,
      `<xs:key name="k"><xs:selector xpath="parts/*"/><xs:field xpath="@is"/></xs:key><xs:keyref name="f" refer="k"><xs:selector xpath=".//use"/><xs:field xpath="@part"/></xs:keyref>
      <xs:unique name="n"><xs:selector xpath="parts/part"/><xs:field xpath="@number"/></xs:unique><xs:keyref name="of" refer="n"><xs:selector xpath="parts/part"/><xs:field xpath="@of"/></xs:keyref>
      <xs:unique name="none"><xs:selector xpath="nowhere"/><xs:field xpath="@id"/></xs:unique><xs:keyref name="l" refer="none"><xs:selector xpath="use"/><xs:field xpath="@lost"/></xs:keyref>`,
    ),
    codes: ["cvc-identity-constraint.4.3", "cvc-identity-constraint.4.2.2"],
  },
  {
    what: "keys of several fields in elements that hold each other, and a substitution group",
    schema: `<xs:element name="r" type="T"><xs:key name="k"><xs:selector xpath=".//item"/><xs:field xpath="a"/><xs:field xpath="@b"/></xs:key><xs:keyref name="f" refer="k"><xs:selector xpath=".//ref"/><xs:field xpath="@a"/><xs:field xpath="@b"/></xs:keyref></xs:element>
      <xs:complexType name="T"><xs:sequence><xs:element ref="head" maxOccurs="unbounded"/><xs:element name="inner" type="T" minOccurs="0"/></xs:sequence></xs:complexType>
      <xs:element name="head" abstract="true"/>
      <xs:element name="item" substitutionGroup="head"><xs:complexType><xs:sequence><xs:element name="a" type="xs:boolean"/></xs:sequence><xs:attribute name="b" type="xs:int" use="required"/></xs:complexType></xs:element>
      <xs:element name="ref" substitutionGroup="head"><xs:complexType><xs:attribute name="a" type="xs:boolean" use="required"/><xs:attribute name="b" type="xs:int" use="required"/></xs:complexType></xs:element>`,
    codes: ["cvc-identity-constraint.4.3", "cvc-identity-constraint.4.2.2"],
  },
  {
    what: "a reference to an ID that need not be there",
    schema: complex(
      `<xs:sequence><xs:element name="e" maxOccurs="2"><xs:complexType><xs:attribute name="i" type="xs:ID"/></xs:complexType></xs:element></xs:sequence><xs:attribute name="must" type="xs:IDREF" use="required"/><xs:attribute name="may" type="xs:IDREFS"/>`,
    ),
    codes: ["cvc-id.1"],
  },
  {
    what: "names with and without a namespace",
    targetNamespace: "urn:sample",
    schema: complex(
      '<xs:sequence><xs:element name="a" form="qualified" type="xs:int"/><xs:element name="b" form="unqualified" type="xs:QName"/></xs:sequence><xs:attribute name="c" form="qualified" use="required"/><xs:attribute ref="xml:lang"/>',
    ),
    codes: ["cvc-complex-type.2.4.b", "cvc-complex-type.4"],
  },
  {
    what: "length of strings",
    schema: restriction("string", '<xs:minLength value="3"/><xs:maxLength value="5"/>'),
    codes: ["cvc-minLength-valid", "cvc-maxLength-valid"],
  },
  {
    what: "length of bytes",
    schema: restriction("hexBinary", '<xs:length value="4"/>'),
    codes: ["cvc-length-valid", "cvc-datatype-valid.1.2.1"],
  },
  {
    what: "bounds and digits of decimals",
    schema: restriction(
      "decimal",
      '<xs:minExclusive value="0"/><xs:maxInclusive value="99.5"/><xs:totalDigits value="4"/><xs:fractionDigits value="2"/>',
    ),
    codes: ["cvc-minExclusive-valid", "cvc-maxInclusive-valid", "cvc-fractionDigits-valid"],
  },
  {
    what: "bounds of integers that no number holds",
    schema: restriction(
      "integer",
      '<xs:minInclusive value="9007199254740993"/><xs:maxExclusive value="9007199254740999"/>',
    ),
    codes: ["cvc-minInclusive-valid", "cvc-maxExclusive-valid"],
  },
  {
    what: "bounds of dates",
    schema: restriction("date", '<xs:minInclusive value="2031-05-01"/><xs:maxExclusive value="2031-06-01"/>'),
    codes: ["cvc-minInclusive-valid", "cvc-maxExclusive-valid"],
  },
  {
    what: "bounds of durations",
    schema: restriction("duration", '<xs:minInclusive value="PT10S"/><xs:maxInclusive value="PT1H"/>'),
    codes: ["cvc-minInclusive-valid"],
  },
  {
    what: "bounds of floats",
    schema: restriction("double", '<xs:minInclusive value="-1.5"/><xs:maxExclusive value="2.5E1"/>'),
    codes: ["cvc-maxExclusive-valid"],
  },
  {
    what: "a pattern with classes, groups and counts",
    schema: restriction("string", '<xs:pattern value="[A-Z]{2}(-[\\d]{3}){1,2}(\\.(xml|json))?"/>'),
    codes: ["cvc-pattern-valid"],
  },
  {
    what: "a pattern of letters of all scripts, and one that subtracts",
    schema: restriction("token", '<xs:pattern value="\\p{Lu}\\p{L}*"/><xs:pattern value="[\\w-[aeiou]]+@\\S"/>'),
    codes: ["cvc-pattern-valid"],
  },
  {
    what: "patterns of two derivation steps, with a length",
    schema: `<xs:element name="r" type="T"/><xs:simpleType name="B"><xs:restriction base="xs:string"><xs:pattern value="[a-z0-9]+"/></xs:restriction></xs:simpleType>
      <xs:simpleType name="T"><xs:restriction base="B"><xs:pattern value="a.*"/><xs:maxLength value="6"/></xs:restriction></xs:simpleType>`,
    codes: ["cvc-pattern-valid", "cvc-maxLength-valid"],
  },
  {
    what: "a list of bounded length, of enumerated items",
    schema: `<xs:element name="r" type="T"/><xs:simpleType name="I"><xs:restriction base="xs:NMTOKEN"><xs:enumeration value="a"/><xs:enumeration value="b"/></xs:restriction></xs:simpleType>
      <xs:simpleType name="L"><xs:list itemType="I"/></xs:simpleType><xs:simpleType name="T"><xs:restriction base="L"><xs:minLength value="2"/><xs:maxLength value="4"/></xs:restriction></xs:simpleType>`,
    codes: ["cvc-minLength-valid", "cvc-maxLength-valid"],
  },
  {
    what: "a union of numbers and words",
    schema: simple(
      '<xs:union memberTypes="xs:positiveInteger"><xs:simpleType><xs:restriction base="xs:string"><xs:enumeration value="many"/></xs:restriction></xs:simpleType></xs:union>',
    ),
    codes: ["cvc-datatype-valid.1.2.3"],
  },
  {
    what: "a fixed value",
    schema:
      '<xs:element name="r"><xs:complexType><xs:sequence><xs:element name="v" type="xs:decimal" fixed="1.0"/></xs:sequence></xs:complexType></xs:element>',
    codes: ["cvc-elt.5.2.2.2.2"],
  },
  {
    what: "every built-in type",
    schema: complex(
      `<xs:sequence>${"anyURI base64Binary boolean byte date dateTime decimal double duration float gDay gMonth gMonthDay gYear gYearMonth hexBinary int integer language long Name NCName negativeInteger NMTOKEN NMTOKENS nonNegativeInteger nonPositiveInteger normalizedString positiveInteger QName short string time token unsignedByte unsignedInt unsignedLong unsignedShort anySimpleType"
        .split(" ")
        .map((type) => `<xs:element name="${type}" type="xs:${type}" minOccurs="0"/>`)
        .join("")}</xs:sequence>`,
    ),
    codes: ["cvc-datatype-valid.1.2.1"],
  },
  {
    what: "entities, which no sample declares",
    schema: complex(
      `<xs:sequence><xs:choice maxOccurs="2"><xs:element name="e" type="xs:ENTITY"/><xs:element name="a" type="A"/><xs:element name="i" type="xs:int"/></xs:choice></xs:sequence><xs:attribute name="all" type="xs:ENTITIES"/>`,
      `</xs:element><xs:complexType name="A"><xs:attribute name="e" type="xs:ENTITY" use="required"/></xs:complexType><xs:element name="other">`,
    ),
    codes: ["cvc-datatype-valid.1.2.1", "cvc-complex-type.2.4.b"],
  },
  {
    what: "a pattern that can be read in many ways, among members of a union",
    schema: simple(
      `<xs:union><xs:simpleType><xs:restriction base="xs:string"><xs:pattern value="[\\+\\-]?\\d+\\.?\\d*(px|pt|%)"/><xs:maxLength value="8"/></xs:restriction></xs:simpleType><xs:simpleType><xs:restriction base="xs:token"><xs:pattern value="(a|aa)+(b|bb)+"/><xs:length value="7"/></xs:restriction></xs:simpleType></xs:union>`,
    ),
    codes: ["cvc-datatype-valid.1.2.3"],
  },
  {
    what: "assertions on a type and on a value",
    version: "1.1",
    schema: `${complex('<xs:sequence><xs:element name="from" type="xs:int"/><xs:element name="to" type="Even"/></xs:sequence><xs:assert test="from lt to"/>')}
      <xs:simpleType name="Even"><xs:restriction base="xs:int"><xs:assertion test="$value mod 2 = 0"/></xs:restriction></xs:simpleType>`,
    codes: ["cvc-assertion", "cvc-assertions-valid"],
  },
  {
    what: "type alternatives",
    version: "1.1",
    schema: `<xs:element name="r" type="B"><xs:alternative test="@kind = 'number'" type="N"/><xs:alternative test="@kind = 'text'" type="S"/></xs:element>
      <xs:complexType name="B"><xs:attribute name="kind" use="required"/></xs:complexType>
      <xs:complexType name="N"><xs:complexContent><xs:extension base="B"><xs:sequence><xs:element name="n" type="xs:int"/></xs:sequence></xs:extension></xs:complexContent></xs:complexType>
      <xs:complexType name="S"><xs:complexContent><xs:extension base="B"><xs:sequence><xs:element name="s" type="xs:string"/></xs:sequence></xs:extension></xs:complexContent></xs:complexType>`,
    codes: ["cvc-complex-type.2.1", "cvc-complex-type.4"],
  },
  {
    what: "explicit timezones",
    version: "1.1",
    schema: restriction("dateTime", '<xs:explicitTimezone value="required"/>'),
    codes: ["cvc-explicitTimezone-valid"],
  },
];

/** The schema document of a case. */
export function schemaText({ targetNamespace, schema }: SampleCase): string {
  const target =
    targetNamespace === undefined ? "" : ` targetNamespace="${targetNamespace}" xmlns="${targetNamespace}"`;
  const xml = schema.includes("xml:lang")
    ? '<xs:import namespace="http://www.w3.org/XML/1998/namespace" schemaLocation="xml.xsd"/>'
    : "";
  return `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"${target}>${xml}${schema}</xs:schema>`;
}

/** The part of the schema for the namespace of `xml:` that a case uses. */
export const XML_SCHEMA = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace"><xs:attribute name="lang" type="xs:language"/></xs:schema>`;
