import type { JsonValue } from "@schemawright/runtime";
import type { Location } from "./location.ts";

/** The types of JSON Schema (2020-12 validation, 6.1.1). */
export type TypeName = "null" | "boolean" | "object" | "array" | "number" | "string" | "integer";

/**
 * A schema, in the terms of 2020-12 whatever it was written in: `definitions`, an array of `items` and `dependencies`
 * are what they became, and references lead to schemas.
 */
export type Schema = BooleanSchema | ObjectSchema;

/** `true` or `false`. */
export interface BooleanSchema {
  readonly kind: "boolean";
  readonly value: boolean;
  readonly location: Location;
  readonly origin: Origin;
}

/** Where a schema stands, for names. */
export interface Origin {
  /** Location of the document. */
  readonly document: string;
  /** JSON Pointer from the root of the document: `/$defs/address`. */
  readonly pointer: string;
  /** The `$id` of the schema, as it is written, where it has one. */
  readonly id: string | undefined;
}

export interface ObjectSchema {
  readonly kind: "object";
  readonly location: Location;
  readonly origin: Origin;
  readonly annotations: Annotations;
  readonly assertions: Assertions;
  /** `$ref`, and `$dynamicRef` or `$recursiveRef` as the dynamic scope decides it. */
  readonly references: readonly Reference[];
  readonly allOf: readonly Schema[];
  /** `undefined` if absent: an empty union admits nothing, none at all admits everything. */
  readonly anyOf: readonly Schema[] | undefined;
  readonly oneOf: readonly Schema[] | undefined;
  readonly not: Schema | undefined;
  readonly if: Schema | undefined;
  readonly then: Schema | undefined;
  readonly else: Schema | undefined;
  readonly dependentSchemas: ReadonlyMap<string, Schema>;
  readonly properties: ReadonlyMap<string, Schema>;
  readonly patternProperties: ReadonlyMap<string, Schema>;
  readonly additionalProperties: Schema | undefined;
  readonly propertyNames: Schema | undefined;
  readonly unevaluatedProperties: Schema | undefined;
  readonly prefixItems: readonly Schema[];
  readonly items: Schema | undefined;
  readonly contains: Schema | undefined;
  /** Whether items that `contains` admits count as evaluated, which they do since 2020-12. */
  readonly containsEvaluates: boolean;
  readonly unevaluatedItems: Schema | undefined;
  /** Where keywords stand, by their 2020-12 names. */
  readonly places: ReadonlyMap<string, Location>;
}

/** A reference from one schema to another. */
export interface Reference {
  readonly keyword: string;
  /** As it is written. */
  readonly text: string;
  readonly target: Schema;
  readonly location: Location;
}

/** What a schema says to people. */
export interface Annotations {
  readonly title?: string;
  readonly description?: string;
  readonly default?: JsonValue;
  readonly examples?: readonly JsonValue[];
  readonly deprecated?: boolean;
  readonly readOnly?: boolean;
  readonly writeOnly?: boolean;
  readonly format?: string;
  readonly contentEncoding?: string;
  readonly contentMediaType?: string;
}

/** What a schema says of a value without the help of other schemas. */
export interface Assertions {
  readonly type?: readonly TypeName[];
  readonly enum?: readonly JsonValue[];
  readonly const?: JsonValue;
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
}

/** A loaded schema with every document it needed. */
export interface SchemaSet {
  readonly root: Schema;
  /** Locations of the documents, in the order in which they were read; the root's first. */
  readonly documents: readonly string[];
  /** The value of the root document. */
  readonly value: JsonValue;
}
