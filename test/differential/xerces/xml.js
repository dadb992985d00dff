/** The text of a tree: `{ name, attributes, children }`, where children are trees and texts. */
export function writeTree({ name, attributes, children }) {
  const own = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeAttribute(String(value))}"`);
  const start = `<${name}${own.join("")}`;
  if (children.length === 0) return `${start}/>`;
  return `${start}>${children.map((child) => (typeof child === "string" ? escapeText(child) : writeTree(child))).join("")}</${name}>`;
}

/** The text of an attribute's value. */
export function escapeAttribute(text) {
  return escapeText(text).replace(/"/g, "&quot;").replace(/\n/g, "&#10;").replace(/\t/g, "&#9;");
}

/** The text of an element's content. */
export function escapeText(text) {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

/** All elements of a tree, itself first. */
export function nodesOf(tree) {
  return [tree, ...tree.children.filter((child) => typeof child !== "string").flatMap(nodesOf)];
}
