import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { Result } from "@schemawright/runtime";
import { afterAll, describe, expect, it } from "vitest";
import { type GenerateResult, readContract } from "../../../generator/src/index.ts";
import { compile, filesOf, writePackage } from "../support/contract-package.ts";

const FOLDER = fileURLToPath(new URL("./fixtures", import.meta.url));

/**
 * A folder a construct, to be read as a manual: a schema, the types made of it, and values with the issues that they
 * have. UPDATE=1 rewrites the types.
 */
const constructs = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

/** Compiles a contract whose only message is authored in JSON Schema. */
function compileConstruct(construct: string): GenerateResult {
  const files = readdirSync(`${FOLDER}/${construct}`).filter((name) => name.endsWith(".json"));
  const documents = Object.fromEntries(
    files.map((name) => [name, readFileSync(`${FOLDER}/${construct}/${name}`, "utf8")]),
  );
  return compileMessages(construct, { Root: "schema.json" }, documents);
}

/** Compiles a contract whose messages are authored in JSON Schema. */
function compileMessages(
  name: string,
  messages: Readonly<Record<string, string>>,
  documents: Readonly<Record<string, string>>,
): GenerateResult {
  const text = { name, package: "@example/one", version: "0.1.0", description: "Some messages.", messages: [] };
  const json = Object.entries(messages).map(([message, schema]) => ({ name: message, schema }));
  return compile(readContract(JSON.stringify({ ...text, json }), "contract.json"), documents);
}

describe("the types of each construct of JSON Schema", () => {
  it.each(constructs)("%s", (construct) => {
    const types = filesOf(compileConstruct(construct)).filter(({ path }) => path.startsWith("src/json-types/"));
    for (const { path, text } of types) {
      const expected = `${FOLDER}/${construct}/expected/${path.slice("src/".length)}`;
      if (process.env["UPDATE"] === "1") {
        mkdirSync(dirname(expected), { recursive: true });
        writeFileSync(expected, text);
      }
      expect(text).toBe(readFileSync(expected, "utf8"));
    }
  });
});

/** What the types admit, and below each `@ts-expect-error` what they do not. */
const USES = `
import type { Root as Alternatives } from "./alternatives/index.ts";
import { type Root as Colours, RootColourValues } from "./enumerations/index.ts";
import type { Root as Patterns } from "./members-by-pattern/index.ts";
import { parseRoot, readRoot, Root as order, type Root as Order, validateRoot } from "./objects/index.ts";
import type { Root as Tree, RootMetadata } from "./recursion/index.ts";
import type { Root as Tuples } from "./tuples/index.ts";
import type { Root as Closed } from "./unevaluated/index.ts";

export const good: Order = { number: "1", lines: [{ article: "pen", count: 1, colour: "more is allowed" }] };
// @ts-expect-error required members are missing
export const incomplete: Order = { number: "1" };
// @ts-expect-error no other members
export const surplus: Order = { number: "1", lines: [], more: 1 };
// @ts-expect-error the values are read-only
good.number = "2";
// @ts-expect-error lists too
good.lines.push({ article: "pen", count: 1 });
export const number: string = parseRoot("").number;
const result = readRoot("");
export const value: Order | undefined = result.ok ? result.value : undefined;
const checked = validateRoot({});
if (checked.ok) checked.value satisfies Order;
export const inferred: NonNullable<(typeof order)["~standard"]["types"]>["output"] = good;

export function size(shape: Alternatives): number {
  if (shape === null) return 0;
  switch (shape.kind) {
    case "circle":
      return shape.radius;
    case "square":
      return shape.side;
    default:
      return shape satisfies never;
  }
}
// @ts-expect-error a circle has no side
export const mixed: Alternatives = { kind: "circle", side: 1 };

export const colour: Colours["colour"] = RootColourValues[1];
// @ts-expect-error not in the list
export const other: Colours = { colour: "green", version: 2 };

export const tree: Tree = { label: "a", children: [{ label: "b", meta: ["c", ["d"]] }] };
// @ts-expect-error a number at the bottom
export const meta: RootMetadata = ["c", [1]];

export const point: Tuples = { point: [1, 2], row: ["a", 1, null] };
// @ts-expect-error two numbers are needed
export const short: Tuples = { point: [1] };
// @ts-expect-error no third one
export const long: Tuples = { point: [1, 2, 3] };

export const patterned: Patterns = { id: "a", "x-colour": 1, pens: { new: 1 } };
// @ts-expect-error extensions are texts or numbers
export const extension: Patterns = { id: "a", "x-colour": true };

export const closed: Closed = { id: 1, extra: "a" };
// @ts-expect-error unevaluatedProperties is false
export const open: Closed = { id: 1, more: "a" };
`;

interface Sample {
  readonly value: unknown;
  readonly issues: readonly string[];
}

