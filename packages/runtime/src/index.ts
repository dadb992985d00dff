export {
  defaultLimits,
  type Limits,
  type ReadOptions,
  type RuleSetting,
  type UnknownPolicy,
  type ValidateOptions,
  type WriteBytesOptions,
  type WriteOptions,
} from "./codegen/options.ts";
export type { Lexical } from "./datatypes/lexical.ts";
export type { Issue, IssueParams, Result, Severity } from "./issues/issue.ts";
export type { StandardIssue, StandardMessage, StandardResult } from "./issues/standard-schema.ts";
export { formatIssue, ValidationError } from "./issues/validation-error.ts";
export type { JsonLimits, JsonOptions } from "./json/json-message.ts";
export type { JsonValue } from "./json/json-value.ts";
export type { XmlAttribute, XmlElement } from "./xml/element.ts";
export { type StopSignal, stopAfter } from "./xml/limits.ts";
export type { DocumentStream } from "./xml/text-pieces.ts";
export type { Item, TypedElement, UndeclaredElement } from "./xml/typed-element.ts";
