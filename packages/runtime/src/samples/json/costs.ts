import { memberSchemas } from "./holds.ts";
import { impliedTypes, possibleTypes } from "./json-types.ts";
import { entriesOf, type JsonSamplePlan, type JsonSchema, type JsonSchemaObject, referredSchema } from "./plan.ts";

const known = /*@__PURE__*/ new WeakMap<object, ReadonlyMap<JsonSchemaObject, number>>();

/** How many values the smallest value of a schema holds: what ends recursion. Infinite where it never ends. */
export function costOf(plan: JsonSamplePlan, schema: JsonSchema): number {
  if (typeof schema === "boolean") return schema ? 0 : Number.POSITIVE_INFINITY;
  let costs = known.get(plan.schema);
  if (costs === undefined) {
    costs = findCosts(plan);
    known.set(plan.schema, costs);
  }
  return costs.get(schema) ?? 1;
}

/** The smallest costs that agree with each other, found by asking until nothing changes. */
function findCosts(plan: JsonSamplePlan): ReadonlyMap<JsonSchemaObject, number> {
  const all = [...schemasWithin(plan.schema as JsonSchema)];
  const costs = new Map<JsonSchemaObject, number>(all.map((one) => [one, Number.POSITIVE_INFINITY]));
  const ask = (schema: JsonSchema): number =>
    typeof schema === "boolean" ? (schema ? 0 : Number.POSITIVE_INFINITY) : (costs.get(schema) ?? 1);
  for (let changed = true; changed; ) {
    changed = false;
    for (const schema of all) {
      const cost = costBy(plan, schema, ask);
      if (cost >= ask(schema)) continue;
      costs.set(schema, cost);
      changed = true;
    }
  }
  return costs;
}

function costBy(plan: JsonSamplePlan, schema: JsonSchemaObject, ask: (schema: JsonSchema) => number): number {
  const { $ref, allOf = [], anyOf, oneOf, required = [], minItems = 0, prefixItems = [], items = true } = schema;
  let cost = 1;
  if ($ref !== undefined) cost += ask(referredSchema(plan, $ref));
  for (const one of allOf) cost += ask(one);
  for (const union of [anyOf, oneOf]) if (union !== undefined) cost += Math.min(...union.map(ask));
  const types = possibleTypes(plan, schema) ?? impliedTypes(schema);
  if (types.every((one) => one === "object")) {
    for (const name of required) for (const one of memberSchemas(schema, name)) cost += ask(one);
  }
  if (types.every((one) => one === "array")) {
    for (let i = 0; i < Math.min(minItems, prefixItems.length); i++) cost += ask(prefixItems[i] ?? true);
    if (minItems > prefixItems.length) cost += (minItems - prefixItems.length) * ask(items);
  }
  return cost;
}

/** Every schema that is written in another, and that one itself. */
function* schemasWithin(schema: JsonSchema | undefined): Generator<JsonSchemaObject> {
  if (schema === undefined || typeof schema === "boolean") return;
  yield schema;
  const { allOf = [], anyOf = [], oneOf = [], prefixItems = [] } = schema;
  for (const one of [...allOf, ...anyOf, ...oneOf, ...prefixItems]) yield* schemasWithin(one);
  for (const map of [schema.$defs, schema.properties, schema.patternProperties, schema.dependentSchemas]) {
    for (const [, one] of entriesOf(map)) yield* schemasWithin(one);
  }
  const { additionalProperties, propertyNames, unevaluatedProperties, items, contains, unevaluatedItems } = schema;
  for (const one of [additionalProperties, propertyNames, unevaluatedProperties, items, contains, unevaluatedItems]) {
    yield* schemasWithin(one);
  }
  for (const one of [schema.not, schema.if, schema.then, schema.else]) yield* schemasWithin(one);
}
