import { attributeNamespaceOf, attributesOf } from "./attributes.js";
import { contentOf, namespaceOf, PREFIXES, simpleContentOf } from "./state.js";

/** Gives an element constraints on what is below it: keys, and references to them. */
export function addIdentityConstraints(state, element) {
  const { random } = state;
  const rows = rowsOf(element);
  if (rows.length === 0) return;
  const row = random.pick(rows);
  const fields = fieldsOf(random, row);
  if (fields.length === 0) return;
  const key = { kind: random.pick(["key", "unique", "unique"]), name: constraintName(state), document: state.document };
  element.constraints.push({ ...key, selector: selectorOf(random, row, rows), fields });
  if (random.chance(0.6)) {
    const other = random.chance(0.5) ? row : random.pick(rows);
    const same = other === row && random.chance(0.5) ? fields : fieldsOf(random, other, fields.length);
    if (same.length !== fields.length) return;
    // A reference may be above its key as well.
    const holder = random.chance(0.85) || state.schema.root === undefined ? element : state.schema.root;
    holder.constraints.push({
      ...key,
      kind: "keyref",
      name: constraintName(state),
      refer: key,
      selector: selectorOf(random, other, rows),
      fields: same,
    });
  }
}

function constraintName(state) {
  state.constraints += 1;
  return `K${state.constraints}`;
}

/** The declarations that may be selected, each with the path that leads to it. */
function rowsOf({ type }) {
  return childrenOf(type).flatMap((child) => [
    { path: [child], element: child },
    ...childrenOf(child.type).map((grandchild) => ({ path: [child, grandchild], element: grandchild })),
  ]);
}

function childrenOf(type) {
  const content = type.kind === "complex" ? contentOf(type) : undefined;
  return content === undefined ? [] : declarationsIn(content);
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

function selectorOf(random, { path }, rows) {
  const steps = path.map(elementStep);
  const last = steps.at(-1);
  switch (random.below(10)) {
    case 0:
      return `.//${last}`;
    case 1:
      return [...steps.slice(0, -1), "*"].join("/");
    case 2:
      return `${steps.join("/")} | ${random.pick(rows).path.map(elementStep).join(" / ")}`;
    case 3:
      return `./${steps.join("/./")}`;
    case 4: {
      const prefix = last.includes(":") ? last.split(":")[0] : undefined;
      return prefix === undefined ? `.//${last}` : `.//${prefix}:*`;
    }
    default:
      return steps.join("/");
  }
}

/** Fields of an element that have simple types: its attributes, itself, its children, attributes of these. */
function fieldsOf(random, { element }, count = random.chance(0.25) ? 2 : 1) {
  const fields = [
    ...(simpleContentOf(element.type) === undefined ? [] : ["."]),
    ...attributesIn(element.type).map(attributeStep),
    ...childrenOf(element.type).flatMap((child) => [
      ...(simpleContentOf(child.type) === undefined ? [] : [elementStep(child)]),
      ...attributesIn(child.type).map((attribute) => `${elementStep(child)}/${attributeStep(attribute)}`),
    ]),
  ];
  return fields.length === 0 ? [] : Array.from({ length: count }, () => random.pick(fields));
}

function attributesIn(type) {
  return type.kind === "complex" ? attributesOf(type) : [];
}

function elementStep(element) {
  return `${PREFIXES[namespaceOf(element)]}${element.name}`;
}

function attributeStep(attribute) {
  return `@${PREFIXES[attributeNamespaceOf(attribute)]}${attribute.name}`;
}
