import type { IssueParams } from "../issues/issue.ts";
import {
  findIllegal,
  isAsciiName,
  isAsciiNameStart,
  isChar,
  isNameChar,
  isNameStartChar,
  isPlainAttribute,
  isSpace,
  isSurrogatePair,
} from "./characters.ts";
import { type Declarations, type InternalEntity, OpenEntities } from "./entities.ts";
import type { XmlFailure } from "./failure.ts";
import { defaultScannerLimits, resolveLimits, type ScannerLimits, type StopSignal } from "./limits.ts";
import { TextBuilder } from "./text-builder.ts";
import { Token } from "./token.ts";

const lessThan = 0x3c;
const greaterThan = 0x3e;
const ampersand = 0x26;
const semicolon = 0x3b;
const colon = 0x3a;
const hash = 0x23;
const quotationMark = 0x22;
const apostrophe = 0x27;
const tab = 0x09;
const smallX = 0x78;
const carriageReturn = 0x0d;
const lineFeed = 0x0a;

/**
 * A place in a document or in the replacement text of an entity, with what the document and its document type
 * declaration have in common: names, references, attribute values, comments, processing instructions, and faults. The
 * productions are methods rather than functions since they read the text in the scanner's inner loops.
 */
export class Cursor {
  /** The first fault. */
  failure: XmlFailure | undefined = undefined;

  /** The text at hand: the document, or the replacement text of the innermost entity. */
  protected source: string;
  protected position: number;
  protected readonly limits: Required<ScannerLimits>;
  /** Where the newest name has its colon, or -1. */
  protected nameColon = -1;
  /** Had the newest attribute value no reference and no white space but spaces, so that it is cut out as it stands? */
  protected isRawValue = true;
  /** What the document type declaration declares, if there is one. */
  protected declarations: Declarations | undefined = undefined;
  protected openEntities: OpenEntities | undefined = undefined;
  /** Where the document refers to the outermost open entity; -1 while the text at hand is the document. */
  protected reference = -1;
  /** The offset after that reference. */
  protected referenceEnd = 0;
  /** Open elements that the innermost entity did not begin; 0 in the document. */
  protected floor = 0;

  protected readonly signal: StopSignal | undefined;

  constructor(text: string, position: number, limits: ScannerLimits | undefined, signal: StopSignal | undefined) {
    this.source = text;
    this.signal = signal;
    this.limits = limits === undefined ? defaultScannerLimits : resolveLimits(limits);
    this.position = position;
  }

  /** Production 10, AttValue, after its opening `quote`. Returns the offset of the closing one, or -1 after a fault. */
  protected scanAttributeValue(start: number, quote: number): number {
    const source = this.source;
    const length = source.length;
    let raw = true;
    for (let i = start; i < length; i++) {
      const code = source.charCodeAt(i);
      if (code < 0x80) {
        if (isPlainAttribute(code)) continue;
        if (code === quote) {
          this.isRawValue = raw;
          return i;
        }
        if (code === quotationMark || code === apostrophe) continue;
        if (code === lessThan) {
          this.failLessThanInValue(i);
          return -1;
        }
        if (code !== ampersand && !isSpace(code)) {
          this.failIllegal(i);
          return -1;
        }
        raw = false;
      } else if (code >= 0xd800) {
        if (code < 0xe000) {
          if (!isSurrogatePair(code, source.charCodeAt(i + 1))) {
            this.failIllegal(i);
            return -1;
          }
          i++;
        } else if (code > 0xfffd) {
          this.failIllegal(i);
          return -1;
        }
      }
    }
    this.failSyntax(length, "the quotation mark that ends an attribute value");
    return -1;
  }

  protected failLessThanInValue(offset: number): void {
    this.fail(
      "wfc-CleanAttrVals",
      offset,
      { found: "'<'" },
      "An attribute value contains '<', which must be written &lt; (or the quotation mark that ends the value is missing).",
    );
  }

