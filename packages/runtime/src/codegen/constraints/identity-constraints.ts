import type { IssueParams } from "../../issues/issue.ts";
import {
  fieldNotSimple,
  keyFieldMissing,
  keyFieldNillable,
  keyNotUnique,
  keyUnknown,
  notUnique,
  tooManyKeys,
} from "../../issues/kinds.ts";
import type { Location } from "../finding.ts";
import { defaultMaximumKeyEntries } from "../options.ts";
import { KeyTables } from "./key-tables.ts";
import { leadsToInnermost, type PathName, type RestrictedPath, takesName } from "./restricted-path.ts";

/** https://www.w3.org/TR/xmlschema11-1/#cIdentity-constraint_Definitions as a generated module holds it. */
export interface IdentityConstraint {
  readonly category: "key" | "keyref" | "unique";
  /** `{namespace}local`: the name by which a keyref refers to a key. */
  readonly name: string;
  /** The alternatives of the selector. */
  readonly selector: readonly RestrictedPath[];
  /** For each field, its alternatives. */
  readonly fields: readonly (readonly RestrictedPath[])[];
  /** The name of the key (or unique) that a keyref refers to. */
  readonly refer?: string | undefined;
  readonly schemaLocation?: string | undefined;
}

/**
 * A string that stands for a value: equal strings for equal values, whatever their types are. `undefined` for what is
 * no value, which was reported where it was read; nothing is said of its key.
 */
export type KeyOf = (value: string) => string | undefined;

/** What an element that ends is, beside its value. */
export interface ElementState {
  /** Its declaration is nillable. */
  readonly nillable?: boolean;
  /** `xsi:nil` is true: it has no value. */
  readonly nilled?: boolean;
}

/** `cvc-identity-constraint.3`, `.4.1`, `.4.2.1`, `.4.2.2`, `.4.2.3`, `.4.3` or `limit-identity-constraints`. */
interface KeyFaultKind {
  readonly code: string;
  readonly words: string;
}

/** A broken identity constraint, or too many entries (`limit-identity-constraints`, which has no constraint). */
export interface KeyFault extends KeyFaultKind {
  readonly constraint: IdentityConstraint | undefined;
  /** What was handed in when the selected element was entered. */
  readonly place: number;
  /** How many elements were open, it among them, when the selected element was entered. */
  readonly depth: number;
  /** Where the selected element stands; absent while it is open. */
  readonly location?: Location;
  readonly params: IssueParams;
}

const NO_CONSTRAINTS: readonly IdentityConstraint[] = [];
const NO_STATE: ElementState = {};

/** An element with a constraint, while it is open. */
interface Scope {
  readonly constraint: IdentityConstraint;
  /** Index of the element among the open ones. */
  readonly depth: number;
  /** The key sequences of the qualified nodes. */
  readonly entries: Set<string>;
  /** Of a keyref: what must be found when the scope ends. */
  readonly references: Reference[];
}

/** A key sequence of a keyref, to be found among those of the key. */
interface Reference {
  readonly sequence: string;
  readonly target: Target;
  /** Where it stands; absent if the key has it already. */
  readonly location?: Location;
}

/** An element that selectors lead to, while it is open. Its fields are the same for all scopes of the constraint. */
interface Target {
  readonly constraint: IdentityConstraint;
  readonly depth: number;
  readonly place: number;
  readonly scopes: Scope[];
  /** For each field, whether a node is known that it leads to. */
  readonly found: boolean[];
  /** For each field, the key of its value; `undefined` until it has one. */
  readonly keys: (string | undefined)[];
  /** For each field, its text. */
  readonly texts: string[];
  /** Said what is wrong, or not for us to say. */
  done: boolean;
  /** Some field's element is declared nillable. */
  nillable: boolean;
}

/** A field that some attribute of the innermost element may be. */
interface AttributeField {
  readonly target: Target;
  readonly field: number;
  readonly names: PathName[];
}

/** What is kept of an open element. Most have nothing. */
interface Frame {
  /** Fields that are the element itself. */
  fields: { readonly target: Target; readonly field: number }[] | undefined;
  tables: KeyTables | undefined;
}

/**
 * Watches a document go by and checks identity constraints: https://www.w3.org/TR/xmlschema11-1/#cvc-identity-constraint.
 * Each element is `enter`, then `attribute` for each attribute (defaulted ones too), its children, then `leave`. What a
 * wildcard skips is no node of the schema's: nothing is called for it.
 *
 * What an element costs depends on the depth and the constraints in force, not on what was read before.
 */
