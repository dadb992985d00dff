import type { Issue, IssueParams } from "../../issues/issue.ts";
import { captureElement } from "../../xml/capture.ts";
import type { XmlAttribute, XmlElement } from "../../xml/element.ts";
import { defaultScannerLimits } from "../../xml/limits.ts";
import { lineIndex, positionAt } from "../../xml/positions.ts";
import { Token, XmlScanner } from "../../xml/scanner.ts";
import type { ConstraintWatch } from "../constraints/constraint-watch.ts";
import type { Location } from "../constraints/identifiers.ts";
import { incomplete, MISPLACED, misplaced, NOTHING_MORE } from "../content/content-findings.ts";
import { type ContentModel, expectedSymbols, nextState } from "../content/content-model.ts";
import { nearestName } from "../content/nearest-name.ts";
import type { Child, ContentFindings, Finding, Site } from "../finding.ts";
import type { AttributeFindings, ConstraintText, InheritableAttribute, Registry } from "../handles.ts";
import type { ReadOptions, UnknownPolicy } from "../options.ts";
import { isStackOverflow, NOTHING, Place } from "../place.ts";
import { EncodedText } from "../plain/encoded-text.ts";
import { allowsPlain, enterPlain, leavePlain, type PlainReader, plain } from "../plain/plain.ts";
import { EMPTY_REGISTRY } from "../registry.ts";
import type { Datatype } from "../values/datatype.ts";
import { xsiNamespace } from "../xsi.ts";
import { peekChildText } from "./discriminator.ts";

/** No plain element has more levels in it than are left below the limit on depth. */
export const PLAIN_DEPTH = defaultScannerLimits.maxDepth - 64;

/** Name of the symbol of a content model that stands for a wildcard. */
const ANY = "*";

const TEXT_IN_ELEMENT_CONTENT: Finding = { code: "cvc-complex-type.2.3" };
const CHILD_IN_SIMPLE_TYPE: Finding = { code: "cvc-type.3.1.2" };
const CHILD_IN_SIMPLE_CONTENT: Finding = { code: "cvc-complex-type.2.2" };
const CONTENT_IN_EMPTY: Finding = { code: "cvc-complex-type.2.1" };
const ATTRIBUTE_UNKNOWN: Finding = { code: "cvc-complex-type.3.2.2" };
const ATTRIBUTE_ON_SIMPLE: Finding = { code: "cvc-type.3.1.1" };
const NIL_NOT_ALLOWED: Finding = { code: "cvc-elt.3.1" };
const TYPE_NOT_ALLOWED: Finding = { code: "cvc-elt.4.3" };
const NIL_HAS_CONTENT: Finding = { code: "cvc-elt.3.2.1" };

/** A datatype as far as reading needs it. */
export interface ReadableDatatype<T> {
  readonly read: (text: string, site: Site, rule?: string) => T | undefined;
  readonly key: (value: never) => string;
}

/**
 * A position in a document that generated code moves along: the scanner, the path to the element at hand, and the
 * issues so far. After a fatal fault every movement answers "nothing more", so that generated code needs no check of
 * its own.
 *
 * Protocol: `nextChild()` enters a child; the code that reads it ends with `end()`, which leaves it.
 */
