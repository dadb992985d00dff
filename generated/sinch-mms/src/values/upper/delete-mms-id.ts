// Generated from schema/sinch-mms/upper/delete-mms-id.xsd by schemawright. Do not edit.
import type { LegacyDeleteMmsIdAction } from "../../types/upper/delete-mms-id.ts";
import { actionNameFacets } from "../../values/types.ts";
import { type Datatype, type Finding, type Site, collapseWhiteSpace, restrict, tokenDatatype } from "@schemawright/runtime/codegen";

const LEGACY_DELETE_MMS_ID_ACTION_FACET_1: Finding = {
  code: "cvc-enumeration-valid",
  rule: "E107",
  schemaLocation: "schema/sinch-mms/upper/delete-mms-id.xsd:56:7",
  params: { allowed: ["deleteMMSID", "deletemmsid", "DELETEMMSID"] },
};

export function legacyDeleteMmsIdActionFacets(value: string, lexical: string, site: Site, rule?: string): boolean {
  if (!actionNameFacets(value, lexical, site, rule)) return false;
  if (!(lexical === "deleteMMSID" || lexical === "deletemmsid" || lexical === "DELETEMMSID")) {
    site.report(LEGACY_DELETE_MMS_ID_ACTION_FACET_1, { value: lexical }, rule);
    return false;
  }
  return true;
}

/** `LegacyDeleteMmsIdAction` — schema/sinch-mms/upper/delete-mms-id.xsd:50:3 */
export const legacyDeleteMmsIdActionDatatype: Datatype<LegacyDeleteMmsIdAction> = /*@__PURE__*/ restrict(tokenDatatype, collapseWhiteSpace, legacyDeleteMmsIdActionFacets) as Datatype<LegacyDeleteMmsIdAction>;
