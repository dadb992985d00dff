// Generated from schema/sinch-mms/send-saved-mms.xsd by schemawright. Do not edit.
import {
  CUSTOM_TEXT,
  CUSTOM_TEXT__PROPERTIES,
  CUSTOM_TEXT_slide,
  CUSTOM_TEXT_value,
  MERGE_DATA,
  MERGE_DATA__MODEL,
  MERGE_DATA__PROPERTIES,
  SEND_SAVED_MMS_FAILURE,
  SEND_SAVED_MMS_FAILURE__PROPERTIES,
  SEND_SAVED_MMS_FAILURE_errorCode,
  SEND_SAVED_MMS_FAILURE_errorInfo,
  SEND_SAVED_MMS_FAILURE_status,
  SEND_SAVED_MMS_FAILURE_to,
  SEND_SAVED_MMS_REQUEST,
  SEND_SAVED_MMS_REQUEST__PROPERTIES,
  SEND_SAVED_MMS_REQUEST_action,
  SEND_SAVED_MMS_REQUEST_apiKey,
  SEND_SAVED_MMS_REQUEST_campaignRef,
  SEND_SAVED_MMS_REQUEST_customSubject,
  SEND_SAVED_MMS_REQUEST_customText,
  SEND_SAVED_MMS_REQUEST_data,
  SEND_SAVED_MMS_REQUEST_ddmForce,
  SEND_SAVED_MMS_REQUEST_ddmMessageSubject,
  SEND_SAVED_MMS_REQUEST_ddmMessageText,
  SEND_SAVED_MMS_REQUEST_ddmMessageTimeout,
  SEND_SAVED_MMS_REQUEST_disableFallbackSms,
  SEND_SAVED_MMS_REQUEST_disableFallbackSmsLink,
  SEND_SAVED_MMS_REQUEST_fallbackSmsLinkExpiration,
  SEND_SAVED_MMS_REQUEST_fallbackSmsText,
  SEND_SAVED_MMS_REQUEST_from,
  SEND_SAVED_MMS_REQUEST_fromMask,
  SEND_SAVED_MMS_REQUEST_mmsId,
  SEND_SAVED_MMS_REQUEST_operatorId,
  SEND_SAVED_MMS_REQUEST_serviceId,
  SEND_SAVED_MMS_REQUEST_to,
  SEND_SAVED_MMS_RESPONSE_status,
  SEND_SAVED_MMS_SUCCESS,
  SEND_SAVED_MMS_SUCCESS__PROPERTIES,
  SEND_SAVED_MMS_SUCCESS_from,
  SEND_SAVED_MMS_SUCCESS_mmsId,
  SEND_SAVED_MMS_SUCCESS_status,
  SEND_SAVED_MMS_SUCCESS_statusDetails,
  SEND_SAVED_MMS_SUCCESS_to,
  SEND_SAVED_MMS_SUCCESS_trackingId,
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
import { type Checker, checkComplete, checkStep, reportUndiscriminated, stringDatatype } from "@schemawright/runtime/codegen";

/** Checks `SendSavedMmsRequest` — schema/sinch-mms/send-saved-mms.xsd:23:3 */
export function checkSendSavedMmsRequestContent(value: unknown, checker: Checker): void {
  const mistyped = checker.mistyped;
  if (!checker.object(value, SEND_SAVED_MMS_REQUEST__PROPERTIES, SEND_SAVED_MMS_REQUEST)) return;
  if (value.action !== undefined) {
    checker.enter(SEND_SAVED_MMS_REQUEST_action, 0);
    sendSavedMmsActionDatatype.check(value.action, checker, "E100");
    checker.leave();
  } else checker.occurs(SEND_SAVED_MMS_REQUEST_action, 0);
  if (value.apiKey !== undefined) {
    checker.enter(SEND_SAVED_MMS_REQUEST_apiKey, 0);
    apiKeyDatatype.check(value.apiKey, checker, "E104");
    checker.leave();
  } else checker.occurs(SEND_SAVED_MMS_REQUEST_apiKey, 0);
  if (value.to !== undefined) {
    checker.enter(SEND_SAVED_MMS_REQUEST_to, 0);
    msisdnDatatype.check(value.to, checker, "E110");
    checker.leave();
  } else checker.occurs(SEND_SAVED_MMS_REQUEST_to, 0);
  if (value.from !== undefined) {
    checker.enter(SEND_SAVED_MMS_REQUEST_from, 0);
    senderDatatype.check(value.from, checker, "E111");
    checker.leave();
  } else checker.occurs(SEND_SAVED_MMS_REQUEST_from, 0);
  if (value.fromMask !== undefined) {
    checker.enter(SEND_SAVED_MMS_REQUEST_fromMask, 0);
    maskDatatype.check(value.fromMask, checker, "E115");
    checker.leave();
  }
  if (value.serviceId !== undefined) {
    checker.enter(SEND_SAVED_MMS_REQUEST_serviceId, 0);
    serviceIdDatatype.check(value.serviceId, checker, "E627");
    checker.leave();
  } else checker.occurs(SEND_SAVED_MMS_REQUEST_serviceId, 0);
  if (value.mmsId !== undefined) {
    checker.enter(SEND_SAVED_MMS_REQUEST_mmsId, 0);
    numericIdDatatype.check(value.mmsId, checker);
    checker.leave();
  } else checker.occurs(SEND_SAVED_MMS_REQUEST_mmsId, 0);
  if (value.operatorId !== undefined) {
    checker.enter(SEND_SAVED_MMS_REQUEST_operatorId, 0);
    operatorIdDatatype.check(value.operatorId, checker, "E650");
    checker.leave();
  }
  if (value.campaignRef !== undefined) {
    checker.enter(SEND_SAVED_MMS_REQUEST_campaignRef, 0);
    campaignRefDatatype.check(value.campaignRef, checker);
    checker.leave();
  }
  if (value.customSubject !== undefined) {
    checker.enter(SEND_SAVED_MMS_REQUEST_customSubject, 0);
    subjectDatatype.check(value.customSubject, checker, "E314");
    checker.leave();
  }
  const customText = value.customText;
  if (customText !== undefined && checker.array(customText, SEND_SAVED_MMS_REQUEST_customText)) {
    checker.occurs(SEND_SAVED_MMS_REQUEST_customText, customText.length);
    for (let i = 0; i < customText.length && i < 8 && !checker.halted; i++) {
      checker.enter(SEND_SAVED_MMS_REQUEST_customText, i);
      checkCustomTextContent(customText[i], checker);
      checker.leave();
    }
  }
  if (value.data !== undefined) {
    checker.enter(SEND_SAVED_MMS_REQUEST_data, 0);
    checkMergeDataContent(value.data, checker);
    checker.leave();
  }
  if (value.fallbackSmsText !== undefined) {
    checker.enter(SEND_SAVED_MMS_REQUEST_fallbackSmsText, 0);
    stringDatatype.check(value.fallbackSmsText, checker);
    checker.leave();
  }
  if (value.fallbackSmsLinkExpiration !== undefined) {
    checker.enter(SEND_SAVED_MMS_REQUEST_fallbackSmsLinkExpiration, 0);
    expirationDateDatatype.check(value.fallbackSmsLinkExpiration, checker);
    checker.leave();
  }
  if (value.disableFallbackSms !== undefined) {
    checker.enter(SEND_SAVED_MMS_REQUEST_disableFallbackSms, 0);
    flagDatatype.check(value.disableFallbackSms, checker);
    checker.leave();
  }
  if (value.disableFallbackSmsLink !== undefined) {
    checker.enter(SEND_SAVED_MMS_REQUEST_disableFallbackSmsLink, 0);
    flagDatatype.check(value.disableFallbackSmsLink, checker);
    checker.leave();
  }
  if (value.ddmForce !== undefined) {
    checker.enter(SEND_SAVED_MMS_REQUEST_ddmForce, 0);
    flagDatatype.check(value.ddmForce, checker);
    checker.leave();
  }
  if (value.ddmMessageSubject !== undefined) {
    checker.enter(SEND_SAVED_MMS_REQUEST_ddmMessageSubject, 0);
    stringDatatype.check(value.ddmMessageSubject, checker);
    checker.leave();
  }
  if (value.ddmMessageText !== undefined) {
    checker.enter(SEND_SAVED_MMS_REQUEST_ddmMessageText, 0);
    stringDatatype.check(value.ddmMessageText, checker);
    checker.leave();
  }
  if (value.ddmMessageTimeout !== undefined) {
    checker.enter(SEND_SAVED_MMS_REQUEST_ddmMessageTimeout, 0);
    minutesDatatype.check(value.ddmMessageTimeout, checker);
    checker.leave();
  }
  if (checker.mistyped !== mistyped) return;
  const object = value as unknown as SendSavedMmsRequest;
  assertSendSavedMmsRequest(object.customSubject, object.customText, object.fallbackSmsText, object.disableFallbackSms, object.ddmForce, object.ddmMessageSubject, object.ddmMessageText, object.ddmMessageTimeout, checker);
}

/** Checks `CustomText` — schema/sinch-mms/send-saved-mms.xsd:156:3 */
export function checkCustomTextContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, CUSTOM_TEXT__PROPERTIES, CUSTOM_TEXT)) return;
  if (value.value !== undefined) {
    checker.enter(CUSTOM_TEXT_value, 0);
    replacementTextDatatype.check(value.value, checker);
    checker.leave();
  } else checker.occurs(CUSTOM_TEXT_value, 0);
  if (value.slide !== undefined) {
    checker.enter(CUSTOM_TEXT_slide, 0);
    slideNumberDatatype.check(value.slide, checker);
    checker.leave();
  } else checker.occurs(CUSTOM_TEXT_slide, 0);
}

