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
import { type Checker, reportUndiscriminated } from "@schemawright/runtime/codegen";

/** Checks `GetMmsTemplatesRequest` — schema/sinch-mms/get-mms-templates.xsd:23:3 */
export function checkGetMmsTemplatesRequestContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, GET_MMS_TEMPLATES_REQUEST__PROPERTIES, GET_MMS_TEMPLATES_REQUEST)) return;
  if (value.action !== undefined) {
    checker.enter(GET_MMS_TEMPLATES_REQUEST_action, 0);
    getMmsTemplatesActionDatatype.check(value.action, checker, "E100");
    checker.leave();
  } else checker.occurs(GET_MMS_TEMPLATES_REQUEST_action, 0);
  if (value.apiKey !== undefined) {
    checker.enter(GET_MMS_TEMPLATES_REQUEST_apiKey, 0);
    apiKeyDatatype.check(value.apiKey, checker, "E104");
    checker.leave();
  } else checker.occurs(GET_MMS_TEMPLATES_REQUEST_apiKey, 0);
  if (value.startDate !== undefined) {
    checker.enter(GET_MMS_TEMPLATES_REQUEST_startDate, 0);
    zonedDateTimeDatatype.check(value.startDate, checker, "E214");
    checker.leave();
  }
  if (value.pageNumber !== undefined) {
    checker.enter(GET_MMS_TEMPLATES_REQUEST_pageNumber, 0);
    positiveCountDatatype.check(value.pageNumber, checker, "E212");
    checker.leave();
  }
  if (value.itemsPerPage !== undefined) {
    checker.enter(GET_MMS_TEMPLATES_REQUEST_itemsPerPage, 0);
    positiveCountDatatype.check(value.itemsPerPage, checker, "E213");
    checker.leave();
  }
}

/** Checks `GetMmsTemplatesSuccess` — schema/sinch-mms/get-mms-templates.xsd:88:3 */
export function checkGetMmsTemplatesSuccessContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, GET_MMS_TEMPLATES_SUCCESS__PROPERTIES, GET_MMS_TEMPLATES_SUCCESS)) return;
  if (value.status !== undefined) {
    checker.enter(GET_MMS_TEMPLATES_SUCCESS_status, 0);
    successStatusDatatype.check(value.status, checker);
    checker.leave();
  } else checker.occurs(GET_MMS_TEMPLATES_SUCCESS_status, 0);
  if (value.startDate !== undefined) {
    checker.enter(GET_MMS_TEMPLATES_SUCCESS_startDate, 0);
    timestampDatatype.check(value.startDate, checker);
    checker.leave();
  }
  if (value.pageNumber !== undefined) {
    checker.enter(GET_MMS_TEMPLATES_SUCCESS_pageNumber, 0);
    countDatatype.check(value.pageNumber, checker);
    checker.leave();
  }
  if (value.itemsPerPage !== undefined) {
    checker.enter(GET_MMS_TEMPLATES_SUCCESS_itemsPerPage, 0);
    countDatatype.check(value.itemsPerPage, checker);
    checker.leave();
  }
  if (value.totalResults !== undefined) {
    checker.enter(GET_MMS_TEMPLATES_SUCCESS_totalResults, 0);
    countDatatype.check(value.totalResults, checker);
    checker.leave();
  }
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
  if (value.mmsId !== undefined) {
    checker.enter(MMS_TEMPLATE_mmsId, 0);
    receivedIdDatatype.check(value.mmsId, checker);
    checker.leave();
  } else checker.occurs(MMS_TEMPLATE_mmsId, 0);
  if (value.mmsName !== undefined) {
    checker.enter(MMS_TEMPLATE_mmsName, 0);
    receivedTextDatatype.check(value.mmsName, checker);
    checker.leave();
  }
  if (value.mmsSubject !== undefined) {
    checker.enter(MMS_TEMPLATE_mmsSubject, 0);
    receivedTextDatatype.check(value.mmsSubject, checker);
    checker.leave();
  }
  if (value.dateCreated !== undefined) {
    checker.enter(MMS_TEMPLATE_dateCreated, 0);
    timestampDatatype.check(value.dateCreated, checker);
    checker.leave();
  }
  if (value.totalSlides !== undefined) {
    checker.enter(MMS_TEMPLATE_totalSlides, 0);
    countDatatype.check(value.totalSlides, checker);
    checker.leave();
  }
  if (value.mmsSize !== undefined) {
    checker.enter(MMS_TEMPLATE_mmsSize, 0);
    countDatatype.check(value.mmsSize, checker);
    checker.leave();
  }
}

/** Checks `GetMmsTemplatesFailure` — schema/sinch-mms/get-mms-templates.xsd:133:3 */
export function checkGetMmsTemplatesFailureContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, GET_MMS_TEMPLATES_FAILURE__PROPERTIES, GET_MMS_TEMPLATES_FAILURE)) return;
  if (value.status !== undefined) {
    checker.enter(GET_MMS_TEMPLATES_FAILURE_status, 0);
    failureStatusDatatype.check(value.status, checker);
    checker.leave();
  } else checker.occurs(GET_MMS_TEMPLATES_FAILURE_status, 0);
  if (value.errorCode !== undefined) {
    checker.enter(GET_MMS_TEMPLATES_FAILURE_errorCode, 0);
    receivedErrorCodeDatatype.check(value.errorCode, checker);
    checker.leave();
  }
  if (value.errorInfo !== undefined) {
    checker.enter(GET_MMS_TEMPLATES_FAILURE_errorInfo, 0);
    receivedTextDatatype.check(value.errorInfo, checker);
    checker.leave();
  }
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
