// Generated from schema/sinch-mms/upper/send-mms.xsd by schemawright. Do not edit.
import {
  LEGACY_SEND_MMS_REQUEST,
  LEGACY_SEND_MMS_REQUEST__CHILDREN,
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
  UPPER_SEND_MMS_FAILURE__CHILDREN,
  UPPER_SEND_MMS_FAILURE_errorCode,
  UPPER_SEND_MMS_FAILURE_errorInfo,
  UPPER_SEND_MMS_FAILURE_status,
  UPPER_SEND_MMS_FAILURE_to,
  UPPER_SEND_MMS_RESPONSE_status,
  UPPER_SEND_MMS_SUCCESS,
  UPPER_SEND_MMS_SUCCESS__CHILDREN,
  UPPER_SEND_MMS_SUCCESS_mmsId,
  UPPER_SEND_MMS_SUCCESS_status,
  UPPER_SEND_MMS_SUCCESS_statusDetails,
  UPPER_SEND_MMS_SUCCESS_to,
  UPPER_SEND_MMS_SUCCESS_trackingId,
} from "../../content/upper/send-mms.ts";
import { readPlainLegacySendMmsRequest, readPlainUpperSendMmsFailure, readPlainUpperSendMmsSuccess } from "../../fast/upper/send-mms.ts";
import { readUpperSlideContent } from "../../read/upper/slide.ts";
import type { ReceivedErrorCode } from "../../types/error-codes.ts";
import type { FailureStatus, SuccessStatus } from "../../types/response-status.ts";
import type { SendMmsFailure, SendMmsResponse, SendMmsSuccess } from "../../types/send-mms.ts";
import type { Slide } from "../../types/slide.ts";
import type {
  ApiKey,
  CampaignRef,
  ContentName,
  Flag,
  Mask,
  Msisdn,
  OperatorId,
  ReceivedId,
  ReceivedNumber,
  ReceivedText,
  Sender,
  Subject,
  TrackingId,
} from "../../types/types.ts";
import type { LegacySendMmsAction, LegacySendMmsRequest } from "../../types/upper/send-mms.ts";
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

/** Reads `UpperSendMmsSuccess` — schema/sinch-mms/upper/send-mms.xsd:147:3 */
export function readUpperSendMmsSuccessContent(reader: Reader): SendMmsSuccess | undefined {
  const plain = readPlainly(reader, "", readPlainUpperSendMmsSuccess);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) readUndeclaredAttributes(reader, UPPER_SEND_MMS_SUCCESS);
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
        case "STATUS":
          if (placeChild(reader, UPPER_SEND_MMS_SUCCESS_status, statusCount++)) {
            status = readSimple(reader, successStatusDatatype);
          }
          continue;
        case "TO":
          if (placeChild(reader, UPPER_SEND_MMS_SUCCESS_to, to_Count++)) {
            to_ = readSimple(reader, receivedNumberDatatype);
          }
          continue;
        case "MMSID":
          if (placeChild(reader, UPPER_SEND_MMS_SUCCESS_mmsId, mmsIdCount++)) {
            mmsId = readSimple(reader, receivedIdDatatype);
          }
          continue;
        case "TRACKINGID":
          if (placeChild(reader, UPPER_SEND_MMS_SUCCESS_trackingId, trackingIdCount++)) {
            trackingId = readSimple(reader, trackingIdDatatype);
          }
          continue;
        case "STATUSDETAILS":
          if (placeChild(reader, UPPER_SEND_MMS_SUCCESS_statusDetails, statusDetailsCount++)) {
            statusDetails = readSimple(reader, receivedTextDatatype);
          }
          continue;
      }
    }
    const other = readUndeclared(reader, UPPER_SEND_MMS_SUCCESS, childrenLeft(UPPER_SEND_MMS_SUCCESS__CHILDREN, [statusCount, to_Count, mmsIdCount, trackingIdCount, statusDetailsCount]));
    if (other !== undefined) unknown.push(other);
  }
  requireChild(reader, UPPER_SEND_MMS_SUCCESS_status, statusCount);
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

