// Generated from schema/sinch-mms/save-mms.xsd by schemawright. Do not edit.
import { checkSlideContent } from "../check/slide.ts";
import {
  SAVE_MMS_FAILURE,
  SAVE_MMS_FAILURE_ERROR_CODE,
  SAVE_MMS_FAILURE_ERROR_INFO,
  SAVE_MMS_FAILURE_PROPERTIES,
  SAVE_MMS_FAILURE_STATUS,
  SAVE_MMS_REQUEST,
  SAVE_MMS_REQUEST_ACTION,
  SAVE_MMS_REQUEST_API_KEY,
  SAVE_MMS_REQUEST_DISABLE_FALLBACK_SMS,
  SAVE_MMS_REQUEST_DISABLE_FALLBACK_SMS_LINK,
  SAVE_MMS_REQUEST_FALLBACK_SMS_LINK_EXPIRATION,
  SAVE_MMS_REQUEST_FALLBACK_SMS_TEXT,
  SAVE_MMS_REQUEST_MESSAGE_SUBJECT,
  SAVE_MMS_REQUEST_NAME,
  SAVE_MMS_REQUEST_PROPERTIES,
  SAVE_MMS_REQUEST_SLIDE,
  SAVE_MMS_RESPONSE_STATUS,
  SAVE_MMS_SUCCESS,
  SAVE_MMS_SUCCESS_MMS_ID,
  SAVE_MMS_SUCCESS_PROPERTIES,
  SAVE_MMS_SUCCESS_STATUS,
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
import { type Checker, stringDatatype } from "@schemawright/runtime/codegen";

/** Checks `SaveMmsRequest` — schema/sinch-mms/save-mms.xsd:24:3 */
export function checkSaveMmsRequestContent(value: unknown, checker: Checker): void {
  const mistyped = checker.mistyped;
  if (!checker.object(value, SAVE_MMS_REQUEST_PROPERTIES, SAVE_MMS_REQUEST)) return;
  if (value.action !== undefined) {
    checker.enter(SAVE_MMS_REQUEST_ACTION, 0);
    saveMmsActionDatatype.check(value.action, checker, "E100");
    checker.leave();
  } else checker.occurs(SAVE_MMS_REQUEST_ACTION, 0);
  if (value.apiKey !== undefined) {
    checker.enter(SAVE_MMS_REQUEST_API_KEY, 0);
    apiKeyDatatype.check(value.apiKey, checker, "E104");
    checker.leave();
  } else checker.occurs(SAVE_MMS_REQUEST_API_KEY, 0);
  if (value.name !== undefined) {
    checker.enter(SAVE_MMS_REQUEST_NAME, 0);
    contentNameDatatype.check(value.name, checker, "E311");
    checker.leave();
  } else checker.occurs(SAVE_MMS_REQUEST_NAME, 0);
  if (value.messageSubject !== undefined) {
    checker.enter(SAVE_MMS_REQUEST_MESSAGE_SUBJECT, 0);
    subjectDatatype.check(value.messageSubject, checker, "E314");
    checker.leave();
  }
  const slide = value.slide;
  if (slide !== undefined && checker.array(slide, SAVE_MMS_REQUEST_SLIDE)) {
    checker.occurs(SAVE_MMS_REQUEST_SLIDE, slide.length);
    for (let i = 0; i < slide.length; i++) {
      checker.enter(SAVE_MMS_REQUEST_SLIDE, i);
      checkSlideContent(slide[i], checker);
      checker.leave();
    }
  } else if (slide === undefined) checker.occurs(SAVE_MMS_REQUEST_SLIDE, 0);
  if (value.fallbackSmsText !== undefined) {
    checker.enter(SAVE_MMS_REQUEST_FALLBACK_SMS_TEXT, 0);
    stringDatatype.check(value.fallbackSmsText, checker);
    checker.leave();
  }
  if (value.fallbackSmsLinkExpiration !== undefined) {
    checker.enter(SAVE_MMS_REQUEST_FALLBACK_SMS_LINK_EXPIRATION, 0);
    expirationDateDatatype.check(value.fallbackSmsLinkExpiration, checker);
    checker.leave();
  }
  if (value.disableFallbackSms !== undefined) {
    checker.enter(SAVE_MMS_REQUEST_DISABLE_FALLBACK_SMS, 0);
    flagDatatype.check(value.disableFallbackSms, checker);
    checker.leave();
  }
  if (value.disableFallbackSmsLink !== undefined) {
    checker.enter(SAVE_MMS_REQUEST_DISABLE_FALLBACK_SMS_LINK, 0);
    flagDatatype.check(value.disableFallbackSmsLink, checker);
    checker.leave();
  }
  if (checker.mistyped === mistyped) assertSaveMmsRequest(value as unknown as SaveMmsRequest, checker);
}

/** Checks `SaveMmsSuccess` — schema/sinch-mms/save-mms.xsd:113:3 */
export function checkSaveMmsSuccessContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, SAVE_MMS_SUCCESS_PROPERTIES, SAVE_MMS_SUCCESS)) return;
  if (value.status !== undefined) {
    checker.enter(SAVE_MMS_SUCCESS_STATUS, 0);
    successStatusDatatype.check(value.status, checker);
    checker.leave();
  } else checker.occurs(SAVE_MMS_SUCCESS_STATUS, 0);
  if (value.mmsId !== undefined) {
    checker.enter(SAVE_MMS_SUCCESS_MMS_ID, 0);
    receivedIdDatatype.check(value.mmsId, checker);
    checker.leave();
  }
}

/** Checks `SaveMmsFailure` — schema/sinch-mms/save-mms.xsd:138:3 */
export function checkSaveMmsFailureContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, SAVE_MMS_FAILURE_PROPERTIES, SAVE_MMS_FAILURE)) return;
  if (value.status !== undefined) {
    checker.enter(SAVE_MMS_FAILURE_STATUS, 0);
    failureStatusDatatype.check(value.status, checker);
    checker.leave();
  } else checker.occurs(SAVE_MMS_FAILURE_STATUS, 0);
  if (value.errorCode !== undefined) {
    checker.enter(SAVE_MMS_FAILURE_ERROR_CODE, 0);
    receivedErrorCodeDatatype.check(value.errorCode, checker);
    checker.leave();
  }
  if (value.errorInfo !== undefined) {
    checker.enter(SAVE_MMS_FAILURE_ERROR_INFO, 0);
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
  else checker.undiscriminated(SAVE_MMS_RESPONSE_STATUS, found, ["Success", "Failure"]);
}
