import type { SchemaIssue } from "@schemawright/json-schema";
import { jsonSampler, type Sampler } from "@schemawright/runtime/samples";
import { type JsonCompileOptions, prepareJsonSchema } from "./json/compile-json-schema.ts";
import { printSchema } from "./json/print-schema.ts";
import { samplePatterns } from "./json/sample-patterns.ts";

/** Samples of the values of a JSON Schema, or the reasons why it was not compiled. */
export type JsonSchemaSampler =
  | { readonly ok: true; readonly sampler: Sampler<unknown> }
  | { readonly ok: false; readonly issues: readonly SchemaIssue[] };

/** Compiles a JSON Schema in memory to what makes valid values of it, judged by the validator that a package would hold. */
export function createJsonSchemaSampler(location: string, options: JsonCompileOptions): JsonSchemaSampler {
  const prepared = prepareJsonSchema(location, options);
  if (!prepared.ok) return prepared;
  const { root, keys, definition } = prepared;
  const plan = { schema: printSchema(root, keys, { annotated: true }).schema, patterns: samplePatterns(root) };
  return { ok: true, sampler: jsonSampler(plan, definition) };
}
