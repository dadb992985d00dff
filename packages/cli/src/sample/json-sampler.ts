import { basename } from "node:path";
import { createJsonSchemaSampler } from "@schemawright/generator/sample-json-schema";
import { fileResolver } from "../files/file-resolver.ts";
import type { Timings } from "../host/host.ts";
import { reportedByFile } from "../report/schema-issues.ts";
import { schemaLocation } from "../schema-file.ts";
import type { ChosenSampler } from "./chosen-sampler.ts";

/** The sampler of a JSON Schema. @throws UseError if there is no such file */
export function jsonSampler(path: string, timings: Timings): ChosenSampler {
  const location = schemaLocation(path);
  const compiled = timings.measure("compile", () => createJsonSchemaSampler(location, { resolver: fileResolver() }));
  const stem = basename(location).replace(/(?:\.schema)?\.json$/i, "");
  if (compiled.ok) return { ok: true, sampler: compiled.sampler, stem, form: "json", warnings: [] };
  const documents = new Set(compiled.issues.map(({ location: { document } }) => document));
  const texts = new Map([...documents].map((document) => [document, fileResolver().read(document)]));
  return { ok: false, reports: reportedByFile(compiled.issues, texts) };
}
