import { escapeAttribute, Token, XmlScanner } from "@schemawright/runtime/xml";

const XSD = "http://www.w3.org/2001/XMLSchema";

/** Elements of a schema document whose `schemaLocation` leads to another one. */
const REFERRING = new Set(["include", "import", "redefine", "override"]);

/** A `schemaLocation` in the text of a schema document. */
export interface Reference {
  /** The location as it is written, white space around it left out. */
  readonly location: string;
  /** Where the value stands, between the quotes. */
  readonly start: number;
  readonly end: number;
}

/** Finds the references of a schema document to others, in document order. */
export function findReferences(text: string): readonly Reference[] {
  const scanner = new XmlScanner(text, undefined, "internal");
  const found: Reference[] = [];
  for (let token = scanner.next(); token !== Token.EndDocument && token !== Token.Failed; token = scanner.next()) {
    if (token !== Token.StartElement || scanner.namespace !== XSD || !REFERRING.has(scanner.localName)) continue;
    for (let i = 0; i < scanner.attributeCount; i++) {
      if (scanner.attributeNamespace(i) !== "" || scanner.attributeLocalName(i) !== "schemaLocation") continue;
      const value = /schemaLocation\s*=\s*(["'])/y;
      value.lastIndex = scanner.attributeOffset(i);
      const quote = value.exec(text)?.[1];
      const start = value.lastIndex;
      if (quote === undefined) continue;
      found.push({ location: scanner.attributeValue(i).trim(), start, end: text.indexOf(quote, start) });
    }
  }
  return found;
}

/** The text of a schema document with other locations in the place of some. */
export function replaceReferences(text: string, newLocation: (location: string) => string | undefined): string {
  let result = "";
  let at = 0;
  for (const { location, start, end } of findReferences(text)) {
    const replacement = newLocation(location);
    if (replacement === undefined) continue;
    result += text.slice(at, start) + escapeAttribute(replacement);
    at = end;
  }
  return result + text.slice(at);
}
