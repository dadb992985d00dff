// Generated from schema/sinch-mms/send-mms.xsd by schemawright. Do not edit.
import { checkSendMmsRequestContent } from "../check/send-mms.ts";
import { isValidSendMmsRequest, readPlainSendMmsRequest } from "../fast/send-mms.ts";
import { SEND_MMS_REQUEST_JSON_SCHEMA } from "../json-schemas.ts";
import { readSendMmsRequestContent } from "../read/send-mms.ts";
import type { SendMmsRequest as SendMmsRequestType } from "../types/send-mms.ts";
import { writeSendMmsRequestContent } from "../write/send-mms.ts";
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

export const SEND_MMS_REQUEST_DEFINITION: MessageDefinition<SendMmsRequestType> = {
  name: "SendMmsRequest",
  forms: [
    {
      namespace: "",
      root: "request",
      schemaLocation: "schema/sinch-mms/send-mms.xsd:12:3",
      read: readSendMmsRequestContent,
      plain: readPlainSendMmsRequest,
    },
  ],
  errors: { wellFormedness: "E108", root: "E100" },
};

/**
 * Reads a SendMmsRequest (root `request`) from text or bytes into a checked, typed object. Never throws on bad input.
 * @returns the object with warnings, or every issue found, up to a limit
 */
export function readSendMmsRequest(input: string | Uint8Array, options: ReadOptions = {}): Result<SendMmsRequestType> {
  return readMessage(SEND_MMS_REQUEST_DEFINITION, input, options);
}

/** Reads a SendMmsRequest. @throws ValidationError with the issues if the input is not valid */
export function parseSendMmsRequest(input: string | Uint8Array, options: ReadOptions = {}): SendMmsRequestType {
  return parseMessage(SEND_MMS_REQUEST_DEFINITION, input, options);
}

/**
 * Writes a SendMmsRequest as XML: text, or UTF-8 bytes with `output: "bytes"`.
 * @throws ValidationError if the object is not valid, unless `validate` is false, or if XML cannot carry it
 */
export function writeSendMmsRequest(value: SendMmsRequestType, options?: WriteOptions): string;
export function writeSendMmsRequest(value: SendMmsRequestType, options: WriteBytesOptions): Uint8Array;
export function writeSendMmsRequest(value: SendMmsRequestType, options: WriteOptions | WriteBytesOptions = {}): string | Uint8Array {
  return writeMessage("request", checkSendMmsRequestContent, sendMmsRequestToXml, value, options, undefined, isValidSendMmsRequest);
}

/** Checks an object against everything the schema says of a SendMmsRequest. Never throws. */
export function validateSendMmsRequest(value: unknown, options: ValidateOptions = {}): Result<SendMmsRequestType> {
  return validateMessage("request", checkSendMmsRequestContent, value, options, undefined, isValidSendMmsRequest);
}

/**
 * Makes a SendMmsRequest of its JSON form, and checks it as `validateSendMmsRequest` does. Never throws.
 * @returns the object with warnings, or every issue found, up to a limit
 */
export function fromJsonSendMmsRequest(json: unknown, options: ValidateOptions = {}): Result<SendMmsRequestType> {
  return validateSendMmsRequest(json, options);
}

/**
 * The JSON form of a SendMmsRequest.
 * @throws ValidationError if the object is not valid, unless `validate` is false
 */
export function toJsonSendMmsRequest(value: SendMmsRequestType, options: WriteOptions = {}): JsonValue {
  return toPlainJson("request", validateSendMmsRequest, value, options);
}

function sendMmsRequestToXml(value: SendMmsRequestType): string {
  return "<request" + writeSendMmsRequestContent(value) + "</request>";
}

/**
 * Sends an MMS whose content comes with the request. Elements may come in any order; the order of slides counts.
 * As a value, SendMmsRequest is a Standard Schema with its JSON Schema part.
 */
export const SendMmsRequest: StandardMessage<SendMmsRequestType> = /*@__PURE__*/ standardMessage("request", checkSendMmsRequestContent, SEND_MMS_REQUEST_JSON_SCHEMA, undefined, isValidSendMmsRequest);

export type SendMmsRequest = SendMmsRequestType;
