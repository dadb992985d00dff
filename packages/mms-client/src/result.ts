import type { Issue } from "@schemawright/sinch-mms";
import type { PreflightResult } from "./media/preflight.ts";
import type { TransportError } from "./transport.ts";

/**
 * What a call gives: plain data, whatever happened. `attempts` counts the HTTP requests to the service; it is 0 where
 * nothing was sent.
 */
export type CallResult<Success, Failure> =
  | Accepted<Success>
  | InvalidRequest
  | UnfitMedia
  | Refused<Failure>
  | UnreadableResponse
  | TransportFailure;

/** The service accepted the request. */
export interface Accepted<Success> {
  readonly ok: true;
  readonly response: Success;
  /** Warnings about the request and about its media. */
  readonly issues: readonly Issue[];
  readonly attempts: number;
}

/** The request breaks the published rules. Nothing was sent. */
export interface InvalidRequest {
  readonly ok: false;
  readonly kind: "invalid-request";
  /** Everything that is wrong, up to a limit. */
  readonly issues: readonly Issue[];
  readonly attempts: 0;
}

/** The service could not use a file that the request points at. Nothing was sent. */
export interface UnfitMedia {
  readonly ok: false;
  readonly kind: "media";
  readonly issues: readonly Issue[];
  readonly preflight: PreflightResult;
  readonly attempts: 0;
}

/** The service answered that it refuses the request: the last answer, after any repetitions. */
export interface Refused<Failure> {
  readonly ok: false;
  readonly kind: "refused";
  readonly response: Failure;
  /** What the contract's table of error codes advises, for a code that it knows. */
  readonly advice?: string;
  readonly attempts: number;
}

/** Something answered, but not with a response document. Whether the service acted on the request is not known. */
export interface UnreadableResponse {
  readonly ok: false;
  readonly kind: "unreadable-response";
  readonly issues: readonly Issue[];
  readonly answer: HttpAnswer;
  readonly attempts: number;
}

/** No complete answer came. `error.reason` says whether the request can have reached the service. */
export interface TransportFailure {
  readonly ok: false;
  readonly kind: "transport";
  readonly error: TransportError;
  readonly attempts: number;
}

/** What an HTTP answer looked like, for a log. */
export interface HttpAnswer {
  readonly status: number;
  readonly contentType?: string;
  /** The beginning of the body, at most 1,000 UTF-16 code units. */
  readonly excerpt: string;
}
