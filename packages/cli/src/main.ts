#!/usr/bin/env node
import { ContractError, JsonSchemaError, TemplateError } from "@schemawright/generator";
import { Command, InvalidArgumentError } from "commander";
import { type CheckOptions, checkCommand } from "./commands/check.ts";
import { generateCommand, type Output } from "./commands/generate.ts";
import { UseError } from "./use-error.ts";

/** Exit codes: 0 fine, 1 findings, 2 wrong use or configuration, 3 internal fault. */
const EXIT = { fine: 0, findings: 1, use: 2, fault: 3 } as const;

const output: Output = {
  line: (text) => process.stdout.write(`${text}\n`),
  error: (text) => process.stderr.write(`${text}\n`),
};

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError("Expected a whole number.");
  return Number(text);
}

async function main(): Promise<number> {
  let code: number = EXIT.fine;
  const program = new Command("schemawright")
    .description("Compiles authored XML schemas into TypeScript that reads, checks and writes XML.")
    .exitOverride();
  program
    .command("generate")
    .description("compile the contracts and rewrite their packages")
    .option("--schema <folder>", "folder whose folders are contracts", "schema")
    .option("--out <folder>", "folder that packages go to", "generated")
    .action((folders: { schema: string; out: string }) => {
      code = generateCommand(folders, output);
    });
  program
    .command("check")
    .description("examine contracts, samples and generated packages; changes nothing")
    .option("--schema <folder>", "folder whose folders are contracts", "schema")
    .option("--out <folder>", "folder that packages are in", "generated")
    .option("--require-java", "fail where Xerces cannot be asked", false)
    .option("--runs <count>", "random values per message", wholeNumber, 100)
    .option("--seed <number>", "seed of the random values", wholeNumber, 1)
    .option("--only <parts...>", "run these parts only", [])
    .action(async (options: CheckOptions) => {
      code = await checkCommand(options, output);
    });
  await program.parseAsync();
  return code;
}

try {
  process.exitCode = await main();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}

function exitCodeOf(error: unknown): number {
  if (error instanceof Error && error.name === "CommanderError") {
    return (error as Error & { exitCode: number }).exitCode === 0 ? EXIT.fine : EXIT.use;
  }
  if (
    error instanceof ContractError ||
    error instanceof TemplateError ||
    error instanceof JsonSchemaError ||
    error instanceof UseError
  ) {
    output.error(error.message);
    return EXIT.use;
  }
  output.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return EXIT.fault;
}
