import { type JsonNode, jsonValue } from "@schemawright/runtime/json";
import type { Annotations, Assertions } from "../components/schema.ts";

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

/** What keywords say about a schema and its values, without judging them. */
export function annotationsOf(values: ReadonlyMap<string, JsonNode>): Annotations {
  return valuesOf(ANNOTATIONS, values);
}

/** What keywords ask of a value itself; `type` is always a list, and names in `dependencies` are `dependentRequired`. */
export function assertionsOf(values: ReadonlyMap<string, JsonNode>): Assertions {
  const assertions = valuesOf(ASSERTIONS, values);
  const type = values.get("type");
  if (type !== undefined) assertions["type"] = type.kind === "array" ? jsonValue(type) : [jsonValue(type)];
  const dependencies = values.get("dependencies");
  if (dependencies?.kind === "object") {
    assertions["dependentRequired"] = Object.fromEntries(
      dependencies.members
        .filter((member) => member.value.kind === "array")
        .map((member) => [member.name, jsonValue(member.value)]),
    );
  }
  return assertions;
}

function valuesOf(names: readonly string[], values: ReadonlyMap<string, JsonNode>): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const name of names) {
    const value = values.get(name);
    if (value !== undefined) found[name] = jsonValue(value);
  }
  return found;
}
