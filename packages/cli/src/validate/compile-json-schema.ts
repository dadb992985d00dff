import { readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { AnySchemaObject, Options } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { shownPath } from "../files/paths.ts";
import { UseError } from "../use-error.ts";
import { cachedDocument } from "./cache.ts";
import type { CompiledSchema } from "./compiled-schema.ts";

/** `format` is an annotation, as the specification has it; words that it does not know are annotations too. */
const OPTIONS: Options = {
  allErrors: true,
  strict: false,
  validateFormats: false,
  code: { source: true, esm: false },
};

/**
 * Compiles JSON Schemas: the first is what documents are validated by, the others are there to be referred to.
 * References that name files are followed; nothing is fetched.
 * @throws UseError if one is no JSON, no schema, or refers to what is not there
 */
export async function compileJsonSchema(paths: readonly string[]): Promise<CompiledSchema> {
  const read = new Map<string, AnySchemaObject>();
  const files: Record<string, string> = {};
  const load = (path: string): AnySchemaObject => {
    const schema = parse(path);
    const base = pathToFileURL(path).href;
    const identified = { ...schema, $id: schema.$id === undefined ? base : new URL(schema.$id, base).href };
    read.set(path, identified);
    files[identified.$id] = path;
    return identified;
  };
  const [first, ...others] = paths.map(load);
  const { Ajv } = await ajvOf(first?.$schema);
  const ajv = new Ajv({
    ...OPTIONS,
    loadSchema: async (uri: string) => {
      if (!uri.startsWith("file:"))
        throw new UseError(
          `${shownPath(paths[0] ?? "")}: the reference to ${uri} leads out of the files; give that schema with another --schema`,
        );
      return load(fileURLToPath(uri));
    },
  });
  try {
    for (const schema of others) ajv.addSchema(schema);
    const validate = await ajv.compileAsync(first ?? {});
    const script = standalone.default(ajv, validate);
    const own = first?.$id ?? "";
    const schema = { language: "json", script, files: { ...files, "": files[own] ?? "" } } as const;
    return { ok: true, schema, documents: [...read.keys()].map(cachedDocument) };
  } catch (error) {
    if (error instanceof UseError) throw error;
    throw new UseError(`${shownPath(paths[0] ?? "")}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function parse(path: string): AnySchemaObject {
  try {
    const value = JSON.parse(readFileSync(path, "utf8"));
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  } catch (error) {
    throw new UseError(`${shownPath(path)}: ${error instanceof Error ? error.message : String(error)}`);
  }
  throw new UseError(`${shownPath(path)}: a JSON Schema is an object`);
}

/** The Ajv of a schema's dialect; that of 2020-12 where it names none. */
async function ajvOf(dialect: unknown) {
  const name = typeof dialect === "string" ? dialect : "";
  if (/draft-0[67]/.test(name)) return import("ajv");
  if (name.includes("draft-04")) return { Ajv: (await import("ajv-draft-04")).default.default };
  if (name.includes("2019-09")) return { Ajv: (await import("ajv/dist/2019.js")).Ajv2019 };
  if (name === "" || name.includes("2020-12")) return { Ajv: (await import("ajv/dist/2020.js")).Ajv2020 };
  throw new UseError(`$schema ${name}: expected JSON Schema 2020-12, 2019-09, draft-07, draft-06 or draft-04`);
}
