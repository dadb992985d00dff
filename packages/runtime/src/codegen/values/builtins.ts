import { isBase64Binary, isHexBinary } from "../../datatypes/binary.ts";
import { formatBoolean, parseBoolean } from "../../datatypes/boolean.ts";
import { type DateTimeDatatype, isDateTime } from "../../datatypes/date-time.ts";
import { isDecimal } from "../../datatypes/decimal.ts";
import { formatDouble, formatSingleFloat, parseDouble, parseSingleFloat } from "../../datatypes/double.ts";
import { type DurationDatatype, isDuration } from "../../datatypes/duration.ts";
import * as integers from "../../datatypes/integer.ts";
import { isENTITY, isID, isIDREF, isName, isNCName, isNMTOKEN } from "../../datatypes/name.ts";
import { splitQName } from "../../datatypes/qualified-name.ts";
import { isAnyURI, isLanguage } from "../../datatypes/string.ts";
import { isURIReference } from "../../datatypes/uri.ts";
import { collapseWhiteSpace, replaceWhiteSpace } from "../../datatypes/white-space.ts";
import type { Finding, Identification, Site } from "../finding.ts";
import type { Datatype } from "./datatype.ts";
import { identify, refer } from "./identifiers.ts";
import { listOf } from "./list.ts";
import { checkString, reportType } from "./report.ts";
import { restrict } from "./restrict.ts";
import {
  anyURIKey,
  base64BinaryKey,
  booleanKey,
  decimalKey,
  doubleKey,
  durationKey,
  floatKey,
  hexBinaryKey,
  integerKey,
  momentKey,
  NOTATIONKey,
  QNameKey,
  stringKey,
} from "./value-keys.ts";

const TOO_LONG: Finding = { code: "limit-integer-length", params: { limit: integers.integerLengthLimit } };
const TOO_SHORT: Finding = { code: "cvc-minLength-valid", params: { limit: 1 } };

function lexicalFinding(type: string): Finding {
  return { code: "cvc-datatype-valid.1.2.1", params: { type: `xs:${type}` } };
}

function identity(value: string): string {
  return value;
}

/** White space as types with `whiteSpace="preserve"` treat it: as it is. */
export function preserveWhiteSpace(text: string): string {
  return text;
}

/** A datatype whose values are held as their text. */
function textual(
  name: string,
  normalise: (text: string) => string,
  is: (lexical: string) => boolean,
  key: (value: string) => string = stringKey,
): Datatype<string> {
  const finding = lexicalFinding(name);
  return {
    read(text, site, rule) {
      const lexical = normalise(text);
      if (is(lexical)) return lexical;
      site.report(finding, { value: lexical }, rule);
      return undefined;
    },
    check(value, site, rule) {
      if (!checkString(value, site, rule)) return;
      if (normalise(value) !== value || !is(value)) site.report(finding, { value }, rule);
    },
    write: identity,
    key,
  };
}

/** Whether a text is no value only because this implementation has a limit. */
function isTooLong(kind: "number" | "bigint", lexical: string): boolean {
  return kind === "bigint" && lexical.length > integers.integerLengthLimit && integers.isInteger(lexical);
}

/** A datatype whose values are numbers or big integers. */
function numeric<T extends number | bigint>(
  name: string,
  kind: "number" | "bigint",
  parse: (lexical: string) => T | undefined,
  format: (value: T) => string,
  key: (value: T) => string = integerKey,
): Datatype<T> {
  const finding = lexicalFinding(name);
  return {
    read(text, site, rule) {
      const lexical = collapseWhiteSpace(text);
      const value = parse(lexical);
      if (value === undefined) site.report(isTooLong(kind, lexical) ? TOO_LONG : finding, { value: lexical }, rule);
      return value;
    },
    check(value, site, rule) {
      if (typeof value !== kind) return reportType(site, `a ${kind}`, value);
      const text = format(value as T);
      if (parse(text) === undefined) site.report(finding, { value: text }, rule);
    },
    write: format,
    key,
  };
}

