// Generated from schema/sinch-mms/upper/send-mms.xsd by schemawright. Do not edit.
import { checkUpperSlideContent } from "../../check/upper/slide.ts";
import {
  LEGACY_SEND_MMS_REQUEST,
  LEGACY_SEND_MMS_REQUEST_ACTION,
  LEGACY_SEND_MMS_REQUEST_API_KEY,
  LEGACY_SEND_MMS_REQUEST_CAMPAIGN_REF,
  LEGACY_SEND_MMS_REQUEST_DISABLE_FALLBACK_SMS,
  LEGACY_SEND_MMS_REQUEST_DISABLE_FALLBACK_SMS_LINK,
  LEGACY_SEND_MMS_REQUEST_FALLBACK_SMS_TEXT,
  LEGACY_SEND_MMS_REQUEST_FROM,
  LEGACY_SEND_MMS_REQUEST_FROM_MASK,
  LEGACY_SEND_MMS_REQUEST_MESSAGE_SUBJECT,
  LEGACY_SEND_MMS_REQUEST_NAME,
  LEGACY_SEND_MMS_REQUEST_OPERATOR_ID,
  LEGACY_SEND_MMS_REQUEST_PROPERTIES,
  LEGACY_SEND_MMS_REQUEST_SLIDE,
  LEGACY_SEND_MMS_REQUEST_SPID,
  LEGACY_SEND_MMS_REQUEST_TO,
  UPPER_SEND_MMS_FAILURE,
  UPPER_SEND_MMS_FAILURE_ERROR_CODE,
  UPPER_SEND_MMS_FAILURE_ERROR_INFO,
  UPPER_SEND_MMS_FAILURE_PROPERTIES,
  UPPER_SEND_MMS_FAILURE_STATUS,
  UPPER_SEND_MMS_FAILURE_TO,
  UPPER_SEND_MMS_RESPONSE_STATUS,
  UPPER_SEND_MMS_SUCCESS,
  UPPER_SEND_MMS_SUCCESS_MMS_ID,
  UPPER_SEND_MMS_SUCCESS_PROPERTIES,
  UPPER_SEND_MMS_SUCCESS_STATUS,
  UPPER_SEND_MMS_SUCCESS_STATUS_DETAILS,
  UPPER_SEND_MMS_SUCCESS_TO,
  UPPER_SEND_MMS_SUCCESS_TRACKING_ID,
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
import { type Checker, stringDatatype } from "@schemawright/runtime/codegen";

/** Checks `UpperSendMmsSuccess` — schema/sinch-mms/upper/send-mms.xsd:147:3 */
export function checkUpperSendMmsSuccessContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, UPPER_SEND_MMS_SUCCESS_PROPERTIES, UPPER_SEND_MMS_SUCCESS)) return;
  if (value.status !== undefined) {
    checker.enter(UPPER_SEND_MMS_SUCCESS_STATUS, 0);
    successStatusDatatype.check(value.status, checker);
    checker.leave();
  } else checker.occurs(UPPER_SEND_MMS_SUCCESS_STATUS, 0);
  if (value.to !== undefined) {
    checker.enter(UPPER_SEND_MMS_SUCCESS_TO, 0);
    receivedNumberDatatype.check(value.to, checker);
    checker.leave();
  }
  if (value.mmsId !== undefined) {
    checker.enter(UPPER_SEND_MMS_SUCCESS_MMS_ID, 0);
    receivedIdDatatype.check(value.mmsId, checker);
    checker.leave();
  }
  if (value.trackingId !== undefined) {
    checker.enter(UPPER_SEND_MMS_SUCCESS_TRACKING_ID, 0);
    trackingIdDatatype.check(value.trackingId, checker);
    checker.leave();
  }
  if (value.statusDetails !== undefined) {
    checker.enter(UPPER_SEND_MMS_SUCCESS_STATUS_DETAILS, 0);
    receivedTextDatatype.check(value.statusDetails, checker);
    checker.leave();
  }
}

/** Checks `UpperSendMmsFailure` — schema/sinch-mms/upper/send-mms.xsd:193:3 */
export function checkUpperSendMmsFailureContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, UPPER_SEND_MMS_FAILURE_PROPERTIES, UPPER_SEND_MMS_FAILURE)) return;
  if (value.status !== undefined) {
    checker.enter(UPPER_SEND_MMS_FAILURE_STATUS, 0);
    failureStatusDatatype.check(value.status, checker);
    checker.leave();
  } else checker.occurs(UPPER_SEND_MMS_FAILURE_STATUS, 0);
  if (value.errorCode !== undefined) {
    checker.enter(UPPER_SEND_MMS_FAILURE_ERROR_CODE, 0);
    receivedErrorCodeDatatype.check(value.errorCode, checker);
    checker.leave();
  }
  if (value.errorInfo !== undefined) {
    checker.enter(UPPER_SEND_MMS_FAILURE_ERROR_INFO, 0);
    receivedTextDatatype.check(value.errorInfo, checker);
    checker.leave();
  }
  if (value.to !== undefined) {
    checker.enter(UPPER_SEND_MMS_FAILURE_TO, 0);
    receivedNumberDatatype.check(value.to, checker);
    checker.leave();
  }
}

