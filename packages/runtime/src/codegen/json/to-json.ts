import type { Result } from "../../issues/issue.ts";
import { ValidationError } from "../../issues/validation-error.ts";
import type { JsonValue } from "../../json/json-value.ts";
import type { ValidateOptions, WriteOptions } from "../options.ts";
import { jsonOf } from "./json-text.ts";

/** What `validateX` of a generated package is. */
export type Validate<T> = (value: unknown, options?: ValidateOptions) => Result<T>;

/**
 * The JSON form of a message or document. Parts that need no change are shared with the value.
 * @param what name of the message, for the error
 * @throws ValidationError if the value is not valid, unless `validate` is false
 */
export function toJson<T>(what: string, validate: Validate<T>, value: T, options: WriteOptions): JsonValue {
  return jsonOf(toPlainJson(what, validate, value, options));
}

/** {@link toJson} where JSON can hold every value of the message's type: the value itself. */
export function toPlainJson<T>(what: string, validate: Validate<T>, value: T, options: WriteOptions): JsonValue {
  if (options.validate !== false) {
    const result = validate(value, options);
    if (!result.ok) throw new ValidationError(`This is not a valid ${what}`, result.issues);
  }
  return value as JsonValue;
}
