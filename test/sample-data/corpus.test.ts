import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { createSchemaSampler } from "@schemawright/generator";
import { loadSchema } from "@schemawright/xsd";
import { afterAll, beforeAll, expect, test } from "vitest";
import { whyNoXerces } from "../differential/xerces/xerces.js";
import { endForAbsence } from "../support/absent.ts";
import { describeWithShared } from "../support/shared.ts";
import { type FileCase, judgeFiles } from "../support/xerces-files.ts";

/** Schema sets with an entry document each: large and small, with and without namespaces, wildcards, keys. */
const SETS: Readonly<Record<string, string>> = {
  bpmn20: "BPMN20.xsd",
  citygml2: "citygml/profiles/base/2.0/CityGML.xsd",
  cyclonedx: "bom-1.0.xsd",
  "factur-x": "2 1.07.2 BASIC/Factur-X_1.07.2_BASIC.xsd",
  gexf: "1.3/gexf.xsd",
  gpx11: "gpx.xsd",
  "iso20022-camt": "camt.052.001.04.xsd",
  "jakarta-ee-descriptors": "jakarta/servlet/resources/web-app_3_0.xsd",
  kml22: "ogckml22.xsd",
  "maven-pom": "maven-4.0.0.xsd",
  "mets-page": "page.xsd",
  musicxml: "musicxml.xsd",
  mzml: "schema_1.1/mzML1.1.0_idx.xsd",
  saml2: "opensaml/saml-schema-protocol-2.0.xsd",
  "spdx-license-list": "ListedLicense.xsd",
};

/** Roots that are taken of a set. */
const ROOTS = 5;

describeWithShared("samples of real schemas", "corpus/corpus-open.tar.xz", (archive) => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "sample-corpus-"));
    execFileSync("tar", ["-xJf", archive, "-C", folder]);
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const cases: (FileCase & { readonly set: string; readonly valid: number })[] = [];

  test.each(Object.entries(SETS))("%s", { timeout: 120_000 }, (set, entry) => {
    const location = join(folder, "sets", set, "schema", entry);
    const resolver = {
      resolve: (reference: string, base?: string) =>
        base === undefined || /^https?:/.test(reference) ? reference : resolve(dirname(base), reference),
      read: (file: string) => (existsSync(file) ? readFileSync(file, "utf8") : undefined),
    };
    const { schema } = loadSchema(location, { resolver, version: "1.0" });
    const made = schema && createSchemaSampler(schema, { version: "1.0" });
    if (!made?.ok) throw new Error(`${set} is not compiled`);
    const samplers = made.roots.slice(0, ROOTS).flatMap((root) => made.sampler(root) ?? []);
    const wanted = [{}, { size: "full" }, { seed: 1 }] as const;
    const valid = samplers.flatMap((one) => wanted.map((options) => one.sample(options).document));
    const missed = samplers.slice(0, 1).flatMap((one) => one.nearMisses({ count: 12, seed: 1 }));
    expect(valid.length).toBeGreaterThan(2);
    expect(missed.length).toBeGreaterThan(3);
    const documents = [...valid, ...missed.map(({ document }) => document)];
    cases.push({ set, schema: location, documents, valid: valid.length });
  });

  test("Xerces agrees on every document", { timeout: 300_000 }, (context) => {
    const absence = whyNoXerces();
    if (absence !== undefined) endForAbsence(context, absence);
    expect(cases.flatMap(({ documents }) => documents).length).toBeGreaterThan(200);
    const wrong = judgeFiles(cases).flatMap(({ schema, documents }, i) => {
      const { set = "", valid = 0, documents: texts = [] } = cases[i] ?? {};
      if (schema !== "valid") return [`${set}: ${schema}`];
      return documents.flatMap((verdict, j) =>
        (verdict === "valid") === j < valid ? [] : [`${set}: ${verdict} ${texts[j]}`],
      );
    });
    expect(wrong).toEqual([]);
  });
});
