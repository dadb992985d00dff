// Generated from schema/sinch-mms/send-saved-mms.xsd by schemawright. Do not edit.
import {
  CUSTOM_TEXT,
  CUSTOM_TEXT__CHILDREN,
  CUSTOM_TEXT_slide,
  CUSTOM_TEXT_value,
  MERGE_DATA,
  MERGE_DATA__MODEL,
  SEND_SAVED_MMS_FAILURE,
  SEND_SAVED_MMS_FAILURE__CHILDREN,
  SEND_SAVED_MMS_FAILURE_errorCode,
  SEND_SAVED_MMS_FAILURE_errorInfo,
  SEND_SAVED_MMS_FAILURE_status,
  SEND_SAVED_MMS_FAILURE_to,
  SEND_SAVED_MMS_REQUEST,
  SEND_SAVED_MMS_REQUEST__CHILDREN,
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
  SEND_SAVED_MMS_SUCCESS__CHILDREN,
  SEND_SAVED_MMS_SUCCESS_from,
  SEND_SAVED_MMS_SUCCESS_mmsId,
  SEND_SAVED_MMS_SUCCESS_status,
  SEND_SAVED_MMS_SUCCESS_statusDetails,
  SEND_SAVED_MMS_SUCCESS_to,
  SEND_SAVED_MMS_SUCCESS_trackingId,
  assertSendSavedMmsRequest,
} from "../content/send-saved-mms.ts";
import {
  readPlainCustomText,
  readPlainMergeData,
  readPlainSendSavedMmsFailure,
  readPlainSendSavedMmsRequest,
  readPlainSendSavedMmsSuccess,
} from "../fast/send-saved-mms.ts";
import type { ReceivedErrorCode } from "../types/error-codes.ts";
import type { FailureStatus, SuccessStatus } from "../types/response-status.ts";
import type {
  CustomText,
  MergeData,
  SendSavedMmsAction,
  SendSavedMmsFailure,
  SendSavedMmsRequest,
  SendSavedMmsResponse,
  SendSavedMmsSuccess,
} from "../types/send-saved-mms.ts";
import type {
  ApiKey,
  CampaignRef,
  ExpirationDate,
  Flag,
  Mask,
  Minutes,
  Msisdn,
  NumericId,
  OperatorId,
  ReceivedId,
  ReceivedNumber,
  ReceivedText,
  ReplacementText,
  Sender,
  ServiceId,
  SlideNumber,
  Subject,
  TrackingId,
} from "../types/types.ts";
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
import {
  type Reader,
  type XmlElement,
  childrenLeft,
  completeContent,
  peekChild,
  placeChild,
  readPlainly,
  readSimple,
  readUndeclared,
  readUndeclaredAttributes,
  readUntyped,
  requireChild,
  stepChild,
  stringDatatype,
  undiscriminated,
} from "@schemawright/runtime/codegen";

