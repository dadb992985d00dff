import { describeType } from "../build/simple-type-questions.ts";
import type { ConstrainingFacet, SimpleTypeDefinition } from "../components/index.ts";
import { type Rule, schemaExample } from "./rule.ts";

type Kind = ConstrainingFacet["kind"];

const ALWAYS: readonly Kind[] = ["pattern", "assertions"];
const LENGTHS: readonly Kind[] = ["length", "minLength", "maxLength"];
const BOUNDS: readonly Kind[] = ["minInclusive", "minExclusive", "maxInclusive", "maxExclusive"];
const MEASURED: readonly Kind[] = [...ALWAYS, ...LENGTHS, "enumeration", "whiteSpace"];
const ORDERED: readonly Kind[] = [...ALWAYS, ...BOUNDS, "enumeration", "whiteSpace"];
const DATED: readonly Kind[] = [...ORDERED, "explicitTimezone"];

/** By primitive type: https://www.w3.org/TR/xmlschema11-2/#cos-applicable-facets */
const APPLICABLE: Readonly<Record<string, readonly Kind[]>> = {
  string: MEASURED,
  boolean: [...ALWAYS, "whiteSpace"],
  decimal: [...ORDERED, "totalDigits", "fractionDigits"],
  float: ORDERED,
  double: ORDERED,
  duration: ORDERED,
  dateTime: DATED,
  time: DATED,
  date: DATED,
  gYearMonth: DATED,
  gYear: DATED,
  gMonthDay: DATED,
  gDay: DATED,
  gMonth: DATED,
  hexBinary: MEASURED,
  base64Binary: MEASURED,
  anyURI: MEASURED,
  QName: MEASURED,
  NOTATION: MEASURED,
};

/** The facets that a type may have. */
export function applicableFacets(type: SimpleTypeDefinition): readonly Kind[] {
  if (type.variety === "list") return MEASURED;
  if (type.variety === "union") return [...ALWAYS, "enumeration"];
  return APPLICABLE[type.primitiveTypeDefinition?.name ?? ""] ?? [];
}

/** A type has only the facets that mean something for it. */
export const rule: Rule = {
  code: "cos-applicable-facets",
  example: schemaExample(
    `<xs:simpleType name="t"><xs:restriction base="xs:int"><xs:maxLength value="3"/><!-- ERROR cos-applicable-facets --></xs:restriction></xs:simpleType>`,
  ),
  check({ simpleTypes, isBroken }, report) {
    for (const type of simpleTypes) {
      if (isBroken(type) || type.variety === undefined) continue;
      const applicable = applicableFacets(type);
      for (const facet of type.facets) {
        if (applicable.length === 0 || applicable.includes(facet.kind)) continue;
        const base =
          type.variety === "atomic" ? describeType(type.primitiveTypeDefinition ?? type) : `a ${type.variety}`;
        const message = `The facet ${facet.kind} does not apply to ${base}; it has ${applicable.join(", ")}.`;
        report("cos-applicable-facets", facet, message, { facet: facet.kind });
      }
    }
  },
};
