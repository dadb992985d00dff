// Generated from schema/sinch-mms/save-mms.xsd by schemawright. Do not edit.
import type { SaveMmsAction } from "../types/save-mms.ts";
import { actionNameFacets } from "../values/types.ts";
import { type Datatype, type Finding, type Site, collapseWhiteSpace, restrict, tokenDatatype } from "@schemawright/runtime/codegen";

const SAVE_MMS_ACTION_FACET_1: Finding = {
  code: "cvc-enumeration-valid",
  rule: "E107",
  schemaLocation: "schema/sinch-mms/save-mms.xsd:92:7",
  params: { allowed: ["saveMMS"] },
};

export function saveMmsActionFacets(value: string, lexical: string, site: Site, rule?: string): boolean {
  if (!actionNameFacets(value, lexical, site, rule)) return false;
  if (!(lexical === "saveMMS")) {
    site.report(SAVE_MMS_ACTION_FACET_1, { value: lexical }, rule);
    return false;
  }
  return true;
}

/** `SaveMmsAction` — schema/sinch-mms/save-mms.xsd:86:3 */
export const saveMmsActionDatatype: Datatype<SaveMmsAction> = /*@__PURE__*/ restrict(tokenDatatype, collapseWhiteSpace, saveMmsActionFacets) as Datatype<SaveMmsAction>;
