import type { Choices } from "./choices.ts";
import { costsOf } from "./costs.ts";
import { NoTextError } from "./no-text-error.ts";
import type { AttributePlan, ElementPlan, ParticlePlan, SamplePlan, TypePlan, WildcardPlan } from "./plan.ts";
import { settleKeys } from "./settle-keys.ts";
import { isElement, type TreeElement, XSI } from "./tree.ts";
import { hasTexts, valuePlan } from "./value-fits.ts";
import { randomText, valueTexts } from "./value-texts.ts";
import { childrenOf, Wishes, waysOf, withoutNumbers } from "./wishes.ts";

/** Levels of elements from which on documents are no longer made larger than they must be. */
const DEEPEST = 8;
/** Elements from which on a document is no longer made larger than it must be. */
const LARGEST = 150;
/** Attributes from which on an element is given those only that it must have. */
const MOST_ATTRIBUTES = 1500;
/** Occurrences beyond the least that are tried. */
const MORE = 2;
/** How often a document is made again, with what its identity constraints ask for. */
const AGAIN = 24;
/** Texts that are made for the place, beside those that are known of a type. */
const NEW_TEXTS = 8;

/** What a document begins with: the key of an element, or of a complex or simple type that the root is given. */
export interface Root {
  readonly element?: string;
  readonly type?: string;
  readonly value?: string;
  /** Name of the root where it is given by its type. */
  readonly name?: string;
}

/** Makes the tree that some choices stand for. @throws NoTextError */
export function buildTree(plan: SamplePlan, root: Root, choices: Choices): TreeElement {
  const wishes = new Wishes();
  for (let again = 0; ; again++) {
    const builder = new Builder(plan, choices, wishes);
    const tree =
      root.element === undefined
        ? builder.typed(
            { name: root.name ?? "value", ...(root.value === undefined ? {} : { value: root.value }) },
            root.type,
            `/${root.name ?? "value"}`,
            0,
          )
        : builder.element(root.element, undefined, 0);
    const isWanting = builder.resolve();
    if (again === AGAIN || !(settleKeys(plan, tree, choices, wishes) || isWanting)) return tree;
  }
}

class Builder {
  private readonly plan: SamplePlan;
  private readonly choices: Choices;
  private readonly wishes: Wishes;
  private size = 0;
  private attributeCount = 0;
  private readonly ids: string[] = [];
  /** Texts with references to IDs, which may come later in the document. */
  private readonly references: (() => boolean)[] = [];
  /** Where an ID may be added: the places of elements, with the names of attributes. */
  private readonly possibleIds = new Map<string, string>();

  constructor(plan: SamplePlan, choices: Choices, wishes: Wishes) {
    this.plan = plan;
    this.choices = choices;
    this.wishes = wishes;
  }

  /** Fills in references to IDs. @returns whether there are new wishes, for want of an ID */
  resolve(): boolean {
    let isNew = false;
    for (const one of this.references) if (one()) isNew = true;
    return isNew;
  }

  /** An element by its declaration, or by one that may stand in its place; the root has no parent. */
  element(key: string, parent: TreeElement | undefined, depth: number): TreeElement {
    const plan = this.plan.elements[key];
    if (plan === undefined) throw new Error(`the sample plan has no element ${key}`);
    const { element: cost } = costsOf(this.plan);
    const number = (parent?.children ?? []).filter((one) => isElement(one) && one.head === key).length + 1;
    const place = `${parent?.path ?? ""}/${plan.name}`;
    const ways = this.allowedWays(waysOf(this.plan, key), parent);
    const chosen = this.isLarge(depth)
      ? smallest(ways, cost)
      : ways[this.choices.shape(`${place}[${number}]#element`, ways.length, 0)];
    if (chosen === undefined)
      throw new NoTextError(place, `every ${plan.name} holds another without end, or is abstract`);
    const declaration = this.plan.elements[chosen] as ElementPlan;
    const path = parent === undefined ? `/${declaration.name}` : nextPath(parent, declaration.name);
    const element = this.declared(declaration, chosen, path, depth);
    element.head = key;
    return element;
  }

  /** Of the elements that may stand somewhere those that are wanted there, or those that are not to be left out. */
  private allowedWays(ways: readonly string[], parent: TreeElement | undefined): readonly string[] {
    if (parent === undefined || this.wishes.isEmpty || ways.length === 1) return ways;
    const place = withoutNumbers(parent.path);
    const nameOf = (one: string): string => this.plan.elements[one]?.name ?? "";
    const wanted = ways.filter((one) => this.isWanted(nameOf(one), place, parent));
    const kept = ways.filter((one) => !this.wishes.leavesOut(`${place}/${nameOf(one)}`));
    return wanted.length > 0 ? wanted : kept.length > 0 ? kept : ways;
  }

