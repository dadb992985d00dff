import { parseBoolean } from "../datatypes/boolean.ts";
import { compareDateTimeLexical, type DateTimeDatatype, isDateTime } from "../datatypes/date-time.ts";
import { isDecimal } from "../datatypes/decimal.ts";
import { isDouble, parseDouble } from "../datatypes/double.ts";
import { compareDurationLexical } from "../datatypes/duration.ts";
import { isInteger } from "../datatypes/integer.ts";
import { collapseWhiteSpace } from "../datatypes/white-space.ts";

/** `fn:number`: the value as a double, NaN for what is none and for nothing. */
export function toDouble(value: string | number | bigint | boolean | undefined): number {
  if (value === undefined) return Number.NaN;
  if (typeof value !== "string") return Number(value);
  return parseDouble(collapseWhiteSpace(value)) ?? Number.NaN;
}

/**
 * Orders two dates or times by value (`op:dateTime-less-than` and its like): below, at or above zero. NaN where they have no
 * order because one has a time zone and the other none: there is no implicit time zone, as in XML Schema.
 */
export function compareDates(datatype: DateTimeDatatype, left: string, right: string): number {
  return compareDateTimeLexical(datatype, left, right) ?? Number.NaN;
}

/** Orders two durations by value (`op:duration-equal` and its like): below, at or above zero, NaN for no order. */
export function compareDurations(left: string, right: string): number {
  return compareDurationLexical(left, right) ?? Number.NaN;
}

/** The datatypes that {@link isCastable} knows. */
export type CastTarget = "boolean" | "integer" | "decimal" | "double" | "float" | "date" | "dateTime" | "time";

/** `castable as` for a string: whether it is in the lexical space of the datatype, white space at its ends apart. */
export function isCastable(value: string, datatype: CastTarget): boolean {
  const lexical = collapseWhiteSpace(value);
  switch (datatype) {
    case "boolean":
      return parseBoolean(lexical) !== undefined;
    case "integer":
      return isInteger(lexical);
    case "decimal":
      return isDecimal(lexical);
    case "double":
    case "float":
      return isDouble(lexical);
    case "date":
    case "dateTime":
    case "time":
      return isDateTime(datatype, lexical);
  }
}
