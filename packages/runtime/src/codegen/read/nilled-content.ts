import { nilHasContent } from "../../issues/kinds.ts";
import { Token } from "../../xml/scanner.ts";
import type { Reader } from "./reader.ts";

/** Reads the content of a nilled element, which must be none, up to its end tag. */
export function readNilledContent(reader: Reader): void {
  const { scanner } = reader;
  let reported = false;
  while (!reader.halted) {
    const token = scanner.next();
    if (token === Token.EndElement) break;
    if (token === Token.Failed) reader.fail();
    else {
      if (!reported) {
        reader.here = scanner.base + scanner.offset;
        reader.report(nilHasContent, { name: reader.elementName });
      }
      reported = true;
      if (token === Token.StartElement) reader.skipElement();
    }
  }
  reader.nil = "content-read";
}
