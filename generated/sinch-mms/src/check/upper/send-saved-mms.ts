// Generated from schema/sinch-mms/upper/send-saved-mms.xsd by schemawright. Do not edit.
import { checkMergeDataContent } from "../../check/send-saved-mms.ts";
import {
  LEGACY_SEND_SAVED_MMS_REQUEST,
  LEGACY_SEND_SAVED_MMS_REQUEST_ACTION,
  LEGACY_SEND_SAVED_MMS_REQUEST_API_KEY,
  LEGACY_SEND_SAVED_MMS_REQUEST_CAMPAIGN_REF,
  LEGACY_SEND_SAVED_MMS_REQUEST_CUSTOM_SUBJECT,
  LEGACY_SEND_SAVED_MMS_REQUEST_CUSTOM_TEXT,
  LEGACY_SEND_SAVED_MMS_REQUEST_DATA,
  LEGACY_SEND_SAVED_MMS_REQUEST_DDM_FORCE,
  LEGACY_SEND_SAVED_MMS_REQUEST_DDM_MESSAGE_SUBJECT,
  LEGACY_SEND_SAVED_MMS_REQUEST_DDM_MESSAGE_TEXT,
  LEGACY_SEND_SAVED_MMS_REQUEST_DDM_MESSAGE_TIMEOUT,
  LEGACY_SEND_SAVED_MMS_REQUEST_DEVICE,
  LEGACY_SEND_SAVED_MMS_REQUEST_DISABLE_FALLBACK_SMS,
  LEGACY_SEND_SAVED_MMS_REQUEST_DISABLE_FALLBACK_SMS_LINK,
  LEGACY_SEND_SAVED_MMS_REQUEST_FALLBACK_SMS_TEXT,
  LEGACY_SEND_SAVED_MMS_REQUEST_FORCE_PASS_AS_LINK,
  LEGACY_SEND_SAVED_MMS_REQUEST_FROM,
  LEGACY_SEND_SAVED_MMS_REQUEST_FROM_MASK,
  LEGACY_SEND_SAVED_MMS_REQUEST_MMS_ID,
  LEGACY_SEND_SAVED_MMS_REQUEST_OPERATOR_ID,
  LEGACY_SEND_SAVED_MMS_REQUEST_PROPERTIES,
  LEGACY_SEND_SAVED_MMS_REQUEST_SPID,
  LEGACY_SEND_SAVED_MMS_REQUEST_TO,
  UPPER_CUSTOM_TEXT,
  UPPER_CUSTOM_TEXT_PROPERTIES,
  UPPER_CUSTOM_TEXT_SLIDE,
  UPPER_CUSTOM_TEXT_VALUE,
  UPPER_SEND_SAVED_MMS_FAILURE,
  UPPER_SEND_SAVED_MMS_FAILURE_ERROR_CODE,
  UPPER_SEND_SAVED_MMS_FAILURE_ERROR_INFO,
  UPPER_SEND_SAVED_MMS_FAILURE_PROPERTIES,
  UPPER_SEND_SAVED_MMS_FAILURE_STATUS,
  UPPER_SEND_SAVED_MMS_FAILURE_TO,
  UPPER_SEND_SAVED_MMS_RESPONSE_STATUS,
  UPPER_SEND_SAVED_MMS_SUCCESS,
  UPPER_SEND_SAVED_MMS_SUCCESS_FROM,
  UPPER_SEND_SAVED_MMS_SUCCESS_MMS_ID,
  UPPER_SEND_SAVED_MMS_SUCCESS_PROPERTIES,
  UPPER_SEND_SAVED_MMS_SUCCESS_STATUS,
  UPPER_SEND_SAVED_MMS_SUCCESS_STATUS_DETAILS,
  UPPER_SEND_SAVED_MMS_SUCCESS_TO,
  UPPER_SEND_SAVED_MMS_SUCCESS_TRACKING_ID,
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
import { type Checker, stringDatatype } from "@schemawright/runtime/codegen";

/** Checks `UpperSendSavedMmsSuccess` — schema/sinch-mms/upper/send-saved-mms.xsd:210:3 */
export function checkUpperSendSavedMmsSuccessContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, UPPER_SEND_SAVED_MMS_SUCCESS_PROPERTIES, UPPER_SEND_SAVED_MMS_SUCCESS)) return;
  if (value.status !== undefined) {
    checker.enter(UPPER_SEND_SAVED_MMS_SUCCESS_STATUS, 0);
    successStatusDatatype.check(value.status, checker);
    checker.leave();
  } else checker.occurs(UPPER_SEND_SAVED_MMS_SUCCESS_STATUS, 0);
  if (value.to !== undefined) {
    checker.enter(UPPER_SEND_SAVED_MMS_SUCCESS_TO, 0);
    receivedNumberDatatype.check(value.to, checker);
    checker.leave();
  }
  if (value.from !== undefined) {
    checker.enter(UPPER_SEND_SAVED_MMS_SUCCESS_FROM, 0);
    receivedNumberDatatype.check(value.from, checker);
    checker.leave();
  }
  if (value.mmsId !== undefined) {
    checker.enter(UPPER_SEND_SAVED_MMS_SUCCESS_MMS_ID, 0);
    receivedIdDatatype.check(value.mmsId, checker);
    checker.leave();
  }
  if (value.trackingId !== undefined) {
    checker.enter(UPPER_SEND_SAVED_MMS_SUCCESS_TRACKING_ID, 0);
    trackingIdDatatype.check(value.trackingId, checker);
    checker.leave();
  }
  if (value.statusDetails !== undefined) {
    checker.enter(UPPER_SEND_SAVED_MMS_SUCCESS_STATUS_DETAILS, 0);
    receivedTextDatatype.check(value.statusDetails, checker);
    checker.leave();
  }
}

