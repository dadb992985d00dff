// Generated from schema/sinch-mms/upper/delete-mms-id.xsd by schemawright. Do not edit.
import { checkLegacyDeleteMmsIdRequestContent } from "../check/upper/delete-mms-id.ts";
import { isValidLegacyDeleteMmsIdRequest, readPlainLegacyDeleteMmsIdRequest } from "../fast/upper/delete-mms-id.ts";
import { LEGACY_DELETE_MMS_ID_REQUEST_JSON_SCHEMA } from "../json-schemas.ts";
import { readLegacyDeleteMmsIdRequestContent } from "../read/upper/delete-mms-id.ts";
import type { LegacyDeleteMmsIdRequest as LegacyDeleteMmsIdRequestType } from "../types/upper/delete-mms-id.ts";
import { writeLegacyDeleteMmsIdRequestContent } from "../write/upper/delete-mms-id.ts";
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

export const LEGACY_DELETE_MMS_ID_REQUEST_DEFINITION: MessageDefinition<LegacyDeleteMmsIdRequestType> = {
  name: "LegacyDeleteMmsIdRequest",
  forms: [
    {
      namespace: "",
      root: "REQUEST",
      schemaLocation: "schema/sinch-mms/upper/delete-mms-id.xsd:12:3",
      read: readLegacyDeleteMmsIdRequestContent,
      plain: readPlainLegacyDeleteMmsIdRequest,
    },
  ],
  errors: { wellFormedness: "E108", root: "E100" },
};

/**
 * Reads a LegacyDeleteMmsIdRequest (root `REQUEST`) from text or bytes into a checked, typed object. Never throws on bad input.
 * @returns the object with warnings, or every issue found, up to a limit
 */
export function readLegacyDeleteMmsIdRequest(input: string | Uint8Array, options: ReadOptions = {}): Result<LegacyDeleteMmsIdRequestType> {
  return readMessage(LEGACY_DELETE_MMS_ID_REQUEST_DEFINITION, input, options);
}

/** Reads a LegacyDeleteMmsIdRequest. @throws ValidationError with the issues if the input is not valid */
export function parseLegacyDeleteMmsIdRequest(input: string | Uint8Array, options: ReadOptions = {}): LegacyDeleteMmsIdRequestType {
  return parseMessage(LEGACY_DELETE_MMS_ID_REQUEST_DEFINITION, input, options);
}

/**
 * Writes a LegacyDeleteMmsIdRequest as XML: text, or UTF-8 bytes with `output: "bytes"`.
 * @throws ValidationError if the object is not valid, unless `validate` is false, or if XML cannot carry it
 */
export function writeLegacyDeleteMmsIdRequest(value: LegacyDeleteMmsIdRequestType, options?: WriteOptions): string;
export function writeLegacyDeleteMmsIdRequest(value: LegacyDeleteMmsIdRequestType, options: WriteBytesOptions): Uint8Array;
export function writeLegacyDeleteMmsIdRequest(value: LegacyDeleteMmsIdRequestType, options: WriteOptions | WriteBytesOptions = {}): string | Uint8Array {
  return writeMessage("REQUEST", checkLegacyDeleteMmsIdRequestContent, legacyDeleteMmsIdRequestToXml, value, options, undefined, isValidLegacyDeleteMmsIdRequest);
}

/** Checks an object against everything the schema says of a LegacyDeleteMmsIdRequest. Never throws. */
export function validateLegacyDeleteMmsIdRequest(value: unknown, options: ValidateOptions = {}): Result<LegacyDeleteMmsIdRequestType> {
  return validateMessage("REQUEST", checkLegacyDeleteMmsIdRequestContent, value, options, undefined, isValidLegacyDeleteMmsIdRequest);
}

/**
 * Makes a LegacyDeleteMmsIdRequest of its JSON form, and checks it as `validateLegacyDeleteMmsIdRequest` does. Never throws.
 * @returns the object with warnings, or every issue found, up to a limit
 */
export function fromJsonLegacyDeleteMmsIdRequest(json: unknown, options: ValidateOptions = {}): Result<LegacyDeleteMmsIdRequestType> {
  return validateLegacyDeleteMmsIdRequest(json, options);
}

/**
 * The JSON form of a LegacyDeleteMmsIdRequest.
 * @throws ValidationError if the object is not valid, unless `validate` is false
 */
export function toJsonLegacyDeleteMmsIdRequest(value: LegacyDeleteMmsIdRequestType, options: WriteOptions = {}): JsonValue {
  return toPlainJson("REQUEST", validateLegacyDeleteMmsIdRequest, value, options);
}

function legacyDeleteMmsIdRequestToXml(value: LegacyDeleteMmsIdRequestType): string {
  return "<REQUEST" + writeLegacyDeleteMmsIdRequestContent(value) + "</REQUEST>";
}

/**
 * Deletes a saved MMS with all files made for it, at once. As the older service takes it, in upper-case tags; kept for reading. Elements may come in any order.
 * As a value, LegacyDeleteMmsIdRequest is a Standard Schema with its JSON Schema part.
 */
export const LegacyDeleteMmsIdRequest: StandardMessage<LegacyDeleteMmsIdRequestType> = /*@__PURE__*/ standardMessage("REQUEST", checkLegacyDeleteMmsIdRequestContent, LEGACY_DELETE_MMS_ID_REQUEST_JSON_SCHEMA, undefined, isValidLegacyDeleteMmsIdRequest);

export type LegacyDeleteMmsIdRequest = LegacyDeleteMmsIdRequestType;
