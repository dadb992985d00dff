import { describe, expect, test } from "vitest";
import { loadSchema } from "./load-schema.ts";

/** Documents by location, entry first; `TNS` stands for the declarations of the namespace `urn:a`. */
function load(documents: Readonly<Record<string, string>>, version: "1.0" | "1.1" = "1.1") {
  const head = `xmlns:xs="http://www.w3.org/2001/XMLSchema"`;
  const read = (location: string): string | undefined => {
    const content = documents[location];
    if (content === undefined) return undefined;
    const tns = content.startsWith("TNS") ? ` targetNamespace="urn:a" xmlns="urn:a" xmlns:a="urn:a"` : "";
    return `<xs:schema ${head}${tns}>${content.replace(/^TNS/, "")}</xs:schema>`;
  };
  const [entry = ""] = Object.keys(documents);
  return loadSchema(entry, { resolver: { read, resolve: (reference) => reference }, version });
}

function codes(documents: Readonly<Record<string, string>>, version: "1.0" | "1.1" = "1.1"): readonly string[] {
  return load(documents, version).issues.map(({ code }) => code);
}

const COLOURS = `<xs:simpleType name="colour"><xs:restriction base="xs:string"><xs:maxLength value="9"/></xs:restriction></xs:simpleType>
  <xs:element name="paint" type="colour"/>`;
const SHORTER = `<xs:simpleType name="colour"><xs:restriction base="colour"><xs:maxLength value="4"/></xs:restriction></xs:simpleType>`;
const PERSON = `<xs:complexType name="person"><xs:sequence><xs:element name="name"/></xs:sequence></xs:complexType>
  <xs:element name="someone" type="person"/>`;
const GROUP = `<xs:group name="g"><xs:sequence><xs:element name="x" minOccurs="0"/><xs:element name="y"/></xs:sequence></xs:group>`;
const ATTRIBUTES = `<xs:attributeGroup name="g"><xs:attribute name="x"/><xs:attribute name="y"/></xs:attributeGroup>`;

function redefine(content: string): string {
  return `<xs:redefine schemaLocation="b.xsd">${content}</xs:redefine>`;
}

function override(content: string): string {
  return `<xs:override schemaLocation="b.xsd">${content}</xs:override>`;
}

describe("xs:redefine", () => {
  test("a redefined simple type takes the place of the original, which is its base", () => {
    const { schema, issues } = load({ "a.xsd": redefine(SHORTER), "b.xsd": COLOURS });
    expect(issues).toEqual([]);
    const colour = schema?.typeDefinitions.get("{}colour");
    expect(schema?.elementDeclarations.get("{}paint")?.typeDefinition).toBe(colour);
    expect(colour).toMatchObject({ facets: [{ value: 4 }], baseTypeDefinition: { facets: [{ value: 9 }] } });
  });

  test("a redefined complex type extends the original", () => {
    const own = `<xs:complexType name="person"><xs:complexContent><xs:extension base="person"><xs:attribute name="age"/></xs:extension></xs:complexContent></xs:complexType>`;
    const { schema, issues } = load({ "a.xsd": redefine(own), "b.xsd": PERSON });
    expect(issues).toEqual([]);
    expect(schema?.elementDeclarations.get("{}someone")?.typeDefinition).toMatchObject({
      attributeUses: [{ attributeDeclaration: { name: "age" } }],
      baseTypeDefinition: { name: "person", attributeUses: [] },
    });
  });

  test("a chameleon document, in a chain of redefinitions", () => {
    const { schema, issues } = load({
      "a.xsd": `TNS${redefine(SHORTER)}`,
      "b.xsd": `TNS<xs:redefine schemaLocation="c.xsd">${SHORTER.replace('"4"', '"6"')}</xs:redefine>`,
      "c.xsd": COLOURS,
    });
    expect(issues).toEqual([]);
    expect(schema?.typeDefinitions.get("{urn:a}colour")).toMatchObject({
      facets: [{ value: 4 }],
      baseTypeDefinition: { facets: [{ value: 6 }], baseTypeDefinition: { facets: [{ value: 9 }] } },
    });
  });

  test.each([
    [
      "a group with itself inside",
      `<xs:group name="g"><xs:choice><xs:group ref="g"/><xs:element name="z"/></xs:choice></xs:group>`,
      GROUP,
      [],
    ],
    [
      "a group that restricts itself",
      `<xs:group name="g"><xs:sequence><xs:element name="y"/></xs:sequence></xs:group>`,
      GROUP,
      [],
    ],
    [
      "a group that widens itself",
      `<xs:group name="g"><xs:sequence><xs:element name="z"/></xs:sequence></xs:group>`,
      GROUP,
      ["src-redefine"],
    ],
    [
      "a group with itself twice",
      `<xs:group name="g"><xs:sequence><xs:group ref="g"/><xs:group ref="g"/></xs:sequence></xs:group>`,
      GROUP,
      ["src-redefine"],
    ],
    [
      "a group with itself repeated",
      `<xs:group name="g"><xs:sequence><xs:group ref="g" maxOccurs="2"/></xs:sequence></xs:group>`,
      GROUP,
      ["src-redefine"],
    ],
    [
      "attributes added",
      `<xs:attributeGroup name="g"><xs:attributeGroup ref="g"/><xs:attribute name="z"/></xs:attributeGroup>`,
      ATTRIBUTES,
      [],
    ],
    ["fewer attributes", `<xs:attributeGroup name="g"><xs:attribute name="y"/></xs:attributeGroup>`, ATTRIBUTES, []],
    [
      "a required attribute left out",
      `<xs:attributeGroup name="g"><xs:attribute name="x"/></xs:attributeGroup>`,
      ATTRIBUTES.replace('name="y"', 'name="y" use="required"'),
      ["src-redefine"],
    ],
    [
      "other attributes",
      `<xs:attributeGroup name="g"><xs:attribute name="z"/></xs:attributeGroup>`,
      ATTRIBUTES,
      ["src-redefine"],
    ],
    ["what is not there", SHORTER, GROUP, ["src-redefine", "st-props-correct"]],
    ["another base", SHORTER.replace('base="colour"', 'base="xs:string"'), COLOURS, ["src-redefine"]],
    ["a missing document", SHORTER, undefined, ["src-redefine"]],
    ["a missing document, nothing redefined", "", undefined, ["src-redefine"]],
    ["a circle", SHORTER, redefine(SHORTER).replace("b.xsd", "a.xsd"), ["src-redefine", "src-redefine"]],
  ])("%s", (_, content, other, expected) => {
    for (const version of ["1.0", "1.1"] as const) {
      const documents = { "a.xsd": redefine(content), ...(other === undefined ? {} : { "b.xsd": other }) };
      expect([...new Set(codes(documents, version))]).toEqual([...new Set(expected)]);
    }
  });
});

