import type { Assertion } from "../components/index.ts";
import type { LoadedDocument } from "../documents/load.ts";
import type { SchemaElement } from "../documents/schema-element.ts";
import { annotationsOf, childrenNamed } from "./annotations.ts";
import { attributeText } from "./attribute-values.ts";

/** The assertion of an `xs:assert` or `xs:assertion`: https://www.w3.org/TR/xmlschema11-1/#declare-assertion */
export function buildAssertion(document: LoadedDocument, element: SchemaElement): Assertion {
  const test = element.attributes.get("test");
  const { "": unprefixed = "", ...namespaceBindings } = element.namespaces;
  return {
    kind: "assertion",
    test: {
      expression: test?.value ?? "",
      namespaceBindings,
      defaultNamespace: defaultNamespace(document, element, unprefixed),
      baseURI: document.location,
      location: test?.location ?? element.location,
    },
    annotations: annotationsOf(element),
    location: element.location,
  };
}

/** The assertions among the children. */
export function assertionsOf(document: LoadedDocument, element: SchemaElement): readonly Assertion[] {
  return childrenNamed(element, "assert").map((child) => buildAssertion(document, child));
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
