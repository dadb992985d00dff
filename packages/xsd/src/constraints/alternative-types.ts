import { describeType } from "../build/simple-type-questions.ts";
import type { TypeDefinition } from "../components/index.ts";
import { type Rule, schemaExample } from "./rule.ts";
import { isDerivationOk, type Method } from "./type-derivation.ts";

/**
 * The type of an alternative can stand for that of the element, or is `xs:error`:
 * https://www.w3.org/TR/xmlschema11-1/#e-props-correct, clause 7.
 */
export const rule: Rule = {
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

function isError(type: TypeDefinition): boolean {
  return type.builtIn && type.name === "error";
}
