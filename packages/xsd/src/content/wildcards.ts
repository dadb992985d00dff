import type { DisallowedName, NamespaceConstraint } from "../components/index.ts";

/** What `##defined` needs to know: whether the schema declares an element (or attribute) of that name globally. */
export type IsDefined = (namespace: string, localName: string) => boolean;

/** Whether a namespace is admitted: https://www.w3.org/TR/xmlschema11-1/#cvc-wildcard-namespace */
export function allowsNamespace(constraint: NamespaceConstraint, namespace: string): boolean {
  if (constraint.variety === "any") return true;
  return constraint.namespaces.includes(namespace) === (constraint.variety === "enumeration");
}

/**
 * Whether a name is admitted: https://www.w3.org/TR/xmlschema11-1/#cvc-wildcard-name. `##definedSibling` is left to the
 * caller, who knows the siblings.
 */
export function allowsName(
  constraint: NamespaceConstraint,
  namespace: string,
  localName: string,
  isDefined: IsDefined,
): boolean {
  if (!allowsNamespace(constraint, namespace)) return false;
  return !constraint.disallowedNames.some((name) => {
    if (name === "##defined") return isDefined(namespace, localName);
    return name !== "##definedSibling" && name.namespace === namespace && name.localName === localName;
  });
}

function sameName(left: DisallowedName, right: DisallowedName): boolean {
  if (typeof left === "string" || typeof right === "string") return left === right;
  return left.namespace === right.namespace && left.localName === right.localName;
}

function hasName(names: readonly DisallowedName[], name: DisallowedName): boolean {
  return names.some((other) => sameName(other, name));
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}

/** A name is disallowed by a constraint by being listed or because its namespace is. */
function refuses(constraint: NamespaceConstraint, name: DisallowedName): boolean {
  if (hasName(constraint.disallowedNames, name)) return true;
  return typeof name !== "string" && !allowsNamespace(constraint, name.namespace);
}

/** What either constraint admits: https://www.w3.org/TR/xmlschema11-1/#cos-aw-union */
export function union(left: NamespaceConstraint, right: NamespaceConstraint): NamespaceConstraint {
  const disallowedNames = [
    ...left.disallowedNames.filter((name) => refuses(right, name)),
    ...right.disallowedNames.filter((name) => refuses(left, name) && !hasName(left.disallowedNames, name)),
  ];
  if (left.variety === "any" || right.variety === "any") return { variety: "any", namespaces: [], disallowedNames };
  if (left.variety === "enumeration" && right.variety === "enumeration") {
    return { variety: "enumeration", namespaces: unique([...left.namespaces, ...right.namespaces]), disallowedNames };
  }
  const namespaces =
    left.variety === "not" && right.variety === "not"
      ? left.namespaces.filter((namespace) => right.namespaces.includes(namespace))
      : left.variety === "not"
        ? left.namespaces.filter((namespace) => !right.namespaces.includes(namespace))
        : right.namespaces.filter((namespace) => !left.namespaces.includes(namespace));
  if (namespaces.length === 0) return { variety: "any", namespaces: [], disallowedNames };
  return { variety: "not", namespaces, disallowedNames };
}

/** What both constraints admit: https://www.w3.org/TR/xmlschema11-1/#cos-aw-intersect */
export function intersection(left: NamespaceConstraint, right: NamespaceConstraint): NamespaceConstraint {
  const names = [
    ...left.disallowedNames,
    ...right.disallowedNames.filter((name) => !hasName(left.disallowedNames, name)),
  ];
  const spaces = intersectNamespaces(left, right);
  const disallowedNames = names.filter((name) => typeof name === "string" || allowsNamespace(spaces, name.namespace));
  return { ...spaces, disallowedNames };
}

function intersectNamespaces(left: NamespaceConstraint, right: NamespaceConstraint): NamespaceConstraint {
  if (left.variety === "any") return right;
  if (right.variety === "any") return left;
  if (left.variety === "enumeration") {
    const namespaces = left.namespaces.filter((namespace) => allowsNamespace(right, namespace));
    return { variety: "enumeration", namespaces, disallowedNames: [] };
  }
  if (right.variety === "enumeration") return intersectNamespaces(right, left);
  return { variety: "not", namespaces: unique([...left.namespaces, ...right.namespaces]), disallowedNames: [] };
}

/** Whether XSD 1.0 has words for a constraint: what it negates is one namespace, and absence with it. */
export function isExpressibleIn10({ variety, namespaces }: NamespaceConstraint): boolean {
  return variety !== "not" || (namespaces.includes("") && namespaces.length <= 2);
}

/** Whether no name at all is admitted by both. Exact but for `##defined` and `##definedSibling`, which count as nothing. */
export function isDisjoint(left: NamespaceConstraint, right: NamespaceConstraint): boolean {
  const both = intersectNamespaces(left, right);
  return both.variety === "enumeration" && both.namespaces.length === 0;
}

/** Whether everything that `sub` admits is admitted by `sup`: https://www.w3.org/TR/xmlschema11-1/#cos-ns-subset */
export function isSubset(sub: NamespaceConstraint, sup: NamespaceConstraint): boolean {
  const namespaces =
    sup.variety === "any" ||
    (sub.variety === "enumeration" && sub.namespaces.every((namespace) => allowsNamespace(sup, namespace))) ||
    (sub.variety === "not" &&
      sup.variety === "not" &&
      sup.namespaces.every((namespace) => sub.namespaces.includes(namespace)));
  return namespaces && sup.disallowedNames.every((name) => refuses(sub, name));
}
