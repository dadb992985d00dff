import type { IssueParams } from "../issues/issue.ts";
import { findIllegal, isPlainText, isSpace, isSurrogatePair, isWhiteSpace } from "./characters.ts";
import { Cursor, clipped, collapseSpaces, mayAsk, normalizeLineEnds, quoted } from "./cursor.ts";
import { readDoctype } from "./doctype.ts";
import type { DeclaredAttributes } from "./entities.ts";
import type { ScannerLimits, StopSignal } from "./limits.ts";
import { NamespaceScope } from "./namespace-scope.ts";
import { xmlNamespace, xmlnsNamespace } from "./namespaces.ts";
import { TextBuilder } from "./text-builder.ts";
import { Token } from "./token.ts";

export { Token } from "./token.ts";

const lessThan = 0x3c;
const greaterThan = 0x3e;
const slash = 0x2f;
const exclamationMark = 0x21;
const questionMark = 0x3f;
const ampersand = 0x26;
const equalsSign = 0x3d;
const quotationMark = 0x22;
const apostrophe = 0x27;
const leftBrace = 0x7b;
const leftBracket = 0x5b;
const rightBracket = 0x5d;
const carriageReturn = 0x0d;

/**
 * What a document type declaration meets. `refuse`: the fault `doctype-not-allowed`. `internal`: its internal subset is
 * read, under the limits on entities; nothing outside the document ever is.
 */
export type DoctypePolicy = "refuse" | "internal";

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

/** What {@link XmlScanner.mark} keeps. */
export interface ScannerMark {
  readonly token: Token | undefined;
  readonly depth: number;
  readonly elementNumber: number;
  readonly end: number;
  readonly position: number;
  readonly started: boolean;
  readonly rootSeen: boolean;
  readonly endIsDue: boolean;
  readonly standalone: boolean;
  /** Namespace declarations in scope. */
  readonly size: number;
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
 * checked. A document type declaration is refused, or its internal subset is read: see {@link DoctypePolicy}; entities
 * then are part of the text around their references, and everything in them has the offset of the reference. Comments and processing instructions are checked and left out; the
 * text around them is one token. The first fault ends the scan: {@link next} returns `Token.Failed` from then on and
 * {@link failure} says why. Nothing is ever thrown.
 *
 * The fields describe the newest token; read them before the next call. All offsets are UTF-16 code units from the start
 * of the text handed in.
 */
export class XmlScanner extends Cursor {
  /** The newest token; undefined before the first call of {@link next}. */
  token: Token | undefined = undefined;
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
  /** Code units of the document before the text at hand, from which the offsets count: for documents that are held in part. */
  base = 0;
  /** Where that begins of the document which has to be held until it ends; -1 if nothing has to. */
  heldFrom = -1;
  /** Number of the newest start tag, from 1: tells elements apart, which may share an offset in an entity. */
  elementNumber = 0;
  /** Attributes of the element that starts here, namespace declarations not counted. */
  attributeCount = 0;

  /** Text that is one run of the source is cut out when it is asked for; `textValue` then is undefined. */
  private textStart = 0;
  private textEnd = 0;
  private textHasCarriageReturn = false;
  private textValue: string | undefined = "";
  private started = false;
  private rootSeen = false;
  /** The newest start came from an empty-element tag: its end is due. */
  private endIsDue = false;
  /** The newest token ended an element, which is still on the stack so that its namespaces are in scope. */
  private leaveIsDue = false;
  private readonly doctype: DoctypePolicy;
  /** The XML declaration says standalone="yes". */
  private standalone = false;
  /** What is declared of the attributes of the element that starts here. */
  private declared: DeclaredAttributes | undefined = undefined;

  private readonly scope = new NamespaceScope();
  /** The open elements, from the root at 0. Entries beyond `depth` are left over and used again. */
  private readonly openElements: OpenElement[] = [];
  /** The attributes of the newest start tag. Entries beyond `attributeCount` are left over and used again. */
  private readonly attributes: Attribute[] = [];
  private namesSeen: Set<string> | undefined = undefined;

