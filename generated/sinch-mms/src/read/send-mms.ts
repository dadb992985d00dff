// Generated from schema/sinch-mms/send-mms.xsd by schemawright. Do not edit.
import {
  SEND_MMS_FAILURE,
  SEND_MMS_FAILURE__CHILDREN,
  SEND_MMS_FAILURE_errorCode,
  SEND_MMS_FAILURE_errorInfo,
  SEND_MMS_FAILURE_status,
  SEND_MMS_FAILURE_to,
  SEND_MMS_REQUEST,
  SEND_MMS_REQUEST__CHILDREN,
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
  SEND_MMS_SUCCESS__CHILDREN,
  SEND_MMS_SUCCESS_mmsId,
  SEND_MMS_SUCCESS_status,
  SEND_MMS_SUCCESS_statusDetails,
  SEND_MMS_SUCCESS_to,
  SEND_MMS_SUCCESS_trackingId,
  assertSendMmsRequest,
} from "../content/send-mms.ts";
import { readPlainSendMmsFailure, readPlainSendMmsRequest, readPlainSendMmsSuccess } from "../fast/send-mms.ts";
import { readSlideContent } from "../read/slide.ts";
import type { ReceivedErrorCode } from "../types/error-codes.ts";
import type { FailureStatus, SuccessStatus } from "../types/response-status.ts";
import type { SendMmsAction, SendMmsFailure, SendMmsRequest, SendMmsResponse, SendMmsSuccess } from "../types/send-mms.ts";
import type { Slide } from "../types/slide.ts";
import type {
  ApiKey,
  CampaignRef,
  ContentName,
  ExpirationDate,
  Flag,
  Mask,
  Msisdn,
  OperatorId,
  ReceivedId,
  ReceivedNumber,
  ReceivedText,
  Sender,
  ServiceId,
  Subject,
  TrackingId,
} from "../types/types.ts";
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
import { type Reader, type XmlElement, stringDatatype } from "@schemawright/runtime/codegen";

