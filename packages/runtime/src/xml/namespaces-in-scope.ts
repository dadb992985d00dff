import { xmlNamespace } from "./namespaces.ts";
import type { XmlScanner } from "./scanner.ts";

/**
 * Every prefix in scope at the newest tag with its namespace, as a plain object of own properties: `xml` always, and ""
 * for the default namespace if there is one.
 */
export function namespacesInScope({ scope }: XmlScanner): Record<string, string> {
  const inForce = new Map([["xml", xmlNamespace]]);
  for (let i = 0; i < scope.size; i++) inForce.set(scope.prefixes[i] as string, scope.namespaces[i] as string);
  // Defines properties rather than assigning them, so a prefix such as __proto__ is an ordinary one.
  return Object.fromEntries([...inForce].filter(([, namespace]) => namespace !== ""));
}
