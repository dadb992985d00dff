import { writeFileSync } from "node:fs";
import { relative } from "node:path";
import { compareFiles, MANIFEST_FILE } from "@schemawright/generator";
import type { CommandInput } from "../commands/command.ts";
import type { CommonOptions } from "../commands/common-options.ts";
import {
  type ContractFolder,
  changedLock,
  compileContract,
  findContracts,
  importsFirst,
  lockPath,
} from "../contracts.ts";
import { EXIT } from "../exit-codes.ts";
import { readFolder, replaceFolder } from "../files/files.ts";
import { slashed } from "../files/paths.ts";
import type { Host } from "../host/host.ts";
import { prettySchemaIssues } from "../report/pretty-schema-issue.ts";
import { watchContracts } from "./watch.ts";

/** Options of the command `generate`. */
export interface GenerateOptions extends CommonOptions {
  readonly schema: string;
  readonly out: string;
  readonly root?: readonly string[];
  readonly watch: boolean;
  readonly dryRun: boolean;
}

/**
 * Compiles every contract and replaces the packages that changed, once or whenever something was saved. Nothing is
 * touched unless all of them compile.
 * @returns the exit code: 0 made, 1 a schema is broken
 * @throws UseError if there is no contract; ContractError, TemplateError, JsonSchemaError
 */
export async function generateCommand({ options, host }: CommandInput<GenerateOptions>): Promise<number> {
  const find = (): readonly ContractFolder[] => findContracts(options.schema, options.out, options.root);
  if (!options.watch) return generateOnce(find(), options, host);
  return watchContracts(find, (contracts) => generateOnce(contracts, options, host), host);
}

/** Compiles contracts and writes their packages. @returns the exit code */
function generateOnce(contracts: readonly ContractFolder[], options: GenerateOptions, host: Host): number {
  const started = performance.now();
  const manifests = new Map<string, string>();
  const made = importsFirst(contracts).map((contract) => {
    const begun = performance.now();
    const result = host.timings.measure(`compile ${contract.contract.name}`, () =>
      compileContract(contract, manifests),
    );
    const manifest = result.files?.find(({ path }) => path === MANIFEST_FILE);
    if (manifest !== undefined) manifests.set(contract.output, manifest.text);
    return { contract, result, milliseconds: performance.now() - begun };
  });
  let errors = 0;
  for (const { result } of made) {
    for (const text of prettySchemaIssues(result.issues)) host.complain(`${text}\n\n`);
    errors += result.issues.filter(({ severity }) => severity === "error").length;
  }
  if (errors > 0 || made.some(({ result }) => result.files === undefined)) {
    host.complain(`${errors} ${errors === 1 ? "error" : "errors"}: nothing was written.\n`);
    return EXIT.findings;
  }
  for (const { contract, result, milliseconds } of made) {
    const files = result.files ?? [];
    if (options.dryRun) {
      for (const { path, kind } of compareFiles(files, readFolder(contract.output))) {
        const verb = { missing: "would write", surplus: "would remove", changed: "would replace" }[kind];
        host.write(`${verb} ${shown(contract.output)}/${path}\n`);
      }
      if (changedLock(contract, result) !== undefined) host.write(`would write ${shown(lockPath(contract))}\n`);
      continue;
    }
    const lock = changedLock(contract, result);
    if (lock !== undefined) writeFileSync(lockPath(contract), lock);
    const changed = host.timings.measure("write", () => replaceFolder(contract.output, files));
    if (!options.quiet) host.write(`${summary(contract, files.length, changed, milliseconds)}\n`);
  }
  if (!options.quiet) {
    const end = options.dryRun ? "Nothing was written" : "Done";
    host.write(`${end} in ${seconds(performance.now() - started)}.\n`);
  }
  return EXIT.fine;
}

function summary(
  { contract, output }: ContractFolder,
  files: number,
  changed: readonly string[],
  milliseconds: number,
): string {
  const drift = changed.length === 0 ? "no change" : `${changed.length} changed`;
  return `${contract.name}: ${contract.messages.length} messages, ${files} files in ${shown(output)} (${drift}), ${seconds(milliseconds)}`;
}

function shown(folder: string): string {
  return slashed(relative(process.cwd(), folder));
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
