import type { ElementDeclaration, ModelGroup, Particle, Wildcard } from "../components/index.ts";
import { computePositions } from "../content/glushkov.ts";
import type { SubstitutionGroups } from "../content/substitution-groups.ts";
import { allowsNamespace, isDisjoint } from "../content/wildcards.ts";
import { isEmptiable } from "./restricts.ts";
import { widenConstraint } from "./wildcards.ts";

/** An `xs:all` that 1.0 can say: element declarations only, each at most once. */
export function isPlainAll(group: ModelGroup): boolean {
  return group.particles.every(({ term, maxOccurs }) => term.kind === "elementDeclaration" && maxOccurs <= 1);
}

/** The members of an `xs:all`, those of groups inside it included. */
export function membersOfAll(group: ModelGroup): readonly Particle[] {
  return group.particles.flatMap((particle) =>
    particle.term.kind === "modelGroup" ? membersOfAll(particle.term) : [particle],
  );
}

/** The choice, repeated without end, that takes the members of an `xs:all` in any order. */
export function orderFree(particle: Particle, group: ModelGroup): Particle {
  const members = membersOfAll(group).map((member) => ({ ...member, minOccurs: 1, maxOccurs: 1 }));
  return {
    ...particle,
    minOccurs: isEmptiable(particle) ? 0 : 1,
    maxOccurs: Number.POSITIVE_INFINITY,
    term: { ...group, compositor: "choice", particles: members },
  };
}

/** The particle of a type whose content is not checked: any elements, none of them looked into. */
export function anyContent(particle: Particle): Particle {
  const term: Wildcard = {
    kind: "wildcard",
    namespaceConstraint: { variety: "any", namespaces: [], disallowedNames: [] },
    processContents: "skip",
    annotations: [],
    location: particle.location,
  };
  return { ...particle, minOccurs: 0, maxOccurs: Number.POSITIVE_INFINITY, term };
}

/** A particle with each wildcard as wide as 1.0 must write it. */
export function widenWildcards(particle: Particle, targetNamespace: string): Particle {
  const { term } = particle;
  if (term.kind === "elementDeclaration") return particle;
  if (term.kind === "wildcard") {
    const namespaceConstraint = widenConstraint(term.namespaceConstraint, targetNamespace);
    return { ...particle, term: { ...term, namespaceConstraint } };
  }
  const particles = term.particles.map((member) => widenWildcards(member, targetNamespace));
  return { ...particle, term: { ...term, particles } };
}

/**
 * Whether a child could be matched by a wildcard as well as by another particle, which 1.1 allows and 1.0 does not:
 * https://www.w3.org/TR/2004/REC-xmlschema-1-20041028/structures.html#cos-nonambig. A particle that is too large to
 * tell counts as one that competes.
 */
export function hasCompetition(particle: Particle, groups: SubstitutionGroups): boolean {
  if (!hasWildcard(particle)) return false;
  const positions = computePositions(particle);
  if (positions === undefined) return true;
  return positions.follow.some((next) => {
    const particles = [...new Set([...next].map((position) => positions.particles[position]))];
    return particles.some((left, index) => particles.slice(index + 1).some((right) => compete(left, right, groups)));
  });
}

function hasWildcard({ term }: Particle): boolean {
  if (term.kind === "modelGroup") return term.particles.some(hasWildcard);
  return term.kind === "wildcard";
}

function compete(left: Particle | undefined, right: Particle | undefined, groups: SubstitutionGroups): boolean {
  if (left === undefined || right === undefined || left.term.kind === "modelGroup") return false;
  if (right.term.kind === "modelGroup") return false;
  if (left.term.kind === "wildcard") {
    if (right.term.kind === "wildcard") {
      const same = left.location.offset === right.location.offset && left.location.document === right.location.document;
      return !same && !isDisjoint(left.term.namespaceConstraint, right.term.namespaceConstraint);
    }
    return admitsSome(left.term, right.term, groups);
  }
  return right.term.kind === "wildcard" && admitsSome(right.term, left.term, groups);
}

function admitsSome(wildcard: Wildcard, element: ElementDeclaration, groups: SubstitutionGroups): boolean {
  const names = [element, ...(groups.get(element) ?? [])];
  return names.some(({ targetNamespace }) => allowsNamespace(wildcard.namespaceConstraint, targetNamespace));
}
