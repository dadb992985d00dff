import type { Annotation } from "./annotation.ts";
import type { ValueConstraint } from "./element-declaration.ts";
import type { Location } from "./location.ts";
import type { SimpleTypeDefinition } from "./simple-type-definition.ts";

/** https://www.w3.org/TR/xmlschema11-1/#cAttribute_Declarations */
export interface AttributeDeclaration {
  readonly kind: "attributeDeclaration";
  readonly name: string;
  /** Empty string for no namespace. */
  readonly targetNamespace: string;
  readonly typeDefinition: SimpleTypeDefinition;
  readonly scope: "global" | "local";
  readonly valueConstraint: ValueConstraint | undefined;
  readonly inheritable: boolean;
  /** Its type is not in the schema: https://www.w3.org/TR/xmlschema-1/#conformance-missing */
  readonly incomplete?: true;
  readonly annotations: readonly Annotation[];
  readonly location: Location;
}

/** https://www.w3.org/TR/xmlschema11-1/#cAttributeUse */
export interface AttributeUse {
  readonly kind: "attributeUse";
  readonly required: boolean;
  readonly attributeDeclaration: AttributeDeclaration;
  /** Whether type alternatives of elements below see the attribute: said at the use, else by the declaration. */
  readonly inheritable: boolean;
  readonly valueConstraint: ValueConstraint | undefined;
  readonly annotations: readonly Annotation[];
  readonly location: Location;
}
