import type { SamplePlan } from "./plan.ts";
import { copyOf, elementsOf, isElement, type TreeElement, type TreeText, XSI } from "./tree.ts";
import { valuePlan } from "./value-fits.ts";
import { valueTexts } from "./value-texts.ts";
import { wrongTexts } from "./wrong-texts.ts";

/** A change that makes a document break one rule. */
export interface Fault {
  /** The codes by which a reader may call it, of which it has to be one. */
  readonly codes: readonly string[];
  /** For people: what was done. */
  readonly what: string;
  readonly tree: TreeElement;
}

/** Makes faults of one kind at one element of a valid tree. */
type FaultKind = (plan: SamplePlan, at: Place) => Iterable<Fault>;

/** An element of a valid tree, and how to make another tree that is changed there. */
interface Place {
  readonly element: TreeElement;
  readonly isRoot: boolean;
  fault(codes: readonly string[], what: string, change: (element: TreeElement) => void): Fault;
}

const CHILDREN = ["cvc-complex-type.2.4.a", "cvc-complex-type.2.4.b", "cvc-complex-type.2.4.d"] as const;

/** Every kind of fault, the ones that say most of a schema first. */
export const FAULT_KINDS: readonly FaultKind[] = [
  wrongValue,
  missingChild,
  missingAttribute,
  changedFixed,
  repeatedChild,
  swappedChildren,
  undeclaredChild,
  undeclaredAttribute,
  straightText,
  childInText,
  repeatedIdentifier,
  lostReference,
  equalKeys,
  nilWhereNone,
  unknownType,
  unknownRoot,
];

/** The faults of one kind, at every element of a tree. */
export function* faultsOf(kind: FaultKind, plan: SamplePlan, tree: TreeElement): Generator<Fault> {
  let index = 0;
  for (const element of elementsOf(tree)) {
    const number = index++;
    yield* kind(plan, {
      element,
      isRoot: number === 0,
      fault(codes, what, change) {
        const copy = copyOf(tree);
        const place = [...elementsOf(copy)][number];
        if (place !== undefined) change(place);
        return { codes, what, tree: copy };
      },
    });
  }
}

function* wrongValue(plan: SamplePlan, { element, fault }: Place): Generator<Fault> {
  for (const [i, { value, text, name, fixed }] of element.attributes.entries()) {
    if (value === undefined || fixed) continue;
    for (const wrong of wrongTexts(plan, valuePlan(plan, value), text)) {
      yield fault(wrong.codes, `the attribute ${name} ${wrong.what}`, (one) => {
        const attribute = one.attributes[i];
        if (attribute !== undefined) attribute.text = wrong.text;
      });
    }
  }
  const leaf = leafOf(element);
  if (leaf?.value === undefined || leaf.fixed) return;
  for (const wrong of wrongTexts(plan, valuePlan(plan, leaf.value), leaf.text)) {
    yield fault(wrong.codes, `${element.name} ${wrong.what}`, (one) => {
      one.children = [{ text: wrong.text }];
    });
  }
}

function* missingChild(_: SamplePlan, { element, fault }: Place): Generator<Fault> {
  for (const [i, child] of element.children.entries()) {
    if (isElement(child)) yield fault(CHILDREN, `${child.name} is left out`, (one) => one.children.splice(i, 1));
  }
}

function* missingAttribute(_: SamplePlan, { element, fault }: Place): Generator<Fault> {
  for (const [i, { name, required }] of element.attributes.entries()) {
    if (required)
      yield fault(["cvc-complex-type.4"], `the attribute ${name} is left out`, (one) => one.attributes.splice(i, 1));
  }
}

function* changedFixed(_: SamplePlan, { element, fault }: Place): Generator<Fault> {
  for (const [i, { name, fixed, text }] of element.attributes.entries()) {
    if (!fixed) continue;
    yield fault(["cvc-attribute.4", "cvc-au"], `the attribute ${name} differs from its fixed value`, (one) => {
      const attribute = one.attributes[i];
      if (attribute !== undefined) attribute.text = otherThan(text);
    });
  }
  const leaf = leafOf(element);
  if (!leaf?.fixed) return;
  yield fault(["cvc-elt.5.2.2.2.1", "cvc-elt.5.2.2.2.2"], `${element.name} differs from its fixed value`, (one) => {
    one.children = [{ text: otherThan(leaf.text) }];
  });
}

