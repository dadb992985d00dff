import { decodeReferences } from "./references.ts";

/** An expanded document may be this long, in UTF-16 code units, and no longer than this for its entities alone. */
const MAXIMUM_LENGTH = 1 << 24;

/** Parameter entities may refer to each other this deep. */
const MAXIMUM_DEPTH = 20;

/** A document without its document type declaration, its entities in their places. */
export interface ExpandedDocument {
  readonly text: string;
  /** Where a place of the expanded text was in the original one: for a place inside an entity, the reference to it. */
  readonly originalOffset: (offset: number) => number;
}

/** Why a document type declaration cannot be read. */
export interface DocumentTypeFault {
  readonly code: "xml" | "not-supported";
  readonly message: string;
  readonly offset: number;
}

/** Thrown inside this module only. */
class Unreadable extends Error {
  readonly fault: DocumentTypeFault;
  constructor(code: DocumentTypeFault["code"], message: string, offset: number) {
    super(message);
    this.fault = { code, message, offset };
  }
}

interface Entity {
  /** Replacement text; `undefined` for an entity outside the document, which is not fetched. */
  readonly text: string | undefined;
}

interface Declarations {
  readonly general: Map<string, Entity>;
  readonly parameter: Map<string, Entity>;
}

/**
 * Replaces references to entities that the internal subset of a document type declaration declares, and takes the
 * declaration out: https://www.w3.org/TR/xml/#sec-entity-decl. Other declarations are read over; nothing is fetched.
 * A text without a document type declaration is returned as it is.
 */
export function expandDocumentType(text: string): ExpandedDocument | DocumentTypeFault {
  const start = documentTypeStart(text);
  if (start < 0) return { text, originalOffset: (offset) => offset };
  try {
    const declarations: Declarations = { general: new Map(), parameter: new Map() };
    const end = readDocumentType(text, start, declarations);
    return expandBody(text, start, end, declarations.general);
  } catch (error) {
    if (error instanceof Unreadable) return error.fault;
    throw error;
  }
}

/** Where `<!DOCTYPE` begins, behind white space, comments and processing instructions; -1 if there is none. */
function documentTypeStart(text: string): number {
  let at = 0;
  for (;;) {
    while (isSpace(text[at])) at += 1;
    const close = text.startsWith("<!--", at) ? "-->" : text.startsWith("<?", at) ? "?>" : undefined;
    if (close === undefined) return text.startsWith("<!DOCTYPE", at) ? at : -1;
    const end = text.indexOf(close, at + 2);
    if (end < 0) return -1;
    at = end + close.length;
  }
}

function isSpace(character: string | undefined): boolean {
  return character === " " || character === "\n" || character === "\t" || character === "\r";
}

