import type { Resource } from "../documents/document.ts";

/**
 * The dynamic scope of a schema (2020-12 core, 7.1), as far as it matters: for each dynamic anchor the outermost
 * resource that has it. `$recursiveAnchor` is the anchor without a name.
 */
export type DynamicScope = ReadonlyMap<string, Resource>;

/** The dynamic scope inside a resource: the outermost one with an anchor keeps it. */
export function enter(resource: Resource, scope: DynamicScope): DynamicScope {
  const names = [...resource.dynamicAnchors.keys()].filter((name) => !scope.has(name));
  if (names.length === 0) return scope;
  const entries = [...scope, ...names.map((name): [string, Resource] => [name, resource])];
  return new Map(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Names a scope: two that choose the same have one. */
export function scopeKey(scope: DynamicScope): string {
  return [...scope].map(([name, { uri }]) => `${name} ${uri}`).join("\n");
}
