import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { VersionChoice } from "@schemawright/xsd";
import { slashed } from "../files/paths.ts";
import type { Host } from "../host/host.ts";
import type { FileReport } from "../report/report.ts";
import { UseError } from "../use-error.ts";
import { readBuild } from "../version.ts";
import { openCache } from "./cache.ts";
import type { CompiledSchema } from "./compiled-schema.ts";
import type { PreparedJsonSchema, PreparedSchema, PreparedXsd } from "./prepared-schema.ts";

/** What is asked for. */
export interface SchemaRequest {
  /** Entry documents, as the user names them: XML Schema or JSON Schema. */
  readonly schemas: readonly string[];
  /** OASIS XML catalogs, for documents that name their schemas themselves. */
  readonly catalogs: readonly string[];
  readonly xsdVersion: VersionChoice;
  /** `undefined`: nothing is kept. */
  readonly cacheFolder: string | undefined;
}

/** What came of it. */
export type SchemaAnswer =
  | { readonly ok: true; readonly schema: PreparedSchema }
  | { readonly ok: false; readonly reports: readonly FileReport[] };

/**
 * Compiles schemas, or takes what an earlier run compiled from the same documents.
 * @throws UseError if a file cannot be read or is no schema
 */
export async function prepareSchema(request: SchemaRequest, host: Host): Promise<SchemaAnswer> {
  const { xsdVersion, catalogs } = request;
  if (request.schemas.length === 0) {
    for (const catalog of catalogs) await refuseOther(catalog);
    const located = catalogs.map((path) => slashed(resolve(path)));
    const schema = { language: "hints", xsdVersion, catalogs: located } as const;
    return { ok: true, schema };
  }
  if (catalogs.length > 0) throw new UseError("--catalog is for documents that name their schemas: leave --schema out");
  const paths = request.schemas.map((path) => slashed(resolve(path)));
  const key = [readBuild(), xsdVersion, ...paths];
  const cache = request.cacheFolder === undefined ? undefined : openCache(request.cacheFolder, key);
  const kept = host.timings.measure("look into the cache", () => cache?.load());
  const known = kept === undefined ? undefined : parseCompiled(kept.text);
  if (kept !== undefined && known !== undefined) return { ok: true, schema: { ...known, codeFile: kept.codeFile } };
  const compiled = await host.timings.measure("compile the schema", () => compile(request, paths));
  if (!compiled.ok) return compiled;
  const stored = cache?.store(compiled.documents, JSON.stringify(compiled.schema));
  return { ok: true, schema: { ...compiled.schema, ...(stored && { codeFile: stored.codeFile }) } };
}

/** Looks at a catalog that the user names; those that it leads to come later. @throws UseError if it is none */
async function refuseOther(catalog: string): Promise<void> {
  if (!existsSync(catalog)) throw new UseError(`--catalog ${catalog}: there is no such file`);
  const { parseCatalog } = await import("../catalog/parse-catalog.ts");
  const parsed = parseCatalog(readFileSync(catalog, "utf8"), catalog, (reference) => reference);
  if (!parsed.ok) throw new UseError(`--catalog ${catalog}: ${parsed.message}`);
}

function parseCompiled(text: string): PreparedXsd | PreparedJsonSchema | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function compile({ schemas, xsdVersion }: SchemaRequest, paths: readonly string[]): Promise<CompiledSchema> {
  const languages = new Set(paths.map((path, i) => languageOf(path, schemas[i] ?? path)));
  if (languages.size > 1) throw new UseError("--schema: XML Schema and JSON Schema cannot be mixed in one run");
  if (languages.has("json")) return (await import("./compile-json-schema.ts")).compileJsonSchema(paths);
  return (await import("./compile-xsd.ts")).compileXsd(paths, xsdVersion);
}

/** The language of a schema document, by its first character. @throws UseError if it can be neither */
function languageOf(path: string, name: string): "xml" | "json" {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reason = { ENOENT: "there is no such file", EISDIR: "this is a folder; a schema document is wanted" };
    throw new UseError(`--schema ${name}: ${reason[code as keyof typeof reason] ?? message}`);
  }
  if (bytes.length === 0) throw new UseError(`--schema ${name}: the file is empty`);
  const text = bytes.subarray(0, 4096).toString("latin1").replaceAll("\0", "");
  const first = /[^\sï»¿ÿþ]/.exec(text)?.[0];
  if (first === "<") return "xml";
  if (first === "{") return "json";
  throw new UseError(`--schema ${name}: this is neither XML nor a JSON object`);
}
