import { createSchemaSampler } from "@schemawright/generator/sample-schema";
import type { Timings } from "../host/host.ts";
import { reportedByFile } from "../report/schema-issues.ts";
import { loadSchemaFile } from "../schema-file.ts";
import { UseError } from "../use-error.ts";
import type { ChosenSampler } from "./chosen-sampler.ts";

/**
 * The sampler of documents with a root of an XML Schema.
 * @throws UseError if there is no such file or root
 */
export function xmlSampler(
  path: string,
  root: unknown,
  choice: "1.0" | "1.1" | undefined,
  timings: Timings,
): ChosenSampler {
  const { schema, version, reports, versionReports } = timings.measure("load", () => loadSchemaFile(path, choice));
  const compiled = schema && timings.measure("compile", () => createSchemaSampler(schema, { version }));
  if (schema === undefined || compiled === undefined) return { ok: false, reports };
  if (!compiled.ok) {
    const texts = new Map(schema.documents.map(({ location, text }) => [location, text]));
    return { ok: false, reports: reportedByFile(compiled.issues, texts) };
  }
  const name = chosenRoot(compiled.roots, root);
  const sampler = compiled.sampler(name);
  if (sampler === undefined) throw new UseError(`sample: the schema declares no element ${name}`);
  return { ok: true, sampler, stem: name.slice(name.indexOf("}") + 1), form: "xml", warnings: versionReports };
}

/** The expanded name of the root that is meant. @throws UseError if there is none, or more than one */
function chosenRoot(roots: readonly string[], wanted: unknown): string {
  const localOf = (one: string): string => one.slice(one.indexOf("}") + 1);
  const list = roots.map((one) => (one.startsWith("{}") ? one.slice(2) : one)).join(", ");
  if (roots.length === 0) throw new UseError("sample: the schema declares no element that a document may begin with");
  const found = roots.filter((one) => wanted === undefined || one === wanted || localOf(one) === wanted);
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  if (wanted === undefined) throw new UseError(`sample: which root? The schema declares ${list}`);
  if (found.length === 0)
    throw new UseError(`sample: the schema declares no element ${String(wanted)}; it has ${list}`);
  throw new UseError(`sample: ${String(wanted)} may be ${found.join(" or ")}; write it with its namespace`);
}
