import { findIllegal, isPlainAttribute, isPlainText, isSpace, isSurrogatePair } from "../xml/characters.ts";
import { defaultScannerLimits } from "../xml/limits.ts";
import type { Finding, Site } from "./finding.ts";
import { defaultLimits, type ReadOptions } from "./options.ts";

/**
 * Plain documents are those that writers write: the tags as the schema spells them, nothing in them but the attributes it
 * declares, no comment, no CDATA section, and no fault. Generated functions read them straight through, comparing each
 * tag in place. Whatever else they meet, they give up, and the document is read from there by the reader, which knows
 * everything and finds the words for what is wrong. So a plain reader needs no issue, and is right if it gives up too
 * often, but never if it accepts what the reader would not, or as another value.
 *
 * @param text the document
 * @param at the offset after the name in the start tag
 * @param end the end tag
 * @returns the value, with {@link plain}.at after the end tag; `undefined` if it gave up
 */
export type PlainReader<T> = (text: string, at: number, end: string) => T | undefined;

/** Where plain reading is. There is one, since it never waits: its functions would otherwise hand each other two values. */
export const plain = {
  /** The offset after what was read last; beyond the text if it was not plain, so that no tag is found there. */
  at: 0,
  /** How far reading got: nothing before it needs to be tried again. */
  reached: 0,
};

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

/** Does `literal` stand at `at`? */
export function startsAt(text: string, at: number, literal: string): boolean {
  for (let i = 0; i < literal.length; i++) if (text.charCodeAt(at + i) !== literal.charCodeAt(i)) return false;
  return true;
}

/** The offset after white space; carriage returns are left to the reader, which normalizes line ends. */
export function skipSpace(text: string, at: number): number {
  let i = at;
  let code = text.charCodeAt(i);
  while (code === 0x20 || code === 0x0a || code === 0x09) code = text.charCodeAt(++i);
  plain.reached = i;
  return i;
}

/** The text from `at` to the next tag. It is empty, and reading is beyond the text, if it is not plain. */
export function plainText(text: string, at: number): string {
  for (let i = at; ; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) {
      if (isPlainText(code)) continue;
      if (code === lessThan && i - at <= defaultScannerLimits.maxTextLength) {
        plain.at = i;
        return text.slice(at, i);
      }
    } else if (code < 0xd800) continue;
    return unusualText(text, at, i, lessThan);
  }
}

/** The value of an attribute from `at` to its closing quotation mark, with reading after that; as {@link plainText}. */
export function plainAttribute(text: string, at: number): string {
  for (let i = at; ; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) {
      if (isPlainAttribute(code)) continue;
      if (code === quotationMark && i - at <= defaultScannerLimits.maxTextLength) {
        plain.at = i + 1;
        return text.slice(at, i);
      }
    } else if (code < 0xd800) continue;
    const value = unusualText(text, at, i, quotationMark);
    plain.at++;
    return value;
  }
}

const lessThan = 0x3c;
const greaterThan = 0x3e;
const slash = 0x2f;
const quotationMark = 0x22;

/** The five references that need no declaration. */
const REFERENCES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Text up to `end` that is known to be plain up to `from`, with references to predefined entities and any characters. */
function unusualText(text: string, at: number, from: number, end: number): string {
  let value = "";
  let copied = at;
  for (let i = from; ; i++) {
    const code = text.charCodeAt(i);
    if (code === end) {
      value += text.slice(copied, i);
      if (value.length > defaultScannerLimits.maxTextLength) break;
      plain.at = i;
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
    } else if (code >= 0xd800 && (code < 0xe000 || code > 0xfffd)) {
      if (!isSurrogatePair(code, text.charCodeAt(i + 1))) break;
      i++;
    } else if (!(code >= 0x80)) break; // the end of the document
  }
  plain.at = text.length;
  return "";
}

const ampersand = 0x26;
const apostrophe = 0x27;
const rightBracket = 0x5d;

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
export function allowsPlain({ limits, signal }: ReadOptions, text: string): boolean {
  if (signal !== undefined) return false;
  if (limits === undefined) return text.length <= defaultLimits.maxInputLength;
  const { maxDepth, maxAttributes, maxNameLength, maxTextLength, maxInputLength, maxNamespaces, maxListItems } = limits;
  return (
    maxDepth === undefined &&
    maxAttributes === undefined &&
    maxNameLength === undefined &&
    maxTextLength === undefined &&
    maxNamespaces === undefined &&
    maxListItems === undefined &&
    text.length <= (maxInputLength ?? defaultLimits.maxInputLength)
  );
}

/** The XML declaration as writers write it, after a byte order mark or without. */
const DECLARATION =
  /\ufeff?(?:<\?xml version=(["'])1\.0\1(?: encoding=(["'])[Uu][Tt][Ff]-8\2)?(?: standalone=(["'])(?:yes|no)\3)? ?\?>)?/y;

/**
 * Reads a plain document whose root has neither namespace nor attributes.
 * @returns `undefined` if it gave up
 * @throws RangeError where the host's stack ends
 */
export function readPlain<T>(text: string, root: string, read: PlainReader<T>): T | undefined {
  DECLARATION.lastIndex = 0;
  DECLARATION.test(text);
  const start = skipSpace(text, DECLARATION.lastIndex);
  if (text.charCodeAt(start) !== lessThan || !startsAt(text, start + 1, root)) return undefined;
  const value = read(text, start + 1 + root.length, `</${root}>`);
  if (value === undefined) return undefined;
  return skipSpace(text, plain.at) === text.length ? value : undefined;
}

/** Does a name in a start tag end at `at`? */
export function endsName(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === greaterThan || code === slash || isSpace(code);
}

/** Does white space stand at `at`? */
export function isSpaceAt(text: string, at: number): boolean {
  return isSpace(text.charCodeAt(at));
}
