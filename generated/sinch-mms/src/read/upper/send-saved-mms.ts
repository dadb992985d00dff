// Generated from schema/sinch-mms/upper/send-saved-mms.xsd by schemawright. Do not edit.
import {
  LEGACY_SEND_SAVED_MMS_REQUEST,
  LEGACY_SEND_SAVED_MMS_REQUEST__CHILDREN,
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
  UPPER_CUSTOM_TEXT__CHILDREN,
  UPPER_CUSTOM_TEXT_slide,
  UPPER_CUSTOM_TEXT_value,
  UPPER_SEND_SAVED_MMS_FAILURE,
  UPPER_SEND_SAVED_MMS_FAILURE__CHILDREN,
  UPPER_SEND_SAVED_MMS_FAILURE_errorCode,
  UPPER_SEND_SAVED_MMS_FAILURE_errorInfo,
  UPPER_SEND_SAVED_MMS_FAILURE_status,
  UPPER_SEND_SAVED_MMS_FAILURE_to,
  UPPER_SEND_SAVED_MMS_RESPONSE_status,
  UPPER_SEND_SAVED_MMS_SUCCESS,
  UPPER_SEND_SAVED_MMS_SUCCESS__CHILDREN,
  UPPER_SEND_SAVED_MMS_SUCCESS_from,
  UPPER_SEND_SAVED_MMS_SUCCESS_mmsId,
  UPPER_SEND_SAVED_MMS_SUCCESS_status,
  UPPER_SEND_SAVED_MMS_SUCCESS_statusDetails,
  UPPER_SEND_SAVED_MMS_SUCCESS_to,
  UPPER_SEND_SAVED_MMS_SUCCESS_trackingId,
} from "../../content/upper/send-saved-mms.ts";
import {
  readPlainLegacySendSavedMmsRequest,
  readPlainUpperCustomText,
  readPlainUpperSendSavedMmsFailure,
  readPlainUpperSendSavedMmsSuccess,
} from "../../fast/upper/send-saved-mms.ts";
import { readMergeDataContent } from "../../read/send-saved-mms.ts";
import type { ReceivedErrorCode } from "../../types/error-codes.ts";
import type { FailureStatus, SuccessStatus } from "../../types/response-status.ts";
import type { CustomText, MergeData, SendSavedMmsFailure, SendSavedMmsResponse, SendSavedMmsSuccess } from "../../types/send-saved-mms.ts";
import type {
  ApiKey,
  CampaignRef,
  Flag,
  Mask,
  Minutes,
  Msisdn,
  NonBlank,
  NumericId,
  OperatorId,
  ReceivedId,
  ReceivedNumber,
  ReceivedText,
  ReplacementText,
  Sender,
  SlideNumber,
  Subject,
  TrackingId,
} from "../../types/types.ts";
import type { LegacySendSavedMmsAction, LegacySendSavedMmsRequest } from "../../types/upper/send-saved-mms.ts";
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

