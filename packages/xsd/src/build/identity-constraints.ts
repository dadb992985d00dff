import type { IdentityConstraintDefinition, RestrictedExpression } from "../components/index.ts";
import type { LoadedDocument } from "../documents/load.ts";
import type { SchemaElement } from "../documents/schema-element.ts";
import { parseRestrictedXPath } from "../xpath/index.ts";
import { annotationsOf, childNamed, childrenNamed } from "./annotations.ts";
import { attributeText } from "./attribute-values.ts";
import type { Build, Draft } from "./context.ts";
import { isWellFormedIdentityConstraint } from "./src-identity-constraint.ts";
import { xpathExpressionOf } from "./xpath-expression.ts";

/**
 * The component of a named `xs:unique`, `xs:key` or `xs:keyref`; {@link fillIdentityConstraint} adds what it refers to. Reports
 * `src-identity-constraint`, clauses 1 to 4.
 */
export function draftIdentityConstraint(
  build: Build,
  document: LoadedDocument,
  element: SchemaElement,
): Draft<IdentityConstraintDefinition> {
  const { localName } = element;
  const draft: Draft<IdentityConstraintDefinition> = {
    kind: "identityConstraintDefinition",
    name: attributeText(element, "name") ?? "",
    targetNamespace: document.targetNamespace,
    category: localName === "key" || localName === "keyref" ? localName : "unique",
    selector: restrictedExpression(document, childNamed(element, "selector") ?? element, "selector"),
    fields: childrenNamed(element, "field").map((field) => restrictedExpression(document, field, "field")),
    referencedKey: undefined,
    annotations: annotationsOf(element),
    location: element.location,
  };
  if (!isWellFormedIdentityConstraint(element, document, build.version, build.report)) build.standIns.add(draft);
  return draft;
}

/** Fills in the referenced key: https://www.w3.org/TR/xmlschema11-1/#declare-key. Reports `src-resolve`. */
export function fillIdentityConstraint(
  build: Build,
  document: LoadedDocument,
  element: SchemaElement,
  draft: Draft<IdentityConstraintDefinition>,
): void {
  const reference = element.attributes.get("refer");
  if (draft.category !== "keyref" || reference === undefined) return;
  draft.referencedKey = build.identityConstraint(document, reference, element);
  if (draft.referencedKey === undefined) build.standIns.add(draft);
}

function restrictedExpression(
  document: LoadedDocument,
  element: SchemaElement,
  role: "selector" | "field",
): RestrictedExpression {
  const expression = xpathExpressionOf(document, element, "xpath");
  const parsed = parseRestrictedXPath(expression.expression, role, expression);
  return { ...expression, paths: parsed.ok ? parsed.paths : [] };
}

/**
 * The identity constraints that an `xs:element` has: written on it, or in 1.1 referred to with `ref`. Reports
 * `src-identity-constraint` (clause 5 for a reference to one of another category) and `src-resolve`.
 */
export function identityConstraintsOf(
  build: Build,
  document: LoadedDocument,
  element: SchemaElement,
): readonly IdentityConstraintDefinition[] {
  return childrenNamed(element, "unique", "key", "keyref").flatMap((child) => {
    if (document.rejected.has(child) || !isWellFormedIdentityConstraint(child, document, build.version, build.report))
      return [];
    const reference = child.attributes.get("ref");
    const name = child.attributes.get("name");
    if (reference === undefined) {
      return name === undefined ? [] : (build.ownIdentityConstraint(document, child) ?? []);
    }
    const found = build.identityConstraint(document, reference, child);
    if (found === undefined || found.category === child.localName) return found ?? [];
    const message = `xs:${child.localName} refers to "${found.name}", which is an xs:${found.category}; write xs:${found.category}.`;
    build.report("src-identity-constraint", reference, message, { name: found.name });
    return [];
  });
}
