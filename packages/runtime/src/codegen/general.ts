/**
 * The second door for generated code: what it needs where documents choose (xsi:type, substitution groups, wildcards, identity
 * constraints, large content models), are read as whatever root they have, or record by record.
 */

export { checkWildcardAttributes } from "./check/check-attributes.ts";
export { checkElement } from "./check/check-element.ts";
export { checkItems, checkOpenElements, checkWildcardElements } from "./check/check-items.ts";
export {
  type ElementState,
  type IdentityConstraint,
  IdentityConstraintMatcher,
  type KeyFault,
  type KeyOf,
} from "./constraints/identity-constraints.ts";
export type { PathName, RestrictedPath } from "./constraints/restricted-path.ts";
export {
  type Configuration,
  type Counter,
  type CountingModel,
  expectedInRun,
  type Move,
  mayEnd,
  type Run,
  startRun,
  stepRun,
  stepsFrom,
  type Target,
} from "./content/counting-model.ts";
export { admits, type NamedElement } from "./content/wildcard.ts";
export { type AnyType, anyType } from "./general/any-type.ts";
export * from "./general/built-in-types.ts";
export { fromJsonDocument } from "./json/document-from-json.ts";
export { parseDocument, readDocument, validateDocument, writeDocument } from "./messages/document.ts";
export { validateStream } from "./messages/document-stream.ts";
export { type RecordDefinition, readRecords } from "./messages/records.ts";
export { readOpenElement, readWildcardElement } from "./read/any-element.ts";
export { captureAsserted, writeAsserted } from "./read/asserted-element.ts";
export { readElement } from "./read/element.ts";
export { holdElement, releaseElement } from "./read/hold-element.ts";
export { readItems } from "./read/items.ts";
export { watchIdentityConstraints } from "./read/watch-constraints.ts";
export { readWildcardAttribute, readWildcardAttributes } from "./read/wildcard-attributes.ts";
export { type SimpleTypeDefinition, simpleType, writeText } from "./values/simple-type.ts";
export { writeAttributes } from "./write/write-attributes.ts";
export { writeElement, writeRoot } from "./write/write-element.ts";
export { writeItems, writeWildcardElements } from "./write/write-items.ts";