/** Checks `UpperSendSavedMmsFailure` — schema/sinch-mms/upper/send-saved-mms.xsd:262:3 */
export function checkUpperSendSavedMmsFailureContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, UPPER_SEND_SAVED_MMS_FAILURE_PROPERTIES, UPPER_SEND_SAVED_MMS_FAILURE)) return;
  if (value.status !== undefined) {
    checker.enter(UPPER_SEND_SAVED_MMS_FAILURE_STATUS, 0);
    failureStatusDatatype.check(value.status, checker);
    checker.leave();
  } else checker.occurs(UPPER_SEND_SAVED_MMS_FAILURE_STATUS, 0);
  if (value.errorCode !== undefined) {
    checker.enter(UPPER_SEND_SAVED_MMS_FAILURE_ERROR_CODE, 0);
    receivedErrorCodeDatatype.check(value.errorCode, checker);
    checker.leave();
  }
  if (value.errorInfo !== undefined) {
    checker.enter(UPPER_SEND_SAVED_MMS_FAILURE_ERROR_INFO, 0);
    receivedTextDatatype.check(value.errorInfo, checker);
    checker.leave();
  }
  if (value.to !== undefined) {
    checker.enter(UPPER_SEND_SAVED_MMS_FAILURE_TO, 0);
    receivedNumberDatatype.check(value.to, checker);
    checker.leave();
  }
}

