import type { IdentityConstraint } from "../codegen/constraints/identity-constraints.ts";
import type { Choices } from "./choices.ts";
import { type Field, type KeySequence, putText, type Scope, scopesOf, textOf } from "./key-sequences.ts";
import type { SamplePlan } from "./plan.ts";
import { elementsOf, isElement, type TreeElement } from "./tree.ts";
import { fits, valuePlan } from "./value-fits.ts";
import { randomText, valueTexts } from "./value-texts.ts";
import { type Route, routesTo, type Wishes, withoutNumbers } from "./wishes.ts";

/** How often references are followed that lead to values that are references themselves. */
const PASSES = 4;
/** Texts that are made, beside those that are known of a type, for a value that is to differ. */
const NEW_TEXTS = 40;
/** Numbers that are put behind a text for the same. */
const NUMBERED = 60;

const constrained = /*@__PURE__*/ new WeakMap<SamplePlan, boolean>();

/**
 * Gives the fields of identity constraints texts that keep them: keys that differ, and references to keys. What texts
 * alone cannot mend becomes a wish: a key that a reference needs, a field that a key needs, or to be without the reference.
 * @returns whether there are new wishes
 */
export function settleKeys(plan: SamplePlan, tree: TreeElement, choices: Choices, wishes: Wishes): boolean {
  let isConstrained = constrained.get(plan);
  if (isConstrained === undefined) {
    isConstrained = Object.values(plan.elements).some(({ constraints }) => constraints !== undefined);
    constrained.set(plan, isConstrained);
  }
  return isConstrained && new Settlement(plan, tree, choices, wishes).settle();
}

class Settlement {
  private readonly plan: SamplePlan;
  private readonly choices: Choices;
  private readonly wishes: Wishes;
  private readonly scopes: readonly Scope[];
  /** The keys that a value is in: what it may not be is what others there are. */
  private readonly keysOf = new Map<Field["node"], { readonly scope: Scope; readonly sequence: KeySequence }[]>();
  /** Values that are references, and follow keys. */
  private readonly references = new Set<Field["node"]>();
  private readonly ids = new Set<string>();
  private readonly keyScopes = new Map<string, Scope[]>();
  /** The numbers of elements in document order: that of each, and the first one after all that are in it. */
  private readonly extents = new Map<TreeElement, { readonly from: number; to: number }>();
  private hasChanged = false;

  constructor(plan: SamplePlan, tree: TreeElement, choices: Choices, wishes: Wishes) {
    this.plan = plan;
    this.choices = choices;
    this.wishes = wishes;
    this.scopes = scopesOf(plan, tree);
    this.number(tree);
    for (const scope of this.scopes) {
      const { category, name } = scope.constraint;
      if (category !== "keyref") this.keyScopes.set(name, [...(this.keyScopes.get(name) ?? []), scope]);
      for (const sequence of scope.sequences) {
        for (const { node } of sequence.fields) {
          if (category === "keyref") this.references.add(node);
          else this.keysOf.set(node, [...(this.keysOf.get(node) ?? []), { scope, sequence }]);
        }
      }
    }
    for (const { attributes } of elementsOf(tree)) {
      for (const { value, text } of attributes) if (value !== undefined && this.isId(value)) this.ids.add(text);
    }
  }

  private number(element: TreeElement): void {
    const extent = { from: this.extents.size, to: 0 };
    this.extents.set(element, extent);
    for (const child of element.children) if (isElement(child)) this.number(child);
    extent.to = this.extents.size;
  }

