import type { JsonValue } from "../../json/json-value.ts";
import { patternText } from "../pattern-text.ts";
import { first } from "../random.ts";
import type { Site } from "./build-value.ts";
import { withMember, withoutMember } from "./changes.ts";
import { holds, memberSchemas } from "./holds.ts";
import { otherNames } from "./member-names.ts";
import { entriesOf, type JsonSamplePlan, type JsonSchemaObject } from "./plan.ts";
import { simplestValue } from "./simplest-value.ts";
import { isObject, keywordsOf, type Wrong } from "./wrong.ts";

/** Objects without a member that is `required`. */
export function* missingMember({ required = [] }: JsonSchemaObject, value: JsonValue): Generator<Wrong> {
  if (!isObject(value)) return;
  for (const name of required) {
    if (Object.hasOwn(value, name)) {
      yield { keywords: ["required"], value: withoutMember(value, name), what: `lacks the member ${name}` };
    }
  }
}

/** Objects with a member that they must not have. */
export function* undeclaredMember(schema: JsonSchemaObject, value: JsonValue, plan: JsonSamplePlan): Generator<Wrong> {
  if (!isObject(value)) return;
  const what = (name: string): string => `has a member ${name}, which it must not have`;
  for (const keyword of ["additionalProperties", "unevaluatedProperties"] as const) {
    if (schema[keyword] !== false) continue;
    for (const name of ["undeclared", "Undeclared1"]) {
      yield { keywords: [keyword], value: withMember(value, name, "text"), what: what(name) };
    }
  }
  const closed = entriesOf(schema.patternProperties).flatMap(([pattern, one]) => {
    const part = plan.patterns[pattern];
    return one === false && part !== undefined ? [[patternText(part, first, "short"), one] as const] : [];
  });
  for (const [name, one] of [...entriesOf(schema.properties), ...closed]) {
    if (one === false) yield { keywords: ["false"], value: withMember(value, name, "text"), what: what(name) };
  }
}

/** Objects with a name that is none (`propertyNames`). */
export function* wrongName(
  { propertyNames }: JsonSchemaObject,
  value: JsonValue,
  plan: JsonSamplePlan,
  { schemas }: Site,
): Generator<Wrong> {
  if (!isObject(value) || propertyNames === undefined) return;
  for (const name of ["Not a name!", "", "0", "NAME", "name", "a-very-long-name-that-nobody-would-give-to-a-member"]) {
    if (holds(plan, propertyNames, name)) continue;
    yield {
      keywords: ["propertyNames", ...keywordsOf(propertyNames)],
      value: withMember(value, name, memberValue(plan, schemas, name)),
      what: `has a member with the name ${JSON.stringify(name)}`,
    };
  }
}

/** Objects with too few members or too many. */
export function* memberCount(
  schema: JsonSchemaObject,
  value: JsonValue,
  plan: JsonSamplePlan,
  { schemas }: Site,
): Generator<Wrong> {
  if (!isObject(value)) return;
  const { minProperties = 0, maxProperties } = schema;
  const names = Object.keys(value);
  if (minProperties > 0 && names.length >= minProperties) {
    let left = value;
    for (const name of [...names].reverse()) {
      if (Object.keys(left).length < minProperties) break;
      if (!(schema.required ?? []).includes(name)) left = withoutMember(left, name);
    }
    yield { keywords: ["minProperties"], value: left, what: `has fewer than ${minProperties} members` };
  }
  if (maxProperties === undefined) return;
  let more = value;
  for (const name of [...entriesOf(schema.properties).map(([one]) => one), ...otherNames(plan, schemas, first)]) {
    if (Object.keys(more).length > maxProperties) break;
    if (!Object.hasOwn(more, name)) more = withMember(more, name, memberValue(plan, schemas, name));
  }
  yield { keywords: ["maxProperties"], value: more, what: `has more than ${maxProperties} members` };
}

/** Objects without what another member asks for (`dependentRequired`). */
export function* missingDependent(schema: JsonSchemaObject, value: JsonValue): Generator<Wrong> {
  if (!isObject(value)) return;
  for (const [name, others] of entriesOf(schema.dependentRequired)) {
    const filled = Object.hasOwn(value, name) ? value : withMember(value, name, "text");
    for (const other of others) {
      const what = `has the member ${name}, and not ${other}`;
      yield { keywords: ["dependentRequired"], value: withoutMember(filled, other), what };
    }
  }
}

/** A value for a member that an object lacks. */
function memberValue(plan: JsonSamplePlan, schemas: readonly JsonSchemaObject[], name: string): JsonValue {
  const asked = schemas.flatMap((one) => memberSchemas(one, name));
  return simplestValue(plan, asked) ?? "text";
}