/** Checks `LegacySendSavedMmsRequest` — schema/sinch-mms/upper/send-saved-mms.xsd:24:3 */
export function checkLegacySendSavedMmsRequestContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, LEGACY_SEND_SAVED_MMS_REQUEST_PROPERTIES, LEGACY_SEND_SAVED_MMS_REQUEST)) return;
  if (value.action !== undefined) {
    checker.enter(LEGACY_SEND_SAVED_MMS_REQUEST_ACTION, 0);
    legacySendSavedMmsActionDatatype.check(value.action, checker, "E100");
    checker.leave();
  } else checker.occurs(LEGACY_SEND_SAVED_MMS_REQUEST_ACTION, 0);
  if (value.apiKey !== undefined) {
    checker.enter(LEGACY_SEND_SAVED_MMS_REQUEST_API_KEY, 0);
    apiKeyDatatype.check(value.apiKey, checker, "E104");
    checker.leave();
  } else checker.occurs(LEGACY_SEND_SAVED_MMS_REQUEST_API_KEY, 0);
  if (value.to !== undefined) {
    checker.enter(LEGACY_SEND_SAVED_MMS_REQUEST_TO, 0);
    msisdnDatatype.check(value.to, checker, "E110");
    checker.leave();
  } else checker.occurs(LEGACY_SEND_SAVED_MMS_REQUEST_TO, 0);
  if (value.from !== undefined) {
    checker.enter(LEGACY_SEND_SAVED_MMS_REQUEST_FROM, 0);
    senderDatatype.check(value.from, checker, "E111");
    checker.leave();
  } else checker.occurs(LEGACY_SEND_SAVED_MMS_REQUEST_FROM, 0);
  if (value.fromMask !== undefined) {
    checker.enter(LEGACY_SEND_SAVED_MMS_REQUEST_FROM_MASK, 0);
    maskDatatype.check(value.fromMask, checker, "E115");
    checker.leave();
  }
  if (value.mmsId !== undefined) {
    checker.enter(LEGACY_SEND_SAVED_MMS_REQUEST_MMS_ID, 0);
    numericIdDatatype.check(value.mmsId, checker);
    checker.leave();
  } else checker.occurs(LEGACY_SEND_SAVED_MMS_REQUEST_MMS_ID, 0);
  if (value.operatorId !== undefined) {
    checker.enter(LEGACY_SEND_SAVED_MMS_REQUEST_OPERATOR_ID, 0);
    operatorIdDatatype.check(value.operatorId, checker, "E650");
    checker.leave();
  }
  if (value.spid !== undefined) {
    checker.enter(LEGACY_SEND_SAVED_MMS_REQUEST_SPID, 0);
    operatorIdDatatype.check(value.spid, checker, "E650");
    checker.leave();
  }
  if (value.campaignRef !== undefined) {
    checker.enter(LEGACY_SEND_SAVED_MMS_REQUEST_CAMPAIGN_REF, 0);
    campaignRefDatatype.check(value.campaignRef, checker);
    checker.leave();
  }
  if (value.customSubject !== undefined) {
    checker.enter(LEGACY_SEND_SAVED_MMS_REQUEST_CUSTOM_SUBJECT, 0);
    subjectDatatype.check(value.customSubject, checker, "E314");
    checker.leave();
  }
  const customText = value.customText;
  if (customText !== undefined && checker.array(customText, LEGACY_SEND_SAVED_MMS_REQUEST_CUSTOM_TEXT)) {
    checker.occurs(LEGACY_SEND_SAVED_MMS_REQUEST_CUSTOM_TEXT, customText.length);
    for (let i = 0; i < customText.length; i++) {
      checker.enter(LEGACY_SEND_SAVED_MMS_REQUEST_CUSTOM_TEXT, i);
      checkUpperCustomTextContent(customText[i], checker);
      checker.leave();
    }
  }
  if (value.data !== undefined) {
    checker.enter(LEGACY_SEND_SAVED_MMS_REQUEST_DATA, 0);
    checkMergeDataContent(value.data, checker);
    checker.leave();
  }
  if (value.fallbackSmsText !== undefined) {
    checker.enter(LEGACY_SEND_SAVED_MMS_REQUEST_FALLBACK_SMS_TEXT, 0);
    stringDatatype.check(value.fallbackSmsText, checker);
    checker.leave();
  }
  if (value.disableFallbackSms !== undefined) {
    checker.enter(LEGACY_SEND_SAVED_MMS_REQUEST_DISABLE_FALLBACK_SMS, 0);
    flagDatatype.check(value.disableFallbackSms, checker);
    checker.leave();
  }
  if (value.disableFallbackSmsLink !== undefined) {
    checker.enter(LEGACY_SEND_SAVED_MMS_REQUEST_DISABLE_FALLBACK_SMS_LINK, 0);
    flagDatatype.check(value.disableFallbackSmsLink, checker);
    checker.leave();
  }
  if (value.ddmForce !== undefined) {
    checker.enter(LEGACY_SEND_SAVED_MMS_REQUEST_DDM_FORCE, 0);
    flagDatatype.check(value.ddmForce, checker);
    checker.leave();
  }
  if (value.ddmMessageSubject !== undefined) {
    checker.enter(LEGACY_SEND_SAVED_MMS_REQUEST_DDM_MESSAGE_SUBJECT, 0);
    stringDatatype.check(value.ddmMessageSubject, checker);
    checker.leave();
  }
  if (value.ddmMessageText !== undefined) {
    checker.enter(LEGACY_SEND_SAVED_MMS_REQUEST_DDM_MESSAGE_TEXT, 0);
    stringDatatype.check(value.ddmMessageText, checker);
    checker.leave();
  }
  if (value.ddmMessageTimeout !== undefined) {
    checker.enter(LEGACY_SEND_SAVED_MMS_REQUEST_DDM_MESSAGE_TIMEOUT, 0);
    minutesDatatype.check(value.ddmMessageTimeout, checker);
    checker.leave();
  }
  if (value.device !== undefined) {
    checker.enter(LEGACY_SEND_SAVED_MMS_REQUEST_DEVICE, 0);
    nonBlankDatatype.check(value.device, checker);
    checker.leave();
  }
  if (value.forcePassAsLink !== undefined) {
    checker.enter(LEGACY_SEND_SAVED_MMS_REQUEST_FORCE_PASS_AS_LINK, 0);
    flagDatatype.check(value.forcePassAsLink, checker);
    checker.leave();
  }
}

/** Checks `UpperCustomText` — schema/sinch-mms/upper/send-saved-mms.xsd:171:3 */
export function checkUpperCustomTextContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, UPPER_CUSTOM_TEXT_PROPERTIES, UPPER_CUSTOM_TEXT)) return;
  if (value.value !== undefined) {
    checker.enter(UPPER_CUSTOM_TEXT_VALUE, 0);
    replacementTextDatatype.check(value.value, checker);
    checker.leave();
  } else checker.occurs(UPPER_CUSTOM_TEXT_VALUE, 0);
  if (value.slide !== undefined) {
    checker.enter(UPPER_CUSTOM_TEXT_SLIDE, 0);
    slideNumberDatatype.check(value.slide, checker);
    checker.leave();
  } else checker.occurs(UPPER_CUSTOM_TEXT_SLIDE, 0);
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
  else checker.undiscriminated(UPPER_SEND_SAVED_MMS_RESPONSE_STATUS, found, ["Success", "Failure"]);
}
