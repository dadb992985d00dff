/** The door for generated code: what emitted modules import, and nothing else. */

export { base64BinaryLength, hexBinaryLength } from "../datatypes/binary.ts";
export { compareDateTimeLexical, hasTimezone } from "../datatypes/date-time.ts";
export { compareDecimal, fractionDigits, totalDigits } from "../datatypes/decimal.ts";
export { compareDurationLexical } from "../datatypes/duration.ts";
export { codePointLength } from "../datatypes/length.ts";
export type { Lexical } from "../datatypes/lexical.ts";
export { compileLinearPattern } from "../datatypes/pattern-matcher.ts";
export { collapseWhiteSpace, replaceWhiteSpace } from "../datatypes/white-space.ts";
export type { XmlAttribute, XmlElement } from "../xml/element.ts";
export { escapeAttribute, escapeText } from "../xml/escape.ts";
export * from "../xpath/index.ts";
export * from "./builtins.ts";
export { Checker } from "./checker.ts";
export type { ContentModel } from "./content-model.ts";
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
export type { Child, ContentFindings, Finding, Site } from "./finding.ts";
export {
  defaultMaximumKeyEntries,
  type ElementState,
  type IdentityConstraint,
  IdentityConstraintMatcher,
  type KeyFault,
  type KeyOf,
} from "./identity-constraints.ts";
export * from "./message.ts";
export { Reader } from "./reader.ts";
export type { PathName, RestrictedPath } from "./restricted-path.ts";
export { type KeyedPrimitive, listKey, qualifiedNameKey, valueKey } from "./value-keys.ts";
export { writeEach, writeElements } from "./writing.ts";
