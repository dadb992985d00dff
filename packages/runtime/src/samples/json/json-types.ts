import { entriesOf, type JsonSamplePlan, type JsonSchema, type JsonSchemaObject, referredSchema } from "./plan.ts";

/** The types of JSON, without `integer`, which is a number. */
export const JSON_TYPES = ["object", "array", "string", "number", "boolean", "null"] as const;

/** A type of JSON. */
export type JsonType = (typeof JSON_TYPES)[number];

/** The type of a value. */
export function typeOfJson(value: unknown): JsonType {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : (typeof value as JsonType);
}

/** The types that a schema says itself that a value is of; `undefined` if it does not say it. */
export function statedTypes({
  type,
  enum: values,
  const: constant,
}: JsonSchemaObject): readonly JsonType[] | undefined {
  if (constant !== undefined) return [typeOfJson(constant)];
  if (values !== undefined) return [...new Set(values.map(typeOfJson))];
  if (type === undefined) return undefined;
  const list = typeof type === "string" ? [type] : type;
  return [...new Set(list.map((one) => (one === "integer" ? "number" : (one as JsonType))))];
}

/** Whether numbers are to be whole: of the types that are stated, only `integer` is one. */
export function isWhole({ type }: JsonSchemaObject): boolean {
  if (type === undefined) return false;
  const list = typeof type === "string" ? [type] : type;
  return list.includes("integer") && !list.includes("number");
}

/** How deep references and unions are followed. */
const DEEPEST = 6;

/** The types that a value of a schema can be of, as far as a look at it tells; `undefined` for any. */
export function possibleTypes(plan: JsonSamplePlan, schema: JsonSchema, depth = 0): readonly JsonType[] | undefined {
  if (typeof schema === "boolean") return schema ? undefined : [];
  if (depth > DEEPEST) return undefined;
  let types = statedTypes(schema);
  const narrow = (others: readonly JsonType[] | undefined): void => {
    if (others !== undefined) types = types === undefined ? others : types.filter((one) => others.includes(one));
  };
  if (schema.$ref !== undefined) narrow(possibleTypes(plan, referredSchema(plan, schema.$ref), depth + 1));
  for (const one of schema.allOf ?? []) narrow(possibleTypes(plan, one, depth + 1));
  for (const union of [schema.anyOf, schema.oneOf]) {
    const all = union?.map((one) => possibleTypes(plan, one, depth + 1));
    if (all?.every((one) => one !== undefined)) narrow([...new Set(all.flatMap((one) => one ?? []))]);
  }
  return types;
}

/** The keywords that speak of one type only. */
const SPEAKING: Readonly<Record<string, JsonType>> = {
  properties: "object",
  required: "object",
  additionalProperties: "object",
  patternProperties: "object",
  propertyNames: "object",
  minProperties: "object",
  maxProperties: "object",
  dependentRequired: "object",
  dependentSchemas: "object",
  unevaluatedProperties: "object",
  items: "array",
  prefixItems: "array",
  contains: "array",
  minItems: "array",
  maxItems: "array",
  uniqueItems: "array",
  unevaluatedItems: "array",
  pattern: "string",
  format: "string",
  minLength: "string",
  maxLength: "string",
  minimum: "number",
  maximum: "number",
  exclusiveMinimum: "number",
  exclusiveMaximum: "number",
  multipleOf: "number",
};

/** The types that the keywords of a schema speak of, which is what is meant where no type is stated. */
export function impliedTypes(schema: JsonSchemaObject): readonly JsonType[] {
  const types = entriesOf(schema as Readonly<Record<string, unknown>>).flatMap(([keyword]) => SPEAKING[keyword] ?? []);
  return [...new Set(types)];
}
