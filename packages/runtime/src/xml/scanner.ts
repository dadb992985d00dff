import type { IssueParams } from "../issues/issue.ts";
import {
  findIllegal,
  isAsciiName,
  isAsciiNameStart,
  isChar,
  isNameChar,
  isNameStartChar,
  isPlainAttribute,
  isPlainText,
  isSpace,
  isSurrogatePair,
  isWhiteSpace,
} from "./characters.ts";
import type { XmlFailure } from "./failure.ts";
import { defaultScannerLimits, resolveLimits, type ScannerLimits } from "./limits.ts";
import { NamespaceScope } from "./namespace-scope.ts";
import { xmlNamespace, xmlnsNamespace } from "./namespaces.ts";

/** What {@link XmlScanner.next} has found. */
export const Token = { StartElement: 1, EndElement: 2, Text: 3, EndDocument: 4, Failed: 5 } as const;
/** What {@link XmlScanner.next} has found. */
export type Token = (typeof Token)[keyof typeof Token];

const lessThan = 0x3c;
const greaterThan = 0x3e;
const slash = 0x2f;
const exclamationMark = 0x21;
const questionMark = 0x3f;
const ampersand = 0x26;
const semicolon = 0x3b;
const equalsSign = 0x3d;
const colon = 0x3a;
const hash = 0x23;
const quotationMark = 0x22;
const apostrophe = 0x27;
const tab = 0x09;
const smallX = 0x78;
const leftBrace = 0x7b;
const leftBracket = 0x5b;
const rightBracket = 0x5d;
const carriageReturn = 0x0d;
const lineFeed = 0x0a;

/** Up to so many attributes, comparing each with each is faster than a set. */
const pairwiseAttributes = 8;

/** An element whose end tag is due. */
interface OpenElement {
  qualifiedName: string;
  prefix: string;
  localName: string;
  namespace: string;
  /** Namespace declarations in scope around the element. */
  scopeSize: number;
  offset: number;
}

interface Attribute {
  qualifiedName: string;
  prefix: string;
  localName: string;
  namespace: string;
  value: string;
  offset: number;
}

/**
 * Reads a document of XML 1.0 (fifth edition) with Namespaces in XML 1.0 (third edition), token by token, in time linear
 * in its length. Everything that the two recommendations demand of a document without a document type declaration is
 * checked; a document type declaration is refused. Comments and processing instructions are checked and left out; the
 * text around them is one token. The first fault ends the scan: {@link next} returns `Token.Failed` from then on and
 * {@link failure} says why. Nothing is ever thrown.
 *
 * The fields describe the newest token; read them before the next call. All offsets are UTF-16 code units from the start
 * of the text handed in.
 */
export class XmlScanner {
  /** The newest token; undefined before the first call of {@link next}. */
  token: Token | undefined = undefined;
  /** The first fault, once {@link next} has returned `Token.Failed`. */
  failure: XmlFailure | undefined = undefined;
  /** Open elements. An element counts itself at its start and at its end alike, so the root is at 1. */
  depth = 0;
  /** Name of the element that starts or ends here, as written. */
  qualifiedName = "";
  /** The part of {@link qualifiedName} before the colon; "" for none. */
  prefix = "";
  /** The part of {@link qualifiedName} after the colon. */
  localName = "";
  /** Namespace name of the element that starts or ends here; "" for none. */
  namespace = "";
  /** Does the text consist of white space alone, however that was written? */
  isWhiteSpace = false;
  /** Where the token starts: the `<` of a tag, the first content of a text, the `/` that ends an empty-element tag. */
  offset = 0;
  /** Where the token ends: the offset after its last code unit. */
  end = 0;
  /** Attributes of the element that starts here, namespace declarations not counted. */
  attributeCount = 0;

  private readonly source: string;
  private readonly limits: Required<ScannerLimits>;
  private position: number;
  /** Text that is one run of the source is cut out when it is asked for; `textValue` then is undefined. */
  private textStart = 0;
  private textEnd = 0;
  private textHasCarriageReturn = false;
  private textValue: string | undefined = "";
  /** Where the newest name has its colon, or -1. */
  private nameColon = -1;
  /** Had the newest attribute value no reference and no white space but spaces, so that it is cut out as it stands? */
  private isRawValue = true;
  private started = false;
  private rootSeen = false;
  /** The newest start came from an empty-element tag: its end is due. */
  private endIsDue = false;
  /** The newest token ended an element, which is still on the stack so that its namespaces are in scope. */
  private leaveIsDue = false;

