import { describe } from "../../issues/catalogue.ts";
import type { Issue, Result } from "../../issues/issue.ts";
import { ValidationError } from "../../issues/validation-error.ts";
import { wholeIssue } from "../../issues/whole-issue.ts";
import { findIllegal } from "../../xml/characters.ts";
import { takeUnusual } from "../../xml/escape.ts";
import type { Registry } from "../handles.ts";
import type { WriteBytesOptions, WriteOptions } from "../options.ts";
import { indented } from "../write/layout.ts";
import { type Check, type IsValid, validateMessage } from "./message.ts";

/**
 * Writes an object as an XML document: text, or UTF-8 bytes if the options say so.
 * @throws ValidationError if the object is not valid (unless `validate` is false), if XML cannot carry it, whatever
 * `validate` says, or if an option has none of its values
 */
export function writeMessage<T>(
  root: string,
  check: Check,
  write: (value: T) => string,
  value: T,
  options: WriteOptions | WriteBytesOptions = {},
  registry?: () => Registry,
  isValid?: IsValid,
): string | Uint8Array {
  const validate = (): Result<T> => validateMessage<T>(root, check, value, options, registry, isValid);
  // Where an object chooses nothing, all that is written of it is escaped, and noted.
  const isEscaped = registry === undefined;
  return writeValid(root, validate, () => write(value), options, isEscaped);
}

/**
 * Writes what was found valid, as the options say.
 * @param what is written, for the error's message
 * @param isEscaped says that all texts and names of the object are written by way of `escapeText` and `escapeAttribute`
 * @throws ValidationError as {@link writeMessage}
 */
export function writeValid(
  what: string,
  validate: () => Result<unknown>,
  write: () => string,
  options: WriteOptions | WriteBytesOptions,
  isEscaped = false,
): string | Uint8Array {
  const validates = options.validate !== false;
  if (validates) {
    const result = validate();
    if (!result.ok) throw new ValidationError(`This is not a valid ${what}`, result.issues);
  }
  let text: string;
  try {
    text = write();
    const isUnusual = takeUnusual() || !isEscaped;
    const illegal = validates || !isUnusual ? -1 : findIllegal(text);
    if (illegal >= 0) throw new RangeError(describe("object-text", { at: illegal }));
    const { pretty, declaration, output } = options;
    if (pretty === undefined && declaration === undefined && output === undefined) return text;
    const step = stepOf(pretty);
    if (step !== undefined) text = indented(write, step);
    if (declaration === true) text = DECLARATION + (step === undefined ? "" : "\n") + text;
    return output === "bytes" ? new TextEncoder().encode(text) : text;
  } catch (error) {
    if (error instanceof ValidationError) throw error;
    const reasons = validate().issues.filter((issue) => issue.severity === "error");
    throw new ValidationError(`This ${what} cannot be written`, reasons.length > 0 ? reasons : [unwritable(error)]);
  }
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>';

/** What a level is indented by; `undefined` for no line breaks at all. */
function stepOf(pretty: WriteOptions["pretty"]): string | undefined {
  if (pretty === undefined || pretty === false) return undefined;
  if (pretty === true) return "  ";
  if (/^[ \t]*$/.test(pretty)) return pretty;
  const params = { option: "pretty", found: pretty, expected: ["true", "false", "spaces and tabs"] };
  throw new ValidationError("The document cannot be written", [wholeIssue("option-unknown", params)]);
}

/** What validation has nothing against, or was told not to look at. */
function unwritable(error: unknown): Issue {
  return wholeIssue("object-unwritable", { reason: error instanceof Error ? error.message : String(error) });
}
