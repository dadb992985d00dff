import type { ElementDeclaration, Particle, Wildcard } from "../components/index.ts";
import type { SubstitutionGroups } from "./substitution-groups.ts";

/** What may stand for a particle: the declaration itself unless abstract, and its substitutes; the wildcard itself. */
export function symbolsOf({ term }: Particle, groups: SubstitutionGroups): readonly (ElementDeclaration | Wildcard)[] {
  if (term.kind === "modelGroup") return [];
  if (term.kind === "wildcard") return [term];
  const members = groups.get(term);
  return [...(term.abstract && members !== undefined ? [] : [term]), ...(members ?? [])];
}
