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
import { findIllegal } from "../../xml/characters.ts";
import type { Finding, Site } from "../finding.ts";
import type { ConstraintText } from "../handles.ts";
import type { Prefixes } from "../prefixes.ts";
import { constraintValue, lexicalOf } from "./constraint-text.ts";
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

/**
 * A datatype as generated code uses it: from text to value and back. Built-in ones are made here; those of a schema
 * are emitted in the same form.
 */
export interface Datatype<T> {
  /** The value of a text, white space as the type treats it; `undefined`, and reported, if it has none. */
  readonly read: (text: string, site: Site, rule?: string) => T | undefined;
  /** Reports what keeps a value from being one of the type. */
  readonly check: (value: unknown, site: Site, rule?: string) => void;
  /** The text of a value, not yet escaped. Names in it need `prefixes`; without them they are `{namespace}local`. */
  readonly write: (value: T, prefixes?: Prefixes) => string;
  /** A text that is the same for equal values and for no others. */
  readonly key: (value: T) => string;
}

const WRONG_TYPE: Finding = { code: "object-type" };
const ILLEGAL_CHARACTER: Finding = { code: "object-text" };
const TOO_LONG: Finding = { code: "limit-integer-length", params: { limit: integers.integerLengthLimit } };
const TOO_SHORT: Finding = { code: "cvc-minLength-valid", params: { limit: 1 } };

/** Reports a value that is not of the JavaScript type that holds the datatype. */
export function reportType(site: Site, expected: string, value: unknown, finding: Finding = WRONG_TYPE): void {
  site.report(finding, { expected, found: kindOf(value) });
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
function identifying(type: Datatype<string>, note: (site: Site, value: string) => void): Datatype<string> {
  return {
    ...type,
    read(content, site, rule) {
      const value = type.read(content, site, rule);
      if (value !== undefined) note(site, value);
      return value;
    },
    check(value, site, rule) {
      type.check(value, site, rule);
      if (typeof value === "string") note(site, value);
    },
  };
}

export const IDDatatype: Datatype<string> = /*@__PURE__*/ identifying(/*@__PURE__*/ text("ID", isID), (site, id) =>
  site.identify?.(id),
);
export const IDREFDatatype: Datatype<string> = /*@__PURE__*/ identifying(
  /*@__PURE__*/ text("IDREF", isIDREF),
  (site, id) => site.refer?.(id),
);
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

/** The facets a derivation step adds: reports the first that a value fails. @returns whether all of them hold */
export type Facets<T> = (value: T, lexical: string, site: Site, rule?: string) => boolean;

/** For a type that restricts nothing: every value is good. */
export function noFacets(): boolean {
  return true;
}

/** White space of a text as a type treats it. The site of the text tells what its names mean. */
export type Normalise = (text: string, site: Site) => string;

/**
 * A datatype derived from another by restriction.
 * @param normalise white space as the derived type treats it
 * @param facets those of the whole derivation, base first, stopping at the first failure
 */
export function restrict<T>(base: Datatype<T>, normalise: Normalise, facets: Facets<T>): Datatype<T> {
  return {
    read(content, site, rule) {
      const lexical = normalise(content, site);
      const value = base.read(lexical, site, rule);
      if (value !== undefined) facets(value, lexical, site, rule);
      return value;
    },
    check(value, site, rule) {
      const probe = new Probe(site);
      base.check(value, probe, rule);
      if (probe.failed) return;
      const lexical = base.write(value as T);
      if (normalise(lexical, probe) !== lexical) site.report(NOT_NORMALISED, { value: lexical }, rule);
      else facets(value as T, lexical, site, rule);
    },
    write: base.write,
    key: base.key,
  };
}

const NOT_NORMALISED: Finding = {
  code: "cvc-datatype-valid.1.2.1",
  params: { type: "a type whose white space is collapsed" },
};

/** A site that passes on everything but IDs and references to them. */
class Anonymous implements Site {
  protected readonly target: Site;

  constructor(target: Site) {
    this.target = target;
  }

  resolvePrefix(prefix: string): string | undefined {
    return this.target.resolvePrefix?.(prefix);
  }

  isNotation(name: string): boolean {
    return this.target.isNotation?.(name) ?? true;
  }

  isUnparsedEntity(name: string): boolean {
    return this.target.isUnparsedEntity?.(name) ?? true;
  }

  admitsItems(count: number): boolean {
    return this.target.admitsItems?.(count) ?? true;
  }

  report(...args: Parameters<Site["report"]>): void {
    this.target.report(...args);
  }
}

/** A site that passes everything on, and remembers whether something was reported. */
class Probe extends Anonymous {
  failed = false;

  identify(id: string): void {
    this.target.identify?.(id);
  }

  refer(id: string): void {
    this.target.refer?.(id);
  }

  override report(...args: Parameters<Site["report"]>): void {
    this.failed = true;
    super.report(...args);
  }
}

const NOT_ONE_ITEM: Finding = { code: "cvc-datatype-valid.1.2.1", params: { type: "an item of a list" } };
/** A site that swallows findings, and keeps what is noted until it is known whether it counts. */
class Trial implements Site {
  failed = false;
  private readonly context: Site | undefined;
  private notes: { readonly method: "identify" | "refer"; readonly id: string }[] | undefined = undefined;

  /** @param context where prefixes are resolved and entities declared */
  constructor(context?: Site) {
    this.context = context;
  }

  resolvePrefix(prefix: string): string | undefined {
    return this.context?.resolvePrefix?.(prefix);
  }

  isNotation(name: string): boolean {
    return this.context?.isNotation?.(name) ?? true;
  }

  identify(id: string): void {
    this.note("identify", id);
  }

  refer(id: string): void {
    this.note("refer", id);
  }

  isUnparsedEntity(name: string): boolean {
    return this.context?.isUnparsedEntity?.(name) ?? true;
  }

  admitsItems(count: number): boolean {
    return this.context?.admitsItems?.(count) ?? true;
  }

  report(): void {
    this.failed = true;
  }

  /** Passes on what was noted. */
  accept(): void {
    for (const { method, id } of this.notes ?? []) this.context?.[method]?.(id);
  }

  private note(method: "identify" | "refer", id: string): void {
    if (this.notes === undefined) this.notes = [{ method, id }];
    else this.notes.push({ method, id });
  }
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

/**
 * The keys of enumerated values.
 * @param values lexical forms, each with the namespaces in scope where the schema has it, for names
 */
export function enumerationOf<T>(
  type: Datatype<T>,
  values: readonly (string | { readonly lexical: string; readonly namespaces: Readonly<Record<string, string>> })[],
): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const one of values) {
    const lexical = typeof one === "string" ? one : one.lexical;
    const namespaces = typeof one === "string" ? {} : one.namespaces;
    const value = type.read(lexical, { report: () => undefined, resolvePrefix: (prefix) => namespaces[prefix] });
    if (value !== undefined) keys.add(type.key(value));
  }
  return keys;
}

