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
export { checkWildcardAttributes } from "./check/check-attributes.ts";
export { checkElement } from "./check/check-element.ts";
export { checkItems, checkOpenElements, checkWildcardElements } from "./check/check-items.ts";
export { Checker } from "./check/checker.ts";
export { watchIdentityConstraints } from "./constraints/constraint-watch.ts";
export {
  defaultMaximumKeyEntries,
  type ElementState,
  type IdentityConstraint,
  IdentityConstraintMatcher,
  type KeyFault,
  type KeyOf,
} from "./constraints/identity-constraints.ts";
export type { PathName, RestrictedPath } from "./constraints/restricted-path.ts";
export { type ChildFault, child } from "./content/child.ts";
export { type ContentModel, nextState } from "./content/content-model.ts";
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
export type { Child, ContentFindings, Finding, Site } from "./finding.ts";
export { type AnyType, anyType } from "./general/any-type.ts";
export * from "./general/built-in-types.ts";
export type * from "./handles.ts";
export { fromJson, fromJsonDocument, type JsonUnions } from "./json/from-json.ts";
export { jsonOf } from "./json/json-text.ts";
export { toJson, toPlainJson } from "./json/to-json.ts";
export { parseDocument, readDocument, validateDocument, writeDocument } from "./messages/document.ts";
export { validateStream } from "./messages/document-stream.ts";
export * from "./messages/message.ts";
export { type RecordDefinition, readRecords } from "./messages/records.ts";
export { writeMessage } from "./messages/write-message.ts";
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
} from "./plain/plain.ts";
export { decimal, plainDecimal } from "./plain/plain-decimal.ts";
export { Prefixes } from "./prefixes.ts";
export { readOpenElement, readWildcardElement } from "./read/any-element.ts";
export { captureAsserted, writeAsserted } from "./read/asserted-element.ts";
export { readWildcardAttribute, readWildcardAttributes } from "./read/attributes.ts";
export { readElement } from "./read/element.ts";
export { readItems } from "./read/items.ts";
export { Reader } from "./read/reader.ts";
export { type Adapter, adapt } from "./values/adapt.ts";
export * from "./values/builtins.ts";
export { type Constraint, constrained } from "./values/constrained.ts";
export type { Datatype, Facets, MemberDatatype, Normalise } from "./values/datatype.ts";
export { inNamespaces, unidentified } from "./values/in-context.ts";
export { listOf } from "./values/list.ts";
export { checkString, kindOf, reportType } from "./values/report.ts";
export { enumerationOf, noFacets, restrict } from "./values/restrict.ts";
export { type SimpleTypeDefinition, simpleType, writeText } from "./values/simple-type.ts";
export { unionOf, whiteSpaceOfMember } from "./values/union.ts";
export { writeAttributes } from "./write/write-attributes.ts";
export { writeElement, writeRoot } from "./write/write-element.ts";
export { writeItems, writeWildcardElements } from "./write/write-items.ts";
export { writeEach, writeElements } from "./write/writing.ts";