export class Reader extends Place implements Site {
  readonly scanner: XmlScanner;
  /** What the schema declares globally, where the document may choose from it. */
  readonly registry: Registry;
  /** What the call says of content that the schema does not name. */
  readonly policy: UnknownPolicy | undefined;
  private readonly text: string;
  /** For each step of the path, where its start tag begins. */
  private readonly starts: number[] = [];
  /** For each step of the path, the number of its start tag: elements in an entity have their offset in common. */
  private readonly numbers: number[] = [];
  /** Where the issue at hand is: start of the element, of its text, of its end tag, or of an attribute. */
  here = 0;
  /** Where the element at hand ends, once its content was read. */
  private last = 0;
  /** The fault that ended reading, if the text is to blame: what is not well-formed, or beyond the limits of a scanner. */
  private fatal: Issue | undefined;
  /** Number of the element whose xsi:type and xsi:nil were dealt with. */
  private assessed = -1;
  /** The element at hand is nilled: its content is not looked at yet, then was found to be none. */
  private nil: "no" | "content-ahead" | "content-read" = "no";
  /** The value at hand is that of an attribute that is absent, and names what entities it wants. */
  private absent = false;
  /** What empty content of the element at hand stands for. */
  private substitute: ConstraintText | undefined = undefined;
  /** Prefixes of the text that stands in for empty content. */
  private prefixes: Readonly<Record<string, string>> | undefined = undefined;
  /** Number of the newest element with an ID that an attribute wildcard admitted. */
  identified = -1;
  /** Identity constraints, from the first element that has some to its end. */
  watch: ConstraintWatch | undefined = undefined;
  private readonly takesPlain: boolean;
  /** The text as plain reading wants it. */
  private encoded: EncodedText | undefined;
  /** Offset from which it is worth trying whether an element is plain. */
  private plainFrom: number;
  /** How many entries the tables of identity constraints may have. */
  readonly maximumKeyEntries: number | undefined;
  /** What the elements around hand down to type alternatives, from the outermost one. */
  readonly inherited: (readonly InheritableAttribute[])[] = [];

  /**
   * @param plainFrom offset from which it is worth trying whether an element is plain
   * @param scanner at the start tag of an element that is to be read as if it were a root; a new one if absent
   * @param encoded the text, if it is to be read by several readers
   */
  constructor(
    text: string,
    options: ReadOptions,
    registry: Registry = EMPTY_REGISTRY,
    plainFrom = 0,
    scanner?: XmlScanner,
    encoded?: EncodedText,
  ) {
    super(options, registry);
    this.encoded = encoded;
    this.takesPlain = allowsPlain(options, text.length);
    this.plainFrom = plainFrom;
    this.text = text;
    this.registry = registry;
    this.scanner = scanner ?? new XmlScanner(text, options.limits, options.doctype, options.signal);
    this.policy = options.unknown;
    this.maximumKeyEntries = options.limits?.maxKeyEntries;
  }

  /** Local name of the element just entered. */
  get localName(): string {
    return this.scanner.localName;
  }

  /** Namespace name of the element just entered; empty string for none. */
  get namespace(): string {
    return this.scanner.namespace;
  }

  /** With the argument `absent`, the place is where the element at hand ends: there, what is absent could have stood. */
  report(finding: Finding, params?: IssueParams, rule?: string): void {
    // A nilled element lacks whatever its type wants in it; assertions hold all the same.
    if (this.nil === "content-read" && finding.code !== "cvc-assertion") return;
    this.add(finding, params, rule, params?.absent === true ? this.last : this.here);
  }

  resolvePrefix(prefix: string): string | undefined {
    return this.prefixes === undefined ? this.scanner.resolvePrefix(prefix) : this.prefixes[prefix];
  }

  isNotation(name: string): boolean {
    return this.registry.notations?.includes(name) ?? true;
  }

  identify(id: string): void {
    const inAttribute = this.names.length > this.starts.length;
    this.noteIdentifier(id, this.numbers[this.numbers.length - (inAttribute ? 1 : 2)], this.here);
  }

  refer(id: string): void {
    this.noteReference(id, this.here);
  }

  isUnparsedEntity(name: string): boolean {
    return this.absent || this.scanner.isUnparsedEntity(name);
  }

  /** This reader, with the start tag of the element at hand as the place: for what concerns it as a whole. */
  atElement(): this {
    this.last = this.here;
    this.here = this.start;
    return this;
  }

  /** Says that a rule asks for all of the element that has just begun. @returns what {@link release} is to be given at its end */
  hold(): number {
    const { scanner } = this;
    const { heldFrom } = scanner;
    if (heldFrom < 0) scanner.heldFrom = scanner.base + scanner.offset;
    return heldFrom;
  }

  /** Says that the rule has been asked. */
  release(heldFrom: number): void {
    this.scanner.heldFrom = heldFrom;
  }

