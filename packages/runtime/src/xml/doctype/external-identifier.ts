import { findIllegal } from "../characters.ts";
import type { Cursor } from "../cursor.ts";
import { failIllegal, failSyntax } from "../faults.ts";
import { requireSpace, takeQuoted, takeText } from "../take.ts";
import { skipSpace } from "../white-space.ts";

/** Whether an external identifier begins at hand. */
export function isExternalIdentifier({ source, position }: Cursor): boolean {
  return source.startsWith("SYSTEM", position) || source.startsWith("PUBLIC", position);
}

/** Production 75, ExternalID, or, if `publicAlone`, production 83, PublicID, too. Returns false after a fault. */
export function takeExternalIdentifier(cursor: Cursor, publicAlone = false): boolean {
  const isPublic = takeText(cursor, "PUBLIC");
  if (!isPublic) takeText(cursor, "SYSTEM");
  if (!requireSpace(cursor, isPublic ? "after PUBLIC" : "after SYSTEM")) return false;
  if (!isPublic) return takeSystemIdentifier(cursor);
  const start = cursor.position + 1;
  const identifier = takeLiteral(cursor, "a public identifier in quotation marks");
  if (identifier === undefined) return false;
  const wrong = identifier.search(/[^ \r\na-zA-Z0-9\-'()+,./:=?;!*#@$_%]/);
  if (wrong >= 0) {
    failSyntax(cursor, start + wrong, "a character of a public identifier");
    return false;
  }
  if (publicAlone && !isQuotationMark(cursor.source.charAt(skipSpace(cursor.source, cursor.position)))) return true;
  return requireSpace(cursor, "after a public identifier") && takeSystemIdentifier(cursor);
}

function isQuotationMark(character: string): boolean {
  return character === '"' || character === "'";
}

function takeSystemIdentifier(cursor: Cursor): boolean {
  return takeLiteral(cursor, "a system identifier in quotation marks") !== undefined;
}

/** Characters between quotation marks. Returns undefined after a fault. */
function takeLiteral(cursor: Cursor, wanted: string): string | undefined {
  const start = cursor.position + 1;
  const literal = takeQuoted(cursor, wanted);
  if (literal === undefined) return undefined;
  const illegal = findIllegal(literal);
  if (illegal < 0) return literal;
  failIllegal(cursor, start + illegal);
  return undefined;
}
