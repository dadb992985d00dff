import type { JsonNode } from "@schemawright/runtime/json";
import type { Schema } from "../components/schema.ts";
import { itemsOf, membersOf } from "../documents/subschemas.ts";
import { pointerStep } from "../documents/uri.ts";

/** The schemas in the values of keywords. What has not the shape that is asked for holds none. */
export interface Subschemas {
  readonly one: (keyword: string) => Schema | undefined;
  readonly list: (keyword: string) => readonly Schema[] | undefined;
  readonly map: (keyword: string) => Map<string, Schema>;
}

/** @param build gives the schema of a node, with its JSON Pointer from the schema around it */
export function subschemasIn(
  values: ReadonlyMap<string, JsonNode>,
  build: (node: JsonNode, pointer: string) => Schema,
): Subschemas {
  return {
    one(keyword) {
      const value = values.get(keyword);
      return value === undefined || value.kind === "array" ? undefined : build(value, pointerStep(keyword));
    },
    list(keyword) {
      const value = values.get(keyword);
      if (value?.kind !== "array") return undefined;
      return itemsOf(value, pointerStep(keyword)).map(({ node, pointer }) => build(node, pointer));
    },
    map(keyword) {
      const value = values.get(keyword);
      if (value?.kind !== "object") return new Map();
      return new Map(
        membersOf(value, pointerStep(keyword)).map(({ name, node, pointer }) => [name, build(node, pointer)]),
      );
    },
  };
}
