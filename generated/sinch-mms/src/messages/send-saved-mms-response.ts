// Generated from schema/sinch-mms/send-saved-mms.xsd, schema/sinch-mms/upper/send-saved-mms.xsd by schemawright. Do not edit.
import { checkSendSavedMmsResponseContent } from "../check/send-saved-mms.ts";
import { isValidSendSavedMmsResponse, readPlainSendSavedMmsResponse } from "../fast/send-saved-mms.ts";
import { readPlainUpperSendSavedMmsResponse } from "../fast/upper/send-saved-mms.ts";
import { SEND_SAVED_MMS_RESPONSE_JSON_SCHEMA } from "../json-schemas.ts";
import { readSendSavedMmsResponseContent } from "../read/send-saved-mms.ts";
import { readUpperSendSavedMmsResponseContent } from "../read/upper/send-saved-mms.ts";
import type { SendSavedMmsResponse as SendSavedMmsResponseType } from "../types/send-saved-mms.ts";
import { writeSendSavedMmsResponseContent } from "../write/send-saved-mms.ts";
import type { JsonValue, ReadOptions, Result, StandardMessage, ValidateOptions, WriteBytesOptions, WriteOptions } from "@schemawright/runtime";
import {
  type MessageDefinition,
  parseMessage,
  readMessage,
  standardMessage,
  toPlainJson,
  validateMessage,
  writeMessage,
} from "@schemawright/runtime/codegen";

export const SEND_SAVED_MMS_RESPONSE_DEFINITION: MessageDefinition<SendSavedMmsResponseType> = {
  name: "SendSavedMmsResponse",
  forms: [
    {
      namespace: "",
      root: "response",
      schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:17:3",
      read: readSendSavedMmsResponseContent,
      plain: readPlainSendSavedMmsResponse,
    },
    {
      namespace: "",
      root: "RESPONSE",
      schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:18:3",
      read: readUpperSendSavedMmsResponseContent,
      plain: readPlainUpperSendSavedMmsResponse,
    },
  ],
  errors: {},
};

/**
 * Reads a SendSavedMmsResponse (root `response` or `RESPONSE`) from text or bytes into a checked, typed object. Never throws on bad input.
 * @returns the object with warnings, or every issue found, up to a limit
 */
export function readSendSavedMmsResponse(input: string | Uint8Array, options: ReadOptions = {}): Result<SendSavedMmsResponseType> {
  return readMessage(SEND_SAVED_MMS_RESPONSE_DEFINITION, input, options);
}

/** Reads a SendSavedMmsResponse. @throws ValidationError with the issues if the input is not valid */
export function parseSendSavedMmsResponse(input: string | Uint8Array, options: ReadOptions = {}): SendSavedMmsResponseType {
  return parseMessage(SEND_SAVED_MMS_RESPONSE_DEFINITION, input, options);
}

/**
 * Writes a SendSavedMmsResponse as XML: text, or UTF-8 bytes with `output: "bytes"`.
 * @throws ValidationError if the object is not valid, unless `validate` is false, or if XML cannot carry it
 */
export function writeSendSavedMmsResponse(value: SendSavedMmsResponseType, options?: WriteOptions): string;
export function writeSendSavedMmsResponse(value: SendSavedMmsResponseType, options: WriteBytesOptions): Uint8Array;
export function writeSendSavedMmsResponse(value: SendSavedMmsResponseType, options: WriteOptions | WriteBytesOptions = {}): string | Uint8Array {
  return writeMessage("response", checkSendSavedMmsResponseContent, sendSavedMmsResponseToXml, value, options, undefined, isValidSendSavedMmsResponse);
}

/** Checks an object against everything the schema says of a SendSavedMmsResponse. Never throws. */
export function validateSendSavedMmsResponse(value: unknown, options: ValidateOptions = {}): Result<SendSavedMmsResponseType> {
  return validateMessage("response", checkSendSavedMmsResponseContent, value, options, undefined, isValidSendSavedMmsResponse);
}

/**
 * Makes a SendSavedMmsResponse of its JSON form, and checks it as `validateSendSavedMmsResponse` does. Never throws.
 * @returns the object with warnings, or every issue found, up to a limit
 */
export function fromJsonSendSavedMmsResponse(json: unknown, options: ValidateOptions = {}): Result<SendSavedMmsResponseType> {
  return validateSendSavedMmsResponse(json, options);
}

/**
 * The JSON form of a SendSavedMmsResponse.
 * @throws ValidationError if the object is not valid, unless `validate` is false
 */
export function toJsonSendSavedMmsResponse(value: SendSavedMmsResponseType, options: WriteOptions = {}): JsonValue {
  return toPlainJson("response", validateSendSavedMmsResponse, value, options);
}

function sendSavedMmsResponseToXml(value: SendSavedMmsResponseType): string {
  return "<response" + writeSendSavedMmsResponseContent(value) + "</response>";
}

/**
 * The answer to sendSavedMMS. Its status tells which of its two shapes it has.
 * As a value, SendSavedMmsResponse is a Standard Schema with its JSON Schema part.
 */
export const SendSavedMmsResponse: StandardMessage<SendSavedMmsResponseType> = /*@__PURE__*/ standardMessage("response", checkSendSavedMmsResponseContent, SEND_SAVED_MMS_RESPONSE_JSON_SCHEMA, undefined, isValidSendSavedMmsResponse);

export type SendSavedMmsResponse = SendSavedMmsResponseType;
