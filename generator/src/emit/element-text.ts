import type { Binding, ElementBinding, ObjectBinding, TypeBinding, UnionBinding } from "../binding/model.ts";
import { quote } from "../code/code.ts";
import { derivedTypesOf } from "./derived-types.ts";

/** How types are named in TypeScript, with the imports that needs. */
export interface TypeNames {
  /** A type with a declaration of its own. */
  readonly own: (type: TypeBinding) => string;
  /** What a document may have where a type is declared: that type, or one derived from it. */
  readonly orDerived: (type: ObjectBinding | UnionBinding) => string;
}

/**
 * The TypeScript type of an element's value: of its declared type, of nil, and of the named types that xsi:type may say.
 * `$type` and `$nil` tell them apart.
 */
export function elementText(element: ElementBinding, binding: Binding, names: TypeNames): string {
  const { declaration, type, alternatives } = element;
  const isAbstract = declaration.typeDefinition.kind === "complexTypeDefinition" && declaration.typeDefinition.abstract;
  const derives = type.kind !== "value" && (type.builtIn || derivedTypesOf(binding, type).length > 0);
  const parts: string[] = [];
  if (type.kind !== "value" && !type.builtIn && derives) parts.push(names.orDerived(type));
  else if (!isAbstract) parts.push(derives ? `(${names.own(type)} & { $type?: never })` : names.own(type));
  for (const one of alternatives) {
    if (one.type !== type)
      parts.push(
        derives && one.type.kind !== "value" ? `(${names.own(one.type)} & { $type?: never })` : names.own(one.type),
      );
  }
  // Everything is derived from xs:anyType; and what nothing is derived from here may be a base elsewhere.
  if ((type.kind !== "value" && type.builtIn) || parts.length === 0) parts.push(ANY_DERIVED);
  const distinct = [...new Set(parts)].filter((one, _, all) => one !== "never" || all.length === 1);
  if (!declaration.nillable) return distinct.join(" | ");
  if (type.kind === "value") return [...distinct, "null"].join(" | ");
  const present = distinct.length === 1 ? distinct[0] : `(${distinct.join(" | ")})`;
  return `(${present} & { $nil?: never }) | ${nilText(type, derives, names.own)}`;
}

/** A value of a type that is not known before a document says it. */
const ANY_DERIVED = "{ $type: string; [property: string]: unknown }";

function nilText(type: ObjectBinding | UnionBinding, derives: boolean, name: (type: TypeBinding) => string): string {
  const object = type.kind === "union" ? type.fallback : type;
  const kept = object.attributes.map((one) => quote(one.property));
  if (object.attributeWildcard !== undefined) kept.push(quote("$attributes"));
  const nil = derives ? "{ $nil: true; $type?: string }" : "{ $nil: true }";
  return kept.length === 0 ? nil : `(${nil} & Pick<${name(type)}, ${kept.join(" | ")}>)`;
}
