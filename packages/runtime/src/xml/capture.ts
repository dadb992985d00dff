import { findIllegal, isNCName } from "./characters.ts";
import type { PrefixedElement, XmlAttribute, XmlElement } from "./element.ts";
import { escapeAttribute, escapeText } from "./escape.ts";
import { resolveLimits, type ScannerLimits } from "./limits.ts";
import { xmlNamespace, xmlnsNamespace } from "./namespaces.ts";
import { namespacesInScope } from "./namespaces-in-scope.ts";
import { Token, type XmlScanner } from "./scanner.ts";

/**
 * Takes the element that the scanner has just begun, with all that is in it, and leaves the scanner at its `EndElement`.
 * Returns undefined if the document fails before that, or if the newest token is no `StartElement`.
 */
export function captureElement(scanner: XmlScanner): XmlElement | undefined {
  return capture(scanner, captureStart);
}

/** {@link captureElement}, with the prefixes in scope at every element. */
export function capturePrefixedElement(scanner: XmlScanner): PrefixedElement | undefined {
  const counts = new Map<XmlElement | undefined, number>();
  return capture<PrefixedElement>(scanner, (at, parent) => {
    const element: PrefixedElement = captureStart(at);
    const count = at.scope.size;
    counts.set(element, count);
    const shared = counts.get(parent) === count ? parent?.prefixes : undefined;
    element.prefixes = shared ?? namespacesInScope(at);
    return element;
  });
}

/** @param start makes an element of the start tag that the scanner is at */
function capture<E extends XmlElement>(
  scanner: XmlScanner,
  start: (scanner: XmlScanner, parent: E | undefined) => E,
): E | undefined {
  if (scanner.token !== Token.StartElement) return undefined;
  const root = start(scanner, undefined);
  const open = [root];
  while (open.length > 0) {
    const token = scanner.next();
    if (token === Token.StartElement) {
      const parent = open[open.length - 1];
      const element = start(scanner, parent);
      addChild(parent, element);
      open.push(element);
    } else if (token === Token.Text) addChild(open[open.length - 1], scanner.text);
    else if (token === Token.EndElement) open.pop();
    else return undefined;
  }
  return root;
}

function captureStart(scanner: XmlScanner): XmlElement {
  const element: XmlElement = { name: scanner.localName };
  if (scanner.namespace !== "") element.namespace = scanner.namespace;
  if (scanner.attributeCount === 0) return element;
  const attributes: XmlAttribute[] = [];
  for (let i = 0; i < scanner.attributeCount; i++) {
    const attribute: XmlAttribute = { name: scanner.attributeLocalName(i), value: scanner.attributeValue(i) };
    const namespace = scanner.attributeNamespace(i);
    if (namespace !== "") attribute.namespace = namespace;
    attributes.push(attribute);
  }
  element.attributes = attributes;
  return element;
}

function addChild(parent: XmlElement | undefined, child: XmlElement | string): void {
  if (parent === undefined) return;
  if (parent.children === undefined) parent.children = [child];
  else parent.children.push(child);
}

/** Where a captured element is written, and how large it may be. */
export interface RenderOptions {
  /** The default namespace in force where the element is put; "" if absent. */
  readonly defaultNamespace?: string;
  /** `maxDepth` and `maxInputLength` bound what is written: a cyclic object is refused, not followed for ever. */
  readonly limits?: ScannerLimits;
  /** What is written at the start of the element's content, if it has some. */
  readonly contentMark?: string;
}

/** Why an {@link XmlElement} cannot be written. */
export interface ElementFault {
  /** A code as in `XmlFailure`: `xml-syntax`, `wfc-uniqattspec`, `nsc-xmlReserved`, `limit-depth`, `limit-input-length`. */
  readonly code: string;
  /** One sentence for a person. */
  readonly message: string;
  /** Local names from the element handed in down to the one at fault. */
  readonly names: readonly string[];
}

/**
 * Writes an element, so that reading gives the same again: text and attribute values exactly, a default namespace
 * declaration where the namespace changes, and generated prefixes for attributes with a namespace, which begin with an
 * underscore so that they hide none of the document's own. Children that are strings side by side are read back as one.
 * Returns undefined for an element that no document can hold; {@link findElementFault} tells why.
 */
export function renderElement(element: XmlElement, options: RenderOptions = {}): string | undefined {
  const rendered = render(element, options);
  return typeof rendered === "string" ? rendered : undefined;
}

/**
 * Finds the first reason why an element cannot be written: a name that is no NCName, a character that no document can
 * hold, an attribute that stands twice, a reserved name or namespace, too deep or too large, or something else than the
 * interface {@link XmlElement} allows. Returns undefined if there is none.
 */
export function findElementFault(element: XmlElement, options: RenderOptions = {}): ElementFault | undefined {
  const rendered = render(element, options);
  return typeof rendered === "string" ? undefined : rendered;
}

/** An element of which the start tag has been written. */
interface OpenElement {
  readonly name: string;
  readonly tagName: string;
  readonly namespace: string;
  readonly children: readonly unknown[];
  nextChild: number;
}

