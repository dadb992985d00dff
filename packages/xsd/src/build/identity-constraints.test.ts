import { describe, expect, test } from "vitest";
import { loadSchema } from "../load-schema.ts";

const XSD = `xmlns:xs="http://www.w3.org/2001/XMLSchema"`;

function load(documents: Readonly<Record<string, string>>, version: "1.0" | "1.1" = "1.1") {
  const [entry = ""] = Object.keys(documents);
  return loadSchema(entry, { resolver: { read: (location) => documents[location], resolve: (to) => to }, version });
}

function codesOf(content: string, version: "1.0" | "1.1" = "1.1"): readonly string[] {
  return load({ "a.xsd": `<xs:schema ${XSD}>${content}</xs:schema>` }, version).issues.map(({ code }) => code);
}

const PATHS = `<xs:selector xpath="i"/><xs:field xpath="@n"/>`;

describe("components", () => {
  const { schema, issues } = load({
    "a.xsd": `<xs:schema ${XSD} targetNamespace="urn:a" xmlns="urn:a" xmlns:a="urn:a" xpathDefaultNamespace="##targetNamespace">
      <xs:element name="one">
        <xs:key name="k"><xs:selector xpath=".//i | a:j/i"/><xs:field xpath="@n"/><xs:field xpath="m" xpathDefaultNamespace="##local"/></xs:key>
        <xs:keyref name="r" refer="k"><xs:selector xpath="*"/><xs:field xpath="@a:n"/><xs:field xpath="."/></xs:keyref>
      </xs:element>
      <xs:element name="two"><xs:key ref="a:k"/></xs:element>
    </xs:schema>`,
  });
  const constraint = (name: string) => schema?.identityConstraintDefinitions.get(`{urn:a}${name}`);

  test("have parsed paths with their names resolved", () => {
    expect(issues).toEqual([]);
    const name = (localName: string, namespace = "urn:a") => ({ namespace, localName });
    expect(constraint("k")?.selector.paths).toEqual([
      { anywhere: true, steps: [name("i")], attribute: undefined },
      { anywhere: false, steps: [name("j"), name("i")], attribute: undefined },
    ]);
    expect(constraint("k")?.fields.map(({ paths }) => paths)).toEqual([
      [{ anywhere: false, steps: [], attribute: name("n", "") }],
      [{ anywhere: false, steps: [name("m", "")], attribute: undefined }],
    ]);
    expect(constraint("r")?.fields[0]?.paths[0]?.attribute).toEqual(name("n"));
  });

  test("are one where they are referred to", () => {
    const ofElement = (name: string) =>
      schema?.elementDeclarations.get(`{urn:a}${name}`)?.identityConstraintDefinitions ?? [];
    expect(ofElement("one")).toEqual([constraint("k"), constraint("r")]);
    expect(ofElement("two")[0]).toBe(constraint("k"));
    expect(constraint("r")?.referencedKey).toBe(constraint("k"));
    expect(constraint("r")?.category).toBe("keyref");
  });
});

test("a keyref may come before its key and stand in another document", () => {
  const { schema, issues } = load({
    "a.xsd": `<xs:schema ${XSD} targetNamespace="urn:a" xmlns="urn:a"><xs:include schemaLocation="b.xsd"/><xs:element name="a"><xs:keyref name="r" refer="k">${PATHS}</xs:keyref></xs:element></xs:schema>`,
    "b.xsd": `<xs:schema ${XSD}><xs:element name="b"><xs:complexType><xs:sequence><xs:element name="c"><xs:unique name="k">${PATHS}</xs:unique></xs:element></xs:sequence></xs:complexType></xs:element></xs:schema>`,
  });
  expect(issues).toEqual([]);
  expect(schema?.identityConstraintDefinitions.get("{urn:a}r")?.referencedKey?.name).toBe("k");
});

