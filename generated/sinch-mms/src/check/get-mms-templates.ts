// Generated from schema/sinch-mms/get-mms-templates.xsd by schemawright. Do not edit.
import {
  GET_MMS_TEMPLATES_FAILURE,
  GET_MMS_TEMPLATES_FAILURE__PROPERTIES,
  GET_MMS_TEMPLATES_FAILURE_errorCode,
  GET_MMS_TEMPLATES_FAILURE_errorInfo,
  GET_MMS_TEMPLATES_FAILURE_status,
  GET_MMS_TEMPLATES_REQUEST,
  GET_MMS_TEMPLATES_REQUEST__PROPERTIES,
  GET_MMS_TEMPLATES_REQUEST_action,
  GET_MMS_TEMPLATES_REQUEST_apiKey,
  GET_MMS_TEMPLATES_REQUEST_itemsPerPage,
  GET_MMS_TEMPLATES_REQUEST_pageNumber,
  GET_MMS_TEMPLATES_REQUEST_startDate,
  GET_MMS_TEMPLATES_RESPONSE_status,
  GET_MMS_TEMPLATES_SUCCESS,
  GET_MMS_TEMPLATES_SUCCESS__PROPERTIES,
  GET_MMS_TEMPLATES_SUCCESS_itemsPerPage,
  GET_MMS_TEMPLATES_SUCCESS_mmsTemplate,
  GET_MMS_TEMPLATES_SUCCESS_pageNumber,
  GET_MMS_TEMPLATES_SUCCESS_startDate,
  GET_MMS_TEMPLATES_SUCCESS_status,
  GET_MMS_TEMPLATES_SUCCESS_totalResults,
  MMS_TEMPLATE,
  MMS_TEMPLATE__PROPERTIES,
  MMS_TEMPLATE_dateCreated,
  MMS_TEMPLATE_mmsId,
  MMS_TEMPLATE_mmsName,
  MMS_TEMPLATE_mmsSize,
  MMS_TEMPLATE_mmsSubject,
  MMS_TEMPLATE_totalSlides,
} from "../content/get-mms-templates.ts";
import { receivedErrorCodeDatatype } from "../values/error-codes.ts";
import { getMmsTemplatesActionDatatype } from "../values/get-mms-templates.ts";
import { failureStatusDatatype, successStatusDatatype } from "../values/response-status.ts";
import {
  apiKeyDatatype,
  countDatatype,
  positiveCountDatatype,
  receivedIdDatatype,
  receivedTextDatatype,
  timestampDatatype,
  zonedDateTimeDatatype,
} from "../values/types.ts";
import { type Checker, checkChildValue, reportUndiscriminated } from "@schemawright/runtime/codegen";

/** Checks `GetMmsTemplatesRequest` — schema/sinch-mms/get-mms-templates.xsd:23:3 */
export function checkGetMmsTemplatesRequestContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, GET_MMS_TEMPLATES_REQUEST__PROPERTIES, GET_MMS_TEMPLATES_REQUEST)) return;
  checkChildValue(checker, GET_MMS_TEMPLATES_REQUEST_action, value.action, getMmsTemplatesActionDatatype, "E100");
  checkChildValue(checker, GET_MMS_TEMPLATES_REQUEST_apiKey, value.apiKey, apiKeyDatatype, "E104");
  checkChildValue(checker, GET_MMS_TEMPLATES_REQUEST_startDate, value.startDate, zonedDateTimeDatatype, "E214");
  checkChildValue(checker, GET_MMS_TEMPLATES_REQUEST_pageNumber, value.pageNumber, positiveCountDatatype, "E212");
  checkChildValue(checker, GET_MMS_TEMPLATES_REQUEST_itemsPerPage, value.itemsPerPage, positiveCountDatatype, "E213");
}

