import { childNamed, childrenNamed } from "../build/annotations.ts";
import type { ComplexTypeDefinition } from "../components/index.ts";
import type { SchemaElement } from "../documents/schema-element.ts";
import { defaultAttributes, rewriteAttributeUses, rewriteEffectiveAttributes } from "./attribute-uses.ts";
import { rewriteAttributes } from "./attributes.ts";
import { type Form, ownGroup } from "./forms.ts";
import { loseOccurrences, rewriteMembers } from "./model-group.ts";
import { isEmptiable } from "./restricts.ts";
import { lose, type Rewriting, uncheckedContent, xsdNode } from "./rewriting.ts";
import { placeKey } from "./source.ts";
import type { XmlNode } from "./xml-node.ts";

const ATTRIBUTES = ["attribute", "attributeGroup", "anyAttribute"];
const GROUPS = ["group", "all", "choice", "sequence"];

/** A complex type as 1.0 has it: see {@link Form}. */
export function rewriteComplexType(element: SchemaElement, outer: Rewriting): XmlNode {
  const type = outer.source.complexTypes.get(placeKey(element.location));
  const owner = { name: element.attributes.get("name")?.value, location: element.location };
  const rewriting: Rewriting = { ...outer, owner };
  const form = type === undefined ? undefined : rewriting.forms.of(type);
  if (type !== undefined && form?.derivation === "standalone") return standaloneType(element, type, form, rewriting);
  return xsdNode(rewriting, "complexType", element, rewriteAttributes(element, rewriting), (inside) => {
    const wrapper = childNamed(element, "simpleContent", "complexContent");
    const body = wrapper === undefined ? undefined : childNamed(wrapper, "restriction", "extension");
    const annotation = annotationOf(element, inside);
    if (wrapper === undefined || body === undefined) {
      return [...annotation, ...bodyChildren(element, element, type, form, inside)];
    }
    const content = xsdNode(inside, wrapper.localName, wrapper, rewriteAttributes(wrapper, inside), (within) => [
      ...annotationOf(wrapper, within),
      xsdNode(within, body.localName, body, rewriteAttributes(body, within), (innermost) => [
        ...annotationOf(body, innermost),
        ...bodyChildren(element, body, type, form, innermost),
      ]),
    ]);
    return [...annotation, content];
  });
}

function annotationOf(element: SchemaElement, rewriting: Rewriting): readonly XmlNode[] {
  return childrenNamed(element, "annotation").flatMap((child) => rewriting.rewriteElement(child, rewriting));
}

/** Facets or model group, then attributes; what asserts says goes to the losses. */
function bodyChildren(
  complexType: SchemaElement,
  body: SchemaElement,
  type: ComplexTypeDefinition | undefined,
  form: Form | undefined,
  rewriting: Rewriting,
): readonly XmlNode[] {
  const isOther = ({ localName }: SchemaElement): boolean =>
    localName !== "annotation" && !ATTRIBUTES.includes(localName) && !GROUPS.includes(localName);
  const others = body.children.filter(isOther).flatMap((child) => rewriting.rewriteElement(child, rewriting));
  return [
    ...others,
    ...modelGroup(complexType, type, form, rewriting),
    ...withDefaults(rewriteAttributeUses(body, rewriting), defaultAttributes(complexType, body, type, rewriting)),
  ];
}

/** References to attribute groups stand before the attribute wildcard. */
function withDefaults(uses: readonly XmlNode[], defaults: readonly XmlNode[]): readonly XmlNode[] {
  const last = uses.at(-1);
  if (last === undefined || !/(?:^|:)anyAttribute$/.test(last.name)) return [...uses, ...defaults];
  return [...uses.slice(0, -1), ...defaults, last];
}

function modelGroup(
  complexType: SchemaElement,
  type: ComplexTypeDefinition | undefined,
  form: Form | undefined,
  rewriting: Rewriting,
): readonly XmlNode[] {
  const own = ownGroup(complexType);
  if (type === undefined || form === undefined)
    return own === undefined ? [] : rewriting.rewriteElement(own, rewriting);
  if (form.shape === "simple" || form.shape === "empty") return [];
  if (form.shape === "any") {
    loseContent(complexType, form, rewriting);
    return inheritsAnything(type, rewriting) ? [] : [uncheckedContent(rewriting)];
  }
  if (form.derivation === "kept" && own === undefined) return [];
  if (form.shape === "plain") return own === undefined ? [] : rewriting.rewriteElement(own, rewriting);
  if (form.shape === "order-free") loseOccurrences(own ?? complexType, rewriting);
  const { contentType } = type;
  const isOptional =
    contentType.variety === "simple" ||
    contentType.variety === "empty" ||
    (form.shape === "all" ? contentType.particle.minOccurs === 0 : isEmptiable(contentType.particle));
  return [rewriteMembers(form.members, form.shape, isOptional, rewriting)];
}

function loseContent(complexType: SchemaElement, form: Form, rewriting: Rewriting): void {
  const wrapper = childNamed(complexType, "complexContent");
  const body = wrapper === undefined ? complexType : childNamed(wrapper, "restriction", "extension");
  const place = (body === undefined ? undefined : childNamed(body, "openContent")) ?? complexType;
  const construct = place === complexType ? "xs:complexType" : "xs:openContent";
  const message = `The content is not checked: ${form.reason}.`;
  const issueCodes = ["cvc-complex-type.2.4.a", "cvc-complex-type.2.4.b", "cvc-complex-type.2.4.d"];
  lose(rewriting, place, { kind: "open-content", construct, message, issueCodes, reach: "content" });
}

/** An extension of a type that admits anything adds nothing, or two wildcards would compete. */
function inheritsAnything(type: ComplexTypeDefinition, rewriting: Rewriting): boolean {
  const base = type.baseTypeDefinition;
  if (type.derivationMethod !== "extension" || base.kind === "simpleTypeDefinition") return false;
  return base.builtIn || rewriting.forms.of(base).shape === "any";
}

/** The type with the content and the attributes that it has, inherited ones included, derived from nothing. */
function standaloneType(
  element: SchemaElement,
  type: ComplexTypeDefinition,
  form: Form,
  rewriting: Rewriting,
): XmlNode {
  const attributes = rewriteAttributes(element, rewriting, ["mixed"]);
  if (type.contentType.variety === "mixed") attributes.push(["mixed", "true"]);
  const wrapper = childNamed(element, "complexContent");
  const body = wrapper === undefined ? undefined : childNamed(wrapper, "restriction", "extension");
  const base = body?.attributes.get("base")?.value ?? "";
  const message = `The type is not derived from ${base}: 1.0 cannot say the ${type.derivationMethod}. It stands alone, and xsi:type cannot name it in place of ${base}.`;
  const construct = `xs:${type.derivationMethod}`;
  lose(rewriting, body ?? element, { kind: "derivation", construct, message });
  return xsdNode(rewriting, "complexType", element, attributes, (inside) => {
    const asserts = body === undefined ? [] : childrenNamed(body, "assert");
    for (const assert of asserts) inside.rewriteElement(assert, inside);
    return [
      ...annotationOf(element, inside),
      ...modelGroup(element, type, form, inside),
      ...rewriteEffectiveAttributes(type, inside),
    ];
  });
}
