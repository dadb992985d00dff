import type { ElementDeclaration } from "../components/index.ts";
import type { LoadedDocument } from "../documents/load.ts";
import type { SchemaElement } from "../documents/schema-element.ts";
import { annotationsOf, childNamed } from "./annotations.ts";
import { localNamespace, valueConstraintOf } from "./attribute-uses.ts";
import { attributeText, derivationSet, flag } from "./attribute-values.ts";
import type { Build, Draft } from "./context.ts";
import { identityConstraintsOf } from "./identity-constraints.ts";
import { typeTableOf } from "./type-table.ts";

/** The component of an `xs:element` with a name; {@link fillElement} adds what depends on other components. */
export function draftElement(
  build: Build,
  document: LoadedDocument,
  element: SchemaElement,
  scope: "global" | "local",
): Draft<ElementDeclaration> {
  return {
    kind: "elementDeclaration",
    name: attributeText(element, "name") ?? "",
    targetNamespace: scope === "global" ? document.targetNamespace : localNamespace(document, element, "element"),
    typeDefinition: build.anyType,
    typeTable: undefined,
    scope,
    valueConstraint: valueConstraintOf(build, element, "src-element.1"),
    nillable: flag(element, "nillable"),
    abstract: flag(element, "abstract"),
    identityConstraintDefinitions: [],
    substitutionGroupAffiliations: [],
    disallowedSubstitutions: derivationSet(element, "block", document.root, "blockDefault", [
      "extension",
      "restriction",
      "substitution",
    ]),
    substitutionGroupExclusions: derivationSet(element, "final", document.root, "finalDefault", [
      "extension",
      "restriction",
    ]),
    annotations: annotationsOf(element),
    location: element.location,
  };
}

/**
 * Fills in type and substitution groups: https://www.w3.org/TR/xmlschema11-1/#declare-element. Without a type of its
 * own, a declaration has that of the first head it substitutes, else `xs:anyType`. Reports `src-element.3` for two
 * types, `e-props-correct` for a circle of substitution groups, and what is wrong with identity constraints and type
 * alternatives as they are written.
 */
export function fillElement(
  build: Build,
  document: LoadedDocument,
  element: SchemaElement,
  draft: Draft<ElementDeclaration>,
): void {
  const heads = element.attributes.get("substitutionGroup");
  if (heads !== undefined) draft.substitutionGroupAffiliations = build.element(document, heads, element, draft);
  const reference = element.attributes.get("type");
  const inner = childNamed(element, "simpleType", "complexType");
  if (reference !== undefined && inner !== undefined) {
    build.report("src-element.3", reference, "The element has a type by name and one inside; remove one.");
  }
  if (reference !== undefined) draft.typeDefinition = build.typeOfDeclaration(document, reference, element, draft);
  else if (inner !== undefined) draft.typeDefinition = build.anonymousType(document, inner);
  const circular = draft.substitutionGroupAffiliations.filter((head) => !build.complete(head));
  if (circular.length > 0) {
    build.report(
      "e-props-correct",
      heads ?? element,
      `The element "${draft.name}" is, through others, in its own substitution group.`,
    );
    draft.substitutionGroupAffiliations = draft.substitutionGroupAffiliations.filter(
      (head) => !circular.includes(head),
    );
  }
  const head = draft.substitutionGroupAffiliations[0];
  if (reference === undefined && inner === undefined && head !== undefined) draft.typeDefinition = head.typeDefinition;
  if (build.standIns.has(draft.typeDefinition)) build.standIns.add(draft);
  draft.identityConstraintDefinitions = identityConstraintsOf(build, document, element);
  draft.typeTable = typeTableOf(build, document, element, draft);
}
