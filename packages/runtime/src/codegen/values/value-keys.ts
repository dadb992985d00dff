// Texts that are the same for equal values and for no others, also across datatypes: each begins with its primitive.
// Enumerations, fixed values and identity constraints compare by them. One function a primitive, so that a bundle has
// only those of its own datatypes.
import { canonicalBase64Binary, canonicalHexBinary } from "../../datatypes/binary.ts";
import { type DateTimeDatatype, dateTimeKey, parseDateTime } from "../../datatypes/date-time.ts";
import { canonicalDecimal } from "../../datatypes/decimal.ts";
import { durationSeconds, parseDuration } from "../../datatypes/duration.ts";

export function stringKey(value: string): string {
  return `s${value}`;
}

export function anyURIKey(value: string): string {
  return `u${value}`;
}

export function booleanKey(value: boolean): string {
  return `b${value}`;
}

export function decimalKey(value: string | number | bigint): string {
  return typeof value === "string" ? `n${canonicalDecimal(value)}` : `n${value}`;
}

/** As {@link decimalKey}, for what is no text. */
export function integerKey(value: number | bigint): string {
  return `n${value}`;
}

export function floatKey(value: number): string {
  return `f${value === 0 ? 0 : value}`;
}

export function doubleKey(value: number): string {
  return `d${value === 0 ? 0 : value}`;
}

export function hexBinaryKey(value: string): string {
  return `h${canonicalHexBinary(value)}`;
}

export function base64BinaryKey(value: string): string {
  return `6${canonicalBase64Binary(value)}`;
}

export function QNameKey(value: string): string {
  return `q${value}`;
}

export function NOTATIONKey(value: string): string {
  return `N${value}`;
}

export function durationKey(value: string): string {
  const parsed = parseDuration("duration", value);
  if (parsed === undefined) return `p${value}`;
  return `p${parsed.negative ? "-" : ""}${parsed.months}:${durationSeconds(parsed)}`;
}

/** The key of a point in time or of a part of one. */
export function momentKey(datatype: DateTimeDatatype, value: string): string {
  const parsed = parseDateTime(datatype, value);
  return `${datatype === "dateTimeStamp" ? "dateTime" : datatype} ${parsed === undefined ? value : dateTimeKey(parsed)}`;
}
