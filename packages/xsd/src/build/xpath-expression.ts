import type { XPathExpression } from "../components/index.ts";
import type { LoadedDocument } from "../documents/load.ts";
import type { SchemaElement } from "../documents/schema-element.ts";
import { attributeText } from "./attribute-values.ts";

/** The XPath expression in an attribute of an element: https://www.w3.org/TR/xmlschema11-1/#key-xpath-ex */
export function xpathExpressionOf(
  document: LoadedDocument,
  element: SchemaElement,
  attributeName: "test" | "xpath",
): XPathExpression {
  const attribute = element.attributes.get(attributeName);
  const { "": unprefixed = "", ...namespaceBindings } = element.namespaces;
  return {
    expression: attribute?.value ?? "",
    namespaceBindings,
    defaultNamespace: defaultNamespace(document, element, unprefixed),
    baseURI: document.location,
    location: attribute?.location ?? element.location,
  };
}

/** https://www.w3.org/TR/xmlschema11-1/#key-x-dn */
function defaultNamespace(document: LoadedDocument, element: SchemaElement, unprefixed: string): string {
  const value =
    attributeText(element, "xpathDefaultNamespace") ??
    attributeText(document.root, "xpathDefaultNamespace") ??
    "##local";
  if (value === "##local") return "";
  if (value === "##defaultNamespace") return unprefixed;
  return value === "##targetNamespace" ? document.targetNamespace : value;
}
