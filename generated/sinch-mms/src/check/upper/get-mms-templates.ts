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
import { type Checker, reportUndiscriminated } from "@schemawright/runtime/codegen";

/** Checks `UpperGetMmsTemplatesSuccess` — schema/sinch-mms/upper/get-mms-templates.xsd:92:3 */
export function checkUpperGetMmsTemplatesSuccessContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, UPPER_GET_MMS_TEMPLATES_SUCCESS__PROPERTIES, UPPER_GET_MMS_TEMPLATES_SUCCESS)) return;
  if (value.status !== undefined) {
    checker.enter(UPPER_GET_MMS_TEMPLATES_SUCCESS_status, 0);
    successStatusDatatype.check(value.status, checker);
    checker.leave();
  } else checker.occurs(UPPER_GET_MMS_TEMPLATES_SUCCESS_status, 0);
  if (value.startDate !== undefined) {
    checker.enter(UPPER_GET_MMS_TEMPLATES_SUCCESS_startDate, 0);
    timestampDatatype.check(value.startDate, checker);
    checker.leave();
  }
  if (value.pageNumber !== undefined) {
    checker.enter(UPPER_GET_MMS_TEMPLATES_SUCCESS_pageNumber, 0);
    countDatatype.check(value.pageNumber, checker);
    checker.leave();
  }
  if (value.itemsPerPage !== undefined) {
    checker.enter(UPPER_GET_MMS_TEMPLATES_SUCCESS_itemsPerPage, 0);
    countDatatype.check(value.itemsPerPage, checker);
    checker.leave();
  }
  if (value.totalResults !== undefined) {
    checker.enter(UPPER_GET_MMS_TEMPLATES_SUCCESS_totalResults, 0);
    countDatatype.check(value.totalResults, checker);
    checker.leave();
  }
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
  if (value.mmsId !== undefined) {
    checker.enter(UPPER_MMS_TEMPLATE_mmsId, 0);
    receivedIdDatatype.check(value.mmsId, checker);
    checker.leave();
  } else checker.occurs(UPPER_MMS_TEMPLATE_mmsId, 0);
  if (value.mmsName !== undefined) {
    checker.enter(UPPER_MMS_TEMPLATE_mmsName, 0);
    receivedTextDatatype.check(value.mmsName, checker);
    checker.leave();
  }
  if (value.mmsSubject !== undefined) {
    checker.enter(UPPER_MMS_TEMPLATE_mmsSubject, 0);
    receivedTextDatatype.check(value.mmsSubject, checker);
    checker.leave();
  }
  if (value.dateCreated !== undefined) {
    checker.enter(UPPER_MMS_TEMPLATE_dateCreated, 0);
    timestampDatatype.check(value.dateCreated, checker);
    checker.leave();
  }
  if (value.totalSlides !== undefined) {
    checker.enter(UPPER_MMS_TEMPLATE_totalSlides, 0);
    countDatatype.check(value.totalSlides, checker);
    checker.leave();
  }
  if (value.mmsSize !== undefined) {
    checker.enter(UPPER_MMS_TEMPLATE_mmsSize, 0);
    countDatatype.check(value.mmsSize, checker);
    checker.leave();
  }
}

/** Checks `UpperGetMmsTemplatesFailure` — schema/sinch-mms/upper/get-mms-templates.xsd:144:3 */
export function checkUpperGetMmsTemplatesFailureContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, UPPER_GET_MMS_TEMPLATES_FAILURE__PROPERTIES, UPPER_GET_MMS_TEMPLATES_FAILURE)) return;
  if (value.status !== undefined) {
    checker.enter(UPPER_GET_MMS_TEMPLATES_FAILURE_status, 0);
    failureStatusDatatype.check(value.status, checker);
    checker.leave();
  } else checker.occurs(UPPER_GET_MMS_TEMPLATES_FAILURE_status, 0);
  if (value.errorCode !== undefined) {
    checker.enter(UPPER_GET_MMS_TEMPLATES_FAILURE_errorCode, 0);
    receivedErrorCodeDatatype.check(value.errorCode, checker);
    checker.leave();
  }
  if (value.errorInfo !== undefined) {
    checker.enter(UPPER_GET_MMS_TEMPLATES_FAILURE_errorInfo, 0);
    receivedTextDatatype.check(value.errorInfo, checker);
    checker.leave();
  }
}

/** Checks `LegacyGetMmsTemplatesRequest` — schema/sinch-mms/upper/get-mms-templates.xsd:24:3 */
export function checkLegacyGetMmsTemplatesRequestContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, LEGACY_GET_MMS_TEMPLATES_REQUEST__PROPERTIES, LEGACY_GET_MMS_TEMPLATES_REQUEST)) return;
  if (value.action !== undefined) {
    checker.enter(LEGACY_GET_MMS_TEMPLATES_REQUEST_action, 0);
    legacyGetMmsTemplatesActionDatatype.check(value.action, checker, "E100");
    checker.leave();
  } else checker.occurs(LEGACY_GET_MMS_TEMPLATES_REQUEST_action, 0);
  if (value.apiKey !== undefined) {
    checker.enter(LEGACY_GET_MMS_TEMPLATES_REQUEST_apiKey, 0);
    apiKeyDatatype.check(value.apiKey, checker, "E104");
    checker.leave();
  } else checker.occurs(LEGACY_GET_MMS_TEMPLATES_REQUEST_apiKey, 0);
  if (value.startDate !== undefined) {
    checker.enter(LEGACY_GET_MMS_TEMPLATES_REQUEST_startDate, 0);
    zonedDateTimeDatatype.check(value.startDate, checker, "E214");
    checker.leave();
  }
  if (value.pageNumber !== undefined) {
    checker.enter(LEGACY_GET_MMS_TEMPLATES_REQUEST_pageNumber, 0);
    positiveCountDatatype.check(value.pageNumber, checker, "E212");
    checker.leave();
  }
  if (value.itemsPerPage !== undefined) {
    checker.enter(LEGACY_GET_MMS_TEMPLATES_REQUEST_itemsPerPage, 0);
    positiveCountDatatype.check(value.itemsPerPage, checker, "E213");
    checker.leave();
  }
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
