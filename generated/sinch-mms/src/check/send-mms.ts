// Generated from schema/sinch-mms/send-mms.xsd by schemawright. Do not edit.
import { checkSlideContent } from "../check/slide.ts";
import {
  SEND_MMS_FAILURE,
  SEND_MMS_FAILURE__PROPERTIES,
  SEND_MMS_FAILURE_errorCode,
  SEND_MMS_FAILURE_errorInfo,
  SEND_MMS_FAILURE_status,
  SEND_MMS_FAILURE_to,
  SEND_MMS_REQUEST,
  SEND_MMS_REQUEST__PROPERTIES,
  SEND_MMS_REQUEST_action,
  SEND_MMS_REQUEST_apiKey,
  SEND_MMS_REQUEST_campaignRef,
  SEND_MMS_REQUEST_disableFallbackSms,
  SEND_MMS_REQUEST_disableFallbackSmsLink,
  SEND_MMS_REQUEST_fallbackSmsLinkExpiration,
  SEND_MMS_REQUEST_fallbackSmsText,
  SEND_MMS_REQUEST_from,
  SEND_MMS_REQUEST_fromMask,
  SEND_MMS_REQUEST_messageSubject,
  SEND_MMS_REQUEST_name,
  SEND_MMS_REQUEST_operatorId,
  SEND_MMS_REQUEST_serviceId,
  SEND_MMS_REQUEST_slide,
  SEND_MMS_REQUEST_to,
  SEND_MMS_RESPONSE_status,
  SEND_MMS_SUCCESS,
  SEND_MMS_SUCCESS__PROPERTIES,
  SEND_MMS_SUCCESS_mmsId,
  SEND_MMS_SUCCESS_status,
  SEND_MMS_SUCCESS_statusDetails,
  SEND_MMS_SUCCESS_to,
  SEND_MMS_SUCCESS_trackingId,
  assertSendMmsRequest,
} from "../content/send-mms.ts";
import type { SendMmsRequest } from "../types/send-mms.ts";
import { receivedErrorCodeDatatype } from "../values/error-codes.ts";
import { failureStatusDatatype, successStatusDatatype } from "../values/response-status.ts";
import { sendMmsActionDatatype } from "../values/send-mms.ts";
import {
  apiKeyDatatype,
  campaignRefDatatype,
  contentNameDatatype,
  expirationDateDatatype,
  flagDatatype,
  maskDatatype,
  msisdnDatatype,
  operatorIdDatatype,
  receivedIdDatatype,
  receivedNumberDatatype,
  receivedTextDatatype,
  senderDatatype,
  serviceIdDatatype,
  subjectDatatype,
  trackingIdDatatype,
} from "../values/types.ts";
import { type Checker, checkChildValue, reportUndiscriminated, stringDatatype } from "@schemawright/runtime/codegen";

