import type { Binding, ObjectBinding, TypeBinding } from "../binding/model.ts";
import { propertiesOf } from "../binding/objects.ts";
import { hasAssertions } from "./content.ts";

/**
 * The types whose values rules ask for: those with assertions, and all that may stand below them. What a wildcard admits is
 * not among them, for no property holds it: an assertion about it is asked of the element as data.
 */
export function keptObjects({ objects }: Pick<Binding, "objects">): ReadonlySet<ObjectBinding> {
  const derived = new Map<TypeBinding, ObjectBinding[]>();
  for (const object of objects) {
    const { derivedFrom } = object;
    if (derivedFrom !== undefined) derived.set(derivedFrom, [...(derived.get(derivedFrom) ?? []), object]);
  }
  const kept = new Set<ObjectBinding>(objects.filter(hasAssertions));
  const keep = (type: TypeBinding): void => {
    // Below xs:anyType nothing has a name that an assertion could be compiled with.
    if (type.kind === "object" && !type.builtIn) kept.add(type);
    if (type.kind === "union") for (const one of [type.fallback, ...type.cases.map((each) => each.type)]) kept.add(one);
  };
  // A set goes on to what is added while it is gone through.
  for (const object of kept) {
    for (const { type } of propertiesOf(object)) keep(type);
    if (object.content.kind === "items")
      for (const symbol of object.content.symbols) if (symbol.kind !== "wildcard") keep(symbol.type);
    for (const one of derived.get(object) ?? []) kept.add(one);
  }
  return kept;
}