/** Reads `UpperSendMmsFailure` — schema/sinch-mms/upper/send-mms.xsd:193:3 */
export function readUpperSendMmsFailureContent(reader: Reader): SendMmsFailure | undefined {
  const plain = readPlainly(reader, "", readPlainUpperSendMmsFailure);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) readUndeclaredAttributes(reader, UPPER_SEND_MMS_FAILURE);
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
        case "STATUS":
          if (placeChild(reader, UPPER_SEND_MMS_FAILURE_status, statusCount++)) {
            status = readSimple(reader, failureStatusDatatype);
          }
          continue;
        case "ERRORCODE":
          if (placeChild(reader, UPPER_SEND_MMS_FAILURE_errorCode, errorCodeCount++)) {
            errorCode = readSimple(reader, receivedErrorCodeDatatype);
          }
          continue;
        case "ERRORINFO":
          if (placeChild(reader, UPPER_SEND_MMS_FAILURE_errorInfo, errorInfoCount++)) {
            errorInfo = readSimple(reader, receivedTextDatatype);
          }
          continue;
        case "TO":
          if (placeChild(reader, UPPER_SEND_MMS_FAILURE_to, to_Count++)) {
            to_ = readSimple(reader, receivedNumberDatatype);
          }
          continue;
      }
    }
    const other = readUndeclared(reader, UPPER_SEND_MMS_FAILURE, childrenLeft(UPPER_SEND_MMS_FAILURE__CHILDREN, [statusCount, errorCodeCount, errorInfoCount, to_Count]));
    if (other !== undefined) unknown.push(other);
  }
  requireChild(reader, UPPER_SEND_MMS_FAILURE_status, statusCount);
  const value = {} as SendMmsFailure;
  if (status !== undefined) value.status = status;
  if (errorCode !== undefined) value.errorCode = errorCode;
  if (errorInfo !== undefined) value.errorInfo = errorInfo;
  if (to_ !== undefined) value.to = to_;
  if (unknown.length > 0) value.$unknown = unknown;
  reader.end();
  return value;
}

