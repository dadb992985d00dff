type JsonObject = Record<string, unknown>;

/**
 * A JSON Schema that generated code holds (2020-12), in the dialect asked for. Draft 7 has `definitions` for `$defs`, a
 * list of `items` for `prefixItems`, `dependencies` for what depends on members, and looks at nothing beside a `$ref`.
 * @throws Error for any other target, and for a schema with a keyword that draft 7 has nothing for
 */
export function convertJsonSchema(schema: object, target: string): JsonObject {
  if (target === "draft-2020-12") return structuredClone(schema) as JsonObject;
  if (target !== "draft-07") {
    throw new Error(`The JSON Schema target ${target} is not offered: use draft-2020-12 or draft-07`);
  }
  return { ...(toDraft7(schema) as JsonObject), $schema: "http://json-schema.org/draft-07/schema#" };
}

/** Keywords whose members are schemas by names of their own. */
const MAPS: ReadonlySet<string> = new Set(["properties", "patternProperties", "$defs", "dependentSchemas"]);

/** Keywords whose values are data, whatever they look like. */
const DATA: ReadonlySet<string> = new Set(["const", "enum", "default", "examples"]);

/** Keywords that draft 7 would pass over, so that it would admit more. */
const UNKNOWN: ReadonlySet<string> = new Set([
  "unevaluatedProperties",
  "unevaluatedItems",
  "minContains",
  "maxContains",
  "$dynamicRef",
]);

function toDraft7(schema: unknown): unknown {
  if (typeof schema !== "object" || schema === null) return schema;
  const { $ref, prefixItems, items, dependentRequired, dependentSchemas, ...others } = schema as JsonObject;
  const rest: JsonObject = {};
  for (const [keyword, value] of Object.entries(others)) {
    if (UNKNOWN.has(keyword)) throw new Error(`The JSON Schema target draft-07 cannot say ${keyword}`);
    rest[keyword === "$defs" ? "definitions" : keyword] = convertValue(keyword, value);
  }
  if (prefixItems !== undefined) rest["items"] = convertValue("prefixItems", prefixItems);
  if (items !== undefined) rest[prefixItems === undefined ? "items" : "additionalItems"] = toDraft7(items);
  if (dependentRequired !== undefined || dependentSchemas !== undefined) {
    const schemas = convertValue("dependentSchemas", dependentSchemas ?? {}) as JsonObject;
    rest["dependencies"] = { ...schemas, ...bothKinds((dependentRequired ?? {}) as JsonObject, schemas) };
  }
  if (typeof $ref !== "string") return rest;
  const reference = { $ref: $ref.replace(/^#\/\$defs\//, "#/definitions/") };
  if (Object.keys(rest).length === 0) return reference;
  const { definitions, allOf, ...beside } = rest;
  const all = [reference, ...((allOf as readonly unknown[] | undefined) ?? [])];
  return { ...beside, ...(definitions === undefined ? {} : { definitions }), allOf: all };
}

/** A member can need other members and a schema, for which draft 7 has only one place. */
function bothKinds(required: JsonObject, schemas: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(required).map(([name, names]) => [
      name,
      schemas[name] === undefined ? names : { allOf: [schemas[name], { required: names }] },
    ]),
  );
}

function convertValue(keyword: string, value: unknown): unknown {
  if (DATA.has(keyword)) return structuredClone(value);
  if (Array.isArray(value)) return value.map(toDraft7);
  if (!MAPS.has(keyword) || typeof value !== "object" || value === null) return toDraft7(value);
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, toDraft7(one)]));
}
