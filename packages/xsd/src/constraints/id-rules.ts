import { derivationChain } from "../build/simple-type-questions.ts";
import type { TypeDefinition } from "../components/index.ts";
import { type Rule, schemaExample } from "./rule.ts";

/** In 1.0 an attribute whose type is an ID has no default and is not fixed: https://www.w3.org/TR/xmlschema-1/#a-props-correct */
const attributeRule: Rule = {
  code: "a-props-correct",
  version: "1.0",
  example: schemaExample(`<xs:attribute name="a" type="xs:ID" default="b"/><!-- ERROR a-props-correct -->`),
  check({ schema, attributeUses, isBroken }, report) {
    const places = [
      ...[...schema.attributeDeclarations.values()].map((declaration) => ({ declaration, holder: declaration })),
      ...attributeUses.map((use) => ({ declaration: use.attributeDeclaration, holder: use })),
    ];
    for (const { declaration, holder } of places) {
      if (holder.valueConstraint === undefined || isBroken(declaration) || !isID(declaration.typeDefinition)) continue;
      const message = `The attribute "${declaration.name}" is an ID, so it has no ${holder.valueConstraint.variety} value in XSD 1.0.`;
      report("a-props-correct", holder, message, { name: declaration.name });
    }
  },
};

/** In 1.0 an element whose type is an ID has no default and is not fixed: https://www.w3.org/TR/xmlschema-1/#e-props-correct */
const elementRule: Rule = {
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

/** In 1.0 a complex type has one attribute at most whose type is an ID: https://www.w3.org/TR/xmlschema-1/#ct-props-correct */
const complexTypeRule: Rule = {
  code: "ct-props-correct",
  version: "1.0",
  example: schemaExample(
    `<xs:complexType name="t"><!-- ERROR ct-props-correct --><xs:attribute name="a" type="xs:ID"/><xs:attribute name="b" type="xs:ID"/></xs:complexType>`,
  ),
  check({ complexTypes, isBroken }, report) {
    for (const type of complexTypes) {
      if (isBroken(type)) continue;
      const [first, second] = type.attributeUses.filter(
        ({ attributeDeclaration }) => !isBroken(attributeDeclaration) && isID(attributeDeclaration.typeDefinition),
      );
      if (first === undefined || second === undefined) continue;
      const message = `The attributes "${first.attributeDeclaration.name}" and "${second.attributeDeclaration.name}" are both IDs; in XSD 1.0 a type has one at most.`;
      report("ct-props-correct", type, message);
    }
  },
};

/** What XSD 1.0 says of IDs, and 1.1 no longer does. */
export const rules: readonly Rule[] = [attributeRule, elementRule, complexTypeRule];

function isID(type: TypeDefinition): boolean {
  const simple = type.kind === "simpleTypeDefinition" ? type : simpleContentOf(type);
  if (simple === undefined) return false;
  return derivationChain(simple).some(({ builtIn, name }) => builtIn && name === "ID");
}

function simpleContentOf(type: TypeDefinition) {
  if (type.kind === "simpleTypeDefinition") return type;
  return type.contentType.variety === "simple" ? type.contentType.simpleTypeDefinition : undefined;
}
