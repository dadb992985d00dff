// Generated from schema/sinch-mms/response-status.xsd by schemawright. Do not edit.

/**
 * Whether a request was accepted; spelled exactly so.
 *
 * `ResponseStatus` — schema/sinch-mms/response-status.xsd:8:3
 */
export type ResponseStatus = "Success" | "Failure";
/** Every value of {@link ResponseStatus}. */
export const RESPONSE_STATUS_VALUES = [
  /** The request was accepted. */
  "Success",
  /** The request was refused. */
  "Failure",
] as const;
/**
 * The status of an accepted request.
 *
 * `SuccessStatus` — schema/sinch-mms/response-status.xsd:26:3
 */
export type SuccessStatus = "Success";
/** Every value of {@link SuccessStatus}. */
export const SUCCESS_STATUS_VALUES = ["Success"] as const;
/**
 * The status of a refused request.
 *
 * `FailureStatus` — schema/sinch-mms/response-status.xsd:35:3
 */
export type FailureStatus = "Failure";
/** Every value of {@link FailureStatus}. */
export const FAILURE_STATUS_VALUES = ["Failure"] as const;
