// Generated from schema/sinch-mms/upper/send-saved-mms.xsd by schemawright. Do not edit.
import {
  LEGACY_SEND_SAVED_MMS_REQUEST,
  LEGACY_SEND_SAVED_MMS_REQUEST_ACTION,
  LEGACY_SEND_SAVED_MMS_REQUEST_API_KEY,
  LEGACY_SEND_SAVED_MMS_REQUEST_CAMPAIGN_REF,
  LEGACY_SEND_SAVED_MMS_REQUEST_CHILDREN,
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
  LEGACY_SEND_SAVED_MMS_REQUEST_SPID,
  LEGACY_SEND_SAVED_MMS_REQUEST_TO,
  UPPER_CUSTOM_TEXT,
  UPPER_CUSTOM_TEXT_CHILDREN,
  UPPER_CUSTOM_TEXT_SLIDE,
  UPPER_CUSTOM_TEXT_VALUE,
  UPPER_SEND_SAVED_MMS_FAILURE,
  UPPER_SEND_SAVED_MMS_FAILURE_CHILDREN,
  UPPER_SEND_SAVED_MMS_FAILURE_ERROR_CODE,
  UPPER_SEND_SAVED_MMS_FAILURE_ERROR_INFO,
  UPPER_SEND_SAVED_MMS_FAILURE_STATUS,
  UPPER_SEND_SAVED_MMS_FAILURE_TO,
  UPPER_SEND_SAVED_MMS_RESPONSE_STATUS,
  UPPER_SEND_SAVED_MMS_SUCCESS,
  UPPER_SEND_SAVED_MMS_SUCCESS_CHILDREN,
  UPPER_SEND_SAVED_MMS_SUCCESS_FROM,
  UPPER_SEND_SAVED_MMS_SUCCESS_MMS_ID,
  UPPER_SEND_SAVED_MMS_SUCCESS_STATUS,
  UPPER_SEND_SAVED_MMS_SUCCESS_STATUS_DETAILS,
  UPPER_SEND_SAVED_MMS_SUCCESS_TO,
  UPPER_SEND_SAVED_MMS_SUCCESS_TRACKING_ID,
} from "../../content/upper/send-saved-mms.ts";
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
import { type Reader, type XmlElement, stringDatatype } from "@schemawright/runtime/codegen";

