// Generated from schema/sinch-mms/response-status.xsd by schemawright. Do not edit.
import type { FailureStatus, ResponseStatus, SuccessStatus } from "../types/response-status.ts";
import { type Datatype, type Finding, type Site, collapseWhiteSpace, restrict, tokenDatatype } from "@schemawright/runtime/codegen";

const RESPONSE_STATUS_FACET_1: Finding = {
  code: "cvc-enumeration-valid",
  schemaLocation: "schema/sinch-mms/response-status.xsd:13:7",
  params: { allowed: ["Success", "Failure"] },
};

export function responseStatusFacets(value: string, lexical: string, site: Site, rule?: string): boolean {
  if (!(lexical === "Success" || lexical === "Failure")) {
    site.report(RESPONSE_STATUS_FACET_1, { value: lexical }, rule);
    return false;
  }
  return true;
}

/** `ResponseStatus` — schema/sinch-mms/response-status.xsd:8:3 */
export const responseStatusDatatype: Datatype<ResponseStatus> = /*@__PURE__*/ restrict(tokenDatatype, collapseWhiteSpace, responseStatusFacets) as Datatype<ResponseStatus>;

const SUCCESS_STATUS_FACET_1: Finding = {
  code: "cvc-enumeration-valid",
  schemaLocation: "schema/sinch-mms/response-status.xsd:31:7",
  params: { allowed: ["Success"] },
};

export function successStatusFacets(value: string, lexical: string, site: Site, rule?: string): boolean {
  if (!responseStatusFacets(value, lexical, site, rule)) return false;
  if (!(lexical === "Success")) {
    site.report(SUCCESS_STATUS_FACET_1, { value: lexical }, rule);
    return false;
  }
  return true;
}

/** `SuccessStatus` — schema/sinch-mms/response-status.xsd:26:3 */
export const successStatusDatatype: Datatype<SuccessStatus> = /*@__PURE__*/ restrict(tokenDatatype, collapseWhiteSpace, successStatusFacets) as Datatype<SuccessStatus>;

const FAILURE_STATUS_FACET_1: Finding = {
  code: "cvc-enumeration-valid",
  schemaLocation: "schema/sinch-mms/response-status.xsd:40:7",
  params: { allowed: ["Failure"] },
};

export function failureStatusFacets(value: string, lexical: string, site: Site, rule?: string): boolean {
  if (!responseStatusFacets(value, lexical, site, rule)) return false;
  if (!(lexical === "Failure")) {
    site.report(FAILURE_STATUS_FACET_1, { value: lexical }, rule);
    return false;
  }
  return true;
}

/** `FailureStatus` — schema/sinch-mms/response-status.xsd:35:3 */
export const failureStatusDatatype: Datatype<FailureStatus> = /*@__PURE__*/ restrict(tokenDatatype, collapseWhiteSpace, failureStatusFacets) as Datatype<FailureStatus>;
