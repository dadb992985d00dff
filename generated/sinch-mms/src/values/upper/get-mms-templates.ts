// Generated from schema/sinch-mms/upper/get-mms-templates.xsd by schemawright. Do not edit.
import type { LegacyGetMmsTemplatesAction } from "../../types/upper/get-mms-templates.ts";
import { actionNameFacets } from "../../values/types.ts";
import { type Datatype, type Finding, type Site, collapseWhiteSpace, restrict, tokenDatatype } from "@schemawright/runtime/codegen";

const LEGACY_GET_MMS_TEMPLATES_ACTION_FACET_1: Finding = {
  code: "cvc-enumeration-valid",
  rule: "E107",
  schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:68:7",
  params: { allowed: ["getMMSTemplates", "getmmstemplates", "GETMMSTEMPLATES"] },
};

export function legacyGetMmsTemplatesActionFacets(value: string, lexical: string, site: Site, rule?: string): boolean {
  if (!actionNameFacets(value, lexical, site, rule)) return false;
  if (!(lexical === "getMMSTemplates" || lexical === "getmmstemplates" || lexical === "GETMMSTEMPLATES")) {
    site.report(LEGACY_GET_MMS_TEMPLATES_ACTION_FACET_1, { value: lexical }, rule);
    return false;
  }
  return true;
}

/** `LegacyGetMmsTemplatesAction` — schema/sinch-mms/upper/get-mms-templates.xsd:62:3 */
export const legacyGetMmsTemplatesActionDatatype: Datatype<LegacyGetMmsTemplatesAction> = /*@__PURE__*/ restrict(tokenDatatype, collapseWhiteSpace, legacyGetMmsTemplatesActionFacets) as Datatype<LegacyGetMmsTemplatesAction>;
