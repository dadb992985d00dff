import type { Annotation } from "./annotation.ts";
import type { XPathExpression } from "./assertion.ts";
import type { TypeDefinition } from "./complex-type-definition.ts";
import type { Location } from "./location.ts";

/** https://www.w3.org/TR/xmlschema11-1/#cTypeAlternative */
export interface TypeAlternative {
  readonly kind: "typeAlternative";
  /** Absent for the default. */
  readonly test: XPathExpression | undefined;
  readonly typeDefinition: TypeDefinition;
  readonly annotations: readonly Annotation[];
  readonly location: Location;
}

/** https://www.w3.org/TR/xmlschema11-1/#tt — the first alternative whose test is true gives the type. */
export interface TypeTable {
  /** Each with a test; in document order. */
  readonly alternatives: readonly TypeAlternative[];
  /** Without a test; where none is written, that of the element's own type. */
  readonly defaultTypeDefinition: TypeAlternative;
}
