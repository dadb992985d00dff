import { childrenNamed } from "../build/annotations.ts";
import { XSD_NAMESPACE } from "../documents/names.ts";
import { deepTextOf, type SchemaElement } from "../documents/schema-element.ts";
import { alternativesOf } from "./alternatives.ts";
import { rewriteAttributeUses } from "./attribute-uses.ts";
import { rewriteAttributes } from "./attributes.ts";
import { rewriteComplexType } from "./complex-type.ts";
import { isIdentityConstraint } from "./identity.ts";
import { rewriteAllGroup } from "./model-group.ts";
import { lose, newNode, type Rewriting, uncheckedContent, xsdNode } from "./rewriting.ts";
import { losesValues } from "./simple-type.ts";
import { placeKey } from "./source.ts";
import type { XmlNode } from "./xml-node.ts";

/** The children of an element as 1.0 has them. */
export function rewriteChildren(element: SchemaElement, rewriting: Rewriting): readonly XmlNode[] {
  return element.children.flatMap((child) => rewriteElement(child, rewriting));
}

/** What stands in the 1.0 form in place of an element of a schema document: one node, or none. */
export function rewriteElement(element: SchemaElement, rewriting: Rewriting): readonly XmlNode[] {
  if (element.namespace !== XSD_NAMESPACE) return [];
  switch (element.localName) {
    case "annotation":
      return rewriteAnnotation(element, rewriting);
    case "complexType":
      return [rewriteComplexType(element, rewriting)];
    case "element":
      return [rewriteElementDeclaration(element, rewriting)];
    case "attributeGroup":
      return [rewriteAttributeGroup(element, rewriting)];
    case "simpleType":
      return [rewriteSimpleType(element, rewriting)];
    case "group":
      return [rewriteGroup(element, rewriting)];
    case "assert":
    case "assertion": {
      const construct = `xs:${element.localName}`;
      const code = element.localName === "assert" ? "cvc-assertion" : "cvc-assertions-valid";
      const message = `The assertion ${element.attributes.get("test")?.value ?? ""} is not checked.`;
      lose(rewriting, element, { kind: "assertion", construct, message, issueCodes: [code] });
      return [];
    }
    case "explicitTimezone": {
      const message = `A time zone is neither required nor refused (${element.attributes.get("value")?.value ?? ""}).`;
      const issueCodes = ["cvc-explicitTimezone-valid"];
      lose(rewriting, element, { kind: "facet", construct: "xs:explicitTimezone", message, issueCodes });
      return [];
    }
    case "openContent":
    case "defaultOpenContent":
    case "alternative":
      return [];
    default:
      if (isIdentityConstraint(element)) return rewriteIdentityConstraint(element, rewriting);
      return [copy(element, rewriting)];
  }
}

function copy(element: SchemaElement, rewriting: Rewriting, omit: readonly string[] = []): XmlNode {
  const attributes = rewriteAttributes(element, rewriting, omit);
  return xsdNode(rewriting, element.localName, element, attributes, (inside) => rewriteChildren(element, inside));
}

function rewriteAnnotation(element: SchemaElement, rewriting: Rewriting): readonly XmlNode[] {
  const documentation = childrenNamed(element, "documentation")
    .map((child) => ({ child, text: deepTextOf(child).trim() }))
    .filter(({ text }) => text !== "");
  if (documentation.length === 0) return [];
  const children = documentation.map(({ child, text }) =>
    newNode(rewriting, "documentation", rewriteAttributes(child, rewriting), [], text),
  );
  return [newNode(rewriting, "annotation", [], children)];
}

function rewriteIdentityConstraint(element: SchemaElement, rewriting: Rewriting): readonly XmlNode[] {
  const reason = rewriting.lostIdentity.get(placeKey(element.location));
  if (reason === undefined) return [copy(element, rewriting)];
  const construct = `xs:${element.localName}`;
  lose(rewriting, element, {
    kind: "identity",
    construct,
    message: `The identity constraint is left out. ${reason}`,
    issueCodes: [
      "cvc-identity-constraint.3",
      "cvc-identity-constraint.4.1",
      "cvc-identity-constraint.4.2.1",
      "cvc-identity-constraint.4.2.2",
      "cvc-identity-constraint.4.3",
    ],
  });
  return [];
}

