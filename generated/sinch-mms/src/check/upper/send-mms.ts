// Generated from schema/sinch-mms/upper/send-mms.xsd by schemawright. Do not edit.
import { checkUpperSlideContent } from "../../check/upper/slide.ts";
import {
  LEGACY_SEND_MMS_REQUEST,
  LEGACY_SEND_MMS_REQUEST__PROPERTIES,
  LEGACY_SEND_MMS_REQUEST_action,
  LEGACY_SEND_MMS_REQUEST_apiKey,
  LEGACY_SEND_MMS_REQUEST_campaignRef,
  LEGACY_SEND_MMS_REQUEST_disableFallbackSms,
  LEGACY_SEND_MMS_REQUEST_disableFallbackSmsLink,
  LEGACY_SEND_MMS_REQUEST_fallbackSmsText,
  LEGACY_SEND_MMS_REQUEST_from,
  LEGACY_SEND_MMS_REQUEST_fromMask,
  LEGACY_SEND_MMS_REQUEST_messageSubject,
  LEGACY_SEND_MMS_REQUEST_name,
  LEGACY_SEND_MMS_REQUEST_operatorId,
  LEGACY_SEND_MMS_REQUEST_slide,
  LEGACY_SEND_MMS_REQUEST_spid,
  LEGACY_SEND_MMS_REQUEST_to,
  UPPER_SEND_MMS_FAILURE,
  UPPER_SEND_MMS_FAILURE__PROPERTIES,
  UPPER_SEND_MMS_FAILURE_errorCode,
  UPPER_SEND_MMS_FAILURE_errorInfo,
  UPPER_SEND_MMS_FAILURE_status,
  UPPER_SEND_MMS_FAILURE_to,
  UPPER_SEND_MMS_RESPONSE_status,
  UPPER_SEND_MMS_SUCCESS,
  UPPER_SEND_MMS_SUCCESS__PROPERTIES,
  UPPER_SEND_MMS_SUCCESS_mmsId,
  UPPER_SEND_MMS_SUCCESS_status,
  UPPER_SEND_MMS_SUCCESS_statusDetails,
  UPPER_SEND_MMS_SUCCESS_to,
  UPPER_SEND_MMS_SUCCESS_trackingId,
} from "../../content/upper/send-mms.ts";
import { receivedErrorCodeDatatype } from "../../values/error-codes.ts";
import { failureStatusDatatype, successStatusDatatype } from "../../values/response-status.ts";
import {
  apiKeyDatatype,
  campaignRefDatatype,
  contentNameDatatype,
  flagDatatype,
  maskDatatype,
  msisdnDatatype,
  operatorIdDatatype,
  receivedIdDatatype,
  receivedNumberDatatype,
  receivedTextDatatype,
  senderDatatype,
  subjectDatatype,
  trackingIdDatatype,
} from "../../values/types.ts";
import { legacySendMmsActionDatatype } from "../../values/upper/send-mms.ts";
import { type Checker, checkChildValue, reportUndiscriminated, stringDatatype } from "@schemawright/runtime/codegen";

/** Checks `UpperSendMmsSuccess` — schema/sinch-mms/upper/send-mms.xsd:147:3 */
export function checkUpperSendMmsSuccessContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, UPPER_SEND_MMS_SUCCESS__PROPERTIES, UPPER_SEND_MMS_SUCCESS)) return;
  checkChildValue(checker, UPPER_SEND_MMS_SUCCESS_status, value.status, successStatusDatatype);
  checkChildValue(checker, UPPER_SEND_MMS_SUCCESS_to, value.to, receivedNumberDatatype);
  checkChildValue(checker, UPPER_SEND_MMS_SUCCESS_mmsId, value.mmsId, receivedIdDatatype);
  checkChildValue(checker, UPPER_SEND_MMS_SUCCESS_trackingId, value.trackingId, trackingIdDatatype);
  checkChildValue(checker, UPPER_SEND_MMS_SUCCESS_statusDetails, value.statusDetails, receivedTextDatatype);
}

