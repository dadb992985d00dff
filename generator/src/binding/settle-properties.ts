import type { BindingContext } from "./context.ts";
import { propertyKey } from "./given-names.ts";
import type { ObjectBinding, PropertyBinding } from "./model.ts";
import { isReserved } from "./names.ts";
import { propertiesOf } from "./objects.ts";
import { SettledProperties } from "./settled.ts";

/** Properties that objects have beside those of elements and attributes. */
const RESERVED = ["$value", "$unknown", "$content", "$attributes", "$type", "$nil"];

/** Binders hand out the properties they are still naming. */
type Unsettled = { property: string } & PropertyBinding;

/**
 * Gives every property of a type a name of its own. A property has the name that its base type gives it; else an element
 * keeps its default name, and an attribute or a second element is told by its namespace's prefix, by its spelling in the
 * schema or by what it is. Hinted names are not changed: two of them that clash are for the author to settle.
 * @param prefixOf the prefix of a namespace, if it has one
 * @param pinned the names that the properties of a type had before, which they keep
 */
export function settleProperties(
  objects: readonly ObjectBinding[],
  prefixOf: (namespace: string) => string | undefined,
  pinned: (object: ObjectBinding) => Readonly<Record<string, string>>,
  context: Pick<BindingContext, "report" | "place">,
): void {
  const warnings = new SettledProperties();
  const settled = new Set<ObjectBinding>();
  const settle = (object: ObjectBinding): void => {
    if (settled.has(object)) return;
    settled.add(object);
    const base = object.base ?? (object.derivedFrom?.kind === "object" ? object.derivedFrom : undefined);
    if (base !== undefined) settle(base);
    const given = new Map(base === undefined ? [] : allOf(base).map((one) => [propertyKey(one), one.property]));
    const taken = new Set([...RESERVED, ...given.values()]);
    if (object.content.kind === "automaton" && object.content.wildcard !== undefined)
      taken.add(object.content.wildcard.property);
    const before = pinned(object);
    const free: Unsettled[] = [];
    for (const property of allOf(object)) {
      const inherited = given.get(propertyKey(property));
      if (inherited !== undefined) property.property = inherited;
      else if (property.hinted) taken.add(property.property);
      else free.push(property);
    }
    const own: Unsettled[] = [];
    for (const property of free) {
      const key = propertyKey(property);
      const name = Object.hasOwn(before, key) ? before[key] : undefined;
      if (name === undefined || taken.has(name) || isReserved(name)) own.push(property);
      else {
        property.property = name;
        taken.add(name);
      }
    }
    for (const property of own.sort((one, other) => rankOf(one) - rankOf(other))) {
      const wanted = property.property;
      const name = candidatesOf(property, prefixOf).find((one) => !taken.has(one) && !isReserved(one));
      property.property = name ?? numbered(wanted, taken);
      taken.add(property.property);
      if (property.property === wanted) continue;
      warnings.add(property, wanted, object);
    }
  };
  for (const object of objects) settle(object);
  warnings.report(context);
}

function allOf(object: ObjectBinding): readonly Unsettled[] {
  return [...object.attributes, ...propertiesOf(object)] as readonly Unsettled[];
}

/** Elements keep their names before attributes, and what is spelt as in the schema before what is not. */
function rankOf({ attribute, name, property }: PropertyBinding): number {
  return (attribute ? 2 : 0) + (name === property ? 0 : 1);
}

function candidatesOf(
  { property, name, namespace, attribute }: PropertyBinding,
  prefixOf: (namespace: string) => string | undefined,
): readonly string[] {
  const prefix = namespace === "" ? undefined : prefixOf(namespace);
  const upper = property.charAt(0).toUpperCase() + property.slice(1);
  const qualified = prefix === undefined || prefix === "" ? [] : [`${prefix}${upper}`];
  const kind = `${property}${attribute ? "Attribute" : "Element"}`;
  return [
    property,
    ...qualified,
    name,
    kind,
    ...qualified.map((one) => `${one}${attribute ? "Attribute" : "Element"}`),
  ];
}

function numbered(name: string, taken: ReadonlySet<string>): string {
  let count = 2;
  while (taken.has(`${name}${count}`)) count++;
  return `${name}${count}`;
}
