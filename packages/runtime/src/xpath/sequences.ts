/** `fn:count` of things each of which is there at most once: how many are not `undefined`. */
export function countPresent(...values: readonly unknown[]): number {
  let count = 0;
  for (const value of values) if (value !== undefined) count += 1;
  return count;
}

/** Whether a value is there and passes the test. */
export function whenPresent<T>(value: T | undefined, test: (value: T) => boolean): boolean {
  return value !== undefined && test(value);
}

/** The value that is there, as a sequence. */
export function toSequence<T>(value: T | undefined): T[] {
  return value === undefined ? [] : [value];
}

/** `fn:distinct-values` of strings or booleans: one of each, in the order of their first. */
export function distinctValues<T extends string | boolean>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

/** `from to to` of XPath: the integers between the two, both included; none if `from` is the greater. */
export function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
