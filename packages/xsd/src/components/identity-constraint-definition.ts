import type { Annotation } from "./annotation.ts";
import type { XPathExpression } from "./assertion.ts";
import type { Location } from "./location.ts";

/** https://www.w3.org/TR/xmlschema11-1/#cIdentity-constraint_Definitions */
export interface IdentityConstraintDefinition {
  readonly kind: "identityConstraintDefinition";
  readonly name: string;
  /** Empty string for no namespace. */
  readonly targetNamespace: string;
  readonly category: "key" | "keyref" | "unique";
  readonly selector: RestrictedExpression;
  /** At least one; in document order. */
  readonly fields: readonly RestrictedExpression[];
  /** The key (or unique) that a keyref refers to; `undefined` for the other categories. */
  readonly referencedKey: IdentityConstraintDefinition | undefined;
  readonly annotations: readonly Annotation[];
  readonly location: Location;
}

/** The XPath expression of a selector or field, as written and as parsed. */
export interface RestrictedExpression extends XPathExpression {
  /** The alternatives that `|` separates; none where the expression is not one of the restricted grammar. */
  readonly paths: readonly RestrictedPath[];
}

/**
 * One path of the grammar of https://www.w3.org/TR/xmlschema11-1/#c-selector-xpath or, with an attribute at its end,
 * of https://www.w3.org/TR/xmlschema11-1/#c-fields-xpaths. Steps `.` are left out, for they go nowhere.
 */
export interface RestrictedPath {
  /** Begins with `.//`: the steps may begin at the context element or at any element below it. */
  readonly anywhere: boolean;
  /** From parent to child, each. */
  readonly steps: readonly RestrictedNameTest[];
  /** The attribute of the element that the steps lead to; `undefined` for the element itself. */
  readonly attribute: RestrictedNameTest | undefined;
}

/** A name; `undefined` takes every local name, or every namespace (as in `*`). */
export interface RestrictedNameTest {
  /** Empty string for no namespace. */
  readonly namespace: string | undefined;
  readonly localName: string | undefined;
}