  settle(): boolean {
    const seen = new Map<string, Set<string>>();
    for (const scope of this.scopes) {
      const { category, name } = scope.constraint;
      const texts = seen.get(name) ?? new Set();
      seen.set(name, texts);
      if (category !== "keyref") this.settleKey(scope, texts);
    }
    let unmet: readonly (() => boolean)[] = [];
    for (let pass = 0; pass < PASSES && (pass === 0 || this.hasChanged); pass++) {
      this.hasChanged = false;
      unmet = this.scopes.flatMap((scope) => (scope.constraint.category === "keyref" ? this.follow(scope) : []));
    }
    const absent = this.scopes.flatMap((scope) =>
      scope.constraint.category === "key" ? this.absentFields(scope) : [],
    );
    const repeated = this.scopes.flatMap((scope) =>
      scope.repeated.map(
        ({ path }) =>
          () =>
            this.leaveOutOne(path),
      ),
    );
    let isNew = false;
    for (const wish of [...absent, ...repeated, ...unmet]) if (wish()) isNew = true;
    return isNew;
  }

  /**
   * Gives a value that stands there a second time another text: one that no key of the name has where there is one, and
   * not only no key beside it, since a key that is both in an element and around it is none of the outer one's.
   */
  private settleKey({ sequences }: Scope, seen: Set<string>): void {
    const beside = new Set<string>();
    for (const sequence of sequences) {
      const free = sequence.fields.filter(
        (one) => !one.isFixed && !this.isId(one.value) && !this.references.has(one.node),
      );
      if (seen.has(asText(sequence)) && !free.some((one) => this.differ(one, sequence, seen))) {
        if (beside.has(asText(sequence))) free.some((one) => this.differ(one, sequence, beside));
      }
      seen.add(asText(sequence));
      beside.add(asText(sequence));
    }
  }

  /** Gives a value a text that makes its key another than all that were seen, and than those beside it. @returns whether there is one */
  private differ(field: Field, sequence: KeySequence, seen: ReadonlySet<string>): boolean {
    const before = textOf(field);
    for (const text of this.texts(field)) {
      if (!fits(this.plan, valuePlan(this.plan, field.value), text) || !this.isUnlike(field, text)) continue;
      putText(field, text);
      if (!seen.has(asText(sequence))) return true;
      putText(field, before);
    }
    return false;
  }

  /** Texts for a value: its own with a number, those that are known of its type, and new ones. */
  private *texts(field: Field): Generator<string> {
    const value = valuePlan(this.plan, field.value);
    const own = textOf(field);
    if (/^\p{L}/u.test(own)) for (let i = 2; i < 10; i++) yield `${own}${i}`;
    const known = valueTexts(this.plan, value);
    yield* known;
    const random = this.choices.random(`${field.path}#value`);
    for (let i = 0; i < NEW_TEXTS; i++) {
      const text = randomText(this.plan, value, random);
      if (text !== undefined) yield text;
    }
    for (let i = 10; i < NUMBERED; i++) yield `${known[0] ?? own}${i}`;
  }

  /** Whether a text for a value makes each of its keys another than all beside it. */
  private isUnlike(field: Field, text: string): boolean {
    return (this.keysOf.get(field.node) ?? []).every(({ scope, sequence }) => {
      const before = textOf(field);
      putText(field, text);
      const wanted = asText(sequence);
      const isUnlike = scope.sequences.every((one) => one === sequence || asText(one) !== wanted);
      putText(field, before);
      return isUnlike;
    });
  }

  /** Makes references lead to keys. @returns the wishes of those that lead nowhere */
  private follow({ element, constraint, sequences }: Scope): readonly (() => boolean)[] {
    const keys = this.keysBelow(element, constraint.refer);
    const unmet: (() => boolean)[] = [];
    for (const reference of sequences) {
      const wanted = asText(reference);
      if (keys.some((one) => asText(one) === wanted)) continue;
      const possible = keys.filter((key) => this.mayRefer(reference, key));
      const first = reference.fields[0];
      const chosen = possible[first === undefined ? 0 : this.choices.value(`${first.path}#key`, possible.length)];
      if (chosen !== undefined) {
        for (const [i, one] of reference.fields.entries()) putText(one, textOf(chosen.fields[i] as Field));
        this.hasChanged = true;
      } else if (!keys.some((key) => this.agree(reference, key))) {
        unmet.push(() => this.wantKey(element, constraint.refer) || this.leaveOut(element, reference));
      }
    }
    return unmet;
  }

