import type { Location } from "../components/index.ts";

/**
 * What XSD 1.0 cannot say:
 * - `assertion`: an `xs:assert` or `xs:assertion` is left out;
 * - `order-free`: an `xs:all` became a repeated choice, so numbers of occurrences are not checked;
 * - `open-content`: the content of a type is not checked at all, nor is anything inside it;
 * - `derivation`: a type is no longer derived from its base, so `xsi:type` cannot name it in the base's place;
 * - `facet`: a facet is left out, or a type built on one that lost a facet accepts more;
 * - `datatype`: a datatype new in 1.1 became the 1.0 one it is derived from;
 * - `wildcard`: the names or namespaces that a wildcard excludes are admitted;
 * - `alternative`: a type no longer depends on attributes;
 * - `identity`: an identity constraint is left out;
 * - `attribute`: an attribute of a schema document is left out that matters to applications only;
 * - `substitution`: an element left a substitution group;
 * - `narrower`: the 1.0 form refuses some documents that the schema accepts, because no widening is valid.
 */
export type LossKind =
  | "assertion"
  | "order-free"
  | "open-content"
  | "derivation"
  | "facet"
  | "datatype"
  | "wildcard"
  | "alternative"
  | "identity"
  | "attribute"
  | "substitution"
  | "narrower";

/** One thing that the 1.0 form leaves out. */
export interface Loss {
  readonly kind: LossKind;
  /** Where the construct stands in the document that was downgraded. */
  readonly location: Location;
  /** The construct, as `xs:assert` or `xs:all`. */
  readonly construct: string;
  /** One sentence for a person. */
  readonly message: string;
  /** Name of the nearest type definition around the construct; `undefined` if that is anonymous or there is none. */
  readonly type: string | undefined;
  /** Where that type definition stands. */
  readonly typeLocation: Location | undefined;
  /** The issue codes of a reader of the 1.1 schema that a processor of the 1.0 form has no counterpart for here. */
  readonly issueCodes: readonly string[];
  /** `content`: besides, no issue at all inside the content of an element of this type is found. */
  readonly reach: "type" | "content";
}
