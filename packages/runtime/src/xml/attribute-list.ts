import { decodeAttributeValue, scanAttributeValue } from "./attribute-value.ts";
import type { Cursor } from "./cursor.ts";
import type { DeclaredAttributes } from "./entities.ts";
import { failLimit, failSyntax, failTextLength, quoted } from "./faults.ts";
import { scanQualifiedName } from "./names.ts";
import { declareNamespace, resolvePrefix } from "./namespace-constraints.ts";
import type { NamespaceScope } from "./namespace-scope.ts";
import { collapseSpaces, skipSpace } from "./white-space.ts";

const equalsSign = 0x3d;
const quotationMark = 0x22;
const apostrophe = 0x27;

/** Up to so many attributes, comparing each with each is faster than a set. */
const pairwiseAttributes = 8;

/** An attribute that declares no namespace. */
export interface Attribute {
  qualifiedName: string;
  prefix: string;
  localName: string;
  namespace: string;
  /** Normalized. */
  value: string;
  /** Where its name starts. */
  offset: number;
}

/** The attributes of a start tag, which are used again for those of the next. Namespaces that it declares go into a scope. */
export class AttributeList {
  /** How many there are, namespace declarations not counted. */
  count = 0;

  private readonly cursor: Cursor;
  private readonly scope: NamespaceScope;
  /** Entries beyond `count` are left over. */
  readonly entries: Attribute[] = [];
  /** What is declared of the attributes of this element. */
  private declared: DeclaredAttributes | undefined = undefined;
  /** Namespace declarations in scope around the element. */
  private scopeSize = 0;
  private namesSeen: Set<string> | undefined = undefined;

  constructor(cursor: Cursor, scope: NamespaceScope) {
    this.cursor = cursor;
    this.scope = scope;
  }

  /** The attribute at an index from 0. */
  at(index: number): Attribute | undefined {
    return index < this.count ? this.entries[index] : undefined;
  }

  /** Begins the list of an element, with what is declared of its attributes. */
  begin(declared: DeclaredAttributes | undefined): void {
    this.count = 0;
    this.declared = declared;
    this.scopeSize = this.scope.size;
  }

  /** Production 41, Attribute, at `start`. Returns the offset after it, or -1 after a fault. */
  scan(start: number): number {
    const { cursor, declared } = this;
    const { source } = cursor;
    let i = scanQualifiedName(cursor, start, "an attribute name, '>' or '/>'");
    if (i < 0) return -1;
    const nameEnd = i;
    const { nameColon } = cursor;
    i = skipSpace(source, i);
    if (source.charCodeAt(i) !== equalsSign) {
      failSyntax(cursor, i, "'=' after an attribute name");
      return -1;
    }
    i = skipSpace(source, i + 1);
    const quote = source.charCodeAt(i);
    if (quote !== quotationMark && quote !== apostrophe) {
      failSyntax(cursor, i, "an attribute value in quotation marks");
      return -1;
    }
    const valueStart = i + 1;
    const valueEnd = scanAttributeValue(cursor, valueStart, quote);
    if (valueEnd < 0) return -1;
    const value = cursor.isRawValue
      ? source.slice(valueStart, valueEnd)
      : decodeAttributeValue(cursor, valueStart, valueEnd);
    if (value === undefined) return -1;
    if (value.length > cursor.limits.maxTextLength) {
      failTextLength(cursor, valueStart, value.length);
      return -1;
    }
    const qualifiedName = source.slice(start, nameEnd);
    // Clause 3.3.3, last paragraph but one: values of a declared type other than CDATA lose needless spaces.
    const normalized = declared?.tokenized.get(qualifiedName) === true ? collapseSpaces(value) : value;
    const colonAt = nameColon < 0 ? -1 : nameColon - start;
    return this.add(qualifiedName, colonAt, normalized, cursor.placeOf(start)) ? valueEnd + 1 : -1;
  }

  /** Clause 3.3.2: gives the start tag at `offset` the declared attributes that it lacks. Returns false after a fault. */
  addDefaults(offset: number): boolean {
    const { cursor, scope, scopeSize } = this;
    const defaults = this.declared?.defaults ?? [];
    if (defaults.length === 0) return true;
    const written = new Set<string>();
    for (let i = 0; i < this.count; i++) written.add((this.entries[i] as Attribute).qualifiedName);
    for (const [name, value] of defaults) {
      if (written.has(name)) continue;
      const prefix = declaredPrefix(name, name.indexOf(":"));
      if (prefix !== undefined && scope.isDeclaredSince(prefix, scopeSize)) continue;
      const broken = cursor.openEntities?.count(name.length + value.length);
      if (broken !== undefined) {
        failLimit(cursor, broken.code, offset, broken.measure, broken.found, broken.limit);
        return false;
      }
      if (!this.add(name, name.indexOf(":"), value, cursor.placeOf(offset))) return false;
    }
    return true;
  }

