import { addAttributes, createWildcard, NAMESPACES } from "./attributes.js";
import { isDeterministic, takes } from "./deterministic.js";
import { createElement } from "./elements.js";
import { chooseSimpleType } from "./simple-types.js";
import { isNamed, visible } from "./state.js";

const DERIVATIONS = ["extension", "restriction", "#all"];
/** How often content is made anew that would be ambiguous. */
const ATTEMPTS = 6;

/** A complex type that is not derived from another. */
export function createComplexType(state, depth) {
  const { random } = state;
  const type = { kind: "complex", attributes: [], attributeGroups: [], document: state.document };
  const form = random.below(10);
  if (form < 2) {
    // The type that is extended has to have a name.
    const simple = chooseSimpleType(state, 2);
    type.simple = simple;
    type.derivation = "extension";
  } else if (form < 9) {
    type.content = createContent(state, depth);
    type.mixed = random.chance(0.15);
  } else type.mixed = random.chance(0.2);
  addAttributes(state, type);
  if (depth === 0 && random.chance(0.05)) type.abstract = true;
  if (depth === 0 && random.chance(0.05)) type.block = random.pick(DERIVATIONS);
  if (depth === 0 && random.chance(0.04)) type.final = random.pick(DERIVATIONS);
  return type;
}

/** A type for an element: complex ones less often than simple ones, and never nested deep. */
export function chooseType(state, depth) {
  const { random, schema } = state;
  if (random.chance(0.04)) return random.pick([ANY_TYPE, ANY_SIMPLE_TYPE]);
  if (depth >= 3 || !random.chance(0.3)) return chooseSimpleType(state);
  const named = visible(state, schema.complexTypes);
  return named.length > 0 && random.chance(0.6) ? random.pick(named) : createComplexType(state, depth + 1);
}

export const ANY_TYPE = {
  kind: "complex",
  variety: "built-in",
  builtIn: "anyType",
  mixed: true,
  attributes: [],
  attributeGroups: [],
};

const ANY_SIMPLE_TYPE = {
  kind: "simple",
  variety: "built-in",
  builtIn: "anySimpleType",
  primitive: "anySimpleType",
  values: ["abc", " a  b ", "", "1"],
  wrong: [],
  scale: [],
  families: [],
  limits: {},
  fixed: [],
};

/** Content for a complex type, that can be told apart from what `before`, the content that it extends, ends with. */
export function createContent(state, depth, before) {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const content = before === undefined ? createTopContent(state, depth) : createGroup(state, depth);
    const whole =
      before === undefined ? content : { kind: "sequence", items: [before, content], min: 1, max: 1, document: null };
    if (isDeterministic(whole) || state.random.chance(0.02)) return content;
  }
  return undefined;
}

const ONCE = { min: 1, max: 1 };
const OPTIONAL = { min: 0, max: 1 };

function createTopContent(state, depth) {
  const { random, schema } = state;
  if (random.chance(0.12)) return { ...createGroup(state, depth, "all"), ...random.pick([ONCE, ONCE, OPTIONAL]) };
  const groups = visible(state, schema.groups);
  if (groups.length > 0 && random.chance(0.15)) {
    const group = random.pick(groups);
    const counts = group.content.kind === "all" ? [ONCE, OPTIONAL] : [ONCE, OPTIONAL, { min: 1, max: 3 }];
    return { kind: "group", group, ...random.pick(counts) };
  }
  return { ...createGroup(state, depth), ...occurrences(random, GROUP_OCCURRENCES) };
}

const OCCURRENCES = [
  ...[ONCE, ONCE, ONCE, ONCE, OPTIONAL, OPTIONAL],
  ...[
    [0, "unbounded"],
    [1, "unbounded"],
    [2, 2],
    [1, 3],
    [0, 2],
    [2, 5],
    [2, "unbounded"],
  ].map(([min, max]) => ({ min, max })),
];
const GROUP_OCCURRENCES = [ONCE, ONCE, ONCE, ONCE, ...OCCURRENCES];
const NEVER = { min: 0, max: 0 };

function occurrences(random, from = OCCURRENCES) {
  return random.chance(0.02) ? NEVER : random.pick(from);
}

/** A model group, and what is in it. */
export function createGroup(state, depth, kind = state.random.pick(["sequence", "sequence", "choice"])) {
  const { random } = state;
  const least = random.chance(0.03) ? 0 : 1;
  const items = Array.from({ length: random.between(least, 4) }, () => {
    return kind === "all"
      ? { ...createElementParticle(state, depth + 1, true), ...random.pick([ONCE, OPTIONAL]) }
      : createParticle(state, depth + 1);
  });
  return { kind, items, min: 1, max: 1 };
}

/** A wildcard that mostly takes no names that stand beside it, and no declared ones where none are known. */
function createElementWildcard(state) {
  const { random, schema } = state;
  const isForeign = random.chance(0.7);
  const wildcard = createWildcard(state, isForeign ? FOREIGN : NAMESPACES);
  const isKnown = schema.elements.some((element) => takes(wildcard, element.document.target));
  return isKnown || random.chance(0.1) ? wildcard : { ...wildcard, processContents: random.pick(["lax", "skip"]) };
}

const FOREIGN = ["urn:o", "urn:o", "urn:p", "urn:q", "urn:p urn:q"];

function createParticle(state, depth) {
  const { random, schema } = state;
  const choice = random.below(100);
  if (choice < 20 && depth < 3) return { ...createGroup(state, depth), ...occurrences(random, GROUP_OCCURRENCES) };
  if (choice < 25) {
    return { kind: "any", ...createElementWildcard(state), ...occurrences(random) };
  }
  const groups = visible(state, schema.groups).filter(({ content }) => content.kind !== "all");
  if (choice < 30 && groups.length > 0) return { kind: "group", group: random.pick(groups), ...occurrences(random) };
  return { ...createElementParticle(state, depth), ...occurrences(random) };
}

/** A local declaration, or a reference to a global one. */
export function createElementParticle(state, depth, isPlain = false) {
  const { random, schema } = state;
  const globals = visible(state, schema.elements);
  if (globals.length > 0 && random.chance(0.2)) return { kind: "reference", element: random.pick(globals), ...ONCE };
  const element = createElement(state, chooseType(state, depth));
  // A second particle of the same name, here or elsewhere: the content that has both is looked at as a whole.
  if (!isPlain && isNamed(element.type)) {
    const { recent } = state;
    if (recent !== undefined && recent.document === element.document && random.chance(0.15)) {
      Object.assign(element, { name: recent.name, type: recent.type, default: undefined, fixed: undefined });
    }
    state.recent = element;
  }
  return { kind: "declaration", element, ...ONCE };
}
