// Generated from schema/sinch-mms/response-status.xsd by schemawright. Do not edit.

/**
 * Whether a request was accepted; spelled exactly so.
 *
 * `ResponseStatus` — schema/sinch-mms/response-status.xsd:8:3
 */
export type ResponseStatus = "Success" | "Failure";
/**
 * The status of an accepted request.
 *
 * `SuccessStatus` — schema/sinch-mms/response-status.xsd:26:3
 */
export type SuccessStatus = "Success";
/**
 * The status of a refused request.
 *
 * `FailureStatus` — schema/sinch-mms/response-status.xsd:35:3
 */
export type FailureStatus = "Failure";
