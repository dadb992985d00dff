import { findIllegal, isNameChar, isSpace } from "./characters.ts";
import { Cursor, clipped, collapseSpaces, mayAsk, normalizeLineEnds, quoted } from "./cursor.ts";
import { type Declarations, type DeclaredAttributes, type Entity, OpenEntities } from "./entities.ts";
import type { XmlFailure } from "./failure.ts";
import type { ScannerLimits, StopSignal } from "./limits.ts";

const lessThan = 0x3c;
const greaterThan = 0x3e;
const percent = 0x25;
const ampersand = 0x26;
const hash = 0x23;
const semicolon = 0x3b;
const quotationMark = 0x22;
const apostrophe = 0x27;
const leftParenthesis = 0x28;
const rightParenthesis = 0x29;
const leftBracket = 0x5b;
const rightBracket = 0x5d;
const asterisk = 0x2a;
const plus = 0x2b;
const comma = 0x2c;
const questionMark = 0x3f;
const verticalBar = 0x7c;

/** The keywords of production 54, AttType, that are followed by nothing of their own. */
const attributeTypes = new Set(["CDATA", "ID", "IDREF", "IDREFS", "ENTITY", "ENTITIES", "NMTOKEN", "NMTOKENS"]);

/** A document type declaration that was read. */
export interface ReadDoctype {
  readonly declarations: Declarations;
  /** None is open: how much of the limits was used. */
  readonly openEntities: OpenEntities;
  /** The offset after the declaration. */
  readonly end: number;
}

/**
 * Reads the document type declaration at `start`: production 28, doctypedecl, of XML 1.0. Declarations in the internal
 * subset and in its internal parameter entities are read and checked; what is external is not, and clause 5.1 then
 * decides which declarations still count. Takes time linear in the text, as far as the limits on entities let it grow.
 * @param standalone the XML declaration says standalone="yes"
 * @param signal asked every so often whether to stop
 * @returns the declarations, or the first fault
 */
export function readDoctype(
  text: string,
  start: number,
  limits: Required<ScannerLimits>,
  standalone: boolean,
  signal?: StopSignal,
): ReadDoctype | { readonly failure: XmlFailure } {
  return new DoctypeReader(text, start + "<!DOCTYPE".length, limits, standalone, signal).read();
}

class DoctypeReader extends Cursor {
  private readonly standalone: boolean;
  private readonly declared: Declarations = { entities: new Map(), attributes: new Map(), complete: true };
  /** Declarations count: no parameter entity was left out before them, or none that is left out matters. */
  private counts = true;

  constructor(
    text: string,
    position: number,
    limits: ScannerLimits,
    standalone: boolean,
    signal: StopSignal | undefined,
  ) {
    super(text, position, limits, signal);
    this.standalone = standalone;
    this.declarations = this.declared;
  }

  read(): ReadDoctype | { readonly failure: XmlFailure } {
    this.readDeclaration();
    if (this.failure !== undefined) return { failure: this.failure };
    const openEntities = this.openEntities ?? new OpenEntities(this.limits, this.source.length);
    return { declarations: this.declared, openEntities, end: this.position };
  }

  /** Reads all of it. Returns false, as all methods here do, after a fault. */
  private readDeclaration(): boolean {
    if (!this.space("after <!DOCTYPE")) return false;
    if (this.qualifiedName("the name of the root element") === undefined) return false;
    const spaced = this.skip();
    if (spaced && this.isExternalIdentifier()) {
      if (!this.readExternalIdentifier(false)) return false;
      if (!this.standalone) this.declared.complete = false;
      this.skip();
    }
    if (this.code() === leftBracket) {
      this.position++;
      if (!this.readSubset()) return false;
      this.skip();
    }
    return this.take(greaterThan, "'>' at the end of the document type declaration");
  }