  /**
   * Enters the root element.
   * @returns false if the text is not well-formed before it, which was then reported
   */
  root(): boolean {
    const token = this.scanner.token === Token.StartElement ? Token.StartElement : this.scanner.next();
    if (token !== Token.StartElement) {
      this.fail();
      return false;
    }
    this.enter();
    return true;
  }

  /** After an element that was read as if it were a root: what can be said once all of it was seen. */
  finishElement(): void {
    if (!this.halted) this.reportDangling();
  }

  /**
   * Reads by functions that call each other for each level, of which the host may have room for less than the limits
   * allow: that is an issue too.
   */
  withinStack<T>(read: () => T): T | undefined {
    try {
      return read();
    } catch (error) {
      if (!isStackOverflow(error)) throw error;
      this.tooDeep();
      return undefined;
    }
  }

  /** Reads to the end of the document, so that what stands after the root element is checked too. */
  finish(): void {
    if (this.halted) return;
    const token = this.scanner.next();
    if (token === Token.Failed) this.fail();
    this.reportDangling();
  }

  /** Enters the next child element of an element-only element; false at the element's end tag. Text between is reported. */
  nextChild(): boolean {
    if (this.nil === "content-ahead") return this.readNilled();
    while (!this.halted) {
      const token = this.scanner.next();
      if (token === Token.StartElement) {
        this.enter();
        return true;
      }
      if (token === Token.EndElement) {
        this.here = this.scanner.base + this.scanner.offset;
        return false;
      }
      if (token === Token.Text) {
        if (!this.scanner.isWhiteSpace) {
          this.here = this.scanner.base + this.scanner.offset;
          this.report(TEXT_IN_ELEMENT_CONTENT, { name: this.elementName, value: this.scanner.text.trim() });
        }
      } else this.fail();
    }
    return false;
  }

  /**
   * Reads the element just entered, up to and including its end tag, if it is plain: see {@link PlainReader}.
   * @param namespace that of the type's elements, which must be the default namespace here
   * @returns `undefined` if it is not: then it is still to be read
   */
  plain<T>(namespace: string, read: PlainReader<T>): T | undefined {
    const { scanner } = this;
    const at = scanner.plainStart(namespace);
    // What is reached is never tried twice, so that trying takes no more time than reading.
    if (
      at < 0 ||
      scanner.base + at < this.plainFrom ||
      !this.takesPlain ||
      scanner.depth > PLAIN_DEPTH ||
      this.nil !== "no" ||
      this.watch !== undefined
    )
      return undefined;
    if (this.substitute !== undefined && this.assessed === scanner.elementNumber) return undefined;
    // Of a document that is held in part, the text changes.
    if (this.encoded?.text !== scanner.document) this.encoded = EncodedText.of(scanner.document);
    const { encoded } = this;
    const name = encoded.byteOffset(scanner.offset + 1);
    const from = enterPlain(encoded, at);
    if (name < 0) return undefined;
    const value = read(encoded.bytes, from, name);
    leavePlain();
    if (value === undefined) {
      this.plainFrom = scanner.base + encoded.textOffset(plain.reached, from, at);
      return undefined;
    }
    scanner.endPlain(plain.at - plain.shift);
    this.end();
    return value;
  }

  /**
   * Goes on in content that keeps its order.
   * @returns `Token.StartElement` for a child, which was entered; `Token.Text` for the scanner's text; `Token.EndElement`
   * at the end tag, or if reading has halted
   */
  nextItem(): Token {
    if (this.nil === "content-ahead") this.readNilled();
    else if (!this.halted) {
      const token = this.scanner.next();
      if (token === Token.StartElement) this.enter();
      else if (token === Token.Failed) this.fail();
      else this.here = this.scanner.base + this.scanner.offset;
      if (token !== Token.Failed) return token;
    }
    return Token.EndElement;
  }

  /** Reports text that stands between the children of an element-only element. */
  misplacedText(): void {
    this.report(TEXT_IN_ELEMENT_CONTENT, { name: this.elementName, value: this.scanner.text.trim() });
  }

