import { isCollapsed } from "../../datatypes/white-space.ts";
import { findIllegal, isPlainAttribute, isPlainText, isSpace, isSurrogatePair } from "../../xml/characters.ts";
import { usualDeclaration } from "../../xml/decode.ts";
import { defaultScannerLimits } from "../../xml/limits.ts";
import type { Finding, Site } from "../finding.ts";
import { defaultLimits, type ReadOptions } from "../options.ts";
import { asciiText } from "./ascii-text.ts";
import type { EncodedText } from "./encoded-text.ts";

/**
 * Plain documents are those that writers write: the tags as the schema spells them, nothing in them but the attributes it
 * declares, no comment, no CDATA section, and no fault. Generated functions read them straight through, comparing each
 * tag in place. Whatever else they meet, they give up, and the document is read from there by the reader, which knows
 * everything and finds the words for what is wrong. So a plain reader needs no issue, and is right if it gives up too
 * often, but never if it accepts what the reader would not, or as another value.
 *
 * @param bytes the document as {@link EncodedText} has it; all offsets are of these bytes
 * @param at the offset after the name in the start tag
 * @param name the offset of that name
 * @returns the value, with {@link plain}.at after the end tag; `undefined` if it gave up
 */
export type PlainReader<T> = (bytes: Uint8Array, at: number, name: number) => T | undefined;

/** Where plain reading is. There is one, since it never waits: its functions would otherwise hand each other three values. */
export const plain = {
  /** The offset after what was read last; at the end of the document if it was not plain, so that no tag is found there. */
  at: 0,
  /** How far reading got: nothing before it needs to be tried again. */
  reached: 0,
  /** How many bytes more than code units there are before `at`. */
  shift: 0,
  /** The same, counted in what was decoded value by value. */
  more: 0,
  /** The text that values are cut out of; `undefined` if they are decoded one by one: see {@link EncodedText.undecoded}. */
  text: "" as string | undefined,
  /** The offset at which the document ends. */
  end: 0,
};

/**
 * Goes to a place of a document.
 * @param offset of the text
 * @returns the offset in bytes; -1 if reading cannot begin there
 */
export function enterPlain(document: EncodedText, offset: number): number {
  const at = document.byteOffset(offset);
  plain.text = document.values;
  plain.end = document.length;
  plain.shift = at - offset;
  plain.reached = at;
  return at;
}

/** Goes to an offset of bytes that nobody decodes but their values. @param end where they end, with a zero after them */
export function enterBytes(at: number, end: number): void {
  plain.text = undefined;
  plain.end = end;
  plain.shift = 0;
  plain.more = 0;
  plain.reached = at;
}

/** Lets go of the text. */
export function leavePlain(): void {
  plain.text = "";
}

const lessThan = 0x3c;
const greaterThan = 0x3e;
const slash = 0x2f;
const questionMark = 0x3f;
const space = 0x20;
const quotationMark = 0x22;
const ampersand = 0x26;
const apostrophe = 0x27;
const rightBracket = 0x5d;

const textFlag = 1;
const attributeFlag = 2;
const tokenFlag = 4;

/** What each byte may be, as a sum of flags: plain in a text, in an attribute value, in either where white space counts. */
const flags = /*@__PURE__*/ (() => {
  const table = new Uint8Array(0x100);
  for (let code = 0; code < 0x80; code++) {
    const text = isPlainText(code) ? textFlag : 0;
    const attribute = isPlainAttribute(code) ? attributeFlag : 0;
    table[code] = text | attribute | (text !== 0 && attribute !== 0 && code !== space ? tokenFlag : 0);
  }
  return table;
})();

/** A site that finds no words, but remembers that something was found. */
export const silent: Site & { failed: boolean } = {
  failed: false,
  report(_finding: Finding) {
    silent.failed = true;
  },
  admitsItems(count: number) {
    const isFew = count <= defaultLimits.maxListItems;
    if (!isFew) silent.failed = true;
    return isFew;
  },
};

/** The offset after white space; carriage returns are left to the reader, which normalizes line ends. */
export function skipSpace(bytes: Uint8Array, at: number): number {
  let i = at;
  let code = bytes[i];
  while (code === 0x20 || code === 0x0a || code === 0x09) code = bytes[++i];
  plain.reached = i;
  return i;
}

/** The offset of the first tag within an element whose start tag ends at `at`; -1 if something else stands there. */
export function plainContent(bytes: Uint8Array, at: number): number {
  if (bytes[at] !== greaterThan) return -1;
  const i = skipSpace(bytes, at + 1);
  return bytes[i] === lessThan ? i : -1;
}

/** The offset of the tag after {@link plain}.at, with nothing but white space between; -1 if something else stands there. */
export function plainTag(bytes: Uint8Array): number {
  const i = skipSpace(bytes, plain.at);
  return bytes[i] === lessThan ? i : -1;
}

