// Generated from schema/sinch-mms/send-saved-mms.xsd by schemawright. Do not edit.
import {
  CUSTOM_TEXT,
  CUSTOM_TEXT_PROPERTIES,
  CUSTOM_TEXT_SLIDE,
  CUSTOM_TEXT_VALUE,
  MERGE_DATA,
  MERGE_DATA_MODEL,
  MERGE_DATA_PROPERTIES,
  SEND_SAVED_MMS_FAILURE,
  SEND_SAVED_MMS_FAILURE_ERROR_CODE,
  SEND_SAVED_MMS_FAILURE_ERROR_INFO,
  SEND_SAVED_MMS_FAILURE_PROPERTIES,
  SEND_SAVED_MMS_FAILURE_STATUS,
  SEND_SAVED_MMS_FAILURE_TO,
  SEND_SAVED_MMS_REQUEST,
  SEND_SAVED_MMS_REQUEST_ACTION,
  SEND_SAVED_MMS_REQUEST_API_KEY,
  SEND_SAVED_MMS_REQUEST_CAMPAIGN_REF,
  SEND_SAVED_MMS_REQUEST_CUSTOM_SUBJECT,
  SEND_SAVED_MMS_REQUEST_CUSTOM_TEXT,
  SEND_SAVED_MMS_REQUEST_DATA,
  SEND_SAVED_MMS_REQUEST_DDM_FORCE,
  SEND_SAVED_MMS_REQUEST_DDM_MESSAGE_SUBJECT,
  SEND_SAVED_MMS_REQUEST_DDM_MESSAGE_TEXT,
  SEND_SAVED_MMS_REQUEST_DDM_MESSAGE_TIMEOUT,
  SEND_SAVED_MMS_REQUEST_DISABLE_FALLBACK_SMS,
  SEND_SAVED_MMS_REQUEST_DISABLE_FALLBACK_SMS_LINK,
  SEND_SAVED_MMS_REQUEST_FALLBACK_SMS_LINK_EXPIRATION,
  SEND_SAVED_MMS_REQUEST_FALLBACK_SMS_TEXT,
  SEND_SAVED_MMS_REQUEST_FROM,
  SEND_SAVED_MMS_REQUEST_FROM_MASK,
  SEND_SAVED_MMS_REQUEST_MMS_ID,
  SEND_SAVED_MMS_REQUEST_OPERATOR_ID,
  SEND_SAVED_MMS_REQUEST_PROPERTIES,
  SEND_SAVED_MMS_REQUEST_SERVICE_ID,
  SEND_SAVED_MMS_REQUEST_TO,
  SEND_SAVED_MMS_RESPONSE_STATUS,
  SEND_SAVED_MMS_SUCCESS,
  SEND_SAVED_MMS_SUCCESS_FROM,
  SEND_SAVED_MMS_SUCCESS_MMS_ID,
  SEND_SAVED_MMS_SUCCESS_PROPERTIES,
  SEND_SAVED_MMS_SUCCESS_STATUS,
  SEND_SAVED_MMS_SUCCESS_STATUS_DETAILS,
  SEND_SAVED_MMS_SUCCESS_TO,
  SEND_SAVED_MMS_SUCCESS_TRACKING_ID,
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
import { type Checker, stringDatatype } from "@schemawright/runtime/codegen";

/** Checks `SendSavedMmsRequest` — schema/sinch-mms/send-saved-mms.xsd:23:3 */
export function checkSendSavedMmsRequestContent(value: unknown, checker: Checker): void {
  const mistyped = checker.mistyped;
  if (!checker.object(value, SEND_SAVED_MMS_REQUEST_PROPERTIES, SEND_SAVED_MMS_REQUEST)) return;
  if (value.action !== undefined) {
    checker.enter(SEND_SAVED_MMS_REQUEST_ACTION, 0);
    sendSavedMmsActionDatatype.check(value.action, checker, "E100");
    checker.leave();
  } else checker.occurs(SEND_SAVED_MMS_REQUEST_ACTION, 0);
  if (value.apiKey !== undefined) {
    checker.enter(SEND_SAVED_MMS_REQUEST_API_KEY, 0);
    apiKeyDatatype.check(value.apiKey, checker, "E104");
    checker.leave();
  } else checker.occurs(SEND_SAVED_MMS_REQUEST_API_KEY, 0);
  if (value.to !== undefined) {
    checker.enter(SEND_SAVED_MMS_REQUEST_TO, 0);
    msisdnDatatype.check(value.to, checker, "E110");
    checker.leave();
  } else checker.occurs(SEND_SAVED_MMS_REQUEST_TO, 0);
  if (value.from !== undefined) {
    checker.enter(SEND_SAVED_MMS_REQUEST_FROM, 0);
    senderDatatype.check(value.from, checker, "E111");
    checker.leave();
  } else checker.occurs(SEND_SAVED_MMS_REQUEST_FROM, 0);
  if (value.fromMask !== undefined) {
    checker.enter(SEND_SAVED_MMS_REQUEST_FROM_MASK, 0);
    maskDatatype.check(value.fromMask, checker, "E115");
    checker.leave();
  }
  if (value.serviceId !== undefined) {
    checker.enter(SEND_SAVED_MMS_REQUEST_SERVICE_ID, 0);
    serviceIdDatatype.check(value.serviceId, checker, "E627");
    checker.leave();
  } else checker.occurs(SEND_SAVED_MMS_REQUEST_SERVICE_ID, 0);
  if (value.mmsId !== undefined) {
    checker.enter(SEND_SAVED_MMS_REQUEST_MMS_ID, 0);
    numericIdDatatype.check(value.mmsId, checker);
    checker.leave();
  } else checker.occurs(SEND_SAVED_MMS_REQUEST_MMS_ID, 0);
  if (value.operatorId !== undefined) {
    checker.enter(SEND_SAVED_MMS_REQUEST_OPERATOR_ID, 0);
    operatorIdDatatype.check(value.operatorId, checker, "E650");
    checker.leave();
  }
  if (value.campaignRef !== undefined) {
    checker.enter(SEND_SAVED_MMS_REQUEST_CAMPAIGN_REF, 0);
    campaignRefDatatype.check(value.campaignRef, checker);
    checker.leave();
  }
  if (value.customSubject !== undefined) {
    checker.enter(SEND_SAVED_MMS_REQUEST_CUSTOM_SUBJECT, 0);
    subjectDatatype.check(value.customSubject, checker, "E314");
    checker.leave();
  }
  const customText = value.customText;
  if (customText !== undefined && checker.array(customText, SEND_SAVED_MMS_REQUEST_CUSTOM_TEXT)) {
    checker.occurs(SEND_SAVED_MMS_REQUEST_CUSTOM_TEXT, customText.length);
    for (let i = 0; i < customText.length; i++) {
      checker.enter(SEND_SAVED_MMS_REQUEST_CUSTOM_TEXT, i);
      checkCustomTextContent(customText[i], checker);
      checker.leave();
    }
  }
  if (value.data !== undefined) {
    checker.enter(SEND_SAVED_MMS_REQUEST_DATA, 0);
    checkMergeDataContent(value.data, checker);
    checker.leave();
  }
  if (value.fallbackSmsText !== undefined) {
    checker.enter(SEND_SAVED_MMS_REQUEST_FALLBACK_SMS_TEXT, 0);
    stringDatatype.check(value.fallbackSmsText, checker);
    checker.leave();
  }
  if (value.fallbackSmsLinkExpiration !== undefined) {
    checker.enter(SEND_SAVED_MMS_REQUEST_FALLBACK_SMS_LINK_EXPIRATION, 0);
    expirationDateDatatype.check(value.fallbackSmsLinkExpiration, checker);
    checker.leave();
  }
  if (value.disableFallbackSms !== undefined) {
    checker.enter(SEND_SAVED_MMS_REQUEST_DISABLE_FALLBACK_SMS, 0);
    flagDatatype.check(value.disableFallbackSms, checker);
    checker.leave();
  }
  if (value.disableFallbackSmsLink !== undefined) {
    checker.enter(SEND_SAVED_MMS_REQUEST_DISABLE_FALLBACK_SMS_LINK, 0);
    flagDatatype.check(value.disableFallbackSmsLink, checker);
    checker.leave();
  }
  if (value.ddmForce !== undefined) {
    checker.enter(SEND_SAVED_MMS_REQUEST_DDM_FORCE, 0);
    flagDatatype.check(value.ddmForce, checker);
    checker.leave();
  }
  if (value.ddmMessageSubject !== undefined) {
    checker.enter(SEND_SAVED_MMS_REQUEST_DDM_MESSAGE_SUBJECT, 0);
    stringDatatype.check(value.ddmMessageSubject, checker);
    checker.leave();
  }
  if (value.ddmMessageText !== undefined) {
    checker.enter(SEND_SAVED_MMS_REQUEST_DDM_MESSAGE_TEXT, 0);
    stringDatatype.check(value.ddmMessageText, checker);
    checker.leave();
  }
  if (value.ddmMessageTimeout !== undefined) {
    checker.enter(SEND_SAVED_MMS_REQUEST_DDM_MESSAGE_TIMEOUT, 0);
    minutesDatatype.check(value.ddmMessageTimeout, checker);
    checker.leave();
  }
  if (checker.mistyped === mistyped) assertSendSavedMmsRequest(value as unknown as SendSavedMmsRequest, checker);
}

/** Checks `CustomText` — schema/sinch-mms/send-saved-mms.xsd:156:3 */
export function checkCustomTextContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, CUSTOM_TEXT_PROPERTIES, CUSTOM_TEXT)) return;
  if (value.value !== undefined) {
    checker.enter(CUSTOM_TEXT_VALUE, 0);
    replacementTextDatatype.check(value.value, checker);
    checker.leave();
  } else checker.occurs(CUSTOM_TEXT_VALUE, 0);
  if (value.slide !== undefined) {
    checker.enter(CUSTOM_TEXT_SLIDE, 0);
    slideNumberDatatype.check(value.slide, checker);
    checker.leave();
  } else checker.occurs(CUSTOM_TEXT_SLIDE, 0);
}