/** Reads `UpperSendSavedMmsSuccess` — schema/sinch-mms/upper/send-saved-mms.xsd:210:3 */
export function readUpperSendSavedMmsSuccessContent(reader: Reader): SendSavedMmsSuccess | undefined {
  const plain = readPlainly(reader, "", readPlainUpperSendSavedMmsSuccess);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) readUndeclaredAttributes(reader, UPPER_SEND_SAVED_MMS_SUCCESS);
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
        case "STATUS":
          if (placeChild(reader, UPPER_SEND_SAVED_MMS_SUCCESS_status, statusCount++)) {
            status = readSimple(reader, successStatusDatatype);
          }
          continue;
        case "TO":
          if (placeChild(reader, UPPER_SEND_SAVED_MMS_SUCCESS_to, to_Count++)) {
            to_ = readSimple(reader, receivedNumberDatatype);
          }
          continue;
        case "FROM":
          if (placeChild(reader, UPPER_SEND_SAVED_MMS_SUCCESS_from, fromCount++)) {
            from = readSimple(reader, receivedNumberDatatype);
          }
          continue;
        case "MMSID":
          if (placeChild(reader, UPPER_SEND_SAVED_MMS_SUCCESS_mmsId, mmsIdCount++)) {
            mmsId = readSimple(reader, receivedIdDatatype);
          }
          continue;
        case "TRACKINGID":
          if (placeChild(reader, UPPER_SEND_SAVED_MMS_SUCCESS_trackingId, trackingIdCount++)) {
            trackingId = readSimple(reader, trackingIdDatatype);
          }
          continue;
        case "STATUSDETAILS":
          if (placeChild(reader, UPPER_SEND_SAVED_MMS_SUCCESS_statusDetails, statusDetailsCount++)) {
            statusDetails = readSimple(reader, receivedTextDatatype);
          }
          continue;
      }
    }
    const other = readUndeclared(reader, UPPER_SEND_SAVED_MMS_SUCCESS, childrenLeft(UPPER_SEND_SAVED_MMS_SUCCESS__CHILDREN, [statusCount, to_Count, fromCount, mmsIdCount, trackingIdCount, statusDetailsCount]));
    if (other !== undefined) unknown.push(other);
  }
  requireChild(reader, UPPER_SEND_SAVED_MMS_SUCCESS_status, statusCount);
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

/** Reads `UpperSendSavedMmsFailure` — schema/sinch-mms/upper/send-saved-mms.xsd:262:3 */
export function readUpperSendSavedMmsFailureContent(reader: Reader): SendSavedMmsFailure | undefined {
  const plain = readPlainly(reader, "", readPlainUpperSendSavedMmsFailure);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) readUndeclaredAttributes(reader, UPPER_SEND_SAVED_MMS_FAILURE);
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
          if (placeChild(reader, UPPER_SEND_SAVED_MMS_FAILURE_status, statusCount++)) {
            status = readSimple(reader, failureStatusDatatype);
          }
          continue;
        case "ERRORCODE":
          if (placeChild(reader, UPPER_SEND_SAVED_MMS_FAILURE_errorCode, errorCodeCount++)) {
            errorCode = readSimple(reader, receivedErrorCodeDatatype);
          }
          continue;
        case "ERRORINFO":
          if (placeChild(reader, UPPER_SEND_SAVED_MMS_FAILURE_errorInfo, errorInfoCount++)) {
            errorInfo = readSimple(reader, receivedTextDatatype);
          }
          continue;
        case "TO":
          if (placeChild(reader, UPPER_SEND_SAVED_MMS_FAILURE_to, to_Count++)) {
            to_ = readSimple(reader, receivedNumberDatatype);
          }
          continue;
      }
    }
    const other = readUndeclared(reader, UPPER_SEND_SAVED_MMS_FAILURE, childrenLeft(UPPER_SEND_SAVED_MMS_FAILURE__CHILDREN, [statusCount, errorCodeCount, errorInfoCount, to_Count]));
    if (other !== undefined) unknown.push(other);
  }
  requireChild(reader, UPPER_SEND_SAVED_MMS_FAILURE_status, statusCount);
  const value = {} as SendSavedMmsFailure;
  if (status !== undefined) value.status = status;
  if (errorCode !== undefined) value.errorCode = errorCode;
  if (errorInfo !== undefined) value.errorInfo = errorInfo;
  if (to_ !== undefined) value.to = to_;
  if (unknown.length > 0) value.$unknown = unknown;
  reader.end();
  return value;
}