describe("xs:override", () => {
  const DIGITS = `<xs:simpleType name="colour"><xs:restriction base="xs:int"/></xs:simpleType>`;

  test("an overriding definition takes the place of the original, deep in what is included", () => {
    const { schema, issues } = load({
      "a.xsd": `TNS${override(DIGITS)}`,
      "b.xsd": `TNS<xs:include schemaLocation="c.xsd"/>`,
      "c.xsd": COLOURS,
    });
    expect(issues).toEqual([]);
    const colour = schema?.elementDeclarations.get("{urn:a}paint")?.typeDefinition;
    expect(colour).toBe(schema?.typeDefinitions.get("{urn:a}colour"));
    expect(colour).toMatchObject({ primitiveTypeDefinition: { name: "decimal" } });
  });

  test("the outer one of two overrides counts", () => {
    const { schema, issues } = load({
      "a.xsd": override(DIGITS),
      "b.xsd": `<xs:override schemaLocation="c.xsd">${DIGITS.replace("xs:int", "xs:date")}<xs:element name="paint" type="xs:date"/></xs:override>`,
      "c.xsd": COLOURS,
    });
    expect(issues).toEqual([]);
    expect(schema?.typeDefinitions.get("{}colour")).toMatchObject({ primitiveTypeDefinition: { name: "decimal" } });
    expect(schema?.elementDeclarations.get("{}paint")?.typeDefinition).toMatchObject({ name: "date" });
  });

  test("what overrides nothing is not there", () => {
    expect(codes({ "a.xsd": `${override(DIGITS)}<xs:element name="e" type="colour"/>`, "b.xsd": "" })).toEqual([
      "src-resolve",
    ]);
  });

  test("a document that is overridden and included is there twice", () => {
    const a = `<xs:include schemaLocation="b.xsd"/>${override(DIGITS)}`;
    expect(codes({ "a.xsd": a, "b.xsd": COLOURS })).toEqual(["sch-props-correct"]);
  });

  test("circles end", () => {
    const b = `<xs:include schemaLocation="a.xsd"/>${COLOURS}`;
    expect(codes({ "a.xsd": override(DIGITS), "b.xsd": b })).toEqual([]);
  });

  test("is unknown to 1.0", () => {
    expect(codes({ "a.xsd": override(DIGITS), "b.xsd": COLOURS }, "1.0")).toEqual(["s4s-elt-invalid"]);
  });
});
