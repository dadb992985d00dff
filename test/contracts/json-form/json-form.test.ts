import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { emitJsonValidator } from "../../../generator/src/emit/json-validators.ts";
import {
  compile,
  contractOf,
  filesOf,
  schemaOf,
  type WrittenPackage,
  writePackage,
} from "../support/contract-package.ts";

const FOLDER = fileURLToPath(new URL("./fixtures", import.meta.url));

interface MessagePackage {
  toJsonMessage(value: unknown, options?: { readonly validate: boolean }): unknown;
  fromJsonMessage(json: unknown): Result & { readonly issues: readonly { readonly message: string }[] };
}

/** A folder a construct: a schema, a document, its JSON form and the JSON Schema of that. UPDATE=1 rewrites the last two. */
const constructs = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

interface Result {
  readonly ok: boolean;
  readonly value?: unknown;
  readonly issues: readonly { readonly code: string; readonly keys: readonly (string | number)[] }[];
}

/** What the tests use of a generated package. */
interface DocumentPackage {
  readDocument(input: string): Result;
  validateDocument(value: unknown): Result;
  toJsonDocument(value: unknown): unknown;
  fromJsonDocument(json: unknown): Result;
}

interface SamplesModule {
  arbitraryDocument(check: typeof fc, root: string): fc.Arbitrary<unknown>;
}

/** Values of the root that neither its JSON Schema nor `fromJson` takes, with the place of the first issue. */
const REFUSED: Readonly<Record<string, readonly (readonly [value: unknown, ...keys: (string | number)[]])[]>> = {
  integers: [
    [{ unbounded: [5], bounded: 1, enumerated: 1 }, "unbounded", 0],
    [{ unbounded: ["1", "05"], bounded: 1, enumerated: 1 }, "unbounded", 1],
    [{ unbounded: ["-0"], bounded: 1, enumerated: 1 }, "unbounded", 0],
    [{ unbounded: ["1e3"], bounded: 1, enumerated: 1 }, "unbounded", 0],
    [{ unbounded: ["1"], bounded: "1", enumerated: 1 }, "bounded"],
    [{ unbounded: ["1"], bounded: 1, enumerated: 3 }, "enumerated"],
    [{ unbounded: ["1"], bounded: 1, enumerated: 1, more: 1 }],
    [{ unbounded: ["1"], bounded: 1 }, "enumerated"],
    ["1"],
    [null],
  ],
  "floating-point": [
    [{ double: ["1.5"], float: 1, share: [0] }, "double", 0],
    [{ double: ["Infinity"], float: 1, share: [0] }, "double", 0],
    [{ double: [1], float: 1, share: ["INF"] }, "share", 0],
    [{ double: [1], float: 1, share: [0.2] }, "share", 0],
  ],
  lists: [[{ integers: ["1", 2], doubles: [], mixed: [], empty: [] }, "integers"]],
  "derived-types": [
    [{ shape: [{ id: "1" }], scalar: ["1"] }, "shape", 0],
    [{ shape: [{ $type: "Circle", id: "1", radius: "1" }], scalar: ["1"] }, "shape", 0, "radius"],
    [{ shape: [{ $type: "Square", id: "1", radius: 1 }], scalar: ["1"] }, "shape", 0],
  ],
  "substitution-group": [
    [{ $content: [{ name: "count", value: 3 }] }, "$content", 0, "value"],
    [{ $content: [{ name: "entry", value: "3" }] }, "$content", 0, "value"],
    [{ $content: [{ name: "label" }] }, "$content", 0],
  ],
  "mixed-content": [
    [{ $content: [{ name: "n", value: "x" }] }, "$content", 0, "value"],
    [{ $content: [5] }, "$content", 0],
  ],
  nil: [[{ simple: ["1"], complex: [{ a: null }] }, "complex", 0, "a"]],
  choice: [[{ a: ["1"], c: "x", b: [1] }, "b", 0]],
  "scalar-root": [[12], ["1.5"]],
};

