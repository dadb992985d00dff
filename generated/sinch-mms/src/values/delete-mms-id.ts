// Generated from schema/sinch-mms/delete-mms-id.xsd by schemawright. Do not edit.
import type { DeleteMmsIdAction } from "../types/delete-mms-id.ts";
import { actionNameFacets } from "../values/types.ts";
import { type Datatype, type Finding, type Site, collapseWhiteSpace, restrict, tokenDatatype } from "@schemawright/runtime/codegen";

const DELETE_MMS_ID_ACTION_FACET_1: Finding = {
  code: "cvc-enumeration-valid",
  rule: "E107",
  schemaLocation: "schema/sinch-mms/delete-mms-id.xsd:55:7",
  params: { allowed: ["deleteMMSID"] },
};

export function deleteMmsIdActionFacets(value: string, lexical: string, site: Site, rule?: string): boolean {
  if (!actionNameFacets(value, lexical, site, rule)) return false;
  if (!(lexical === "deleteMMSID")) {
    site.report(DELETE_MMS_ID_ACTION_FACET_1, { value: lexical }, rule);
    return false;
  }
  return true;
}

/** `DeleteMmsIdAction` — schema/sinch-mms/delete-mms-id.xsd:49:3 */
export const deleteMmsIdActionDatatype: Datatype<DeleteMmsIdAction> = /*@__PURE__*/ restrict(tokenDatatype, collapseWhiteSpace, deleteMmsIdActionFacets) as Datatype<DeleteMmsIdAction>;
