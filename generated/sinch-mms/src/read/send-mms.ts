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
import {
  type Reader,
  type XmlElement,
  childrenLeft,
  peekChild,
  placeChild,
  readPlainly,
  readSimple,
  readUndeclared,
  readUndeclaredAttributes,
  requireChild,
  stringDatatype,
  undiscriminated,
} from "@schemawright/runtime/codegen";

/** Reads `SendMmsRequest` — schema/sinch-mms/send-mms.xsd:24:3 */
export function readSendMmsRequestContent(reader: Reader): SendMmsRequest | undefined {
  const plain = readPlainly(reader, "", readPlainSendMmsRequest);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) readUndeclaredAttributes(reader, SEND_MMS_REQUEST);
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
          if (placeChild(reader, SEND_MMS_REQUEST_action, actionCount++)) {
            action = readSimple(reader, sendMmsActionDatatype, "E100");
          }
          continue;
        case "api-key":
          if (placeChild(reader, SEND_MMS_REQUEST_apiKey, apiKeyCount++)) {
            apiKey = readSimple(reader, apiKeyDatatype, "E104");
          }
          continue;
        case "to":
          if (placeChild(reader, SEND_MMS_REQUEST_to, to_Count++)) {
            to_ = readSimple(reader, msisdnDatatype, "E110");
          }
          continue;
        case "from":
          if (placeChild(reader, SEND_MMS_REQUEST_from, fromCount++)) {
            from = readSimple(reader, senderDatatype, "E111");
          }
          continue;
        case "from-mask":
          if (placeChild(reader, SEND_MMS_REQUEST_fromMask, fromMaskCount++)) {
            fromMask = readSimple(reader, maskDatatype, "E115");
          }
          continue;
        case "service-id":
          if (placeChild(reader, SEND_MMS_REQUEST_serviceId, serviceIdCount++)) {
            serviceId = readSimple(reader, serviceIdDatatype, "E627");
          }
          continue;
        case "operator-id":
          if (placeChild(reader, SEND_MMS_REQUEST_operatorId, operatorIdCount++)) {
            operatorId = readSimple(reader, operatorIdDatatype, "E650");
          }
          continue;
        case "campaign-ref":
          if (placeChild(reader, SEND_MMS_REQUEST_campaignRef, campaignRefCount++)) {
            campaignRef = readSimple(reader, campaignRefDatatype);
          }
          continue;
        case "name":
          if (placeChild(reader, SEND_MMS_REQUEST_name, nameCount++)) {
            name = readSimple(reader, contentNameDatatype, "E311");
          }
          continue;
        case "message-subject":
          if (placeChild(reader, SEND_MMS_REQUEST_messageSubject, messageSubjectCount++)) {
            messageSubject = readSimple(reader, subjectDatatype, "E314");
          }
          continue;
        case "slide":
          if (placeChild(reader, SEND_MMS_REQUEST_slide, slideCount++)) {
            const one = readSlideContent(reader);
            if (one !== undefined) slide.push(one);
          }
          continue;
        case "fallback-sms-text":
          if (placeChild(reader, SEND_MMS_REQUEST_fallbackSmsText, fallbackSmsTextCount++)) {
            fallbackSmsText = readSimple(reader, stringDatatype);
          }
          continue;
        case "fallback-sms-link-expiration":
          if (placeChild(reader, SEND_MMS_REQUEST_fallbackSmsLinkExpiration, fallbackSmsLinkExpirationCount++)) {
            fallbackSmsLinkExpiration = readSimple(reader, expirationDateDatatype);
          }
          continue;
        case "disable-fallback-sms":
          if (placeChild(reader, SEND_MMS_REQUEST_disableFallbackSms, disableFallbackSmsCount++)) {
            disableFallbackSms = readSimple(reader, flagDatatype);
          }
          continue;
        case "disable-fallback-sms-link":
          if (placeChild(reader, SEND_MMS_REQUEST_disableFallbackSmsLink, disableFallbackSmsLinkCount++)) {
            disableFallbackSmsLink = readSimple(reader, flagDatatype);
          }
          continue;
      }
    }
    const other = readUndeclared(reader, SEND_MMS_REQUEST, childrenLeft(SEND_MMS_REQUEST__CHILDREN, [
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
  requireChild(reader, SEND_MMS_REQUEST_action, actionCount);
  requireChild(reader, SEND_MMS_REQUEST_apiKey, apiKeyCount);
  requireChild(reader, SEND_MMS_REQUEST_to, to_Count);
  requireChild(reader, SEND_MMS_REQUEST_from, fromCount);
  requireChild(reader, SEND_MMS_REQUEST_serviceId, serviceIdCount);
  requireChild(reader, SEND_MMS_REQUEST_name, nameCount);
  requireChild(reader, SEND_MMS_REQUEST_slide, slideCount);
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
  const plain = readPlainly(reader, "", readPlainSendMmsSuccess);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) readUndeclaredAttributes(reader, SEND_MMS_SUCCESS);
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
          if (placeChild(reader, SEND_MMS_SUCCESS_status, statusCount++)) {
            status = readSimple(reader, successStatusDatatype);
          }
          continue;
        case "to":
          if (placeChild(reader, SEND_MMS_SUCCESS_to, to_Count++)) {
            to_ = readSimple(reader, receivedNumberDatatype);
          }
          continue;
        case "mms-id":
          if (placeChild(reader, SEND_MMS_SUCCESS_mmsId, mmsIdCount++)) {
            mmsId = readSimple(reader, receivedIdDatatype);
          }
          continue;
        case "tracking-id":
          if (placeChild(reader, SEND_MMS_SUCCESS_trackingId, trackingIdCount++)) {
            trackingId = readSimple(reader, trackingIdDatatype);
          }
          continue;
        case "status-details":
          if (placeChild(reader, SEND_MMS_SUCCESS_statusDetails, statusDetailsCount++)) {
            statusDetails = readSimple(reader, receivedTextDatatype);
          }
          continue;
      }
    }
    const other = readUndeclared(reader, SEND_MMS_SUCCESS, childrenLeft(SEND_MMS_SUCCESS__CHILDREN, [statusCount, to_Count, mmsIdCount, trackingIdCount, statusDetailsCount]));
    if (other !== undefined) unknown.push(other);
  }
  requireChild(reader, SEND_MMS_SUCCESS_status, statusCount);
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
  const plain = readPlainly(reader, "", readPlainSendMmsFailure);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) readUndeclaredAttributes(reader, SEND_MMS_FAILURE);
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
          if (placeChild(reader, SEND_MMS_FAILURE_status, statusCount++)) {
            status = readSimple(reader, failureStatusDatatype);
          }
          continue;
        case "error-code":
          if (placeChild(reader, SEND_MMS_FAILURE_errorCode, errorCodeCount++)) {
            errorCode = readSimple(reader, receivedErrorCodeDatatype);
          }
          continue;
        case "error-info":
          if (placeChild(reader, SEND_MMS_FAILURE_errorInfo, errorInfoCount++)) {
            errorInfo = readSimple(reader, receivedTextDatatype);
          }
          continue;
        case "to":
          if (placeChild(reader, SEND_MMS_FAILURE_to, to_Count++)) {
            to_ = readSimple(reader, receivedNumberDatatype);
          }
          continue;
      }
    }
    const other = readUndeclared(reader, SEND_MMS_FAILURE, childrenLeft(SEND_MMS_FAILURE__CHILDREN, [statusCount, errorCodeCount, errorInfoCount, to_Count]));
    if (other !== undefined) unknown.push(other);
  }
  requireChild(reader, SEND_MMS_FAILURE_status, statusCount);
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
  const found = peekChild(reader, "", "status");
  switch (found) {
    case "Success":
      return readSendMmsSuccessContent(reader);
    case "Failure":
      return readSendMmsFailureContent(reader);
  }
  return undiscriminated(reader, SEND_MMS_RESPONSE_status, found, ["Success", "Failure"]);
}
