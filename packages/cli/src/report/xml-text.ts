import { escapeAttribute, isChar } from "@schemawright/runtime/xml";

/** An attribute of a report in XML. Characters that no XML document can hold become question marks. */
export function attribute(name: string, value: string | number): string {
  const text = Array.from(String(value), (character) => (isChar(character.codePointAt(0) ?? 0) ? character : "?"));
  return ` ${name}="${escapeAttribute(text.join(""))}"`;
}
