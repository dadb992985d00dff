import type { ElementDeclaration, Schema } from "@schemawright/xsd";
import type { Contract } from "./contract.ts";
import { ContractError } from "./read-contract.ts";

/**
 * The elements that may be the root of a contract's documents, by expanded name: those that `roots` chooses, or every
 * global one that is not abstract.
 * @param file name of the contract file, for messages
 * @throws ContractError if a root is none of them, or if its local name is that of several
 */
export function documentRoots(
  { documents, roots }: Contract,
  schemas: ReadonlyMap<string, Schema>,
  file: string,
): ReadonlyMap<string, ElementDeclaration> {
  const all = new Map<string, ElementDeclaration>();
  for (const path of documents) {
    for (const [key, declaration] of schemas.get(path)?.elementDeclarations ?? []) {
      if (!declaration.abstract && !all.has(key)) all.set(key, declaration);
    }
  }
  if (roots === undefined) return all;
  const chosen = new Map<string, ElementDeclaration>();
  for (const [i, root] of roots.entries()) {
    const found = [...all].filter(([key, { name }]) => (root.startsWith("{") ? key === root : name === root));
    const [first, second] = found;
    if (first === undefined || second !== undefined) {
      const wanted =
        first === undefined
          ? `an element that ${documents.join(", ")} can begin with: ${namesOf(all)}`
          : `one of the elements of that name: ${found.map(([key]) => key).join(", ")}`;
      throw new ContractError(`${file}: the field roots[${i}] is ${JSON.stringify(root)}; expected ${wanted}`);
    }
    chosen.set(...first);
  }
  return chosen;
}

/** So many names are told in a message. */
const MOST = 20;

function namesOf(all: ReadonlyMap<string, ElementDeclaration>): string {
  const names = [...new Set([...all.values()].map(({ name }) => name))];
  const rest = names.length > MOST ? ` and ${names.length - MOST} more` : "";
  return names.length === 0 ? "there is none" : `${names.slice(0, MOST).join(", ")}${rest}`;
}