  constructor(text: string, limits?: ScannerLimits, doctype: DoctypePolicy = "refuse", signal?: StopSignal) {
    super(text, text.charCodeAt(0) === 0xfeff ? 1 : 0, limits, signal);
    this.doctype = doctype;
  }

  /**
   * The text at `Token.Text`, which is never empty: references decoded, CDATA sections and runs joined, line ends
   * normalized. At other tokens, the text before them.
   */
  get text(): string {
    if (this.textValue === undefined) {
      const run = this.source.slice(this.textStart, this.textEnd);
      // A carriage return in the replacement text of an entity was written as a reference.
      this.textValue = this.textHasCarriageReturn && this.reference < 0 ? normalizeLineEnds(run) : run;
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

  /** How many namespace declarations are in scope, overridden ones counted too. */
  get namespaceCount(): number {
    return this.scope.size;
  }

  /**
   * Does the document type declaration declare an unparsed entity of that name? False for every name before the root
   * element and without such a declaration.
   */
  isUnparsedEntity(name: string): boolean {
    return this.declarations?.entities.get(name)?.kind === "unparsed";
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
    return this.copyTo(new XmlScanner(this.source, this.limits, this.doctype, this.signal));
  }

  /** Gives another scanner of the same text the place of this one. @returns the other one */
  protected copyTo(fork: XmlScanner): XmlScanner {
    fork.token = this.token;
    fork.failure = this.failure;
    fork.depth = this.depth;
    fork.elementNumber = this.elementNumber;
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
    fork.declarations = this.declarations;
    fork.openEntities = this.openEntities?.copy();
    fork.reference = this.reference;
    fork.referenceEnd = this.referenceEnd;
    fork.floor = this.floor;
    fork.standalone = this.standalone;
    fork.scope.copyFrom(this.scope);
    for (let i = 0; i < this.depth; i++) fork.openElements[i] = { ...(this.openElements[i] as OpenElement) };
    for (let i = 0; i < this.attributeCount; i++) fork.attributes[i] = { ...(this.attributes[i] as Attribute) };
    return fork;
  }

  /**
   * Where the scanner is, to come back to it: cheaper than a {@link fork}. To be asked between tokens of a document without
   * a document type declaration; what is open there must stay open until {@link reset}.
   */
  mark(): ScannerMark {
    this.leaveEnded();
    const { token, depth, elementNumber, end, position, started, rootSeen, endIsDue, standalone } = this;
    return {
      token,
      depth,
      elementNumber,
      end,
      position,
      started,
      rootSeen,
      endIsDue,
      standalone,
      size: this.scope.size,
    };
  }

  /** Goes back to a {@link mark}, also after a fault. */
  reset({ size, ...mark }: ScannerMark): void {
    Object.assign(this, mark);
    this.failure = undefined;
    this.leaveIsDue = false;
    this.attributeCount = 0;
    this.scope.leave(size);
  }

  /** Whether there is a document type declaration. */
  get hasDeclarations(): boolean {
    return this.declarations !== undefined;
  }

  /**
   * Goes on in another text, which begins with what is left of the one at hand from `dropped` on: for documents that come in
   * pieces. To be called between tokens, and not while an entity is open (see {@link isInEntity}); then all offsets are those
   * of the new text.
   */
  continueIn(text: string, dropped: number): void {
    this.textValue = this.text;
    this.source = text;
    this.position -= dropped;
    this.offset -= dropped;
    this.end -= dropped;
    for (let i = 0; i < this.depth; i++) (this.openElements[i] as OpenElement).offset -= dropped;
  }

  /** The text at hand. */
  get document(): string {
    return this.source;
  }

  /** Whether the text at hand is the replacement text of an entity. */
  get isInEntity(): boolean {
    return this.reference >= 0;
  }

  /**
   * The offset at which the newest start tag has its attributes or its end, if what follows may be read without this
   * scanner: the name has no prefix, its namespace is this one, and there are no declarations of entities. Else -1.
   */
  plainStart(namespace: string): number {
    if (this.prefix !== "" || this.namespace !== namespace || this.declarations !== undefined) return -1;
    // Declarations of namespaces are no attributes, and known.
    if (this.attributeCount === 0) return this.end - (this.endIsDue ? 2 : 1);
    return this.offset + 1 + this.localName.length;
  }

  /** Goes to the end of the element that starts here, which was read without this scanner up to `end`. */
  endPlain(end: number): void {
    this.endIsDue = false;
    this.leaveIsDue = true;
    this.attributeCount = 0;
    this.offset = end;
    this.end = end;
    this.position = end;
    this.token = Token.EndElement;
  }

  private advance(): Token {
    if (this.endIsDue) {
      this.endIsDue = false;
      this.leaveIsDue = true;
      this.attributeCount = 0;
      this.offset = this.placeOf(this.end - 2);
      return Token.EndElement;
    }
    if (this.leaveIsDue) this.leaveEnded();
    this.attributeCount = 0;
    if (this.depth === 0) return this.scanOutsideRoot();
    return this.source.charCodeAt(this.position) === lessThan ? this.scanMarkup() : this.scanText();
  }

  /** Takes the element that the newest token ended from the stack. */
  private leaveEnded(): void {
    if (!this.leaveIsDue) return;
    this.leaveIsDue = false;
    this.depth--;
    const size = (this.openElements[this.depth] as OpenElement).scopeSize;
    if (this.scope.size > size) this.scope.leave(size);
  }

  /** At a `<` within the root. */
  private scanMarkup(): Token {
    const code = this.source.charCodeAt(this.position + 1);
    if (code === slash) return this.depth === this.floor ? this.failEndTagInEntity() : this.scanEndTag();
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
      if (this.isStopped(0)) return Token.Failed;
      if (source.startsWith("<?xml", this.position) && isSpace(source.charCodeAt(this.position + 5))) {
        if (!this.scanXmlDeclaration()) return Token.Failed;
      }
    }
    for (let step = 1; ; step++) {
      const i = this.skipSpace(this.position);
      this.position = i;
      if (mayAsk(step) && this.isStopped(i)) return Token.Failed;
      if (i >= source.length) return this.scanEndOfInput();
      if (source.charCodeAt(i) !== lessThan) return this.failTextOutsideRoot(i);
      const code = source.charCodeAt(i + 1);
      if (code === questionMark) {
        if (!this.scanProcessingInstruction(i)) return Token.Failed;
      } else if (code === exclamationMark) {
        if (source.startsWith("<!--", i)) {
          if (!this.scanComment(i)) return Token.Failed;
        } else if (!this.scanDoctype(i)) return Token.Failed;
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

  /** Production 28, doctypedecl, at `start`. Leaves {@link position} after it; returns false after a fault. */
  private scanDoctype(start: number): boolean {
    if (this.rootSeen || this.declarations !== undefined || !this.source.startsWith("<!DOCTYPE", start)) {
      this.failSyntax(start, this.rootSeen ? "a comment or the end of the document" : "a comment or the root element");
      return false;
    }
    if (this.doctype !== "internal") {
      this.fail("doctype-not-allowed", start, {}, "A document type declaration (<!DOCTYPE) is not accepted.");
      return false;
    }
    const read = readDoctype(this.source, start, this.limits, this.standalone, this.signal);
    if ("failure" in read) {
      const { code, offset, params, message } = read.failure;
      this.fail(code, offset, params, message);
      return false;
    }
    this.declarations = read.declarations;
    this.openEntities = read.openEntities;
    this.position = read.end;
    return true;
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
    if (this.declarations !== undefined) {
      this.declared = this.declarations.attributes.get(source.slice(nameStart, nameEnd));
    }
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
    if (this.declared !== undefined && this.declared.defaults.length > 0) {
      if (!this.addDefaults(this.declared.defaults, start, scopeSize)) return Token.Failed;
      hasAttributes = this.attributeCount > 0;
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
        offset: this.placeOf(start),
      };
    } else {
      element.qualifiedName = this.qualifiedName;
      element.prefix = this.prefix;
      element.localName = this.localName;
      element.namespace = this.namespace;
      element.scopeSize = scopeSize;
      element.offset = this.placeOf(start);
    }
    this.depth = depth + 1;
    if (mayAsk(++this.elementNumber) && this.isStopped(start)) return Token.Failed;
    this.offset = start;
    this.end = i;
    this.position = i;
    if (this.reference >= 0) this.placeAtReference();
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
    const qualifiedName = source.slice(start, nameEnd);
    const written = this.declared === undefined ? value : this.normalizeDeclared(qualifiedName, value);
    return this.addAttribute(
      qualifiedName,
      nameColon < 0 ? -1 : nameColon - start,
      written,
      this.placeOf(start),
      scopeSize,
    )
      ? valueEnd + 1
      : -1;
  }

  /**
   * Takes an attribute, which may be a namespace declaration.
   * @param colonAt index of the colon in the name, or -1
   * @returns false after a fault
   */
  private addAttribute(
    qualifiedName: string,
    colonAt: number,
    value: string,
    offset: number,
    scopeSize: number,
  ): boolean {
    if ((colonAt < 0 ? qualifiedName.length : colonAt) === 5 && qualifiedName.startsWith("xmlns")) {
      return this.declareNamespace(colonAt < 0 ? "" : qualifiedName.slice(6), value, offset, scopeSize);
    }
    const count = this.attributeCount;
    if (count >= this.limits.maxAttributes) {
      this.failLimit("limit-attributes", offset, "count", count + 1, this.limits.maxAttributes);
      return false;
    }
    const prefix = colonAt < 0 ? "" : qualifiedName.slice(0, colonAt);
    const localName = colonAt < 0 ? qualifiedName : qualifiedName.slice(colonAt + 1);
    const attribute = this.attributes[count];
    if (attribute === undefined) {
      this.attributes[count] = { qualifiedName, prefix, localName, namespace: "", value, offset };
    } else {
      attribute.qualifiedName = qualifiedName;
      attribute.prefix = prefix;
      attribute.localName = localName;
      attribute.namespace = "";
      attribute.value = value;
      attribute.offset = offset;
    }
    this.attributeCount = count + 1;
    if (count > 0 && this.isRepeatedAttribute(count)) {
      this.failRepeatedAttribute(qualifiedName, offset);
      return false;
    }
    return true;
  }

  /** Clause 3.3.3, last paragraph but one: values of a declared type other than CDATA lose needless spaces. */
  private normalizeDeclared(qualifiedName: string, value: string): string {
    return this.declared?.tokenized.get(qualifiedName) === true ? collapseSpaces(value) : value;
  }

  /** Clause 3.3.2: gives the start tag at `offset` the attributes that it lacks. Returns false after a fault. */
  private addDefaults(defaults: DeclaredAttributes["defaults"], offset: number, scopeSize: number): boolean {
    const written = new Set<string>();
    for (let i = 0; i < this.attributeCount; i++) written.add((this.attributes[i] as Attribute).qualifiedName);
    for (const [name, value] of defaults) {
      if (written.has(name)) continue;
      const colonAt = name.indexOf(":");
      if (name === "xmlns" ? this.scope.isDeclaredSince("", scopeSize) : this.isDeclaredBy(name, scopeSize)) continue;
      const broken = this.openEntities?.count(name.length + value.length);
      if (broken !== undefined) {
        this.failLimit(broken.code, offset, broken.measure, broken.found, broken.limit);
        return false;
      }
      if (!this.addAttribute(name, colonAt, value, this.placeOf(offset), scopeSize)) return false;
    }
    return true;
  }

  /** Has the start tag at hand a declaration of that name for a prefix? */
  private isDeclaredBy(qualifiedName: string, scopeSize: number): boolean {
    return qualifiedName.startsWith("xmlns:") && this.scope.isDeclaredSince(qualifiedName.slice(6), scopeSize);
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
    if (this.reference >= 0) this.placeAtReference();
    return Token.EndElement;
  }

  private failEndTagInEntity(): Token {
    return this.fail(
      "xml-syntax",
      this.position,
      { found: "an end tag", wanted: "the end of the entity" },
      `The entity ${quoted(this.openEntities?.innermost?.name ?? "")} ends an element that it does not begin.`,
    );
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

  /** What stands in an entity is placed where the document refers to it. */
  private placeAtReference(): void {
    this.offset = this.reference;
    this.end = this.referenceEnd;
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
    if (this.reference >= 0) this.placeAtReference();
    return Token.Text;
  }

  /**
   * Production 43, content, from `start` up to the next tag, in and out of entities: runs, references, CDATA sections,
   * comments and processing instructions, joined. If that is no text at all, goes on with the tag.
   */
  private scanJoinedText(start: number): Token {
    let source = this.source;
    let length = source.length;
    const joined = new TextBuilder();
    let first = -1;
    let i = start;
    for (let step = 1; ; step++) {
      if (mayAsk(step) && this.isStopped(i)) return Token.Failed;
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
        if (first < 0) first = this.placeOf(runStart);
        const run = source.slice(runStart, i);
        joined.append(carriageReturns && this.reference < 0 ? normalizeLineEnds(run) : run);
      }
      if (i >= length) {
        if (this.reference < 0 || this.depth !== this.floor) return this.failUnclosed();
        this.keepText();
        this.leaveEntity();
        source = this.source;
        length = source.length;
        i = this.position;
      } else if (code === ampersand) {
        const decoded = this.decodeReference(i, false);
        if (decoded === undefined) return Token.Failed;
        if (typeof decoded === "string") {
          if (first < 0) first = this.placeOf(i);
          joined.append(decoded);
        } else {
          this.keepText();
          if (!this.enterEntity(decoded, i, this.depth)) return Token.Failed;
          source = this.source;
          length = source.length;
        }
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
            if (first < 0) first = this.placeOf(contentStart);
            const content = source.slice(contentStart, contentEnd);
            joined.append(this.reference < 0 && content.includes("\r") ? normalizeLineEnds(content) : content);
          }
          i = contentEnd + 3;
        } else {
          return this.failSyntax(i, "a tag, a comment or a CDATA section");
        }
      }
      if (joined.length > this.limits.maxTextLength) return this.failTextLength(first, joined.length);
    }
    const value = joined.toString();
    this.position = i;
    if (value === "") return this.scanMarkup();
    if (value.length > this.limits.maxTextLength) return this.failTextLength(first, value.length);
    this.textValue = value;
    this.isWhiteSpace = isWhiteSpace(value);
    this.offset = first;
    this.end = this.reference < 0 ? i : this.referenceEnd;
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

  /** Cuts the newest text out before the text at hand becomes another. */
  private keepText(): void {
    this.textValue = this.text;
  }

  private failUnclosed(): Token {
    const { qualifiedName: element, offset: startOffset } = this.openElements[this.depth - 1] as OpenElement;
    const entity = this.openEntities?.innermost;
    const ended = entity === undefined ? "The document" : `The entity ${quoted(entity.name)}`;
    return this.fail(
      "xml-syntax",
      this.source.length,
      { found: this.describe(this.source.length), wanted: `</${element}>`, startOffset: this.base + startOffset },
      `${ended} ends, but the element ${quoted(element)} has no end tag.`,
    );
  }

  private failTextLength(offset: number, length: number): Token {
    return this.failLimit("limit-text-length", offset, "length", length, this.limits.maxTextLength);
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
    this.standalone = standalone === "yes";
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

  protected override fail(code: string, offset: number, params: IssueParams, message: string): typeof Token.Failed {
    super.fail(code, offset, params, message);
    this.attributeCount = 0;
    this.endIsDue = false;
    this.offset = this.placeOf(offset);
    this.end = this.offset;
    return Token.Failed;
  }
}
