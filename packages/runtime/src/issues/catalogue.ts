import type { IssueParams } from "./issue.ts";
import { sentence } from "./sentence.ts";

/**
 * The words of issues about XML and objects that every message can have: a text with holes for each code. A schema's own
 * sentence takes precedence over these. Those that only some messages can have are in `kinds.ts`.
 */
const TEXTS: Readonly<Record<string, string>> = {
  "cvc-elt.1": "The root element is {found}; expected {expected}.",
  "cvc-elt.3.1": "The element {name} is not nillable, so xsi:nil is not allowed on it.",
  "cvc-elt.4.3": "xsi:type={value} cannot be used here: the declared type is {expected}.",
  "cvc-type.3.1.1": "The element {name} has a simple type, so the attribute {attribute} is not allowed on it.",
  "cvc-type.3.1.2": "The element {name} holds text only; the element {child} is not allowed in it.",
  "cvc-complex-type.2.2": "The element {name} holds text only; the element {child} is not allowed in it.",
  "cvc-complex-type.2.3": "The element {name} holds elements only; the text {value} is not allowed in it.",
  "cvc-complex-type.2.4.a": "The element {found} is not expected here; expected {expected}.",
  "cvc-complex-type.2.4.b": "The element {name} is missing.",
  "cvc-complex-type.2.4.d": "The element {found} is not expected here; nothing more may follow.",
  "cvc-complex-type.3.2.2": "The attribute {attribute} is not declared for the element {name}.",
  "cvc-datatype-valid.1.2.1": "{value} is not a value of type {type}.",
  "cvc-datatype-valid.1.2.3": "{value} is not a value of any member type of {type}.",
  "cvc-pattern-valid": "{value} does not match the pattern {pattern}.",
  "cvc-enumeration-valid": "{value} is not one of {allowed}.",
  "cvc-length-valid": "The length of {value} is {length}; it must be {limit}.",
  "cvc-minLength-valid": "The length of {value} is {length}; at least {limit} is needed.",
  "cvc-maxLength-valid": "The length of the value is {length}; at most {limit} is allowed.",
  "cvc-minInclusive-valid": "{value} is less than the minimum {limit}.",
  "cvc-maxInclusive-valid": "{value} is greater than the maximum {limit}.",
  "cvc-minExclusive-valid": "{value} must be greater than {limit}.",
  "cvc-maxExclusive-valid": "{value} must be less than {limit}.",
  "cvc-totalDigits-valid": "{value} has too many digits; the maximum is {limit}.",
  "cvc-fractionDigits-valid": "{value} has too many digits after the decimal point; the maximum is {limit}.",
  "cvc-explicitTimezone-valid": "A time zone is {=limit} here; found {value}.",
  "cvc-assertion": "The assertion {test} does not hold.",
  "cvc-assertions-valid": "The assertion {test} does not hold for {value}.",
  "contract-rule": "The rule {test} does not hold.",
  "object-type": "Expected {=expected}; found {=found}.",
  "object-property": "The property {property} is not known; expected one of {expected}.",
  "object-text": "The text holds a character that XML cannot carry, at offset {at}.",
  "object-element": "This cannot be written as XML: {=reason}",
  "object-unwritable": "The object cannot be written as XML: {=reason}",
  "object-hostile": "The object cannot be looked at: reading one of its properties throws.",
  "option-unknown": "The option {option} is {found}; expected one of {expected}.",
  "limit-issues": "The limit of {maximum} issues is reached: what else may be wrong is not reported.",
  "limit-depth": "The depth is more than the limit of {limit}.",
  "limit-integer-length": "An integer is read up to {limit} characters; this one has more: {value}.",
  "limit-list-items": "The list has more items than the limit of {limit}.",
  "limit-input-length": "The input is longer than the limit of {limit}.",
};

/**
 * The sentence for an issue code and its arguments.
 * @param words those of the code, if they are not in the catalogue
 */
export function describe(code: string, params: IssueParams, words: string | undefined = TEXTS[code]): string {
  return words === undefined ? code : sentence(words, params);
}
