import type { ElementDeclaration, ModelGroup, Particle, Wildcard } from "../components/index.ts";
import type { SubstitutionGroups } from "../content/substitution-groups.ts";
import { allowsNamespace, isSubset } from "../content/wildcards.ts";
import type { CompareElements } from "./restriction-of-content.ts";

/** More pairs of particles than this are not compared; the restriction is then taken as good. */
const MAXIMUM_COMPARISONS = 200_000;

const STRENGTH = ["skip", "lax", "strict"];

/** How often something comes: `Infinity` for unbounded. */
interface Range {
  readonly minOccurs: number;
  readonly maxOccurs: number;
}

interface GroupParticle extends Particle {
  readonly term: ModelGroup;
}

interface Comparison {
  readonly compare: CompareElements;
  readonly results: Map<Particle, Map<Particle, string | undefined>>;
  left: number;
}

/**
 * Why one particle is not a valid restriction of another by the case table of XSD 1.0; `undefined` if it is:
 * https://www.w3.org/TR/xmlschema-1/#cos-particle-restrict. Elements that head substitution groups count as choices,
 * and groups that mean nothing are left out.
 */
export function restrictionByCases(
  derived: Particle,
  base: Particle,
  groups: SubstitutionGroups,
  compare: CompareElements,
): string | undefined {
  if (derived === base) return undefined;
  const own = simplified(derived, groups);
  const from = simplified(base, groups);
  if (own === undefined) return emptiable(base) ? undefined : "the base type wants child elements";
  if (from === undefined) return "the base type has no child elements";
  return faultOf(own, from, { compare, results: new Map(), left: MAXIMUM_COMPARISONS });
}

/** The particle without pointless groups; `undefined` if nothing is left. */
function simplified(particle: Particle, groups: SubstitutionGroups): Particle | undefined {
  const [only, ...others] = significant(particle, undefined, groups);
  if (only === undefined) return undefined;
  if (others.length === 0) return only;
  return { ...particle, term: { ...(particle.term as ModelGroup), particles: [only, ...others] } };
}

/** What stands for a particle inside a group of that compositor: https://www.w3.org/TR/xmlschema-1/#cos-particle-restrict, clause 2.2 */
function significant(
  particle: Particle,
  outer: ModelGroup["compositor"] | undefined,
  groups: SubstitutionGroups,
): readonly Particle[] {
  const { term } = particle;
  if (term.kind === "wildcard") return [particle];
  if (term.kind === "elementDeclaration") return [asChoice(particle, term, groups)];
  const once = particle.minOccurs === 1 && particle.maxOccurs === 1;
  const [only] = term.particles;
  // Members are counted as they are written: one beside an empty group is not the only one.
  if (once && only !== undefined && term.particles.length === 1) return significant(only, outer, groups);
  const particles = term.particles.flatMap((member) => significant(member, term.compositor, groups));
  if (particles.length === 0 && (term.compositor !== "choice" || particle.minOccurs === 0)) return [];
  if (once && term.compositor === outer && outer !== "all") return particles;
  const group: GroupParticle = { ...particle, term: { ...term, particles } };
  return [group];
}

function asChoice(particle: Particle, head: ElementDeclaration, groups: SubstitutionGroups): Particle {
  const members = groups.get(head) ?? [];
  if (members.length === 0) return particle;
  const once = { minOccurs: 1, maxOccurs: 1 };
  const group: ModelGroup = {
    kind: "modelGroup",
    compositor: "choice",
    particles: [head, ...members].map((term) => ({ ...particle, ...once, term })),
    definitionName: undefined,
    annotations: [],
    location: particle.location,
  };
  return { ...particle, term: group };
}

function faultOf(derived: Particle, base: Particle, comparison: Comparison): string | undefined {
  const known = comparison.results.get(derived);
  if (known?.has(base) === true) return known.get(base);
  comparison.left -= 1;
  if (comparison.left < 0) return undefined;
  const fault = caseFault(derived, base, comparison);
  const results = known ?? new Map<Particle, string | undefined>();
  results.set(base, fault);
  comparison.results.set(derived, results);
  return fault;
}

function isGroup(particle: Particle): particle is GroupParticle {
  return particle.term.kind === "modelGroup";
}

function caseFault(derived: Particle, base: Particle, comparison: Comparison): string | undefined {
  const own = derived.term;
  const from = base.term;
  if (from.kind === "wildcard") {
    if (own.kind === "elementDeclaration") return namespaceFault(derived, own, base, from);
    if (own.kind === "wildcard") return subsetFault(derived, own, base, from);
    const unlimited = { ...base, minOccurs: 0, maxOccurs: Number.POSITIVE_INFINITY };
    return (
      rangeFault(totalRange(derived), base) ??
      firstFault(own.particles.map((member) => faultOf(member, unlimited, comparison)))
    );
  }
  if (own.kind === "wildcard") return "a wildcard stands where the base type has none";
  if (own.kind === "elementDeclaration") {
    if (from.kind === "elementDeclaration") return elementFault(derived, own, base, from, comparison);
    const asGroup: GroupParticle = { ...derived, minOccurs: 1, maxOccurs: 1, term: { ...from, particles: [derived] } };
    return groupFault(asGroup, { ...base, term: from }, comparison);
  }
  if (!isGroup(derived) || !isGroup(base)) return `xs:${own.compositor} stands where the base type has an element`;
  return groupFault(derived, base, comparison);
}

function firstFault(faults: readonly (string | undefined)[]): string | undefined {
  return faults.find((fault) => fault !== undefined);
}