describe("packages of each construct", () => {
  const written = writePackage(
    constructs.flatMap((construct) =>
      filesOf(compileConstruct(construct)).map(({ path, text }) => ({
        path: path.replace(/^src\//, `src/${construct}/`),
        text,
      })),
    ),
    { "src/uses.ts": USES },
  );
  afterAll(() => written.remove());

  it("are accepted by the strictest compiler", () => {
    expect(written.typeCheck()).toBe("");
  });

  it.each(constructs)("%s", async (construct) => {
    const { readRoot } = (await written.load(`src/${construct}/index.ts`)) as {
      readonly readRoot: (text: string) => Result<unknown>;
    };
    const file = `${FOLDER}/${construct}/values.json`;
    expect(existsSync(file)).toBe(true);
    for (const { value, issues } of JSON.parse(readFileSync(file, "utf8")) as readonly Sample[]) {
      const result = readRoot(JSON.stringify(value));
      expect(result.issues.map(({ path, code }) => `${path} ${code}`)).toEqual(issues);
      expect(result.ok).toBe(issues.length === 0);
    }
  });
});

describe("a JSON Schema that cannot be compiled", () => {
  it.each([
    ["is not there", {}, "/contract/a.json:1:1 The JSON Schema /contract/a.json cannot be read"],
    [
      "has a reference to nothing",
      { "a.json": '{\n  "$ref": "b.json"\n}' },
      "/contract/a.json:2:11 The reference b.json cannot be resolved: no schema has the identifier file:///contract/b.json, and there is no document at /contract/b.json",
    ],
    [
      "has a chain of references without end",
      {
        "a.json": JSON.stringify({
          $ref: "#/$defs/d0",
          $defs: Object.fromEntries(
            Array.from({ length: 4000 }, (_, i) => [`d${i}`, i === 3999 ? {} : { $ref: `#/$defs/d${i + 1}` }]),
          ),
        }),
      },
      "/contract/a.json:1:1 its references are chained too deeply: Maximum call stack size exceeded",
    ],
  ])("%s: an issue says so, and no package is made", (_, documents, expected) => {
    const { files, issues } = compileMessages("bad", { Message: "a.json" }, documents as Record<string, string>);
    expect(files).toBeUndefined();
    expect(
      issues.map(({ message, location: { document, line, column } }) => `${document}:${line}:${column} ${message}`),
    ).toEqual([expected]);
  });

  it("a schema that leaves the type open gets a warning", () => {
    const schema = '{ "properties": { "a": { "type": "string" } } }';
    const { files, issues } = compileMessages("open", { Message: "a.json" }, { "a.json": schema });
    expect(files).toBeDefined();
    expect(issues).toMatchObject([
      { code: "json-schema-untyped", severity: "warning", location: { line: 1, column: 1 } },
    ]);
  });
});

describe("documents that several messages refer to", () => {
  const documents = {
    "order.json": '{ "type": "object", "properties": { "to": { "$ref": "address.json" } } }',
    "bill.json":
      '{ "type": "object", "properties": { "by": { "$ref": "address.json#/$defs/zip" }, "for": { "$ref": "order.json" } } }',
    "address.json": '{ "type": "object", "$defs": { "zip": { "type": "string" } } }',
  };
  const files = filesOf(compileMessages("shared", { Order: "order.json", Bill: "bill.json" }, documents));

  it("have one module of types", () => {
    const text = files.find(({ path }) => path === "src/json-types/documents/address.ts")?.text;
    expect(text?.match(/^export .*$/gm)).toEqual([
      "export interface Address { readonly [key: string]: unknown }",
      "export type Zip = string;",
    ]);
    expect(files.find(({ path }) => path === "src/index.ts")?.text).toContain(
      'export type { Address, Zip as AddressZip } from "./json-types/documents/address.ts";',
    );
  });

  it("make packages that compile, the same on every run", () => {
    const written = writePackage(files);
    try {
      expect(written.typeCheck()).toBe("");
    } finally {
      written.remove();
    }
    expect(filesOf(compileMessages("shared", { Order: "order.json", Bill: "bill.json" }, documents))).toEqual(files);
  });
});

describe("texts of a schema", () => {
  const odd = ["", "*/", 'a"b\n', "__proto__", "constructor", "</script>", "\u2028", "\ue000", "$\u007b1}`"];
  const schema = {
    title: "*/ x",
    description: "*/ alert(1) /* \u2028 `$\u007b1}`",
    type: "object",
    properties: Object.fromEntries(
      odd.map((name) => [name, { $ref: `#/$defs/${encodeURIComponent(name.replace(/\//g, "~1"))}` }]),
    ),
    required: odd,
    additionalProperties: false,
    $defs: Object.fromEntries(odd.map((name) => [name, { description: name, default: name, enum: [name] }])),
  };
  const text = JSON.stringify(schema);

  it("never get out of their literals and comments", async () => {
    const written = writePackage(filesOf(compileMessages("odd", { Odd: "odd.json" }, { "odd.json": text })));
    try {
      expect(written.typeCheck()).toBe("");
      const { readOdd } = (await written.load()) as { readonly readOdd: (text: string) => Result<unknown> };
      const value = JSON.stringify(Object.fromEntries(odd.map((name) => [name, name])));
      expect(readOdd(value)).toMatchObject({ ok: true });
      expect(readOdd("{}").issues.map(({ keys }) => keys[0])).toEqual(odd);
    } finally {
      written.remove();
    }
  });
});
