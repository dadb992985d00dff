import type { Issue, IssueParams } from "../../issues/issue.ts";
import { wholeIssue } from "../../issues/whole-issue.ts";
import { lineIndex, positionAt } from "../../xml/positions.ts";
import { Token, XmlScanner } from "../../xml/scanner.ts";
import type { InheritableAttribute } from "../attribute-values.ts";
import type { ConstraintWatch } from "../constraints/constraint-watch.ts";
import type { Finding, Identification, Location, Site } from "../finding.ts";
import type { ReadOptions, UnknownPolicy } from "../options.ts";
import { isStackOverflow, NOTHING, Place } from "../place.ts";
import type { EncodedText } from "../plain/encoded-text.ts";
import { allowsPlain } from "../plain/plain.ts";
import type { SchemaFacts } from "../schema-facts.ts";
import type { ConstraintText } from "../values/constraint-text.ts";

const TEXT_IN_ELEMENT_CONTENT: Finding = { code: "cvc-complex-type.2.3" };

/**
 * A position in a document that generated code moves along: the scanner, the path to the element at hand, and the
 * issues so far. After a fatal fault every movement answers "nothing more", so that generated code needs no check of
 * its own.
 *
 * Protocol: `nextChild()` enters a child; the code that reads it ends with `end()`, which leaves it.
 */
export class Reader<R extends SchemaFacts = SchemaFacts> extends Place implements Site {
  readonly scanner: XmlScanner;
  /** What the schema declares globally, where the document may choose from it. */
  readonly registry: R;
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
  assessed = -1;
  /** The element at hand is nilled: its content is not looked at yet, then was found to be none. */
  nil: "no" | "content-ahead" | "content-read" = "no";
  /** What reads that content: given by who sees xsi:nil, since most messages allow none. */
  readNilled: ((reader: Reader) => void) | undefined = undefined;
  /** The value at hand is that of an attribute that is absent, and names what entities it wants. */
  absent = false;
  /** What empty content of the element at hand stands for. */
  substitute: ConstraintText | undefined = undefined;
  /** Prefixes of the text that stands in for empty content. */
  prefixes: Readonly<Record<string, string>> | undefined = undefined;
  /** Number of the newest element with an ID that an attribute wildcard admitted. */
  identified = -1;
  /** Identity constraints, from the first element that has some to its end. */
  watch: ConstraintWatch | undefined = undefined;
  /** Whether the call and the text let elements be read straight through. */
  readonly takesPlain: boolean;
  /** The text as plain reading wants it. */
  encoded: EncodedText | undefined;
  /** Offset from which it is worth trying whether an element is plain. */
  plainFrom: number;
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
    registry: R,
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

  identify(identification: Identification): void {
    const inAttribute = this.names.length > this.starts.length;
    identification(this, this.numbers[this.numbers.length - (inAttribute ? 1 : 2)]);
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
    if (this.nil === "content-ahead") {
      this.readNilled?.(this);
      return false;
    }
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
          this.misplacedText();
        }
      } else this.fail();
    }
    return false;
  }

  /**
   * Goes on in content that keeps its order.
   * @returns `Token.StartElement` for a child, which was entered; `Token.Text` for the scanner's text; `Token.EndElement`
   * at the end tag, or if reading has halted
   */
  nextItem(): Token {
    if (this.nil === "content-ahead") this.readNilled?.(this);
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

  /** Says which property the step that leads to the place at hand is, and its number among those of its name. */
  settle(property: string | readonly (string | number)[], repeated: boolean, index: number): void {
    const top = this.names.length - 1;
    this.properties[top] = property;
    this.repeated[top] = repeated;
    this.indexes[top] = index;
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

  /** Skips an element whose start tag was read, but that was not entered. */
  skipElement(): void {
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
    const { code, params, message } = failure;
    this.fatal = { ...wholeIssue(code, params, message), offset: this.scanner.base + failure.offset };
    this.issues.push(this.fatal);
  }

  override atHand(): Location {
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
