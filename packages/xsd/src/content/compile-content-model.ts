import type { ElementDeclaration, OpenContent, Particle, Wildcard } from "../components/index.ts";
import type { AllMember, ContentModel, UnsupportedContentModel } from "./content-model.ts";
import { determinise } from "./determinise.ts";
import { computePositions, MAXIMUM_POSITIONS } from "./glushkov.ts";
import type { SubstitutionGroups } from "./substitution-groups.ts";

/**
 * Compiles a particle to a content model: an `xs:all` group to a list of members, anything else to an automaton.
 * Elements of `groups` may stand for their heads; without `groups` every declaration stands for itself only.
 *
 * Finite occurrences are written out, up to 1000 positions; more, and an `xs:all` group inside another group, are
 * `not-supported`. `loadSchema` reports those, so that a schema it returns has none.
 */
export function compileContentModel(
  particle: Particle,
  openContent: OpenContent | undefined,
  groups: SubstitutionGroups = new Map(),
): ContentModel | UnsupportedContentModel {
  const { term } = particle;
  const symbolsOf = (of: Particle): readonly (ElementDeclaration | Wildcard)[] => {
    if (of.term.kind === "modelGroup") return [];
    if (of.term.kind === "wildcard") return [of.term];
    const members = groups.get(of.term);
    return [...(of.term.abstract && members !== undefined ? [] : [of.term]), ...(members ?? [])];
  };
  if (term.kind === "modelGroup" && term.compositor === "all") {
    const members = allMembers(particle, symbolsOf);
    if (members === undefined || particle.maxOccurs > 1) {
      const reason = "An xs:all group holds elements, wildcards and other xs:all groups only, and occurs at most once.";
      return { kind: "not-supported", reason, location: particle.location };
    }
    if (members.length === 0) return { kind: "empty", openContent };
    return { kind: "all", members, optional: particle.minOccurs === 0, openContent };
  }
  const nested = nestedAll(particle);
  if (nested !== undefined) {
    const reason = "An xs:all group inside another group is not supported.";
    return { kind: "not-supported", reason, location: nested.location };
  }
  const positions = computePositions(particle);
  const automaton = positions === undefined ? undefined : determinise(positions, symbolsOf);
  if (positions === undefined || automaton === undefined) {
    const reason = `The content model has more than ${MAXIMUM_POSITIONS} places where a child can come; lower maxOccurs or say "unbounded".`;
    return { kind: "not-supported", reason, location: particle.location };
  }
  const isEmpty = automaton.transitions.length === 1 && (automaton.transitions[0]?.length ?? 0) === 0;
  if (isEmpty && automaton.accepting[0] === true) return { kind: "empty", openContent };
  return { kind: "automaton", ...automaton, openContent };
}

/** The members of an `xs:all` group, groups inside it dissolved; `undefined` if something else is inside. */
function allMembers(
  particle: Particle,
  symbolsOf: (particle: Particle) => readonly (ElementDeclaration | Wildcard)[],
): readonly AllMember[] | undefined {
  const { term } = particle;
  if (term.kind !== "modelGroup") {
    const { minOccurs, maxOccurs } = particle;
    return [{ particle, term, symbols: symbolsOf(particle), minOccurs, maxOccurs }];
  }
  if (term.compositor !== "all") return term.particles.length === 0 ? [] : undefined;
  const members: AllMember[] = [];
  for (const member of term.particles) {
    const inner = allMembers(member, symbolsOf);
    if (inner === undefined) return undefined;
    members.push(...inner);
  }
  return members;
}

/** The first non-empty `xs:all` group inside a particle. */
function nestedAll(particle: Particle): Particle | undefined {
  const { term } = particle;
  if (term.kind !== "modelGroup") return undefined;
  if (term.compositor === "all" && term.particles.length > 0) return particle;
  for (const member of term.particles) {
    const nested = nestedAll(member);
    if (nested !== undefined) return nested;
  }
  return undefined;
}
