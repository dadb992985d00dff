import type { ConstrainingFacet, SimpleTypeDefinition, TypeDefinition } from "../components/index.ts";

/** The type, its base, and so on up to `xs:anySimpleType`. Ends where a circular definition would begin again. */
export function derivationChain(type: SimpleTypeDefinition): readonly SimpleTypeDefinition[] {
  const chain: SimpleTypeDefinition[] = [];
  const seen = new Set<SimpleTypeDefinition>();
  for (let step: SimpleTypeDefinition | undefined = type; step !== undefined && !seen.has(step); ) {
    chain.push(step);
    seen.add(step);
    step = step.baseTypeDefinition;
  }
  return chain;
}

/** The facets of one kind, or of one of several. */
export type FacetOf<Kind extends ConstrainingFacet["kind"]> = ConstrainingFacet & { readonly kind: Kind };

/** The facet of one kind that is in force for a type: its own or the nearest inherited one. */
export function effectiveFacet<Kind extends ConstrainingFacet["kind"]>(
  type: SimpleTypeDefinition,
  kind: Kind,
): FacetOf<Kind> | undefined {
  for (const step of derivationChain(type)) {
    for (const facet of step.facets) {
      if (isOfKind(facet, kind)) return facet;
    }
  }
  return undefined;
}

function isOfKind<Kind extends ConstrainingFacet["kind"]>(
  facet: ConstrainingFacet,
  kind: Kind,
): facet is FacetOf<Kind> {
  return facet.kind === kind;
}

/** How white space of values of this type is normalised. */
export function whiteSpaceOf(type: SimpleTypeDefinition): "preserve" | "replace" | "collapse" {
  if (type.variety === "list") return "collapse";
  return effectiveFacet(type, "whiteSpace")?.value ?? (type.variety === "union" ? "collapse" : "preserve");
}

/** Applies {@link whiteSpaceOf}. A union keeps its text: which normalisation applies depends on the member that matches. */
export function normaliseWhiteSpace(type: SimpleTypeDefinition, text: string): string {
  if (type.variety === "union") return text;
  const mode = whiteSpaceOf(type);
  if (mode === "preserve") return text;
  const replaced = text.replace(/[\t\n\r]/g, " ");
  return mode === "replace" ? replaced : replaced.replace(/ +/g, " ").replace(/^ | $/g, "");
}

/** Whether a type is derived from another one, or is it: by base types, not through unions. */
export function isDerivedFrom(type: TypeDefinition, ancestor: TypeDefinition): boolean {
  const seen = new Set<TypeDefinition>();
  for (let step: TypeDefinition | undefined = type; step !== undefined && !seen.has(step); ) {
    if (step === ancestor) return true;
    seen.add(step);
    step = step.baseTypeDefinition;
  }
  return ancestor.builtIn && ancestor.kind === "complexTypeDefinition";
}

/** A name for messages. */
export function describeType(type: TypeDefinition): string {
  if (type.name === undefined) return "an anonymous type";
  return `${type.builtIn ? "xs:" : ""}${type.name}`;
}
