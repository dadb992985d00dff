/** How much an issue weighs: an `error` makes a result not `ok`, a `warning` does not. */
export type Severity = "error" | "warning";

/** Arguments of an issue: the data that its message is made of. */
export type IssueParams = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/**
 * One thing that is wrong with a document or with an object. Issues are values: plain, comparable, and complete
 * enough to be rendered by somebody else.
 */
export interface Issue {
  /** The recommendation's name of the violated constraint, such as `cvc-complex-type.2.4.a` or `wfc-GIMatch`; for JSON, `json-schema.` and the keyword. */
  readonly code: string;
  /** The contract's own code, such as `E227`, where the schema names one for the violated component. */
  readonly rule?: string;
  readonly severity: Severity;
  /** One sentence for a person: what stands there and what was wanted. */
  readonly message: string;
  /** Where in the document, in the manner of XPath: `/request/slide[2]/image/url`; in JSON, as a JSON Pointer: `/slide/1/image/url`. Of the missing thing, if one is missing. */
  readonly path: string;
  /** The same place in the typed object: property names and array indexes. */
  readonly keys: readonly (string | number)[];
  /** Line in the text read, from 1. Absent when an object was validated. */
  readonly line?: number;
  /** Column in UTF-16 code units, from 1. Absent when an object was validated. */
  readonly column?: number;
  /** Offset in the decoded text in UTF-16 code units, from 0. Absent when an object was validated. */
  readonly offset?: number;
  /** Where the schema says so: `schema/sinch-mms/slide.xsd:31:9`. Absent for well-formedness. */
  readonly schemaLocation?: string;
  /** What the message is made of. */
  readonly params: IssueParams;
}

/** A value, or the reasons why there is none. `issues` of a good result holds warnings only. */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };
