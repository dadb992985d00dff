// Generated from schema/sinch-mms/send-saved-mms.xsd by schemawright. Do not edit.
import {
  CUSTOM_TEXT,
  CUSTOM_TEXT__PROPERTIES,
  CUSTOM_TEXT_slide,
  CUSTOM_TEXT_value,
  MERGE_DATA,
  MERGE_DATA__MODEL,
  MERGE_DATA__PROPERTIES,
  SEND_SAVED_MMS_FAILURE,
  SEND_SAVED_MMS_FAILURE__PROPERTIES,
  SEND_SAVED_MMS_FAILURE_errorCode,
  SEND_SAVED_MMS_FAILURE_errorInfo,
  SEND_SAVED_MMS_FAILURE_status,
  SEND_SAVED_MMS_FAILURE_to,
  SEND_SAVED_MMS_REQUEST,
  SEND_SAVED_MMS_REQUEST__PROPERTIES,
  SEND_SAVED_MMS_REQUEST_action,
  SEND_SAVED_MMS_REQUEST_apiKey,
  SEND_SAVED_MMS_REQUEST_campaignRef,
  SEND_SAVED_MMS_REQUEST_customSubject,
  SEND_SAVED_MMS_REQUEST_customText,
  SEND_SAVED_MMS_REQUEST_data,
  SEND_SAVED_MMS_REQUEST_ddmForce,
  SEND_SAVED_MMS_REQUEST_ddmMessageSubject,
  SEND_SAVED_MMS_REQUEST_ddmMessageText,
  SEND_SAVED_MMS_REQUEST_ddmMessageTimeout,
  SEND_SAVED_MMS_REQUEST_disableFallbackSms,
  SEND_SAVED_MMS_REQUEST_disableFallbackSmsLink,
  SEND_SAVED_MMS_REQUEST_fallbackSmsLinkExpiration,
  SEND_SAVED_MMS_REQUEST_fallbackSmsText,
  SEND_SAVED_MMS_REQUEST_from,
  SEND_SAVED_MMS_REQUEST_fromMask,
  SEND_SAVED_MMS_REQUEST_mmsId,
  SEND_SAVED_MMS_REQUEST_operatorId,
  SEND_SAVED_MMS_REQUEST_serviceId,
  SEND_SAVED_MMS_REQUEST_to,
  SEND_SAVED_MMS_RESPONSE_status,
  SEND_SAVED_MMS_SUCCESS,
  SEND_SAVED_MMS_SUCCESS__PROPERTIES,
  SEND_SAVED_MMS_SUCCESS_from,
  SEND_SAVED_MMS_SUCCESS_mmsId,
  SEND_SAVED_MMS_SUCCESS_status,
  SEND_SAVED_MMS_SUCCESS_statusDetails,
  SEND_SAVED_MMS_SUCCESS_to,
  SEND_SAVED_MMS_SUCCESS_trackingId,
  assertSendSavedMmsRequest,
} from "../content/send-saved-mms.ts";
import type { SendSavedMmsRequest } from "../types/send-saved-mms.ts";
import { receivedErrorCodeDatatype } from "../values/error-codes.ts";
import { failureStatusDatatype, successStatusDatatype } from "../values/response-status.ts";
import { sendSavedMmsActionDatatype } from "../values/send-saved-mms.ts";
import {
  apiKeyDatatype,
  campaignRefDatatype,
  expirationDateDatatype,
  flagDatatype,
  maskDatatype,
  minutesDatatype,
  msisdnDatatype,
  numericIdDatatype,
  operatorIdDatatype,
  receivedIdDatatype,
  receivedNumberDatatype,
  receivedTextDatatype,
  replacementTextDatatype,
  senderDatatype,
  serviceIdDatatype,
  slideNumberDatatype,
  subjectDatatype,
  trackingIdDatatype,
} from "../values/types.ts";
import {
  type Checker,
  checkChildContent,
  checkChildValue,
  checkComplete,
  checkStep,
  reportUndiscriminated,
  stringDatatype,
} from "@schemawright/runtime/codegen";

