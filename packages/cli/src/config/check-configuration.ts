import { lineIndex, positionAt } from "@schemawright/runtime/xml";
import { findNodeAtLocation, parseTree } from "jsonc-parser";
import { wordsOf } from "../command-line.ts";
import { type CommandDefinition, type OptionValues, propertyOf } from "../commands/command.ts";
import { configurableOptions } from "../commands/common-options.ts";
import { UseError } from "../use-error.ts";
import { readConfiguration, validateConfiguration } from "./generated/messages/configuration.ts";

/** A configuration as it was found. */
export interface FoundConfiguration {
  /** The file, as messages name it. */
  readonly file: string;
  readonly value: unknown;
  /** Its text, if it is JSON. */
  readonly text?: string;
  /** Where the configuration is in that. */
  readonly within?: readonly string[];
}

/**
 * Checks a whole configuration by the generated validator, and takes what one command is to have.
 * @throws UseError that names file, field, value and what is allowed for each field that is wrong, and its place if the file is JSON
 */
export function checkConfiguration(
  found: FoundConfiguration,
  { name }: CommandDefinition,
  commands: readonly CommandDefinition[],
): OptionValues {
  const { value } = found;
  const { issues } = validateConfiguration(value);
  const faults = issues.map(({ code, keys }) => {
    const isUnknown = code === "json-schema.additionalProperties";
    return `${placeOf(found, keys, isUnknown)}: ${isUnknown ? unknown(value, keys, commands) : wrong(value, keys, commands)}`;
  });
  if (faults.length > 0) throw new UseError(faults.join("\n"));
  return ((value as Readonly<Record<string, unknown>>)[name] ?? {}) as OptionValues;
}

/**
 * Parses the text of a file that is JSON.
 * @throws UseError with the place where it is none
 */
export function parseJsonFile(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const fault = readConfiguration(text).issues.find(({ code }) => code === "json-text");
    if (fault === undefined) throw error;
    throw new UseError(`${file}:${fault.line}:${fault.column}: ${fault.message}`);
  }
}

type Keys = readonly (string | number)[];

function unknown(value: unknown, keys: Keys, commands: readonly CommandDefinition[]): string {
  const [command, option] = keys;
  const allowed = option === undefined ? commandsOf(commands) : [...optionsOf(commands, command).keys()];
  return `there is no field ${keys.join(".")} (it is ${show(valueAt(value, keys))}); expected ${allowed.join(", ")}`;
}

function wrong(value: unknown, keys: Keys, commands: readonly CommandDefinition[]): string {
  const [command, option] = keys;
  if (command === undefined) return `expected an object with fields for commands, found ${show(value)}`;
  const field = [command, option].filter((one) => one !== undefined);
  const definition = optionsOf(commands, command).get(String(option));
  const wanted = definition === undefined ? "an object of options" : wordsOf(definition);
  return `the field ${field.join(".")} is ${show(valueAt(value, field))}; expected ${wanted}`;
}

function commandsOf(commands: readonly CommandDefinition[]): readonly string[] {
  return commands.filter(({ isUnconfigured }) => isUnconfigured !== true).map(({ name }) => name);
}

function optionsOf(commands: readonly CommandDefinition[], command: string | number | undefined) {
  const options = commands.filter(({ name }) => name === command).flatMap(configurableOptions);
  return new Map(options.map((option) => [propertyOf(option), option] as const));
}

function valueAt(value: unknown, keys: Keys): unknown {
  return keys.reduce<unknown>((one, key) => (one as Readonly<Record<string | number, unknown>>)[key], value);
}

/** A member too many is meant itself, of others the value. */
function placeOf({ file, text, within = [] }: FoundConfiguration, keys: Keys, isName: boolean): string {
  const tree = text === undefined ? undefined : parseTree(text);
  const node = tree && findNodeAtLocation(tree, [...within, ...keys]);
  if (text === undefined || node === undefined) return file;
  const { line, column } = positionAt(lineIndex(text), isName ? (node.parent ?? node).offset : node.offset);
  return `${file}:${line}:${column}`;
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
