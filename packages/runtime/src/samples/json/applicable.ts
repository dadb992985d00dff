import { NoTextError } from "../no-text-error.ts";
import { costOf } from "./costs.ts";
import { type JsonType, possibleTypes } from "./json-types.ts";
import { type JsonSamplePlan, type JsonSchema, type JsonSchemaObject, referredSchema } from "./plan.ts";

/** One of `count` ways, by the name of the keyword that has them. */
export type ChooseWay = (keyword: string, count: number) => number;

/** The schemas that are asked of one value, with those of the alternatives that are chosen. */
export interface Applicable {
  /** Every schema with keywords that speak of the value itself, references and alternatives followed. */
  readonly schemas: readonly JsonSchemaObject[];
  /** The types that all of them let the value be of; `undefined` for any. */
  readonly types: readonly JsonType[] | undefined;
}

/**
 * Follows references, conjunctions and chosen alternatives of what applies to one value.
 * @param cheapest alternatives that end soon come first
 * @throws NoTextError if no value is admitted
 */
export function applicable(
  plan: JsonSamplePlan,
  given: readonly JsonSchema[],
  { path, choose, cheapest }: { readonly path: string; readonly choose: ChooseWay; readonly cheapest: boolean },
): Applicable {
  const found = new Set<JsonSchemaObject>();
  const unions: (readonly JsonSchema[])[] = [];
  let types: readonly JsonType[] | undefined;
  const narrow = (others: readonly JsonType[] | undefined): void => {
    if (others !== undefined) types = types === undefined ? others : types.filter((one) => others.includes(one));
    if (types?.length === 0) throw new NoTextError(path, "no type is left that a value could be of");
  };
  const pending = [...given];
  for (let number = 0; pending.length > 0 || unions.length > 0; ) {
    const schema = pending.shift();
    if (schema === undefined) {
      const union = unions.shift() ?? [];
      pending.push(branchOf(plan, union, types, choose, `union${number++}`, cheapest, path));
      continue;
    }
    if (schema === true) continue;
    if (schema === false) throw new NoTextError(path, "no value is admitted here");
    if (found.has(schema)) continue;
    found.add(schema);
    narrow(possibleTypes(plan, schema));
    if (schema.$ref !== undefined) pending.push(referredSchema(plan, schema.$ref));
    pending.push(...(schema.allOf ?? []));
    if (schema.anyOf !== undefined) unions.push(schema.anyOf);
    if (schema.oneOf !== undefined) unions.push(schema.oneOf);
    if (schema.if === undefined || (schema.then === undefined && schema.else === undefined)) continue;
    // The condition is not met, or it is: what comes out is asked whether that is so.
    if (choose(`if${number++}`, 2) === 0) pending.push(schema.else ?? true);
    else pending.push(schema.if, schema.then ?? true);
  }
  return { schemas: [...found], types };
}

function branchOf(
  plan: JsonSamplePlan,
  union: readonly JsonSchema[],
  types: readonly JsonType[] | undefined,
  choose: ChooseWay,
  keyword: string,
  cheapest: boolean,
  path: string,
): JsonSchema {
  const fitting = union.filter((one) => {
    const others = possibleTypes(plan, one);
    return (
      others === undefined || (types === undefined ? others.length > 0 : others.some((each) => types.includes(each)))
    );
  });
  const ending = fitting.filter((one) => costOf(plan, one) < Number.POSITIVE_INFINITY);
  const ways = cheapest ? [...ending].sort((a, b) => costOf(plan, a) - costOf(plan, b)) : ending;
  const chosen = ways[choose(keyword, ways.length)];
  if (chosen === undefined) throw new NoTextError(path, "no alternative admits a value, or ends");
  return chosen;
}
