import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSchemaSampler } from "@schemawright/generator";
import type { NearMiss, SampleOptions, Sampler } from "@schemawright/runtime/samples";
import { loadSchema } from "@schemawright/xsd";
import { describe, expect, test } from "vitest";
import { whyNoXerces } from "../differential/xerces/xerces.js";
import { endForAbsence } from "../support/absent.ts";
import { judgeFiles } from "../support/xerces-files.ts";
import { SAMPLE_CASES, type SampleCase, schemaText, XML_SCHEMA } from "./cases.ts";

const WANTED: readonly SampleOptions[] = [
  {},
  { size: "full" },
  ...Array.from({ length: 12 }, (_, i) => ({ seed: i + 1 })),
  ...Array.from({ length: 4 }, (_, i) => ({ seed: i + 1, size: "full" as const })),
];

function samplerOf(one: SampleCase): Sampler<unknown> {
  const texts: Readonly<Record<string, string>> = { "a.xsd": schemaText(one), "xml.xsd": XML_SCHEMA };
  const resolver = { resolve: (reference: string) => reference, read: (location: string) => texts[location] };
  const version = one.version ?? "1.0";
  const { schema, issues } = loadSchema("a.xsd", { resolver, version });
  expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
  const made = schema && createSchemaSampler(schema, { version });
  if (!made?.ok) throw new Error(JSON.stringify(made));
  const sampler = made.sampler(`{${one.targetNamespace ?? ""}}r`);
  if (sampler === undefined) throw new Error("There is no root r");
  return sampler;
}

const made = new Map<SampleCase, { readonly valid: readonly string[]; readonly missed: readonly NearMiss[] }>();

/** The samples and near-misses of a case, made once. */
function samplesOf(one: SampleCase) {
  const known = made.get(one);
  if (known !== undefined) return known;
  const sampler = samplerOf(one);
  const valid = WANTED.map((options) => sampler.sample(options).document);
  const missed = [{}, { seed: 1 }, { seed: 2 }].flatMap((options) => sampler.nearMisses({ ...options, count: 60 }));
  const result = { valid, missed };
  made.set(one, result);
  return result;
}

describe.each(SAMPLE_CASES)("$what", (one) => {
  test("samples are found, and differ", () => {
    const { valid } = samplesOf(one);
    expect(new Set(valid).size).toBeGreaterThan(/fixed/.test(one.what) ? 0 : 1);
  });

  test("near-misses break the rules of the schema", () => {
    const { missed } = samplesOf(one);
    expect([...new Set(missed.map(({ code }) => code))]).toEqual(expect.arrayContaining([...one.codes]));
  });

  test("the same options give the same document", () => {
    const sampler = samplerOf(one);
    expect(sampler.sample({ seed: 5, size: "full" })).toMatchObject({
      document: sampler.sample({ seed: 5, size: "full" }).document,
    });
  });
});

test("Xerces accepts every sample and refuses every near-miss", { timeout: 120_000 }, (context) => {
  const absence = whyNoXerces();
  if (absence !== undefined) endForAbsence(context, absence);
  const folder = mkdtempSync(join(tmpdir(), "sample-data-"));
  try {
    writeFileSync(join(folder, "xml.xsd"), XML_SCHEMA);
    const known = SAMPLE_CASES.filter(({ version }) => version === undefined);
    const cases = known.map((one, i) => {
      const schema = join(folder, `${i}.xsd`);
      writeFileSync(schema, schemaText(one));
      const { valid, missed } = samplesOf(one);
      return { schema, documents: [...valid, ...missed.map(({ document }) => document)] };
    });
    const wrong = judgeFiles(cases).flatMap(({ schema, documents }, i) => {
      const { valid, missed } = samplesOf(known[i] as SampleCase);
      const of = known[i]?.what;
      if (schema !== "valid") return [`${of}: ${schema}`];
      return documents.flatMap((verdict, j) => {
        const miss = missed[j - valid.length];
        if ((verdict === "valid") === (miss === undefined)) return [];
        return [`${of}: ${verdict}; ${miss?.code ?? "a sample"} ${cases[i]?.documents[j]}`];
      });
    });
    expect(wrong).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
