import { findIllegal, isSpace } from "./characters.ts";
import type { Cursor } from "./cursor.ts";
import { failIllegal, failProduction, failSyntax, failUnterminated } from "./faults.ts";
import { scanName } from "./names.ts";

/** Production 16, PI, at `start`. Leaves {@link Cursor.position} after it; returns false after a fault. */
export function scanProcessingInstruction(cursor: Cursor, start: number): boolean {
  const { source } = cursor;
  const targetEnd = scanName(source, start + 2);
  if (targetEnd === start + 2) {
    failSyntax(cursor, targetEnd, "the name of a processing instruction without a colon");
    return false;
  }
  if (targetEnd === start + 5 && source.slice(start + 2, targetEnd).toLowerCase() === "xml") {
    failProduction(
      cursor,
      start,
      source.slice(start, targetEnd),
      "another name",
      "An XML declaration can only stand at the very start of the document, and no processing instruction is named xml.",
    );
    return false;
  }
  if (source.startsWith("?>", targetEnd)) {
    cursor.position = targetEnd + 2;
    return true;
  }
  if (!isSpace(source.charCodeAt(targetEnd))) {
    failSyntax(cursor, targetEnd, "white space or '?>' after the name of a processing instruction");
    return false;
  }
  const end = source.indexOf("?>", targetEnd);
  if (end < 0) {
    failUnterminated(cursor, start, "processing instruction", "?>");
    return false;
  }
  const illegal = findIllegal(source, targetEnd, end);
  if (illegal >= 0) {
    failIllegal(cursor, illegal);
    return false;
  }
  cursor.position = end + 2;
  return true;
}
