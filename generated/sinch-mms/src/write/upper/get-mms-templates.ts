// Generated from schema/sinch-mms/upper/get-mms-templates.xsd by schemawright. Do not edit.
import type { GetMmsTemplatesFailure, GetMmsTemplatesResponse, GetMmsTemplatesSuccess, MmsTemplate } from "../../types/get-mms-templates.ts";
import type { LegacyGetMmsTemplatesRequest } from "../../types/upper/get-mms-templates.ts";
import { countDatatype, positiveCountDatatype } from "../../values/types.ts";
import { escapeText, writeEach, writeElements } from "@schemawright/runtime/codegen";

/** Writes `UpperGetMmsTemplatesSuccess` — schema/sinch-mms/upper/get-mms-templates.xsd:92:3 */
export function writeUpperGetMmsTemplatesSuccessContent(value: GetMmsTemplatesSuccess): string {
  return (
    ">" +
    (value.status === undefined ? "" : "<STATUS>" + escapeText(value.status) + "</STATUS>") +
    (value.startDate === undefined ? "" : "<START_DATE>" + escapeText(value.startDate) + "</START_DATE>") +
    (value.pageNumber === undefined ? "" : "<PAGE_NUMBER>" + escapeText(countDatatype.write(value.pageNumber)) + "</PAGE_NUMBER>") +
    (value.itemsPerPage === undefined ? "" : "<ITEMS_PER_PAGE>" + escapeText(countDatatype.write(value.itemsPerPage)) + "</ITEMS_PER_PAGE>") +
    (value.totalResults === undefined ? "" : "<TOTAL_RESULTS>" + escapeText(countDatatype.write(value.totalResults)) + "</TOTAL_RESULTS>") +
    writeEach(value.mmsTemplate, (one: MmsTemplate) => "<MMS_TEMPLATE" + writeUpperMmsTemplateContent(one) + "</MMS_TEMPLATE>") +
    writeElements(value.$unknown)
  );
}

/** Writes `UpperMmsTemplate` — schema/sinch-mms/upper/get-mms-templates.xsd:178:3 */
export function writeUpperMmsTemplateContent(value: MmsTemplate): string {
  return (
    ">" +
    (value.mmsId === undefined ? "" : "<MMSID>" + escapeText(value.mmsId) + "</MMSID>") +
    (value.mmsName === undefined ? "" : "<NAME>" + escapeText(value.mmsName) + "</NAME>") +
    (value.mmsSubject === undefined ? "" : "<SUBJECT>" + escapeText(value.mmsSubject) + "</SUBJECT>") +
    (value.dateCreated === undefined ? "" : "<DATE_CREATED>" + escapeText(value.dateCreated) + "</DATE_CREATED>") +
    (value.totalSlides === undefined ? "" : "<TOTAL_SLIDES>" + escapeText(countDatatype.write(value.totalSlides)) + "</TOTAL_SLIDES>") +
    (value.mmsSize === undefined ? "" : "<SIZE>" + escapeText(countDatatype.write(value.mmsSize)) + "</SIZE>") +
    writeElements(value.$unknown)
  );
}

/** Writes `UpperGetMmsTemplatesFailure` — schema/sinch-mms/upper/get-mms-templates.xsd:144:3 */
export function writeUpperGetMmsTemplatesFailureContent(value: GetMmsTemplatesFailure): string {
  return (
    ">" +
    (value.status === undefined ? "" : "<STATUS>" + escapeText(value.status) + "</STATUS>") +
    (value.errorCode === undefined ? "" : "<ERRORCODE>" + escapeText(String(value.errorCode)) + "</ERRORCODE>") +
    (value.errorInfo === undefined ? "" : "<ERRORINFO>" + escapeText(value.errorInfo) + "</ERRORINFO>") +
    writeElements(value.$unknown)
  );
}

/** Writes `LegacyGetMmsTemplatesRequest` — schema/sinch-mms/upper/get-mms-templates.xsd:24:3 */
export function writeLegacyGetMmsTemplatesRequestContent(value: LegacyGetMmsTemplatesRequest): string {
  return (
    ">" +
    (value.action === undefined ? "" : "<ACTION>" + escapeText(value.action) + "</ACTION>") +
    (value.apiKey === undefined ? "" : "<API_KEY>" + escapeText(value.apiKey) + "</API_KEY>") +
    (value.startDate === undefined ? "" : "<START_DATE>" + escapeText(value.startDate) + "</START_DATE>") +
    (value.pageNumber === undefined ? "" : "<PAGE_NUMBER>" + escapeText(positiveCountDatatype.write(value.pageNumber)) + "</PAGE_NUMBER>") +
    (value.itemsPerPage === undefined ? "" : "<ITEMS_PER_PAGE>" + escapeText(positiveCountDatatype.write(value.itemsPerPage)) + "</ITEMS_PER_PAGE>") +
    writeElements(value.$unknown)
  );
}

/** Writes `UpperGetMmsTemplatesResponse` — schema/sinch-mms/upper/get-mms-templates.xsd:74:3 */
export function writeUpperGetMmsTemplatesResponseContent(value: GetMmsTemplatesResponse): string {
  switch (value.status) {
    case "Success":
      return writeUpperGetMmsTemplatesSuccessContent(value as GetMmsTemplatesSuccess);
    default:
      return writeUpperGetMmsTemplatesFailureContent(value as GetMmsTemplatesFailure);
  }
}
