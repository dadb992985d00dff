import { beginsPlainly, usualDeclaration } from "../../xml/decode.ts";
import type { GeneralReader, Registry } from "../handles.ts";
import type { ReadOptions } from "../options.ts";
import { asciiText } from "../plain/ascii-text.ts";
import { EncodedText } from "../plain/encoded-text.ts";
import { allowsPlain, plain, skipSpace } from "../plain/plain.ts";
import { Reader } from "../read/reader.ts";

/** Shorter documents are decoded: that takes no longer than decoding their values. */
const leastLength = 1 << 12;
/** So many bytes up to the end of the root's start tag are looked at. */
const mostOfHead = 1 << 12;

const questionMark = 0x3f;
const greaterThan = 0x3e;

/**
 * A document that may be read straight through without being decoded: bytes that say by their beginning that they are UTF-8.
 * Plain reading looks at every byte, and decodes what is not ASCII, so that it accepts no others.
 * @returns the document, of which the text is that up to the end of the root's start tag; `undefined` if it is to be decoded
 */
export function undecoded(input: string | Uint8Array, options: ReadOptions): EncodedText | undefined {
  if (typeof input === "string" || !(input instanceof Uint8Array) || input.length < leastLength) return undefined;
  if (!(input.buffer instanceof ArrayBuffer) || !beginsPlainly(input) || !allowsPlain(options, input.length))
    return undefined;
  const end = input.indexOf(greaterThan, input[1] === questionMark ? usualDeclaration.length : 0) + 1;
  if (end > mostOfHead) return undefined;
  for (let i = 0; i < end; i++) if ((input[i] as number) >= 0x80) return undefined;
  return EncodedText.undecoded(asciiText(input, 0, end), input);
}

/**
 * Reads an {@link undecoded} document whose root is plain.
 * @param read reads the root that the reader has entered, and goes to the end of the document
 * @returns `undefined` if it is not plain, or anything is to be said about it: then it is to be decoded and read
 */
export function readUndecoded<T>(
  document: EncodedText,
  options: ReadOptions,
  registry: Registry,
  read: (reader: GeneralReader) => T | undefined,
): T | undefined {
  const reader = new Reader(document.text, options, registry, 0, undefined, document);
  plain.at = 0;
  const value = reader.root() ? reader.withinStack(() => read(reader)) : undefined;
  // Beyond its start tag, the reader knows of the root only what was read straight through.
  if (value === undefined || reader.issues.length > 0) return undefined;
  if (skipSpace(document.bytes, plain.at) === document.length) return value;
  // What comes after the root is no reason to read the root in another way.
  plain.reached = 0;
  return undefined;
}
