import { incompleteAttribute } from "../../issues/kinds.ts";
import type { Finding } from "../finding.ts";
import type { ElementHandle } from "../handles.ts";

/**
 * What is said of an element by whose declaration nothing is valid, since that refers to something that is not in the
 * schema. https://www.w3.org/TR/xmlschema-1/#conformance-missing: as if clause 1 of cvc-elt had failed.
 */
export function incompleteElement({ name, schemaLocation, rule }: ElementHandle): Finding {
  const message = `The declaration of the element "${name}" refers to something that the schema does not have.`;
  return { code: "cvc-elt.1", message, schemaLocation, ...(rule === undefined ? {} : { rule }), params: { name } };
}

/** The same of an attribute: as if clause 1 of cvc-attribute had failed. */
export const INCOMPLETE_ATTRIBUTE: Finding = incompleteAttribute;
