import { derivationChain, normaliseWhiteSpace } from "../build/simple-type-questions.ts";
import type { SimpleTypeDefinition } from "../components/index.ts";
import { listItems } from "../documents/names.ts";
import { type ValueContext, valueFault } from "./lexical.ts";

/**
 * The canonical lexical representation of the value that a valid literal stands for, as XSD 1.0 has it: in
 * https://www.w3.org/TR/xmlschema-2/ with each datatype of section 3.2, and with integer in 3.3.13. The literal itself
 * where the recommendation gives none: strings and names, durations, and the parts of dates.
 */
export function canonicalLiteral(type: SimpleTypeDefinition, literal: string, context: ValueContext): string {
  if (type.variety === "union") {
    const member = type.memberTypeDefinitions.find((one) => valueFault(one, literal, context) === undefined);
    return member === undefined ? literal : canonicalLiteral(member, literal, context);
  }
  const lexical = normaliseWhiteSpace(type, literal);
  if (type.variety === "list") {
    const item = type.itemTypeDefinition;
    const items = listItems(lexical);
    return item === undefined ? lexical : items.map((one) => canonicalLiteral(item, one, context)).join(" ");
  }
  switch (type.primitiveTypeDefinition?.name) {
    case "boolean":
      return lexical === "1" || lexical === "true" ? "true" : "false";
    case "decimal":
      return canonicalDecimal(lexical, derivationChain(type).some(isInteger));
    case "float":
      return canonicalFloat(lexical, Math.fround);
    case "double":
      return canonicalFloat(lexical, (value) => value);
    case "dateTime":
      return canonicalDateTime(lexical);
    case "time":
      return canonicalTime(lexical);
    case "date":
      return canonicalDate(lexical);
    case "hexBinary":
      return lexical.toUpperCase();
    case "base64Binary":
      return lexical.replaceAll(" ", "");
    default:
      return lexical;
  }
}

function isInteger({ builtIn, name }: SimpleTypeDefinition): boolean {
  return builtIn && name === "integer";
}

/** No `+`, no zero too many; a decimal point with a digit on either side, but for integers none: 3.2.3.2, 3.3.13.2. */
function canonicalDecimal(lexical: string, integer: boolean): string {
  const [, sign = "", whole = "", fraction = ""] = /^([+-]?)0*([0-9]*)(?:\.([0-9]*))?$/.exec(lexical) ?? [];
  const places = withoutTrailingZeros(fraction);
  const minus = sign === "-" && (whole !== "" || places !== "") ? "-" : "";
  return `${minus}${whole === "" ? "0" : whole}${integer ? "" : `.${places === "" ? "0" : places}`}`;
}

/** One digit before the decimal point and one at least after it; `E` and an exponent: 3.2.4.2, 3.2.5.2. */
function canonicalFloat(lexical: string, round: (value: number) => number): string {
  if (/[NI]/.test(lexical)) return lexical.replace("+", "");
  const value = round(Number(lexical));
  if (!Number.isFinite(value)) return value < 0 ? "-INF" : "INF";
  // The fewest digits that stand for the value.
  let digits = 0;
  while (round(Number(value.toExponential(digits))) !== value) digits++;
  const [mantissa = "", exponent = ""] = value.toExponential(digits).split("e");
  return `${Object.is(value, -0) ? "-" : ""}${digits === 0 ? `${mantissa}.0` : mantissa}E${exponent.replace("+", "")}`;
}

const DATE_TIME = /^(-?[0-9]{4,})-([0-9]{2})-([0-9]{2})T(.*)$/;
const TIME = /^([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\.([0-9]+))?(Z|[+-][0-9]{2}:[0-9]{2})?$/;
const DATE = /^(-?[0-9]{4,}-[0-9]{2}-[0-9]{2})(Z|[+-][0-9]{2}:[0-9]{2})?$/;
const DAY = 24 * 60;

/** In Coordinated Universal Time if it has a zone, without zeros at the end of the seconds: 3.2.7.2. */
function canonicalDateTime(lexical: string): string {
  const [, year = "", month = "", day = "", time = ""] = DATE_TIME.exec(lexical) ?? [];
  const { days, text } = universalTime(time);
  return `${shiftedDate(`${year}-${month}-${day}`, days)}T${text}`;
}

/** The same of a time, which has no day to be of: 3.2.8.2. */
function canonicalTime(lexical: string): string {
  return universalTime(lexical).text;
}

/** With the time zone that is recoverable: after `-12:00`, up to `+12:00`: 3.2.9.2. */
function canonicalDate(lexical: string): string {
  const [, date = "", zone] = DATE.exec(lexical) ?? [];
  if (zone === undefined) return date;
  const minutes = zoneMinutes(zone);
  const days = minutes > DAY / 2 ? -1 : minutes <= -DAY / 2 ? 1 : 0;
  return shiftedDate(date, days) + zoneText(minutes + days * DAY);
}

/** A time of day in Coordinated Universal Time if it has a zone, and by how many days that is another day. */
function universalTime(lexical: string): { readonly days: number; readonly text: string } {
  const [, hour, minute, second = "", fraction = "", zone] = TIME.exec(lexical) ?? [];
  const minutes = Number(hour) * 60 + Number(minute) - (zone === undefined ? 0 : zoneMinutes(zone));
  const days = Math.floor(minutes / DAY);
  const ofDay = minutes - days * DAY;
  const places = withoutTrailingZeros(fraction);
  const seconds = places === "" ? second : `${second}.${places}`;
  return { days, text: `${pair(ofDay / 60)}:${pair(ofDay % 60)}:${seconds}${zone === undefined ? "" : "Z"}` };
}

/** A loop, since a regular expression would begin anew at every zero. */
function withoutTrailingZeros(digits: string): string {
  let end = digits.length;
  while (digits.charAt(end - 1) === "0") end--;
  return digits.slice(0, end);
}

function zoneMinutes(zone: string): number {
  if (zone === "Z") return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4));
  return zone.startsWith("-") ? -minutes : minutes;
}

function zoneText(minutes: number): string {
  if (minutes === 0) return "Z";
  const size = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${pair(size / 60)}:${pair(size % 60)}`;
}

function pair(value: number): string {
  return String(Math.floor(value)).padStart(2, "0");
}

/** The date that is a day earlier or later, or the same. There is no year 0 in XSD 1.0. */
function shiftedDate(date: string, days: number): string {
  if (days === 0) return date;
  const [, yearText = "", monthText, dayText] = /^(-?[0-9]+)-([0-9]{2})-([0-9]{2})$/.exec(date) ?? [];
  let year = BigInt(yearText);
  let month = Number(monthText);
  let day = Number(dayText) + days;
  if (day < 1) {
    month -= 1;
    if (month < 1) {
      month = 12;
      year = year === 1n ? -1n : year - 1n;
    }
    day = daysIn(year, month);
  } else if (day > daysIn(year, month)) {
    day = 1;
    month += 1;
    if (month > 12) {
      month = 1;
      year = year === -1n ? 1n : year + 1n;
    }
  }
  const digits = (year < 0n ? -year : year).toString().padStart(4, "0");
  return `${year < 0n ? "-" : ""}${digits}-${pair(month)}-${pair(day)}`;
}

function daysIn(year: bigint, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year % 4n === 0n && (year % 100n !== 0n || year % 400n === 0n) ? 29 : 28;
}