const anyText = (): boolean => true;
const text = (name: string, is: (lexical: string) => boolean, key?: (value: string) => string): Datatype<string> =>
  textual(name, collapseWhiteSpace, is, key);
const moment = (name: DateTimeDatatype, version: "1.0" | "1.1" = "1.1"): Datatype<string> =>
  text(
    name,
    (lexical) => isDateTime(name, lexical, version),
    (value) => momentKey(name, value),
  );
const span = (name: DurationDatatype): Datatype<string> =>
  text(name, (lexical) => isDuration(name, lexical), durationKey);
const integer = (name: string, parse: (lexical: string) => bigint | undefined): Datatype<bigint> =>
  numeric(name, "bigint", parse, integers.formatInteger);
const smallInteger = (name: string, parse: (lexical: string) => number | undefined): Datatype<number> =>
  numeric(name, "number", parse, integers.formatInteger);

/** A built-in list type: at least one item. */
function names(item: Datatype<string>): Datatype<string[]> {
  return restrict(listOf(item), collapseWhiteSpace, (value, lexical, site, rule) => {
    if (value.length > 0) return true;
    site.report(TOO_SHORT, { value: lexical, length: 0 }, rule);
    return false;
  });
}

export const stringDatatype: Datatype<string> = /*@__PURE__*/ textual("string", preserveWhiteSpace, anyText);
export const anySimpleTypeDatatype: Datatype<string> = /*@__PURE__*/ textual(
  "anySimpleType",
  preserveWhiteSpace,
  anyText,
);
export const anyAtomicTypeDatatype: Datatype<string> = /*@__PURE__*/ textual(
  "anyAtomicType",
  preserveWhiteSpace,
  anyText,
);
export const normalizedStringDatatype: Datatype<string> = /*@__PURE__*/ textual(
  "normalizedString",
  replaceWhiteSpace,
  anyText,
);
export const tokenDatatype: Datatype<string> = /*@__PURE__*/ text("token", anyText);
export const languageDatatype: Datatype<string> = /*@__PURE__*/ text("language", isLanguage);
export const NameDatatype: Datatype<string> = /*@__PURE__*/ text("Name", isName);
export const NCNameDatatype: Datatype<string> = /*@__PURE__*/ text("NCName", isNCName);
/** A datatype whose values name or refer to an element of the document. */
function identifying(type: Datatype<string>, note: (value: string) => Identification): Datatype<string> {
  return {
    ...type,
    read(content, site, rule) {
      const value = type.read(content, site, rule);
      if (value !== undefined) site.identify?.(note(value));
      return value;
    },
    check(value, site, rule) {
      type.check(value, site, rule);
      if (typeof value === "string") site.identify?.(note(value));
    },
  };
}

export const IDDatatype: Datatype<string> = /*@__PURE__*/ identifying(/*@__PURE__*/ text("ID", isID), identify);
export const IDREFDatatype: Datatype<string> = /*@__PURE__*/ identifying(/*@__PURE__*/ text("IDREF", isIDREF), refer);
export const IDREFSDatatype: Datatype<string[]> = /*@__PURE__*/ names(IDREFDatatype);

const NOT_UNPARSED_ENTITY: Finding = {
  code: "cvc-datatype-valid.1.2.1",
  params: { type: "xs:ENTITY: an unparsed entity that the document declares" },
};

/** A datatype whose values name unparsed entities of the document, where there is one. */
function declaredEntity(type: Datatype<string>): Datatype<string> {
  return {
    ...type,
    read(content, site, rule) {
      const value = type.read(content, site, rule);
      if (value === undefined || site.isUnparsedEntity === undefined || site.isUnparsedEntity(value)) return value;
      site.report(NOT_UNPARSED_ENTITY, { value }, rule);
      return undefined;
    },
  };
}

/**
 * A datatype whose values are names: held as `{namespace}local`, read with the namespaces in scope.
 * Text that a value is written as needs a prefix, which only the element it stands in can declare: see {@link Prefixes}.
 */