/** Checks `SendSavedMmsRequest` — schema/sinch-mms/send-saved-mms.xsd:23:3 */
export function checkSendSavedMmsRequestContent(value: unknown, checker: Checker): void {
  const mistyped = checker.mistyped;
  if (!checker.object(value, SEND_SAVED_MMS_REQUEST__PROPERTIES, SEND_SAVED_MMS_REQUEST)) return;
  checkChildValue(checker, SEND_SAVED_MMS_REQUEST_action, value.action, sendSavedMmsActionDatatype, "E100");
  checkChildValue(checker, SEND_SAVED_MMS_REQUEST_apiKey, value.apiKey, apiKeyDatatype, "E104");
  checkChildValue(checker, SEND_SAVED_MMS_REQUEST_to, value.to, msisdnDatatype, "E110");
  checkChildValue(checker, SEND_SAVED_MMS_REQUEST_from, value.from, senderDatatype, "E111");
  checkChildValue(checker, SEND_SAVED_MMS_REQUEST_fromMask, value.fromMask, maskDatatype, "E115");
  checkChildValue(checker, SEND_SAVED_MMS_REQUEST_serviceId, value.serviceId, serviceIdDatatype, "E627");
  checkChildValue(checker, SEND_SAVED_MMS_REQUEST_mmsId, value.mmsId, numericIdDatatype);
  checkChildValue(checker, SEND_SAVED_MMS_REQUEST_operatorId, value.operatorId, operatorIdDatatype, "E650");
  checkChildValue(checker, SEND_SAVED_MMS_REQUEST_campaignRef, value.campaignRef, campaignRefDatatype);
  checkChildValue(checker, SEND_SAVED_MMS_REQUEST_customSubject, value.customSubject, subjectDatatype, "E314");
  const customText = value.customText;
  if (customText !== undefined && checker.array(customText, SEND_SAVED_MMS_REQUEST_customText)) {
    checker.occurs(SEND_SAVED_MMS_REQUEST_customText, customText.length);
    for (let i = 0; i < customText.length && i < 8 && !checker.halted; i++) {
      checker.enter(SEND_SAVED_MMS_REQUEST_customText, i);
      checkCustomTextContent(customText[i], checker);
      checker.leave();
    }
  }
  checkChildContent(checker, SEND_SAVED_MMS_REQUEST_data, value.data, checkMergeDataContent);
  checkChildValue(checker, SEND_SAVED_MMS_REQUEST_fallbackSmsText, value.fallbackSmsText, stringDatatype);
  checkChildValue(checker, SEND_SAVED_MMS_REQUEST_fallbackSmsLinkExpiration, value.fallbackSmsLinkExpiration, expirationDateDatatype);
  checkChildValue(checker, SEND_SAVED_MMS_REQUEST_disableFallbackSms, value.disableFallbackSms, flagDatatype);
  checkChildValue(checker, SEND_SAVED_MMS_REQUEST_disableFallbackSmsLink, value.disableFallbackSmsLink, flagDatatype);
  checkChildValue(checker, SEND_SAVED_MMS_REQUEST_ddmForce, value.ddmForce, flagDatatype);
  checkChildValue(checker, SEND_SAVED_MMS_REQUEST_ddmMessageSubject, value.ddmMessageSubject, stringDatatype);
  checkChildValue(checker, SEND_SAVED_MMS_REQUEST_ddmMessageText, value.ddmMessageText, stringDatatype);
  checkChildValue(checker, SEND_SAVED_MMS_REQUEST_ddmMessageTimeout, value.ddmMessageTimeout, minutesDatatype);
  if (checker.mistyped !== mistyped) return;
  const object = value as unknown as SendSavedMmsRequest;
  assertSendSavedMmsRequest(object.customSubject, object.customText, object.fallbackSmsText, object.disableFallbackSms, object.ddmForce, object.ddmMessageSubject, object.ddmMessageText, object.ddmMessageTimeout, checker);
}

