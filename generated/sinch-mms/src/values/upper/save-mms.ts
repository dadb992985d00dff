// Generated from schema/sinch-mms/upper/save-mms.xsd by schemawright. Do not edit.
import type { LegacySaveMmsAction } from "../../types/upper/save-mms.ts";
import { actionNameFacets } from "../../values/types.ts";
import { type Datatype, type Finding, type Site, collapseWhiteSpace, restrict, tokenDatatype } from "@schemawright/runtime/codegen";

const LEGACY_SAVE_MMS_ACTION_FACET_1: Finding = {
  code: "cvc-enumeration-valid",
  rule: "E107",
  schemaLocation: "schema/sinch-mms/upper/save-mms.xsd:87:7",
  params: { allowed: ["saveMMS", "savemms", "SAVEMMS"] },
};

export function legacySaveMmsActionFacets(value: string, lexical: string, site: Site, rule?: string): boolean {
  if (!actionNameFacets(value, lexical, site, rule)) return false;
  if (!(lexical === "saveMMS" || lexical === "savemms" || lexical === "SAVEMMS")) {
    site.report(LEGACY_SAVE_MMS_ACTION_FACET_1, { value: lexical }, rule);
    return false;
  }
  return true;
}

/** `LegacySaveMmsAction` — schema/sinch-mms/upper/save-mms.xsd:81:3 */
export const legacySaveMmsActionDatatype: Datatype<LegacySaveMmsAction> = /*@__PURE__*/ restrict(tokenDatatype, collapseWhiteSpace, legacySaveMmsActionFacets) as Datatype<LegacySaveMmsAction>;