/** Reads from `<!DOCTYPE` to its end, which is returned. */
function readDocumentType(text: string, start: number, declarations: Declarations): number {
  const head = /<!DOCTYPE\s+[^\s[>]+\s*(?:(?:SYSTEM|PUBLIC\s*(?:"[^"]*"|'[^']*'))\s*(?:"[^"]*"|'[^']*')\s*)?/y;
  head.lastIndex = start;
  if (head.exec(text) === null) throw unclosed(start);
  let at = head.lastIndex;
  if (text[at] === "[") at = readSubset(text, at + 1, declarations, 0);
  while (isSpace(text[at])) at += 1;
  if (text[at] !== ">") throw unclosed(start);
  return at + 1;
}

function unclosed(offset: number): Unreadable {
  return new Unreadable("xml", "The document type declaration is not well-formed.", offset);
}

const DECLARATION = /<!(?:ELEMENT|ATTLIST|NOTATION)\s(?:[^"'>]|"[^"]*"|'[^']*')*>/y;
const ENTITY =
  /<!ENTITY\s+(%\s+)?([^\s"'%<>&;]+)\s+(?:"([^"]*)"|'([^']*)'|(?:SYSTEM|PUBLIC\s+(?:"[^"]*"|'[^']*'))\s+(?:"[^"]*"|'[^']*')(?:\s+NDATA\s+[^\s>]+)?)\s*>/y;
const PARAMETER_REFERENCE = /%([^\s"'%<>&;]+);/y;

/** Reads declarations up to `]` or, in a parameter entity, the end; returns the place behind. */
function readSubset(text: string, start: number, declarations: Declarations, depth: number): number {
  let at = start;
  for (;;) {
    while (isSpace(text[at])) at += 1;
    if (at >= text.length && depth > 0) return at;
    if (text[at] === "]" && depth === 0) return at + 1;
    const close = text.startsWith("<!--", at) ? "-->" : text.startsWith("<?", at) ? "?>" : undefined;
    if (close !== undefined) {
      const end = text.indexOf(close, at + 2);
      if (end < 0) throw unclosed(at);
      at = end + close.length;
      continue;
    }
    DECLARATION.lastIndex = at;
    ENTITY.lastIndex = at;
    PARAMETER_REFERENCE.lastIndex = at;
    if (DECLARATION.test(text)) at = DECLARATION.lastIndex;
    else at = readEntity(text, at, declarations) ?? readParameterReference(text, at, declarations, depth);
  }
}

/** The first declaration of a name counts. */
function readEntity(text: string, at: number, { general, parameter }: Declarations): number | undefined {
  const match = ENTITY.exec(text);
  if (match === null) return undefined;
  const end = ENTITY.lastIndex;
  const [, isParameter, name = ""] = match;
  const value = match[3] ?? match[4];
  const space = isParameter === undefined ? general : parameter;
  if (value?.includes("%") === true && /%[^\s"'%<>&;]+;/.test(value)) {
    throw new Unreadable("xml", "In the internal subset no parameter entity stands inside a declaration.", at);
  }
  if (!space.has(name)) space.set(name, { text: value === undefined ? undefined : characterReferences(value) });
  return end;
}

function readParameterReference(text: string, at: number, declarations: Declarations, depth: number): number {
  const match = PARAMETER_REFERENCE.exec(text);
  if (match === null || depth >= MAXIMUM_DEPTH) throw unclosed(at);
  const end = PARAMETER_REFERENCE.lastIndex;
  const inside = declarations.parameter.get(match[1] ?? "")?.text;
  if (inside !== undefined) readSubset(inside, 0, declarations, depth + 1);
  return end;
}

/** In a declaration character references are replaced at once, references to entities where the entity is used. */
function characterReferences(value: string): string {
  return value.replace(/&#(?:x[0-9a-fA-F]+|[0-9]+);/g, decodeReferences);
}

const PREDEFINED: ReadonlySet<string> = new Set(["lt", "gt", "amp", "apos", "quot"]);
const REFERENCE = /&([^\s"'<>&;#]+);/g;

function expandBody(text: string, start: number, end: number, entities: ReadonlyMap<string, Entity>): ExpandedDocument {
  const expansions = new Map<string, string>();
  const active = new Set<string>();
  const expand = (name: string, offset: number): string => {
    const known = expansions.get(name);
    if (known !== undefined) return known;
    const entity = entities.get(name);
    if (entity === undefined) throw new Unreadable("xml", `The entity "${name}" is not declared.`, offset);
    if (entity.text === undefined) {
      const message = `The entity "${name}" is outside the document; such entities are not fetched.`;
      throw new Unreadable("not-supported", message, offset);
    }
    if (active.has(name)) throw new Unreadable("xml", `The entity "${name}" contains itself.`, offset);
    active.add(name);
    let length = 0;
    const expansion = entity.text.replace(REFERENCE, (whole, inner: string) => {
      const part = PREDEFINED.has(inner) ? whole : expand(inner, offset);
      length += part.length;
      if (length > MAXIMUM_LENGTH) throw tooLong(offset);
      return part;
    });
    active.delete(name);
    expansions.set(name, expansion);
    return expansion;
  };

  const parts: string[] = [];
  const expandedStarts: number[] = [0];
  const originalStarts: number[] = [0];
  const isFromEntity: boolean[] = [false];
  let length = 0;
  const put = (part: string, original: number, fromEntity: boolean): void => {
    expandedStarts.push(length);
    originalStarts.push(original);
    isFromEntity.push(fromEntity);
    parts.push(part);
    length += part.length;
    if (length > MAXIMUM_LENGTH) throw tooLong(original);
  };
  /** Copies a piece of the original with its references replaced; `quote` is what surrounds an attribute value. */
  const copy = (from: number, to: number, quote: string | undefined): void => {
    let at = from;
    for (const match of text.slice(from, to).matchAll(REFERENCE)) {
      const name = match[1] ?? "";
      if (PREDEFINED.has(name)) continue;
      const offset = from + match.index;
      put(text.slice(at, offset), at, false);
      const expansion = expand(name, offset);
      put(
        quote === undefined ? expansion : expansion.replaceAll(quote, quote === '"' ? "&quot;" : "&apos;"),
        offset,
        true,
      );
      at = offset + match[0].length;
    }
    put(text.slice(at, to), at, false);
  };

  put(text.slice(0, start), 0, false);
  for (let at = end; at < text.length; ) {
    const open = text.indexOf("<", at);
    copy(at, open < 0 ? text.length : open, undefined);
    if (open < 0) break;
    at = copyMarkup(text, open, copy, put);
  }
  const originalOffset = (offset: number): number => {
    let low = 0;
    let high = expandedStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((expandedStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const original = originalStarts[low] ?? 0;
    return isFromEntity[low] === true ? original : original + offset - (expandedStarts[low] ?? 0);
  };
  return { text: parts.join(""), originalOffset };
}

function tooLong(offset: number): Unreadable {
  const message = `With its entities the document is longer than ${MAXIMUM_LENGTH} characters.`;
  return new Unreadable("not-supported", message, offset);
}

/** Copies a comment, CDATA section, processing instruction or tag, attribute values expanded; returns the place behind. */
function copyMarkup(
  text: string,
  start: number,
  copy: (from: number, to: number, quote: string | undefined) => void,
  put: (part: string, original: number, fromEntity: boolean) => void,
): number {
  for (const [open, close] of [
    ["<!--", "-->"],
    ["<![CDATA[", "]]>"],
    ["<?", "?>"],
  ] as const) {
    if (!text.startsWith(open, start)) continue;
    const found = text.indexOf(close, start + open.length);
    const end = found < 0 ? text.length : found + close.length;
    put(text.slice(start, end), start, false);
    return end;
  }
  let at = start;
  for (let next = start; next < text.length; next += 1) {
    const character = text[next];
    if (character === ">") {
      put(text.slice(at, next + 1), at, false);
      return next + 1;
    }
    if (character !== '"' && character !== "'") continue;
    const end = text.indexOf(character, next + 1);
    if (end < 0) break;
    put(text.slice(at, next + 1), at, false);
    copy(next + 1, end, character);
    at = end;
    next = end;
  }
  put(text.slice(at), at, false);
  return text.length;
}
