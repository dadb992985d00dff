import { builtInType, chooseSimpleType, createSimpleType, restrictSimpleType } from "./simple-types.js";

const NAMES = [
  "a",
  "b",
  "c",
  "d",
  "e",
  "f",
  "g",
  "h",
  "i",
  "j",
  "k",
  "l",
  "m",
  "n",
  "o",
  "p",
  "q",
  "r",
  "s",
  "u",
  "v",
  "w",
  "x",
  "y",
  "z",
];

/**
 * A small schema, as a plain description that is written as a schema document and that instances are made for. Most
 * are valid, some are not.
 */
export function createSchema(random) {
  const schema = {
    target: random.chance(0.7) ? "urn:t" : "",
    elementForm: random.pick(["qualified", "unqualified", undefined]),
    attributeForm: random.pick(["qualified", "unqualified", undefined, undefined]),
    blockDefault: random.chance(0.05) ? random.pick(["extension", "restriction", "substitution", "#all"]) : undefined,
    finalDefault: random.chance(0.03) ? random.pick(["extension", "restriction", "list", "union"]) : undefined,
    simpleTypes: [],
    attributes: [],
    attributeGroups: [],
    groups: [],
    complexTypes: [],
    elements: [],
    root: undefined,
  };
  // Without care for names and wildcards, half of the schemas are ambiguous.
  const state = { random, schema, names: 0, careful: random.chance(0.75), referred: new Set() };
  for (let i = random.between(1, 4); i > 0; i--) {
    schema.simpleTypes.push({ ...createSimpleType(random, schema.simpleTypes), name: `S${i}` });
  }
  if (random.chance(0.3))
    schema.attributes.push({ ...createAttribute(state), global: true, use: undefined, form: undefined });
  if (random.chance(0.3)) {
    const attributes = Array.from({ length: random.between(1, 2) }, () => createAttribute(state));
    schema.attributeGroups.push({ name: "AG", attributes, wildcard: undefined });
  }
  for (let i = random.between(0, 2); i > 0; i--) createSubstitutionGroup(state);
  if (random.chance(0.3)) {
    schema.groups.push({ name: "G", content: createGroup(state, 1, random.pick(["sequence", "choice", "all"])) });
  }
  for (let i = random.between(1, 4); i > 0; i--) {
    const bases = schema.complexTypes.filter(({ final }) => final === undefined || random.chance(0.1));
    const base = bases.length > 0 && random.chance(0.5) ? random.pick(bases) : undefined;
    const type = base === undefined ? createComplexType(state, 0) : deriveComplexType(state, base);
    schema.complexTypes.push(Object.assign(type, { name: `T${i}` }));
  }
  schema.root = createRoot(state);
  schema.elements.push(schema.root);
  return schema;
}

function createRoot(state) {
  const { random, schema } = state;
  const type = random.chance(0.5) ? random.pick(schema.complexTypes) : createComplexType(state, 1);
  const root = { ...createElement(state, type), name: "root", global: true, form: undefined, constraints: [] };
  if (random.chance(0.4)) addConstraints(state, root);
  return root;
}

function freshName(state) {
  const name = NAMES[state.names % NAMES.length];
  state.names += 1;
  return state.names > NAMES.length ? `${name}${state.names}` : name;
}

function createElement(state, type) {
  const { random } = state;
  const element = { kind: "element", name: freshName(state), type, global: false, constraints: [], members: [] };
  element.nillable = random.chance(0.12);
  if (random.chance(0.08)) element.form = random.pick(["qualified", "unqualified"]);
  const simple = simpleContentOf(type);
  if (simple !== undefined && hasCertainValues(simple) && random.chance(0.12)) {
    element[random.pick(["default", "fixed"])] = random.pick(
      random.chance(0.03) ? simple.wrong.concat("?") : simple.values,
    );
  }
  if (random.chance(0.04)) element.block = random.pick(["extension", "restriction", "substitution", "#all"]);
  return element;
}

/** Whether the values of a type are so likely valid that one may be its default: unlike those of dates with bounds. */
function hasCertainValues(type) {
  if (type.values.length === 0 || ["ID", "NOTATION"].includes(type.primitive)) return false;
  if (type.variety === "list") return hasCertainValues(type.item);
  if (type.variety === "union") return type.members.every(hasCertainValues);
  if (type.variety === "built-in") return true;
  return hasCertainValues(type.base) && type.facets.every(({ name }) => !/In|Ex/.test(name));
}

