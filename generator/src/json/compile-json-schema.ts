import { loadJsonSchema, type Resolver, type Schema, type SchemaIssue, type Version } from "@schemawright/json-schema";
import type { Result } from "@schemawright/runtime";
import { type JsonMessageDefinition, readJsonMessage, validateJsonMessage } from "@schemawright/runtime/json-messages";
import { metaSchema } from "./meta-schemas.ts";
import { definitionKeys, namePlaces, nameSchemas } from "./names.ts";
import { placesOf } from "./places.ts";
import { compileValidator, evaluateValidator, ValidatorError } from "./validator.ts";

/** What compiling a JSON Schema in memory is given. */
export interface JsonCompileOptions {
  readonly resolver: Resolver;
  /** Version of documents that name none. Default `2020-12`. */
  readonly version?: Version;
}

/** The functions of a compiled JSON Schema, or why there are none. */
export type CompiledJsonSchema =
  | {
      readonly ok: true;
      readonly read: (input: string | Uint8Array) => Result<unknown>;
      readonly validate: (value: unknown) => Result<unknown>;
    }
  | { readonly ok: false; readonly issues: readonly SchemaIssue[] };

/** A JSON Schema with its validator, or why there is none. */
export type PreparedJsonSchema =
  | {
      readonly ok: true;
      readonly root: Schema;
      /** Of the schemas that references lead to. */
      readonly keys: ReadonlyMap<Schema, string>;
      readonly definition: JsonMessageDefinition<unknown>;
    }
  | { readonly ok: false; readonly issues: readonly SchemaIssue[] };

/**
 * Compiles a JSON Schema and evaluates the validator in memory, which is the code that a generated package would hold.
 * Nothing is thrown for what is wrong with the schema.
 */
export function compileJsonSchema(location: string, options: JsonCompileOptions): CompiledJsonSchema {
  const prepared = prepareJsonSchema(location, options);
  if (!prepared.ok) return prepared;
  const { definition } = prepared;
  return {
    ok: true,
    read: (input) => readJsonMessage(definition, input),
    validate: (value) => validateJsonMessage(definition, value),
  };
}

/** Loads and compiles a JSON Schema. Nothing is thrown for what is wrong with it. */
export function prepareJsonSchema(location: string, options: JsonCompileOptions): PreparedJsonSchema {
  const { schemas, issues } = loadJsonSchema(location, { ...options, wellKnown: metaSchema });
  if (schemas === undefined) return { ok: false, issues };
  const { root } = schemas;
  const keys = definitionKeys(root, nameSchemas(root, namePlaces([{ name: "Root", root }])));
  try {
    const code = compileValidator(root, keys);
    const validate = evaluateValidator(code);
    const definition = { name: "document", validate, ...placesOf(code, (name) => name) };
    return { ok: true, root, keys, definition };
  } catch (error) {
    if (!(error instanceof ValidatorError)) throw error;
    const { message } = error;
    const issue = { code: "json-schema-validator", severity: "error", message, location: root.location } as const;
    return { ok: false, issues: [...issues, { ...issue, length: 1, params: {} }] };
  }
}
