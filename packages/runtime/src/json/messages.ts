/** The door for generated code of messages that are authored in JSON Schema, and for validators that Ajv made. */

export type { SchemaPlaces } from "./json-issues.ts";
export {
  type JsonMessageDefinition,
  type JsonValidator,
  parseJsonMessage,
  readJsonMessage,
  standardJsonMessage,
  validateJsonMessage,
  writeJsonMessage,
} from "./json-message.ts";
export { isMultipleOf, jsonEqual } from "./json-value.ts";
export { repeatedItems } from "./unique-items.ts";
