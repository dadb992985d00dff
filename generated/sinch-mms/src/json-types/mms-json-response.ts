// Generated from schema/sinch-mms/json/response.schema.json by schemawright. Do not edit.

/**
 * The answer to any action.
 * From schema/sinch-mms/json/response.schema.json:1:1
 */
export interface MmsJsonResponse {
  /** Whether the request was accepted; spelled exactly so. */
  readonly status: "Success" | "Failure";
  /** The recipient, as in the request. */
  readonly to?: string;
  /** The number the message is sent from. */
  readonly from?: string;
  /** Identifier under which the content is stored. */
  readonly "mms-id"?: string;
  /** Identifier of this sending; the postbacks about it carry the same one. */
  readonly "tracking-id"?: string;
  /** What the service says about the accepted request. */
  readonly "status-details"?: string;
  /** What is wrong, as a code such as E110. */
  readonly "error-code"?: string;
  /** What is wrong, in words. */
  readonly "error-info"?: string;
  readonly [key: string]: unknown;
}
