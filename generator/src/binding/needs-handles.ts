import type {
  ComplexTypeDefinition,
  ElementDeclaration,
  OpenContent,
  Particle,
  SimpleTypeDefinition,
  TypeDefinition,
} from "@schemawright/xsd";

import type { BindingContext, Schemas } from "./context.ts";
import { fitsObject } from "./fits-object.ts";
import { chosenDiscriminator } from "./hints.ts";

/**
 * Whether documents of some schemas can choose among components, so that readers have to be handed them: substitution,
 * derived types, nil, wildcards that assess, content that only a list of items holds.
 */
export function needsHandles(schemas: Schemas, context: BindingContext): boolean {
  const seen = new Set<object>();
  const derivedFrom = new Set<TypeDefinition>();
  for (const schema of schemas.values()) {
    for (const type of schema.typeDefinitions.values()) {
      if (type.kind === "complexTypeDefinition" && !type.builtIn) derivedFrom.add(type.baseTypeDefinition);
    }
  }

  function element(declaration: ElementDeclaration): boolean {
    if (seen.has(declaration)) return false;
    seen.add(declaration);
    const { typeDefinition: type } = declaration;
    return (
      declaration.nillable ||
      declaration.abstract ||
      declaration.incomplete === true ||
      declaration.substitutionGroupAffiliations.length > 0 ||
      declaration.typeTable !== undefined ||
      declaration.identityConstraintDefinitions.length > 0 ||
      (type.kind === "complexTypeDefinition" &&
        (type.builtIn ||
          type.abstract ||
          declaration.valueConstraint !== undefined ||
          (derivedFrom.has(type) && chosenDiscriminator(type, context) === undefined))) ||
      ofType(type)
    );
  }

  function ofType(type: TypeDefinition): boolean {
    if (seen.has(type)) return false;
    seen.add(type);
    return type.kind === "simpleTypeDefinition" ? holdsNames(type) : complex(type);
  }

  function complex({ attributeUses, attributeWildcard, contentType, builtIn }: ComplexTypeDefinition): boolean {
    if (builtIn) return false;
    if (attributeWildcard !== undefined) return true;
    if (attributeUses.some((use) => ofType(use.attributeDeclaration.typeDefinition))) return true;
    if (contentType.variety === "empty") return false;
    if (contentType.variety === "simple") return ofType(contentType.simpleTypeDefinition);
    const { variety, particle, openContent } = contentType;
    return (
      variety === "mixed" ||
      (openContent !== undefined && !isWideOpen(openContent)) ||
      !fitsObject(particle, context) ||
      ofParticle(particle)
    );
  }

  function ofParticle({ term }: Particle): boolean {
    if (term.kind === "elementDeclaration") return element(term);
    if (term.kind === "wildcard") return term.processContents !== "skip";
    return term.particles.some(ofParticle);
  }

  return [...schemas.values()].some(
    ({ elementDeclarations, typeDefinitions }) =>
      [...elementDeclarations.values()].some(element) ||
      [...typeDefinitions.values()].some((type) => !type.builtIn && ofType(type)),
  );
}

/** Whether any element may stand anywhere, declared or not. */
function isWideOpen({ mode, wildcard }: OpenContent): boolean {
  const { namespaceConstraint, processContents } = wildcard;
  return (
    mode === "interleave" &&
    namespaceConstraint.variety === "any" &&
    namespaceConstraint.disallowedNames.length === 0 &&
    processContents !== "strict"
  );
}

function holdsNames(type: SimpleTypeDefinition): boolean {
  if (type.builtIn && (type.name === "QName" || type.name === "NOTATION")) return true;
  return [type.baseTypeDefinition, type.itemTypeDefinition, ...type.memberTypeDefinitions].some(
    (one) => one !== undefined && holdsNames(one),
  );
}