/** The offset after the end tag at `at`, whose name is the one at `name` in the start tag; -1 if it is not there. */
export function plainEnd(bytes: Uint8Array, at: number, name: number): number {
  if (bytes[at] !== lessThan || bytes[at + 1] !== slash) return -1;
  for (let i = at + 2, j = name; ; i++, j++) {
    const code = bytes[i] as number;
    if (code === greaterThan) return endsName(bytes, j) ? i + 1 : -1;
    // Names that are not ASCII are left to the reader, which counts in code units.
    if (code !== bytes[j] || code >= 0x80) return -1;
  }
}

/** Goes past the end tag at {@link plain}.at, as {@link plainEnd}. @returns as {@link plainTag} */
export function plainNext(bytes: Uint8Array, name: number): number {
  const end = plainEnd(bytes, plain.at, name);
  if (end < 0) return -1;
  const i = skipSpace(bytes, end);
  return bytes[i] === lessThan ? i : -1;
}

/** The text from `at` to the next tag. It is empty, and reading is at the end, if it is not plain. */
export function plainText(bytes: Uint8Array, at: number): string {
  let i = at;
  let code = bytes[i] as number;
  while (((flags[code] as number) & textFlag) !== 0) code = bytes[++i] as number;
  return code === lessThan ? plainSlice(bytes, at, i) : unusualText(bytes, at, i, lessThan);
}

/** As {@link plainText}; a text with white space that collapses is not plain. */
export function plainToken(bytes: Uint8Array, at: number): string {
  for (let i = at; ; i++) {
    const code = bytes[i] as number;
    if (((flags[code] as number) & tokenFlag) !== 0) continue;
    if (code === lessThan) return plainSlice(bytes, at, i);
    if (code === space && i > at && ((flags[bytes[i + 1] as number] as number) & tokenFlag) !== 0) continue;
    return collapsed(unusualText(bytes, at, i, lessThan));
  }
}

/** The value of an attribute from `at` to its closing quotation mark, with reading after that; as {@link plainText}. */
export function plainAttribute(bytes: Uint8Array, at: number): string {
  let i = at;
  let code = bytes[i] as number;
  while (((flags[code] as number) & attributeFlag) !== 0) code = bytes[++i] as number;
  const value = code === quotationMark ? plainSlice(bytes, at, i) : unusualText(bytes, at, i, quotationMark);
  // Beyond the end there are bytes of other documents.
  if (plain.at < plain.end) plain.at++;
  return value;
}

/** As {@link plainAttribute}; a value with white space that collapses is not plain. */
export function plainTokenAttribute(bytes: Uint8Array, at: number): string {
  return collapsed(plainAttribute(bytes, at));
}

/** A piece of the document that is ASCII, up to which reading goes. */
function plainSlice(bytes: Uint8Array, from: number, to: number): string {
  if (to - from > defaultScannerLimits.maxTextLength) return giveUp();
  plain.at = to;
  return plainPiece(bytes, from, to);
}

/** A piece of the document that is ASCII, and not before {@link plain}.at. */
export function plainPiece(bytes: Uint8Array, from: number, to: number): string {
  const { text, shift } = plain;
  return text === undefined ? asciiText(bytes, from, to) : text.slice(from - shift, to - shift);
}

function collapsed(value: string): string {
  return isCollapsed(value) ? value : giveUp();
}

/** Puts reading where no tag is. */
function giveUp(): string {
  plain.at = plain.end;
  return "";
}

/** The five references that need no declaration. */
const REFERENCES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** As the whole of a document is decoded. */
const decoder = /*@__PURE__*/ new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** The text of a piece of the document up to the first `end` after `from`, that included; empty if it has none. */
function decodedPiece(bytes: Uint8Array, start: number, from: number, end: number): string {
  const stop = bytes.indexOf(end, from);
  if (stop < 0) return "";
  try {
    return decoder.decode(bytes.subarray(start, stop + 1));
  } catch {
    return "";
  }
}

