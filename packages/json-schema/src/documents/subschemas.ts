import type { JsonNode, JsonObjectNode } from "@schemawright/runtime/json";
import type { Keyword } from "./keywords.ts";
import { pointerStep } from "./uri.ts";

/** A schema inside another, with its pointer from there. */
export interface Subschema {
  readonly node: JsonNode;
  readonly pointer: string;
}

/** The schemas that the value of a keyword holds. What has not the shape it should have holds none. */
export function subschemasOf(name: string, { shape }: Keyword, value: JsonNode): readonly Subschema[] {
  const pointer = pointerStep(name);
  switch (shape) {
    case "schema":
      return [{ node: value, pointer }];
    case "schemas":
      return itemsOf(value, pointer);
    case "schemas or schema":
      return value.kind === "array" ? itemsOf(value, pointer) : [{ node: value, pointer }];
    case "schema map":
    case "dependencies":
      return value.kind === "object" ? membersOf(value, pointer) : [];
    default:
      return [];
  }
}

function itemsOf(value: JsonNode, pointer: string): Subschema[] {
  if (value.kind !== "array") return [];
  return value.items.map((node, i) => ({ node, pointer: pointer + pointerStep(i) }));
}

function membersOf(value: JsonObjectNode, pointer: string): Subschema[] {
  return value.members
    .filter((member) => member.value.kind !== "array")
    .map((member) => ({ node: member.value, pointer: pointer + pointerStep(member.name) }));
}
