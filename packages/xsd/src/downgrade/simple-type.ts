import { derivationChain } from "../build/simple-type-questions.ts";
import type { SimpleTypeDefinition } from "../components/index.ts";
import { isNewDatatype } from "./datatypes.ts";

/** Whether the 1.0 form of a simple type accepts values that the type does not. */
export function losesValues(type: SimpleTypeDefinition): boolean {
  if (type.builtIn) return isNewDatatype(type.name ?? "");
  return (
    type.facets.some(({ kind }) => kind === "explicitTimezone" || kind === "assertions") ||
    type.explicitMembers.some((member) => losesValues(member) || isRestrictedUnion(member)) ||
    (type.itemTypeDefinition !== undefined && losesValues(type.itemTypeDefinition)) ||
    (type.baseTypeDefinition !== undefined && losesValues(type.baseTypeDefinition))
  );
}

/** XSD 1.0 puts the members of a union that is a member in its place, and so forgets its facets. */
function isRestrictedUnion(type: SimpleTypeDefinition): boolean {
  return type.variety === "union" && derivationChain(type).some(({ facets }) => facets.length > 0);
}
