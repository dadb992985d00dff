import type { JsonValue } from "../../json/json-value.ts";
import { holds } from "./holds.ts";
import type { JsonSamplePlan, JsonSchemaObject } from "./plan.ts";
import { ANY_VALUES, type Wrong } from "./wrong.ts";

/** Arrays with too few items or too many. */
export function* wrongCount(schema: JsonSchemaObject, value: JsonValue): Generator<Wrong> {
  if (!Array.isArray(value)) return;
  const { minItems = 0, maxItems, items, prefixItems = [], unevaluatedItems } = schema;
  if (minItems > 0) {
    yield { keywords: ["minItems"], value: value.slice(0, minItems - 1), what: `has fewer than ${minItems} items` };
  }
  if (maxItems !== undefined) {
    const filling = Array.from(
      { length: maxItems + 1 - value.length },
      (_, i) => value[i % Math.max(value.length, 1)] ?? i,
    );
    const what = `has more than ${maxItems} items`;
    yield { keywords: ["maxItems"], value: [...value, ...filling], what };
    yield { keywords: ["maxItems"], value: [...value, ...filling.map((_, i) => `text ${i}`)], what };
  }
  const [keyword, closed] = items === false ? ["items", items] : ["unevaluatedItems", unevaluatedItems];
  if (closed !== false || value.length < prefixItems.length) return;
  yield { keywords: [keyword, "false"], value: [...value, "text"], what: "has an item too many" };
}

/** Arrays with an item twice (`uniqueItems`). */
export function* equalItems({ uniqueItems }: JsonSchemaObject, value: JsonValue): Generator<Wrong> {
  const [first, second] = Array.isArray(value) ? value : [];
  if (!uniqueItems || !Array.isArray(value) || first === undefined) return;
  const what = "has an item twice";
  if (second !== undefined) yield { keywords: ["uniqueItems"], value: [first, first, ...value.slice(2)], what };
  yield { keywords: ["uniqueItems"], value: [...value, value.at(-1) ?? null], what };
}

/** Arrays that do not contain what they should, or too much of it. */
export function* notContained(schema: JsonSchemaObject, value: JsonValue, plan: JsonSamplePlan): Generator<Wrong> {
  const { contains, minContains = 1, maxContains } = schema;
  if (!Array.isArray(value) || contains === undefined) return;
  const isOne = (one: JsonValue): boolean => holds(plan, contains, one);
  const what = "lacks an item that it is to contain";
  if (minContains > 0) {
    let left = minContains - 1;
    yield { keywords: ["contains"], value: value.filter((one) => !isOne(one) || left-- > 0), what };
    for (const other of ANY_VALUES.filter((one) => !isOne(one))) {
      yield { keywords: ["contains"], value: value.map((one) => (isOne(one) ? other : one)), what };
    }
  }
  const found = value.find(isOne);
  if (maxContains === undefined || found === undefined) return;
  const count = maxContains + 1 - value.filter(isOne).length;
  const more = Array.from({ length: count }, () => found);
  yield { keywords: ["contains"], value: [...value, ...more], what: `has more than ${maxContains} items of a kind` };
}
