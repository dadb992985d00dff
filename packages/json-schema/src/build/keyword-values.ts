import type { JsonNode, JsonObjectNode } from "@schemawright/runtime/json";
import type { Location } from "../components/location.ts";
import { placeIn, type Resource } from "../documents/document.ts";
import type { Report } from "../documents/loading.ts";
import { misfit } from "../documents/shapes.ts";
import { unknownKeyword } from "./unknown-keyword.ts";

/** The keywords of a schema that count, with their values and places. */
export interface KeywordValues {
  readonly values: ReadonlyMap<string, JsonNode>;
  readonly places: Map<string, Location>;
}

/** Reads the keywords of a schema. One that is not known is a warning, one whose value has not its shape an error. */
export function readKeywords(node: JsonObjectNode, { document, dialect }: Resource, report: Report): KeywordValues {
  const values = new Map<string, JsonNode>();
  const places = new Map<string, Location>();
  for (const { name, offset, value } of node.members) {
    const keyword = dialect.keywords.get(name);
    if (keyword === undefined) {
      const warning = unknownKeyword(name, dialect);
      if (warning !== undefined) report("json-schema-unknown", warning, document, offset, "warning");
      continue;
    }
    const wanted = misfit(keyword.shape, value);
    if (wanted !== undefined) {
      report("json-schema-keyword", `${name} must be ${wanted}`, document, value.offset);
      continue;
    }
    values.set(name, value);
    places.set(name, placeIn(document, offset));
  }
  return { values, places };
}
