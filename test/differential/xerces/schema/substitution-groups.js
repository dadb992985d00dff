import { createGlobalElement } from "./elements.js";
import { restrictSimpleType } from "./restrict-simple-type.js";
import { chooseSimpleType } from "./simple-types.js";
import { derivesFrom, isNamed, visible } from "./state.js";

/** A head with members, members of members among them, all global. */
export function createSubstitutionGroup(state) {
  const { random, schema } = state;
  const complex = visible(state, schema.complexTypes);
  const type = complex.length > 0 && random.chance(0.4) ? random.pick(complex) : chooseSimpleType(state);
  const head = { ...createGlobalElement(state, type), abstract: random.chance(0.2) };
  if (random.chance(0.05)) head.final = random.pick(["extension", "restriction", "#all"]);
  schema.elements.push(head);
  const members = [head];
  for (let i = random.between(0, 3); i > 0; i--) {
    const member = createMember(state, random.chance(0.75) ? head : random.pick(members));
    schema.elements.push(member);
    members.push(member);
  }
}

function createMember(state, head) {
  const { random, schema } = state;
  // A type without a name is written anew at each place: other types cannot derive from it.
  const hasName = isNamed(head.type);
  const isFinal = head.final !== undefined || head.document.finalDefault !== undefined;
  let { type } = head;
  if (hasName && !isFinal && random.chance(0.5)) {
    const derived = visible(state, schema.complexTypes).filter((one) => one !== type && derivesFrom(one, type));
    if (type.kind === "simple" && type.builtIn !== "anySimpleType") type = restrictSimpleType(random, type);
    else if (derived.length > 0) type = random.pick(derived);
  }
  const inherits = !hasName || (type === head.type && random.chance(0.3));
  const member = { ...createGlobalElement(state, type), inherits, head, abstract: random.chance(0.05) };
  head.members.push(member);
  return member;
}