export class IdentityConstraintMatcher {
  private readonly report: (fault: KeyFault) => void;
  private readonly maximumEntries: number;
  private readonly locate: (() => Location) | undefined;
  private readonly open = { namespaces: [] as string[], localNames: [] as string[] };
  private readonly frames: Frame[] = [];
  private readonly scopes: Scope[] = [];
  private readonly targets: Target[] = [];
  /** Open keyref scopes, by the key that they refer to: tables of other keys need not be kept. */
  private readonly awaited = new Map<string, number>();
  private attributeFields: AttributeField[] = [];
  private entries = 0;
  private halted = false;

  /**
   * @param report takes each fault as it is found
   * @param locate tells where the element stands that ends: for references, of which more is known later
   */
  constructor(
    report: (fault: KeyFault) => void,
    maximumEntries: number = defaultMaximumKeyEntries,
    locate?: () => Location,
  ) {
    this.locate = locate;
    this.report = report;
    this.maximumEntries = maximumEntries;
  }

  /**
   * An element begins.
   * @param constraints those of its declaration
   * @param place comes back with what is reported about the element
   */
  enter(
    namespace: string,
    localName: string,
    constraints: readonly IdentityConstraint[] = NO_CONSTRAINTS,
    place = 0,
  ): void {
    if (this.halted) return;
    const depth = this.open.localNames.length;
    this.open.namespaces.push(namespace);
    this.open.localNames.push(localName);
    const frame: Frame = { fields: undefined, tables: undefined };
    this.frames.push(frame);
    if (this.attributeFields.length > 0) this.attributeFields = [];
    for (const constraint of constraints) {
      this.scopes.push({ constraint, depth, entries: new Set(), references: [] });
      if (constraint.refer !== undefined) this.await(constraint.refer, 1);
    }
    for (const scope of this.scopes) this.select(scope, depth, place);
    for (const target of this.targets) this.findFields(target, frame);
  }

  /** Whether some field may be this attribute of the element just entered. If not, {@link attribute} need not be called. */
  wantsAttribute(namespace: string, localName: string): boolean {
    return this.attributeFields.some(({ names }) => names.some((name) => takesName(name, namespace, localName)));
  }

  /** An attribute of the element just entered. */
  attribute(namespace: string, localName: string, value: string, keyOf: KeyOf): void {
    for (const { target, field, names } of this.attributeFields) {
      if (names.some((name) => takesName(name, namespace, localName))) this.fill(target, field, value, keyOf);
    }
  }

  /** Whether some field is the innermost open element. If not, {@link leave} needs no value. */
  wantsValue(): boolean {
    return !this.halted && this.frames[this.frames.length - 1]?.fields !== undefined;
  }

  /**
   * The innermost element ends.
   * @param value its text, whatever it is if the element is nil; `undefined` where its type has element content
   */
  leave(value?: string, keyOf?: KeyOf, state: ElementState = NO_STATE): void {
    const frame = this.frames[this.frames.length - 1];
    if (this.halted || frame === undefined) return;
    const depth = this.frames.length - 1;
    if (this.attributeFields.length > 0) this.attributeFields = [];
    for (const { target, field } of frame.fields ?? []) {
      if (state.nillable === true) target.nillable = true;
      if (value === undefined || keyOf === undefined) {
        this.complain(target, fieldNotSimple, { field: field + 1 });
      } else if (state.nilled !== true) this.fill(target, field, value, keyOf);
      else this.find(target, field);
    }
    while (this.targets[this.targets.length - 1]?.depth === depth) this.finishTarget(this.targets.pop() as Target);
    this.finishScopes(frame, depth);
    this.frames.pop();
    this.open.namespaces.pop();
    this.open.localNames.pop();
  }

  private await(key: string, change: number): void {
    this.awaited.set(key, (this.awaited.get(key) ?? 0) + change);
  }

  private select(scope: Scope, depth: number, place: number): void {
    const { constraint } = scope;
    if (!constraint.selector.some((path) => leadsToInnermost(path, scope.depth, this.open))) return;
    for (let i = this.targets.length - 1; i >= 0; i--) {
      const target = this.targets[i] as Target;
      if (target.depth !== depth) break;
      if (target.constraint === constraint) {
        target.scopes.push(scope);
        return;
      }
    }
    const found = constraint.fields.map(() => false);
    const keys = constraint.fields.map(() => undefined);
    const texts = constraint.fields.map(() => "");
    this.targets.push({ constraint, depth, place, scopes: [scope], found, keys, texts, done: false, nillable: false });
  }

  private findFields(target: Target, frame: Frame): void {
    if (target.done) return;
    const { fields } = target.constraint;
    for (let field = 0; field < fields.length; field++) {
      let names: PathName[] | undefined;
      let isElement = false;
      for (const path of fields[field] as readonly RestrictedPath[]) {
        if (!leadsToInnermost(path, target.depth, this.open)) continue;
        if (path.attribute === undefined) isElement = true;
        else if (names === undefined) names = [path.attribute];
        else names.push(path.attribute);
      }
      if (names !== undefined) this.attributeFields.push({ target, field, names });
      if (!isElement) continue;
      frame.fields ??= [];
      frame.fields.push({ target, field });
    }
  }

