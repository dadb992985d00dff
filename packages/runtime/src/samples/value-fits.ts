import type { Site } from "../codegen/finding.ts";
import * as builtins from "../codegen/values/builtins.ts";
import type { Datatype } from "../codegen/values/datatype.ts";
import { base64BinaryLength, hexBinaryLength } from "../datatypes/binary.ts";
import { compareDateTimeLexical, type DateTimeDatatype, hasTimezone } from "../datatypes/date-time.ts";
import { compareDecimal, fractionDigits, totalDigits } from "../datatypes/decimal.ts";
import { compareDurationLexical } from "../datatypes/duration.ts";
import { codePointLength } from "../datatypes/length.ts";
import { isURIReference } from "../datatypes/uri.ts";
import { isCollapsed } from "../datatypes/white-space.ts";
import { takesText } from "./pattern-match.ts";
import type { PatternPlan, SamplePlan, ValuePlan } from "./plan.ts";

const MOMENTS: ReadonlySet<string> = /*@__PURE__*/ new Set(
  "dateTime dateTimeStamp date time gYearMonth gYear gMonthDay gDay gMonth".split(" "),
);
const NAMES: ReadonlySet<string> = /*@__PURE__*/ new Set(["QName", "NOTATION"]);

/** A built-in simple type, or one of the plan: the same object every time, for what is known of a type is kept by it. */
export function valuePlan(plan: SamplePlan, key: string): ValuePlan {
  if (!key.startsWith("xs:")) return plan.values[key] ?? builtIn("string");
  return builtIn(key.slice(3));
}

const BUILT_IN = /*@__PURE__*/ new Map<string, ValuePlan>([
  ["NMTOKENS", { base: "anySimpleType", item: "xs:NMTOKEN", minLength: 1 }],
  ["IDREFS", { base: "anySimpleType", item: "xs:IDREF", minLength: 1 }],
  ["ENTITIES", { base: "anySimpleType", item: "xs:ENTITY", minLength: 1 }],
]);

function builtIn(base: string): ValuePlan {
  const plan = BUILT_IN.get(base) ?? { base };
  BUILT_IN.set(base, plan);
  return plan;
}

/** Whether a simple type has texts at all: no sample declares entities. */
export function hasTexts(plan: SamplePlan, { base, members, item, length, minLength }: ValuePlan): boolean {
  if (base === "ENTITY") return false;
  if (members !== undefined) return members.some((one) => hasTexts(plan, valuePlan(plan, one)));
  return item === undefined || (length ?? minLength ?? 0) === 0 || hasTexts(plan, valuePlan(plan, item));
}

/** Whether a text is one of a simple type, as far as the text alone tells: names and assertions are not asked. */
export function fits(plan: SamplePlan, value: ValuePlan, text: string): boolean {
  if (value.enumeration !== undefined && !value.enumeration.includes(text)) return false;
  if (value.patterns?.some((one) => !matches(one, text))) return false;
  if (value.members !== undefined) return value.members.some((one) => fits(plan, valuePlan(plan, one), text));
  if (value.item !== undefined) {
    const items = text === "" ? [] : text.split(" ");
    const item = valuePlan(plan, value.item);
    return hasLength(value, items.length) && items.every((one) => fits(plan, item, one));
  }
  return isOfBuiltIn(value.base, text) && hasLength(value, lengthOf(value.base, text)) && isWithin(value, text);
}

const expressions = /*@__PURE__*/ new WeakMap<PatternPlan, RegExp>();

function matches(pattern: PatternPlan, text: string): boolean {
  if (pattern.source === undefined) return pattern.branches.some((one) => takesText(one, text));
  let expression = expressions.get(pattern);
  if (expression === undefined) {
    expression = new RegExp(pattern.source, "u");
    expressions.set(pattern, expression);
  }
  return expression.test(text);
}

function isOfBuiltIn(base: string, text: string): boolean {
  if (NAMES.has(base)) return true;
  if (base === "ENTITY") return false;
  // What XSD 1.0 takes 1.1 takes too.
  if (base === "anyURI" && !isURIReference(text)) return false;
  const datatype = (builtins as Readonly<Record<string, unknown>>)[`${base}Datatype`] as Datatype<unknown> | undefined;
  if (datatype === undefined) return true;
  if (base !== "string" && base !== "normalizedString" && !isCollapsed(text)) return false;
  let isGood = true;
  const site: Site = { report: () => (isGood = false) };
  datatype.read(text, site);
  return isGood;
}

/** The length of a text as the facets of a built-in type count it. */
export function lengthOf(base: string, text: string): number {
  if (base === "hexBinary") return hexBinaryLength(text);
  return base === "base64Binary" ? base64BinaryLength(text) : codePointLength(text);
}

function hasLength({ base, length, minLength, maxLength }: ValuePlan, found: number): boolean {
  if (NAMES.has(base)) return true;
  return (
    (length === undefined || found === length) &&
    (minLength === undefined || found >= minLength) &&
    (maxLength === undefined || found <= maxLength)
  );
}

function isWithin(value: ValuePlan, text: string): boolean {
  const { base, timezone } = value;
  if (timezone !== undefined && MOMENTS.has(base) && hasTimezone(text) !== (timezone === "required")) return false;
  if (value.totalDigits !== undefined && totalDigits(text) > value.totalDigits) return false;
  if (value.fractionDigits !== undefined && fractionDigits(text) > value.fractionDigits) return false;
  const against = (bound: string | undefined, holds: (order: number) => boolean): boolean =>
    bound === undefined || holds(compare(base, text, bound) ?? Number.NaN);
  return (
    against(value.minInclusive, (order) => order >= 0) &&
    against(value.minExclusive, (order) => order > 0) &&
    against(value.maxInclusive, (order) => order <= 0) &&
    against(value.maxExclusive, (order) => order < 0)
  );
}

/** The order of two texts of a built-in type; `undefined` if they have none. */
function compare(base: string, a: string, b: string): number | undefined {
  if (MOMENTS.has(base)) return compareDateTimeLexical(momentOf(base), a, b);
  if (/duration$/i.test(base)) return compareDurationLexical(a, b);
  if (base !== "float" && base !== "double") return compareDecimal(a, b);
  const [left, right] = [floating(a), floating(b)];
  return left === right ? 0 : left < right ? -1 : left > right ? 1 : undefined;
}

function momentOf(base: string): DateTimeDatatype {
  return (base === "dateTimeStamp" ? "dateTime" : base) as DateTimeDatatype;
}

function floating(text: string): number {
  return text === "INF" || text === "+INF"
    ? Number.POSITIVE_INFINITY
    : text === "-INF"
      ? Number.NEGATIVE_INFINITY
      : Number(text);
}
