import { compileSchema } from "@schemawright/generator";
import type { ReadOptions, Result } from "@schemawright/runtime";
import { loadSchema } from "@schemawright/xsd";

/** Reads a document of a schema. */
export type Read = (input: string | Uint8Array, options?: ReadOptions) => Result<unknown>;

/**
 * Compiles the declarations of a schema without target namespace in memory.
 *
 * @param declarations what stands in `xs:schema`
 * @param attributes attributes of `xs:schema`, each with a space before it
 */
export function readerOf(declarations: string, attributes = ""): Read {
  const text = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"${attributes}>${declarations}</xs:schema>`;
  const { schema, issues } = loadSchema("schema.xsd", { resolver: { read: () => text, resolve: (to) => to } });
  if (schema === undefined) throw new Error(issues.map((issue) => issue.message).join("\n"));
  const compiled = compileSchema(schema);
  if (!compiled.ok) throw new Error(compiled.issues.map((issue) => issue.message).join("\n"));
  return compiled.read;
}
