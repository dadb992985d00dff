import { isBase64Binary, isHexBinary } from "../datatypes/binary.ts";
import { formatBoolean, parseBoolean } from "../datatypes/boolean.ts";
import { type DateTimeDatatype, isDateTime } from "../datatypes/date-time.ts";
import { isDecimal } from "../datatypes/decimal.ts";
import { formatDouble, formatSingleFloat, parseDouble, parseSingleFloat } from "../datatypes/double.ts";
import { type DurationDatatype, isDuration } from "../datatypes/duration.ts";
import * as integers from "../datatypes/integer.ts";
import { isENTITY, isID, isIDREF, isName, isNCName, isNMTOKEN } from "../datatypes/name.ts";
import { isAnyURI, isLanguage } from "../datatypes/string.ts";
import { collapseWhiteSpace, replaceWhiteSpace } from "../datatypes/white-space.ts";
import { findIllegal } from "../xml/characters.ts";
import type { Finding, Site } from "./finding.ts";

/**
 * A datatype as generated code uses it: from text to value and back. Built-in ones are made here; those of a schema
 * are emitted in the same form.
 */
export interface Datatype<T> {
  /** The value of a text, white space as the type treats it; `undefined`, and reported, if it has none. */
  readonly read: (text: string, site: Site, rule?: string) => T | undefined;
  /** Reports what keeps a value from being one of the type. */
  readonly check: (value: unknown, site: Site, rule?: string) => void;
  /** The text of a value, not yet escaped. */
  readonly write: (value: T) => string;
}

const WRONG_TYPE: Finding = { code: "object-type" };
const ILLEGAL_CHARACTER: Finding = { code: "object-text" };
const TOO_SHORT: Finding = { code: "cvc-minLength-valid", params: { limit: 1 } };

/** Reports a value that is not of the JavaScript type that holds the datatype. */
export function reportType(site: Site, expected: string, value: unknown): void {
  site.report(WRONG_TYPE, { expected, found: kindOf(value) });
}

/** What kind of JavaScript value something is, for messages. */
export function kindOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "an array" : typeof value;
}

/** A value that is not of its type as text, for messages; whatever it is, nothing of it is called. */
function shown(value: unknown): string {
  return (typeof value === "object" && value !== null) || typeof value === "function" ? kindOf(value) : String(value);
}

/** Whether a value is a string that XML can carry; reported if not. */
export function checkString(value: unknown, site: Site, rule?: string): value is string {
  if (typeof value !== "string") {
    reportType(site, "a string", value);
    return false;
  }
  const illegal = findIllegal(value);
  if (illegal < 0) return true;
  site.report(ILLEGAL_CHARACTER, { at: illegal }, rule);
  return false;
}

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
  };
}

/** A datatype whose values are numbers or big integers. */
function numeric<T extends number | bigint>(
  name: string,
  kind: "number" | "bigint",
  parse: (lexical: string) => T | undefined,
  format: (value: T) => string,
): Datatype<T> {
  const finding = lexicalFinding(name);
  return {
    read(text, site, rule) {
      const lexical = collapseWhiteSpace(text);
      const value = parse(lexical);
      if (value === undefined) site.report(finding, { value: lexical }, rule);
      return value;
    },
    check(value, site, rule) {
      if (typeof value !== kind) return reportType(site, `a ${kind}`, value);
      const text = format(value as T);
      if (parse(text) === undefined) site.report(finding, { value: text }, rule);
    },
    write: format,
  };
}

const anyText = (): boolean => true;
const text = (name: string, is: (lexical: string) => boolean): Datatype<string> =>
  textual(name, collapseWhiteSpace, is);
const moment = (name: DateTimeDatatype): Datatype<string> => text(name, (lexical) => isDateTime(name, lexical));
const span = (name: DurationDatatype): Datatype<string> => text(name, (lexical) => isDuration(name, lexical));
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
export const IDDatatype: Datatype<string> = /*@__PURE__*/ text("ID", isID);
export const IDREFDatatype: Datatype<string> = /*@__PURE__*/ text("IDREF", isIDREF);
export const IDREFSDatatype: Datatype<string[]> = /*@__PURE__*/ names(IDREFDatatype);
export const ENTITYDatatype: Datatype<string> = /*@__PURE__*/ text("ENTITY", isENTITY);
export const ENTITIESDatatype: Datatype<string[]> = /*@__PURE__*/ names(ENTITYDatatype);
export const NMTOKENDatatype: Datatype<string> = /*@__PURE__*/ text("NMTOKEN", isNMTOKEN);
export const NMTOKENSDatatype: Datatype<string[]> = /*@__PURE__*/ names(NMTOKENDatatype);
export const anyURIDatatype: Datatype<string> = /*@__PURE__*/ text("anyURI", isAnyURI);
export const hexBinaryDatatype: Datatype<string> = /*@__PURE__*/ text("hexBinary", isHexBinary);
export const base64BinaryDatatype: Datatype<string> = /*@__PURE__*/ text("base64Binary", isBase64Binary);
export const decimalDatatype: Datatype<string> = /*@__PURE__*/ text("decimal", isDecimal);
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
export const doubleDatatype: Datatype<number> = /*@__PURE__*/ numeric("double", "number", parseDouble, formatDouble);
export const floatDatatype: Datatype<number> = /*@__PURE__*/ numeric(
  "float",
  "number",
  parseSingleFloat,
  formatSingleFloat,
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
  };
})();

/** The facets a derivation step adds: reports the first that a value fails. @returns whether all of them hold */
export type Facets<T> = (value: T, lexical: string, site: Site, rule?: string) => boolean;

/** For a type that restricts nothing: every value is good. */
export function noFacets(): boolean {
  return true;
}

