import type { ComplexTypeDefinition } from "@schemawright/xsd";
import type { BindingContext, Schemas } from "./context.ts";

/** For each complex type of some schemas, the named types derived from it by restriction, in document order. */
export function derivedTypes(
  schemas: Schemas,
  { keyOf }: BindingContext,
): (base: ComplexTypeDefinition) => readonly ComplexTypeDefinition[] {
  const byBase = new Map<string, Map<string, ComplexTypeDefinition>>();
  for (const schema of schemas.values()) {
    for (const type of schema.typeDefinitions.values()) {
      if (type.kind !== "complexTypeDefinition" || type.builtIn || type.derivationMethod !== "restriction") continue;
      const base = type.baseTypeDefinition;
      if (base.kind !== "complexTypeDefinition" || base.builtIn) continue;
      const key = keyOf(base);
      const known = byBase.get(key) ?? new Map<string, ComplexTypeDefinition>();
      byBase.set(key, known.set(keyOf(type), type));
    }
  }
  return (base) => [...(byBase.get(keyOf(base))?.values() ?? [])].sort((a, b) => a.location.offset - b.location.offset);
}
