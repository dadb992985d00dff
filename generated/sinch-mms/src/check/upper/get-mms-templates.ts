// Generated from schema/sinch-mms/upper/get-mms-templates.xsd by schemawright. Do not edit.
import {
  LEGACY_GET_MMS_TEMPLATES_REQUEST,
  LEGACY_GET_MMS_TEMPLATES_REQUEST__PROPERTIES,
  LEGACY_GET_MMS_TEMPLATES_REQUEST_action,
  LEGACY_GET_MMS_TEMPLATES_REQUEST_apiKey,
  LEGACY_GET_MMS_TEMPLATES_REQUEST_itemsPerPage,
  LEGACY_GET_MMS_TEMPLATES_REQUEST_pageNumber,
  LEGACY_GET_MMS_TEMPLATES_REQUEST_startDate,
  UPPER_GET_MMS_TEMPLATES_FAILURE,
  UPPER_GET_MMS_TEMPLATES_FAILURE__PROPERTIES,
  UPPER_GET_MMS_TEMPLATES_FAILURE_errorCode,
  UPPER_GET_MMS_TEMPLATES_FAILURE_errorInfo,
  UPPER_GET_MMS_TEMPLATES_FAILURE_status,
  UPPER_GET_MMS_TEMPLATES_RESPONSE_status,
  UPPER_GET_MMS_TEMPLATES_SUCCESS,
  UPPER_GET_MMS_TEMPLATES_SUCCESS__PROPERTIES,
  UPPER_GET_MMS_TEMPLATES_SUCCESS_itemsPerPage,
  UPPER_GET_MMS_TEMPLATES_SUCCESS_mmsTemplate,
  UPPER_GET_MMS_TEMPLATES_SUCCESS_pageNumber,
  UPPER_GET_MMS_TEMPLATES_SUCCESS_startDate,
  UPPER_GET_MMS_TEMPLATES_SUCCESS_status,
  UPPER_GET_MMS_TEMPLATES_SUCCESS_totalResults,
  UPPER_MMS_TEMPLATE,
  UPPER_MMS_TEMPLATE__PROPERTIES,
  UPPER_MMS_TEMPLATE_dateCreated,
  UPPER_MMS_TEMPLATE_mmsId,
  UPPER_MMS_TEMPLATE_mmsName,
  UPPER_MMS_TEMPLATE_mmsSize,
  UPPER_MMS_TEMPLATE_mmsSubject,
  UPPER_MMS_TEMPLATE_totalSlides,
} from "../../content/upper/get-mms-templates.ts";
import { receivedErrorCodeDatatype } from "../../values/error-codes.ts";
import { failureStatusDatatype, successStatusDatatype } from "../../values/response-status.ts";
import {
  apiKeyDatatype,
  countDatatype,
  positiveCountDatatype,
  receivedIdDatatype,
  receivedTextDatatype,
  timestampDatatype,
  zonedDateTimeDatatype,
} from "../../values/types.ts";
import { legacyGetMmsTemplatesActionDatatype } from "../../values/upper/get-mms-templates.ts";
import { type Checker, checkChildValue, reportUndiscriminated } from "@schemawright/runtime/codegen";

/** Checks `UpperGetMmsTemplatesSuccess` — schema/sinch-mms/upper/get-mms-templates.xsd:92:3 */
export function checkUpperGetMmsTemplatesSuccessContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, UPPER_GET_MMS_TEMPLATES_SUCCESS__PROPERTIES, UPPER_GET_MMS_TEMPLATES_SUCCESS)) return;
  checkChildValue(checker, UPPER_GET_MMS_TEMPLATES_SUCCESS_status, value.status, successStatusDatatype);
  checkChildValue(checker, UPPER_GET_MMS_TEMPLATES_SUCCESS_startDate, value.startDate, timestampDatatype);
  checkChildValue(checker, UPPER_GET_MMS_TEMPLATES_SUCCESS_pageNumber, value.pageNumber, countDatatype);
  checkChildValue(checker, UPPER_GET_MMS_TEMPLATES_SUCCESS_itemsPerPage, value.itemsPerPage, countDatatype);
  checkChildValue(checker, UPPER_GET_MMS_TEMPLATES_SUCCESS_totalResults, value.totalResults, countDatatype);
  const mmsTemplate = value.mmsTemplate;
  if (mmsTemplate !== undefined && checker.array(mmsTemplate, UPPER_GET_MMS_TEMPLATES_SUCCESS_mmsTemplate)) {
    checker.occurs(UPPER_GET_MMS_TEMPLATES_SUCCESS_mmsTemplate, mmsTemplate.length);
    for (let i = 0; i < mmsTemplate.length && !checker.halted; i++) {
      checker.enter(UPPER_GET_MMS_TEMPLATES_SUCCESS_mmsTemplate, i);
      checkUpperMmsTemplateContent(mmsTemplate[i], checker);
      checker.leave();
    }
  }
}

