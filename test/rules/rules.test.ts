import { readdirSync, readFileSync } from "node:fs";
import { compileSchema } from "@schemawright/generator";
import type { ReadOptions } from "@schemawright/runtime";
import { loadSchema } from "@schemawright/xsd";
import { describe, expect, it } from "vitest";
import { examples } from "./examples.ts";

/** What `expected.json` says of the one issue of an example. */
interface Expected {
  readonly path: string;
  /** Absent where the issue is about the whole input. */
  readonly line?: number;
  readonly column?: number;
  /** Version of XSD; 1.1 if not given. */
  readonly version?: "1.0" | "1.1";
  readonly options?: ReadOptions;
  /** The whole sentence, where its words depend on more than the code. */
  readonly message?: string;
  /** Codes of the issues before this one, which cannot be alone. */
  readonly before?: readonly string[];
}

/** A whole sentence: no hole is left unfilled, and nothing was unknown that fills one. */
const SENTENCE = /^(?!.*(?:undefined|\[object))[^?{}]+\.(?: Did you mean "[^"?]+"\?)?$/;

const fixtures = new URL("fixtures/", import.meta.url);
const codes = readdirSync(fixtures).sort();

describe("a document that breaks a rule", () => {
  it.each(codes)("%s", (code) => {
    const at = (name: string): URL => new URL(`${code}/${name}`, fixtures);
    const expected: Expected = JSON.parse(readFileSync(at("expected.json"), "utf8"));
    const { path, line, column, version = "1.1", options, message, before = [] } = expected;
    const text = readFileSync(at("schema.xsd"), "utf8");
    const resolver = { read: (): string => text, resolve: (to: string): string => to };
    const loaded = loadSchema("schema.xsd", { resolver, version });
    expect(loaded.issues.filter(({ severity }) => severity === "error")).toEqual([]);
    if (loaded.schema === undefined) throw new Error("There is no schema.");
    const compiled = compileSchema(loaded.schema, { version });
    if (!compiled.ok) throw new Error(compiled.issues.map((issue) => issue.message).join("\n"));
    const { issues } = compiled.read(new Uint8Array(readFileSync(at("instance.xml"))), options);
    expect(issues.map((issue) => issue.code)).toEqual([...before, code]);
    const issue = issues[before.length];
    expect({ path: issue?.path, line: issue?.line, column: issue?.column }).toEqual({ path, line, column });
    expect(issue?.message).toMatch(SENTENCE);
    if (message !== undefined) expect(issue?.message).toBe(message);
    // What a document breaks of a schema stands somewhere in it.
    if (code.startsWith("cvc-")) expect(issue?.schemaLocation).toMatch(/^schema\.xsd:\d+:\d+$/);
    else expect(issue?.schemaLocation).toBeUndefined();
  });
});

describe("the path of a broken key", () => {
  it("leads to the selected element, below elements without keys and in an entity", () => {
    const element = (name: string, content: string, more = ""): string =>
      `<xs:element name="${name}" maxOccurs="9"><xs:complexType><xs:sequence>${content}</xs:sequence></xs:complexType>${more}</xs:element>`;
    const field = '<xs:element name="k" type="xs:int" maxOccurs="2"/>';
    const unique = '<xs:unique name="u"><xs:selector xpath="a"/><xs:field xpath="k"/></xs:unique>';
    const root = element("r", element("s", element("a", field), unique)).replace(' maxOccurs="9"', "");
    const text = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${root}</xs:schema>`;
    const resolver = { read: (): string => text, resolve: (to: string): string => to };
    const { schema } = loadSchema("schema.xsd", { resolver });
    const compiled = schema && compileSchema(schema);
    if (compiled?.ok !== true) throw new Error("There is no reader.");
    const items = "<a><k>1</k></a><a><k>2</k><k>3</k></a>";
    const { issues } = compiled.read(`<!DOCTYPE r [<!ENTITY e "${items}">]><r><s>&e;</s></r>`, { doctype: "internal" });
    expect(issues.map(({ code, path }) => [code, path])).toEqual([["cvc-identity-constraint.3", "/r/s[1]/a[2]"]]);
  });
});

describe("an object or a call that breaks a rule", () => {
  it.each(examples)("$code", ({ code, path, provoke }) => {
    const { issues } = provoke();
    expect(issues.map((issue) => [issue.code, issue.path])).toEqual([[code, path]]);
    expect(issues[0]?.message).toMatch(SENTENCE);
  });
});

/** Sources in which codes of issues stand. */
const SOURCES = ["packages/runtime/src", "generator/src/emit"];
const CODE =
  /"((?:cvc|wfc|nsc|limit|encoding|entity|object|option|choice|contract)-[A-Za-z][A-Za-z0-9.-]*|xml-syntax|doctype-not-allowed)"/g;

/** Every code that stands in the sources. */
function sourceCodes(): ReadonlySet<string> {
  const found = new Set<string>();
  for (const folder of SOURCES) {
    const root = new URL(`../../${folder}/`, import.meta.url);
    for (const name of readdirSync(root, { recursive: true, encoding: "utf8" })) {
      if (!name.endsWith(".ts") || name.endsWith(".test.ts")) continue;
      for (const [, code] of readFileSync(new URL(name, root), "utf8").matchAll(CODE)) found.add(code ?? "");
    }
  }
  return found;
}

describe("the examples", () => {
  it("are there for every code that an issue can have, and for no other", () => {
    expect([...codes, ...examples.map(({ code }) => code)].sort()).toEqual([...sourceCodes()].sort());
  });
});
