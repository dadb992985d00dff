// Generated from schema/sinch-mms/delete-mms-id.xsd, schema/sinch-mms/upper/delete-mms-id.xsd by schemawright. Do not edit.
import { checkDeleteMmsIdResponseContent } from "../check/delete-mms-id.ts";
import { isValidDeleteMmsIdResponse, readPlainDeleteMmsIdResponse } from "../fast/delete-mms-id.ts";
import { readPlainUpperDeleteMmsIdResponse } from "../fast/upper/delete-mms-id.ts";
import { DELETE_MMS_ID_RESPONSE_JSON_SCHEMA } from "../json-schemas.ts";
import { readDeleteMmsIdResponseContent } from "../read/delete-mms-id.ts";
import { readUpperDeleteMmsIdResponseContent } from "../read/upper/delete-mms-id.ts";
import type { DeleteMmsIdResponse as DeleteMmsIdResponseType } from "../types/delete-mms-id.ts";
import { writeDeleteMmsIdResponseContent } from "../write/delete-mms-id.ts";
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

export const DELETE_MMS_ID_RESPONSE_DEFINITION: MessageDefinition<DeleteMmsIdResponseType> = {
  name: "DeleteMmsIdResponse",
  forms: [
    {
      namespace: "",
      root: "response",
      schemaLocation: "schema/sinch-mms/delete-mms-id.xsd:17:3",
      read: readDeleteMmsIdResponseContent,
      plain: readPlainDeleteMmsIdResponse,
    },
    {
      namespace: "",
      root: "RESPONSE",
      schemaLocation: "schema/sinch-mms/upper/delete-mms-id.xsd:18:3",
      read: readUpperDeleteMmsIdResponseContent,
      plain: readPlainUpperDeleteMmsIdResponse,
    },
  ],
  errors: {},
};

/**
 * Reads a DeleteMmsIdResponse (root `response` or `RESPONSE`) from text or bytes into a checked, typed object. Never throws on bad input.
 * @returns the object with warnings, or every issue found, up to a limit
 */
export function readDeleteMmsIdResponse(input: string | Uint8Array, options: ReadOptions = {}): Result<DeleteMmsIdResponseType> {
  return readMessage(DELETE_MMS_ID_RESPONSE_DEFINITION, input, options);
}

/** Reads a DeleteMmsIdResponse. @throws ValidationError with the issues if the input is not valid */
export function parseDeleteMmsIdResponse(input: string | Uint8Array, options: ReadOptions = {}): DeleteMmsIdResponseType {
  return parseMessage(DELETE_MMS_ID_RESPONSE_DEFINITION, input, options);
}

/**
 * Writes a DeleteMmsIdResponse as XML: text, or UTF-8 bytes with `output: "bytes"`.
 * @throws ValidationError if the object is not valid, unless `validate` is false, or if XML cannot carry it
 */
export function writeDeleteMmsIdResponse(value: DeleteMmsIdResponseType, options?: WriteOptions): string;
export function writeDeleteMmsIdResponse(value: DeleteMmsIdResponseType, options: WriteBytesOptions): Uint8Array;
export function writeDeleteMmsIdResponse(value: DeleteMmsIdResponseType, options: WriteOptions | WriteBytesOptions = {}): string | Uint8Array {
  return writeMessage("response", checkDeleteMmsIdResponseContent, deleteMmsIdResponseToXml, value, options, undefined, isValidDeleteMmsIdResponse);
}

/** Checks an object against everything the schema says of a DeleteMmsIdResponse. Never throws. */
export function validateDeleteMmsIdResponse(value: unknown, options: ValidateOptions = {}): Result<DeleteMmsIdResponseType> {
  return validateMessage("response", checkDeleteMmsIdResponseContent, value, options, undefined, isValidDeleteMmsIdResponse);
}

/**
 * Makes a DeleteMmsIdResponse of its JSON form, and checks it as `validateDeleteMmsIdResponse` does. Never throws.
 * @returns the object with warnings, or every issue found, up to a limit
 */
export function fromJsonDeleteMmsIdResponse(json: unknown, options: ValidateOptions = {}): Result<DeleteMmsIdResponseType> {
  return validateDeleteMmsIdResponse(json, options);
}

/**
 * The JSON form of a DeleteMmsIdResponse.
 * @throws ValidationError if the object is not valid, unless `validate` is false
 */
export function toJsonDeleteMmsIdResponse(value: DeleteMmsIdResponseType, options: WriteOptions = {}): JsonValue {
  return toPlainJson("response", validateDeleteMmsIdResponse, value, options);
}

function deleteMmsIdResponseToXml(value: DeleteMmsIdResponseType): string {
  return "<response" + writeDeleteMmsIdResponseContent(value) + "</response>";
}

/**
 * The answer to deleteMMSID. Its status tells which of its two shapes it has.
 * As a value, DeleteMmsIdResponse is a Standard Schema with its JSON Schema part.
 */
export const DeleteMmsIdResponse: StandardMessage<DeleteMmsIdResponseType> = /*@__PURE__*/ standardMessage("response", checkDeleteMmsIdResponseContent, DELETE_MMS_ID_RESPONSE_JSON_SCHEMA, undefined, isValidDeleteMmsIdResponse);

export type DeleteMmsIdResponse = DeleteMmsIdResponseType;
