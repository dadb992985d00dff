import type { XmlElement } from "@schemawright/runtime";
import { allowsNamespace, type Wildcard } from "@schemawright/xsd";
import fc from "fast-check";
import { awkwardText } from "./text.ts";

const name = fc.constantFrom("zz-unknown", "ZZ_UNKNOWN", "zz.é");
/** No namespace, and one that no contract declares anything in. */
const NAMESPACES = ["", "urn:schemawright:unknown"];
const text = awkwardText().map((one) => (one === "" ? "x" : one));

/**
 * Elements as data that a wildcard admits, in the form in which reading gives them: nothing empty is named, texts do
 * not stand side by side. Nothing if the wildcard admits none of the namespaces that are tried.
 */
export function xmlElements({ namespaceConstraint }: Wildcard): fc.Arbitrary<XmlElement[]> | undefined {
  const namespaces = NAMESPACES.filter((namespace) => allowsNamespace(namespaceConstraint, namespace));
  if (namespaces.length === 0) return undefined;
  return fc.array(xmlElement(1, fc.constantFrom(...namespaces)), { minLength: 1, maxLength: 2 });
}

function xmlElement(depth: number, namespace: fc.Arbitrary<string>): fc.Arbitrary<XmlElement> {
  const attribute = fc.record({ name, value: awkwardText() }, { noNullPrototype: true });
  const attributes = fc.uniqueArray(attribute, { selector: (one) => one.name, maxLength: 2 });
  const texts = fc.array(text, { maxLength: 1 });
  const children: fc.Arbitrary<(XmlElement | string)[]> =
    depth === 0 ? texts : fc.oneof(texts, fc.tuple(text, xmlElement(depth - 1, fc.constantFrom(...NAMESPACES)), text));
  return fc.record({ name, namespace, attributes, children }).map((parts) => ({
    name: parts.name,
    ...(parts.namespace === "" ? {} : { namespace: parts.namespace }),
    ...(parts.attributes.length === 0 ? {} : { attributes: parts.attributes }),
    ...(parts.children.length === 0 ? {} : { children: parts.children }),
  }));
}
