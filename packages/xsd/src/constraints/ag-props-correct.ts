import { twoIDs } from "./id-types.ts";
import { type Rule, schemaExample } from "./rule.ts";

/**
 * In 1.0 an attribute group has one attribute at most whose type is an ID:
 * https://www.w3.org/TR/xmlschema-1/#ag-props-correct, clause 3. The build finds the rest.
 */
export const rule: Rule = {
  code: "ag-props-correct",
  version: "1.0",
  example: schemaExample(
    `<xs:attributeGroup name="g"><!-- ERROR ag-props-correct --><xs:attribute name="a" type="xs:ID"/><xs:attribute name="b" type="xs:ID"/></xs:attributeGroup>`,
  ),
  check(components, report) {
    for (const group of components.schema.attributeGroupDefinitions.values()) {
      const fault = twoIDs(group.attributeUses, components);
      if (fault !== undefined) report("ag-props-correct", group, fault);
    }
  },
};
