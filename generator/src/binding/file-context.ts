import { substitutionGroups, type TypeDefinition } from "@schemawright/xsd";
import type { BindingContext, Schemas } from "./context.ts";
import { typeDesignators } from "./designators.ts";
import { needsHandles } from "./needs-handles.ts";

/** What binding needs where code is written to files: types have the names their author gave them. */
export function fileContext(
  schemas: Schemas,
  given: Pick<BindingContext, "contract" | "lock" | "packages" | "roots" | "place" | "moduleOf" | "report">,
): BindingContext {
  let designators: ReadonlyMap<TypeDefinition, string> | undefined;
  const context: BindingContext = {
    ...given,
    version: given.contract.xsd,
    groups: new Map([...schemas.values()].flatMap((schema) => [...substitutionGroups(schema)])),
    designators: () => {
      designators ??= typeDesignators(schemas.values());
      return designators;
    },
    general: false,
    discriminates: true,
    keyOf: ({ location: { document, offset }, targetNamespace }) => `${document}:${offset}:${targetNamespace}`,
    nameType: (suggested) => suggested,
  };
  const { documents, records, library } = given.contract;
  // What packages share goes through handles.
  const isShared = library || given.packages.size > 0;
  return {
    ...context,
    general: isShared || documents.length + records.length > 0 || needsHandles(schemas, context),
  };
}
