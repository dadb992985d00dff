import { buildSchema } from "./build/build-schema.ts";
import type { SchemaSet } from "./components/schema.ts";
import type { SchemaIssue } from "./components/schema-issue.ts";
import { reachableSchemas } from "./components/walk.ts";
import { findCycles } from "./constraints/cycles.ts";
import { documentValue } from "./documents/document.ts";
import { type LoadOptions, loadDocuments } from "./documents/load.ts";

/** A loaded schema, or why there is none. */
export interface LoadedSchema {
  /** `undefined` if an issue is an error. */
  readonly schemas: SchemaSet | undefined;
  readonly issues: readonly SchemaIssue[];
}

/**
 * Loads a JSON Schema with every document that it refers to: parse, load, build, check. Nothing is thrown for what is
 * wrong with a document.
 * @param location of the schema document, as the resolver knows it
 */
export function loadJsonSchema(location: string, options: LoadOptions): LoadedSchema {
  const library = loadDocuments(location, options);
  const { entry, issues, documents } = library;
  if (entry === undefined) return { schemas: undefined, issues };
  const root = buildSchema(entry, library);
  const objects = reachableSchemas(root).filter((one) => one.kind === "object");
  for (const { location: at, references } of findCycles(objects)) {
    issues.push({
      code: "json-schema-cycle",
      severity: "error",
      message: `This reference leads back to the schema it stands in, without going down into the value: ${references.join(" to ")}`,
      location: at,
      length: 1,
      params: {},
    });
  }
  if (issues.some(({ severity }) => severity === "error")) return { schemas: undefined, issues };
  const names = documents.map((one) => one.location);
  return { schemas: { root, documents: names, value: documentValue(entry.resource.document) }, issues };
}