  /** Production 28b, intSubset, and the `]` after it. */
  private readSubset(): boolean {
    for (let step = 1; ; step++) {
      if (mayAsk(step) && this.isStopped(this.position)) return false;
      this.skip();
      const { source, position } = this;
      if (position >= source.length) {
        if (this.reference < 0) return this.refuse(position, "']' at the end of the internal subset");
        this.leaveEntity();
        continue;
      }
      const code = source.charCodeAt(position);
      if (code === rightBracket && this.reference < 0) {
        this.position++;
        return true;
      }
      if (code === percent) {
        if (!this.readParameterReference()) return false;
      } else if (code !== lessThan) {
        return this.refuse(position, "a declaration or ']' in the internal subset");
      } else if (!this.readMarkup(position)) return false;
    }
  }

  /** Production 29, markupdecl, at the `<` at `start`. */
  private readMarkup(start: number): boolean {
    const { source } = this;
    if (source.charCodeAt(start + 1) === questionMark) return this.scanProcessingInstruction(start);
    if (source.startsWith("<!--", start)) return this.scanComment(start);
    if (this.takeText("<!ENTITY")) return this.readEntity();
    if (this.takeText("<!ATTLIST")) return this.readAttributeList();
    if (this.takeText("<!ELEMENT")) return this.readElement();
    if (this.takeText("<!NOTATION")) return this.readNotation();
    if (source.startsWith("<![", start)) {
      this.fail(
        "xml-syntax",
        start,
        { found: "'<!['", wanted: "a declaration" },
        "A conditional section can only stand in an external subset.",
      );
      return false;
    }
    return this.refuse(start, "a declaration");
  }

  /** Production 69, PEReference, between declarations. */
  private readParameterReference(): boolean {
    const start = this.position;
    const end = this.scanName(start + 1);
    if (end === start + 1) return this.refuse(end, "the name of a parameter entity");
    if (this.source.charCodeAt(end) !== semicolon) return this.refuse(end, "';'");
    const entity = this.declared.entities.get(this.source.slice(start, end));
    this.position = end + 1;
    if (!this.standalone) this.declared.complete = false;
    if (entity?.kind === "internal") return this.enterEntity(entity, start, 0);
    if (!this.standalone) this.counts = false;
    return true;
  }

  /** Productions 70 to 76, EntityDecl, after the keyword. */
  private readEntity(): boolean {
    if (!this.space("after <!ENTITY")) return false;
    let isParameter = false;
    if (this.code() === percent) {
      isParameter = true;
      this.position++;
      if (!this.space("after '%'")) return false;
    }
    const unprefixed = this.name("the name of an entity without a colon");
    if (unprefixed === undefined || !this.space("after the name of an entity")) return false;
    const name = isParameter ? `%${unprefixed}` : unprefixed;
    let entity: Entity = { kind: "external", name };
    const code = this.code();
    if (code === quotationMark || code === apostrophe) {
      const text = this.entityValue(code);
      if (text === undefined) return false;
      entity = { kind: "internal", name, text };
    } else if (!this.isExternalIdentifier()) {
      return this.refuse(this.position, "an entity value in quotation marks, SYSTEM or PUBLIC");
    } else {
      if (!this.readExternalIdentifier(false)) return false;
      if (this.skip() && !isParameter && this.takeText("NDATA")) {
        if (!this.space("after NDATA") || this.name("the name of a notation without a colon") === undefined)
          return false;
        entity = { kind: "unparsed", name };
      }
    }
    this.skip();
    if (this.counts && !this.declared.entities.has(name)) this.declared.entities.set(name, entity);
    return this.take(greaterThan, "'>' at the end of an entity declaration");
  }

