import type { Wildcard } from "@schemawright/xsd";
import { objectLiteral, quote } from "../code/code.ts";

/**
 * A wildcard as the runtime is handed it.
 * @param besideID whether it stands beside an attribute that is an ID, and XSD 1.0 wants no other one
 */
export function wildcardLiteral({ namespaceConstraint, processContents }: Wildcard, besideID = false): string {
  const { variety, namespaces, disallowedNames } = namespaceConstraint;
  const disallowed = disallowedNames.map((one) =>
    typeof one === "string" ? one : `{${one.namespace}}${one.localName}`,
  );
  return objectLiteral([
    ["wildcard", "true"],
    ["variety", quote(variety)],
    ["namespaces", quote(namespaces)],
    ["disallowedNames", disallowed.length === 0 ? undefined : quote(disallowed)],
    ["processContents", quote(processContents)],
    ["besideID", besideID ? "true" : undefined],
  ]);
}
