import { collapse, listItems } from "../documents/names.ts";
import type { SchemaElement } from "../documents/schema-element.ts";

/** An attribute's value with white space collapsed. */
export function attributeText(element: SchemaElement, name: string): string | undefined {
  const attribute = element.attributes.get(name);
  return attribute === undefined ? undefined : collapse(attribute.value);
}

/** A boolean attribute. */
export function flag(element: SchemaElement, name: string, absent = false): boolean {
  const value = attributeText(element, name);
  return value === undefined ? absent : value === "true" || value === "1";
}

/** `block` and `final`: the named ones of `all`, every one for `#all`; the schema's default where the attribute is absent. */
export function derivationSet<Method extends string>(
  element: SchemaElement,
  name: string,
  root: SchemaElement,
  defaultName: string,
  all: readonly Method[],
): readonly Method[] {
  const value = attributeText(element, name) ?? attributeText(root, defaultName) ?? "";
  if (value === "#all") return all;
  const items = listItems(value);
  return all.filter((method) => items.includes(method));
}

/** `minOccurs` and `maxOccurs`; a value that is not a number counts as 1, for it has been reported. */
export function occurrences(element: SchemaElement): { readonly minOccurs: number; readonly maxOccurs: number } {
  return { minOccurs: occurrence(element, "minOccurs"), maxOccurs: occurrence(element, "maxOccurs") };
}

function occurrence(element: SchemaElement, name: string): number {
  const value = attributeText(element, name);
  if (value === undefined) return 1;
  if (value === "unbounded" && name === "maxOccurs") return Number.POSITIVE_INFINITY;
  const number = Number(value);
  return Number.isFinite(number) ? Math.abs(number) : 1;
}