  /** Production 9, EntityValue, as replacement text (clause 4.5): character references decoded, others left alone. */
  private entityValue(quote: number): string | undefined {
    const { source } = this;
    const start = this.position + 1;
    const end = source.indexOf(quote === quotationMark ? '"' : "'", start);
    if (end < 0) {
      this.refuse(source.length, "the quotation mark that ends an entity value");
      return undefined;
    }
    const illegal = findIllegal(source, start, end);
    if (illegal >= 0) {
      this.failIllegal(illegal);
      return undefined;
    }
    let value = "";
    let copied = start;
    let i = start;
    while (i < end) {
      const code = source.charCodeAt(i);
      if (code === percent) {
        this.failParameterReference(i);
        return undefined;
      }
      if (code !== ampersand) i++;
      else if (source.charCodeAt(i + 1) === hash) {
        const character = this.decodeCharacterReference(i);
        if (character === undefined) return undefined;
        value += this.normalized(copied, i) + character;
        i = this.position;
        copied = i;
      } else {
        const nameEnd = this.scanName(i + 1);
        if (nameEnd === i + 1 || source.charCodeAt(nameEnd) !== semicolon) {
          this.refuse(nameEnd, nameEnd === i + 1 ? "a name after '&'" : "';'");
          return undefined;
        }
        i = nameEnd + 1;
      }
    }
    this.position = end + 1;
    return value + this.normalized(copied, end);
  }

  /** A piece of the text at hand, with line ends normalized where that has not been done. */
  private normalized(start: number, end: number): string {
    const piece = this.source.slice(start, end);
    return this.reference < 0 && piece.includes("\r") ? normalizeLineEnds(piece) : piece;
  }

  private failParameterReference(offset: number): void {
    const end = this.scanName(offset + 1);
    if (end === offset + 1 || this.source.charCodeAt(end) !== semicolon) {
      this.fail(
        "xml-syntax",
        offset,
        { found: "'%'", wanted: "'&#37;'" },
        "An entity value contains '%', which must be written &#37;.",
      );
      return;
    }
    const entity = clipped(this.source.slice(offset + 1, end));
    this.fail(
      "wfc-PEinInternalSubset",
      offset,
      { entity },
      `The parameter entity ${quoted(entity)} is referred to within a declaration of the internal subset: that is allowed between declarations only.`,
    );
  }

  /** Productions 52 and 53, AttlistDecl, after the keyword. */
  private readAttributeList(): boolean {
    if (!this.space("after <!ATTLIST")) return false;
    const element = this.qualifiedName("an element name");
    if (element === undefined) return false;
    for (;;) {
      const spaced = this.skip();
      if (this.code() === greaterThan) {
        this.position++;
        return true;
      }
      if (!spaced) return this.refuse(this.position, "white space or '>' in an attribute-list declaration");
      const attribute = this.qualifiedName("an attribute name or '>'");
      if (attribute === undefined || !this.space("after an attribute name")) return false;
      const tokenized = this.attributeType();
      if (tokenized === undefined || !this.space("after an attribute type")) return false;
      if (!this.readDefault(element, attribute, tokenized)) return false;
    }
  }

  /** Production 54, AttType. Returns whether it is another than CDATA; undefined after a fault. */
  private attributeType(): boolean | undefined {
    if (this.code() === leftParenthesis) return this.readTokens(true) ? true : undefined;
    const start = this.position;
    const keyword = this.name("an attribute type");
    if (keyword === undefined) return undefined;
    if (attributeTypes.has(keyword)) return keyword !== "CDATA";
    if (keyword !== "NOTATION") {
      this.refuse(start, "an attribute type");
      return undefined;
    }
    if (!this.space("after NOTATION")) return undefined;
    if (this.code() !== leftParenthesis) {
      this.refuse(this.position, "'(' after NOTATION");
      return undefined;
    }
    return this.readTokens(false) ? true : undefined;
  }

  /** Productions 58 and 59, NotationType and Enumeration, from the opening parenthesis. */
  private readTokens(anyToken: boolean): boolean {
    do {
      this.position++;
      this.skip();
      if (!anyToken) {
        if (this.name("the name of a notation") === undefined) return false;
      } else {
        const end = this.tokenEnd(this.position);
        if (end === this.position) return this.refuse(end, "a name token");
        this.position = end;
      }
      this.skip();
    } while (this.code() === verticalBar);
    return this.take(rightParenthesis, "'|' or ')'");
  }

