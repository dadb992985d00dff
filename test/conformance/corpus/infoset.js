// Compares two documents in their infosets: names, namespaces, order, attributes, values and mixed text. Comments,
// processing instructions, prefixes and the lexical variants of one value are not compared.
import { capturePrefixedElement, decodeXml, XmlScanner } from "@schemawright/runtime/xml";

const XSI = "http://www.w3.org/2001/XMLSchema-instance";
const UNLIMITED = {
  maxAttributes: Number.POSITIVE_INFINITY,
  maxDepth: Number.POSITIVE_INFINITY,
  maxInputLength: Number.POSITIVE_INFINITY,
  maxNameLength: Number.POSITIVE_INFINITY,
  maxNamespaces: Number.POSITIVE_INFINITY,
  maxTextLength: Number.POSITIVE_INFINITY,
};

/**
 * The first difference between an original (bytes) and what was written of it (text); `undefined` if there is none.
 * @param anyOrder whether the schema has model groups whose members may come in any order (xs:all): which came first is
 * then not compared
 */
export function differenceOf(original, written, anyOrder) {
  const [left, right] = [rootOf(decodeXml(original).text), rootOf(written)];
  if (right === undefined) return "what is written is not well-formed";
  const found = elements(left, right, "");
  if (found === undefined || !anyOrder) return found;
  return elements(sorted(left), sorted(right), "");
}

/** An element whose child elements stand in the order of their names, where there is no text between them. */
function sorted(element) {
  const { children = [] } = element;
  if (hasText(element)) return { ...element, children: children.map(sortedChild) };
  const inOrder = children.filter((child) => typeof child !== "string").map(sortedChild);
  inOrder.sort((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0));
  return { ...element, children: children.every((child) => typeof child === "string") ? children : inOrder };
}

function sortedChild(child) {
  return typeof child === "string" ? child : sorted(child);
}

function rootOf(text) {
  const scanner = new XmlScanner(text, UNLIMITED, "internal");
  scanner.next();
  return capturePrefixedElement(scanner);
}

function elements(left, right, path) {
  const at = `${path}/${left.name}`;
  if (left.name !== right.name || (left.namespace ?? "") !== (right.namespace ?? "")) return `${at}: ${right.name}`;
  const attribute = attributes(left, right, at);
  if (attribute !== undefined) return attribute;
  const mixed = hasText(left) || hasText(right);
  const [inLeft, inRight] = [left, right].map((element) => contentOf(element, mixed));
  // What is empty in the original may have been filled in with its default.
  if (inLeft.length === 0 && inRight.length === 1 && typeof inRight[0] === "string") return undefined;
  if (inLeft.length !== inRight.length) return `${at}: ${inLeft.length} children, written ${inRight.length}`;
  for (const [i, child] of inLeft.entries()) {
    const other = inRight[i];
    if (typeof child === "string" || typeof other === "string") {
      const simple = inLeft.length === 1;
      if (typeof child !== typeof other || !sameText(child, left, other, right, simple))
        return `${at}: ${JSON.stringify(child)}, written ${JSON.stringify(other)}`;
      continue;
    }
    const found = elements(child, other, at);
    if (found !== undefined) return found;
  }
  return undefined;
}

function attributes(left, right, at) {
  for (const { name, namespace = "", value } of left.attributes ?? []) {
    if (namespace === XSI && /chemaLocation$/.test(name)) continue;
    const other = (right.attributes ?? []).find((one) => one.name === name && (one.namespace ?? "") === namespace);
    // xsi:type that says the declared type, and xsi:nil that says no, say nothing.
    if (other === undefined && namespace === XSI && (name === "type" || /^\s*(false|0)\s*$/.test(value))) continue;
    if (other === undefined) return `${at}/@${name}: not written`;
    if (!sameText(value, left, other.value, right, true)) return `${at}/@${name}: ${value}, written ${other.value}`;
  }
  return undefined;
}

function hasText({ children = [] }) {
  return children.some((child) => typeof child === "string" && /\S/.test(child));
}

/** Children, without the white space between elements where there is no other text. */
function contentOf({ children = [] }, mixed) {
  const simple = children.every((child) => typeof child === "string");
  return mixed || (simple && children.length > 0)
    ? children.filter((child) => child !== "" && (mixed || /\S/.test(child)))
    : children.filter((child) => typeof child !== "string");
}

/** Whether two texts are the same, or in simple content variants of one value. */
function sameText(left, inLeft, right, inRight, simple) {
  if (left === right) return true;
  if (!simple) return false;
  const [one, other] = [left, right].map((text) => text.trim().split(/\s+/));
  return (
    one.length === other.length &&
    one.every((item, i) => item === other[i] || sameNumber(item, other[i]) || sameName(item, inLeft, other[i], inRight))
  );
}

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;
const TRUTH = new Map([
  ["1", "true"],
  ["0", "false"],
]);

function sameNumber(left, right) {
  if ((TRUTH.get(left) ?? left) === (TRUTH.get(right) ?? right)) return true;
  return NUMBER.test(left) && NUMBER.test(right) && Math.fround(Number(left)) === Math.fround(Number(right));
}

/** Whether two texts are the same name under other prefixes. */
function sameName(left, { prefixes: ofLeft }, right, { prefixes: ofRight }) {
  const [one, other] = [expand(left, ofLeft), expand(right, ofRight)];
  return one !== undefined && one === other;
}

function expand(text, prefixes) {
  const [first, second] = text.split(":");
  if (text.split(":").length > 2) return undefined;
  const namespace = second === undefined ? (prefixes[""] ?? "") : prefixes[first];
  return namespace === undefined ? undefined : `{${namespace}}${second ?? first}`;
}