/** Reads `SendSavedMmsRequest` — schema/sinch-mms/send-saved-mms.xsd:23:3 */
export function readSendSavedMmsRequestContent(reader: Reader): SendSavedMmsRequest | undefined {
  const plain = readPlainly(reader, "", readPlainSendSavedMmsRequest);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) readUndeclaredAttributes(reader, SEND_SAVED_MMS_REQUEST);
  let action: SendSavedMmsAction | undefined;
  let actionCount = 0;
  let apiKey: ApiKey | undefined;
  let apiKeyCount = 0;
  let to_: Msisdn | undefined;
  let to_Count = 0;
  let from: Sender | undefined;
  let fromCount = 0;
  let fromMask: Mask | undefined;
  let fromMaskCount = 0;
  let serviceId: ServiceId | undefined;
  let serviceIdCount = 0;
  let mmsId: NumericId | undefined;
  let mmsIdCount = 0;
  let operatorId: OperatorId | undefined;
  let operatorIdCount = 0;
  let campaignRef: CampaignRef | undefined;
  let campaignRefCount = 0;
  let customSubject: Subject | undefined;
  let customSubjectCount = 0;
  const customText: CustomText[] = [];
  let customTextCount = 0;
  let data: MergeData | undefined;
  let dataCount = 0;
  let fallbackSmsText: string | undefined;
  let fallbackSmsTextCount = 0;
  let fallbackSmsLinkExpiration: ExpirationDate | undefined;
  let fallbackSmsLinkExpirationCount = 0;
  let disableFallbackSms: Flag | undefined;
  let disableFallbackSmsCount = 0;
  let disableFallbackSmsLink: Flag | undefined;
  let disableFallbackSmsLinkCount = 0;
  let ddmForce: Flag | undefined;
  let ddmForceCount = 0;
  let ddmMessageSubject: string | undefined;
  let ddmMessageSubjectCount = 0;
  let ddmMessageText: string | undefined;
  let ddmMessageTextCount = 0;
  let ddmMessageTimeout: Minutes | undefined;
  let ddmMessageTimeoutCount = 0;
  const unknown: XmlElement[] = [];
  while (reader.nextChild()) {
    if (reader.namespace === "") {
      switch (reader.localName) {
        case "action":
          if (placeChild(reader, SEND_SAVED_MMS_REQUEST_action, actionCount++)) {
            action = readSimple(reader, sendSavedMmsActionDatatype, "E100");
          }
          continue;
        case "api-key":
          if (placeChild(reader, SEND_SAVED_MMS_REQUEST_apiKey, apiKeyCount++)) {
            apiKey = readSimple(reader, apiKeyDatatype, "E104");
          }
          continue;
        case "to":
          if (placeChild(reader, SEND_SAVED_MMS_REQUEST_to, to_Count++)) {
            to_ = readSimple(reader, msisdnDatatype, "E110");
          }
          continue;
        case "from":
          if (placeChild(reader, SEND_SAVED_MMS_REQUEST_from, fromCount++)) {
            from = readSimple(reader, senderDatatype, "E111");
          }
          continue;
        case "from-mask":
          if (placeChild(reader, SEND_SAVED_MMS_REQUEST_fromMask, fromMaskCount++)) {
            fromMask = readSimple(reader, maskDatatype, "E115");
          }
          continue;
        case "service-id":
          if (placeChild(reader, SEND_SAVED_MMS_REQUEST_serviceId, serviceIdCount++)) {
            serviceId = readSimple(reader, serviceIdDatatype, "E627");
          }
          continue;
        case "mms-id":
          if (placeChild(reader, SEND_SAVED_MMS_REQUEST_mmsId, mmsIdCount++)) {
            mmsId = readSimple(reader, numericIdDatatype);
          }
          continue;
        case "operator-id":
          if (placeChild(reader, SEND_SAVED_MMS_REQUEST_operatorId, operatorIdCount++)) {
            operatorId = readSimple(reader, operatorIdDatatype, "E650");
          }
          continue;
        case "campaign-ref":
          if (placeChild(reader, SEND_SAVED_MMS_REQUEST_campaignRef, campaignRefCount++)) {
            campaignRef = readSimple(reader, campaignRefDatatype);
          }
          continue;
        case "custom-subject":
          if (placeChild(reader, SEND_SAVED_MMS_REQUEST_customSubject, customSubjectCount++)) {
            customSubject = readSimple(reader, subjectDatatype, "E314");
          }
          continue;
        case "custom-text":
          if (placeChild(reader, SEND_SAVED_MMS_REQUEST_customText, customTextCount++)) {
            const one = readCustomTextContent(reader);
            if (one !== undefined) customText.push(one);
          }
          continue;
        case "data":
          if (placeChild(reader, SEND_SAVED_MMS_REQUEST_data, dataCount++)) {
            data = readMergeDataContent(reader);
          }
          continue;
        case "fallback-sms-text":
          if (placeChild(reader, SEND_SAVED_MMS_REQUEST_fallbackSmsText, fallbackSmsTextCount++)) {
            fallbackSmsText = readSimple(reader, stringDatatype);
          }
          continue;
        case "fallback-sms-link-expiration":
          if (placeChild(reader, SEND_SAVED_MMS_REQUEST_fallbackSmsLinkExpiration, fallbackSmsLinkExpirationCount++)) {
            fallbackSmsLinkExpiration = readSimple(reader, expirationDateDatatype);
          }
          continue;
        case "disable-fallback-sms":
          if (placeChild(reader, SEND_SAVED_MMS_REQUEST_disableFallbackSms, disableFallbackSmsCount++)) {
            disableFallbackSms = readSimple(reader, flagDatatype);
          }
          continue;
        case "disable-fallback-sms-link":
          if (placeChild(reader, SEND_SAVED_MMS_REQUEST_disableFallbackSmsLink, disableFallbackSmsLinkCount++)) {
            disableFallbackSmsLink = readSimple(reader, flagDatatype);
          }
          continue;
        case "ddm-force":
          if (placeChild(reader, SEND_SAVED_MMS_REQUEST_ddmForce, ddmForceCount++)) {
            ddmForce = readSimple(reader, flagDatatype);
          }
          continue;
        case "ddm-message-subject":
          if (placeChild(reader, SEND_SAVED_MMS_REQUEST_ddmMessageSubject, ddmMessageSubjectCount++)) {
            ddmMessageSubject = readSimple(reader, stringDatatype);
          }
          continue;
        case "ddm-message-text":
          if (placeChild(reader, SEND_SAVED_MMS_REQUEST_ddmMessageText, ddmMessageTextCount++)) {
            ddmMessageText = readSimple(reader, stringDatatype);
          }
          continue;
        case "ddm-message-timeout":
          if (placeChild(reader, SEND_SAVED_MMS_REQUEST_ddmMessageTimeout, ddmMessageTimeoutCount++)) {
            ddmMessageTimeout = readSimple(reader, minutesDatatype);
          }
          continue;
      }
    }
    const other = readUndeclared(reader, SEND_SAVED_MMS_REQUEST, childrenLeft(SEND_SAVED_MMS_REQUEST__CHILDREN, [
      actionCount,
      apiKeyCount,
      to_Count,
      fromCount,
      fromMaskCount,
      serviceIdCount,
      mmsIdCount,
      operatorIdCount,
      campaignRefCount,
      customSubjectCount,
      customTextCount,
      dataCount,
      fallbackSmsTextCount,
      fallbackSmsLinkExpirationCount,
      disableFallbackSmsCount,
      disableFallbackSmsLinkCount,
      ddmForceCount,
      ddmMessageSubjectCount,
      ddmMessageTextCount,
      ddmMessageTimeoutCount,
    ]));
    if (other !== undefined) unknown.push(other);
  }
  requireChild(reader, SEND_SAVED_MMS_REQUEST_action, actionCount);
  requireChild(reader, SEND_SAVED_MMS_REQUEST_apiKey, apiKeyCount);
  requireChild(reader, SEND_SAVED_MMS_REQUEST_to, to_Count);
  requireChild(reader, SEND_SAVED_MMS_REQUEST_from, fromCount);
  requireChild(reader, SEND_SAVED_MMS_REQUEST_serviceId, serviceIdCount);
  requireChild(reader, SEND_SAVED_MMS_REQUEST_mmsId, mmsIdCount);
  const value = {} as SendSavedMmsRequest;
  if (action !== undefined) value.action = action;
  if (apiKey !== undefined) value.apiKey = apiKey;
  if (to_ !== undefined) value.to = to_;
  if (from !== undefined) value.from = from;
  if (fromMask !== undefined) value.fromMask = fromMask;
  if (serviceId !== undefined) value.serviceId = serviceId;
  if (mmsId !== undefined) value.mmsId = mmsId;
  if (operatorId !== undefined) value.operatorId = operatorId;
  if (campaignRef !== undefined) value.campaignRef = campaignRef;
  if (customSubject !== undefined) value.customSubject = customSubject;
  if (customText.length > 0) value.customText = customText;
  if (data !== undefined) value.data = data;
  if (fallbackSmsText !== undefined) value.fallbackSmsText = fallbackSmsText;
  if (fallbackSmsLinkExpiration !== undefined) value.fallbackSmsLinkExpiration = fallbackSmsLinkExpiration;
  if (disableFallbackSms !== undefined) value.disableFallbackSms = disableFallbackSms;
  if (disableFallbackSmsLink !== undefined) value.disableFallbackSmsLink = disableFallbackSmsLink;
  if (ddmForce !== undefined) value.ddmForce = ddmForce;
  if (ddmMessageSubject !== undefined) value.ddmMessageSubject = ddmMessageSubject;
  if (ddmMessageText !== undefined) value.ddmMessageText = ddmMessageText;
  if (ddmMessageTimeout !== undefined) value.ddmMessageTimeout = ddmMessageTimeout;
  if (unknown.length > 0) value.$unknown = unknown;
  if (!reader.halted) assertSendSavedMmsRequest(value.customSubject, value.customText, value.fallbackSmsText, value.disableFallbackSms, value.ddmForce, value.ddmMessageSubject, value.ddmMessageText, value.ddmMessageTimeout, reader.atElement());
  reader.end();
  return value;
}

