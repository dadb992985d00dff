import type { ModelGroup, Particle, TypeDefinition } from "../components/index.ts";
import { isSubset } from "../content/wildcards.ts";

const STRENGTH = { skip: 0, lax: 1, strict: 2 } as const;

/** Whether one type is derived by restriction from another, or the same, in the 1.0 form too. */
export type DerivesByRestriction = (derived: TypeDefinition, base: TypeDefinition) => boolean;

/**
 * Whether a 1.0 processor surely takes `derived` as a valid restriction of `base`:
 * https://www.w3.org/TR/2004/REC-xmlschema-1-20041028/structures.html#cos-particle-restrict. Where the
 * recommendation's case analysis needs more than is looked at here, the answer is no.
 */
export function restricts(derived: Particle, base: Particle, derives: DerivesByRestriction): boolean {
  const left = unwrap(derived);
  const right = unwrap(base);
  if (right.term.kind === "wildcard") return restrictsWildcard(left, right);
  if (left.term.kind === "modelGroup" && right.term.kind === "modelGroup") {
    return restrictsGroup(left, left.term, right, right.term, derives);
  }
  if (left.term.kind === "elementDeclaration" && right.term.kind === "modelGroup") {
    const group = { ...right.term, particles: [left] };
    return restrictsGroup({ ...left, minOccurs: 1, maxOccurs: 1, term: group }, group, right, right.term, derives);
  }
  if (!isWithin(left, right)) return false;
  if (left.term.kind === "elementDeclaration" && right.term.kind === "elementDeclaration") {
    const [narrow, wide] = [left.term, right.term];
    if (narrow === wide) return true;
    const fixed = wide.valueConstraint?.variety === "fixed" ? wide.valueConstraint.lexicalForm : undefined;
    return (
      narrow.name === wide.name &&
      narrow.targetNamespace === wide.targetNamespace &&
      narrow.scope === wide.scope &&
      (wide.nillable || !narrow.nillable) &&
      (fixed === undefined ||
        (narrow.valueConstraint?.variety === "fixed" && narrow.valueConstraint.lexicalForm === fixed)) &&
      wide.disallowedSubstitutions.every((method) => narrow.disallowedSubstitutions.includes(method)) &&
      derives(narrow.typeDefinition, wide.typeDefinition)
    );
  }
  return false;
}

/** The cases of two groups: of one kind, a sequence of a choice (each member picks one), a sequence of an all. */
function restrictsGroup(
  left: Particle,
  narrow: ModelGroup,
  right: Particle,
  wide: ModelGroup,
  derives: DerivesByRestriction,
): boolean {
  if (narrow.compositor === wide.compositor) {
    if (!isWithin(left, right)) return false;
    return mapsInOrder(narrow.particles, wide.particles, wide.compositor === "choice", derives);
  }
  if (narrow.compositor !== "sequence") return false;
  const target = (member: Particle): Particle | undefined =>
    wide.particles.find((other) => restricts(member, other, derives));
  const targets = narrow.particles.map(target);
  if (targets.includes(undefined)) return false;
  const { length } = narrow.particles;
  if (wide.compositor === "choice") {
    return left.minOccurs * length >= right.minOccurs && left.maxOccurs * length <= right.maxOccurs;
  }
  const free = wide.particles.filter((particle) => !targets.includes(particle));
  return isWithin(left, right) && new Set(targets).size === length && free.every(isEmptiable);
}

/** A group that occurs once and holds one particle is that particle: what the recommendation calls pointless. */
function unwrap(particle: Particle): Particle {
  const { term } = particle;
  const only = term.kind === "modelGroup" && term.particles.length === 1 ? term.particles[0] : undefined;
  if (only === undefined || particle.minOccurs !== 1 || particle.maxOccurs !== 1) return particle;
  return unwrap(only);
}

function isWithin(left: Particle, right: Particle): boolean {
  return left.minOccurs >= right.minOccurs && left.maxOccurs <= right.maxOccurs;
}

/** Only a wildcard that takes any number of anything is known to be restricted by a group. */
function restrictsWildcard(left: Particle, right: Particle): boolean {
  if (right.term.kind !== "wildcard") return false;
  const { namespaceConstraint, processContents } = right.term;
  const takesAll =
    namespaceConstraint.variety === "any" && right.minOccurs === 0 && right.maxOccurs === Number.POSITIVE_INFINITY;
  if (left.term.kind === "wildcard") {
    const stronger = STRENGTH[left.term.processContents] >= STRENGTH[processContents];
    return stronger && isWithin(left, right) && isSubset(left.term.namespaceConstraint, namespaceConstraint);
  }
  return takesAll && processContents === "skip";
}

function mapsInOrder(
  left: readonly Particle[],
  right: readonly Particle[],
  mayOmit: boolean,
  derives: DerivesByRestriction,
): boolean {
  let next = 0;
  for (const particle of right) {
    const candidate = left[next];
    if (candidate !== undefined && restricts(candidate, particle, derives)) next += 1;
    else if (!mayOmit && !isEmptiable(particle)) return false;
  }
  return next === left.length;
}

/** https://www.w3.org/TR/xmlschema11-1/#cos-group-emptiable */
export function isEmptiable(particle: Particle): boolean {
  const { term } = particle;
  if (particle.minOccurs === 0) return true;
  if (term.kind !== "modelGroup") return false;
  if (term.compositor === "choice") return term.particles.length === 0 || term.particles.some(isEmptiable);
  return term.particles.every(isEmptiable);
}