/** Reads `UpperSendSavedMmsSuccess` — schema/sinch-mms/upper/send-saved-mms.xsd:210:3 */
export function readUpperSendSavedMmsSuccessContent(reader: Reader): SendSavedMmsSuccess | undefined {
  if (reader.attributeCount > 0) reader.noAttributes(UPPER_SEND_SAVED_MMS_SUCCESS);
  let status: SuccessStatus | undefined;
  let statusCount = 0;
  let to: ReceivedNumber | undefined;
  let toCount = 0;
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
          if (reader.place(UPPER_SEND_SAVED_MMS_SUCCESS_STATUS, statusCount++)) {
            status = reader.simple(successStatusDatatype);
          }
          continue;
        case "TO":
          if (reader.place(UPPER_SEND_SAVED_MMS_SUCCESS_TO, toCount++)) {
            to = reader.simple(receivedNumberDatatype);
          }
          continue;
        case "FROM":
          if (reader.place(UPPER_SEND_SAVED_MMS_SUCCESS_FROM, fromCount++)) {
            from = reader.simple(receivedNumberDatatype);
          }
          continue;
        case "MMSID":
          if (reader.place(UPPER_SEND_SAVED_MMS_SUCCESS_MMS_ID, mmsIdCount++)) {
            mmsId = reader.simple(receivedIdDatatype);
          }
          continue;
        case "TRACKINGID":
          if (reader.place(UPPER_SEND_SAVED_MMS_SUCCESS_TRACKING_ID, trackingIdCount++)) {
            trackingId = reader.simple(trackingIdDatatype);
          }
          continue;
        case "STATUSDETAILS":
          if (reader.place(UPPER_SEND_SAVED_MMS_SUCCESS_STATUS_DETAILS, statusDetailsCount++)) {
            statusDetails = reader.simple(receivedTextDatatype);
          }
          continue;
      }
    }
    const other = reader.undeclared(UPPER_SEND_SAVED_MMS_SUCCESS, reader.left(UPPER_SEND_SAVED_MMS_SUCCESS_CHILDREN, [statusCount, toCount, fromCount, mmsIdCount, trackingIdCount, statusDetailsCount]));
    if (other !== undefined) unknown.push(other);
  }
  reader.require(UPPER_SEND_SAVED_MMS_SUCCESS_STATUS, statusCount);
  const value = {} as SendSavedMmsSuccess;
  if (status !== undefined) value.status = status;
  if (to !== undefined) value.to = to;
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
  if (reader.attributeCount > 0) reader.noAttributes(UPPER_SEND_SAVED_MMS_FAILURE);
  let status: FailureStatus | undefined;
  let statusCount = 0;
  let errorCode: ReceivedErrorCode | undefined;
  let errorCodeCount = 0;
  let errorInfo: ReceivedText | undefined;
  let errorInfoCount = 0;
  let to: ReceivedNumber | undefined;
  let toCount = 0;
  const unknown: XmlElement[] = [];
  while (reader.nextChild()) {
    if (reader.namespace === "") {
      switch (reader.localName) {
        case "STATUS":
          if (reader.place(UPPER_SEND_SAVED_MMS_FAILURE_STATUS, statusCount++)) {
            status = reader.simple(failureStatusDatatype);
          }
          continue;
        case "ERRORCODE":
          if (reader.place(UPPER_SEND_SAVED_MMS_FAILURE_ERROR_CODE, errorCodeCount++)) {
            errorCode = reader.simple(receivedErrorCodeDatatype);
          }
          continue;
        case "ERRORINFO":
          if (reader.place(UPPER_SEND_SAVED_MMS_FAILURE_ERROR_INFO, errorInfoCount++)) {
            errorInfo = reader.simple(receivedTextDatatype);
          }
          continue;
        case "TO":
          if (reader.place(UPPER_SEND_SAVED_MMS_FAILURE_TO, toCount++)) {
            to = reader.simple(receivedNumberDatatype);
          }
          continue;
      }
    }
    const other = reader.undeclared(UPPER_SEND_SAVED_MMS_FAILURE, reader.left(UPPER_SEND_SAVED_MMS_FAILURE_CHILDREN, [statusCount, errorCodeCount, errorInfoCount, toCount]));
    if (other !== undefined) unknown.push(other);
  }
  reader.require(UPPER_SEND_SAVED_MMS_FAILURE_STATUS, statusCount);
  const value = {} as SendSavedMmsFailure;
  if (status !== undefined) value.status = status;
  if (errorCode !== undefined) value.errorCode = errorCode;
  if (errorInfo !== undefined) value.errorInfo = errorInfo;
  if (to !== undefined) value.to = to;
  if (unknown.length > 0) value.$unknown = unknown;
  reader.end();
  return value;
}

