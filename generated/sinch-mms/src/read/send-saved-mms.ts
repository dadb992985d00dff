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
import { type Reader, type XmlElement, stringDatatype } from "@schemawright/runtime/codegen";

/** Reads `SendSavedMmsRequest` — schema/sinch-mms/send-saved-mms.xsd:23:3 */
export function readSendSavedMmsRequestContent(reader: Reader): SendSavedMmsRequest | undefined {
  const plain = reader.plain("", readPlainSendSavedMmsRequest);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) reader.noAttributes(SEND_SAVED_MMS_REQUEST);
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
          if (reader.place(SEND_SAVED_MMS_REQUEST_action, actionCount++)) {
            action = reader.simple(sendSavedMmsActionDatatype, "E100");
          }
          continue;
        case "api-key":
          if (reader.place(SEND_SAVED_MMS_REQUEST_apiKey, apiKeyCount++)) {
            apiKey = reader.simple(apiKeyDatatype, "E104");
          }
          continue;
        case "to":
          if (reader.place(SEND_SAVED_MMS_REQUEST_to, to_Count++)) {
            to_ = reader.simple(msisdnDatatype, "E110");
          }
          continue;
        case "from":
          if (reader.place(SEND_SAVED_MMS_REQUEST_from, fromCount++)) {
            from = reader.simple(senderDatatype, "E111");
          }
          continue;
        case "from-mask":
          if (reader.place(SEND_SAVED_MMS_REQUEST_fromMask, fromMaskCount++)) {
            fromMask = reader.simple(maskDatatype, "E115");
          }
          continue;
        case "service-id":
          if (reader.place(SEND_SAVED_MMS_REQUEST_serviceId, serviceIdCount++)) {
            serviceId = reader.simple(serviceIdDatatype, "E627");
          }
          continue;
        case "mms-id":
          if (reader.place(SEND_SAVED_MMS_REQUEST_mmsId, mmsIdCount++)) {
            mmsId = reader.simple(numericIdDatatype);
          }
          continue;
        case "operator-id":
          if (reader.place(SEND_SAVED_MMS_REQUEST_operatorId, operatorIdCount++)) {
            operatorId = reader.simple(operatorIdDatatype, "E650");
          }
          continue;
        case "campaign-ref":
          if (reader.place(SEND_SAVED_MMS_REQUEST_campaignRef, campaignRefCount++)) {
            campaignRef = reader.simple(campaignRefDatatype);
          }
          continue;
        case "custom-subject":
          if (reader.place(SEND_SAVED_MMS_REQUEST_customSubject, customSubjectCount++)) {
            customSubject = reader.simple(subjectDatatype, "E314");
          }
          continue;
        case "custom-text":
          if (reader.place(SEND_SAVED_MMS_REQUEST_customText, customTextCount++)) {
            const one = readCustomTextContent(reader);
            if (one !== undefined) customText.push(one);
          }
          continue;
        case "data":
          if (reader.place(SEND_SAVED_MMS_REQUEST_data, dataCount++)) {
            data = readMergeDataContent(reader);
          }
          continue;
        case "fallback-sms-text":
          if (reader.place(SEND_SAVED_MMS_REQUEST_fallbackSmsText, fallbackSmsTextCount++)) {
            fallbackSmsText = reader.simple(stringDatatype);
          }
          continue;
        case "fallback-sms-link-expiration":
          if (reader.place(SEND_SAVED_MMS_REQUEST_fallbackSmsLinkExpiration, fallbackSmsLinkExpirationCount++)) {
            fallbackSmsLinkExpiration = reader.simple(expirationDateDatatype);
          }
          continue;
        case "disable-fallback-sms":
          if (reader.place(SEND_SAVED_MMS_REQUEST_disableFallbackSms, disableFallbackSmsCount++)) {
            disableFallbackSms = reader.simple(flagDatatype);
          }
          continue;
        case "disable-fallback-sms-link":
          if (reader.place(SEND_SAVED_MMS_REQUEST_disableFallbackSmsLink, disableFallbackSmsLinkCount++)) {
            disableFallbackSmsLink = reader.simple(flagDatatype);
          }
          continue;
        case "ddm-force":
          if (reader.place(SEND_SAVED_MMS_REQUEST_ddmForce, ddmForceCount++)) {
            ddmForce = reader.simple(flagDatatype);
          }
          continue;
        case "ddm-message-subject":
          if (reader.place(SEND_SAVED_MMS_REQUEST_ddmMessageSubject, ddmMessageSubjectCount++)) {
            ddmMessageSubject = reader.simple(stringDatatype);
          }
          continue;
        case "ddm-message-text":
          if (reader.place(SEND_SAVED_MMS_REQUEST_ddmMessageText, ddmMessageTextCount++)) {
            ddmMessageText = reader.simple(stringDatatype);
          }
          continue;
        case "ddm-message-timeout":
          if (reader.place(SEND_SAVED_MMS_REQUEST_ddmMessageTimeout, ddmMessageTimeoutCount++)) {
            ddmMessageTimeout = reader.simple(minutesDatatype);
          }
          continue;
      }
    }
    const other = reader.undeclared(SEND_SAVED_MMS_REQUEST, reader.left(SEND_SAVED_MMS_REQUEST__CHILDREN, [
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
  reader.require(SEND_SAVED_MMS_REQUEST_action, actionCount);
  reader.require(SEND_SAVED_MMS_REQUEST_apiKey, apiKeyCount);
  reader.require(SEND_SAVED_MMS_REQUEST_to, to_Count);
  reader.require(SEND_SAVED_MMS_REQUEST_from, fromCount);
  reader.require(SEND_SAVED_MMS_REQUEST_serviceId, serviceIdCount);
  reader.require(SEND_SAVED_MMS_REQUEST_mmsId, mmsIdCount);
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
  const plain = reader.plain("", readPlainCustomText);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) reader.noAttributes(CUSTOM_TEXT);
  let value_: ReplacementText | undefined;
  let value_Count = 0;
  let slide: SlideNumber | undefined;
  let slideCount = 0;
  const unknown: XmlElement[] = [];
  while (reader.nextChild()) {
    if (reader.namespace === "") {
      switch (reader.localName) {
        case "value":
          if (reader.place(CUSTOM_TEXT_value, value_Count++)) {
            value_ = reader.simple(replacementTextDatatype);
          }
          continue;
        case "slide":
          if (reader.place(CUSTOM_TEXT_slide, slideCount++)) {
            slide = reader.simple(slideNumberDatatype);
          }
          continue;
      }
    }
    const other = reader.undeclared(CUSTOM_TEXT, reader.left(CUSTOM_TEXT__CHILDREN, [value_Count, slideCount]));
    if (other !== undefined) unknown.push(other);
  }
  reader.require(CUSTOM_TEXT_value, value_Count);
  reader.require(CUSTOM_TEXT_slide, slideCount);
  const value = {} as CustomText;
  if (value_ !== undefined) value.value = value_;
  if (slide !== undefined) value.slide = slide;
  if (unknown.length > 0) value.$unknown = unknown;
  reader.end();
  return value;
}

/** Reads `MergeData` — schema/sinch-mms/send-saved-mms.xsd:176:3 */
export function readMergeDataContent(reader: Reader): MergeData | undefined {
  const plain = reader.plain("", readPlainMergeData);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) reader.noAttributes(MERGE_DATA);
  const any: XmlElement[] = [];
  const unknown: XmlElement[] = [];
  let state = 0;
  while (reader.nextChild()) {
    const to = reader.step(MERGE_DATA__MODEL, state, 0, any.length);
    if (to < 0) continue;
    state = to;
    const element = reader.wildcard();
    if (element !== undefined) any.push(element);
    continue;
  }
  reader.complete(MERGE_DATA__MODEL, state);
  const value = {} as MergeData;
  if (any.length > 0) value.any = any;
  if (unknown.length > 0) value.$unknown = unknown;
  reader.end();
  return value;
}

