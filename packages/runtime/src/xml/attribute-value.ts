import { isPlainAttribute, isSpace, isSurrogatePair } from "./characters.ts";
import type { Cursor } from "./cursor.ts";
import { failIllegal, failSyntax, failTextLength } from "./faults.ts";
import { decodeReference, enterEntity, leaveEntity } from "./references.ts";
import { TextBuilder } from "./text-builder.ts";

const lessThan = 0x3c;
const ampersand = 0x26;
const quotationMark = 0x22;
const apostrophe = 0x27;
const tab = 0x09;
const carriageReturn = 0x0d;
const lineFeed = 0x0a;

/** Production 10, AttValue, after its opening `quote`. Returns the offset of the closing one, or -1 after a fault. */
export function scanAttributeValue(cursor: Cursor, start: number, quote: number): number {
  const { source } = cursor;
  const length = source.length;
  let raw = true;
  for (let i = start; i < length; i++) {
    const code = source.charCodeAt(i);
    if (code < 0x80) {
      if (isPlainAttribute(code)) continue;
      if (code === quote) {
        cursor.isRawValue = raw;
        return i;
      }
      if (code === quotationMark || code === apostrophe) continue;
      if (code === lessThan) {
        failLessThanInValue(cursor, i);
        return -1;
      }
      if (code !== ampersand && !isSpace(code)) {
        failIllegal(cursor, i);
        return -1;
      }
      raw = false;
    } else if (code >= 0xd800) {
      if (code < 0xe000) {
        if (!isSurrogatePair(code, source.charCodeAt(i + 1))) {
          failIllegal(cursor, i);
          return -1;
        }
        i++;
      } else if (code > 0xfffd) {
        failIllegal(cursor, i);
        return -1;
      }
    }
  }
  failSyntax(cursor, length, "the quotation mark that ends an attribute value");
  return -1;
}

function failLessThanInValue(cursor: Cursor, offset: number): void {
  cursor.fail(
    "wfc-CleanAttrVals",
    offset,
    { found: "'<'" },
    "An attribute value contains '<', which must be written &lt; (or the quotation mark that ends the value is missing).",
  );
}

/**
 * Clause 3.3.3 for a checked value with references or white space: references decoded, entities expanded, white space
 * turned to spaces. Undefined after a fault.
 */
export function decodeAttributeValue(cursor: Cursor, start: number, end: number): string | undefined {
  const depth = cursor.openEntities?.depth ?? 0;
  let source = cursor.source;
  let stop = end;
  const value = new TextBuilder();
  let copied = start;
  let i = start;
  for (;;) {
    if (i >= stop) {
      value.append(source.slice(copied, stop));
      if ((cursor.openEntities?.depth ?? 0) === depth) return value.toString();
      leaveEntity(cursor);
      source = cursor.source;
      i = cursor.position;
      copied = i;
      stop = cursor.openEntities?.depth === depth ? end : source.length;
      continue;
    }
    const code = source.charCodeAt(i);
    if (code === ampersand) {
      if (i > copied) value.append(source.slice(copied, i));
      const decoded = decodeReference(cursor, i, true);
      if (decoded === undefined) return undefined;
      if (typeof decoded === "string") value.append(decoded);
      else {
        if (!enterEntity(cursor, decoded, i, 0)) return undefined;
        source = cursor.source;
        stop = source.length;
      }
      i = cursor.position;
      copied = i;
    } else if (code === lineFeed || code === tab || code === carriageReturn) {
      value.append(`${source.slice(copied, i)} `);
      // In an entity, line ends are normalized already: what is left of carriage returns was written as a reference.
      i += code === carriageReturn && cursor.reference < 0 && source.charCodeAt(i + 1) === lineFeed ? 2 : 1;
      copied = i;
    } else if (code === lessThan) {
      failLessThanInValue(cursor, i);
      return undefined;
    } else i++;
    if (value.length > cursor.limits.maxTextLength) {
      failTextLength(cursor, i, value.length);
      return undefined;
    }
  }
}
