import * as runtime from "@schemawright/runtime/codegen";
import { derivationChain, normaliseWhiteSpace } from "../build/simple-type-questions.ts";
import type { ConstrainingFacet, EnumerationFacet, SimpleTypeDefinition } from "../components/index.ts";
import { expandedName, listItems, splitQName } from "../documents/names.ts";
import { programOfPattern, translatePattern } from "../patterns/index.ts";

/** What values of a schema are judged by. */
export interface ValueContext {
  readonly version: "1.0" | "1.1";
  /** In-scope namespaces, for QName values; without them prefixes are not checked. */
  readonly namespaces?: Readonly<Record<string, string>>;
  /** The notations of the schema by expanded name, for NOTATION values; without them any name is one. */
  readonly notations?: ReadonlyMap<string, unknown>;
  /** Only the value counts, not how it is written: patterns are not asked. */
  readonly byValue?: true;
}

const DATATYPES: Readonly<Record<string, Pick<runtime.Datatype<unknown>, "read"> | undefined>> = {
  boolean: runtime.booleanDatatype,
  decimal: runtime.decimalDatatype,
  float: runtime.floatDatatype,
  double: runtime.doubleDatatype,
  duration: runtime.durationDatatype,
  dateTime: runtime.dateTimeDatatype,
  time: runtime.timeDatatype,
  date: runtime.dateDatatype,
  gYearMonth: runtime.gYearMonthDatatype,
  gYear: runtime.gYearDatatype,
  gMonthDay: runtime.gMonthDayDatatype,
  gDay: runtime.gDayDatatype,
  gMonth: runtime.gMonthDatatype,
  hexBinary: runtime.hexBinaryDatatype,
  base64Binary: runtime.base64BinaryDatatype,
  anyURI: runtime.anyURIDatatype,
  language: runtime.languageDatatype,
  NMTOKEN: runtime.NMTOKENDatatype,
  NMTOKENS: runtime.NMTOKENSDatatype,
  Name: runtime.NameDatatype,
  NCName: runtime.NCNameDatatype,
  ID: runtime.IDDatatype,
  IDREF: runtime.IDREFDatatype,
  IDREFS: runtime.IDREFSDatatype,
  ENTITY: runtime.ENTITYDatatype,
  ENTITIES: runtime.ENTITIESDatatype,
  integer: runtime.integerDatatype,
  nonPositiveInteger: runtime.nonPositiveIntegerDatatype,
  negativeInteger: runtime.negativeIntegerDatatype,
  long: runtime.longDatatype,
  int: runtime.intDatatype,
  short: runtime.shortDatatype,
  byte: runtime.byteDatatype,
  nonNegativeInteger: runtime.nonNegativeIntegerDatatype,
  unsignedLong: runtime.unsignedLongDatatype,
  unsignedInt: runtime.unsignedIntDatatype,
  unsignedShort: runtime.unsignedShortDatatype,
  unsignedByte: runtime.unsignedByteDatatype,
  positiveInteger: runtime.positiveIntegerDatatype,
  yearMonthDuration: runtime.yearMonthDurationDatatype,
  dayTimeDuration: runtime.dayTimeDurationDatatype,
  dateTimeStamp: runtime.dateTimeStampDatatype,
};

/** Those whose values XSD 1.1 changed, as 1.0 has them. */
const DATATYPES_10: typeof DATATYPES = {
  ...DATATYPES,
  float: runtime.floatDatatype10,
  double: runtime.doubleDatatype10,
  dateTime: runtime.dateTimeDatatype10,
  date: runtime.dateDatatype10,
  gYearMonth: runtime.gYearMonthDatatype10,
  gYear: runtime.gYearDatatype10,
  anyURI: runtime.anyURIDatatype10,
};

/**
 * What keeps a text from being a value of a simple type, as the end of a sentence ("it is not an xs:int"); `undefined`
 * if nothing does. https://www.w3.org/TR/xmlschema11-2/#dt-datatype-valid. Assertions are not evaluated.
 */
export function valueFault(type: SimpleTypeDefinition, text: string, context: ValueContext): string | undefined {
  return assess(type, text, context).fault;
}

interface Assessment {
  /** The text with its white space as the type treats it; a union treats it as the first member does that takes the text. */
  readonly lexical: string;
  readonly fault: string | undefined;
}

function assess(type: SimpleTypeDefinition, text: string, context: ValueContext): Assessment {
  const { lexical, fault } = assessVariety(type, text, context);
  if (fault !== undefined) return { lexical, fault };
  for (const step of derivationChain(type).toReversed()) {
    if (step.builtIn && step.variety !== "list") continue;
    for (const facet of step.facets) {
      const found = facetFault(type, facet, lexical, context);
      if (found !== undefined) return { lexical, fault: found };
    }
  }
  return { lexical, fault: undefined };
}

