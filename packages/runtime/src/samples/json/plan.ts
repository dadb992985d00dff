import type { JsonValue } from "../../json/json-value.ts";
import type { PatternPart } from "../pattern-text.ts";

/** What JSON samples are made from: plain data, as a generated package holds it. */
export interface JsonSamplePlan {
  /** The schema, complete in itself, with references as `#/$defs/…` or `#`. */
  readonly schema: object;
  /** Patterns of the schema as data, by their texts; one that is not here is left to luck. */
  readonly patterns: Readonly<Record<string, PatternPart>>;
}

/** A schema in the terms of 2020-12, as packages hold it. */
export type JsonSchema = boolean | JsonSchemaObject;

/** The keywords that samples are made by. */
export interface JsonSchemaObject {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly type?: string | readonly string[];
  readonly enum?: readonly JsonValue[];
  readonly const?: JsonValue;
  readonly format?: string;
  readonly default?: JsonValue;
  readonly examples?: readonly JsonValue[];
  readonly multipleOf?: number;
  readonly maximum?: number;
  readonly exclusiveMaximum?: number;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maxLength?: number;
  readonly minLength?: number;
  readonly pattern?: string;
  readonly maxItems?: number;
  readonly minItems?: number;
  readonly uniqueItems?: boolean;
  readonly maxContains?: number;
  readonly minContains?: number;
  readonly maxProperties?: number;
  readonly minProperties?: number;
  readonly required?: readonly string[];
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
  readonly allOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly not?: JsonSchema;
  readonly if?: JsonSchema;
  readonly then?: JsonSchema;
  readonly else?: JsonSchema;
  readonly dependentSchemas?: Readonly<Record<string, JsonSchema>>;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly patternProperties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema;
  readonly propertyNames?: JsonSchema;
  readonly unevaluatedProperties?: JsonSchema;
  readonly prefixItems?: readonly JsonSchema[];
  readonly items?: JsonSchema;
  readonly contains?: JsonSchema;
  readonly unevaluatedItems?: JsonSchema;
}

const targets = /*@__PURE__*/ new WeakMap<object, Map<string, JsonSchema>>();

/** The schema that a reference leads to. */
export function referredSchema({ schema }: JsonSamplePlan, reference: string): JsonSchema {
  const known = targets.get(schema) ?? new Map<string, JsonSchema>();
  targets.set(schema, known);
  const target = known.get(reference) ?? find(schema as JsonSchemaObject, reference);
  known.set(reference, target);
  return target;
}

function find(root: JsonSchemaObject, reference: string): JsonSchema {
  if (reference === "#") return root;
  const key = decodeURIComponent(reference.slice("#/$defs/".length)).replace(/~1/g, "/").replace(/~0/g, "~");
  const target = root.$defs !== undefined && Object.hasOwn(root.$defs, key) ? root.$defs[key] : undefined;
  if (target === undefined) throw new Error(`the sample plan has no schema ${reference}`);
  return target;
}

const expressions = /*@__PURE__*/ new Map<string, RegExp>();

/** Whether a text has a match of a pattern, as validators ask it. */
export function matches(pattern: string, text: string): boolean {
  let expression = expressions.get(pattern);
  if (expression === undefined) {
    if (expressions.size > 1000) expressions.clear();
    expression = new RegExp(pattern, "u");
    expressions.set(pattern, expression);
  }
  return expression.test(text);
}

/** Own entries of a keyword that is an object. */
export function entriesOf<V>(keyword: Readonly<Record<string, V>> | undefined): readonly (readonly [string, V])[] {
  return keyword === undefined ? [] : Object.entries(keyword);
}

/** A member of an object that it has itself. */
export function own<V>(object: Readonly<Record<string, V>> | undefined, name: string): V | undefined {
  return object !== undefined && Object.hasOwn(object, name) ? object[name] : undefined;
}
