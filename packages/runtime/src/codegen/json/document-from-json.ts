import type { Result } from "../../issues/issue.ts";
import type { Registry } from "../handles.ts";
import { checkRoot, rootName } from "../messages/document.ts";
import type { ValidateOptions } from "../options.ts";
import { convert, type JsonUnions } from "./from-json.ts";

/** The document whose JSON form a value is: {@link fromJson} for a root with its name and its value. */
export function fromJsonDocument<T>(
  registry: () => Registry,
  json: unknown,
  options: ValidateOptions,
  unions: JsonUnions,
): Result<T> {
  // Places are told from the root element on, whose content is the property `value`.
  return convert(rootName(json), checkRoot, json, options, unions, registry, ["value"]);
}
