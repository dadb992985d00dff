import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline/promises";
import type { CommandInput } from "../commands/command.ts";
import type { CommonOptions } from "../commands/common-options.ts";
import { EXIT } from "../exit-codes.ts";
import { type TextFile, writeFiles } from "../files/write-files.ts";
import type { Host } from "../host/host.ts";
import { count } from "../report/count.ts";
import { UseError } from "../use-error.ts";
import { findSchemas } from "./find-schemas.ts";
import { configurationText, SCRIPTS, type Setup, WORKFLOW } from "./templates.ts";

/** Options of the command `init`. */
export interface InitOptions extends CommonOptions {
  readonly yes: boolean;
}

const CONFIGURATION = "schemawright.config.ts";
const WORKFLOW_PATH = ".github/workflows/schemawright.yml";

/**
 * Sets a project up in the working directory. Nothing that is there is overwritten.
 * @returns the exit code: 0
 * @throws UseError if nobody can be asked, or package.json is no JSON
 */
export async function initCommand({ options, host }: CommandInput<InitOptions>): Promise<number> {
  const root = process.cwd();
  const { contractFolder, entries } = findSchemas(root);
  const found = contractFolder === undefined ? "no contracts" : `contracts in ${contractFolder}/`;
  if (!options.quiet) host.write(`Found ${found}, ${count(entries.length, "schema")} that no other one includes.\n`);
  const guess: Setup = {
    schema: contractFolder ?? "schema",
    out: "generated",
    validate: contractFolder === undefined ? entries : [],
  };
  const setup = options.yes ? guess : await ask(guess, host);
  const files: TextFile[] = [];
  const offer = (path: string, text: string): void => {
    if (existsSync(join(root, path))) host.write(`kept ${path}\n`);
    else files.push({ path, text });
  };
  offer(CONFIGURATION, configurationText(setup));
  offer(WORKFLOW_PATH, WORKFLOW);
  const manifest = withScripts(root);
  if (manifest !== undefined) files.push({ path: "package.json", text: manifest });
  writeFiles(root, files);
  for (const { path } of files) host.write(`wrote ${path}\n`);
  if (!options.quiet) host.write("Next: npx schemawright generate, then commit what it makes.\n");
  return EXIT.fine;
}

async function ask(guess: Setup, host: Host): Promise<Setup> {
  if (process.stdin.isTTY !== true) throw new UseError("init: there is no terminal to ask at; use --yes");
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  // Lines that come before they are asked for wait here.
  const lines = terminal[Symbol.asyncIterator]();
  host.signal.addEventListener("abort", () => terminal.close());
  // The terminal is in raw mode, where Ctrl-C is a key.
  terminal.on("SIGINT", host.interrupt);
  const answer = async (question: string, otherwise: string): Promise<string> => {
    terminal.setPrompt(`${question} (${otherwise}) `);
    terminal.prompt();
    const line = await lines.next();
    if (line.done === true) throw new UseError("init: not every question was answered; nothing was written");
    return line.value.trim() || otherwise;
  };
  try {
    const schema = await answer("Folder of contracts?", guess.schema);
    const out = await answer("Folder for generated packages?", guess.out);
    return { ...guess, schema, out };
  } finally {
    terminal.close();
  }
}

/** The text of `package.json` with the scripts that it lacks; `undefined` if there is none, or it lacks none. */
function withScripts(root: string): string | undefined {
  const path = join(root, "package.json");
  if (!existsSync(path)) return undefined;
  const text = readFileSync(path, "utf8");
  let manifest: { scripts?: Record<string, string> };
  try {
    manifest = JSON.parse(text);
  } catch (error) {
    throw new UseError(`package.json: ${error instanceof Error ? error.message : String(error)}`);
  }
  const scripts = { ...SCRIPTS, ...manifest.scripts };
  if (Object.keys(scripts).length === Object.keys(manifest.scripts ?? {}).length) return undefined;
  const indent = /^[ \t]+/m.exec(text)?.[0] ?? "  ";
  return `${JSON.stringify({ ...manifest, scripts: { ...manifest.scripts, ...scripts } }, undefined, indent)}\n`;
}