/** What a type asks before its facets. */
function assessVariety(type: SimpleTypeDefinition, text: string, context: ValueContext): Assessment {
  if (type.variety === "union") {
    for (const member of type.memberTypeDefinitions) {
      const assessment = assess(member, text, context);
      if (assessment.fault === undefined) return assessment;
    }
    return { lexical: text, fault: "no member of the union takes it" };
  }
  const lexical = normaliseWhiteSpace(type, text);
  if (type.variety !== "list") return { lexical, fault: builtInFault(type, lexical, context) };
  const item = type.itemTypeDefinition;
  for (const part of listItems(lexical)) {
    const fault = item === undefined ? undefined : valueFault(item, part, context);
    if (fault !== undefined) return { lexical, fault: `of its item "${part}", ${fault}` };
  }
  return { lexical, fault: undefined };
}

function builtInFault(type: SimpleTypeDefinition, lexical: string, context: ValueContext): string | undefined {
  const name = derivationChain(type).find((step) => step.builtIn)?.name ?? "";
  if (name === "QName" || name === "NOTATION") {
    const parts = splitQName(lexical);
    const bound = parts?.prefix === "" || context.namespaces === undefined || parts?.prefix === "xml";
    if (parts === undefined || !(bound || context.namespaces?.[parts.prefix] !== undefined)) {
      return `it is not an xs:${name} with a declared prefix`;
    }
    if (name === "QName" || context.notations === undefined) return undefined;
    return isNotation(parts, context, context.notations) ? undefined : "there is no notation of that name";
  }
  let failed = false;
  const report = (): void => {
    failed = true;
  };
  (context.version === "1.0" ? DATATYPES_10 : DATATYPES)[name]?.read(lexical, { report });
  return failed ? `it is not a valid xs:${name}` : undefined;
}

/** Without a default namespace, a name without prefix may mean the namespace that includes the document. */
function isNotation(
  { prefix, localName }: { readonly prefix: string; readonly localName: string },
  { namespaces = {} }: ValueContext,
  notations: ReadonlyMap<string, unknown>,
): boolean {
  const namespace = namespaces[prefix];
  if (namespace !== undefined) return notations.has(expandedName(namespace, localName));
  return [...notations.keys()].some((name) => name.endsWith(`}${localName}`));
}

function facetFault(
  type: SimpleTypeDefinition,
  facet: ConstrainingFacet,
  lexical: string,
  context: ValueContext,
): string | undefined {
  switch (facet.kind) {
    case "length":
    case "minLength":
    case "maxLength": {
      const length = lengthOf(type, lexical);
      if (length === undefined) return undefined;
      const tooShort = facet.kind !== "maxLength" && length < facet.value;
      const tooLong = facet.kind !== "minLength" && length > facet.value;
      return tooShort || tooLong ? `its length is ${length} and ${facet.kind} is ${facet.value}` : undefined;
    }
    case "totalDigits":
      return runtime.totalDigits(lexical) > facet.value ? `it has more than ${facet.value} digits` : undefined;
    case "fractionDigits":
      return runtime.fractionDigits(lexical) > facet.value
        ? `it has more than ${facet.value} fraction digits`
        : undefined;
    case "minInclusive":
    case "minExclusive":
    case "maxInclusive":
    case "maxExclusive":
      return isWithin(facet.kind, compareValues(type, lexical, facet.value))
        ? undefined
        : `${facet.kind} is ${facet.value}`;
    case "pattern":
      if (context.byValue) return undefined;
      return facet.value.some((pattern) => matches(pattern, lexical, context.version))
        ? undefined
        : `it does not match the pattern ${facet.value.join(" or ")}`;
    case "enumeration":
      return isEnumerated(type, facet, lexical, context) ? undefined : "it is not among the enumeration values";
    case "explicitTimezone":
      if (facet.value === "optional") return undefined;
      return runtime.hasTimezone(lexical) === (facet.value === "required")
        ? undefined
        : `a time zone is ${facet.value}`;
    default:
      return undefined;
  }
}

const WRITTEN = new WeakMap<EnumerationFacet, ReadonlySet<string>>();

/** Most values are written as the enumeration writes them; texts have no other way. */
function isEnumerated(
  type: SimpleTypeDefinition,
  facet: EnumerationFacet,
  lexical: string,
  { namespaces }: ValueContext,
): boolean {
  const primitive = type.variety === "atomic" ? type.primitiveTypeDefinition?.name : undefined;
  const isText = primitive === "string" || primitive === "anyURI";
  if (isText || primitive === "decimal") {
    const written = WRITTEN.get(facet) ?? new Set(facet.value.map((value) => value.lexical));
    WRITTEN.set(facet, written);
    if (isText || written.has(lexical)) return written.has(lexical);
  }
  return facet.value.some((value) => equalValues(type, lexical, value.lexical, namespaces, value.namespaces));
}

