// Generated from schema/sinch-mms/send-saved-mms.xsd by schemawright. Do not edit.
import type { SendSavedMmsAction } from "../types/send-saved-mms.ts";
import { actionNameFacets } from "../values/types.ts";
import { type Datatype, type Finding, type Site, collapseWhiteSpace, restrict, tokenDatatype } from "@schemawright/runtime/codegen";

const SEND_SAVED_MMS_ACTION_FACET_1: Finding = {
  code: "cvc-enumeration-valid",
  rule: "E107",
  schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:152:7",
  params: { allowed: ["sendSavedMMS"] },
};

export function sendSavedMmsActionFacets(value: string, lexical: string, site: Site, rule?: string): boolean {
  if (!actionNameFacets(value, lexical, site, rule)) return false;
  if (!(lexical === "sendSavedMMS")) {
    site.report(SEND_SAVED_MMS_ACTION_FACET_1, { value: lexical }, rule);
    return false;
  }
  return true;
}

/** `SendSavedMmsAction` — schema/sinch-mms/send-saved-mms.xsd:146:3 */
export const sendSavedMmsActionDatatype: Datatype<SendSavedMmsAction> = /*@__PURE__*/ restrict(tokenDatatype, collapseWhiteSpace, sendSavedMmsActionFacets) as Datatype<SendSavedMmsAction>;