  private fill(target: Target, field: number, value: string, keyOf: KeyOf): void {
    if (!this.find(target, field)) return;
    const key = keyOf(value);
    if (key === undefined) target.done = true;
    target.keys[field] = key;
    target.texts[field] = value;
  }

  /** Notes a node that a field leads to. Returns whether it is the first one, and its value is wanted. */
  private find(target: Target, field: number): boolean {
    if (target.found[field] === true) this.complain(target, fieldNotSimple, { field: field + 1 });
    target.found[field] = true;
    return !target.done;
  }

  private complain(target: Target, kind: KeyFaultKind, params: IssueParams): void {
    if (target.done) return;
    target.done = true;
    this.fault(target, kind, params);
  }

  private fault(target: Target, kind: KeyFaultKind, params: IssueParams, location?: Location): void {
    const { constraint, place } = target;
    const about = { constraint: localPart(constraint.name), ...params };
    const depth = target.depth + 1;
    this.report({ ...kind, constraint, place, depth, ...(location === undefined ? {} : { location }), params: about });
  }

  private finishTarget(target: Target): void {
    if (target.done) return;
    const { category } = target.constraint;
    const missing = target.keys.indexOf(undefined);
    if (missing >= 0) {
      if (category === "key") this.fault(target, keyFieldMissing, { field: missing + 1 });
      return;
    }
    if (category === "key" && target.nillable) this.fault(target, keyFieldNillable, {});
    const sequence = sequenceOf(target.keys as readonly string[]);
    let repeated = false;
    for (const scope of target.scopes) {
      if (!this.count(target)) return;
      if (category === "keyref") scope.references.push(this.reference(sequence, target));
      else if (scope.entries.has(sequence)) repeated = true;
      else scope.entries.add(sequence);
    }
    if (!repeated) return;
    const kind = category === "key" ? keyNotUnique : notUnique;
    this.fault(target, kind, { value: target.texts.join(", ") });
  }

  private reference(sequence: string, target: Target): Reference {
    const { refer } = target.constraint;
    const met = this.scopes.some(({ constraint, entries }) => constraint.name === refer && entries.has(sequence));
    return met || this.locate === undefined ? { sequence, target } : { sequence, target, location: this.locate() };
  }

  private count(target: Target): boolean {
    if (this.halted) return false;
    this.entries++;
    if (this.entries <= this.maximumEntries) return true;
    this.halted = true;
    const params = { maximum: this.maximumEntries };
    this.report({
      ...tooManyKeys,
      constraint: undefined,
      place: target.place,
      depth: target.depth + 1,
      params,
    });
    return false;
  }

  private finishScopes(frame: Frame, depth: number): void {
    const own = new Map<string, Set<string>>();
    const references: Scope[] = [];
    while (this.scopes[this.scopes.length - 1]?.depth === depth) {
      const scope = this.scopes.pop() as Scope;
      const { refer, name } = scope.constraint;
      if (refer === undefined) own.set(name, scope.entries);
      else references.unshift(scope);
    }
    if (own.size === 0 && references.length === 0 && frame.tables === undefined) return;
    const above = this.frames[depth - 1];
    const finished = new Map<string, Set<string>>();
    for (const key of new Set([...own.keys(), ...(frame.tables?.keys() ?? [])])) {
      if ((this.awaited.get(key) ?? 0) === 0) continue;
      const table = frame.tables === undefined ? own.get(key) : frame.tables.finish(key, own.get(key));
      if (table !== undefined) finished.set(key, table);
    }
    for (const scope of references) this.finishReferences(scope, finished);
    if (above === undefined) return;
    for (const [key, table] of finished) {
      if (table.size === 0 || (this.awaited.get(key) ?? 0) === 0) continue;
      above.tables ??= new KeyTables();
      above.tables.addChild(key, table);
    }
  }

  private finishReferences({ constraint, references }: Scope, tables: ReadonlyMap<string, Set<string>>): void {
    const key = constraint.refer ?? "";
    const table = tables.get(key);
    for (const { sequence, target, location } of references) {
      if (table?.has(sequence) === true) continue;
      const params = { value: target.texts.join(", "), key: localPart(key) };
      this.fault(target, keyUnknown, params, location);
    }
    this.await(key, -1);
  }
}

function localPart(name: string): string {
  return name.slice(name.indexOf("}") + 1);
}

/** One string for several keys: with their lengths, so that no two sequences look alike. */
function sequenceOf(keys: readonly string[]): string {
  if (keys.length === 1) return keys[0] as string;
  let sequence = "";
  for (const key of keys) sequence += `${key.length}:${key}`;
  return sequence;
}
