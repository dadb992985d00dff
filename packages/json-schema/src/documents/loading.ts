import type { JsonNode } from "@schemawright/runtime/json";
import type { SchemaIssue } from "../components/schema-issue.ts";
import type { Dialect } from "./dialects.ts";
import { placeIn, type Resource, type SchemaDocument, type Site } from "./document.ts";

/** Adds an issue, unless it is known. */
export type Report = (
  code: string,
  message: string,
  document: SchemaDocument,
  offset: number,
  severity?: "error" | "warning",
) => void;

/** What a look for a document found. */
export interface Fetched {
  readonly site: Site | undefined;
  /** Where there was none. */
  readonly tried: readonly string[];
}

/** What is known of documents while they are loaded. */
export interface Loading {
  readonly issues: SchemaIssue[];
  readonly documents: SchemaDocument[];
  /** By their URIs. */
  readonly resources: Map<string, Resource>;
  /** Where each schema stands that was seen so far. */
  readonly sites: Map<JsonNode, Site>;
  /** Those of meta-schemas of one's own, by the URIs of these; `undefined` for one that cannot be used. */
  readonly customDialects: Map<string, Dialect | undefined>;
  readonly report: Report;
  /** Reads the document that a URI means. `reference` is how it was written, for files that lie beside each other. */
  readonly fetch: (uri: string, reference: string | undefined, from: SchemaDocument, dialect: Dialect) => Fetched;
}

/** Reports into a list. */
export function reportInto(issues: SchemaIssue[]): Report {
  return (code, message, document, offset, severity = "error") => {
    const at = placeIn(document, offset);
    const isKnown = issues.some(
      (one) => one.message === message && one.location.offset === offset && one.location.document === document.location,
    );
    if (!isKnown) issues.push({ code, severity, message, location: at, length: 1, params: {} });
  };
}
