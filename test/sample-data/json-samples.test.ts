import { readdirSync, readFileSync } from "node:fs";
import { createJsonSchemaSampler } from "@schemawright/generator";
import { SampleError, type SampleOptions, type Sampler } from "@schemawright/runtime/samples";
import { Ajv } from "ajv";
import { Ajv2019 } from "ajv/dist/2019.js";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { FORMAT_CHECKS, JSON_SAMPLE_CASES, type JsonSampleCase } from "./json-cases.ts";

const WANTED: readonly SampleOptions[] = [
  {},
  { size: "full" },
  ...Array.from({ length: 20 }, (_, i) => ({ seed: i + 1 })),
  ...Array.from({ length: 4 }, (_, i) => ({ seed: i + 1, size: "full" as const })),
];

const OPTIONS = { strict: false, validateFormats: false, validateSchema: false, ownProperties: true } as const;
const JUDGES = { "2020-12": Ajv2020, "2019-09": Ajv2019, "draft-07": Ajv };

/** A sampler of the first of some documents. */
function samplerOf(documents: Readonly<Record<string, string>>, version?: JsonSampleCase["version"]): Sampler<unknown> {
  const resolver = { resolve: (reference: string) => reference, read: (location: string) => documents[location] };
  const made = createJsonSchemaSampler("schema.json", { resolver, ...(version === undefined ? {} : { version }) });
  if (!made.ok) throw new Error(JSON.stringify(made.issues));
  return made.sampler;
}

describe.each(JSON_SAMPLE_CASES)("$what", ({ schema, version, minimal, among = [], missed }) => {
  const sampler = samplerOf({ "schema.json": JSON.stringify(schema) }, version);
  const isValid = new JUDGES[version ?? "2020-12"](OPTIONS).compile(schema);

  test("samples are valid, the smallest as it is written here", () => {
    const values = WANTED.map((options) => sampler.sample(options).value);
    expect(values[0]).toEqual(minimal);
    expect(values.filter((value) => !isValid(value))).toEqual([]);
    expect(values).toEqual(expect.arrayContaining([...among]));
  });

  test("near-misses are not valid, and break what is written here", () => {
    const found = [{}, { seed: 1 }, { seed: 2 }].flatMap((options) => sampler.nearMisses({ ...options, count: 60 }));
    expect(found.filter(({ document }) => isValid(JSON.parse(document)))).toEqual([]);
    const codes = found.map(({ code }) => code.slice("json-schema.".length));
    expect([...new Set(codes)]).toEqual(expect.arrayContaining([...missed]));
  });

  test("the same options give the same value", () => {
    const [first, second] = [1, 2].map(() => sampler.sample({ seed: 5, size: "full" }));
    expect(first?.document).toBe(second?.document);
    expect(JSON.parse(first?.pretty() ?? "")).toEqual(second?.value);
  });
});

test.each(Object.entries(FORMAT_CHECKS))("texts of the format %s", (format, isOne) => {
  const sampler = samplerOf({ "schema.json": JSON.stringify({ type: "string", format }) });
  const texts = WANTED.map((options) => sampler.sample(options).value as string);
  expect(texts.filter((text) => !isOne(text))).toEqual([]);
  expect(new Set(texts).size).toBeGreaterThan(2);
});

const FIXTURES = new URL("../contracts/json-schema/fixtures/", import.meta.url);

const constructs = readdirSync(FIXTURES).sort();

test.each(constructs)("the construct %s has samples, which Ajv accepts by the authored schema", (construct) => {
  const names = readdirSync(new URL(construct, FIXTURES)).filter(
    (name) => name.endsWith(".json") && name !== "values.json",
  );
  const texts = names.map((name) => [name, readFileSync(new URL(`${construct}/${name}`, FIXTURES), "utf8")] as const);
  const sampler = samplerOf(Object.fromEntries(texts));
  const text = texts.find(([name]) => name === "schema.json")?.[1] ?? "";
  const version = /draft-07/.test(text) ? "draft-07" : /2019-09/.test(text) ? "2019-09" : "2020-12";
  const ajv = new JUDGES[version](OPTIONS);
  for (const [name, document] of texts) ajv.addSchema(JSON.parse(document), name);
  const isValid = ajv.getSchema("schema.json");
  const values = WANTED.map((options) => sampler.sample(options).value);
  expect(values.filter((value) => !isValid?.(value))).toEqual([]);
  const found = sampler.nearMisses({ count: 60 });
  expect(found.filter(({ document }) => isValid?.(JSON.parse(document)))).toEqual([]);
});

test("what no value can be is said, with the rule and the place", () => {
  const schema = { type: "object", required: ["a"], properties: { a: { type: "string", minLength: 3, maxLength: 2 } } };
  const sampler = samplerOf({ "schema.json": JSON.stringify(schema) });
  expect(() => sampler.sample()).toThrow(SampleError);
  expect(() => sampler.sample()).toThrow("No valid sample of document was found; /a: no string was found");
  const unending = {
    $ref: "#/$defs/a",
    $defs: { a: { type: "object", required: ["a"], properties: { a: { $ref: "#/$defs/a" } } } },
  };
  expect(() => samplerOf({ "schema.json": JSON.stringify(unending) }).sample()).toThrow("holds another without end");
});

test("what is returned shares nothing with the schema", () => {
  const sampler = samplerOf({ "schema.json": '{ "const": { "a": [1] } }' });
  (sampler.sample().value as { a: number[] }).a.push(2);
  expect(sampler.sample().value).toEqual({ a: [1] });
});