/** Checks `MergeData` — schema/sinch-mms/send-saved-mms.xsd:176:3 */
export function checkMergeDataContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, MERGE_DATA_PROPERTIES, MERGE_DATA)) return;
  let state = 0;
  if (value.any !== undefined) {
    checker.elements(value.any);
    if (Array.isArray(value.any)) for (let i = 0; i < value.any.length; i++) state = checker.step(MERGE_DATA_MODEL, state, 0);
  }
  checker.complete(MERGE_DATA_MODEL, state);
}

/** Checks `SendSavedMmsSuccess` — schema/sinch-mms/send-saved-mms.xsd:202:3 */
export function checkSendSavedMmsSuccessContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, SEND_SAVED_MMS_SUCCESS_PROPERTIES, SEND_SAVED_MMS_SUCCESS)) return;
  if (value.status !== undefined) {
    checker.enter(SEND_SAVED_MMS_SUCCESS_STATUS, 0);
    successStatusDatatype.check(value.status, checker);
    checker.leave();
  } else checker.occurs(SEND_SAVED_MMS_SUCCESS_STATUS, 0);
  if (value.to !== undefined) {
    checker.enter(SEND_SAVED_MMS_SUCCESS_TO, 0);
    receivedNumberDatatype.check(value.to, checker);
    checker.leave();
  }
  if (value.from !== undefined) {
    checker.enter(SEND_SAVED_MMS_SUCCESS_FROM, 0);
    receivedNumberDatatype.check(value.from, checker);
    checker.leave();
  }
  if (value.mmsId !== undefined) {
    checker.enter(SEND_SAVED_MMS_SUCCESS_MMS_ID, 0);
    receivedIdDatatype.check(value.mmsId, checker);
    checker.leave();
  }
  if (value.trackingId !== undefined) {
    checker.enter(SEND_SAVED_MMS_SUCCESS_TRACKING_ID, 0);
    trackingIdDatatype.check(value.trackingId, checker);
    checker.leave();
  }
  if (value.statusDetails !== undefined) {
    checker.enter(SEND_SAVED_MMS_SUCCESS_STATUS_DETAILS, 0);
    receivedTextDatatype.check(value.statusDetails, checker);
    checker.leave();
  }
}

