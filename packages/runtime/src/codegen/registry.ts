import type { Registry, TypeHandle } from "./handles.ts";

/** The registry of a message whose schema lets a document choose nothing. */
export const EMPTY_REGISTRY: Registry = { types: {}, elements: {}, attributes: {} };

/** The handle of a global component by its expanded name; `undefined` if there is none. */
export function lookUp<T>(
  table: Readonly<Record<string, () => T>>,
  namespace: string,
  localName: string,
): T | undefined {
  const key = `{${namespace}}${localName}`;
  return Object.hasOwn(table, key) ? table[key]?.() : undefined;
}

/**
 * How an object names its type in `$type`: the local name where the namespace is that of the declared type, the
 * expanded name, `{namespace}local`, elsewhere.
 * @param declared the type that the object would have without `$type`; absent where a wildcard admitted the element
 */
export function typeLabel(type: TypeHandle, declared: TypeHandle | undefined): string {
  const name = type.name ?? "";
  const end = name.indexOf("}") + 1;
  return declared?.name?.startsWith(name.slice(0, end)) ? name.slice(end) : name;
}

/** How messages name a type: those of XSD itself with the usual prefix, those of no namespace by their local name. */
export function typeWords({ name }: TypeHandle): string {
  if (name === undefined) return "an anonymous type";
  return name.replace(/^\{http:\/\/www\.w3\.org\/2001\/XMLSchema\}/, "xs:").replace(/^\{\}/, "");
}

/** The type that {@link typeLabel} gave a label for; `undefined` if there is none. */
export function findType(registry: Registry, label: string, declared: TypeHandle | undefined): TypeHandle | undefined {
  const end = label.indexOf("}") + 1;
  if (end > 0) return lookUp(registry.types, label.slice(1, end - 1), label.slice(end));
  const name = declared?.name ?? "{}";
  return lookUp(registry.types, name.slice(1, name.indexOf("}")), label);
}
