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
import { type Checker, reportUndiscriminated, stringDatatype } from "@schemawright/runtime/codegen";

/** Checks `UpperSendSavedMmsSuccess` — schema/sinch-mms/upper/send-saved-mms.xsd:210:3 */
export function checkUpperSendSavedMmsSuccessContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, UPPER_SEND_SAVED_MMS_SUCCESS__PROPERTIES, UPPER_SEND_SAVED_MMS_SUCCESS)) return;
  if (value.status !== undefined) {
    checker.enter(UPPER_SEND_SAVED_MMS_SUCCESS_status, 0);
    successStatusDatatype.check(value.status, checker);
    checker.leave();
  } else checker.occurs(UPPER_SEND_SAVED_MMS_SUCCESS_status, 0);
  if (value.to !== undefined) {
    checker.enter(UPPER_SEND_SAVED_MMS_SUCCESS_to, 0);
    receivedNumberDatatype.check(value.to, checker);
    checker.leave();
  }
  if (value.from !== undefined) {
    checker.enter(UPPER_SEND_SAVED_MMS_SUCCESS_from, 0);
    receivedNumberDatatype.check(value.from, checker);
    checker.leave();
  }
  if (value.mmsId !== undefined) {
    checker.enter(UPPER_SEND_SAVED_MMS_SUCCESS_mmsId, 0);
    receivedIdDatatype.check(value.mmsId, checker);
    checker.leave();
  }
  if (value.trackingId !== undefined) {
    checker.enter(UPPER_SEND_SAVED_MMS_SUCCESS_trackingId, 0);
    trackingIdDatatype.check(value.trackingId, checker);
    checker.leave();
  }
  if (value.statusDetails !== undefined) {
    checker.enter(UPPER_SEND_SAVED_MMS_SUCCESS_statusDetails, 0);
    receivedTextDatatype.check(value.statusDetails, checker);
    checker.leave();
  }
}

/** Checks `UpperSendSavedMmsFailure` — schema/sinch-mms/upper/send-saved-mms.xsd:262:3 */
export function checkUpperSendSavedMmsFailureContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, UPPER_SEND_SAVED_MMS_FAILURE__PROPERTIES, UPPER_SEND_SAVED_MMS_FAILURE)) return;
  if (value.status !== undefined) {
    checker.enter(UPPER_SEND_SAVED_MMS_FAILURE_status, 0);
    failureStatusDatatype.check(value.status, checker);
    checker.leave();
  } else checker.occurs(UPPER_SEND_SAVED_MMS_FAILURE_status, 0);
  if (value.errorCode !== undefined) {
    checker.enter(UPPER_SEND_SAVED_MMS_FAILURE_errorCode, 0);
    receivedErrorCodeDatatype.check(value.errorCode, checker);
    checker.leave();
  }
  if (value.errorInfo !== undefined) {
    checker.enter(UPPER_SEND_SAVED_MMS_FAILURE_errorInfo, 0);
    receivedTextDatatype.check(value.errorInfo, checker);
    checker.leave();
  }
  if (value.to !== undefined) {
    checker.enter(UPPER_SEND_SAVED_MMS_FAILURE_to, 0);
    receivedNumberDatatype.check(value.to, checker);
    checker.leave();
  }
}