function createSubstitutionGroup(state) {
  const { random, schema } = state;
  const type = chooseSimpleType(random, schema.simpleTypes);
  const head = {
    ...createElement(state, type),
    global: true,
    form: undefined,
    abstract: random.chance(0.2),
    members: [],
  };
  if (random.chance(0.05)) head.final = random.pick(["extension", "restriction", "#all"]);
  schema.elements.push(head);
  for (let i = random.between(0, 2); i > 0; i--) {
    // The description of a type without name is written anew at each place: other types cannot derive from it.
    const hasName = isNamed(type);
    const memberType =
      !hasName || random.chance(0.6)
        ? type
        : random.chance(0.9)
          ? restrictSimpleType(random, type)
          : chooseSimpleType(random, schema.simpleTypes);
    const inherits = !hasName || random.chance(0.2);
    const member = {
      ...createElement(state, inherits ? type : memberType),
      inherits,
      global: true,
      form: undefined,
      head,
      members: [],
    };
    schema.elements.push(member);
    head.members.push(member);
  }
}

/** The simple type of the content of a type, if its content is simple. */
export function simpleContentOf(type) {
  if (type.kind === "simple") return type;
  return type.simple ?? (type.base === undefined ? undefined : simpleContentOf(type.base));
}

function createComplexType(state, depth) {
  const { random, schema } = state;
  const type = { kind: "complex", attributes: [], attributeGroups: [] };
  const form = random.below(10);
  if (form < 2) {
    type.simple = random.chance(0.7) ? random.pick(schema.simpleTypes) : builtInType(random);
    type.derivation = "extension";
  } else if (form < 9) {
    type.content = createTopContent(state, depth);
    type.mixed = random.chance(0.15);
  } else type.mixed = random.chance(0.2);
  addAttributes(state, type);
  if (depth === 0 && random.chance(0.04)) type.abstract = true;
  if (depth === 0 && random.chance(0.04)) type.block = random.pick(["extension", "restriction", "#all"]);
  if (depth === 0 && random.chance(0.03)) type.final = random.pick(["extension", "restriction", "#all"]);
  return type;
}

function createTopContent(state, depth) {
  const { random, schema } = state;
  if (random.chance(0.12))
    return {
      ...createGroup(state, 1, "all"),
      ...occurrences(random, [
        [1, 1],
        [0, 1],
      ]),
    };
  if (schema.groups.length > 0 && random.chance(0.2)) {
    const [group] = schema.groups;
    return {
      kind: "group",
      group,
      ...occurrences(random, [
        [1, 1],
        ...(group.content.kind === "all"
          ? []
          : [
              [0, 1],
              [1, 3],
            ]),
      ]),
    };
  }
  return { ...createGroup(state, depth), ...occurrences(random) };
}

const OCCURRENCES = [
  [1, 1],
  [1, 1],
  [1, 1],
  [0, 1],
  [0, 1],
  [0, "unbounded"],
  [1, "unbounded"],
  [2, 2],
  [1, 3],
  [0, 2],
  [2, 5],
  [0, 0],
];

function occurrences(random, from = OCCURRENCES) {
  const [min, max] = random.pick(from);
  return { min, max };
}

function createGroup(state, depth, kind = state.random.pick(["sequence", "sequence", "choice"])) {
  const { random } = state;
  const items = Array.from({ length: random.between(random.chance(0.1) ? 0 : 1, 4) }, () => {
    return kind === "all"
      ? {
          ...createElementParticle(state, depth + 1),
          ...occurrences(random, [
            [1, 1],
            [0, 1],
          ]),
        }
      : createParticle(state, depth + 1);
  });
  return { kind, items, min: 1, max: 1 };
}

function createParticle(state, depth) {
  const { random, schema } = state;
  const choice = random.below(100);
  if (choice < 20 && depth < 3) return { ...createGroup(state, depth), ...occurrences(random) };
  if (choice < (state.careful ? 23 : 27))
    return { kind: "any", ...createWildcard(random, state.careful ? FOREIGN : NAMESPACES), ...occurrences(random) };
  if (choice < 30 && schema.groups.length > 0 && schema.groups[0].content.kind !== "all") {
    return { kind: "group", group: schema.groups[0], ...occurrences(random) };
  }
  return { ...createElementParticle(state, depth), ...occurrences(random) };
}

