import { type JsonValue, jsonEqual } from "../../json/json-value.ts";
import { createChoices, simplestSource } from "../choices.ts";
import type { FaultyDocument } from "../near-misses.ts";
import { NoTextError } from "../no-text-error.ts";
import { type BuiltValue, buildValue, type Site } from "./build-value.ts";
import { changedAt, objectOf, valueAt, withMember, withoutMember } from "./changes.ts";
import { assertionHolds, holds } from "./holds.ts";
import { typeOfJson } from "./json-types.ts";
import { entriesOf, type JsonSamplePlan, type JsonSchema, type JsonSchemaObject, matches } from "./plan.ts";

/** A value that is to stand at a place, the keywords of which it is to break one, and what was done, for people. */
interface Wrong {
  readonly keywords: readonly string[];
  readonly value: JsonValue;
  readonly what: string;
}

/** Makes values that break one keyword of a schema, from a valid value. */
type FaultKind = (schema: JsonSchemaObject, value: JsonValue, plan: JsonSamplePlan, site: Site) => Iterable<Wrong>;

/** Every kind of fault, the ones that say most of a schema first. */
export const JSON_FAULT_KINDS: readonly FaultKind[] = [
  missingMember,
  wrongType,
  unlistedValue,
  wrongText,
  wrongNumber,
  wrongCount,
  equalItems,
  notContained,
  undeclaredMember,
  wrongName,
  memberCount,
  missingDependent,
  severalAlternatives,
  forbiddenValue,
  noAlternative,
  unmetConsequence,
];

/** What a fault inside an alternative is reported as, where no single alternative is meant. */
const UNIONS = ["json-schema.anyOf", "json-schema.oneOf"];

/** The faults of one kind, at every place of a valid value. */
export function* jsonFaultsOf(
  kind: FaultKind,
  plan: JsonSamplePlan,
  { value, sites }: BuiltValue,
): Generator<FaultyDocument> {
  for (const site of sites) {
    const found = valueAt(value, site.keys);
    if (found === undefined) continue;
    for (const schema of site.schemas) {
      for (const wrong of kind(schema, found, plan, site)) {
        const changed = changedAt(value, site.keys, wrong.value);
        const codes = [...wrong.keywords.map((keyword) => `json-schema.${keyword}`), ...UNIONS];
        yield { document: JSON.stringify(changed), codes, what: `${nameOf(site)} ${wrong.what}` };
      }
    }
  }
}

function nameOf({ keys }: Site): string {
  const key = keys.at(-1);
  if (key === undefined) return "the value";
  if (typeof key === "string") return key;
  const list = keys.at(-2);
  return `item ${key + 1}${typeof list === "string" ? ` of ${list}` : ""}`;
}

const ANY_VALUES: readonly JsonValue[] = ["text", 1, 1.5, true, null, {}, [], "", -1, ["text"], { key: "text" }];

function* wrongType({ type }: JsonSchemaObject, value: JsonValue): Generator<Wrong> {
  if (type === undefined) return;
  const types = typeof type === "string" ? [type] : type;
  const near: JsonValue[] = typeof value === "number" ? [value + 0.5, String(value)] : [];
  for (const other of [...near, ...ANY_VALUES]) {
    if (assertionHolds({ type }, other)) continue;
    yield {
      keywords: ["type"],
      value: other,
      what: `is ${JSON.stringify(other)}, not of the type ${types.join(" or ")}`,
    };
  }
}

function* unlistedValue({ enum: values, const: constant }: JsonSchemaObject, value: JsonValue): Generator<Wrong> {
  const listed = constant !== undefined ? [constant] : values;
  if (listed === undefined) return;
  const keyword = constant !== undefined ? "const" : "enum";
  const what = constant !== undefined ? "is another value than the only one" : "is none of the values that are listed";
  const near = typeof value === "string" ? [`${value}x`, `x${value}`] : typeof value === "number" ? [value + 1] : [];
  for (const other of [...near, ...ANY_VALUES]) {
    if (!listed.some((one) => jsonEqual(one, other))) yield { keywords: [keyword], value: other, what };
  }
}

