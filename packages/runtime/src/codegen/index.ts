/**
 * The door for generated code: what emitted modules import, and nothing else. What only packages need whose documents choose
 * has a door of its own, which others do not load: `general.ts`.
 */

export { base64BinaryLength, hexBinaryLength } from "../datatypes/binary.ts";
export { parseBoolean } from "../datatypes/boolean.ts";
export { compareDateTimeLexical, hasTimezone } from "../datatypes/date-time.ts";
export { compareDecimal, fractionDigits, totalDigits } from "../datatypes/decimal.ts";
export { compareDurationLexical } from "../datatypes/duration.ts";
export { codePointLength, hasAtLeast, hasAtMost } from "../datatypes/length.ts";
export type { Lexical } from "../datatypes/lexical.ts";
export { compileLinearPattern } from "../datatypes/pattern-matcher.ts";
export { collapseWhiteSpace, isCollapsed, isReplaced, replaceWhiteSpace } from "../datatypes/white-space.ts";
export type * from "../json/messages.ts";
export type { PrefixedElement, XmlAttribute, XmlElement } from "../xml/element.ts";
export { escapeAttribute, escapeText } from "../xml/escape.ts";
export { type Item, isTyped, type TypedElement, type UndeclaredElement } from "../xml/typed-element.ts";
export * from "../xpath/index.ts";
export type * from "./attribute-values.ts";
export { checkComplete, checkStep } from "./check/content-steps.ts";
export { enterAttribute, reportAbsentAttribute } from "./check/declared-attributes.ts";
export { checkChildContent, checkChildValue } from "./check/declared-children.ts";
export { reportUndiscriminated } from "./check/discriminator.ts";
export { type ChildFault, child, childrenLeft } from "./content/child.ts";
export { type ContentModel, expectedNames, nextState } from "./content/content-model.ts";
export type { AttributeFindings, Child, ContentFindings, Finding, Site } from "./finding.ts";
export type * from "./general.ts";
export type * from "./handles.ts";
export type { GeneralChecker as Checker, GeneralReader as Reader } from "./handles.ts";
export { fromJson, type JsonUnions } from "./json/from-json.ts";
export { jsonOf } from "./json/json-text.ts";
export { toJson, toPlainJson } from "./json/to-json.ts";
export * from "./messages/message.ts";
export { writeMessage } from "./messages/write-message.ts";
export { constructorOf } from "./plain/constructor-of.ts";
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
export { plainInteger } from "./plain/plain-integer.ts";
export { Prefixes } from "./prefixes.ts";
export { completeContent, placeChild, requireChild, stepChild } from "./read/children.ts";
export { readAbsentAttribute, readAttribute, requireAttribute } from "./read/declared-attributes.ts";
export { peekChild, undiscriminated } from "./read/discriminator.ts";
export { readPlainly } from "./read/plain-element.ts";
export { readEmpty, readSimple, readText, readValue } from "./read/simple-content.ts";
export { readUndeclaredAttribute, readUndeclaredAttributes } from "./read/undeclared-attributes.ts";
export { readUndeclared, readUntyped } from "./read/undeclared-element.ts";
export { type Adapter, adapt } from "./values/adapt.ts";
export * from "./values/builtins.ts";
export { type Constraint, constrained } from "./values/constrained.ts";
export type { ConstraintText } from "./values/constraint-text.ts";
export type { Datatype, Facets, MemberDatatype, Normalise } from "./values/datatype.ts";
export { inNamespaces, unidentified } from "./values/in-context.ts";
export { listOf } from "./values/list.ts";
export { checkString, kindOf, reportType } from "./values/report.ts";
export { enumerationOf, noFacets, restrict } from "./values/restrict.ts";
export { unionOf, whiteSpaceOfMember } from "./values/union.ts";
export { writeEach, writeElements } from "./write/writing.ts";