function createElementParticle(state, depth) {
  const { random, schema } = state;
  if (schema.elements.length > 0 && random.chance(0.2))
    return { kind: "reference", element: random.pick(schema.elements) };
  const type =
    depth < 3 && random.chance(0.25)
      ? schema.complexTypes.length > 0 && random.chance(0.6)
        ? random.pick(schema.complexTypes)
        : createComplexType(state, depth + 1)
      : chooseSimpleType(random, schema.simpleTypes);
  const element = createElement(state, type);
  // A name that is there already: ambiguous, inconsistent, or neither.
  if (random.chance(state.careful ? 0.02 : 0.06) && state.names > 1)
    element.name = NAMES[random.below(Math.min(state.names, NAMES.length))];
  return { kind: "declaration", element };
}

const NAMESPACES = ["##any", "##other", "##local", "##targetNamespace", "urn:o", "urn:o ##local", undefined];
const FOREIGN = ["urn:o", "urn:o", "urn:p", "urn:q"];

function createWildcard(random, namespaces = NAMESPACES) {
  return {
    namespace: random.pick(namespaces),
    processContents: random.pick(["strict", "lax", "skip", undefined]),
  };
}

function createAttribute(state) {
  const { random, schema } = state;
  const type = chooseSimpleType(random, schema.simpleTypes);
  const attribute = { name: freshName(state), type, use: random.pick(["required", "optional", undefined, undefined]) };
  if (random.chance(0.1)) attribute.form = random.pick(["qualified", "unqualified"]);
  if (random.chance(0.2) && hasCertainValues(type)) {
    attribute[random.pick(["default", "fixed"])] = random.pick(
      random.chance(0.03) ? type.wrong.concat("?") : type.values,
    );
    if (attribute.default !== undefined && random.chance(0.95)) attribute.use = undefined;
  }
  return attribute;
}

function addAttributes(state, type) {
  const { random, schema } = state;
  for (let i = random.pick([0, 0, 1, 2]); i > 0; i--) type.attributes.push(createAttribute(state));
  if (schema.attributes.length > 0 && random.chance(0.2)) {
    type.attributes.push({ ...schema.attributes[0], use: random.pick(["required", undefined]) });
  }
  if (schema.attributeGroups.length > 0 && random.chance(0.2)) type.attributeGroups.push(schema.attributeGroups[0]);
  if (random.chance(0.12)) type.wildcard = createWildcard(random);
}

/** The attributes of a type with those of its bases; those that a restriction declares anew, or prohibits, replace. */
export function attributesOf(type) {
  const own = [...type.attributes, ...type.attributeGroups.flatMap(({ attributes }) => attributes)];
  if (type.base === undefined) return own;
  const inherited = attributesOf(type.base).filter(({ name }) => !own.some((one) => one.name === name));
  return [...inherited, ...own];
}

export function attributeWildcardOf(type) {
  return (
    type.wildcard ??
    (type.derivation === "extension" && type.base !== undefined ? attributeWildcardOf(type.base) : undefined)
  );
}

/** The content of a type as a particle, with that of the type that it extends; `undefined` if it is empty. */
export function contentOf(type) {
  if (type.base === undefined || type.derivation === "restriction") return type.content;
  const before = contentOf(type.base);
  if (before === undefined || type.content === undefined) return before ?? type.content;
  return { kind: "sequence", items: [before, type.content], min: 1, max: 1 };
}

function deriveComplexType(state, base) {
  const { random } = state;
  const type = { kind: "complex", base, attributes: [], attributeGroups: [] };
  type.mixed = random.chance(0.97) ? base.mixed : !base.mixed;
  const simple = simpleContentOf(base);
  if (random.chance(0.5)) {
    type.derivation = "extension";
    const isAll = contentOf(base)?.kind === "all" || contentOf(base)?.group?.content.kind === "all";
    if (simple === undefined && random.chance(isAll ? 0.05 : 0.8)) {
      // What is extended by a group of any order must be empty, and such a group cannot be extended.
      type.content =
        contentOf(base) === undefined && random.chance(0.2) ? createTopContent(state, 1) : createGroup(state, 1);
    }
    addAttributes(state, type);
    return type;
  }
  type.derivation = "restriction";
  if (simple !== undefined) {
    type.simple = restrictSimpleType(random, simple);
    type.mixed = undefined;
  } else type.content = restrictParticle(state, contentOf(base));
  for (const attribute of random.some(attributesOf(base), 0.3))
    type.attributes.push(restrictAttribute(random, attribute));
  if (random.chance(0.05)) type.attributes.push(createAttribute(state));
  const wildcard = attributeWildcardOf(base);
  if (wildcard !== undefined && random.chance(0.5))
    type.wildcard = random.chance(0.8) ? wildcard : createWildcard(random);
  return type;
}