function* wrongText(schema: JsonSchemaObject, value: JsonValue): Generator<Wrong> {
  if (typeof value !== "string") return;
  const { minLength = 0, maxLength, pattern } = schema;
  if (minLength > 0) {
    const what = `has fewer than ${minLength} characters`;
    yield { keywords: ["minLength"], value: [...value].slice(0, minLength - 1).join(""), what };
    yield { keywords: ["minLength"], value: "a".repeat(minLength - 1), what };
  }
  if (maxLength !== undefined) {
    const what = `has more than ${maxLength} characters`;
    const filling = [...(value === "" ? "a" : value)];
    const missing = maxLength + 1 - [...value].length;
    for (const part of [filling, filling.slice(-1), ["a"]]) {
      yield {
        keywords: ["maxLength"],
        value: value + Array.from({ length: missing }, (_, i) => part[i % part.length]).join(""),
        what,
      };
    }
  }
  if (pattern !== undefined) {
    const what = "does not match its pattern";
    const texts = [
      `${value}!`,
      `!${value}`,
      value.slice(1),
      value.slice(0, -1),
      "!",
      " ",
      `${value} `,
      value.toUpperCase(),
      "",
    ];
    for (const other of [
      ...texts,
      " ".repeat([...value].length),
      "!".repeat([...value].length),
      "a".repeat([...value].length),
    ]) {
      if (!matches(pattern, other)) yield { keywords: ["pattern"], value: other, what };
    }
  }
}

function* wrongNumber(schema: JsonSchemaObject, value: JsonValue): Generator<Wrong> {
  if (typeof value !== "number") return;
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
  const step = multipleOf ?? 1;
  const beyond = (keyword: string, bound: number, shift: number, what: string): Wrong[] =>
    [bound + shift * step, bound + shift, Math.floor(bound) + shift, bound + shift * 10].map((number) => ({
      keywords: [keyword],
      value: number,
      what: `is ${what} ${bound}`,
    }));
  if (minimum !== undefined) yield* beyond("minimum", minimum, -1, "less than");
  if (maximum !== undefined) yield* beyond("maximum", maximum, 1, "greater than");
  if (exclusiveMinimum !== undefined) {
    yield { keywords: ["exclusiveMinimum"], value: exclusiveMinimum, what: `is ${exclusiveMinimum}, the bound itself` };
  }
  if (exclusiveMaximum !== undefined) {
    yield { keywords: ["exclusiveMaximum"], value: exclusiveMaximum, what: `is ${exclusiveMaximum}, the bound itself` };
  }
  if (multipleOf === undefined) return;
  for (const shift of [1, -1, multipleOf / 2, -multipleOf / 2]) {
    yield { keywords: ["multipleOf"], value: value + shift, what: `is not a multiple of ${multipleOf}` };
  }
}

function* wrongCount(schema: JsonSchemaObject, value: JsonValue): Generator<Wrong> {
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
  yield { keywords: [keyword], value: [...value, "text"], what: "has an item too many" };
}

function* equalItems({ uniqueItems }: JsonSchemaObject, value: JsonValue): Generator<Wrong> {
  const [first, second] = Array.isArray(value) ? value : [];
  if (!uniqueItems || !Array.isArray(value) || first === undefined) return;
  const what = "has an item twice";
  if (second !== undefined) yield { keywords: ["uniqueItems"], value: [first, first, ...value.slice(2)], what };
  yield { keywords: ["uniqueItems"], value: [...value, value.at(-1) ?? null], what };
}

