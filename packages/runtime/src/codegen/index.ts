/** The door for generated code: what emitted modules import, and nothing else. */

export { base64BinaryLength, hexBinaryLength } from "../datatypes/binary.ts";
export { parseBoolean } from "../datatypes/boolean.ts";
export { compareDateTimeLexical, hasTimezone } from "../datatypes/date-time.ts";
export { compareDecimal, fractionDigits, totalDigits } from "../datatypes/decimal.ts";
export { compareDurationLexical } from "../datatypes/duration.ts";
export { codePointLength, hasAtLeast, hasAtMost } from "../datatypes/length.ts";
export type { Lexical } from "../datatypes/lexical.ts";
export { compileLinearPattern } from "../datatypes/pattern-matcher.ts";
export { collapseWhiteSpace, isCollapsed, isReplaced, replaceWhiteSpace } from "../datatypes/white-space.ts";
export type { SchemaPlaces } from "../json/json-issues.ts";
export {
  type JsonMessageDefinition,
  type JsonValidator,
  parseJsonMessage,
  readJsonMessage,
  standardJsonMessage,
  validateJsonMessage,
  writeJsonMessage,
} from "../json/json-message.ts";
export { isMultipleOf, jsonEqual } from "../json/json-value.ts";
export { repeatedItems } from "../json/unique-items.ts";
export type { PrefixedElement, XmlAttribute, XmlElement } from "../xml/element.ts";
export { escapeAttribute, escapeText } from "../xml/escape.ts";
export { type Item, isTyped, type TypedElement, type UndeclaredElement } from "../xml/typed-element.ts";
export * from "../xpath/index.ts";
export { type Adapter, adapt } from "./adapt.ts";
export { readOpenElement, readWildcardElement } from "./any-element.ts";
export { type AnyType, anyType } from "./any-type.ts";
export { captureAsserted, writeAsserted } from "./asserted-element.ts";
export { readWildcardAttribute, readWildcardAttributes } from "./attributes.ts";
export * from "./built-in-types.ts";
export * from "./builtins.ts";
export { checkWildcardAttributes } from "./check-attributes.ts";
export { checkElement } from "./check-element.ts";
export { checkItems, checkOpenElements, checkWildcardElements } from "./check-items.ts";
export { Checker } from "./checker.ts";
export { watchIdentityConstraints } from "./constraint-watch.ts";
export { type ContentModel, nextState } from "./content-model.ts";
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
} from "./counting-model.ts";
export { parseDocument, readDocument, validateDocument, writeDocument } from "./document.ts";
export { validateStream } from "./document-stream.ts";
export { readElement } from "./element.ts";
export type { Child, ContentFindings, Finding, Site } from "./finding.ts";
export { fromJson, fromJsonDocument, type JsonUnions } from "./from-json.ts";
export type * from "./handles.ts";
export {
  defaultMaximumKeyEntries,
  type ElementState,
  type IdentityConstraint,
  IdentityConstraintMatcher,
  type KeyFault,
  type KeyOf,
} from "./identity-constraints.ts";
export { readItems } from "./items.ts";
export { jsonOf } from "./json-text.ts";
export * from "./message.ts";
export {
  endsName,
  isSpaceAt,
  isText,
  isValue,
  type PlainReader,
  plain,
  plainAttribute,
  plainContent,
  plainEnd,
  plainNext,
  plainTag,
  plainText,
  plainToken,
  plainTokenAttribute,
  plainValue,
  silent,
  skipSpace,
} from "./plain.ts";
export { decimal, plainDecimal } from "./plain-decimal.ts";
export { Prefixes } from "./prefixes.ts";
export { Reader } from "./reader.ts";
export { type RecordDefinition, readRecords } from "./records.ts";
export type { PathName, RestrictedPath } from "./restricted-path.ts";
export { type SimpleTypeDefinition, simpleType, writeText } from "./simple-type.ts";
export { toJson, toPlainJson } from "./to-json.ts";
export { admits, type NamedElement } from "./wildcard.ts";
export { writeAttributes } from "./write-attributes.ts";
export { writeElement, writeRoot } from "./write-element.ts";
export { writeItems, writeWildcardElements } from "./write-items.ts";
export { writeMessage } from "./write-message.ts";
export { writeEach, writeElements } from "./writing.ts";
