import type { NamespaceConstraint } from "../components/index.ts";

/**
 * The tightest constraint that 1.0 can state and that admits everything `constraint` admits. 1.0 knows any namespace,
 * a list of namespaces, and `##other`: neither the target namespace nor none.
 */
export function widenConstraint(constraint: NamespaceConstraint, targetNamespace: string): NamespaceConstraint {
  if (constraint.variety === "enumeration") return { ...constraint, disallowedNames: [] };
  const other =
    constraint.variety === "not" &&
    constraint.namespaces.includes("") &&
    constraint.namespaces.includes(targetNamespace);
  if (!other) return { variety: "any", namespaces: [], disallowedNames: [] };
  return { variety: "not", namespaces: [...new Set([targetNamespace, ""])], disallowedNames: [] };
}

/** The `namespace` attribute of a 1.0 wildcard for a constraint that {@link widenConstraint} gave. */
export function namespaceAttribute(constraint: NamespaceConstraint): string {
  if (constraint.variety === "any") return "##any";
  if (constraint.variety === "not") return "##other";
  return constraint.namespaces.map((namespace) => (namespace === "" ? "##local" : namespace)).join(" ");
}
