// Generated from schema/sinch-mms by schemawright. Do not edit.
import type { Sampler } from "@schemawright/runtime/samples";

/** @ts-ignore Without fast-check nobody asks for its types. */
export type FastCheck = Pick<typeof import("fast-check"), "array" | "integer">;

/** @ts-ignore Without fast-check nobody asks for its types. */
export type Arbitrary<T> = import("fast-check").Arbitrary<T>;

/** Values that lists of numbers stand for: a shorter list stands for a simpler value, so that shrinking works. */
export function arbitraryOf<T>(fc: FastCheck, sampler: Sampler<T>): Arbitrary<T> {
  const numbers = fc.array(fc.integer({ min: 0, max: 2147483647 }), { maxLength: 80, size: "max" });
  return numbers.map((list: number[]) => sampler.fromNumbers(list));
}