test("constraints inside a redefinition count", () => {
  const { schema, issues } = load({
    "a.xsd": `<xs:schema ${XSD}><xs:redefine schemaLocation="b.xsd"><xs:complexType name="t"><xs:complexContent><xs:extension base="t"><xs:sequence>
      <xs:element name="e"><xs:key name="k">${PATHS}</xs:key></xs:element></xs:sequence></xs:extension></xs:complexContent></xs:complexType></xs:redefine></xs:schema>`,
    "b.xsd": `<xs:schema ${XSD}><xs:complexType name="t"/></xs:schema>`,
  });
  expect(issues).toEqual([]);
  expect([...(schema?.identityConstraintDefinitions.keys() ?? [])]).toEqual(["{}k"]);
});

describe("faults", () => {
  test.each<[string, string, string[]]>([
    [
      "a name twice",
      `<xs:key name="k">${PATHS}</xs:key><xs:unique name="k">${PATHS}</xs:unique>`,
      ["sch-props-correct"],
    ],
    ["no such key", `<xs:keyref name="r" refer="k">${PATHS}</xs:keyref>`, ["src-resolve"]],
    ["no refer", `<xs:keyref name="r">${PATHS}</xs:keyref>`, ["src-identity-constraint"]],
    ["refer of a key", `<xs:key name="k" refer="k">${PATHS}</xs:key>`, ["src-identity-constraint"]],
    ["no field", `<xs:key name="k"><xs:selector xpath="i"/></xs:key>`, ["src-identity-constraint"]],
    ["no name", `<xs:key>${PATHS}</xs:key>`, ["src-identity-constraint"]],
    [
      "fields before the selector are one fault",
      `<xs:key name="k"><xs:field xpath="a"/><xs:selector xpath="i"/></xs:key>`,
      ["s4s-elt-invalid-content"],
    ],
    [
      "a keyref to a keyref",
      `<xs:key name="k">${PATHS}</xs:key><xs:keyref name="r" refer="k">${PATHS}</xs:keyref><xs:keyref name="s" refer="r">${PATHS}</xs:keyref>`,
      ["c-props-correct"],
    ],
    ["a keyref to itself", `<xs:keyref name="r" refer="r">${PATHS}</xs:keyref>`, ["c-props-correct"]],
    [
      "a prefix that is not bound",
      `<xs:key name="k"><xs:selector xpath="p:i"/><xs:field xpath="."/></xs:key>`,
      ["c-selector-xpath"],
    ],
    [
      "an absolute path",
      `<xs:key name="k"><xs:selector xpath="i"/><xs:field xpath="/a"/></xs:key>`,
      ["c-fields-xpaths"],
    ],
  ])("%s", (_, content, codes) => {
    expect(codesOf(`<xs:element name="a">${content}</xs:element>`)).toEqual(codes);
    expect(codesOf(`<xs:element name="a">${content}</xs:element>`, "1.0")).toEqual(codes);
  });

  const referring = `<xs:element name="a"><xs:key name="k">${PATHS}</xs:key></xs:element>`;
  test.each<[string, string, string[], string[]]>([
    ["a reference", `<xs:key ref="k"/>`, [], ["src-identity-constraint"]],
    ["to another category", `<xs:unique ref="k"/>`, ["src-identity-constraint"], ["src-identity-constraint"]],
    ["with a name", `<xs:key ref="k" name="l"/>`, ["src-identity-constraint"], ["src-identity-constraint"]],
    ["with content", `<xs:key ref="k">${PATHS}</xs:key>`, ["src-identity-constraint"], ["src-identity-constraint"]],
    ["to nothing", `<xs:key ref="l"/>`, ["src-resolve"], ["src-identity-constraint"]],
  ])("%s", (_, content, codes, codes10) => {
    const text = `${referring}<xs:element name="b">${content}</xs:element>`;
    expect(codesOf(text)).toEqual(codes);
    expect(codesOf(text, "1.0")).toEqual(codes10);
  });
});
