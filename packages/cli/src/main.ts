#!/usr/bin/env node
import { completeOptions, type ParsedCommand, parseCommandLine } from "./command-line.ts";
import type { OptionValues } from "./commands/command.ts";
import { COMMANDS } from "./commands/table.ts";
import { EXIT } from "./exit-codes.ts";
import { createProcessHost } from "./host/process-host.ts";
import { readVersion } from "./version.ts";

const host = createProcessHost();
// Not awaited at the top: what is loaded on demand may import this very module where the command is bundled.
void run(process.argv.slice(2));

async function run(argv: readonly string[]): Promise<void> {
  process.exitCode = await main(argv);
  const lost = await lostOutput();
  if (lost !== undefined && process.exitCode < EXIT.use) process.exitCode = lost;
  await host.flushed();
  // Nothing is left to be done, and a process that ends by itself first takes its memory apart.
  process.exit();
}

async function main(argv: readonly string[]): Promise<number> {
  try {
    const parsed = parseCommandLine(argv, COMMANDS, readVersion());
    if (parsed.kind === "text") {
      host.write(parsed.text);
      return EXIT.fine;
    }
    if (parsed.kind === "fault") {
      host.complain(`${parsed.message}\n`);
      return EXIT.use;
    }
    const {
      operands,
      given,
      definition: { run },
    } = parsed.command;
    const configured = await readConfigured(parsed.command);
    const options = completeOptions(parsed.command, configured);
    const code = await host.timings.measure("all", () =>
      run({ operands, options: options as never, given, host, commands: COMMANDS }),
    );
    if (options["verbose"] === true) for (const line of host.timings.lines()) host.complain(`${line}\n`);
    return host.isInterrupted() ? EXIT.interrupted : code;
  } catch (error) {
    const code = reportFault(error);
    return host.isInterrupted() ? EXIT.interrupted : code;
  }
}

async function readConfigured(command: ParsedCommand): Promise<OptionValues> {
  if (command.definition.isUnconfigured === true) return {};
  const { loadConfiguration } = await import("./config/load-configuration.ts");
  return loadConfiguration(command, COMMANDS, process.cwd());
}

function reportFault(error: unknown): number {
  if (!(error instanceof Error)) {
    host.complain(`${String(error)}\n`);
    return EXIT.fault;
  }
  const { code, path } = error as NodeJS.ErrnoException;
  if (isUsersFault(error.name) || (code !== undefined && /^E[A-Z]+$/.test(code) && path !== undefined)) {
    host.complain(`${error.message}\n`);
    return EXIT.use;
  }
  host.complain(`This is a fault of schemawright, not of its input:\n${error.stack ?? error.message}\n`);
  return EXIT.fault;
}

/** By name, for their classes would have to be loaded first. */
function isUsersFault(name: string): boolean {
  return ["UseError", "ContractError", "TemplateError", "JsonSchemaError"].includes(name);
}

/** Waits until everything that was written has left, and says so if it could not. */
async function lostOutput(): Promise<number | undefined> {
  await host.flushed();
  const fault = host.outputFault() as NodeJS.ErrnoException | undefined;
  if (fault === undefined) return undefined;
  const reason = fault.code === "EPIPE" ? "nobody reads it any more" : fault.message;
  host.complain(`Standard output is not complete: ${reason}.\n`);
  return EXIT.use;
}
