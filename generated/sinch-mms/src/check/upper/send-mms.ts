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
import { type Checker, reportUndiscriminated, stringDatatype } from "@schemawright/runtime/codegen";

/** Checks `UpperSendMmsSuccess` — schema/sinch-mms/upper/send-mms.xsd:147:3 */
export function checkUpperSendMmsSuccessContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, UPPER_SEND_MMS_SUCCESS__PROPERTIES, UPPER_SEND_MMS_SUCCESS)) return;
  if (value.status !== undefined) {
    checker.enter(UPPER_SEND_MMS_SUCCESS_status, 0);
    successStatusDatatype.check(value.status, checker);
    checker.leave();
  } else checker.occurs(UPPER_SEND_MMS_SUCCESS_status, 0);
  if (value.to !== undefined) {
    checker.enter(UPPER_SEND_MMS_SUCCESS_to, 0);
    receivedNumberDatatype.check(value.to, checker);
    checker.leave();
  }
  if (value.mmsId !== undefined) {
    checker.enter(UPPER_SEND_MMS_SUCCESS_mmsId, 0);
    receivedIdDatatype.check(value.mmsId, checker);
    checker.leave();
  }
  if (value.trackingId !== undefined) {
    checker.enter(UPPER_SEND_MMS_SUCCESS_trackingId, 0);
    trackingIdDatatype.check(value.trackingId, checker);
    checker.leave();
  }
  if (value.statusDetails !== undefined) {
    checker.enter(UPPER_SEND_MMS_SUCCESS_statusDetails, 0);
    receivedTextDatatype.check(value.statusDetails, checker);
    checker.leave();
  }
}

/** Checks `UpperSendMmsFailure` — schema/sinch-mms/upper/send-mms.xsd:193:3 */
export function checkUpperSendMmsFailureContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, UPPER_SEND_MMS_FAILURE__PROPERTIES, UPPER_SEND_MMS_FAILURE)) return;
  if (value.status !== undefined) {
    checker.enter(UPPER_SEND_MMS_FAILURE_status, 0);
    failureStatusDatatype.check(value.status, checker);
    checker.leave();
  } else checker.occurs(UPPER_SEND_MMS_FAILURE_status, 0);
  if (value.errorCode !== undefined) {
    checker.enter(UPPER_SEND_MMS_FAILURE_errorCode, 0);
    receivedErrorCodeDatatype.check(value.errorCode, checker);
    checker.leave();
  }
  if (value.errorInfo !== undefined) {
    checker.enter(UPPER_SEND_MMS_FAILURE_errorInfo, 0);
    receivedTextDatatype.check(value.errorInfo, checker);
    checker.leave();
  }
  if (value.to !== undefined) {
    checker.enter(UPPER_SEND_MMS_FAILURE_to, 0);
    receivedNumberDatatype.check(value.to, checker);
    checker.leave();
  }
}

/** Checks `LegacySendMmsRequest` — schema/sinch-mms/upper/send-mms.xsd:25:3 */
export function checkLegacySendMmsRequestContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, LEGACY_SEND_MMS_REQUEST__PROPERTIES, LEGACY_SEND_MMS_REQUEST)) return;
  if (value.action !== undefined) {
    checker.enter(LEGACY_SEND_MMS_REQUEST_action, 0);
    legacySendMmsActionDatatype.check(value.action, checker, "E100");
    checker.leave();
  } else checker.occurs(LEGACY_SEND_MMS_REQUEST_action, 0);
  if (value.apiKey !== undefined) {
    checker.enter(LEGACY_SEND_MMS_REQUEST_apiKey, 0);
    apiKeyDatatype.check(value.apiKey, checker, "E104");
    checker.leave();
  } else checker.occurs(LEGACY_SEND_MMS_REQUEST_apiKey, 0);
  if (value.to !== undefined) {
    checker.enter(LEGACY_SEND_MMS_REQUEST_to, 0);
    msisdnDatatype.check(value.to, checker, "E110");
    checker.leave();
  } else checker.occurs(LEGACY_SEND_MMS_REQUEST_to, 0);
  if (value.from !== undefined) {
    checker.enter(LEGACY_SEND_MMS_REQUEST_from, 0);
    senderDatatype.check(value.from, checker, "E111");
    checker.leave();
  } else checker.occurs(LEGACY_SEND_MMS_REQUEST_from, 0);
  if (value.fromMask !== undefined) {
    checker.enter(LEGACY_SEND_MMS_REQUEST_fromMask, 0);
    maskDatatype.check(value.fromMask, checker, "E115");
    checker.leave();
  }
  if (value.operatorId !== undefined) {
    checker.enter(LEGACY_SEND_MMS_REQUEST_operatorId, 0);
    operatorIdDatatype.check(value.operatorId, checker, "E650");
    checker.leave();
  }
  if (value.spid !== undefined) {
    checker.enter(LEGACY_SEND_MMS_REQUEST_spid, 0);
    operatorIdDatatype.check(value.spid, checker, "E650");
    checker.leave();
  }
  if (value.campaignRef !== undefined) {
    checker.enter(LEGACY_SEND_MMS_REQUEST_campaignRef, 0);
    campaignRefDatatype.check(value.campaignRef, checker);
    checker.leave();
  }
  if (value.name !== undefined) {
    checker.enter(LEGACY_SEND_MMS_REQUEST_name, 0);
    contentNameDatatype.check(value.name, checker, "E311");
    checker.leave();
  } else checker.occurs(LEGACY_SEND_MMS_REQUEST_name, 0);
  if (value.messageSubject !== undefined) {
    checker.enter(LEGACY_SEND_MMS_REQUEST_messageSubject, 0);
    subjectDatatype.check(value.messageSubject, checker, "E314");
    checker.leave();
  }
  const slide = value.slide;
  if (slide !== undefined && checker.array(slide, LEGACY_SEND_MMS_REQUEST_slide)) {
    checker.occurs(LEGACY_SEND_MMS_REQUEST_slide, slide.length);
    for (let i = 0; i < slide.length && i < 8 && !checker.halted; i++) {
      checker.enter(LEGACY_SEND_MMS_REQUEST_slide, i);
      checkUpperSlideContent(slide[i], checker);
      checker.leave();
    }
  } else if (slide === undefined) checker.occurs(LEGACY_SEND_MMS_REQUEST_slide, 0);
  if (value.fallbackSmsText !== undefined) {
    checker.enter(LEGACY_SEND_MMS_REQUEST_fallbackSmsText, 0);
    stringDatatype.check(value.fallbackSmsText, checker);
    checker.leave();
  }
  if (value.disableFallbackSms !== undefined) {
    checker.enter(LEGACY_SEND_MMS_REQUEST_disableFallbackSms, 0);
    flagDatatype.check(value.disableFallbackSms, checker);
    checker.leave();
  }
  if (value.disableFallbackSmsLink !== undefined) {
    checker.enter(LEGACY_SEND_MMS_REQUEST_disableFallbackSmsLink, 0);
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
  else reportUndiscriminated(checker, UPPER_SEND_MMS_RESPONSE_status, found, ["Success", "Failure"]);
}
