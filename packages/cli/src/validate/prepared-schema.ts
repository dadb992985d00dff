import type { PrintedSchema } from "@schemawright/generator/evaluate-printed";
import type { SchemaIssue, VersionChoice } from "@schemawright/xsd";

/** What documents are validated by, as plain data: kept on disk, and given to other threads. */
export type PreparedSchema = PreparedXsd | PreparedJsonSchema | PreparedHints;

/** XML Schema, compiled. */
export interface PreparedXsd {
  readonly language: "xml";
  readonly printed: PrintedSchema;
  /** What there is to say of the schema, though it works. */
  readonly warnings: readonly SchemaIssue[];
  /** Where what the engine makes of it is kept; absent: nowhere. */
  readonly codeFile?: string;
}

/** JSON Schema, compiled by Ajv to a module of CommonJS. */
export interface PreparedJsonSchema {
  readonly language: "json";
  readonly script: string;
  /** The files by identifier, for places in them. */
  readonly files: Readonly<Record<string, string>>;
  /** Where what the engine makes of the script is kept; absent: nowhere. */
  readonly codeFile?: string;
}

/** No schema: documents name theirs. */
export interface PreparedHints {
  readonly language: "hints";
  readonly xsdVersion: VersionChoice;
  /** Locations of OASIS XML catalogs. */
  readonly catalogs: readonly string[];
}
