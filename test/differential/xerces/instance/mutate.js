import { qualifiedName, simpleContentOf } from "../schema/state.js";
import { nodesOf } from "../xml.js";
import { XSI } from "./write.js";

const NAMESPACES = ["", "urn:t", "urn:o", "urn:p"];

/** A copy of a tree that is changed in one place, mostly so that one rule is broken. */
export function mutateTree(random, schema, tree) {
  for (;;) {
    const copy = withoutDeclarations(tree);
    const before = JSON.stringify(copy);
    const change = random.pick(CHANGES);
    const nodes = nodesOf(copy);
    change({ random, schema, nodes, node: random.pick(nodes) });
    if (JSON.stringify(copy) !== before) return copy;
  }
}

/** Trees hold the declarations they were made by only while they are made; what a mutation needs of them stays. */
function withoutDeclarations({ declaration, attributes, children, ...node }) {
  const simple = declaration === undefined ? undefined : simpleContentOf(declaration.type);
  return {
    ...node,
    attributes: attributes.map((attribute) => ({ ...attribute })),
    children: children.map((child) => (typeof child === "string" ? child : withoutDeclarations(child))),
    wrong: simple?.wrong ?? [],
    values: simple?.values ?? [],
  };
}

/** What is changed, each about as often as the others; some are there twice, because schemas are full of values. */
const CHANGES = [
  dropElement,
  repeatElement,
  moveElement,
  renameElement,
  changeNamespace,
  putElement,
  changeText,
  changeText,
  changeText,
  changeAttribute,
  changeAttribute,
  copyValue,
  dropAttribute,
  addAttribute,
  addNil,
  addType,
  addText,
  empty,
];

function elementsOf({ children }) {
  return children.filter((child) => typeof child !== "string");
}

function pickParent({ random, nodes, node }) {
  const parents = nodes.filter((one) => elementsOf(one).length > 0);
  return parents.length === 0 ? node : random.pick(parents);
}

function dropElement(place) {
  const parent = pickParent(place);
  const elements = elementsOf(parent);
  if (elements.length > 0) parent.children.splice(parent.children.indexOf(place.random.pick(elements)), 1);
}

function repeatElement(place) {
  const parent = pickParent(place);
  const elements = elementsOf(parent);
  if (elements.length === 0) return;
  const chosen = place.random.pick(elements);
  const at = place.random.chance(0.7)
    ? parent.children.indexOf(chosen)
    : place.random.below(parent.children.length + 1);
  parent.children.splice(at, 0, structuredClone(chosen));
}

function moveElement(place) {
  const parent = pickParent(place);
  const { children } = parent;
  const at = place.random.below(children.length);
  const [moved] = children.splice(at, 1);
  if (moved !== undefined) children.splice(place.random.below(children.length + 1), 0, moved);
}

function renameElement({ random, nodes, node }) {
  node.name = random.chance(0.7) ? random.pick(nodes).name : "none";
}

function changeNamespace({ random, node }) {
  node.namespace = random.pick(NAMESPACES);
}

/** An element from elsewhere. */
function putElement({ random, nodes, node }) {
  node.children.splice(random.below(node.children.length + 1), 0, structuredClone(random.pick(nodes)));
}

function valuesOf({ simpleTypes }) {
  return simpleTypes.flatMap(({ values, wrong }) => [...values, ...wrong]).concat("", "1", "abc");
}

function changeText({ random, schema, nodes }) {
  const leaves = nodes.filter(({ values, wrong }) => values.length + wrong.length > 0);
  if (leaves.length === 0) return;
  const leaf = random.pick(leaves);
  const from = random.pick([leaf.wrong, leaf.wrong, leaf.values, valuesOf(schema)].filter((list) => list.length > 0));
  leaf.children = [random.pick(from)].filter((text) => text !== "");
}

function attributesIn(nodes) {
  return nodes.flatMap((node) => node.attributes.map((attribute) => ({ node, attribute })));
}

function changeAttribute({ random, schema, nodes }) {
  const all = attributesIn(nodes);
  if (all.length === 0) return;
  const { attribute } = random.pick(all);
  const { wrong = [] } = attribute;
  attribute.value = random.pick(wrong.length > 0 && random.chance(0.6) ? wrong : valuesOf(schema));
}

/** One value twice, which keys and IDs do not like, and references do. */
function copyValue({ random, nodes }) {
  const attributes = attributesIn(nodes);
  const leaves = nodes.filter(({ children }) => children.length === 1 && typeof children[0] === "string");
  if (leaves.length > 1 && (attributes.length < 2 || random.chance(0.6))) {
    random.pick(leaves).children = [...random.pick(leaves).children];
  } else if (attributes.length > 1) {
    random.pick(attributes).attribute.value = random.pick(attributes).attribute.value;
  }
}

function dropAttribute({ random, nodes }) {
  const all = attributesIn(nodes);
  if (all.length === 0) return;
  const { node, attribute } = random.pick(all);
  node.attributes.splice(node.attributes.indexOf(attribute), 1);
}

function setAttribute(node, attribute) {
  node.attributes = node.attributes.filter(
    ({ namespace, name }) => namespace !== attribute.namespace || name !== attribute.name,
  );
  node.attributes.push(attribute);
}

function addAttribute({ random, nodes, node }) {
  const others = attributesIn(nodes).map(({ attribute }) => attribute);
  const name = others.length > 0 && random.chance(0.5) ? random.pick(others).name : random.pick(["a", "b", "z"]);
  setAttribute(node, { namespace: random.pick(NAMESPACES), name, value: "1" });
}

function addNil({ random, node }) {
  setAttribute(node, { namespace: XSI, name: "nil", value: random.pick(["true", "false", "0", "yes"]) });
}

function addType({ random, schema, node }) {
  const types = [...schema.complexTypes, ...schema.simpleTypes].map(qualifiedName);
  const others = ["xs:string", "xs:anyType", "xs:int", "xs:anySimpleType", "t:None", "none:x"];
  setAttribute(node, {
    namespace: XSI,
    name: "type",
    value: random.chance(0.7) ? random.pick(types) : random.pick(others),
  });
}

function addText({ random, node }) {
  node.children.splice(random.below(node.children.length + 1), 0, random.pick(["text", " ", "1"]));
}

function empty({ node }) {
  node.children = [];
}