/** Checks `SendMmsRequest` — schema/sinch-mms/send-mms.xsd:24:3 */
export function checkSendMmsRequestContent(value: unknown, checker: Checker): void {
  const mistyped = checker.mistyped;
  if (!checker.object(value, SEND_MMS_REQUEST__PROPERTIES, SEND_MMS_REQUEST)) return;
  checkChildValue(checker, SEND_MMS_REQUEST_action, value.action, sendMmsActionDatatype, "E100");
  checkChildValue(checker, SEND_MMS_REQUEST_apiKey, value.apiKey, apiKeyDatatype, "E104");
  checkChildValue(checker, SEND_MMS_REQUEST_to, value.to, msisdnDatatype, "E110");
  checkChildValue(checker, SEND_MMS_REQUEST_from, value.from, senderDatatype, "E111");
  checkChildValue(checker, SEND_MMS_REQUEST_fromMask, value.fromMask, maskDatatype, "E115");
  checkChildValue(checker, SEND_MMS_REQUEST_serviceId, value.serviceId, serviceIdDatatype, "E627");
  checkChildValue(checker, SEND_MMS_REQUEST_operatorId, value.operatorId, operatorIdDatatype, "E650");
  checkChildValue(checker, SEND_MMS_REQUEST_campaignRef, value.campaignRef, campaignRefDatatype);
  checkChildValue(checker, SEND_MMS_REQUEST_name, value.name, contentNameDatatype, "E311");
  checkChildValue(checker, SEND_MMS_REQUEST_messageSubject, value.messageSubject, subjectDatatype, "E314");
  const slide = value.slide;
  if (slide !== undefined && checker.array(slide, SEND_MMS_REQUEST_slide)) {
    checker.occurs(SEND_MMS_REQUEST_slide, slide.length);
    for (let i = 0; i < slide.length && i < 8 && !checker.halted; i++) {
      checker.enter(SEND_MMS_REQUEST_slide, i);
      checkSlideContent(slide[i], checker);
      checker.leave();
    }
  } else if (slide === undefined) checker.occurs(SEND_MMS_REQUEST_slide, 0);
  checkChildValue(checker, SEND_MMS_REQUEST_fallbackSmsText, value.fallbackSmsText, stringDatatype);
  checkChildValue(checker, SEND_MMS_REQUEST_fallbackSmsLinkExpiration, value.fallbackSmsLinkExpiration, expirationDateDatatype);
  checkChildValue(checker, SEND_MMS_REQUEST_disableFallbackSms, value.disableFallbackSms, flagDatatype);
  checkChildValue(checker, SEND_MMS_REQUEST_disableFallbackSmsLink, value.disableFallbackSmsLink, flagDatatype);
  if (checker.mistyped !== mistyped) return;
  const object = value as unknown as SendMmsRequest;
  assertSendMmsRequest(object.messageSubject, object.fallbackSmsText, object.disableFallbackSms, checker);
}

/** Checks `SendMmsSuccess` — schema/sinch-mms/send-mms.xsd:148:3 */
export function checkSendMmsSuccessContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, SEND_MMS_SUCCESS__PROPERTIES, SEND_MMS_SUCCESS)) return;
  checkChildValue(checker, SEND_MMS_SUCCESS_status, value.status, successStatusDatatype);
  checkChildValue(checker, SEND_MMS_SUCCESS_to, value.to, receivedNumberDatatype);
  checkChildValue(checker, SEND_MMS_SUCCESS_mmsId, value.mmsId, receivedIdDatatype);
  checkChildValue(checker, SEND_MMS_SUCCESS_trackingId, value.trackingId, trackingIdDatatype);
  checkChildValue(checker, SEND_MMS_SUCCESS_statusDetails, value.statusDetails, receivedTextDatatype);
}

/** Checks `SendMmsFailure` — schema/sinch-mms/send-mms.xsd:188:3 */
export function checkSendMmsFailureContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, SEND_MMS_FAILURE__PROPERTIES, SEND_MMS_FAILURE)) return;
  checkChildValue(checker, SEND_MMS_FAILURE_status, value.status, failureStatusDatatype);
  checkChildValue(checker, SEND_MMS_FAILURE_errorCode, value.errorCode, receivedErrorCodeDatatype);
  checkChildValue(checker, SEND_MMS_FAILURE_errorInfo, value.errorInfo, receivedTextDatatype);
  checkChildValue(checker, SEND_MMS_FAILURE_to, value.to, receivedNumberDatatype);
}

/** Checks `SendMmsResponse` — schema/sinch-mms/send-mms.xsd:131:3 */
export function checkSendMmsResponseContent(value: unknown, checker: Checker): void {
  const found = typeof value === "object" && value !== null ? (value as Record<string, unknown>).status : undefined;
  switch (found) {
    case "Success":
      return checkSendMmsSuccessContent(value, checker);
    case "Failure":
      return checkSendMmsFailureContent(value, checker);
  }
  if (typeof value !== "object" || value === null) checker.wrongType("an object of type SendMmsResponse", value);
  else reportUndiscriminated(checker, SEND_MMS_RESPONSE_status, found, ["Success", "Failure"]);
}
