import { type JsonNode, type JsonObjectNode, jsonValue } from "@schemawright/runtime/json";
import type { Location } from "../components/location.ts";
import type { Annotations, Assertions, ObjectSchema, Reference, Schema } from "../components/schema.ts";
import { placeIn, type Resource, type Site, textOf } from "../documents/document.ts";
import type { Library } from "../documents/load.ts";
import { isPattern, misfit } from "../documents/shapes.ts";
import { fragmentOf, pointerStep } from "../documents/uri.ts";
import { unknownKeyword } from "./unknown-keyword.ts";

/**
 * The dynamic scope of a schema (2020-12 core, 7.1), as far as it matters: for each dynamic anchor the outermost
 * resource that has it. `$recursiveAnchor` is the anchor without a name.
 */
type DynamicScope = ReadonlyMap<string, Resource>;

/** A schema that is being filled in. Nobody outside this file sees one before it is done. */
type Growing<T> = { -readonly [K in keyof T]: T[K] };

const ANNOTATIONS: readonly (keyof Annotations)[] = [
  "title",
  "description",
  "default",
  "examples",
  "deprecated",
  "readOnly",
  "writeOnly",
  "format",
  "contentEncoding",
  "contentMediaType",
];

const ASSERTIONS: readonly (keyof Assertions)[] = [
  "enum",
  "const",
  "multipleOf",
  "maximum",
  "exclusiveMaximum",
  "minimum",
  "exclusiveMinimum",
  "maxLength",
  "minLength",
  "pattern",
  "maxItems",
  "minItems",
  "uniqueItems",
  "maxContains",
  "minContains",
  "maxProperties",
  "minProperties",
  "required",
  "dependentRequired",
];

/**
 * Builds the schema at a site with all that it refers to. A schema with dynamic references is built once for each
 * dynamic scope that it is reached in, so that every reference leads to one place.
 */
