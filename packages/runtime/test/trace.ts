import { type DoctypePolicy, type ScannerLimits, Token, XmlScanner } from "../src/xml/index.ts";

/** Scans a document and writes what was found on one line: `(name` start, `)name` end, quoted text, `.` end, `!code@offset`. */
export function traceOf(text: string, limits?: ScannerLimits, doctype?: DoctypePolicy): string {
  const scanner = new XmlScanner(text, limits, doctype);
  const found: string[] = [];
  for (;;) {
    switch (scanner.next()) {
      case Token.StartElement: {
        found.push(`(${expanded(scanner.namespace, scanner.localName)}`);
        for (let i = 0; i < scanner.attributeCount; i++) {
          const name = expanded(scanner.attributeNamespace(i), scanner.attributeLocalName(i));
          found.push(`@${name}=${JSON.stringify(scanner.attributeValue(i))}`);
        }
        break;
      }
      case Token.EndElement:
        found.push(`)${expanded(scanner.namespace, scanner.localName)}`);
        break;
      case Token.Text:
        found.push((scanner.isWhiteSpace ? "_" : "") + JSON.stringify(scanner.text));
        break;
      case Token.EndDocument:
        return [...found, "."].join(" ");
      default:
        return [...found, `!${scanner.failure?.code}@${scanner.failure?.offset}`].join(" ");
    }
  }
}

function expanded(namespace: string, localName: string): string {
  return namespace === "" ? localName : `{${namespace}}${localName}`;
}
