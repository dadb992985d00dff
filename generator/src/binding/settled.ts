import type { Location } from "@schemawright/xsd";
import type { BindingContext } from "./context.ts";
import type { ObjectBinding, PropertyBinding } from "./model.ts";

/** Types that a message names; the rest are counted. */
const NAMED = 4;

/** Warns that a name is not the one that the schema suggests. */
export function reportSettled(
  context: Pick<BindingContext, "report">,
  location: Location,
  message: string,
  params: Readonly<Record<string, string>>,
): void {
  context.report({ code: "name-settled", severity: "warning", message, location, length: 1, params });
}

/** One property that is named otherwise than its schema suggests, in all the types that have it. */
interface SettledProperty {
  readonly property: PropertyBinding;
  readonly wanted: string;
  readonly objects: ObjectBinding[];
}

/** Properties that are named otherwise than their schema suggests: an attribute of a group is in hundreds of types. */
export class SettledProperties {
  private readonly found = new Map<string, SettledProperty>();

  add(property: PropertyBinding, wanted: string, object: ObjectBinding): void {
    const { attribute, namespace, name, property: given } = property;
    const key = JSON.stringify([attribute === true, namespace, name, wanted, given]);
    const before = this.found.get(key);
    if (before === undefined) this.found.set(key, { property, wanted, objects: [object] });
    else before.objects.push(object);
  }

  /** Warns once of each, with the first types that have it and the number of the others; all of them are in `params`. */
  report(context: Pick<BindingContext, "report" | "place">): void {
    for (const { property, wanted, objects } of this.found.values()) {
      const [first, ...others] = objects;
      if (first === undefined) continue;
      const what = `${property.attribute ? "attribute" : "element"} ${property.name}`;
      const named = others.slice(0, NAMED - 1).map((one) => `${one.name} (${context.place(one.definition.location)})`);
      const rest = others.length - named.length;
      const list = [first.name, ...named, ...(rest > 0 ? [`${rest} more ${rest === 1 ? "type" : "types"}`] : [])];
      const message =
        `The ${what} of ${joined(list)} is the property ${property.property}, because ${wanted} is another. ` +
        `Choose its name with <contract:property name="…"/>.`;
      const types = objects.map(({ name }) => name).join(" ");
      const params = { wanted, name: property.property, ...(others.length === 0 ? {} : { types }) };
      reportSettled(context, first.definition.location, message, params);
    }
  }
}

function joined(list: readonly string[]): string {
  return list.length === 1 ? list.join("") : `${list.slice(0, -1).join(", ")} and ${list.at(-1) ?? ""}`;
}
