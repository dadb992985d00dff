import type { WildcardPlan } from "@schemawright/runtime/samples";
import { allowsName, allowsNamespace, type ElementDeclaration, type Schema, type Wildcard } from "@schemawright/xsd";
import { XML_NAMESPACE } from "../binding/namespaces.ts";

/** Namespaces that an element or attribute without a declaration may be of. */
const SAMPLE = "urn:schemawright:sample";
/** Name of what a wildcard takes without a declaration. */
const NAME = "sample";
/** Declared elements that are tried where a wildcard wants some. */
const DECLARED = 4;

/**
 * What an element wildcard may be given.
 * @param isOptional it may be given nothing
 */
export function wildcardPlanOf(
  { namespaceConstraint, processContents }: Wildcard,
  schemas: readonly Schema[],
  isOptional: boolean,
  keyOf: (element: ElementDeclaration) => string,
): WildcardPlan {
  const isDefined = (namespace: string, local: string): boolean =>
    schemas.some((one) => one.elementDeclarations.has(`{${namespace}}${local}`));
  if (processContents === "strict") {
    const all = schemas.flatMap((one) => [...one.elementDeclarations.values()]);
    const taken = all.filter(
      (one) => !one.abstract && allowsName(namespaceConstraint, one.targetNamespace, one.name, isDefined),
    );
    // A root with keys may come to stand within itself, where processors differ on whose keys a reference may be to.
    const keyless = taken.filter(({ identityConstraintDefinitions }) => identityConstraintDefinitions.length === 0);
    const chosen = keyless.length > 0 || isOptional ? keyless : taken;
    return { elements: [...new Set(chosen.slice(0, DECLARED).map(keyOf))] };
  }
  const namespaces = [SAMPLE, "", ...schemas.map((one) => one.targetNamespace), ...namespaceConstraint.namespaces];
  const namespace = namespaces.find(
    (one) => !isDefined(one, NAME) && allowsName(namespaceConstraint, one, NAME, isDefined),
  );
  return namespace === undefined ? {} : { namespace };
}

/** The namespace of an attribute without a declaration that a wildcard takes; `undefined` if it takes none. */
export function attributeNamespace({ namespaceConstraint, processContents }: Wildcard): string | undefined {
  if (processContents === "strict") return undefined;
  if (namespaceConstraint.variety !== "enumeration")
    return allowsNamespace(namespaceConstraint, SAMPLE) ? SAMPLE : undefined;
  return namespaceConstraint.namespaces.find((one) => one !== XML_NAMESPACE);
}
