import { createSchemaSampler, SampleError } from "@schemawright/generator/sample-schema";
import { jsonOf } from "@schemawright/runtime/codegen";
import type { NearMiss, SampleOptions, Sampler } from "@schemawright/runtime/samples";
import type { CommandInput } from "../commands/command.ts";
import type { CommonOptions } from "../commands/common-options.ts";
import { EXIT } from "../exit-codes.ts";
import { type TextFile, writeFiles } from "../files/write-files.ts";
import type { Host } from "../host/host.ts";
import { printSchemaReports } from "../report/print-schema-reports.ts";
import { reportedByFile } from "../report/schema-issues.ts";
import { loadSchemaFile } from "../schema-file.ts";
import { UseError } from "../use-error.ts";

/** Options of the command `sample`. */
export interface SampleCommandOptions extends CommonOptions {
  readonly minimal: boolean;
  readonly full: boolean;
  readonly seed?: number;
  readonly count: number;
  readonly invalid?: number;
  readonly json: boolean;
  readonly out?: string;
  readonly xsdVersion: "1.0" | "1.1";
}

/**
 * Prints or writes documents that are valid by a schema, or that break one rule.
 * @returns the exit code: 0 written, 1 the schema is broken or no sample was found
 * @throws UseError if there is no such schema or root, or if options contradict each other
 */
export async function sampleCommand({
  operands: [path, root],
  options,
  host,
}: CommandInput<SampleCommandOptions>): Promise<number> {
  if (options.minimal && options.full) throw new UseError("sample: --minimal and --full exclude each other");
  if (options.invalid !== undefined && options.count > 1) {
    throw new UseError("sample: --count is for valid documents; --invalid says itself how many there are to be");
  }
  const { timings } = host;
  const { schema, reports } = timings.measure("load", () => loadSchemaFile(String(path), options.xsdVersion));
  const compiled =
    schema && timings.measure("compile", () => createSchemaSampler(schema, { version: options.xsdVersion }));
  if (schema === undefined || compiled === undefined || !compiled.ok) {
    const texts = new Map(schema?.documents.map(({ location, text }) => [location, text]));
    const broken = compiled === undefined || compiled.ok ? reports : reportedByFile(compiled.issues, texts);
    await printSchemaReports(broken, host);
    return EXIT.findings;
  }
  const name = chosenRoot(compiled.roots, root);
  const sampler = compiled.sampler(name);
  if (sampler === undefined) throw new UseError(`sample: the schema declares no element ${name}`);
  const stem = name.slice(name.indexOf("}") + 1);
  try {
    return timings.measure("sample", () =>
      options.invalid === undefined
        ? printValid(sampler, stem, options, host)
        : printInvalid(sampler, stem, options, host),
    );
  } catch (error) {
    if (!(error instanceof SampleError)) throw error;
    host.complain(`${error.message}\n`);
    return EXIT.findings;
  }
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

function sampleOptions({ minimal, full, seed }: SampleCommandOptions): SampleOptions {
  return {
    ...(minimal ? { size: "minimal" } : full ? { size: "full" } : {}),
    ...(seed === undefined ? {} : { seed }),
  };
}

function printValid(sampler: Sampler<unknown>, stem: string, options: SampleCommandOptions, host: Host): number {
  const { json, out, count, seed = 0 } = options;
  const files: TextFile[] = [];
  for (let i = 0; i < count; i++) {
    const { value, pretty } = sampler.sample({ ...sampleOptions(options), ...(count > 1 ? { seed: seed + i } : {}) });
    const isLine = json && count > 1 && out === undefined;
    const text = json ? JSON.stringify(jsonOf(value), undefined, isLine ? 0 : 2) : pretty();
    if (out === undefined) host.write(`${text}\n`);
    else files.push({ path: `${stem}-${i + 1}.${json ? "json" : "xml"}`, text: `${text}\n` });
  }
  if (out !== undefined) write(out, files, options, host);
  return EXIT.fine;
}

function printInvalid(sampler: Sampler<unknown>, stem: string, options: SampleCommandOptions, host: Host): number {
  const { invalid = 1, json, out, quiet } = options;
  const found = sampler.nearMisses({ ...sampleOptions(options), count: invalid });
  if (found.length < invalid && !quiet) {
    host.complain(`${found.length} near-misses were found; ${invalid} were asked for\n`);
  }
  if (out !== undefined) {
    const files = found.map(({ document }, i) => ({ path: `${stem}-${i + 1}.xml`, text: document }));
    const expected = found.map(({ document: _, ...rest }, i) => ({ file: `${stem}-${i + 1}.xml`, ...rest }));
    files.push({ path: "expected.json", text: `${JSON.stringify(expected, undefined, 2)}\n` });
    write(out, files, options, host);
  } else for (const one of found) host.write(json ? `${JSON.stringify(one)}\n` : `${comment(one)}\n${one.document}\n`);
  return EXIT.fine;
}

/** What is wrong with a document, as a comment before it. */
function comment({ code, rule, path, change }: NearMiss): string {
  const text = `${rule === undefined ? "" : `${rule} `}${code} at ${path}: ${change}`;
  return `<!-- ${text.replace(/--/g, "- -")} -->`;
}

function write(folder: string, files: readonly TextFile[], { quiet }: SampleCommandOptions, host: Host): void {
  writeFiles(folder, files);
  if (!quiet) for (const { path } of files) host.write(`${folder}/${path}\n`);
}
