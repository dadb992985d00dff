import { derivationChain } from "../build/simple-type-questions.ts";
import type { SimpleTypeDefinition, TypeDefinition } from "../components/index.ts";

export type Method = "extension" | "restriction" | "list" | "union";

/**
 * Whether a type is validly derived from another one without the blocked methods:
 * https://www.w3.org/TR/xmlschema11-1/#cos-ct-derived-ok and https://www.w3.org/TR/xmlschema11-1/#cos-st-derived-ok
 */
export function isDerivationOk(type: TypeDefinition, base: TypeDefinition, blocked: ReadonlySet<Method>): boolean {
  const seen = new Set<TypeDefinition>();
  for (let step: TypeDefinition | undefined = type; ; ) {
    if (step === base || (step === undefined && isAnyType(base))) return true;
    if (step === undefined || seen.has(step)) return false;
    seen.add(step);
    if (base.kind === "simpleTypeDefinition" && step.kind === "simpleTypeDefinition" && isMember(step, base, blocked)) {
      return true;
    }
    if (blocked.has(step.kind === "complexTypeDefinition" ? step.derivationMethod : "restriction")) return false;
    const next: TypeDefinition | undefined = step.baseTypeDefinition;
    if (step.kind === "simpleTypeDefinition" && next?.final.includes("restriction") === true) return false;
    step = next;
  }
}

/** The base of `xs:anySimpleType`, which is not written down as such. */
function isAnyType(type: TypeDefinition): boolean {
  return type.builtIn && type.name === "anyType";
}

/** A type is derived from a union without facets if it is derived from a member. */
function isMember(type: SimpleTypeDefinition, base: SimpleTypeDefinition, blocked: ReadonlySet<Method>): boolean {
  if (base.variety !== "union" || derivationChain(base).some(({ facets }) => facets.length > 0)) return false;
  return base.memberTypeDefinitions.some((member) => isDerivationOk(type, member, blocked));
}
