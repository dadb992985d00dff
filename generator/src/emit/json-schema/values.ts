import { TEXTUAL } from "../../binding/enumerations.ts";
import type { ValueBinding } from "../../binding/model.ts";
import { derivationChain } from "../../binding/representation.ts";
import { isFloating } from "../json-form.ts";
import { regularExpressionOf } from "../json-pattern.ts";
import type { Definitions, JsonSchema } from "./definitions.ts";

/** The JSON Schema of a simple type's values; member and item types are left open in it. */
export function valueJsonSchema(value: ValueBinding): JsonSchema {
  return valueSchema(value, { reference: () => ({}) });
}

/** The schema of the values of a simple type. */
export function valueSchema(value: ValueBinding, definitions: Pick<Definitions, "reference">): JsonSchema {
  const { variety } = value;
  if (variety.kind === "list")
    return { type: "array", items: definitions.reference(variety.item), ...itemFacets(value) };
  if (variety.kind === "union") {
    // Nothing is a value of xs:error.
    if (variety.members.length === 0) return { not: {} };
    return { anyOf: variety.members.map((one) => definitions.reference(one)) };
  }
  switch (variety.representation) {
    case "boolean":
      return { type: "boolean" };
    case "number":
      return isFloating(variety.primitive) ? floatingSchema(value, variety) : integerSchema(value, variety.literals);
    // JSON has no big integers: they travel as text.
    case "bigint":
      return { type: "string", pattern: "^(?:0|-?[1-9][0-9]*)$" };
    case "string":
      return variety.literals === undefined || !TEXTUAL.has(variety.primitive)
        ? stringSchema(value)
        : { enum: variety.literals };
  }
}

function itemFacets(value: ValueBinding): JsonSchema {
  const out: Record<string, unknown> = {};
  for (const facet of facetsOf(value)) {
    if (facet.kind === "minLength" || facet.kind === "length") out["minItems"] = facet.value;
    if (facet.kind === "maxLength" || facet.kind === "length") out["maxItems"] = facet.value;
  }
  return out;
}

function facetsOf(value: ValueBinding): ReturnType<typeof derivationChain>[number]["facets"] {
  return derivationChain(value.definition)
    .reverse()
    .flatMap((type) => type.facets);
}

const BOUNDS: Readonly<Record<string, string>> = {
  minInclusive: "minimum",
  maxInclusive: "maximum",
  minExclusive: "exclusiveMinimum",
  maxExclusive: "exclusiveMaximum",
};

function integerSchema(value: ValueBinding, literals: readonly unknown[] | undefined): JsonSchema {
  return literals === undefined ? { type: "integer", ...bounds(value, Number) } : { enum: literals };
}

function bounds(value: ValueBinding, read: (lexical: string) => number): Record<string, number> {
  const out: Record<string, number> = {};
  for (const facet of facetsOf(value)) {
    const keyword = BOUNDS[facet.kind];
    if (keyword === undefined || typeof facet.value !== "string") continue;
    const bound = read(facet.value);
    if (Number.isFinite(bound)) out[keyword] = bound;
  }
  return out;
}

type NumberVariety = Extract<ValueBinding["variety"], { readonly kind: "atomic" }>;

/** A number, or the text of one that JSON has no number for. Single precision rounds bounds as it rounds values. */
function floatingSchema(value: ValueBinding, { primitive, literals }: NumberVariety): JsonSchema {
  const round = primitive === "float" ? Math.fround : (exact: number) => exact;
  const negativeZero = (has: boolean): string[] => (has ? ["-0"] : []);
  if (literals !== undefined) {
    const rounded = literals.map((one) => round(Number(one)));
    return { enum: [...rounded.map((one) => one + 0), ...negativeZero(rounded.includes(0))] };
  }
  const limits = bounds(value, (lexical) => round(Number(lexical)));
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = limits;
  const low = minimum ?? exclusiveMinimum;
  const high = maximum ?? exclusiveMaximum;
  const admitsZero =
    (minimum ?? 0) <= 0 && (maximum ?? 0) >= 0 && (exclusiveMinimum ?? -1) < 0 && (exclusiveMaximum ?? 1) > 0;
  const special = [
    ...(high === undefined ? ["INF"] : []),
    ...(low === undefined ? ["-INF"] : []),
    ...(low === undefined && high === undefined ? ["NaN"] : []),
    ...negativeZero(admitsZero),
  ];
  const number = { type: "number", ...limits };
  return special.length === 0 ? number : { anyOf: [number, { enum: special }] };
}

/** Lengths in JSON Schema count code points, as XSD's do, but not for binary types, whose unit is the octet. */
function stringSchema(value: ValueBinding): JsonSchema {
  const { variety } = value;
  if (variety.kind !== "atomic") return { type: "string" };
  const { primitive, builtIn } = variety;
  const counted = primitive === "string" || primitive === "anyURI";
  const out: Record<string, unknown> = { type: "string" };
  const patterns: string[] = [];
  for (const facet of facetsOf(value)) {
    if (counted && (facet.kind === "minLength" || facet.kind === "length")) out["minLength"] = facet.value;
    if (counted && (facet.kind === "maxLength" || facet.kind === "length")) out["maxLength"] = facet.value;
    // Patterns are about the text, which for names has a prefix in the place of the namespace.
    if (facet.kind === "pattern" && primitive !== "QName" && primitive !== "NOTATION") {
      const source = regularExpressionOf(facet.value);
      if (source !== undefined) patterns.push(source);
    }
  }
  const [first, ...rest] = patterns;
  if (first !== undefined) out["pattern"] = first;
  if (rest.length > 0) out["allOf"] = rest.map((pattern) => ({ pattern }));
  const format = FORMATS[builtIn];
  if (format !== undefined) out["$comment"] = `xs:${format}`;
  return out;
}

const FORMATS: Readonly<Record<string, string>> = {
  dateTime: "dateTime",
  dateTimeStamp: "dateTimeStamp",
  date: "date",
  time: "time",
  duration: "duration",
  decimal: "decimal",
};
