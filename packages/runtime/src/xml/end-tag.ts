import { isSpace } from "./characters.ts";
import type { Cursor } from "./cursor.ts";
import { clipped, failProduction, failSyntax, quoted } from "./faults.ts";
import { scanQualifiedName } from "./names.ts";
import type { Token } from "./token.ts";
import { skipSpace } from "./white-space.ts";

const greaterThan = 0x3e;

/**
 * Production 42, ETag, at `start`, and the well-formedness constraint Element Type Match: the tag of an element of that
 * name. Returns the offset after it; -1 after a fault.
 */
export function scanEndTag(cursor: Cursor, start: number, name: string): number {
  const { source } = cursor;
  let i = start + 2 + name.length;
  if (source.startsWith(name, start + 2)) {
    if (source.charCodeAt(i) === greaterThan) return i + 1;
    if (isSpace(source.charCodeAt(i))) {
      i = skipSpace(source, i);
      if (source.charCodeAt(i) === greaterThan) return i + 1;
      failSyntax(cursor, i, unended);
      return -1;
    }
  }
  failEndTag(cursor, start, name);
  return -1;
}

const unended = "'>' at the end of an end tag";

function failEndTag(cursor: Cursor, start: number, wanted: string): void {
  const end = scanQualifiedName(cursor, start + 2, "an element name");
  if (end < 0) return;
  const found = cursor.source.slice(start + 2, end);
  if (found === wanted) failSyntax(cursor, end, unended);
  else {
    const message = `The end tag </${clipped(found)}> stands where </${clipped(wanted)}> was wanted.`;
    cursor.fail("wfc-GIMatch", start, { found, wanted }, message);
  }
}

/** The fault that the end tag at hand is that of an element which began outside of the entity. */
export function failEndTagInEntity(cursor: Cursor): typeof Token.Failed {
  const entity = quoted(cursor.openEntities?.innermost?.name ?? "");
  const message = `The entity ${entity} ends an element that it does not begin.`;
  return failProduction(cursor, cursor.position, "an end tag", "the end of the entity", message);
}
