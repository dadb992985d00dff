import { nodesOf } from "../xml.js";

/** The documents with every node, children before parents, replaced by what `change` makes of it: one, several or none. */
export function rewrite(documents, change) {
  return documents.map(({ location, tree }) => ({ location, tree: rewriteTree(tree, change)[0] }));
}

function rewriteTree(tree, change) {
  const children = tree.children.flatMap((child) => (typeof child === "string" ? [child] : rewriteTree(child, change)));
  return [change({ ...tree, children })].flat();
}

/** The documents without these attributes, wherever `which` says so. */
export function withoutAttributes(documents, names, which = () => true) {
  return rewrite(documents, (node) => {
    if (!which(node)) return node;
    const kept = Object.entries(node.attributes).filter(([name]) => !names.includes(name));
    return { ...node, attributes: Object.fromEntries(kept) };
  });
}

/** The documents with the values of these attributes changed. */
export function changeAttributes(documents, names, change) {
  return rewrite(documents, (node) => {
    const changed = Object.entries(node.attributes).map(([name, value]) => [
      name,
      names.includes(name) && value !== undefined ? change(String(value), node) : value,
    ]);
    return { ...node, attributes: Object.fromEntries(changed) };
  });
}

/** Whether some node of the documents is such a one. */
export function some(documents, which) {
  return documents.some(({ tree }) => nodesOf(tree).some(which));
}

function element(name, attributes, children) {
  return { name, attributes, children };
}

/** The documents without particles that cannot occur. */
export function withoutNever(documents) {
  return rewrite(documents, (node) => (isNever(node) ? [] : node));
}

function isNever({ attributes }) {
  return String(attributes.maxOccurs) === "0";
}

/**
 * The documents with each element or wildcard that has a count in a group that has the count instead. Xerces copies what
 * is in such a group as often as the count says, and has no need to count.
 */
export function withCountsOfGroups(documents) {
  return rewrite(documents, (node) => {
    if (!hasCount(node)) return node;
    const { minOccurs, maxOccurs, ...others } = node.attributes;
    // A group of one member would be taken for that member. No document has names of this namespace.
    const never = { namespace: "urn:never", processContents: "skip" };
    const optional = element("xs:any", { ...never, minOccurs: 0 }, []);
    if (isLeaf(node)) {
      return element("xs:sequence", { minOccurs, maxOccurs }, [{ ...node, attributes: others }, optional]);
    }
    if (node.name === "xs:sequence") return { ...node, children: [...node.children, optional] };
    if (node.name === "xs:choice") return { ...node, children: [...node.children, element("xs:any", never, [])] };
    return node;
  });
}

/** The documents with each element or wildcard written as often as its count says, unless its type is written in it. */
export function withCopies(documents) {
  return rewrite(documents, (node) => {
    if (!isLeaf(node) || !hasCount(node) || node.children.length > 0) return node;
    const { minOccurs = 1, maxOccurs = 1, ...others } = node.attributes;
    const copies = Array.from({ length: Number(minOccurs) }, () => ({ ...node, attributes: others }));
    if (maxOccurs === "unbounded") copies.push({ ...node, attributes: { ...others, minOccurs: 0, maxOccurs } });
    return element("xs:sequence", {}, [
      ...copies,
      ...optionalCopies({ ...node, attributes: others }, maxOccurs - minOccurs),
    ]);
  });
}

/** `(a, (a, a?)?)?` for three of `a`. */
function optionalCopies(node, count) {
  return count > 0 ? [element("xs:sequence", { minOccurs: 0 }, [node, ...optionalCopies(node, count - 1)])] : [];
}

function isLeaf({ name }) {
  return name === "xs:element" || name === "xs:any";
}

function hasCount({ attributes: { minOccurs = 1, maxOccurs = 1 } }) {
  return Number(minOccurs) > 1 || Number(maxOccurs) > 1;
}

/** The documents without empty groups in groups, and with its member for a group of one that comes once. */
export function withoutPointless(documents) {
  return rewrite(withoutNever(documents), (node) => {
    // What extends a type goes into a sequence with what is extended.
    if (!isGroup(node)) return { ...node, children: node.children.map(withoutUnary) };
    const children = node.children
      .filter((child) => child.name === "xs:choice" || !isGroup(child) || child.children.length > 0)
      .map((child) => (isGroup(child) && child.children.length === 1 && isOnce(child) ? child.children[0] : child));
    return { ...node, children };
  });
}

/** A group that is the whole of what a type says, with its member in its place if it is the only one. */
function withoutUnary(node) {
  const [only] = node.children;
  if (!isGroup(node) || node.children.length !== 1 || !isOnce(node)) return node;
  return isLeaf(only) ? { ...node, name: "xs:sequence" } : withoutUnary(only);
}

function isOnce({ attributes: { minOccurs = 1, maxOccurs = 1 } }) {
  return Number(minOccurs) === 1 && Number(maxOccurs) === 1;
}

function isGroup({ name }) {
  return name === "xs:sequence" || name === "xs:choice" || name === "xs:all";
}

/** The documents with something in the empty groups that a choice may take, though no document has it. */
export function withAlternatives(documents) {
  return rewrite(withoutNever(documents), (node) => {
    if (node.name !== "xs:choice") return node;
    const never = element("xs:any", { namespace: "urn:never", processContents: "skip", minOccurs: 0 }, []);
    const children = node.children.map((child) => {
      const isEmpty = isGroup(child) && child.children.length === 0;
      const isTaken = child.name !== "xs:choice" || String(child.attributes.minOccurs) === "0";
      return isEmpty && isTaken ? element("xs:sequence", {}, [never]) : child;
    });
    return { ...node, children };
  });
}

/** Whether some choice has no alternative, or none that can occur. */
export function hasEmptyChoice(documents) {
  return some(withoutNever(documents), isEmptyChoice);
}

/** The documents with nothing, in a sequence, where a choice has no alternative. */
export function withoutEmptyChoices(documents) {
  return rewrite(withoutNever(documents), (node) => (isEmptyChoice(node) ? { ...node, name: "xs:sequence" } : node));
}

function isEmptyChoice({ name, children }) {
  return name === "xs:choice" && children.length === 0;
}
