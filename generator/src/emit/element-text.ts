import type { Binding, ElementBinding, ObjectBinding, TypeBinding, UnionBinding } from "../binding/model.ts";
import { quote } from "../code/code.ts";

/**
 * The TypeScript type of an element's value: of its declared type, of nil, and of the named types that xsi:type may say.
 * `$type` and `$nil` tell them apart.
 * @param name names a type that has a declaration of its own
 */
export function elementText(element: ElementBinding, binding: Binding, name: (type: TypeBinding) => string): string {
  const { declaration, type, alternatives } = element;
  const isAbstract = declaration.typeDefinition.kind === "complexTypeDefinition" && declaration.typeDefinition.abstract;
  const own = [...(isAbstract ? [] : [type]), ...alternatives.map((one) => one.type)];
  const derived = type.kind === "value" ? [] : derivedText(type, binding, declaration.nillable, name);
  const absent: string[] = [];
  if (derived.length > 0) absent.push("$type?: never");
  if (declaration.nillable) absent.push("$nil?: never");
  const marked = (one: TypeBinding): string =>
    absent.length === 0 || one.kind === "value" ? name(one) : `(${name(one)} & { ${absent.join("; ")} })`;
  const parts = [...own.map(marked), ...derived];
  if (declaration.nillable) parts.push(type.kind === "value" ? "null" : nilText(type, derived.length > 0, name));
  return parts.length === 0 ? "never" : [...new Set(parts)].join(" | ");
}

/** Each named type derived from a type, with the `$type` that says so. */
function derivedText(
  type: ObjectBinding | UnionBinding,
  { globals }: Binding,
  nillable: boolean,
  name: (type: TypeBinding) => string,
): string[] {
  const parts: string[] = [];
  const nil = nillable ? "; $nil?: never" : "";
  for (const [key, derived] of globals.types) {
    if (derived.kind === "value" || derived === type || !isDerived(derived, type)) continue;
    const definition = derived.kind === "union" ? derived.fallback.definition : derived.definition;
    if (definition.abstract) continue;
    const label = definition.targetNamespace === type.namespace ? (definition.name ?? key) : key;
    parts.push(`({ $type: ${quote(label)}${nil} } & ${name(derived)})`);
  }
  if (type.builtIn) parts.push("{ $type: string; [property: string]: unknown }");
  return parts;
}

function nilText(type: ObjectBinding | UnionBinding, hasDerived: boolean, name: (type: TypeBinding) => string): string {
  const object = type.kind === "union" ? type.fallback : type;
  const kept = object.attributes.map((one) => quote(one.property));
  if (object.attributeWildcard !== undefined) kept.push(quote("$attributes"));
  const nil = hasDerived ? "{ $nil: true; $type?: string }" : "{ $nil: true }";
  return kept.length === 0 ? nil : `(${nil} & Pick<${name(type)}, ${kept.join(" | ")}>)`;
}

function isDerived(type: ObjectBinding | UnionBinding, from: ObjectBinding | UnionBinding): boolean {
  for (let at: TypeBinding | undefined = type; at !== undefined && at.kind !== "value"; ) {
    if (at === from) return true;
    at = at.kind === "union" ? at.fallback.derivedFrom : at.derivedFrom;
  }
  return false;
}
