import type { SimpleTypeDefinition } from "../components/index.ts";
import { isNewDatatype } from "./datatypes.ts";

/** Whether the 1.0 form of a simple type accepts values that the type does not. */
export function losesValues(type: SimpleTypeDefinition): boolean {
  if (type.builtIn) return isNewDatatype(type.name ?? "");
  return (
    type.facets.some(({ kind }) => kind === "explicitTimezone" || kind === "assertions") ||
    type.memberTypeDefinitions.some(losesValues) ||
    (type.itemTypeDefinition !== undefined && losesValues(type.itemTypeDefinition)) ||
    (type.baseTypeDefinition !== undefined && losesValues(type.baseTypeDefinition))
  );
}
