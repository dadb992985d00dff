import { isMultipleOf, jsonEqual } from "../../json/json-value.ts";
import { repeatedItems } from "../../json/unique-items.ts";
import { typeOfJson } from "./json-types.ts";
import {
  entriesOf,
  type JsonSamplePlan,
  type JsonSchema,
  type JsonSchemaObject,
  matches,
  own,
  referredSchema,
} from "./plan.ts";

/**
 * Whether a value is valid by a schema, as far as single values need it: what is unevaluated is not asked. It chooses
 * among candidates; the judge of what comes out is the package's validator.
 */
export function holds(plan: JsonSamplePlan, schema: JsonSchema, value: unknown): boolean {
  if (typeof schema === "boolean") return schema;
  return assertionHolds(schema, value) && applicatorsHold(plan, schema, value) && insideHolds(plan, schema, value);
}

/** Whether what a schema says without other schemas holds of a value. */
export function assertionHolds(schema: JsonSchemaObject, value: unknown): boolean {
  const { type, enum: values, const: constant } = schema;
  if (type !== undefined && !(typeof type === "string" ? [type] : type).some((one) => isOfType(value, one)))
    return false;
  if (values !== undefined && !values.some((one) => jsonEqual(one, value))) return false;
  if (constant !== undefined && !jsonEqual(constant, value)) return false;
  if (typeof value === "string") return textHolds(schema, value);
  if (typeof value === "number") return numberHolds(schema, value);
  return true;
}

function isOfType(value: unknown, type: string): boolean {
  return type === "integer" ? Number.isInteger(value) : typeOfJson(value) === type;
}

function textHolds({ minLength, maxLength, pattern }: JsonSchemaObject, text: string): boolean {
  const length = [...text].length;
  if (length < (minLength ?? 0) || length > (maxLength ?? Number.POSITIVE_INFINITY)) return false;
  return pattern === undefined || matches(pattern, text);
}

function numberHolds(schema: JsonSchemaObject, number: number): boolean {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
  if (minimum !== undefined && number < minimum) return false;
  if (maximum !== undefined && number > maximum) return false;
  if (exclusiveMinimum !== undefined && number <= exclusiveMinimum) return false;
  if (exclusiveMaximum !== undefined && number >= exclusiveMaximum) return false;
  return multipleOf === undefined || isMultipleOf(number, multipleOf);
}

function applicatorsHold(plan: JsonSamplePlan, schema: JsonSchemaObject, value: unknown): boolean {
  const ask = (one: JsonSchema): boolean => holds(plan, one, value);
  const { $ref, allOf, anyOf, oneOf, not, if: condition } = schema;
  if ($ref !== undefined && !ask(referredSchema(plan, $ref))) return false;
  if (allOf !== undefined && !allOf.every(ask)) return false;
  if (anyOf !== undefined && !anyOf.some(ask)) return false;
  if (oneOf !== undefined && oneOf.filter(ask).length !== 1) return false;
  if (not !== undefined && ask(not)) return false;
  if (condition === undefined) return true;
  return ask((ask(condition) ? schema.then : schema.else) ?? true);
}

function insideHolds(plan: JsonSamplePlan, schema: JsonSchemaObject, value: unknown): boolean {
  if (Array.isArray(value)) return arrayHolds(plan, schema, value);
  if (typeof value !== "object" || value === null) return true;
  return objectHolds(plan, schema, value as Readonly<Record<string, unknown>>);
}

function arrayHolds(plan: JsonSamplePlan, schema: JsonSchemaObject, items: readonly unknown[]): boolean {
  const { minItems = 0, maxItems = Number.POSITIVE_INFINITY, prefixItems = [], contains, uniqueItems } = schema;
  if (items.length < minItems || items.length > maxItems) return false;
  if (!items.every((item, i) => holds(plan, prefixItems[i] ?? schema.items ?? true, item))) return false;
  if (contains !== undefined) {
    const count = items.filter((item) => holds(plan, contains, item)).length;
    if (count < (schema.minContains ?? 1) || count > (schema.maxContains ?? Number.POSITIVE_INFINITY)) return false;
  }
  return !uniqueItems || repeatedItems(items) === undefined;
}

function objectHolds(
  plan: JsonSamplePlan,
  schema: JsonSchemaObject,
  object: Readonly<Record<string, unknown>>,
): boolean {
  const names = Object.keys(object);
  const { minProperties = 0, maxProperties = Number.POSITIVE_INFINITY, required = [], propertyNames } = schema;
  if (names.length < minProperties || names.length > maxProperties) return false;
  const has = (name: string): boolean => Object.hasOwn(object, name);
  if (!required.every(has)) return false;
  if (!entriesOf(schema.dependentRequired).every(([name, others]) => !has(name) || others.every(has))) return false;
  if (!entriesOf(schema.dependentSchemas).every(([name, one]) => !has(name) || holds(plan, one, object))) return false;
  if (propertyNames !== undefined && !names.every((name) => holds(plan, propertyNames, name))) return false;
  return names.every((name) => memberSchemas(schema, name).every((one) => holds(plan, one, object[name])));
}

/** The schemas that a schema has for a member of an object. */
export function memberSchemas(schema: JsonSchemaObject, name: string): readonly JsonSchema[] {
  const found = entriesOf(schema.patternProperties).flatMap(([pattern, one]) => (matches(pattern, name) ? [one] : []));
  const property = own(schema.properties, name);
  if (property !== undefined) found.unshift(property);
  if (found.length > 0) return found;
  return schema.additionalProperties === undefined ? [] : [schema.additionalProperties];
}
