import type { PrefixedElement, XmlAttribute } from "@schemawright/runtime/codegen";

/** Kinds of nodes, numbered as in the DOM. */
const ELEMENT = 1;
export const ATTRIBUTE = 2;
const TEXT = 3;

/** An element, attribute or text as fontoxpath reads it: the members of DOM nodes that XPath asks for. */
export interface TreeNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly name: string;
  readonly localName: string;
  readonly namespaceURI: string | null;
  readonly prefix: null;
  readonly parentNode: TreeNode | null;
  /** Of an attribute: its parent. */
  readonly ownerElement: TreeNode | null;
  readonly childNodes: TreeNode[];
  readonly attributes: TreeNode[];
  /** Namespaces, by prefix, of names in the text of an element or attribute. */
  prefixes: Readonly<Record<string, string>>;
  /** Of an attribute. */
  readonly value: string;
  /** Of a text. */
  readonly data: string;
  firstChild: TreeNode | null;
  lastChild: TreeNode | null;
  nextSibling: TreeNode | null;
  previousSibling: TreeNode | null;
}

/**
 * The tree of an element, which is its root: there is no document node above it. Neighbouring texts are one node, as
 * the XPath data model wants.
 */
export function treeOf(element: PrefixedElement): TreeNode {
  const root = elementNode(element, null);
  const open: [PrefixedElement, TreeNode][] = [[element, root]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [{ children = [] }, parent] = next;
    let text = "";
    for (const child of children) {
      if (typeof child === "string") {
        text += child;
        continue;
      }
      if (text !== "") append(parent, textNode(text, parent));
      text = "";
      const node = elementNode(child, parent);
      append(parent, node);
      open.push([child, node]);
    }
    if (text !== "") append(parent, textNode(text, parent));
  }
  return root;
}

/** The texts in an element, one after the other. */
export function textOf(element: TreeNode): string {
  let text = "";
  const open = [element];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.nodeType === TEXT) text += next.data;
    for (let i = next.childNodes.length - 1; i >= 0; i--) open.push(next.childNodes[i] as TreeNode);
  }
  return text;
}

function append(parent: TreeNode, child: TreeNode): void {
  const last = parent.lastChild;
  if (last === null) parent.firstChild = child;
  else last.nextSibling = child;
  child.previousSibling = last;
  parent.lastChild = child;
  parent.childNodes.push(child);
}

function elementNode(element: PrefixedElement, parentNode: TreeNode | null): TreeNode {
  const node = createNode(ELEMENT, element.name, element.namespace, parentNode, element.prefixes);
  for (const attribute of element.attributes ?? []) addAttribute(node, attribute);
  return node;
}

/** @param prefixes of names in the value; those of the element if not given */
export function addAttribute(
  element: TreeNode,
  { name, namespace, value }: XmlAttribute,
  prefixes: TreeNode["prefixes"] = element.prefixes,
): void {
  element.attributes.push({ ...createNode(ATTRIBUTE, name, namespace, element, prefixes), value });
}

/** Gives an element without content a text. @param prefixes of names in the text; those of the element if not given */
export function addText(element: TreeNode, text: string, prefixes: TreeNode["prefixes"] = element.prefixes): void {
  element.prefixes = prefixes;
  if (text !== "") append(element, textNode(text, element));
}

/** What a prefix in the text of an element or attribute is bound to; "" is the default namespace. */
export function resolvePrefix({ prefixes }: TreeNode, prefix: string): string | undefined {
  if (Object.hasOwn(prefixes, prefix)) return prefixes[prefix];
  return prefix === "" ? "" : undefined;
}

const NO_PREFIXES: Readonly<Record<string, string>> = {};

function textNode(data: string, parentNode: TreeNode): TreeNode {
  return { ...createNode(TEXT, "#text", undefined, parentNode), data };
}

function createNode(
  nodeType: number,
  name: string,
  namespace: string | undefined,
  parentNode: TreeNode | null,
  prefixes = NO_PREFIXES,
): TreeNode {
  return {
    nodeType,
    nodeName: name,
    name,
    localName: name,
    namespaceURI: namespace === undefined || namespace === "" ? null : namespace,
    prefix: null,
    parentNode,
    ownerElement: parentNode,
    childNodes: [],
    attributes: [],
    prefixes,
    value: "",
    data: "",
    firstChild: null,
    lastChild: null,
    nextSibling: null,
    previousSibling: null,
  };
}