/** Reads `LegacySendSavedMmsRequest` — schema/sinch-mms/upper/send-saved-mms.xsd:24:3 */
export function readLegacySendSavedMmsRequestContent(reader: Reader): LegacySendSavedMmsRequest | undefined {
  const plain = readPlainly(reader, "", readPlainLegacySendSavedMmsRequest);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) readUndeclaredAttributes(reader, LEGACY_SEND_SAVED_MMS_REQUEST);
  let action: LegacySendSavedMmsAction | undefined;
  let actionCount = 0;
  let apiKey: ApiKey | undefined;
  let apiKeyCount = 0;
  let to_: Msisdn | undefined;
  let to_Count = 0;
  let from: Sender | undefined;
  let fromCount = 0;
  let fromMask: Mask | undefined;
  let fromMaskCount = 0;
  let mmsId: NumericId | undefined;
  let mmsIdCount = 0;
  let operatorId: OperatorId | undefined;
  let operatorIdCount = 0;
  let spid: OperatorId | undefined;
  let spidCount = 0;
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
  let device: NonBlank | undefined;
  let deviceCount = 0;
  let forcePassAsLink: Flag | undefined;
  let forcePassAsLinkCount = 0;
  const unknown: XmlElement[] = [];
  while (reader.nextChild()) {
    if (reader.namespace === "") {
      switch (reader.localName) {
        case "ACTION":
          if (placeChild(reader, LEGACY_SEND_SAVED_MMS_REQUEST_action, actionCount++)) {
            action = readSimple(reader, legacySendSavedMmsActionDatatype, "E100");
          }
          continue;
        case "API_KEY":
          if (placeChild(reader, LEGACY_SEND_SAVED_MMS_REQUEST_apiKey, apiKeyCount++)) {
            apiKey = readSimple(reader, apiKeyDatatype, "E104");
          }
          continue;
        case "TO":
          if (placeChild(reader, LEGACY_SEND_SAVED_MMS_REQUEST_to, to_Count++)) {
            to_ = readSimple(reader, msisdnDatatype, "E110");
          }
          continue;
        case "FROM":
          if (placeChild(reader, LEGACY_SEND_SAVED_MMS_REQUEST_from, fromCount++)) {
            from = readSimple(reader, senderDatatype, "E111");
          }
          continue;
        case "FROM_MASK":
          if (placeChild(reader, LEGACY_SEND_SAVED_MMS_REQUEST_fromMask, fromMaskCount++)) {
            fromMask = readSimple(reader, maskDatatype, "E115");
          }
          continue;
        case "MMSID":
          if (placeChild(reader, LEGACY_SEND_SAVED_MMS_REQUEST_mmsId, mmsIdCount++)) {
            mmsId = readSimple(reader, numericIdDatatype);
          }
          continue;
        case "OPERATORID":
          if (placeChild(reader, LEGACY_SEND_SAVED_MMS_REQUEST_operatorId, operatorIdCount++)) {
            operatorId = readSimple(reader, operatorIdDatatype, "E650");
          }
          continue;
        case "SPID":
          if (placeChild(reader, LEGACY_SEND_SAVED_MMS_REQUEST_spid, spidCount++)) {
            spid = readSimple(reader, operatorIdDatatype, "E650");
          }
          continue;
        case "CAMPAIGNREF":
          if (placeChild(reader, LEGACY_SEND_SAVED_MMS_REQUEST_campaignRef, campaignRefCount++)) {
            campaignRef = readSimple(reader, campaignRefDatatype);
          }
          continue;
        case "CUSTOMSUBJECT":
          if (placeChild(reader, LEGACY_SEND_SAVED_MMS_REQUEST_customSubject, customSubjectCount++)) {
            customSubject = readSimple(reader, subjectDatatype, "E314");
          }
          continue;
        case "CUSTOMTEXT":
          if (placeChild(reader, LEGACY_SEND_SAVED_MMS_REQUEST_customText, customTextCount++)) {
            const one = readUpperCustomTextContent(reader);
            if (one !== undefined) customText.push(one);
          }
          continue;
        case "DATA":
          if (placeChild(reader, LEGACY_SEND_SAVED_MMS_REQUEST_data, dataCount++)) {
            data = readMergeDataContent(reader);
          }
          continue;
        case "FALLBACKSMSTEXT":
          if (placeChild(reader, LEGACY_SEND_SAVED_MMS_REQUEST_fallbackSmsText, fallbackSmsTextCount++)) {
            fallbackSmsText = readSimple(reader, stringDatatype);
          }
          continue;
        case "DISABLEFALLBACKSMS":
          if (placeChild(reader, LEGACY_SEND_SAVED_MMS_REQUEST_disableFallbackSms, disableFallbackSmsCount++)) {
            disableFallbackSms = readSimple(reader, flagDatatype);
          }
          continue;
        case "DISABLEFALLBACKSMSLINK":
          if (placeChild(reader, LEGACY_SEND_SAVED_MMS_REQUEST_disableFallbackSmsLink, disableFallbackSmsLinkCount++)) {
            disableFallbackSmsLink = readSimple(reader, flagDatatype);
          }
          continue;
        case "DDMFORCE":
          if (placeChild(reader, LEGACY_SEND_SAVED_MMS_REQUEST_ddmForce, ddmForceCount++)) {
            ddmForce = readSimple(reader, flagDatatype);
          }
          continue;
        case "DDMTITLE":
          if (placeChild(reader, LEGACY_SEND_SAVED_MMS_REQUEST_ddmMessageSubject, ddmMessageSubjectCount++)) {
            ddmMessageSubject = readSimple(reader, stringDatatype);
          }
          continue;
        case "DDMTEXT":
          if (placeChild(reader, LEGACY_SEND_SAVED_MMS_REQUEST_ddmMessageText, ddmMessageTextCount++)) {
            ddmMessageText = readSimple(reader, stringDatatype);
          }
          continue;
        case "DDMTIMEOUT":
          if (placeChild(reader, LEGACY_SEND_SAVED_MMS_REQUEST_ddmMessageTimeout, ddmMessageTimeoutCount++)) {
            ddmMessageTimeout = readSimple(reader, minutesDatatype);
          }
          continue;
        case "DEVICE":
          if (placeChild(reader, LEGACY_SEND_SAVED_MMS_REQUEST_device, deviceCount++)) {
            device = readSimple(reader, nonBlankDatatype);
          }
          continue;
        case "FORCEPASSASLINK":
          if (placeChild(reader, LEGACY_SEND_SAVED_MMS_REQUEST_forcePassAsLink, forcePassAsLinkCount++)) {
            forcePassAsLink = readSimple(reader, flagDatatype);
          }
          continue;
      }
    }
    const other = readUndeclared(reader, LEGACY_SEND_SAVED_MMS_REQUEST, childrenLeft(LEGACY_SEND_SAVED_MMS_REQUEST__CHILDREN, [
      actionCount,
      apiKeyCount,
      to_Count,
      fromCount,
      fromMaskCount,
      mmsIdCount,
      operatorIdCount,
      spidCount,
      campaignRefCount,
      customSubjectCount,
      customTextCount,
      dataCount,
      fallbackSmsTextCount,
      disableFallbackSmsCount,
      disableFallbackSmsLinkCount,
      ddmForceCount,
      ddmMessageSubjectCount,
      ddmMessageTextCount,
      ddmMessageTimeoutCount,
      deviceCount,
      forcePassAsLinkCount,
    ]));
    if (other !== undefined) unknown.push(other);
  }
  requireChild(reader, LEGACY_SEND_SAVED_MMS_REQUEST_action, actionCount);
  requireChild(reader, LEGACY_SEND_SAVED_MMS_REQUEST_apiKey, apiKeyCount);
  requireChild(reader, LEGACY_SEND_SAVED_MMS_REQUEST_to, to_Count);
  requireChild(reader, LEGACY_SEND_SAVED_MMS_REQUEST_from, fromCount);
  requireChild(reader, LEGACY_SEND_SAVED_MMS_REQUEST_mmsId, mmsIdCount);
  const value = {} as LegacySendSavedMmsRequest;
  if (action !== undefined) value.action = action;
  if (apiKey !== undefined) value.apiKey = apiKey;
  if (to_ !== undefined) value.to = to_;
  if (from !== undefined) value.from = from;
  if (fromMask !== undefined) value.fromMask = fromMask;
  if (mmsId !== undefined) value.mmsId = mmsId;
  if (operatorId !== undefined) value.operatorId = operatorId;
  if (spid !== undefined) value.spid = spid;
  if (campaignRef !== undefined) value.campaignRef = campaignRef;
  if (customSubject !== undefined) value.customSubject = customSubject;
  if (customText.length > 0) value.customText = customText;
  if (data !== undefined) value.data = data;
  if (fallbackSmsText !== undefined) value.fallbackSmsText = fallbackSmsText;
  if (disableFallbackSms !== undefined) value.disableFallbackSms = disableFallbackSms;
  if (disableFallbackSmsLink !== undefined) value.disableFallbackSmsLink = disableFallbackSmsLink;
  if (ddmForce !== undefined) value.ddmForce = ddmForce;
  if (ddmMessageSubject !== undefined) value.ddmMessageSubject = ddmMessageSubject;
  if (ddmMessageText !== undefined) value.ddmMessageText = ddmMessageText;
  if (ddmMessageTimeout !== undefined) value.ddmMessageTimeout = ddmMessageTimeout;
  if (device !== undefined) value.device = device;
  if (forcePassAsLink !== undefined) value.forcePassAsLink = forcePassAsLink;
  if (unknown.length > 0) value.$unknown = unknown;
  reader.end();
  return value;
}

