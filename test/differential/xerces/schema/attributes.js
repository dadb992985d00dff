import { constrainValue, freshName } from "./elements.js";
import { restrictSimpleType } from "./restrict-simple-type.js";
import { chooseSimpleType, hasIdentifiers } from "./simple-types.js";
import { isNamed, namespaceOf, visible } from "./state.js";

export const NAMESPACES = ["##any", "##other", "##local", "##targetNamespace", "urn:o", "urn:o ##local", undefined];
const STRENGTHS = ["skip", "lax", "strict"];

/** A wildcard for attributes, or for elements. */
export function createWildcard(state, namespaces = NAMESPACES) {
  const { random, document } = state;
  const processContents = random.pick(["strict", "lax", "lax", "skip", undefined]);
  return { namespace: random.pick(namespaces), processContents, document };
}

/** A wildcard that takes no more than another. */
export function narrowWildcard(state, { namespace = "##any", processContents = "strict", document }) {
  const { random } = state;
  const stronger = STRENGTHS.slice(STRENGTHS.indexOf(processContents));
  // What ##other and ##targetNamespace mean depends on the document.
  const own = document.target === state.document.target ? namespace : namespace.replace("##other", "urn:q");
  const words = own.split(" ").map((word) => (word === "##targetNamespace" ? document.target || "##local" : word));
  const narrower = {
    "##any": ["##any", "##any", "##other", "##local", "urn:o urn:p"],
    "##other": ["##other", "##other", "urn:q", "urn:p urn:q"],
  }[own] ?? [words.join(" "), random.pick(words)];
  return { namespace: random.pick(narrower), processContents: random.pick(stronger), document: state.document };
}

/** A local attribute declaration with its use. */
export function createAttribute(state) {
  const { random, document } = state;
  const use = random.pick(["required", "optional", undefined, undefined]);
  const attribute = { name: freshName(state), type: chooseSimpleType(state), use, document };
  if (random.chance(0.1)) attribute.form = random.pick(["qualified", "unqualified"]);
  if (random.chance(0.25)) constrainValue(random, attribute);
  if (attribute.default !== undefined) attribute.use = undefined;
  return attribute;
}

/** A global attribute declaration. */
export function createGlobalAttribute(state) {
  return { ...createAttribute(state), global: true, use: undefined, form: undefined };
}

/** Attributes, some of them in a group within the group, sometimes a wildcard. */
export function createAttributeGroup(state, name) {
  const { random, schema, document } = state;
  const attributes = Array.from({ length: random.between(1, 2) }, () => createAttribute(state));
  const groups = random.chance(0.3) ? visible(state, schema.attributeGroups).slice(0, 1) : [];
  const wildcard = random.chance(0.15) && groups.length === 0 ? createWildcard(state) : undefined;
  const isTaken = groups.flatMap(attributesOf).some(isIdentifier);
  return { name, attributes: withOneIdentifier(attributes, isTaken), attributeGroups: groups, wildcard, document };
}

/** Gives a complex type attributes of its own, besides those that it has from a base. */
export function addAttributes(state, type) {
  const { random, schema } = state;
  const inherited = attributesOf(type);
  for (let i = random.pick([0, 0, 1, 2]); i > 0; i--) type.attributes.push(createAttribute(state));
  const isTaken = inherited.some(isIdentifier);
  const isNew = (one) => !(isTaken && isIdentifier(one)) && !inherited.some((other) => isSameName(one, other));
  const globals = visible(state, schema.attributes).filter(isNew);
  if (globals.length > 0 && random.chance(0.25)) {
    const { default: value, fixed } = globals[0];
    const use = value === undefined && random.chance(0.3) ? "required" : undefined;
    const own = value === undefined && fixed === undefined && use === undefined && random.chance(0.2);
    type.attributes.push({ ...globals[0], use });
    if (own) constrainValue(random, type.attributes.at(-1));
  }
  const groups = visible(state, schema.attributeGroups).filter((group) => attributesOf(group).every(isNew));
  if (groups.length > 0 && random.chance(0.25)) type.attributeGroups.push(random.pick(groups));
  if (random.chance(0.12)) type.wildcard = createWildcard(state);
  const others = [...inherited, ...type.attributeGroups.flatMap(attributesOf)];
  type.attributes = withOneIdentifier(type.attributes, others.some(isIdentifier));
}

function isIdentifier({ type }) {
  return hasIdentifiers(type);
}

/** An element has one ID at most. */
function withOneIdentifier(attributes, isTaken = false) {
  const first = isTaken ? undefined : attributes.find(isIdentifier);
  return attributes.filter((one) => one === first || !isIdentifier(one));
}

function isSameName(one, other) {
  return one.name === other.name && attributeNamespaceOf(one) === attributeNamespaceOf(other);
}

/** The namespace of an attribute. */
export function attributeNamespaceOf(attribute) {
  return namespaceOf(attribute, attribute.document.attributeForm ?? "unqualified");
}

/** The attributes of a type with those of its bases; those that a restriction declares anew, or prohibits, replace. */
export function attributesOf(type) {
  const own = [...type.attributes, ...type.attributeGroups.flatMap(attributesOf)];
  if (type.base === undefined) return own;
  return [...attributesOf(type.base).filter((one) => !own.some((other) => isSameName(one, other))), ...own];
}

/** The wildcard for attributes of a type or group, with that of its groups and of what it extends. */
export function attributeWildcardsOf(type) {
  const own = [type.wildcard, ...type.attributeGroups.flatMap(attributeWildcardsOf)].filter((one) => one !== undefined);
  return type.derivation === "extension" && type.base !== undefined
    ? [...own, ...attributeWildcardsOf(type.base)]
    : own;
}

/** What a restriction says about some of the attributes of its base. */
export function restrictAttributes(state, type) {
  const { random } = state;
  for (const attribute of random.some(attributesOf(type.base), 0.35)) {
    if (attribute.global || (isNamed(attribute.type) && canRedeclare(state, attributeNamespaceOf(attribute))))
      type.attributes.push(restrictAttribute(state, attribute));
  }
  const [wildcard, ...others] = attributeWildcardsOf(type.base);
  if (wildcard !== undefined && others.length === 0 && random.chance(0.6)) {
    type.wildcard = narrowWildcard(state, wildcard);
  }
}

/** Whether the document at hand can declare something of that namespace. */
export function canRedeclare({ document }, namespace) {
  return namespace === "" || namespace === document.target;
}

function restrictAttribute(state, attribute) {
  const { random, document } = state;
  const isPlain = attribute.default === undefined && attribute.fixed === undefined;
  const own = attribute.global
    ? { ...attribute }
    : { ...attribute, document, form: attributeNamespaceOf(attribute) === "" ? "unqualified" : "qualified" };
  if (attribute.global && !isPlain) return own;
  const choice = random.below(5);
  if (choice === 0 && attribute.use !== "required") {
    return { ...own, use: "prohibited", default: undefined, fixed: undefined };
  }
  if (choice === 1) return { ...own, use: "required", default: undefined };
  if (choice === 2 && isPlain && !attribute.global) {
    return { ...own, type: restrictSimpleType(random, attribute.type) };
  }
  if (choice === 3 && isPlain) constrainValue(random, own);
  if (own.default !== undefined && own.use === "required") own.default = undefined;
  return own;
}