function qualified(name: "QName" | "NOTATION"): Datatype<string> {
  const finding = lexicalFinding(name);
  return {
    read(content, site, rule) {
      const lexical = collapseWhiteSpace(content);
      const parts = splitQName(lexical);
      // The prefix xmlns is bound, but names nothing that a name may be in: Namespaces in XML, section 3.
      const namespace =
        parts === undefined || parts.prefix === "xmlns" ? undefined : site.resolvePrefix?.(parts.prefix ?? "");
      if (parts === undefined || (namespace === undefined && (parts.prefix ?? "") !== "")) {
        site.report(finding, { value: lexical }, rule);
        return undefined;
      }
      const value = `{${namespace ?? ""}}${parts.localName}`;
      if (name === "NOTATION" && site.isNotation?.(value) === false) {
        site.report(finding, { value: lexical }, rule);
        return undefined;
      }
      return value;
    },
    check(value, site, rule) {
      if (!checkString(value, site, rule)) return;
      if (!/^\{[^{}]*\}/.test(value) || !isNCName(value.slice(value.indexOf("}") + 1)))
        site.report(finding, { value }, rule);
    },
    write: (value, prefixes) => prefixes?.qualify(value) ?? value,
    key: name === "QName" ? QNameKey : NOTATIONKey,
  };
}

export const QNameDatatype: Datatype<string> = /*@__PURE__*/ qualified("QName");
export const NOTATIONDatatype: Datatype<string> = /*@__PURE__*/ qualified("NOTATION");
export const ENTITYDatatype: Datatype<string> = /*@__PURE__*/ declaredEntity(/*@__PURE__*/ text("ENTITY", isENTITY));
export const ENTITIESDatatype: Datatype<string[]> = /*@__PURE__*/ names(ENTITYDatatype);
export const NMTOKENDatatype: Datatype<string> = /*@__PURE__*/ text("NMTOKEN", isNMTOKEN);
export const NMTOKENSDatatype: Datatype<string[]> = /*@__PURE__*/ names(NMTOKENDatatype);
export const anyURIDatatype: Datatype<string> = /*@__PURE__*/ text("anyURI", isAnyURI, anyURIKey);
export const hexBinaryDatatype: Datatype<string> = /*@__PURE__*/ text("hexBinary", isHexBinary, hexBinaryKey);
export const base64BinaryDatatype: Datatype<string> = /*@__PURE__*/ text(
  "base64Binary",
  isBase64Binary,
  base64BinaryKey,
);
export const decimalDatatype: Datatype<string> = /*@__PURE__*/ text("decimal", isDecimal, decimalKey);
export const dateTimeDatatype: Datatype<string> = /*@__PURE__*/ moment("dateTime");
export const dateTimeStampDatatype: Datatype<string> = /*@__PURE__*/ moment("dateTimeStamp");
export const dateDatatype: Datatype<string> = /*@__PURE__*/ moment("date");
export const timeDatatype: Datatype<string> = /*@__PURE__*/ moment("time");
export const gYearMonthDatatype: Datatype<string> = /*@__PURE__*/ moment("gYearMonth");
export const gYearDatatype: Datatype<string> = /*@__PURE__*/ moment("gYear");
export const gMonthDayDatatype: Datatype<string> = /*@__PURE__*/ moment("gMonthDay");
export const gDayDatatype: Datatype<string> = /*@__PURE__*/ moment("gDay");
export const gMonthDatatype: Datatype<string> = /*@__PURE__*/ moment("gMonth");
export const durationDatatype: Datatype<string> = /*@__PURE__*/ span("duration");
export const yearMonthDurationDatatype: Datatype<string> = /*@__PURE__*/ span("yearMonthDuration");
export const dayTimeDurationDatatype: Datatype<string> = /*@__PURE__*/ span("dayTimeDuration");
export const doubleDatatype: Datatype<number> = /*@__PURE__*/ numeric(
  "double",
  "number",
  parseDouble,
  formatDouble,
  doubleKey,
);
export const floatDatatype: Datatype<number> = /*@__PURE__*/ numeric(
  "float",
  "number",
  parseSingleFloat,
  formatSingleFloat,
  floatKey,
);
export const integerDatatype: Datatype<bigint> = /*@__PURE__*/ integer("integer", integers.parseInteger);
export const nonPositiveIntegerDatatype: Datatype<bigint> = /*@__PURE__*/ integer(
  "nonPositiveInteger",
  integers.parseNonPositiveInteger,
);
export const negativeIntegerDatatype: Datatype<bigint> = /*@__PURE__*/ integer(
  "negativeInteger",
  integers.parseNegativeInteger,
);
export const nonNegativeIntegerDatatype: Datatype<bigint> = /*@__PURE__*/ integer(
  "nonNegativeInteger",
  integers.parseNonNegativeInteger,
);
export const positiveIntegerDatatype: Datatype<bigint> = /*@__PURE__*/ integer(
  "positiveInteger",
  integers.parsePositiveInteger,
);
export const longDatatype: Datatype<bigint> = /*@__PURE__*/ integer("long", integers.parseLong);
export const unsignedLongDatatype: Datatype<bigint> = /*@__PURE__*/ integer("unsignedLong", integers.parseUnsignedLong);
export const intDatatype: Datatype<number> = /*@__PURE__*/ smallInteger("int", integers.parseSignedInt);
export const shortDatatype: Datatype<number> = /*@__PURE__*/ smallInteger("short", integers.parseShort);
export const byteDatatype: Datatype<number> = /*@__PURE__*/ smallInteger("byte", integers.parseByte);
export const unsignedIntDatatype: Datatype<number> = /*@__PURE__*/ smallInteger(
  "unsignedInt",
  integers.parseUnsignedInt,
);
export const unsignedShortDatatype: Datatype<number> = /*@__PURE__*/ smallInteger(
  "unsignedShort",
  integers.parseUnsignedShort,
);
export const unsignedByteDatatype: Datatype<number> = /*@__PURE__*/ smallInteger(
  "unsignedByte",
  integers.parseUnsignedByte,
);
/** Integers that a schema bounds to what a number holds exactly: the carrier of types derived from the unbounded ones. */
export const safeIntegerDatatype: Datatype<number> = /*@__PURE__*/ smallInteger("integer", integers.parseSafeInteger);