export function buildSchema(entry: Site, library: Library): Schema {
  const built = new Map<JsonNode, Map<string, Schema>>();
  const pending: (() => void)[] = [];

  const root = schemaAt(entry, new Map());
  // A queue in place of recursion: chains of references may be longer than the stack.
  for (let fill = pending.pop(); fill !== undefined; fill = pending.pop()) fill();
  return root;

  function schemaAt(site: Site, outer: DynamicScope): Schema {
    const scope = enter(site.resource, outer);
    const key = [...scope].map(([name, { uri }]) => `${name} ${uri}`).join("\n");
    const variants = built.get(site.node) ?? new Map<string, Schema>();
    built.set(site.node, variants);
    const known = variants.get(key);
    if (known !== undefined) return known;
    const { document } = site.resource;
    const location = placeIn(document, site.node.offset);
    const { node } = site;
    const id = node.kind === "object" ? textOf(node, "$id") : undefined;
    const origin = { document: document.location, pointer: site.pointer, id };
    if (node.kind !== "object") {
      const value = node.kind === "scalar" && typeof node.value === "boolean" ? node.value : undefined;
      if (value === undefined)
        library.report(
          "json-schema-keyword",
          "This is not a schema: expected an object, true or false",
          document,
          node.offset,
        );
      const schema: Schema = { kind: "boolean", value: value ?? true, location, origin };
      variants.set(key, schema);
      return schema;
    }
    const schema: Growing<ObjectSchema> = {
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
      containsEvaluates: site.resource.dialect.version === "2020-12",
      unevaluatedItems: undefined,
      places: new Map(),
    };
    variants.set(key, schema);
    pending.push(() => fillIn(schema, node, site, scope));
    return schema;
  }

  function fillIn(schema: Growing<ObjectSchema>, node: JsonObjectNode, site: Site, scope: DynamicScope): void {
    const { resource } = site;
    const { document, dialect } = resource;
    const places = new Map<string, Location>();
    const values = new Map<string, JsonNode>();
    for (const { name, offset, value } of node.members) {
      const keyword = dialect.keywords.get(name);
      if (keyword === undefined) {
        const warning = unknownKeyword(name, dialect);
        if (warning !== undefined) library.report("json-schema-unknown", warning, document, offset, "warning");
        continue;
      }
      const wanted = misfit(keyword.shape, value);
      if (wanted !== undefined) {
        library.report("json-schema-keyword", `${name} must be ${wanted}`, document, value.offset);
        continue;
      }
      values.set(name, value);
      places.set(name, placeIn(document, offset));
    }
    schema.places = places;

    const annotations: Record<string, unknown> = {};
    for (const name of ANNOTATIONS) {
      const value = values.get(name);
      if (value !== undefined) annotations[name] = jsonValue(value);
    }
    schema.annotations = annotations;

    const references: Reference[] = [];
    for (const keyword of ["$ref", "$dynamicRef", "$recursiveRef"]) {
      const value = values.get(keyword);
      if (value?.kind !== "scalar") continue;
      const text = String(value.value);
      const target = targetOf(keyword, text, site, scope, value.offset);
      if (target === undefined) continue;
      const location = places.get(keyword) ?? schema.location;
      references.push({ keyword, text, target: schemaAt(target, scope), location });
    }
    schema.references = references;
    if (dialect.version === "draft-07" && values.has("$ref")) return; // nothing beside it counts

    const one = (name: string): Schema | undefined => {
      const value = values.get(name);
      return value === undefined || value.kind === "array" ? undefined : inner(value, pointerStep(name));
    };
    const inner = (value: JsonNode, step: string): Schema => {
      const at = library.site(value) ?? { node: value, resource, pointer: site.pointer + step };
      return schemaAt(at, scope);
    };
    const list = (name: string): readonly Schema[] | undefined => {
      const value = values.get(name);
      return value?.kind === "array"
        ? value.items.map((item, i) => inner(item, pointerStep(name) + pointerStep(i)))
        : undefined;
    };
    const map = (name: string): Map<string, Schema> => {
      const value = values.get(name);
      if (value?.kind !== "object") return new Map();
      return new Map(
        value.members
          .filter((member) => member.value.kind !== "array")
          .map((member) => [member.name, inner(member.value, pointerStep(name) + pointerStep(member.name))]),
      );
    };

    const assertions: Record<string, unknown> = {};
    const type = values.get("type");
    if (type !== undefined) assertions["type"] = type.kind === "array" ? jsonValue(type) : [jsonValue(type)];
    for (const name of ASSERTIONS) {
      const value = values.get(name);
      if (value !== undefined) assertions[name] = jsonValue(value);
    }

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
    schema.properties = map("properties");
    schema.patternProperties = map("patternProperties");
    for (const pattern of schema.patternProperties.keys()) {
      if (isPattern(pattern)) continue;
      const offset = values.get("patternProperties")?.offset ?? node.offset;
      const message = `patternProperties has the pattern ${pattern}, which is no regular expression of ECMA-262 with the flag u`;
      library.report("json-schema-keyword", message, document, offset);
    }
    schema.additionalProperties = one("additionalProperties");
    schema.propertyNames = one("propertyNames");
    schema.unevaluatedProperties = one("unevaluatedProperties");
    schema.contains = one("contains");
    schema.unevaluatedItems = one("unevaluatedItems");
    const tuple = values.get("items")?.kind === "array";
    schema.prefixItems = list(tuple ? "items" : "prefixItems") ?? [];
    schema.items = tuple ? one("additionalItems") : one("items");
    if (tuple) {
      rename(places, "items", "prefixItems");
      rename(places, "additionalItems", "items");
    }
    schema.dependentSchemas = new Map([...map("dependentSchemas"), ...map("dependencies")]);
    const dependencies = values.get("dependencies");
    if (dependencies?.kind === "object") {
      assertions["dependentRequired"] = Object.fromEntries(
        dependencies.members
          .filter((member) => member.value.kind === "array")
          .map((member) => [member.name, jsonValue(member.value)]),
      );
      const at = places.get("dependencies");
      if (at !== undefined) places.set("dependentRequired", at).set("dependentSchemas", at);
    }
    schema.assertions = assertions;
  }

  /** What a reference leads to. */
  function targetOf(keyword: string, text: string, site: Site, scope: DynamicScope, offset: number): Site | undefined {
    const target = library.resolve(text, site, offset);
    if (target === undefined || keyword === "$ref") return target;
    // A reference is dynamic only where the schema that it names at first has a dynamic anchor of that name itself.
    const name = keyword === "$recursiveRef" ? "" : fragmentOf(text);
    if (target.resource.dynamicAnchors.get(name) !== target.node) return target;
    const chosen = scope.get(name)?.dynamicAnchors.get(name);
    return (chosen && library.site(chosen)) ?? target;
  }
}

/** The dynamic scope inside a resource: the outermost one with an anchor keeps it. */
function enter(resource: Resource, scope: DynamicScope): DynamicScope {
  const names = [...resource.dynamicAnchors.keys()].filter((name) => !scope.has(name));
  if (names.length === 0) return scope;
  const entries = [...scope, ...names.map((name): [string, Resource] => [name, resource])];
  return new Map(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function rename(places: Map<string, Location>, from: string, to: string): void {
  const place = places.get(from);
  places.delete(from);
  if (place !== undefined) places.set(to, place);
}
