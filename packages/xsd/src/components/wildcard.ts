import type { Annotation } from "./annotation.ts";
import type { Location } from "./location.ts";

/** https://www.w3.org/TR/xmlschema11-1/#Wildcards */
export interface Wildcard {
  readonly kind: "wildcard";
  readonly namespaceConstraint: NamespaceConstraint;
  readonly processContents: "skip" | "strict" | "lax";
  readonly annotations: readonly Annotation[];
  readonly location: Location;
}

/** https://www.w3.org/TR/xmlschema11-1/#nc — the empty string among `namespaces` stands for "absent". */
export interface NamespaceConstraint {
  readonly variety: "any" | "enumeration" | "not";
  readonly namespaces: readonly string[];
  /** `##defined` and `##definedSibling`, or expanded names. */
  readonly disallowedNames: readonly DisallowedName[];
}

export type DisallowedName =
  | "##defined"
  | "##definedSibling"
  | { readonly namespace: string; readonly localName: string };
