import { hasIdentifiers } from "./simple-types.js";
import { simpleContentOf } from "./state.js";

const NAMES = [..."abcdefghijklmnopqrsuvwxyz"];
const BLOCKS = ["extension", "restriction", "substitution", "#all", "extension restriction", ""];

/** A name that no other declaration has. */
export function freshName(state) {
  const { names } = state;
  state.names += 1;
  return names < NAMES.length ? NAMES[names] : `${NAMES[names % NAMES.length]}${Math.floor(names / NAMES.length)}`;
}

/** A local element declaration of a type. */
export function createElement(state, type) {
  const { random, document } = state;
  const element = {
    kind: "element",
    name: freshName(state),
    type,
    global: false,
    constraints: [],
    members: [],
    document,
  };
  element.nillable = random.chance(0.15);
  if (random.chance(0.08)) element.form = random.pick(["qualified", "unqualified"]);
  if (random.chance(0.15)) constrainValue(random, element);
  if (random.chance(0.05)) element.block = random.pick(BLOCKS);
  return element;
}

/** A global element declaration of a type. */
export function createGlobalElement(state, type) {
  return { ...createElement(state, type), global: true, form: undefined };
}

/** Gives an element or attribute a default or a fixed value, if its type lets it. */
export function constrainValue(random, declaration) {
  const { type } = declaration;
  const simple = type.kind === "simple" ? type : simpleContentOf(type);
  const values = simple === undefined ? (type.mixed && type.content === undefined ? ["text"] : []) : simple.values;
  const isForbidden = simple !== undefined && (hasIdentifiers(simple) || /^ENTIT/.test(simple.primitive));
  if (values.length > 0 && !isForbidden) declaration[random.pick(["default", "fixed"])] = random.pick(values);
}
