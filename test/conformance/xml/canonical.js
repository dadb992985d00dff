import { Token } from "@schemawright/runtime/xml";

const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\t": "&#9;", "\n": "&#10;", "\r": "&#13;" };

function escapeCharacters(text) {
  return text.replace(/[&<>"\t\n\r]/g, (character) => ESCAPES[character]);
}

/**
 * The rest of a document in the first canonical form of the suite, but for processing instructions, which the scanner
 * leaves out, and declarations of namespaces, which it tells apart from attributes.
 * @returns `undefined` if the document fails
 */
export function canonicalForm(scanner) {
  let text = "";
  for (;;) {
    const token = scanner.next();
    if (token === Token.Failed) return undefined;
    if (token === Token.EndDocument) return text;
    if (token === Token.Text) text += escapeCharacters(scanner.text);
    else if (token === Token.EndElement) text += `</${scanner.qualifiedName}>`;
    else text += `<${scanner.qualifiedName}${attributesOf(scanner)}>`;
  }
}

function attributesOf(scanner) {
  const attributes = [];
  for (let i = 0; i < scanner.attributeCount; i++) {
    attributes.push([scanner.attributeQualifiedName(i), scanner.attributeValue(i)]);
  }
  attributes.sort(([a], [b]) => (a < b ? -1 : 1));
  return attributes.map(([name, value]) => ` ${name}="${escapeCharacters(value)}"`).join("");
}

/** What {@link canonicalForm} leaves out, and the notations of the second canonical form, left out of the suite's text. */
export function comparable(output) {
  return output
    .replace(/<\?.*?\?>/gs, "")
    .replace(/^<!DOCTYPE [^[]*\[\n(?:<!NOTATION [^\n]*>\n)*\]>\n/, "")
    .replace(/ xmlns(?::[^\s=]+)?="[^"]*"/g, "");
}
