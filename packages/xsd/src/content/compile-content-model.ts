import type { ElementDeclaration, OpenContent, Particle, Wildcard } from "../components/index.ts";
import type { AllMember, ContentModel, UnsupportedContentModel } from "./content-model.ts";
import { determinise } from "./determinise.ts";
import { computePositions, MAXIMUM_POSITIONS } from "./glushkov.ts";
import { nestedAll } from "./nested-all.ts";
import type { SubstitutionGroups } from "./substitution-groups.ts";
import { symbolsOf } from "./symbols-of.ts";

/**
 * Compiles a particle to a content model: an `xs:all` group to a list of members, anything else to an automaton.
 * Elements of `groups` may stand for their heads; without `groups` every declaration stands for itself only.
 *
 * Finite occurrences are written out, up to 1000 positions; more, and an `xs:all` group inside another group, are
 * `not-supported`. With more, {@link compileCountingModel} counts occurrences instead.
 */
export function compileContentModel(
  particle: Particle,
  openContent: OpenContent | undefined,
  groups: SubstitutionGroups = new Map(),
): ContentModel | UnsupportedContentModel {
  const { term } = particle;
  const symbolsFor = (of: Particle): readonly (ElementDeclaration | Wildcard)[] => symbolsOf(of, groups);
  if (term.kind === "modelGroup" && term.compositor === "all") {
    const members = allMembers(particle, symbolsFor);
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
  const automaton = positions === undefined ? undefined : determinise(positions, symbolsFor);
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
