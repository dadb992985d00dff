import type { SchemaAttribute } from "../documents/schema-element.ts";
import { statedAttributes } from "./attribute-uses.ts";
import type { AttributeGroup, Build, Definition } from "./context.ts";
import { MAXIMUM_DERIVATIONS } from "./pending.ts";

/**
 * Attribute groups by their definitions. They are made at once, with those that they refer to: `undefined` for one that
 * contains itself, which XSD 1.0 forbids (`src-attribute_group.3`, reported at the reference), and one that is too deep.
 */
export function createAttributeGroups(
  build: Build,
): (definition: Definition, reference: SchemaAttribute) => AttributeGroup | undefined {
  const known = new Map<Definition, AttributeGroup>();
  const active = new Set<Definition>();
  return (definition, reference) => {
    const found = known.get(definition);
    if (found !== undefined) return found;
    if (active.has(definition)) {
      if (build.version === "1.0") {
        build.report("src-attribute_group.3", reference, "This attribute group contains itself; break the circle.");
      }
      return undefined;
    }
    if (active.size >= MAXIMUM_DERIVATIONS) {
      const message = `Attribute groups more than ${MAXIMUM_DERIVATIONS} deep in each other are not supported.`;
      build.report("not-supported", definition.element, message);
      return undefined;
    }
    active.add(definition);
    const group = statedAttributes(build, definition.document, definition.element, "ag-props-correct", undefined);
    active.delete(definition);
    known.set(definition, group);
    return group;
  };
}
