import type { Cursor } from "../cursor.ts";
import { refuse, requireSpace, requireText, takeName, takeSpace } from "../take.ts";
import { isExternalIdentifier, takeExternalIdentifier } from "./external-identifier.ts";

/** Productions 82 and 83, NotationDecl, after the keyword: checked, and of no consequence. Returns false after a fault. */
export function takeNotationDeclaration(cursor: Cursor): boolean {
  if (!requireSpace(cursor, "after <!NOTATION")) return false;
  if (takeName(cursor, "the name of a notation without a colon") === undefined) return false;
  if (!requireSpace(cursor, "after the name of a notation")) return false;
  if (!isExternalIdentifier(cursor)) return refuse(cursor, "SYSTEM or PUBLIC");
  if (!takeExternalIdentifier(cursor, true)) return false;
  takeSpace(cursor);
  return requireText(cursor, ">", "'>' at the end of a notation declaration");
}
