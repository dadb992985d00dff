// Generated from schema/sinch-mms/upper/send-saved-mms.xsd by schemawright. Do not edit.
import { checkMergeDataContent } from "../../check/send-saved-mms.ts";
import {
  LEGACY_SEND_SAVED_MMS_REQUEST,
  LEGACY_SEND_SAVED_MMS_REQUEST__PROPERTIES,
  LEGACY_SEND_SAVED_MMS_REQUEST_action,
  LEGACY_SEND_SAVED_MMS_REQUEST_apiKey,
  LEGACY_SEND_SAVED_MMS_REQUEST_campaignRef,
  LEGACY_SEND_SAVED_MMS_REQUEST_customSubject,
  LEGACY_SEND_SAVED_MMS_REQUEST_customText,
  LEGACY_SEND_SAVED_MMS_REQUEST_data,
  LEGACY_SEND_SAVED_MMS_REQUEST_ddmForce,
  LEGACY_SEND_SAVED_MMS_REQUEST_ddmMessageSubject,
  LEGACY_SEND_SAVED_MMS_REQUEST_ddmMessageText,
  LEGACY_SEND_SAVED_MMS_REQUEST_ddmMessageTimeout,
  LEGACY_SEND_SAVED_MMS_REQUEST_device,
  LEGACY_SEND_SAVED_MMS_REQUEST_disableFallbackSms,
  LEGACY_SEND_SAVED_MMS_REQUEST_disableFallbackSmsLink,
  LEGACY_SEND_SAVED_MMS_REQUEST_fallbackSmsText,
  LEGACY_SEND_SAVED_MMS_REQUEST_forcePassAsLink,
  LEGACY_SEND_SAVED_MMS_REQUEST_from,
  LEGACY_SEND_SAVED_MMS_REQUEST_fromMask,
  LEGACY_SEND_SAVED_MMS_REQUEST_mmsId,
  LEGACY_SEND_SAVED_MMS_REQUEST_operatorId,
  LEGACY_SEND_SAVED_MMS_REQUEST_spid,
  LEGACY_SEND_SAVED_MMS_REQUEST_to,
  UPPER_CUSTOM_TEXT,
  UPPER_CUSTOM_TEXT__PROPERTIES,
  UPPER_CUSTOM_TEXT_slide,
  UPPER_CUSTOM_TEXT_value,
  UPPER_SEND_SAVED_MMS_FAILURE,
  UPPER_SEND_SAVED_MMS_FAILURE__PROPERTIES,
  UPPER_SEND_SAVED_MMS_FAILURE_errorCode,
  UPPER_SEND_SAVED_MMS_FAILURE_errorInfo,
  UPPER_SEND_SAVED_MMS_FAILURE_status,
  UPPER_SEND_SAVED_MMS_FAILURE_to,
  UPPER_SEND_SAVED_MMS_RESPONSE_status,
  UPPER_SEND_SAVED_MMS_SUCCESS,
  UPPER_SEND_SAVED_MMS_SUCCESS__PROPERTIES,
  UPPER_SEND_SAVED_MMS_SUCCESS_from,
  UPPER_SEND_SAVED_MMS_SUCCESS_mmsId,
  UPPER_SEND_SAVED_MMS_SUCCESS_status,
  UPPER_SEND_SAVED_MMS_SUCCESS_statusDetails,
  UPPER_SEND_SAVED_MMS_SUCCESS_to,
  UPPER_SEND_SAVED_MMS_SUCCESS_trackingId,
} from "../../content/upper/send-saved-mms.ts";
import { receivedErrorCodeDatatype } from "../../values/error-codes.ts";
import { failureStatusDatatype, successStatusDatatype } from "../../values/response-status.ts";
import {
  apiKeyDatatype,
  campaignRefDatatype,
  flagDatatype,
  maskDatatype,
  minutesDatatype,
  msisdnDatatype,
  nonBlankDatatype,
  numericIdDatatype,
  operatorIdDatatype,
  receivedIdDatatype,
  receivedNumberDatatype,
  receivedTextDatatype,
  replacementTextDatatype,
  senderDatatype,
  slideNumberDatatype,
  subjectDatatype,
  trackingIdDatatype,
} from "../../values/types.ts";
import { legacySendSavedMmsActionDatatype } from "../../values/upper/send-saved-mms.ts";
import { type Checker, checkChildContent, checkChildValue, reportUndiscriminated, stringDatatype } from "@schemawright/runtime/codegen";

