import { readFileSync } from "node:fs";
import { jsonOf } from "@schemawright/runtime/codegen";
import type { NearMiss, SampleOptions } from "@schemawright/runtime/samples";
import type { CommandInput, OptionValues } from "../commands/command.ts";
import { type CommonOptions, refuseXsdVersion } from "../commands/common-options.ts";
import { EXIT } from "../exit-codes.ts";
import { type TextFile, writeFiles } from "../files/write-files.ts";
import { besideOutput, type Host } from "../host/host.ts";
import { printSchemaReports } from "../report/print-schema-reports.ts";
import { schemaLocation } from "../schema-file.ts";
import { UseError } from "../use-error.ts";
import type { ChosenSampler } from "./chosen-sampler.ts";

/** Options of the command `sample`. */
export interface SampleCommandOptions extends CommonOptions {
  readonly minimal: boolean;
  readonly full: boolean;
  readonly seed?: number;
  readonly count: number;
  readonly invalid?: number;
  readonly json: boolean;
  readonly out?: string;
  readonly xsdVersion?: "1.0" | "1.1";
}

/**
 * Prints or writes documents that are valid by a schema, or that break one rule.
 * @returns the exit code: 0 written, 1 the schema is broken or no sample was found
 * @throws UseError if there is no such schema or root, or if options contradict each other
 */
export async function sampleCommand({
  operands: [path, root],
  options,
  given,
  host,
}: CommandInput<SampleCommandOptions>): Promise<number> {
  if (options.minimal && options.full) throw new UseError("sample: --minimal and --full exclude each other");
  if (options.invalid !== undefined && options.count > 1) {
    throw new UseError("sample: --count is for valid documents; --invalid says itself how many there are to be");
  }
  const chosen = await chooseSampler({ path: String(path), root, version: options.xsdVersion, given }, host);
  if (!chosen.ok) {
    await printSchemaReports(chosen.reports, host);
    return EXIT.findings;
  }
  await printSchemaReports(chosen.warnings, besideOutput(host));
  const { SampleError } = await import("@schemawright/runtime/samples");
  try {
    return host.timings.measure("sample", () =>
      options.invalid === undefined ? printValid(chosen, options, host) : printInvalid(chosen, options, host),
    );
  } catch (error) {
    if (!(error instanceof SampleError)) throw error;
    host.complain(`${error.message}\n`);
    return EXIT.findings;
  }
}

interface Choice {
  readonly path: string;
  readonly root: unknown;
  readonly version: "1.0" | "1.1" | undefined;
  readonly given: OptionValues;
}

/** The sampler of a schema by its language, which its first character tells. */
async function chooseSampler({ path, root, version, given }: Choice, host: Host): Promise<ChosenSampler> {
  const isJson = /^[\s\ufeff]*\{/.test(readFileSync(schemaLocation(path), "utf8"));
  if (!isJson) return (await import("./xml-sampler.ts")).xmlSampler(path, root, version, host.timings);
  if (root !== undefined) throw new UseError("sample: a JSON Schema has no root elements; leave out the name");
  refuseXsdVersion("sample", path, given);
  return (await import("./json-sampler.ts")).jsonSampler(path, host.timings);
}

/** What samples come from. */
type Found = Extract<ChosenSampler, { ok: true }>;

function sampleOptions({ minimal, full, seed }: SampleCommandOptions): SampleOptions {
  return {
    ...(minimal ? { size: "minimal" } : full ? { size: "full" } : {}),
    ...(seed === undefined ? {} : { seed }),
  };
}

function printValid({ sampler, stem, form }: Found, options: SampleCommandOptions, host: Host): number {
  const { out, count, seed = 0 } = options;
  const json = options.json || form === "json";
  const files: TextFile[] = [];
  for (let i = 0; i < count; i++) {
    const { value, pretty } = sampler.sample({ ...sampleOptions(options), ...(count > 1 ? { seed: seed + i } : {}) });
    const isLine = json && count > 1 && out === undefined;
    const asked = form === "json" ? value : jsonOf(value);
    const text = json ? JSON.stringify(asked, undefined, isLine ? 0 : 2) : pretty();
    if (out === undefined) host.write(`${text}\n`);
    else files.push({ path: `${stem}-${i + 1}.${json ? "json" : "xml"}`, text: `${text}\n` });
  }
  if (out !== undefined) write(out, files, options, host);
  return EXIT.fine;
}

function printInvalid({ sampler, stem, form }: Found, options: SampleCommandOptions, host: Host): number {
  const { invalid = 1, out, quiet } = options;
  const json = options.json || form === "json";
  const found = sampler.nearMisses({ ...sampleOptions(options), count: invalid });
  if (found.length < invalid && !quiet) {
    host.complain(`${found.length} near-misses were found; ${invalid} were asked for\n`);
  }
  if (out !== undefined) {
    const files = found.map(({ document }, i) => ({ path: `${stem}-${i + 1}.${form}`, text: document }));
    const expected = found.map(({ document: _, ...rest }, i) => ({ file: `${stem}-${i + 1}.${form}`, ...rest }));
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
