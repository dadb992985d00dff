import type { Binding, MessageBinding } from "../../binding/model.ts";
import { otherType } from "./any.ts";
import { createDefinitions, type JsonSchema, when } from "./definitions.ts";
import { elementSchema, namedElement } from "./elements.ts";
import { typeSchema } from "./objects.ts";

export type { JsonSchema } from "./definitions.ts";

const DIALECT = "https://json-schema.org/draft/2020-12/schema";

/**
 * The JSON Schema (2020-12) of a message's JSON form (`docs/json-form.md`). It says what JSON Schema can say: structure
 * and facets. What only the generated validator checks (assertions, contract rules) is left out, so a valid object is
 * always accepted.
 */
export function messageJsonSchema(message: MessageBinding, binding: Binding): JsonSchema {
  const form = message.forms[0];
  if (form === undefined) return {};
  const definitions = createDefinitions(binding, typeSchema);
  const root = form.handle === undefined ? definitions.reference(form.type) : elementSchema(form.handle, definitions);
  return {
    $schema: DIALECT,
    $id: `urn:schemawright:${binding.contract.name}:${message.name}`,
    title: message.name,
    ...(message.documentation === "" ? {} : { description: message.documentation }),
    ...root,
    $defs: definitions.all(),
  };
}

/** The JSON Schema of the JSON form of documents: a root element, told by its name and namespace, with its value. */
export function documentJsonSchema(binding: Binding): JsonSchema {
  const definitions = createDefinitions(binding, typeSchema);
  const names = [...new Set(binding.documents.map(({ declaration }) => declaration.name))];
  const declared = namedElement(binding.documents, false, definitions);
  // A root without a declaration says its type.
  const typed = {
    type: "object",
    properties: { name: { type: "string" }, namespace: { type: "string" }, value: otherType(definitions) },
    required: ["name", "value"],
    additionalProperties: false,
  };
  return {
    $schema: DIALECT,
    $id: `urn:schemawright:${binding.contract.name}:document`,
    title: "Document",
    description: binding.contract.description,
    type: "object",
    properties: { name: { type: "string" } },
    required: ["name"],
    ...when({ properties: { name: { enum: names } } }, declared, typed),
    $defs: definitions.all(),
  };
}
