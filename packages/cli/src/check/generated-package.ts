import { statSync } from "node:fs";
import { join, relative } from "node:path";
import type { Result } from "@schemawright/runtime";
import type { NearMiss, NearMissOptions } from "@schemawright/runtime/samples";
import type fc from "fast-check";
import { readFolder } from "../files/files.ts";
import { importFile } from "../files/import-file.ts";
import { shownPath, slashed } from "../files/paths.ts";
import type { Finding } from "./part.ts";
import type { Subject } from "./subject.ts";

/** The functions of a message in a generated package. */
export interface MessageFunctions {
  readonly read: (
    input: string | Uint8Array,
    options?: { readonly rules?: Readonly<Record<string, "off">> },
  ) => Result<unknown>;
  readonly write: (value: unknown, options: { readonly validate: boolean }) => string;
  readonly validate: (value: unknown) => Result<unknown>;
}

/** A standalone validator of a JSON Schema. */
export interface JsonValidator {
  (value: unknown): boolean;
  errors?: readonly { readonly instancePath: string; readonly keyword: string; readonly message?: string }[] | null;
}

/** A generated package as it lies on disk, imported. */
export interface GeneratedPackage {
  readonly message: (name: string) => MessageFunctions;
  /** Valid values of a message, drawn by fast-check. */
  readonly arbitrary: (name: string) => (library: typeof fc) => fc.Arbitrary<unknown>;
  /** Documents of a message that break one rule each. */
  readonly nearMisses: (name: string) => (options: NearMissOptions) => readonly NearMiss[];
  /** The validator of an emitted JSON Schema, by message name. */
  readonly jsonValidator: (name: string) => Promise<JsonValidator>;
}

/** A generated package that cannot be imported: the sentence says what to do. */
export class PackageError extends Error {
  override readonly name = "PackageError";
}

/** What there is to say of a package that cannot be loaded. */
export function packageFinding({ message }: PackageError, { contract }: Subject): Finding {
  return { file: shownPath(contract.output), message, text: message };
}

/** @throws PackageError if the package is not built, or is older than its sources */
export async function loadPackage(subject: Subject): Promise<GeneratedPackage> {
  const { output } = subject.contract;
  const name = slashed(relative(process.cwd(), output));
  const build = `build it (tsc -b ${name}; in a workspace of schemawright: pnpm generate)`;
  const entry = join(output, "dist/index.js");
  const built =
    statSync(join(output, "dist/.tsbuildinfo"), { throwIfNoEntry: false }) ??
    statSync(entry, { throwIfNoEntry: false });
  if (built === undefined) throw new PackageError(`${name} has no dist/index.js: ${build}`);
  const sources = [...readFolder(output).keys()].filter((path) => path.startsWith("src/"));
  const newer = sources.find((path) => statSync(join(output, path)).mtimeMs > built.mtimeMs);
  if (newer !== undefined) throw new PackageError(`${name}/${newer} is newer than ${name}/dist: ${build}`);
  const module = await importBuilt(entry);
  const samples = await importBuilt(join(output, "dist/samples.js"));
  const exported = (symbol: string, from = module): unknown => {
    const value = from[symbol];
    if (typeof value !== "function") throw new PackageError(`${name} exports no function ${symbol}: ${build}`);
    return value;
  };
  const jsonFiles = jsonSchemaPaths(subject);
  return {
    message: (message) => ({
      read: exported(`read${message}`) as MessageFunctions["read"],
      write: exported(`write${message}`) as MessageFunctions["write"],
      validate: exported(`validate${message}`) as MessageFunctions["validate"],
    }),
    arbitrary: (message) => exported(`arbitrary${message}`, samples) as ReturnType<GeneratedPackage["arbitrary"]>,
    nearMisses: (message) => exported(`nearMisses${message}`, samples) as ReturnType<GeneratedPackage["nearMisses"]>,
    jsonValidator: async (schema) => {
      const path = jsonFiles.get(schema);
      if (path === undefined)
        throw new PackageError(`${name}/json has no JSON Schema of ${schema}: run schemawright generate`);
      return (await importBuilt(join(output, path))).validate as JsonValidator;
    },
  };
}

async function importBuilt(path: string): Promise<Readonly<Record<string, unknown>>> {
  try {
    return await importFile(path);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new PackageError(`${slashed(relative(process.cwd(), path))} cannot be imported: ${reason}`);
  }
}

/** Paths of validators by name: emitted JSON Schemas carry the message's name in their `$id`. */
function jsonSchemaPaths({ contract: { contract }, files }: Subject): ReadonlyMap<string, string> {
  const schemas = files.filter(({ path }) => path.endsWith(".schema.json"));
  const paths = new Map<string, string>();
  const add = (name: string, path: string | undefined): void => {
    if (path !== undefined) paths.set(name, path.replace(/\.schema\.json$/, ".validator.js"));
  };
  for (const { path, text } of schemas) {
    const { $id } = JSON.parse(text) as { readonly $id?: unknown };
    const prefix = `urn:schemawright:${contract.name}:`;
    if (typeof $id === "string" && $id.startsWith(prefix)) add($id.slice(prefix.length), path);
  }
  return paths;
}
