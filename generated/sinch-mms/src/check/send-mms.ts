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
import { type Checker, reportUndiscriminated, stringDatatype } from "@schemawright/runtime/codegen";

/** Checks `SendMmsRequest` — schema/sinch-mms/send-mms.xsd:24:3 */
export function checkSendMmsRequestContent(value: unknown, checker: Checker): void {
  const mistyped = checker.mistyped;
  if (!checker.object(value, SEND_MMS_REQUEST__PROPERTIES, SEND_MMS_REQUEST)) return;
  if (value.action !== undefined) {
    checker.enter(SEND_MMS_REQUEST_action, 0);
    sendMmsActionDatatype.check(value.action, checker, "E100");
    checker.leave();
  } else checker.occurs(SEND_MMS_REQUEST_action, 0);
  if (value.apiKey !== undefined) {
    checker.enter(SEND_MMS_REQUEST_apiKey, 0);
    apiKeyDatatype.check(value.apiKey, checker, "E104");
    checker.leave();
  } else checker.occurs(SEND_MMS_REQUEST_apiKey, 0);
  if (value.to !== undefined) {
    checker.enter(SEND_MMS_REQUEST_to, 0);
    msisdnDatatype.check(value.to, checker, "E110");
    checker.leave();
  } else checker.occurs(SEND_MMS_REQUEST_to, 0);
  if (value.from !== undefined) {
    checker.enter(SEND_MMS_REQUEST_from, 0);
    senderDatatype.check(value.from, checker, "E111");
    checker.leave();
  } else checker.occurs(SEND_MMS_REQUEST_from, 0);
  if (value.fromMask !== undefined) {
    checker.enter(SEND_MMS_REQUEST_fromMask, 0);
    maskDatatype.check(value.fromMask, checker, "E115");
    checker.leave();
  }
  if (value.serviceId !== undefined) {
    checker.enter(SEND_MMS_REQUEST_serviceId, 0);
    serviceIdDatatype.check(value.serviceId, checker, "E627");
    checker.leave();
  } else checker.occurs(SEND_MMS_REQUEST_serviceId, 0);
  if (value.operatorId !== undefined) {
    checker.enter(SEND_MMS_REQUEST_operatorId, 0);
    operatorIdDatatype.check(value.operatorId, checker, "E650");
    checker.leave();
  }
  if (value.campaignRef !== undefined) {
    checker.enter(SEND_MMS_REQUEST_campaignRef, 0);
    campaignRefDatatype.check(value.campaignRef, checker);
    checker.leave();
  }
  if (value.name !== undefined) {
    checker.enter(SEND_MMS_REQUEST_name, 0);
    contentNameDatatype.check(value.name, checker, "E311");
    checker.leave();
  } else checker.occurs(SEND_MMS_REQUEST_name, 0);
  if (value.messageSubject !== undefined) {
    checker.enter(SEND_MMS_REQUEST_messageSubject, 0);
    subjectDatatype.check(value.messageSubject, checker, "E314");
    checker.leave();
  }
  const slide = value.slide;
  if (slide !== undefined && checker.array(slide, SEND_MMS_REQUEST_slide)) {
    checker.occurs(SEND_MMS_REQUEST_slide, slide.length);
    for (let i = 0; i < slide.length && i < 8 && !checker.halted; i++) {
      checker.enter(SEND_MMS_REQUEST_slide, i);
      checkSlideContent(slide[i], checker);
      checker.leave();
    }
  } else if (slide === undefined) checker.occurs(SEND_MMS_REQUEST_slide, 0);
  if (value.fallbackSmsText !== undefined) {
    checker.enter(SEND_MMS_REQUEST_fallbackSmsText, 0);
    stringDatatype.check(value.fallbackSmsText, checker);
    checker.leave();
  }
  if (value.fallbackSmsLinkExpiration !== undefined) {
    checker.enter(SEND_MMS_REQUEST_fallbackSmsLinkExpiration, 0);
    expirationDateDatatype.check(value.fallbackSmsLinkExpiration, checker);
    checker.leave();
  }
  if (value.disableFallbackSms !== undefined) {
    checker.enter(SEND_MMS_REQUEST_disableFallbackSms, 0);
    flagDatatype.check(value.disableFallbackSms, checker);
    checker.leave();
  }
  if (value.disableFallbackSmsLink !== undefined) {
    checker.enter(SEND_MMS_REQUEST_disableFallbackSmsLink, 0);
    flagDatatype.check(value.disableFallbackSmsLink, checker);
    checker.leave();
  }
  if (checker.mistyped !== mistyped) return;
  const object = value as unknown as SendMmsRequest;
  assertSendMmsRequest(object.messageSubject, object.fallbackSmsText, object.disableFallbackSms, checker);
}

/** Checks `SendMmsSuccess` — schema/sinch-mms/send-mms.xsd:148:3 */
export function checkSendMmsSuccessContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, SEND_MMS_SUCCESS__PROPERTIES, SEND_MMS_SUCCESS)) return;
  if (value.status !== undefined) {
    checker.enter(SEND_MMS_SUCCESS_status, 0);
    successStatusDatatype.check(value.status, checker);
    checker.leave();
  } else checker.occurs(SEND_MMS_SUCCESS_status, 0);
  if (value.to !== undefined) {
    checker.enter(SEND_MMS_SUCCESS_to, 0);
    receivedNumberDatatype.check(value.to, checker);
    checker.leave();
  }
  if (value.mmsId !== undefined) {
    checker.enter(SEND_MMS_SUCCESS_mmsId, 0);
    receivedIdDatatype.check(value.mmsId, checker);
    checker.leave();
  }
  if (value.trackingId !== undefined) {
    checker.enter(SEND_MMS_SUCCESS_trackingId, 0);
    trackingIdDatatype.check(value.trackingId, checker);
    checker.leave();
  }
  if (value.statusDetails !== undefined) {
    checker.enter(SEND_MMS_SUCCESS_statusDetails, 0);
    receivedTextDatatype.check(value.statusDetails, checker);
    checker.leave();
  }
}

/** Checks `SendMmsFailure` — schema/sinch-mms/send-mms.xsd:188:3 */
export function checkSendMmsFailureContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, SEND_MMS_FAILURE__PROPERTIES, SEND_MMS_FAILURE)) return;
  if (value.status !== undefined) {
    checker.enter(SEND_MMS_FAILURE_status, 0);
    failureStatusDatatype.check(value.status, checker);
    checker.leave();
  } else checker.occurs(SEND_MMS_FAILURE_status, 0);
  if (value.errorCode !== undefined) {
    checker.enter(SEND_MMS_FAILURE_errorCode, 0);
    receivedErrorCodeDatatype.check(value.errorCode, checker);
    checker.leave();
  }
  if (value.errorInfo !== undefined) {
    checker.enter(SEND_MMS_FAILURE_errorInfo, 0);
    receivedTextDatatype.check(value.errorInfo, checker);
    checker.leave();
  }
  if (value.to !== undefined) {
    checker.enter(SEND_MMS_FAILURE_to, 0);
    receivedNumberDatatype.check(value.to, checker);
    checker.leave();
  }
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
