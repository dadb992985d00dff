import { expandedName, type Schema } from "@schemawright/xsd";
import type { Contract } from "./contract.ts";
import { ContractError } from "./read-contract.ts";

/**
 * Checks that the root elements a contract names are declared, with a type that has structure.
 * @param file name of the contract file, for messages
 * @throws ContractError that names the file, the field, its value and what is allowed
 */
export function checkForms(contract: Contract, schemas: ReadonlyMap<string, Schema>, file: string): void {
  for (const [i, message] of contract.messages.entries()) {
    for (const [j, form] of message.forms.entries()) {
      const schema = schemas.get(form.schema);
      if (schema === undefined) continue;
      const declaration = schema.elementDeclarations.get(expandedName(schema.targetNamespace, form.element));
      if (declaration?.typeDefinition.kind === "complexTypeDefinition" && !declaration.typeDefinition.builtIn) continue;
      const roots = [...schema.elementDeclarations.values()].filter(
        ({ typeDefinition, targetNamespace }) =>
          typeDefinition.kind === "complexTypeDefinition" &&
          !typeDefinition.builtIn &&
          targetNamespace === schema.targetNamespace,
      );
      const allowed = roots.length === 0 ? "none has one" : roots.map((one) => one.name).join(", ");
      throw new ContractError(
        `${file}: the field messages[${i}].forms[${j}].element is ${JSON.stringify(form.element)}; ` +
          `expected an element of ${form.schema} with a complex type of its own: ${allowed}`,
      );
    }
  }
}
