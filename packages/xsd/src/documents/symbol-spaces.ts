import { collapse, XSD_NAMESPACE } from "./names.ts";
import type { SchemaElement } from "./schema-element.ts";

/** The symbol spaces: https://www.w3.org/TR/xmlschema11-1/#concepts-nameSymbolSpaces */
export type SymbolSpace =
  | "type"
  | "element"
  | "attribute"
  | "group"
  | "attributeGroup"
  | "notation"
  | "identityConstraint";

const SYMBOL_SPACES: Readonly<Record<string, SymbolSpace>> = {
  simpleType: "type",
  complexType: "type",
  element: "element",
  attribute: "attribute",
  group: "group",
  attributeGroup: "attributeGroup",
  notation: "notation",
};

/** Symbol space and name of a top-level definition or declaration; `undefined` for anything else. */
export function definedName(
  element: SchemaElement,
): { readonly space: SymbolSpace; readonly name: string } | undefined {
  const space = element.namespace === XSD_NAMESPACE ? SYMBOL_SPACES[element.localName] : undefined;
  const name = element.attributes.get("name");
  return space === undefined || name === undefined ? undefined : { space, name: collapse(name.value) };
}