/** Whether a comparison with a bound meets the bound; values that cannot be compared do not. */
export function isWithin(
  bound: "minInclusive" | "minExclusive" | "maxInclusive" | "maxExclusive",
  comparison: -1 | 0 | 1 | undefined,
): boolean {
  if (comparison === undefined) return false;
  if (comparison === 0) return bound.endsWith("Inclusive");
  return comparison > 0 === bound.startsWith("min");
}

function matches(pattern: string, lexical: string, version: "1.0" | "1.1"): boolean {
  const translated = translatePattern(pattern, version);
  if (!translated.ok) return true;
  if (translated.safe) return new RegExp(translated.source, translated.flags).test(lexical);
  const program = programOfPattern(pattern, version);
  return program.ok ? runtime.compileLinearPattern(program.program)(lexical) : true;
}

/** Length as the length facets count it; `undefined` for types where they mean nothing. */
function lengthOf(type: SimpleTypeDefinition, lexical: string): number | undefined {
  if (type.variety === "list") return listItems(lexical).length;
  switch (type.primitiveTypeDefinition?.name) {
    case "hexBinary":
      return runtime.hexBinaryLength(lexical);
    case "base64Binary":
      return runtime.base64BinaryLength(lexical);
    case "QName":
    case "NOTATION":
      return undefined;
    default:
      return runtime.codePointLength(lexical);
  }
}

/**
 * The order of two values of an atomic type, given as valid lexical forms; `undefined` where there is none, as between
 * a date with and one without time zone, or for types without order.
 */
export function compareValues(type: SimpleTypeDefinition, left: string, right: string): -1 | 0 | 1 | undefined {
  const primitive = type.primitiveTypeDefinition?.name ?? "";
  switch (primitive) {
    case "decimal":
      return runtime.compareDecimal(left, right);
    case "float":
      return order(Math.fround(toNumber(left)), Math.fround(toNumber(right)));
    case "double":
      return order(toNumber(left), toNumber(right));
    case "duration":
      return runtime.compareDurationLexical(left, right);
    case "dateTime":
    case "time":
    case "date":
    case "gYearMonth":
    case "gYear":
    case "gMonthDay":
    case "gDay":
    case "gMonth":
      return runtime.compareDateTimeLexical(primitive, left, right);
    default:
      return undefined;
  }
}

function toNumber(lexical: string): number {
  return Number(lexical.replace("INF", "Infinity"));
}

function order(left: number, right: number): -1 | 0 | 1 | undefined {
  if (left < right) return -1;
  if (left > right) return 1;
  return left === right || (Number.isNaN(left) && Number.isNaN(right)) ? 0 : undefined;
}

/** Whether two valid lexical forms stand for one value of a type. */
export function equalValues(
  type: SimpleTypeDefinition,
  left: string,
  right: string,
  leftNamespaces: Readonly<Record<string, string>> = {},
  rightNamespaces: Readonly<Record<string, string>> = {},
): boolean {
  if (type.variety === "list") {
    const lefts = listItems(left);
    const rights = listItems(right);
    const item = type.itemTypeDefinition;
    if (lefts.length !== rights.length) return false;
    return lefts.every((part, index) => {
      const other = rights[index] ?? "";
      return item === undefined ? part === other : equalValues(item, part, other, leftNamespaces, rightNamespaces);
    });
  }
  if (type.variety === "union") {
    const one = memberWith(type, left);
    const other = memberWith(type, right);
    if (one === undefined || other === undefined) return left === right;
    // A value of one member is never one of another, unless both are made of the same primitive values.
    if (one !== other && (one.variety !== "atomic" || one.primitiveTypeDefinition !== other.primitiveTypeDefinition)) {
      return false;
    }
    return equalValues(
      one,
      normaliseWhiteSpace(one, left),
      normaliseWhiteSpace(other, right),
      leftNamespaces,
      rightNamespaces,
    );
  }
  switch (type.primitiveTypeDefinition?.name) {
    case "boolean":
      return (left === "true" || left === "1") === (right === "true" || right === "1");
    case "hexBinary":
      return left.toUpperCase() === right.toUpperCase();
    case "base64Binary":
      return left.replaceAll(" ", "") === right.replaceAll(" ", "");
    case "QName":
    case "NOTATION": {
      const a = splitQName(left);
      const b = splitQName(right);
      if (a === undefined || b === undefined || a.localName !== b.localName) return false;
      return (leftNamespaces[a.prefix] ?? "") === (rightNamespaces[b.prefix] ?? "");
    }
    default:
      return left === right || compareValues(type, left, right) === 0;
  }
}

/** The type that takes a text: of a union, that of the first member that does. */
function memberWith(type: SimpleTypeDefinition, text: string): SimpleTypeDefinition | undefined {
  if (type.variety !== "union") return type;
  const found = type.memberTypeDefinitions.find((member) => valueFault(member, text, { version: "1.1" }) === undefined);
  return found && memberWith(found, text);
}
