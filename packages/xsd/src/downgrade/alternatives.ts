import { childrenNamed } from "../build/annotations.ts";
import type { ElementDeclaration, TypeDefinition } from "../components/index.ts";
import { expandedName, splitQName, XSD_NAMESPACE } from "../documents/names.ts";
import type { SchemaElement } from "../documents/schema-element.ts";
import { placeKey, type Source } from "./source.ts";

/**
 * What leaving out an element's alternatives takes: nothing where it has none; `drop` where each alternative only
 * restricts the declared type; `widen` where one may accept more, so that the element must accept anything; `narrow`
 * where that would break a substitution group, so that the 1.0 form keeps the declared type.
 */
export type AlternativesLoss = "none" | "drop" | "widen" | "narrow";

/** See {@link AlternativesLoss}. */
export function alternativesOf(declaration: ElementDeclaration, source: Source): AlternativesLoss {
  const placed = source.elements.get(placeKey(declaration.location));
  const alternatives = placed === undefined ? [] : childrenNamed(placed.element, "alternative");
  if (alternatives.length === 0) return "none";
  if (alternatives.every((alternative) => onlyRestricts(alternative, declaration.typeDefinition, source)))
    return "drop";
  const isHead = [...source.schema.elementDeclarations.values()].some(({ substitutionGroupAffiliations }) =>
    substitutionGroupAffiliations.includes(declaration),
  );
  return isHead || declaration.substitutionGroupAffiliations.length > 0 ? "narrow" : "widen";
}

function onlyRestricts(alternative: SchemaElement, declared: TypeDefinition, { schema }: Source): boolean {
  const written = alternative.attributes.get("type");
  const name = written === undefined ? undefined : splitQName(written.value.trim());
  if (name === undefined) return false;
  const namespace = alternative.namespaces[name.prefix] ?? schema.targetNamespace;
  if (namespace === XSD_NAMESPACE && name.localName === "error") return true;
  let type: TypeDefinition | undefined = schema.typeDefinitions.get(expandedName(namespace, name.localName));
  while (type !== undefined && type !== declared) {
    if (type.kind === "complexTypeDefinition" && type.derivationMethod === "extension") return false;
    if (type.baseTypeDefinition === type) return false;
    type = type.baseTypeDefinition;
  }
  return type === declared;
}
