/** A small JSON Schema, and what samples of it are like. */
export interface JsonSampleCase {
  readonly what: string;
  /** Version of the schema. Default 2020-12. */
  readonly version?: "2019-09" | "draft-07";
  readonly schema: boolean | Readonly<Record<string, unknown>>;
  /** The plainest value with what has to be there. */
  readonly minimal: unknown;
  /** Each is among the values that seeds give. */
  readonly among?: readonly unknown[];
  /** Codes of near-misses, without `json-schema.`. */
  readonly missed: readonly string[];
}

export const JSON_SAMPLE_CASES: readonly JsonSampleCase[] = [
  {
    what: "members that have to be there, and others",
    schema: {
      type: "object",
      required: ["number"],
      properties: { number: { type: "integer", minimum: 1, maximum: 3 }, note: { type: "string" } },
      additionalProperties: false,
    },
    minimal: { number: 1 },
    among: [{ number: 3 }],
    missed: ["required", "type", "minimum", "maximum", "additionalProperties"],
  },
  {
    what: "texts between two lengths, counted in code points",
    schema: { type: "string", minLength: 2, maxLength: 5 },
    minimal: "text",
    among: ["aa", "aaaaa"],
    missed: ["minLength", "maxLength", "type"],
  },
  {
    what: "a pattern",
    schema: { type: "string", pattern: "^(?:[A-Z]{2}-\\d{3,4}|x+)$" },
    minimal: "AA-000",
    among: ["x"],
    missed: ["pattern"],
  },
  {
    what: "a pattern that has to be somewhere, beside a length",
    schema: { type: "string", pattern: "\\p{Lu}", minLength: 8, maxLength: 8 },
    minimal: "Aaaaaaaa",
    missed: ["pattern", "minLength", "maxLength"],
  },
  {
    what: "an enumeration of values of several types, by two schemas",
    schema: { enum: ["a", 1, null, { b: true }], allOf: [{ type: ["integer", "object"] }] },
    minimal: 1,
    among: [{ b: true }],
    missed: ["enum"],
  },
  {
    what: "numbers with bounds that are excluded, and steps",
    schema: { type: "number", exclusiveMinimum: 0, exclusiveMaximum: 1, multipleOf: 0.25 },
    minimal: 0.25,
    among: [0.75],
    missed: ["exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
  },
  {
    what: "two steps together",
    schema: { type: "integer", allOf: [{ multipleOf: 4 }, { multipleOf: 6 }], minimum: 10 },
    minimal: 24,
    missed: ["multipleOf", "minimum"],
  },
  {
    what: "items of one kind, none twice",
    schema: { type: "array", items: { enum: ["a", "b", "c"] }, uniqueItems: true, minItems: 2, maxItems: 3 },
    minimal: ["a", "b"],
    missed: ["uniqueItems", "minItems", "enum"],
  },
  {
    what: "a tuple",
    schema: { type: "array", prefixItems: [{ type: "string" }, { type: "boolean" }], items: false, minItems: 2 },
    minimal: ["text", false],
    missed: ["items", "minItems", "type"],
  },
  {
    what: "a tuple of draft-07",
    version: "draft-07",
    schema: { type: "array", items: [{ type: "integer" }], additionalItems: { type: "string" }, minItems: 2 },
    minimal: [1, ""],
    missed: ["minItems", "type"],
  },
  {
    what: "items that are to be contained",
    schema: { type: "array", items: { type: "integer" }, contains: { minimum: 100 }, minContains: 2, maxContains: 3 },
    minimal: [100, 999999],
    missed: ["contains", "type"],
  },
  {
    what: "members by pattern, with names of one kind",
    schema: {
      type: "object",
      patternProperties: { "^n_": { type: "number" } },
      propertyNames: { pattern: "^[a-z_]+$" },
      additionalProperties: { type: "boolean" },
      minProperties: 1,
      maxProperties: 3,
    },
    minimal: { n_: 1 },
    missed: ["propertyNames", "minProperties", "maxProperties", "type"],
  },
  {
    what: "members that ask for others",
    schema: {
      type: "object",
      properties: { card: { type: "string" }, address: { type: "string" }, zip: { type: "string" } },
      dependentRequired: { card: ["address"] },
      dependentSchemas: { address: { required: ["zip"] } },
    },
    minimal: {},
    missed: ["dependentRequired", "required"],
  },
  {
    what: "dependencies of 2019-09, by a reference",
    version: "2019-09",
    schema: {
      $ref: "#/$defs/card",
      $defs: {
        card: { type: "object", properties: { a: { const: 1 } }, required: ["a"], dependentRequired: { a: ["b"] } },
      },
    },
    minimal: { a: 1, b: "text" },
    missed: ["const", "dependentRequired"],
  },
  {
    what: "alternatives that a tag tells apart",
    schema: {
      oneOf: [
        {
          type: "object",
          required: ["kind", "radius"],
          properties: { kind: { const: "circle" }, radius: { type: "number" } },
        },
        {
          type: "object",
          required: ["kind", "side"],
          properties: { kind: { const: "square" }, side: { type: "number" } },
        },
      ],
    },
    minimal: { kind: "circle", radius: 1 },
    missed: ["required", "type"],
  },
  {
    what: "alternatives that overlap, of which one is to hold",
    schema: { type: "integer", oneOf: [{ multipleOf: 2 }, { multipleOf: 3 }] },
    minimal: 2,
    missed: ["oneOf", "oneOf.several"],
  },
  {
    what: "what follows from a condition",
    schema: {
      type: "object",
      required: ["country"],
      properties: { country: { enum: ["DE", "US"] }, zip: { type: "string" }, state: { type: "string" } },
      if: { properties: { country: { const: "US" } } },
      // biome-ignore lint/suspicious/noThenProperty: it is the keyword's name, and never a function
      then: { required: ["state"] },
      else: { required: ["zip"] },
    },
    minimal: { country: "DE", zip: "text" },
    missed: ["required", "enum"],
  },
  {
    what: "what must not be",
    schema: { type: ["string", "integer"], not: { enum: ["text", 1, ""] }, maxLength: 3 },
    minimal: "aaa",
    missed: ["not", "maxLength"],
  },
  {
    what: "members that nothing has evaluated",
    schema: {
      type: "object",
      allOf: [{ properties: { a: { type: "integer" } } }],
      anyOf: [{ properties: { b: { type: "integer" } }, required: ["b"] }, { required: ["a"] }],
      unevaluatedProperties: false,
    },
    minimal: { b: 1 },
    missed: ["unevaluatedProperties"],
  },
  {
    what: "items that nothing has evaluated",
    schema: {
      type: "array",
      allOf: [{ prefixItems: [{ const: 1 }] }],
      unevaluatedItems: { type: "string" },
      minItems: 2,
    },
    minimal: [1, ""],
    missed: ["const", "minItems", "type"],
  },
  {
    what: "a tree, which ends",
    schema: {
      $ref: "#/$defs/node",
      $defs: {
        node: {
          oneOf: [
            {
              type: "object",
              required: ["left", "right"],
              properties: { left: { $ref: "#/$defs/node" }, right: { $ref: "#/$defs/node" } },
            },
            {
              type: "object",
              required: ["leaf"],
              properties: { leaf: { type: "integer" }, left: false, right: false },
            },
          ],
        },
      },
    },
    minimal: { leaf: 1 },
    missed: ["oneOf"],
  },
  {
    what: "examples, which come first",
    schema: { type: "string", examples: ["Ada"], maxLength: 10 },
    minimal: "Ada",
    missed: ["maxLength"],
  },
  {
    what: "names that objects have by themselves",
    schema: {
      type: "object",
      required: ["__proto__", "constructor", "a/b#c[1]"],
      properties: { constructor: { type: "integer" }, "a/b#c[1]": { type: "boolean" } },
    },
    minimal: JSON.parse('{"constructor":1,"a/b#c[1]":true,"__proto__":"text"}'),
    missed: ["required", "type"],
  },
  { what: "anything", schema: true, minimal: "text", missed: [] },
];

/** Texts of a format are asked by what JavaScript has, or by the shape that the format's own specification gives. */
export const FORMAT_CHECKS: Readonly<Record<string, (text: string) => boolean>> = {
  "date-time": (text) => !Number.isNaN(Date.parse(text)) && text.includes("T"),
  date: (text) => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)),
  time: (text) => !Number.isNaN(Date.parse(`2000-01-01T${text}`)) && /(?:Z|[+-]\d\d:\d\d)$/.test(text),
  duration: (text) => /^P(?=.)(?:\d+W|(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=.)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?)$/.test(text),
  email: (text) => /^[^@\s]+@[a-z0-9.-]+$/.test(text),
  hostname: (text) => text.split(".").every((label) => /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(label)),
  ipv4: (text) => /^\d+(?:\.\d+){3}$/.test(text) && new URL(`http://${text}`).hostname === text,
  ipv6: (text) => new URL(`http://[${text}]`).hostname.startsWith("["),
  uri: (text) => new URL(text).protocol !== "",
  "uri-reference": (text) => new URL(text, "http://example.com").protocol !== "",
  uuid: (text) => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text),
  "json-pointer": (text) => /^(?:\/(?:[^~/]|~[01])*)*$/.test(text),
  regex: (text) => new RegExp(text, "u").source !== "",
};
