import { childrenNamed } from "../build/annotations.ts";
import type { Location } from "../components/index.ts";
import type { SchemaElement } from "../documents/schema-element.ts";
import { placeKey, type Source } from "./source.ts";

const DEFAULTS = ["targetNamespace", "elementFormDefault", "attributeFormDefault", "blockDefault", "finalDefault"];

/**
 * Whether what is written at a place would mean the same in the document with the given root. Namespace declarations
 * travel with it; what the root of its document says for the whole document does not.
 */
export function canMove(location: Location, root: SchemaElement, source: Source): boolean {
  const placed = source.elements.get(placeKey(location));
  if (placed === undefined) return false;
  if (placed.root === root) return true;
  const value = (element: SchemaElement, name: string): string => element.attributes.get(name)?.value ?? "";
  if (!DEFAULTS.every((name) => value(placed.root, name) === value(root, name))) return false;
  const imported = new Set(childrenNamed(root, "import").map((element) => value(element, "namespace")));
  return childrenNamed(placed.root, "import").every((element) => imported.has(value(element, "namespace")));
}
