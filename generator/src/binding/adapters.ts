import type { SimpleTypeDefinition } from "@schemawright/xsd";
import type { ContractAdapter } from "../contract/contract.ts";
import type { BindingContext } from "./context.ts";
import { derivationChain } from "./representation.ts";

/** Module of built-in types that have an adapter: in TypeScript they are types of the package. */
export const ADAPTED = "adapted";

/** The adapter of a type: its own, or that of the nearest type that it is derived from. */
export function adapterOf(
  definition: SimpleTypeDefinition,
  { contract: { adapters }, designators }: Pick<BindingContext, "contract" | "designators">,
): ContractAdapter | undefined {
  if (adapters.size === 0) return undefined;
  for (const one of derivationChain(definition)) {
    const adapter = adapters.get(one.builtIn ? `xs:${one.name}` : (designators().get(one) ?? ""));
    if (adapter !== undefined) return adapter;
  }
  return undefined;
}