/** Reads `SendMmsRequest` — schema/sinch-mms/send-mms.xsd:24:3 */
export function readSendMmsRequestContent(reader: Reader): SendMmsRequest | undefined {
  const plain = reader.plain("", readPlainSendMmsRequest);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) reader.noAttributes(SEND_MMS_REQUEST);
  let action: SendMmsAction | undefined;
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
  let operatorId: OperatorId | undefined;
  let operatorIdCount = 0;
  let campaignRef: CampaignRef | undefined;
  let campaignRefCount = 0;
  let name: ContentName | undefined;
  let nameCount = 0;
  let messageSubject: Subject | undefined;
  let messageSubjectCount = 0;
  const slide: Slide[] = [];
  let slideCount = 0;
  let fallbackSmsText: string | undefined;
  let fallbackSmsTextCount = 0;
  let fallbackSmsLinkExpiration: ExpirationDate | undefined;
  let fallbackSmsLinkExpirationCount = 0;
  let disableFallbackSms: Flag | undefined;
  let disableFallbackSmsCount = 0;
  let disableFallbackSmsLink: Flag | undefined;
  let disableFallbackSmsLinkCount = 0;
  const unknown: XmlElement[] = [];
  while (reader.nextChild()) {
    if (reader.namespace === "") {
      switch (reader.localName) {
        case "action":
          if (reader.place(SEND_MMS_REQUEST_action, actionCount++)) {
            action = reader.simple(sendMmsActionDatatype, "E100");
          }
          continue;
        case "api-key":
          if (reader.place(SEND_MMS_REQUEST_apiKey, apiKeyCount++)) {
            apiKey = reader.simple(apiKeyDatatype, "E104");
          }
          continue;
        case "to":
          if (reader.place(SEND_MMS_REQUEST_to, to_Count++)) {
            to_ = reader.simple(msisdnDatatype, "E110");
          }
          continue;
        case "from":
          if (reader.place(SEND_MMS_REQUEST_from, fromCount++)) {
            from = reader.simple(senderDatatype, "E111");
          }
          continue;
        case "from-mask":
          if (reader.place(SEND_MMS_REQUEST_fromMask, fromMaskCount++)) {
            fromMask = reader.simple(maskDatatype, "E115");
          }
          continue;
        case "service-id":
          if (reader.place(SEND_MMS_REQUEST_serviceId, serviceIdCount++)) {
            serviceId = reader.simple(serviceIdDatatype, "E627");
          }
          continue;
        case "operator-id":
          if (reader.place(SEND_MMS_REQUEST_operatorId, operatorIdCount++)) {
            operatorId = reader.simple(operatorIdDatatype, "E650");
          }
          continue;
        case "campaign-ref":
          if (reader.place(SEND_MMS_REQUEST_campaignRef, campaignRefCount++)) {
            campaignRef = reader.simple(campaignRefDatatype);
          }
          continue;
        case "name":
          if (reader.place(SEND_MMS_REQUEST_name, nameCount++)) {
            name = reader.simple(contentNameDatatype, "E311");
          }
          continue;
        case "message-subject":
          if (reader.place(SEND_MMS_REQUEST_messageSubject, messageSubjectCount++)) {
            messageSubject = reader.simple(subjectDatatype, "E314");
          }
          continue;
        case "slide":
          if (reader.place(SEND_MMS_REQUEST_slide, slideCount++)) {
            const one = readSlideContent(reader);
            if (one !== undefined) slide.push(one);
          }
          continue;
        case "fallback-sms-text":
          if (reader.place(SEND_MMS_REQUEST_fallbackSmsText, fallbackSmsTextCount++)) {
            fallbackSmsText = reader.simple(stringDatatype);
          }
          continue;
        case "fallback-sms-link-expiration":
          if (reader.place(SEND_MMS_REQUEST_fallbackSmsLinkExpiration, fallbackSmsLinkExpirationCount++)) {
            fallbackSmsLinkExpiration = reader.simple(expirationDateDatatype);
          }
          continue;
        case "disable-fallback-sms":
          if (reader.place(SEND_MMS_REQUEST_disableFallbackSms, disableFallbackSmsCount++)) {
            disableFallbackSms = reader.simple(flagDatatype);
          }
          continue;
        case "disable-fallback-sms-link":
          if (reader.place(SEND_MMS_REQUEST_disableFallbackSmsLink, disableFallbackSmsLinkCount++)) {
            disableFallbackSmsLink = reader.simple(flagDatatype);
          }
          continue;
      }
    }
    const other = reader.undeclared(SEND_MMS_REQUEST, reader.left(SEND_MMS_REQUEST__CHILDREN, [
      actionCount,
      apiKeyCount,
      to_Count,
      fromCount,
      fromMaskCount,
      serviceIdCount,
      operatorIdCount,
      campaignRefCount,
      nameCount,
      messageSubjectCount,
      slideCount,
      fallbackSmsTextCount,
      fallbackSmsLinkExpirationCount,
      disableFallbackSmsCount,
      disableFallbackSmsLinkCount,
    ]));
    if (other !== undefined) unknown.push(other);
  }
  reader.require(SEND_MMS_REQUEST_action, actionCount);
  reader.require(SEND_MMS_REQUEST_apiKey, apiKeyCount);
  reader.require(SEND_MMS_REQUEST_to, to_Count);
  reader.require(SEND_MMS_REQUEST_from, fromCount);
  reader.require(SEND_MMS_REQUEST_serviceId, serviceIdCount);
  reader.require(SEND_MMS_REQUEST_name, nameCount);
  reader.require(SEND_MMS_REQUEST_slide, slideCount);
  const value = {} as SendMmsRequest;
  if (action !== undefined) value.action = action;
  if (apiKey !== undefined) value.apiKey = apiKey;
  if (to_ !== undefined) value.to = to_;
  if (from !== undefined) value.from = from;
  if (fromMask !== undefined) value.fromMask = fromMask;
  if (serviceId !== undefined) value.serviceId = serviceId;
  if (operatorId !== undefined) value.operatorId = operatorId;
  if (campaignRef !== undefined) value.campaignRef = campaignRef;
  if (name !== undefined) value.name = name;
  if (messageSubject !== undefined) value.messageSubject = messageSubject;
  value.slide = slide;
  if (fallbackSmsText !== undefined) value.fallbackSmsText = fallbackSmsText;
  if (fallbackSmsLinkExpiration !== undefined) value.fallbackSmsLinkExpiration = fallbackSmsLinkExpiration;
  if (disableFallbackSms !== undefined) value.disableFallbackSms = disableFallbackSms;
  if (disableFallbackSmsLink !== undefined) value.disableFallbackSmsLink = disableFallbackSmsLink;
  if (unknown.length > 0) value.$unknown = unknown;
  if (!reader.halted) assertSendMmsRequest(value.messageSubject, value.fallbackSmsText, value.disableFallbackSms, reader.atElement());
  reader.end();
  return value;
}

