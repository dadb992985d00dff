import type { ValueBinding } from "./model.ts";

/** Binders hand out the types whose modules they are still settling. */
type Unsettled = { module: string } & ValueBinding;

/**
 * Puts values together whose modules would need each other while they are loaded. A list and a union are made of the
 * datatypes of other types, which have to be there by then; where two documents import each other and either has a list
 * or a union of the other's types, no order of loading would do. Such values go into the first of these modules.
 */
export function settleModules(values: readonly ValueBinding[]): void {
  const needs = new Map<string, Set<string>>();
  for (const value of values) {
    const known = needs.get(value.module) ?? new Set();
    needs.set(value.module, known);
    for (const part of partsOf(value)) if (!part.builtIn && part.module !== value.module) known.add(part.module);
  }
  const reached = new Map([...needs.keys()].map((module) => [module, reachedFrom(module, needs)]));
  const settled = new Map<string, string>();
  for (const [module, others] of reached) {
    const circle = [...others].filter((other) => reached.get(other)?.has(module) === true);
    settled.set(module, [module, ...circle].sort()[0] as string);
  }
  for (const value of values as readonly Unsettled[]) value.module = settled.get(value.module) ?? value.module;
}

function partsOf({ variety }: ValueBinding): readonly ValueBinding[] {
  if (variety.kind === "list") return [variety.item];
  return variety.kind === "union" ? variety.members : [];
}

/** The modules that one needs, and those that these need. */
function reachedFrom(module: string, needs: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const reached = new Set<string>();
  const pending = [...(needs.get(module) ?? [])];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    pending.push(...(needs.get(next) ?? []));
  }
  return reached;
}
