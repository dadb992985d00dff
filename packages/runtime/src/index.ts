export type {
  Limits,
  ReadOptions,
  RuleSetting,
  UnknownPolicy,
  ValidateOptions,
  WriteBytesOptions,
  WriteOptions,
} from "./codegen/options.ts";
export type { Lexical } from "./datatypes/lexical.ts";
export type { Issue, IssueParams, Result, Severity } from "./issues/issue.ts";
export type { StandardIssue, StandardMessage, StandardResult } from "./issues/standard-schema.ts";
export { formatIssue, ValidationError } from "./issues/validation-error.ts";
export type { XmlAttribute, XmlElement } from "./xml/element.ts";
export type { Item, TypedElement, UndeclaredElement } from "./xml/typed-element.ts";
