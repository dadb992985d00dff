import type { ElementDeclaration } from "@schemawright/xsd";
import { componentKey, type Schemas } from "./context.ts";

/** Whether another element of some schemas may stand for an element: it is the head of a substitution group. */
export function substituted(schemas: Schemas): (declaration: ElementDeclaration) => boolean {
  const heads = new Set<string>();
  for (const schema of schemas.values()) {
    for (const { substitutionGroupAffiliations } of schema.elementDeclarations.values()) {
      for (const head of substitutionGroupAffiliations) {
        if (!head.disallowedSubstitutions.includes("substitution")) heads.add(componentKey(head.location));
      }
    }
  }
  return (declaration) => heads.has(componentKey(declaration.location));
}
