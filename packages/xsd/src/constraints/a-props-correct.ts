import { valueFault } from "../datatypes/lexical.ts";
import { type Rule, schemaExample } from "./rule.ts";

/** The default or fixed value of an attribute is a value of its type: https://www.w3.org/TR/xmlschema11-1/#a-props-correct */
export const rule: Rule = {
  code: "a-props-correct",
  example: schemaExample(`<xs:attribute name="size" type="xs:int" default="big"/><!-- ERROR a-props-correct -->`),
  check({ schema, attributeUses, isBroken, version }, report) {
    const places = [
      ...[...schema.attributeDeclarations.values()].map((declaration) => ({ declaration, holder: declaration })),
      ...attributeUses.map((use) => ({ declaration: use.attributeDeclaration, holder: use })),
    ];
    for (const { declaration, holder } of places) {
      const value = holder.valueConstraint;
      if (value === undefined || isBroken(declaration) || isBroken(declaration.typeDefinition)) continue;
      const fault = valueFault(declaration.typeDefinition, value.lexicalForm, {
        version,
        namespaces: value.namespaces,
        notations: schema.notationDeclarations,
      });
      if (fault === undefined) continue;
      const message = `The ${value.variety} value "${value.lexicalForm}" of the attribute "${declaration.name}" is wrong: ${fault}.`;
      report("a-props-correct", holder, message, { value: value.lexicalForm });
    }
  },
};