/** A list: items separated by white space. */
export function listOf<T>(item: Datatype<T>): Datatype<T[]> {
  return {
    read(content, site, rule) {
      const lexical = collapseWhiteSpace(content);
      const values: T[] = [];
      if (lexical === "") return values;
      for (let start = 0; start <= lexical.length; ) {
        const space = lexical.indexOf(" ", start);
        const end = space < 0 ? lexical.length : space;
        if (site.admitsItems?.(values.length + 1) === false) return undefined;
        const value = item.read(lexical.slice(start, end), site, rule);
        if (value === undefined) return undefined;
        values.push(value);
        start = end + 1;
      }
      return values;
    },
    check(value, site, rule) {
      if (!Array.isArray(value)) return reportType(site, "an array", value);
      if (site.admitsItems?.(value.length) === false) return;
      for (const one of value) {
        const probe = new Probe(site);
        item.check(one, probe, rule);
        if (probe.failed) return;
        const text = item.write(one as T);
        if (text === "" || /[ \t\r\n]/.test(text)) return site.report(NOT_ONE_ITEM, { value: text }, rule);
      }
    },
    write: (values, prefixes) => values.map((value) => item.write(value, prefixes)).join(" "),
    key: (values) => values.map((value) => item.key(value)).join(" "),
  };
}

/** A member of a union, whatever its values are. */
export interface MemberDatatype {
  readonly read: (text: string, site: Site, rule?: string) => unknown;
  readonly check: (value: unknown, site: Site, rule?: string) => void;
  readonly write: (value: never, prefixes?: Prefixes) => string;
  readonly key: (value: never) => string;
}

/** Whether two values are of the same JavaScript type, and lists of as many items of the same types. */
function isAlike(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return typeof one === typeof other;
  return one.length === other.length && one.every((item, i) => typeof item === typeof other[i]);
}

