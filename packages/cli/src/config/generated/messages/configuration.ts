// Generated from configuration/configuration.schema.json by schemawright. Do not edit.
import { schema } from "../json-schemas/configuration.ts";
import type { Configuration as ConfigurationType } from "../json-types/configuration.ts";
import { places, sources, validate } from "../validators/configuration.ts";
import type { JsonOptions, Result, StandardMessage } from "@schemawright/runtime";
import type { JsonMessageDefinition } from "@schemawright/runtime/codegen";
import { parseJsonMessage, readJsonMessage, standardJsonMessage, validateJsonMessage, writeJsonMessage } from "@schemawright/runtime/json-messages";

export const CONFIGURATION_DEFINITION: JsonMessageDefinition<ConfigurationType> = {
  name: "Configuration",
  validate: validate,
  sources: sources,
  places: places,
};

/**
 * Reads a Configuration from JSON text or bytes into a checked, typed value. Never throws on bad input.
 * @returns the value, or every issue found, up to a limit, with its place in the text
 */
export function readConfiguration(input: string | Uint8Array, options: JsonOptions = {}): Result<ConfigurationType> {
  return readJsonMessage(CONFIGURATION_DEFINITION, input, options);
}

/** Reads a Configuration. @throws ValidationError with the issues if the input is not valid */
export function parseConfiguration(input: string | Uint8Array, options: JsonOptions = {}): ConfigurationType {
  return parseJsonMessage(CONFIGURATION_DEFINITION, input, options);
}

/**
 * Writes a Configuration as JSON text.
 * @throws ValidationError if the value is not valid, unless `validate` is false
 */
export function writeConfiguration(value: ConfigurationType, options: JsonOptions & { readonly validate?: boolean } = {}): string {
  return writeJsonMessage(CONFIGURATION_DEFINITION, value, options);
}

/** Checks a value against everything the schema says of a Configuration. Never throws. */
export function validateConfiguration(value: unknown, options: JsonOptions = {}): Result<ConfigurationType> {
  return validateJsonMessage(CONFIGURATION_DEFINITION, value, options);
}

/**
 * What the commands of a project are given where the command line does not say otherwise.
 * As a value, Configuration is a Standard Schema with its JSON Schema part.
 */
export const Configuration: StandardMessage<ConfigurationType> = /*@__PURE__*/ standardJsonMessage(CONFIGURATION_DEFINITION, schema);

export type Configuration = ConfigurationType;
