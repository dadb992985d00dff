import { describeType } from "../build/simple-type-questions.ts";
import type { TypeDefinition } from "../components/index.ts";
import { isID } from "./id-types.ts";
import { type Rule, schemaExample } from "./rule.ts";
import { isDerivationOk, type Method } from "./type-derivation.ts";

/**
 * The type of a substitute is derived from that of its head, by a method that the head does not exclude: clause 4.
 */
const substitutionRule: Rule = {
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

/** In 1.0 an element whose type is an ID has no default and is not fixed: clause 5. */
const identifierRule: Rule = {
  code: "e-props-correct",
  version: "1.0",
  example: schemaExample(`<xs:element name="a" type="xs:ID" fixed="b"/><!-- ERROR e-props-correct -->`),
  check({ elements, isBroken }, report) {
    for (const element of elements) {
      if (element.valueConstraint === undefined || isBroken(element) || !isID(element.typeDefinition)) continue;
      const message = `The element "${element.name}" is an ID, so it has no ${element.valueConstraint.variety} value in XSD 1.0.`;
      report("e-props-correct", element, message, { name: element.name });
    }
  },
};

/**
 * The type of an alternative can stand for that of the element, or is `xs:error`: clause 7.
 */
const alternativeRule: Rule = {
  code: "e-props-correct",
  version: "1.1",
  example: schemaExample(
    `<xs:element name="a" type="xs:int"><xs:alternative test="@b" type="xs:date"/><!-- ERROR e-props-correct --></xs:element>`,
  ),
  check({ elements, isBroken }, report) {
    for (const element of elements) {
      const { typeDefinition: type, typeTable } = element;
      if (typeTable === undefined || isBroken(element) || isBroken(type)) continue;
      const blocked = new Set<Method>();
      for (const method of element.disallowedSubstitutions) if (method !== "substitution") blocked.add(method);
      if (type.kind === "complexTypeDefinition") for (const method of type.prohibitedSubstitutions) blocked.add(method);
      for (const alternative of [...typeTable.alternatives, typeTable.defaultTypeDefinition]) {
        const { typeDefinition: chosen } = alternative;
        if (isBroken(chosen) || isError(chosen) || isDerivationOk(chosen, type, blocked)) continue;
        const message = `${describeType(chosen)} cannot stand for ${describeType(type)}, the type of the element "${element.name}"; an alternative's type is derived from it.`;
        report("e-props-correct", alternative, message, { name: element.name });
      }
    }
  },
};

/** https://www.w3.org/TR/xmlschema11-1/#e-props-correct and https://www.w3.org/TR/xmlschema-1/#e-props-correct */
export const rules: readonly Rule[] = [substitutionRule, identifierRule, alternativeRule];

function isError(type: TypeDefinition): boolean {
  return type.builtIn && type.name === "error";
}