/** Where the JSON form of a message holds nothing but what JSON holds, it is the object itself. */
describe("the JSON form of a message", () => {
  const schema = (type: string): string =>
    schemaOf(
      `<xs:element name="root"><xs:complexType><xs:sequence><xs:element name="a" type="${type}"/></xs:sequence></xs:complexType></xs:element>`,
    );
  const load = async (type: string): Promise<MessagePackage & { readonly written: WrittenPackage }> => {
    const written = writePackage(filesOf(compile(contractOf(), { "schema.xsd": schema(type) })));
    return { ...((await written.load()) as unknown as MessagePackage), written };
  };

  it("is the object where JSON can hold it", async () => {
    const { toJsonMessage, fromJsonMessage, written } = await load("xs:int");
    const value = { a: 1 };
    expect(toJsonMessage(value)).toBe(value);
    expect(fromJsonMessage(value).value).toBe(value);
    expect(() => toJsonMessage({ a: "1" })).toThrow("This is not a valid root");
    expect(toJsonMessage({ a: "1" }, { validate: false })).toEqual({ a: "1" });
    expect(written.typeCheck()).toBe("");
    written.remove();
  });

  it("has text where JSON cannot", async () => {
    const { toJsonMessage, fromJsonMessage, written } = await load("xs:integer");
    expect(toJsonMessage({ a: 1n })).toEqual({ a: "1" });
    expect(fromJsonMessage({ a: "1" })).toEqual({ ok: true, value: { a: 1n }, issues: [] });
    expect(fromJsonMessage({ a: 1 }).issues).toMatchObject([
      { code: "object-type", keys: ["a"], message: 'Expected the text of an integer, such as "12"; found number.' },
    ]);
    expect(() => toJsonMessage({ a: "1" })).toThrow("This is not a valid root");
    expect(written.typeCheck()).toBe("");
    written.remove();
  });
});

describe.each(constructs)("the JSON form of %s", (construct) => {
  const read = (name: string): string => readFileSync(`${FOLDER}/${construct}/${name}`, "utf8");
  const expected = (name: string, text: string): void => {
    if (process.env["UPDATE"] === "1") writeFileSync(`${FOLDER}/${construct}/${name}`, text);
    expect(text).toBe(read(name));
  };
  let written: WrittenPackage;
  let generated: DocumentPackage;
  let accepts: (json: unknown) => boolean;
  let schema: string;
  beforeAll(async () => {
    const contract = contractOf({ name: construct, messages: [], documents: ["schema.xsd"] });
    const files = filesOf(compile(contract, { "schema.xsd": read("schema.xsd") }));
    schema = files.find((file) => file.path === "json/document.schema.json")?.text ?? "";
    written = writePackage([...files, ...emitJsonValidator(JSON.parse(schema), "json/validator")]);
    generated = (await written.load()) as unknown as DocumentPackage;
    accepts = ((await written.load("json/validator.js")) as unknown as { validate: typeof accepts }).validate;
  });
  afterAll(() => written.remove());

  it("is written, accepted by its JSON Schema, and made to the same value again", () => {
    const { value } = generated.readDocument(read("document.xml"));
    expect(value).toBeDefined();
    expect(generated.validateDocument(value).issues).toEqual([]);
    const text = `${JSON.stringify(generated.toJsonDocument(value), undefined, 2)}\n`;
    expected("expected.json", text);
    const json: unknown = JSON.parse(text);
    expect(accepts(json)).toBe(true);
    expect(generated.fromJsonDocument(json)).toEqual({ ok: true, value, issues: [] });
    expect(`${JSON.stringify(json, undefined, 2)}\n`).toBe(text); // nothing of it was changed
  });

  const refused = REFUSED[construct] ?? [];
  if (refused.length > 0)
    it("is refused by its JSON Schema and by fromJson alike", () => {
      for (const [value, ...keys] of refused) {
        const json = { name: "root", value };
        expect([value, accepts(json)]).toEqual([value, false]);
        const result = generated.fromJsonDocument(json);
        expect([value, result.ok, result.issues[0]?.keys]).toEqual([value, false, keys]);
      }
    });

  it("loses nothing of any value", async () => {
    const { arbitraryDocument } = (await written.load("src/samples.ts")) as unknown as SamplesModule;
    const losesNothing = fc.property(arbitraryDocument(fc, "root"), (document) => {
      const json: unknown = JSON.parse(JSON.stringify(generated.toJsonDocument(document)));
      expect(accepts(json)).toBe(true);
      expect(generated.fromJsonDocument(json)).toEqual({ ok: true, value: document, issues: [] });
    });
    fc.assert(losesNothing, { numRuns: 150 });
  });

  it("is looked for in anything without throwing", () => {
    const anything = fc.anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true });
    fc.assert(
      fc.property(anything, (value) => {
        generated.fromJsonDocument(value);
        generated.fromJsonDocument({ name: "root", value });
      }),
    );
    const cyclic: Record<string, unknown> = { name: "root" };
    cyclic["value"] = cyclic;
    expect(generated.fromJsonDocument(cyclic).ok).toBe(false);
    const hostile = new Proxy(
      {},
      {
        get: () => {
          throw new Error("no");
        },
      },
    );
    expect(generated.fromJsonDocument({ name: "root", value: hostile }).ok).toBe(false);
  });

  it("has a JSON Schema", () => {
    expected("expected.schema.json", schema);
  });
});