/** Reads `CustomText` — schema/sinch-mms/send-saved-mms.xsd:156:3 */
export function readCustomTextContent(reader: Reader): CustomText | undefined {
  const plain = readPlainly(reader, "", readPlainCustomText);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) readUndeclaredAttributes(reader, CUSTOM_TEXT);
  let value_: ReplacementText | undefined;
  let value_Count = 0;
  let slide: SlideNumber | undefined;
  let slideCount = 0;
  const unknown: XmlElement[] = [];
  while (reader.nextChild()) {
    if (reader.namespace === "") {
      switch (reader.localName) {
        case "value":
          if (placeChild(reader, CUSTOM_TEXT_value, value_Count++)) {
            value_ = readSimple(reader, replacementTextDatatype);
          }
          continue;
        case "slide":
          if (placeChild(reader, CUSTOM_TEXT_slide, slideCount++)) {
            slide = readSimple(reader, slideNumberDatatype);
          }
          continue;
      }
    }
    const other = readUndeclared(reader, CUSTOM_TEXT, childrenLeft(CUSTOM_TEXT__CHILDREN, [value_Count, slideCount]));
    if (other !== undefined) unknown.push(other);
  }
  requireChild(reader, CUSTOM_TEXT_value, value_Count);
  requireChild(reader, CUSTOM_TEXT_slide, slideCount);
  const value = {} as CustomText;
  if (value_ !== undefined) value.value = value_;
  if (slide !== undefined) value.slide = slide;
  if (unknown.length > 0) value.$unknown = unknown;
  reader.end();
  return value;
}

