import type { Annotation } from "./annotation.ts";
import type { Assertion } from "./assertion.ts";
import type { Location } from "./location.ts";

/** https://www.w3.org/TR/xmlschema11-1/#Simple_Type_Definitions */
export interface SimpleTypeDefinition {
  readonly kind: "simpleTypeDefinition";
  /** Absent for an anonymous type. */
  readonly name: string | undefined;
  /** Empty string for no namespace. */
  readonly targetNamespace: string;
  /** The type this one is derived from; `undefined` only for `xs:anySimpleType`, whose base is `xs:anyType`. */
  readonly baseTypeDefinition: SimpleTypeDefinition | undefined;
  readonly variety: "atomic" | "list" | "union" | undefined;
  /** The primitive built-in an atomic type descends from: `string`, `decimal`, `dateTime`… */
  readonly primitiveTypeDefinition: SimpleTypeDefinition | undefined;
  readonly itemTypeDefinition: SimpleTypeDefinition | undefined;
  /** In XSD 1.0, unions among the members have been replaced by their members. */
  readonly memberTypeDefinitions: readonly SimpleTypeDefinition[];
  /** What a union names or holds as its members: the explicit members of XSD 1.0, the members themselves of 1.1. */
  readonly explicitMembers: readonly SimpleTypeDefinition[];
  /** The facets written on this very type, in document order; those of its base are on its base. */
  readonly facets: readonly ConstrainingFacet[];
  readonly final: readonly ("extension" | "restriction" | "list" | "union")[];
  /** A built-in datatype of the XSD namespace. */
  readonly builtIn: boolean;
  readonly annotations: readonly Annotation[];
  readonly location: Location;
}

/** https://www.w3.org/TR/xmlschema11-2/#rf-facets */
export type ConstrainingFacet =
  | LengthFacet
  | DigitsFacet
  | BoundFacet
  | PatternFacet
  | EnumerationFacet
  | WhiteSpaceFacet
  | ExplicitTimezoneFacet
  | AssertionsFacet;

interface FacetBase {
  readonly fixed: boolean;
  readonly annotations: readonly Annotation[];
  readonly location: Location;
}

export interface LengthFacet extends FacetBase {
  readonly kind: "length" | "minLength" | "maxLength";
  readonly value: number;
}

export interface DigitsFacet extends FacetBase {
  readonly kind: "totalDigits" | "fractionDigits";
  readonly value: number;
}

/** `value` is the lexical form, white space collapsed, valid against the base type. */
export interface BoundFacet extends FacetBase {
  readonly kind: "minInclusive" | "minExclusive" | "maxInclusive" | "maxExclusive";
  readonly value: string;
}

/** All patterns of one derivation step: a value must match at least one of them. */
export interface PatternFacet extends FacetBase {
  readonly kind: "pattern";
  /** XSD regular expressions. */
  readonly value: readonly string[];
}

/** All enumeration values of one derivation step. */
export interface EnumerationFacet extends FacetBase {
  readonly kind: "enumeration";
  readonly value: readonly EnumerationValue[];
}

export interface EnumerationValue {
  /** Lexical form, normalised by the type's white space. */
  readonly lexical: string;
  /** In-scope namespaces, for QName and NOTATION values. */
  readonly namespaces: Readonly<Record<string, string>>;
  readonly annotations: readonly Annotation[];
  readonly location: Location;
}

export interface WhiteSpaceFacet extends FacetBase {
  readonly kind: "whiteSpace";
  readonly value: "preserve" | "replace" | "collapse";
}

export interface ExplicitTimezoneFacet extends FacetBase {
  readonly kind: "explicitTimezone";
  readonly value: "required" | "prohibited" | "optional";
}

export interface AssertionsFacet extends FacetBase {
  readonly kind: "assertions";
  readonly value: readonly Assertion[];
}
