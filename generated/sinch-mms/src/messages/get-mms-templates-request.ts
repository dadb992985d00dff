// Generated from schema/sinch-mms/get-mms-templates.xsd by schemawright. Do not edit.
import { checkGetMmsTemplatesRequestContent } from "../check/get-mms-templates.ts";
import { isValidGetMmsTemplatesRequest, readPlainGetMmsTemplatesRequest } from "../fast/get-mms-templates.ts";
import { GET_MMS_TEMPLATES_REQUEST_JSON_SCHEMA } from "../json-schemas.ts";
import { readGetMmsTemplatesRequestContent } from "../read/get-mms-templates.ts";
import type { GetMmsTemplatesRequest as GetMmsTemplatesRequestType } from "../types/get-mms-templates.ts";
import { writeGetMmsTemplatesRequestContent } from "../write/get-mms-templates.ts";
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

export const GET_MMS_TEMPLATES_REQUEST_DEFINITION: MessageDefinition<GetMmsTemplatesRequestType> = {
  name: "GetMmsTemplatesRequest",
  forms: [
    {
      namespace: "",
      root: "request",
      schemaLocation: "schema/sinch-mms/get-mms-templates.xsd:11:3",
      read: readGetMmsTemplatesRequestContent,
      plain: readPlainGetMmsTemplatesRequest,
    },
  ],
  errors: { wellFormedness: "E108", root: "E100" },
};

/**
 * Reads a GetMmsTemplatesRequest (root `request`) from text or bytes into a checked, typed object. Never throws on bad input.
 * @returns the object with warnings, or every issue found, up to a limit
 */
export function readGetMmsTemplatesRequest(input: string | Uint8Array, options: ReadOptions = {}): Result<GetMmsTemplatesRequestType> {
  return readMessage(GET_MMS_TEMPLATES_REQUEST_DEFINITION, input, options);
}

/** Reads a GetMmsTemplatesRequest. @throws ValidationError with the issues if the input is not valid */
export function parseGetMmsTemplatesRequest(input: string | Uint8Array, options: ReadOptions = {}): GetMmsTemplatesRequestType {
  return parseMessage(GET_MMS_TEMPLATES_REQUEST_DEFINITION, input, options);
}

/**
 * Writes a GetMmsTemplatesRequest as XML: text, or UTF-8 bytes with `output: "bytes"`.
 * @throws ValidationError if the object is not valid, unless `validate` is false, or if XML cannot carry it
 */
export function writeGetMmsTemplatesRequest(value: GetMmsTemplatesRequestType, options?: WriteOptions): string;
export function writeGetMmsTemplatesRequest(value: GetMmsTemplatesRequestType, options: WriteBytesOptions): Uint8Array;
export function writeGetMmsTemplatesRequest(value: GetMmsTemplatesRequestType, options: WriteOptions | WriteBytesOptions = {}): string | Uint8Array {
  return writeMessage("request", checkGetMmsTemplatesRequestContent, getMmsTemplatesRequestToXml, value, options, undefined, isValidGetMmsTemplatesRequest);
}

/** Checks an object against everything the schema says of a GetMmsTemplatesRequest. Never throws. */
export function validateGetMmsTemplatesRequest(value: unknown, options: ValidateOptions = {}): Result<GetMmsTemplatesRequestType> {
  return validateMessage("request", checkGetMmsTemplatesRequestContent, value, options, undefined, isValidGetMmsTemplatesRequest);
}

/**
 * Makes a GetMmsTemplatesRequest of its JSON form, and checks it as `validateGetMmsTemplatesRequest` does. Never throws.
 * @returns the object with warnings, or every issue found, up to a limit
 */
export function fromJsonGetMmsTemplatesRequest(json: unknown, options: ValidateOptions = {}): Result<GetMmsTemplatesRequestType> {
  return validateGetMmsTemplatesRequest(json, options);
}

/**
 * The JSON form of a GetMmsTemplatesRequest.
 * @throws ValidationError if the object is not valid, unless `validate` is false
 */
export function toJsonGetMmsTemplatesRequest(value: GetMmsTemplatesRequestType, options: WriteOptions = {}): JsonValue {
  return toPlainJson("request", validateGetMmsTemplatesRequest, value, options);
}

function getMmsTemplatesRequestToXml(value: GetMmsTemplatesRequestType): string {
  return "<request" + writeGetMmsTemplatesRequestContent(value) + "</request>";
}

/**
 * Lists the saved MMS of the account, newest first, by pages. Elements may come in any order.
 * As a value, GetMmsTemplatesRequest is a Standard Schema with its JSON Schema part.
 */
export const GetMmsTemplatesRequest: StandardMessage<GetMmsTemplatesRequestType> = /*@__PURE__*/ standardMessage("request", checkGetMmsTemplatesRequestContent, GET_MMS_TEMPLATES_REQUEST_JSON_SCHEMA, undefined, isValidGetMmsTemplatesRequest);

export type GetMmsTemplatesRequest = GetMmsTemplatesRequestType;
