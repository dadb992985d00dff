import type { JsonArrayNode, JsonNode, JsonObjectNode } from "@schemawright/runtime/json";
import type { Keyword } from "./keywords.ts";
import { pointerStep } from "./uri.ts";

/** A schema inside another, with its pointer from there. */
export interface Subschema {
  readonly node: JsonNode;
  readonly pointer: string;
}

/** A schema that is the value of a member. */
export interface NamedSubschema extends Subschema {
  readonly name: string;
}

/** The schemas that the value of a keyword holds. What has not the shape it should have holds none. */
export function subschemasOf(name: string, { shape }: Keyword, value: JsonNode): readonly Subschema[] {
  const pointer = pointerStep(name);
  switch (shape) {
    case "schema":
      return [{ node: value, pointer }];
    case "schemas":
      return value.kind === "array" ? itemsOf(value, pointer) : [];
    case "schemas or schema":
      return value.kind === "array" ? itemsOf(value, pointer) : [{ node: value, pointer }];
    case "schema map":
    case "dependencies":
      return value.kind === "object" ? membersOf(value, pointer) : [];
    default:
      return [];
  }
}

/** The items of a list of schemas. @param pointer leads to the list */
export function itemsOf(value: JsonArrayNode, pointer: string): Subschema[] {
  return value.items.map((node, i) => ({ node, pointer: pointer + pointerStep(i) }));
}

/** The members of a map of schemas; in `dependencies` lists of names stand beside them. @param pointer leads to the map */
export function membersOf(value: JsonObjectNode, pointer: string): NamedSubschema[] {
  return value.members
    .filter((member) => member.value.kind !== "array")
    .map((member) => ({ name: member.name, node: member.value, pointer: pointer + pointerStep(member.name) }));
}