  private readonly scope = new NamespaceScope();
  /** The open elements, from the root at 0. Entries beyond `depth` are left over and used again. */
  private readonly openElements: OpenElement[] = [];
  /** The attributes of the newest start tag. Entries beyond `attributeCount` are left over and used again. */
  private readonly attributes: Attribute[] = [];
  private namesSeen: Set<string> | undefined = undefined;

  constructor(text: string, limits?: ScannerLimits) {
    this.source = text;
    this.limits = limits === undefined ? defaultScannerLimits : resolveLimits(limits);
    this.position = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  }

  /**
   * The text at `Token.Text`, which is never empty: references decoded, CDATA sections and runs joined, line ends
   * normalized. At other tokens, the text before them.
   */
  get text(): string {
    if (this.textValue === undefined) {
      const run = this.source.slice(this.textStart, this.textEnd);
      this.textValue = this.textHasCarriageReturn ? normalizeLineEnds(run) : run;
    }
    return this.textValue;
  }

  /** Local name of the attribute at index `i`, from 0, in document order; "" if there is no such attribute. */
  attributeLocalName(i: number): string {
    return i < this.attributeCount ? (this.attributes[i]?.localName ?? "") : "";
  }

  /** Namespace name of the attribute at index `i`; "" for none. */
  attributeNamespace(i: number): string {
    return i < this.attributeCount ? (this.attributes[i]?.namespace ?? "") : "";
  }

  /** Name of the attribute at index `i` as written; "" if there is no such attribute. */
  attributeQualifiedName(i: number): string {
    return i < this.attributeCount ? (this.attributes[i]?.qualifiedName ?? "") : "";
  }

  /** Value of the attribute at index `i`, normalized as CDATA (XML 1.0, 3.3.3); "" if there is no such attribute. */
  attributeValue(i: number): string {
    return i < this.attributeCount ? (this.attributes[i]?.value ?? "") : "";
  }

  /** Where the name of the attribute at index `i` starts; -1 if there is no such attribute. */
  attributeOffset(i: number): number {
    return i < this.attributeCount ? (this.attributes[i]?.offset ?? -1) : -1;
  }

  /**
   * The namespace that a prefix is bound to at the newest tag. For the prefix "": the default namespace, "" if there is
   * none. Undefined if the prefix is not declared. `xml` and `xmlns` are bound by definition.
   */
  resolvePrefix(prefix: string): string | undefined {
    return this.scope.resolve(prefix);
  }

  /**
   * Every prefix in scope with its namespace, as a plain object of own properties: `xml` always, and "" for the default
   * namespace if there is one.
   */
  namespacesInScope(): Record<string, string> {
    return this.scope.inScope();
  }

  /** Goes on to the next token and returns which it is. After `EndDocument` and `Failed` there is no other. */
  next(): Token {
    if (this.token !== undefined && this.token >= Token.EndDocument) return this.token;
    const token = this.advance();
    this.token = token;
    return token;
  }

  /**
   * Right after a `StartElement`: goes on until its `EndElement` is the newest token. Returns false if the document fails
   * before that, or if the newest token is no `StartElement`.
   */
  skipElement(): boolean {
    if (this.token !== Token.StartElement) return false;
    const depth = this.depth;
    for (;;) {
      const token = this.next();
      if (token === Token.EndElement && this.depth === depth) return true;
      if (token === Token.Failed) return false;
    }
  }

  /**
   * A second scanner at the same place of the same document, which moves on its own: for looking ahead. Takes time and
   * memory in proportion to the open elements and namespace declarations, not to the document.
   */
  fork(): XmlScanner {
    const fork = new XmlScanner(this.source, this.limits);
    fork.token = this.token;
    fork.failure = this.failure;
    fork.depth = this.depth;
    fork.qualifiedName = this.qualifiedName;
    fork.prefix = this.prefix;
    fork.localName = this.localName;
    fork.namespace = this.namespace;
    fork.isWhiteSpace = this.isWhiteSpace;
    fork.offset = this.offset;
    fork.end = this.end;
    fork.attributeCount = this.attributeCount;
    fork.position = this.position;
    fork.textStart = this.textStart;
    fork.textEnd = this.textEnd;
    fork.textHasCarriageReturn = this.textHasCarriageReturn;
    fork.textValue = this.textValue;
    fork.started = this.started;
    fork.rootSeen = this.rootSeen;
    fork.endIsDue = this.endIsDue;
    fork.leaveIsDue = this.leaveIsDue;
    fork.scope.copyFrom(this.scope);
    for (let i = 0; i < this.depth; i++) fork.openElements[i] = { ...(this.openElements[i] as OpenElement) };
    for (let i = 0; i < this.attributeCount; i++) fork.attributes[i] = { ...(this.attributes[i] as Attribute) };
    return fork;
  }

