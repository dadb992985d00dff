import { normaliseWhiteSpace } from "../build/simple-type-questions.ts";
import { equalValues } from "../datatypes/lexical.ts";
import { type Rule, schemaExample } from "./rule.ts";

/** A use of a fixed attribute may only fix it to the same value: https://www.w3.org/TR/xmlschema11-1/#au-props-correct */
export const rule: Rule = {
  code: "au-props-correct",
  example: schemaExample(`<xs:attribute name="unit" type="xs:string" fixed="cm"/>
<xs:complexType name="t"><xs:attribute ref="unit" fixed="m"/><!-- ERROR au-props-correct --></xs:complexType>`),
  check({ attributeUses, isBroken }, report) {
    for (const use of attributeUses) {
      const { valueConstraint: own, attributeDeclaration: declaration } = use;
      const fixed = declaration.valueConstraint;
      if (own === undefined || fixed?.variety !== "fixed" || isBroken(declaration)) continue;
      const type = declaration.typeDefinition;
      const same = equalValues(
        type,
        normaliseWhiteSpace(type, own.lexicalForm),
        normaliseWhiteSpace(type, fixed.lexicalForm),
        own.namespaces,
        fixed.namespaces,
      );
      if (own.variety === "fixed" && same) continue;
      const message = `The attribute "${declaration.name}" is fixed to "${fixed.lexicalForm}"; its use cannot say ${own.variety} "${own.lexicalForm}".`;
      report("au-props-correct", use, message);
    }
  },
};
