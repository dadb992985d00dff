// Generated from schema/sinch-mms/send-saved-mms.xsd by schemawright. Do not edit.
import { checkSendSavedMmsRequestContent } from "../check/send-saved-mms.ts";
import { isValidSendSavedMmsRequest, readPlainSendSavedMmsRequest } from "../fast/send-saved-mms.ts";
import { SEND_SAVED_MMS_REQUEST_JSON_SCHEMA } from "../json-schemas.ts";
import { readSendSavedMmsRequestContent } from "../read/send-saved-mms.ts";
import type { SendSavedMmsRequest as SendSavedMmsRequestType } from "../types/send-saved-mms.ts";
import { writeSendSavedMmsRequestContent } from "../write/send-saved-mms.ts";
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

export const SEND_SAVED_MMS_REQUEST_DEFINITION: MessageDefinition<SendSavedMmsRequestType> = {
  name: "SendSavedMmsRequest",
  forms: [
    {
      namespace: "",
      root: "request",
      schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:11:3",
      read: readSendSavedMmsRequestContent,
      plain: readPlainSendSavedMmsRequest,
    },
  ],
  errors: { wellFormedness: "E108", root: "E100" },
};

/**
 * Reads a SendSavedMmsRequest (root `request`) from text or bytes into a checked, typed object. Never throws on bad input.
 * @returns the object with warnings, or every issue found, up to a limit
 */
export function readSendSavedMmsRequest(input: string | Uint8Array, options: ReadOptions = {}): Result<SendSavedMmsRequestType> {
  return readMessage(SEND_SAVED_MMS_REQUEST_DEFINITION, input, options);
}

/** Reads a SendSavedMmsRequest. @throws ValidationError with the issues if the input is not valid */
export function parseSendSavedMmsRequest(input: string | Uint8Array, options: ReadOptions = {}): SendSavedMmsRequestType {
  return parseMessage(SEND_SAVED_MMS_REQUEST_DEFINITION, input, options);
}

/**
 * Writes a SendSavedMmsRequest as XML: text, or UTF-8 bytes with `output: "bytes"`.
 * @throws ValidationError if the object is not valid, unless `validate` is false, or if XML cannot carry it
 */
export function writeSendSavedMmsRequest(value: SendSavedMmsRequestType, options?: WriteOptions): string;
export function writeSendSavedMmsRequest(value: SendSavedMmsRequestType, options: WriteBytesOptions): Uint8Array;
export function writeSendSavedMmsRequest(value: SendSavedMmsRequestType, options: WriteOptions | WriteBytesOptions = {}): string | Uint8Array {
  return writeMessage("request", checkSendSavedMmsRequestContent, sendSavedMmsRequestToXml, value, options, undefined, isValidSendSavedMmsRequest);
}

/** Checks an object against everything the schema says of a SendSavedMmsRequest. Never throws. */
export function validateSendSavedMmsRequest(value: unknown, options: ValidateOptions = {}): Result<SendSavedMmsRequestType> {
  return validateMessage("request", checkSendSavedMmsRequestContent, value, options, undefined, isValidSendSavedMmsRequest);
}

/**
 * Makes a SendSavedMmsRequest of its JSON form, and checks it as `validateSendSavedMmsRequest` does. Never throws.
 * @returns the object with warnings, or every issue found, up to a limit
 */
export function fromJsonSendSavedMmsRequest(json: unknown, options: ValidateOptions = {}): Result<SendSavedMmsRequestType> {
  return validateSendSavedMmsRequest(json, options);
}

/**
 * The JSON form of a SendSavedMmsRequest.
 * @throws ValidationError if the object is not valid, unless `validate` is false
 */
export function toJsonSendSavedMmsRequest(value: SendSavedMmsRequestType, options: WriteOptions = {}): JsonValue {
  return toPlainJson("request", validateSendSavedMmsRequest, value, options);
}

function sendSavedMmsRequestToXml(value: SendSavedMmsRequestType): string {
  return "<request" + writeSendSavedMmsRequestContent(value) + "</request>";
}

/**
 * Sends a saved MMS to one recipient, with words of its own if wanted. Elements may come in any order.
 * As a value, SendSavedMmsRequest is a Standard Schema with its JSON Schema part.
 */
export const SendSavedMmsRequest: StandardMessage<SendSavedMmsRequestType> = /*@__PURE__*/ standardMessage("request", checkSendSavedMmsRequestContent, SEND_SAVED_MMS_REQUEST_JSON_SCHEMA, undefined, isValidSendSavedMmsRequest);

export type SendSavedMmsRequest = SendSavedMmsRequestType;
