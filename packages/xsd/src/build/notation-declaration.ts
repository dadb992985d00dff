import type { NotationDeclaration } from "../components/index.ts";
import type { LoadedDocument } from "../documents/load.ts";
import type { SchemaElement } from "../documents/schema-element.ts";
import { annotationsOf } from "./annotations.ts";
import { attributeText } from "./attribute-values.ts";
import type { Build } from "./context.ts";

/**
 * The component of an `xs:notation`: https://www.w3.org/TR/xmlschema11-1/#declare-notation. Reports `n-props-correct`
 * for one without any identifier.
 */
export function buildNotation(build: Build, document: LoadedDocument, element: SchemaElement): NotationDeclaration {
  const name = attributeText(element, "name") ?? "";
  const publicIdentifier = attributeText(element, "public");
  const systemIdentifier = attributeText(element, "system");
  if (publicIdentifier === undefined && systemIdentifier === undefined) {
    const message = `The notation "${name}" needs the attribute "public" or "system".`;
    build.report("n-props-correct", element, message, { name });
  }
  return {
    kind: "notationDeclaration",
    name,
    targetNamespace: document.targetNamespace,
    systemIdentifier,
    publicIdentifier,
    annotations: annotationsOf(element),
    location: element.location,
  };
}
