import { type DateTimeDatatype, dateTimeKey, parseDateTime } from "../datatypes/date-time.ts";
import { canonicalDecimal, isDecimal } from "../datatypes/decimal.ts";
import { parseDouble, parseSingleFloat } from "../datatypes/double.ts";
import { parseDuration } from "../datatypes/duration.ts";
import type { KeyOf } from "./identity-constraints.ts";

/** The primitive types whose values are told apart by their text alone. */
export type KeyedPrimitive =
  | "string"
  | "anyURI"
  | "boolean"
  | "decimal"
  | "float"
  | "double"
  | "duration"
  | "hexBinary"
  | "base64Binary"
  | Exclude<DateTimeDatatype, "dateTimeStamp">;

/**
 * The key of a value of a primitive type, given as a valid lexical form with white space normalised: values of different
 * primitive types are never equal (https://www.w3.org/TR/xmlschema11-2/#equality), NaN is itself, 0 is -0. `undefined`
 * for a text that is no value.
 */
export function valueKey(primitive: KeyedPrimitive, lexical: string): string | undefined {
  const key = keyWithin(primitive, lexical);
  return key === undefined ? undefined : `${primitive}:${key}`;
}

function keyWithin(primitive: KeyedPrimitive, lexical: string): string | undefined {
  switch (primitive) {
    case "string":
    case "anyURI":
      return lexical;
    case "boolean":
      return lexical === "true" || lexical === "1" ? "true" : "false";
    case "decimal":
      return isDecimal(lexical) ? canonicalDecimal(lexical) : undefined;
    case "float":
      return numberKey(parseSingleFloat(lexical));
    case "double":
      return numberKey(parseDouble(lexical));
    case "duration": {
      const value = parseDuration("duration", lexical);
      if (value === undefined) return undefined;
      return `${value.negative ? "-" : ""}${value.months} ${value.seconds}.${value.secondFraction}`;
    }
    case "hexBinary":
      return lexical.toUpperCase();
    case "base64Binary":
      return lexical.replace(/ /g, "");
    default: {
      const value = parseDateTime(primitive, lexical);
      return value === undefined ? undefined : dateTimeKey(value);
    }
  }
}

/** Minus zero is written as zero. */
function numberKey(value: number | undefined): string | undefined {
  return value === undefined ? undefined : String(value);
}

/**
 * The key of a QName or NOTATION value; `namespaceOf` gives the namespace of a prefix (empty for the default one), or
 * `undefined` for a prefix that is not declared.
 */
export function qualifiedNameKey(
  primitive: "QName" | "NOTATION",
  lexical: string,
  namespaceOf: (prefix: string) => string | undefined,
): string | undefined {
  const colon = lexical.indexOf(":");
  const namespace = namespaceOf(colon < 0 ? "" : lexical.slice(0, colon));
  return namespace === undefined ? undefined : `${primitive}:{${namespace}}${lexical.slice(colon + 1)}`;
}

/** The key of a list value, given with white space collapsed: that of its items in their order. */
export function listKey(lexical: string, itemKey: KeyOf): string | undefined {
  let key = "list:";
  for (const item of lexical === "" ? [] : lexical.split(" ")) {
    const one = itemKey(item);
    if (one === undefined) return undefined;
    key += `${one.length}:${one}`;
  }
  return key;
}
