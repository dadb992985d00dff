import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import type { ObjectSchema } from "./components/schema.ts";
import type { Version } from "./documents/dialects.ts";
import { type LoadedSchema, loadJsonSchema } from "./load-json-schema.ts";

/** Loads `/schemas/main.json` of some documents, which are given as texts or as values. */
function load(documents: Readonly<Record<string, unknown>>, version?: Version): LoadedSchema {
  return loadJsonSchema("/schemas/main.json", {
    resolver: {
      read: (location) => {
        const document = documents[posix.relative("/schemas", location)] ?? documents[location];
        return document === undefined || typeof document === "string"
          ? document
          : JSON.stringify(document, undefined, 2);
      },
      resolve: (reference, base) => posix.resolve(posix.dirname(base), reference),
    },
    ...(version === undefined ? {} : { version }),
  });
}

/** The issues of some documents: place and sentence. */
function issuesOf(documents: Readonly<Record<string, unknown>>, version?: Version): readonly string[] {
  return load(documents, version).issues.map(
    ({ code, message, location: { document, line, column } }) => `${document}:${line}:${column} [${code}] ${message}`,
  );
}

const draft07 = { $schema: "http://json-schema.org/draft-07/schema#" };

describe("a schema that is wrong is told with its place", () => {
  it.each<[string, Readonly<Record<string, unknown>>, readonly string[]]>([
    [
      "there is no document",
      {},
      ["/schemas/main.json:1:1 [json-schema-document] The JSON Schema /schemas/main.json cannot be read"],
    ],
    [
      "it is not JSON",
      { "main.json": '{\n  "type": "string",\n}' },
      [
        '/schemas/main.json:3:1 [json-schema-text] This is not JSON: expected a member name in double quotes; found "}"',
      ],
    ],
    [
      "it is no schema",
      { "main.json": "[]" },
      ["/schemas/main.json:1:1 [json-schema-keyword] This is not a schema: expected an object, true or false"],
    ],
    [
      "keywords have values that they cannot have",
      {
        "main.json":
          '{\n"type": "text",\n"minLength": -1,\n"required": ["a", "a"],\n"pattern": "(",\n"anyOf": [],\n"properties": {"a": 1}\n}',
      },
      [
        "/schemas/main.json:2:9 [json-schema-keyword] type must be one of null, boolean, object, array, number, string, integer, or a list of them without repetition",
        "/schemas/main.json:3:14 [json-schema-keyword] minLength must be a whole number that is not negative",
        "/schemas/main.json:4:13 [json-schema-keyword] required must be a list of different texts",
        "/schemas/main.json:5:12 [json-schema-keyword] pattern must be a regular expression of ECMA-262 with the flag u",
        "/schemas/main.json:6:10 [json-schema-keyword] anyOf must be a list of schemas with at least one in it",
        "/schemas/main.json:7:15 [json-schema-keyword] properties must be an object whose members are schemas",
      ],
    ],
    [
      "a reference leads to no document",
      { "main.json": '{\n"items": { "$ref": "parts/line.json#/$defs/a" }\n}' },
      [
        "/schemas/main.json:2:20 [json-schema-reference] The reference parts/line.json#/$defs/a cannot be resolved: no schema has the identifier file:///schemas/parts/line.json, and there is no document at /schemas/parts/line.json",
      ],
    ],
    [
      "a reference is percent-encoded as nothing is",
      { "main.json": '{\n"items": { "$ref": "a%zz.json" }\n}' },
      [
        "/schemas/main.json:2:20 [json-schema-reference] The reference a%zz.json cannot be resolved: no schema has the identifier file:///schemas/a%zz.json, and there is no document at /schemas/a%zz.json",
      ],
    ],
    [
      "a reference leads to no document under either name",
      { "main.json": { $id: "https://example.com/main", items: { $ref: "line.json" } } },
      [
        "/schemas/main.json:4:13 [json-schema-reference] The reference line.json cannot be resolved: no schema has the identifier https://example.com/line.json, and there is no document at https://example.com/line.json or /schemas/line.json",
      ],
    ],
    [
      "a reference leads to nothing in a document",
      { "main.json": '{ "$defs": { "line": {}, "lime": {} },\n"items": { "$ref": "#/$defs/lien" } }' },
      [
        "/schemas/main.json:2:20 [json-schema-reference] The reference #/$defs/lien cannot be resolved: /$defs of /schemas/main.json:1 has no lien; there is only line, lime",
      ],
    ],
    [
      "there is no such anchor",
      { "main.json": '{ "$defs": { "line": { "$anchor": "line" } },\n"items": { "$ref": "#lien" } }' },
      [
        "/schemas/main.json:2:20 [json-schema-reference] The reference #lien cannot be resolved: /schemas/main.json has the anchors line",
      ],
    ],
    [
      "a referred document is not JSON",
      { "main.json": { $ref: "b.json" }, "b.json": "{" },
      [
        "/schemas/b.json:1:2 [json-schema-text] This is not JSON: expected a member name in double quotes; found the end",
      ],
    ],
    [
      "references go round in a circle",
      {
        "main.json":
          '{ "$ref": "#/$defs/a", "$defs": {\n"a": { "$ref": "#/$defs/b" },\n"b": { "allOf": [{ "$ref": "#/$defs/a" }] } } }',
      },
      [
        "/schemas/main.json:3:20 [json-schema-cycle] This reference leads back to the schema it stands in, without going down into the value: #/$defs/b to #/$defs/a",
      ],
    ],
    [
      "two schemas have one identifier",
      { "main.json": '{ "$defs": { "a": { "$id": "x" },\n"b": { "$id": "x" } } }' },
      [
        "/schemas/main.json:2:6 [json-schema-id] $id file:///schemas/x already belongs to the schema at /schemas/main.json:1",
      ],
    ],
    [
      "the meta-schema is unknown",
      { "main.json": { $schema: "https://example.com/mine" } },
      [
        "/schemas/main.json:2:14 [json-schema-dialect] $schema is https://example.com/mine; expected https://json-schema.org/draft/2020-12/schema, https://json-schema.org/draft/2019-09/schema, http://json-schema.org/draft-07/schema#, or a meta-schema that can be read",
      ],
    ],
  ])("%s", (_, documents, issues) => {
    expect(issuesOf(documents)).toEqual(issues);
    expect(load(documents).schemas).toBeUndefined();
  });

  it("a circle that goes down into the value is none", () => {
    expect(
      issuesOf({ "main.json": { items: { $ref: "#" }, anyOf: [{ $ref: "#/$defs/a" }], $defs: { a: true } } }),
    ).toEqual([]);
  });
});

