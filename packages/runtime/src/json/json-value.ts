import type { JsonNode } from "./parse-json.ts";

/** A value that JSON can carry. */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [name: string]: JsonValue };

/** The value of a parsed text. Of members with one name, the last one counts, as with `JSON.parse`. */
export function jsonValue(node: JsonNode): JsonValue {
  if (node.kind === "scalar") return node.value;
  if (node.kind === "array") return node.items.map(jsonValue);
  const value: Record<string, JsonValue> = {};
  for (const member of node.members) {
    // Defined, because assigning to __proto__ would set the prototype.
    Object.defineProperty(value, member.name, {
      value: jsonValue(member.value),
      enumerable: true,
      writable: true,
      configurable: true,
    });
  }
  return value;
}

/** Whether two JSON values are equal (JSON Schema 2020-12, 4.2.2): numbers by value, objects without regard to order. */
export function jsonEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, i) => jsonEqual(item, b[i]));
  }
  if (Array.isArray(b)) return false;
  const names = Object.keys(a);
  if (names.length !== Object.keys(b).length) return false;
  return names.every(
    (name) =>
      Object.hasOwn(b, name) && jsonEqual((a as Record<string, unknown>)[name], (b as Record<string, unknown>)[name]),
  );
}

/**
 * Whether a number is a multiple of another as their decimal spellings say: 0.3 is one of 0.1, although the quotient of
 * the two binary fractions is not whole.
 */
export function isMultipleOf(value: number, divisor: number): boolean {
  const quotient = value / divisor;
  if (Number.isInteger(quotient) && Number.isSafeInteger(quotient)) return true;
  if (!Number.isFinite(value)) return false;
  const [a, scaleOfA] = decimalOf(value);
  const [b, scaleOfB] = decimalOf(divisor);
  const scale = Math.max(scaleOfA, scaleOfB);
  return (a * 10n ** BigInt(scale - scaleOfA)) % (b * 10n ** BigInt(scale - scaleOfB)) === 0n;
}

/** A number as an integer and the count of its decimal places, which is below 0 for none of them and trailing zeros. */
function decimalOf(value: number): readonly [bigint, number] {
  const [, sign, whole = "", fraction = "", exponent = "0"] =
    /^(-?)([0-9]+)(?:\.([0-9]+))?(?:e([+-]?[0-9]+))?$/.exec(String(value)) ?? [];
  return [BigInt(`${sign ?? ""}${whole}${fraction}`), fraction.length - Number(exponent)];
}

/**
 * The first thing in a value that JSON cannot carry, or that is nested too deeply: a function, an infinite number, an
 * object of a class, an object that holds itself. Members that are `undefined` count as absent, as `JSON.stringify` has it.
 */
export function findUnfit(
  value: unknown,
  maxDepth: number,
): { readonly keys: readonly (string | number)[]; readonly found: string } | undefined {
  const keys: (string | number)[] = [];
  const visit = (one: unknown): string | undefined => {
    if (typeof one === "number") return Number.isFinite(one) ? undefined : String(one);
    if (one === null || typeof one === "string" || typeof one === "boolean") return undefined;
    if (typeof one !== "object") return typeof one;
    if (keys.length >= maxDepth) return TOO_DEEP;
    if (Array.isArray(one)) {
      for (let i = 0; i < one.length; i++) {
        keys.push(i);
        const found = visit(one[i]);
        if (found !== undefined) return found;
        keys.pop();
      }
      return undefined;
    }
    const prototype: unknown = Object.getPrototypeOf(one);
    // A plain object of another realm has a prototype that itself has none.
    if (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
      return `an object of the class ${one.constructor?.name ?? "without name"}`;
    }
    for (const name of Object.keys(one)) {
      const member = (one as Record<string, unknown>)[name];
      if (member === undefined) continue;
      keys.push(name);
      const found = visit(member);
      if (found !== undefined) return found;
      keys.pop();
    }
    return undefined;
  };
  const found = visit(value);
  return found === undefined ? undefined : { keys, found };
}

/** What {@link findUnfit} says of a value nested too deeply. */
export const TOO_DEEP = "too deep";
