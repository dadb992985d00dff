import type { JsonValue } from "../../json/json-value.ts";
import type { Site } from "./build-value.ts";
import { objectOf } from "./changes.ts";
import { holds } from "./holds.ts";
import { typeOfJson } from "./json-types.ts";
import { entriesOf, type JsonSamplePlan, type JsonSchema, type JsonSchemaObject } from "./plan.ts";
import { simplestValue } from "./simplest-value.ts";
import { ANY_VALUES, isObject, keywordsOf, type Wrong } from "./wrong.ts";

/** Values by two alternatives of `oneOf`. */
export function* severalAlternatives(
  { oneOf = [] }: JsonSchemaObject,
  _: JsonValue,
  plan: JsonSamplePlan,
  { schemas }: Site,
): Generator<Wrong> {
  for (const [i, one] of oneOf.entries()) {
    for (const other of oneOf.slice(i + 1)) {
      const value = simplestValue(plan, [...withoutUnions(schemas), one, other]);
      if (value === undefined || !holds(plan, one, value) || !holds(plan, other, value)) continue;
      yield { keywords: ["oneOf.several"], value, what: "is valid by two alternatives, of which it may meet one" };
    }
  }
}

/** What `not` says. */
export function* forbiddenValue(
  { not }: JsonSchemaObject,
  value: JsonValue,
  plan: JsonSamplePlan,
  { schemas }: Site,
): Generator<Wrong> {
  if (not === undefined) return;
  const what = "is what it must not be";
  const other = simplestValue(plan, [...withoutUnions(schemas), not]) ?? simplestValue(plan, [not]);
  if (other !== undefined) yield { keywords: ["not"], value: other, what };
  const merged = mergedWith(value, other);
  if (merged !== undefined) yield { keywords: ["not"], value: merged, what };
}

/** Values by no alternative of `anyOf` or `oneOf`. */
export function* noAlternative({ anyOf, oneOf }: JsonSchemaObject, value: JsonValue): Generator<Wrong> {
  if (anyOf === undefined && oneOf === undefined) return;
  const type = typeOfJson(value);
  const others = [...ANY_VALUES].sort((a, b) => Number(typeOfJson(b) === type) - Number(typeOfJson(a) === type));
  for (const other of others) {
    yield { keywords: ["anyOf", "oneOf"], value: other, what: "is none of the alternatives" };
  }
}

/** Values that meet a condition and not what follows (`then`, `else`, `dependentSchemas`). */
export function* unmetConsequence(
  schema: JsonSchemaObject,
  value: JsonValue,
  plan: JsonSamplePlan,
  { schemas }: Site,
): Generator<Wrong> {
  const { if: condition = true, then: consequence, else: otherwise, dependentSchemas } = schema;
  const elsewise = { not: condition };
  const branches = [
    ...entriesOf(dependentSchemas).map(
      ([name, one]) => [one, { type: "object", required: [name] }, `has the member ${name}`] as const,
    ),
    [consequence, condition, "meets a condition"] as const,
    [otherwise, elsewise, "does not meet a condition"] as const,
  ];
  for (const [branch, met, how] of branches) {
    if (branch === undefined) continue;
    const others = schemas.filter((one) => one !== branch).map(withoutConditions);
    const other = simplestValue(plan, [...others, met]);
    for (const one of [other, mergedWith(value, other), ...ANY_VALUES]) {
      // What is said of the change is true only if it breaks nothing else.
      if (one === undefined || ![...others, met].every((each) => holds(plan, each, one))) continue;
      yield { keywords: keywordsOf(branch), value: one, what: `${how}, and not what that asks for` };
    }
  }
}

function withoutConditions({
  if: _if,
  then: _then,
  else: _else,
  dependentSchemas: _dependent,
  ...rest
}: JsonSchemaObject): JsonSchema {
  return rest;
}

/** What schemas say without alternatives and what they forbid. */
function withoutUnions(schemas: readonly JsonSchemaObject[]): readonly JsonSchema[] {
  return schemas.map(({ oneOf: _oneOf, anyOf: _anyOf, not: _not, $ref: _reference, allOf: _allOf, ...rest }) => rest);
}

/** An object with the members of another; `undefined` if one of the two is none. */
function mergedWith(value: JsonValue, other: JsonValue | undefined): JsonValue | undefined {
  if (other === undefined || !isObject(other) || !isObject(value)) return undefined;
  return objectOf([...Object.entries(value), ...Object.entries(other)]);
}
