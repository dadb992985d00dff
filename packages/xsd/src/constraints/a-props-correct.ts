import type { AttributeDeclaration, AttributeUse } from "../components/index.ts";
import type { Components } from "./components.ts";
import { defaultFault } from "./default-fault.ts";
import { isID } from "./id-types.ts";
import { type Rule, schemaExample } from "./rule.ts";

/** The default or fixed value of an attribute is a value of its type. */
const valueRule: Rule = {
  code: "a-props-correct",
  example: schemaExample(`<xs:attribute name="size" type="xs:int" default="big"/><!-- ERROR a-props-correct -->`),
  check(components, report) {
    const { schema, version } = components;
    for (const { declaration, holder } of constrainedAttributes(components)) {
      const value = holder.valueConstraint;
      if (value === undefined) continue;
      const fault = defaultFault(declaration.typeDefinition, value.lexicalForm, {
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

/** In 1.0 an attribute whose type is an ID has no default and is not fixed. */
const identifierRule: Rule = {
  code: "a-props-correct",
  version: "1.0",
  example: schemaExample(`<xs:attribute name="a" type="xs:ID" default="b"/><!-- ERROR a-props-correct -->`),
  check(components, report) {
    for (const { declaration, holder } of constrainedAttributes(components)) {
      if (!isID(declaration.typeDefinition)) continue;
      const message = `The attribute "${declaration.name}" is an ID, so it has no ${holder.valueConstraint?.variety} value in XSD 1.0.`;
      report("a-props-correct", holder, message, { name: declaration.name });
    }
  },
};

/** https://www.w3.org/TR/xmlschema11-1/#a-props-correct and https://www.w3.org/TR/xmlschema-1/#a-props-correct */
export const rules: readonly Rule[] = [valueRule, identifierRule];

/** The declarations and uses that have a value constraint. */
function constrainedAttributes({ schema, attributeUses, isBroken }: Components) {
  const places: readonly { declaration: AttributeDeclaration; holder: AttributeDeclaration | AttributeUse }[] = [
    ...[...schema.attributeDeclarations.values()].map((declaration) => ({ declaration, holder: declaration })),
    ...attributeUses.map((use) => ({ declaration: use.attributeDeclaration, holder: use })),
  ];
  return places.filter(
    ({ declaration, holder }) =>
      holder.valueConstraint !== undefined && !isBroken(declaration) && !isBroken(declaration.typeDefinition),
  );
}