function render(element: XmlElement, options: RenderOptions): string | ElementFault {
  const limits = resolveLimits(options.limits);
  const open: OpenElement[] = [];
  const fault = (problem: Problem, name?: string): ElementFault => {
    const names = open.map((one) => one.name);
    return { ...problem, names: name === undefined ? names : [...names, name] };
  };
  let text = "";
  let current: unknown = element;
  for (;;) {
    if (typeof current === "string") {
      if (findIllegal(current) >= 0) return fault(illegalCharacter("The text", current));
      text += escapeText(current);
    } else {
      if (open.length >= limits.maxDepth) return fault(tooMuch("limit-depth", "depth", limits.maxDepth));
      const inherited = open[open.length - 1]?.namespace ?? options.defaultNamespace ?? "";
      const start = renderStart(current, inherited);
      if ("problem" in start) return fault(start.problem, start.name);
      const { open: opened } = start;
      if (opened.children.length === 0) text += `${start.text}/>`;
      else {
        text += open.length === 0 ? `${start.text}>${options.contentMark ?? ""}` : `${start.text}>`;
        open.push(opened);
      }
    }
    if (text.length > limits.maxInputLength) {
      return fault(tooMuch("limit-input-length", "length", limits.maxInputLength));
    }
    let top = open[open.length - 1];
    while (top !== undefined && top.nextChild === top.children.length) {
      text += `</${top.tagName}>`;
      open.pop();
      top = open[open.length - 1];
    }
    if (top === undefined) return text;
    current = top.children[top.nextChild++];
  }
}

interface Problem {
  readonly code: string;
  readonly message: string;
}

type Start =
  | { readonly text: string; readonly open: OpenElement }
  | { readonly problem: Problem; readonly name: string };

/** A start tag without its end, for what should be an {@link XmlElement}: objects come from outside and are not trusted. */
function renderStart(element: unknown, inherited: string): Start {
  if (!isObject(element)) return { problem: malformed("A child is neither a string nor an element."), name: "" };
  const { name, namespace: ownNamespace, attributes = [], children = [] } = element;
  if (typeof name !== "string" || !isNCName(name)) return { problem: badName("element", name), name: String(name) };
  const namespace = ownNamespace ?? "";
  if (typeof namespace !== "string" || !Array.isArray(attributes) || !Array.isArray(children)) {
    return { problem: malformed(`The element "${name}" has a member of the wrong type.`), name };
  }
  const problem = checkNamespace(namespace);
  if (problem !== undefined) return { problem, name };
  // The namespace of the prefix xml cannot be the default one, so its elements keep that prefix.
  const isXml = namespace === xmlNamespace;
  const tagName = isXml ? `xml:${name}` : name;
  let text = `<${tagName}`;
  if (!isXml && namespace !== inherited) text += ` xmlns="${escapeAttribute(namespace)}"`;
  const rendered = renderAttributes(attributes);
  if (typeof rendered !== "string") return { problem: rendered, name };
  text += rendered;
  const defaultNamespace = isXml ? inherited : namespace;
  return { text, open: { name, tagName, namespace: defaultNamespace, children, nextChild: 0 } };
}

function renderAttributes(attributes: readonly unknown[]): string | Problem {
  const prefixes = new Map<string, string>([[xmlNamespace, "xml"]]);
  const seen = new Set<string>();
  let text = "";
  for (const attribute of attributes) {
    if (!isObject(attribute)) return malformed("An attribute is no object.");
    const { name, value, namespace = "" } = attribute;
    if (typeof name !== "string" || !isNCName(name)) return badName("attribute", name);
    if (typeof value !== "string" || typeof namespace !== "string") {
      return malformed(`The attribute "${name}" has a member of the wrong type.`);
    }
    const problem = checkNamespace(namespace);
    if (problem !== undefined) return problem;
    if (name === "xmlns" && namespace === "") return badName("attribute", name);
    if (findIllegal(value) >= 0) return illegalCharacter(`The attribute "${name}"`, value);
    const expandedName = `${name} ${namespace}`;
    if (seen.has(expandedName)) {
      return { code: "wfc-uniqattspec", message: `The attribute "${name}" stands twice in the same element.` };
    }
    seen.add(expandedName);
    let prefix = namespace === "" ? "" : prefixes.get(namespace);
    if (prefix === undefined) {
      prefix = `_a${prefixes.size}`;
      prefixes.set(namespace, prefix);
      text += ` xmlns:${prefix}="${escapeAttribute(namespace)}"`;
    }
    text += ` ${prefix === "" ? name : `${prefix}:${name}`}="${escapeAttribute(value)}"`;
  }
  return text;
}

function checkNamespace(namespace: string): Problem | undefined {
  if (namespace === xmlnsNamespace) {
    return {
      code: "nsc-xmlReserved",
      message: "The namespace of xmlns is for declarations: no element or attribute is in it.",
    };
  }
  return findIllegal(namespace) >= 0 ? illegalCharacter("A namespace name", namespace) : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function malformed(message: string): Problem {
  return { code: "xml-syntax", message };
}

function badName(kind: string, name: unknown): Problem {
  const written = typeof name === "string" ? `"${name.slice(0, 80)}"` : String(typeof name);
  return { code: "xml-syntax", message: `The name of an ${kind}, ${written}, is not a name without a colon (NCName).` };
}

function illegalCharacter(holder: string, value: string): Problem {
  const offset = findIllegal(value);
  const code = value.charCodeAt(offset).toString(16).toUpperCase().padStart(4, "0");
  return {
    code: "xml-syntax",
    message: `${holder} contains U+${code} at offset ${offset}, which no XML document can hold.`,
  };
}

function tooMuch(code: string, measure: string, limit: number): Problem {
  return { code, message: `The element exceeds the limit of ${limit} for ${measure}.` };
}