describe("keywords without effect", () => {
  it.each<[string, object, string]>([
    ["a slip", { requried: ["a"] }, "requried is no keyword of 2020-12 and has no effect; did you mean required?"],
    ["a later version's", { ...draft07, $defs: {} }, "$defs has no effect in draft-07; it has definitions"],
    [
      "an earlier version's",
      { dependencies: {} },
      "dependencies has no effect in 2020-12; it has dependentRequired or dependentSchemas",
    ],
  ])("%s gets a warning", (_, schema, message) => {
    const { issues, schemas } = load({ "main.json": schema });
    expect(issues).toMatchObject([{ severity: "warning", message }]);
    expect(schemas).toBeDefined();
  });

  it("others do not", () => expect(issuesOf({ "main.json": { "x-order": 1, customer: true } })).toEqual([]));
});

describe("references", () => {
  const targetOf = (documents: Readonly<Record<string, unknown>>, version?: Version): unknown => {
    const { schemas, issues } = load(documents, version);
    expect(issues).toEqual([]);
    const root = schemas?.root as ObjectSchema | undefined;
    const target = root?.references[0]?.target;
    return target?.kind === "object" ? target.annotations.title : target?.value;
  };
  const found = { title: "found" };

  it.each<[string, Readonly<Record<string, unknown>>]>([
    ["a pointer", { "main.json": { $ref: "#/$defs/a~1b%25", $defs: { "a/b%": found } } }],
    ["an anchor", { "main.json": { $ref: "#here", $defs: { a: { $anchor: "here", ...found } } } }],
    ["an identifier", { "main.json": { $ref: "urn:x:y", $defs: { a: { $id: "urn:x:y", ...found } } } }],
    [
      "a relative identifier",
      { "main.json": { $id: "https://a.b/c/", $ref: "d", $defs: { a: { $id: "https://a.b/c/d", ...found } } } },
    ],
    ["a file", { "main.json": { $ref: "b.json" }, "b.json": found }],
    ["a place in a file", { "main.json": { $ref: "b.json#/$defs/x" }, "b.json": { $defs: { x: found } } }],
    [
      "a file by the address that it has",
      { "main.json": { $id: "https://a.b/main", $ref: "b.json" }, "b.json": { $id: "https://a.b/b.json", ...found } },
    ],
    ["a document by its address", { "main.json": { $ref: "https://a.b/b" }, "https://a.b/b": found }],
    ["what no keyword calls a schema", { "main.json": { $ref: "#/x-parts/0", "x-parts": [found] } }],
    [
      "an anchor of draft-07",
      { "main.json": { ...draft07, $ref: "#here", definitions: { a: { $id: "#here", ...found } } } },
    ],
  ])("lead to %s", (_, documents) => expect(targetOf(documents)).toBe("found"));

  it("lead to true and false", () =>
    expect(targetOf({ "main.json": { $ref: "#/$defs/a", $defs: { a: false } } })).toBe(false));
});

describe("large schemas", () => {
  it("with 5,000 definitions, each of which refers to the next, are loaded", () => {
    const $defs = Object.fromEntries(
      Array.from({ length: 5000 }, (_, i) => [
        `d${i}`,
        i === 4999 ? { type: "string" } : { $ref: `#/$defs/d${i + 1}` },
      ]),
    );
    const { schemas, issues } = load({ "main.json": { $ref: "#/$defs/d0", $defs } });
    expect(issues).toEqual([]);
    expect(schemas?.root.kind).toBe("object");
  });

  it("that are nested too deeply are refused", () => {
    const text = `${'{"not":'.repeat(300)}true${"}".repeat(300)}`;
    expect(issuesOf({ "main.json": text })).toEqual([
      "/schemas/main.json:1:1793 [json-schema-text] The values are nested deeper than 256, which is the limit",
    ]);
  });
});
