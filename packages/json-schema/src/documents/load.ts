import type { JsonNode } from "@schemawright/runtime/json";
import type { SchemaIssue } from "../components/schema-issue.ts";
import { type Dialect, dialectOf, type Version } from "./dialects.ts";
import { parseDocument, type SchemaDocument, type Site } from "./document.ts";
import { type Loading, type Report, reportInto } from "./loading.ts";
import { resolveReference } from "./resolve-reference.ts";
import type { Resolver } from "./resolver.ts";
import { scan } from "./scan.ts";
import { locationOf, uriOf, withoutFragment } from "./uri.ts";

/** What loading is given. */
export interface LoadOptions {
  readonly resolver: Resolver;
  /** Texts that need no reading, by URI: the meta-schemas. */
  readonly wellKnown?: (uri: string) => string | undefined;
  /** Version of documents that name none. Default `2020-12`. */
  readonly version?: Version;
}

/** The documents of a schema as they are being loaded. */
export interface Library {
  readonly issues: SchemaIssue[];
  readonly documents: readonly SchemaDocument[];
  /** The root of the entry document, or `undefined` if it cannot be read. */
  readonly entry: Site | undefined;
  /** Where a schema stands. */
  site(node: JsonNode): Site | undefined;
  /** What a reference means in the schema at a site; an issue and `undefined` if nothing. Loads what it needs. */
  resolve(reference: string, from: Site, offset: number): Site | undefined;
  readonly report: Report;
}

/** Loads a document; others are loaded when {@link Library.resolve} asks for them. */
export function loadDocuments(location: string, options: LoadOptions): Library {
  const { resolver } = options;
  const issues: SchemaIssue[] = [];
  /** By location; `undefined` for what could not be read. */
  const read = new Map<string, Site | undefined>();
  const loading: Loading = {
    issues,
    documents: [],
    resources: new Map(),
    sites: new Map(),
    customDialects: new Map(),
    report: reportInto(issues),
    fetch: (uri, reference, from, dialect) => {
      const tried: string[] = [];
      const known = options.wellKnown?.(uri);
      if (known !== undefined) return { site: readDocument(loading, read, uri, known, uri, dialect), tried };
      const locations = [locationOf(uri)];
      const relative = reference === undefined ? "" : withoutFragment(reference);
      if (relative !== "") locations.push(resolver.resolve(relative, from.location));
      for (const at of new Set(locations)) {
        if (read.has(at)) return { site: read.get(at), tried };
        const text = resolver.read(at);
        if (text !== undefined) return { site: readDocument(loading, read, at, text, uri, dialect), tried };
        tried.push(at);
      }
      return { site: undefined, tried };
    },
  };
  const text = resolver.read(location);
  let entry: Site | undefined;
  if (text === undefined) {
    issues.push({
      code: "json-schema-document",
      severity: "error",
      message: `The JSON Schema ${location} cannot be read`,
      location: { document: location, line: 1, column: 1, offset: 0 },
      length: 1,
      params: {},
    });
  } else {
    entry = readDocument(loading, read, location, text, uriOf(location), dialectOf(options.version ?? "2020-12"));
  }
  const { documents, sites, report } = loading;
  return {
    issues,
    documents,
    entry,
    site: (node) => sites.get(node),
    resolve: (reference, from, offset) => resolveReference(loading, reference, from, offset),
    report,
  };
}

/** Reads and scans the document at a location, or remembers it. `uri` is the one by which it was asked for. */
function readDocument(
  loading: Loading,
  read: Map<string, Site | undefined>,
  at: string,
  text: string,
  uri: string,
  dialect: Dialect,
): Site | undefined {
  const known = read.get(at);
  if (known !== undefined || read.has(at)) return known;
  const parsed = parseDocument(at, text);
  read.set(at, undefined);
  if ("issue" in parsed) {
    loading.issues.push(parsed.issue);
    return undefined;
  }
  const { document } = parsed;
  loading.documents.push(document);
  const site = scan(loading, document.root, "", undefined, document, uri, dialect);
  read.set(at, site);
  return site;
}
