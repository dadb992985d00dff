import type { Site } from "../codegen/finding.ts";
import * as builtins from "../codegen/values/builtins.ts";
import type { Datatype } from "../codegen/values/datatype.ts";
import { base64BinaryLength, hexBinaryLength } from "../datatypes/binary.ts";
import { compareDateTimeLexical, type DateTimeDatatype, hasTimezone } from "../datatypes/date-time.ts";
import { compareDecimal, fractionDigits, totalDigits } from "../datatypes/decimal.ts";
import { compareDurationLexical } from "../datatypes/duration.ts";
import { codePointLength } from "../datatypes/length.ts";
import { isCollapsed } from "../datatypes/white-space.ts";
import type { SamplePlan, ValuePlan } from "./plan.ts";

const MOMENTS: ReadonlySet<string> = /*@__PURE__*/ new Set(
  "dateTime dateTimeStamp date time gYearMonth gYear gMonthDay gDay gMonth".split(" "),
);
const NAMES: ReadonlySet<string> = /*@__PURE__*/ new Set(["QName", "NOTATION", "ENTITY", "ENTITIES"]);

/** A built-in simple type, or one of the plan. */
export function valuePlan(plan: SamplePlan, key: string): ValuePlan {
  if (key.startsWith("xs:")) return BUILT_IN_LISTS[key.slice(3)] ?? { base: key.slice(3) };
  return plan.values[key] ?? { base: "string" };
}

const BUILT_IN_LISTS: Readonly<Record<string, ValuePlan>> = {
  NMTOKENS: { base: "anySimpleType", item: "xs:NMTOKEN", minLength: 1 },
  IDREFS: { base: "anySimpleType", item: "xs:IDREF", minLength: 1 },
  ENTITIES: { base: "anySimpleType", item: "xs:ENTITY", minLength: 1 },
};

/** Whether a text is one of a simple type, as far as the text alone tells: names, entities and assertions are not asked. */
export function fits(plan: SamplePlan, value: ValuePlan, text: string): boolean {
  if (value.enumeration !== undefined && !value.enumeration.includes(text)) return false;
  if (value.patterns?.some(({ source }) => source !== undefined && !new RegExp(source, "u").test(text))) return false;
  if (value.members !== undefined) return value.members.some((one) => fits(plan, valuePlan(plan, one), text));
  if (value.item !== undefined) {
    const items = text === "" ? [] : text.split(" ");
    const item = valuePlan(plan, value.item);
    return hasLength(value, items.length) && items.every((one) => fits(plan, item, one));
  }
  return isOfBuiltIn(value.base, text) && hasLength(value, lengthOf(value.base, text)) && isWithin(value, text);
}

function isOfBuiltIn(base: string, text: string): boolean {
  if (NAMES.has(base)) return true;
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