  private isWanted(name: string, place: string, parent: TreeElement): boolean {
    return this.wishes.wants(`${place}/${name}`) && !parent.children.some((one) => isElement(one) && one.name === name);
  }

  /** Whether a content has an element that is wanted, and not there yet. */
  private isWantedIn(particle: ParticlePlan, parent: TreeElement): boolean {
    if (this.wishes.isEmpty) return false;
    const place = withoutNumbers(parent.path);
    return childrenOf(this.plan, particle).some(({ name }) => this.isWanted(name, place, parent));
  }

  /** Whether a content has to have an element that is to be left out. */
  private isLeftOut(particle: ParticlePlan, place: string): boolean {
    const { element, sequence, choice, all } = particle;
    if (element !== undefined) {
      return childrenOf(this.plan, particle).every(({ name }) => this.wishes.leavesOut(`${place}/${name}`));
    }
    const hasTo = (one: ParticlePlan): boolean => one.min !== 0 && this.isLeftOut(one, place);
    return choice === undefined ? (sequence ?? all ?? []).some(hasTo) : choice.length > 0 && choice.every(hasTo);
  }

  private declared(plan: ElementPlan, key: string, path: string, depth: number): TreeElement {
    const { nillable, fixed, alternatives, type } = plan;
    if (nillable && fixed === undefined && this.choices.shape(`${path}#nil`, 4, 0) === 3) {
      if (this.wishes.isEmpty || !this.wishes.wantsBelow(withoutNumbers(path))) return this.nilled(plan, key, path);
    }
    const given = [...(type === undefined ? [] : [type]), ...(alternatives ?? [])];
    const chosen = given[this.choices.shape(`${path}#alternative`, given.length, 0)];
    const element = this.typed(plan, chosen, path, depth);
    element.element = key;
    return element;
  }

  private nilled(plan: ElementPlan, key: string, path: string): TreeElement {
    const type = plan.type === undefined ? undefined : this.plan.types[plan.type];
    const attributes = type?.abstract ? [] : this.attributes(type, path);
    attributes.unshift({ name: "nil", namespace: XSI, text: "true" });
    return { name: plan.name, namespace: plan.namespace ?? "", attributes, children: [], path, element: key };
  }

  /** An element of a complex type, or of the simple type that its plan has. */
  typed(
    plan: Pick<ElementPlan, "name" | "namespace" | "value" | "fixed">,
    key: string | undefined,
    path: string,
    depth: number,
  ): TreeElement {
    this.size++;
    const element: TreeElement = {
      name: plan.name,
      namespace: plan.namespace ?? "",
      attributes: [],
      children: [],
      path,
    };
    if (key === undefined) {
      if (plan.value !== undefined) this.fill(element, plan.value, plan.fixed);
      return element;
    }
    const declared = this.plan.types[key];
    const governing = this.governing(key, path, depth);
    element.type = governing;
    const type = this.plan.types[governing];
    if (type === undefined) return element;
    element.attributes = this.attributes(type, path);
    if (governing !== key && declared?.cases === undefined && type.name !== undefined) {
      element.attributes.unshift({ name: "type", namespace: XSI, text: type.name });
    }
    if (type.value !== undefined) this.fill(element, type.value, plan.fixed);
    else if (type.mixed && plan.fixed !== undefined) element.children = [{ text: plan.fixed, fixed: true }];
    else {
      if (type.content !== undefined) this.particle(type.content, element, `${path}#`, depth + 1);
      if (type.mixed) element.mixed = true;
      if (type.mixed && this.choices.shape(`${path}#text`, 2, 1) === 1) element.children.unshift({ text: "text " });
    }
    return element;
  }

  /** The type that an element is given: the declared one, one derived from it, or one of its cases. */
  private governing(key: string, path: string, depth: number): string {
    const type = this.plan.types[key];
    const { type: cost, ownType } = costsOf(this.plan);
    if (type?.cases !== undefined) {
      const cases = type.cases.filter((one) => cost(one) < Number.POSITIVE_INFINITY);
      return cases[this.choices.shape(`${path}#case`, cases.length, 0)] ?? key;
    }
    const derived = (type?.derived ?? []).filter((one) => cost(one) < Number.POSITIVE_INFINITY);
    if (derived.length === 0) return key;
    const hasEnd = ownType(key) < Number.POSITIVE_INFINITY;
    const ways = !hasEnd ? derived : [key, key, key, ...derived];
    if (this.isLarge(depth)) return !hasEnd ? (smallest(derived, cost) ?? key) : key;
    return ways[this.choices.shape(`${path}#type`, ways.length, 0)] ?? key;
  }

