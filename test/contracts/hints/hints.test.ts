import { describe, expect, it } from "vitest";
import { compile, contractOf, filesOf, schemaOf, writePackage } from "../support/contract-package.ts";

const SCHEMA = schemaOf(`
  <xs:element name="root" type="tOrder_Type"/>
  <xs:complexType name="tOrder_Type">
    <xs:sequence>
      <xs:element name="order-line" maxOccurs="9"><xs:complexType><xs:attribute name="n" type="tSizeType"/></xs:complexType></xs:element>
      <xs:element name="Note" type="xs:string" minOccurs="0"/>
    </xs:sequence>
    <xs:attribute name="id" type="xs:token"/>
  </xs:complexType>
  <xs:complexType name="tType"><xs:attribute name="a"/></xs:complexType>
  <xs:simpleType name="tSizeType"><xs:restriction base="xs:token"><xs:enumeration value="s"/><xs:enumeration value="l"/></xs:restriction></xs:simpleType>`);

const compiled = (fields: Readonly<Record<string, unknown>>, schema = SCHEMA) =>
  compile(contractOf({ messages: [], documents: ["schema.xsd"], ...fields }), { "schema.xsd": schema });
const typesOf = (fields: Readonly<Record<string, unknown>>, schema = SCHEMA): string =>
  filesOf(compiled(fields, schema)).find(({ path }) => path === "src/types/schema.ts")?.text ?? "";
const annotated = (hint: string): string => `<xs:annotation><xs:appinfo>${hint}</xs:appinfo></xs:annotation>`;

const ORDER = "type::tOrder_Type";
const LINE = `${ORDER}/element::order-line/type`;

