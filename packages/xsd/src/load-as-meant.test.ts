import { describe, expect, it } from "vitest";
import { loadInstanceSchema } from "./load-instance-schema.ts";
import { loadSchemas } from "./load-schema.ts";

const older = `<xs:complexType name="t" mixed="true"><xs:simpleContent><xs:extension base="xs:int"/></xs:simpleContent></xs:complexType>`;
const newer = `<xs:complexType name="t"><xs:assert test="@a"/></xs:complexType>`;
const both = `<xs:element name="a"/>`;
const neither = `<xs:element name="a" type="b"/>`;
const nothing = "";
const attributes = `<xs:attributeGroup name="g"><xs:attribute name="a" type="xs:dateTimeStamp"/></xs:attributeGroup>`;
const forOlder = "for XSD 1.0 alone";

/** A schema document with some content. */
function documentOf(content: string): string {
  const versioning = `xmlns:vc="http://www.w3.org/2007/XMLSchema-versioning" vc:maxVersion="1.1"`;
  const [attribute, inside] = content === forOlder ? [versioning, both] : ["", content];
  return `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" ${attribute}>${inside}</xs:schema>`;
}

describe("the version that nobody asked for", () => {
  it.each([
    ["what both versions take", [both], "1.1", true, []],
    ["what XSD 1.0 takes alone", [older], "1.0", true, ["xsd-version"]],
    ["what XSD 1.1 takes alone", [newer], "1.1", true, []],
    ["what neither takes", [neither], "1.1", false, ["src-resolve"]],
    ["what is made for XSD 1.0 alone", [forOlder], "1.0", true, []],
    ["nothing", [nothing], "1.1", true, []],
    ["attributes that XSD 1.1 takes alone", [attributes], "1.1", true, []],
    ["one that 1.0 takes alone, beside what both take", [both, older], "1.0", true, ["xsd-version"]],
    ["one that 1.0 takes alone, beside one that 1.1 does", [older, newer], "1.1", false, ["src-ct.1"]],
    ["one that is made for 1.0, beside what both take", [both, forOlder], "1.0", true, []],
    ["nothing, beside what 1.1 takes alone", [newer, nothing], "1.1", true, []],
  ])("%s", (_, contents, version, isRight, codes) => {
    const resolver = { resolve: () => "", read: (entry: string) => documentOf(contents[Number(entry)] ?? "") };
    const entries = contents.map((_content, i) => String(i));
    const loaded = loadSchemas(entries, { resolver, version: "meant" });
    expect(loaded.version).toBe(version);
    expect(loaded.schemas !== undefined).toBe(isRight);
    expect(loaded.issues.map(({ code }) => code)).toEqual(codes.map((code) => expect.stringContaining(code)));
  });

  it("is told of at what is wrong, with the reason", () => {
    const resolver = { resolve: () => "", read: () => documentOf(older) };
    const [warning] = loadSchemas(["a.xsd"], { resolver, version: "meant" }).issues;
    expect(warning).toMatchObject({ severity: "warning", location: { document: "a.xsd", line: 1 } });
    expect(warning?.message).toMatch(/^The schema is read as XSD 1\.0, because it is none of XSD 1\.1: A type with/);
  });
});

describe("the version of a schema that a document names", () => {
  const xsi = `xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"`;
  const late = `<p:a xmlns:p="urn:p" ${xsi} xsi:noNamespaceSchemaLocation="a.xsd"><b xsi:schemaLocation="urn:p p.xsd"/></p:a>`;

  it.each([
    ["what both versions take", both, "1.1", ["schema-loc.3"]],
    [
      "what XSD 1.0 takes alone; hints stand as 1.0 has it",
      older,
      "1.0",
      ["schema-loc.4", "schema-loc.3", "xsd-version"],
    ],
    ["what neither takes", neither, "1.1", ["schema-loc.3", "schema-loc.3", "src-resolve"]],
  ])("%s", (_, content, version, codes) => {
    const resolver = {
      resolve: (reference: string) => reference,
      read: (location: string) => (location === "a.xsd" ? documentOf(content) : undefined),
    };
    const loaded = loadInstanceSchema(late, "a.xml", { resolver, version: "meant" });
    expect(loaded.version).toBe(version);
    expect(loaded.issues.map(({ code }) => code)).toEqual(codes);
  });
});
