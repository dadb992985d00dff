/** JSON texts with the places of their values. */

export type { JsonValue } from "./json-value.ts";
export { isMultipleOf, jsonEqual, jsonValue } from "./json-value.ts";
export {
  defaultJsonDepth,
  type JsonArrayNode,
  type JsonFault,
  type JsonMember,
  type JsonNode,
  type JsonObjectNode,
  type JsonScalarNode,
  type ParsedJson,
  parseJson,
} from "./parse-json.ts";
