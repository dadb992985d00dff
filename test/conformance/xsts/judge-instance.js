import { readFileSync } from "node:fs";
import { compileSchema } from "@schemawright/generator";
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

/** The newest compiled schemas: cases of one schema follow each other. */
const compiled = new Map();
const KEPT = 8;

/**
 * The verdict on an instance: `{ result, codes }`, by the code that is generated for its schema, evaluated in memory.
 * An instance whose schema is refused has none. Namespaces that the schema does not have, the instance may bring: by
 * `xsi:schemaLocation` and `xsi:noNamespaceSchemaLocation` on its root.
 */
export function judgeInstance(schemaEntry, instancePath, version) {
  const bytes = readFileSync(instancePath);
  const entries = schemaEntry === undefined ? [] : [schemaEntry];
  const schemas = entries.map((entry) => loadCached(entry, version).schema);
  if (schemas.includes(undefined)) return { result: "error", codes: ["schema-refused"] };
  for (const { namespace, location } of hints(bytes.toString("latin1"))) {
    const entry = fileResolver.resolve(location, instancePath);
    if (entries.includes(entry) || schemas.some((schema) => knows(schema, namespace))) continue;
    if (fileResolver.read(entry) === undefined) continue;
    const { schema } = loadCached(entry, version);
    // A document that is only hinted at and is no schema is as good as none.
    if (schema === undefined) continue;
    entries.push(entry);
    schemas.push(schema);
  }
  if (schemas.length === 0) return { result: "error", codes: ["no-schema"] };
  const reader = compileCached(entries, schemas, version);
  if (!reader.ok) return { result: "error", codes: reader.issues.map(({ code }) => code) };
  const { ok, issues } = reader.read(bytes, { limits: LIMITS });
  return { result: ok ? "valid" : "invalid", codes: issues.map(({ code }) => code) };
}

function compileCached(entries, schemas, version) {
  const key = `${version} ${entries.join(" ")}`;
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const reader = compileSchema(schemas, { version });
  compiled.set(key, reader);
  if (compiled.size > KEPT) compiled.delete(compiled.keys().next().value);
  return reader;
}

/** Whether a schema has components of a namespace. */
function knows(schema, namespace) {
  if (schema.targetNamespace === namespace) return true;
  const prefix = `{${namespace}}`;
  for (const name of [...schema.elementDeclarations.keys(), ...schema.typeDefinitions.keys()]) {
    if (name.startsWith(prefix)) return true;
  }
  return false;
}

/** The schema documents that the start tags of an instance name. */
function hints(text) {
  const found = [];
  for (const [, pairs] of text.matchAll(/:schemaLocation\s*=\s*["']([^"']*)["']/g)) {
    const parts = pairs.trim().split(/\s+/);
    for (let i = 0; i + 1 < parts.length; i += 2) found.push({ namespace: parts[i], location: parts[i + 1] });
  }
  for (const [, location] of text.matchAll(/:noNamespaceSchemaLocation\s*=\s*["']([^"']*)["']/g)) {
    found.push({ namespace: "", location: location.trim() });
  }
  return found;
}
