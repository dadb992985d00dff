// Generated from schema/sinch-mms/upper/send-saved-mms.xsd by schemawright. Do not edit.
import { checkLegacySendSavedMmsRequestContent } from "../check/upper/send-saved-mms.ts";
import { isValidLegacySendSavedMmsRequest, readPlainLegacySendSavedMmsRequest } from "../fast/upper/send-saved-mms.ts";
import { LEGACY_SEND_SAVED_MMS_REQUEST_JSON_SCHEMA } from "../json-schemas.ts";
import { readLegacySendSavedMmsRequestContent } from "../read/upper/send-saved-mms.ts";
import type { LegacySendSavedMmsRequest as LegacySendSavedMmsRequestType } from "../types/upper/send-saved-mms.ts";
import { writeLegacySendSavedMmsRequestContent } from "../write/upper/send-saved-mms.ts";
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

export const LEGACY_SEND_SAVED_MMS_REQUEST_DEFINITION: MessageDefinition<LegacySendSavedMmsRequestType> = {
  name: "LegacySendSavedMmsRequest",
  forms: [
    {
      namespace: "",
      root: "REQUEST",
      schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:12:3",
      read: readLegacySendSavedMmsRequestContent,
      plain: readPlainLegacySendSavedMmsRequest,
    },
  ],
  errors: { wellFormedness: "E108", root: "E100" },
};

/**
 * Reads a LegacySendSavedMmsRequest (root `REQUEST`) from text or bytes into a checked, typed object. Never throws on bad input.
 * @returns the object with warnings, or every issue found, up to a limit
 */
export function readLegacySendSavedMmsRequest(input: string | Uint8Array, options: ReadOptions = {}): Result<LegacySendSavedMmsRequestType> {
  return readMessage(LEGACY_SEND_SAVED_MMS_REQUEST_DEFINITION, input, options);
}

/** Reads a LegacySendSavedMmsRequest. @throws ValidationError with the issues if the input is not valid */
export function parseLegacySendSavedMmsRequest(input: string | Uint8Array, options: ReadOptions = {}): LegacySendSavedMmsRequestType {
  return parseMessage(LEGACY_SEND_SAVED_MMS_REQUEST_DEFINITION, input, options);
}

/**
 * Writes a LegacySendSavedMmsRequest as XML: text, or UTF-8 bytes with `output: "bytes"`.
 * @throws ValidationError if the object is not valid, unless `validate` is false, or if XML cannot carry it
 */
export function writeLegacySendSavedMmsRequest(value: LegacySendSavedMmsRequestType, options?: WriteOptions): string;
export function writeLegacySendSavedMmsRequest(value: LegacySendSavedMmsRequestType, options: WriteBytesOptions): Uint8Array;
export function writeLegacySendSavedMmsRequest(value: LegacySendSavedMmsRequestType, options: WriteOptions | WriteBytesOptions = {}): string | Uint8Array {
  return writeMessage("REQUEST", checkLegacySendSavedMmsRequestContent, legacySendSavedMmsRequestToXml, value, options, undefined, isValidLegacySendSavedMmsRequest);
}

/** Checks an object against everything the schema says of a LegacySendSavedMmsRequest. Never throws. */
export function validateLegacySendSavedMmsRequest(value: unknown, options: ValidateOptions = {}): Result<LegacySendSavedMmsRequestType> {
  return validateMessage("REQUEST", checkLegacySendSavedMmsRequestContent, value, options, undefined, isValidLegacySendSavedMmsRequest);
}

/**
 * Makes a LegacySendSavedMmsRequest of its JSON form, and checks it as `validateLegacySendSavedMmsRequest` does. Never throws.
 * @returns the object with warnings, or every issue found, up to a limit
 */
export function fromJsonLegacySendSavedMmsRequest(json: unknown, options: ValidateOptions = {}): Result<LegacySendSavedMmsRequestType> {
  return validateLegacySendSavedMmsRequest(json, options);
}

/**
 * The JSON form of a LegacySendSavedMmsRequest.
 * @throws ValidationError if the object is not valid, unless `validate` is false
 */
export function toJsonLegacySendSavedMmsRequest(value: LegacySendSavedMmsRequestType, options: WriteOptions = {}): JsonValue {
  return toPlainJson("REQUEST", validateLegacySendSavedMmsRequest, value, options);
}

function legacySendSavedMmsRequestToXml(value: LegacySendSavedMmsRequestType): string {
  return "<REQUEST" + writeLegacySendSavedMmsRequestContent(value) + "</REQUEST>";
}

/**
 * Sends a saved MMS to one recipient, with words of its own if wanted. As the older service takes it, in upper-case tags; kept for reading. Elements may come in any order.
 * As a value, LegacySendSavedMmsRequest is a Standard Schema with its JSON Schema part.
 */
export const LegacySendSavedMmsRequest: StandardMessage<LegacySendSavedMmsRequestType> = /*@__PURE__*/ standardMessage("REQUEST", checkLegacySendSavedMmsRequestContent, LEGACY_SEND_SAVED_MMS_REQUEST_JSON_SCHEMA, undefined, isValidLegacySendSavedMmsRequest);

export type LegacySendSavedMmsRequest = LegacySendSavedMmsRequestType;
