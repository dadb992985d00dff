import type { Annotation } from "./annotation.ts";
import type { Assertion } from "./assertion.ts";
import type { AttributeUse } from "./attribute.ts";
import type { Location } from "./location.ts";
import type { Particle } from "./particle.ts";
import type { SimpleTypeDefinition } from "./simple-type-definition.ts";
import type { Wildcard } from "./wildcard.ts";

export type TypeDefinition = SimpleTypeDefinition | ComplexTypeDefinition;

/** https://www.w3.org/TR/xmlschema11-1/#Complex_Type_Definitions */
export interface ComplexTypeDefinition {
  readonly kind: "complexTypeDefinition";
  /** Absent for an anonymous type. */
  readonly name: string | undefined;
  /** Empty string for no namespace. */
  readonly targetNamespace: string;
  readonly baseTypeDefinition: TypeDefinition;
  readonly derivationMethod: "extension" | "restriction";
  readonly final: readonly ("extension" | "restriction")[];
  readonly prohibitedSubstitutions: readonly ("extension" | "restriction")[];
  readonly abstract: boolean;
  /** Inherited ones included. */
  readonly attributeUses: readonly AttributeUse[];
  readonly attributeWildcard: Wildcard | undefined;
  readonly contentType: ContentType;
  /** The assertions written on this very type; those of its base are on its base. */
  readonly assertions: readonly Assertion[];
  readonly builtIn: boolean;
  readonly annotations: readonly Annotation[];
  readonly location: Location;
}

/** https://www.w3.org/TR/xmlschema11-1/#ct-content_type */
export type ContentType =
  | { readonly variety: "empty" }
  | { readonly variety: "simple"; readonly simpleTypeDefinition: SimpleTypeDefinition }
  | {
      readonly variety: "element-only" | "mixed";
      /** Inherited content included: for an extension, the base's particle followed by the type's own. */
      readonly particle: Particle;
      readonly openContent: OpenContent | undefined;
    };

/** https://www.w3.org/TR/xmlschema11-1/#oc */
export interface OpenContent {
  readonly mode: "interleave" | "suffix";
  readonly wildcard: Wildcard;
}
