import { type Attribute, AttributeList } from "./attribute-list.ts";
import { isPlainText, isSpace, isSurrogatePair, isWhiteSpace } from "./characters.ts";
import { scanContent } from "./content.ts";
import { Cursor } from "./cursor.ts";
import { failEndTagInEntity, scanEndTag } from "./end-tag.ts";
import type { XmlFailure } from "./failure.ts";
import { describe, failLimit, failSyntax, failTextLength, quoted } from "./faults.ts";
import type { ScannerLimits, StopSignal } from "./limits.ts";
import { scanQualifiedName } from "./names.ts";
import { resolvePrefix } from "./namespace-constraints.ts";
import { NamespaceScope } from "./namespace-scope.ts";
import { OpenElements } from "./open-elements.ts";
import { type DoctypePolicy, takeEpilog, takeProlog } from "./prolog.ts";
import { isStopped } from "./stop.ts";
import { Token } from "./token.ts";
import { normalizeLineEnds, skipSpace } from "./white-space.ts";

export { Token } from "./token.ts";

const lessThan = 0x3c;
const greaterThan = 0x3e;
const slash = 0x2f;
const exclamationMark = 0x21;
const questionMark = 0x3f;
const carriageReturn = 0x0d;

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

  /**
   * Text that is one run of the source is cut out when it is asked for; `textValue` then is undefined.
   * @internal
   */
  textStart = 0;
  /** @internal */
  textEnd = 0;
  /** @internal */
  textHasCarriageReturn = false;
  /** @internal */
  textValue: string | undefined = "";
  /**
   * The newest start came from an empty-element tag: its end is due.
   * @internal
   */
  endIsDue = false;
  /**
   * The newest token ended an element, which is still on the stack so that its namespaces are in scope.
   * @internal
   */
  leaveIsDue = false;
  private readonly doctype: DoctypePolicy;
  /** @internal */
  readonly scope = new NamespaceScope();
  /** @internal */
  readonly openElements = new OpenElements();
  /**
   * Those of the newest start tag.
   * @internal
   */
  readonly attributes: AttributeList;

  constructor(text: string, limits?: ScannerLimits, doctype: DoctypePolicy = "refuse", signal?: StopSignal) {
    super(text, text.charCodeAt(0) === 0xfeff ? 1 : 0, limits, signal);
    this.attributes = new AttributeList(this, this.scope);
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
    return this.attribute(i)?.localName ?? "";
  }

  /** Namespace name of the attribute at index `i`; "" for none. */
  attributeNamespace(i: number): string {
    return this.attribute(i)?.namespace ?? "";
  }

  /** Name of the attribute at index `i` as written; "" if there is no such attribute. */
  attributeQualifiedName(i: number): string {
    return this.attribute(i)?.qualifiedName ?? "";
  }

  /** Value of the attribute at index `i`, normalized as CDATA (XML 1.0, 3.3.3); "" if there is no such attribute. */
  attributeValue(i: number): string {
    return this.attribute(i)?.value ?? "";
  }

  /** Where the name of the attribute at index `i` starts; -1 if there is no such attribute. */
  attributeOffset(i: number): number {
    return this.attribute(i)?.offset ?? -1;
  }

  /**
   * The namespace that a prefix is bound to at the newest tag. For the prefix "": the default namespace, "" if there is
   * none. Undefined if the prefix is not declared. `xml` and `xmlns` are bound by definition.
   */
  resolvePrefix(prefix: string): string | undefined {
    return this.scope.resolve(prefix);
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
    if (token === Token.Failed) this.endInFault();
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
   * Another scanner of the same document, which has not begun.
   * @internal
   */
  another(): XmlScanner {
    return new XmlScanner(this.source, this.limits, this.doctype, this.signal);
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

  private attribute(i: number): Attribute | undefined {
    return i < this.attributeCount ? this.attributes.at(i) : undefined;
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
    if (this.depth === 0) return this.token === undefined ? this.scanRoot() : this.scanEnd();
    const { source, position } = this;
    return source.charCodeAt(position) === lessThan ? this.scanMarkup() : this.scanText();
  }

  /**
   * Takes the element that the newest token ended from the stack.
   * @internal
   */
  leaveEnded(): void {
    if (!this.leaveIsDue) return;
    this.leaveIsDue = false;
    const size = this.openElements.at(this.depth--).scopeSize;
    if (this.scope.size > size) this.scope.leave(size);
  }

  /** At a `<` within the root. */
  private scanMarkup(): Token {
    const { source, position } = this;
    const code = source.charCodeAt(position + 1);
    if (code === slash) return this.scanEndTag();
    if (code === exclamationMark || code === questionMark) return this.scanJoinedText(position);
    return this.scanStartTag();
  }

  /** Production 1, document, up to its content. */
  private scanRoot(): Token {
    return takeProlog(this, this.doctype) ? this.scanStartTag() : Token.Failed;
  }

  /** What is left of the document. */
  private scanEnd(): Token {
    const token = takeEpilog(this);
    this.offset = this.position;
    this.end = this.offset;
    return token;
  }

  /** Productions 40 and 44, STag and EmptyElemTag. */
  private scanStartTag(): Token {
    const { source, position: start, scope, attributes } = this;
    const nameStart = start + 1;
    let i = scanQualifiedName(this, nameStart, "an element name");
    if (i < 0) return Token.Failed;
    const depth = this.depth + 1;
    const { maxDepth } = this.limits;
    if (depth > maxDepth) return failLimit(this, "limit-depth", start, "depth", depth, maxDepth);
    const nameEnd = i;
    const { nameColon } = this;
    const scopeSize = scope.size;
    const declared = this.declarations?.attributes.get(source.slice(nameStart, nameEnd));
    attributes.begin(declared);
    for (;;) {
      const spaceStart = i;
      i = skipSpace(source, i);
      const code = source.charCodeAt(i);
      if (code === greaterThan) {
        i++;
        break;
      }
      if (code === slash) {
        if (source.charCodeAt(i + 1) !== greaterThan) return failSyntax(this, i + 1, "'>' after '/'");
        i += 2;
        this.endIsDue = true;
        break;
      }
      if (i === spaceStart) return failSyntax(this, i, "white space, '>' or '/>' in a start tag");
      i = attributes.scan(i);
      if (i < 0) return Token.Failed;
    }
    if (declared !== undefined && !attributes.addDefaults(start)) return Token.Failed;
    if (nameColon < 0) {
      this.prefix = "";
      this.localName = source.slice(nameStart, nameEnd);
      this.qualifiedName = this.localName;
      this.namespace = scope.defaultNamespace;
    } else {
      this.qualifiedName = source.slice(nameStart, nameEnd);
      this.prefix = source.slice(nameStart, nameColon);
      this.localName = source.slice(nameColon + 1, nameEnd);
      const namespace = resolvePrefix(this, scope, this.prefix, nameStart);
      if (namespace === undefined) return Token.Failed;
      this.namespace = namespace;
    }
    if (attributes.count > 0 && !attributes.resolve()) return Token.Failed;
    const element = this.openElements.at(depth);
    element.qualifiedName = this.qualifiedName;
    element.prefix = this.prefix;
    element.localName = this.localName;
    element.namespace = this.namespace;
    element.scopeSize = scopeSize;
    element.offset = this.placeOf(start);
    this.depth = depth;
    this.attributeCount = attributes.count;
    if (isStopped(this, start, ++this.elementNumber)) return Token.Failed;
    this.offset = start;
    this.end = i;
    this.position = i;
    if (this.reference >= 0) this.placeAtReference();
    return Token.StartElement;
  }

  private scanEndTag(): Token {
    const start = this.position;
    if (this.depth === this.floor) return failEndTagInEntity(this);
    const element = this.openElements.at(this.depth);
    const end = scanEndTag(this, start, element.qualifiedName);
    if (end < 0) return Token.Failed;
    this.qualifiedName = element.qualifiedName;
    this.prefix = element.prefix;
    this.localName = element.localName;
    this.namespace = element.namespace;
    this.offset = start;
    this.end = end;
    this.position = end;
    this.leaveIsDue = true;
    if (this.reference >= 0) this.placeAtReference();
    return Token.EndElement;
  }

  /** What stands in an entity is placed where the document refers to it. */
  private placeAtReference(): void {
    this.offset = this.reference;
    this.end = this.referenceEnd;
  }

  /** Production 14, CharData, at a code unit other than `<`: the usual case of one run between two tags. */
  private scanText(): Token {
    const { source, position: start } = this;
    const { length } = source;
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
    if (i - start > this.limits.maxTextLength) return failTextLength(this, start, i - start);
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

  /** A text that is not one run between two tags. If it is none at all, goes on with the tag. */
  private scanJoinedText(start: number): Token {
    // The newest text is cut out before the text at hand becomes that of an entity.
    if (this.declarations !== undefined) this.textValue = this.text;
    const joined = scanContent(this, start, this.depth);
    if (joined === undefined) return this.failure === undefined ? this.failUnclosed() : Token.Failed;
    const { value, offset } = joined;
    if (value === "") return this.scanMarkup();
    this.textValue = value;
    this.isWhiteSpace = isWhiteSpace(value);
    this.offset = offset;
    this.end = this.reference < 0 ? this.position : this.referenceEnd;
    return Token.Text;
  }

  private failUnclosed(): Token {
    const { qualifiedName: element, offset: startOffset } = this.openElements.at(this.depth);
    const { length } = this.source;
    const entity = this.openEntities?.innermost;
    const ended = entity === undefined ? "The document" : `The entity ${quoted(entity.name)}`;
    return this.fail(
      "xml-syntax",
      length,
      { found: describe(this, length), wanted: `</${element}>`, startOffset: this.base + startOffset },
      `${ended} ends, but the element ${quoted(element)} has no end tag.`,
    );
  }

  /** The newest token is the fault, and is where that is. */
  protected endInFault(): void {
    const { offset } = this.failure as XmlFailure;
    this.attributeCount = 0;
    this.endIsDue = false;
    this.offset = offset;
    this.end = offset;
  }
}
