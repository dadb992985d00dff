import type { Assertion } from "../components/index.ts";
import type { LoadedDocument } from "../documents/load.ts";
import type { SchemaElement } from "../documents/schema-element.ts";
import { annotationsOf, childrenNamed } from "./annotations.ts";
import { xpathExpressionOf } from "./xpath-expression.ts";

/** The assertion of an `xs:assert` or `xs:assertion`: https://www.w3.org/TR/xmlschema11-1/#declare-assertion */
export function buildAssertion(document: LoadedDocument, element: SchemaElement): Assertion {
  return {
    kind: "assertion",
    test: xpathExpressionOf(document, element, "test"),
    annotations: annotationsOf(element),
    location: element.location,
  };
}

/** The assertions among the children. */
export function assertionsOf(document: LoadedDocument, element: SchemaElement): readonly Assertion[] {
  return childrenNamed(element, "assert").map((child) => buildAssertion(document, child));
}
