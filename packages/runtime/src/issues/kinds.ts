/**
 * Kinds of issues that not every message can have, each with its words. They are named where they are reported, so that a
 * bundle has the words of those alone. What every message can have is in the catalogue.
 */

export const abstractElement = {
  code: "cvc-elt.2",
  words: "The element {name} is abstract: only an element that substitutes for it can stand here.",
} as const;

export const nilAndFixed = {
  code: "cvc-elt.3.2.2",
  words: "The element {name} has the fixed value {fixed}, so it cannot be nil.",
} as const;

export const noTypeName = {
  code: "cvc-elt.4.1",
  words: "xsi:type={value} is not the name of a type: it is no QName, or its prefix is not declared.",
} as const;

export const unknownType = {
  code: "cvc-elt.4.2",
  words: "xsi:type={value} names no type of the schema.",
} as const;

export const noPlaceForDefault = {
  code: "cvc-elt.5.1.1",
  words: "The element {name} is empty, so it holds {value}, which its type does not let it hold.",
} as const;

export const fixedHasChildren = {
  code: "cvc-elt.5.2.2.1",
  words: "The element {name} has the fixed value {fixed}, so no elements may stand in it.",
} as const;

export const notFixedText = {
  code: "cvc-elt.5.2.2.2.1",
  words: "The text {value} is not the fixed text {fixed}.",
} as const;

export const notFixed = {
  code: "cvc-elt.5.2.2.2.2",
  words: "The value {value} is not the fixed value {fixed}.",
} as const;

export const incompleteAttribute = {
  code: "cvc-attribute.1",
  words: "The declaration of the attribute {name} refers to something that the schema does not have.",
} as const;

export const attributeNotFixed = {
  code: "cvc-attribute.4",
  words: "The value {value} of attribute {name} is not the fixed value {fixed}.",
} as const;

export const undeclaredAttribute = {
  code: "cvc-assess-attr",
  words: "The schema declares no attribute {attribute}, and only declared ones are allowed here.",
} as const;

export const abstractType = {
  code: "cvc-type.2",
  words: "The type {value} is abstract: xsi:type must name one derived from it.",
} as const;

export const contentInEmpty = {
  code: "cvc-complex-type.2.1",
  words: "The element {name} must be empty.",
} as const;

export const undeclaredElement = {
  code: "cvc-complex-type.2.4.c",
  words: "The schema declares no element {name}, and only declared ones are allowed here.",
} as const;

export const missingAttribute = {
  code: "cvc-complex-type.4",
  words: "The attribute {attribute} is missing.",
} as const;

export const notLocalType = {
  code: "cvc-complex-type.5",
  words: "The element {name} must be of the type {=expected}, with which the content model declares it.",
} as const;

export const secondId = {
  code: "cvc-complex-type.5.1",
  words: "The element {name} has a second ID, {value}, that its type does not declare.",
} as const;

export const otherId = {
  code: "cvc-complex-type.5.2",
  words: "The element {name} has an ID, {value}, in place of the one that its type declares.",
} as const;

export const fieldNotSimple = {
  code: "cvc-identity-constraint.3",
  words: "Field {field} of {constraint} is not one simple value here.",
} as const;

export const notUnique = {
  code: "cvc-identity-constraint.4.1",
  words: "{value} stands here a second time; {constraint} wants every value once.",
} as const;

export const keyFieldMissing = {
  code: "cvc-identity-constraint.4.2.1",
  words: "Field {field} of the key {constraint} is missing here.",
} as const;

export const keyNotUnique = {
  code: "cvc-identity-constraint.4.2.2",
  words: "{value} stands here a second time; the key {constraint} wants every value once.",
} as const;

export const keyFieldNillable = {
  code: "cvc-identity-constraint.4.2.3",
  words: "A field of the key {constraint} is a nillable element here, which no field of a key may be.",
} as const;

export const keyUnknown = {
  code: "cvc-identity-constraint.4.3",
  words: "{value} is no value of the key {key}, which {constraint} refers to.",
} as const;

export const notAdapted = {
  code: "object-adapter",
  words: "{value} is valid, but there is no {=type} for it.",
} as const;

export const emptyIsDefault = {
  code: "object-default",
  words: "An empty text cannot be written here: it would be read as the default {default}.",
} as const;

export const mixedChoice = {
  code: "choice-mixed",
  words: "The root {root} wants {expected}, but {found} stands there: the two spellings must not be mixed.",
} as const;

export const tooManyKeys = {
  code: "limit-identity-constraints",
  words: "More than {maximum} key values: the rest is not checked.",
} as const;

export const danglingReference = {
  code: "cvc-id.1",
  words: "{value} is the ID of no element.",
} as const;

export const sameIdentifier = {
  code: "cvc-id.2",
  words: "The ID {value} names another element already.",
} as const;

export const nilHasContent = {
  code: "cvc-elt.3.2.1",
  words: "The element {name} is nil, so nothing may stand in it.",
} as const;
