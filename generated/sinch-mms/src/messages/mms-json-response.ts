// Generated from schema/sinch-mms/json/response.schema.json by schemawright. Do not edit.
import { schema } from "../json-schemas/mms-json-response.ts";
import type { MmsJsonResponse as MmsJsonResponseType } from "../json-types/mms-json-response.ts";
import { places, sources, validate } from "../validators/mms-json-response.ts";
import type { JsonOptions, Result, StandardMessage } from "@schemawright/runtime";
import type { JsonMessageDefinition } from "@schemawright/runtime/codegen";
import { parseJsonMessage, readJsonMessage, standardJsonMessage, validateJsonMessage, writeJsonMessage } from "@schemawright/runtime/json-messages";

export const MMS_JSON_RESPONSE_DEFINITION: JsonMessageDefinition<MmsJsonResponseType> = {
  name: "MmsJsonResponse",
  validate: validate,
  sources: sources,
  places: places,
};

/**
 * Reads a MmsJsonResponse from JSON text or bytes into a checked, typed value. Never throws on bad input.
 * @returns the value, or every issue found, up to a limit, with its place in the text
 */
export function readMmsJsonResponse(input: string | Uint8Array, options: JsonOptions = {}): Result<MmsJsonResponseType> {
  return readJsonMessage(MMS_JSON_RESPONSE_DEFINITION, input, options);
}

/** Reads a MmsJsonResponse. @throws ValidationError with the issues if the input is not valid */
export function parseMmsJsonResponse(input: string | Uint8Array, options: JsonOptions = {}): MmsJsonResponseType {
  return parseJsonMessage(MMS_JSON_RESPONSE_DEFINITION, input, options);
}

/**
 * Writes a MmsJsonResponse as JSON text.
 * @throws ValidationError if the value is not valid, unless `validate` is false
 */
export function writeMmsJsonResponse(value: MmsJsonResponseType, options: JsonOptions & { readonly validate?: boolean } = {}): string {
  return writeJsonMessage(MMS_JSON_RESPONSE_DEFINITION, value, options);
}

/** Checks a value against everything the schema says of a MmsJsonResponse. Never throws. */
export function validateMmsJsonResponse(value: unknown, options: JsonOptions = {}): Result<MmsJsonResponseType> {
  return validateJsonMessage(MMS_JSON_RESPONSE_DEFINITION, value, options);
}

/**
 * The answer to any action.
 * As a value, MmsJsonResponse is a Standard Schema with its JSON Schema part.
 */
export const MmsJsonResponse: StandardMessage<MmsJsonResponseType> = /*@__PURE__*/ standardJsonMessage(MMS_JSON_RESPONSE_DEFINITION, schema);

export type MmsJsonResponse = MmsJsonResponseType;
