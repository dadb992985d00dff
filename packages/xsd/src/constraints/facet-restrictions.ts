import { effectiveFacet } from "../build/simple-type-questions.ts";
import type { BoundFacet, ConstrainingFacet, SimpleTypeDefinition } from "../components/index.ts";
import { compareValues, isWithin, valueFault } from "../datatypes/lexical.ts";
import { type Rule, schemaExample } from "./rule.ts";

const WHITE_SPACE = ["preserve", "replace", "collapse"];
const BOUNDS = ["minInclusive", "minExclusive", "maxInclusive", "maxExclusive"] as const;

/** Why a facet does not restrict the one of the same kind that its base has; `undefined` if it does. */
function widening(facet: ConstrainingFacet, base: ConstrainingFacet, type: SimpleTypeDefinition): string | undefined {
  if (facet.kind === "assertions" || facet.kind === "pattern" || facet.kind === "enumeration") return undefined;
  if (base.fixed && String(facet.value) !== String(base.value) && !sameBound(facet, base, type)) {
    return `is fixed to ${base.value} in the base type`;
  }
  const wider =
    (facet.kind === "length" && base.kind === "length" && facet.value !== base.value) ||
    (facet.kind === "minLength" && base.kind === "minLength" && facet.value < base.value) ||
    (facet.kind === "maxLength" && base.kind === "maxLength" && facet.value > base.value) ||
    (facet.kind === "totalDigits" && base.kind === "totalDigits" && facet.value > base.value) ||
    (facet.kind === "fractionDigits" && base.kind === "fractionDigits" && facet.value > base.value) ||
    (facet.kind === "whiteSpace" && WHITE_SPACE.indexOf(facet.value) < WHITE_SPACE.indexOf(String(base.value))) ||
    (facet.kind === "explicitTimezone" && base.value !== "optional" && facet.value !== base.value);
  return wider ? `is ${base.value} in the base type and can only be narrowed` : undefined;
}

function sameBound(facet: ConstrainingFacet, base: ConstrainingFacet, type: SimpleTypeDefinition): boolean {
  return isBound(facet) && isBound(base) && compareValues(type, facet.value, base.value) === 0;
}

function isBound(facet: ConstrainingFacet): facet is BoundFacet {
  return BOUNDS.some((kind) => kind === facet.kind);
}

function restrictionRule(
  kind: Exclude<ConstrainingFacet["kind"], "assertions" | "pattern" | "enumeration">,
  code: string,
  example: string,
): Rule {
  return {
    code,
    example: schemaExample(example),
    check({ simpleTypes, isBroken, version }, report) {
      for (const type of simpleTypes) {
        const base = type.baseTypeDefinition;
        if (base === undefined || isBroken(type)) continue;
        for (const facet of type.facets) {
          if (facet.kind !== kind) continue;
          if (isBound(facet)) {
            const fault = boundFault(facet, base, version);
            if (fault !== undefined)
              report(code, facet, `The ${kind} "${facet.value}" is not a value of the base type: ${fault}.`);
            continue;
          }
          const inherited = effectiveFacet(base, kind);
          const reason = inherited === undefined ? undefined : widening(facet, inherited, type);
          if (reason !== undefined)
            report(code, facet, `The facet ${kind} ${reason}; here it is ${String(facet.value)}.`);
        }
      }
    },
  };
}

/**
 * Why a bound may not stand in a restriction of `base`; `undefined` if it may. It must be a value of the base type, or
 * repeat an exclusive bound of the base: https://www.w3.org/TR/xmlschema11-2/#dt-minExclusive and its like. It must lie
 * within the bounds of the base, and leave something between it and the opposite ones: #minInclusive-valid-restriction
 * and its like.
 */
function boundFault(facet: BoundFacet, base: SimpleTypeDefinition, version: "1.0" | "1.1"): string | undefined {
  if (base.variety !== "atomic" || base.primitiveTypeDefinition === undefined) return undefined;
  const lexicalFault = valueFault(base.primitiveTypeDefinition, facet.value, { version });
  if (lexicalFault !== undefined) return lexicalFault;
  const same = effectiveFacet(base, facet.kind);
  if (same !== undefined && compareValues(base, facet.value, same.value) === 0) return undefined;
  if (same?.fixed === true) return `${facet.kind} is fixed to ${same.value}`;
  for (const kind of BOUNDS) {
    const inherited = effectiveFacet(base, kind);
    if (inherited === undefined) continue;
    const comparison = compareValues(base, facet.value, inherited.value);
    const touches = comparison === 0 && facet.kind.endsWith("Exclusive");
    const fits = touches ? kind.slice(0, 3) === facet.kind.slice(0, 3) : isWithin(kind, comparison);
    if (!fits) return `its ${kind} is ${inherited.value}`;
  }
  return valueFault(base, facet.value, { version, byValue: true });
}

function widened(base: string, facet: string, first: string, second: string, code: string): string {
  return `<xs:simpleType name="a"><xs:restriction base="xs:${base}"><xs:${facet} value="${first}"/></xs:restriction></xs:simpleType>
<xs:simpleType name="b"><xs:restriction base="a"><xs:${facet} value="${second}"/><!-- ERROR ${code} --></xs:restriction></xs:simpleType>`;
}

/** A facet narrows the one that its base has: the "valid restriction" constraints of https://www.w3.org/TR/xmlschema11-2/#rf-facets */
export const rules: readonly Rule[] = (
  [
    ["length", "length-valid-restriction", "string", "3", "4"],
    ["minLength", "minLength-valid-restriction", "string", "3", "2"],
    ["maxLength", "maxLength-valid-restriction", "string", "3", "4"],
    ["totalDigits", "totalDigits-valid-restriction", "decimal", "3", "4"],
    ["fractionDigits", "fractionDigits-valid-restriction", "decimal", "3", "4"],
    ["whiteSpace", "whiteSpace-valid-restriction", "string", "collapse", "replace"],
    ["explicitTimezone", "timezone-valid-restriction", "date", "required", "optional"],
    ["minInclusive", "minInclusive-valid-restriction", "int", "3", "2"],
    ["minExclusive", "minExclusive-valid-restriction", "int", "3", "2"],
    ["maxInclusive", "maxInclusive-valid-restriction", "int", "3", "4"],
    ["maxExclusive", "maxExclusive-valid-restriction", "int", "3", "4"],
  ] as const
).map(([kind, code, base, first, second]) => restrictionRule(kind, code, widened(base, kind, first, second, code)));