  /** The keys of a name that an element has, or elements in it. */
  private keysBelow(element: TreeElement, name = ""): readonly KeySequence[] {
    const { from = 0, to = 0 } = this.extents.get(element) ?? {};
    return (this.keyScopes.get(name) ?? []).flatMap(({ element: at, sequences }) => {
      const place = this.extents.get(at)?.from ?? -1;
      return place >= from && place < to ? sequences : [];
    });
  }

  private mayRefer(reference: KeySequence, key: KeySequence): boolean {
    return reference.fields.every((field, i) => this.mayBe(field, textOf(key.fields[i] as Field)));
  }

  /** Whether a value may have a text, as far as its type and its keys go. */
  private mayBe(field: Field, text: string): boolean {
    if (field.isFixed) return text === textOf(field);
    const value = valuePlan(this.plan, field.value);
    if (this.isId(field.value) || (value.base === "IDREF" && !this.ids.has(text))) return false;
    return fits(this.plan, value, text) && this.isUnlike(field, text);
  }

  /** Gives a key and a reference to it a text that both may have, where their types differ. @returns whether there is one */
  private agree(reference: KeySequence, key: KeySequence): boolean {
    const [from] = reference.fields;
    const [to] = key.fields;
    if (from === undefined || to === undefined || reference.fields.length > 1 || this.references.has(to.node))
      return false;
    for (const text of this.texts(from)) {
      if (!this.mayBe(from, text) || !this.mayBe(to, text)) continue;
      putText(from, text);
      putText(to, text);
      this.hasChanged = true;
      return true;
    }
    return false;
  }

  private isId(key: string): boolean {
    return valuePlan(this.plan, key).base === "ID";
  }

  /** Asks for an element that has a key of a name, below one that declares it. */
  private wantKey(element: TreeElement, name: string | undefined): boolean {
    for (const at of elementsOf(element)) {
      const key = this.plan.elements[at.element ?? ""]?.constraints?.find((one) => one.name === name);
      for (const route of key?.selector.flatMap((path) => routesTo(this.plan, at.type, path)) ?? []) {
        const fields = this.routesToFields(route.type, key);
        if (fields.length < (key?.fields.length ?? 0)) continue;
        const place = withoutNumbers(at.path);
        const wished = fields.map((one) => this.wishes.want(place, [...route.names, ...one.names]));
        if (wished.includes(true)) return true;
      }
    }
    return false;
  }

  private routesToFields(type: string | undefined, key: IdentityConstraint | undefined): readonly Route[] {
    return key?.fields.flatMap((paths) => paths.flatMap((one) => routesTo(this.plan, type, one)).slice(0, 1)) ?? [];
  }

  /** Asks for the fields that a key wants and does not have. */
  private absentFields({ targets, sequences, constraint }: Scope): readonly (() => boolean)[] {
    const complete = new Set(sequences.map(({ target }) => target));
    return targets
      .filter((one) => !complete.has(one))
      .map((target) => () => {
        const routes = this.routesToFields(target.type, constraint);
        const wished = routes.map(({ names }) => this.wishes.want(withoutNumbers(target.path), names));
        return wished.includes(true);
      });
  }

  private leaveOutOne(path: string): boolean {
    return this.wishes.leaveOut(withoutNumbers(path));
  }

  /** Asks to be without a reference: its attribute, or the nearest element around it that may be absent. */
  private leaveOut(scope: TreeElement, { target, fields }: KeySequence): boolean {
    const top = withoutNumbers(scope.path).length;
    for (const { node, path } of fields) {
      if ("text" in node && !node.required && this.wishes.leaveOut(withoutNumbers(path))) return true;
    }
    for (let at = withoutNumbers(target.path); at.length > top; at = at.slice(0, at.lastIndexOf("/"))) {
      if (this.wishes.leaveOut(at)) return true;
    }
    return false;
  }
}

function asText({ fields }: KeySequence): string {
  return fields.map(textOf).join("\u0001");
}