  private advance(): Token {
    if (this.endIsDue) {
      this.endIsDue = false;
      this.leaveIsDue = true;
      this.attributeCount = 0;
      this.offset = this.end - 2;
      return Token.EndElement;
    }
    if (this.leaveIsDue) {
      this.leaveIsDue = false;
      this.depth--;
      const size = (this.openElements[this.depth] as OpenElement).scopeSize;
      if (this.scope.size > size) this.scope.leave(size);
    }
    this.attributeCount = 0;
    if (this.depth === 0) return this.scanOutsideRoot();
    return this.source.charCodeAt(this.position) === lessThan ? this.scanMarkup() : this.scanText();
  }

  /** At a `<` within the root. */
  private scanMarkup(): Token {
    const code = this.source.charCodeAt(this.position + 1);
    if (code === slash) return this.scanEndTag();
    if (code === exclamationMark || code === questionMark) return this.scanJoinedText(this.position);
    return this.scanStartTag();
  }

  /** Production 1, document, as far as it lies outside the root element: prolog and Misc. */
  private scanOutsideRoot(): Token {
    const source = this.source;
    if (!this.started) {
      this.started = true;
      if (source.length > this.limits.maxInputLength) {
        return this.failLimit("limit-input-length", 0, "length", source.length, this.limits.maxInputLength);
      }
      if (source.startsWith("<?xml", this.position) && isSpace(source.charCodeAt(this.position + 5))) {
        if (!this.scanXmlDeclaration()) return Token.Failed;
      }
    }
    for (;;) {
      const i = this.skipSpace(this.position);
      this.position = i;
      if (i >= source.length) return this.scanEndOfInput();
      if (source.charCodeAt(i) !== lessThan) return this.failTextOutsideRoot(i);
      const code = source.charCodeAt(i + 1);
      if (code === questionMark) {
        if (!this.scanProcessingInstruction(i)) return Token.Failed;
      } else if (code === exclamationMark) {
        if (!source.startsWith("<!--", i)) return this.failDeclarationOutsideRoot(i);
        if (!this.scanComment(i)) return Token.Failed;
      } else if (this.rootSeen) {
        return this.failSyntax(i, "nothing but comments and processing instructions after the root element");
      } else if (code === slash) {
        return this.failSyntax(i, "the start tag of the root element");
      } else {
        this.rootSeen = true;
        return this.scanStartTag();
      }
    }
  }

  private scanEndOfInput(): Token {
    this.offset = this.source.length;
    this.end = this.source.length;
    if (this.rootSeen) return Token.EndDocument;
    const empty = isWhiteSpace(this.source, this.source.charCodeAt(0) === 0xfeff ? 1 : 0);
    return this.fail(
      "xml-syntax",
      this.source.length,
      { found: "the end of the document", wanted: "a root element" },
      empty ? "The document is empty: a root element was wanted." : "The document ends before its root element.",
    );
  }

  private failTextOutsideRoot(offset: number): Token {
    const code = this.source.charCodeAt(offset);
    if (this.rootSeen)
      return this.failSyntax(offset, "nothing but comments and processing instructions after the root element");
    if (code === leftBrace || code === leftBracket) {
      const found = this.describe(offset);
      return this.fail(
        "xml-syntax",
        offset,
        { found, wanted: "'<'" },
        `The document begins with ${found}, so it looks like JSON: XML begins with '<'.`,
      );
    }
    return this.failSyntax(offset, "'<', since text can only stand inside the root element");
  }

  private failDeclarationOutsideRoot(offset: number): Token {
    if (!this.rootSeen && this.source.startsWith("<!DOCTYPE", offset)) {
      return this.fail("doctype-not-allowed", offset, {}, "A document type declaration (<!DOCTYPE) is not accepted.");
    }
    return this.failSyntax(
      offset,
      this.rootSeen ? "a comment or the end of the document" : "a comment or the root element",
    );
  }

