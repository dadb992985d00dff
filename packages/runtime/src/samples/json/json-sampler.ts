import { type JsonMessageDefinition, readJsonMessage } from "../../json/json-message.ts";
import type { Made } from "../find-sample.ts";
import type { NearMissSubject } from "../near-misses.ts";
import { type Sampler, samplerOf } from "../sampler.ts";
import { type BuiltValue, buildValue, pathStep } from "./build-value.ts";
import { JSON_FAULT_KINDS, jsonFaultsOf } from "./faults.ts";
import type { JsonSamplePlan, JsonSchema } from "./plan.ts";

/** A value with its text. */
interface MadeValue extends Made, BuiltValue {}

/**
 * A sampler of a message that is authored in JSON Schema, judged by its validator.
 * @param reference to the part of the schema that values are of; without it, the whole
 */
export function jsonSampler<T>(
  plan: JsonSamplePlan,
  definition: JsonMessageDefinition<T>,
  reference?: string,
): Sampler<T> {
  const schema = reference === undefined ? (plan.schema as JsonSchema) : { $ref: reference };
  const pretty = ({ value }: BuiltValue): string => JSON.stringify(value, undefined, 2);
  return samplerOf(definition.name, () => jsonSubject(plan, schema, definition), pretty);
}

function jsonSubject<T>(
  plan: JsonSamplePlan,
  schema: JsonSchema,
  definition: JsonMessageDefinition<T>,
): NearMissSubject<MadeValue, T> {
  const read = (document: string) => readJsonMessage(definition, document);
  return {
    name: definition.name,
    make(choices) {
      const built = buildValue(plan, [schema], choices);
      return { ...built, document: JSON.stringify(built.value) };
    },
    // The text is judged, so that what is returned shares nothing with the schema.
    judge: ({ document }) => read(document),
    placeOf: ({ keys }) => keys.map((key) => (typeof key === "number" ? `[${key + 1}]` : `/${pathStep(key)}`)).join(""),
    otherText: () => undefined,
    faultKinds: JSON_FAULT_KINDS.map((kind) => (made: MadeValue) => jsonFaultsOf(kind, plan, made)),
    read,
    literals: [],
    asserted: NONE,
  };
}

const NONE: ReadonlySet<string> = /*@__PURE__*/ new Set();
