import { attributesOf, attributeWildcardOf, contentOf, simpleContentOf } from "./schemas.js";

const XSI = "http://www.w3.org/2001/XMLSchema-instance";
/** How deep trees grow before what is optional is left out. */
const DEEP = 6;

/** A tree that is meant to be valid, for the root of a schema. */
export function createTree(random, schema) {
  const ids = { next: 1 };
  return element({ random, schema, ids }, schema.root, 0);
}

function element(state, declared, depth) {
  const { random, schema } = state;
  const declaration =
    declared.members?.length > 0 && (declared.abstract || random.chance(0.5))
      ? random.pick(declared.members)
      : declared;
  const node = {
    namespace: namespaceOf(schema, declaration),
    name: declaration.name,
    attributes: [],
    children: [],
    declaration,
  };
  let { type } = declaration;
  if (type.kind === "complex") {
    const derived = schema.complexTypes.filter((one) => one !== type && derivesFrom(one, type) && !one.abstract);
    if (derived.length > 0 && (type.abstract || random.chance(0.2))) {
      type = random.pick(derived);
      node.attributes.push({ namespace: XSI, name: "type", value: qualifiedName(schema, type) });
    }
    addAttributes(state, node, type);
  } else if (random.chance(0.08)) {
    const derived = schema.simpleTypes.filter((one) => one.base === type || one.base?.base === type);
    if (derived.length > 0) {
      type = random.pick(derived);
      node.attributes.push({ namespace: XSI, name: "type", value: qualifiedName(schema, type) });
    }
  }
  if (declaration.nillable && random.chance(0.3)) {
    node.attributes.push({ namespace: XSI, name: "nil", value: random.pick(["true", "1", " true "]) });
    return node;
  }
  const simple = simpleContentOf(type);
  if (simple !== undefined) {
    const isEmpty = (declaration.default ?? declaration.fixed) !== undefined && random.chance(0.4);
    const text = isEmpty ? "" : (declaration.fixed ?? literalOf(state, simple));
    if (text !== "") node.children.push(text);
    return node;
  }
  const content = contentOf(type);
  if (content !== undefined) node.children.push(...particle(state, content, depth));
  if (type.mixed) node.children = node.children.flatMap((child) => (random.chance(0.3) ? ["text", child] : [child]));
  else if (random.chance(0.1)) node.children = node.children.flatMap((child) => ["\n  ", child]);
  return node;
}

export function namespaceOf(schema, { global, form }, defaultForm = schema.elementForm) {
  return global || (form ?? defaultForm) === "qualified" ? schema.target : "";
}

function qualifiedName(schema, { name }) {
  return schema.target === "" ? name : `t:${name}`;
}

function derivesFrom(type, base) {
  return type !== undefined && (type === base || derivesFrom(type.base, base));
}

function literalOf({ random, ids }, type) {
  if (type.primitive === "ID" && random.chance(0.9)) return `id${ids.next++}`;
  if (type.values.length === 0) return type.wrong.length > 0 ? random.pick(type.wrong) : "";
  return random.pick(type.values);
}

function addAttributes(state, node, type) {
  const { random, schema } = state;
  for (const attribute of attributesOf(type)) {
    if (attribute.use === "prohibited" || (attribute.use !== "required" && random.chance(0.4))) continue;
    const namespace = namespaceOf(schema, attribute, schema.attributeForm);
    node.attributes.push({
      namespace,
      name: attribute.name,
      value: attribute.fixed ?? literalOf(state, attribute.type),
    });
  }
  const wildcard = attributeWildcardOf(type);
  if (wildcard !== undefined && random.chance(0.4)) {
    const namespace = wildcardNamespace(state, wildcard);
    node.attributes.push({ namespace, name: "any", value: "anything" });
  }
}

function wildcardNamespace({ random, schema }, { namespace = "##any" }) {
  const word = random.pick(namespace.split(" "));
  if (word === "##any") return random.pick(["urn:o", schema.target, ""]);
  if (word === "##local") return "";
  if (word === "##targetNamespace") return schema.target;
  return word === "##other" ? "urn:o" : word;
}

function particle(state, of, depth) {
  const { random } = state;
  const max = of.max === "unbounded" ? (of.min ?? 1) + 3 : (of.max ?? 1);
  const min = of.min ?? 1;
  const count = depth > DEEP ? min : random.between(min, Math.max(min, Math.min(max, min + 2)));
  return Array.from({ length: count }, () => once(state, of, depth + 1)).flat();
}

