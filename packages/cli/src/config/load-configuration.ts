import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative, resolve } from "node:path";
import type { ParsedCommand } from "../command-line.ts";
import type { CommandDefinition, OptionValues } from "../commands/command.ts";
import { importFile } from "../files/import-file.ts";
import { slashed } from "../files/paths.ts";
import { UseError } from "../use-error.ts";
import type { FoundConfiguration } from "./check-configuration.ts";

/** Files that may hold the configuration, in the order in which they are looked for in a folder. */
const NAMES = ["schemawright.config.ts", "schemawright.config.js", "schemawright.config.json"] as const;

/**
 * What is configured for a command: in the file that `--config` names, or in the nearest one, from the working
 * directory outwards to the first folder with a `package.json`.
 * @throws UseError if there is a configuration and it is wrong
 */
export async function loadConfiguration(
  { definition, given }: ParsedCommand,
  commands: readonly CommandDefinition[],
  folder: string,
): Promise<OptionValues> {
  const named = given["config"];
  const file = typeof named === "string" ? resolve(folder, named) : findConfiguration(folder);
  if (file === undefined) return {};
  const name = slashed(relative(folder, file));
  const found = await readConfiguration(file, name);
  if (found.value === undefined) return {};
  const { checkConfiguration } = await import("./check-configuration.ts");
  return checkConfiguration(found, definition, commands);
}

function findConfiguration(from: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    for (const name of NAMES) if (existsSync(join(folder, name))) return join(folder, name);
    const manifest = join(folder, "package.json");
    if (existsSync(manifest)) return readFileSync(manifest, "utf8").includes('"schemawright"') ? manifest : undefined;
    if (dirname(folder) === folder) return undefined;
  }
}

async function readConfiguration(file: string, name: string): Promise<FoundConfiguration> {
  if (!existsSync(file)) throw new UseError(`--config ${name}: there is no such file`);
  try {
    if (file.endsWith(".json")) {
      const text = readFileSync(file, "utf8");
      const { parseJsonFile } = await import("./check-configuration.ts");
      const value = parseJsonFile(text, name);
      if (!file.endsWith("package.json")) return { file: name, value, text };
      return { file: name, value: ownPart(value), text, within: ["schemawright"] };
    }
    // Node 20 runs no TypeScript.
    if (/\.[cm]?ts$/.test(file)) {
      const { createJiti } = await import("jiti");
      // A project that calls the command without having installed it can import `defineConfig` all the same.
      const alias = { schemawright: createRequire(new URL("..", import.meta.url)).resolve("schemawright") };
      const jiti = createJiti(import.meta.url, { moduleCache: false, alias });
      return { file: name, value: await jiti.import(file, { default: true }) };
    }
    return { file: name, value: (await importFile(file))["default"] };
  } catch (error) {
    if (error instanceof UseError) throw error;
    throw new UseError(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The field `schemawright` of a package.json, unless it is the version of a dependency or a script. */
function ownPart(manifest: unknown): unknown {
  return typeof manifest === "object" && manifest !== null && "schemawright" in manifest
    ? manifest.schemawright
    : undefined;
}
