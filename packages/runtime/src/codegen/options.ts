import { defaultScannerLimits, type ScannerLimits, type StopSignal } from "../xml/limits.ts";
import type { DoctypePolicy } from "../xml/prolog.ts";

/** What happens to an element or attribute that the schema does not declare. */
export type UnknownPolicy = "error" | "keep" | "ignore";

/** How an issue that carries a contract's code is weighed in one call. */
export type RuleSetting = "off" | "warning" | "error";

/** Options of every reading, validating and writing function. */
export interface ValidateOptions {
  /**
   * Weight of the contract's own rules by their code, `{ E622: "off" }`. Applies to contract rules, assertions and
   * facets; what makes a typed value impossible (structure, lexical form) stays an error.
   */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  /**
   * Content that the schema does not name. Default: what the schema says, which is an error where a type is closed and
   * keeping it (in `$unknown`) where its content is open.
   */
  readonly unknown?: UnknownPolicy;
  readonly limits?: Limits;
}

/** Options of the reading functions. */
export interface ReadOptions extends ValidateOptions {
  /**
   * A document type declaration: refused, or its internal subset is read, with entities, attribute defaults and unparsed
   * entities. Nothing outside the document ever is. Default `"refuse"`, code `doctype-not-allowed`.
   */
  readonly doctype?: DoctypePolicy;
  /** Says when to stop reading, such as `stopAfter(200)`. Code `limit-time`. */
  readonly signal?: StopSignal;
}

/** Options of the writing functions. */
export interface WriteOptions extends ValidateOptions {
  /** Default: true. Without it, writing an invalid object gives an invalid document, but never one that is not well-formed. */
  readonly validate?: boolean;
  /**
   * Each element on a line of its own, as far as white space there means nothing, so that reading gives the same value:
   * `true` indents by two spaces a level, a text of spaces and tabs by that. Default: false.
   */
  readonly pretty?: boolean | string;
  /** Begin with an XML declaration, which says UTF-8. Default: false. */
  readonly declaration?: boolean;
  /** `"bytes"`: {@link WriteBytesOptions}. Default: `"text"`. */
  readonly output?: "text";
}

/** Options of the writing functions, for a document as bytes in UTF-8, without a byte order mark. */
export interface WriteBytesOptions extends Omit<WriteOptions, "output"> {
  readonly output: "bytes";
}

/** Bounds that hostile input meets. Each has an issue code of its own. */
export interface Limits extends ScannerLimits {
  /** Issues collected before reading stops. Default 100. Code `limit-issues`. */
  readonly maxIssues?: number;
  /** Values that identity constraints keep, all tables of a document together. Default 1,000,000. Code `limit-identity-constraints`. */
  readonly maxKeyEntries?: number;
  /** Items of one value of a list type. Default 1,000,000. Code `limit-list-items`. */
  readonly maxListItems?: number;
}

/** Entries of all tables of one document that are kept where no limit is given. */
export const defaultMaximumKeyEntries = 1_000_000;

/** The limits that hold where none is given. */
export const defaultLimits: Required<Limits> = /*@__PURE__*/ Object.assign({}, defaultScannerLimits, {
  maxIssues: 100,
  maxKeyEntries: defaultMaximumKeyEntries,
  maxListItems: 1_000_000,
});
