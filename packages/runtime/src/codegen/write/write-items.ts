import { renderElement } from "../../xml/capture.ts";
import { escapeText } from "../../xml/escape.ts";
import { type Item, isTyped, type TypedElement, type UndeclaredElement } from "../../xml/typed-element.ts";
import { indexOf } from "../content/items-index.ts";
import type { ElementHandle, ItemsContent, Registry } from "../handles.ts";
import { EMPTY_REGISTRY, lookUp } from "../registry.ts";
import { contentMark } from "./layout.ts";
import { writeElement, writeTyped } from "./write-element.ts";

/**
 * Writes content that keeps its order.
 * @throws RangeError if an element cannot be written: it has neither declaration nor type, or XML cannot carry it
 */
export function writeItems(
  content: ItemsContent,
  items: readonly Item[] | undefined,
  registry: Registry = EMPTY_REGISTRY,
): string {
  if (items === undefined) return "";
  const index = indexOf(content);
  const find = (namespace: string, name: string): ElementHandle | undefined => {
    const symbol = index.symbols[index.candidates(namespace, name)[0] ?? -1];
    return symbol === undefined || "wildcard" in symbol ? lookUp(registry.elements, namespace, name) : symbol;
  };
  let text = content.mixed ? contentMark() : "";
  for (const item of items) text += writeItem(item, find, registry, "");
  return text;
}

/** Writes elements that a wildcard admitted: typed ones by their global declaration. @throws RangeError as {@link writeItems} */
export function writeWildcardElements(
  elements: readonly Item[] | undefined,
  registry: Registry = EMPTY_REGISTRY,
): string {
  let text = "";
  for (const element of elements ?? []) text += writeItem(element, globally(registry), registry, "");
  return text;
}

type Find = (namespace: string, name: string) => ElementHandle | undefined;

function globally(registry: Registry): Find {
  return (namespace, name) => lookUp(registry.elements, namespace, name);
}

function writeItem(item: Item, find: Find, registry: Registry, defaultNamespace: string): string {
  if (typeof item === "string") return escapeText(item);
  return isTyped(item)
    ? writeTypedElement(item, find, registry, defaultNamespace)
    : writeUndeclared(item, registry, defaultNamespace);
}

function writeTypedElement(
  { name, namespace = "", value }: TypedElement,
  find: Find,
  registry: Registry,
  defaultNamespace: string,
): string {
  const handle = find(namespace, name);
  return handle === undefined
    ? writeTyped(name, namespace, value, registry, defaultNamespace)
    : writeElement(handle, value, registry, defaultNamespace);
}

function writeUndeclared(element: UndeclaredElement, registry: Registry, defaultNamespace: string): string {
  const { children = [], ...start } = element;
  const empty = renderElement(start, { defaultNamespace });
  if (empty === undefined) throw new RangeError(`The element ${JSON.stringify(element.name)} cannot be written as XML`);
  if (children.length === 0) return empty;
  const tagName = empty.slice(1, empty.search(/[ /]/));
  const inner = tagName.includes(":") ? defaultNamespace : (element.namespace ?? "");
  let text = `${empty.slice(0, -"/>".length)}>${contentMark()}`;
  for (const child of children) text += writeItem(child, globally(registry), registry, inner);
  return `${text}</${tagName}>`;
}
