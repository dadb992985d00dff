import { first, type Random } from "../random.ts";
import { holds } from "./holds.ts";
import type { JsonType } from "./json-types.ts";
import { numberValues } from "./number-values.ts";
import type { JsonSamplePlan, JsonSchema, JsonSchemaObject } from "./plan.ts";
import { stringValues } from "./string-values.ts";

/** How many values are kept of a type. */
const MOST = 24;
/** How many are tried for another one. */
const TRIES = 8;

/** A text or number. */
export type Scalar = string | number;

const known = /*@__PURE__*/ new WeakMap<JsonSamplePlan, WeakMap<object, Map<JsonType, readonly Scalar[]>>>();

/** Valid texts or numbers: a plain one first, then those at the bounds. Those of a single schema are kept. */
export function scalarValues(
  plan: JsonSamplePlan,
  type: JsonType,
  schemas: readonly JsonSchemaObject[],
  given: readonly JsonSchema[],
): readonly Scalar[] {
  const find = (): readonly Scalar[] => {
    const found = new Set<Scalar>();
    for (const value of candidates(plan, type, schemas, first)) {
      if (found.size >= MOST) break;
      if (!found.has(value) && given.every((one) => holds(plan, one, value))) found.add(value);
    }
    return [...found];
  };
  const [only] = given;
  if (given.length !== 1 || typeof only !== "object" || schemas.length !== 1) return find();
  const ofPlan = known.get(plan) ?? new WeakMap<object, Map<JsonType, readonly Scalar[]>>();
  known.set(plan, ofPlan);
  const ofSchema = ofPlan.get(only) ?? new Map<JsonType, readonly Scalar[]>();
  ofPlan.set(only, ofSchema);
  const values = ofSchema.get(type) ?? find();
  ofSchema.set(type, values);
  return values;
}

/** Another valid text or number; `undefined` if none was found. */
export function newScalar(
  plan: JsonSamplePlan,
  type: JsonType,
  schemas: readonly JsonSchemaObject[],
  given: readonly JsonSchema[],
  random: Random,
): Scalar | undefined {
  let tries = 0;
  for (const value of candidates(plan, type, schemas, random)) {
    if (tries++ > TRIES) break;
    if (given.every((one) => holds(plan, one, value))) return value;
  }
  return undefined;
}

/** Texts or numbers, the examples that an author gives among the first. */
function* candidates(
  plan: JsonSamplePlan,
  type: JsonType,
  schemas: readonly JsonSchemaObject[],
  random: Random,
): Generator<Scalar> {
  if (random === first) {
    for (const one of schemas.flatMap(({ examples = [], default: usual }) => [
      ...examples,
      ...(usual === undefined ? [] : [usual]),
    ])) {
      if (typeof one === type) yield one as Scalar;
    }
  }
  if (type === "number") yield* numberValues(schemas, random);
  else yield* stringValues(plan, schemas, random);
}
