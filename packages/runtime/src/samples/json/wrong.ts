import type { JsonValue } from "../../json/json-value.ts";
import type { Site } from "./build-value.ts";
import { typeOfJson } from "./json-types.ts";
import type { JsonSamplePlan, JsonSchema, JsonSchemaObject } from "./plan.ts";

/** A value that is to stand at a place, the keywords of which it is to break one there, and what was done, for people. */
export interface Wrong {
  readonly keywords: readonly string[];
  readonly value: JsonValue;
  readonly what: string;
}

/** Makes values that break one keyword of a schema, from a valid value. */
export type FaultKind = (
  schema: JsonSchemaObject,
  value: JsonValue,
  plan: JsonSamplePlan,
  site: Site,
) => Iterable<Wrong>;

/** Values of every type. */
export const ANY_VALUES: readonly JsonValue[] = ["text", 1, 1.5, true, null, {}, [], "", -1, ["text"], { key: "text" }];

/** What a fault against a schema can be reported as. */
export function keywordsOf(schema: JsonSchema): readonly string[] {
  return typeof schema === "boolean" ? ["false"] : Object.keys(schema);
}

/** Whether a value is an object, and no array. */
export function isObject(value: JsonValue): value is Readonly<Record<string, JsonValue>> {
  return typeOfJson(value) === "object";
}