function* repeatedChild(_: SamplePlan, { element, fault }: Place): Generator<Fault> {
  for (const [i, child] of element.children.entries()) {
    if (!isElement(child)) continue;
    yield fault(CHILDREN, `${child.name} comes once more than it may`, (one) =>
      one.children.splice(i, 0, copyOf(child)),
    );
  }
}

function* swappedChildren(_: SamplePlan, { element, fault }: Place): Generator<Fault> {
  for (const [i, child] of element.children.entries()) {
    const next = element.children[i + 1];
    if (!isElement(child) || next === undefined || !isElement(next) || next.name === child.name) continue;
    yield fault(CHILDREN, `${next.name} comes before ${child.name}`, (one) =>
      one.children.splice(i, 2, copyOf(next), copyOf(child)),
    );
  }
}

function* undeclaredChild(plan: SamplePlan, { element, fault }: Place): Generator<Fault> {
  if (contentOf(plan, element) !== "children") return;
  const { path } = element;
  yield fault(CHILDREN, `${element.name} holds an element that is not declared there`, (one) => {
    one.children.push({ name: "undeclared", namespace: one.namespace, attributes: [], children: [], path });
  });
}

function* undeclaredAttribute(plan: SamplePlan, { element, fault }: Place): Generator<Fault> {
  const code = element.type === undefined ? "cvc-type.3.1.1" : "cvc-complex-type.3.2.2";
  if (element.element === undefined && element.type === undefined) return;
  if (element.type !== undefined && plan.types[element.type]?.anyAttribute !== undefined) return;
  yield fault([code], `${element.name} has an attribute that is not declared there`, (one) => {
    one.attributes.push({ name: "undeclared", namespace: "", text: "1" });
  });
}

function* straightText(plan: SamplePlan, { element, fault }: Place): Generator<Fault> {
  const content = contentOf(plan, element);
  if (content !== "children" && content !== "empty") return;
  const code = content === "empty" ? "cvc-complex-type.2.1" : "cvc-complex-type.2.3";
  yield fault([code], `${element.name} holds text`, (one) => one.children.push({ text: "text" }));
}

function* childInText(_: SamplePlan, { element, fault }: Place): Generator<Fault> {
  const leaf = leafOf(element);
  if (leaf?.value === undefined) return;
  const code = element.type === undefined ? "cvc-type.3.1.2" : "cvc-complex-type.2.2";
  const { path } = element;
  yield fault([code], `${element.name} holds an element`, (one) => {
    one.children.push({ name: "undeclared", namespace: "", attributes: [], children: [], path });
  });
}

function* repeatedIdentifier(plan: SamplePlan, { element, isRoot, fault }: Place): Generator<Fault> {
  if (!isRoot) return;
  const ids = [...identifiersOf(plan, element, "ID")];
  for (const [i, id] of ids.entries()) {
    const other = ids[i === 0 ? ids.length - 1 : 0];
    if (other === undefined || other === id) continue;
    yield fault(["cvc-id.2"], `two elements have the ID ${other.text}`, (root) => {
      const changed = [...identifiersOf(plan, root, "ID")][i];
      if (changed === undefined) return;
      changed.text = other.text;
      // References to the ID that is no more would be faults of their own.
      for (const value of valuesOf(root)) {
        if (refersToIds(plan, value.value)) {
          const items = value.text.split(" ").map((one) => (one === id.text ? other.text : one));
          value.text = items.join(" ");
        }
      }
    });
  }
}

function* lostReference(plan: SamplePlan, { element, isRoot, fault }: Place): Generator<Fault> {
  if (!isRoot) return;
  for (const i of [...identifiersOf(plan, element, "IDREF")].keys()) {
    yield fault(["cvc-id.1"], "a reference names no ID", (root) => {
      const reference = [...identifiersOf(plan, root, "IDREF")][i];
      if (reference !== undefined) reference.text = "lost";
    });
  }
}

