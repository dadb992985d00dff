import type { JsonNode } from "@schemawright/runtime/json";
import type { Schema } from "../components/schema.ts";
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
      return value.items.map((item, i) => build(item, pointerStep(keyword) + pointerStep(i)));
    },
    map(keyword) {
      const value = values.get(keyword);
      if (value?.kind !== "object") return new Map();
      return new Map(
        value.members
          .filter((member) => member.value.kind !== "array")
          .map((member) => [member.name, build(member.value, pointerStep(keyword) + pointerStep(member.name))]),
      );
    },
  };
}