/** Checks `UpperMmsTemplate` — schema/sinch-mms/upper/get-mms-templates.xsd:178:3 */
export function checkUpperMmsTemplateContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, UPPER_MMS_TEMPLATE__PROPERTIES, UPPER_MMS_TEMPLATE)) return;
  checkChildValue(checker, UPPER_MMS_TEMPLATE_mmsId, value.mmsId, receivedIdDatatype);
  checkChildValue(checker, UPPER_MMS_TEMPLATE_mmsName, value.mmsName, receivedTextDatatype);
  checkChildValue(checker, UPPER_MMS_TEMPLATE_mmsSubject, value.mmsSubject, receivedTextDatatype);
  checkChildValue(checker, UPPER_MMS_TEMPLATE_dateCreated, value.dateCreated, timestampDatatype);
  checkChildValue(checker, UPPER_MMS_TEMPLATE_totalSlides, value.totalSlides, countDatatype);
  checkChildValue(checker, UPPER_MMS_TEMPLATE_mmsSize, value.mmsSize, countDatatype);
}

/** Checks `UpperGetMmsTemplatesFailure` — schema/sinch-mms/upper/get-mms-templates.xsd:144:3 */
export function checkUpperGetMmsTemplatesFailureContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, UPPER_GET_MMS_TEMPLATES_FAILURE__PROPERTIES, UPPER_GET_MMS_TEMPLATES_FAILURE)) return;
  checkChildValue(checker, UPPER_GET_MMS_TEMPLATES_FAILURE_status, value.status, failureStatusDatatype);
  checkChildValue(checker, UPPER_GET_MMS_TEMPLATES_FAILURE_errorCode, value.errorCode, receivedErrorCodeDatatype);
  checkChildValue(checker, UPPER_GET_MMS_TEMPLATES_FAILURE_errorInfo, value.errorInfo, receivedTextDatatype);
}

/** Checks `LegacyGetMmsTemplatesRequest` — schema/sinch-mms/upper/get-mms-templates.xsd:24:3 */
export function checkLegacyGetMmsTemplatesRequestContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, LEGACY_GET_MMS_TEMPLATES_REQUEST__PROPERTIES, LEGACY_GET_MMS_TEMPLATES_REQUEST)) return;
  checkChildValue(checker, LEGACY_GET_MMS_TEMPLATES_REQUEST_action, value.action, legacyGetMmsTemplatesActionDatatype, "E100");
  checkChildValue(checker, LEGACY_GET_MMS_TEMPLATES_REQUEST_apiKey, value.apiKey, apiKeyDatatype, "E104");
  checkChildValue(checker, LEGACY_GET_MMS_TEMPLATES_REQUEST_startDate, value.startDate, zonedDateTimeDatatype, "E214");
  checkChildValue(checker, LEGACY_GET_MMS_TEMPLATES_REQUEST_pageNumber, value.pageNumber, positiveCountDatatype, "E212");
  checkChildValue(checker, LEGACY_GET_MMS_TEMPLATES_REQUEST_itemsPerPage, value.itemsPerPage, positiveCountDatatype, "E213");
}

/** Checks `UpperGetMmsTemplatesResponse` — schema/sinch-mms/upper/get-mms-templates.xsd:74:3 */
export function checkUpperGetMmsTemplatesResponseContent(value: unknown, checker: Checker): void {
  const found = typeof value === "object" && value !== null ? (value as Record<string, unknown>).status : undefined;
  switch (found) {
    case "Success":
      return checkUpperGetMmsTemplatesSuccessContent(value, checker);
    case "Failure":
      return checkUpperGetMmsTemplatesFailureContent(value, checker);
  }
  if (typeof value !== "object" || value === null) checker.wrongType("an object of type UpperGetMmsTemplatesResponse", value);
  else reportUndiscriminated(checker, UPPER_GET_MMS_TEMPLATES_RESPONSE_status, found, ["Success", "Failure"]);
}
