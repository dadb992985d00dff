// Generated from schema/sinch-mms/get-mms-templates.xsd, schema/sinch-mms/upper/get-mms-templates.xsd by schemawright. Do not edit.
import { checkGetMmsTemplatesResponseContent } from "../check/get-mms-templates.ts";
import { isValidGetMmsTemplatesResponse, readPlainGetMmsTemplatesResponse } from "../fast/get-mms-templates.ts";
import { readPlainUpperGetMmsTemplatesResponse } from "../fast/upper/get-mms-templates.ts";
import { GET_MMS_TEMPLATES_RESPONSE_JSON_SCHEMA } from "../json-schemas.ts";
import { readGetMmsTemplatesResponseContent } from "../read/get-mms-templates.ts";
import { readUpperGetMmsTemplatesResponseContent } from "../read/upper/get-mms-templates.ts";
import type { GetMmsTemplatesResponse as GetMmsTemplatesResponseType } from "../types/get-mms-templates.ts";
import { writeGetMmsTemplatesResponseContent } from "../write/get-mms-templates.ts";
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

export const GET_MMS_TEMPLATES_RESPONSE_DEFINITION: MessageDefinition<GetMmsTemplatesResponseType> = {
  name: "GetMmsTemplatesResponse",
  forms: [
    {
      namespace: "",
      root: "response",
      schemaLocation: "schema/sinch-mms/get-mms-templates.xsd:17:3",
      read: readGetMmsTemplatesResponseContent,
      plain: readPlainGetMmsTemplatesResponse,
    },
    {
      namespace: "",
      root: "RESPONSE",
      schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:18:3",
      read: readUpperGetMmsTemplatesResponseContent,
      plain: readPlainUpperGetMmsTemplatesResponse,
    },
  ],
  errors: {},
};

/**
 * Reads a GetMmsTemplatesResponse (root `response` or `RESPONSE`) from text or bytes into a checked, typed object. Never throws on bad input.
 * @returns the object with warnings, or every issue found, up to a limit
 */
export function readGetMmsTemplatesResponse(input: string | Uint8Array, options: ReadOptions = {}): Result<GetMmsTemplatesResponseType> {
  return readMessage(GET_MMS_TEMPLATES_RESPONSE_DEFINITION, input, options);
}

/** Reads a GetMmsTemplatesResponse. @throws ValidationError with the issues if the input is not valid */
export function parseGetMmsTemplatesResponse(input: string | Uint8Array, options: ReadOptions = {}): GetMmsTemplatesResponseType {
  return parseMessage(GET_MMS_TEMPLATES_RESPONSE_DEFINITION, input, options);
}

/**
 * Writes a GetMmsTemplatesResponse as XML: text, or UTF-8 bytes with `output: "bytes"`.
 * @throws ValidationError if the object is not valid, unless `validate` is false, or if XML cannot carry it
 */
export function writeGetMmsTemplatesResponse(value: GetMmsTemplatesResponseType, options?: WriteOptions): string;
export function writeGetMmsTemplatesResponse(value: GetMmsTemplatesResponseType, options: WriteBytesOptions): Uint8Array;
export function writeGetMmsTemplatesResponse(value: GetMmsTemplatesResponseType, options: WriteOptions | WriteBytesOptions = {}): string | Uint8Array {
  return writeMessage("response", checkGetMmsTemplatesResponseContent, getMmsTemplatesResponseToXml, value, options, undefined, isValidGetMmsTemplatesResponse);
}

/** Checks an object against everything the schema says of a GetMmsTemplatesResponse. Never throws. */
export function validateGetMmsTemplatesResponse(value: unknown, options: ValidateOptions = {}): Result<GetMmsTemplatesResponseType> {
  return validateMessage("response", checkGetMmsTemplatesResponseContent, value, options, undefined, isValidGetMmsTemplatesResponse);
}

/**
 * Makes a GetMmsTemplatesResponse of its JSON form, and checks it as `validateGetMmsTemplatesResponse` does. Never throws.
 * @returns the object with warnings, or every issue found, up to a limit
 */
export function fromJsonGetMmsTemplatesResponse(json: unknown, options: ValidateOptions = {}): Result<GetMmsTemplatesResponseType> {
  return validateGetMmsTemplatesResponse(json, options);
}

/**
 * The JSON form of a GetMmsTemplatesResponse.
 * @throws ValidationError if the object is not valid, unless `validate` is false
 */
export function toJsonGetMmsTemplatesResponse(value: GetMmsTemplatesResponseType, options: WriteOptions = {}): JsonValue {
  return toPlainJson("response", validateGetMmsTemplatesResponse, value, options);
}

function getMmsTemplatesResponseToXml(value: GetMmsTemplatesResponseType): string {
  return "<response" + writeGetMmsTemplatesResponseContent(value) + "</response>";
}

/**
 * The answer to getMMSTemplates. Its status tells which of its two shapes it has.
 * As a value, GetMmsTemplatesResponse is a Standard Schema with its JSON Schema part.
 */
export const GetMmsTemplatesResponse: StandardMessage<GetMmsTemplatesResponseType> = /*@__PURE__*/ standardMessage("response", checkGetMmsTemplatesResponseContent, GET_MMS_TEMPLATES_RESPONSE_JSON_SCHEMA, undefined, isValidGetMmsTemplatesResponse);

export type GetMmsTemplatesResponse = GetMmsTemplatesResponseType;
