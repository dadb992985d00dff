// Generated from schema/sinch-mms/upper/save-mms.xsd by schemawright. Do not edit.
import { checkLegacySaveMmsRequestContent } from "../check/upper/save-mms.ts";
import { isValidLegacySaveMmsRequest, readPlainLegacySaveMmsRequest } from "../fast/upper/save-mms.ts";
import { LEGACY_SAVE_MMS_REQUEST_JSON_SCHEMA } from "../json-schemas.ts";
import { readLegacySaveMmsRequestContent } from "../read/upper/save-mms.ts";
import type { LegacySaveMmsRequest as LegacySaveMmsRequestType } from "../types/upper/save-mms.ts";
import { writeLegacySaveMmsRequestContent } from "../write/upper/save-mms.ts";
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

export const LEGACY_SAVE_MMS_REQUEST_DEFINITION: MessageDefinition<LegacySaveMmsRequestType> = {
  name: "LegacySaveMmsRequest",
  forms: [
    {
      namespace: "",
      root: "REQUEST",
      schemaLocation: "schema/sinch-mms/upper/save-mms.xsd:13:3",
      read: readLegacySaveMmsRequestContent,
      plain: readPlainLegacySaveMmsRequest,
    },
  ],
  errors: { wellFormedness: "E108", root: "E100" },
};

/**
 * Reads a LegacySaveMmsRequest (root `REQUEST`) from text or bytes into a checked, typed object. Never throws on bad input.
 * @returns the object with warnings, or every issue found, up to a limit
 */
export function readLegacySaveMmsRequest(input: string | Uint8Array, options: ReadOptions = {}): Result<LegacySaveMmsRequestType> {
  return readMessage(LEGACY_SAVE_MMS_REQUEST_DEFINITION, input, options);
}

/** Reads a LegacySaveMmsRequest. @throws ValidationError with the issues if the input is not valid */
export function parseLegacySaveMmsRequest(input: string | Uint8Array, options: ReadOptions = {}): LegacySaveMmsRequestType {
  return parseMessage(LEGACY_SAVE_MMS_REQUEST_DEFINITION, input, options);
}

/**
 * Writes a LegacySaveMmsRequest as XML: text, or UTF-8 bytes with `output: "bytes"`.
 * @throws ValidationError if the object is not valid, unless `validate` is false, or if XML cannot carry it
 */
export function writeLegacySaveMmsRequest(value: LegacySaveMmsRequestType, options?: WriteOptions): string;
export function writeLegacySaveMmsRequest(value: LegacySaveMmsRequestType, options: WriteBytesOptions): Uint8Array;
export function writeLegacySaveMmsRequest(value: LegacySaveMmsRequestType, options: WriteOptions | WriteBytesOptions = {}): string | Uint8Array {
  return writeMessage("REQUEST", checkLegacySaveMmsRequestContent, legacySaveMmsRequestToXml, value, options, undefined, isValidLegacySaveMmsRequest);
}

/** Checks an object against everything the schema says of a LegacySaveMmsRequest. Never throws. */
export function validateLegacySaveMmsRequest(value: unknown, options: ValidateOptions = {}): Result<LegacySaveMmsRequestType> {
  return validateMessage("REQUEST", checkLegacySaveMmsRequestContent, value, options, undefined, isValidLegacySaveMmsRequest);
}

/**
 * Makes a LegacySaveMmsRequest of its JSON form, and checks it as `validateLegacySaveMmsRequest` does. Never throws.
 * @returns the object with warnings, or every issue found, up to a limit
 */
export function fromJsonLegacySaveMmsRequest(json: unknown, options: ValidateOptions = {}): Result<LegacySaveMmsRequestType> {
  return validateLegacySaveMmsRequest(json, options);
}

/**
 * The JSON form of a LegacySaveMmsRequest.
 * @throws ValidationError if the object is not valid, unless `validate` is false
 */
export function toJsonLegacySaveMmsRequest(value: LegacySaveMmsRequestType, options: WriteOptions = {}): JsonValue {
  return toPlainJson("REQUEST", validateLegacySaveMmsRequest, value, options);
}

function legacySaveMmsRequestToXml(value: LegacySaveMmsRequestType): string {
  return "<REQUEST" + writeLegacySaveMmsRequestContent(value) + "</REQUEST>";
}

/**
 * Stores the content of an MMS under an identifier, to be sent later with sendSavedMMS. The service fetches and encodes the media now, once, and reports the end with a postback. As the older service takes it, in upper-case tags; kept for reading. Elements may come in any order; the order of slides counts.
 * As a value, LegacySaveMmsRequest is a Standard Schema with its JSON Schema part.
 */
export const LegacySaveMmsRequest: StandardMessage<LegacySaveMmsRequestType> = /*@__PURE__*/ standardMessage("REQUEST", checkLegacySaveMmsRequestContent, LEGACY_SAVE_MMS_REQUEST_JSON_SCHEMA, undefined, isValidLegacySaveMmsRequest);

export type LegacySaveMmsRequest = LegacySaveMmsRequestType;
