// Generated from schema/sinch-mms/upper/get-mms-templates.xsd by schemawright. Do not edit.
import { checkLegacyGetMmsTemplatesRequestContent } from "../check/upper/get-mms-templates.ts";
import { isValidLegacyGetMmsTemplatesRequest, readPlainLegacyGetMmsTemplatesRequest } from "../fast/upper/get-mms-templates.ts";
import { LEGACY_GET_MMS_TEMPLATES_REQUEST_JSON_SCHEMA } from "../json-schemas.ts";
import { readLegacyGetMmsTemplatesRequestContent } from "../read/upper/get-mms-templates.ts";
import type { LegacyGetMmsTemplatesRequest as LegacyGetMmsTemplatesRequestType } from "../types/upper/get-mms-templates.ts";
import { writeLegacyGetMmsTemplatesRequestContent } from "../write/upper/get-mms-templates.ts";
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

export const LEGACY_GET_MMS_TEMPLATES_REQUEST_DEFINITION: MessageDefinition<LegacyGetMmsTemplatesRequestType> = {
  name: "LegacyGetMmsTemplatesRequest",
  forms: [
    {
      namespace: "",
      root: "REQUEST",
      schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:12:3",
      read: readLegacyGetMmsTemplatesRequestContent,
      plain: readPlainLegacyGetMmsTemplatesRequest,
    },
  ],
  errors: { wellFormedness: "E108", root: "E100" },
};

/**
 * Reads a LegacyGetMmsTemplatesRequest (root `REQUEST`) from text or bytes into a checked, typed object. Never throws on bad input.
 * @returns the object with warnings, or every issue found, up to a limit
 */
export function readLegacyGetMmsTemplatesRequest(input: string | Uint8Array, options: ReadOptions = {}): Result<LegacyGetMmsTemplatesRequestType> {
  return readMessage(LEGACY_GET_MMS_TEMPLATES_REQUEST_DEFINITION, input, options);
}

/** Reads a LegacyGetMmsTemplatesRequest. @throws ValidationError with the issues if the input is not valid */
export function parseLegacyGetMmsTemplatesRequest(input: string | Uint8Array, options: ReadOptions = {}): LegacyGetMmsTemplatesRequestType {
  return parseMessage(LEGACY_GET_MMS_TEMPLATES_REQUEST_DEFINITION, input, options);
}

/**
 * Writes a LegacyGetMmsTemplatesRequest as XML: text, or UTF-8 bytes with `output: "bytes"`.
 * @throws ValidationError if the object is not valid, unless `validate` is false, or if XML cannot carry it
 */
export function writeLegacyGetMmsTemplatesRequest(value: LegacyGetMmsTemplatesRequestType, options?: WriteOptions): string;
export function writeLegacyGetMmsTemplatesRequest(value: LegacyGetMmsTemplatesRequestType, options: WriteBytesOptions): Uint8Array;
export function writeLegacyGetMmsTemplatesRequest(value: LegacyGetMmsTemplatesRequestType, options: WriteOptions | WriteBytesOptions = {}): string | Uint8Array {
  return writeMessage("REQUEST", checkLegacyGetMmsTemplatesRequestContent, legacyGetMmsTemplatesRequestToXml, value, options, undefined, isValidLegacyGetMmsTemplatesRequest);
}

/** Checks an object against everything the schema says of a LegacyGetMmsTemplatesRequest. Never throws. */
export function validateLegacyGetMmsTemplatesRequest(value: unknown, options: ValidateOptions = {}): Result<LegacyGetMmsTemplatesRequestType> {
  return validateMessage("REQUEST", checkLegacyGetMmsTemplatesRequestContent, value, options, undefined, isValidLegacyGetMmsTemplatesRequest);
}

/**
 * Makes a LegacyGetMmsTemplatesRequest of its JSON form, and checks it as `validateLegacyGetMmsTemplatesRequest` does. Never throws.
 * @returns the object with warnings, or every issue found, up to a limit
 */
export function fromJsonLegacyGetMmsTemplatesRequest(json: unknown, options: ValidateOptions = {}): Result<LegacyGetMmsTemplatesRequestType> {
  return validateLegacyGetMmsTemplatesRequest(json, options);
}

/**
 * The JSON form of a LegacyGetMmsTemplatesRequest.
 * @throws ValidationError if the object is not valid, unless `validate` is false
 */
export function toJsonLegacyGetMmsTemplatesRequest(value: LegacyGetMmsTemplatesRequestType, options: WriteOptions = {}): JsonValue {
  return toPlainJson("REQUEST", validateLegacyGetMmsTemplatesRequest, value, options);
}

function legacyGetMmsTemplatesRequestToXml(value: LegacyGetMmsTemplatesRequestType): string {
  return "<REQUEST" + writeLegacyGetMmsTemplatesRequestContent(value) + "</REQUEST>";
}

/**
 * Lists the saved MMS of the account, newest first, by pages. As the older service takes it, in upper-case tags; kept for reading. Elements may come in any order.
 * As a value, LegacyGetMmsTemplatesRequest is a Standard Schema with its JSON Schema part.
 */
export const LegacyGetMmsTemplatesRequest: StandardMessage<LegacyGetMmsTemplatesRequestType> = /*@__PURE__*/ standardMessage("REQUEST", checkLegacyGetMmsTemplatesRequestContent, LEGACY_GET_MMS_TEMPLATES_REQUEST_JSON_SCHEMA, undefined, isValidLegacyGetMmsTemplatesRequest);

export type LegacyGetMmsTemplatesRequest = LegacyGetMmsTemplatesRequestType;
