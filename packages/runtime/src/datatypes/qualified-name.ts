import { isNCName } from "../xml/characters.ts";
import type { Lexical } from "./lexical.ts";

/** The two parts of a qualified name as written. */
export interface QNameParts {
  /** Empty where the name has no prefix. */
  readonly prefix: string;
  readonly localName: string;
}

/**
 * Splits a QName, or a NOTATION, at its colon. Returns `undefined` where the string is none: each part must be an
 * NCName. Whether the prefix is bound is for the namespaces in scope to say.
 * https://www.w3.org/TR/xmlschema11-2/#QName
 */
export function splitQName(lexical: string): QNameParts | undefined {
  const colon = lexical.indexOf(":");
  if (colon < 0) return isNCName(lexical) ? { prefix: "", localName: lexical } : undefined;
  const prefix = lexical.slice(0, colon);
  const localName = lexical.slice(colon + 1);
  return isNCName(prefix) && isNCName(localName) ? { prefix, localName } : undefined;
}

/** Is the string in the form of a QName? */
export function isQName(lexical: string): lexical is Lexical<"QName"> {
  return splitQName(lexical) !== undefined;
}