/** Reads `MergeData` — schema/sinch-mms/send-saved-mms.xsd:176:3 */
export function readMergeDataContent(reader: Reader): MergeData | undefined {
  const plain = readPlainly(reader, "", readPlainMergeData);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) readUndeclaredAttributes(reader, MERGE_DATA);
  const any: XmlElement[] = [];
  const unknown: XmlElement[] = [];
  let state = 0;
  while (reader.nextChild()) {
    const to = stepChild(reader, MERGE_DATA__MODEL, state, 0, any.length);
    if (to < 0) continue;
    state = to;
    const element = readUntyped(reader);
    if (element !== undefined) any.push(element);
    continue;
  }
  completeContent(reader, MERGE_DATA__MODEL, state);
  const value = {} as MergeData;
  if (any.length > 0) value.any = any;
  if (unknown.length > 0) value.$unknown = unknown;
  reader.end();
  return value;
}

/** Reads `SendSavedMmsSuccess` — schema/sinch-mms/send-saved-mms.xsd:202:3 */
export function readSendSavedMmsSuccessContent(reader: Reader): SendSavedMmsSuccess | undefined {
  const plain = readPlainly(reader, "", readPlainSendSavedMmsSuccess);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) readUndeclaredAttributes(reader, SEND_SAVED_MMS_SUCCESS);
  let status: SuccessStatus | undefined;
  let statusCount = 0;
  let to_: ReceivedNumber | undefined;
  let to_Count = 0;
  let from: ReceivedNumber | undefined;
  let fromCount = 0;
  let mmsId: ReceivedId | undefined;
  let mmsIdCount = 0;
  let trackingId: TrackingId | undefined;
  let trackingIdCount = 0;
  let statusDetails: ReceivedText | undefined;
  let statusDetailsCount = 0;
  const unknown: XmlElement[] = [];
  while (reader.nextChild()) {
    if (reader.namespace === "") {
      switch (reader.localName) {
        case "status":
          if (placeChild(reader, SEND_SAVED_MMS_SUCCESS_status, statusCount++)) {
            status = readSimple(reader, successStatusDatatype);
          }
          continue;
        case "to":
          if (placeChild(reader, SEND_SAVED_MMS_SUCCESS_to, to_Count++)) {
            to_ = readSimple(reader, receivedNumberDatatype);
          }
          continue;
        case "from":
          if (placeChild(reader, SEND_SAVED_MMS_SUCCESS_from, fromCount++)) {
            from = readSimple(reader, receivedNumberDatatype);
          }
          continue;
        case "mms-id":
          if (placeChild(reader, SEND_SAVED_MMS_SUCCESS_mmsId, mmsIdCount++)) {
            mmsId = readSimple(reader, receivedIdDatatype);
          }
          continue;
        case "tracking-id":
          if (placeChild(reader, SEND_SAVED_MMS_SUCCESS_trackingId, trackingIdCount++)) {
            trackingId = readSimple(reader, trackingIdDatatype);
          }
          continue;
        case "status-details":
          if (placeChild(reader, SEND_SAVED_MMS_SUCCESS_statusDetails, statusDetailsCount++)) {
            statusDetails = readSimple(reader, receivedTextDatatype);
          }
          continue;
      }
    }
    const other = readUndeclared(reader, SEND_SAVED_MMS_SUCCESS, childrenLeft(SEND_SAVED_MMS_SUCCESS__CHILDREN, [statusCount, to_Count, fromCount, mmsIdCount, trackingIdCount, statusDetailsCount]));
    if (other !== undefined) unknown.push(other);
  }
  requireChild(reader, SEND_SAVED_MMS_SUCCESS_status, statusCount);
  const value = {} as SendSavedMmsSuccess;
  if (status !== undefined) value.status = status;
  if (to_ !== undefined) value.to = to_;
  if (from !== undefined) value.from = from;
  if (mmsId !== undefined) value.mmsId = mmsId;
  if (trackingId !== undefined) value.trackingId = trackingId;
  if (statusDetails !== undefined) value.statusDetails = statusDetails;
  if (unknown.length > 0) value.$unknown = unknown;
  reader.end();
  return value;
}

