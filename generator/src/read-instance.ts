import type { ReadOptions, Result } from "@schemawright/runtime";
import { decodeXml } from "@schemawright/runtime/xml";
import {
  createInstanceSchemaLoader,
  type InstanceSchema,
  type InstanceSchemaOptions,
  type Schema,
  type SchemaIssue,
} from "@schemawright/xsd";
import { type CompileOptions, type CompileResult, compileSchema } from "./evaluate.ts";

/** How instances are read by the schemas that they name. */
export interface InstanceReaderOptions extends InstanceSchemaOptions, Omit<CompileOptions, "version"> {}

/** What reading an instance gives. */
export interface InstanceReading {
  /** Whether the instance is valid: nothing is wrong with it, with the place of its hints, or with the given schema. */
  readonly ok: boolean;
  /** `undefined` if it was not read: the given schema has errors, or the schema cannot be compiled. */
  readonly result: Result<unknown> | undefined;
  /** Issues with the schema and with the hints of the instance: see `loadInstanceSchema`. */
  readonly schemaIssues: readonly SchemaIssue[];
  /** The hints of the instance, and what came of each. */
  readonly hints: InstanceSchema["hints"];
}

/** Reads an instance that stands at a location. */
export type InstanceReader = (input: string | Uint8Array, location: string, options?: ReadOptions) => InstanceReading;

/**
 * Prepares reading of instances by the documents that they name themselves, besides a given schema if there is one. The
 * third door: `loadInstanceSchema` loads, {@link compileSchema} compiles. Schemas and readers are kept for instances
 * that name the same documents. Never throws.
 */
export function createInstanceReader(options: InstanceReaderOptions): InstanceReader {
  const schemaOf = createInstanceSchemaLoader(options);
  const compiled = new WeakMap<Schema, CompileResult>();
  return (input, location, readOptions) => {
    const decoded = typeof input === "string" ? { text: input } : decodeXml(input);
    // Bytes that have no text are handed on, for the reader to say so.
    const text = "text" in decoded ? decoded.text : input;
    const { schema, version, issues, hints } = schemaOf(text, location, readOptions);
    if (schema === undefined) return { ok: false, result: undefined, schemaIssues: issues, hints };
    const reader = compiled.get(schema) ?? compileSchema(schema, { ...options, version });
    compiled.set(schema, reader);
    if (!reader.ok) return { ok: false, result: undefined, schemaIssues: [...issues, ...reader.issues], hints };
    const result = reader.read(text, readOptions);
    const ok = result.ok && !issues.some(({ severity }) => severity === "error");
    return { ok, result, schemaIssues: issues, hints };
  };
}
