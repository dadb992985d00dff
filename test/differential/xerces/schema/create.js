import { createAttributeGroup, createGlobalAttribute } from "./attributes.js";
import { createComplexType, createContent, createGroup } from "./complex-types.js";
import { deriveComplexType } from "./derive-complex-type.js";
import { isDeterministic } from "./deterministic.js";
import { createElement } from "./elements.js";
import { addIdentityConstraints } from "./identity-constraints.js";
import { restrictSimpleType } from "./restrict-simple-type.js";
import { createSimpleType } from "./simple-types.js";
import { visible } from "./state.js";
import { createSubstitutionGroup } from "./substitution-groups.js";

/**
 * A small schema of one or two documents, as a plain description that is written as schema documents and that instances
 * are made for. It is meant to be right.
 */
export function createSchema(random) {
  const schema = {
    documents: createDocuments(random),
    simpleTypes: [],
    notations: [],
    attributes: [],
    attributeGroups: [],
    groups: [],
    complexTypes: [],
    elements: [],
    root: undefined,
  };
  const state = { random, schema, document: undefined, names: 0, types: 0, constraints: 0, recent: undefined };
  for (const document of schema.documents) {
    state.document = document;
    if (schema.documents[0].isRedefined && document !== schema.documents[0]) redefine(state);
    addComponents(state);
  }
  schema.root = createRoot(state);
  schema.elements.push(schema.root);
  addConstraints(state);
  return schema;
}

/** What a document is to the other one: in a namespace of its own or in none, in the same one, redefined. */
function createDocuments(random) {
  const target = random.chance(0.7) ? "urn:t" : "";
  const main = createDocument(random, "schema.xsd", target);
  const kind = random.below(20);
  if (kind < 10) return [main];
  const other = createDocument(
    random,
    "other.xsd",
    kind < 15 ? (target !== "" && random.chance(0.3) ? "" : "urn:o") : target,
  );
  main.sees = [other];
  if (kind < 15) main.references = [{ kind: "import", document: other }];
  else if (kind < 18) {
    main.references = [{ kind: "include", document: other }];
    other.isChameleon = target !== "" && random.chance(0.5);
  } else {
    main.references = [{ kind: "redefine", document: other }];
    other.isChameleon = target !== "" && random.chance(0.3);
    other.isRedefined = true;
  }
  return [other, main];
}

function createDocument(random, location, target) {
  return {
    location,
    target,
    elementForm: random.pick(["qualified", "unqualified", undefined]),
    attributeForm: random.pick(["qualified", "unqualified", undefined, undefined]),
    blockDefault: random.chance(0.05) ? random.pick(["extension", "restriction", "substitution", "#all"]) : undefined,
    finalDefault: random.chance(0.02) ? random.pick(["extension", "restriction", "list", "union"]) : undefined,
    sees: [],
    references: [],
    isChameleon: false,
    isRedefined: false,
  };
}

function addComponents(state) {
  const { random, schema, document } = state;
  const isMain = schema.documents.at(-1) === document;
  // A notation of a document that has its namespace from another cannot be named in it: prefixes are of instances.
  if (!document.isChameleon && random.chance(0.15)) {
    for (const name of ["gif", "png"]) schema.notations.push({ name: `${name}${document.location[0]}`, document });
  }
  for (let i = random.between(isMain ? 1 : 0, 3); i > 0; i--) {
    const type = createSimpleType(state);
    schema.simpleTypes.push({ ...type, name: typeName(state, "S"), document });
  }
  if (random.chance(0.3)) schema.attributes.push(createGlobalAttribute(state));
  for (let i = random.pick([0, 0, 1, 1, 2]); i > 0; i--) {
    schema.attributeGroups.push(createAttributeGroup(state, typeName(state, "A")));
  }
  if (random.chance(0.35)) addGroup(state);
  for (let i = random.between(1, 3); i > 0; i--) addComplexType(state);
  for (let i = random.between(0, 2); i > 0; i--) createSubstitutionGroup(state);
  for (let i = random.between(0, 2); i > 0; i--) addComplexType(state);
}

function typeName(state, letter) {
  state.types += 1;
  return `${letter}${state.types}`;
}

function addGroup(state) {
  const { random, schema, document } = state;
  const content = createGroup(state, 1, random.pick(["sequence", "sequence", "choice", "all"]));
  if (isDeterministic(content)) schema.groups.push({ name: typeName(state, "G"), content, document });
}

function addComplexType(state) {
  const { random, schema, document } = state;
  const bases = visible(state, schema.complexTypes).filter(
    (one) => one.final === undefined && one.document.finalDefault === undefined,
  );
  const base = bases.length > 0 && random.chance(0.5) ? random.pick(bases) : undefined;
  const type = base === undefined ? createComplexType(state, 0) : deriveComplexType(state, base);
  // Named before it is complete, so that the type can be that of one of its own children.
  schema.complexTypes.push(Object.assign(type, { name: typeName(state, "T"), document }));
  if (base === undefined && type.content?.kind === "sequence" && random.chance(0.1)) addRecursion(state, type);
}

function addRecursion(state, type) {
  const child = { ...createElement(state, type), default: undefined, fixed: undefined };
  type.content.items.push({ kind: "declaration", element: child, min: 0, max: state.random.pick([1, 2, "unbounded"]) });
  if (!isDeterministic(type.content)) type.content.items.pop();
}

/**
 * Types of a document that is redefined: each gets the place of the one that it is derived from. Types that others are
 * derived from stay, since what those add or leave out need not fit any more.
 */
function redefine(state) {
  const { random, schema } = state;
  const isBase = (type) => [...schema.simpleTypes, ...schema.complexTypes].some(({ base }) => base === type);
  const [simple] = schema.simpleTypes.filter((type) => !isBase(type));
  if (simple !== undefined && random.chance(0.5)) {
    const { name, document } = simple;
    const before = { ...simple };
    Object.assign(simple, restrictSimpleType(random, before), { name, document, redefines: before });
  }
  const [complex] = schema.complexTypes.filter((type) => !isBase(type) && type.final === undefined);
  if (complex !== undefined && random.chance(0.7)) {
    const { name, document } = complex;
    const before = { ...complex };
    for (const key of Object.keys(complex)) delete complex[key];
    Object.assign(complex, deriveComplexType(state, before), { name, document, redefines: before });
  }
}

function createRoot(state) {
  const { random, schema } = state;
  const named = visible(state, schema.complexTypes).filter((type) => !type.abstract);
  const type = named.length > 0 && random.chance(0.6) ? random.pick(named) : rootType(state);
  const root = createElement(state, type);
  return { ...root, name: "root", global: true, form: undefined, default: undefined, fixed: undefined };
}

/** A type without a name, of children that are likely to be worth a key. */
function rootType(state) {
  const content = createContent(state, 0);
  return { ...createComplexType(state, 1), simple: undefined, derivation: undefined, content };
}

function addConstraints(state) {
  const { random, schema } = state;
  if (random.chance(0.4)) addIdentityConstraints(state, schema.root);
  if (random.chance(0.1)) addIdentityConstraints(state, random.pick(schema.elements));
}