  /** Gives each attribute its namespace and checks that no expanded name stands twice. Returns false after a fault. */
  resolve(): boolean {
    let prefixed = 0;
    for (let i = 0; i < this.count; i++) {
      const attribute = this.entries[i] as Attribute;
      if (attribute.prefix === "") continue;
      const namespace = resolvePrefix(this.cursor, this.scope, attribute.prefix, attribute.offset);
      if (namespace === undefined) return false;
      attribute.namespace = namespace;
      prefixed++;
    }
    return prefixed < 2 || this.checkExpandedNames();
  }

  /**
   * Takes an attribute, which may be a namespace declaration.
   * @param colonAt index of the colon in the name, or -1
   * @returns false after a fault
   */
  private add(qualifiedName: string, colonAt: number, value: string, offset: number): boolean {
    const { cursor, count, scope } = this;
    const declared = declaredPrefix(qualifiedName, colonAt);
    if (declared !== undefined) {
      if (scope.isDeclaredSince(declared, this.scopeSize)) return this.failRepeated(qualifiedName, offset);
      return declareNamespace(cursor, scope, qualifiedName, declared, value, offset);
    }
    const { maxAttributes } = cursor.limits;
    if (count >= maxAttributes) {
      failLimit(cursor, "limit-attributes", offset, "count", count + 1, maxAttributes);
      return false;
    }
    const prefix = colonAt < 0 ? "" : qualifiedName.slice(0, colonAt);
    const localName = colonAt < 0 ? qualifiedName : qualifiedName.slice(colonAt + 1);
    const attribute = this.entries[count] ?? this.addEntry();
    attribute.qualifiedName = qualifiedName;
    attribute.prefix = prefix;
    attribute.localName = localName;
    attribute.namespace = "";
    attribute.value = value;
    attribute.offset = offset;
    this.count = count + 1;
    return count === 0 || !this.isRepeated(count) || this.failRepeated(qualifiedName, offset);
  }

  private addEntry(): Attribute {
    const added = { qualifiedName: "", prefix: "", localName: "", namespace: "", value: "", offset: 0 };
    this.entries.push(added);
    return added;
  }

  /** Is the qualified name of the attribute at `index` among those before it? To be asked of each index from 1. */
  private isRepeated(index: number): boolean {
    const { entries } = this;
    const name = (entries[index] as Attribute).qualifiedName;
    if (index < pairwiseAttributes) {
      for (let i = 0; i < index; i++) if ((entries[i] as Attribute).qualifiedName === name) return true;
      return false;
    }
    this.namesSeen ??= new Set();
    const seen = this.namesSeen;
    if (index === pairwiseAttributes) {
      seen.clear();
      for (let i = 0; i < index; i++) seen.add((entries[i] as Attribute).qualifiedName);
    }
    if (seen.has(name)) return true;
    seen.add(name);
    return false;
  }

  /** Well-formedness constraint Unique Att Spec. */
  private failRepeated(attribute: string, offset: number): false {
    const message = `The attribute ${quoted(attribute)} stands twice in the same start tag.`;
    this.cursor.fail("wfc-uniqattspec", offset, { attribute }, message);
    return false;
  }

  /** Namespace constraint Attributes Unique. Returns false after a fault. */
  private checkExpandedNames(): boolean {
    this.namesSeen ??= new Set();
    const seen = this.namesSeen;
    seen.clear();
    for (let i = 0; i < this.count; i++) {
      const { qualifiedName, localName, namespace, offset } = this.entries[i] as Attribute;
      if (namespace === "") continue;
      // A local name has no space, so two different pairs never join to the same string.
      const expandedName = `${localName} ${namespace}`;
      if (seen.has(expandedName)) {
        this.cursor.fail(
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
}

/** The prefix that an attribute of that name declares, "" for the default namespace; undefined if it declares none. */
function declaredPrefix(qualifiedName: string, colonAt: number): string | undefined {
  if ((colonAt < 0 ? qualifiedName.length : colonAt) !== 5 || !qualifiedName.startsWith("xmlns")) return undefined;
  return colonAt < 0 ? "" : qualifiedName.slice(6);
}
