// Generated from schema/sinch-mms/upper/send-mms.xsd by schemawright. Do not edit.
import type { LegacySendMmsAction } from "../../types/upper/send-mms.ts";
import { actionNameFacets } from "../../values/types.ts";
import { type Datatype, type Finding, type Site, collapseWhiteSpace, restrict, tokenDatatype } from "@schemawright/runtime/codegen";

const LEGACY_SEND_MMS_ACTION_FACET_1: Finding = {
  code: "cvc-enumeration-valid",
  rule: "E107",
  schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:123:7",
  params: { allowed: ["sendMMS", "sendmms", "SENDMMS"] },
};

export function legacySendMmsActionFacets(value: string, lexical: string, site: Site, rule?: string): boolean {
  if (!actionNameFacets(value, lexical, site, rule)) return false;
  if (!(lexical === "sendMMS" || lexical === "sendmms" || lexical === "SENDMMS")) {
    site.report(LEGACY_SEND_MMS_ACTION_FACET_1, { value: lexical }, rule);
    return false;
  }
  return true;
}

/** `LegacySendMmsAction` — schema/sinch-mms/upper/send-mms.xsd:117:3 */
export const legacySendMmsActionDatatype: Datatype<LegacySendMmsAction> = /*@__PURE__*/ restrict(tokenDatatype, collapseWhiteSpace, legacySendMmsActionFacets) as Datatype<LegacySendMmsAction>;
