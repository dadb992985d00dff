import type { Particle, TypeDefinition } from "../components/index.ts";
import { isSubset } from "../content/wildcards.ts";

const STRENGTH = { skip: 0, lax: 1, strict: 2 } as const;

/** Whether one type is derived by restriction from another, or the same, in the 1.0 form too. */
export type DerivesByRestriction = (derived: TypeDefinition, base: TypeDefinition) => boolean;

/**
 * Whether a 1.0 processor surely takes `derived` as a valid restriction of `base`:
 * https://www.w3.org/TR/2004/REC-xmlschema-1-20041028/structures.html#cos-particle-restrict. Where the
 * recommendation's case analysis needs more than a mapping in order between groups of one kind, the answer is no.
 */
export function restricts(derived: Particle, base: Particle, derives: DerivesByRestriction): boolean {
  const left = unwrap(derived);
  const right = unwrap(base);
  if (right.term.kind === "wildcard") return restrictsWildcard(left, right);
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
  if (left.term.kind !== "modelGroup" || right.term.kind !== "modelGroup") return false;
  if (left.term.compositor !== right.term.compositor) return false;
  return mapsInOrder(left.term.particles, right.term.particles, right.term.compositor === "choice", derives);
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
