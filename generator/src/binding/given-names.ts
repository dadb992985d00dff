import type { TypeDefinition } from "@schemawright/xsd";
import type { NameLock } from "../contract/name-lock.ts";
import type { ObjectBinding, PropertyBinding, UnionBinding, ValueBinding } from "./model.ts";
import { propertiesOf } from "./objects.ts";

/** How a property stands in the lock. */
export function propertyKey({ attribute, namespace, name }: PropertyBinding): string {
  return `${attribute ? "@" : ""}${namespace === "" ? "" : `{${namespace}}`}${name}`;
}

/** The lock of names that have been given. Names of the author's own choice need none. */
export function lockOf(
  {
    objects,
    unions,
    values,
  }: {
    readonly objects: readonly ObjectBinding[];
    readonly unions: readonly UnionBinding[];
    readonly values: readonly ValueBinding[];
  },
  designators: ReadonlyMap<TypeDefinition, string>,
): NameLock {
  const types = new Map<string, string>();
  const properties = new Map<string, Record<string, string>>();
  for (const type of [...objects, ...unions, ...values]) {
    const definition = type.kind === "union" ? type.fallback.definition : type.definition;
    const designator = designators.get(definition);
    if (designator === undefined) continue;
    if (!type.hinted) types.set(designator, type.name);
    if (type.kind !== "object") continue;
    const names = [...type.attributes, ...propertiesOf(type)]
      .filter((one) => !one.hinted)
      .map((one) => [propertyKey(one), one.property] as const);
    if (names.length > 0) properties.set(designator, Object.fromEntries(sorted(names)));
  }
  return { types: Object.fromEntries(sorted(types)), properties: Object.fromEntries(sorted(properties)) };
}

function sorted<T>(entries: Iterable<readonly [string, T]>): readonly (readonly [string, T])[] {
  return [...entries].sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
}