/** Reads `LegacySendMmsRequest` — schema/sinch-mms/upper/send-mms.xsd:25:3 */
export function readLegacySendMmsRequestContent(reader: Reader): LegacySendMmsRequest | undefined {
  const plain = readPlainly(reader, "", readPlainLegacySendMmsRequest);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) readUndeclaredAttributes(reader, LEGACY_SEND_MMS_REQUEST);
  let action: LegacySendMmsAction | undefined;
  let actionCount = 0;
  let apiKey: ApiKey | undefined;
  let apiKeyCount = 0;
  let to_: Msisdn | undefined;
  let to_Count = 0;
  let from: Sender | undefined;
  let fromCount = 0;
  let fromMask: Mask | undefined;
  let fromMaskCount = 0;
  let operatorId: OperatorId | undefined;
  let operatorIdCount = 0;
  let spid: OperatorId | undefined;
  let spidCount = 0;
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
  let disableFallbackSms: Flag | undefined;
  let disableFallbackSmsCount = 0;
  let disableFallbackSmsLink: Flag | undefined;
  let disableFallbackSmsLinkCount = 0;
  const unknown: XmlElement[] = [];
  while (reader.nextChild()) {
    if (reader.namespace === "") {
      switch (reader.localName) {
        case "ACTION":
          if (placeChild(reader, LEGACY_SEND_MMS_REQUEST_action, actionCount++)) {
            action = readSimple(reader, legacySendMmsActionDatatype, "E100");
          }
          continue;
        case "API_KEY":
          if (placeChild(reader, LEGACY_SEND_MMS_REQUEST_apiKey, apiKeyCount++)) {
            apiKey = readSimple(reader, apiKeyDatatype, "E104");
          }
          continue;
        case "TO":
          if (placeChild(reader, LEGACY_SEND_MMS_REQUEST_to, to_Count++)) {
            to_ = readSimple(reader, msisdnDatatype, "E110");
          }
          continue;
        case "FROM":
          if (placeChild(reader, LEGACY_SEND_MMS_REQUEST_from, fromCount++)) {
            from = readSimple(reader, senderDatatype, "E111");
          }
          continue;
        case "FROM_MASK":
          if (placeChild(reader, LEGACY_SEND_MMS_REQUEST_fromMask, fromMaskCount++)) {
            fromMask = readSimple(reader, maskDatatype, "E115");
          }
          continue;
        case "OPERATORID":
          if (placeChild(reader, LEGACY_SEND_MMS_REQUEST_operatorId, operatorIdCount++)) {
            operatorId = readSimple(reader, operatorIdDatatype, "E650");
          }
          continue;
        case "SPID":
          if (placeChild(reader, LEGACY_SEND_MMS_REQUEST_spid, spidCount++)) {
            spid = readSimple(reader, operatorIdDatatype, "E650");
          }
          continue;
        case "CAMPAIGNREF":
          if (placeChild(reader, LEGACY_SEND_MMS_REQUEST_campaignRef, campaignRefCount++)) {
            campaignRef = readSimple(reader, campaignRefDatatype);
          }
          continue;
        case "NAME":
          if (placeChild(reader, LEGACY_SEND_MMS_REQUEST_name, nameCount++)) {
            name = readSimple(reader, contentNameDatatype, "E311");
          }
          continue;
        case "SUBJECT":
          if (placeChild(reader, LEGACY_SEND_MMS_REQUEST_messageSubject, messageSubjectCount++)) {
            messageSubject = readSimple(reader, subjectDatatype, "E314");
          }
          continue;
        case "SLIDE":
          if (placeChild(reader, LEGACY_SEND_MMS_REQUEST_slide, slideCount++)) {
            const one = readUpperSlideContent(reader);
            if (one !== undefined) slide.push(one);
          }
          continue;
        case "FALLBACKSMSTEXT":
          if (placeChild(reader, LEGACY_SEND_MMS_REQUEST_fallbackSmsText, fallbackSmsTextCount++)) {
            fallbackSmsText = readSimple(reader, stringDatatype);
          }
          continue;
        case "DISABLEFALLBACKSMS":
          if (placeChild(reader, LEGACY_SEND_MMS_REQUEST_disableFallbackSms, disableFallbackSmsCount++)) {
            disableFallbackSms = readSimple(reader, flagDatatype);
          }
          continue;
        case "DISABLEFALLBACKSMSLINK":
          if (placeChild(reader, LEGACY_SEND_MMS_REQUEST_disableFallbackSmsLink, disableFallbackSmsLinkCount++)) {
            disableFallbackSmsLink = readSimple(reader, flagDatatype);
          }
          continue;
      }
    }
    const other = readUndeclared(reader, LEGACY_SEND_MMS_REQUEST, childrenLeft(LEGACY_SEND_MMS_REQUEST__CHILDREN, [
      actionCount,
      apiKeyCount,
      to_Count,
      fromCount,
      fromMaskCount,
      operatorIdCount,
      spidCount,
      campaignRefCount,
      nameCount,
      messageSubjectCount,
      slideCount,
      fallbackSmsTextCount,
      disableFallbackSmsCount,
      disableFallbackSmsLinkCount,
    ]));
    if (other !== undefined) unknown.push(other);
  }
  requireChild(reader, LEGACY_SEND_MMS_REQUEST_action, actionCount);
  requireChild(reader, LEGACY_SEND_MMS_REQUEST_apiKey, apiKeyCount);
  requireChild(reader, LEGACY_SEND_MMS_REQUEST_to, to_Count);
  requireChild(reader, LEGACY_SEND_MMS_REQUEST_from, fromCount);
  requireChild(reader, LEGACY_SEND_MMS_REQUEST_name, nameCount);
  requireChild(reader, LEGACY_SEND_MMS_REQUEST_slide, slideCount);
  const value = {} as LegacySendMmsRequest;
  if (action !== undefined) value.action = action;
  if (apiKey !== undefined) value.apiKey = apiKey;
  if (to_ !== undefined) value.to = to_;
  if (from !== undefined) value.from = from;
  if (fromMask !== undefined) value.fromMask = fromMask;
  if (operatorId !== undefined) value.operatorId = operatorId;
  if (spid !== undefined) value.spid = spid;
  if (campaignRef !== undefined) value.campaignRef = campaignRef;
  if (name !== undefined) value.name = name;
  if (messageSubject !== undefined) value.messageSubject = messageSubject;
  value.slide = slide;
  if (fallbackSmsText !== undefined) value.fallbackSmsText = fallbackSmsText;
  if (disableFallbackSms !== undefined) value.disableFallbackSms = disableFallbackSms;
  if (disableFallbackSmsLink !== undefined) value.disableFallbackSmsLink = disableFallbackSmsLink;
  if (unknown.length > 0) value.$unknown = unknown;
  reader.end();
  return value;
}

/** Reads `UpperSendMmsResponse` — schema/sinch-mms/upper/send-mms.xsd:129:3 */
export function readUpperSendMmsResponseContent(reader: Reader): SendMmsResponse | undefined {
  const found = peekChild(reader, "", "STATUS");
  switch (found) {
    case "Success":
      return readUpperSendMmsSuccessContent(reader);
    case "Failure":
      return readUpperSendMmsFailureContent(reader);
  }
  return undiscriminated(reader, UPPER_SEND_MMS_RESPONSE_status, found, ["Success", "Failure"]);
}
