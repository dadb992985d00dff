import type { ConstrainingFacet } from "@schemawright/xsd";
import { emitAssertions } from "./assertions.ts";
import { emitBound } from "./bounds.ts";
import { emitDigits } from "./digits.ts";
import { emitEnumeration } from "./enumeration.ts";
import { emitExplicitTimezone } from "./explicit-timezone.ts";
import type { FacetCode, FacetContext } from "./facet-code.ts";
import { emitLength } from "./length.ts";
import { emitPattern } from "./pattern.ts";

export type { FacetCode, FacetContext };

/** Emits a facet; nothing for `whiteSpace`, which is part of reading the text, and for what was refused. */
export function emitFacet(facet: ConstrainingFacet, context: FacetContext): readonly FacetCode[] {
  const one = emitOne(facet, context);
  if (one === undefined) return [];
  return "condition" in one ? [one] : one;
}

function emitOne(facet: ConstrainingFacet, context: FacetContext): FacetCode | readonly FacetCode[] | undefined {
  switch (facet.kind) {
    case "length":
    case "minLength":
    case "maxLength":
      return emitLength(facet, context);
    case "minInclusive":
    case "minExclusive":
    case "maxInclusive":
    case "maxExclusive":
      return emitBound(facet, context);
    case "totalDigits":
    case "fractionDigits":
      return emitDigits(facet, context);
    case "pattern":
      return emitPattern(facet, context);
    case "enumeration":
      return emitEnumeration(facet, context);
    case "explicitTimezone":
      return emitExplicitTimezone(facet, context);
    case "assertions":
      return emitAssertions(facet, context);
    case "whiteSpace":
      return undefined;
  }
}
