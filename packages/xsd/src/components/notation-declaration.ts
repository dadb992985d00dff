import type { Annotation } from "./annotation.ts";
import type { Location } from "./location.ts";

/** https://www.w3.org/TR/xmlschema11-1/#cNotation_Declarations */
export interface NotationDeclaration {
  readonly kind: "notationDeclaration";
  readonly name: string;
  /** Empty string for no namespace. */
  readonly targetNamespace: string;
  readonly systemIdentifier: string | undefined;
  readonly publicIdentifier: string | undefined;
  readonly annotations: readonly Annotation[];
  readonly location: Location;
}
