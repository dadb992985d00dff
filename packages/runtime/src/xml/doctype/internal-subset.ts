import { scanComment } from "../comment.ts";
import { failProduction, failSyntax } from "../faults.ts";
import { scanName } from "../names.ts";
import { scanProcessingInstruction } from "../processing-instruction.ts";
import { enterEntity, leaveEntity } from "../references.ts";
import { isStopped } from "../stop.ts";
import { codeAt, refuse, takeSpace, takeText } from "../take.ts";
import { takeAttributeListDeclaration } from "./attribute-list-declaration.ts";
import { takeElementDeclaration } from "./element-declaration.ts";
import { takeEntityDeclaration } from "./entity-declaration.ts";
import { takeNotationDeclaration } from "./notation-declaration.ts";
import type { Subset } from "./subset.ts";

const lessThan = 0x3c;
const percent = 0x25;
const semicolon = 0x3b;
const rightBracket = 0x5d;

/** Production 28b, intSubset, and the `]` after it. Returns false after a fault. */
export function takeInternalSubset(subset: Subset): boolean {
  const { cursor } = subset;
  for (let step = 1; ; step++) {
    if (isStopped(cursor, cursor.position, step)) return false;
    takeSpace(cursor);
    if (cursor.position >= cursor.source.length) {
      if (cursor.reference < 0) return refuse(cursor, "']' at the end of the internal subset");
      leaveEntity(cursor);
      continue;
    }
    const code = codeAt(cursor);
    if (code === rightBracket && cursor.reference < 0) {
      cursor.position++;
      return true;
    }
    if (code === percent) {
      if (!takeParameterReference(subset)) return false;
    } else if (code !== lessThan) {
      return refuse(cursor, "a declaration or ']' in the internal subset");
    } else if (!takeMarkup(subset)) return false;
  }
}

/** Production 29, markupdecl, at a `<`. */
function takeMarkup(subset: Subset): boolean {
  const { cursor } = subset;
  const { source, position } = cursor;
  if (source.startsWith("<?", position)) return scanProcessingInstruction(cursor, position);
  if (source.startsWith("<!--", position)) return scanComment(cursor, position);
  if (takeText(cursor, "<!ENTITY")) return takeEntityDeclaration(subset);
  if (takeText(cursor, "<!ATTLIST")) return takeAttributeListDeclaration(subset);
  if (takeText(cursor, "<!ELEMENT")) return takeElementDeclaration(cursor);
  if (takeText(cursor, "<!NOTATION")) return takeNotationDeclaration(cursor);
  if (!source.startsWith("<![", position)) return refuse(cursor, "a declaration");
  const message = "A conditional section can only stand in an external subset.";
  failProduction(cursor, position, "'<!['", "a declaration", message);
  return false;
}

/** Production 69, PEReference, between declarations. */
function takeParameterReference(subset: Subset): boolean {
  const { cursor, declarations, standalone } = subset;
  const { source, position: start } = cursor;
  const end = scanName(source, start + 1);
  if (end === start + 1 || source.charCodeAt(end) !== semicolon) {
    failSyntax(cursor, end, end === start + 1 ? "the name of a parameter entity" : "';'");
    return false;
  }
  const entity = declarations.entities.get(source.slice(start, end));
  cursor.position = end + 1;
  if (!standalone) declarations.complete = false;
  if (entity?.kind === "internal") return enterEntity(cursor, entity, start, 0);
  if (!standalone) subset.counts = false;
  return true;
}
