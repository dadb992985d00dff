import { isSpace } from "../xml/characters.ts";
import { TextBuilder } from "../xml/text-builder.ts";

/**
 * The `replace` value of the whiteSpace facet: each tab, line feed and carriage return becomes a space.
 * Returns the same string when there is nothing to replace.
 * https://www.w3.org/TR/xmlschema11-2/#rf-whiteSpace
 */
export function replaceWhiteSpace(value: string): string {
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);
    if (code < 0x20 && isSpace(code)) return value.replace(/[\t\n\r]/g, " ");
  }
  return value;
}

/**
 * The `collapse` value of the whiteSpace facet: runs of white space become one space, none is left at either end.
 * Only the four characters of XML are white space. Returns the same string when there is nothing to collapse.
 * https://www.w3.org/TR/xmlschema11-2/#rf-whiteSpace
 */
export function collapseWhiteSpace(value: string): string {
  return isCollapsed(value) ? value : collapse(value);
}

/** Is the string as {@link replaceWhiteSpace} leaves it? */
export function isReplaced(value: string): boolean {
  return replaceWhiteSpace(value) === value;
}

/** Is the string as {@link collapseWhiteSpace} leaves it? */
export function isCollapsed(value: string): boolean {
  let previous = 0x20;
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);
    if (code <= 0x20 && isSpace(code) && (code !== 0x20 || previous === 0x20)) return false;
    previous = code;
  }
  return previous !== 0x20 || value.length === 0;
}

/** The items of a list in a string that is white-space collapsed; no items in the empty string. */
export function splitList(collapsed: string): string[] {
  return collapsed === "" ? [] : collapsed.split(" ");
}

function collapse(value: string): string {
  const result = new TextBuilder();
  let start = -1;
  for (let i = 0; i <= value.length; i++) {
    if (i < value.length && !isSpace(value.charCodeAt(i))) {
      if (start < 0) start = i;
    } else if (start >= 0) {
      result.append(result.length === 0 ? value.slice(start, i) : ` ${value.slice(start, i)}`);
      start = -1;
    }
  }
  return result.toString();
}
