import type { JsonNode } from "@schemawright/runtime/json";
import type { Shape } from "./keywords.ts";

const TYPES = ["null", "boolean", "object", "array", "number", "string", "integer"];

/** What was wanted of a keyword's value, or nothing if it has the shape. */
export function misfit(shape: Shape, node: JsonNode): string | undefined {
  return FITS[shape](node) ? undefined : EXPECTED[shape];
}

const EXPECTED: Readonly<Record<Shape, string>> = {
  schema: "a schema: an object, true or false",
  schemas: "a list of schemas with at least one in it",
  "schemas or schema": "a schema or a list of schemas",
  "schema map": "an object whose members are schemas",
  dependencies: "an object whose members are schemas or lists of property names",
  type: `one of ${TYPES.join(", ")}, or a list of them without repetition`,
  any: "a value",
  values: "a list of values",
  number: "a number",
  "positive number": "a number greater than 0",
  count: "a whole number that is not negative",
  boolean: "true or false",
  string: "a text",
  strings: "a list of different texts",
  "strings map": "an object whose members are lists of different texts",
  pattern: "a regular expression of ECMA-262 with the flag u",
  "uri reference": "a URI reference",
  anchor: "a name of letters, digits, hyphens, underscores and full stops",
  vocabularies: "an object whose members are true or false",
};

const FITS: Readonly<Record<Shape, (node: JsonNode) => boolean>> = {
  schema: isSchema,
  schemas: (node) => node.kind === "array" && node.items.length > 0 && node.items.every(isSchema),
  "schemas or schema": (node) => isSchema(node) || (node.kind === "array" && node.items.every(isSchema)),
  "schema map": (node) => node.kind === "object" && node.members.every(({ value }) => isSchema(value)),
  dependencies: (node) =>
    node.kind === "object" && node.members.every(({ value }) => isSchema(value) || areTexts(value)),
  type: (node) =>
    node.kind === "array" ? areTexts(node) && node.items.length > 0 && node.items.every(isTypeName) : isTypeName(node),
  any: () => true,
  values: (node) => node.kind === "array",
  number: (node) => typeof scalar(node) === "number",
  "positive number": (node) => Number(scalar(node)) > 0 && typeof scalar(node) === "number",
  count: (node) => Number.isInteger(scalar(node)) && Number(scalar(node)) >= 0,
  boolean: (node) => typeof scalar(node) === "boolean",
  string: (node) => typeof scalar(node) === "string",
  strings: areTexts,
  "strings map": (node) => node.kind === "object" && node.members.every(({ value }) => areTexts(value)),
  pattern: (node) => typeof scalar(node) === "string" && isPattern(String(scalar(node))),
  "uri reference": (node) => typeof scalar(node) === "string",
  anchor: (node) => typeof scalar(node) === "string" && /^[A-Za-z_][-A-Za-z0-9._]*$/.test(String(scalar(node))),
  vocabularies: (node) =>
    node.kind === "object" && node.members.every(({ value }) => typeof scalar(value) === "boolean"),
};

function scalar(node: JsonNode): unknown {
  return node.kind === "scalar" ? node.value : undefined;
}

function isSchema(node: JsonNode): boolean {
  return node.kind === "object" || typeof scalar(node) === "boolean";
}

function isTypeName(node: JsonNode): boolean {
  return TYPES.includes(String(scalar(node)));
}

function areTexts(node: JsonNode): boolean {
  if (node.kind !== "array" || !node.items.every((item) => typeof scalar(item) === "string")) return false;
  return new Set(node.items.map(scalar)).size === node.items.length;
}

/** Whether a text is a regular expression as validators will use it. */
export function isPattern(text: string): boolean {
  try {
    return new RegExp(text, "u") instanceof RegExp;
  } catch {
    return false;
  }
}
