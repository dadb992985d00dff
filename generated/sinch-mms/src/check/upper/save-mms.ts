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
import { type Checker, reportUndiscriminated, stringDatatype } from "@schemawright/runtime/codegen";

/** Checks `UpperSaveMmsSuccess` — schema/sinch-mms/upper/save-mms.xsd:111:3 */
export function checkUpperSaveMmsSuccessContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, UPPER_SAVE_MMS_SUCCESS__PROPERTIES, UPPER_SAVE_MMS_SUCCESS)) return;
  if (value.status !== undefined) {
    checker.enter(UPPER_SAVE_MMS_SUCCESS_status, 0);
    successStatusDatatype.check(value.status, checker);
    checker.leave();
  } else checker.occurs(UPPER_SAVE_MMS_SUCCESS_status, 0);
  if (value.mmsId !== undefined) {
    checker.enter(UPPER_SAVE_MMS_SUCCESS_mmsId, 0);
    receivedIdDatatype.check(value.mmsId, checker);
    checker.leave();
  }
}

/** Checks `UpperSaveMmsFailure` — schema/sinch-mms/upper/save-mms.xsd:139:3 */
export function checkUpperSaveMmsFailureContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, UPPER_SAVE_MMS_FAILURE__PROPERTIES, UPPER_SAVE_MMS_FAILURE)) return;
  if (value.status !== undefined) {
    checker.enter(UPPER_SAVE_MMS_FAILURE_status, 0);
    failureStatusDatatype.check(value.status, checker);
    checker.leave();
  } else checker.occurs(UPPER_SAVE_MMS_FAILURE_status, 0);
  if (value.errorCode !== undefined) {
    checker.enter(UPPER_SAVE_MMS_FAILURE_errorCode, 0);
    receivedErrorCodeDatatype.check(value.errorCode, checker);
    checker.leave();
  }
  if (value.errorInfo !== undefined) {
    checker.enter(UPPER_SAVE_MMS_FAILURE_errorInfo, 0);
    receivedTextDatatype.check(value.errorInfo, checker);
    checker.leave();
  }
}

/** Checks `LegacySaveMmsRequest` — schema/sinch-mms/upper/save-mms.xsd:25:3 */
export function checkLegacySaveMmsRequestContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, LEGACY_SAVE_MMS_REQUEST__PROPERTIES, LEGACY_SAVE_MMS_REQUEST)) return;
  if (value.action !== undefined) {
    checker.enter(LEGACY_SAVE_MMS_REQUEST_action, 0);
    legacySaveMmsActionDatatype.check(value.action, checker, "E100");
    checker.leave();
  } else checker.occurs(LEGACY_SAVE_MMS_REQUEST_action, 0);
  if (value.apiKey !== undefined) {
    checker.enter(LEGACY_SAVE_MMS_REQUEST_apiKey, 0);
    apiKeyDatatype.check(value.apiKey, checker, "E104");
    checker.leave();
  } else checker.occurs(LEGACY_SAVE_MMS_REQUEST_apiKey, 0);
  if (value.name !== undefined) {
    checker.enter(LEGACY_SAVE_MMS_REQUEST_name, 0);
    contentNameDatatype.check(value.name, checker, "E311");
    checker.leave();
  } else checker.occurs(LEGACY_SAVE_MMS_REQUEST_name, 0);
  if (value.messageSubject !== undefined) {
    checker.enter(LEGACY_SAVE_MMS_REQUEST_messageSubject, 0);
    subjectDatatype.check(value.messageSubject, checker, "E314");
    checker.leave();
  }
  const slide = value.slide;
  if (slide !== undefined && checker.array(slide, LEGACY_SAVE_MMS_REQUEST_slide)) {
    checker.occurs(LEGACY_SAVE_MMS_REQUEST_slide, slide.length);
    for (let i = 0; i < slide.length && i < 8 && !checker.halted; i++) {
      checker.enter(LEGACY_SAVE_MMS_REQUEST_slide, i);
      checkUpperSlideContent(slide[i], checker);
      checker.leave();
    }
  } else if (slide === undefined) checker.occurs(LEGACY_SAVE_MMS_REQUEST_slide, 0);
  if (value.fallbackSmsText !== undefined) {
    checker.enter(LEGACY_SAVE_MMS_REQUEST_fallbackSmsText, 0);
    stringDatatype.check(value.fallbackSmsText, checker);
    checker.leave();
  }
  if (value.disableFallbackSms !== undefined) {
    checker.enter(LEGACY_SAVE_MMS_REQUEST_disableFallbackSms, 0);
    flagDatatype.check(value.disableFallbackSms, checker);
    checker.leave();
  }
  if (value.disableFallbackSmsLink !== undefined) {
    checker.enter(LEGACY_SAVE_MMS_REQUEST_disableFallbackSmsLink, 0);
    flagDatatype.check(value.disableFallbackSmsLink, checker);
    checker.leave();
  }
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
