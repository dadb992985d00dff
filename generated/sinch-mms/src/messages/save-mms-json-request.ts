// Generated from schema/sinch-mms/json/savemms.request.schema.json by schemawright. Do not edit.
import { schema } from "../json-schemas/save-mms-json-request.ts";
import type { SaveMmsJsonRequest as SaveMmsJsonRequestType } from "../json-types/save-mms-json-request.ts";
import { places, sources, validate } from "../validators/save-mms-json-request.ts";
import type { JsonOptions, Result, StandardMessage } from "@schemawright/runtime";
import type { JsonMessageDefinition } from "@schemawright/runtime/codegen";
import { parseJsonMessage, readJsonMessage, standardJsonMessage, validateJsonMessage, writeJsonMessage } from "@schemawright/runtime/json-messages";

export const SAVE_MMS_JSON_REQUEST_DEFINITION: JsonMessageDefinition<SaveMmsJsonRequestType> = {
  name: "SaveMmsJsonRequest",
  validate: validate,
  sources: sources,
  places: places,
};

/**
 * Reads a SaveMmsJsonRequest from JSON text or bytes into a checked, typed value. Never throws on bad input.
 * @returns the value, or every issue found, up to a limit, with its place in the text
 */
export function readSaveMmsJsonRequest(input: string | Uint8Array, options: JsonOptions = {}): Result<SaveMmsJsonRequestType> {
  return readJsonMessage(SAVE_MMS_JSON_REQUEST_DEFINITION, input, options);
}

/** Reads a SaveMmsJsonRequest. @throws ValidationError with the issues if the input is not valid */
export function parseSaveMmsJsonRequest(input: string | Uint8Array, options: JsonOptions = {}): SaveMmsJsonRequestType {
  return parseJsonMessage(SAVE_MMS_JSON_REQUEST_DEFINITION, input, options);
}

/**
 * Writes a SaveMmsJsonRequest as JSON text.
 * @throws ValidationError if the value is not valid, unless `validate` is false
 */
export function writeSaveMmsJsonRequest(value: SaveMmsJsonRequestType, options: JsonOptions & { readonly validate?: boolean } = {}): string {
  return writeJsonMessage(SAVE_MMS_JSON_REQUEST_DEFINITION, value, options);
}

/** Checks a value against everything the schema says of a SaveMmsJsonRequest. Never throws. */
export function validateSaveMmsJsonRequest(value: unknown, options: JsonOptions = {}): Result<SaveMmsJsonRequestType> {
  return validateJsonMessage(SAVE_MMS_JSON_REQUEST_DEFINITION, value, options);
}

/**
 * Stores the content of an MMS under an identifier, to be sent later with sendsavedmms. The account's key travels in the header x-api-key, never in the body. Members that are not described here are allowed: the public description of this form is not complete.
 * As a value, SaveMmsJsonRequest is a Standard Schema with its JSON Schema part.
 */
export const SaveMmsJsonRequest: StandardMessage<SaveMmsJsonRequestType> = /*@__PURE__*/ standardJsonMessage(SAVE_MMS_JSON_REQUEST_DEFINITION, schema);

export type SaveMmsJsonRequest = SaveMmsJsonRequestType;
