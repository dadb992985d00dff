// Generated from schema/sinch-mms/save-mms.xsd by schemawright. Do not edit.
import { checkSlideContent } from "../check/slide.ts";
import {
  SAVE_MMS_FAILURE,
  SAVE_MMS_FAILURE__PROPERTIES,
  SAVE_MMS_FAILURE_errorCode,
  SAVE_MMS_FAILURE_errorInfo,
  SAVE_MMS_FAILURE_status,
  SAVE_MMS_REQUEST,
  SAVE_MMS_REQUEST__PROPERTIES,
  SAVE_MMS_REQUEST_action,
  SAVE_MMS_REQUEST_apiKey,
  SAVE_MMS_REQUEST_disableFallbackSms,
  SAVE_MMS_REQUEST_disableFallbackSmsLink,
  SAVE_MMS_REQUEST_fallbackSmsLinkExpiration,
  SAVE_MMS_REQUEST_fallbackSmsText,
  SAVE_MMS_REQUEST_messageSubject,
  SAVE_MMS_REQUEST_name,
  SAVE_MMS_REQUEST_slide,
  SAVE_MMS_RESPONSE_status,
  SAVE_MMS_SUCCESS,
  SAVE_MMS_SUCCESS__PROPERTIES,
  SAVE_MMS_SUCCESS_mmsId,
  SAVE_MMS_SUCCESS_status,
  assertSaveMmsRequest,
} from "../content/save-mms.ts";
import type { SaveMmsRequest } from "../types/save-mms.ts";
import { receivedErrorCodeDatatype } from "../values/error-codes.ts";
import { failureStatusDatatype, successStatusDatatype } from "../values/response-status.ts";
import { saveMmsActionDatatype } from "../values/save-mms.ts";
import {
  apiKeyDatatype,
  contentNameDatatype,
  expirationDateDatatype,
  flagDatatype,
  receivedIdDatatype,
  receivedTextDatatype,
  subjectDatatype,
} from "../values/types.ts";
import { type Checker, reportUndiscriminated, stringDatatype } from "@schemawright/runtime/codegen";

/** Checks `SaveMmsRequest` — schema/sinch-mms/save-mms.xsd:24:3 */
export function checkSaveMmsRequestContent(value: unknown, checker: Checker): void {
  const mistyped = checker.mistyped;
  if (!checker.object(value, SAVE_MMS_REQUEST__PROPERTIES, SAVE_MMS_REQUEST)) return;
  if (value.action !== undefined) {
    checker.enter(SAVE_MMS_REQUEST_action, 0);
    saveMmsActionDatatype.check(value.action, checker, "E100");
    checker.leave();
  } else checker.occurs(SAVE_MMS_REQUEST_action, 0);
  if (value.apiKey !== undefined) {
    checker.enter(SAVE_MMS_REQUEST_apiKey, 0);
    apiKeyDatatype.check(value.apiKey, checker, "E104");
    checker.leave();
  } else checker.occurs(SAVE_MMS_REQUEST_apiKey, 0);
  if (value.name !== undefined) {
    checker.enter(SAVE_MMS_REQUEST_name, 0);
    contentNameDatatype.check(value.name, checker, "E311");
    checker.leave();
  } else checker.occurs(SAVE_MMS_REQUEST_name, 0);
  if (value.messageSubject !== undefined) {
    checker.enter(SAVE_MMS_REQUEST_messageSubject, 0);
    subjectDatatype.check(value.messageSubject, checker, "E314");
    checker.leave();
  }
  const slide = value.slide;
  if (slide !== undefined && checker.array(slide, SAVE_MMS_REQUEST_slide)) {
    checker.occurs(SAVE_MMS_REQUEST_slide, slide.length);
    for (let i = 0; i < slide.length && i < 8 && !checker.halted; i++) {
      checker.enter(SAVE_MMS_REQUEST_slide, i);
      checkSlideContent(slide[i], checker);
      checker.leave();
    }
  } else if (slide === undefined) checker.occurs(SAVE_MMS_REQUEST_slide, 0);
  if (value.fallbackSmsText !== undefined) {
    checker.enter(SAVE_MMS_REQUEST_fallbackSmsText, 0);
    stringDatatype.check(value.fallbackSmsText, checker);
    checker.leave();
  }
  if (value.fallbackSmsLinkExpiration !== undefined) {
    checker.enter(SAVE_MMS_REQUEST_fallbackSmsLinkExpiration, 0);
    expirationDateDatatype.check(value.fallbackSmsLinkExpiration, checker);
    checker.leave();
  }
  if (value.disableFallbackSms !== undefined) {
    checker.enter(SAVE_MMS_REQUEST_disableFallbackSms, 0);
    flagDatatype.check(value.disableFallbackSms, checker);
    checker.leave();
  }
  if (value.disableFallbackSmsLink !== undefined) {
    checker.enter(SAVE_MMS_REQUEST_disableFallbackSmsLink, 0);
    flagDatatype.check(value.disableFallbackSmsLink, checker);
    checker.leave();
  }
  if (checker.mistyped !== mistyped) return;
  const object = value as unknown as SaveMmsRequest;
  assertSaveMmsRequest(object.messageSubject, checker);
}

/** Checks `SaveMmsSuccess` — schema/sinch-mms/save-mms.xsd:113:3 */
export function checkSaveMmsSuccessContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, SAVE_MMS_SUCCESS__PROPERTIES, SAVE_MMS_SUCCESS)) return;
  if (value.status !== undefined) {
    checker.enter(SAVE_MMS_SUCCESS_status, 0);
    successStatusDatatype.check(value.status, checker);
    checker.leave();
  } else checker.occurs(SAVE_MMS_SUCCESS_status, 0);
  if (value.mmsId !== undefined) {
    checker.enter(SAVE_MMS_SUCCESS_mmsId, 0);
    receivedIdDatatype.check(value.mmsId, checker);
    checker.leave();
  }
}

/** Checks `SaveMmsFailure` — schema/sinch-mms/save-mms.xsd:138:3 */
export function checkSaveMmsFailureContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, SAVE_MMS_FAILURE__PROPERTIES, SAVE_MMS_FAILURE)) return;
  if (value.status !== undefined) {
    checker.enter(SAVE_MMS_FAILURE_status, 0);
    failureStatusDatatype.check(value.status, checker);
    checker.leave();
  } else checker.occurs(SAVE_MMS_FAILURE_status, 0);
  if (value.errorCode !== undefined) {
    checker.enter(SAVE_MMS_FAILURE_errorCode, 0);
    receivedErrorCodeDatatype.check(value.errorCode, checker);
    checker.leave();
  }
  if (value.errorInfo !== undefined) {
    checker.enter(SAVE_MMS_FAILURE_errorInfo, 0);
    receivedTextDatatype.check(value.errorInfo, checker);
    checker.leave();
  }
}

/** Checks `SaveMmsResponse` — schema/sinch-mms/save-mms.xsd:96:3 */
export function checkSaveMmsResponseContent(value: unknown, checker: Checker): void {
  const found = typeof value === "object" && value !== null ? (value as Record<string, unknown>).status : undefined;
  switch (found) {
    case "Success":
      return checkSaveMmsSuccessContent(value, checker);
    case "Failure":
      return checkSaveMmsFailureContent(value, checker);
  }
  if (typeof value !== "object" || value === null) checker.wrongType("an object of type SaveMmsResponse", value);
  else reportUndiscriminated(checker, SAVE_MMS_RESPONSE_status, found, ["Success", "Failure"]);
}
