import { derivationChain, describeType } from "../build/simple-type-questions.ts";
import type { SimpleTypeDefinition, TypeDefinition } from "../components/index.ts";
import { type Rule, schemaExample } from "./rule.ts";

/**
 * In 1.0 `xs:NOTATION` is not used itself; what is used is a restriction of it that enumerates notations:
 * https://www.w3.org/TR/xmlschema-2/#enumeration-required-notation. In 1.1 only an instance can break that.
 */
export const rule: Rule = {
  code: "enumeration-required-notation",
  version: "1.0",
  example: schemaExample(
    `<xs:attribute name="format" type="xs:NOTATION"/><!-- ERROR enumeration-required-notation -->`,
  ),
  check({ schema, elements, attributeUses, complexTypes, isBroken }, report) {
    const uses = [
      ...[...schema.attributeDeclarations.values()].map((place) => ({ place, type: place.typeDefinition })),
      ...attributeUses.map((place) => ({ place, type: place.attributeDeclaration.typeDefinition })),
      ...elements.map((place) => ({ place, type: place.typeDefinition })),
      ...complexTypes.map((place) => ({ place, type: contentOf(place) })),
    ];
    for (const { place, type } of uses) {
      if (type?.kind !== "simpleTypeDefinition" || isBroken(place) || isBroken(type) || !isOpenNotation(type)) continue;
      const message = `${describeType(type)} admits every notation; enumerate the ones that are meant in a restriction.`;
      report("enumeration-required-notation", place, message);
    }
  },
};

function contentOf(type: TypeDefinition): TypeDefinition | undefined {
  if (type.kind !== "complexTypeDefinition" || type.contentType.variety !== "simple") return undefined;
  return type.contentType.simpleTypeDefinition;
}

function isOpenNotation(type: SimpleTypeDefinition): boolean {
  if (type.variety !== "atomic" || type.primitiveTypeDefinition?.name !== "NOTATION") return false;
  return !derivationChain(type).some(({ facets }) => facets.some(({ kind }) => kind === "enumeration"));
}
