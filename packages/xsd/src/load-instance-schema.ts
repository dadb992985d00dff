import type { Schema, SchemaIssue } from "./components/index.ts";
import { findSchemaLocations, type SchemaLocationOptions } from "./documents/find-schema-locations.ts";
import type { Resolver } from "./documents/resolver.ts";
import { type SchemaLocationHint, unusedHint } from "./documents/schema-loc.ts";
import type { InstanceInput } from "./documents/searched-instance.ts";
import { addHinted, givenSchema, type HintedSchema, hintedKey } from "./hinted-schema.ts";
import type { VersionChoice } from "./load-as-meant.ts";

/** How the schemas of instances are loaded. */
export interface InstanceSchemaOptions {
  readonly resolver: Resolver;
  /**
   * The version of XSD that the documents are read as; `"1.1"` if not given. `"meant"` decides for each schema, and takes one
   * that is given as components to be of 1.1.
   */
  readonly version?: VersionChoice;
  /**
   * A schema that is there in any case: one that was loaded, or the location of its entry document. Hints only add
   * namespaces that it does not have.
   */
  readonly schema?: Schema | string;
}

/** A hint of an instance, and what came of it. */
export interface FollowedHint extends SchemaLocationHint {
  /** The location that the reference means, seen from the instance. */
  readonly document: string;
  /**
   * `loaded`: the document is part of the schema. `known`: the given schema has the namespace, so the document was not
   * asked for. `unused`: there is no such document, or it is no schema of the namespace; a warning says why.
   */
  readonly outcome: "loaded" | "known" | "unused";
}

/** The schema of an instance. */
export interface InstanceSchema {
  /** `undefined` if the given schema has errors. */
  readonly schema: Schema | undefined;
  /** The version that it was read as. */
  readonly version: "1.0" | "1.1";
  /** What is wrong with the hints, in the instance; then what is wrong with schema documents. */
  readonly issues: readonly SchemaIssue[];
  /** In document order. */
  readonly hints: readonly FollowedHint[];
}

/** How an instance is read. */
export type InstanceOptions = Pick<SchemaLocationOptions, "limits" | "doctype">;

/** Loads the schema of an instance at a location, as {@link loadInstanceSchema} does. */
export type InstanceSchemaLoader = (
  input: InstanceInput,
  location: string,
  options?: InstanceOptions,
) => InstanceSchema;

/**
 * Loads the schema of an instance: the given one, if any, and the documents that the instance names by
 * `xsi:schemaLocation` and `xsi:noNamespaceSchemaLocation`, together as one schema.
 *
 * Hints are followed wherever they stand, since their effect is global
 * (https://www.w3.org/TR/xmlschema-1/#schema-loc, clause 4), but not into namespaces that the given schema has: their
 * components are known to be available (the same section, Schema Document Location Strategy, clause 1). A hint that
 * leads to no schema is no error (clause 3): the schema is what remains without it, the warning `schema-loc.3` says so
 * with the location that was tried, and the errors of the document, if there is one, are warnings as well. A hint that
 * comes too late is the error `schema-loc.4`; it is followed all the same, so that nothing else seems wrong.
 *
 * What an instance may make the processor fetch, the resolver decides. Never throws.
 * @param location of the instance: its hints are relative to it, and issues about them stand in it
 */
export function loadInstanceSchema(
  input: InstanceInput,
  location: string,
  options: InstanceSchemaOptions & InstanceOptions,
): InstanceSchema {
  return createInstanceSchemaLoader(options)(input, location, options);
}

/** Sets of documents of which the schema is kept: instances with the same hints follow each other. */
const KEPT = 8;

/**
 * Prepares {@link loadInstanceSchema} for many instances: the given schema is loaded once, and instances whose hints
 * lead to the same documents have the same schema, without loading them again.
 */
export function createInstanceSchemaLoader(options: InstanceSchemaOptions): InstanceSchemaLoader {
  const { resolver, version = "1.1" } = options;
  const given = givenSchema(options.schema, { resolver, version });
  const newest = new Map<string, HintedSchema>();
  const keep = (key: string, hinted: HintedSchema): HintedSchema => {
    newest.delete(key);
    newest.set(key, hinted);
    if (newest.size > KEPT) newest.delete(newest.keys().next().value ?? "");
    return hinted;
  };
  return (input, location, options) => {
    const find = (one: "1.0" | "1.1") => findSchemaLocations(input, location, { ...options, version: one });
    const first = version === "meant" ? "1.1" : version;
    const found = find(first);
    const hints = found.hints.map((hint) => ({ ...hint, document: resolver.resolve(hint.reference, location) }));
    const unknown = hints.filter(({ namespace }) => !given.namespaces.has(namespace));
    const key = JSON.stringify(unknown.map(hintedKey));
    const hinted = keep(key, newest.get(key) ?? addHinted(given, unknown));
    const { schema, issues, faults } = hinted;
    // The hints are the same by both versions, but not when one comes too late.
    const ofPlaces = hinted.version === first ? found.issues : find(hinted.version).issues;

    const unused: SchemaIssue[] = [];
    const followed = hints.map((hint): FollowedHint => {
      if (given.namespaces.has(hint.namespace)) return { ...hint, outcome: "known" };
      const fault = faults.get(hintedKey(hint));
      if (fault === undefined) return { ...hint, outcome: "loaded" };
      unused.push(unusedHint(hint, hint.document, fault));
      return { ...hint, outcome: "unused" };
    });
    const ofHints = [...ofPlaces, ...unused].sort((left, right) => left.location.offset - right.location.offset);
    return { schema, version: hinted.version, issues: [...ofHints, ...issues], hints: followed };
  };
}
