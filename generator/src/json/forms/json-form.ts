import type { ObjectSchema, Schema } from "@schemawright/json-schema";
import { boundsWithPattern, comparableName, eitherOf, type FormField, type FormValue, isLower } from "./form.ts";

const BOUNDS = ["minLength", "maxLength", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"] as const;

/** What a JSON Schema lets a value be. `place` says where a schema stands. */
export function jsonForm(schema: Schema, place: (schema: Schema) => string): FormValue {
  if (schema.kind === "boolean") return emptyForm(place(schema), undefined);
  const parts = [
    ownForm(schema, place),
    ...schema.references.map(({ target }) => jsonForm(target, place)),
    ...schema.allOf.map((one) => jsonForm(one, place)),
    ...[schema.anyOf, schema.oneOf].flatMap((alternatives) =>
      alternatives === undefined ? [] : [eitherOf(alternatives.map((one) => jsonForm(one, place)))],
    ),
  ];
  return parts.length === 1 ? (parts[0] as FormValue) : allOf(parts);
}

function ownForm(schema: ObjectSchema, place: (schema: Schema) => string): FormValue {
  const { assertions } = schema;
  const listed = assertions.const === undefined ? assertions.enum : [assertions.const];
  const values = listed?.filter((value) => typeof value !== "object" || value === null).map((value) => value ?? "null");
  const bounds = new Map<string, number>();
  for (const name of BOUNDS) {
    const bound = assertions[name];
    if (bound !== undefined) bounds.set(name, bound);
  }
  const types = assertions.type?.map((name) => (name === "integer" ? "number" : name));
  const required = new Set(assertions.required);
  const form = emptyForm(place(schema), types ?? (schema.properties.size > 0 ? ["object"] : undefined));
  return {
    ...form,
    values: values as FormValue["values"],
    bounds: boundsWithPattern(bounds, assertions.pattern),
    fields: () =>
      new Map(
        [...schema.properties].map(([name, inner]) => [
          comparableName(name),
          fieldOf(name, inner, required.has(name), place),
        ]),
      ),
  };
}

function fieldOf(name: string, schema: Schema, required: boolean, place: (schema: Schema) => string): FormField {
  const own = { name, place: place(schema), required };
  const list = listOf(schema);
  if (list === undefined) return { ...own, repeats: undefined, value: jsonForm(schema, place) };
  const { minItems = 0, maxItems = Number.POSITIVE_INFINITY } = list.assertions;
  const repeats = { minimum: minItems, maximum: maxItems };
  const value = list.items === undefined ? emptyForm(own.place, undefined) : jsonForm(list.items, place);
  return { ...own, repeats, value };
}

/** The schema that says that a value is a list, itself or by a reference. */
function listOf(schema: Schema): ObjectSchema | undefined {
  if (schema.kind === "boolean") return undefined;
  if (schema.assertions.type?.join() === "array") return schema;
  const only = schema.references[0]?.target;
  return only === undefined ? undefined : listOf(only);
}

/** Any type is told as no type at all. */
function emptyForm(place: string, types: readonly string[] | undefined): FormValue {
  return { types: new Set(types), values: undefined, bounds: new Map(), place, fields: () => new Map() };
}

/** What is left where all of some schemas hold. */
function allOf(parts: readonly FormValue[]): FormValue {
  const typed = parts.filter(({ types }) => types.size > 0);
  const types = [...(typed[0]?.types ?? [])].filter((name) => typed.every((one) => one.types.has(name)));
  const bounds = new Map<string, number>();
  for (const [name, bound] of parts.flatMap((part) => [...part.bounds])) {
    const before = bounds.get(name);
    const tighter = isLower(name) ? Math.max(before ?? bound, bound) : Math.min(before ?? bound, bound);
    bounds.set(name, tighter);
  }
  return {
    types: new Set(types),
    values: parts.find(({ values }) => values !== undefined)?.values,
    bounds,
    // The place of what says most: a schema that only refers says nothing itself.
    place: (typed[0] ?? parts[0])?.place ?? "",
    fields: () => {
      const fields = new Map<string, FormField>();
      for (const part of parts) {
        for (const [key, field] of part.fields()) {
          const before = fields.get(key);
          fields.set(key, before === undefined ? field : { ...before, required: before.required || field.required });
        }
      }
      return fields;
    },
  };
}