/** Checks `MergeData` — schema/sinch-mms/send-saved-mms.xsd:176:3 */
export function checkMergeDataContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, MERGE_DATA__PROPERTIES, MERGE_DATA)) return;
  let state = 0;
  if (value.any !== undefined) {
    checker.elements(value.any);
    if (Array.isArray(value.any)) for (let i = 0; i < value.any.length && !checker.halted; i++) state = checkStep(checker, MERGE_DATA__MODEL, state, 0, i);
  }
  checkComplete(checker, MERGE_DATA__MODEL, state);
}

/** Checks `SendSavedMmsSuccess` — schema/sinch-mms/send-saved-mms.xsd:202:3 */
export function checkSendSavedMmsSuccessContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, SEND_SAVED_MMS_SUCCESS__PROPERTIES, SEND_SAVED_MMS_SUCCESS)) return;
  if (value.status !== undefined) {
    checker.enter(SEND_SAVED_MMS_SUCCESS_status, 0);
    successStatusDatatype.check(value.status, checker);
    checker.leave();
  } else checker.occurs(SEND_SAVED_MMS_SUCCESS_status, 0);
  if (value.to !== undefined) {
    checker.enter(SEND_SAVED_MMS_SUCCESS_to, 0);
    receivedNumberDatatype.check(value.to, checker);
    checker.leave();
  }
  if (value.from !== undefined) {
    checker.enter(SEND_SAVED_MMS_SUCCESS_from, 0);
    receivedNumberDatatype.check(value.from, checker);
    checker.leave();
  }
  if (value.mmsId !== undefined) {
    checker.enter(SEND_SAVED_MMS_SUCCESS_mmsId, 0);
    receivedIdDatatype.check(value.mmsId, checker);
    checker.leave();
  }
  if (value.trackingId !== undefined) {
    checker.enter(SEND_SAVED_MMS_SUCCESS_trackingId, 0);
    trackingIdDatatype.check(value.trackingId, checker);
    checker.leave();
  }
  if (value.statusDetails !== undefined) {
    checker.enter(SEND_SAVED_MMS_SUCCESS_statusDetails, 0);
    receivedTextDatatype.check(value.statusDetails, checker);
    checker.leave();
  }
}

/** Checks `SendSavedMmsFailure` — schema/sinch-mms/send-saved-mms.xsd:247:3 */
export function checkSendSavedMmsFailureContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, SEND_SAVED_MMS_FAILURE__PROPERTIES, SEND_SAVED_MMS_FAILURE)) return;
  if (value.status !== undefined) {
    checker.enter(SEND_SAVED_MMS_FAILURE_status, 0);
    failureStatusDatatype.check(value.status, checker);
    checker.leave();
  } else checker.occurs(SEND_SAVED_MMS_FAILURE_status, 0);
  if (value.errorCode !== undefined) {
    checker.enter(SEND_SAVED_MMS_FAILURE_errorCode, 0);
    receivedErrorCodeDatatype.check(value.errorCode, checker);
    checker.leave();
  }
  if (value.errorInfo !== undefined) {
    checker.enter(SEND_SAVED_MMS_FAILURE_errorInfo, 0);
    receivedTextDatatype.check(value.errorInfo, checker);
    checker.leave();
  }
  if (value.to !== undefined) {
    checker.enter(SEND_SAVED_MMS_FAILURE_to, 0);
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
  else reportUndiscriminated(checker, SEND_SAVED_MMS_RESPONSE_status, found, ["Success", "Failure"]);
}
