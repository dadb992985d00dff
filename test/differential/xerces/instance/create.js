import { attributeNamespaceOf, attributesOf, attributeWildcardsOf } from "../schema/attributes.js";
import { membersOf, takes } from "../schema/deterministic.js";
import { substitutesOf } from "../schema/simple-types.js";
import { contentOf, derivesFrom, namespaceOf, qualifiedName, simpleContentOf } from "../schema/state.js";
import { XSI } from "./write.js";

/** How deep trees grow, and how many elements there are, before what is optional is left out. */
const DEEP = 6;
const LARGE = 40;
/** Then what is wanted is left out too. */
const TOO_LARGE = 400;

/** A tree that is meant to be valid, mostly for the element called root. */
export function createTree(random, schema) {
  const main = schema.documents.at(-1);
  const state = { random, schema, document: main, ids: [], references: [], size: 0 };
  const roots = schema.elements.filter(({ abstract }) => !abstract);
  const tree = element(state, random.chance(0.92) ? schema.root : random.pick(roots), 0);
  // References are made before the IDs that they may name.
  for (const reference of state.references) if (state.ids.length > 0) reference.resolve(random.pick(state.ids));
  return tree;
}

function element(state, declared, depth) {
  const { random } = state;
  state.size += 1;
  const members = membersOf(declared).filter(({ abstract }) => !abstract);
  const declaration = members.length > 0 && (declared.abstract || random.chance(0.5)) ? random.pick(members) : declared;
  const node = {
    namespace: namespaceOf(declaration),
    name: declaration.name,
    attributes: [],
    children: [],
    declaration,
  };
  const type = chooseType(state, declaration, node);
  if (type.kind === "complex") addAttributes(state, node, type);
  if (declaration.nillable && declaration.fixed === undefined && random.chance(0.3)) {
    node.attributes.push({ namespace: XSI, name: "nil", value: random.pick(["true", "1", " true "]) });
    return node;
  }
  const simple = simpleContentOf(type);
  if (simple !== undefined) {
    const isEmpty = (declaration.default ?? declaration.fixed) !== undefined && random.chance(0.4);
    if (isEmpty) return node;
    if (declaration.fixed === undefined) addLiteral(state, simple, (text) => setText(node, text));
    else setText(node, declaration.fixed);
    return node;
  }
  addContent(state, node, type, depth);
  return node;
}

/** The type of an element, said by xsi:type where it is not the declared one. */
function chooseType(state, { type, block, document }, node) {
  const { random, schema } = state;
  if ((block ?? type.block ?? document.blockDefault) !== undefined && random.chance(0.8)) return type;
  const isAny = type.builtIn === "anyType" || type.builtIn === "anySimpleType";
  const named = [...schema.simpleTypes, ...schema.complexTypes];
  const substitutes = isAny
    ? named.filter(({ kind }) => type.builtIn === "anyType" || kind === "simple")
    : type.kind === "simple"
      ? substitutesOf(state, type)
      : schema.complexTypes.filter((one) => one !== type && derivesFrom(one, type));
  const concrete = substitutes.filter(({ abstract }) => !abstract);
  if (concrete.length === 0 || !(type.abstract || random.chance(0.2))) return type;
  const chosen = random.pick(concrete);
  const value = chosen.variety === "built-in" ? `xs:${chosen.builtIn}` : qualifiedName(chosen);
  node.attributes.push({ namespace: XSI, name: "type", value });
  return chosen;
}

function setText(node, text) {
  node.children = text === "" ? [] : [text];
}

/** Gives a literal to what takes it; IDs are all different, and references are to one of them. */
function addLiteral(state, type, take) {
  const { random, ids } = state;
  const isPlain = type.variety === "built-in";
  if (isPlain && type.builtIn === "ID" && random.chance(0.9)) {
    ids.push(`id${ids.length + 1}`);
    take(ids.at(-1));
    return;
  }
  take(random.pick(type.values));
  if (isPlain && type.builtIn.startsWith("IDREF")) state.references.push({ resolve: take });
}

