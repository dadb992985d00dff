import { parseInteger } from "../../datatypes/integer.ts";
import type { JsonValue } from "../../json/json-value.ts";
import { adaptedText } from "../values/adapted-text.ts";

const INTEGER = /^(?:0|-?[1-9][0-9]*)$/;
const SPECIAL: Readonly<Record<string, number>> = { INF: Infinity, "-INF": -Infinity, NaN: Number.NaN, "-0": -0 };

/** The integer that a text of the JSON form stands for; `undefined` if it is not the text of one. */
export function integerOfText(text: unknown): bigint | undefined {
  return typeof text === "string" && INTEGER.test(text) ? parseInteger(text) : undefined;
}

/** The number that a text of the JSON form stands for; `undefined` for a number that JSON writes as one. */
export function specialOfText(text: unknown): number | undefined {
  return typeof text === "string" && Object.hasOwn(SPECIAL, text) ? SPECIAL[text] : undefined;
}

/** The JSON form of a value: big integers, infinities, NaN, negative zero and objects of adapters are text. What needs no change is not copied. */
export function jsonOf(value: unknown): JsonValue {
  if (typeof value === "bigint") return String(value);
  if (typeof value === "number") return textOfSpecial(value) ?? value;
  if (typeof value !== "object" || value === null) return value as JsonValue;
  const text = adaptedText(value);
  if (text !== undefined) return text;
  let changed: object | undefined;
  for (const key of Object.keys(value)) {
    const own = (value as Readonly<Record<string, unknown>>)[key];
    const json = own === undefined ? undefined : jsonOf(own);
    if (json === own && json !== undefined) continue;
    changed ??= shallowCopy(value);
    if (json === undefined) delete (changed as Record<string, unknown>)[key];
    else put(changed, key, json);
  }
  return (changed ?? value) as JsonValue;
}

function textOfSpecial(value: number): string | undefined {
  if (Number.isFinite(value)) return Object.is(value, -0) ? "-0" : undefined;
  return Number.isNaN(value) ? "NaN" : value > 0 ? "INF" : "-INF";
}

/** A copy of an object or array with the same properties. */
export function shallowCopy(value: object): object {
  return Array.isArray(value) ? [...value] : { ...value };
}

/** Sets a property, whatever its name: `__proto__` assigned would set the prototype. */
export function put(target: object, key: string | number, value: unknown): void {
  if (key !== "__proto__") (target as Record<string | number, unknown>)[key] = value;
  else Object.defineProperty(target, key, { value, writable: true, enumerable: true, configurable: true });
}