function refersToIds(plan: SamplePlan, key: string | undefined): boolean {
  const value = key === undefined ? undefined : valuePlan(plan, key);
  return value !== undefined && (value.base === "IDREF" || value.item === "xs:IDREF");
}

/** Attributes and texts of a type of identifiers. */
function* identifiersOf(plan: SamplePlan, root: TreeElement, base: string): Generator<{ text: string }> {
  for (const { attributes, children } of elementsOf(root)) {
    for (const one of [...attributes, ...children]) {
      if ("value" in one && one.value !== undefined && valuePlan(plan, one.value).base === base)
        yield one as { text: string };
    }
  }
}

const KEYS = ["cvc-identity-constraint.4.1", "cvc-identity-constraint.4.2.2", "cvc-identity-constraint.4.3"] as const;

/** Values that are made the same, or others: where keys have to differ or to be there, that is a fault. */
function* equalKeys(plan: SamplePlan, { element, isRoot, fault }: Place): Generator<Fault> {
  if (!isRoot) return;
  const values = [...valuesOf(element)];
  for (const [i, { text, value, fixed }] of values.entries()) {
    if (fixed || value === undefined) continue;
    const present = new Set(values.flatMap((one) => (one.value === value ? [one.text] : [])));
    const absent = valueTexts(plan, valuePlan(plan, value)).find((one) => !present.has(one));
    for (const other of [absent, ...[...present].slice(0, 8)]) {
      if (other === undefined || other === text) continue;
      yield fault(
        KEYS,
        other === absent ? "a key is that of no element" : "a key is that of another element",
        (root) => {
          const copy = [...valuesOf(root)][i];
          if (copy !== undefined) copy.text = other;
        },
      );
    }
  }
}

function* valuesOf(root: TreeElement): Generator<{ text: string; value?: string; fixed?: boolean }> {
  for (const { attributes, children } of elementsOf(root)) {
    for (const one of attributes) if (one.value !== undefined) yield one;
    for (const one of children) if (!isElement(one) && one.value !== undefined) yield one;
  }
}

function* nilWhereNone(plan: SamplePlan, { element, fault }: Place): Generator<Fault> {
  if (element.element === undefined || plan.elements[element.element]?.nillable) return;
  yield fault(["cvc-elt.3.1"], `${element.name} has xsi:nil, and is not nillable`, (one) => {
    one.attributes.unshift({ name: "nil", namespace: XSI, text: "false" });
  });
}

function* unknownType(_: SamplePlan, { element, fault }: Place): Generator<Fault> {
  if (element.attributes.some(({ namespace }) => namespace === XSI)) return;
  yield fault(["cvc-elt.4.2"], `${element.name} has an xsi:type that is no type`, (one) => {
    one.attributes.unshift({ name: "type", namespace: XSI, text: "{urn:schemawright:sample}Unknown" });
  });
}

function* unknownRoot(_: SamplePlan, { isRoot, fault }: Place): Generator<Fault> {
  if (isRoot) {
    yield fault(["cvc-elt.1"], "the root is none that is declared", (one) => {
      one.name = `${one.name}.undeclared`;
    });
  }
}

/** The text that is all the content of an element of simple content. */
function leafOf({ children }: TreeElement): TreeText | undefined {
  const [only] = children;
  return children.length === 1 && only !== undefined && !isElement(only) ? only : undefined;
}

function contentOf(plan: SamplePlan, { type }: TreeElement): "children" | "empty" | "other" {
  const declared = type === undefined ? undefined : plan.types[type];
  if (declared === undefined || declared.mixed || declared.value !== undefined) return "other";
  return declared.content === undefined ? "empty" : "children";
}

function otherThan(text: string): string {
  return /^[\d.+-]+$/.test(text) ? String(Number(text) + 1) : text === "true" || text === "1" ? "false" : `${text}x`;
}
