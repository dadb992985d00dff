import type { ReadOptions, Result } from "@schemawright/runtime";
import { decodeXml } from "@schemawright/runtime/xml";
import { type CompiledInstance, createInstanceCompiler, type InstanceCompileOptions } from "./compile-instance.ts";
import { compileSchema } from "./evaluate.ts";

/** What reading an instance gives. */
export interface InstanceReading extends Omit<CompiledInstance<unknown>, "compiled"> {
  /** Whether the instance is valid: nothing is wrong with it, with the place of its hints, or with the given schema. */
  readonly ok: boolean;
  /** `undefined` if it was not read: the given schema has errors, or the schema cannot be compiled. */
  readonly result: Result<unknown> | undefined;
}

/** Reads an instance that stands at a location. */
export type InstanceReader = (input: string | Uint8Array, location: string, options?: ReadOptions) => InstanceReading;

/**
 * Prepares reading of instances by the documents that they name themselves, besides a given schema if there is one. The
 * third door: `loadInstanceSchema` loads, {@link compileSchema} compiles. Schemas and readers are kept for instances
 * that name the same documents. Never throws.
 */
export function createInstanceReader(options: InstanceCompileOptions): InstanceReader {
  const compilerOf = createInstanceCompiler(options, compileSchema);
  return (input, location, readOptions) => {
    const decoded = typeof input === "string" ? { text: input } : decodeXml(input);
    // Bytes that have no text are handed on, for the reader to say so.
    const text = "text" in decoded ? decoded.text : input;
    const { compiled, schemaIssues, hints } = compilerOf(text, location, readOptions);
    if (compiled === undefined) return { ok: false, result: undefined, schemaIssues, hints };
    const result = compiled.read(text, readOptions);
    const ok = result.ok && !schemaIssues.some(({ severity }) => severity === "error");
    return { ok, result, schemaIssues, hints };
  };
}
