// Generated from schema/sinch-mms/send-mms.xsd by schemawright. Do not edit.
import type { SendMmsAction } from "../types/send-mms.ts";
import { actionNameFacets } from "../values/types.ts";
import { type Datatype, type Finding, type Site, collapseWhiteSpace, restrict, tokenDatatype } from "@schemawright/runtime/codegen";

const SEND_MMS_ACTION_FACET_1: Finding = {
  code: "cvc-enumeration-valid",
  rule: "E107",
  schemaLocation: "schema/sinch-mms/send-mms.xsd:127:7",
  params: { allowed: ["sendMMS"] },
};

export function sendMmsActionFacets(value: string, lexical: string, site: Site, rule?: string): boolean {
  if (!actionNameFacets(value, lexical, site, rule)) return false;
  if (!(lexical === "sendMMS")) {
    site.report(SEND_MMS_ACTION_FACET_1, { value: lexical }, rule);
    return false;
  }
  return true;
}

/** `SendMmsAction` — schema/sinch-mms/send-mms.xsd:121:3 */
export const sendMmsActionDatatype: Datatype<SendMmsAction> = /*@__PURE__*/ restrict(tokenDatatype, collapseWhiteSpace, sendMmsActionFacets) as Datatype<SendMmsAction>;