/** Reads `SendMmsSuccess` — schema/sinch-mms/send-mms.xsd:148:3 */
export function readSendMmsSuccessContent(reader: Reader): SendMmsSuccess | undefined {
  const plain = reader.plain("", readPlainSendMmsSuccess);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) reader.noAttributes(SEND_MMS_SUCCESS);
  let status: SuccessStatus | undefined;
  let statusCount = 0;
  let to_: ReceivedNumber | undefined;
  let to_Count = 0;
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
          if (reader.place(SEND_MMS_SUCCESS_status, statusCount++)) {
            status = reader.simple(successStatusDatatype);
          }
          continue;
        case "to":
          if (reader.place(SEND_MMS_SUCCESS_to, to_Count++)) {
            to_ = reader.simple(receivedNumberDatatype);
          }
          continue;
        case "mms-id":
          if (reader.place(SEND_MMS_SUCCESS_mmsId, mmsIdCount++)) {
            mmsId = reader.simple(receivedIdDatatype);
          }
          continue;
        case "tracking-id":
          if (reader.place(SEND_MMS_SUCCESS_trackingId, trackingIdCount++)) {
            trackingId = reader.simple(trackingIdDatatype);
          }
          continue;
        case "status-details":
          if (reader.place(SEND_MMS_SUCCESS_statusDetails, statusDetailsCount++)) {
            statusDetails = reader.simple(receivedTextDatatype);
          }
          continue;
      }
    }
    const other = reader.undeclared(SEND_MMS_SUCCESS, reader.left(SEND_MMS_SUCCESS__CHILDREN, [statusCount, to_Count, mmsIdCount, trackingIdCount, statusDetailsCount]));
    if (other !== undefined) unknown.push(other);
  }
  reader.require(SEND_MMS_SUCCESS_status, statusCount);
  const value = {} as SendMmsSuccess;
  if (status !== undefined) value.status = status;
  if (to_ !== undefined) value.to = to_;
  if (mmsId !== undefined) value.mmsId = mmsId;
  if (trackingId !== undefined) value.trackingId = trackingId;
  if (statusDetails !== undefined) value.statusDetails = statusDetails;
  if (unknown.length > 0) value.$unknown = unknown;
  reader.end();
  return value;
}

/** Reads `SendMmsFailure` — schema/sinch-mms/send-mms.xsd:188:3 */
export function readSendMmsFailureContent(reader: Reader): SendMmsFailure | undefined {
  const plain = reader.plain("", readPlainSendMmsFailure);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) reader.noAttributes(SEND_MMS_FAILURE);
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
          if (reader.place(SEND_MMS_FAILURE_status, statusCount++)) {
            status = reader.simple(failureStatusDatatype);
          }
          continue;
        case "error-code":
          if (reader.place(SEND_MMS_FAILURE_errorCode, errorCodeCount++)) {
            errorCode = reader.simple(receivedErrorCodeDatatype);
          }
          continue;
        case "error-info":
          if (reader.place(SEND_MMS_FAILURE_errorInfo, errorInfoCount++)) {
            errorInfo = reader.simple(receivedTextDatatype);
          }
          continue;
        case "to":
          if (reader.place(SEND_MMS_FAILURE_to, to_Count++)) {
            to_ = reader.simple(receivedNumberDatatype);
          }
          continue;
      }
    }
    const other = reader.undeclared(SEND_MMS_FAILURE, reader.left(SEND_MMS_FAILURE__CHILDREN, [statusCount, errorCodeCount, errorInfoCount, to_Count]));
    if (other !== undefined) unknown.push(other);
  }
  reader.require(SEND_MMS_FAILURE_status, statusCount);
  const value = {} as SendMmsFailure;
  if (status !== undefined) value.status = status;
  if (errorCode !== undefined) value.errorCode = errorCode;
  if (errorInfo !== undefined) value.errorInfo = errorInfo;
  if (to_ !== undefined) value.to = to_;
  if (unknown.length > 0) value.$unknown = unknown;
  reader.end();
  return value;
}

/** Reads `SendMmsResponse` — schema/sinch-mms/send-mms.xsd:131:3 */
export function readSendMmsResponseContent(reader: Reader): SendMmsResponse | undefined {
  const found = reader.peekChild("", "status");
  switch (found) {
    case "Success":
      return readSendMmsSuccessContent(reader);
    case "Failure":
      return readSendMmsFailureContent(reader);
  }
  return reader.undiscriminated(SEND_MMS_RESPONSE_status, found, ["Success", "Failure"]);
}