  private attributes(type: TypePlan | undefined, path: string): TreeElement["attributes"] {
    const attributes: TreeElement["attributes"] = [];
    const place = this.wishes.isEmpty ? "" : withoutNumbers(path);
    for (const one of type?.attributes ?? []) {
      const at = `${path}/@${one.name}`;
      if (one.required || this.isPresent(one, at, `${place}/@${one.name}`)) {
        attributes.push(this.attribute(one, at));
        this.attributeCount++;
      } else if (valuePlan(this.plan, one.value).base === "ID") this.possibleIds.set(withoutNumbers(path), one.name);
    }
    const any = type?.anyAttribute;
    if (any !== undefined && this.choices.shape(`${path}/@*#present`, 2, 1) === 1) {
      attributes.push({ name: "sample", namespace: any, text: "text" });
    }
    return attributes;
  }

  /** Whether an attribute that may be absent is there. */
  private isPresent({ value }: AttributePlan, path: string, place: string): boolean {
    if (!hasTexts(this.plan, valuePlan(this.plan, value))) return false;
    if (!this.wishes.isEmpty) {
      if (this.wishes.leavesOut(place)) return false;
      if (this.wishes.wants(place)) return true;
    }
    return this.attributeCount <= MOST_ATTRIBUTES && this.choices.shape(`${path}#present`, 2, 1) === 1;
  }

  private attribute({ name, namespace = "", value, fixed, required }: AttributePlan, path: string) {
    const attribute = { name, namespace, text: "", value, required: required === true, fixed: fixed !== undefined };
    this.text(value, path, fixed, (text) => {
      attribute.text = text;
    });
    return attribute;
  }

  private fill(element: TreeElement, value: string, fixed: string | undefined): void {
    const node = { text: "", value, fixed: fixed !== undefined };
    this.text(value, element.path, fixed, (text) => {
      node.text = text;
      element.children = text === "" ? [] : [node];
    });
  }

  /** Chooses a text of a simple type, now or when all IDs are known. */
  private text(key: string, path: string, fixed: string | undefined, put: (text: string) => void): void {
    const given = fixed ?? this.choices.text(`${path}#value`);
    const kind = this.identifierKind(key);
    if (kind === "ID") {
      const id = given ?? this.identifier(key, path);
      this.ids.push(id);
      put(id);
      return;
    }
    if (given !== undefined || kind === undefined) {
      put(given ?? this.value(key, path));
      return;
    }
    this.references.push(() => {
      if (this.ids.length === 0 && this.wishForId(path)) return true;
      const pick = (i: number): string =>
        this.ids[this.choices.value(`${path}#reference${i}`, this.ids.length)] ?? "id1";
      const { length, minLength = 1 } = valuePlan(this.plan, key);
      const count = kind === "IDREF" ? 1 : (length ?? Math.max(1, minLength));
      put(Array.from({ length: count }, (_, i) => pick(i)).join(" "));
      return false;
    });
  }

  /** Asks to be without a reference that has nothing to refer to, or else for an ID. @returns whether that is new */
  private wishForId(path: string): boolean {
    const place = withoutNumbers(path);
    if (place.includes("@") && this.wishes.leaveOut(place)) return true;
    for (const [at, name] of this.possibleIds) if (this.wishes.want(at, [`@${name}`])) return true;
    return false;
  }

  private identifierKind(key: string): "ID" | "IDREF" | "IDREFS" | undefined {
    const value = valuePlan(this.plan, key);
    if (value.base === "ID" || value.base === "IDREF") return value.base;
    return value.item !== undefined && valuePlan(this.plan, value.item).base === "IDREF" ? "IDREFS" : undefined;
  }

  /** An ID that no other element has. */
  private identifier(key: string, path: string): string {
    const value = valuePlan(this.plan, key);
    const plain = `id${this.ids.length + 1}`;
    if (value.patterns === undefined && value.length === undefined && (value.minLength ?? 0) <= plain.length)
      return plain;
    const known = valueTexts(this.plan, value).find((one) => !this.ids.includes(one));
    const text = known ?? randomText(this.plan, value, this.choices.random(`${path}#value`));
    if (text === undefined) throw new NoTextError(path, "no value of its simple type was found");
    return text;
  }

  private value(key: string, path: string): string {
    const value = valuePlan(this.plan, key);
    const texts = valueTexts(this.plan, value);
    const index = this.choices.value(`${path}#value`, texts.length + NEW_TEXTS);
    const known = texts[index];
    if (known !== undefined) return known;
    const text = randomText(this.plan, value, this.choices.random(`${path}#value`)) ?? texts[0];
    if (text === undefined) throw new NoTextError(path, "no value of its simple type was found");
    return text;
  }

