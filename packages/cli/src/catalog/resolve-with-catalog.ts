import { type CatalogEntry, parseCatalog } from "./parse-catalog.ts";

/** How catalogs are read. */
export interface CatalogReader {
  /** The text at a location; `undefined` if there is none. */
  readonly read: (location: string) => string | undefined;
  /** The location that a reference means, seen from another one. */
  readonly resolve: (reference: string, base: string) => string;
  /** Takes what is wrong with a catalog, which is then passed over. */
  readonly report: (catalog: string, message: string) => void;
}

/** The location that catalogs have for a name; `undefined` if they have none. */
export type ResolveName = (name: string) => string | undefined;

/** Catalogs that may lead to each other: beyond it, they are a circle. */
const DEPTH = 32;

/**
 * Prepares resolving of names, of namespaces and of schema locations, by catalogs: sections 7.1.2 and 7.2.2 of the
 * recommendation of OASIS, first the entries for URIs, then those for system identifiers.
 */
export function createCatalogResolver(catalogs: readonly string[], reader: CatalogReader): ResolveName {
  const known = new Map<string, readonly CatalogEntry[]>();
  const entriesOf = (catalog: string): readonly CatalogEntry[] => {
    const entries = known.get(catalog) ?? load(catalog, reader);
    known.set(catalog, entries);
    return entries;
  };
  const resolveIn = (catalog: string, name: string, depth: number): string | undefined => {
    if (depth > DEPTH) return undefined;
    const entries = entriesOf(catalog);
    const found = resolveHere(entries, name);
    if (found !== undefined) return found;
    const delegates = entries
      .flatMap((entry) => (isDelegate(entry) && name.startsWith(entry.start) ? [entry] : []))
      .sort((left, right) => right.start.length - left.start.length);
    // Where a name is delegated, nobody else is asked.
    const others: readonly { readonly catalog: string }[] =
      delegates.length > 0 ? delegates : entries.flatMap((entry) => (entry.kind === "nextCatalog" ? [entry] : []));
    return first(others, ({ catalog: next }) => resolveIn(next, name, depth + 1));
  };
  return (name) => first(catalogs, (catalog) => resolveIn(catalog, name, 0));
}

function first<Item, Found>(items: readonly Item[], find: (item: Item) => Found | undefined): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

function load(catalog: string, { read, resolve, report }: CatalogReader): readonly CatalogEntry[] {
  const text = read(catalog);
  const parsed =
    text === undefined
      ? ({ ok: false, message: "there is no such file" } as const)
      : parseCatalog(text, catalog, resolve);
  if (parsed.ok) return parsed.entries;
  report(catalog, parsed.message);
  return [];
}

/** The same name first, then the longest beginning, then the longest end. */
function resolveHere(entries: readonly CatalogEntry[], name: string): string | undefined {
  for (const kind of ["uri", "system"] as const) {
    const same = entries.find((entry) => entry.kind === kind && entry.name === name);
    if (same !== undefined && "location" in same) return same.location;
    const rewrites = entries
      .flatMap((entry) => (isRewrite(entry, kind) && name.startsWith(entry.start) ? [entry] : []))
      .sort((left, right) => right.start.length - left.start.length);
    if (rewrites[0] !== undefined) return rewrites[0].prefix + name.slice(rewrites[0].start.length);
    const suffixes = entries
      .flatMap((entry) => (entry.kind === `${kind}Suffix` && "end" in entry && name.endsWith(entry.end) ? [entry] : []))
      .sort((left, right) => right.end.length - left.end.length);
    if (suffixes[0] !== undefined) return suffixes[0].location;
  }
  return undefined;
}

type Delegate = Extract<CatalogEntry, { readonly start: string; readonly catalog: string }>;
type Rewrite = Extract<CatalogEntry, { readonly prefix: string }>;

function isDelegate(entry: CatalogEntry): entry is Delegate {
  return entry.kind === "delegateURI" || entry.kind === "delegateSystem";
}

function isRewrite(entry: CatalogEntry, kind: "uri" | "system"): entry is Rewrite {
  return entry.kind === (kind === "uri" ? "rewriteURI" : "rewriteSystem");
}