  /** Productions 40 and 44, STag and EmptyElemTag. */
  private scanStartTag(): Token {
    const source = this.source;
    const start = this.position;
    const nameStart = start + 1;
    let i = this.scanQualifiedName(nameStart, "an element name");
    if (i < 0) return Token.Failed;
    if (this.depth >= this.limits.maxDepth) {
      return this.failLimit("limit-depth", start, "depth", this.depth + 1, this.limits.maxDepth);
    }
    const nameEnd = i;
    const nameColon = this.nameColon;
    const scopeSize = this.scope.size;
    let hasAttributes = false;
    for (;;) {
      const spaceStart = i;
      i = this.skipSpace(i);
      const code = source.charCodeAt(i);
      if (code === greaterThan) {
        i++;
        break;
      }
      if (code === slash) {
        if (source.charCodeAt(i + 1) !== greaterThan) return this.failSyntax(i + 1, "'>' after '/'");
        i += 2;
        this.endIsDue = true;
        break;
      }
      if (i === spaceStart) return this.failSyntax(i, "white space, '>' or '/>' in a start tag");
      i = this.scanAttribute(i, scopeSize);
      if (i < 0) return Token.Failed;
      hasAttributes = true;
    }
    const depth = this.depth;
    if (nameColon < 0) {
      this.prefix = "";
      this.localName = source.slice(nameStart, nameEnd);
      this.qualifiedName = this.localName;
      this.namespace = this.scope.defaultNamespace;
    } else {
      this.qualifiedName = source.slice(nameStart, nameEnd);
      this.prefix = source.slice(nameStart, nameColon);
      this.localName = source.slice(nameColon + 1, nameEnd);
      const namespace = this.resolveName(this.prefix, nameStart);
      if (namespace === undefined) return Token.Failed;
      this.namespace = namespace;
    }
    if (hasAttributes && !this.resolveAttributes()) return Token.Failed;
    const element = this.openElements[depth];
    if (element === undefined) {
      this.openElements[depth] = {
        qualifiedName: this.qualifiedName,
        prefix: this.prefix,
        localName: this.localName,
        namespace: this.namespace,
        scopeSize,
        offset: start,
      };
    } else {
      element.qualifiedName = this.qualifiedName;
      element.prefix = this.prefix;
      element.localName = this.localName;
      element.namespace = this.namespace;
      element.scopeSize = scopeSize;
      element.offset = start;
    }
    this.depth = depth + 1;
    this.offset = start;
    this.end = i;
    this.position = i;
    return Token.StartElement;
  }

  /** Production 41, Attribute, at `start`. Returns the offset after it, or -1 after a fault. */
  private scanAttribute(start: number, scopeSize: number): number {
    const source = this.source;
    let i = this.scanQualifiedName(start, "an attribute name, '>' or '/>'");
    if (i < 0) return -1;
    const nameEnd = i;
    const nameColon = this.nameColon;
    i = this.skipSpace(i);
    if (source.charCodeAt(i) !== equalsSign) {
      this.failSyntax(i, "'=' after an attribute name");
      return -1;
    }
    i = this.skipSpace(i + 1);
    const quote = source.charCodeAt(i);
    if (quote !== quotationMark && quote !== apostrophe) {
      this.failSyntax(i, "an attribute value in quotation marks");
      return -1;
    }
    const valueStart = i + 1;
    const valueEnd = this.scanAttributeValue(valueStart, quote);
    if (valueEnd < 0) return -1;
    const value = this.isRawValue
      ? source.slice(valueStart, valueEnd)
      : this.decodeAttributeValue(valueStart, valueEnd);
    if (value === undefined) return -1;
    if (value.length > this.limits.maxTextLength) {
      this.failLimit("limit-text-length", valueStart, "length", value.length, this.limits.maxTextLength);
      return -1;
    }
    if (source.startsWith("xmlns", start) && (nameColon < 0 ? nameEnd : nameColon) === start + 5) {
      const prefix = nameColon < 0 ? "" : source.slice(nameColon + 1, nameEnd);
      return this.declareNamespace(prefix, value, start, scopeSize) ? valueEnd + 1 : -1;
    }
    const count = this.attributeCount;
    if (count >= this.limits.maxAttributes) {
      this.failLimit("limit-attributes", start, "count", count + 1, this.limits.maxAttributes);
      return -1;
    }
    const qualifiedName = source.slice(start, nameEnd);
    const prefix = nameColon < 0 ? "" : source.slice(start, nameColon);
    const localName = nameColon < 0 ? qualifiedName : source.slice(nameColon + 1, nameEnd);
    const attribute = this.attributes[count];
    if (attribute === undefined) {
      this.attributes[count] = { qualifiedName, prefix, localName, namespace: "", value, offset: start };
    } else {
      attribute.qualifiedName = qualifiedName;
      attribute.prefix = prefix;
      attribute.localName = localName;
      attribute.namespace = "";
      attribute.value = value;
      attribute.offset = start;
    }
    this.attributeCount = count + 1;
    if (count > 0 && this.isRepeatedAttribute(count)) {
      this.failRepeatedAttribute(qualifiedName, start);
      return -1;
    }
    return valueEnd + 1;
  }

