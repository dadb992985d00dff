// Generated from schema/sinch-mms/send-mms.xsd by schemawright. Do not edit.
import { checkSlideContent } from "../check/slide.ts";
import {
  SEND_MMS_FAILURE,
  SEND_MMS_FAILURE_ERROR_CODE,
  SEND_MMS_FAILURE_ERROR_INFO,
  SEND_MMS_FAILURE_PROPERTIES,
  SEND_MMS_FAILURE_STATUS,
  SEND_MMS_FAILURE_TO,
  SEND_MMS_REQUEST,
  SEND_MMS_REQUEST_ACTION,
  SEND_MMS_REQUEST_API_KEY,
  SEND_MMS_REQUEST_CAMPAIGN_REF,
  SEND_MMS_REQUEST_DISABLE_FALLBACK_SMS,
  SEND_MMS_REQUEST_DISABLE_FALLBACK_SMS_LINK,
  SEND_MMS_REQUEST_FALLBACK_SMS_LINK_EXPIRATION,
  SEND_MMS_REQUEST_FALLBACK_SMS_TEXT,
  SEND_MMS_REQUEST_FROM,
  SEND_MMS_REQUEST_FROM_MASK,
  SEND_MMS_REQUEST_MESSAGE_SUBJECT,
  SEND_MMS_REQUEST_NAME,
  SEND_MMS_REQUEST_OPERATOR_ID,
  SEND_MMS_REQUEST_PROPERTIES,
  SEND_MMS_REQUEST_SERVICE_ID,
  SEND_MMS_REQUEST_SLIDE,
  SEND_MMS_REQUEST_TO,
  SEND_MMS_RESPONSE_STATUS,
  SEND_MMS_SUCCESS,
  SEND_MMS_SUCCESS_MMS_ID,
  SEND_MMS_SUCCESS_PROPERTIES,
  SEND_MMS_SUCCESS_STATUS,
  SEND_MMS_SUCCESS_STATUS_DETAILS,
  SEND_MMS_SUCCESS_TO,
  SEND_MMS_SUCCESS_TRACKING_ID,
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
import { type Checker, stringDatatype } from "@schemawright/runtime/codegen";

/** Checks `SendMmsRequest` — schema/sinch-mms/send-mms.xsd:24:3 */
export function checkSendMmsRequestContent(value: unknown, checker: Checker): void {
  const mistyped = checker.mistyped;
  if (!checker.object(value, SEND_MMS_REQUEST_PROPERTIES, SEND_MMS_REQUEST)) return;
  if (value.action !== undefined) {
    checker.enter(SEND_MMS_REQUEST_ACTION, 0);
    sendMmsActionDatatype.check(value.action, checker, "E100");
    checker.leave();
  } else checker.occurs(SEND_MMS_REQUEST_ACTION, 0);
  if (value.apiKey !== undefined) {
    checker.enter(SEND_MMS_REQUEST_API_KEY, 0);
    apiKeyDatatype.check(value.apiKey, checker, "E104");
    checker.leave();
  } else checker.occurs(SEND_MMS_REQUEST_API_KEY, 0);
  if (value.to !== undefined) {
    checker.enter(SEND_MMS_REQUEST_TO, 0);
    msisdnDatatype.check(value.to, checker, "E110");
    checker.leave();
  } else checker.occurs(SEND_MMS_REQUEST_TO, 0);
  if (value.from !== undefined) {
    checker.enter(SEND_MMS_REQUEST_FROM, 0);
    senderDatatype.check(value.from, checker, "E111");
    checker.leave();
  } else checker.occurs(SEND_MMS_REQUEST_FROM, 0);
  if (value.fromMask !== undefined) {
    checker.enter(SEND_MMS_REQUEST_FROM_MASK, 0);
    maskDatatype.check(value.fromMask, checker, "E115");
    checker.leave();
  }
  if (value.serviceId !== undefined) {
    checker.enter(SEND_MMS_REQUEST_SERVICE_ID, 0);
    serviceIdDatatype.check(value.serviceId, checker, "E627");
    checker.leave();
  } else checker.occurs(SEND_MMS_REQUEST_SERVICE_ID, 0);
  if (value.operatorId !== undefined) {
    checker.enter(SEND_MMS_REQUEST_OPERATOR_ID, 0);
    operatorIdDatatype.check(value.operatorId, checker, "E650");
    checker.leave();
  }
  if (value.campaignRef !== undefined) {
    checker.enter(SEND_MMS_REQUEST_CAMPAIGN_REF, 0);
    campaignRefDatatype.check(value.campaignRef, checker);
    checker.leave();
  }
  if (value.name !== undefined) {
    checker.enter(SEND_MMS_REQUEST_NAME, 0);
    contentNameDatatype.check(value.name, checker, "E311");
    checker.leave();
  } else checker.occurs(SEND_MMS_REQUEST_NAME, 0);
  if (value.messageSubject !== undefined) {
    checker.enter(SEND_MMS_REQUEST_MESSAGE_SUBJECT, 0);
    subjectDatatype.check(value.messageSubject, checker, "E314");
    checker.leave();
  }
  const slide = value.slide;
  if (slide !== undefined && checker.array(slide, SEND_MMS_REQUEST_SLIDE)) {
    checker.occurs(SEND_MMS_REQUEST_SLIDE, slide.length);
    for (let i = 0; i < slide.length; i++) {
      checker.enter(SEND_MMS_REQUEST_SLIDE, i);
      checkSlideContent(slide[i], checker);
      checker.leave();
    }
  } else if (slide === undefined) checker.occurs(SEND_MMS_REQUEST_SLIDE, 0);
  if (value.fallbackSmsText !== undefined) {
    checker.enter(SEND_MMS_REQUEST_FALLBACK_SMS_TEXT, 0);
    stringDatatype.check(value.fallbackSmsText, checker);
    checker.leave();
  }
  if (value.fallbackSmsLinkExpiration !== undefined) {
    checker.enter(SEND_MMS_REQUEST_FALLBACK_SMS_LINK_EXPIRATION, 0);
    expirationDateDatatype.check(value.fallbackSmsLinkExpiration, checker);
    checker.leave();
  }
  if (value.disableFallbackSms !== undefined) {
    checker.enter(SEND_MMS_REQUEST_DISABLE_FALLBACK_SMS, 0);
    flagDatatype.check(value.disableFallbackSms, checker);
    checker.leave();
  }
  if (value.disableFallbackSmsLink !== undefined) {
    checker.enter(SEND_MMS_REQUEST_DISABLE_FALLBACK_SMS_LINK, 0);
    flagDatatype.check(value.disableFallbackSmsLink, checker);
    checker.leave();
  }
  if (checker.mistyped === mistyped) assertSendMmsRequest(value as unknown as SendMmsRequest, checker);
}

/** Checks `SendMmsSuccess` — schema/sinch-mms/send-mms.xsd:148:3 */
export function checkSendMmsSuccessContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, SEND_MMS_SUCCESS_PROPERTIES, SEND_MMS_SUCCESS)) return;
  if (value.status !== undefined) {
    checker.enter(SEND_MMS_SUCCESS_STATUS, 0);
    successStatusDatatype.check(value.status, checker);
    checker.leave();
  } else checker.occurs(SEND_MMS_SUCCESS_STATUS, 0);
  if (value.to !== undefined) {
    checker.enter(SEND_MMS_SUCCESS_TO, 0);
    receivedNumberDatatype.check(value.to, checker);
    checker.leave();
  }
  if (value.mmsId !== undefined) {
    checker.enter(SEND_MMS_SUCCESS_MMS_ID, 0);
    receivedIdDatatype.check(value.mmsId, checker);
    checker.leave();
  }
  if (value.trackingId !== undefined) {
    checker.enter(SEND_MMS_SUCCESS_TRACKING_ID, 0);
    trackingIdDatatype.check(value.trackingId, checker);
    checker.leave();
  }
  if (value.statusDetails !== undefined) {
    checker.enter(SEND_MMS_SUCCESS_STATUS_DETAILS, 0);
    receivedTextDatatype.check(value.statusDetails, checker);
    checker.leave();
  }
}

/** Checks `SendMmsFailure` — schema/sinch-mms/send-mms.xsd:188:3 */
export function checkSendMmsFailureContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, SEND_MMS_FAILURE_PROPERTIES, SEND_MMS_FAILURE)) return;
  if (value.status !== undefined) {
    checker.enter(SEND_MMS_FAILURE_STATUS, 0);
    failureStatusDatatype.check(value.status, checker);
    checker.leave();
  } else checker.occurs(SEND_MMS_FAILURE_STATUS, 0);
  if (value.errorCode !== undefined) {
    checker.enter(SEND_MMS_FAILURE_ERROR_CODE, 0);
    receivedErrorCodeDatatype.check(value.errorCode, checker);
    checker.leave();
  }
  if (value.errorInfo !== undefined) {
    checker.enter(SEND_MMS_FAILURE_ERROR_INFO, 0);
    receivedTextDatatype.check(value.errorInfo, checker);
    checker.leave();
  }
  if (value.to !== undefined) {
    checker.enter(SEND_MMS_FAILURE_TO, 0);
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
  else checker.undiscriminated(SEND_MMS_RESPONSE_STATUS, found, ["Success", "Failure"]);
}
