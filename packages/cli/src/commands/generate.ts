import { relative } from "node:path";
import { type ContractFolder, compileContract, findContracts } from "../contracts.ts";
import { replaceFolder, slashed } from "../files.ts";
import { prettySchemaIssue } from "../report/pretty.ts";

/** Where contracts are and where packages go. */
export interface Folders {
  readonly schema: string;
  readonly out: string;
}

/** Where a command prints. */
export interface Output {
  readonly line: (text: string) => void;
  readonly error: (text: string) => void;
}

/**
 * Compiles every contract and replaces the packages that changed. Nothing is touched unless all of them compile.
 * @returns the exit code: 0 made, 1 a schema is broken
 */
export function generateCommand(folders: Folders, output: Output): number {
  const started = performance.now();
  const made = findContracts(folders.schema, folders.out).map((contract) => {
    const begun = performance.now();
    const result = compileContract(contract);
    return { contract, result, milliseconds: performance.now() - begun };
  });
  let errors = 0;
  for (const { result } of made) {
    for (const issue of result.issues) {
      output.error(`${prettySchemaIssue(issue)}\n`);
      if (issue.severity === "error") errors++;
    }
  }
  if (errors > 0 || made.some(({ result }) => result.files === undefined)) {
    output.error(`${errors} ${errors === 1 ? "error" : "errors"}: nothing was written.`);
    return 1;
  }
  for (const { contract, result, milliseconds } of made) {
    const changed = replaceFolder(contract.output, result.files ?? []);
    output.line(summary(contract, result, changed, milliseconds));
  }
  output.line(`Done in ${seconds(performance.now() - started)}.`);
  return 0;
}

function summary(
  { contract, output }: ContractFolder,
  result: ReturnType<typeof compileContract>,
  changed: readonly string[],
  milliseconds: number,
): string {
  const where = slashed(relative(process.cwd(), output));
  const files = result.files?.length ?? 0;
  const drift = changed.length === 0 ? "no change" : `${changed.length} changed`;
  return `${contract.name}: ${contract.messages.length} messages, ${files} files in ${where} (${drift}), ${seconds(milliseconds)}`;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