/** Checks `LegacySendMmsRequest` — schema/sinch-mms/upper/send-mms.xsd:25:3 */
export function checkLegacySendMmsRequestContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, LEGACY_SEND_MMS_REQUEST_PROPERTIES, LEGACY_SEND_MMS_REQUEST)) return;
  if (value.action !== undefined) {
    checker.enter(LEGACY_SEND_MMS_REQUEST_ACTION, 0);
    legacySendMmsActionDatatype.check(value.action, checker, "E100");
    checker.leave();
  } else checker.occurs(LEGACY_SEND_MMS_REQUEST_ACTION, 0);
  if (value.apiKey !== undefined) {
    checker.enter(LEGACY_SEND_MMS_REQUEST_API_KEY, 0);
    apiKeyDatatype.check(value.apiKey, checker, "E104");
    checker.leave();
  } else checker.occurs(LEGACY_SEND_MMS_REQUEST_API_KEY, 0);
  if (value.to !== undefined) {
    checker.enter(LEGACY_SEND_MMS_REQUEST_TO, 0);
    msisdnDatatype.check(value.to, checker, "E110");
    checker.leave();
  } else checker.occurs(LEGACY_SEND_MMS_REQUEST_TO, 0);
  if (value.from !== undefined) {
    checker.enter(LEGACY_SEND_MMS_REQUEST_FROM, 0);
    senderDatatype.check(value.from, checker, "E111");
    checker.leave();
  } else checker.occurs(LEGACY_SEND_MMS_REQUEST_FROM, 0);
  if (value.fromMask !== undefined) {
    checker.enter(LEGACY_SEND_MMS_REQUEST_FROM_MASK, 0);
    maskDatatype.check(value.fromMask, checker, "E115");
    checker.leave();
  }
  if (value.operatorId !== undefined) {
    checker.enter(LEGACY_SEND_MMS_REQUEST_OPERATOR_ID, 0);
    operatorIdDatatype.check(value.operatorId, checker, "E650");
    checker.leave();
  }
  if (value.spid !== undefined) {
    checker.enter(LEGACY_SEND_MMS_REQUEST_SPID, 0);
    operatorIdDatatype.check(value.spid, checker, "E650");
    checker.leave();
  }
  if (value.campaignRef !== undefined) {
    checker.enter(LEGACY_SEND_MMS_REQUEST_CAMPAIGN_REF, 0);
    campaignRefDatatype.check(value.campaignRef, checker);
    checker.leave();
  }
  if (value.name !== undefined) {
    checker.enter(LEGACY_SEND_MMS_REQUEST_NAME, 0);
    contentNameDatatype.check(value.name, checker, "E311");
    checker.leave();
  } else checker.occurs(LEGACY_SEND_MMS_REQUEST_NAME, 0);
  if (value.messageSubject !== undefined) {
    checker.enter(LEGACY_SEND_MMS_REQUEST_MESSAGE_SUBJECT, 0);
    subjectDatatype.check(value.messageSubject, checker, "E314");
    checker.leave();
  }
  const slide = value.slide;
  if (slide !== undefined && checker.array(slide, LEGACY_SEND_MMS_REQUEST_SLIDE)) {
    checker.occurs(LEGACY_SEND_MMS_REQUEST_SLIDE, slide.length);
    for (let i = 0; i < slide.length; i++) {
      checker.enter(LEGACY_SEND_MMS_REQUEST_SLIDE, i);
      checkUpperSlideContent(slide[i], checker);
      checker.leave();
    }
  } else if (slide === undefined) checker.occurs(LEGACY_SEND_MMS_REQUEST_SLIDE, 0);
  if (value.fallbackSmsText !== undefined) {
    checker.enter(LEGACY_SEND_MMS_REQUEST_FALLBACK_SMS_TEXT, 0);
    stringDatatype.check(value.fallbackSmsText, checker);
    checker.leave();
  }
  if (value.disableFallbackSms !== undefined) {
    checker.enter(LEGACY_SEND_MMS_REQUEST_DISABLE_FALLBACK_SMS, 0);
    flagDatatype.check(value.disableFallbackSms, checker);
    checker.leave();
  }
  if (value.disableFallbackSmsLink !== undefined) {
    checker.enter(LEGACY_SEND_MMS_REQUEST_DISABLE_FALLBACK_SMS_LINK, 0);
    flagDatatype.check(value.disableFallbackSmsLink, checker);
    checker.leave();
  }
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
  else checker.undiscriminated(UPPER_SEND_MMS_RESPONSE_STATUS, found, ["Success", "Failure"]);
}
