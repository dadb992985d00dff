import type { Contract } from "./contract.ts";
import { ContractError } from "./read-contract.ts";

/**
 * Checks that a contract says something only of types that there are.
 * @param designators of all types of the schemas
 * @param file name of the contract file, for messages
 * @throws ContractError that names the field and types of a like name
 */
export function checkHints({ types, adapters }: Contract, designators: Iterable<string>, file: string): void {
  if (types.size + adapters.size === 0) return;
  const known = new Set(designators);
  const fields = [
    ...[...types.keys()].map((one) => ["types", one]),
    ...[...adapters.keys()].map((one) => ["adapters", one]),
  ];
  for (const [field = "", designator = ""] of fields) {
    if (known.has(designator) || (field === "adapters" && designator.startsWith("xs:"))) continue;
    const local = localName(designator);
    const alike = [...known].filter((one) => localName(one) === local);
    const hint = alike.length === 0 ? "" : `, such as ${alike.slice(0, 5).join(", ")}`;
    throw new ContractError(
      `${file}: the field ${field} has ${JSON.stringify(designator)}; expected a type of the schemas, as schemawright.lock.json names it${hint}`,
    );
  }
}

function localName(designator: string): string {
  return /[^}:/]*$/.exec(designator)?.[0] ?? "";
}