  /** Leaves the element at hand, whose end tag was read. */
  end(): void {
    if (!this.halted) this.watch?.left();
    this.pop();
    this.starts.pop();
    this.numbers.pop();
    this.nil = "no";
    this.prefixes = undefined;
  }

  /** Name of the element at hand, or of the attribute, with `@` before it. */
  get elementName(): string {
    return this.names[this.names.length - 1] ?? "";
  }

  /** Where the start tag of the element at hand begins. */
  get start(): number {
    return this.starts[this.starts.length - 1] ?? 0;
  }

  /**
   * Says that the xsi attributes of the element just entered are dealt with, and what its content is.
   * @param nilled its content is none, and what is missing from it is not missed
   * @param substitute what empty content stands for
   */
  assess(nilled: boolean, substitute: ConstraintText | undefined): void {
    this.assessed = this.scanner.elementNumber;
    this.nil = nilled ? "content-ahead" : "no";
    this.substitute = substitute;
  }

  /** What stands for the content of the element at hand, which was found empty: once. */
  takeSubstitute(): string | undefined {
    const { substitute } = this;
    // An element with text of its own leaves what would have stood for it; the next one is another element.
    if (substitute === undefined || this.assessed !== this.scanner.elementNumber) return undefined;
    this.substitute = undefined;
    if (typeof substitute === "string") return substitute;
    this.prefixes = substitute.namespaces;
    return substitute.lexical;
  }

  /** Reads the content of a nilled element, which must be none, up to its end tag. @returns false */
  readNilled(): false {
    let reported = false;
    while (!this.halted) {
      const token = this.scanner.next();
      if (token === Token.EndElement) break;
      if (token === Token.Failed) this.fail();
      else {
        if (!reported) {
          this.here = this.scanner.base + this.scanner.offset;
          this.report(NIL_HAS_CONTENT, { name: this.elementName });
        }
        reported = true;
        if (token === Token.StartElement) this.skipElement();
      }
    }
    this.nil = "content-read";
    return false;
  }

  /**
   * The text of an element without element children, up to its end tag. Children are skipped; the first is reported.
   * @param onChild what is said of it; by default, that the content of the complex type at hand is simple
   */
  content(onChild: Finding = CHILD_IN_SIMPLE_CONTENT): string {
    if (this.nil === "content-ahead") {
      this.readNilled();
      return "";
    }
    let content = "";
    let reported = false;
    this.here = this.scanner.base + this.scanner.end;
    while (!this.halted) {
      const token = this.scanner.next();
      if (token === Token.Text) {
        this.here = this.scanner.base + this.scanner.offset;
        content = content === "" ? this.scanner.text : content + this.scanner.text;
      } else if (token === Token.EndElement) {
        return content === "" && !reported ? (this.takeSubstitute() ?? "") : content;
      } else if (token === Token.StartElement) {
        if (!reported) {
          this.here = this.scanner.base + this.scanner.offset;
          this.report(onChild, { name: this.elementName, child: this.scanner.qualifiedName });
          reported = true;
        }
        this.skipElement();
      } else this.fail();
    }
    return content;
  }

  /** Reads an element of a simple type to its end. */
  simple<T>(type: ReadableDatatype<T>, rule?: string): T | undefined {
    if (this.scanner.attributeCount > 0) this.withoutAttributes();
    const content = this.content(CHILD_IN_SIMPLE_TYPE);
    if (this.halted) return undefined;
    const value = this.value(type, content, rule);
    this.end();
    return value;
  }

  /** Reads the text of the element at hand as a value of a datatype. */
  value<T>(type: ReadableDatatype<T>, text: string, rule?: string): T | undefined {
    const value = type.read(text, this, rule);
    this.watch?.value(text, () => (value === undefined ? undefined : type.key(value as never)));
    return value;
  }

  /** Reads the content of an element that must be empty, up to its end tag. */
  empty(): void {
    const content = this.content(CONTENT_IN_EMPTY);
    if (content !== "") this.report(CONTENT_IN_EMPTY, { name: this.elementName });
  }

