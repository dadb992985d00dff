import type { Cursor } from "./cursor.ts";

/**
 * Whether the call's signal says stop, which then is the fault.
 * @param step a count of the steps at which this is asked: the signal is looked at once in so many, since that takes longer
 * than most steps
 */
export function isStopped(cursor: Cursor, offset: number, step: number): boolean {
  if ((step & 1023) !== 0 || cursor.signal?.aborted !== true) return false;
  cursor.fail("limit-time", offset, {}, "Reading was stopped here: the signal of the call said so.");
  return true;
}
