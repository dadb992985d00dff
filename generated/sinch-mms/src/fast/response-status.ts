// Generated from schema/sinch-mms/response-status.xsd by schemawright. Do not edit.
import type { FailureStatus, SuccessStatus } from "../types/response-status.ts";
import { failureStatusFacets, successStatusFacets } from "../values/response-status.ts";
import { silent } from "@schemawright/runtime/codegen";

/** The `SuccessStatus` that a text stands for — schema/sinch-mms/response-status.xsd:26:3 */
export function successStatusOf(lexical: string): SuccessStatus | undefined {
  return successStatusFacets(lexical, lexical, silent) ? lexical as SuccessStatus : undefined;
}

/** Whether a value is a `SuccessStatus` — schema/sinch-mms/response-status.xsd:26:3 */
export function isSuccessStatus(value: unknown): boolean {
  return typeof value === "string" && successStatusFacets(value, value, silent);
}

/** The `FailureStatus` that a text stands for — schema/sinch-mms/response-status.xsd:35:3 */
export function failureStatusOf(lexical: string): FailureStatus | undefined {
  return failureStatusFacets(lexical, lexical, silent) ? lexical as FailureStatus : undefined;
}

/** Whether a value is a `FailureStatus` — schema/sinch-mms/response-status.xsd:35:3 */
export function isFailureStatus(value: unknown): boolean {
  return typeof value === "string" && failureStatusFacets(value, value, silent);
}