  /** The offset after production 7, Nmtoken. */
  private tokenEnd(start: number): number {
    let i = start;
    for (;;) {
      const codePoint = this.source.codePointAt(i);
      if (codePoint === undefined || !isNameChar(codePoint)) return i;
      i += codePoint > 0xffff ? 2 : 1;
    }
  }

  /** Production 60, DefaultDecl. */
  private readDefault(element: string, attribute: string, tokenized: boolean): boolean {
    let value: string | undefined;
    if (!this.takeText("#REQUIRED") && !this.takeText("#IMPLIED")) {
      if (this.takeText("#FIXED") && !this.space("after #FIXED")) return false;
      const quote = this.code();
      if (quote !== quotationMark && quote !== apostrophe) {
        return this.refuse(this.position, "#REQUIRED, #IMPLIED, #FIXED or a value in quotation marks");
      }
      const start = this.position + 1;
      const end = this.scanAttributeValue(start, quote);
      if (end < 0) return false;
      if (this.counts) {
        value = this.isRawValue ? this.source.slice(start, end) : this.decodeAttributeValue(start, end);
        if (value === undefined) return false;
        if (tokenized) value = collapseSpaces(value);
      }
      this.position = end + 1;
    }
    if (this.counts) this.declareAttribute(element, attribute, tokenized, value);
    return true;
  }

  private declareAttribute(element: string, name: string, tokenized: boolean, value: string | undefined): void {
    const { attributes } = this.declared;
    const declared: DeclaredAttributes = attributes.get(element) ?? { tokenized: new Map(), defaults: [] };
    attributes.set(element, declared);
    if (declared.tokenized.has(name)) return;
    declared.tokenized.set(name, tokenized);
    if (value !== undefined) declared.defaults.push([name, value]);
  }

  /** Production 45, elementdecl, after the keyword: checked, and of no consequence. */
  private readElement(): boolean {
    if (!this.space("after <!ELEMENT")) return false;
    if (this.qualifiedName("an element name") === undefined) return false;
    if (!this.space("after an element name")) return false;
    if (this.code() === leftParenthesis) {
      if (!this.readContentModel()) return false;
    } else if (!this.takeText("EMPTY") && !this.takeText("ANY")) {
      return this.refuse(this.position, "EMPTY, ANY or '('");
    }
    this.skip();
    return this.take(greaterThan, "'>' at the end of an element declaration");
  }

  /** Productions 47 to 51, children and Mixed, from the opening parenthesis. */
  private readContentModel(): boolean {
    this.position++;
    this.skip();
    if (this.takeText("#PCDATA")) return this.readMixed();
    // The separator of each open group, 0 as long as it has but one particle.
    const separators = [0];
    while (separators.length > 0) {
      this.skip();
      if (this.code() === leftParenthesis) {
        this.position++;
        separators.push(0);
        continue;
      }
      if (this.qualifiedName("an element name or '('") === undefined) return false;
      this.skipOccurrence();
      for (;;) {
        this.skip();
        const code = this.code();
        const separator = separators[separators.length - 1];
        if (code === rightParenthesis) {
          this.position++;
          this.skipOccurrence();
          separators.pop();
          if (separators.length === 0) return true;
        } else if ((code === comma || code === verticalBar) && (separator === 0 || separator === code)) {
          this.position++;
          separators[separators.length - 1] = code;
          break;
        } else return this.refuse(this.position, "')' or the separator of the group");
      }
    }
    return true;
  }

  /** Production 51, Mixed, after `#PCDATA`. */
  private readMixed(): boolean {
    let named = false;
    for (;;) {
      this.skip();
      if (this.code() !== verticalBar) break;
      named = true;
      this.position++;
      this.skip();
      if (this.qualifiedName("an element name") === undefined) return false;
    }
    if (!this.take(rightParenthesis, "'|' or ')'")) return false;
    if (this.code() === asterisk) this.position++;
    else if (named) return this.refuse(this.position, "'*'");
    return true;
  }

