import { describe, expect, it } from "vitest";
import { ContractError, TemplateError } from "../../../generator/src/index.ts";
import { compile, contractOf, filesOf, schemaOf } from "../support/contract-package.ts";

const SCHEMA = schemaOf(
  `<xs:element name="root"><xs:complexType><xs:sequence><xs:element name="a" type="xs:int"/></xs:sequence></xs:complexType></xs:element>\n<xs:element name="text" type="xs:string"/>`,
);

describe("faults of a contract's files name the file and the field", () => {
  it.each([
    [
      "a root element that is not declared",
      "rot",
      '"rot"; expected an element of schema.xsd with a complex type of its own: root',
    ],
    [
      "a root element of a simple type",
      "text",
      '"text"; expected an element of schema.xsd with a complex type of its own: root',
    ],
  ])("%s", (_, element, expected) => {
    const messages = [{ name: "Message", forms: [{ schema: "schema.xsd", element }] }];
    const act = (): unknown => compile(contractOf({ messages }), { "schema.xsd": SCHEMA });
    expect(act).toThrow(ContractError);
    expect(act).toThrow(`schema/one/contract.json: the field messages[0].forms[0].element is ${expected}`);
  });

  it("a schema document that is not there", () => {
    const { files, issues } = compile(contractOf(), {});
    expect(files).toBeUndefined();
    expect(issues).toMatchObject([{ severity: "error", location: { document: "/contract/schema.xsd" } }]);
  });

  it("a schema document that is broken: the place and the rule", () => {
    const { files, issues } = compile(contractOf(), { "schema.xsd": SCHEMA.replace("xs:int", "xs:itn") });
    expect(files).toBeUndefined();
    expect(issues).toMatchObject([{ code: "src-resolve", location: { line: 2 } }]);
  });

  it("a JSON Schema that cannot be compiled", () => {
    const json = [{ name: "A", schema: "a.schema.json" }];
    const { files, issues } = compile(contractOf({ json }), {
      "schema.xsd": SCHEMA,
      "a.schema.json": '{\n  "type": "strin" }',
    });
    expect(files).toBeUndefined();
    expect(issues).toMatchObject([{ severity: "error", location: { document: "/contract/a.schema.json", line: 2 } }]);
  });
});

describe("templates", () => {
  const withModule = (text: string) => (name: string) =>
    name === "module" ? { path: "templates/module.hbs", text } : undefined;

  it("can be replaced by a contract's own", () => {
    const own =
      "// Ours: {{line sources}}\n{{#each imports}}{{code this}}\n{{/each}}{{#each declarations}}{{code this}}\n{{/each}}";
    const files = filesOf(compile(contractOf(), { "schema.xsd": SCHEMA }, withModule(own)));
    const read = files.find((file) => file.path === "src/read/schema.ts");
    expect(read?.text).toMatch(/^\/\/ Ours: schema\/one\/schema\.xsd\n/);
  });

  it.each(["{{#each declarations}}", "{{nothing}}", "{{shout sources}}"])("a broken one is named: %s", (text) => {
    const act = (): unknown => compile(contractOf(), { "schema.xsd": SCHEMA }, withModule(text));
    expect(act).toThrow(TemplateError);
    expect(act).toThrow(/^templates\/module\.hbs: /);
  });
});