  /**
   * Reports a type whose discriminating child is missing or names no case, and leaves the element.
   * @param found text of the child; `undefined` if there is none
   */
  undiscriminated(child: Child, found: string | undefined, allowed: readonly string[]): undefined {
    if (found === undefined) this.reportMissing(child);
    else {
      this.report(
        { ...child.missing, code: "cvc-enumeration-valid", atChild: { name: child.name, property: child.property } },
        { value: found, allowed },
      );
    }
    this.leaveSkipping();
    return undefined;
  }

  /**
   * Places the child just entered, in content of any order: its index in the path, and whether one more of it is allowed.
   * @param count how many came before it
   * @returns false if it is one too many: it was then reported and left
   */
  place(child: Child, count: number): boolean {
    this.number(child, count);
    if (count < child.maxOccurs) return true;
    if (count === child.maxOccurs) this.report(child.excess, { found: child.name, expected: [] });
    this.leaveSkipping();
    return false;
  }

  private number(child: Child, count: number): void {
    // Elements of a wildcard have names of their own, so their number among all of them is no index.
    const isNumbered = child.name !== ANY && (child.repeated || count > 0);
    this.settle(child.property, child.repeated, isNumbered ? count + 1 : 0);
  }

  /** Reports a child that did not come often enough. Called at the end tag of its parent. */
  require(child: Child, count: number): void {
    if (count < child.minOccurs) this.reportMissing(child);
  }

  private reportMissing(child: Child): void {
    this.report({ ...child.missing, atChild: { name: child.name, property: child.property } }, { name: child.name });
  }

  /**
   * Moves a content model on by the child just entered.
   * @param count how many of this child came before it
   * @returns the next state, or `-1` if the child may not come here: it was then reported and left
   */
  step(model: ContentModel, state: number, symbol: number, count: number): number {
    const child = model.symbols[symbol] as Child;
    this.number(child, count);
    const to = nextState(model, state, symbol);
    if (to >= 0) return to;
    const { finding, params, recovered } = misplaced(model, state, symbol, this.elementName);
    // Of children that are too many, the first speaks for the rest.
    if (count <= child.maxOccurs) this.report(finding, params);
    if (recovered >= 0) return recovered;
    this.leaveSkipping();
    return -1;
  }

  /** Reports what is missing if the content may not end in `state`. Called at the end tag of the parent. */
  complete(model: ContentModel, state: number): void {
    if (this.halted || model.accepting[state]) return;
    const { finding, params } = incomplete(model, state);
    this.report(finding, params);
  }

  /**
   * Deals with a child that the type at hand does not declare, as the call's policy says, and leaves it.
   * @param expected names of what could have come
   * @returns the element if it is to be kept
   */
  undeclared(content: ContentFindings, expected: readonly string[]): XmlElement | undefined {
    const policy = this.policy ?? (content.open ? "keep" : "error");
    if (policy === "keep") {
      const element = captureElement(this.scanner);
      if (element === undefined) this.fail();
      else this.end();
      return element;
    }
    if (policy === "error") {
      const { localName, qualifiedName, namespace } = this.scanner;
      // A declared name in a namespace that is not its own: only the namespace tells what is wrong.
      const foreign = content.names.includes(localName);
      const found = foreign ? `{${namespace}}${localName}` : qualifiedName;
      this.report(
        {
          code: expected.length === 0 ? NOTHING_MORE : MISPLACED,
          schemaLocation: content.schemaLocation,
        },
        {
          found,
          expected,
          // Where nothing may follow, another name would not do either.
          ...(foreign || expected.length === 0 ? {} : nearestName(localName, content.names)),
        },
      );
    }
    this.leaveSkipping();
    return undefined;
  }

  /** Of children in any order: the names of those that may come once more, after each came so often. */
  left(children: readonly Child[], counts: readonly number[]): readonly string[] {
    return children.filter((child, i) => (counts[i] ?? 0) < child.maxOccurs).map((child) => child.name);
  }

  /** The names of what may come in a state. */
  expected(model: ContentModel, state: number): readonly string[] {
    return expectedSymbols(model, state).map((child) => child.name);
  }