/** Reads `LegacySendSavedMmsRequest` — schema/sinch-mms/upper/send-saved-mms.xsd:24:3 */
export function readLegacySendSavedMmsRequestContent(reader: Reader): LegacySendSavedMmsRequest | undefined {
  if (reader.attributeCount > 0) reader.noAttributes(LEGACY_SEND_SAVED_MMS_REQUEST);
  let action: LegacySendSavedMmsAction | undefined;
  let actionCount = 0;
  let apiKey: ApiKey | undefined;
  let apiKeyCount = 0;
  let to: Msisdn | undefined;
  let toCount = 0;
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
          if (reader.place(LEGACY_SEND_SAVED_MMS_REQUEST_ACTION, actionCount++)) {
            action = reader.simple(legacySendSavedMmsActionDatatype, "E100");
          }
          continue;
        case "API_KEY":
          if (reader.place(LEGACY_SEND_SAVED_MMS_REQUEST_API_KEY, apiKeyCount++)) {
            apiKey = reader.simple(apiKeyDatatype, "E104");
          }
          continue;
        case "TO":
          if (reader.place(LEGACY_SEND_SAVED_MMS_REQUEST_TO, toCount++)) {
            to = reader.simple(msisdnDatatype, "E110");
          }
          continue;
        case "FROM":
          if (reader.place(LEGACY_SEND_SAVED_MMS_REQUEST_FROM, fromCount++)) {
            from = reader.simple(senderDatatype, "E111");
          }
          continue;
        case "FROM_MASK":
          if (reader.place(LEGACY_SEND_SAVED_MMS_REQUEST_FROM_MASK, fromMaskCount++)) {
            fromMask = reader.simple(maskDatatype, "E115");
          }
          continue;
        case "MMSID":
          if (reader.place(LEGACY_SEND_SAVED_MMS_REQUEST_MMS_ID, mmsIdCount++)) {
            mmsId = reader.simple(numericIdDatatype);
          }
          continue;
        case "OPERATORID":
          if (reader.place(LEGACY_SEND_SAVED_MMS_REQUEST_OPERATOR_ID, operatorIdCount++)) {
            operatorId = reader.simple(operatorIdDatatype, "E650");
          }
          continue;
        case "SPID":
          if (reader.place(LEGACY_SEND_SAVED_MMS_REQUEST_SPID, spidCount++)) {
            spid = reader.simple(operatorIdDatatype, "E650");
          }
          continue;
        case "CAMPAIGNREF":
          if (reader.place(LEGACY_SEND_SAVED_MMS_REQUEST_CAMPAIGN_REF, campaignRefCount++)) {
            campaignRef = reader.simple(campaignRefDatatype);
          }
          continue;
        case "CUSTOMSUBJECT":
          if (reader.place(LEGACY_SEND_SAVED_MMS_REQUEST_CUSTOM_SUBJECT, customSubjectCount++)) {
            customSubject = reader.simple(subjectDatatype, "E314");
          }
          continue;
        case "CUSTOMTEXT":
          if (reader.place(LEGACY_SEND_SAVED_MMS_REQUEST_CUSTOM_TEXT, customTextCount++)) {
            const one = readUpperCustomTextContent(reader);
            if (one !== undefined) customText.push(one);
          }
          continue;
        case "DATA":
          if (reader.place(LEGACY_SEND_SAVED_MMS_REQUEST_DATA, dataCount++)) {
            data = readMergeDataContent(reader);
          }
          continue;
        case "FALLBACKSMSTEXT":
          if (reader.place(LEGACY_SEND_SAVED_MMS_REQUEST_FALLBACK_SMS_TEXT, fallbackSmsTextCount++)) {
            fallbackSmsText = reader.simple(stringDatatype);
          }
          continue;
        case "DISABLEFALLBACKSMS":
          if (reader.place(LEGACY_SEND_SAVED_MMS_REQUEST_DISABLE_FALLBACK_SMS, disableFallbackSmsCount++)) {
            disableFallbackSms = reader.simple(flagDatatype);
          }
          continue;
        case "DISABLEFALLBACKSMSLINK":
          if (reader.place(LEGACY_SEND_SAVED_MMS_REQUEST_DISABLE_FALLBACK_SMS_LINK, disableFallbackSmsLinkCount++)) {
            disableFallbackSmsLink = reader.simple(flagDatatype);
          }
          continue;
        case "DDMFORCE":
          if (reader.place(LEGACY_SEND_SAVED_MMS_REQUEST_DDM_FORCE, ddmForceCount++)) {
            ddmForce = reader.simple(flagDatatype);
          }
          continue;
        case "DDMTITLE":
          if (reader.place(LEGACY_SEND_SAVED_MMS_REQUEST_DDM_MESSAGE_SUBJECT, ddmMessageSubjectCount++)) {
            ddmMessageSubject = reader.simple(stringDatatype);
          }
          continue;
        case "DDMTEXT":
          if (reader.place(LEGACY_SEND_SAVED_MMS_REQUEST_DDM_MESSAGE_TEXT, ddmMessageTextCount++)) {
            ddmMessageText = reader.simple(stringDatatype);
          }
          continue;
        case "DDMTIMEOUT":
          if (reader.place(LEGACY_SEND_SAVED_MMS_REQUEST_DDM_MESSAGE_TIMEOUT, ddmMessageTimeoutCount++)) {
            ddmMessageTimeout = reader.simple(minutesDatatype);
          }
          continue;
        case "DEVICE":
          if (reader.place(LEGACY_SEND_SAVED_MMS_REQUEST_DEVICE, deviceCount++)) {
            device = reader.simple(nonBlankDatatype);
          }
          continue;
        case "FORCEPASSASLINK":
          if (reader.place(LEGACY_SEND_SAVED_MMS_REQUEST_FORCE_PASS_AS_LINK, forcePassAsLinkCount++)) {
            forcePassAsLink = reader.simple(flagDatatype);
          }
          continue;
      }
    }
    const other = reader.undeclared(LEGACY_SEND_SAVED_MMS_REQUEST, reader.left(LEGACY_SEND_SAVED_MMS_REQUEST_CHILDREN, [
      actionCount,
      apiKeyCount,
      toCount,
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
  reader.require(LEGACY_SEND_SAVED_MMS_REQUEST_ACTION, actionCount);
  reader.require(LEGACY_SEND_SAVED_MMS_REQUEST_API_KEY, apiKeyCount);
  reader.require(LEGACY_SEND_SAVED_MMS_REQUEST_TO, toCount);
  reader.require(LEGACY_SEND_SAVED_MMS_REQUEST_FROM, fromCount);
  reader.require(LEGACY_SEND_SAVED_MMS_REQUEST_MMS_ID, mmsIdCount);
  const value = {} as LegacySendSavedMmsRequest;
  if (action !== undefined) value.action = action;
  if (apiKey !== undefined) value.apiKey = apiKey;
  if (to !== undefined) value.to = to;
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
  if (reader.attributeCount > 0) reader.noAttributes(UPPER_CUSTOM_TEXT);
  let value_: ReplacementText | undefined;
  let value_Count = 0;
  let slide: SlideNumber | undefined;
  let slideCount = 0;
  const unknown: XmlElement[] = [];
  while (reader.nextChild()) {
    if (reader.namespace === "") {
      switch (reader.localName) {
        case "VALUE":
          if (reader.place(UPPER_CUSTOM_TEXT_VALUE, value_Count++)) {
            value_ = reader.simple(replacementTextDatatype);
          }
          continue;
        case "SLIDE":
          if (reader.place(UPPER_CUSTOM_TEXT_SLIDE, slideCount++)) {
            slide = reader.simple(slideNumberDatatype);
          }
          continue;
      }
    }
    const other = reader.undeclared(UPPER_CUSTOM_TEXT, reader.left(UPPER_CUSTOM_TEXT_CHILDREN, [value_Count, slideCount]));
    if (other !== undefined) unknown.push(other);
  }
  reader.require(UPPER_CUSTOM_TEXT_VALUE, value_Count);
  reader.require(UPPER_CUSTOM_TEXT_SLIDE, slideCount);
  const value = {} as CustomText;
  if (value_ !== undefined) value.value = value_;
  if (slide !== undefined) value.slide = slide;
  if (unknown.length > 0) value.$unknown = unknown;
  reader.end();
  return value;
}

/** Reads `UpperSendSavedMmsResponse` — schema/sinch-mms/upper/send-saved-mms.xsd:192:3 */
export function readUpperSendSavedMmsResponseContent(reader: Reader): SendSavedMmsResponse | undefined {
  const found = reader.peekChild("", "STATUS");
  switch (found) {
    case "Success":
      return readUpperSendSavedMmsSuccessContent(reader);
    case "Failure":
      return readUpperSendSavedMmsFailureContent(reader);
  }
  return reader.undiscriminated(UPPER_SEND_SAVED_MMS_RESPONSE_STATUS, found, ["Success", "Failure"]);
}
