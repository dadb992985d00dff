import type { ElementPlan, ParticlePlan, SamplePlan, TypePlan } from "./plan.ts";

/** How many elements the smallest content has: what ends recursion. */
export interface Costs {
  element(key: string): number;
  type(key: string): number;
  particle(particle: ParticlePlan): number;
}

const known = /*@__PURE__*/ new WeakMap<SamplePlan, Costs>();

/** The costs of a plan: the smallest ones that agree with each other, found by asking until nothing changes. */
export function costsOf(plan: SamplePlan): Costs {
  const found = known.get(plan) ?? findCosts(plan);
  known.set(plan, found);
  return found;
}

function findCosts(plan: SamplePlan): Costs {
  const types = new Map<string, number>();
  const elements = new Map<string, number>();
  const ofType = (key: string): number =>
    types.get(key) ?? (plan.types[key] === undefined ? 0 : Number.POSITIVE_INFINITY);
  const ofElement = (key: string): number => elements.get(key) ?? Number.POSITIVE_INFINITY;
  const ofParticle = (particle: ParticlePlan): number =>
    particle.min === 0 ? 0 : termCost(particle, ofElement, ofParticle) * (particle.min ?? 1);
  for (let changed = true; changed; ) {
    changed = false;
    for (const [key, type] of Object.entries(plan.types)) {
      const cost = typeCost(type, ofType, ofParticle);
      if (cost < ofType(key)) {
        types.set(key, cost);
        changed = true;
      }
    }
    for (const [key, element] of Object.entries(plan.elements)) {
      const cost = elementCost(element, ofType, ofElement);
      if (cost < ofElement(key)) {
        elements.set(key, cost);
        changed = true;
      }
    }
  }
  return { element: ofElement, type: ofType, particle: (one) => termCost(one, ofElement, ofParticle) };
}

function typeCost(
  { abstract, content, derived, cases }: TypePlan,
  ofType: (key: string) => number,
  ofParticle: (particle: ParticlePlan) => number,
): number {
  if (cases !== undefined) return Math.min(...cases.map(ofType));
  const others = (derived ?? []).map(ofType);
  return Math.min(abstract ? Number.POSITIVE_INFINITY : content === undefined ? 0 : ofParticle(content), ...others);
}

function elementCost(
  { abstract, type, substitutes, alternatives }: ElementPlan,
  ofType: (key: string) => number,
  ofElement: (key: string) => number,
): number {
  const own = abstract
    ? Number.POSITIVE_INFINITY
    : 1 + Math.min(type === undefined ? 0 : ofType(type), ...(alternatives ?? []).map(ofType));
  return Math.min(own, ...(substitutes ?? []).map(ofElement));
}

function termCost(
  { element, sequence, choice, all, any }: ParticlePlan,
  ofElement: (key: string) => number,
  ofParticle: (particle: ParticlePlan) => number,
): number {
  if (element !== undefined) return ofElement(element);
  if (choice !== undefined) return Math.min(Number.POSITIVE_INFINITY, ...choice.map(ofParticle));
  if (any !== undefined)
    return any.namespace !== undefined ? 1 : Math.min(Number.POSITIVE_INFINITY, ...(any.elements ?? []).map(ofElement));
  let sum = 0;
  for (const one of sequence ?? all ?? []) sum += ofParticle(one);
  return sum;
}
