import type { Annotation } from "./annotation.ts";
import type { AttributeUse } from "./attribute.ts";
import type { Location } from "./location.ts";
import type { Wildcard } from "./wildcard.ts";

/** https://www.w3.org/TR/xmlschema11-1/#cAttribute_Group_Definitions */
export interface AttributeGroupDefinition {
  readonly kind: "attributeGroupDefinition";
  readonly name: string;
  /** Empty string for no namespace. */
  readonly targetNamespace: string;
  /** Those of groups that it refers to included. */
  readonly attributeUses: readonly AttributeUse[];
  readonly attributeWildcard: Wildcard | undefined;
  readonly annotations: readonly Annotation[];
  readonly location: Location;
}
