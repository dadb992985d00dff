// Generated from schema/sinch-mms/upper/save-mms.xsd by schemawright. Do not edit.
import { checkUpperSlideContent } from "../../check/upper/slide.ts";
import {
  LEGACY_SAVE_MMS_REQUEST,
  LEGACY_SAVE_MMS_REQUEST__PROPERTIES,
  LEGACY_SAVE_MMS_REQUEST_action,
  LEGACY_SAVE_MMS_REQUEST_apiKey,
  LEGACY_SAVE_MMS_REQUEST_disableFallbackSms,
  LEGACY_SAVE_MMS_REQUEST_disableFallbackSmsLink,
  LEGACY_SAVE_MMS_REQUEST_fallbackSmsText,
  LEGACY_SAVE_MMS_REQUEST_messageSubject,
  LEGACY_SAVE_MMS_REQUEST_name,
  LEGACY_SAVE_MMS_REQUEST_slide,
  UPPER_SAVE_MMS_FAILURE,
  UPPER_SAVE_MMS_FAILURE__PROPERTIES,
  UPPER_SAVE_MMS_FAILURE_errorCode,
  UPPER_SAVE_MMS_FAILURE_errorInfo,
  UPPER_SAVE_MMS_FAILURE_status,
  UPPER_SAVE_MMS_RESPONSE_status,
  UPPER_SAVE_MMS_SUCCESS,
  UPPER_SAVE_MMS_SUCCESS__PROPERTIES,
  UPPER_SAVE_MMS_SUCCESS_mmsId,
  UPPER_SAVE_MMS_SUCCESS_status,
} from "../../content/upper/save-mms.ts";
import { receivedErrorCodeDatatype } from "../../values/error-codes.ts";
import { failureStatusDatatype, successStatusDatatype } from "../../values/response-status.ts";
import {
  apiKeyDatatype,
  contentNameDatatype,
  flagDatatype,
  receivedIdDatatype,
  receivedTextDatatype,
  subjectDatatype,
} from "../../values/types.ts";
import { legacySaveMmsActionDatatype } from "../../values/upper/save-mms.ts";
import { type Checker, checkChildValue, reportUndiscriminated, stringDatatype } from "@schemawright/runtime/codegen";

/** Checks `UpperSaveMmsSuccess` — schema/sinch-mms/upper/save-mms.xsd:111:3 */
export function checkUpperSaveMmsSuccessContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, UPPER_SAVE_MMS_SUCCESS__PROPERTIES, UPPER_SAVE_MMS_SUCCESS)) return;
  checkChildValue(checker, UPPER_SAVE_MMS_SUCCESS_status, value.status, successStatusDatatype);
  checkChildValue(checker, UPPER_SAVE_MMS_SUCCESS_mmsId, value.mmsId, receivedIdDatatype);
}

/** Checks `UpperSaveMmsFailure` — schema/sinch-mms/upper/save-mms.xsd:139:3 */
export function checkUpperSaveMmsFailureContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, UPPER_SAVE_MMS_FAILURE__PROPERTIES, UPPER_SAVE_MMS_FAILURE)) return;
  checkChildValue(checker, UPPER_SAVE_MMS_FAILURE_status, value.status, failureStatusDatatype);
  checkChildValue(checker, UPPER_SAVE_MMS_FAILURE_errorCode, value.errorCode, receivedErrorCodeDatatype);
  checkChildValue(checker, UPPER_SAVE_MMS_FAILURE_errorInfo, value.errorInfo, receivedTextDatatype);
}

/** Checks `LegacySaveMmsRequest` — schema/sinch-mms/upper/save-mms.xsd:25:3 */
export function checkLegacySaveMmsRequestContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, LEGACY_SAVE_MMS_REQUEST__PROPERTIES, LEGACY_SAVE_MMS_REQUEST)) return;
  checkChildValue(checker, LEGACY_SAVE_MMS_REQUEST_action, value.action, legacySaveMmsActionDatatype, "E100");
  checkChildValue(checker, LEGACY_SAVE_MMS_REQUEST_apiKey, value.apiKey, apiKeyDatatype, "E104");
  checkChildValue(checker, LEGACY_SAVE_MMS_REQUEST_name, value.name, contentNameDatatype, "E311");
  checkChildValue(checker, LEGACY_SAVE_MMS_REQUEST_messageSubject, value.messageSubject, subjectDatatype, "E314");
  const slide = value.slide;
  if (slide !== undefined && checker.array(slide, LEGACY_SAVE_MMS_REQUEST_slide)) {
    checker.occurs(LEGACY_SAVE_MMS_REQUEST_slide, slide.length);
    for (let i = 0; i < slide.length && i < 8 && !checker.halted; i++) {
      checker.enter(LEGACY_SAVE_MMS_REQUEST_slide, i);
      checkUpperSlideContent(slide[i], checker);
      checker.leave();
    }
  } else if (slide === undefined) checker.occurs(LEGACY_SAVE_MMS_REQUEST_slide, 0);
  checkChildValue(checker, LEGACY_SAVE_MMS_REQUEST_fallbackSmsText, value.fallbackSmsText, stringDatatype);
  checkChildValue(checker, LEGACY_SAVE_MMS_REQUEST_disableFallbackSms, value.disableFallbackSms, flagDatatype);
  checkChildValue(checker, LEGACY_SAVE_MMS_REQUEST_disableFallbackSmsLink, value.disableFallbackSmsLink, flagDatatype);
}

/** Checks `UpperSaveMmsResponse` — schema/sinch-mms/upper/save-mms.xsd:93:3 */
export function checkUpperSaveMmsResponseContent(value: unknown, checker: Checker): void {
  const found = typeof value === "object" && value !== null ? (value as Record<string, unknown>).status : undefined;
  switch (found) {
    case "Success":
      return checkUpperSaveMmsSuccessContent(value, checker);
    case "Failure":
      return checkUpperSaveMmsFailureContent(value, checker);
  }
  if (typeof value !== "object" || value === null) checker.wrongType("an object of type UpperSaveMmsResponse", value);
  else reportUndiscriminated(checker, UPPER_SAVE_MMS_RESPONSE_status, found, ["Success", "Failure"]);
}