  /** Production 10, AttValue, after its opening `quote`. Returns the offset of the closing one, or -1 after a fault. */
  private scanAttributeValue(start: number, quote: number): number {
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

  private failLessThanInValue(offset: number): void {
    this.fail(
      "wfc-CleanAttrVals",
      offset,
      { found: "'<'" },
      "An attribute value contains '<', which must be written &lt; (or the quotation mark that ends the value is missing).",
    );
  }

  /** Clause 3.3.3 for a checked value with references or white space; undefined after a fault in a reference. */
  private decodeAttributeValue(start: number, end: number): string | undefined {
    const source = this.source;
    let value = "";
    let copied = start;
    let i = start;
    while (i < end) {
      const code = source.charCodeAt(i);
      if (code === ampersand) {
        value += source.slice(copied, i);
        const decoded = this.decodeReference(i);
        if (decoded === undefined) return undefined;
        value += decoded;
        i = this.position;
        copied = i;
      } else if (code === lineFeed || code === tab || code === carriageReturn) {
        value += `${source.slice(copied, i)} `;
        i += code === carriageReturn && source.charCodeAt(i + 1) === lineFeed ? 2 : 1;
        copied = i;
      } else i++;
    }
    return value + source.slice(copied, end);
  }

  /** Is the qualified name of the attribute at `index` among those before it? To be asked of each index from 1. */
  private isRepeatedAttribute(index: number): boolean {
    const name = (this.attributes[index] as Attribute).qualifiedName;
    if (index < pairwiseAttributes) {
      for (let i = 0; i < index; i++) if ((this.attributes[i] as Attribute).qualifiedName === name) return true;
      return false;
    }
    this.namesSeen ??= new Set();
    const seen = this.namesSeen;
    if (index === pairwiseAttributes) {
      seen.clear();
      for (let i = 0; i < index; i++) seen.add((this.attributes[i] as Attribute).qualifiedName);
    }
    if (seen.has(name)) return true;
    seen.add(name);
    return false;
  }

  private failRepeatedAttribute(name: string, offset: number): void {
    this.fail(
      "wfc-uniqattspec",
      offset,
      { attribute: name },
      `The attribute ${quoted(name)} stands twice in the same start tag.`,
    );
  }

  /** Namespaces in XML 1.0, clause 3. Returns false after a fault. */
  private declareNamespace(prefix: string, namespace: string, offset: number, scopeSize: number): boolean {
    const attribute = prefix === "" ? "xmlns" : `xmlns:${prefix}`;
    if (this.scope.isDeclaredSince(prefix, scopeSize)) {
      this.failRepeatedAttribute(attribute, offset);
      return false;
    }
    const reserved = namespace === xmlNamespace || namespace === xmlnsNamespace;
    if (prefix === "xml" ? namespace !== xmlNamespace : prefix === "xmlns" || reserved) {
      this.fail(
        "nsc-xmlReserved",
        offset,
        { attribute, namespace },
        `The declaration ${attribute}="${clipped(namespace)}" is not allowed: the prefixes xml and xmlns and their namespaces belong together and are bound already.`,
      );
      return false;
    }
    if (prefix !== "" && namespace === "") {
      this.fail(
        "nsc-NoPrefixUndecl",
        offset,
        { attribute },
        `The declaration ${quoted(attribute)} has an empty value: only the default namespace can be undeclared.`,
      );
      return false;
    }
    if (this.scope.size >= this.limits.maxNamespaces) {
      this.failLimit("limit-namespaces", offset, "count", this.scope.size + 1, this.limits.maxNamespaces);
      return false;
    }
    this.scope.declare(prefix, namespace);
    return true;
  }

  /** Gives each attribute its namespace and checks that no expanded name stands twice. Returns false after a fault. */
  private resolveAttributes(): boolean {
    let prefixed = 0;
    for (let i = 0; i < this.attributeCount; i++) {
      const attribute = this.attributes[i] as Attribute;
      if (attribute.prefix === "") continue;
      const namespace = this.resolveName(attribute.prefix, attribute.offset);
      if (namespace === undefined) return false;
      attribute.namespace = namespace;
      prefixed++;
    }
    return prefixed < 2 || this.checkExpandedNames();
  }

  /** Namespace constraint Attributes Unique. Returns false after a fault. */
  private checkExpandedNames(): boolean {
    this.namesSeen ??= new Set();
    const seen = this.namesSeen;
    seen.clear();
    for (let i = 0; i < this.attributeCount; i++) {
      const { qualifiedName, localName, namespace, offset } = this.attributes[i] as Attribute;
      if (namespace === "") continue;
      // A local name has no space, so two different pairs never join to the same string.
      const expandedName = `${localName} ${namespace}`;
      if (seen.has(expandedName)) {
        this.fail(
          "nsc-AttrsUnique",
          offset,
          { attribute: qualifiedName, localName, namespace },
          `The attribute ${quoted(qualifiedName)} stands twice in the same start tag, under two prefixes of the namespace ${quoted(namespace)}.`,
        );
        return false;
      }
      seen.add(expandedName);
    }
    return true;
  }

  /** Namespace constraint Prefix Declared, for a name at `offset`. Undefined after a fault. */
  private resolveName(prefix: string, offset: number): string | undefined {
    if (prefix === "xmlns") {
      this.fail("nsc-xmlReserved", offset, { prefix }, "The prefix xmlns is for namespace declarations only.");
      return undefined;
    }
    const namespace = this.scope.resolve(prefix);
    if (namespace === undefined) {
      this.fail("nsc-NSDeclared", offset, { prefix }, `The prefix ${quoted(prefix)} is not declared here.`);
    }
    return namespace;
  }

  /** Production 42, ETag, and the constraint Element Type Match. */
  private scanEndTag(): Token {
    const source = this.source;
    const start = this.position;
    const element = this.openElements[this.depth - 1] as OpenElement;
    const name = element.qualifiedName;
    let i = start + 2 + name.length;
    if (!source.startsWith(name, start + 2)) return this.failEndTag(start, name);
    let code = source.charCodeAt(i);
    if (code !== greaterThan) {
      if (!isSpace(code)) return this.failEndTag(start, name);
      i = this.skipSpace(i);
      code = source.charCodeAt(i);
      if (code !== greaterThan) return this.failSyntax(i, "'>' at the end of an end tag");
    }
    this.qualifiedName = name;
    this.prefix = element.prefix;
    this.localName = element.localName;
    this.namespace = element.namespace;
    this.offset = start;
    this.end = i + 1;
    this.position = i + 1;
    this.leaveIsDue = true;
    return Token.EndElement;
  }

  private failEndTag(start: number, wanted: string): Token {
    const end = this.scanQualifiedName(start + 2, "an element name");
    if (end < 0) return Token.Failed;
    const found = this.source.slice(start + 2, end);
    if (found === wanted) return this.failSyntax(end, "'>' at the end of an end tag");
    return this.fail(
      "wfc-GIMatch",
      start,
      { found, wanted },
      `The end tag </${clipped(found)}> stands where </${clipped(wanted)}> was wanted.`,
    );
  }

  /** Production 14, CharData, at a code unit other than `<`: the usual case of one run between two tags. */
  private scanText(): Token {
    const source = this.source;
    const length = source.length;
    const start = this.position;
    let i = start;
    let carriageReturns = false;
    let code = source.charCodeAt(i);
    while (isSpace(code)) {
      if (code === carriageReturn) carriageReturns = true;
      code = source.charCodeAt(++i);
    }
    const white = code === lessThan;
    while (i < length) {
      code = source.charCodeAt(i);
      if (code < 0x80) {
        if (!isPlainText(code)) {
          if (code === lessThan) break;
          if (code === carriageReturn) carriageReturns = true;
          else return this.scanJoinedText(start);
        }
      } else if (code >= 0xd800) {
        if (code > 0xdbff ? code < 0xe000 || code > 0xfffd : !isSurrogatePair(code, source.charCodeAt(++i))) {
          return this.scanJoinedText(start);
        }
      }
      i++;
    }
    if (i >= length) return this.scanJoinedText(start);
    const following = source.charCodeAt(i + 1);
    if (following === exclamationMark || following === questionMark) return this.scanJoinedText(start);
    if (i - start > this.limits.maxTextLength) return this.failTextLength(start, i - start);
    this.textStart = start;
    this.textEnd = i;
    this.textHasCarriageReturn = carriageReturns;
    this.textValue = undefined;
    this.isWhiteSpace = white;
    this.offset = start;
    this.end = i;
    this.position = i;
    return Token.Text;
  }

  /**
   * Production 43, content, from `start` up to the next tag: runs, references, CDATA sections, comments and processing
   * instructions, joined. If that is no text at all, goes on with the tag.
   */
  private scanJoinedText(start: number): Token {
    const source = this.source;
    const length = source.length;
    let value = "";
    let first = -1;
    let i = start;
    for (;;) {
      const runStart = i;
      let carriageReturns = false;
      let code = 0;
      for (; i < length; i++) {
        code = source.charCodeAt(i);
        if (code < 0x80) {
          if (isPlainText(code)) continue;
          if (code === lessThan || code === ampersand) break;
          if (code === carriageReturn) carriageReturns = true;
          else if (code !== rightBracket) return this.failIllegal(i);
          else if (source.startsWith("]]>", i)) return this.failSectionEnd(i);
        } else if (code >= 0xd800) {
          if (code < 0xe000) {
            if (!isSurrogatePair(code, source.charCodeAt(i + 1))) return this.failIllegal(i);
            i++;
          } else if (code > 0xfffd) return this.failIllegal(i);
        }
      }
      if (i > runStart) {
        if (first < 0) first = runStart;
        const run = source.slice(runStart, i);
        value += carriageReturns ? normalizeLineEnds(run) : run;
      }
      if (i >= length) return this.failUnclosed();
      if (code === ampersand) {
        if (first < 0) first = i;
        const decoded = this.decodeReference(i);
        if (decoded === undefined) return Token.Failed;
        value += decoded;
        i = this.position;
      } else {
        const following = source.charCodeAt(i + 1);
        if (following === questionMark) {
          if (!this.scanProcessingInstruction(i)) return Token.Failed;
          i = this.position;
        } else if (following !== exclamationMark) {
          break;
        } else if (source.startsWith("<!--", i)) {
          if (!this.scanComment(i)) return Token.Failed;
          i = this.position;
        } else if (source.startsWith("<![CDATA[", i)) {
          const contentStart = i + 9;
          const contentEnd = source.indexOf("]]>", contentStart);
          if (contentEnd < 0) return this.failUnterminated(i, "CDATA section", "]]>");
          const illegal = findIllegal(source, contentStart, contentEnd);
          if (illegal >= 0) return this.failIllegal(illegal);
          if (contentEnd > contentStart) {
            if (first < 0) first = contentStart;
            const content = source.slice(contentStart, contentEnd);
            value += content.includes("\r") ? normalizeLineEnds(content) : content;
          }
          i = contentEnd + 3;
        } else {
          return this.failSyntax(i, "a tag, a comment or a CDATA section");
        }
      }
      if (value.length > this.limits.maxTextLength) return this.failTextLength(first, value.length);
    }
    this.position = i;
    if (value === "") return this.scanMarkup();
    if (value.length > this.limits.maxTextLength) return this.failTextLength(first, value.length);
    this.textValue = value;
    this.isWhiteSpace = isWhiteSpace(value);
    this.offset = first;
    this.end = i;
    return Token.Text;
  }

  private failSectionEnd(offset: number): Token {
    return this.fail(
      "xml-syntax",
      offset,
      { found: "']]>'", wanted: "']]&gt;'" },
      "The text contains ']]>', which can only end a CDATA section: write ']]&gt;'.",
    );
  }

  private failUnclosed(): Token {
    const { qualifiedName: element, offset: startOffset } = this.openElements[this.depth - 1] as OpenElement;
    return this.fail(
      "xml-syntax",
      this.source.length,
      { found: "the end of the document", wanted: `</${element}>`, startOffset },
      `The document ends, but the element ${quoted(element)} has no end tag.`,
    );
  }

  private failTextLength(offset: number, length: number): Token {
    return this.failLimit("limit-text-length", offset, "length", length, this.limits.maxTextLength);
  }

  /**
   * Production 67, Reference, at the `&` at `start`. Returns the characters and leaves {@link position} after the
   * semicolon; undefined after a fault.
   */
  private decodeReference(start: number): string | undefined {
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
        this.fail(
          "wfc-wf-entdeclared",
          start,
          { entity: clipped(name) },
          `The entity ${quoted(name)} is not declared: without a document type declaration there are amp, lt, gt, quot and apos only.`,
        );
        return undefined;
    }
  }