/** Checks `SendSavedMmsFailure` — schema/sinch-mms/send-saved-mms.xsd:247:3 */
export function checkSendSavedMmsFailureContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, SEND_SAVED_MMS_FAILURE_PROPERTIES, SEND_SAVED_MMS_FAILURE)) return;
  if (value.status !== undefined) {
    checker.enter(SEND_SAVED_MMS_FAILURE_STATUS, 0);
    failureStatusDatatype.check(value.status, checker);
    checker.leave();
  } else checker.occurs(SEND_SAVED_MMS_FAILURE_STATUS, 0);
  if (value.errorCode !== undefined) {
    checker.enter(SEND_SAVED_MMS_FAILURE_ERROR_CODE, 0);
    receivedErrorCodeDatatype.check(value.errorCode, checker);
    checker.leave();
  }
  if (value.errorInfo !== undefined) {
    checker.enter(SEND_SAVED_MMS_FAILURE_ERROR_INFO, 0);
    receivedTextDatatype.check(value.errorInfo, checker);
    checker.leave();
  }
  if (value.to !== undefined) {
    checker.enter(SEND_SAVED_MMS_FAILURE_TO, 0);
    receivedNumberDatatype.check(value.to, checker);
    checker.leave();
  }
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
  else checker.undiscriminated(SEND_SAVED_MMS_RESPONSE_STATUS, found, ["Success", "Failure"]);
}
