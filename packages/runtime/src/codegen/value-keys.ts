import { canonicalBase64Binary, canonicalHexBinary } from "../datatypes/binary.ts";
import { type DateTimeDatatype, dateTimeKey, parseDateTime } from "../datatypes/date-time.ts";
import { canonicalDecimal } from "../datatypes/decimal.ts";
import { durationSeconds, parseDuration } from "../datatypes/duration.ts";

/**
 * Texts that are the same for equal values and for no others, also across datatypes: each begins with its primitive.
 * Enumerations, fixed values and identity constraints compare by them.
 */
export const valueKeys = {
  string: (value: string): string => `s${value}`,
  anyURI: (value: string): string => `u${value}`,
  boolean: (value: boolean): string => `b${value}`,
  decimal: (value: string | number | bigint): string =>
    typeof value === "string" ? `n${canonicalDecimal(value)}` : `n${value}`,
  float: (value: number): string => `f${value === 0 ? 0 : value}`,
  double: (value: number): string => `d${value === 0 ? 0 : value}`,
  hexBinary: (value: string): string => `h${canonicalHexBinary(value)}`,
  base64Binary: (value: string): string => `6${canonicalBase64Binary(value)}`,
  QName: (value: string): string => `q${value}`,
  NOTATION: (value: string): string => `N${value}`,
  duration(value: string): string {
    const parsed = parseDuration("duration", value);
    if (parsed === undefined) return `p${value}`;
    return `p${parsed.negative ? "-" : ""}${parsed.months}:${durationSeconds(parsed)}`;
  },
  moment(datatype: DateTimeDatatype, value: string): string {
    const parsed = parseDateTime(datatype, value);
    return `${datatype === "dateTimeStamp" ? "dateTime" : datatype} ${parsed === undefined ? value : dateTimeKey(parsed)}`;
  },
} as const;
