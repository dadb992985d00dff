import type { JsonNode, JsonObjectNode } from "@schemawright/runtime/json";
import type { Location } from "../components/location.ts";
import type { ObjectSchema, Reference, Schema } from "../components/schema.ts";
import { placeIn, type SchemaDocument, type Site, textOf } from "../documents/document.ts";
import type { Library } from "../documents/load.ts";
import { isPattern } from "../documents/shapes.ts";
import { fragmentOf } from "../documents/uri.ts";
import { annotationsOf, assertionsOf } from "./assertions.ts";
import { type DynamicScope, enter, scopeKey } from "./dynamic-scope.ts";
import { type KeywordValues, readKeywords } from "./keyword-values.ts";
import { type Subschemas, subschemasIn } from "./subschemas.ts";

/** A schema that is being filled in. Nobody outside this file sees one before it is done. */
type Growing<T> = { -readonly [K in keyof T]: T[K] };

/** What building one schema needs of the rest. */
interface Building {
  readonly library: Library;
  /** Schemas by where they stand and the dynamic scopes that they were reached in. */
  readonly built: Map<JsonNode, Map<string, Schema>>;
  /** Schemas that are not filled in yet. */
  readonly pending: (() => void)[];
}

/**
 * Builds the schema at a site with all that it refers to. A schema with dynamic references is built once for each
 * dynamic scope that it is reached in, so that every reference leads to one place.
 */
export function buildSchema(entry: Site, library: Library): Schema {
  const building: Building = { library, built: new Map(), pending: [] };
  const root = schemaAt(entry, new Map(), building);
  // A queue in place of recursion: chains of references may be longer than the stack.
  for (let fill = building.pending.pop(); fill !== undefined; fill = building.pending.pop()) fill();
  return root;
}

function schemaAt(site: Site, outer: DynamicScope, building: Building): Schema {
  const { built, pending, library } = building;
  const { node, resource } = site;
  const scope = enter(resource, outer);
  const key = scopeKey(scope);
  const variants = built.get(node) ?? new Map<string, Schema>();
  built.set(node, variants);
  const known = variants.get(key);
  if (known !== undefined) return known;
  const { document } = resource;
  const location = placeIn(document, node.offset);
  const id = node.kind === "object" ? textOf(node, "$id") : undefined;
  const origin = { document: document.location, pointer: site.pointer, id };
  if (node.kind === "object") {
    const schema = emptySchema(location, origin, resource.dialect.version === "2020-12");
    variants.set(key, schema);
    pending.push(() => fillIn(schema, node, site, scope, building));
    return schema;
  }
  const value = node.kind === "scalar" && typeof node.value === "boolean" ? node.value : undefined;
  if (value === undefined) {
    const message = "This is not a schema: expected an object, true or false";
    library.report("json-schema-keyword", message, document, node.offset);
  }
  const schema: Schema = { kind: "boolean", value: value ?? true, location, origin };
  variants.set(key, schema);
  return schema;
}

/** A schema without keywords. */
function emptySchema(
  location: Location,
  origin: ObjectSchema["origin"],
  containsEvaluates: boolean,
): Growing<ObjectSchema> {
  return {
    kind: "object",
    location,
    origin,
    annotations: {},
    assertions: {},
    references: [],
    allOf: [],
    anyOf: undefined,
    oneOf: undefined,
    not: undefined,
    if: undefined,
    // biome-ignore lint/suspicious/noThenProperty: it is the keyword's name, and never a function
    then: undefined,
    else: undefined,
    dependentSchemas: new Map(),
    properties: new Map(),
    patternProperties: new Map(),
    additionalProperties: undefined,
    propertyNames: undefined,
    unevaluatedProperties: undefined,
    prefixItems: [],
    items: undefined,
    contains: undefined,
    containsEvaluates,
    unevaluatedItems: undefined,
    places: new Map(),
  };
}

