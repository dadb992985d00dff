import { nodesOf } from "../xml.js";
import { WRONG_PATTERNS } from "./patterns.js";

/**
 * Schema documents changed in one place, so that they are often wrong, and if they are not, mean something else.
 * @param documents as they are written; they are copied
 */
export function addFault(random, documents) {
  for (;;) {
    const copies = structuredClone(documents);
    const before = JSON.stringify(copies);
    const nodes = copies.flatMap(({ tree }) => nodesOf(tree).slice(1));
    random.pick(FAULTS)(random, nodes, copies);
    if (JSON.stringify(copies) !== before) return copies;
  }
}

const FAULTS = [
  changeReference,
  changeReference,
  changeReference,
  changeOccurrences,
  changeFacet,
  changeFacet,
  addFacet,
  changeConstraint,
  changeUse,
  changeCompositor,
  changeDerivation,
  addFinal,
  changeWildcard,
  dropNode,
  copyNode,
  changePath,
];

function having(nodes, ...names) {
  return nodes.filter(({ attributes }) => names.some((name) => attributes[name] !== undefined));
}

function named(nodes, ...names) {
  return nodes.filter(({ name }) => names.includes(name));
}

/** A name of something else of the kind, or of nothing. */
function changeReference(random, nodes) {
  const key = random.pick(["type", "base", "ref", "itemType", "substitutionGroup", "refer", "name"]);
  const places = having(nodes, key);
  if (places.length === 0) return;
  const place = random.pick(places);
  const others = places.filter(({ name }) => name === place.name || key !== "name");
  place.attributes[key] = random.chance(0.9) ? random.pick(others).attributes[key] : "t:none";
}

const COUNTS = [undefined, 0, 2, 3, "unbounded"];

function changeOccurrences(random, nodes) {
  const places = nodes.filter(({ name, attributes }) => {
    return /^xs:(?:sequence|choice|any|all)$/.test(name) || (name === "xs:element" && attributes.name !== "root");
  });
  if (places.length > 0) random.pick(places).attributes[random.pick(["minOccurs", "maxOccurs"])] = random.pick(COUNTS);
}

const FACETS = [
  ...["length", "minLength", "maxLength", "totalDigits", "fractionDigits", "minInclusive", "maxInclusive"],
  ...["minExclusive", "maxExclusive", "enumeration", "whiteSpace", "pattern"],
].map((name) => `xs:${name}`);
const FACET_VALUES = ["0", "1", "2", "9", "-1", "x", "", "collapse", "preserve", "2024-01-01", "1.5", "NaN", "P1D"];

function changeFacet(random, nodes) {
  const places = named(nodes, ...FACETS);
  if (places.length === 0) return;
  const place = random.pick(places);
  const values = random.chance(0.5) ? FACET_VALUES : places.map(({ attributes }) => attributes.value);
  if (random.chance(0.3)) place.name = random.pick(FACETS);
  else place.attributes.value = place.name === "xs:pattern" ? random.pick(WRONG_PATTERNS) : random.pick(values);
}

function addFacet(random, nodes) {
  const places = named(nodes, "xs:restriction").filter(({ children }) =>
    children.every(
      (child) => !/:(?:sequence|choice|all|group|attribute|anyAttribute|attributeGroup)$/.test(child.name),
    ),
  );
  if (places.length === 0) return;
  const place = random.pick(places);
  const at = place.children.filter(({ name }) => name === "xs:simpleType").length;
  const attributes = { value: random.pick(FACET_VALUES) };
  place.children.splice(at, 0, { name: random.pick(FACETS), attributes, children: [] });
}

function changeConstraint(random, nodes) {
  const places = named(nodes, "xs:element", "xs:attribute");
  const place = random.pick(places);
  const values = [...having(nodes, "value").map(({ attributes }) => attributes.value), "", "1", "none"];
  place.attributes[random.pick(["default", "fixed"])] = random.pick(values);
}

function changeUse(random, nodes) {
  const places = named(nodes, "xs:attribute");
  if (places.length > 0) random.pick(places).attributes.use = random.pick(["required", "prohibited", "optional"]);
}

function changeCompositor(random, nodes) {
  const places = named(nodes, "xs:sequence", "xs:choice", "xs:all");
  if (places.length > 0) random.pick(places).name = random.pick(["xs:sequence", "xs:choice", "xs:all"]);
}

function changeDerivation(random, nodes) {
  const places = named(nodes, "xs:restriction", "xs:extension");
  if (places.length > 0) random.pick(places).name = random.pick(["xs:restriction", "xs:extension"]);
}

function addFinal(random, nodes) {
  const places = named(nodes, "xs:complexType", "xs:simpleType", "xs:element").filter(
    ({ attributes }) => attributes.name !== undefined,
  );
  const { name, attributes } = random.pick(places);
  const key = name === "xs:simpleType" ? "final" : random.pick(["final", "block", "abstract", "mixed", "nillable"]);
  const values = ["#all", "restriction", "extension", "list", "union"];
  attributes[key] = ["abstract", "mixed", "nillable"].includes(key) ? "true" : random.pick(values);
}

function changeWildcard(random, nodes) {
  const places = named(nodes, "xs:any", "xs:anyAttribute");
  if (places.length === 0) return;
  const { attributes } = random.pick(places);
  if (random.chance(0.5)) attributes.namespace = random.pick(["##any", "##other", "##local", "urn:o", "urn:z", ""]);
  else attributes.processContents = random.pick(["strict", "lax", "skip"]);
}

function parentsOf(nodes) {
  return nodes.filter(({ children }) => children.length > 0);
}

function dropNode(random, nodes, documents) {
  const { children } = random.pick([...parentsOf(nodes), ...documents.map(({ tree }) => tree)]);
  children.splice(random.below(children.length), 1);
}

/** A second time what is there, or something from elsewhere. */
function copyNode(random, nodes) {
  const places = parentsOf(nodes);
  const { children } = random.pick(places);
  const at = random.below(children.length);
  const copied = random.chance(0.5) ? children[at] : random.pick(random.pick(places).children);
  children.splice(at, 0, structuredClone(copied));
}

const PATHS = [
  "*",
  ".",
  "@*",
  "a",
  ".//.",
  "//a",
  "a/@b",
  "t:*",
  "a[1]",
  "none:a",
  "a|b",
  "../a",
  ".//a/.",
  "child::a",
];

function changePath(random, nodes) {
  const places = having(nodes, "xpath");
  if (places.length > 0) random.pick(places).attributes.xpath = random.pick(PATHS);
}
