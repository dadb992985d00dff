import type { IdentityConstraint } from "../codegen/constraints/identity-constraints.ts";
import { type RestrictedPath, takesName } from "../codegen/constraints/restricted-path.ts";
import type { SamplePlan } from "./plan.ts";
import { elementsOf, isElement, type TreeAttribute, type TreeElement, XSI } from "./tree.ts";

/** An element of a tree with one of its identity constraints. */
export interface Scope {
  readonly element: TreeElement;
  readonly constraint: IdentityConstraint;
  /** What the selector leads to. */
  readonly targets: readonly TreeElement[];
  /** Of the targets that have every field. */
  readonly sequences: readonly KeySequence[];
  /** Where a target has a field a second time. */
  readonly repeated: readonly Field[];
}

/** The fields of one target. */
export interface KeySequence {
  readonly target: TreeElement;
  readonly fields: readonly Field[];
}

/** A simple value of a tree: an attribute, or the text of an element. */
export interface Field {
  /** The attribute or element: the same one is the same value. */
  readonly node: TreeAttribute | TreeElement;
  readonly path: string;
  /** Key of its simple type. */
  readonly value: string;
  readonly isFixed: boolean;
}

/** Every element of a tree with each of its identity constraints, outermost first. */
export function scopesOf(plan: SamplePlan, tree: TreeElement): readonly Scope[] {
  const scopes: Scope[] = [];
  for (const element of elementsOf(tree)) {
    for (const constraint of plan.elements[element.element ?? ""]?.constraints ?? []) {
      const targets = selected(element, constraint.selector);
      const sequences: KeySequence[] = [];
      const repeated: Field[] = [];
      for (const target of targets) {
        const found = constraint.fields.map((paths) => fieldsOf(plan, target, paths));
        const fields = found.flatMap(([first]) => first ?? []);
        if (fields.length === found.length) sequences.push({ target, fields });
        repeated.push(...found.flatMap(([, ...others]) => others));
      }
      scopes.push({ element, constraint, targets, sequences, repeated });
    }
  }
  return scopes;
}

export function textOf({ node }: Field): string {
  if ("text" in node) return node.text;
  const [child] = node.children;
  return child === undefined || isElement(child) ? "" : child.text;
}

export function putText({ node, value }: Field, text: string): void {
  if ("text" in node) node.text = text;
  else node.children = text === "" ? [] : [{ text, value }];
}

/** The elements that a selector leads to, each once. */
function selected(from: TreeElement, paths: readonly RestrictedPath[]): readonly TreeElement[] {
  const found = new Set<TreeElement>();
  for (const path of paths) for (const one of ledTo(from, path)) found.add(one);
  return [...found];
}

function ledTo(from: TreeElement, { anywhere, steps }: RestrictedPath): readonly TreeElement[] {
  let at: readonly TreeElement[] = anywhere ? [...elementsOf(from)] : [from];
  for (const step of steps) {
    at = at.flatMap(({ children }) =>
      children.filter((one) => isElement(one)).filter(({ namespace, name }) => takesName(step, namespace, name)),
    );
  }
  return at;
}

/** The simple values that some paths lead to, which should be one. */
function fieldsOf(plan: SamplePlan, target: TreeElement, paths: readonly RestrictedPath[]): readonly Field[] {
  return paths.flatMap((path) =>
    ledTo(target, path).flatMap(
      (one) => (path.attribute === undefined ? ofText(plan, one) : ofAttribute(one, path.attribute)) ?? [],
    ),
  );
}

function ofAttribute(
  { attributes, path }: TreeElement,
  test: NonNullable<RestrictedPath["attribute"]>,
): Field | undefined {
  const node = attributes.find(({ namespace, name }) => namespace !== XSI && takesName(test, namespace, name));
  if (node?.value === undefined) return undefined;
  return { node, path: `${path}/@${node.name}`, value: node.value, isFixed: node.fixed === true };
}

function ofText(plan: SamplePlan, node: TreeElement): Field | undefined {
  const declaration = plan.elements[node.element ?? ""];
  const value = node.type === undefined ? declaration?.value : plan.types[node.type]?.value;
  if (value === undefined || node.attributes.some(({ name, namespace }) => namespace === XSI && name === "nil")) {
    return undefined;
  }
  return { node, path: node.path, value, isFixed: declaration?.fixed !== undefined };
}
