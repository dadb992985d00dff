import type { Cursor } from "./cursor.ts";
import { clipped, failLimit, quoted } from "./faults.ts";
import type { NamespaceScope } from "./namespace-scope.ts";
import { xmlNamespace, xmlnsNamespace } from "./namespaces.ts";

/**
 * Namespaces in XML 1.0, clause 3: declares a prefix, "" for the default namespace, as an attribute at `offset` says. The
 * start tag must not have declared it before.
 * @returns false after a fault
 */
export function declareNamespace(
  cursor: Cursor,
  scope: NamespaceScope,
  attribute: string,
  prefix: string,
  namespace: string,
  offset: number,
): boolean {
  const reserved = namespace === xmlNamespace || namespace === xmlnsNamespace;
  if (prefix === "xml" ? namespace !== xmlNamespace : prefix === "xmlns" || reserved) {
    cursor.fail(
      "nsc-xmlReserved",
      offset,
      { attribute, namespace },
      `The declaration ${attribute}="${clipped(namespace)}" is not allowed: the prefixes xml and xmlns and their namespaces belong together and are bound already.`,
    );
    return false;
  }
  if (prefix !== "" && namespace === "") {
    cursor.fail(
      "nsc-NoPrefixUndecl",
      offset,
      { attribute },
      `The declaration ${quoted(attribute)} has an empty value: only the default namespace can be undeclared.`,
    );
    return false;
  }
  const { maxNamespaces } = cursor.limits;
  if (scope.size >= maxNamespaces) {
    failLimit(cursor, "limit-namespaces", offset, "count", scope.size + 1, maxNamespaces);
    return false;
  }
  scope.declare(prefix, namespace);
  return true;
}

/** Namespace constraint Prefix Declared, for a name at `offset`. Undefined after a fault. */
export function resolvePrefix(
  cursor: Cursor,
  scope: NamespaceScope,
  prefix: string,
  offset: number,
): string | undefined {
  if (prefix === "xmlns") {
    cursor.fail("nsc-xmlReserved", offset, { prefix }, "The prefix xmlns is for namespace declarations only.");
    return undefined;
  }
  const namespace = scope.resolve(prefix);
  if (namespace === undefined) {
    cursor.fail("nsc-NSDeclared", offset, { prefix }, `The prefix ${quoted(prefix)} is not declared here.`);
  }
  return namespace;
}
