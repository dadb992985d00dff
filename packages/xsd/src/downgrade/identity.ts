import { childrenNamed } from "../build/annotations.ts";
import { XSD_NAMESPACE } from "../documents/names.ts";
import type { SchemaElement } from "../documents/schema-element.ts";
import { alternativesOf } from "./alternatives.ts";
import type { Forms } from "./forms.ts";
import { placeKey, type Source } from "./source.ts";

const CONSTRAINTS = ["unique", "key", "keyref"];

/** Whether an element of a schema document is an identity constraint. */
export function isIdentityConstraint({ namespace, localName }: SchemaElement): boolean {
  return namespace === XSD_NAMESPACE && CONSTRAINTS.includes(localName);
}

/**
 * The identity constraints that 1.0 cannot keep, by place, with the reason as a sentence: those that the 1.0 form could
 * find broken where the schema does not, and references to them.
 */
export function lostIdentityConstraints(source: Source, forms: Forms): ReadonlyMap<string, string> {
  const lost = new Map<string, string>();
  const unchecked =
    [...source.complexTypes.values()].some((type) => forms.of(type).shape === "any") ||
    [...source.elementDeclarations.values()].some((element) => alternativesOf(element, source) === "widen");
  const kept: SchemaElement[] = [];
  const lostNames = new Set<string>();
  for (const { element, root } of source.elements.values()) {
    if (!isIdentityConstraint(element)) continue;
    const reason = reasonToLose(element, root, unchecked);
    if (reason === undefined) {
      kept.push(element);
      continue;
    }
    lost.set(placeKey(element.location), reason);
    lostNames.add(localPart(element.attributes.get("ref") ?? element.attributes.get("name")));
  }
  for (const element of kept) {
    const refer = element.attributes.get("refer");
    if (refer === undefined || !lostNames.has(localPart(refer))) continue;
    lost.set(placeKey(element.location), "The key that it refers to is left out.");
  }
  return lost;
}

function localPart(attribute: { readonly value: string } | undefined): string {
  return attribute?.value.trim().replace(/^.*:/, "") ?? "";
}

function reasonToLose(element: SchemaElement, root: SchemaElement, unchecked: boolean): string | undefined {
  if (unchecked) return "The schema has content that the 1.0 form does not check, where keys cannot be told.";
  if (element.attributes.has("ref")) return "1.0 cannot state an identity constraint by reference.";
  const paths = childrenNamed(element, "selector", "field");
  const standard = paths.some((path) => {
    const value = (path.attributes.get("xpathDefaultNamespace") ?? root.attributes.get("xpathDefaultNamespace"))?.value;
    return value !== undefined && value.trim() !== "##local";
  });
  return standard ? "1.0 has no default namespace in XPath expressions." : undefined;
}
