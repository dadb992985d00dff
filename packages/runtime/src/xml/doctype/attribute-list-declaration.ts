import { decodeAttributeValue, scanAttributeValue } from "../attribute-value.ts";
import { isNameChar } from "../characters.ts";
import type { Cursor } from "../cursor.ts";
import type { DeclaredAttributes } from "../entities.ts";
import { failSyntax } from "../faults.ts";
import {
  codeAt,
  refuse,
  requireSpace,
  requireText,
  takeName,
  takeQualifiedName,
  takeSpace,
  takeText,
} from "../take.ts";
import { collapseSpaces } from "../white-space.ts";
import type { Subset } from "./subset.ts";

const quotationMark = 0x22;
const apostrophe = 0x27;
const leftParenthesis = 0x28;
const verticalBar = 0x7c;

/** The keywords of production 54, AttType, that are followed by nothing of their own. */
const attributeTypes = /*@__PURE__*/ new Set([
  "CDATA",
  "ID",
  "IDREF",
  "IDREFS",
  "ENTITY",
  "ENTITIES",
  "NMTOKEN",
  "NMTOKENS",
]);

/** Productions 52 and 53, AttlistDecl, after the keyword. Returns false after a fault. */
export function takeAttributeListDeclaration(subset: Subset): boolean {
  const { cursor } = subset;
  if (!requireSpace(cursor, "after <!ATTLIST")) return false;
  const element = takeQualifiedName(cursor, "an element name");
  if (element === undefined) return false;
  for (;;) {
    const spaced = takeSpace(cursor);
    if (takeText(cursor, ">")) return true;
    if (!spaced) return refuse(cursor, "white space or '>' in an attribute-list declaration");
    const attribute = takeQualifiedName(cursor, "an attribute name or '>'");
    if (attribute === undefined || !requireSpace(cursor, "after an attribute name")) return false;
    const tokenized = takeType(cursor);
    if (tokenized === undefined || !requireSpace(cursor, "after an attribute type")) return false;
    if (!takeDefault(subset, element, attribute, tokenized)) return false;
  }
}

/** Production 54, AttType. Returns whether it is another than CDATA; undefined after a fault. */
function takeType(cursor: Cursor): boolean | undefined {
  if (codeAt(cursor) === leftParenthesis) return takeTokens(cursor, true) ? true : undefined;
  const start = cursor.position;
  const keyword = takeName(cursor, "an attribute type");
  if (keyword === undefined) return undefined;
  if (attributeTypes.has(keyword)) return keyword !== "CDATA";
  if (keyword !== "NOTATION") {
    failSyntax(cursor, start, "an attribute type");
    return undefined;
  }
  if (!requireSpace(cursor, "after NOTATION")) return undefined;
  if (codeAt(cursor) !== leftParenthesis) {
    refuse(cursor, "'(' after NOTATION");
    return undefined;
  }
  return takeTokens(cursor, false) ? true : undefined;
}

/** Productions 58 and 59, NotationType and Enumeration, from the opening parenthesis. */
function takeTokens(cursor: Cursor, anyToken: boolean): boolean {
  do {
    cursor.position++;
    takeSpace(cursor);
    if (!anyToken) {
      if (takeName(cursor, "the name of a notation") === undefined) return false;
    } else if (!takeNameToken(cursor)) return refuse(cursor, "a name token");
    takeSpace(cursor);
  } while (codeAt(cursor) === verticalBar);
  return requireText(cursor, ")", "'|' or ')'");
}

/** Production 7, Nmtoken. Returns whether there was one. */
function takeNameToken(cursor: Cursor): boolean {
  const start = cursor.position;
  for (;;) {
    const codePoint = cursor.source.codePointAt(cursor.position);
    if (codePoint === undefined || !isNameChar(codePoint)) return cursor.position > start;
    cursor.position += codePoint > 0xffff ? 2 : 1;
  }
}

/** Production 60, DefaultDecl. */
function takeDefault(subset: Subset, element: string, attribute: string, tokenized: boolean): boolean {
  const { cursor, counts } = subset;
  let value: string | undefined;
  if (!takeText(cursor, "#REQUIRED") && !takeText(cursor, "#IMPLIED")) {
    if (takeText(cursor, "#FIXED") && !requireSpace(cursor, "after #FIXED")) return false;
    const quote = codeAt(cursor);
    if (quote !== quotationMark && quote !== apostrophe) {
      return refuse(cursor, "#REQUIRED, #IMPLIED, #FIXED or a value in quotation marks");
    }
    const start = cursor.position + 1;
    const end = scanAttributeValue(cursor, start, quote);
    if (end < 0) return false;
    if (counts) {
      value = cursor.isRawValue ? cursor.source.slice(start, end) : decodeAttributeValue(cursor, start, end);
      if (value === undefined) return false;
      if (tokenized) value = collapseSpaces(value);
    }
    cursor.position = end + 1;
  }
  if (counts) declareAttribute(subset, element, attribute, tokenized, value);
  return true;
}

function declareAttribute(
  { declarations: { attributes } }: Subset,
  element: string,
  name: string,
  tokenized: boolean,
  value: string | undefined,
): void {
  const declared: DeclaredAttributes = attributes.get(element) ?? { tokenized: new Map(), defaults: [] };
  attributes.set(element, declared);
  if (declared.tokenized.has(name)) return;
  declared.tokenized.set(name, tokenized);
  if (value !== undefined) declared.defaults.push([name, value]);
}
