import { canRedeclare, narrowWildcard } from "./attributes.js";
import { createElementParticle } from "./complex-types.js";
import { membersOf, takes } from "./deterministic.js";
import { restrictSimpleType } from "./restrict-simple-type.js";
import { derivesFrom, isNamed, namespaceOf, visible } from "./state.js";

/** A particle that restricts another: fewer occurrences, narrower types, without what is optional; `undefined` if empty. */
export function restrictParticle(state, particle) {
  const { random } = state;
  if (particle === undefined || (particle.min === 0 && (random.chance(0.1) || !canRepeat(state, particle)))) {
    return undefined;
  }
  const narrowed = { ...particle, ...narrowOccurrences(random, particle) };
  switch (particle.kind) {
    case "declaration":
      return { ...narrowed, element: restrictElement(state, particle.element) };
    case "reference": {
      const { element } = particle;
      const members = membersOf(element).filter((one) => visible(state, [one]).length > 0);
      // Otherwise the one element would be compared, with its occurrences, to a choice that occurs as often.
      const isOnce = particle.min === 1 && particle.max === 1;
      if (isOnce && members.length > 0 && random.chance(0.3)) return { ...narrowed, element: random.pick(members) };
      return narrowed;
    }
    case "any":
      return restrictWildcard(state, narrowed);
    case "choice":
      return { ...narrowed, items: restrictItems(state, random.some(particle.items, 0.75)) };
    case "sequence":
    case "all": {
      const items = particle.items.filter((item) => item.min !== 0 || random.chance(0.7));
      const isSequence = particle.kind === "all" && random.chance(0.3);
      return { ...narrowed, kind: isSequence ? "sequence" : particle.kind, items: restrictItems(state, items) };
    }
    default:
      return narrowed;
  }
}

/** Whether the document at hand can say all that is in a particle a second time: types without a name are others then. */
export function canRepeat(state, particle) {
  const { kind, element, items } = particle;
  if (kind === "declaration") return isNamed(element.type) && canRedeclare(state, namespaceOf(element));
  return (items ?? []).every((item) => (item.min === 0 && kind !== "choice") || canRepeat(state, item));
}

function restrictItems(state, items) {
  return items.map((item) => restrictParticle(state, item)).filter((item) => item !== undefined);
}

/** A declaration like another one of the same name, in the document at hand, with a narrower type now and then. */
function restrictElement(state, element) {
  const { random, schema, document } = state;
  const namespace = namespaceOf(element);
  const own = { ...element, document, form: namespace === "" ? "unqualified" : "qualified" };
  if (element.nillable && random.chance(0.2)) own.nillable = false;
  if (element.default === undefined && element.fixed === undefined && random.chance(0.3)) {
    const { type } = element;
    const derived = visible(state, [...schema.simpleTypes, ...schema.complexTypes]).filter(
      (one) => one !== type && derivesFrom(one, type) && isByRestriction(one, type),
    );
    if (derived.length > 0) own.type = random.pick(derived);
    else if (type.kind === "simple" && type.builtIn !== "anySimpleType") own.type = restrictSimpleType(random, type);
  }
  return own;
}

function isByRestriction(type, base) {
  return type === base || (type.derivation !== "extension" && isByRestriction(type.base, base));
}

/** The wildcard with fewer namespaces, or an element that it takes. */
function restrictWildcard(state, wildcard) {
  const { random } = state;
  if (wildcard.max !== 0 && random.chance(0.4)) {
    const particle = createElementParticle(state, 3, true);
    const names = [particle.element, ...membersOf(particle.element)];
    if (names.every((one) => takes(wildcard, namespaceOf(one)))) {
      return { ...particle, min: wildcard.min, max: wildcard.max };
    }
  }
  return { ...wildcard, ...narrowWildcard(state, wildcard) };
}

function narrowOccurrences(random, { kind, min, max }) {
  if (random.chance(0.6) || max === 0) return { min, max };
  const narrower =
    max === "unbounded"
      ? random.pick([
          { min, max: min + 2 },
          { min: min + 1, max },
        ])
      : random.pick([
          { min: max, max },
          { min, max: Math.max(min, max - 1) },
        ]);
  // A group that comes once may be pointless, and what is in it is compared to the group of the base.
  const isOnce = narrower.min === 1 && narrower.max === 1;
  return isOnce && kind !== "declaration" && kind !== "reference" && kind !== "any" ? { min, max } : narrower;
}
