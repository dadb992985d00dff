import { expect, it } from "vitest";
import { convertJsonSchema } from "./json-schema-targets.ts";

const schema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $ref: "#/$defs/A",
  $defs: { A: { type: "object", properties: { b: { description: "a b", $ref: "#/$defs/B" } } }, B: { type: "string" } },
};

it("gives the schema itself, as a copy, in its own dialect", () => {
  const converted = convertJsonSchema(schema, "draft-2020-12");
  expect(converted).toEqual(schema);
  expect(converted).not.toBe(schema);
});

it("moves definitions, and what stands beside a reference, for draft 7", () => {
  expect(convertJsonSchema(schema, "draft-07")).toEqual({
    $schema: "http://json-schema.org/draft-07/schema#",
    allOf: [{ $ref: "#/definitions/A" }],
    definitions: {
      A: { type: "object", properties: { b: { description: "a b", allOf: [{ $ref: "#/definitions/B" }] } } },
      B: { type: "string" },
    },
  });
});

it("refuses other targets by name", () => {
  expect(() => convertJsonSchema(schema, "openapi-3.0")).toThrow("openapi-3.0");
});

it("says tuples and dependencies in the terms of draft 7", () => {
  const schema = {
    prefixItems: [{ type: "string" }],
    items: false,
    dependentRequired: { a: ["b"], c: ["d"] },
    dependentSchemas: { c: { minProperties: 3 } },
  };
  expect(convertJsonSchema(schema, "draft-07")).toEqual({
    $schema: "http://json-schema.org/draft-07/schema#",
    items: [{ type: "string" }],
    additionalItems: false,
    dependencies: { a: ["b"], c: { allOf: [{ minProperties: 3 }, { required: ["d"] }] } },
  });
});

it("leaves names and data alone that look like keywords", () => {
  const schema = {
    properties: { $defs: { $ref: "#" }, prefixItems: true, unevaluatedItems: false },
    enum: [{ $defs: 1, prefixItems: [] }],
  };
  expect(convertJsonSchema(schema, "draft-07")).toEqual({
    ...schema,
    $schema: "http://json-schema.org/draft-07/schema#",
  });
});

it("refuses what draft 7 cannot say", () => {
  const schema = { allOf: [{ unevaluatedProperties: false }] };
  expect(() => convertJsonSchema(schema, "draft-07")).toThrow("draft-07 cannot say unevaluatedProperties");
});
