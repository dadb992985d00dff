// Generated from schema/sinch-mms/upper/send-mms.xsd by schemawright. Do not edit.
import { checkLegacySendMmsRequestContent } from "../check/upper/send-mms.ts";
import { isValidLegacySendMmsRequest, readPlainLegacySendMmsRequest } from "../fast/upper/send-mms.ts";
import { LEGACY_SEND_MMS_REQUEST_JSON_SCHEMA } from "../json-schemas.ts";
import { readLegacySendMmsRequestContent } from "../read/upper/send-mms.ts";
import type { LegacySendMmsRequest as LegacySendMmsRequestType } from "../types/upper/send-mms.ts";
import { writeLegacySendMmsRequestContent } from "../write/upper/send-mms.ts";
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

export const LEGACY_SEND_MMS_REQUEST_DEFINITION: MessageDefinition<LegacySendMmsRequestType> = {
  name: "LegacySendMmsRequest",
  forms: [
    {
      namespace: "",
      root: "REQUEST",
      schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:13:3",
      read: readLegacySendMmsRequestContent,
      plain: readPlainLegacySendMmsRequest,
    },
  ],
  errors: { wellFormedness: "E108", root: "E100" },
};

/**
 * Reads a LegacySendMmsRequest (root `REQUEST`) from text or bytes into a checked, typed object. Never throws on bad input.
 * @returns the object with warnings, or every issue found, up to a limit
 */
export function readLegacySendMmsRequest(input: string | Uint8Array, options: ReadOptions = {}): Result<LegacySendMmsRequestType> {
  return readMessage(LEGACY_SEND_MMS_REQUEST_DEFINITION, input, options);
}

/** Reads a LegacySendMmsRequest. @throws ValidationError with the issues if the input is not valid */
export function parseLegacySendMmsRequest(input: string | Uint8Array, options: ReadOptions = {}): LegacySendMmsRequestType {
  return parseMessage(LEGACY_SEND_MMS_REQUEST_DEFINITION, input, options);
}

/**
 * Writes a LegacySendMmsRequest as XML: text, or UTF-8 bytes with `output: "bytes"`.
 * @throws ValidationError if the object is not valid, unless `validate` is false, or if XML cannot carry it
 */
export function writeLegacySendMmsRequest(value: LegacySendMmsRequestType, options?: WriteOptions): string;
export function writeLegacySendMmsRequest(value: LegacySendMmsRequestType, options: WriteBytesOptions): Uint8Array;
export function writeLegacySendMmsRequest(value: LegacySendMmsRequestType, options: WriteOptions | WriteBytesOptions = {}): string | Uint8Array {
  return writeMessage("REQUEST", checkLegacySendMmsRequestContent, legacySendMmsRequestToXml, value, options, undefined, isValidLegacySendMmsRequest);
}

/** Checks an object against everything the schema says of a LegacySendMmsRequest. Never throws. */
export function validateLegacySendMmsRequest(value: unknown, options: ValidateOptions = {}): Result<LegacySendMmsRequestType> {
  return validateMessage("REQUEST", checkLegacySendMmsRequestContent, value, options, undefined, isValidLegacySendMmsRequest);
}

/**
 * Makes a LegacySendMmsRequest of its JSON form, and checks it as `validateLegacySendMmsRequest` does. Never throws.
 * @returns the object with warnings, or every issue found, up to a limit
 */
export function fromJsonLegacySendMmsRequest(json: unknown, options: ValidateOptions = {}): Result<LegacySendMmsRequestType> {
  return validateLegacySendMmsRequest(json, options);
}

/**
 * The JSON form of a LegacySendMmsRequest.
 * @throws ValidationError if the object is not valid, unless `validate` is false
 */
export function toJsonLegacySendMmsRequest(value: LegacySendMmsRequestType, options: WriteOptions = {}): JsonValue {
  return toPlainJson("REQUEST", validateLegacySendMmsRequest, value, options);
}

function legacySendMmsRequestToXml(value: LegacySendMmsRequestType): string {
  return "<REQUEST" + writeLegacySendMmsRequestContent(value) + "</REQUEST>";
}

/**
 * Sends an MMS whose content comes with the request. As the older service takes it, in upper-case tags; kept for reading. Elements may come in any order; the order of slides counts.
 * As a value, LegacySendMmsRequest is a Standard Schema with its JSON Schema part.
 */
export const LegacySendMmsRequest: StandardMessage<LegacySendMmsRequestType> = /*@__PURE__*/ standardMessage("REQUEST", checkLegacySendMmsRequestContent, LEGACY_SEND_MMS_REQUEST_JSON_SCHEMA, undefined, isValidLegacySendMmsRequest);

export type LegacySendMmsRequest = LegacySendMmsRequestType;
