import { type JsonValue, jsonEqual } from "../../json/json-value.ts";
import type { Site } from "./build-value.ts";
import { assertionHolds } from "./holds.ts";
import { type JsonSamplePlan, type JsonSchemaObject, matches } from "./plan.ts";
import { ANY_VALUES, type Wrong } from "./wrong.ts";

/** Values of another type (`type`). */
export function* wrongType({ type }: JsonSchemaObject, value: JsonValue): Generator<Wrong> {
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

/** Values that are not listed (`enum`, `const`). */
export function* unlistedValue(
  { enum: values, const: constant }: JsonSchemaObject,
  value: JsonValue,
): Generator<Wrong> {
  const listed = constant !== undefined ? [constant] : values;
  if (listed === undefined) return;
  const keyword = constant !== undefined ? "const" : "enum";
  const what = constant !== undefined ? "is another value than the only one" : "is none of the values that are listed";
  const near = typeof value === "string" ? [`${value}x`, `x${value}`] : typeof value === "number" ? [value + 1] : [];
  for (const other of [...near, ...ANY_VALUES]) {
    if (!listed.some((one) => jsonEqual(one, other))) yield { keywords: [keyword], value: other, what };
  }
}

/** Texts beyond `minLength`, `maxLength` and `pattern`. */
export function* wrongText(schema: JsonSchemaObject, value: JsonValue): Generator<Wrong> {
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

/** Numbers beyond their bounds, and no multiples (`multipleOf`). */
export function* wrongNumber(
  schema: JsonSchemaObject,
  value: JsonValue,
  _: JsonSamplePlan,
  { schemas }: Site,
): Generator<Wrong> {
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
  // What is a multiple of another step breaks this one alone.
  const steps = schemas.flatMap(({ multipleOf: step }) =>
    step === undefined || step === multipleOf ? [] : [step, -step],
  );
  for (const shift of [...steps, 1, -1, multipleOf / 2, -multipleOf / 2]) {
    yield { keywords: ["multipleOf"], value: value + shift, what: `is not a multiple of ${multipleOf}` };
  }
}
