import type { Location } from "../components/index.ts";
import { XML_NAMESPACE, XSD_NAMESPACE } from "../documents/names.ts";
import type { SchemaElement } from "../documents/schema-element.ts";
import type { Forms } from "./forms.ts";
import type { Loss } from "./loss.ts";
import type { Source } from "./source.ts";
import type { XmlNode } from "./xml-node.ts";

/** What a rewriting function needs to know about where it is. */
export interface Rewriting {
  readonly source: Source;
  readonly forms: Forms;
  readonly lostIdentity: ReadonlyMap<string, string>;
  /** The root of the document that is being written. */
  readonly root: SchemaElement;
  /** Namespace bindings in scope in what is being written. */
  readonly namespaces: Readonly<Record<string, string>>;
  /** The nearest type definition around. */
  readonly owner: { readonly name: string | undefined; readonly location: Location } | undefined;
  readonly losses: Loss[];
  /** What stands in the 1.0 form in place of an element of a schema document: one node, or none. */
  readonly rewriteElement: (element: SchemaElement, rewriting: Rewriting) => readonly XmlNode[];
}

/** What a caller of {@link lose} says about a loss; the rest follows from where it is. */
export type LossText = Pick<Loss, "kind" | "construct" | "message"> & {
  readonly issueCodes?: readonly string[];
  readonly reach?: Loss["reach"];
};

/** Notes a loss at an element. */
export function lose(rewriting: Rewriting, element: SchemaElement, text: LossText): void {
  const { owner } = rewriting;
  rewriting.losses.push({
    issueCodes: [],
    reach: "type",
    ...text,
    location: element.location,
    type: owner?.name,
    typeLocation: owner?.location,
  });
}

/** A node of the XSD namespace in place of `element`, with the namespace declarations that are not yet in scope. */
export function xsdNode(
  rewriting: Rewriting,
  localName: string,
  element: SchemaElement,
  attributes: readonly (readonly [string, string])[],
  children: (inside: Rewriting) => readonly XmlNode[],
): XmlNode {
  const declarations: (readonly [string, string])[] = [];
  for (const [prefix, namespace] of Object.entries(element.namespaces)) {
    if (namespace === XML_NAMESPACE || rewriting.namespaces[prefix] === namespace) continue;
    if (prefix === "" && namespace === "" && rewriting.namespaces[""] === undefined) continue;
    declarations.push([prefix === "" ? "xmlns" : `xmlns:${prefix}`, namespace]);
  }
  if (element.namespaces[""] === undefined && (rewriting.namespaces[""] ?? "") !== "") declarations.push(["xmlns", ""]);
  const namespaces = { ...rewriting.namespaces, "": "", ...element.namespaces };
  const name = qualified(localName, namespaces);
  const inside = { ...rewriting, namespaces };
  return { name, attributes: [...declarations, ...attributes], children: children(inside), text: undefined };
}

function qualified(localName: string, namespaces: Readonly<Record<string, string>>): string {
  const prefixes = Object.keys(namespaces).filter((prefix) => namespaces[prefix] === XSD_NAMESPACE);
  const prefix = prefixes.includes("xs") ? "xs" : (prefixes.find((name) => name !== "") ?? "");
  return prefix === "" ? localName : `${prefix}:${localName}`;
}

/** A node that stands for nothing written: in scope is what is in scope around it. */
export function newNode(
  rewriting: Rewriting,
  localName: string,
  attributes: readonly (readonly [string, string])[],
  children: readonly XmlNode[] = [],
  text?: string,
): XmlNode {
  return { name: qualified(localName, rewriting.namespaces), attributes, children, text };
}

/** Any number of any elements, none of them looked into. */
export function uncheckedContent(rewriting: Rewriting): XmlNode {
  const any = newNode(rewriting, "any", [
    ["namespace", "##any"],
    ["processContents", "skip"],
    ["minOccurs", "0"],
    ["maxOccurs", "unbounded"],
  ]);
  return newNode(rewriting, "sequence", [], [any]);
}
