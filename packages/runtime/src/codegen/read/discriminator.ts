import { Token, type XmlScanner } from "../../xml/scanner.ts";

/** The trimmed text of the first child, of the element whose start tag was just read, that `matches`. */
export function peekChildText(
  scanner: XmlScanner,
  matches: (localName: string, namespace: string) => boolean,
): { name: string; text: string; offset: number } | undefined {
  for (;;) {
    const token = scanner.next();
    if (token === Token.StartElement) {
      if (!matches(scanner.localName, scanner.namespace)) {
        if (!scanner.skipElement()) return undefined;
        continue;
      }
      const name = scanner.localName;
      const offset = scanner.offset;
      let text = "";
      for (let inner = scanner.next(); inner === Token.Text; inner = scanner.next()) text += scanner.text;
      return { name, text: text.trim(), offset };
    }
    if (token !== Token.Text) return undefined;
  }
}