describe("what a contract says of its types", () => {
  it.each<[string, object, readonly string[], readonly string[]]>([
    [
      "without a word, names are those of the schema",
      {},
      ["interface TOrderType ", "interface TOrderTypeOrderLine ", "orderLine: ", "note?: ", "type TSizeType ="],
      [],
    ],
    [
      "a name of a type, which types within it are named by",
      { types: { [ORDER]: { name: "Order" } } },
      ["interface Order ", "interface OrderOrderLine "],
      ["TOrderType"],
    ],
    [
      "a name of a type without one",
      { types: { [LINE]: { name: "Line" } } },
      ["interface Line ", "orderLine: Line[]"],
      [],
    ],
    [
      "names of properties",
      { types: { [ORDER]: { properties: { "@id": "number", "order-line": "lines" } } } },
      ["number?: string", "lines: TOrderTypeOrderLine[]"],
      ["orderLine", " id?"],
    ],
    [
      "the form of an enumeration",
      { types: { "type::tSizeType": { enumeration: "list" } } },
      ['type TSizeType = Lexical<"TSizeType">', "TSIZE_TYPE_VALUES: readonly TSizeType[]"],
      ['"s" | "l"'],
    ],
    [
      "beginnings and ends that names lose, if something is left",
      { naming: { removePrefixes: ["t"], removeSuffixes: ["_Type", "Type"] } },
      ["interface Order ", "interface OrderOrderLine ", "type Size =", "interface Type "],
      ["TOrder"],
    ],
    [
      "properties as they are spelt in the schema",
      { naming: { properties: "schema" } },
      ['"order-line": ', "Note?: string"],
      ["orderLine"],
    ],
  ])("%s", (_, fields, wanted, unwanted) => {
    const types = typesOf(fields as Readonly<Record<string, unknown>>);
    for (const text of wanted) expect(types).toContain(text);
    for (const text of unwanted) expect(types).not.toContain(text);
  });

  it("goes before what an annotation says, which goes before rules", () => {
    const schema = SCHEMA.replace('name="tType">', `name="tType">${annotated('<contract:type name="Annotated"/>')}`);
    const naming = { removePrefixes: ["t"] };
    expect(typesOf({ naming }, schema)).toContain("interface Annotated ");
    expect(typesOf({ naming, types: { "type::tType": { name: "Chosen" } } }, schema)).toContain("interface Chosen ");
  });

  it.each([
    [
      "what tells cases of a type apart",
      "Shape",
      '<contract:discriminator element="kind"/>',
      { discriminator: "kind" },
      "type Shape = Circle | OtherShape",
    ],
    [
      "that a type is another spelling of one",
      "Spelling",
      '<contract:same-as type="Circle"/>',
      { sameAs: "Circle" },
      "spelling?: Circle",
    ],
  ])("%s, as an annotation says it", (_, type, annotation, hint, wanted) => {
    const schema = (inside: string): string =>
      schemaOf(`
        <xs:element name="root"><xs:complexType><xs:sequence>
          <xs:element name="shape" type="Shape"/><xs:element name="circle" type="Circle"/><xs:element name="spelling" type="Spelling" minOccurs="0"/>
        </xs:sequence></xs:complexType></xs:element>
        <xs:complexType name="Shape">
          <xs:sequence><xs:element name="kind" type="xs:token"/><xs:element name="radius" type="xs:int" minOccurs="0"/></xs:sequence>
        </xs:complexType>
        <xs:complexType name="Circle"><xs:complexContent><xs:restriction base="Shape"><xs:sequence>
          <xs:element name="kind"><xs:simpleType><xs:restriction base="xs:token"><xs:enumeration value="circle"/></xs:restriction></xs:simpleType></xs:element>
          <xs:element name="radius" type="xs:int"/>
        </xs:sequence></xs:restriction></xs:complexContent></xs:complexType>
        <xs:complexType name="Spelling"><xs:sequence>
          <xs:element name="kind"><xs:simpleType><xs:restriction base="xs:token"><xs:enumeration value="circle"/></xs:restriction></xs:simpleType></xs:element>
          <xs:element name="radius" type="xs:int"/>
        </xs:sequence></xs:complexType>`).replace(`<xs:complexType name="${type}">`, `$&${inside}`);
    const typesOfMessage = (text: string, types = {}): string =>
      filesOf(compile(contractOf({ types }), { "schema.xsd": text })).find(({ path }) => path === "src/types/schema.ts")
        ?.text ?? "";
    const chosen = typesOfMessage(schema(""), { [`type::${type}`]: hint });
    expect(chosen).toContain(wanted);
    expect(typesOfMessage(schema(annotated(annotation)))).toBe(chosen);
  });

  it("makes packages that read and write under the new names", async () => {
    const fields = { types: { [ORDER]: { name: "Order", properties: { "@id": "number", "order-line": "lines" } } } };
    const written = writePackage(filesOf(compiled({ ...fields, naming: { properties: "schema" } })));
    try {
      expect(written.typeCheck()).toBe("");
      const one = (await written.load()) as {
        parseDocument(text: string): unknown;
        writeDocument(value: unknown): string;
      };
      const value = { name: "root", value: { number: "7", lines: [{ n: "s" }], Note: "x" } };
      expect(one.parseDocument('<root id="7"><order-line n="s"/><Note>x</Note></root>')).toEqual(value);
      expect(one.parseDocument(one.writeDocument(value))).toEqual(value);
    } finally {
      written.remove();
    }
  });
});

describe("what cannot be meant is refused", () => {
  it.each([
    [{ types: { "type::Order": { name: "Order" } } }, /has "type::Order"; expected a type of the schemas/],
    [{ types: { "element::tOrder_Type": {} } }, /such as type::tOrder_Type/],
    [
      { types: { [ORDER]: { name: "no name" } } },
      /types\.type::tOrder_Type\.name is "no name"; expected a name that can/,
    ],
    [{ types: { [ORDER]: { enumeration: "union" } } }, /expected one of literals, list/],
    [{ types: { [ORDER]: { sameAs: "no name" } } }, /sameAs is "no name"; expected a name that can/],
    [{ naming: { properties: "snake" } }, /naming\.properties is "snake"; expected one of camelCase, schema/],
  ])("%j", (fields, message) => {
    expect(() => compiled(fields)).toThrow(message);
  });

  it("a property that the type has not", () => {
    const { issues } = compiled({ types: { [ORDER]: { properties: { line: "lines" } } } });
    expect(issues.map(({ message }) => message)).toEqual([
      'The contract names a property for "line" of the type TOrderType, which has @id, order-line, Note.',
    ]);
  });
});