  /**
   * Clause 3.3.3 for a checked value with references or white space: references decoded, entities expanded, white space
   * turned to spaces. Undefined after a fault.
   */
  protected decodeAttributeValue(start: number, end: number): string | undefined {
    const depth = this.openEntities?.depth ?? 0;
    let source = this.source;
    let stop = end;
    const value = new TextBuilder();
    let copied = start;
    let i = start;
    for (;;) {
      if (i >= stop) {
        value.append(source.slice(copied, stop));
        if ((this.openEntities?.depth ?? 0) === depth) return value.toString();
        this.leaveEntity();
        source = this.source;
        i = this.position;
        copied = i;
        stop = this.openEntities?.depth === depth ? end : source.length;
        continue;
      }
      const code = source.charCodeAt(i);
      if (code === ampersand) {
        if (i > copied) value.append(source.slice(copied, i));
        const decoded = this.decodeReference(i, true);
        if (decoded === undefined) return undefined;
        if (typeof decoded === "string") value.append(decoded);
        else {
          if (!this.enterEntity(decoded, i, 0)) return undefined;
          source = this.source;
          stop = source.length;
        }
        i = this.position;
        copied = i;
      } else if (code === lineFeed || code === tab || code === carriageReturn) {
        value.append(`${source.slice(copied, i)} `);
        // In an entity, line ends are normalized already: what is left of carriage returns was written as a reference.
        i += code === carriageReturn && this.reference < 0 && source.charCodeAt(i + 1) === lineFeed ? 2 : 1;
        copied = i;
      } else if (code === lessThan) {
        this.failLessThanInValue(i);
        return undefined;
      } else i++;
      if (value.length > this.limits.maxTextLength) {
        this.failLimit("limit-text-length", i, "length", value.length, this.limits.maxTextLength);
        return undefined;
      }
    }
  }

  /**
   * Production 67, Reference, at the `&` at `start`. Returns the characters, or the entity that is to be entered, and
   * leaves {@link position} after the semicolon; undefined after a fault.
   */
  protected decodeReference(start: number, inAttribute: boolean): string | InternalEntity | undefined {
    const source = this.source;
    let i = start + 1;
    if (source.charCodeAt(i) === hash) return this.decodeCharacterReference(start);
    i = this.scanName(i);
    if (i === start + 1 || source.charCodeAt(i) !== semicolon) {
      this.fail(
        "xml-syntax",
        start,
        { found: this.describe(i), wanted: i === start + 1 ? "a name" : "';'" },
        "An '&' begins no reference here: the character itself is written &amp;.",
      );
      return undefined;
    }
    this.position = i + 1;
    const name = source.slice(start + 1, i);
    switch (name) {
      case "amp":
        return "&";
      case "lt":
        return "<";
      case "gt":
        return ">";
      case "quot":
        return '"';
      case "apos":
        return "'";
      default:
        return this.findEntity(name, start, inAttribute);
    }
  }

  /** The entity that a reference at `start` names, which must have replacement text; undefined after a fault. */
  private findEntity(name: string, start: number, inAttribute: boolean): InternalEntity | undefined {
    const entity = this.declarations?.entities.get(name);
    if (entity?.kind === "internal") return entity;
    const params = { entity: clipped(name) };
    if (this.declarations === undefined) {
      this.fail(
        "wfc-entdeclared",
        start,
        params,
        `The entity ${quoted(name)} is not declared: without a document type declaration there are amp, lt, gt, quot and apos only.`,
      );
    } else if (entity === undefined) {
      if (this.declarations.complete) {
        this.fail("wfc-entdeclared", start, params, `The entity ${quoted(name)} is not declared.`);
      } else {
        this.fail(
          "entity-not-read",
          start,
          params,
          `The entity ${quoted(name)} is not declared in the internal subset, and no other declarations are read.`,
        );
      }
    } else if (entity.kind === "unparsed") {
      this.fail(
        "wfc-textent",
        start,
        params,
        `The entity ${quoted(name)} is an unparsed one: it can be named in an attribute value, but not referred to.`,
      );
    } else if (inAttribute) {
      this.fail(
        "wfc-NoExternalRefs",
        start,
        params,
        `An attribute value refers to the external entity ${quoted(name)}, which is not allowed.`,
      );
    } else {
      this.fail(
        "entity-not-read",
        start,
        params,
        `The entity ${quoted(name)} is an external one: nothing outside the document is read.`,
      );
    }
    return undefined;
  }

  /**
   * Goes on at the start of an entity's replacement text; the reference is at `start`, and {@link position} after it.
   * Returns false after a fault.
   */
  protected enterEntity(entity: InternalEntity, start: number, floor: number): boolean {
    this.openEntities ??= new OpenEntities(this.limits, this.source.length);
    const { openEntities } = this;
    if (openEntities.has(entity)) {
      this.fail(
        "wfc-norecursion",
        start,
        { entity: clipped(entity.name) },
        `The entity ${quoted(entity.name)} contains a reference to itself, directly or through others.`,
      );
      return false;
    }
    const broken = openEntities.enter(entity, this.source, this.position, this.floor);
    if (broken !== undefined) {
      this.failLimit(broken.code, start, broken.measure, broken.found, broken.limit);
      return false;
    }
    if (this.reference < 0) {
      this.reference = start;
      this.referenceEnd = this.position;
    }
    this.source = entity.text;
    this.position = 0;
    this.floor = floor;
    return true;
  }