  /** Reads an element that a wildcard admits, to its end. */
  wildcard(): XmlElement | undefined {
    this.watch?.skipped();
    const element = captureElement(this.scanner);
    if (element === undefined) this.fail();
    else this.end();
    return element;
  }

  /** Number of attributes of the element just entered. */
  get attributeCount(): number {
    return this.scanner.attributeCount;
  }

  /** Local name of attribute `i`. */
  attributeName(i: number): string {
    return this.scanner.attributeLocalName(i);
  }

  /** Namespace name of attribute `i`; empty string for none. */
  attributeNamespace(i: number): string {
    return this.scanner.attributeNamespace(i);
  }

  /** Reads the value of attribute `i`. */
  attribute<T>(i: number, child: Child, type: Datatype<T>, rule?: string): T | undefined {
    this.here = this.scanner.base + this.scanner.attributeOffset(i);
    return this.readAttribute(child, type, this.scanner.attributeValue(i), rule);
  }

  /**
   * The value of an attribute that is absent, of which the declaration has a default:
   * https://www.w3.org/TR/xmlschema11-1/#sic-attrDefault
   * @param isGiven it is valid, whatever entities the document declares, as in XSD 1.0
   */
  absentAttribute<T>(child: Child, type: Datatype<T>, lexical: string, isGiven = false): T | undefined {
    this.atElement();
    this.absent = isGiven;
    const value = this.readAttribute(child, type, lexical);
    this.absent = false;
    return value;
  }

  private readAttribute<T>(child: Child, type: Datatype<T>, text: string, rule?: string): T | undefined {
    this.push(`@${child.name}`, child.property, 0, false);
    const around = this.declare(child.missing.schemaLocation);
    const value = type.read(text, this, rule);
    this.declare(around);
    this.pop();
    this.watch?.attribute(child.namespace ?? "", child.name, text, () =>
      value === undefined ? undefined : type.key(value as never),
    );
    return value;
  }

  /**
   * Deals with an attribute that the type at hand does not declare, as the call's policy says. Those of `xsi:` are always
   * allowed where they mean nothing wrong.
   * @param content absent for a simple type, which has no room for what is to be kept: a warning says so
   * @returns the attribute if it is to be kept
   */
  undeclaredAttribute(i: number, content?: AttributeFindings): XmlAttribute | undefined {
    const name = this.scanner.attributeLocalName(i);
    this.here = this.scanner.base + this.scanner.attributeOffset(i);
    if (this.scanner.attributeNamespace(i) === xsiNamespace) {
      this.checkInstanceAttribute(name, this.scanner.attributeValue(i).trim(), content);
      return undefined;
    }
    if (this.policy === "ignore") return undefined;
    if (this.policy === "keep" && content !== undefined) return this.attributeData(i);
    const attribute = this.scanner.attributeQualifiedName(i);
    const atChild = { name: `@${attribute}`, property: name };
    this.report(
      content === undefined
        ? { ...ATTRIBUTE_ON_SIMPLE, atChild, ...(this.policy === "keep" ? { severity: "warning" as const } : {}) }
        : { ...ATTRIBUTE_UNKNOWN, atChild, schemaLocation: content.schemaLocation },
      { attribute, name: this.elementName },
    );
    return undefined;
  }

  /** Attribute `i` as data. */
  attributeData(i: number): XmlAttribute {
    const { scanner } = this;
    const attribute: XmlAttribute = { name: scanner.attributeLocalName(i), value: scanner.attributeValue(i) };
    if (scanner.attributeNamespace(i) !== "") attribute.namespace = scanner.attributeNamespace(i);
    return attribute;
  }

  private checkInstanceAttribute(name: string, value: string, content: AttributeFindings | undefined): void {
    if (name === "schemaLocation" || name === "noNamespaceSchemaLocation") return;
    if ((name === "nil" || name === "type") && this.assessed === this.numbers[this.numbers.length - 1]) return;
    if (name === "nil") {
      this.report(NIL_NOT_ALLOWED, { name: this.elementName });
    } else if (name === "type") {
      const local = value.slice(value.indexOf(":") + 1);
      if (content === undefined || local !== content.type) {
        this.report(TYPE_NOT_ALLOWED, { value, expected: content?.type ?? "a simple type" });
      }
    } else this.report(ATTRIBUTE_UNKNOWN, { attribute: `xsi:${name}`, name: this.elementName });
  }

