/** The door for generated code: what emitted modules import, and nothing else. */
export { collapseWhiteSpace, replaceWhiteSpace } from "../datatypes/white-space.ts";
export { codePointLength } from "../datatypes/length.ts";
export { compareDecimal, fractionDigits, totalDigits } from "../datatypes/decimal.ts";
export { compareDateTimeLexical, hasTimezone } from "../datatypes/date-time.ts";
export { compareDurationLexical } from "../datatypes/duration.ts";
export { base64BinaryLength, hexBinaryLength } from "../datatypes/binary.ts";
export { compileLinearPattern } from "../datatypes/pattern-matcher.ts";
export type { Lexical } from "../datatypes/lexical.ts";
export { escapeAttribute, escapeText } from "../xml/escape.ts";
export type { XmlAttribute, XmlElement } from "../xml/element.ts";
export * from "../xpath/index.ts";
export * from "./builtins.ts";
export { Checker } from "./checker.ts";
export type { ContentModel } from "./content-model.ts";
export type { Child, ContentFindings, Finding, Site } from "./finding.ts";
export * from "./message.ts";
export { Reader } from "./reader.ts";
export { writeElements, writeEach } from "./writing.ts";
