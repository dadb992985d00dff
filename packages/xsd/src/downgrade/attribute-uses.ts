import { childrenNamed } from "../build/annotations.ts";
import { flag } from "../build/attribute-values.ts";
import type { ComplexTypeDefinition, Wildcard } from "../components/index.ts";
import type { SchemaElement } from "../documents/schema-element.ts";
import { canMove } from "./move.ts";
import { lose, newNode, type Rewriting } from "./rewriting.ts";
import { placeKey, type Source } from "./source.ts";
import { namespaceAttribute, widenConstraint } from "./wildcards.ts";
import type { XmlNode } from "./xml-node.ts";

/** The attribute uses, references to attribute groups and attribute wildcard that `body` states. */
export function rewriteAttributeUses(body: SchemaElement, rewriting: Rewriting): readonly XmlNode[] {
  const stated = childrenNamed(body, "attribute", "attributeGroup", "anyAttribute");
  const foreign = stated.filter((element) => isForeign(element, rewriting));
  const kept = stated.filter((element) => !foreign.includes(element));
  for (const element of foreign) {
    const message = `1.0 has no local attribute in another namespace; any attribute is admitted for "${element.attributes.get("name")?.value ?? ""}".`;
    const issueCodes = ["cvc-complex-type.3.2.2", "cvc-complex-type.4", "cvc-datatype-valid.1.2.1"];
    lose(rewriting, element, { kind: "wildcard", construct: "targetNamespace", message, issueCodes });
  }
  if (foreign.length === 0) return kept.flatMap((element) => rewriting.rewriteElement(element, rewriting));
  const others = kept.filter(({ localName }) => localName !== "anyAttribute");
  return [...others.flatMap((element) => rewriting.rewriteElement(element, rewriting)), uncheckedAttributes(rewriting)];
}

function isForeign(element: SchemaElement, rewriting: Rewriting): boolean {
  const stated = element.localName === "attribute" ? element.attributes.get("targetNamespace")?.value : undefined;
  return stated !== undefined && stated !== (rewriting.root.attributes.get("targetNamespace")?.value ?? "");
}

function uncheckedAttributes(rewriting: Rewriting): XmlNode {
  return newNode(rewriting, "anyAttribute", [["processContents", "skip"]]);
}

/** All attribute uses of a type that is no longer derived from its base, inherited ones included. */
export function rewriteEffectiveAttributes(type: ComplexTypeDefinition, rewriting: Rewriting): readonly XmlNode[] {
  const uses = type.attributeUses.map((use) => rewriting.source.elements.get(placeKey(use.location)));
  const all = uses.flatMap((placed) => (placed === undefined ? [] : [placed.element]));
  const movable = all.filter(
    (element) => canMove(element.location, rewriting.root, rewriting.source) && !isForeign(element, rewriting),
  );
  const nodes = movable.flatMap((element) => rewriting.rewriteElement(element, rewriting));
  if (movable.length < type.attributeUses.length) return [...nodes, uncheckedAttributes(rewriting)];
  return type.attributeWildcard === undefined
    ? nodes
    : [...nodes, wildcardNode(type, type.attributeWildcard, rewriting)];
}

function wildcardNode(type: ComplexTypeDefinition, wildcard: Wildcard, rewriting: Rewriting): XmlNode {
  const constraint = widenConstraint(wildcard.namespaceConstraint, type.targetNamespace);
  return newNode(rewriting, "anyAttribute", [
    ["namespace", namespaceAttribute(constraint)],
    ["processContents", wildcard.processContents],
  ]);
}

/**
 * The reference to the schema document's default attributes, where the type has them, does not state them itself, and
 * does not inherit them.
 */
export function defaultAttributes(
  complexType: SchemaElement,
  body: SchemaElement,
  type: ComplexTypeDefinition | undefined,
  rewriting: Rewriting,
): readonly XmlNode[] {
  const reference = rewriting.root.attributes.get("defaultAttributes")?.value;
  if (reference === undefined || !flag(complexType, "defaultAttributesApply", true)) return [];
  if (childrenNamed(body, "attributeGroup").some((group) => group.attributes.get("ref")?.value === reference))
    return [];
  if (body.localName === "extension" && type !== undefined && inheritsDefaults(type, reference, rewriting.source)) {
    return [];
  }
  return [newNode(rewriting, "attributeGroup", [["ref", reference]])];
}

function inheritsDefaults(type: ComplexTypeDefinition, reference: string, source: Source): boolean {
  const base = type.baseTypeDefinition;
  if (base.kind === "simpleTypeDefinition" || base.builtIn) return false;
  const placed = source.elements.get(placeKey(base.location));
  if (placed === undefined) return false;
  const applies = placed.root.attributes.get("defaultAttributes")?.value === reference;
  return (applies && flag(placed.element, "defaultAttributesApply", true)) || inheritsDefaults(base, reference, source);
}
