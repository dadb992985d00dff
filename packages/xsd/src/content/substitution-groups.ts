import type { ElementDeclaration, Schema, TypeDefinition } from "../components/index.ts";

/** For a head, the declarations that may stand in its place, itself left out, in document order. */
export type SubstitutionGroups = ReadonlyMap<ElementDeclaration, readonly ElementDeclaration[]>;

/**
 * The substitution groups of a schema: https://www.w3.org/TR/xmlschema11-1/#cos-equiv-derived-ok-rec. Members are
 * found through members; abstract ones, and those that `block` of the head or of a type on the way excludes, are left out.
 * With `abstractOnes` they are kept, and so is an abstract head: no document can hold them, but in 1.1 they count where
 * content models are checked.
 */
export function substitutionGroups(schema: Schema, abstractOnes = false): SubstitutionGroups {
  const direct = new Map<ElementDeclaration, ElementDeclaration[]>();
  for (const declaration of schema.elementDeclarations.values()) {
    for (const head of declaration.substitutionGroupAffiliations) {
      direct.set(head, [...(direct.get(head) ?? []), declaration]);
    }
  }
  const groups = new Map<ElementDeclaration, readonly ElementDeclaration[]>();
  for (const head of direct.keys()) {
    if (head.disallowedSubstitutions.includes("substitution")) continue;
    const members = new Set<ElementDeclaration>();
    const collect = (of: ElementDeclaration): void => {
      for (const member of direct.get(of) ?? []) {
        if (member === head || members.has(member)) continue;
        members.add(member);
        collect(member);
      }
    };
    collect(head);
    groups.set(head, [
      ...(abstractOnes && head.abstract ? [head] : []),
      ...[...members].filter((member) => (abstractOnes || !member.abstract) && maySubstitute(member, head)),
    ]);
  }
  return groups;
}

/** No method on the way from one type to the other is blocked by the head, its type or a type on the way. */
function maySubstitute(member: ElementDeclaration, head: ElementDeclaration): boolean {
  const blocked = new Set<string>(head.disallowedSubstitutions);
  const methods = new Set<string>();
  const seen = new Set<TypeDefinition>();
  let type: TypeDefinition | undefined = member.typeDefinition;
  while (type !== undefined && type !== head.typeDefinition && !seen.has(type)) {
    seen.add(type);
    methods.add(type.kind === "complexTypeDefinition" ? type.derivationMethod : "restriction");
    type = type.baseTypeDefinition;
    if (type?.kind !== "complexTypeDefinition") continue;
    for (const prohibited of type.prohibitedSubstitutions) blocked.add(prohibited);
  }
  if (head.typeDefinition.kind === "complexTypeDefinition") {
    for (const prohibited of head.typeDefinition.prohibitedSubstitutions) blocked.add(prohibited);
  }
  return ![...methods].some((method) => blocked.has(method));
}
