import { addAttributes, restrictAttributes } from "./attributes.js";
import { createContent } from "./complex-types.js";
import { isDeterministic } from "./deterministic.js";
import { canRepeat, restrictParticle } from "./restrict-particle.js";
import { restrictSimpleType } from "./restrict-simple-type.js";
import { contentOf, simpleContentOf } from "./state.js";

/** An extension or a restriction of a complex type. */
export function deriveComplexType(state, base) {
  const { random, document } = state;
  const type = { kind: "complex", base, attributes: [], attributeGroups: [], document, mixed: base.mixed };
  if (random.chance(0.05)) type.block = random.pick(["extension", "restriction", "#all"]);
  const content = contentOf(base);
  const canRestrict = content === undefined || canRepeat(state, content);
  // An extension adds a sequence to mixed content even if there is nothing in it.
  const canExtend = !(base.mixed && isAll(content));
  return canRestrict && (!canExtend || random.chance(0.55)) ? restrict(state, type) : extend(state, type);
}

function extend(state, type) {
  const { random } = state;
  const before = contentOf(type.base);
  type.derivation = "extension";
  // A group of members in any order cannot be extended.
  if (simpleContentOf(type.base) === undefined && !isAll(before) && random.chance(0.8)) {
    type.content = createContent(state, 1, before);
  }
  addAttributes(state, type);
  return type;
}

function isAll(particle) {
  return particle !== undefined && (particle.kind === "all" || particle.group?.content.kind === "all");
}

function restrict(state, type) {
  const simple = simpleContentOf(type.base);
  const content = contentOf(type.base);
  type.derivation = "restriction";
  if (simple !== undefined) {
    type.simple = restrictSimpleType(state.random, simple);
    type.mixed = undefined;
  } else {
    type.content = restrictParticle(state, content);
    if (type.content !== undefined && !isDeterministic(type.content)) type.content = content;
  }
  restrictAttributes(state, type);
  return type;
}