/** Checks `CustomText` — schema/sinch-mms/send-saved-mms.xsd:156:3 */
export function checkCustomTextContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, CUSTOM_TEXT__PROPERTIES, CUSTOM_TEXT)) return;
  checkChildValue(checker, CUSTOM_TEXT_value, value.value, replacementTextDatatype);
  checkChildValue(checker, CUSTOM_TEXT_slide, value.slide, slideNumberDatatype);
}

/** Checks `MergeData` — schema/sinch-mms/send-saved-mms.xsd:176:3 */
export function checkMergeDataContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, MERGE_DATA__PROPERTIES, MERGE_DATA)) return;
  let state = 0;
  if (value.any !== undefined) {
    checker.elements(value.any);
    if (Array.isArray(value.any)) for (let i = 0; i < value.any.length && !checker.halted; i++) state = checkStep(checker, MERGE_DATA__MODEL, state, 0, i);
  }
  checkComplete(checker, MERGE_DATA__MODEL, state);
}

/** Checks `SendSavedMmsSuccess` — schema/sinch-mms/send-saved-mms.xsd:202:3 */
export function checkSendSavedMmsSuccessContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, SEND_SAVED_MMS_SUCCESS__PROPERTIES, SEND_SAVED_MMS_SUCCESS)) return;
  checkChildValue(checker, SEND_SAVED_MMS_SUCCESS_status, value.status, successStatusDatatype);
  checkChildValue(checker, SEND_SAVED_MMS_SUCCESS_to, value.to, receivedNumberDatatype);
  checkChildValue(checker, SEND_SAVED_MMS_SUCCESS_from, value.from, receivedNumberDatatype);
  checkChildValue(checker, SEND_SAVED_MMS_SUCCESS_mmsId, value.mmsId, receivedIdDatatype);
  checkChildValue(checker, SEND_SAVED_MMS_SUCCESS_trackingId, value.trackingId, trackingIdDatatype);
  checkChildValue(checker, SEND_SAVED_MMS_SUCCESS_statusDetails, value.statusDetails, receivedTextDatatype);
}

/** Checks `SendSavedMmsFailure` — schema/sinch-mms/send-saved-mms.xsd:247:3 */
export function checkSendSavedMmsFailureContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, SEND_SAVED_MMS_FAILURE__PROPERTIES, SEND_SAVED_MMS_FAILURE)) return;
  checkChildValue(checker, SEND_SAVED_MMS_FAILURE_status, value.status, failureStatusDatatype);
  checkChildValue(checker, SEND_SAVED_MMS_FAILURE_errorCode, value.errorCode, receivedErrorCodeDatatype);
  checkChildValue(checker, SEND_SAVED_MMS_FAILURE_errorInfo, value.errorInfo, receivedTextDatatype);
  checkChildValue(checker, SEND_SAVED_MMS_FAILURE_to, value.to, receivedNumberDatatype);
}

/** Checks `SendSavedMmsResponse` — schema/sinch-mms/send-saved-mms.xsd:185:3 */
export function checkSendSavedMmsResponseContent(value: unknown, checker: Checker): void {
  const found = typeof value === "object" && value !== null ? (value as Record<string, unknown>).status : undefined;
  switch (found) {
    case "Success":
      return checkSendSavedMmsSuccessContent(value, checker);
    case "Failure":
      return checkSendSavedMmsFailureContent(value, checker);
  }
  if (typeof value !== "object" || value === null) checker.wrongType("an object of type SendSavedMmsResponse", value);
  else reportUndiscriminated(checker, SEND_SAVED_MMS_RESPONSE_status, found, ["Success", "Failure"]);
}
