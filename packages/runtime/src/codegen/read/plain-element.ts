import { defaultScannerLimits } from "../../xml/limits.ts";
import { EncodedText } from "../plain/encoded-text.ts";
import { enterPlain, leavePlain, type PlainReader, plain } from "../plain/plain.ts";
import type { Reader } from "./reader.ts";

/** No plain element has more levels in it than are left below the limit on depth. */
export const PLAIN_DEPTH = defaultScannerLimits.maxDepth - 64;

/**
 * Reads the element just entered, up to and including its end tag, if it is plain: see {@link PlainReader}.
 * @param namespace that of the type's elements, which must be the default namespace here
 * @returns `undefined` if it is not: then it is still to be read
 */
export function readPlainly<T>(reader: Reader, namespace: string, read: PlainReader<T>): T | undefined {
  const { scanner } = reader;
  const at = scanner.plainStart(namespace);
  // What is reached is never tried twice, so that trying takes no more time than reading.
  if (
    at < 0 ||
    scanner.base + at < reader.plainFrom ||
    !reader.takesPlain ||
    scanner.depth > PLAIN_DEPTH ||
    reader.nil !== "no" ||
    reader.watch !== undefined
  )
    return undefined;
  if (reader.substitute !== undefined && reader.assessed === scanner.elementNumber) return undefined;
  // Of a document that is held in part, the text changes.
  if (reader.encoded?.text !== scanner.source) reader.encoded = EncodedText.of(scanner.source);
  const { encoded } = reader;
  const name = encoded.byteOffset(scanner.offset + 1);
  const from = enterPlain(encoded, at);
  if (name < 0) return undefined;
  const value = read(encoded.bytes, from, name);
  leavePlain();
  if (value === undefined) {
    reader.plainFrom = scanner.base + encoded.textOffset(plain.reached, from, at);
    return undefined;
  }
  scanner.endPlain(plain.at - plain.shift);
  reader.end();
  return value;
}
