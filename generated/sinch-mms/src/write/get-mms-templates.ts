// Generated from schema/sinch-mms/get-mms-templates.xsd by schemawright. Do not edit.
import type {
  GetMmsTemplatesFailure,
  GetMmsTemplatesRequest,
  GetMmsTemplatesResponse,
  GetMmsTemplatesSuccess,
  MmsTemplate,
} from "../types/get-mms-templates.ts";
import { countDatatype, positiveCountDatatype } from "../values/types.ts";
import { escapeText, writeEach, writeElements } from "@schemawright/runtime/codegen";

/** Writes `GetMmsTemplatesRequest` — schema/sinch-mms/get-mms-templates.xsd:23:3 */
export function writeGetMmsTemplatesRequestContent(value: GetMmsTemplatesRequest): string {
  return (
    ">" +
    (value.action === undefined ? "" : "<action>" + escapeText(value.action) + "</action>") +
    (value.apiKey === undefined ? "" : "<api-key>" + escapeText(value.apiKey) + "</api-key>") +
    (value.startDate === undefined ? "" : "<start-date>" + escapeText(value.startDate) + "</start-date>") +
    (value.pageNumber === undefined ? "" : "<page-number>" + escapeText(positiveCountDatatype.write(value.pageNumber)) + "</page-number>") +
    (value.itemsPerPage === undefined ? "" : "<items-per-page>" + escapeText(positiveCountDatatype.write(value.itemsPerPage)) + "</items-per-page>") +
    writeElements(value.$unknown)
  );
}

/** Writes `GetMmsTemplatesSuccess` — schema/sinch-mms/get-mms-templates.xsd:88:3 */
export function writeGetMmsTemplatesSuccessContent(value: GetMmsTemplatesSuccess): string {
  return (
    ">" +
    (value.status === undefined ? "" : "<status>" + escapeText(value.status) + "</status>") +
    (value.startDate === undefined ? "" : "<start-date>" + escapeText(value.startDate) + "</start-date>") +
    (value.pageNumber === undefined ? "" : "<page-number>" + escapeText(countDatatype.write(value.pageNumber)) + "</page-number>") +
    (value.itemsPerPage === undefined ? "" : "<items-per-page>" + escapeText(countDatatype.write(value.itemsPerPage)) + "</items-per-page>") +
    (value.totalResults === undefined ? "" : "<total-results>" + escapeText(countDatatype.write(value.totalResults)) + "</total-results>") +
    writeEach(value.mmsTemplate, (one: MmsTemplate) => "<mms-template" + writeMmsTemplateContent(one) + "</mms-template>") +
    writeElements(value.$unknown)
  );
}

/** Writes `MmsTemplate` — schema/sinch-mms/get-mms-templates.xsd:163:3 */
export function writeMmsTemplateContent(value: MmsTemplate): string {
  return (
    ">" +
    (value.mmsId === undefined ? "" : "<mms-id>" + escapeText(value.mmsId) + "</mms-id>") +
    (value.mmsName === undefined ? "" : "<mms-name>" + escapeText(value.mmsName) + "</mms-name>") +
    (value.mmsSubject === undefined ? "" : "<mms-subject>" + escapeText(value.mmsSubject) + "</mms-subject>") +
    (value.dateCreated === undefined ? "" : "<date-created>" + escapeText(value.dateCreated) + "</date-created>") +
    (value.totalSlides === undefined ? "" : "<total-slides>" + escapeText(countDatatype.write(value.totalSlides)) + "</total-slides>") +
    (value.mmsSize === undefined ? "" : "<mms-size>" + escapeText(countDatatype.write(value.mmsSize)) + "</mms-size>") +
    writeElements(value.$unknown)
  );
}

/** Writes `GetMmsTemplatesFailure` — schema/sinch-mms/get-mms-templates.xsd:133:3 */
export function writeGetMmsTemplatesFailureContent(value: GetMmsTemplatesFailure): string {
  return (
    ">" +
    (value.status === undefined ? "" : "<status>" + escapeText(value.status) + "</status>") +
    (value.errorCode === undefined ? "" : "<error-code>" + escapeText(String(value.errorCode)) + "</error-code>") +
    (value.errorInfo === undefined ? "" : "<error-info>" + escapeText(value.errorInfo) + "</error-info>") +
    writeElements(value.$unknown)
  );
}

/** Writes `GetMmsTemplatesResponse` — schema/sinch-mms/get-mms-templates.xsd:71:3 */
export function writeGetMmsTemplatesResponseContent(value: GetMmsTemplatesResponse): string {
  switch (value.status) {
    case "Success":
      return writeGetMmsTemplatesSuccessContent(value as GetMmsTemplatesSuccess);
    default:
      return writeGetMmsTemplatesFailureContent(value as GetMmsTemplatesFailure);
  }
}