/** Checks `GetMmsTemplatesSuccess` — schema/sinch-mms/get-mms-templates.xsd:88:3 */
export function checkGetMmsTemplatesSuccessContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, GET_MMS_TEMPLATES_SUCCESS__PROPERTIES, GET_MMS_TEMPLATES_SUCCESS)) return;
  checkChildValue(checker, GET_MMS_TEMPLATES_SUCCESS_status, value.status, successStatusDatatype);
  checkChildValue(checker, GET_MMS_TEMPLATES_SUCCESS_startDate, value.startDate, timestampDatatype);
  checkChildValue(checker, GET_MMS_TEMPLATES_SUCCESS_pageNumber, value.pageNumber, countDatatype);
  checkChildValue(checker, GET_MMS_TEMPLATES_SUCCESS_itemsPerPage, value.itemsPerPage, countDatatype);
  checkChildValue(checker, GET_MMS_TEMPLATES_SUCCESS_totalResults, value.totalResults, countDatatype);
  const mmsTemplate = value.mmsTemplate;
  if (mmsTemplate !== undefined && checker.array(mmsTemplate, GET_MMS_TEMPLATES_SUCCESS_mmsTemplate)) {
    checker.occurs(GET_MMS_TEMPLATES_SUCCESS_mmsTemplate, mmsTemplate.length);
    for (let i = 0; i < mmsTemplate.length && !checker.halted; i++) {
      checker.enter(GET_MMS_TEMPLATES_SUCCESS_mmsTemplate, i);
      checkMmsTemplateContent(mmsTemplate[i], checker);
      checker.leave();
    }
  }
}

/** Checks `MmsTemplate` — schema/sinch-mms/get-mms-templates.xsd:163:3 */
export function checkMmsTemplateContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, MMS_TEMPLATE__PROPERTIES, MMS_TEMPLATE)) return;
  checkChildValue(checker, MMS_TEMPLATE_mmsId, value.mmsId, receivedIdDatatype);
  checkChildValue(checker, MMS_TEMPLATE_mmsName, value.mmsName, receivedTextDatatype);
  checkChildValue(checker, MMS_TEMPLATE_mmsSubject, value.mmsSubject, receivedTextDatatype);
  checkChildValue(checker, MMS_TEMPLATE_dateCreated, value.dateCreated, timestampDatatype);
  checkChildValue(checker, MMS_TEMPLATE_totalSlides, value.totalSlides, countDatatype);
  checkChildValue(checker, MMS_TEMPLATE_mmsSize, value.mmsSize, countDatatype);
}

/** Checks `GetMmsTemplatesFailure` — schema/sinch-mms/get-mms-templates.xsd:133:3 */
export function checkGetMmsTemplatesFailureContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, GET_MMS_TEMPLATES_FAILURE__PROPERTIES, GET_MMS_TEMPLATES_FAILURE)) return;
  checkChildValue(checker, GET_MMS_TEMPLATES_FAILURE_status, value.status, failureStatusDatatype);
  checkChildValue(checker, GET_MMS_TEMPLATES_FAILURE_errorCode, value.errorCode, receivedErrorCodeDatatype);
  checkChildValue(checker, GET_MMS_TEMPLATES_FAILURE_errorInfo, value.errorInfo, receivedTextDatatype);
}

/** Checks `GetMmsTemplatesResponse` — schema/sinch-mms/get-mms-templates.xsd:71:3 */
export function checkGetMmsTemplatesResponseContent(value: unknown, checker: Checker): void {
  const found = typeof value === "object" && value !== null ? (value as Record<string, unknown>).status : undefined;
  switch (found) {
    case "Success":
      return checkGetMmsTemplatesSuccessContent(value, checker);
    case "Failure":
      return checkGetMmsTemplatesFailureContent(value, checker);
  }
  if (typeof value !== "object" || value === null) checker.wrongType("an object of type GetMmsTemplatesResponse", value);
  else reportUndiscriminated(checker, GET_MMS_TEMPLATES_RESPONSE_status, found, ["Success", "Failure"]);
}
