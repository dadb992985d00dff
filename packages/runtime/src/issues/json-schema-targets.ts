type JsonObject = Record<string, unknown>;

/**
 * A JSON Schema that generated code holds (2020-12), in the dialect asked for. Draft 7 has `definitions` for `$defs`
 * and looks at nothing beside a `$ref`.
 * @throws Error for any other target
 */
export function convertJsonSchema(schema: object, target: string): JsonObject {
  if (target === "draft-2020-12") return structuredClone(schema) as JsonObject;
  if (target !== "draft-07") {
    throw new Error(`The JSON Schema target ${target} is not offered: use draft-2020-12 or draft-07`);
  }
  return { ...(toDraft7(schema) as JsonObject), $schema: "http://json-schema.org/draft-07/schema#" };
}

function toDraft7(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toDraft7);
  if (typeof value !== "object" || value === null) return value;
  const { $ref, ...others } = value as JsonObject;
  const rest = Object.fromEntries(
    Object.entries(others).map(([key, one]) => [key === "$defs" ? "definitions" : key, toDraft7(one)]),
  );
  if (typeof $ref !== "string") return rest;
  const reference = { $ref: $ref.replace(/^#\/\$defs\//, "#/definitions/") };
  return Object.keys(rest).length === 0 ? reference : { ...rest, allOf: [reference] };
}
