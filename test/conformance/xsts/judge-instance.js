import { readFileSync } from "node:fs";
import { createInstanceReader } from "@schemawright/generator";
import { fileResolver } from "./file-resolver.js";
import { loadCached } from "./judge-schema.js";

/** The suite's documents are large on purpose; only what ends a test by itself is limited. */
const LIMITS = {
  maxAttributes: Number.POSITIVE_INFINITY,
  maxNameLength: Number.POSITIVE_INFINITY,
  maxTextLength: Number.POSITIVE_INFINITY,
  maxInputLength: Number.POSITIVE_INFINITY,
  maxNamespaces: Number.POSITIVE_INFINITY,
  maxDepth: 2_000,
};

/** The last reader of this thread: cases of one schema follow each other. */
let last = { entry: "", version: "", read: undefined };

/**
 * The verdict on an instance: `{ result, codes }`, by the code that is generated for its schema, evaluated in memory.
 * An instance whose schema is refused has none.
 */
export function judgeInstance(schemaEntry, instancePath, version) {
  const read = readerOf(schemaEntry, version);
  if (read === undefined) return { result: "error", codes: ["schema-refused"] };
  const { ok, result, schemaIssues } = read(readFileSync(instancePath), instancePath, {
    limits: LIMITS,
    doctype: "internal",
  });
  const errors = schemaIssues.filter(({ severity }) => severity === "error");
  const codes = [...errors, ...(result?.issues ?? [])].map(({ code }) => code);
  if (result === undefined) return { result: "error", codes };
  return { result: ok ? "valid" : "invalid", codes };
}

/** The reader for the schema at a path, and for what instances name besides; `undefined` if the schema is refused. */
function readerOf(entry, version) {
  if (last.entry === entry && last.version === version) return last.read;
  const schema = entry === undefined ? undefined : loadCached(entry, version).schema;
  const isRefused = entry !== undefined && schema === undefined;
  const options = { resolver: fileResolver, version, schema };
  last = { entry, version, read: isRefused ? undefined : createInstanceReader(options) };
  return last.read;
}
