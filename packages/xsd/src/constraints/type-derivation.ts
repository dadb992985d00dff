import type { SimpleTypeDefinition, TypeDefinition } from "../components/index.ts";

export type Method = "extension" | "restriction" | "list" | "union";

/**
 * Whether a type is validly derived from another one without the blocked methods:
 * https://www.w3.org/TR/xmlschema11-1/#cos-ct-derived-ok and https://www.w3.org/TR/xmlschema11-1/#cos-st-derived-ok
 */
export function isDerivationOk(type: TypeDefinition, base: TypeDefinition, blocked: ReadonlySet<Method>): boolean {
  if (type === base) return true;
  if (
    base.builtIn &&
    (base.name === "anyType" || (base.name === "anySimpleType" && type.kind === "simpleTypeDefinition"))
  ) {
    return !blocked.has(type.kind === "complexTypeDefinition" ? type.derivationMethod : "restriction");
  }
  if (base.kind === "simpleTypeDefinition" && type.kind === "simpleTypeDefinition" && isMember(type, base, blocked))
    return true;
  const seen = new Set<TypeDefinition>();
  for (let step: TypeDefinition = type; !seen.has(step); ) {
    seen.add(step);
    if (blocked.has(step.kind === "complexTypeDefinition" ? step.derivationMethod : "restriction")) return false;
    const next: TypeDefinition | undefined = step.baseTypeDefinition;
    if (next === base) return true;
    if (next === undefined) return false;
    if (base.kind === "simpleTypeDefinition" && next.kind === "simpleTypeDefinition" && isMember(next, base, blocked)) {
      return true;
    }
    step = next;
  }
  return false;
}

/** A type is derived from a union without facets if it is derived from a member. */
function isMember(type: SimpleTypeDefinition, base: SimpleTypeDefinition, blocked: ReadonlySet<Method>): boolean {
  if (base.variety !== "union" || base.facets.length > 0 || type === base) return false;
  return base.memberTypeDefinitions.some((member) => isDerivationOk(type, member, blocked));
}
