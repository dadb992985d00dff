import type { ReadOptions } from "@schemawright/runtime";
import {
  createInstanceSchemaLoader,
  type InstanceInput,
  type InstanceSchema,
  type InstanceSchemaOptions,
  type Schema,
  type SchemaIssue,
} from "@schemawright/xsd";
import type { CompileOptions } from "./evaluate.ts";

/** How the schemas that instances name are loaded and compiled. */
export interface InstanceCompileOptions extends InstanceSchemaOptions, Omit<CompileOptions, "version"> {}

/** What was compiled for an instance. */
export interface CompiledInstance<Compiled> {
  /** `undefined` if the given schema has errors, or the schema cannot be compiled. */
  readonly compiled: Compiled | undefined;
  /** Issues with the schema and with the hints of the instance: see `loadInstanceSchema`. */
  readonly schemaIssues: readonly SchemaIssue[];
  /** The hints of the instance, and what came of each. */
  readonly hints: InstanceSchema["hints"];
}

/** What compiling a schema gives, or why it gives nothing. */
type Result<Compiled> =
  | (Compiled & { readonly ok: true })
  | { readonly ok: false; readonly issues: readonly SchemaIssue[] };

/**
 * Prepares compiling of the schemas that instances name, besides a given schema if there is one. Schemas, and what was
 * compiled of them, are kept for instances that name the same documents.
 */
export function createInstanceCompiler<Compiled>(
  options: InstanceCompileOptions,
  compile: (schema: Schema, options: CompileOptions) => Result<Compiled>,
): (input: InstanceInput, location: string, readOptions?: ReadOptions) => CompiledInstance<Compiled> {
  const schemaOf = createInstanceSchemaLoader(options);
  const kept = new WeakMap<Schema, Result<Compiled>>();
  return (input, location, readOptions) => {
    const { schema, version, issues, hints } = schemaOf(input, location, readOptions);
    if (schema === undefined) return { compiled: undefined, schemaIssues: issues, hints };
    const compiled = kept.get(schema) ?? compile(schema, { ...options, version });
    kept.set(schema, compiled);
    if (compiled.ok) return { compiled, schemaIssues: issues, hints };
    return { compiled: undefined, schemaIssues: [...issues, ...compiled.issues], hints };
  };
}
