import type { Location } from "../components/index.ts";

/** An attribute as it stands in a schema document: references decoded, white space normalised as XML asks. */
export interface SchemaAttribute {
  readonly namespace: string;
  readonly localName: string;
  readonly value: string;
  /** Where the attribute's name begins. */
  readonly location: Location;
  /** From the name to the closing quote. */
  readonly length: number;
}

/** An element of a schema document with its names resolved. */
export interface SchemaElement {
  /** Empty string for no namespace. */
  readonly namespace: string;
  readonly localName: string;
  /** Attributes in no namespace, by name. */
  readonly attributes: ReadonlyMap<string, SchemaAttribute>;
  /** Attributes in a namespace, `xmlns` declarations left out. */
  readonly foreignAttributes: readonly SchemaAttribute[];
  /** Child elements in document order. */
  readonly children: readonly SchemaElement[];
  /** Text and child elements in document order. */
  readonly content: readonly (string | SchemaElement)[];
  /** In-scope namespace bindings, `""` for the default one. */
  readonly namespaces: Readonly<Record<string, string>>;
  /** Where the start tag begins. */
  readonly location: Location;
  /** Length of `<name`. */
  readonly length: number;
}

/** One schema document, as text and as a tree. */
export interface SchemaDocument {
  readonly location: string;
  readonly text: string;
  readonly root: SchemaElement;
}

/** The text directly inside an element, its children's text left out. */
export function textOf(element: SchemaElement): string {
  return element.content.filter((part) => typeof part === "string").join("");
}

/** The text of an element and of everything inside it. */
export function deepTextOf(element: SchemaElement): string {
  return element.content.map((part) => (typeof part === "string" ? part : deepTextOf(part))).join("");
}
