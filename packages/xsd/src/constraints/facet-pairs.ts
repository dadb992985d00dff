import { derivationChain, effectiveFacet, type FacetOf } from "../build/simple-type-questions.ts";
import type { BoundFacet, ConstrainingFacet, SimpleTypeDefinition } from "../components/index.ts";
import { compareValues, valueFault } from "../datatypes/lexical.ts";
import { type Rule, schemaExample } from "./rule.ts";

type Kind = ConstrainingFacet["kind"];

/**
 * Two facets of one type that contradict each other: the code, the facets, an example, and what is a contradiction: true,
 * or what is wrong with it.
 */
function pairRule<Low extends Kind, High extends Kind>(
  code: string,
  low: Low,
  high: High,
  base: string,
  values: readonly [low: string, high: string],
  contradict: (low: FacetOf<Low>, high: FacetOf<High>, type: SimpleTypeDefinition) => boolean | string,
): Rule {
  return {
    code,
    example: schemaExample(
      `<xs:simpleType name="t"><xs:restriction base="xs:${base}"><xs:${low} value="${values[0]}"/><xs:${high} value="${values[1]}"/><!-- ERROR ${code} --></xs:restriction></xs:simpleType>`,
    ),
    check({ simpleTypes, isBroken }, report) {
      for (const type of simpleTypes) {
        if (isBroken(type) || !type.facets.some((facet) => facet.kind === low || facet.kind === high)) continue;
        const lowFacet = effectiveFacet(type, low);
        const highFacet = effectiveFacet(type, high);
        if (lowFacet === undefined || highFacet === undefined) continue;
        const contradiction = contradict(lowFacet, highFacet, type);
        if (contradiction === false) continue;
        const place = type.facets.findLast((facet) => facet.kind === low || facet.kind === high) ?? type;
        const what = contradiction === true ? "contradict each other; no value meets both" : contradiction;
        const message = `The facets ${low} (${lowFacet.value}) and ${high} (${highFacet.value}) ${what}.`;
        report(code, place, message, { [low]: String(lowFacet.value), [high]: String(highFacet.value) });
      }
    },
  };
}

/**
 * How two bounds that one step states compare; less where they have no order. Of bounds in two steps, the "valid
 * restriction" constraints speak.
 */
function compareBounds(type: SimpleTypeDefinition, low: BoundFacet, high: BoundFacet): number {
  if (!type.facets.includes(low) || !type.facets.includes(high)) return -1;
  const context = { version: "1.1" } as const;
  const base = type.primitiveTypeDefinition;
  if (base === undefined || valueFault(base, low.value, context) !== undefined) return -1;
  if (valueFault(base, high.value, context) !== undefined) return -1;
  return compareValues(type, low.value, high.value) ?? -1;
}

/**
 * What is wrong with a bound beside a length that is within it: there must be a base with that bound and no length, so
 * that the length came later. https://www.w3.org/TR/xmlschema-2/#length-minLength-maxLength, clauses 1.2 and 2.2, which
 * are those of XSD 1.1. Before erratum E2-66, steps of their own were enough, in either order.
 */
function cameLate(type: SimpleTypeDefinition, bound: FacetOf<"minLength" | "maxLength">): false | string {
  const cameFirst = derivationChain(type).some(
    (step) => effectiveFacet(step, bound.kind)?.value === bound.value && effectiveFacet(step, "length") === undefined,
  );
  return !cameFirst && `exclude each other, unless a base without length has this ${bound.kind}`;
}

/** Constraints on two facets at a time: https://www.w3.org/TR/xmlschema11-2/#rf-facets */
export const rules: readonly Rule[] = [
  pairRule(
    "minLength-less-than-equal-to-maxLength",
    "minLength",
    "maxLength",
    "string",
    ["3", "2"],
    (low, high) => low.value > high.value,
  ),
  pairRule(
    "length-minLength-maxLength",
    "length",
    "minLength",
    "string",
    ["3", "4"],
    (length, minimum, type) => minimum.value > length.value || cameLate(type, minimum),
  ),
  pairRule(
    "length-minLength-maxLength",
    "length",
    "maxLength",
    "string",
    ["3", "2"],
    (length, maximum, type) => maximum.value < length.value || cameLate(type, maximum),
  ),
  pairRule(
    "fractionDigits-totalDigits",
    "totalDigits",
    "fractionDigits",
    "decimal",
    ["2", "3"],
    (total, fraction) => fraction.value > total.value,
  ),
  pairRule(
    "minInclusive-less-than-equal-to-maxInclusive",
    "minInclusive",
    "maxInclusive",
    "decimal",
    ["2.5", "2.4"],
    (low, high, type) => compareBounds(type, low, high) > 0,
  ),
  pairRule(
    "minExclusive-less-than-equal-to-maxExclusive",
    "minExclusive",
    "maxExclusive",
    "decimal",
    ["2.5", "2.4"],
    (low, high, type) => compareBounds(type, low, high) > 0,
  ),
  pairRule(
    "minExclusive-less-than-maxInclusive",
    "minExclusive",
    "maxInclusive",
    "date",
    ["2020-01-02", "2020-01-01"],
    (low, high, type) => compareBounds(type, low, high) >= 0,
  ),
  pairRule(
    "minInclusive-less-than-maxExclusive",
    "minInclusive",
    "maxExclusive",
    "duration",
    ["P2D", "P1D"],
    (low, high, type) => compareBounds(type, low, high) >= 0,
  ),
  pairRule(
    "minInclusive-minExclusive",
    "minInclusive",
    "minExclusive",
    "decimal",
    ["1", "1"],
    (one, other, type) => type.facets.includes(one) && type.facets.includes(other),
  ),
  pairRule(
    "maxInclusive-maxExclusive",
    "maxInclusive",
    "maxExclusive",
    "decimal",
    ["1", "1"],
    (one, other, type) => type.facets.includes(one) && type.facets.includes(other),
  ),
];
