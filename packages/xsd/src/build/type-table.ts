import type { ElementDeclaration, TypeAlternative, TypeTable } from "../components/index.ts";
import type { LoadedDocument } from "../documents/load.ts";
import type { SchemaElement } from "../documents/schema-element.ts";
import { annotationsOf, childNamed, childrenNamed } from "./annotations.ts";
import type { Build } from "./context.ts";
import { isWellFormedTypeAlternative } from "./src-type-alternative.ts";
import { xpathExpressionOf } from "./xpath-expression.ts";

/**
 * The type table of an element declaration whose type is known: https://www.w3.org/TR/xmlschema11-1/#declare-element,
 * `undefined` without alternatives. Reports `src-type-alternative`, and `src-element.5` for an alternative without a
 * test that is not the last one.
 */
export function typeTableOf(
  build: Build,
  document: LoadedDocument,
  element: SchemaElement,
  declaration: ElementDeclaration,
): TypeTable | undefined {
  const children = childrenNamed(element, "alternative").filter((child) => !document.rejected.has(child));
  if (children.length === 0) return undefined;
  const written = children.flatMap((child, index): readonly TypeAlternative[] => {
    if (!isWellFormedTypeAlternative(child, build.report)) return [];
    if (!child.attributes.has("test") && index < children.length - 1) {
      const message =
        "Only the last xs:alternative of an element may be without a test; the ones after it never count.";
      build.report("src-element.5", child, message);
    }
    const alternative = alternativeOf(build, document, child);
    return alternative === undefined ? [] : [alternative];
  });
  const alternatives = written.filter(({ test }) => test !== undefined);
  const defaultTypeDefinition = written.find(({ test }) => test === undefined) ?? {
    kind: "typeAlternative",
    test: undefined,
    typeDefinition: declaration.typeDefinition,
    annotations: [],
    location: element.location,
  };
  return { alternatives, defaultTypeDefinition };
}

/** https://www.w3.org/TR/xmlschema11-1/#declare-alternative */
function alternativeOf(build: Build, document: LoadedDocument, element: SchemaElement): TypeAlternative | undefined {
  const reference = element.attributes.get("type");
  const inner = childNamed(element, "simpleType", "complexType");
  const typeDefinition =
    reference !== undefined
      ? build.type(document, reference, element)
      : inner === undefined
        ? undefined
        : build.anonymousType(document, inner);
  if (typeDefinition === undefined) return undefined;
  return {
    kind: "typeAlternative",
    test: element.attributes.has("test") ? xpathExpressionOf(document, element, "test") : undefined,
    typeDefinition,
    annotations: annotationsOf(element),
    location: element.location,
  };
}
