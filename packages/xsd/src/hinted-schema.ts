import type { Schema, SchemaIssue } from "./components/index.ts";
import type { Entry } from "./documents/load.ts";
import { XSI_NAMESPACE } from "./documents/names.ts";
import type { Resolver } from "./documents/resolver.ts";
import type { HintFault } from "./documents/schema-loc.ts";
import type { LoadedAs, VersionChoice } from "./load-as-meant.ts";
import { type LoadEntriesResult, type LoadSchemaResult, loadChosen, loadEntries } from "./load-schema.ts";

/** What the hints of instances add to: a schema that is there in any case, or nothing. */
export interface GivenSchema {
  readonly entries: readonly Entry[];
  /** Namespaces of which it has components. */
  readonly namespaces: ReadonlySet<string>;
  /** The schema without any hint. */
  readonly alone: () => LoadedAs<LoadSchemaResult>;
  /** Loads entry documents together. */
  readonly load: (entries: readonly Entry[]) => LoadedAs<LoadEntriesResult>;
}

/** A document that an instance names, and the namespace it is said to have. */
export interface HintedDocument {
  readonly namespace: string;
  /** The resolved location. */
  readonly document: string;
}

/** A given schema with what hints add. */
export interface HintedSchema extends LoadedAs<LoadSchemaResult> {
  /** Why documents were left out, by {@link hintedKey}. */
  readonly faults: ReadonlyMap<string, HintFault>;
}

/** Tells documents that instances name apart. */
export function hintedKey({ namespace, document }: HintedDocument): string {
  return `${namespace} ${document}`;
}

/** How given schemas are loaded, and what is added to them. */
interface GivenOptions {
  readonly resolver: Resolver;
  readonly version: VersionChoice;
}

/** The schema that a caller gives: as components, by the location of its entry document, or not at all. */
export function givenSchema(schema: Schema | string | undefined, { resolver, version }: GivenOptions): GivenSchema {
  // Nothing declared is of any version, and so is, as far as anyone knows, what is given as components.
  const asGiven = version === "meant" ? "1.1" : version;
  if (schema === undefined) {
    let empty: LoadedAs<LoadSchemaResult> | undefined;
    const alone = (): LoadedAs<LoadSchemaResult> => {
      empty ??= { ...loadEntries([], { resolver, version: asGiven }), version: asGiven };
      return empty;
    };
    return { entries: [], namespaces: new Set([XSI_NAMESPACE]), alone, load: loadTogether(resolver, version) };
  }
  if (typeof schema === "string") {
    const entries = [{ location: schema }];
    const load = loadTogether(resolver, version);
    const result = load(entries);
    const namespaces = result.loaded.documents.map(({ targetNamespace }) => targetNamespace);
    return { entries, namespaces: new Set([XSI_NAMESPACE, ...namespaces]), alone: () => result, load };
  }
  // Its documents are read again beside those that are hinted at; not fetched again, they might have changed.
  const texts = new Map(schema.documents.map(({ location, text }) => [location, text]));
  const read: Resolver["read"] = (location) => texts.get(location) ?? resolver.read(location);
  return {
    entries: schema.entries.map((location) => ({ location })),
    namespaces: namespacesOf(schema),
    alone: () => ({ schema, issues: [], version: asGiven }),
    load: loadTogether({ read, resolve: (reference, base) => resolver.resolve(reference, base) }, version),
  };
}

function loadTogether(resolver: Resolver, version: VersionChoice): GivenSchema["load"] {
  return (entries) =>
    loadChosen(version, (one) => {
      const result = loadEntries(entries, { resolver, version: one });
      return { ...result, schemas: result.schema && [result.schema] };
    });
}

function namespacesOf(schema: Schema): ReadonlySet<string> {
  const namespaces = new Set([XSI_NAMESPACE]);
  if (schema.entries.length > 0) namespaces.add(schema.targetNamespace);
  const spaces = [
    schema.elementDeclarations,
    schema.attributeDeclarations,
    schema.attributeGroupDefinitions,
    schema.modelGroupDefinitions,
    schema.notationDeclarations,
    schema.identityConstraintDefinitions,
  ];
  const addOf = (name: string): Set<string> => namespaces.add(name.slice(1, name.indexOf("}")));
  for (const space of spaces) for (const name of space.keys()) addOf(name);
  for (const [name, type] of schema.typeDefinitions) if (!type.builtIn) addOf(name);
  return namespaces;
}

/**
 * Loads a given schema together with documents that an instance names. Documents that cannot be had or have another
 * namespace are left out. If the rest has errors, so are those documents that have errors or refer to one that does; if
 * errors remain, all of them. The errors of what is left out are warnings.
 */
export function addHinted(given: GivenSchema, hinted: readonly HintedDocument[]): HintedSchema {
  const entries = new Map<string, Entry>();
  for (const one of hinted) {
    entries.set(hintedKey(one), { location: one.document, hintedNamespace: one.namespace });
  }
  if (entries.size === 0) return { ...given.alone(), faults: new Map() };
  const attempt = (some: readonly Entry[]): LoadedAs<LoadEntriesResult> => given.load([...given.entries, ...some]);
  const faultsWithout = (used: readonly Entry[]): ReadonlyMap<string, HintFault> =>
    new Map(
      [...entries].flatMap(([key, entry]): [string, HintFault][] =>
        used.includes(entry) ? [] : [[key, all.loaded.leftOut.get(entry) ?? { kind: "errors" }]],
      ),
    );

  const all = attempt([...entries.values()]);
  const present = [...entries.values()].filter((entry) => !all.loaded.leftOut.has(entry));
  const { version } = all;
  if (all.schema !== undefined)
    return { schema: all.schema, version, issues: all.issues, faults: faultsWithout(present) };
  const sound = present.filter((entry) => !reachesError(entry, all));
  const rest = sound.length > 0 && sound.length < present.length ? attempt(sound) : undefined;
  if (rest?.schema !== undefined) {
    return { ...rest, issues: withWarnings(rest.issues, all.issues), faults: faultsWithout(sound) };
  }
  const alone = given.alone();
  const issues = withWarnings(alone.issues, [...all.issues, ...(rest?.issues ?? [])]);
  return { ...alone, issues, faults: faultsWithout([]) };
}

/** Whether a document, or one that it refers to, directly or through others, has an error. */
function reachesError(entry: Entry, { issues, loaded }: LoadEntriesResult): boolean {
  const reached = new Set([entry.location]);
  for (const location of reached) for (const next of loaded.references.get(location) ?? []) reached.add(next);
  return issues.some(({ severity, location }) => severity === "error" && reached.has(location.document));
}

/** Issues, and others of which none is an error. */
function withWarnings(issues: readonly SchemaIssue[], others: readonly SchemaIssue[]): readonly SchemaIssue[] {
  const keyOf = ({ code, location }: SchemaIssue): string => `${code} ${location.offset} ${location.document}`;
  const seen = new Set(issues.map(keyOf));
  const added = others.filter((issue) => {
    const isNew = !seen.has(keyOf(issue));
    seen.add(keyOf(issue));
    return isNew;
  });
  return [...issues, ...added.map((issue): SchemaIssue => ({ ...issue, severity: "warning" }))];
}