/**
 * A datatype derived from another by restriction.
 * @param normalise white space as the derived type treats it
 * @param facets those of the whole derivation, base first, stopping at the first failure
 */
export function restrict<T>(base: Datatype<T>, normalise: (text: string) => string, facets: Facets<T>): Datatype<T> {
  return {
    read(content, site, rule) {
      const lexical = normalise(content);
      const value = base.read(lexical, site, rule);
      if (value !== undefined) facets(value, lexical, site, rule);
      return value;
    },
    check(value, site, rule) {
      const probe = new Probe(site);
      base.check(value, probe, rule);
      if (probe.failed) return;
      const lexical = base.write(value as T);
      if (normalise(lexical) !== lexical) site.report(NOT_NORMALISED, { value: lexical }, rule);
      else facets(value as T, lexical, site, rule);
    },
    write: base.write,
  };
}

const NOT_NORMALISED: Finding = {
  code: "cvc-datatype-valid.1.2.1",
  params: { type: "a type whose white space is collapsed" },
};

/** A site that passes findings on, or swallows them, and remembers that there were some. */
class Probe implements Site {
  failed = false;
  private readonly target: Site | undefined;

  constructor(target?: Site) {
    this.target = target;
  }

  report(...args: Parameters<Site["report"]>): void {
    this.failed = true;
    this.target?.report(...args);
  }
}

const NOT_ONE_ITEM: Finding = { code: "cvc-datatype-valid.1.2.1", params: { type: "an item of a list" } };

/** A list: items separated by white space. */
export function listOf<T>(item: Datatype<T>): Datatype<T[]> {
  return {
    read(content, site, rule) {
      const lexical = collapseWhiteSpace(content);
      const values: T[] = [];
      if (lexical === "") return values;
      for (const part of lexical.split(" ")) {
        const value = item.read(part, site, rule);
        if (value === undefined) return undefined;
        values.push(value);
      }
      return values;
    },
    check(value, site, rule) {
      if (!Array.isArray(value)) return reportType(site, "an array", value);
      for (const one of value) {
        const probe = new Probe(site);
        item.check(one, probe, rule);
        if (probe.failed) return;
        const text = item.write(one as T);
        if (text === "" || /[ \t\r\n]/.test(text)) return site.report(NOT_ONE_ITEM, { value: text }, rule);
      }
    },
    write: (values) => values.map(item.write).join(" "),
  };
}

/** A member of a union, whatever its values are. */
export interface MemberDatatype {
  readonly read: (text: string, site: Site, rule?: string) => unknown;
  readonly check: (value: unknown, site: Site, rule?: string) => void;
  readonly write: (value: never) => string;
}

/** A union: the first member that has the value. Members are tried in order. */
export function unionOf<T>(members: readonly MemberDatatype[], finding: Finding): Datatype<T> {
  const memberOf = (value: unknown): MemberDatatype | undefined =>
    members.find((member) => {
      const probe = new Probe();
      member.check(value, probe);
      return !probe.failed;
    });
  const memberFor = (text: string): { readonly member: MemberDatatype; readonly value: unknown } | undefined => {
    for (const member of members) {
      const probe = new Probe();
      const value = member.read(text, probe);
      if (value !== undefined && !probe.failed) return { member, value };
    }
    return undefined;
  };
  return {
    read(content, site, rule) {
      const found = memberFor(content);
      if (found === undefined) site.report(finding, { value: content.trim() }, rule);
      return found?.value as T | undefined;
    },
    check(value, site, rule) {
      const member = memberOf(value);
      // The text of a later member may be that of an earlier one: it would be read as something else.
      const back = member === undefined ? undefined : memberFor(member.write(value as never));
      if (back === undefined || typeof back.value !== typeof value) {
        site.report(finding, { value: shown(value) }, rule);
      }
    },
    write: (value) => memberOf(value)?.write(value as never) ?? String(value),
  };
}

/** What a declaration says of values beyond their type. */
export interface Constraint {
  /** What empty text stands for. */
  readonly default?: string;
  /** The only value there may be. */
  readonly fixed?: string;
  /** Of an attribute: its empty text stands for nothing but itself. */
  readonly attribute?: true;
  /** Order of the value space, where different texts can be one value: 0 for equal ones. */
  readonly compare?: (a: string, b: string) => number | undefined;
}

const EMPTY_IS_DEFAULT: Finding = { code: "object-default" };

/**
 * A datatype whose every value must be the fixed one, if one is, and where the empty text of an element stands for the
 * default or fixed value. https://www.w3.org/TR/xmlschema11-1/#cvc-elt clause 5
 */
export function constrained<T>(type: Datatype<T>, constraint: Constraint, finding: Finding): Datatype<T> {
  const { fixed, compare } = constraint;
  const substitute = constraint.default ?? fixed ?? "";
  const wanted = fixed === undefined ? undefined : type.read(fixed, new Probe());
  const text = wanted === undefined ? undefined : type.write(wanted);
  const check = (value: T | undefined, site: Site, rule?: string): void => {
    if (text === undefined || value === undefined) return;
    const found = type.write(value);
    if (found !== text && compare?.(found, text) !== 0) site.report(finding, { value: found, fixed: text }, rule);
  };
  return {
    read(content, site, rule) {
      const value = type.read(content === "" && constraint.attribute !== true ? substitute : content, site, rule);
      check(value, site, rule);
      return value;
    },
    check(value, site, rule) {
      const probe = new Probe(site);
      type.check(value, probe, rule);
      if (probe.failed) return;
      check(value as T, site, rule);
      // Written, it would be read as the default.
      if (constraint.default !== undefined && constraint.default !== "" && type.write(value as T) === "") {
        site.report(EMPTY_IS_DEFAULT, { default: constraint.default }, rule);
      }
    },
    write: type.write,
  };
}
