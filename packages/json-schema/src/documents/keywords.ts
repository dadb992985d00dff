/** What the value of a keyword has to look like. */
export type Shape =
  | "schema"
  | "schemas"
  | "schemas or schema"
  | "schema map"
  | "dependencies"
  | "type"
  | "any"
  | "values"
  | "number"
  | "positive number"
  | "count"
  | "boolean"
  | "string"
  | "strings"
  | "strings map"
  | "pattern"
  | "uri reference"
  | "anchor"
  | "vocabularies";

/** A vocabulary of 2019-09 and 2020-12 by the last part of its name. Draft-07 has all of them at once. */
export type Vocabulary = "core" | "applicator" | "unevaluated" | "validation" | "meta-data" | "format" | "content";

export interface Keyword {
  readonly shape: Shape;
  readonly vocabulary: Vocabulary;
}

export type KeywordTable = ReadonlyMap<string, Keyword>;

function table(vocabulary: Vocabulary, shapes: Readonly<Record<string, Shape>>): [string, Keyword][] {
  return Object.entries(shapes).map(([name, shape]) => [name, { shape, vocabulary }]);
}

const shared: readonly [string, Keyword][] = [
  ...table("core", { $schema: "string", $id: "uri reference", $ref: "uri reference", $comment: "string" }),
  ...table("applicator", {
    allOf: "schemas",
    anyOf: "schemas",
    oneOf: "schemas",
    not: "schema",
    if: "schema",
    // biome-ignore lint/suspicious/noThenProperty: it is the keyword's name, and never a function
    then: "schema",
    else: "schema",
    properties: "schema map",
    patternProperties: "schema map",
    additionalProperties: "schema",
    propertyNames: "schema",
    contains: "schema",
  }),
  ...table("validation", {
    type: "type",
    enum: "values",
    const: "any",
    multipleOf: "positive number",
    maximum: "number",
    exclusiveMaximum: "number",
    minimum: "number",
    exclusiveMinimum: "number",
    maxLength: "count",
    minLength: "count",
    pattern: "pattern",
    maxItems: "count",
    minItems: "count",
    uniqueItems: "boolean",
    maxProperties: "count",
    minProperties: "count",
    required: "strings",
  }),
  ...table("meta-data", {
    title: "string",
    description: "string",
    default: "any",
    examples: "values",
    readOnly: "boolean",
    writeOnly: "boolean",
  }),
  ...table("format", { format: "string" }),
  ...table("content", { contentEncoding: "string", contentMediaType: "string" }),
];

/** Keywords that 2019-09 added and 2020-12 kept. */
const since2019: readonly [string, Keyword][] = [
  ...table("core", { $anchor: "anchor", $defs: "schema map", $vocabulary: "vocabularies" }),
  // Both meta-schemas still know it as a place for schemas, although $defs has taken it over.
  ...table("core", { definitions: "schema map" }),
  ...table("applicator", { dependentSchemas: "schema map" }),
  ...table("unevaluated", { unevaluatedItems: "schema", unevaluatedProperties: "schema" }),
  ...table("validation", { maxContains: "count", minContains: "count", dependentRequired: "strings map" }),
  ...table("meta-data", { deprecated: "boolean" }),
  ...table("content", { contentSchema: "schema" }),
];

/** The keywords of draft-07 (draft-handrews-json-schema-01 and its validation). */
export const draft07Keywords: KeywordTable = new Map([
  ...shared,
  ...table("core", { definitions: "schema map" }),
  ...table("applicator", {
    items: "schemas or schema",
    additionalItems: "schema",
    dependencies: "dependencies",
  }),
]);

/** The keywords of 2019-09. */
export const draft201909Keywords: KeywordTable = new Map([
  ...shared,
  ...since2019,
  ...table("core", { $recursiveRef: "uri reference", $recursiveAnchor: "boolean" }),
  ...table("applicator", { items: "schemas or schema", additionalItems: "schema" }),
]);

/** The keywords of 2020-12. */
export const draft202012Keywords: KeywordTable = new Map([
  ...shared,
  ...since2019,
  ...table("core", { $dynamicRef: "uri reference", $dynamicAnchor: "anchor" }),
  ...table("applicator", { items: "schema", prefixItems: "schemas" }),
]);