function* notContained(schema: JsonSchemaObject, value: JsonValue, plan: JsonSamplePlan): Generator<Wrong> {
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

function* missingMember({ required = [] }: JsonSchemaObject, value: JsonValue): Generator<Wrong> {
  if (!isObject(value)) return;
  for (const name of required) {
    if (Object.hasOwn(value, name)) {
      yield { keywords: ["required"], value: withoutMember(value, name), what: `lacks the member ${name}` };
    }
  }
}

function* undeclaredMember(schema: JsonSchemaObject, value: JsonValue): Generator<Wrong> {
  if (!isObject(value)) return;
  const what = (name: string): string => `has a member ${name}, which it must not have`;
  for (const keyword of ["additionalProperties", "unevaluatedProperties"] as const) {
    if (schema[keyword] !== false) continue;
    for (const name of ["undeclared", "Undeclared1"]) {
      yield { keywords: [keyword], value: withMember(value, name, "text"), what: what(name) };
    }
  }
  for (const [name, one] of entriesOf(schema.properties)) {
    if (one === false) yield { keywords: ["false"], value: withMember(value, name, "text"), what: what(name) };
  }
}

function* wrongName({ propertyNames }: JsonSchemaObject, value: JsonValue, plan: JsonSamplePlan): Generator<Wrong> {
  if (!isObject(value) || propertyNames === undefined) return;
  const filling = Object.values(value)[0] ?? "text";
  for (const name of ["Not a name!", "", "0", "NAME", "name", "a-very-long-name-that-nobody-would-give-to-a-member"]) {
    if (holds(plan, propertyNames, name)) continue;
    yield {
      keywords: ["propertyNames", ...keywordsOf(propertyNames)],
      value: withMember(value, name, filling),
      what: `has a member with the name ${JSON.stringify(name)}`,
    };
  }
}

/** What a fault against a schema can be reported as. */
function keywordsOf(schema: JsonSchema): readonly string[] {
  return typeof schema === "boolean" ? ["false"] : Object.keys(schema);
}

function* memberCount(schema: JsonSchemaObject, value: JsonValue): Generator<Wrong> {
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
  const unused = [...entriesOf(schema.properties).map(([name]) => name), ...names.map((_, i) => `key${i}`)];
  const filling = Object.values(value)[0] ?? "text";
  for (let i = 0; Object.keys(more).length <= maxProperties; i++)
    more = withMember(more, unused[i] ?? `member${i}`, filling);
  yield { keywords: ["maxProperties"], value: more, what: `has more than ${maxProperties} members` };
}

function* missingDependent(schema: JsonSchemaObject, value: JsonValue): Generator<Wrong> {
  if (!isObject(value)) return;
  for (const [name, others] of entriesOf(schema.dependentRequired)) {
    const filled = Object.hasOwn(value, name) ? value : withMember(value, name, "text");
    for (const other of others) {
      const what = `has the member ${name}, and not ${other}`;
      yield { keywords: ["dependentRequired"], value: withoutMember(filled, other), what };
    }
  }
}

function* severalAlternatives(
  { oneOf = [] }: JsonSchemaObject,
  _: JsonValue,
  plan: JsonSamplePlan,
  { schemas }: Site,
): Generator<Wrong> {
  for (const [i, one] of oneOf.entries()) {
    for (const other of oneOf.slice(i + 1)) {
      const value = built(plan, [...withoutUnions(schemas), one, other]);
      if (value === undefined || !holds(plan, one, value) || !holds(plan, other, value)) continue;
      yield { keywords: ["oneOf.several"], value, what: "is valid by two alternatives, of which it may meet one" };
    }
  }
}

function* forbiddenValue(
  { not }: JsonSchemaObject,
  value: JsonValue,
  plan: JsonSamplePlan,
  { schemas }: Site,
): Generator<Wrong> {
  if (not === undefined) return;
  const what = "is what it must not be";
  const other = built(plan, [...withoutUnions(schemas), not]) ?? built(plan, [not]);
  if (other !== undefined) yield { keywords: ["not"], value: other, what };
  const merged = mergedWith(value, other);
  if (merged !== undefined) yield { keywords: ["not"], value: merged, what };
}

function* noAlternative({ anyOf, oneOf }: JsonSchemaObject, value: JsonValue): Generator<Wrong> {
  if (anyOf === undefined && oneOf === undefined) return;
  const type = typeOfJson(value);
  const others = [...ANY_VALUES].sort((a, b) => Number(typeOfJson(b) === type) - Number(typeOfJson(a) === type));
  for (const other of others) {
    yield { keywords: ["anyOf", "oneOf"], value: other, what: "is none of the alternatives" };
  }
}

function* unmetConsequence(
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
    const other = built(plan, [...others, met]);
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

/** A value by some schemas; `undefined` if there is none. */
function built(plan: JsonSamplePlan, schemas: readonly JsonSchema[]): JsonValue | undefined {
  try {
    return buildValue(plan, schemas, createChoices("minimal", simplestSource)).value;
  } catch (error) {
    if (!(error instanceof NoTextError)) throw error;
    return undefined;
  }
}

/** An object with the members of another; `undefined` if one of the two is none. */
function mergedWith(value: JsonValue, other: JsonValue | undefined): JsonValue | undefined {
  if (other === undefined || !isObject(other) || !isObject(value)) return undefined;
  return objectOf([...Object.entries(value), ...Object.entries(other)]);
}

function isObject(value: JsonValue): value is Readonly<Record<string, JsonValue>> {
  return typeOfJson(value) === "object";
}