  private particle(particle: ParticlePlan, parent: TreeElement, slot: string, depth: number): void {
    const { min = 1, max = 1 } = particle;
    const most = max < 0 ? min + MORE : Math.min(max, min + MORE);
    if (min === 0 && !this.wishes.isEmpty && this.isLeftOut(particle, withoutNumbers(parent.path))) return;
    const cost = costsOf(this.plan).particle(particle);
    const isLarge = this.isLarge(depth);
    const ways = cost === Number.POSITIVE_INFINITY || (isLarge && cost > 0) ? 1 : most - min + 1;
    // A choice is repeated so often that all of its branches come up; anything else that repeats comes twice.
    const preferred = particle.choice !== undefined || min > 0 ? ways - 1 : Math.min(1, ways - 1);
    const count =
      min + this.choices.shape(`${slot}count`, ways, max < 0 && min === 0 ? Math.min(2, ways - 1) : preferred);
    for (let i = 0; i < count; i++) this.term(particle, parent, count > 1 ? `${slot}${i}.` : slot, i, depth);
    // As often again as something is wanted that is not there yet, and no more often than it may be.
    const greatest = max < 0 ? Number.POSITIVE_INFINITY : max;
    for (let i = count; i < greatest && this.isWantedIn(particle, parent); i++) {
      const before = parent.children.length;
      this.term(particle, parent, `${slot}${i}.`, i, depth);
      if (parent.children.length === before) break;
    }
  }

  private term(particle: ParticlePlan, parent: TreeElement, slot: string, occurrence: number, depth: number): void {
    const { element, sequence, choice, all, any } = particle;
    if (element !== undefined) {
      this.append(parent, this.element(element, parent, depth));
    } else if (any !== undefined) this.wildcard(any, parent, slot, depth);
    else if (choice !== undefined) {
      const { particle: cost } = costsOf(this.plan);
      const total = (one: ParticlePlan): number => (one.min === 0 ? 0 : cost(one));
      const ways = choice.filter((one) => total(one) < Number.POSITIVE_INFINITY).sort((a, b) => total(a) - total(b));
      const asked = this.isLarge(depth)
        ? 0
        : this.choices.shape(`${slot}branch`, ways.length, occurrence % Math.max(1, ways.length));
      const index = this.allowedBranch(ways, asked, parent);
      const branch = ways[index];
      if (branch === undefined) throw new NoTextError(parent.path, "its content has no end");
      this.particle(branch, parent, `${slot}${index}.`, depth);
    } else {
      for (const [i, one] of (sequence ?? all ?? []).entries()) this.particle(one, parent, `${slot}${i}.`, depth);
    }
  }

  /** The branch that has what is wanted; else the one that was chosen, if it need not be left out. */
  private allowedBranch(ways: readonly ParticlePlan[], chosen: number, parent: TreeElement): number {
    if (this.wishes.isEmpty) return chosen;
    const place = withoutNumbers(parent.path);
    const wanted = ways.findIndex((one) => this.isWantedIn(one, parent));
    if (wanted >= 0) return wanted;
    const isKept = (one: ParticlePlan | undefined): boolean => one?.min === 0 || !this.isLeftOut(one ?? {}, place);
    return isKept(ways[chosen]) ? chosen : Math.max(0, ways.findIndex(isKept));
  }

  private wildcard({ namespace, elements = [] }: WildcardPlan, parent: TreeElement, slot: string, depth: number): void {
    const ways = elements.length + (namespace === undefined ? 0 : 1);
    const index = this.isLarge(depth) ? ways - 1 : this.choices.shape(`${slot}any`, ways, 0);
    const declared = elements[index];
    if (declared !== undefined) {
      this.append(parent, this.element(declared, parent, depth));
    } else if (namespace !== undefined) {
      this.append(parent, {
        name: "sample",
        namespace,
        attributes: [],
        children: [],
        path: nextPath(parent, "sample"),
      });
    }
  }

  private append(parent: TreeElement, child: TreeElement): void {
    parent.children.push(child);
  }

  private isLarge(depth: number): boolean {
    return depth > DEEPEST || this.size > LARGEST;
  }
}

/** The path of a child that is yet to come. */
function nextPath(parent: TreeElement, name: string): string {
  const before = parent.children.filter((one) => isElement(one) && one.name === name).length;
  return `${parent.path}/${name}[${before + 1}]`;
}

function smallest(keys: readonly string[], cost: (key: string) => number): string | undefined {
  return keys.reduce<string | undefined>((a, b) => (a === undefined || cost(b) < cost(a) ? b : a), undefined);
}