  /** Goes on after the reference to the innermost entity. */
  protected leaveEntity(): void {
    const left = this.openEntities?.leave();
    if (left === undefined) return;
    this.source = left.source;
    this.position = left.position;
    this.floor = left.floor;
    if (this.openEntities?.depth === 0) this.reference = -1;
  }

  /** The offset in the document that stands for one in {@link source}. */
  protected placeOf(offset: number): number {
    return this.reference < 0 ? offset : this.reference;
  }

  /** Production 66, CharRef. */
  protected decodeCharacterReference(start: number): string | undefined {
    const source = this.source;
    const hexadecimal = source.charCodeAt(start + 2) === smallX;
    const radix = hexadecimal ? 16 : 10;
    const digitsStart = start + (hexadecimal ? 3 : 2);
    let i = digitsStart;
    let codePoint = 0;
    for (;;) {
      const digit = digitValue(source.charCodeAt(i));
      if (digit >= radix) break;
      // Held at the first impossible code point, so that any number of digits is read without loss of the verdict.
      codePoint = Math.min(codePoint * radix + digit, 0x110000);
      i++;
    }
    if (i === digitsStart || source.charCodeAt(i) !== semicolon) {
      const wanted = i === digitsStart ? (hexadecimal ? "a hexadecimal digit" : "a decimal digit or 'x'") : "';'";
      this.failSyntax(i, `${wanted} in a character reference`);
      return undefined;
    }
    this.position = i + 1;
    if (!isChar(codePoint)) {
      const reference = clipped(source.slice(start, i + 1));
      this.fail(
        "wfc-Legalchar",
        start,
        { reference },
        `The character reference ${reference} names no character that a document can hold.`,
      );
      return undefined;
    }
    return String.fromCodePoint(codePoint);
  }

  /** Production 15, Comment, at `start`. Leaves {@link position} after it; returns false after a fault. */
  protected scanComment(start: number): boolean {
    const source = this.source;
    const dashes = source.indexOf("--", start + 4);
    if (dashes < 0) {
      this.failUnterminated(start, "comment", "-->");
      return false;
    }
    const illegal = findIllegal(source, start + 4, dashes);
    if (illegal >= 0) {
      this.failIllegal(illegal);
      return false;
    }
    if (source.charCodeAt(dashes + 2) !== greaterThan) {
      this.fail(
        "xml-syntax",
        dashes,
        { found: "'--'", wanted: "'-->'" },
        "A comment contains '--', which can only end it.",
      );
      return false;
    }
    this.position = dashes + 3;
    return true;
  }

  /** Production 16, PI, at `start`. Leaves {@link position} after it; returns false after a fault. */
  protected scanProcessingInstruction(start: number): boolean {
    const source = this.source;
    const targetEnd = this.scanName(start + 2);
    if (targetEnd === start + 2) {
      this.failSyntax(targetEnd, "the name of a processing instruction without a colon");
      return false;
    }
    if (targetEnd === start + 5 && source.slice(start + 2, targetEnd).toLowerCase() === "xml") {
      this.fail(
        "xml-syntax",
        start,
        { found: source.slice(start, targetEnd), wanted: "another name" },
        "An XML declaration can only stand at the very start of the document, and no processing instruction is named xml.",
      );
      return false;
    }
    if (source.startsWith("?>", targetEnd)) {
      this.position = targetEnd + 2;
      return true;
    }
    if (!isSpace(source.charCodeAt(targetEnd))) {
      this.failSyntax(targetEnd, "white space or '?>' after the name of a processing instruction");
      return false;
    }
    const end = source.indexOf("?>", targetEnd);
    if (end < 0) {
      this.failUnterminated(start, "processing instruction", "?>");
      return false;
    }
    const illegal = findIllegal(source, targetEnd, end);
    if (illegal >= 0) {
      this.failIllegal(illegal);
      return false;
    }
    this.position = end + 2;
    return true;
  }

  protected skipSpace(from: number): number {
    let i = from;
    while (isSpace(this.source.charCodeAt(i))) i++;
    return i;
  }

  /** An NCName at `start`. Returns the offset after it, which is `start` if there is none. */
  protected scanName(start: number): number {
    const source = this.source;
    let i = start;
    let code = source.charCodeAt(i);
    if (code < 0x80) {
      if (!isAsciiNameStart(code)) return start;
      i++;
    } else {
      const codePoint = source.codePointAt(i);
      if (codePoint === undefined || !isNameStartChar(codePoint)) return start;
      i += codePoint > 0xffff ? 2 : 1;
    }
    for (;;) {
      code = source.charCodeAt(i);
      if (code < 0x80) {
        if (!isAsciiName(code)) return i;
        i++;
      } else {
        const codePoint = source.codePointAt(i);
        if (codePoint === undefined || !isNameChar(codePoint)) return i;
        i += codePoint > 0xffff ? 2 : 1;
      }
    }
  }

