import type { Binding, ElementBinding, ObjectBinding, TypeBinding, UnionBinding } from "../binding/model.ts";
import { quote } from "../code/code.ts";

/**
 * The TypeScript type of an element's value: of its declared type, of nil, and of the named types that xsi:type may say.
 * @param name names a type that has a declaration of its own
 */
export function elementText(element: ElementBinding, binding: Binding, name: (type: TypeBinding) => string): string {
  const { declaration, type, alternatives } = element;
  const isAbstract = declaration.typeDefinition.kind === "complexTypeDefinition" && declaration.typeDefinition.abstract;
  const parts = isAbstract ? [] : [name(type)];
  for (const one of alternatives) parts.push(name(one.type));
  if (type.kind !== "value") {
    for (const [key, derived] of binding.globals.types) {
      if (derived.kind === "value" || derived === type || !isDerived(derived, type)) continue;
      const definition = derived.kind === "union" ? derived.fallback.definition : derived.definition;
      if (definition.abstract) continue;
      const label = definition.targetNamespace === type.namespace ? (definition.name ?? key) : key;
      parts.push(`({ $type: ${quote(label)} } & ${name(derived)})`);
    }
    if (type.builtIn) parts.push("{ $type: string; [property: string]: unknown }");
  }
  if (declaration.nillable) parts.push(type.kind === "value" ? "null" : nilText(type, name));
  return parts.length === 0 ? "never" : [...new Set(parts)].join(" | ");
}

function nilText(type: ObjectBinding | UnionBinding, name: (type: TypeBinding) => string): string {
  const object = type.kind === "union" ? type.fallback : type;
  const kept = object.attributes.map((one) => quote(one.property));
  if (object.attributeWildcard !== undefined) kept.push(quote("$attributes"));
  return kept.length === 0 ? "{ $nil: true }" : `({ $nil: true } & Pick<${name(type)}, ${kept.join(" | ")}>)`;
}

function isDerived(type: ObjectBinding | UnionBinding, from: ObjectBinding | UnionBinding): boolean {
  for (let at: TypeBinding | undefined = type; at !== undefined && at.kind !== "value"; ) {
    if (at === from) return true;
    at = at.kind === "union" ? at.fallback.derivedFrom : at.derivedFrom;
  }
  return false;
}
