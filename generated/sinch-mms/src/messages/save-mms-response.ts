// Generated from schema/sinch-mms/save-mms.xsd, schema/sinch-mms/upper/save-mms.xsd by schemawright. Do not edit.
import { checkSaveMmsResponseContent } from "../check/save-mms.ts";
import { isValidSaveMmsResponse, readPlainSaveMmsResponse } from "../fast/save-mms.ts";
import { readPlainUpperSaveMmsResponse } from "../fast/upper/save-mms.ts";
import { SAVE_MMS_RESPONSE_JSON_SCHEMA } from "../json-schemas.ts";
import { readSaveMmsResponseContent } from "../read/save-mms.ts";
import { readUpperSaveMmsResponseContent } from "../read/upper/save-mms.ts";
import type { SaveMmsResponse as SaveMmsResponseType } from "../types/save-mms.ts";
import { writeSaveMmsResponseContent } from "../write/save-mms.ts";
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

export const SAVE_MMS_RESPONSE_DEFINITION: MessageDefinition<SaveMmsResponseType> = {
  name: "SaveMmsResponse",
  forms: [
    {
      namespace: "",
      root: "response",
      schemaLocation: "schema/sinch-mms/save-mms.xsd:18:3",
      read: readSaveMmsResponseContent,
      plain: readPlainSaveMmsResponse,
    },
    {
      namespace: "",
      root: "RESPONSE",
      schemaLocation: "schema/sinch-mms/upper/save-mms.xsd:19:3",
      read: readUpperSaveMmsResponseContent,
      plain: readPlainUpperSaveMmsResponse,
    },
  ],
  errors: {},
};

/**
 * Reads a SaveMmsResponse (root `response` or `RESPONSE`) from text or bytes into a checked, typed object. Never throws on bad input.
 * @returns the object with warnings, or every issue found, up to a limit
 */
export function readSaveMmsResponse(input: string | Uint8Array, options: ReadOptions = {}): Result<SaveMmsResponseType> {
  return readMessage(SAVE_MMS_RESPONSE_DEFINITION, input, options);
}

/** Reads a SaveMmsResponse. @throws ValidationError with the issues if the input is not valid */
export function parseSaveMmsResponse(input: string | Uint8Array, options: ReadOptions = {}): SaveMmsResponseType {
  return parseMessage(SAVE_MMS_RESPONSE_DEFINITION, input, options);
}

/**
 * Writes a SaveMmsResponse as XML: text, or UTF-8 bytes with `output: "bytes"`.
 * @throws ValidationError if the object is not valid, unless `validate` is false, or if XML cannot carry it
 */
export function writeSaveMmsResponse(value: SaveMmsResponseType, options?: WriteOptions): string;
export function writeSaveMmsResponse(value: SaveMmsResponseType, options: WriteBytesOptions): Uint8Array;
export function writeSaveMmsResponse(value: SaveMmsResponseType, options: WriteOptions | WriteBytesOptions = {}): string | Uint8Array {
  return writeMessage("response", checkSaveMmsResponseContent, saveMmsResponseToXml, value, options, undefined, isValidSaveMmsResponse);
}

/** Checks an object against everything the schema says of a SaveMmsResponse. Never throws. */
export function validateSaveMmsResponse(value: unknown, options: ValidateOptions = {}): Result<SaveMmsResponseType> {
  return validateMessage("response", checkSaveMmsResponseContent, value, options, undefined, isValidSaveMmsResponse);
}

/**
 * Makes a SaveMmsResponse of its JSON form, and checks it as `validateSaveMmsResponse` does. Never throws.
 * @returns the object with warnings, or every issue found, up to a limit
 */
export function fromJsonSaveMmsResponse(json: unknown, options: ValidateOptions = {}): Result<SaveMmsResponseType> {
  return validateSaveMmsResponse(json, options);
}

/**
 * The JSON form of a SaveMmsResponse.
 * @throws ValidationError if the object is not valid, unless `validate` is false
 */
export function toJsonSaveMmsResponse(value: SaveMmsResponseType, options: WriteOptions = {}): JsonValue {
  return toPlainJson("response", validateSaveMmsResponse, value, options);
}

function saveMmsResponseToXml(value: SaveMmsResponseType): string {
  return "<response" + writeSaveMmsResponseContent(value) + "</response>";
}

/**
 * The answer to saveMMS. Its status tells which of its two shapes it has.
 * As a value, SaveMmsResponse is a Standard Schema with its JSON Schema part.
 */
export const SaveMmsResponse: StandardMessage<SaveMmsResponseType> = /*@__PURE__*/ standardMessage("response", checkSaveMmsResponseContent, SAVE_MMS_RESPONSE_JSON_SCHEMA, undefined, isValidSaveMmsResponse);

export type SaveMmsResponse = SaveMmsResponseType;