/** Reads `SendSavedMmsFailure` — schema/sinch-mms/send-saved-mms.xsd:247:3 */
export function readSendSavedMmsFailureContent(reader: Reader): SendSavedMmsFailure | undefined {
  const plain = readPlainly(reader, "", readPlainSendSavedMmsFailure);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) readUndeclaredAttributes(reader, SEND_SAVED_MMS_FAILURE);
  let status: FailureStatus | undefined;
  let statusCount = 0;
  let errorCode: ReceivedErrorCode | undefined;
  let errorCodeCount = 0;
  let errorInfo: ReceivedText | undefined;
  let errorInfoCount = 0;
  let to_: ReceivedNumber | undefined;
  let to_Count = 0;
  const unknown: XmlElement[] = [];
  while (reader.nextChild()) {
    if (reader.namespace === "") {
      switch (reader.localName) {
        case "status":
          if (placeChild(reader, SEND_SAVED_MMS_FAILURE_status, statusCount++)) {
            status = readSimple(reader, failureStatusDatatype);
          }
          continue;
        case "error-code":
          if (placeChild(reader, SEND_SAVED_MMS_FAILURE_errorCode, errorCodeCount++)) {
            errorCode = readSimple(reader, receivedErrorCodeDatatype);
          }
          continue;
        case "error-info":
          if (placeChild(reader, SEND_SAVED_MMS_FAILURE_errorInfo, errorInfoCount++)) {
            errorInfo = readSimple(reader, receivedTextDatatype);
          }
          continue;
        case "to":
          if (placeChild(reader, SEND_SAVED_MMS_FAILURE_to, to_Count++)) {
            to_ = readSimple(reader, receivedNumberDatatype);
          }
          continue;
      }
    }
    const other = readUndeclared(reader, SEND_SAVED_MMS_FAILURE, childrenLeft(SEND_SAVED_MMS_FAILURE__CHILDREN, [statusCount, errorCodeCount, errorInfoCount, to_Count]));
    if (other !== undefined) unknown.push(other);
  }
  requireChild(reader, SEND_SAVED_MMS_FAILURE_status, statusCount);
  const value = {} as SendSavedMmsFailure;
  if (status !== undefined) value.status = status;
  if (errorCode !== undefined) value.errorCode = errorCode;
  if (errorInfo !== undefined) value.errorInfo = errorInfo;
  if (to_ !== undefined) value.to = to_;
  if (unknown.length > 0) value.$unknown = unknown;
  reader.end();
  return value;
}

/** Reads `SendSavedMmsResponse` — schema/sinch-mms/send-saved-mms.xsd:185:3 */
export function readSendSavedMmsResponseContent(reader: Reader): SendSavedMmsResponse | undefined {
  const found = peekChild(reader, "", "status");
  switch (found) {
    case "Success":
      return readSendSavedMmsSuccessContent(reader);
    case "Failure":
      return readSendSavedMmsFailureContent(reader);
  }
  return undiscriminated(reader, SEND_SAVED_MMS_RESPONSE_status, found, ["Success", "Failure"]);
}