/** Checks `UpperSendMmsFailure` — schema/sinch-mms/upper/send-mms.xsd:193:3 */
export function checkUpperSendMmsFailureContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, UPPER_SEND_MMS_FAILURE__PROPERTIES, UPPER_SEND_MMS_FAILURE)) return;
  checkChildValue(checker, UPPER_SEND_MMS_FAILURE_status, value.status, failureStatusDatatype);
  checkChildValue(checker, UPPER_SEND_MMS_FAILURE_errorCode, value.errorCode, receivedErrorCodeDatatype);
  checkChildValue(checker, UPPER_SEND_MMS_FAILURE_errorInfo, value.errorInfo, receivedTextDatatype);
  checkChildValue(checker, UPPER_SEND_MMS_FAILURE_to, value.to, receivedNumberDatatype);
}

/** Checks `LegacySendMmsRequest` — schema/sinch-mms/upper/send-mms.xsd:25:3 */
export function checkLegacySendMmsRequestContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, LEGACY_SEND_MMS_REQUEST__PROPERTIES, LEGACY_SEND_MMS_REQUEST)) return;
  checkChildValue(checker, LEGACY_SEND_MMS_REQUEST_action, value.action, legacySendMmsActionDatatype, "E100");
  checkChildValue(checker, LEGACY_SEND_MMS_REQUEST_apiKey, value.apiKey, apiKeyDatatype, "E104");
  checkChildValue(checker, LEGACY_SEND_MMS_REQUEST_to, value.to, msisdnDatatype, "E110");
  checkChildValue(checker, LEGACY_SEND_MMS_REQUEST_from, value.from, senderDatatype, "E111");
  checkChildValue(checker, LEGACY_SEND_MMS_REQUEST_fromMask, value.fromMask, maskDatatype, "E115");
  checkChildValue(checker, LEGACY_SEND_MMS_REQUEST_operatorId, value.operatorId, operatorIdDatatype, "E650");
  checkChildValue(checker, LEGACY_SEND_MMS_REQUEST_spid, value.spid, operatorIdDatatype, "E650");
  checkChildValue(checker, LEGACY_SEND_MMS_REQUEST_campaignRef, value.campaignRef, campaignRefDatatype);
  checkChildValue(checker, LEGACY_SEND_MMS_REQUEST_name, value.name, contentNameDatatype, "E311");
  checkChildValue(checker, LEGACY_SEND_MMS_REQUEST_messageSubject, value.messageSubject, subjectDatatype, "E314");
  const slide = value.slide;
  if (slide !== undefined && checker.array(slide, LEGACY_SEND_MMS_REQUEST_slide)) {
    checker.occurs(LEGACY_SEND_MMS_REQUEST_slide, slide.length);
    for (let i = 0; i < slide.length && i < 8 && !checker.halted; i++) {
      checker.enter(LEGACY_SEND_MMS_REQUEST_slide, i);
      checkUpperSlideContent(slide[i], checker);
      checker.leave();
    }
  } else if (slide === undefined) checker.occurs(LEGACY_SEND_MMS_REQUEST_slide, 0);
  checkChildValue(checker, LEGACY_SEND_MMS_REQUEST_fallbackSmsText, value.fallbackSmsText, stringDatatype);
  checkChildValue(checker, LEGACY_SEND_MMS_REQUEST_disableFallbackSms, value.disableFallbackSms, flagDatatype);
  checkChildValue(checker, LEGACY_SEND_MMS_REQUEST_disableFallbackSmsLink, value.disableFallbackSmsLink, flagDatatype);
}

/** Checks `UpperSendMmsResponse` — schema/sinch-mms/upper/send-mms.xsd:129:3 */
export function checkUpperSendMmsResponseContent(value: unknown, checker: Checker): void {
  const found = typeof value === "object" && value !== null ? (value as Record<string, unknown>).status : undefined;
  switch (found) {
    case "Success":
      return checkUpperSendMmsSuccessContent(value, checker);
    case "Failure":
      return checkUpperSendMmsFailureContent(value, checker);
  }
  if (typeof value !== "object" || value === null) checker.wrongType("an object of type UpperSendMmsResponse", value);
  else reportUndiscriminated(checker, UPPER_SEND_MMS_RESPONSE_status, found, ["Success", "Failure"]);
}
