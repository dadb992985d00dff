import type { IssueParams } from "../issues/issue.ts";

/** Why a text is not a namespace-well-formed document that this library takes: the first fault found. */
export interface XmlFailure {
  /**
   * `wfc-` and the identifier of a well-formedness constraint of XML 1.0 (`wfc-GIMatch` for
   * https://www.w3.org/TR/xml/#GIMatch), `nsc-` and that of a constraint of Namespaces in XML 1.0 (`nsc-xmlReserved` for
   * https://www.w3.org/TR/xml-names/#xmlReserved), without the `wf-`, `wfc-` or `nsc-` that some identifiers begin with
   * themselves; `xml-syntax` for a violated production, `doctype-not-allowed`,
   * `entity-not-read` for a reference to an entity that only something outside the document could declare or replace,
   * `limit-…` for a limit of `ScannerLimits`, or `encoding-…` for bytes that cannot be decoded.
   */
  readonly code: string;
  /** Where: UTF-16 code units from the start of the text, or bytes from the start of the input if `code` is `encoding-…`. */
  readonly offset: number;
  /** What the message is made of. */
  readonly params: IssueParams;
  /** One sentence for a person. */
  readonly message: string;
}
