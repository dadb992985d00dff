import type { Issue, IssueParams, Result } from "../issues/issue.ts";
import { describeJson } from "../issues/json-catalogue.ts";
import { convertJsonSchema } from "../issues/json-schema-targets.ts";
import type { StandardMessage } from "../issues/standard-schema.ts";
import { ValidationError } from "../issues/validation-error.ts";
import { firstMalformed } from "../xml/decode.ts";
import { lineIndex, positionAt } from "../xml/positions.ts";
import type { KeywordFault } from "./faults.ts";
import { issuesOf, pointerOf, type SchemaPlaces } from "./json-issues.ts";
import { findUnfit, TOO_DEEP } from "./json-value.ts";
import { defaultJsonDepth, type JsonNode, parseJson } from "./parse-json.ts";

/** Options of the functions of a message that is authored in JSON Schema. */
export interface JsonOptions {
  readonly limits?: JsonLimits;
}

/** Bounds that hostile input meets. Each has an issue code of its own. */
export interface JsonLimits {
  /** Values inside values. Default 256. Code `limit-depth`. */
  readonly maxDepth?: number;
  /** UTF-16 code units, or bytes, of the whole input. Default 268,435,456. Code `limit-input-length`. */
  readonly maxInputLength?: number;
  /** Issues that are reported. Default 100. Code `limit-issues`. */
  readonly maxIssues?: number;
}

/** A standalone validator as Ajv makes it. */
export interface JsonValidator {
  (value: unknown): boolean;
  errors?: readonly KeywordFault[] | null;
}

/** What a message that is authored in JSON Schema is made of. `T` is its type. */
export interface JsonMessageDefinition<T> extends SchemaPlaces {
  readonly name: string;
  readonly validate: JsonValidator;
  /** Never there: carries the type. */
  readonly type?: T;
}

const defaultInputLength = 268_435_456;
const defaultIssues = 100;

/**
 * Reads a message: JSON text, or its bytes in UTF-8, to a checked, typed value. Never throws on bad input.
 * @returns the value, or every issue found up to the limit, with its place in the text
 */
export function readJsonMessage<T>(
  definition: JsonMessageDefinition<T>,
  input: string | Uint8Array,
  options: JsonOptions = {},
): Result<T> {
  const limit = options.limits?.maxInputLength ?? defaultInputLength;
  if (typeof input !== "string" && !(input instanceof Uint8Array)) {
    const found = input === null ? "null" : typeof input;
    return refuse(fault("object-type", { expected: "a string or a Uint8Array", found }));
  }
  if (input.length > limit) return refuse(fault("limit-input-length", { limit }));
  let text: string;
  try {
    text = typeof input === "string" ? input : new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(input);
  } catch {
    return refuse(malformed(input as Uint8Array));
  }
  let value: unknown;
  try {
    value = JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  } catch {
    return refuse(illFormed(text, options));
  }
  const result = validateJsonMessage(definition, value, options);
  if (result.ok) return result;
  const parsed = parseJson(text, Number.POSITIVE_INFINITY);
  if ("fault" in parsed) return result;
  const lines = lineIndex(text);
  return refuse(
    ...result.issues.map((issue) => {
      const offset = offsetOf(parsed.node, issue);
      const { line, column } = positionAt(lines, offset);
      const { code, severity, message, path, keys, schemaLocation, params } = issue;
      const place = schemaLocation === undefined ? {} : { schemaLocation };
      return { code, severity, message, path, keys, line, column, offset, ...place, params };
    }),
  );
}

/** The throwing form of {@link readJsonMessage}. @throws ValidationError with the issues if the input is not valid */
export function parseJsonMessage<T>(
  definition: JsonMessageDefinition<T>,
  input: string | Uint8Array,
  options: JsonOptions = {},
): T {
  const result = readJsonMessage(definition, input, options);
  if (!result.ok) throw new ValidationError(`This is not a valid ${definition.name}`, result.issues);
  return result.value;
}

/** Checks a value against everything the schema says. Never throws. */
export function validateJsonMessage<T>(
  definition: JsonMessageDefinition<T>,
  value: unknown,
  options: JsonOptions = {},
): Result<T> {
  const { maxDepth = defaultJsonDepth, maxIssues = defaultIssues } = options.limits ?? {};
  try {
    const unfit = findUnfit(value, maxDepth);
    if (unfit !== undefined) {
      const { keys, found } = unfit;
      if (found === TOO_DEEP) return refuse(fault("limit-depth", { limit: maxDepth }, keys));
      return refuse(fault("object-type", { expected: "a value that JSON has", found }, keys));
    }
    const { validate } = definition;
    if (validate(value)) return { ok: true, value: value as T, issues: [] };
    return refuse(...issuesOf(validate.errors ?? [], value, definition, maxIssues));
  } catch {
    // Only the value itself can throw: a getter, a proxy.
    return refuse(fault("object-hostile", {}));
  }
}

/**
 * Writes a value as JSON text without spaces.
 * @throws ValidationError if the value is not valid, unless `validate` is false
 */
export function writeJsonMessage<T>(
  definition: JsonMessageDefinition<T>,
  value: T,
  options: JsonOptions & { readonly validate?: boolean } = {},
): string {
  if (options.validate !== false) {
    const result = validateJsonMessage(definition, value, options);
    if (!result.ok) throw new ValidationError(`This is not a valid ${definition.name}`, result.issues);
  }
  return JSON.stringify(value);
}

/** The companion value of a message: a Standard Schema with its JSON Schema part. */
export function standardJsonMessage<T>(definition: JsonMessageDefinition<T>, jsonSchema: object): StandardMessage<T> {
  const convert = ({ target }: { readonly target: string }): Record<string, unknown> =>
    convertJsonSchema(jsonSchema, target);
  return {
    "~standard": {
      version: 1,
      vendor: "schemawright",
      validate: (value) => {
        const result = validateJsonMessage(definition, value);
        return result.ok
          ? { value: result.value }
          : { issues: result.issues.map(({ message, keys }) => ({ message, path: keys })) };
      },
      jsonSchema: { input: convert, output: convert },
    },
  };
}

function refuse(...issues: readonly Issue[]): { readonly ok: false; readonly issues: readonly Issue[] } {
  return { ok: false, issues };
}

function fault(code: string, params: IssueParams, keys: readonly (string | number)[] = []): Issue {
  return { code, severity: "error", message: describeJson(code, params), path: pointerOf(keys), keys, params };
}

/** The fault of a text that `JSON.parse` refuses. */
function illFormed(text: string, options: JsonOptions): Issue {
  const parsed = parseJson(text, options.limits?.maxDepth ?? defaultJsonDepth);
  if (!("fault" in parsed)) return fault("json-text", { expected: "a JSON text", found: "another" });
  const { code, offset, params } = parsed.fault;
  return { ...fault(code, params), ...positionAt(lineIndex(text), offset), offset };
}

/** The fault of bytes that are not UTF-8: the place of the first that is not. */
function malformed(input: Uint8Array): Issue {
  const before = new TextDecoder("utf-8", { ignoreBOM: true }).decode(
    input.subarray(0, firstMalformed(input, "utf-8")),
  );
  const offset = before.length;
  const issue = fault("encoding-malformed", { encoding: "utf-8" });
  return { ...issue, ...positionAt(lineIndex(before), offset), offset };
}

/** Offset of what an issue is about: a missing member is where its object begins, one too many where its name stands. */
function offsetOf(root: JsonNode, { code, keys }: Issue): number {
  let node = root;
  for (const [depth, key] of keys.entries()) {
    if (node.kind === "array") {
      const item = node.items[Number(key)];
      if (item === undefined) return node.offset;
      node = item;
    } else if (node.kind === "object") {
      const member = node.members.findLast(({ name }) => name === key);
      if (member === undefined) return node.offset;
      if (depth === keys.length - 1 && ABOUT_NAMES.has(code)) return member.offset;
      node = member.value;
    }
  }
  return node.offset;
}

/** Codes of issues that are about the name of a member. */
const ABOUT_NAMES: ReadonlySet<string> = new Set([
  "json-schema.additionalProperties",
  "json-schema.unevaluatedProperties",
  "json-schema.propertyNames",
]);