/** Reads `UpperCustomText` — schema/sinch-mms/upper/send-saved-mms.xsd:171:3 */
export function readUpperCustomTextContent(reader: Reader): CustomText | undefined {
  const plain = readPlainly(reader, "", readPlainUpperCustomText);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) readUndeclaredAttributes(reader, UPPER_CUSTOM_TEXT);
  let value_: ReplacementText | undefined;
  let value_Count = 0;
  let slide: SlideNumber | undefined;
  let slideCount = 0;
  const unknown: XmlElement[] = [];
  while (reader.nextChild()) {
    if (reader.namespace === "") {
      switch (reader.localName) {
        case "VALUE":
          if (placeChild(reader, UPPER_CUSTOM_TEXT_value, value_Count++)) {
            value_ = readSimple(reader, replacementTextDatatype);
          }
          continue;
        case "SLIDE":
          if (placeChild(reader, UPPER_CUSTOM_TEXT_slide, slideCount++)) {
            slide = readSimple(reader, slideNumberDatatype);
          }
          continue;
      }
    }
    const other = readUndeclared(reader, UPPER_CUSTOM_TEXT, childrenLeft(UPPER_CUSTOM_TEXT__CHILDREN, [value_Count, slideCount]));
    if (other !== undefined) unknown.push(other);
  }
  requireChild(reader, UPPER_CUSTOM_TEXT_value, value_Count);
  requireChild(reader, UPPER_CUSTOM_TEXT_slide, slideCount);
  const value = {} as CustomText;
  if (value_ !== undefined) value.value = value_;
  if (slide !== undefined) value.slide = slide;
  if (unknown.length > 0) value.$unknown = unknown;
  reader.end();
  return value;
}

/** Reads `UpperSendSavedMmsResponse` — schema/sinch-mms/upper/send-saved-mms.xsd:192:3 */
export function readUpperSendSavedMmsResponseContent(reader: Reader): SendSavedMmsResponse | undefined {
  const found = peekChild(reader, "", "STATUS");
  switch (found) {
    case "Success":
      return readUpperSendSavedMmsSuccessContent(reader);
    case "Failure":
      return readUpperSendSavedMmsFailureContent(reader);
  }
  return undiscriminated(reader, UPPER_SEND_SAVED_MMS_RESPONSE_status, found, ["Success", "Failure"]);
}