/** Checks `LegacySendSavedMmsRequest` — schema/sinch-mms/upper/send-saved-mms.xsd:24:3 */
export function checkLegacySendSavedMmsRequestContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, LEGACY_SEND_SAVED_MMS_REQUEST__PROPERTIES, LEGACY_SEND_SAVED_MMS_REQUEST)) return;
  if (value.action !== undefined) {
    checker.enter(LEGACY_SEND_SAVED_MMS_REQUEST_action, 0);
    legacySendSavedMmsActionDatatype.check(value.action, checker, "E100");
    checker.leave();
  } else checker.occurs(LEGACY_SEND_SAVED_MMS_REQUEST_action, 0);
  if (value.apiKey !== undefined) {
    checker.enter(LEGACY_SEND_SAVED_MMS_REQUEST_apiKey, 0);
    apiKeyDatatype.check(value.apiKey, checker, "E104");
    checker.leave();
  } else checker.occurs(LEGACY_SEND_SAVED_MMS_REQUEST_apiKey, 0);
  if (value.to !== undefined) {
    checker.enter(LEGACY_SEND_SAVED_MMS_REQUEST_to, 0);
    msisdnDatatype.check(value.to, checker, "E110");
    checker.leave();
  } else checker.occurs(LEGACY_SEND_SAVED_MMS_REQUEST_to, 0);
  if (value.from !== undefined) {
    checker.enter(LEGACY_SEND_SAVED_MMS_REQUEST_from, 0);
    senderDatatype.check(value.from, checker, "E111");
    checker.leave();
  } else checker.occurs(LEGACY_SEND_SAVED_MMS_REQUEST_from, 0);
  if (value.fromMask !== undefined) {
    checker.enter(LEGACY_SEND_SAVED_MMS_REQUEST_fromMask, 0);
    maskDatatype.check(value.fromMask, checker, "E115");
    checker.leave();
  }
  if (value.mmsId !== undefined) {
    checker.enter(LEGACY_SEND_SAVED_MMS_REQUEST_mmsId, 0);
    numericIdDatatype.check(value.mmsId, checker);
    checker.leave();
  } else checker.occurs(LEGACY_SEND_SAVED_MMS_REQUEST_mmsId, 0);
  if (value.operatorId !== undefined) {
    checker.enter(LEGACY_SEND_SAVED_MMS_REQUEST_operatorId, 0);
    operatorIdDatatype.check(value.operatorId, checker, "E650");
    checker.leave();
  }
  if (value.spid !== undefined) {
    checker.enter(LEGACY_SEND_SAVED_MMS_REQUEST_spid, 0);
    operatorIdDatatype.check(value.spid, checker, "E650");
    checker.leave();
  }
  if (value.campaignRef !== undefined) {
    checker.enter(LEGACY_SEND_SAVED_MMS_REQUEST_campaignRef, 0);
    campaignRefDatatype.check(value.campaignRef, checker);
    checker.leave();
  }
  if (value.customSubject !== undefined) {
    checker.enter(LEGACY_SEND_SAVED_MMS_REQUEST_customSubject, 0);
    subjectDatatype.check(value.customSubject, checker, "E314");
    checker.leave();
  }
  const customText = value.customText;
  if (customText !== undefined && checker.array(customText, LEGACY_SEND_SAVED_MMS_REQUEST_customText)) {
    checker.occurs(LEGACY_SEND_SAVED_MMS_REQUEST_customText, customText.length);
    for (let i = 0; i < customText.length && i < 8 && !checker.halted; i++) {
      checker.enter(LEGACY_SEND_SAVED_MMS_REQUEST_customText, i);
      checkUpperCustomTextContent(customText[i], checker);
      checker.leave();
    }
  }
  if (value.data !== undefined) {
    checker.enter(LEGACY_SEND_SAVED_MMS_REQUEST_data, 0);
    checkMergeDataContent(value.data, checker);
    checker.leave();
  }
  if (value.fallbackSmsText !== undefined) {
    checker.enter(LEGACY_SEND_SAVED_MMS_REQUEST_fallbackSmsText, 0);
    stringDatatype.check(value.fallbackSmsText, checker);
    checker.leave();
  }
  if (value.disableFallbackSms !== undefined) {
    checker.enter(LEGACY_SEND_SAVED_MMS_REQUEST_disableFallbackSms, 0);
    flagDatatype.check(value.disableFallbackSms, checker);
    checker.leave();
  }
  if (value.disableFallbackSmsLink !== undefined) {
    checker.enter(LEGACY_SEND_SAVED_MMS_REQUEST_disableFallbackSmsLink, 0);
    flagDatatype.check(value.disableFallbackSmsLink, checker);
    checker.leave();
  }
  if (value.ddmForce !== undefined) {
    checker.enter(LEGACY_SEND_SAVED_MMS_REQUEST_ddmForce, 0);
    flagDatatype.check(value.ddmForce, checker);
    checker.leave();
  }
  if (value.ddmMessageSubject !== undefined) {
    checker.enter(LEGACY_SEND_SAVED_MMS_REQUEST_ddmMessageSubject, 0);
    stringDatatype.check(value.ddmMessageSubject, checker);
    checker.leave();
  }
  if (value.ddmMessageText !== undefined) {
    checker.enter(LEGACY_SEND_SAVED_MMS_REQUEST_ddmMessageText, 0);
    stringDatatype.check(value.ddmMessageText, checker);
    checker.leave();
  }
  if (value.ddmMessageTimeout !== undefined) {
    checker.enter(LEGACY_SEND_SAVED_MMS_REQUEST_ddmMessageTimeout, 0);
    minutesDatatype.check(value.ddmMessageTimeout, checker);
    checker.leave();
  }
  if (value.device !== undefined) {
    checker.enter(LEGACY_SEND_SAVED_MMS_REQUEST_device, 0);
    nonBlankDatatype.check(value.device, checker);
    checker.leave();
  }
  if (value.forcePassAsLink !== undefined) {
    checker.enter(LEGACY_SEND_SAVED_MMS_REQUEST_forcePassAsLink, 0);
    flagDatatype.check(value.forcePassAsLink, checker);
    checker.leave();
  }
}

/** Checks `UpperCustomText` — schema/sinch-mms/upper/send-saved-mms.xsd:171:3 */
export function checkUpperCustomTextContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, UPPER_CUSTOM_TEXT__PROPERTIES, UPPER_CUSTOM_TEXT)) return;
  if (value.value !== undefined) {
    checker.enter(UPPER_CUSTOM_TEXT_value, 0);
    replacementTextDatatype.check(value.value, checker);
    checker.leave();
  } else checker.occurs(UPPER_CUSTOM_TEXT_value, 0);
  if (value.slide !== undefined) {
    checker.enter(UPPER_CUSTOM_TEXT_slide, 0);
    slideNumberDatatype.check(value.slide, checker);
    checker.leave();
  } else checker.occurs(UPPER_CUSTOM_TEXT_slide, 0);
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
