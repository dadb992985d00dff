import type { AttributeDeclaration, Location, TypeDefinition } from "../components/index.ts";
import { expandedName, XML_NAMESPACE, XSD_NAMESPACE, XSI_NAMESPACE } from "../documents/names.ts";

const ATTRIBUTES = [
  [XML_NAMESPACE, "lang", "language"],
  [XML_NAMESPACE, "space", "NCName"],
  [XML_NAMESPACE, "base", "anyURI"],
  [XML_NAMESPACE, "id", "ID"],
  [XSI_NAMESPACE, "type", "QName"],
  [XSI_NAMESPACE, "nil", "boolean"],
  [XSI_NAMESPACE, "schemaLocation", "anySimpleType"],
  [XSI_NAMESPACE, "noNamespaceSchemaLocation", "anyURI"],
] as const;

/**
 * The attributes that every schema has: those of the instance namespace, and those of the XML namespace, so that
 * importing that namespace needs no document.
 */
export function createBuiltInAttributes(
  types: ReadonlyMap<string, TypeDefinition>,
): ReadonlyMap<string, AttributeDeclaration> {
  const declarations = new Map<string, AttributeDeclaration>();
  for (const [targetNamespace, name, typeName] of ATTRIBUTES) {
    const typeDefinition = types.get(expandedName(XSD_NAMESPACE, typeName));
    if (typeDefinition?.kind !== "simpleTypeDefinition") continue;
    const location: Location = { document: targetNamespace, line: 1, column: 1, offset: 0 };
    declarations.set(expandedName(targetNamespace, name), {
      kind: "attributeDeclaration",
      name,
      targetNamespace,
      typeDefinition,
      scope: "global",
      valueConstraint: undefined,
      inheritable: targetNamespace === XML_NAMESPACE,
      annotations: [],
      location,
    });
  }
  return declarations;
}
