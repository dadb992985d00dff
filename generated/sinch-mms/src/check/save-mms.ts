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
import { type Checker, checkChildValue, reportUndiscriminated, stringDatatype } from "@schemawright/runtime/codegen";

/** Checks `SaveMmsRequest` — schema/sinch-mms/save-mms.xsd:24:3 */
export function checkSaveMmsRequestContent(value: unknown, checker: Checker): void {
  const mistyped = checker.mistyped;
  if (!checker.object(value, SAVE_MMS_REQUEST__PROPERTIES, SAVE_MMS_REQUEST)) return;
  checkChildValue(checker, SAVE_MMS_REQUEST_action, value.action, saveMmsActionDatatype, "E100");
  checkChildValue(checker, SAVE_MMS_REQUEST_apiKey, value.apiKey, apiKeyDatatype, "E104");
  checkChildValue(checker, SAVE_MMS_REQUEST_name, value.name, contentNameDatatype, "E311");
  checkChildValue(checker, SAVE_MMS_REQUEST_messageSubject, value.messageSubject, subjectDatatype, "E314");
  const slide = value.slide;
  if (slide !== undefined && checker.array(slide, SAVE_MMS_REQUEST_slide)) {
    checker.occurs(SAVE_MMS_REQUEST_slide, slide.length);
    for (let i = 0; i < slide.length && i < 8 && !checker.halted; i++) {
      checker.enter(SAVE_MMS_REQUEST_slide, i);
      checkSlideContent(slide[i], checker);
      checker.leave();
    }
  } else if (slide === undefined) checker.occurs(SAVE_MMS_REQUEST_slide, 0);
  checkChildValue(checker, SAVE_MMS_REQUEST_fallbackSmsText, value.fallbackSmsText, stringDatatype);
  checkChildValue(checker, SAVE_MMS_REQUEST_fallbackSmsLinkExpiration, value.fallbackSmsLinkExpiration, expirationDateDatatype);
  checkChildValue(checker, SAVE_MMS_REQUEST_disableFallbackSms, value.disableFallbackSms, flagDatatype);
  checkChildValue(checker, SAVE_MMS_REQUEST_disableFallbackSmsLink, value.disableFallbackSmsLink, flagDatatype);
  if (checker.mistyped !== mistyped) return;
  const object = value as unknown as SaveMmsRequest;
  assertSaveMmsRequest(object.messageSubject, checker);
}

/** Checks `SaveMmsSuccess` — schema/sinch-mms/save-mms.xsd:113:3 */
export function checkSaveMmsSuccessContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, SAVE_MMS_SUCCESS__PROPERTIES, SAVE_MMS_SUCCESS)) return;
  checkChildValue(checker, SAVE_MMS_SUCCESS_status, value.status, successStatusDatatype);
  checkChildValue(checker, SAVE_MMS_SUCCESS_mmsId, value.mmsId, receivedIdDatatype);
}

/** Checks `SaveMmsFailure` — schema/sinch-mms/save-mms.xsd:138:3 */
export function checkSaveMmsFailureContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, SAVE_MMS_FAILURE__PROPERTIES, SAVE_MMS_FAILURE)) return;
  checkChildValue(checker, SAVE_MMS_FAILURE_status, value.status, failureStatusDatatype);
  checkChildValue(checker, SAVE_MMS_FAILURE_errorCode, value.errorCode, receivedErrorCodeDatatype);
  checkChildValue(checker, SAVE_MMS_FAILURE_errorInfo, value.errorInfo, receivedTextDatatype);
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
