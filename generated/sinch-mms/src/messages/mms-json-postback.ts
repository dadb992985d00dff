// Generated from schema/sinch-mms/json/postback.schema.json by schemawright. Do not edit.
import { schema } from "../json-schemas/mms-json-postback.ts";
import type { MmsJsonPostback as MmsJsonPostbackType } from "../json-types/mms-json-postback.ts";
import { places, sources, validate } from "../validators/mms-json-postback.ts";
import type { JsonOptions, Result, StandardMessage } from "@schemawright/runtime";
import type { JsonMessageDefinition } from "@schemawright/runtime/codegen";
import { parseJsonMessage, readJsonMessage, standardJsonMessage, validateJsonMessage, writeJsonMessage } from "@schemawright/runtime/json-messages";

export const MMS_JSON_POSTBACK_DEFINITION: JsonMessageDefinition<MmsJsonPostbackType> = {
  name: "MmsJsonPostback",
  validate: validate,
  sources: sources,
  places: places,
};

/**
 * Reads a MmsJsonPostback from JSON text or bytes into a checked, typed value. Never throws on bad input.
 * @returns the value, or every issue found, up to a limit, with its place in the text
 */
export function readMmsJsonPostback(input: string | Uint8Array, options: JsonOptions = {}): Result<MmsJsonPostbackType> {
  return readJsonMessage(MMS_JSON_POSTBACK_DEFINITION, input, options);
}

/** Reads a MmsJsonPostback. @throws ValidationError with the issues if the input is not valid */
export function parseMmsJsonPostback(input: string | Uint8Array, options: JsonOptions = {}): MmsJsonPostbackType {
  return parseJsonMessage(MMS_JSON_POSTBACK_DEFINITION, input, options);
}

/**
 * Writes a MmsJsonPostback as JSON text.
 * @throws ValidationError if the value is not valid, unless `validate` is false
 */
export function writeMmsJsonPostback(value: MmsJsonPostbackType, options: JsonOptions & { readonly validate?: boolean } = {}): string {
  return writeJsonMessage(MMS_JSON_POSTBACK_DEFINITION, value, options);
}

/** Checks a value against everything the schema says of a MmsJsonPostback. Never throws. */
export function validateMmsJsonPostback(value: unknown, options: JsonOptions = {}): Result<MmsJsonPostbackType> {
  return validateJsonMessage(MMS_JSON_POSTBACK_DEFINITION, value, options);
}

/**
 * A report of the service about a sent, saved or received message.
 * As a value, MmsJsonPostback is a Standard Schema with its JSON Schema part.
 */
export const MmsJsonPostback: StandardMessage<MmsJsonPostbackType> = /*@__PURE__*/ standardJsonMessage(MMS_JSON_POSTBACK_DEFINITION, schema);

export type MmsJsonPostback = MmsJsonPostbackType;