/** Checks `UpperSendSavedMmsSuccess` — schema/sinch-mms/upper/send-saved-mms.xsd:210:3 */
export function checkUpperSendSavedMmsSuccessContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, UPPER_SEND_SAVED_MMS_SUCCESS__PROPERTIES, UPPER_SEND_SAVED_MMS_SUCCESS)) return;
  checkChildValue(checker, UPPER_SEND_SAVED_MMS_SUCCESS_status, value.status, successStatusDatatype);
  checkChildValue(checker, UPPER_SEND_SAVED_MMS_SUCCESS_to, value.to, receivedNumberDatatype);
  checkChildValue(checker, UPPER_SEND_SAVED_MMS_SUCCESS_from, value.from, receivedNumberDatatype);
  checkChildValue(checker, UPPER_SEND_SAVED_MMS_SUCCESS_mmsId, value.mmsId, receivedIdDatatype);
  checkChildValue(checker, UPPER_SEND_SAVED_MMS_SUCCESS_trackingId, value.trackingId, trackingIdDatatype);
  checkChildValue(checker, UPPER_SEND_SAVED_MMS_SUCCESS_statusDetails, value.statusDetails, receivedTextDatatype);
}

/** Checks `UpperSendSavedMmsFailure` — schema/sinch-mms/upper/send-saved-mms.xsd:262:3 */
export function checkUpperSendSavedMmsFailureContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, UPPER_SEND_SAVED_MMS_FAILURE__PROPERTIES, UPPER_SEND_SAVED_MMS_FAILURE)) return;
  checkChildValue(checker, UPPER_SEND_SAVED_MMS_FAILURE_status, value.status, failureStatusDatatype);
  checkChildValue(checker, UPPER_SEND_SAVED_MMS_FAILURE_errorCode, value.errorCode, receivedErrorCodeDatatype);
  checkChildValue(checker, UPPER_SEND_SAVED_MMS_FAILURE_errorInfo, value.errorInfo, receivedTextDatatype);
  checkChildValue(checker, UPPER_SEND_SAVED_MMS_FAILURE_to, value.to, receivedNumberDatatype);
}

