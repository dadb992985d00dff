import { derivationChain } from "../build/simple-type-questions.ts";
import type { AttributeUse, SimpleTypeDefinition, TypeDefinition } from "../components/index.ts";
import type { Components } from "./components.ts";

/** Whether the values of a type are IDs. */
export function isID(type: TypeDefinition): boolean {
  const simple = simpleTypeOf(type);
  return simple !== undefined && derivationChain(simple).some(({ builtIn, name }) => builtIn && name === "ID");
}

/** The sentence about two attributes that are both IDs, which XSD 1.0 forbids; `undefined` if there are none. */
export function twoIDs(uses: readonly AttributeUse[], { isBroken }: Components): string | undefined {
  const [first, second] = uses.filter(
    ({ attributeDeclaration }) => !isBroken(attributeDeclaration) && isID(attributeDeclaration.typeDefinition),
  );
  if (first === undefined || second === undefined) return undefined;
  return `The attributes "${first.attributeDeclaration.name}" and "${second.attributeDeclaration.name}" are both IDs; XSD 1.0 allows one at most.`;
}

function simpleTypeOf(type: TypeDefinition): SimpleTypeDefinition | undefined {
  if (type.kind === "simpleTypeDefinition") return type;
  return type.contentType.variety === "simple" ? type.contentType.simpleTypeDefinition : undefined;
}
