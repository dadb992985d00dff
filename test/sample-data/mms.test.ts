import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { NearMiss, SampleOptions } from "@schemawright/runtime/samples";
import * as mms from "@schemawright/sinch-mms";
import * as samples from "@schemawright/sinch-mms/samples";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import { whyNoXerces } from "../differential/xerces/xerces.js";
import { endForAbsence } from "../support/absent.ts";
import { judgeFiles } from "../support/xerces-files.ts";

const WANTED: readonly SampleOptions[] = [
  {},
  { size: "full" },
  ...Array.from({ length: 5 }, (_, i) => ({ seed: i + 1 })),
  { size: "full", seed: 1 },
];

/** What the tests use of the functions of a message. */
interface MessageFunctions {
  readonly read: (input: string) => mms.Result<unknown>;
  readonly validate: (value: unknown) => mms.Result<unknown>;
  readonly write: (value: unknown) => string;
  readonly sample: (options?: SampleOptions) => unknown;
  readonly arbitrary: (check: typeof fc) => fc.Arbitrary<unknown>;
  readonly nearMisses: (options?: { count: number }) => readonly NearMiss[];
}

interface Message {
  readonly name: string;
  readonly forms: readonly { readonly schema: string }[];
}

const contract: { messages: Message[]; json: { name: string; schema: string }[] } = JSON.parse(
  readFileSync(new URL("../../schema/sinch-mms/contract.json", import.meta.url), "utf8"),
);
const { messages, json } = contract;

function functionsOf(name: string): MessageFunctions {
  const find = (from: object, verb: string) => (from as Readonly<Record<string, never>>)[verb + name];
  const verbs = (from: object, ...all: string[]) => all.map((verb) => [verb, find(from, verb)]);
  return Object.fromEntries([
    ...verbs(mms, "read", "validate", "write"),
    ...verbs(samples, "sample", "arbitrary", "nearMisses"),
  ]);
}

describe.each([...messages, ...json])("$name", ({ name }) => {
  const { read, validate, write, sample, arbitrary, nearMisses } = functionsOf(name);

  test("samples are valid objects, and stay what they are when they are written and read", () => {
    for (const options of WANTED) {
      const value = sample(options);
      expect(validate(value).issues).toEqual([]);
      expect(read(write(value))).toEqual({ ok: true, value, issues: [] });
    }
  });

  test("so are the values of its arbitrary", () => {
    const property = fc.property(arbitrary(fc), (value) => {
      expect(read(write(value))).toEqual({ ok: true, value, issues: [] });
    });
    fc.assert(property, { numRuns: 15, seed: 1 });
  });

  test("each near-miss breaks the one rule that it names", () => {
    const missed = nearMisses({ count: 25 });
    expect(missed.length).toBeGreaterThanOrEqual(10);
    for (const { document, code, rule, path } of missed) {
      const result = read(document);
      expect(result).toMatchObject({ ok: false, issues: [{ code, path }] });
      expect(result.issues.map((issue) => issue.rule)).toEqual([rule]);
    }
  });
});

test.each(json)("Ajv accepts every $name by the authored schema, and refuses every near-miss", ({ name, schema }) => {
  const text = readFileSync(new URL(`../../schema/sinch-mms/${schema}`, import.meta.url), "utf8");
  const isValid = new Ajv2020({ strict: false }).compile(JSON.parse(text));
  const { sample, arbitrary, nearMisses } = functionsOf(name);
  expect(WANTED.map((options) => sample(options)).filter((value) => !isValid(value))).toEqual([]);
  fc.assert(
    fc.property(arbitrary(fc), (value) => isValid(value)),
    { numRuns: 60, seed: 1 },
  );
  expect(nearMisses({ count: 60 }).filter(({ document }) => isValid(JSON.parse(document)))).toEqual([]);
});

test("an arbitrary of a message in JSON is of its type, and shrinks to what is simple", () => {
  expectTypeOf(samples.arbitrarySendMmsJsonRequest(fc)).toEqualTypeOf<fc.Arbitrary<mms.SendMmsJsonRequest>>();
  const property = fc.property(samples.arbitrarySendMmsJsonRequest(fc), ({ slide }) => slide.length < 2);
  const { counterexample } = fc.check(property, { seed: 3 });
  expect(counterexample?.[0]).toEqual({ ...samples.sampleSendMmsJsonRequest(), slide: counterexample?.[0]?.slide });
});

test("types inside of a message in JSON are sampled on their own", () => {
  expectTypeOf(samples.sampleSendMmsJsonRequestSlide).returns.toEqualTypeOf<mms.SendMmsJsonRequestSlide>();
  const schema = new URL("../../schema/sinch-mms/json/sendmms.request.schema.json", import.meta.url);
  const ajv = new Ajv2020({ strict: false }).addSchema(JSON.parse(readFileSync(schema, "utf8")), "message");
  const isSlide = ajv.compile({ $ref: "message#/$defs/slide" });
  const slides = WANTED.map((options) => samples.sampleSendMmsJsonRequestSlide(options));
  expect(slides.filter((slide) => !isSlide(slide))).toEqual([]);
  expect(slides[0]).toEqual({ "message-text": "text" });
  const missed = samples.nearMissesSendMmsJsonRequestSlide({ count: 20 });
  expect(missed.filter(({ document }) => isSlide(JSON.parse(document)))).toEqual([]);
  expect(missed.map(({ code, path }) => `${code} ${path}`)).toContain("json-schema.required /image/url");
});

test("rules of business are among what is kept and what is missed", () => {
  const rules = samples.nearMissesSendMmsRequest({ count: 200 }).map(({ rule }) => rule);
  expect(rules).toEqual(expect.arrayContaining(["E107", "E110", "E223", "E313", "E622"]));
});

test("an arbitrary shrinks to what is simple", () => {
  const property = fc.property(samples.arbitrarySlide(fc), ({ image }) => image === undefined);
  const { counterexample } = fc.check(property, { seed: 3 });
  expect(Object.keys(counterexample?.[0] ?? {})).toEqual(["image"]);
});

test("types are sampled on their own, and are those that the package exports", () => {
  expectTypeOf(samples.sampleSlide).returns.toEqualTypeOf<mms.Slide>();
  expectTypeOf(samples.arbitrarySlide(fc)).toEqualTypeOf<fc.Arbitrary<mms.Slide>>();
  expectTypeOf(samples.sampleMsisdn()).toEqualTypeOf<mms.Msisdn>();
  const numbers = Array.from({ length: 20 }, (_, seed) => samples.sampleMsisdn({ seed }));
  for (const number of numbers) expect(number).toMatch(/^[0-9]{3,15}$|^[0-9]+$/);
  expect(new Set(numbers).size).toBeGreaterThan(5);
});

test("Xerces accepts every sample by the XSD 1.0 form of the schema", { timeout: 120_000 }, (context) => {
  const absence = whyNoXerces();
  if (absence !== undefined) endForAbsence(context, absence);
  const folder = fileURLToPath(new URL("../../generated/sinch-mms/xsd10/", import.meta.url));
  const cases = messages.map(({ name, forms }) => {
    const { write, sample } = functionsOf(name);
    return { schema: `${folder}${forms[0]?.schema}`, documents: WANTED.map((options) => write(sample(options))) };
  });
  const wrong = judgeFiles(cases).flatMap(({ schema, documents }, i) =>
    [schema, ...documents].flatMap((verdict) => (verdict === "valid" ? [] : [`${messages[i]?.name}: ${verdict}`])),
  );
  expect(wrong).toEqual([]);
});
