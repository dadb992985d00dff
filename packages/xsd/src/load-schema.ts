import { buildSchema } from "./build/build-schema.ts";
import { createBuiltInTypes } from "./build/built-in-types.ts";
import type { Schema, SchemaIssue } from "./components/index.ts";
import { checkConstraints } from "./constraints/index.ts";
import { type Entry, type LoadedDocuments, loadDocuments } from "./documents/load.ts";
import { createIssueCollector } from "./documents/report.ts";
import type { Resolver } from "./documents/resolver.ts";
import { FACET_NAMES } from "./documents/structure-table.ts";
import { type LoadedAs, loadAsMeant, type VersionChoice } from "./load-as-meant.ts";

/** How a schema is loaded. */
export interface LoadSchemaOptions {
  readonly resolver: Resolver;
  /** The version of XSD that the documents are read as; `"1.1"` if not given. */
  readonly version?: "1.0" | "1.1";
}

/** A schema, or the reasons why there is none. */
export interface LoadSchemaResult {
  /** `undefined` if any issue is an error. */
  readonly schema: Schema | undefined;
  readonly issues: readonly SchemaIssue[];
}

/**
 * Loads the schema that the document at `entry` describes: loads documents, builds components, checks constraints.
 * Never throws on a bad schema: everything that is wrong with it is in `issues`, in document order within a document.
 */
export function loadSchema(entry: string, options: LoadSchemaOptions): LoadSchemaResult {
  const { schema, issues } = loadEntries([{ location: entry }], options);
  return { schema, issues };
}

/** Schemas of one version, or the reasons why there are none. */
export interface LoadSchemasResult {
  /** In the order of their entry documents; `undefined` if any issue is an error. */
  readonly schemas: readonly Schema[] | undefined;
  readonly issues: readonly SchemaIssue[];
}

/** Loads several schemas, each by itself and all as the same version, as {@link loadSchema} does. */
export function loadSchemas(
  entries: readonly string[],
  { resolver, version }: { readonly resolver: Resolver; readonly version: VersionChoice },
): LoadedAs<LoadSchemasResult> {
  return loadChosen(version, (one) => {
    const results = entries.map((entry) => loadSchema(entry, { resolver, version: one }));
    const schemas = results.flatMap(({ schema }) => schema ?? []);
    return {
      schemas: schemas.length === entries.length ? schemas : undefined,
      issues: results.flatMap(({ issues }) => issues),
    };
  });
}

/** Loads as the version that is chosen. */
export function loadChosen<Result extends LoadSchemasResult>(
  version: VersionChoice,
  load: (version: "1.0" | "1.1") => Result,
): LoadedAs<Result> {
  return version === "meant" ? loadAsMeant(load) : { ...load(version), version };
}

/** A schema of several documents, and what became of them. */
export interface LoadEntriesResult extends LoadSchemaResult {
  readonly loaded: LoadedDocuments;
}

/** Loads the one schema that some documents describe together: without any, the schema in which nothing is declared. */
export function loadEntries(entries: readonly Entry[], options: LoadSchemaOptions): LoadEntriesResult {
  const version = options.version ?? "1.1";
  const { issues, report, warn } = createIssueCollector();
  const types = new Set([...createBuiltInTypes(version).types.values()].map((type) => type.name ?? ""));
  const loaded = loadDocuments(entries, options.resolver, { version, types, facets: FACET_NAMES }, report, warn);
  const built = buildSchema(loaded, version, report, warn);
  checkConstraints(built, version, report, warn);
  const failed = issues.some((issue) => issue.severity === "error");
  return { schema: failed ? undefined : built.schema, issues: inDocumentOrder(issues, loaded.texts), loaded };
}

function inDocumentOrder(
  issues: readonly SchemaIssue[],
  texts: readonly { readonly location: string; readonly text: string }[],
): readonly SchemaIssue[] {
  const order = new Map(texts.map(({ location }, index) => [location, index]));
  return issues
    .map((issue) => withLength(issue, texts))
    .sort(
      (left, right) =>
        (order.get(left.location.document) ?? 0) - (order.get(right.location.document) ?? 0) ||
        left.location.offset - right.location.offset,
    );
}

/** Components know where they begin; the length of the tag's beginning is looked up for the code frame. */
function withLength(
  issue: SchemaIssue,
  texts: readonly { readonly location: string; readonly text: string }[],
): SchemaIssue {
  if (issue.length > 1) return issue;
  const text = texts.find(({ location }) => location === issue.location.document)?.text ?? "";
  const tag = /<[^\s/>]*/y;
  tag.lastIndex = issue.location.offset;
  return { ...issue, length: tag.exec(text)?.[0].length ?? issue.length };
}
