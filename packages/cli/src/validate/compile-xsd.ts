import { printSchema } from "@schemawright/generator/evaluate";
import { loadSchema, type Resolver, type Schema, type SchemaIssue } from "@schemawright/xsd";
import { fileResolver } from "../files/file-resolver.ts";
import { reportedByFile } from "../report/schema-issues.ts";
import { cachedDocument } from "./cache.ts";
import type { CompiledSchema } from "./compiled-schema.ts";

/** Loads and compiles schema documents. Warnings come with errors only: a schema that works is not talked about. */
export function compileXsd(paths: readonly string[], version: "1.0" | "1.1"): CompiledSchema {
  const asked = new Map<string, string | undefined>();
  const resolver = remember(fileResolver(), asked);
  const issues: SchemaIssue[] = [];
  const schemas: Schema[] = [];
  for (const path of paths) {
    const loaded = loadSchema(path, { resolver, version });
    issues.push(...loaded.issues);
    if (loaded.schema !== undefined) schemas.push(loaded.schema);
  }
  if (schemas.length < paths.length) return { ok: false, reports: reportedByFile(issues, asked) };
  const result = printSchema(schemas, { version, discards: true });
  if (!result.ok) return { ok: false, reports: reportedByFile([...issues, ...result.issues], asked) };
  const documents = [...asked.keys()].map(cachedDocument);
  return { ok: true, schema: { language: "xml", printed: result.printed }, documents };
}

function remember(resolver: Resolver, asked: Map<string, string | undefined>): Resolver {
  return {
    read(location) {
      const text = resolver.read(location);
      asked.set(location, text);
      return text;
    },
    resolve: (reference, base) => resolver.resolve(reference, base),
  };
}