  /** For a type that declares no attributes. @returns those to be kept; `undefined` if there are none */
  noAttributes(content: AttributeFindings): XmlAttribute[] | undefined {
    let kept: XmlAttribute[] | undefined;
    for (let i = 0; i < this.scanner.attributeCount; i++) {
      const attribute = this.undeclaredAttribute(i, content);
      if (attribute === undefined) continue;
      if (kept === undefined) kept = [attribute];
      else kept.push(attribute);
    }
    return kept;
  }

  /** For a simple type: only attributes of `xsi:` are allowed. */
  withoutAttributes(): void {
    for (let i = 0; i < this.scanner.attributeCount; i++) this.undeclaredAttribute(i);
  }

  /** Reports a required attribute without a value, unless it is there: then its value was reported. */
  requireAttribute(child: Child): void {
    for (let i = 0; i < this.scanner.attributeCount; i++) {
      if (this.attributeName(i) === child.name && this.attributeNamespace(i) === (child.namespace ?? "")) return;
    }
    this.atElement().report(
      { ...child.missing, code: "cvc-complex-type.4", atChild: { name: `@${child.name}`, property: child.property } },
      { attribute: child.name, name: this.elementName },
    );
  }

  /**
   * The text of the first child with this name of the element just entered, without moving: for types that a child's
   * value chooses. White space around it is left out. `undefined` if there is none.
   */
  peekChild(namespace: string, localName: string): string | undefined {
    return peekChildText(this.scanner.fork(), (name, ns) => name === localName && ns === namespace)?.text;
  }

  /** Leaves the element just entered, unread. */
  leaveSkipping(): void {
    // What is skipped is not known: nothing is said of keys it may hold.
    this.watch?.value("", () => undefined);
    this.skipElement();
    this.end();
  }

  private enter(): void {
    const { localName } = this.scanner;
    const offset = this.scanner.base + this.scanner.offset;
    this.push(localName, localName, 0, false);
    this.starts.push(offset);
    this.numbers.push(this.scanner.elementNumber);
    this.here = offset;
    this.watch?.entered(this.scanner.namespace, localName, offset);
  }

  private skipElement(): void {
    if (this.failed) this.incomplete = true;
    if (!this.scanner.skipElement()) this.fail();
  }

  /** Reports the scanner's fault and halts. */
  fail(): void {
    const failure = this.scanner.failure;
    if (failure === undefined || this.halted) return;
    this.failed = true;
    this.halted = true;
    // What is not well-formed is not a document: nothing that was said of it so far holds.
    this.issues.length = 0;
    this.fatal = {
      code: failure.code,
      severity: "error",
      message: failure.message,
      path: "/",
      keys: [],
      offset: this.scanner.base + failure.offset,
      params: failure.params,
    };
    this.issues.push(this.fatal);
  }

  protected override atHand(): Location {
    return { ...this.locate(NOTHING), offset: this.here };
  }

  protected override whereHalted(): Pick<Issue, "offset"> {
    return { offset: this.scanner.base + this.scanner.end };
  }

  /** The issues with lines and columns, in document order. `rule` is given to faults of well-formedness. */
  located(wellFormedness?: string): readonly Issue[] {
    if (this.issues.length === 0) return this.issues;
    const lines = lineIndex(this.text);
    return this.inOrder().map((issue): Issue => {
      const rule = issue === this.fatal && wellFormedness !== undefined ? { rule: wellFormedness } : {};
      return issue.offset === undefined
        ? { ...issue, ...rule }
        : { ...issue, ...rule, ...positionAt(lines, issue.offset) };
    });
  }

  /** The issues in document order. */
  inOrder(): readonly Issue[] {
    return [...this.issues].sort(
      (a, b) => (a.offset ?? Number.MAX_SAFE_INTEGER) - (b.offset ?? Number.MAX_SAFE_INTEGER),
    );
  }
}
