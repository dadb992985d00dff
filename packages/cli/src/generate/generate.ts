import { basename, dirname, relative } from "node:path";
import { compareFiles, type KeptStages, keepStages, MANIFEST_FILE } from "@schemawright/generator";
import type { CommandInput } from "../commands/command.ts";
import type { CommonOptions, ReportOptionValues } from "../commands/common-options.ts";
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
import { writeFiles } from "../files/write-files.ts";
import { now } from "../host/clock.ts";
import type { Host } from "../host/host.ts";
import { count } from "../report/count.ts";
import { openSchemaReport, type SchemaReport } from "../report/schema-report.ts";
import { watchContracts } from "./watch.ts";

/** Options of the command `generate`. */
export interface GenerateOptions extends CommonOptions, ReportOptionValues {
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
  const kept = new Map<string, KeptStages>();
  const keep = (folder: string): KeptStages => {
    const stages = kept.get(folder) ?? keepStages();
    kept.set(folder, stages);
    return stages;
  };
  return watchContracts(find, (contracts) => generateOnce(contracts, options, host, keep), host);
}

/**
 * Compiles contracts and writes their packages.
 * @param keep what earlier runs made of the contract in a folder
 * @returns the exit code
 */
async function generateOnce(
  contracts: readonly ContractFolder[],
  options: GenerateOptions,
  host: Host,
  keep: (folder: string) => KeptStages | undefined = () => undefined,
): Promise<number> {
  const started = now();
  const manifests = new Map<string, string>();
  const made = importsFirst(contracts).map((contract) => {
    const begun = now();
    const result = host.timings.measure(`compile ${contract.contract.name}`, () =>
      compileContract(contract, manifests, keep(contract.folder)),
    );
    const manifest = result.files?.find(({ path }) => path === MANIFEST_FILE);
    if (manifest !== undefined) manifests.set(contract.output, manifest.text);
    return { contract, result, milliseconds: now() - begun };
  });
  // Not before, for what is thrown until then has no place in it.
  const report = await openSchemaReport(options, host);
  for (const { contract, result } of made) {
    if (result.issues.length === 0) report.file({ file: `${contract.name}/contract.json`, issues: [] });
    report.schemaIssues(result.issues);
  }
  const isBroken = made.some(({ result }) => result.files === undefined) || report.errors() > 0;
  if (!isBroken) {
    for (const one of made) {
      if (options.dryRun) tellChanges(one, options, report, host);
      else writePackage(one, report, host);
    }
  }
  const { errors } = report.close({ isStopped: isBroken });
  if (isBroken) {
    host.complain(`${count(errors, "error")}: nothing was written.\n`);
    return EXIT.findings;
  }
  const end = options.dryRun ? "Nothing was written" : "Done";
  report.say(`${end} in ${seconds(now() - started)}.\n`);
  return EXIT.fine;
}

/** A contract and what it was compiled to. */
interface Made {
  readonly contract: ContractFolder;
  readonly result: ReturnType<typeof compileContract>;
  readonly milliseconds: number;
}

/** Says what would be written: to people even if they want to hear little, for it is what they asked for. */
function tellChanges({ contract, result }: Made, { format }: GenerateOptions, report: SchemaReport, host: Host): void {
  const tell = (verb: string, file: string): void => {
    if (format === "pretty") host.write(`would ${verb} ${file}\n`);
    else report.file({ file, issues: [{ severity: "warning", code: `generate/${verb}`, message: `would ${verb}` }] });
  };
  for (const { path, kind } of compareFiles(result.files ?? [], readFolder(contract.output)))
    tell({ missing: "write", surplus: "remove", changed: "replace" }[kind], `${shown(contract.output)}/${path}`);
  if (changedLock(contract, result) !== undefined) tell("write", shown(lockPath(contract)));
}

function writePackage({ contract, result, milliseconds }: Made, report: SchemaReport, host: Host): void {
  const files = result.files ?? [];
  const changed = host.timings.measure("write", () => replaceFolder(contract.output, files));
  const lock = changedLock(contract, result);
  if (lock !== undefined) {
    const path = lockPath(contract);
    writeFiles(dirname(path), [{ path: basename(path), text: lock }]);
  }
  report.say(`${summary(contract, files.length, changed, milliseconds)}\n`);
}

function summary(
  { contract, output }: ContractFolder,
  files: number,
  changed: readonly string[],
  milliseconds: number,
): string {
  const drift = changed.length === 0 ? "no change" : `${changed.length} changed`;
  // A schema without a contract has documents, and no messages.
  const messages = contract.messages.length + contract.json.length;
  const what = messages === 0 ? "" : `${count(messages, "message")}, `;
  return `${contract.name}: ${what}${count(files, "file")} in ${shown(output)} (${drift}), ${seconds(milliseconds)}`;
}

function shown(folder: string): string {
  return slashed(relative(process.cwd(), folder));
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
