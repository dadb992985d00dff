import { twoIDs } from "./id-types.ts";
import { type Rule, schemaExample } from "./rule.ts";

/**
 * In 1.0 a complex type has one attribute at most whose type is an ID: https://www.w3.org/TR/xmlschema-1/#ct-props-correct,
 * clause 5. The build finds the rest.
 */
export const rule: Rule = {
  code: "ct-props-correct",
  version: "1.0",
  example: schemaExample(
    `<xs:complexType name="t"><!-- ERROR ct-props-correct --><xs:attribute name="a" type="xs:ID"/><xs:attribute name="b" type="xs:ID"/></xs:complexType>`,
  ),
  check(components, report) {
    const groups = [...components.schema.attributeGroupDefinitions.values()];
    const reported = new Set(
      groups
        .map((group) => group.attributeUses)
        .filter((uses) => twoIDs(uses, components) !== undefined)
        .flat(),
    );
    for (const type of components.complexTypes) {
      if (components.isBroken(type)) continue;
      const fault = twoIDs(
        type.attributeUses.filter((use) => !reported.has(use)),
        components,
      );
      if (fault !== undefined) report("ct-props-correct", type, fault);
    }
  },
};
