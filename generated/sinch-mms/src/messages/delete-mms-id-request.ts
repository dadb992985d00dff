// Generated from schema/sinch-mms/delete-mms-id.xsd by schemawright. Do not edit.
import { checkDeleteMmsIdRequestContent } from "../check/delete-mms-id.ts";
import { isValidDeleteMmsIdRequest, readPlainDeleteMmsIdRequest } from "../fast/delete-mms-id.ts";
import { DELETE_MMS_ID_REQUEST_JSON_SCHEMA } from "../json-schemas.ts";
import { readDeleteMmsIdRequestContent } from "../read/delete-mms-id.ts";
import type { DeleteMmsIdRequest as DeleteMmsIdRequestType } from "../types/delete-mms-id.ts";
import { writeDeleteMmsIdRequestContent } from "../write/delete-mms-id.ts";
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

export const DELETE_MMS_ID_REQUEST_DEFINITION: MessageDefinition<DeleteMmsIdRequestType> = {
  name: "DeleteMmsIdRequest",
  forms: [
    {
      namespace: "",
      root: "request",
      schemaLocation: "schema/sinch-mms/delete-mms-id.xsd:11:3",
      read: readDeleteMmsIdRequestContent,
      plain: readPlainDeleteMmsIdRequest,
    },
  ],
  errors: { wellFormedness: "E108", root: "E100" },
};

/**
 * Reads a DeleteMmsIdRequest (root `request`) from text or bytes into a checked, typed object. Never throws on bad input.
 * @returns the object with warnings, or every issue found, up to a limit
 */
export function readDeleteMmsIdRequest(input: string | Uint8Array, options: ReadOptions = {}): Result<DeleteMmsIdRequestType> {
  return readMessage(DELETE_MMS_ID_REQUEST_DEFINITION, input, options);
}

/** Reads a DeleteMmsIdRequest. @throws ValidationError with the issues if the input is not valid */
export function parseDeleteMmsIdRequest(input: string | Uint8Array, options: ReadOptions = {}): DeleteMmsIdRequestType {
  return parseMessage(DELETE_MMS_ID_REQUEST_DEFINITION, input, options);
}

/**
 * Writes a DeleteMmsIdRequest as XML: text, or UTF-8 bytes with `output: "bytes"`.
 * @throws ValidationError if the object is not valid, unless `validate` is false, or if XML cannot carry it
 */
export function writeDeleteMmsIdRequest(value: DeleteMmsIdRequestType, options?: WriteOptions): string;
export function writeDeleteMmsIdRequest(value: DeleteMmsIdRequestType, options: WriteBytesOptions): Uint8Array;
export function writeDeleteMmsIdRequest(value: DeleteMmsIdRequestType, options: WriteOptions | WriteBytesOptions = {}): string | Uint8Array {
  return writeMessage("request", checkDeleteMmsIdRequestContent, deleteMmsIdRequestToXml, value, options, undefined, isValidDeleteMmsIdRequest);
}

/** Checks an object against everything the schema says of a DeleteMmsIdRequest. Never throws. */
export function validateDeleteMmsIdRequest(value: unknown, options: ValidateOptions = {}): Result<DeleteMmsIdRequestType> {
  return validateMessage("request", checkDeleteMmsIdRequestContent, value, options, undefined, isValidDeleteMmsIdRequest);
}

/**
 * Makes a DeleteMmsIdRequest of its JSON form, and checks it as `validateDeleteMmsIdRequest` does. Never throws.
 * @returns the object with warnings, or every issue found, up to a limit
 */
export function fromJsonDeleteMmsIdRequest(json: unknown, options: ValidateOptions = {}): Result<DeleteMmsIdRequestType> {
  return validateDeleteMmsIdRequest(json, options);
}

/**
 * The JSON form of a DeleteMmsIdRequest.
 * @throws ValidationError if the object is not valid, unless `validate` is false
 */
export function toJsonDeleteMmsIdRequest(value: DeleteMmsIdRequestType, options: WriteOptions = {}): JsonValue {
  return toPlainJson("request", validateDeleteMmsIdRequest, value, options);
}

function deleteMmsIdRequestToXml(value: DeleteMmsIdRequestType): string {
  return "<request" + writeDeleteMmsIdRequestContent(value) + "</request>";
}

/**
 * Deletes a saved MMS with all files made for it, at once. Elements may come in any order.
 * As a value, DeleteMmsIdRequest is a Standard Schema with its JSON Schema part.
 */
export const DeleteMmsIdRequest: StandardMessage<DeleteMmsIdRequestType> = /*@__PURE__*/ standardMessage("request", checkDeleteMmsIdRequestContent, DELETE_MMS_ID_REQUEST_JSON_SCHEMA, undefined, isValidDeleteMmsIdRequest);

export type DeleteMmsIdRequest = DeleteMmsIdRequestType;
