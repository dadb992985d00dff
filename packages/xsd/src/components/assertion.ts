import type { Annotation } from "./annotation.ts";
import type { Location } from "./location.ts";

/** https://www.w3.org/TR/xmlschema11-1/#cAssertions */
export interface Assertion {
  readonly kind: "assertion";
  readonly test: XPathExpression;
  readonly annotations: readonly Annotation[];
  readonly location: Location;
}

/** https://www.w3.org/TR/xmlschema11-1/#x */
export interface XPathExpression {
  readonly expression: string;
  /** Prefix to namespace name; never holds "" (see defaultNamespace). */
  readonly namespaceBindings: Readonly<Record<string, string>>;
  /** The namespace of unprefixed element names in the expression; empty string for none. */
  readonly defaultNamespace: string;
  readonly baseURI: string;
  readonly location: Location;
}
