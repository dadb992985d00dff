import { describe } from "./catalogue.ts";
import type { IssueParams } from "./issue.ts";
import { sentence } from "./sentence.ts";

/** The words of the issues that only JSON has: apart, so that who reads XML does not load them. */
const TEXTS: Readonly<Record<string, string>> = {
  "json-text": "This is not JSON: expected {=expected}; found {=found}.",
  "encoding-malformed": "The bytes are not valid {=encoding}.",
  "json-schema.type": "The value must be of type {expected}; found {=found}.",
  "json-schema.enum": "{=value} is not one of {allowed}.",
  "json-schema.const": "{=value} is not {=allowed}.",
  "json-schema.required": "The property {name} is missing.",
  "json-schema.dependentRequired": "The property {name} is missing; it is required because {property} is present.",
  "json-schema.additionalProperties": "The property {name} is not declared, and only declared ones are allowed here.",
  "json-schema.unevaluatedProperties": "The property {name} is not declared, and only declared ones are allowed here.",
  "json-schema.propertyNames": "The property {name} has a name that is not allowed here.",
  "json-schema.minProperties": "Too few properties: the minimum is {limit}.",
  "json-schema.maxProperties": "Too many properties: the maximum is {limit}.",
  "json-schema.minItems": "Too few items: the minimum is {limit}.",
  "json-schema.maxItems": "Too many items: the maximum is {limit}.",
  "json-schema.unevaluatedItems": "Too many items: only the first {limit} are described, and no others are allowed.",
  "json-schema.items": "Too many items: only the first {limit} are described, and no others are allowed.",
  "json-schema.uniqueItems": "The items {i} and {j} are equal, and every item may stand only once.",
  "json-schema.contains":
    "{found} of the items match what the list must contain; the minimum is {minContains}, the maximum {=maxContains}.",
  "json-schema.minLength": "The text {=value} is too short: the minimum length is {limit}.",
  "json-schema.maxLength": "The text is too long: the maximum length is {limit}.",
  "json-schema.pattern": "{=value} does not match the pattern {pattern}.",
  "json-schema.format": "{=value} is not of the format {format}.",
  "json-schema.minimum": "{=value} is less than the minimum {limit}.",
  "json-schema.maximum": "{=value} is greater than the maximum {limit}.",
  "json-schema.exclusiveMinimum": "{=value} must be greater than {limit}.",
  "json-schema.exclusiveMaximum": "{=value} must be less than {limit}.",
  "json-schema.multipleOf": "{=value} is not a multiple of {multipleOf}.",
  "json-schema.not": "{=value} is a value that is not allowed here.",
  "json-schema.false": "Nothing is allowed here.",
  "json-schema.anyOf": "The value matches none of {count} alternatives. {=reasons}",
  "json-schema.oneOf": "The value matches none of {count} alternatives. {=reasons}",
  "json-schema.oneOf.several": "More than one alternative matches ({=passing}), where only one may.",
};

/** The sentence for the code of an issue about JSON and its arguments. */
export function describeJson(code: string, params: IssueParams): string {
  const text = TEXTS[code];
  return text === undefined ? describe(code, params) : sentence(text, params);
}