function isNamed(type) {
  return type.name !== undefined || type.variety === "built-in";
}

function restrictAttribute(random, attribute) {
  const choice = random.below(4);
  if (choice === 0 && attribute.use !== "required")
    return { ...attribute, use: "prohibited", default: undefined, fixed: undefined };
  if (choice === 1) return { ...attribute, use: "required", default: undefined };
  if (choice === 2 && isNamed(attribute.type) && attribute.fixed === undefined && !attribute.global)
    return { ...attribute, type: restrictSimpleType(random, attribute.type), default: undefined };
  return { ...attribute };
}

/** A particle that mostly restricts another: fewer occurrences, narrower types, without what is optional. */
function restrictParticle(state, particle) {
  const { random, schema } = state;
  if (particle === undefined || (particle.min === 0 && random.chance(0.1))) return undefined;
  const narrowed = { ...particle, ...narrowOccurrences(random, particle) };
  switch (particle.kind) {
    case "declaration": {
      const { element } = particle;
      if (
        random.chance(0.25) &&
        isNamed(element.type) &&
        element.type.kind === "simple" &&
        element.default === undefined &&
        element.fixed === undefined
      ) {
        const derived = schema.simpleTypes.filter(({ base }) => base === element.type);
        const type = derived.length > 0 ? random.pick(derived) : restrictSimpleType(random, element.type);
        return { ...narrowed, element: { ...element, type } };
      }
      if (random.chance(0.1)) return { ...narrowed, element: { ...element, nillable: !element.nillable } };
      return narrowed;
    }
    case "reference":
      if (particle.element.members.length > 0 && random.chance(0.3))
        return { ...narrowed, element: random.pick(particle.element.members) };
      return narrowed;
    case "any":
      return random.chance(0.4) && particle.max !== 0
        ? { ...createElementParticle(state, 3), min: narrowed.min, max: narrowed.max }
        : narrowed;
    case "group":
      return narrowed;
    case "choice":
      return {
        ...narrowed,
        items: random
          .some(particle.items, 0.75)
          .map((item) => restrictParticle(state, item))
          .filter((item) => item !== undefined),
      };
    default: {
      const items = particle.items
        .filter((item) => item.min !== 0 || random.chance(0.7))
        .map((item) => restrictParticle(state, item))
        .filter((item) => item !== undefined);
      return { ...narrowed, kind: particle.kind === "all" && random.chance(0.3) ? "sequence" : particle.kind, items };
    }
  }
}

function narrowOccurrences(random, { min, max }) {
  if (random.chance(0.6)) return { min, max };
  if (random.chance(0.08)) return { min: Math.max(0, min - 1), max };
  if (max === "unbounded")
    return random.pick([
      { min, max: min + 2 },
      { min: min + 1, max },
    ]);
  return random.pick([
    { min: max, max },
    { min, max: Math.max(min, max - 1) },
  ]);
}

/** Constraints on the attributes or the values of elements below the element. */
function addConstraints(state, root) {
  const { random } = state;
  const content = root.type.kind === "complex" ? contentOf(root.type) : undefined;
  const rows = content === undefined ? [] : declarationsIn(content);
  if (rows.length === 0) return;
  const row = random.pick(rows);
  const attributes = row.type.kind === "complex" ? attributesOf(row.type) : [];
  const isSimple = simpleContentOf(row.type) !== undefined;
  const field = attributes.length > 0 && (random.chance(0.7) || !isSimple) ? random.pick(attributes) : undefined;
  const selector = random.pick([{ row }, { row, descendant: true }, { any: true }]);
  root.constraints.push({ kind: random.pick(["key", "unique", "unique"]), name: "K", selector, field });
  if (random.chance(0.5)) {
    const other = random.pick(rows);
    root.constraints.push({ kind: "keyref", name: "R", refer: "K", selector: { row: other }, field: undefined });
  }
}

function declarationsIn(particle) {
  switch (particle.kind) {
    case "declaration":
    case "reference":
      return [particle.element];
    case "group":
      return declarationsIn(particle.group.content);
    case "any":
      return [];
    default:
      return particle.items.flatMap(declarationsIn);
  }
}
