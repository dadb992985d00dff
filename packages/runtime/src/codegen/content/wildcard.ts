import type { ElementHandle, Registry, WildcardHandle } from "../handles.ts";

/**
 * Whether a wildcard admits a name.
 * https://www.w3.org/TR/xmlschema11-1/#cvc-wildcard-name and #cvc-wildcard-namespace
 * @param declared the global declarations that `##defined` means
 * @param siblings what the content model with the wildcard contains, which `##definedSibling` means
 */
export function admits(
  wildcard: WildcardHandle,
  namespace: string,
  localName: string,
  declared: Registry["elements"] | Registry["attributes"],
  siblings: readonly (NamedElement | WildcardHandle)[] = [],
): boolean {
  const { variety, namespaces, disallowedNames } = wildcard;
  if (variety !== "any" && namespaces.includes(namespace) !== (variety === "enumeration")) return false;
  if (disallowedNames === undefined) return true;
  const name = `{${namespace}}${localName}`;
  return !disallowedNames.some((one) => {
    if (one === "##defined") return Object.hasOwn(declared, name);
    if (one === "##definedSibling") return siblings.some((sibling) => isElement(sibling, namespace, localName));
    return one === name;
  });
}

/** An element by its expanded name. */
export type NamedElement = Pick<ElementHandle, "name" | "namespace">;

function isElement(symbol: NamedElement | WildcardHandle, namespace: string, localName: string): boolean {
  return !("wildcard" in symbol) && symbol.name === localName && symbol.namespace === namespace;
}

/** A wildcard as messages name it among what could have come. */
export function describeWildcard({ variety, namespaces }: WildcardHandle): string {
  if (variety === "any") return "any element";
  const named = namespaces.filter((namespace) => namespace !== "");
  if (variety === "not") {
    return named.length === 0
      ? "any element with a namespace"
      : `any element of another namespace than ${named.join(", ")}`;
  }
  const none = namespaces.length > named.length ? ["none"] : [];
  return `any element of namespace ${[...named, ...none].join(", ")}`;
}