  /**
   * Production 7 of Namespaces in XML, QName, at `start`. Returns the offset after it and notes the colon; -1 after a
   * fault.
   */
  protected scanQualifiedName(start: number, wanted: string): number {
    const source = this.source;
    let i = this.scanName(start);
    this.nameColon = -1;
    if (i === start) {
      this.failSyntax(i, wanted);
      return -1;
    }
    if (source.charCodeAt(i) === colon) {
      this.nameColon = i;
      i = this.scanName(i + 1);
      if (i === this.nameColon + 1) {
        this.failSyntax(i, "a local name after the colon");
        return -1;
      }
      if (source.charCodeAt(i) === colon) {
        this.failSyntax(i, "no second colon in a name");
        return -1;
      }
    }
    if (i - start > this.limits.maxNameLength) {
      this.failLimit("limit-name-length", start, "length", i - start, this.limits.maxNameLength);
      return -1;
    }
    return i;
  }

  protected failSyntax(offset: number, wanted: string): typeof Token.Failed {
    const found = this.describe(offset);
    const code = this.source.charCodeAt(offset);
    if (
      offset < this.source.length &&
      findIllegal(this.source, offset, offset + (code >= 0xd800 && code < 0xdc00 ? 2 : 1)) >= 0
    ) {
      return this.failIllegal(offset);
    }
    return this.fail("xml-syntax", offset, { found, wanted }, `Found ${found} where ${wanted} was wanted.`);
  }

  protected failIllegal(offset: number): typeof Token.Failed {
    const found = this.describe(offset);
    return this.fail(
      "xml-syntax",
      offset,
      { found, wanted: "a character of XML 1.0" },
      `The document contains ${found}, which no XML document can hold.`,
    );
  }

  protected failUnterminated(offset: number, kind: string, wanted: string): typeof Token.Failed {
    return this.fail(
      "xml-syntax",
      offset,
      { found: this.describe(this.source.length), wanted },
      `The ${kind} that begins here is not ended by '${wanted}'.`,
    );
  }

  protected failLimit(
    code: string,
    offset: number,
    measure: string,
    found: number,
    limit: number,
  ): typeof Token.Failed {
    const kind = code.slice("limit-".length).replaceAll("-", " ");
    return this.fail(
      code,
      offset,
      { [measure]: found, limit },
      `The document exceeds the limit of ${limit} for ${kind}.`,
    );
  }

  /** Whether the call's signal says stop, which then is the fault. To be asked once in so many steps: see {@link mayAsk}. */
  protected isStopped(offset: number): boolean {
    if (this.signal?.aborted !== true) return false;
    this.fail("limit-time", offset, {}, "Reading was stopped here: the signal of the call said so.");
    return true;
  }

  protected fail(code: string, offset: number, params: IssueParams, message: string): typeof Token.Failed {
    this.failure = { code, offset: this.placeOf(offset), params, message };
    return Token.Failed;
  }

  /** What stands at an offset, for a message. */
  protected describe(offset: number): string {
    const codePoint = this.source.codePointAt(offset);
    if (codePoint === undefined) return this.reference < 0 ? "the end of the document" : "the end of the entity";
    if (isSpace(codePoint)) return "white space";
    if (codePoint > 0x20 && isChar(codePoint) && codePoint !== 0x7f) return `'${String.fromCodePoint(codePoint)}'`;
    return `U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}`;
  }
}

/** Whether a signal is to be asked at a step, of those that are counted from 1: asking each time would take longer than the step. */
export function mayAsk(step: number): boolean {
  return (step & 1023) === 0;
}

/** Clause 2.11. */
export function normalizeLineEnds(text: string): string {
  const paired = text.split("\r\n").join("\n");
  return paired.includes("\r") ? paired.split("\r").join("\n") : paired;
}

/** Clause 3.3.3 for values of a type other than CDATA: spaces, but no other white space, are trimmed and joined. */
export function collapseSpaces(value: string): string {
  return value
    .split(" ")
    .filter((part) => part !== "")
    .join(" ");
}

function digitValue(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  if (code >= 0x41 && code <= 0x46) return code - 0x37;
  if (code >= 0x61 && code <= 0x66) return code - 0x57;
  return 16;
}

/** A piece of the document for a message: whole if short. */
export function clipped(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

/** The same in quotation marks. */
export function quoted(text: string): string {
  return `"${clipped(text)}"`;
}
