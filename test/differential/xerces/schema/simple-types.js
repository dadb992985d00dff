import { BUILT_IN_TYPES } from "./built-in-types.js";
import { normalise, restrictSimpleType } from "./restrict-simple-type.js";
import { derivesFrom, isNamed, qualifiedName, visible } from "./state.js";

const NAMES = Object.keys(BUILT_IN_TYPES);
/** Identifiers must be unique in a document, and references found, so there are few of them. */
const RARE = new Set(["ID", "IDREF", "IDREFS", "ENTITY", "ENTITIES"]);

/**
 * A simple type: a built-in one, one that the document can name, or a new one without name. It is a plain description,
 * with `values`, literals that it is certain to take, `wrong`, literals that it is meant to refuse, and `scale`, those of
 * its values that bounds may be chosen from, in ascending order and equal ones in one list.
 */
export function chooseSimpleType(state, depth = 0) {
  const { random } = state;
  const named = visible(state, state.schema.simpleTypes);
  if (named.length > 0 && random.chance(0.4)) return random.pick(named);
  return depth < 2 && random.chance(0.15) ? createSimpleType(state, depth + 1) : builtInType(random);
}

/** A simple type that is not built in. */
export function createSimpleType(state, depth = 0) {
  const { random } = state;
  const kind = random.below(20);
  if (kind < 4) return createList(state, depth);
  if (kind < 8) return createUnion(state, depth);
  if (kind < 9 && visible(state, state.schema.notations).length > 0) return createNotationType(state);
  return restrictSimpleType(random, chooseSimpleType(state, depth + 1));
}

/** A built-in type by its name. */
export function builtInNamed(name) {
  const { values, scale, ...type } = BUILT_IN_TYPES[name];
  return {
    ...type,
    kind: "simple",
    variety: "built-in",
    builtIn: name,
    primitive: name,
    values: [...values, ...scale.flat()],
    scale,
    limits: type.limits ?? {},
    fixed: [],
    item: LISTS.has(name) ? name : undefined,
  };
}

const LISTS = new Set(["NMTOKENS", "IDREFS", "ENTITIES"]);

/** A built-in type. */
export function builtInType(random) {
  const name = random.pick(NAMES);
  return builtInNamed(RARE.has(name) && random.chance(0.6) ? "string" : name);
}

function createList(state, depth) {
  const chosen = chooseSimpleType(state, depth + 1);
  // A list of identifiers is in order; but what Xerces makes of it is known, and hides all else.
  const item = isListed(chosen) || hasIdentifiers(chosen) ? builtInNamed("decimal") : chosen;
  const words = item.values.map((value) => normalise(value, "collapse")).filter((value) => /^\S+$/.test(value));
  const [first = "", second = first, third = second] = words;
  const wrong = item.wrong.map((value) => `${first} ${value}`);
  return {
    kind: "simple",
    variety: "list",
    item,
    primitive: "list",
    values: ["", ...words, `${second} ${first}`, `${first}  ${second}\n${third}`, ` ${third} `],
    wrong: words.length === 0 ? ["x"] : wrong,
    scale: [],
    families: ["length", "enumeration"],
    unit: "items",
    whiteSpace: "collapse",
    limits: {},
    fixed: [],
  };
}

/** Whether values of a type are lists, so that there is no list of them. */
function isListed(type) {
  if (type.variety === "built-in") return LISTS.has(type.builtIn);
  if (type.variety === "union") return type.members.some(isListed);
  return type.variety === "list" || isListed(type.base);
}

/** Whether values of a type, or parts of them, are IDs. */
export function hasIdentifiers(type) {
  switch (type.variety) {
    case "built-in":
      return type.builtIn === "ID";
    case "list":
      return hasIdentifiers(type.item);
    case "union":
      return type.members.some(hasIdentifiers);
    default:
      return hasIdentifiers(type.base);
  }
}

function createUnion(state, depth) {
  const { random } = state;
  const members = Array.from({ length: random.between(1, 3) }, () => {
    const chosen = chooseSimpleType(state, depth + 1);
    return hasIdentifiers(chosen) ? builtInNamed("NMTOKEN") : chosen;
  });
  const wrong = members.flatMap((member) => member.wrong);
  return {
    kind: "simple",
    variety: "union",
    members,
    primitive: "union",
    values: members.flatMap((member) => member.values),
    wrong: wrong.length === 0 ? ["?"] : wrong,
    scale: [],
    families: ["enumeration"],
    limits: {},
    fixed: [],
  };
}

/** NOTATION may only be used by way of types that enumerate notations. */
function createNotationType(state) {
  const notations = visible(state, state.schema.notations);
  const values = state.random.some(notations, 0.8).concat(notations[0]).map(qualifiedName);
  return {
    kind: "simple",
    variety: "restriction",
    base: { kind: "simple", variety: "built-in", builtIn: "NOTATION" },
    primitive: "NOTATION",
    facets: values.map((value) => ({ name: "enumeration", value })),
    values,
    wrong: ["o:none", "xs:string", ""],
    scale: [],
    families: ["enumeration"],
    whiteSpace: "collapse",
    limits: {},
    fixed: [],
  };
}

/** The types that a value of a simple type may say that it is of: types derived from it, and members of unions. */
export function substitutesOf(state, type) {
  const derived = visible(state, state.schema.simpleTypes).filter((one) => one !== type && derivesFrom(one, type));
  return type.variety === "union" ? [...derived, ...type.members.filter(isNamed)] : derived;
}
