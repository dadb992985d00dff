import type { ElementPlan, ParticlePlan, SamplePlan, TypePlan } from "./plan.ts";
import { hasTexts, valuePlan } from "./value-fits.ts";

/** How many elements the smallest content has: what ends recursion. */
export interface Costs {
  element(key: string): number;
  type(key: string): number;
  /** Of a type itself, and not of those that may stand in its place. */
  ownType(key: string): number;
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
  const ofValue = (key: string): number => (hasTexts(plan, valuePlan(plan, key)) ? 0 : Number.POSITIVE_INFINITY);
  const ofParticle = (particle: ParticlePlan): number =>
    particle.min === 0 ? 0 : termCost(particle, ofElement, ofParticle) * (particle.min ?? 1);
  for (let changed = true; changed; ) {
    changed = false;
    for (const [key, type] of Object.entries(plan.types)) {
      const cost = typeCost(type, ofType, ofValue, ofParticle);
      if (cost < ofType(key)) {
        types.set(key, cost);
        changed = true;
      }
    }
    for (const [key, element] of Object.entries(plan.elements)) {
      const cost = elementCost(element, ofType, ofValue, ofElement);
      if (cost < ofElement(key)) {
        elements.set(key, cost);
        changed = true;
      }
    }
  }
  const particles = new Map<ParticlePlan, number>();
  return {
    element: ofElement,
    type: ofType,
    ownType(key) {
      const type = plan.types[key];
      return type === undefined ? 0 : ownTypeCost(type, ofValue, ofParticle);
    },
    particle(one) {
      const cost = particles.get(one) ?? termCost(one, ofElement, ofParticle);
      particles.set(one, cost);
      return cost;
    },
  };
}

function typeCost(
  type: TypePlan,
  ofType: (key: string) => number,
  ofValue: (key: string) => number,
  ofParticle: (particle: ParticlePlan) => number,
): number {
  const { derived = [], cases } = type;
  if (cases !== undefined) return Math.min(...cases.map(ofType));
  return Math.min(ownTypeCost(type, ofValue, ofParticle), ...derived.map(ofType));
}

function ownTypeCost(
  { abstract, attributes = [], content, value }: TypePlan,
  ofValue: (key: string) => number,
  ofParticle: (particle: ParticlePlan) => number,
): number {
  if (abstract) return Number.POSITIVE_INFINITY;
  let cost = content === undefined ? 0 : ofParticle(content);
  if (value !== undefined) cost += ofValue(value);
  for (const one of attributes) if (one.required) cost += ofValue(one.value);
  return cost;
}

function elementCost(
  { abstract, type, value, substitutes, alternatives }: ElementPlan,
  ofType: (key: string) => number,
  ofValue: (key: string) => number,
  ofElement: (key: string) => number,
): number {
  const own = abstract
    ? Number.POSITIVE_INFINITY
    : 1 +
      Math.min(type === undefined ? ofValue(value ?? "xs:string") : ofType(type), ...(alternatives ?? []).map(ofType));
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
