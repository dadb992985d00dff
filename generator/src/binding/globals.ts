import { expandedName, type Schema } from "@schemawright/xsd";
import type { AttributeBinding, ElementBinding, GlobalBindings, TypeBinding } from "./model.ts";
import type { ObjectBinder } from "./objects.ts";
import type { ReachedNames } from "./reach.ts";
import type { ValueBinder } from "./values.ts";

/** Of a binding whose documents choose nothing. */
export const NO_GLOBALS: GlobalBindings = {
  types: new Map(),
  elements: new Map(),
  attributes: new Map(),
  notations: [],
};

/**
 * Binds the global types, elements and attributes of some schemas.
 * @param reached which of those of a schema; all if absent
 */
export function bindGlobals(
  schemas: Iterable<Schema>,
  binder: ObjectBinder,
  values: ValueBinder,
  reached: (schema: Schema) => ReachedNames | undefined = () => undefined,
): GlobalBindings {
  const types = new Map<string, TypeBinding>();
  const elements = new Map<string, ElementBinding>();
  const attributes = new Map<string, AttributeBinding>();
  const notations = new Set<string>();
  for (const schema of schemas) {
    const names = reached(schema);
    for (const key of schema.notationDeclarations.keys()) notations.add(key);
    for (const [key, type] of schema.typeDefinitions) {
      if (names?.types.has(key) === false) continue;
      if (!type.builtIn && !types.has(key)) types.set(key, binder.bindType(type, type.name ?? ""));
    }
    for (const [key, declaration] of schema.elementDeclarations) {
      if (names?.elements.has(key) === false) continue;
      if (!elements.has(key)) elements.set(key, binder.bindElement(declaration, declaration.name));
    }
    for (const [key, declaration] of schema.attributeDeclarations) {
      if (attributes.has(key) || names?.attributes.has(key) === false) continue;
      attributes.set(key, { declaration, type: values.bind(declaration.typeDefinition, declaration.name) });
    }
  }
  // Built-in types with an adapter take the place of the runtime's.
  for (const value of values.all()) {
    if (value.definition.builtIn)
      types.set(expandedName(value.definition.targetNamespace, value.definition.name ?? ""), value);
  }
  return { types, elements, attributes, notations: [...notations] };
}
