import type { ComplexTypeDefinition, SimpleTypeDefinition, TypeDefinition } from "@schemawright/xsd";
import type { TypeHints } from "../contract/contract.ts";
import { contractElements, hintedName } from "./annotations.ts";
import type { BindingContext } from "./context.ts";
import { isReserved, propertyNameOf, typeNameOf } from "./names.ts";

/** What is asked of a context about what authors say. */
export type HintContext = Pick<BindingContext, "contract" | "designators" | "report">;

/** What the contract says of a type: it goes before what the schema's annotations say. */
export function hintsOf(definition: TypeDefinition, { contract, designators }: HintContext): TypeHints | undefined {
  const designator = contract.types.size === 0 ? undefined : designators().get(definition);
  return designator === undefined ? undefined : contract.types.get(designator);
}

/** The name that an author chose for a type. */
export function chosenTypeName(definition: TypeDefinition, context: HintContext): string | undefined {
  return hintsOf(definition, context)?.name ?? hintedName(definition.annotations, "type");
}

/** What an author says that the cases of a type are told apart by: the name of a child, and where that is said. */
export function chosenDiscriminator(
  definition: ComplexTypeDefinition,
  context: HintContext,
): { readonly element: string; readonly location: ComplexTypeDefinition["location"] } | undefined {
  const element = hintsOf(definition, context)?.discriminator;
  if (element !== undefined) return { element, location: definition.location };
  const [annotation] = contractElements(definition.annotations, "discriminator");
  return annotation && { element: annotation.attributes["element"] ?? "", location: annotation.location };
}

/** The type of which an author says that this one is another spelling. */
export function chosenTwin(definition: ComplexTypeDefinition, context: HintContext): string | undefined {
  return (
    hintsOf(definition, context)?.sameAs ?? contractElements(definition.annotations, "same-as")[0]?.attributes["type"]
  );
}

/** What an author says that an enumeration is in TypeScript. */
export function chosenEnumeration(
  definition: SimpleTypeDefinition,
  context: HintContext,
): "literals" | "list" | undefined {
  const form =
    hintsOf(definition, context)?.enumeration ??
    contractElements(definition.annotations, "type")[0]?.attributes["enumeration"];
  return form === "literals" || form === "list" ? form : undefined;
}

/** The name of a type that nobody chose: that of its definition, as the contract's rules change it, or of what holds it. */
export function defaultTypeName(name: string | undefined, owner: string, { contract }: HintContext): string {
  if (name === undefined) return typeNameOf(owner);
  const { removePrefixes, removeSuffixes } = contract.naming;
  const prefix = removePrefixes.find((one) => name.startsWith(one) && name !== one) ?? "";
  const rest = name.slice(prefix.length);
  const suffix = removeSuffixes.find((one) => rest.endsWith(one) && rest !== one) ?? "";
  return typeNameOf(rest.slice(0, rest.length - suffix.length));
}

/** The name of a property that nobody chose. */
export function defaultPropertyName(name: string, { contract }: HintContext): string {
  return contract.naming.properties === "schema" && !isReserved(name) ? name : propertyNameOf(name);
}
