import { findIllegal } from "./characters.ts";
import type { Cursor } from "./cursor.ts";
import { failIllegal, failProduction, failUnterminated } from "./faults.ts";

const greaterThan = 0x3e;

/** Production 15, Comment, at `start`. Leaves {@link Cursor.position} after it; returns false after a fault. */
export function scanComment(cursor: Cursor, start: number): boolean {
  const { source } = cursor;
  const dashes = source.indexOf("--", start + 4);
  if (dashes < 0) {
    failUnterminated(cursor, start, "comment", "-->");
    return false;
  }
  const illegal = findIllegal(source, start + 4, dashes);
  if (illegal >= 0) {
    failIllegal(cursor, illegal);
    return false;
  }
  if (source.charCodeAt(dashes + 2) !== greaterThan) {
    failProduction(cursor, dashes, "'--'", "'-->'", "A comment contains '--', which can only end it.");
    return false;
  }
  cursor.position = dashes + 3;
  return true;
}