/** Text up to `end` that is known to be plain up to `from`, with references to predefined entities and any characters. */
function unusualText(bytes: Uint8Array, start: number, from: number, end: number): string {
  const isDecoded = plain.text !== undefined;
  const text = plain.text ?? decodedPiece(bytes, start, from, end);
  const shift = isDecoded ? plain.shift : start;
  let value = "";
  let copied = start - shift;
  /** Bytes of what is passed here beyond one for each code unit. */
  let more = 0;
  for (let i = from - shift; ; i++) {
    const code = text.charCodeAt(i);
    if (code === end) {
      value += text.slice(copied, i);
      if (value.length > defaultScannerLimits.maxTextLength) break;
      plain.at = i + shift + more;
      if (isDecoded) plain.shift += more;
      else plain.more += more;
      return value;
    }
    if (code < 0x80) {
      if (end === lessThan ? isPlainText(code) : isPlainAttribute(code) || code === apostrophe) continue;
      if (code === ampersand) {
        const [name = "", ends] = text.slice(i + 1, i + 6).split(";", 2);
        const character = REFERENCES[name];
        if (character === undefined || ends === undefined) break;
        value += text.slice(copied, i) + character;
        i += name.length + 1;
        copied = i + 1;
      } else if (code !== rightBracket || end !== lessThan || text.charCodeAt(i + 1) === rightBracket) break;
    } else if (code < 0x800) more++;
    else if (code >= 0xd800 && (code < 0xe000 || code > 0xfffd)) {
      if (!isSurrogatePair(code, text.charCodeAt(i + 1))) break;
      i++;
      more += 2;
    } else if (code >= 0x800) more += 2;
    else break; // the end of the document
  }
  return giveUp();
}

/** The value of a text as a datatype reads it; `undefined` if it has none. */
export function plainValue<T>(
  datatype: { readonly read: (text: string, site: Site) => T | undefined },
  lexical: string,
): T | undefined {
  silent.failed = false;
  const value = datatype.read(lexical, silent);
  return silent.failed ? undefined : value;
}

/** Is this a string that a document can hold? */
export function isText(value: unknown): value is string {
  return typeof value === "string" && findIllegal(value) < 0;
}

/** Is this a value of the datatype? */
export function isValue(datatype: { readonly check: (value: unknown, site: Site) => void }, value: unknown): boolean {
  silent.failed = false;
  datatype.check(value, silent);
  return !silent.failed;
}

/**
 * Whether no document that is plain can be beyond the limits of a call: a schema bounds depth, names and attributes of
 * what is plain, and plain reading itself the length of texts, by default. Nor does it look whether it is to stop.
 */
export function allowsPlain({ limits, signal }: ReadOptions, length: number): boolean {
  if (signal !== undefined) return false;
  if (limits === undefined) return length <= defaultLimits.maxInputLength;
  const { maxDepth, maxAttributes, maxNameLength, maxTextLength, maxInputLength, maxNamespaces, maxListItems } = limits;
  return (
    maxDepth === undefined &&
    maxAttributes === undefined &&
    maxNameLength === undefined &&
    maxTextLength === undefined &&
    maxNamespaces === undefined &&
    maxListItems === undefined &&
    length <= (maxInputLength ?? defaultLimits.maxInputLength)
  );
}

/** The XML declaration as writers write it, after a byte order mark or without. */
const DECLARATION =
  /\ufeff?(?:<\?xml version=(["'])1\.0\1(?: encoding=(["'])[Uu][Tt][Ff]-8\2)?(?: standalone=(["'])(?:yes|no)\3)? ?\?>)?/y;

/** The length of what stands before the first tag, white space apart. */
function declarationLength({ bytes, text }: EncodedText): number {
  if (bytes[0] === lessThan && bytes[1] !== questionMark) return 0;
  if (text.startsWith(usualDeclaration)) return usualDeclaration.length;
  DECLARATION.lastIndex = 0;
  DECLARATION.test(text);
  return DECLARATION.lastIndex;
}

/** Goes to the beginning of a document. @returns the offset of what stands there, an XML declaration and white space apart */
export function enterDocument(document: EncodedText): number {
  return skipSpace(document.bytes, enterPlain(document, declarationLength(document)));
}

/**
 * Reads a plain document whose root has neither namespace nor attributes.
 * @returns `undefined` if it gave up
 * @throws RangeError where the host's stack ends
 */
export function readPlain<T>(document: EncodedText, root: string, read: PlainReader<T>): T | undefined {
  const { bytes } = document;
  const start = enterDocument(document);
  if (bytes[start] !== lessThan) return undefined;
  for (let i = 0; i < root.length; i++) if (bytes[start + 1 + i] !== root.charCodeAt(i)) return undefined;
  const value = read(bytes, start + 1 + root.length, start + 1);
  if (value === undefined) return undefined;
  return skipSpace(bytes, plain.at) === document.length ? value : undefined;
}

/** Does a name in a start tag end at `at`? */
export function endsName(bytes: Uint8Array, at: number): boolean {
  const code = bytes[at] as number;
  return code === greaterThan || code === slash || isSpace(code);
}

/** Whether a start tag of that name, which is ASCII, is at `at`. */
export function beginsElement(bytes: Uint8Array, at: number, name: string): boolean {
  if (bytes[at] !== lessThan) return false;
  for (let i = 0; i < name.length; i++) if (bytes[at + 1 + i] !== name.charCodeAt(i)) return false;
  return endsName(bytes, at + 1 + name.length);
}

/** Does white space stand at `at`? */
export function isSpaceAt(bytes: Uint8Array, at: number): boolean {
  return isSpace(bytes[at] as number);
}
