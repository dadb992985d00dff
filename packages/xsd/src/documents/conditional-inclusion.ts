import { listItems, splitQName, VERSIONING_NAMESPACE, XSD_NAMESPACE } from "./names.ts";
import type { SchemaElement } from "./schema-element.ts";

/** What a processor offers, as the conditional inclusion attributes ask. */
export interface Capabilities {
  readonly version: "1.0" | "1.1";
  /** Local names of the built-in types of the XSD namespace. */
  readonly types: ReadonlySet<string>;
  /** Local names of the facets of the XSD namespace. */
  readonly facets: ReadonlySet<string>;
}

/**
 * The tree without what its `vc:` attributes exclude: https://www.w3.org/TR/xmlschema11-1/#cip. An excluded root
 * leaves a root without attributes and children. The attributes are made for 1.0 processors too, to which they are
 * foreign attributes: a value that is none excludes nothing then.
 */
export function includeConditionally(root: SchemaElement, capabilities: Capabilities): SchemaElement {
  if (!isIncluded(root, capabilities)) return { ...root, attributes: new Map(), children: [], content: [] };
  return filter(root, capabilities);
}

function filter(element: SchemaElement, capabilities: Capabilities): SchemaElement {
  if (element.children.length === 0) return element;
  if (
    element.namespace === XSD_NAMESPACE &&
    (element.localName === "appinfo" || element.localName === "documentation")
  ) {
    return element;
  }
  const content = element.content
    .filter((part) => typeof part === "string" || isIncluded(part, capabilities))
    .map((part) => (typeof part === "string" ? part : filter(part, capabilities)));
  const unchanged =
    content.length === element.content.length && content.every((part, i) => part === element.content[i]);
  if (unchanged) return element;
  return { ...element, content, children: content.filter((part) => typeof part !== "string") };
}

function isIncluded(element: SchemaElement, capabilities: Capabilities): boolean {
  if (element.foreignAttributes.length === 0) return true;
  const version = Number(capabilities.version);
  for (const { namespace, localName, value } of element.foreignAttributes) {
    if (namespace !== VERSIONING_NAMESPACE) continue;
    if (localName === "minVersion" && version < Number(value)) return false;
    if (localName === "maxVersion" && version >= Number(value)) return false;
    if (localName === "typeAvailable" && !hasAll(value, element, capabilities.types)) return false;
    if (localName === "typeUnavailable" && hasAll(value, element, capabilities.types)) return false;
    if (localName === "facetAvailable" && !hasAll(value, element, capabilities.facets)) return false;
    if (localName === "facetUnavailable" && hasAll(value, element, capabilities.facets)) return false;
  }
  return true;
}

function hasAll(names: string, element: SchemaElement, known: ReadonlySet<string>): boolean {
  return listItems(names).every((name) => {
    const parts = splitQName(name);
    return parts !== undefined && element.namespaces[parts.prefix] === XSD_NAMESPACE && known.has(parts.localName);
  });
}
