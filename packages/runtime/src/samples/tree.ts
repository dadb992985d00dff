import { escapeAttribute, escapeText } from "../xml/escape.ts";
import { xmlNamespace } from "../xml/namespaces.ts";

/** An element of a document that is being made. */
export interface TreeElement {
  name: string;
  namespace: string;
  attributes: TreeAttribute[];
  children: (TreeElement | TreeText)[];
  /** Where it is, each step with its number: `/order[1]/item[2]`. */
  path: string;
  /** White space between its children means something. */
  mixed?: boolean;
  /** Key of its complex type, if it has one, and of its declaration; absent where a wildcard admitted it. */
  type?: string;
  element?: string;
  /** Key of the declaration in whose place it stands. */
  head?: string;
}

/** An attribute; names in its value are `{namespace}local`. */
export interface TreeAttribute {
  name: string;
  namespace: string;
  text: string;
  /** Key of its simple type; absent for those of xsi: and for undeclared ones. */
  value?: string;
  required?: boolean;
  fixed?: boolean;
}

/** Text between tags. */
export interface TreeText {
  text: string;
  /** Key of the simple type of the element around it; absent for text of mixed content. */
  value?: string;
  fixed?: boolean;
}

export function isElement(node: TreeElement | TreeText): node is TreeElement {
  return "name" in node;
}

export const XSI = "http://www.w3.org/2001/XMLSchema-instance";

/** Every element of a tree, parents first. */
export function* elementsOf(root: TreeElement): Generator<TreeElement> {
  yield root;
  for (const child of root.children) if (isElement(child)) yield* elementsOf(child);
}

/** A tree that can be changed without the other. */
export function copyOf(root: TreeElement): TreeElement {
  return {
    ...root,
    attributes: root.attributes.map((one) => ({ ...one })),
    children: root.children.map((one) => (isElement(one) ? copyOf(one) : { ...one })),
  };
}

/** Writes a tree as XML, laid out or as it is. Prefixes are declared on the root; there is no default namespace. */
export function writeTree(root: TreeElement, isPretty = false): string {
  const prefixes = new Map<string, string>([[xmlNamespace, "xml"]]);
  const prefixOf = (namespace: string): string => {
    if (namespace === "") return "";
    let prefix = prefixes.get(namespace);
    if (prefix === undefined) {
      prefix = namespace === XSI ? "xsi" : `n${prefixes.size}`;
      prefixes.set(namespace, prefix);
    }
    return `${prefix}:`;
  };
  const named = (text: string): string =>
    text.replace(/\{([^{}]*)\}(?=[\p{L}_])/gu, (_, namespace: string) => prefixOf(namespace));
  const body = writeElement(root, prefixOf, named, isPretty ? "\n" : "");
  const declarations = [...prefixes]
    .filter(([namespace]) => namespace !== xmlNamespace)
    .map(([namespace, prefix]) => ` xmlns:${prefix}="${escapeAttribute(namespace)}"`);
  const end = /[\s/>]/.exec(body)?.index ?? body.length;
  return body.slice(0, end) + declarations.join("") + body.slice(end);
}

/** @param margin a line break and white space before the element's own lines; empty to write no white space */
function writeElement(
  { name, namespace, attributes, children, mixed }: TreeElement,
  prefixOf: (namespace: string) => string,
  named: (text: string) => string,
  margin: string,
): string {
  const tag = prefixOf(namespace) + name;
  let text = `<${tag}`;
  for (const one of attributes) text += ` ${prefixOf(one.namespace)}${one.name}="${escapeAttribute(named(one.text))}"`;
  if (children.length === 0) return `${text}/>`;
  text += ">";
  const inner = margin === "" || mixed || !children.every(isElement) ? "" : `${margin}  `;
  for (const child of children) {
    text += isElement(child) ? inner + writeElement(child, prefixOf, named, inner) : escapeText(named(child.text));
  }
  return `${text}${inner === "" ? "" : margin}</${tag}>`;
}