function once(state, of, depth) {
  const { random } = state;
  switch (of.kind) {
    case "declaration":
    case "reference":
      return depth > 40 ? [] : [element(state, of.element, depth)];
    case "group":
      return particle(state, of.group.content, depth);
    case "any":
      return [anyElement(state, of)];
    case "choice":
      return of.items.length === 0 ? [] : particle(state, random.pick(of.items), depth);
    case "all":
      return random.chance(0.5)
        ? of.items.flatMap((item) => particle(state, item, depth))
        : of.items.toReversed().flatMap((item) => particle(state, item, depth));
    default:
      return of.items.flatMap((item) => particle(state, item, depth));
  }
}

function anyElement(state, wildcard) {
  const { random, schema } = state;
  const namespace = wildcardNamespace(state, wildcard);
  const declared = schema.elements.filter(({ name, abstract }) => name !== "root" && !abstract);
  if (namespace === schema.target && declared.length > 0 && random.chance(0.8))
    return element(state, random.pick(declared), DEEP);
  return { namespace, name: "any", attributes: [], children: random.chance(0.5) ? ["text"] : [] };
}

/** A copy of a tree that is changed in one place. */
export function mutateTree(random, schema, tree) {
  const copy = structuredClone({ tree: withoutDeclarations(tree) }).tree;
  const nodes = nodesOf(copy);
  const node = random.pick(nodes);
  const elements = node.children.filter((child) => typeof child !== "string");
  const values = [
    ...schema.simpleTypes,
    schema.root.type.kind === "simple" ? schema.root.type : schema.simpleTypes[0],
  ].flatMap((type) => [...type.values, ...type.wrong]);
  const changes = [
    () => {
      if (elements.length > 0) node.children.splice(node.children.indexOf(random.pick(elements)), 1);
    },
    () => {
      if (elements.length > 0)
        node.children.splice(random.below(node.children.length + 1), 0, structuredClone(random.pick(elements)));
    },
    () => {
      if (elements.length > 1) node.children.reverse();
    },
    () => {
      if (elements.length > 0) random.pick(elements).name = random.pick(nodes).name;
    },
    () => {
      if (elements.length > 0) random.pick(elements).namespace = random.pick(["", "urn:t", "urn:o", "urn:p"]);
    },
    () => changeText(random, nodes, values),
    () => changeText(random, nodes, values),
    () => changeText(random, nodes, values),
    () => {
      const holder = random.pick(nodes.filter(({ attributes }) => attributes.length > 0).concat(node));
      if (holder.attributes.length > 0) random.pick(holder.attributes).value = random.pick(values.concat(""));
    },
    () => {
      const holder = random.pick(nodes.filter(({ attributes }) => attributes.length > 0).concat(node));
      holder.attributes.splice(random.below(holder.attributes.length || 1), 1);
    },
    () =>
      addAttribute(node, {
        namespace: random.pick(["", "urn:t", "urn:o", "urn:p"]),
        name: random.pick(["a", "b", "z"]),
        value: "1",
      }),
    () => addAttribute(node, { namespace: XSI, name: "nil", value: random.pick(["true", "false", "yes"]) }),
    () => {
      const types = [...schema.complexTypes, ...schema.simpleTypes].map((type) => qualifiedName(schema, type));
      addAttribute(node, {
        namespace: XSI,
        name: "type",
        value: random.pick([...types, "xs:string", "xs:anyType", "t:None", "none:x"]),
      });
    },
    () => node.children.splice(random.below(node.children.length + 1), 0, random.pick(["text", " ", "1"])),
    () => {
      node.children = [];
    },
  ];
  random.pick(changes)();
  return copy;
}

function addAttribute(node, attribute) {
  node.attributes = node.attributes.filter(
    ({ namespace, name }) => namespace !== attribute.namespace || name !== attribute.name,
  );
  node.attributes.push(attribute);
}

function changeText(random, nodes, values) {
  const leaves = nodes.filter(({ children }) => children.every((child) => typeof child === "string"));
  if (leaves.length === 0) return;
  const leaf = random.pick(leaves);
  const own = leaf.literals ?? [];
  leaf.children = [random.pick(own.length > 0 && random.chance(0.8) ? own : values.concat(""))].filter(
    (text) => text !== "",
  );
}

/** Trees hold the declarations they were made by only while they are made; what a mutation needs of them stays. */
function withoutDeclarations({ declaration, ...node }) {
  const simple = declaration === undefined ? undefined : simpleContentOf(declaration.type);
  const children = node.children.map((child) => (typeof child === "string" ? child : withoutDeclarations(child)));
  return { ...node, children, literals: simple === undefined ? [] : [...simple.wrong, ...simple.values] };
}

function nodesOf(node) {
  return [node, ...node.children.filter((child) => typeof child !== "string").flatMap(nodesOf)];
}