export const booleanDatatype: Datatype<boolean> = /*@__PURE__*/ (() => {
  const finding = lexicalFinding("boolean");
  return {
    read(content: string, site: Site, rule?: string) {
      const lexical = collapseWhiteSpace(content);
      const value = parseBoolean(lexical);
      if (value === undefined) site.report(finding, { value: lexical }, rule);
      return value;
    },
    check(value: unknown, site: Site) {
      if (typeof value !== "boolean") reportType(site, "a boolean", value);
    },
    write: formatBoolean,
    key: booleanKey,
  };
})();

/** Booleans of a type whose patterns do not let `true` and `false` stand for its values. */
export function booleanAs(yes: "true" | "1", no: "false" | "0"): Datatype<boolean> {
  return { ...booleanDatatype, write: (value) => (value ? yes : no) };
}

/** Years 0000, the sign of INF, and URIs that are none came with XSD 1.1: these read as 1.0 does. */
export const dateTimeDatatype10: Datatype<string> = /*@__PURE__*/ moment("dateTime", "1.0");
export const dateDatatype10: Datatype<string> = /*@__PURE__*/ moment("date", "1.0");
export const gYearMonthDatatype10: Datatype<string> = /*@__PURE__*/ moment("gYearMonth", "1.0");
export const gYearDatatype10: Datatype<string> = /*@__PURE__*/ moment("gYear", "1.0");
export const doubleDatatype10: Datatype<number> = /*@__PURE__*/ numeric(
  "double",
  "number",
  (lexical) => parseDouble(lexical, "1.0"),
  formatDouble,
  doubleKey,
);
export const floatDatatype10: Datatype<number> = /*@__PURE__*/ numeric(
  "float",
  "number",
  (lexical) => parseSingleFloat(lexical, "1.0"),
  formatSingleFloat,
  floatKey,
);
export const anyURIDatatype10: Datatype<string> = /*@__PURE__*/ text("anyURI", isURIReference, anyURIKey);
