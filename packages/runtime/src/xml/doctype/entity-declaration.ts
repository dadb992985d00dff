import { decodeCharacterReference } from "../character-reference.ts";
import { findIllegal } from "../characters.ts";
import type { Cursor } from "../cursor.ts";
import type { Entity } from "../entities.ts";
import { clipped, failIllegal, failProduction, failSyntax, quoted } from "../faults.ts";
import { scanName } from "../names.ts";
import { refuse, requireSpace, requireText, takeName, takeSpace, takeText } from "../take.ts";
import { normalizeLineEnds } from "../white-space.ts";
import { isExternalIdentifier, takeExternalIdentifier } from "./external-identifier.ts";
import type { Subset } from "./subset.ts";

const percent = 0x25;
const ampersand = 0x26;
const hash = 0x23;
const semicolon = 0x3b;

/** Productions 70 to 76, EntityDecl, after the keyword. Returns false after a fault. */
export function takeEntityDeclaration({ cursor, counts, declarations: { entities } }: Subset): boolean {
  if (!requireSpace(cursor, "after <!ENTITY")) return false;
  const isParameter = takeText(cursor, "%");
  if (isParameter && !requireSpace(cursor, "after '%'")) return false;
  const unprefixed = takeName(cursor, "the name of an entity without a colon");
  if (unprefixed === undefined || !requireSpace(cursor, "after the name of an entity")) return false;
  const entity = takeDefinition(cursor, isParameter ? `%${unprefixed}` : unprefixed, isParameter);
  if (entity === undefined) return false;
  takeSpace(cursor);
  if (counts && !entities.has(entity.name)) entities.set(entity.name, entity);
  return requireText(cursor, ">", "'>' at the end of an entity declaration");
}

/** Productions 73, EntityDef, and 74, PEDef. */
function takeDefinition(cursor: Cursor, name: string, isParameter: boolean): Entity | undefined {
  const quote = cursor.source.charAt(cursor.position);
  if (quote === '"' || quote === "'") {
    const text = takeEntityValue(cursor, quote);
    return text === undefined ? undefined : { kind: "internal", name, text };
  }
  if (!isExternalIdentifier(cursor)) {
    refuse(cursor, "an entity value in quotation marks, SYSTEM or PUBLIC");
    return undefined;
  }
  if (!takeExternalIdentifier(cursor)) return undefined;
  if (!takeSpace(cursor) || isParameter || !takeText(cursor, "NDATA")) return { kind: "external", name };
  const hasNotation =
    requireSpace(cursor, "after NDATA") && takeName(cursor, "the name of a notation without a colon") !== undefined;
  return hasNotation ? { kind: "unparsed", name } : undefined;
}

/** Production 9, EntityValue, as replacement text (clause 4.5): character references decoded, others left alone. */
function takeEntityValue(cursor: Cursor, quote: string): string | undefined {
  const { source } = cursor;
  const start = cursor.position + 1;
  const end = source.indexOf(quote, start);
  if (end < 0) {
    failSyntax(cursor, source.length, "the quotation mark that ends an entity value");
    return undefined;
  }
  const illegal = findIllegal(source, start, end);
  if (illegal >= 0) {
    failIllegal(cursor, illegal);
    return undefined;
  }
  let value = "";
  let copied = start;
  let i = start;
  while (i < end) {
    const code = source.charCodeAt(i);
    if (code === percent) {
      failParameterReference(cursor, i);
      return undefined;
    }
    if (code !== ampersand) i++;
    else if (source.charCodeAt(i + 1) === hash) {
      const character = decodeCharacterReference(cursor, i);
      if (character === undefined) return undefined;
      value += normalized(cursor, copied, i) + character;
      i = cursor.position;
      copied = i;
    } else {
      const nameEnd = scanName(source, i + 1);
      if (nameEnd === i + 1 || source.charCodeAt(nameEnd) !== semicolon) {
        failSyntax(cursor, nameEnd, nameEnd === i + 1 ? "a name after '&'" : "';'");
        return undefined;
      }
      i = nameEnd + 1;
    }
  }
  cursor.position = end + 1;
  return value + normalized(cursor, copied, end);
}

/** A piece of the text at hand, with line ends normalized where that has not been done. */
function normalized({ source, reference }: Cursor, start: number, end: number): string {
  const piece = source.slice(start, end);
  return reference < 0 ? normalizeLineEnds(piece) : piece;
}

function failParameterReference(cursor: Cursor, offset: number): void {
  const { source } = cursor;
  const end = scanName(source, offset + 1);
  if (end === offset + 1 || source.charCodeAt(end) !== semicolon) {
    const message = "An entity value contains '%', which must be written &#37;.";
    failProduction(cursor, offset, "'%'", "'&#37;'", message);
    return;
  }
  const entity = clipped(source.slice(offset + 1, end));
  cursor.fail(
    "wfc-PEinInternalSubset",
    offset,
    { entity },
    `The parameter entity ${quoted(entity)} is referred to within a declaration of the internal subset: that is allowed between declarations only.`,
  );
}
