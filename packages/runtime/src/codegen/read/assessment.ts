import type { ConstraintText } from "../values/constraint-text.ts";
import { readNilledContent } from "./nilled-content.ts";
import type { Reader } from "./reader.ts";

/**
 * Says that the xsi attributes of the element just entered are dealt with, and what its content is.
 * @param nilled its content is none, and what is missing from it is not missed
 * @param substitute what empty content stands for
 */
export function assess(reader: Reader, nilled: boolean, substitute: ConstraintText | undefined): void {
  reader.assessed = reader.scanner.elementNumber;
  reader.nil = nilled ? "content-ahead" : "no";
  reader.readNilled = readNilledContent;
  reader.substitute = substitute;
}

/** What stands for the content of the element at hand, which was found empty: once. */
export function takeSubstitute(reader: Reader): string | undefined {
  const { substitute } = reader;
  // An element with text of its own leaves what would have stood for it; the next one is another element.
  if (substitute === undefined || reader.assessed !== reader.scanner.elementNumber) return undefined;
  reader.substitute = undefined;
  if (typeof substitute === "string") return substitute;
  reader.prefixes = substitute.namespaces;
  return substitute.lexical;
}
