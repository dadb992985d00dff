import type { Annotation } from "./annotation.ts";
import type { TypeDefinition } from "./complex-type-definition.ts";
import type { IdentityConstraintDefinition } from "./identity-constraint-definition.ts";
import type { Location } from "./location.ts";
import type { TypeTable } from "./type-alternative.ts";

/** https://www.w3.org/TR/xmlschema11-1/#cElement_Declarations */
export interface ElementDeclaration {
  readonly kind: "elementDeclaration";
  readonly name: string;
  /** Empty string for no namespace. */
  readonly targetNamespace: string;
  readonly typeDefinition: TypeDefinition;
  /** Absent without type alternatives. */
  readonly typeTable: TypeTable | undefined;
  readonly scope: "global" | "local";
  readonly valueConstraint: ValueConstraint | undefined;
  readonly nillable: boolean;
  readonly abstract: boolean;
  readonly identityConstraintDefinitions: readonly IdentityConstraintDefinition[];
  /** Heads of the substitution groups this declaration joins. */
  readonly substitutionGroupAffiliations: readonly ElementDeclaration[];
  readonly disallowedSubstitutions: readonly ("extension" | "restriction" | "substitution")[];
  readonly substitutionGroupExclusions: readonly ("extension" | "restriction")[];
  /** Something that it refers to is not in the schema: https://www.w3.org/TR/xmlschema-1/#conformance-missing */
  readonly incomplete?: true;
  readonly annotations: readonly Annotation[];
  readonly location: Location;
}

/** https://www.w3.org/TR/xmlschema11-1/#vc */
export interface ValueConstraint {
  readonly variety: "default" | "fixed";
  readonly lexicalForm: string;
  /** In-scope namespaces, for QName and NOTATION values. */
  readonly namespaces: Readonly<Record<string, string>>;
}
