// Generated from schema/sinch-mms/save-mms.xsd by schemawright. Do not edit.
import { checkSaveMmsRequestContent } from "../check/save-mms.ts";
import { isValidSaveMmsRequest, readPlainSaveMmsRequest } from "../fast/save-mms.ts";
import { SAVE_MMS_REQUEST_JSON_SCHEMA } from "../json-schemas.ts";
import { readSaveMmsRequestContent } from "../read/save-mms.ts";
import type { SaveMmsRequest as SaveMmsRequestType } from "../types/save-mms.ts";
import { writeSaveMmsRequestContent } from "../write/save-mms.ts";
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

export const SAVE_MMS_REQUEST_DEFINITION: MessageDefinition<SaveMmsRequestType> = {
  name: "SaveMmsRequest",
  forms: [
    {
      namespace: "",
      root: "request",
      schemaLocation: "schema/sinch-mms/save-mms.xsd:12:3",
      read: readSaveMmsRequestContent,
      plain: readPlainSaveMmsRequest,
    },
  ],
  errors: { wellFormedness: "E108", root: "E100" },
};

/**
 * Reads a SaveMmsRequest (root `request`) from text or bytes into a checked, typed object. Never throws on bad input.
 * @returns the object with warnings, or every issue found, up to a limit
 */
export function readSaveMmsRequest(input: string | Uint8Array, options: ReadOptions = {}): Result<SaveMmsRequestType> {
  return readMessage(SAVE_MMS_REQUEST_DEFINITION, input, options);
}

/** Reads a SaveMmsRequest. @throws ValidationError with the issues if the input is not valid */
export function parseSaveMmsRequest(input: string | Uint8Array, options: ReadOptions = {}): SaveMmsRequestType {
  return parseMessage(SAVE_MMS_REQUEST_DEFINITION, input, options);
}

/**
 * Writes a SaveMmsRequest as XML: text, or UTF-8 bytes with `output: "bytes"`.
 * @throws ValidationError if the object is not valid, unless `validate` is false, or if XML cannot carry it
 */
export function writeSaveMmsRequest(value: SaveMmsRequestType, options?: WriteOptions): string;
export function writeSaveMmsRequest(value: SaveMmsRequestType, options: WriteBytesOptions): Uint8Array;
export function writeSaveMmsRequest(value: SaveMmsRequestType, options: WriteOptions | WriteBytesOptions = {}): string | Uint8Array {
  return writeMessage("request", checkSaveMmsRequestContent, saveMmsRequestToXml, value, options, undefined, isValidSaveMmsRequest);
}

/** Checks an object against everything the schema says of a SaveMmsRequest. Never throws. */
export function validateSaveMmsRequest(value: unknown, options: ValidateOptions = {}): Result<SaveMmsRequestType> {
  return validateMessage("request", checkSaveMmsRequestContent, value, options, undefined, isValidSaveMmsRequest);
}

/**
 * Makes a SaveMmsRequest of its JSON form, and checks it as `validateSaveMmsRequest` does. Never throws.
 * @returns the object with warnings, or every issue found, up to a limit
 */
export function fromJsonSaveMmsRequest(json: unknown, options: ValidateOptions = {}): Result<SaveMmsRequestType> {
  return validateSaveMmsRequest(json, options);
}

/**
 * The JSON form of a SaveMmsRequest.
 * @throws ValidationError if the object is not valid, unless `validate` is false
 */
export function toJsonSaveMmsRequest(value: SaveMmsRequestType, options: WriteOptions = {}): JsonValue {
  return toPlainJson("request", validateSaveMmsRequest, value, options);
}

function saveMmsRequestToXml(value: SaveMmsRequestType): string {
  return "<request" + writeSaveMmsRequestContent(value) + "</request>";
}

/**
 * Stores the content of an MMS under an identifier, to be sent later with sendSavedMMS. The service fetches and encodes the media now, once, and reports the end with a postback. Elements may come in any order; the order of slides counts.
 * As a value, SaveMmsRequest is a Standard Schema with its JSON Schema part.
 */
export const SaveMmsRequest: StandardMessage<SaveMmsRequestType> = /*@__PURE__*/ standardMessage("request", checkSaveMmsRequestContent, SAVE_MMS_REQUEST_JSON_SCHEMA, undefined, isValidSaveMmsRequest);

export type SaveMmsRequest = SaveMmsRequestType;
