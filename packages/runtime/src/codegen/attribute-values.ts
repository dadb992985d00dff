/** Attributes of an element by expanded name, as type alternatives see them. */
export type AttributeValues = (namespace: string, localName: string) => string | undefined;

/** An attribute that is inherited by descendants, and its default. */
export interface InheritableAttribute {
  readonly namespace: string;
  readonly name: string;
  readonly default?: string;
}
