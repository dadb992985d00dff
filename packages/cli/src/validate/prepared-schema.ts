import type { PrintedSchema } from "@schemawright/generator/evaluate-printed";

/** What documents are validated by, as plain data: kept on disk, and given to other threads. */
export type PreparedSchema = PreparedXsd | PreparedJsonSchema;

/** XML Schema, compiled. */
export interface PreparedXsd {
  readonly language: "xml";
  readonly printed: PrintedSchema;
}

/** JSON Schema, compiled by Ajv to a module of CommonJS. */
export interface PreparedJsonSchema {
  readonly language: "json";
  readonly script: string;
  /** The files by identifier, for places in them. */
  readonly files: Readonly<Record<string, string>>;
}
