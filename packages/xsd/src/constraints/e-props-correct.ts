import { describeType } from "../build/simple-type-questions.ts";
import { type Rule, schemaExample } from "./rule.ts";
import { isDerivationOk, type Method } from "./type-derivation.ts";

/**
 * The type of a substitute is derived from that of its head, by a method that the head does not exclude:
 * https://www.w3.org/TR/xmlschema11-1/#e-props-correct, clause 4.
 */
export const rule: Rule = {
  code: "e-props-correct",
  example: schemaExample(`<xs:element name="head" type="xs:int"/>
<xs:element name="member" type="xs:date" substitutionGroup="head"/><!-- ERROR e-props-correct -->`),
  check({ elements, isBroken }, report) {
    for (const element of elements) {
      for (const head of element.substitutionGroupAffiliations) {
        if ([element, head, element.typeDefinition, head.typeDefinition].some(isBroken)) continue;
        const blocked = new Set<Method>(head.substitutionGroupExclusions);
        if (isDerivationOk(element.typeDefinition, head.typeDefinition, blocked)) continue;
        const message = `"${element.name}" cannot stand for "${head.name}": ${describeType(element.typeDefinition)} is not derived from ${describeType(head.typeDefinition)} as the head allows.`;
        report("e-props-correct", element, message, { head: head.name });
      }
    }
  },
};
