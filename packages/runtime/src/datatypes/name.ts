import { isNameChar, isNCName } from "../xml/characters.ts";
import { splitList } from "./white-space.ts";

export { isName, isNCName } from "../xml/characters.ts";

/** Is the string one or more name characters? https://www.w3.org/TR/xmlschema11-2/#NMTOKEN */
export function isNMTOKEN(lexical: string): boolean {
  for (let i = 0; i < lexical.length; i++) {
    const codePoint = lexical.codePointAt(i) as number;
    if (!isNameChar(codePoint)) return false;
    if (codePoint > 0xffff) i++;
  }
  return lexical !== "";
}

/** Is the string in the form of an ID? That it is the only one is for the document to show. */
export function isID(lexical: string): boolean {
  return isNCName(lexical);
}

/** Is the string in the form of an IDREF? */
export function isIDREF(lexical: string): boolean {
  return isNCName(lexical);
}

/** Is the string in the form of an ENTITY? */
export function isENTITY(lexical: string): boolean {
  return isNCName(lexical);
}

/** Is the white-space collapsed string a list of one NMTOKEN or more? */
export function isNMTOKENS(lexical: string): boolean {
  return isListOf(lexical, isNMTOKEN);
}

/** Is the white-space collapsed string a list of one IDREF or more? */
export function isIDREFS(lexical: string): boolean {
  return isListOf(lexical, isIDREF);
}

/** Is the white-space collapsed string a list of one ENTITY or more? */
export function isENTITIES(lexical: string): boolean {
  return isListOf(lexical, isENTITY);
}

function isListOf(lexical: string, isItem: (item: string) => boolean): boolean {
  return lexical !== "" && splitList(lexical).every(isItem);
}
