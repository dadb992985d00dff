import type { JsonValue } from "../../json/json-value.ts";
import { createChoices, simplestSource } from "../choices.ts";
import { NoTextError } from "../no-text-error.ts";
import { buildValue } from "./build-value.ts";
import type { JsonSamplePlan, JsonSchema } from "./plan.ts";

/** The simplest value by some schemas; `undefined` if there is none. */
export function simplestValue(plan: JsonSamplePlan, schemas: readonly JsonSchema[]): JsonValue | undefined {
  try {
    return buildValue(plan, schemas, createChoices("minimal", simplestSource)).value;
  } catch (error) {
    if (!(error instanceof NoTextError)) throw error;
    return undefined;
  }
}