  /** Production 66, CharRef. */
  private decodeCharacterReference(start: number): string | undefined {
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
        "wfc-wf-Legalchar",
        start,
        { reference },
        `The character reference ${reference} names no character that a document can hold.`,
      );
      return undefined;
    }
    return String.fromCodePoint(codePoint);
  }

  /** Production 15, Comment, at `start`. Leaves {@link position} after it; returns false after a fault. */
  private scanComment(start: number): boolean {
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
  private scanProcessingInstruction(start: number): boolean {
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

  /** Production 23, XMLDecl, at {@link position}. Leaves it after the declaration; returns false after a fault. */
  private scanXmlDeclaration(): boolean {
    const version = this.scanPseudoAttribute(this.position + 5, "version");
    if (version === undefined) {
      if (this.failure === undefined) {
        this.failSyntax(this.skipSpace(this.position + 5), "version in the XML declaration");
      }
      return false;
    }
    if (!/^1\.[0-9]+$/.test(version)) return this.failDeclaration("version", version, "1.0");
    const encoding = this.scanPseudoAttribute(this.position, "encoding");
    if (this.failure !== undefined) return false;
    if (encoding !== undefined && !/^[A-Za-z][A-Za-z0-9._-]*$/.test(encoding)) {
      return this.failDeclaration("encoding", encoding, "an encoding name such as UTF-8");
    }
    const standalone = this.scanPseudoAttribute(this.position, "standalone");
    if (this.failure !== undefined) return false;
    if (standalone !== undefined && standalone !== "yes" && standalone !== "no") {
      return this.failDeclaration("standalone", standalone, "yes or no");
    }
    const end = this.skipSpace(this.position);
    if (!this.source.startsWith("?>", end)) {
      this.failSyntax(end, "'?>' at the end of the XML declaration");
      return false;
    }
    this.position = end + 2;
    return true;
  }

  private failDeclaration(name: string, value: string, wanted: string): boolean {
    this.fail(
      "xml-syntax",
      this.position - value.length - 1,
      { found: clipped(value), wanted },
      `The XML declaration says ${name}=${quoted(value)} where ${wanted} was wanted.`,
    );
    return false;
  }

  /**
   * White space, `name`, Eq and a value in quotation marks. Returns the value and leaves {@link position} after it, or
   * returns undefined: without a failure if `name` does not stand at `from`, with one if the rest is wrong.
   */
  private scanPseudoAttribute(from: number, name: string): string | undefined {
    const source = this.source;
    let i = this.skipSpace(from);
    if (i === from || !source.startsWith(name, i)) return undefined;
    i = this.skipSpace(i + name.length);
    if (source.charCodeAt(i) !== equalsSign) {
      this.failSyntax(i, `'=' after ${name}`);
      return undefined;
    }
    i = this.skipSpace(i + 1);
    const quote = source.charAt(i);
    const end = quote === '"' || quote === "'" ? source.indexOf(quote, i + 1) : -1;
    if (end < 0) {
      this.failSyntax(i, `a value in quotation marks for ${name}`);
      return undefined;
    }
    this.position = end + 1;
    return source.slice(i + 1, end);
  }

  private skipSpace(from: number): number {
    let i = from;
    while (isSpace(this.source.charCodeAt(i))) i++;
    return i;
  }

  /** An NCName at `start`. Returns the offset after it, which is `start` if there is none. */
  private scanName(start: number): number {
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
  private scanQualifiedName(start: number, wanted: string): number {
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

  private failSyntax(offset: number, wanted: string): Token {
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

  private failIllegal(offset: number): Token {
    const found = this.describe(offset);
    return this.fail(
      "xml-syntax",
      offset,
      { found, wanted: "a character of XML 1.0" },
      `The document contains ${found}, which no XML document can hold.`,
    );
  }

  private failUnterminated(offset: number, kind: string, wanted: string): Token {
    return this.fail(
      "xml-syntax",
      offset,
      { found: "the end of the document", wanted },
      `The ${kind} that begins here is not ended by '${wanted}'.`,
    );
  }

  private failLimit(code: string, offset: number, measure: string, found: number, limit: number): Token {
    const kind = code.slice("limit-".length).replaceAll("-", " ");
    return this.fail(
      code,
      offset,
      { [measure]: found, limit },
      `The document exceeds the limit of ${limit} for ${kind}.`,
    );
  }

  private fail(code: string, offset: number, params: IssueParams, message: string): Token {
    this.failure = { code, offset, params, message };
    this.attributeCount = 0;
    this.endIsDue = false;
    this.offset = offset;
    this.end = offset;
    return Token.Failed;
  }

  /** What stands at an offset, for a message. */
  private describe(offset: number): string {
    const codePoint = this.source.codePointAt(offset);
    if (codePoint === undefined) return "the end of the document";
    if (isSpace(codePoint)) return "white space";
    if (codePoint > 0x20 && isChar(codePoint) && codePoint !== 0x7f) return `'${String.fromCodePoint(codePoint)}'`;
    return `U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}`;
  }
}

/** Clause 2.11. */
function normalizeLineEnds(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}

function digitValue(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  if (code >= 0x41 && code <= 0x46) return code - 0x37;
  if (code >= 0x61 && code <= 0x66) return code - 0x57;
  return 16;
}

/** A piece of the document for a message: whole if short. */
function clipped(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

function quoted(text: string): string {
  return `"${clipped(text)}"`;
}