function fillIn(
  schema: Growing<ObjectSchema>,
  node: JsonObjectNode,
  site: Site,
  scope: DynamicScope,
  building: Building,
): void {
  const { resource } = site;
  const { library } = building;
  const { document, dialect } = resource;
  const keywords = readKeywords(node, resource, library.report);
  const { values, places } = keywords;
  schema.places = places;
  schema.annotations = annotationsOf(values);
  schema.references = referencesOf(keywords, site, scope, building);
  if (dialect.version === "draft-07" && values.has("$ref")) return; // nothing beside it counts
  schema.assertions = assertionsOf(values);
  const subschemas = subschemasIn(values, (inner, pointer) =>
    schemaAt(library.site(inner) ?? { node: inner, resource, pointer: site.pointer + pointer }, scope, building),
  );
  fillInPlace(schema, subschemas);
  fillInProperties(schema, subschemas);
  fillInItems(schema, subschemas, keywords);
  const dependencies = places.get("dependencies");
  if (dependencies !== undefined) places.set("dependentRequired", dependencies).set("dependentSchemas", dependencies);
  reportPatterns(schema, values.get("patternProperties")?.offset ?? node.offset, document, library);
}

/** Schemas that the same value is judged by. */
function fillInPlace(schema: Growing<ObjectSchema>, { one, list, map }: Subschemas): void {
  schema.allOf = list("allOf") ?? [];
  schema.anyOf = list("anyOf");
  schema.oneOf = list("oneOf");
  schema.not = one("not");
  schema.if = one("if");
  if (schema.if !== undefined) {
    // biome-ignore lint/suspicious/noThenProperty: it is the keyword's name, and never a function
    schema.then = one("then");
    schema.else = one("else");
  }
  schema.dependentSchemas = new Map([...map("dependentSchemas"), ...map("dependencies")]);
}

/** Schemas of the properties of an object. */
function fillInProperties(schema: Growing<ObjectSchema>, { one, map }: Subschemas): void {
  schema.properties = map("properties");
  schema.patternProperties = map("patternProperties");
  schema.additionalProperties = one("additionalProperties");
  schema.propertyNames = one("propertyNames");
  schema.unevaluatedProperties = one("unevaluatedProperties");
}

/** Schemas of the items of an array. What older drafts write as a list of `items` is `prefixItems`. */
function fillInItems(
  schema: Growing<ObjectSchema>,
  { one, list }: Subschemas,
  { values, places }: KeywordValues,
): void {
  const isTuple = values.get("items")?.kind === "array";
  schema.prefixItems = list(isTuple ? "items" : "prefixItems") ?? [];
  schema.items = one(isTuple ? "additionalItems" : "items");
  schema.contains = one("contains");
  schema.unevaluatedItems = one("unevaluatedItems");
  if (!isTuple) return;
  rename(places, "items", "prefixItems");
  rename(places, "additionalItems", "items");
}

function reportPatterns(
  { patternProperties }: ObjectSchema,
  offset: number,
  document: SchemaDocument,
  { report }: Library,
): void {
  for (const pattern of patternProperties.keys()) {
    if (isPattern(pattern)) continue;
    const message = `patternProperties has the pattern ${pattern}, which is no regular expression of ECMA-262 with the flag u`;
    report("json-schema-keyword", message, document, offset);
  }
}

function referencesOf(
  { values, places }: KeywordValues,
  site: Site,
  scope: DynamicScope,
  building: Building,
): readonly Reference[] {
  const references: Reference[] = [];
  for (const keyword of ["$ref", "$dynamicRef", "$recursiveRef"]) {
    const value = values.get(keyword);
    const location = places.get(keyword);
    if (value?.kind !== "scalar" || location === undefined) continue;
    const text = String(value.value);
    const target = targetOf(keyword, text, site, scope, value.offset, building.library);
    if (target === undefined) continue;
    references.push({ keyword, text, target: schemaAt(target, scope, building), location });
  }
  return references;
}

/** What a reference leads to. */
function targetOf(
  keyword: string,
  text: string,
  site: Site,
  scope: DynamicScope,
  offset: number,
  library: Library,
): Site | undefined {
  const target = library.resolve(text, site, offset);
  if (target === undefined || keyword === "$ref") return target;
  // A reference is dynamic only where the schema that it names at first has a dynamic anchor of that name itself.
  const name = keyword === "$recursiveRef" ? "" : fragmentOf(text);
  if (target.resource.dynamicAnchors.get(name) !== target.node) return target;
  const chosen = scope.get(name)?.dynamicAnchors.get(name);
  return (chosen && library.site(chosen)) ?? target;
}

function rename(places: Map<string, Location>, from: string, to: string): void {
  const place = places.get(from);
  places.delete(from);
  if (place !== undefined) places.set(to, place);
}
