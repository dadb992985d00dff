import type { Cursor } from "../cursor.ts";
import { type Declarations, OpenEntities } from "../entities.ts";
import { requireSpace, requireText, takeQualifiedName, takeSpace, takeText } from "../take.ts";
import { isExternalIdentifier, takeExternalIdentifier } from "./external-identifier.ts";
import { takeInternalSubset } from "./internal-subset.ts";

/**
 * Reads the document type declaration at hand: production 28, doctypedecl, of XML 1.0. Declarations in the internal
 * subset and in its internal parameter entities are read and checked; what is external is not, and clause 5.1 then
 * decides which declarations still count. Takes time linear in the text, as far as the limits on entities let it grow.
 * @param cursor at `<!DOCTYPE`; is left after the declaration, with what is declared
 * @param standalone the XML declaration says standalone="yes"
 * @returns false after a fault
 */
export function takeDoctype(cursor: Cursor, standalone: boolean): boolean {
  const declarations: Declarations = { entities: new Map(), attributes: new Map(), complete: true };
  cursor.declarations = declarations;
  cursor.openEntities = new OpenEntities(cursor.limits, cursor.source.length);
  takeText(cursor, "<!DOCTYPE");
  if (!requireSpace(cursor, "after <!DOCTYPE")) return false;
  if (takeQualifiedName(cursor, "the name of the root element") === undefined) return false;
  if (takeSpace(cursor) && isExternalIdentifier(cursor)) {
    if (!takeExternalIdentifier(cursor)) return false;
    declarations.complete = standalone;
    takeSpace(cursor);
  }
  if (takeText(cursor, "[")) {
    if (!takeInternalSubset({ cursor, declarations, standalone, counts: true })) return false;
    takeSpace(cursor);
  }
  return requireText(cursor, ">", "'>' at the end of the document type declaration");
}