/** Checks `LegacySendSavedMmsRequest` — schema/sinch-mms/upper/send-saved-mms.xsd:24:3 */
export function checkLegacySendSavedMmsRequestContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, LEGACY_SEND_SAVED_MMS_REQUEST__PROPERTIES, LEGACY_SEND_SAVED_MMS_REQUEST)) return;
  checkChildValue(checker, LEGACY_SEND_SAVED_MMS_REQUEST_action, value.action, legacySendSavedMmsActionDatatype, "E100");
  checkChildValue(checker, LEGACY_SEND_SAVED_MMS_REQUEST_apiKey, value.apiKey, apiKeyDatatype, "E104");
  checkChildValue(checker, LEGACY_SEND_SAVED_MMS_REQUEST_to, value.to, msisdnDatatype, "E110");
  checkChildValue(checker, LEGACY_SEND_SAVED_MMS_REQUEST_from, value.from, senderDatatype, "E111");
  checkChildValue(checker, LEGACY_SEND_SAVED_MMS_REQUEST_fromMask, value.fromMask, maskDatatype, "E115");
  checkChildValue(checker, LEGACY_SEND_SAVED_MMS_REQUEST_mmsId, value.mmsId, numericIdDatatype);
  checkChildValue(checker, LEGACY_SEND_SAVED_MMS_REQUEST_operatorId, value.operatorId, operatorIdDatatype, "E650");
  checkChildValue(checker, LEGACY_SEND_SAVED_MMS_REQUEST_spid, value.spid, operatorIdDatatype, "E650");
  checkChildValue(checker, LEGACY_SEND_SAVED_MMS_REQUEST_campaignRef, value.campaignRef, campaignRefDatatype);
  checkChildValue(checker, LEGACY_SEND_SAVED_MMS_REQUEST_customSubject, value.customSubject, subjectDatatype, "E314");
  const customText = value.customText;
  if (customText !== undefined && checker.array(customText, LEGACY_SEND_SAVED_MMS_REQUEST_customText)) {
    checker.occurs(LEGACY_SEND_SAVED_MMS_REQUEST_customText, customText.length);
    for (let i = 0; i < customText.length && i < 8 && !checker.halted; i++) {
      checker.enter(LEGACY_SEND_SAVED_MMS_REQUEST_customText, i);
      checkUpperCustomTextContent(customText[i], checker);
      checker.leave();
    }
  }
  checkChildContent(checker, LEGACY_SEND_SAVED_MMS_REQUEST_data, value.data, checkMergeDataContent);
  checkChildValue(checker, LEGACY_SEND_SAVED_MMS_REQUEST_fallbackSmsText, value.fallbackSmsText, stringDatatype);
  checkChildValue(checker, LEGACY_SEND_SAVED_MMS_REQUEST_disableFallbackSms, value.disableFallbackSms, flagDatatype);
  checkChildValue(checker, LEGACY_SEND_SAVED_MMS_REQUEST_disableFallbackSmsLink, value.disableFallbackSmsLink, flagDatatype);
  checkChildValue(checker, LEGACY_SEND_SAVED_MMS_REQUEST_ddmForce, value.ddmForce, flagDatatype);
  checkChildValue(checker, LEGACY_SEND_SAVED_MMS_REQUEST_ddmMessageSubject, value.ddmMessageSubject, stringDatatype);
  checkChildValue(checker, LEGACY_SEND_SAVED_MMS_REQUEST_ddmMessageText, value.ddmMessageText, stringDatatype);
  checkChildValue(checker, LEGACY_SEND_SAVED_MMS_REQUEST_ddmMessageTimeout, value.ddmMessageTimeout, minutesDatatype);
  checkChildValue(checker, LEGACY_SEND_SAVED_MMS_REQUEST_device, value.device, nonBlankDatatype);
  checkChildValue(checker, LEGACY_SEND_SAVED_MMS_REQUEST_forcePassAsLink, value.forcePassAsLink, flagDatatype);
}

/** Checks `UpperCustomText` — schema/sinch-mms/upper/send-saved-mms.xsd:171:3 */
export function checkUpperCustomTextContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, UPPER_CUSTOM_TEXT__PROPERTIES, UPPER_CUSTOM_TEXT)) return;
  checkChildValue(checker, UPPER_CUSTOM_TEXT_value, value.value, replacementTextDatatype);
  checkChildValue(checker, UPPER_CUSTOM_TEXT_slide, value.slide, slideNumberDatatype);
}

/** Checks `UpperSendSavedMmsResponse` — schema/sinch-mms/upper/send-saved-mms.xsd:192:3 */
export function checkUpperSendSavedMmsResponseContent(value: unknown, checker: Checker): void {
  const found = typeof value === "object" && value !== null ? (value as Record<string, unknown>).status : undefined;
  switch (found) {
    case "Success":
      return checkUpperSendSavedMmsSuccessContent(value, checker);
    case "Failure":
      return checkUpperSendSavedMmsFailureContent(value, checker);
  }
  if (typeof value !== "object" || value === null) checker.wrongType("an object of type UpperSendSavedMmsResponse", value);
  else reportUndiscriminated(checker, UPPER_SEND_SAVED_MMS_RESPONSE_status, found, ["Success", "Failure"]);
}
