import { propertyKey } from "./given-names.ts";
import { type HintContext, hintsOf } from "./hints.ts";
import type { ObjectBinding, PropertyBinding } from "./model.ts";
import { propertiesOf } from "./objects.ts";

/** Binders hand out the properties they are still naming. */
type Unsettled = { property: string; hinted: boolean } & PropertyBinding;

/** Gives the properties of types the names that the contract chooses for them. */
export function applyPropertyHints(objects: readonly ObjectBinding[], context: HintContext): void {
  for (const object of objects) {
    const names = Object.entries(hintsOf(object.definition, context)?.properties ?? {});
    const properties = [...object.attributes, ...propertiesOf(object)] as readonly Unsettled[];
    for (const [key, name] of names) {
      const found = properties.find((one) => propertyKey(one) === key);
      if (found !== undefined) {
        found.property = name;
        found.hinted = true;
        continue;
      }
      const message =
        `The contract names a property for ${JSON.stringify(key)} of the type ${object.name}, which has ` +
        `${properties.length === 0 ? "none" : properties.map(propertyKey).join(", ")}.`;
      const { location } = object.definition;
      const params = { type: object.name, property: key };
      context.report({ code: "contract-hints", severity: "error", message, location, length: 1, params });
    }
  }
}
