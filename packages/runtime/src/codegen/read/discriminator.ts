import { forkScanner } from "../../xml/fork-scanner.ts";
import { Token, type XmlScanner } from "../../xml/scanner.ts";
import type { Child } from "../finding.ts";
import { reportMissing } from "./children.ts";
import type { Reader } from "./reader.ts";

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

/**
 * The text of the first child with this name of the element just entered, without moving: for types that a child's
 * value chooses. White space around it is left out. `undefined` if there is none.
 */
export function peekChild(reader: Reader, namespace: string, localName: string): string | undefined {
  return peekChildText(forkScanner(reader.scanner), (name, ns) => name === localName && ns === namespace)?.text;
}

/**
 * Reports a type whose discriminating child is missing or names no case, and leaves the element.
 * @param found text of the child; `undefined` if there is none
 */
export function undiscriminated(
  reader: Reader,
  child: Child,
  found: string | undefined,
  allowed: readonly string[],
): undefined {
  if (found === undefined) reportMissing(reader, child);
  else {
    const atChild = { name: child.name, property: child.property };
    reader.report({ ...child.missing, code: "cvc-enumeration-valid", atChild }, { value: found, allowed });
  }
  reader.leaveSkipping();
  return undefined;
}
