import type { XmlAttribute } from "./element.ts";

/**
 * An element in a list of items: its name and its typed value. Elements that no declaration fits are
 * {@link UndeclaredElement}, which has no `value`.
 */
export interface TypedElement<N extends string = string, V = unknown> {
  name: N;
  /** Namespace name; absent for no namespace. */
  namespace?: string;
  value: V;
}

/**
 * An element that a wildcard admits and no declaration fits. Where the wildcard has it skipped, it is an `XmlElement`;
 * where it is lax, elements within that have a declaration are {@link TypedElement}.
 */
export interface UndeclaredElement {
  /** Local name. */
  name: string;
  /** Namespace name; absent for no namespace. */
  namespace?: string;
  attributes?: XmlAttribute[];
  /** Child elements and text in document order. */
  children?: Item[];
}

/** What stands in content that keeps its order: text, typed elements, elements as data. */
export type Item = string | TypedElement | UndeclaredElement;

/** Tells elements with a declaration from those without. */
export function isTyped(item: Item): item is TypedElement {
  return typeof item === "object" && "value" in item;
}