  private skipOccurrence(): void {
    const code = this.code();
    if (code === questionMark || code === asterisk || code === plus) this.position++;
  }

  /** Productions 82 and 83, NotationDecl, after the keyword. */
  private readNotation(): boolean {
    if (!this.space("after <!NOTATION")) return false;
    if (this.name("the name of a notation without a colon") === undefined) return false;
    if (!this.space("after the name of a notation")) return false;
    if (!this.isExternalIdentifier()) return this.refuse(this.position, "SYSTEM or PUBLIC");
    if (!this.readExternalIdentifier(true)) return false;
    this.skip();
    return this.take(greaterThan, "'>' at the end of a notation declaration");
  }

  private isExternalIdentifier(): boolean {
    return this.source.startsWith("SYSTEM", this.position) || this.source.startsWith("PUBLIC", this.position);
  }

  /** Production 75, ExternalID, or, if `publicAlone`, production 83, PublicID, too. */
  private readExternalIdentifier(publicAlone: boolean): boolean {
    const isPublic = this.takeText("PUBLIC");
    if (!isPublic) this.takeText("SYSTEM");
    if (!this.space(isPublic ? "after PUBLIC" : "after SYSTEM")) return false;
    if (!isPublic) return this.readLiteral("a system identifier");
    const start = this.position + 1;
    if (!this.readLiteral("a public identifier")) return false;
    const wrong = this.source.slice(start, this.position - 1).search(/[^ \r\na-zA-Z0-9\-'()+,./:=?;!*#@$_%]/);
    if (wrong >= 0) return this.refuse(start + wrong, "a character of a public identifier");
    const spaced = isSpace(this.code());
    if (publicAlone) {
      const next = this.source.charCodeAt(this.skipSpace(this.position));
      if (next !== quotationMark && next !== apostrophe) return true;
    }
    if (!spaced) return this.refuse(this.position, "white space after a public identifier");
    this.skip();
    return this.readLiteral("a system identifier");
  }

  private readLiteral(wanted: string): boolean {
    const { source, position } = this;
    const quote = source.charAt(position);
    const end = quote === '"' || quote === "'" ? source.indexOf(quote, position + 1) : -1;
    if (end < 0) return this.refuse(position, `${wanted} in quotation marks`);
    const illegal = findIllegal(source, position + 1, end);
    if (illegal >= 0) {
      this.failIllegal(illegal);
      return false;
    }
    this.position = end + 1;
    return true;
  }

  private code(): number {
    return this.source.charCodeAt(this.position);
  }

  /** Skips white space. Returns whether there was some. */
  private skip(): boolean {
    const start = this.position;
    this.position = this.skipSpace(start);
    return this.position > start;
  }

  private space(where: string): boolean {
    return this.skip() || this.refuse(this.position, `white space ${where}`);
  }

  private take(code: number, wanted: string): boolean {
    if (this.code() !== code) return this.refuse(this.position, wanted);
    this.position++;
    return true;
  }

  private takeText(text: string): boolean {
    if (!this.source.startsWith(text, this.position)) return false;
    this.position += text.length;
    return true;
  }

  private name(wanted: string): string | undefined {
    const start = this.position;
    const end = this.scanName(start);
    if (end === start) {
      this.refuse(start, wanted);
      return undefined;
    }
    this.position = end;
    return this.source.slice(start, end);
  }

  private qualifiedName(wanted: string): string | undefined {
    const start = this.position;
    const end = this.scanQualifiedName(start, wanted);
    if (end < 0) return undefined;
    this.position = end;
    return this.source.slice(start, end);
  }

  private refuse(offset: number, wanted: string): false {
    this.failSyntax(offset, wanted);
    return false;
  }
}