/** A union: the first member that has the value. Members are tried in order. */
export function unionOf<T>(members: readonly MemberDatatype[], finding: Finding): Datatype<T> {
  const memberOf = (value: unknown, site?: Site): MemberDatatype | undefined =>
    members.find((member) => {
      const trial = new Trial(site);
      member.check(value, trial);
      if (!trial.failed) trial.accept();
      return !trial.failed;
    });
  const memberFor = (
    text: string,
    site?: Site,
  ): { readonly member: MemberDatatype; readonly value: unknown } | undefined => {
    for (const member of members) {
      const trial = new Trial(site);
      const value = member.read(text, trial);
      if (value === undefined || trial.failed) continue;
      trial.accept();
      return { member, value };
    }
    return undefined;
  };
  // The text of a later member may be that of an earlier one: it would be read as something else. A double has a second
  // text, with an exponent, which integers and decimals have not.
  const textOf = (member: MemberDatatype, value: unknown, prefixes?: Prefixes): string => {
    const text = member.write(value as never, prefixes);
    if (typeof value !== "number" || isAlike(memberFor(text)?.value, value)) return text;
    const other = value.toExponential().replace("e+", "E").replace("e", "E");
    return isAlike(memberFor(other)?.value, value) ? other : text;
  };
  return {
    read(content, site, rule) {
      const found = memberFor(content, site);
      if (found === undefined) site.report(finding, { value: content.trim() }, rule);
      return found?.value as T | undefined;
    },
    check(value, site, rule) {
      const member = memberOf(value, site);
      // A name's text means nothing without its prefixes: it cannot be asked what it would be read as.
      const text = member && textOf(member, value);
      if (text !== undefined && /^\{[^{}]*\}/.test(text)) return;
      const back = text === undefined ? undefined : memberFor(text);
      if (back === undefined || !isAlike(back.value, value)) {
        site.report(finding, { value: shown(value) }, rule);
      }
    },
    write(value, prefixes) {
      const member = memberOf(value);
      return member === undefined ? String(value) : textOf(member, value, prefixes);
    },
    key: (value) => memberOf(value)?.key(value as never) ?? String(value),
  };
}

/**
 * A datatype whose values neither are IDs nor refer to any, though those of its items or members do: lists and unions in
 * XSD 1.0. There, only what is derived from ID, IDREF and IDREFS is in the ID/IDREF table, and the base type of a list
 * or union is the simple ur-type: https://www.w3.org/TR/xmlschema-1/#sic-id
 */
export function unidentified<T>(type: Datatype<T>): Datatype<T> {
  return {
    ...type,
    read: (content, site, rule) => type.read(content, new Anonymous(site), rule),
    check: (value, site, rule) => type.check(value, new Anonymous(site), rule),
  };
}

/**
 * White space as a union treats it whose members differ in that: as the first member does that has the text.
 * https://www.w3.org/TR/xmlschema11-2/#rf-whiteSpace
 */
export function whiteSpaceOfMember(
  members: readonly (readonly [member: MemberDatatype, normalise: Normalise])[],
): Normalise {
  return (text, site) => {
    for (const [member, normalise] of members) {
      const trial = new Trial(site);
      if (member.read(text, trial) !== undefined && !trial.failed) return normalise(text, trial);
    }
    return text;
  };
}

/** A datatype that reads names as the schema does where it has a text: by the namespaces in scope there. */
export function inNamespaces<T>(type: Datatype<T>, namespaces: Readonly<Record<string, string>>): Datatype<T> {
  return {
    ...type,
    read: (content, site, rule) =>
      type.read(
        content,
        {
          report: (finding, params, own) => site.report(finding, params, own),
          resolvePrefix: (prefix) => namespaces[prefix],
        },
        rule,
      ),
  };
}

/** What a declaration says of values beyond their type. */
export interface Constraint {
  /** What empty text stands for. */
  readonly default?: string;
  /** The only value there may be. */
  readonly fixed?: ConstraintText;
  /** Of an attribute: its empty text stands for nothing but itself. */
  readonly attribute?: true;
}

const EMPTY_IS_DEFAULT: Finding = { code: "object-default" };

/**
 * A datatype whose every value must be the fixed one, if one is, and where the empty text of an element stands for the
 * default or fixed value. https://www.w3.org/TR/xmlschema11-1/#cvc-elt clause 5
 */
export function constrained<T>(type: Datatype<T>, constraint: Constraint, finding: Finding): Datatype<T> {
  const { fixed } = constraint;
  const substitute = constraint.default ?? (fixed === undefined ? "" : lexicalOf(fixed));
  const wanted = fixed === undefined ? undefined : (constraintValue(type as MemberDatatype, fixed) as T | undefined);
  const check = (value: T | undefined, site: Site, rule?: string): void => {
    if (wanted === undefined || value === undefined || type.key(value) === type.key(wanted)) return;
    site.report(finding, { value: type.write(value), fixed: type.write(wanted) }, rule);
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
    key: type.key,
  };
}