/** An element declaration or reference; alternatives are left out. */
function rewriteElementDeclaration(element: SchemaElement, rewriting: Rewriting): XmlNode {
  const declaration = rewriting.source.elementDeclarations.get(placeKey(element.location));
  const loss = declaration === undefined ? "none" : alternativesOf(declaration, rewriting.source);
  if (loss === "none") return copy(element, rewriting);
  const first = childrenNamed(element, "alternative")[0] ?? element;
  const name = element.attributes.get("name")?.value ?? "";
  if (loss === "drop") {
    const message = `The type of "${name}" does not depend on attributes; it is always the declared one.`;
    lose(rewriting, first, { kind: "alternative", construct: "xs:alternative", message, reach: "content" });
    return copy(element, rewriting);
  }
  if (loss === "narrow") {
    const message = `The type of "${name}" is always the declared one: widening it would break a substitution group.`;
    lose(rewriting, first, { kind: "narrower", construct: "xs:alternative", message, reach: "content" });
    return copy(element, rewriting);
  }
  const message = `The type of "${name}" depends on attributes, which 1.0 cannot say; its content is not checked.`;
  lose(rewriting, first, { kind: "alternative", construct: "xs:alternative", message, reach: "content" });
  const attributes = rewriteAttributes(element, rewriting, ["type"]);
  return xsdNode(rewriting, "element", element, attributes, (inside) => [
    ...childrenNamed(element, "annotation").flatMap((child) => rewriteAnnotation(child, inside)),
    newNode(
      inside,
      "complexType",
      [["mixed", "true"]],
      [uncheckedContent(inside), newNode(inside, "anyAttribute", [["processContents", "skip"]])],
    ),
    ...element.children.filter(isIdentityConstraint).flatMap((child) => rewriteElement(child, inside)),
  ]);
}

function rewriteAttributeGroup(element: SchemaElement, rewriting: Rewriting): XmlNode {
  return xsdNode(rewriting, "attributeGroup", element, rewriteAttributes(element, rewriting), (inside) => [
    ...childrenNamed(element, "annotation").flatMap((child) => rewriteAnnotation(child, inside)),
    ...rewriteAttributeUses(element, inside),
  ]);
}

function rewriteSimpleType(element: SchemaElement, rewriting: Rewriting): XmlNode {
  const type = rewriting.source.simpleTypes.get(placeKey(element.location));
  const owner = { name: element.attributes.get("name")?.value, location: element.location };
  const inside: Rewriting = { ...rewriting, owner };
  const variety = childrenNamed(element, "union", "list")[0];
  const inner =
    type === undefined || variety === undefined ? [] : [type.itemTypeDefinition, ...type.memberTypeDefinitions];
  if (variety !== undefined && inner.some((member) => member !== undefined && losesValues(member))) {
    const code = variety.localName === "union" ? "cvc-datatype-valid.1.2.3" : "cvc-datatype-valid.1.2.2";
    const message = `The ${variety.localName} accepts what a type in it accepts more than in 1.1.`;
    const construct = `xs:${variety.localName}`;
    lose(inside, variety, { kind: "facet", construct, message, issueCodes: [code] });
  }
  return copy(element, inside);
}

/** A named group keeps its `xs:all`, unless that became a repeated choice, which a group holds inside a sequence. */
function rewriteGroup(element: SchemaElement, rewriting: Rewriting): XmlNode {
  const all = childrenNamed(element, "all")[0];
  if (all === undefined || !rewriting.forms.orderFreeGroups.has(placeKey(all.location))) {
    return copy(element, rewriting);
  }
  return xsdNode(rewriting, "group", element, rewriteAttributes(element, rewriting), (inside) => [
    ...childrenNamed(element, "annotation").flatMap((child) => rewriteAnnotation(child, inside)),
    newNode(inside, "sequence", [], [rewriteAllGroup(all, inside)]),
  ]);
}
