import { contentInEmpty } from "../../issues/kinds.ts";
import { Token } from "../../xml/scanner.ts";
import type { Finding } from "../finding.ts";
import type { ReadableDatatype } from "../values/datatype.ts";
import { takeSubstitute } from "./assessment.ts";
import type { Reader } from "./reader.ts";
import { readUndeclaredAttributes } from "./undeclared-attributes.ts";

const CHILD_IN_SIMPLE_TYPE: Finding = { code: "cvc-type.3.1.2" };
const CHILD_IN_SIMPLE_CONTENT: Finding = { code: "cvc-complex-type.2.2" };

/** Reads an element of a simple type to its end. */
export function readSimple<T>(reader: Reader, type: ReadableDatatype<T>, rule?: string): T | undefined {
  if (reader.attributeCount > 0) readUndeclaredAttributes(reader);
  const text = readText(reader, CHILD_IN_SIMPLE_TYPE);
  if (reader.halted) return undefined;
  const value = readValue(reader, type, text, rule);
  reader.end();
  return value;
}

/** Reads the text of the element at hand as a value of a datatype. */
export function readValue<T>(reader: Reader, type: ReadableDatatype<T>, text: string, rule?: string): T | undefined {
  const value = type.read(text, reader, rule);
  reader.watch?.value(text, () => (value === undefined ? undefined : type.key(value as never)));
  return value;
}

/** Reads the content of an element that must be empty, up to its end tag. */
export function readEmpty(reader: Reader): void {
  const text = readText(reader, contentInEmpty);
  if (text !== "") reader.report(contentInEmpty, { name: reader.elementName });
}

/**
 * The text of an element without element children, up to its end tag. Children are skipped; the first is reported.
 * @param onChild what is said of it; by default, that the content of the complex type at hand is simple
 */
export function readText(reader: Reader, onChild: Finding = CHILD_IN_SIMPLE_CONTENT): string {
  if (reader.nil === "content-ahead") {
    reader.readNilled?.(reader);
    return "";
  }
  const { scanner } = reader;
  let text = "";
  let reported = false;
  reader.here = scanner.base + scanner.end;
  while (!reader.halted) {
    const token = scanner.next();
    if (token === Token.Text) {
      reader.here = scanner.base + scanner.offset;
      text = text === "" ? scanner.text : text + scanner.text;
    } else if (token === Token.EndElement) {
      return text === "" && !reported ? (takeSubstitute(reader) ?? "") : text;
    } else if (token === Token.StartElement) {
      if (!reported) {
        reader.here = scanner.base + scanner.offset;
        reader.report(onChild, { name: reader.elementName, child: scanner.qualifiedName });
        reported = true;
      }
      reader.skipElement();
    } else reader.fail();
  }
  return text;
}
