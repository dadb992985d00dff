import type { IssueParams } from "./issue.ts";

/** The words of every issue: a text with holes for each code. A schema's own sentence takes precedence over these. */
const TEXTS: Readonly<Record<string, string>> = {
  "cvc-elt.1": "The root element is {found}; expected {expected}.",
  "cvc-elt.2": "The element {name} is abstract: only an element that substitutes for it can stand here.",
  "cvc-elt.3.1": "The element {name} is not nillable, so xsi:nil is not allowed on it.",
  "cvc-elt.3.2.1": "The element {name} is nil, so nothing may stand in it.",
  "cvc-elt.3.2.2": "The element {name} has the fixed value {fixed}, so it cannot be nil.",
  "cvc-elt.4.1": "xsi:type={value} is not the name of a type: it is no QName, or its prefix is not declared.",
  "cvc-elt.4.2": "xsi:type={value} names no type of the schema.",
  "cvc-elt.4.3": "xsi:type={value} cannot be used here: the declared type is {expected}.",
  "cvc-elt.5.1.1": "The element {name} is empty, so it holds {value}, which its type does not let it hold.",
  "cvc-elt.5.2.2.1": "The element {name} has the fixed value {fixed}, so no elements may stand in it.",
  "cvc-elt.5.2.2.2.1": "The text {value} is not the fixed text {fixed}.",
  "cvc-elt.5.2.2.2.2": "The value {value} is not the fixed value {fixed}.",
  "cvc-au": "The value {value} of attribute {name} is not the fixed value {fixed}.",
  "cvc-attribute.1": "The declaration of the attribute {name} refers to something that the schema does not have.",
  "cvc-attribute.4": "The value {value} of attribute {name} is not the fixed value {fixed}.",
  "cvc-assess-attr": "The schema declares no attribute {attribute}, and only declared ones are allowed here.",
  "cvc-id.1": "{value} is the ID of no element.",
  "cvc-id.2": "The ID {value} names another element already.",
  "cvc-type.2": "The type {value} is abstract: xsi:type must name one derived from it.",
  "cvc-type.3.1.1": "The element {name} has a simple type, so the attribute {attribute} is not allowed on it.",
  "cvc-type.3.1.2": "The element {name} holds text only; the element {child} is not allowed in it.",
  "cvc-complex-type.2.1": "The element {name} must be empty.",
  "cvc-complex-type.2.2": "The element {name} holds text only; the element {child} is not allowed in it.",
  "cvc-complex-type.2.3": "The element {name} holds elements only; the text {value} is not allowed in it.",
  "cvc-complex-type.2.4.a": "The element {found} is not expected here; expected {expected}.",
  "cvc-complex-type.2.4.b": "The element {name} is missing.",
  "cvc-complex-type.2.4.c": "The schema declares no element {name}, and only declared ones are allowed here.",
  "cvc-complex-type.2.4.d": "The element {found} is not expected here; nothing more may follow.",
  "cvc-complex-type.3.2.2": "The attribute {attribute} is not declared for the element {name}.",
  "cvc-complex-type.4": "The attribute {attribute} is missing.",
  "cvc-complex-type.5": "The element {name} must be of the type {=expected}, with which the content model declares it.",
  "cvc-complex-type.5.1": "The element {name} has a second ID, {value}, that its type does not declare.",
  "cvc-complex-type.5.2": "The element {name} has an ID, {value}, in place of the one that its type declares.",
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
  "cvc-identity-constraint.3": "Field {field} of {constraint} is not one simple value here.",
  "cvc-identity-constraint.4.1": "{value} stands here a second time; {constraint} wants every value once.",
  "cvc-identity-constraint.4.2.1": "Field {field} of the key {constraint} is missing here.",
  "cvc-identity-constraint.4.2.2": "{value} stands here a second time; the key {constraint} wants every value once.",
  "cvc-identity-constraint.4.2.3":
    "A field of the key {constraint} is a nillable element here, which no field of a key may be.",
  "cvc-identity-constraint.4.3": "{value} is no value of the key {key}, which {constraint} refers to.",
  "contract-rule": "The rule {test} does not hold.",
  "object-type": "Expected {=expected}; found {=found}.",
  "object-property": "The property {property} is not known; expected one of {expected}.",
  "object-text": "The text holds a character that XML cannot carry, at offset {at}.",
  "object-element": "This cannot be written as XML: {=reason}",
  "object-unwritable": "The object cannot be written as XML: {=reason}",
  "object-default": "An empty text cannot be written here: it would be read as the default {default}.",
  "object-hostile": "The object cannot be looked at: reading one of its properties throws.",
  "option-unknown": "The option {option} is {found}; expected one of {expected}.",
  "choice-mixed": "The root {root} wants {expected}, but {found} stands there: the two spellings must not be mixed.",
  "encoding-malformed": "The bytes are not valid {=encoding}.",
  "json-text": "This is not JSON: expected {=expected}; found {=found}.",
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
  "limit-issues": "The limit of {maximum} issues is reached: what else may be wrong is not reported.",
  "limit-depth": "The depth is more than the limit of {limit}.",
  "limit-identity-constraints": "More than {maximum} key values: the rest is not checked.",
  "limit-integer-length": "An integer is read up to {limit} characters; this one has more: {value}.",
  "limit-list-items": "The list has more items than the limit of {limit}.",
  "limit-input-length": "The input is longer than the limit of {limit}.",
};

/** Longest piece of a value that is shown in a message, in UTF-16 code units. */
const SHOWN = 80;

/**
 * The sentence for an issue code and its arguments. Names of holes are names of arguments; texts are quoted and
 * shortened (not after `=`), lists become "a, b or c".
 */
export function describe(code: string, params: IssueParams): string {
  const text = TEXTS[code];
  if (text === undefined) return code;
  const sentence = text.replace(/\{(=?)(\w+)\}/g, (_, plain: string, name: string) =>
    plain === "" ? show(params[name]) : String(params[name]),
  );
  return params["suggestion"] === undefined ? sentence : `${sentence} Did you mean ${show(params["suggestion"])}?`;
}

function show(value: IssueParams[string] | undefined): string {
  if (value === undefined) return "?";
  if (typeof value === "string") return quote(value);
  if (typeof value !== "object") return String(value);
  if (value.length === 0) return "nothing";
  if (value.length === 1) return String(value[0]);
  const listed = value.length > 12 ? [...value.slice(0, 11), `${value.length - 11} more`] : value;
  return `${listed.slice(0, -1).join(", ")} or ${listed[listed.length - 1]}`;
}

function quote(text: string): string {
  if (text.length <= SHOWN) return `"${text}"`;
  // A character of two code units is not cut in half.
  const half = /[\uD800-\uDBFF]/.test(text.charAt(SHOWN - 1));
  return `"${text.slice(0, half ? SHOWN - 1 : SHOWN)}…"`;
}