/** Reads `SendSavedMmsSuccess` — schema/sinch-mms/send-saved-mms.xsd:202:3 */
export function readSendSavedMmsSuccessContent(reader: Reader): SendSavedMmsSuccess | undefined {
  const plain = reader.plain("", readPlainSendSavedMmsSuccess);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) reader.noAttributes(SEND_SAVED_MMS_SUCCESS);
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
          if (reader.place(SEND_SAVED_MMS_SUCCESS_status, statusCount++)) {
            status = reader.simple(successStatusDatatype);
          }
          continue;
        case "to":
          if (reader.place(SEND_SAVED_MMS_SUCCESS_to, to_Count++)) {
            to_ = reader.simple(receivedNumberDatatype);
          }
          continue;
        case "from":
          if (reader.place(SEND_SAVED_MMS_SUCCESS_from, fromCount++)) {
            from = reader.simple(receivedNumberDatatype);
          }
          continue;
        case "mms-id":
          if (reader.place(SEND_SAVED_MMS_SUCCESS_mmsId, mmsIdCount++)) {
            mmsId = reader.simple(receivedIdDatatype);
          }
          continue;
        case "tracking-id":
          if (reader.place(SEND_SAVED_MMS_SUCCESS_trackingId, trackingIdCount++)) {
            trackingId = reader.simple(trackingIdDatatype);
          }
          continue;
        case "status-details":
          if (reader.place(SEND_SAVED_MMS_SUCCESS_statusDetails, statusDetailsCount++)) {
            statusDetails = reader.simple(receivedTextDatatype);
          }
          continue;
      }
    }
    const other = reader.undeclared(SEND_SAVED_MMS_SUCCESS, reader.left(SEND_SAVED_MMS_SUCCESS__CHILDREN, [statusCount, to_Count, fromCount, mmsIdCount, trackingIdCount, statusDetailsCount]));
    if (other !== undefined) unknown.push(other);
  }
  reader.require(SEND_SAVED_MMS_SUCCESS_status, statusCount);
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
  const plain = reader.plain("", readPlainSendSavedMmsFailure);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) reader.noAttributes(SEND_SAVED_MMS_FAILURE);
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
          if (reader.place(SEND_SAVED_MMS_FAILURE_status, statusCount++)) {
            status = reader.simple(failureStatusDatatype);
          }
          continue;
        case "error-code":
          if (reader.place(SEND_SAVED_MMS_FAILURE_errorCode, errorCodeCount++)) {
            errorCode = reader.simple(receivedErrorCodeDatatype);
          }
          continue;
        case "error-info":
          if (reader.place(SEND_SAVED_MMS_FAILURE_errorInfo, errorInfoCount++)) {
            errorInfo = reader.simple(receivedTextDatatype);
          }
          continue;
        case "to":
          if (reader.place(SEND_SAVED_MMS_FAILURE_to, to_Count++)) {
            to_ = reader.simple(receivedNumberDatatype);
          }
          continue;
      }
    }
    const other = reader.undeclared(SEND_SAVED_MMS_FAILURE, reader.left(SEND_SAVED_MMS_FAILURE__CHILDREN, [statusCount, errorCodeCount, errorInfoCount, to_Count]));
    if (other !== undefined) unknown.push(other);
  }
  reader.require(SEND_SAVED_MMS_FAILURE_status, statusCount);
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
  const found = reader.peekChild("", "status");
  switch (found) {
    case "Success":
      return readSendSavedMmsSuccessContent(reader);
    case "Failure":
      return readSendSavedMmsFailureContent(reader);
  }
  return reader.undiscriminated(SEND_SAVED_MMS_RESPONSE_status, found, ["Success", "Failure"]);
}
