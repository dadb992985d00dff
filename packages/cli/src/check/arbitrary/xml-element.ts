import type { XmlElement } from "@schemawright/runtime";
import fc from "fast-check";
import { awkwardText } from "./text.ts";

const name = fc.constantFrom("zz-unknown", "ZZ_UNKNOWN", "zz.é");
const namespace = fc.option(fc.constant("urn:schemawright:unknown"), { nil: undefined, freq: 3 });
const text = awkwardText().filter((one) => one !== "");

/** Elements as data, in the form in which reading gives them: nothing empty is named, texts do not stand side by side. */
export function xmlElements(): fc.Arbitrary<XmlElement[]> {
  return fc.array(xmlElement(1), { minLength: 1, maxLength: 2 });
}

function xmlElement(depth: number): fc.Arbitrary<XmlElement> {
  const attributes = fc.uniqueArray(fc.record({ name, value: awkwardText() }, { noNullPrototype: true }), {
    selector: (attribute) => attribute.name,
    maxLength: 2,
  });
  const children: fc.Arbitrary<(XmlElement | string)[]> =
    depth === 0
      ? fc.array(text, { maxLength: 1 })
      : fc.oneof(fc.array(text, { maxLength: 1 }), fc.tuple(text, xmlElement(depth - 1), text));
  return fc.record({ name, namespace, attributes, children }).map((parts) => ({
    name: parts.name,
    ...(parts.namespace === undefined ? {} : { namespace: parts.namespace }),
    ...(parts.attributes.length === 0 ? {} : { attributes: parts.attributes }),
    ...(parts.children.length === 0 ? {} : { children: parts.children }),
  }));
}
