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
