import { first, type Random } from "../random.ts";
import { applicable } from "./applicable.ts";
import { holds } from "./holds.ts";
import { entriesOf, type JsonSamplePlan, type JsonSchemaObject, matches, own } from "./plan.ts";
import { stringValues } from "./string-values.ts";

/** How many numbered names are tried. */
const NUMBERED = 150;

/** Names that members can have and that no schema lists: those of patterns, numbered ones, those that are asked for. */
export function* otherNames(
  plan: JsonSamplePlan,
  schemas: readonly JsonSchemaObject[],
  random: Random,
): Generator<string> {
  const asked = schemas.flatMap(({ propertyNames }) => propertyNames ?? []);
  for (const name of candidates(plan, schemas, random)) {
    const isListed = schemas.some((one) => own(one.properties, name) !== undefined);
    if (!isListed && asked.every((one) => holds(plan, one, name))) yield name;
  }
}

function* candidates(plan: JsonSamplePlan, schemas: readonly JsonSchemaObject[], random: Random): Generator<string> {
  const patterns = schemas.flatMap((one) => entriesOf(one.patternProperties).map(([pattern]) => pattern));
  yield* alternating(patterns.map((pattern) => matching(plan, pattern, random)));
  for (let i = 1; i <= NUMBERED; i++) yield `key${i}`;
  for (const one of schemas.flatMap(({ propertyNames }) => propertyNames ?? [])) {
    const { schemas: of } = applicable(plan, [one], { path: "", choose: () => 0, cheapest: false });
    for (const { enum: values, const: constant } of of) {
      for (const value of values ?? [constant]) if (typeof value === "string") yield value;
    }
    yield* stringValues(plan, of, first);
  }
}

function* matching(plan: JsonSamplePlan, pattern: string, random: Random): Generator<string> {
  for (const name of stringValues(plan, [{ pattern }], random)) if (matches(pattern, name)) yield name;
}

/** One of each before a second of any. */
function* alternating<T>(lines: readonly Generator<T>[]): Generator<T> {
  for (let open = lines; open.length > 0; ) {
    const left: Generator<T>[] = [];
    for (const line of open) {
      const next = line.next();
      if (next.done) continue;
      left.push(line);
      yield next.value;
    }
    open = left;
  }
}
