import type { Choices } from "./choices.ts";
import { costsOf } from "./costs.ts";
import { NoTextError } from "./no-text-error.ts";
import type { AttributePlan, ElementPlan, ParticlePlan, SamplePlan, TypePlan, WildcardPlan } from "./plan.ts";
import { isElement, type TreeElement, XSI } from "./tree.ts";
import { hasTexts, valuePlan } from "./value-fits.ts";
import { randomText, valueTexts } from "./value-texts.ts";

/** Levels of elements from which on documents are no longer made larger than they must be. */
const DEEPEST = 8;
/** Elements from which on a document is no longer made larger than it must be. */
const LARGEST = 150;
/** Attributes from which on an element is given those only that it must have. */
const MOST_ATTRIBUTES = 1500;
/** Occurrences beyond the least that are tried. */
const MORE = 2;
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
  const builder = new Builder(plan, choices);
  const tree =
    root.element === undefined
      ? builder.typed(
          { name: root.name ?? "value", ...(root.value === undefined ? {} : { value: root.value }) },
          root.type,
          `/${root.name ?? "value"}`,
          0,
        )
      : builder.element(root.element, `/${plan.elements[root.element]?.name ?? ""}`, 0);
  builder.resolve();
  return tree;
}

class Builder {
  private readonly plan: SamplePlan;
  private readonly choices: Choices;
  private size = 0;
  private attributeCount = 0;
  private readonly ids: string[] = [];
  /** Texts with references to IDs, which may come later in the document. */
  private readonly references: (() => void)[] = [];

  constructor(plan: SamplePlan, choices: Choices) {
    this.plan = plan;
    this.choices = choices;
  }

  resolve(): void {
    for (const one of this.references) one();
  }

  /** An element by its declaration, or by one that may stand in its place. */
  element(key: string, path: string, depth: number): TreeElement {
    const plan = this.plan.elements[key];
    if (plan === undefined) throw new Error(`the sample plan has no element ${key}`);
    const { element: cost } = costsOf(this.plan);
    const own = plan.abstract ? [] : [key];
    const ways = [...own, ...(plan.substitutes ?? [])].filter((one) => cost(one) < Number.POSITIVE_INFINITY);
    const chosen = this.isLarge(depth)
      ? smallest(ways, cost)
      : ways[this.choices.shape(`${path}#element`, ways.length, 0)];
    if (chosen === undefined)
      throw new NoTextError(path, `every ${plan.name} holds another without end, or is abstract`);
    const declaration = this.plan.elements[chosen] as ElementPlan;
    const at = chosen === key ? path : path.replace(/[^/]+$/, declaration.name);
    return this.declared(declaration, chosen, at, depth);
  }

  private declared(plan: ElementPlan, key: string, path: string, depth: number): TreeElement {
    const { nillable, fixed, alternatives, type } = plan;
    if (nillable && fixed === undefined && this.choices.shape(`${path}#nil`, 4, 0) === 3)
      return this.nilled(plan, key, path);
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
    const isLarge = this.attributeCount > MOST_ATTRIBUTES;
    for (const one of type?.attributes ?? []) {
      const at = `${path}/@${one.name}`;
      const mayBe = one.required || (!isLarge && hasTexts(this.plan, valuePlan(this.plan, one.value)));
      if (mayBe && (one.required || this.choices.shape(`${at}#present`, 2, 1) === 1)) {
        attributes.push(this.attribute(one, at));
        this.attributeCount++;
      }
    }
    const any = type?.anyAttribute;
    if (any !== undefined && this.choices.shape(`${path}/@*#present`, 2, 1) === 1) {
      attributes.push({ name: "sample", namespace: any, text: "text" });
    }
    return attributes;
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
      const pick = (i: number): string =>
        this.ids[this.choices.value(`${path}#reference${i}`, this.ids.length)] ?? "id1";
      const { length, minLength = 1 } = valuePlan(this.plan, key);
      const count = kind === "IDREF" ? 1 : (length ?? Math.max(1, minLength));
      put(Array.from({ length: count }, (_, i) => pick(i)).join(" "));
    });
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
    const cost = costsOf(this.plan).particle(particle);
    const isLarge = this.isLarge(depth);
    const ways = cost === Number.POSITIVE_INFINITY || (isLarge && cost > 0) ? 1 : most - min + 1;
    // A choice is repeated so often that all of its branches come up; anything else that repeats comes twice.
    const preferred = particle.choice !== undefined || min > 0 ? ways - 1 : Math.min(1, ways - 1);
    const count =
      min + this.choices.shape(`${slot}count`, ways, max < 0 && min === 0 ? Math.min(2, ways - 1) : preferred);
    for (let i = 0; i < count; i++) this.term(particle, parent, count > 1 ? `${slot}${i}.` : slot, i, depth);
  }

  private term(particle: ParticlePlan, parent: TreeElement, slot: string, occurrence: number, depth: number): void {
    const { element, sequence, choice, all, any } = particle;
    if (element !== undefined) {
      const { name = "" } = this.plan.elements[element] ?? {};
      this.append(parent, this.element(element, nextPath(parent, name), depth));
    } else if (any !== undefined) this.wildcard(any, parent, slot, depth);
    else if (choice !== undefined) {
      const { particle: cost } = costsOf(this.plan);
      const total = (one: ParticlePlan): number => (one.min === 0 ? 0 : cost(one));
      const ways = choice.filter((one) => total(one) < Number.POSITIVE_INFINITY).sort((a, b) => total(a) - total(b));
      const index = this.isLarge(depth)
        ? 0
        : this.choices.shape(`${slot}branch`, ways.length, occurrence % Math.max(1, ways.length));
      const branch = ways[index];
      if (branch === undefined) throw new NoTextError(parent.path, "its content has no end");
      this.particle(branch, parent, `${slot}${index}.`, depth);
    } else {
      for (const [i, one] of (sequence ?? all ?? []).entries()) this.particle(one, parent, `${slot}${i}.`, depth);
    }
  }

  private wildcard({ namespace, elements = [] }: WildcardPlan, parent: TreeElement, slot: string, depth: number): void {
    const ways = elements.length + (namespace === undefined ? 0 : 1);
    const index = this.isLarge(depth) ? ways - 1 : this.choices.shape(`${slot}any`, ways, 0);
    const declared = elements[index];
    if (declared !== undefined) {
      const { name = "" } = this.plan.elements[declared] ?? {};
      this.append(parent, this.element(declared, nextPath(parent, name), depth));
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
