// Generated from schema/sinch-mms/upper/send-saved-mms.xsd by schemawright. Do not edit.
import type { LegacySendSavedMmsAction } from "../../types/upper/send-saved-mms.ts";
import { actionNameFacets } from "../../values/types.ts";
import { type Datatype, type Finding, type Site, collapseWhiteSpace, restrict, tokenDatatype } from "@schemawright/runtime/codegen";

const LEGACY_SEND_SAVED_MMS_ACTION_FACET_1: Finding = {
  code: "cvc-enumeration-valid",
  rule: "E107",
  schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:164:7",
  params: { allowed: ["sendSavedMMS", "sendsavedMMS", "sendsavedmms", "SENDSAVEDMMS"] },
};

export function legacySendSavedMmsActionFacets(value: string, lexical: string, site: Site, rule?: string): boolean {
  if (!actionNameFacets(value, lexical, site, rule)) return false;
  if (!(lexical === "sendSavedMMS" || lexical === "sendsavedMMS" || lexical === "sendsavedmms" || lexical === "SENDSAVEDMMS")) {
    site.report(LEGACY_SEND_SAVED_MMS_ACTION_FACET_1, { value: lexical }, rule);
    return false;
  }
  return true;
}

/** `LegacySendSavedMmsAction` — schema/sinch-mms/upper/send-saved-mms.xsd:158:3 */
export const legacySendSavedMmsActionDatatype: Datatype<LegacySendSavedMmsAction> = /*@__PURE__*/ restrict(tokenDatatype, collapseWhiteSpace, legacySendSavedMmsActionFacets) as Datatype<LegacySendSavedMmsAction>;
