// Generated from schema/sinch-mms/json/sendsavedmms.request.schema.json by schemawright. Do not edit.
import { schema } from "../json-schemas/send-saved-mms-json-request.ts";
import type { SendSavedMmsJsonRequest as SendSavedMmsJsonRequestType } from "../json-types/send-saved-mms-json-request.ts";
import { places, sources, validate } from "../validators/send-saved-mms-json-request.ts";
import type { JsonOptions, Result, StandardMessage } from "@schemawright/runtime";
import type { JsonMessageDefinition } from "@schemawright/runtime/codegen";
import { parseJsonMessage, readJsonMessage, standardJsonMessage, validateJsonMessage, writeJsonMessage } from "@schemawright/runtime/json-messages";

export const SEND_SAVED_MMS_JSON_REQUEST_DEFINITION: JsonMessageDefinition<SendSavedMmsJsonRequestType> = {
  name: "SendSavedMmsJsonRequest",
  validate: validate,
  sources: sources,
  places: places,
};

/**
 * Reads a SendSavedMmsJsonRequest from JSON text or bytes into a checked, typed value. Never throws on bad input.
 * @returns the value, or every issue found, up to a limit, with its place in the text
 */
export function readSendSavedMmsJsonRequest(input: string | Uint8Array, options: JsonOptions = {}): Result<SendSavedMmsJsonRequestType> {
  return readJsonMessage(SEND_SAVED_MMS_JSON_REQUEST_DEFINITION, input, options);
}

/** Reads a SendSavedMmsJsonRequest. @throws ValidationError with the issues if the input is not valid */
export function parseSendSavedMmsJsonRequest(input: string | Uint8Array, options: JsonOptions = {}): SendSavedMmsJsonRequestType {
  return parseJsonMessage(SEND_SAVED_MMS_JSON_REQUEST_DEFINITION, input, options);
}

/**
 * Writes a SendSavedMmsJsonRequest as JSON text.
 * @throws ValidationError if the value is not valid, unless `validate` is false
 */
export function writeSendSavedMmsJsonRequest(value: SendSavedMmsJsonRequestType, options: JsonOptions & { readonly validate?: boolean } = {}): string {
  return writeJsonMessage(SEND_SAVED_MMS_JSON_REQUEST_DEFINITION, value, options);
}

/** Checks a value against everything the schema says of a SendSavedMmsJsonRequest. Never throws. */
export function validateSendSavedMmsJsonRequest(value: unknown, options: JsonOptions = {}): Result<SendSavedMmsJsonRequestType> {
  return validateJsonMessage(SEND_SAVED_MMS_JSON_REQUEST_DEFINITION, value, options);
}

/**
 * Sends a saved MMS to one recipient. The account's key travels in the header x-api-key, never in the body. Members that are not described here are allowed: the public description of this form is not complete.
 * As a value, SendSavedMmsJsonRequest is a Standard Schema with its JSON Schema part.
 */
export const SendSavedMmsJsonRequest: StandardMessage<SendSavedMmsJsonRequestType> = /*@__PURE__*/ standardJsonMessage(SEND_SAVED_MMS_JSON_REQUEST_DEFINITION, schema);

export type SendSavedMmsJsonRequest = SendSavedMmsJsonRequestType;
