import { isXmlText } from "../xml/characters.ts";
import type { Lexical } from "./lexical.ts";
import { isCollapsed, isReplaced } from "./white-space.ts";

/** Is the string made of XML characters only? https://www.w3.org/TR/xmlschema11-2/#string */
export function isString(lexical: string): boolean {
  return isXmlText(lexical);
}

/** Is the string free of tabs, line feeds and carriage returns? https://www.w3.org/TR/xmlschema11-2/#normalizedString */
export function isNormalizedString(lexical: string): boolean {
  return isReplaced(lexical) && isXmlText(lexical);
}

/** Is the string white-space collapsed? https://www.w3.org/TR/xmlschema11-2/#token */
export function isToken(lexical: string): boolean {
  return isCollapsed(lexical) && isXmlText(lexical);
}

/**
 * Is the string in the form of a language tag: letters, then parts of letters and digits, each of 1 to 8, joined by
 * hyphens? No list of languages is consulted. https://www.w3.org/TR/xmlschema11-2/#language
 */
export function isLanguage(lexical: string): boolean {
  return /^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/.test(lexical);
}

/**
 * Is the string an anyURI? XSD 1.1 lets every string of XML characters be one and leaves the rest to applications.
 * https://www.w3.org/TR/xmlschema11-2/#anyURI
 */
export function isAnyURI(lexical: string): lexical is Lexical<"anyURI"> {
  return isXmlText(lexical);
}
