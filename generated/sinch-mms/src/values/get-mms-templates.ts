// Generated from schema/sinch-mms/get-mms-templates.xsd by schemawright. Do not edit.
import type { GetMmsTemplatesAction } from "../types/get-mms-templates.ts";
import { actionNameFacets } from "../values/types.ts";
import { type Datatype, type Finding, type Site, collapseWhiteSpace, restrict, tokenDatatype } from "@schemawright/runtime/codegen";

const GET_MMS_TEMPLATES_ACTION_FACET_1: Finding = {
  code: "cvc-enumeration-valid",
  rule: "E107",
  schemaLocation: "schema/sinch-mms/get-mms-templates.xsd:67:7",
  params: { allowed: ["getMMSTemplates"] },
};

export function getMmsTemplatesActionFacets(value: string, lexical: string, site: Site, rule?: string): boolean {
  if (!actionNameFacets(value, lexical, site, rule)) return false;
  if (!(lexical === "getMMSTemplates")) {
    site.report(GET_MMS_TEMPLATES_ACTION_FACET_1, { value: lexical }, rule);
    return false;
  }
  return true;
}

/** `GetMmsTemplatesAction` — schema/sinch-mms/get-mms-templates.xsd:61:3 */
export const getMmsTemplatesActionDatatype: Datatype<GetMmsTemplatesAction> = /*@__PURE__*/ restrict(tokenDatatype, collapseWhiteSpace, getMmsTemplatesActionFacets) as Datatype<GetMmsTemplatesAction>;