function addContent(state, node, type, depth) {
  const { random } = state;
  if (type.builtIn === "anyType") {
    node.children = random.pick([[], ["text"], [{ namespace: "", name: "any", attributes: [], children: [] }]]);
    return;
  }
  const content = contentOf(type);
  if (content !== undefined) node.children = particle(state, content, depth);
  if (type.mixed) node.children = node.children.flatMap((child) => (random.chance(0.3) ? ["text", child] : [child]));
  else if (random.chance(0.1)) node.children = node.children.flatMap((child) => ["\n  ", child]);
}

function addAttributes(state, node, type) {
  const { random } = state;
  for (const attribute of attributesOf(type)) {
    if (attribute.use === "prohibited" || (attribute.use !== "required" && random.chance(0.4))) continue;
    const { name, fixed, type: simple } = attribute;
    const own = { namespace: attributeNamespaceOf(attribute), name, value: fixed, wrong: simple.wrong };
    if (own.value === undefined)
      addLiteral(state, simple, (text) => {
        own.value = text;
      });
    node.attributes.push(own);
  }
  const wildcards = attributeWildcardsOf(type);
  if (wildcards.length > 0 && random.chance(0.4)) addAnyAttribute(state, node, random.pick(wildcards));
}

function addAnyAttribute(state, node, wildcard) {
  const { random, schema } = state;
  const namespace = wildcardNamespace(state, wildcard);
  const declared = schema.attributes.find((one) => one.document.target === namespace);
  const isKnown = declared !== undefined && random.chance(0.8);
  const { processContents = "strict" } = wildcard;
  if (!isKnown && processContents === "strict" && random.chance(0.9)) return;
  const own = { namespace, name: isKnown ? declared.name : "any", value: "anything" };
  if (node.attributes.some((one) => one.name === own.name && one.namespace === own.namespace)) return;
  if (isKnown) own.value = declared.fixed ?? random.pick(declared.type.values);
  node.attributes.push(own);
}

function wildcardNamespace({ random }, { namespace = "##any", document }) {
  const word = random.pick(namespace.split(" "));
  if (word === "##any") return random.pick(["urn:o", document.target, ""]);
  if (word === "##local") return "";
  if (word === "##targetNamespace") return document.target;
  return word === "##other" ? (document.target === "urn:o" ? "urn:t" : "urn:o") : word;
}

function particle(state, of, depth) {
  const { random } = state;
  const max = of.max === "unbounded" ? of.min + 3 : of.max;
  const isLarge = depth > DEEP || state.size > LARGE;
  const count = isLarge ? of.min : random.between(of.min, Math.max(of.min, Math.min(max, of.min + 2)));
  return Array.from({ length: count }, () => once(state, of, depth + 1)).flat();
}

function once(state, of, depth) {
  const { random } = state;
  switch (of.kind) {
    case "declaration":
    case "reference":
      return depth > 40 || state.size > TOO_LARGE ? [] : [element(state, of.element, depth)];
    case "group":
      return particle(state, of.group.content, depth);
    case "any":
      return [anyElement(state, of, depth)];
    case "choice": {
      const items = of.items.filter(({ max }) => max !== 0);
      return items.length === 0 ? [] : particle(state, random.pick(items), depth);
    }
    case "all":
      return (random.chance(0.5) ? of.items : of.items.toReversed()).flatMap((item) => particle(state, item, depth));
    default:
      return of.items.flatMap((item) => particle(state, item, depth));
  }
}

function anyElement(state, wildcard, depth) {
  const { random, schema } = state;
  const declared = schema.elements.filter((one) => {
    return one.name !== "root" && !one.abstract && takes(wildcard, one.document.target);
  });
  // An element that wants another one of a wildcard would otherwise go on for ever.
  const isDeep = depth > DEEP || state.size > LARGE;
  if (declared.length > 0 && !isDeep && random.chance(0.85)) return element(state, random.pick(declared), depth);
  const namespace = wildcardNamespace(state, wildcard);
  return { namespace, name: "any", attributes: [], children: random.chance(0.5) ? ["text"] : [] };
}
