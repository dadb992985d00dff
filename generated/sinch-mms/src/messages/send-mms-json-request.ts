// Generated from schema/sinch-mms/json/sendmms.request.schema.json by schemawright. Do not edit.
import { schema } from "../json-schemas/send-mms-json-request.ts";
import type { SendMmsJsonRequest as SendMmsJsonRequestType } from "../json-types/send-mms-json-request.ts";
import { places, sources, validate } from "../validators/send-mms-json-request.ts";
import type { JsonOptions, Result, StandardMessage } from "@schemawright/runtime";
import type { JsonMessageDefinition } from "@schemawright/runtime/codegen";
import { parseJsonMessage, readJsonMessage, standardJsonMessage, validateJsonMessage, writeJsonMessage } from "@schemawright/runtime/json-messages";

export const SEND_MMS_JSON_REQUEST_DEFINITION: JsonMessageDefinition<SendMmsJsonRequestType> = {
  name: "SendMmsJsonRequest",
  validate: validate,
  sources: sources,
  places: places,
};

/**
 * Reads a SendMmsJsonRequest from JSON text or bytes into a checked, typed value. Never throws on bad input.
 * @returns the value, or every issue found, up to a limit, with its place in the text
 */
export function readSendMmsJsonRequest(input: string | Uint8Array, options: JsonOptions = {}): Result<SendMmsJsonRequestType> {
  return readJsonMessage(SEND_MMS_JSON_REQUEST_DEFINITION, input, options);
}

/** Reads a SendMmsJsonRequest. @throws ValidationError with the issues if the input is not valid */
export function parseSendMmsJsonRequest(input: string | Uint8Array, options: JsonOptions = {}): SendMmsJsonRequestType {
  return parseJsonMessage(SEND_MMS_JSON_REQUEST_DEFINITION, input, options);
}

/**
 * Writes a SendMmsJsonRequest as JSON text.
 * @throws ValidationError if the value is not valid, unless `validate` is false
 */
export function writeSendMmsJsonRequest(value: SendMmsJsonRequestType, options: JsonOptions & { readonly validate?: boolean } = {}): string {
  return writeJsonMessage(SEND_MMS_JSON_REQUEST_DEFINITION, value, options);
}

/** Checks a value against everything the schema says of a SendMmsJsonRequest. Never throws. */
export function validateSendMmsJsonRequest(value: unknown, options: JsonOptions = {}): Result<SendMmsJsonRequestType> {
  return validateJsonMessage(SEND_MMS_JSON_REQUEST_DEFINITION, value, options);
}

/**
 * Sends an MMS whose content comes with the request. The account's key travels in the header x-api-key, never in the body. Members that are not described here are allowed: the public description of this form is not complete.
 * As a value, SendMmsJsonRequest is a Standard Schema with its JSON Schema part.
 */
export const SendMmsJsonRequest: StandardMessage<SendMmsJsonRequestType> = /*@__PURE__*/ standardJsonMessage(SEND_MMS_JSON_REQUEST_DEFINITION, schema);

export type SendMmsJsonRequest = SendMmsJsonRequestType;
