// Generated from schema/sinch-mms/postback.xsd, schema/sinch-mms/upper/postback.xsd by schemawright. Do not edit.
import { checkPostbackContent } from "../check/postback.ts";
import { isValidPostback, readPlainPostback } from "../fast/postback.ts";
import { readPlainUpperPostback } from "../fast/upper/postback.ts";
import { POSTBACK_JSON_SCHEMA } from "../json-schemas.ts";
import { readPostbackContent } from "../read/postback.ts";
import { readUpperPostbackContent } from "../read/upper/postback.ts";
import type { Postback as PostbackType } from "../types/postback.ts";
import { writePostbackContent } from "../write/postback.ts";
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

export const POSTBACK_DEFINITION: MessageDefinition<PostbackType> = {
  name: "Postback",
  forms: [
    {
      namespace: "",
      root: "postback",
      schemaLocation: "schema/sinch-mms/postback.xsd:10:3",
      read: readPostbackContent,
      plain: readPlainPostback,
    },
    {
      namespace: "",
      root: "POSTBACK",
      schemaLocation: "schema/sinch-mms/upper/postback.xsd:11:3",
      read: readUpperPostbackContent,
      plain: readPlainUpperPostback,
    },
  ],
  errors: {},
};

/**
 * Reads a Postback (root `postback` or `POSTBACK`) from text or bytes into a checked, typed object. Never throws on bad input.
 * @returns the object with warnings, or every issue found, up to a limit
 */
export function readPostback(input: string | Uint8Array, options: ReadOptions = {}): Result<PostbackType> {
  return readMessage(POSTBACK_DEFINITION, input, options);
}

/** Reads a Postback. @throws ValidationError with the issues if the input is not valid */
export function parsePostback(input: string | Uint8Array, options: ReadOptions = {}): PostbackType {
  return parseMessage(POSTBACK_DEFINITION, input, options);
}

/**
 * Writes a Postback as XML: text, or UTF-8 bytes with `output: "bytes"`.
 * @throws ValidationError if the object is not valid, unless `validate` is false, or if XML cannot carry it
 */
export function writePostback(value: PostbackType, options?: WriteOptions): string;
export function writePostback(value: PostbackType, options: WriteBytesOptions): Uint8Array;
export function writePostback(value: PostbackType, options: WriteOptions | WriteBytesOptions = {}): string | Uint8Array {
  return writeMessage("postback", checkPostbackContent, postbackToXml, value, options, undefined, isValidPostback);
}

/** Checks an object against everything the schema says of a Postback. Never throws. */
export function validatePostback(value: unknown, options: ValidateOptions = {}): Result<PostbackType> {
  return validateMessage("postback", checkPostbackContent, value, options, undefined, isValidPostback);
}

/**
 * Makes a Postback of its JSON form, and checks it as `validatePostback` does. Never throws.
 * @returns the object with warnings, or every issue found, up to a limit
 */
export function fromJsonPostback(json: unknown, options: ValidateOptions = {}): Result<PostbackType> {
  return validatePostback(json, options);
}

/**
 * The JSON form of a Postback.
 * @throws ValidationError if the object is not valid, unless `validate` is false
 */
export function toJsonPostback(value: PostbackType, options: WriteOptions = {}): JsonValue {
  return toPlainJson("postback", validatePostback, value, options);
}

function postbackToXml(value: PostbackType): string {
  return "<postback" + writePostbackContent(value) + "</postback>";
}

/**
 * A report of the service. Its code tells which shape it has; a code that is not known leaves it as it stands here. Answer it with HTTP status 200 within 10 seconds, or it comes again.
 * As a value, Postback is a Standard Schema with its JSON Schema part.
 */
export const Postback: StandardMessage<PostbackType> = /*@__PURE__*/ standardMessage("postback", checkPostbackContent, POSTBACK_JSON_SCHEMA, undefined, isValidPostback);

export type Postback = PostbackType;
