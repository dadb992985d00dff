import { substitutionGroups } from "@schemawright/xsd";
import type { BindingContext, Schemas } from "./context.ts";
import { needsHandles } from "./needs-handles.ts";

/** What binding needs where code is written to files: types have the names their author gave them. */
export function fileContext(
  schemas: Schemas,
  given: Pick<BindingContext, "contract" | "lock" | "roots" | "place" | "moduleOf" | "report">,
): BindingContext {
  const context: BindingContext = {
    ...given,
    version: given.contract.xsd,
    groups: new Map([...schemas.values()].flatMap((schema) => [...substitutionGroups(schema)])),
    general: false,
    discriminates: true,
    keyOf: ({ location: { document, offset }, targetNamespace }) => `${document}:${offset}:${targetNamespace}`,
    nameType: (suggested) => suggested,
  };
  return {
    ...context,
    general: given.contract.documents.length + given.contract.records.length > 0 || needsHandles(schemas, context),
  };
}
