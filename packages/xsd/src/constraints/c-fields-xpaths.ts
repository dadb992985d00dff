import { reportFault } from "./c-selector-xpath.ts";
import { type Rule, schemaExample } from "./rule.ts";

/** A field is a path of the restricted grammar: https://www.w3.org/TR/xmlschema11-1/#c-fields-xpaths */
export const rule: Rule = {
  code: "c-fields-xpaths",
  example: schemaExample(
    `<xs:element name="a"><xs:unique name="u"><!-- ERROR c-fields-xpaths --><xs:selector xpath="b"/><xs:field xpath="c[1]"/></xs:unique></xs:element>`,
  ),
  check({ schema, isBroken }, report) {
    for (const constraint of schema.identityConstraintDefinitions.values()) {
      if (isBroken(constraint)) continue;
      for (const field of constraint.fields) reportFault("c-fields-xpaths", "field", constraint, field, report);
    }
  },
};
