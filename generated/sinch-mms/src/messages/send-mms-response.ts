// Generated from schema/sinch-mms/send-mms.xsd, schema/sinch-mms/upper/send-mms.xsd by schemawright. Do not edit.
import { checkSendMmsResponseContent } from "../check/send-mms.ts";
import { isValidSendMmsResponse, readPlainSendMmsResponse } from "../fast/send-mms.ts";
import { readPlainUpperSendMmsResponse } from "../fast/upper/send-mms.ts";
import { SEND_MMS_RESPONSE_JSON_SCHEMA } from "../json-schemas.ts";
import { readSendMmsResponseContent } from "../read/send-mms.ts";
import { readUpperSendMmsResponseContent } from "../read/upper/send-mms.ts";
import type { SendMmsResponse as SendMmsResponseType } from "../types/send-mms.ts";
import { writeSendMmsResponseContent } from "../write/send-mms.ts";
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

export const SEND_MMS_RESPONSE_DEFINITION: MessageDefinition<SendMmsResponseType> = {
  name: "SendMmsResponse",
  forms: [
    {
      namespace: "",
      root: "response",
      schemaLocation: "schema/sinch-mms/send-mms.xsd:18:3",
      read: readSendMmsResponseContent,
      plain: readPlainSendMmsResponse,
    },
    {
      namespace: "",
      root: "RESPONSE",
      schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:19:3",
      read: readUpperSendMmsResponseContent,
      plain: readPlainUpperSendMmsResponse,
    },
  ],
  errors: {},
};

/**
 * Reads a SendMmsResponse (root `response` or `RESPONSE`) from text or bytes into a checked, typed object. Never throws on bad input.
 * @returns the object with warnings, or every issue found, up to a limit
 */
export function readSendMmsResponse(input: string | Uint8Array, options: ReadOptions = {}): Result<SendMmsResponseType> {
  return readMessage(SEND_MMS_RESPONSE_DEFINITION, input, options);
}

/** Reads a SendMmsResponse. @throws ValidationError with the issues if the input is not valid */
export function parseSendMmsResponse(input: string | Uint8Array, options: ReadOptions = {}): SendMmsResponseType {
  return parseMessage(SEND_MMS_RESPONSE_DEFINITION, input, options);
}

/**
 * Writes a SendMmsResponse as XML: text, or UTF-8 bytes with `output: "bytes"`.
 * @throws ValidationError if the object is not valid, unless `validate` is false, or if XML cannot carry it
 */
export function writeSendMmsResponse(value: SendMmsResponseType, options?: WriteOptions): string;
export function writeSendMmsResponse(value: SendMmsResponseType, options: WriteBytesOptions): Uint8Array;
export function writeSendMmsResponse(value: SendMmsResponseType, options: WriteOptions | WriteBytesOptions = {}): string | Uint8Array {
  return writeMessage("response", checkSendMmsResponseContent, sendMmsResponseToXml, value, options, undefined, isValidSendMmsResponse);
}

/** Checks an object against everything the schema says of a SendMmsResponse. Never throws. */
export function validateSendMmsResponse(value: unknown, options: ValidateOptions = {}): Result<SendMmsResponseType> {
  return validateMessage("response", checkSendMmsResponseContent, value, options, undefined, isValidSendMmsResponse);
}

/**
 * Makes a SendMmsResponse of its JSON form, and checks it as `validateSendMmsResponse` does. Never throws.
 * @returns the object with warnings, or every issue found, up to a limit
 */
export function fromJsonSendMmsResponse(json: unknown, options: ValidateOptions = {}): Result<SendMmsResponseType> {
  return validateSendMmsResponse(json, options);
}

/**
 * The JSON form of a SendMmsResponse.
 * @throws ValidationError if the object is not valid, unless `validate` is false
 */
export function toJsonSendMmsResponse(value: SendMmsResponseType, options: WriteOptions = {}): JsonValue {
  return toPlainJson("response", validateSendMmsResponse, value, options);
}

function sendMmsResponseToXml(value: SendMmsResponseType): string {
  return "<response" + writeSendMmsResponseContent(value) + "</response>";
}

/**
 * The answer to sendMMS. Its status tells which of its two shapes it has.
 * As a value, SendMmsResponse is a Standard Schema with its JSON Schema part.
 */
export const SendMmsResponse: StandardMessage<SendMmsResponseType> = /*@__PURE__*/ standardMessage("response", checkSendMmsResponseContent, SEND_MMS_RESPONSE_JSON_SCHEMA, undefined, isValidSendMmsResponse);

export type SendMmsResponse = SendMmsResponseType;
