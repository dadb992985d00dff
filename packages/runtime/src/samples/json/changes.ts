import type { JsonValue } from "../../json/json-value.ts";

type JsonObject = Readonly<Record<string, JsonValue>>;

/** The value at a place; `undefined` if there is no such place. */
export function valueAt(root: JsonValue, keys: readonly (string | number)[]): JsonValue | undefined {
  let value: JsonValue | undefined = root;
  for (const key of keys) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as JsonObject)[key];
  }
  return value;
}

/** A value with another one at a place; the rest is shared. */
export function changedAt(root: JsonValue, keys: readonly (string | number)[], value: JsonValue): JsonValue {
  const [key, ...rest] = keys;
  if (key === undefined) return value;
  if (Array.isArray(root)) return root.map((one, i) => (i === key ? changedAt(one, rest, value) : one));
  const object = root as JsonObject;
  return withMember(object, String(key), changedAt(object[key] ?? null, rest, value));
}

/** An object with a member, where it stands if the object has it, else at the end. */
export function withMember(object: JsonObject, name: string, value: JsonValue): JsonObject {
  const before = Object.entries(object).map(([one, had]) => [one, one === name ? value : had] as const);
  return objectOf(Object.hasOwn(object, name) ? before : [...before, [name, value]]);
}

/** An object without a member. */
export function withoutMember(object: JsonObject, name: string): JsonObject {
  return objectOf(Object.entries(object).filter(([one]) => one !== name));
}

/** An object of some members. Defined, because assigning to __proto__ would set the prototype. */
export function objectOf(members: Iterable<readonly [string, JsonValue]>): JsonObject {
  const object: Record<string, JsonValue> = {};
  for (const [name, value] of members) {
    Object.defineProperty(object, name, { value, enumerable: true, writable: true, configurable: true });
  }
  return object;
}
