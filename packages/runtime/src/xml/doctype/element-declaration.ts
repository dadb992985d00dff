import type { Cursor } from "../cursor.ts";
import { codeAt, refuse, requireSpace, requireText, takeQualifiedName, takeSpace, takeText } from "../take.ts";

const rightParenthesis = 0x29;
const asterisk = 0x2a;
const plus = 0x2b;
const comma = 0x2c;
const questionMark = 0x3f;
const verticalBar = 0x7c;

/** Production 45, elementdecl, after the keyword: checked, and of no consequence. Returns false after a fault. */
export function takeElementDeclaration(cursor: Cursor): boolean {
  if (!requireSpace(cursor, "after <!ELEMENT")) return false;
  if (takeQualifiedName(cursor, "an element name") === undefined) return false;
  if (!requireSpace(cursor, "after an element name")) return false;
  if (takeText(cursor, "(")) {
    if (!takeContentModel(cursor)) return false;
  } else if (!takeText(cursor, "EMPTY") && !takeText(cursor, "ANY")) {
    return refuse(cursor, "EMPTY, ANY or '('");
  }
  takeSpace(cursor);
  return requireText(cursor, ">", "'>' at the end of an element declaration");
}

/** Productions 47 to 51, children and Mixed, after the opening parenthesis. */
function takeContentModel(cursor: Cursor): boolean {
  takeSpace(cursor);
  if (takeText(cursor, "#PCDATA")) return takeMixed(cursor);
  // The separator of each open group, 0 as long as it has but one particle.
  const separators = [0];
  while (separators.length > 0) {
    takeSpace(cursor);
    if (takeText(cursor, "(")) {
      separators.push(0);
      continue;
    }
    if (takeQualifiedName(cursor, "an element name or '('") === undefined) return false;
    skipOccurrence(cursor);
    for (;;) {
      takeSpace(cursor);
      const code = codeAt(cursor);
      const separator = separators[separators.length - 1];
      if (code === rightParenthesis) {
        cursor.position++;
        skipOccurrence(cursor);
        separators.pop();
        if (separators.length === 0) return true;
      } else if ((code === comma || code === verticalBar) && (separator === 0 || separator === code)) {
        cursor.position++;
        separators[separators.length - 1] = code;
        break;
      } else return refuse(cursor, "')' or the separator of the group");
    }
  }
  return true;
}

/** Production 51, Mixed, after `#PCDATA`. */
function takeMixed(cursor: Cursor): boolean {
  let named = false;
  for (;;) {
    takeSpace(cursor);
    if (!takeText(cursor, "|")) break;
    named = true;
    takeSpace(cursor);
    if (takeQualifiedName(cursor, "an element name") === undefined) return false;
  }
  if (!requireText(cursor, ")", "'|' or ')'")) return false;
  return takeText(cursor, "*") || !named || refuse(cursor, "'*'");
}

function skipOccurrence(cursor: Cursor): void {
  const code = codeAt(cursor);
  if (code === questionMark || code === asterisk || code === plus) cursor.position++;
}