function groupFault(derived: GroupParticle, base: GroupParticle, comparison: Comparison): string | undefined {
  const own = derived.term.compositor;
  const from = base.term.compositor;
  if (own === from) return rangeFault(derived, base) ?? orderedFault(derived, base, from !== "choice", comparison);
  if (own === "sequence" && from === "all")
    return rangeFault(derived, base) ?? unorderedFault(derived, base, comparison);
  if (own === "sequence" && from === "choice") {
    const count = derived.term.particles.length;
    const range = { minOccurs: times(derived.minOccurs, count), maxOccurs: times(derived.maxOccurs, count) };
    const unmapped = derived.term.particles.find((member) =>
      base.term.particles.every((branch) => faultOf(member, branch, comparison) !== undefined),
    );
    return rangeFault(range, base) ?? (unmapped === undefined ? undefined : notThere(unmapped));
  }
  return `xs:${own} stands where the base type has xs:${from}`;
}

/** Recurse, where everything left out of the base may be absent, and RecurseLax. */
function orderedFault(
  derived: GroupParticle,
  base: GroupParticle,
  strict: boolean,
  comparison: Comparison,
): string | undefined {
  let at = 0;
  for (const member of derived.term.particles) {
    let fault: string | undefined;
    let found = false;
    while (!found && at < base.term.particles.length) {
      const candidate = base.term.particles[at];
      if (candidate === undefined) break;
      at += 1;
      const reason = faultOf(member, candidate, comparison);
      found = reason === undefined;
      if (found) break;
      fault ??= reason;
      if (strict && !emptiable(candidate)) return reason;
    }
    if (!found) return fault ?? notThere(member);
  }
  if (!strict) return undefined;
  const wanted = base.term.particles.slice(at).find((candidate) => !emptiable(candidate));
  return wanted === undefined ? undefined : `${describe(wanted)} is missing`;
}

/** RecurseUnordered. */
function unorderedFault(derived: GroupParticle, base: GroupParticle, comparison: Comparison): string | undefined {
  const free = new Set(base.term.particles);
  for (const member of derived.term.particles) {
    const image = [...free].find((candidate) => faultOf(member, candidate, comparison) === undefined);
    if (image === undefined) return notThere(member);
    free.delete(image);
  }
  const wanted = [...free].find((candidate) => !emptiable(candidate));
  return wanted === undefined ? undefined : `${describe(wanted)} is missing`;
}

function notThere(particle: Particle): string {
  return `the base type has nothing that ${describe(particle)} restricts`;
}

function elementFault(
  derived: Particle,
  own: ElementDeclaration,
  base: Particle,
  from: ElementDeclaration,
  { compare }: Comparison,
): string | undefined {
  if (own.name !== from.name || own.targetNamespace !== from.targetNamespace) {
    return `"${own.name}" stands where the base type has "${from.name}"`;
  }
  const fault = rangeFault(derived, base) ?? compare(own, from);
  return fault === undefined ? undefined : `the element "${own.name}" ${fault}`;
}

function namespaceFault(
  derived: Particle,
  own: ElementDeclaration,
  base: Particle,
  wildcard: Wildcard,
): string | undefined {
  if (!allowsNamespace(wildcard.namespaceConstraint, own.targetNamespace)) {
    return `the wildcard there does not take "${own.name}"`;
  }
  const fault = rangeFault(derived, base);
  return fault === undefined ? undefined : `the element "${own.name}" ${fault}`;
}

function subsetFault(derived: Particle, own: Wildcard, base: Particle, wildcard: Wildcard): string | undefined {
  if (!isSubset(own.namespaceConstraint, wildcard.namespaceConstraint)) return "the wildcard there takes less";
  if (STRENGTH.indexOf(own.processContents) < STRENGTH.indexOf(wildcard.processContents)) {
    return `the wildcard there says processContents="${wildcard.processContents}"`;
  }
  const fault = rangeFault(derived, base);
  return fault === undefined ? undefined : `its wildcard ${fault}`;
}

/** https://www.w3.org/TR/xmlschema-1/#range-ok */
function rangeFault(own: Range, base: Range): string | undefined {
  if (own.minOccurs < base.minOccurs) return `comes at least ${base.minOccurs} times there, not ${own.minOccurs}`;
  if (own.maxOccurs > base.maxOccurs) return `comes at most ${base.maxOccurs} times there, not ${text(own.maxOccurs)}`;
  return undefined;
}

function text(occurs: number): string {
  return occurs === Number.POSITIVE_INFINITY ? "unbounded" : String(occurs);
}

function times(left: number, right: number): number {
  return left === 0 || right === 0 ? 0 : left * right;
}

/** https://www.w3.org/TR/xmlschema-1/#cos-seq-range and https://www.w3.org/TR/xmlschema-1/#cos-choice-range */
function totalRange(particle: Particle): Range {
  const { term, minOccurs, maxOccurs } = particle;
  if (term.kind !== "modelGroup") return particle;
  const ranges = term.particles.map(totalRange);
  const minimums = ranges.map((range) => range.minOccurs);
  const maximums = ranges.map((range) => range.maxOccurs);
  if (term.compositor === "choice") {
    return {
      minOccurs: times(minOccurs, ranges.length === 0 ? 0 : Math.min(...minimums)),
      maxOccurs: times(maxOccurs, Math.max(0, ...maximums)),
    };
  }
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
  return { minOccurs: times(minOccurs, sum(minimums)), maxOccurs: times(maxOccurs, sum(maximums)) };
}

/** https://www.w3.org/TR/xmlschema-1/#cos-group-emptiable */
export function emptiable(particle: Particle): boolean {
  return totalRange(particle).minOccurs === 0;
}

function describe({ term }: Particle): string {
  if (term.kind === "elementDeclaration") return `the element "${term.name}"`;
  return term.kind === "wildcard" ? "the wildcard" : `xs:${term.compositor} of line ${term.location.line}`;
}
