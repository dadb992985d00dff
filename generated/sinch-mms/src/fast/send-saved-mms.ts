// Generated from schema/sinch-mms/send-saved-mms.xsd by schemawright. Do not edit.
import { MERGE_DATA__MODEL, assertSendSavedMmsRequest } from "../content/send-saved-mms.ts";
import { isReceivedErrorCode, receivedErrorCodeOf } from "../fast/error-codes.ts";
import { failureStatusOf, isFailureStatus, isSuccessStatus, successStatusOf } from "../fast/response-status.ts";
import {
  apiKeyOf,
  campaignRefOf,
  expirationDateOf,
  flagOf,
  isApiKey,
  isCampaignRef,
  isExpirationDate,
  isFlag,
  isMask,
  isMinutes,
  isMsisdn,
  isNumericId,
  isOperatorId,
  isReceivedId,
  isReceivedNumber,
  isReceivedText,
  isReplacementText,
  isSender,
  isServiceId,
  isSlideNumber,
  isSubject,
  isTrackingId,
  maskOf,
  minutesOf,
  msisdnOf,
  numericIdOf,
  operatorIdOf,
  receivedIdOf,
  receivedNumberOf,
  receivedTextOf,
  replacementTextOf,
  senderOf,
  serviceIdOf,
  slideNumberOf,
  subjectOf,
  trackingIdOf,
} from "../fast/types.ts";
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
import { sendSavedMmsActionFacets } from "../values/send-saved-mms.ts";
import { endsName, isCollapsed, isText, plain, plainText, silent, skipSpace, startsAt } from "@schemawright/runtime/codegen";

/** The `SendSavedMmsAction` that a text stands for — schema/sinch-mms/send-saved-mms.xsd:146:3 */
export function sendSavedMmsActionOf(lexical: string): SendSavedMmsAction | undefined {
  return sendSavedMmsActionFacets(lexical, lexical, silent) ? lexical as SendSavedMmsAction : undefined;
}

/** Whether a value is a `SendSavedMmsAction` — schema/sinch-mms/send-saved-mms.xsd:146:3 */
export function isSendSavedMmsAction(value: unknown): boolean {
  return typeof value === "string" && sendSavedMmsActionFacets(value, value, silent);
}

/** Reads `SendSavedMmsRequest` in a plain document — schema/sinch-mms/send-saved-mms.xsd:23:3 */
export function readPlainSendSavedMmsRequest(text: string, at: number, end: string): SendSavedMmsRequest | undefined {
  let i = at;
  let action: SendSavedMmsAction | undefined;
  let apiKey: ApiKey | undefined;
  let to_: Msisdn | undefined;
  let from: Sender | undefined;
  let fromMask: Mask | undefined;
  let serviceId: ServiceId | undefined;
  let mmsId: NumericId | undefined;
  let operatorId: OperatorId | undefined;
  let campaignRef: CampaignRef | undefined;
  let customSubject: Subject | undefined;
  const customText: (CustomText)[] = [];
  let data: MergeData | undefined;
  let fallbackSmsText: string | undefined;
  let fallbackSmsLinkExpiration: ExpirationDate | undefined;
  let disableFallbackSms: Flag | undefined;
  let disableFallbackSmsLink: Flag | undefined;
  let ddmForce: Flag | undefined;
  let ddmMessageSubject: string | undefined;
  let ddmMessageText: string | undefined;
  let ddmMessageTimeout: Minutes | undefined;
  if (!startsAt(text, i, ">")) return undefined;
  i = skipSpace(text, i + 1);
  for (let before = -1; before !== i && !startsAt(text, i, end); ) {
    before = i;
    if (action === undefined && startsAt(text, i, "<action>")) {
      action = sendSavedMmsActionOf(plainText(text, i + 8));
      if (action === undefined || !startsAt(text, plain.at, "</action>")) return undefined;
      i = skipSpace(text, plain.at + 9);
    }
    if (apiKey === undefined && startsAt(text, i, "<api-key>")) {
      apiKey = apiKeyOf(plainText(text, i + 9));
      if (apiKey === undefined || !startsAt(text, plain.at, "</api-key>")) return undefined;
      i = skipSpace(text, plain.at + 10);
    }
    if (to_ === undefined && startsAt(text, i, "<to>")) {
      to_ = msisdnOf(plainText(text, i + 4));
      if (to_ === undefined || !startsAt(text, plain.at, "</to>")) return undefined;
      i = skipSpace(text, plain.at + 5);
    }
    if (from === undefined && startsAt(text, i, "<from>")) {
      from = senderOf(plainText(text, i + 6));
      if (from === undefined || !startsAt(text, plain.at, "</from>")) return undefined;
      i = skipSpace(text, plain.at + 7);
    }
    if (fromMask === undefined && startsAt(text, i, "<from-mask>")) {
      fromMask = maskOf(plainText(text, i + 11));
      if (fromMask === undefined || !startsAt(text, plain.at, "</from-mask>")) return undefined;
      i = skipSpace(text, plain.at + 12);
    }
    if (serviceId === undefined && startsAt(text, i, "<service-id>")) {
      serviceId = serviceIdOf(plainText(text, i + 12));
      if (serviceId === undefined || !startsAt(text, plain.at, "</service-id>")) return undefined;
      i = skipSpace(text, plain.at + 13);
    }
    if (mmsId === undefined && startsAt(text, i, "<mms-id>")) {
      mmsId = numericIdOf(plainText(text, i + 8));
      if (mmsId === undefined || !startsAt(text, plain.at, "</mms-id>")) return undefined;
      i = skipSpace(text, plain.at + 9);
    }
    if (operatorId === undefined && startsAt(text, i, "<operator-id>")) {
      operatorId = operatorIdOf(plainText(text, i + 13));
      if (operatorId === undefined || !startsAt(text, plain.at, "</operator-id>")) return undefined;
      i = skipSpace(text, plain.at + 14);
    }
    if (campaignRef === undefined && startsAt(text, i, "<campaign-ref>")) {
      campaignRef = campaignRefOf(plainText(text, i + 14));
      if (campaignRef === undefined || !startsAt(text, plain.at, "</campaign-ref>")) return undefined;
      i = skipSpace(text, plain.at + 15);
    }
    if (customSubject === undefined && startsAt(text, i, "<custom-subject>")) {
      customSubject = subjectOf(plainText(text, i + 16));
      if (customSubject === undefined || !startsAt(text, plain.at, "</custom-subject>")) return undefined;
      i = skipSpace(text, plain.at + 17);
    }
    while (startsAt(text, i, "<custom-text>")) {
      const one = readPlainCustomText(text, i + 12, "</custom-text>");
      if (one === undefined) return undefined;
      if (customText.length >= 8) return undefined;
      customText.push(one);
      i = skipSpace(text, plain.at);
    }
    if (data === undefined && startsAt(text, i, "<data") && endsName(text, i + 5)) {
      data = readPlainMergeData(text, i + 5, "</data>");
      if (data === undefined) return undefined;
      i = skipSpace(text, plain.at);
    }
    if (fallbackSmsText === undefined && startsAt(text, i, "<fallback-sms-text>")) {
      fallbackSmsText = plainText(text, i + 19);
      if (fallbackSmsText === undefined || !startsAt(text, plain.at, "</fallback-sms-text>")) return undefined;
      i = skipSpace(text, plain.at + 20);
    }
    if (fallbackSmsLinkExpiration === undefined && startsAt(text, i, "<fallback-sms-link-expiration>")) {
      fallbackSmsLinkExpiration = expirationDateOf(plainText(text, i + 30));
      if (fallbackSmsLinkExpiration === undefined || !startsAt(text, plain.at, "</fallback-sms-link-expiration>")) return undefined;
      i = skipSpace(text, plain.at + 31);
    }
    if (disableFallbackSms === undefined && startsAt(text, i, "<disable-fallback-sms>")) {
      disableFallbackSms = flagOf(plainText(text, i + 22));
      if (disableFallbackSms === undefined || !startsAt(text, plain.at, "</disable-fallback-sms>")) return undefined;
      i = skipSpace(text, plain.at + 23);
    }
    if (disableFallbackSmsLink === undefined && startsAt(text, i, "<disable-fallback-sms-link>")) {
      disableFallbackSmsLink = flagOf(plainText(text, i + 27));
      if (disableFallbackSmsLink === undefined || !startsAt(text, plain.at, "</disable-fallback-sms-link>")) return undefined;
      i = skipSpace(text, plain.at + 28);
    }
    if (ddmForce === undefined && startsAt(text, i, "<ddm-force>")) {
      ddmForce = flagOf(plainText(text, i + 11));
      if (ddmForce === undefined || !startsAt(text, plain.at, "</ddm-force>")) return undefined;
      i = skipSpace(text, plain.at + 12);
    }
    if (ddmMessageSubject === undefined && startsAt(text, i, "<ddm-message-subject>")) {
      ddmMessageSubject = plainText(text, i + 21);
      if (ddmMessageSubject === undefined || !startsAt(text, plain.at, "</ddm-message-subject>")) return undefined;
      i = skipSpace(text, plain.at + 22);
    }
    if (ddmMessageText === undefined && startsAt(text, i, "<ddm-message-text>")) {
      ddmMessageText = plainText(text, i + 18);
      if (ddmMessageText === undefined || !startsAt(text, plain.at, "</ddm-message-text>")) return undefined;
      i = skipSpace(text, plain.at + 19);
    }
    if (ddmMessageTimeout === undefined && startsAt(text, i, "<ddm-message-timeout>")) {
      ddmMessageTimeout = minutesOf(plainText(text, i + 21));
      if (ddmMessageTimeout === undefined || !startsAt(text, plain.at, "</ddm-message-timeout>")) return undefined;
      i = skipSpace(text, plain.at + 22);
    }
  }
  if (!startsAt(text, i, end)) return undefined;
  plain.at = i + end.length;
  if (action === undefined) return undefined;
  if (apiKey === undefined) return undefined;
  if (to_ === undefined) return undefined;
  if (from === undefined) return undefined;
  if (serviceId === undefined) return undefined;
  if (mmsId === undefined) return undefined;
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
  silent.failed = false;
  assertSendSavedMmsRequest(value, silent);
  if (silent.failed) return undefined;
  return value;
}

/** Whether a value is surely a valid `SendSavedMmsRequest` — schema/sinch-mms/send-saved-mms.xsd:23:3 */
export function isValidSendSavedMmsRequest(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) if (key !== "action" && key !== "apiKey" && key !== "to" && key !== "from" && key !== "fromMask" && key !== "serviceId" && key !== "mmsId" && key !== "operatorId" && key !== "campaignRef" && key !== "customSubject" && key !== "customText" && key !== "data" && key !== "fallbackSmsText" && key !== "fallbackSmsLinkExpiration" && key !== "disableFallbackSms" && key !== "disableFallbackSmsLink" && key !== "ddmForce" && key !== "ddmMessageSubject" && key !== "ddmMessageText" && key !== "ddmMessageTimeout") return false;
  const object = value as Readonly<Record<string, unknown>>;
  const action = object.action;
  if (!isSendSavedMmsAction(action)) return false;
  const apiKey = object.apiKey;
  if (!isApiKey(apiKey)) return false;
  const to_ = object.to;
  if (!isMsisdn(to_)) return false;
  const from = object.from;
  if (!isSender(from)) return false;
  const fromMask = object.fromMask;
  if (fromMask !== undefined) {
    if (!isMask(fromMask)) return false;
  }
  const serviceId = object.serviceId;
  if (!isServiceId(serviceId)) return false;
  const mmsId = object.mmsId;
  if (!isNumericId(mmsId)) return false;
  const operatorId = object.operatorId;
  if (operatorId !== undefined) {
    if (!isOperatorId(operatorId)) return false;
  }
  const campaignRef = object.campaignRef;
  if (campaignRef !== undefined) {
    if (!isCampaignRef(campaignRef)) return false;
  }
  const customSubject = object.customSubject;
  if (customSubject !== undefined) {
    if (!isSubject(customSubject)) return false;
  }
  const customText = object.customText;
  if (customText !== undefined) {
    if (!Array.isArray(customText) || customText.length > 8) return false;
    for (const one of customText) {
      if (!isValidCustomText(one)) return false;
    }
  }
  const data = object.data;
  if (data !== undefined) {
    if (!isValidMergeData(data)) return false;
  }
  const fallbackSmsText = object.fallbackSmsText;
  if (fallbackSmsText !== undefined) {
    if (!isText(fallbackSmsText)) return false;
  }
  const fallbackSmsLinkExpiration = object.fallbackSmsLinkExpiration;
  if (fallbackSmsLinkExpiration !== undefined) {
    if (!isExpirationDate(fallbackSmsLinkExpiration)) return false;
  }
  const disableFallbackSms = object.disableFallbackSms;
  if (disableFallbackSms !== undefined) {
    if (!isFlag(disableFallbackSms)) return false;
  }
  const disableFallbackSmsLink = object.disableFallbackSmsLink;
  if (disableFallbackSmsLink !== undefined) {
    if (!isFlag(disableFallbackSmsLink)) return false;
  }
  const ddmForce = object.ddmForce;
  if (ddmForce !== undefined) {
    if (!isFlag(ddmForce)) return false;
  }
  const ddmMessageSubject = object.ddmMessageSubject;
  if (ddmMessageSubject !== undefined) {
    if (!isText(ddmMessageSubject)) return false;
  }
  const ddmMessageText = object.ddmMessageText;
  if (ddmMessageText !== undefined) {
    if (!isText(ddmMessageText)) return false;
  }
  const ddmMessageTimeout = object.ddmMessageTimeout;
  if (ddmMessageTimeout !== undefined) {
    if (!isMinutes(ddmMessageTimeout)) return false;
  }
  silent.failed = false;
  assertSendSavedMmsRequest(value as unknown as SendSavedMmsRequest, silent);
  return !silent.failed;
}

/** Reads `CustomText` in a plain document — schema/sinch-mms/send-saved-mms.xsd:156:3 */
export function readPlainCustomText(text: string, at: number, end: string): CustomText | undefined {
  let i = at;
  let value_: ReplacementText | undefined;
  let slide: SlideNumber | undefined;
  if (!startsAt(text, i, ">")) return undefined;
  i = skipSpace(text, i + 1);
  for (let before = -1; before !== i && !startsAt(text, i, end); ) {
    before = i;
    if (value_ === undefined && startsAt(text, i, "<value>")) {
      value_ = replacementTextOf(plainText(text, i + 7));
      if (value_ === undefined || !startsAt(text, plain.at, "</value>")) return undefined;
      i = skipSpace(text, plain.at + 8);
    }
    if (slide === undefined && startsAt(text, i, "<slide>")) {
      slide = slideNumberOf(plainText(text, i + 7));
      if (slide === undefined || !startsAt(text, plain.at, "</slide>")) return undefined;
      i = skipSpace(text, plain.at + 8);
    }
  }
  if (!startsAt(text, i, end)) return undefined;
  plain.at = i + end.length;
  if (value_ === undefined) return undefined;
  if (slide === undefined) return undefined;
  const value = {} as CustomText;
  if (value_ !== undefined) value.value = value_;
  if (slide !== undefined) value.slide = slide;
  return value;
}

/** Whether a value is surely a valid `CustomText` — schema/sinch-mms/send-saved-mms.xsd:156:3 */
export function isValidCustomText(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) if (key !== "value" && key !== "slide") return false;
  const object = value as Readonly<Record<string, unknown>>;
  const value_ = object.value;
  if (!isReplacementText(value_)) return false;
  const slide = object.slide;
  if (!isSlideNumber(slide)) return false;
  return true;
}

/** Reads `MergeData` in a plain document — schema/sinch-mms/send-saved-mms.xsd:176:3 */
export function readPlainMergeData(text: string, at: number, end: string): MergeData | undefined {
  let i = at;
  if (startsAt(text, i, "/>")) plain.at = i + 2;
  else {
    if (!startsAt(text, i, ">")) return undefined;
    i = skipSpace(text, i + 1);
    let state = 0;
    if (!MERGE_DATA__MODEL.accepting[state]) return undefined;
    if (!startsAt(text, i, end)) return undefined;
    plain.at = i + end.length;
  }
  const value = {} as MergeData;
  return value;
}

/** Whether a value is surely a valid `MergeData` — schema/sinch-mms/send-saved-mms.xsd:176:3 */
export function isValidMergeData(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const _ in value) return false;
  const object = value as Readonly<Record<string, unknown>>;
  let state = 0;
  if (!MERGE_DATA__MODEL.accepting[state]) return false;
  return true;
}

/** Reads `SendSavedMmsSuccess` in a plain document — schema/sinch-mms/send-saved-mms.xsd:202:3 */
export function readPlainSendSavedMmsSuccess(text: string, at: number, end: string): SendSavedMmsSuccess | undefined {
  let i = at;
  let status: SuccessStatus | undefined;
  let to_: ReceivedNumber | undefined;
  let from: ReceivedNumber | undefined;
  let mmsId: ReceivedId | undefined;
  let trackingId: TrackingId | undefined;
  let statusDetails: ReceivedText | undefined;
  if (!startsAt(text, i, ">")) return undefined;
  i = skipSpace(text, i + 1);
  for (let before = -1; before !== i && !startsAt(text, i, end); ) {
    before = i;
    if (status === undefined && startsAt(text, i, "<status>")) {
      status = successStatusOf(plainText(text, i + 8));
      if (status === undefined || !startsAt(text, plain.at, "</status>")) return undefined;
      i = skipSpace(text, plain.at + 9);
    }
    if (to_ === undefined && startsAt(text, i, "<to>")) {
      to_ = receivedNumberOf(plainText(text, i + 4));
      if (to_ === undefined || !startsAt(text, plain.at, "</to>")) return undefined;
      i = skipSpace(text, plain.at + 5);
    }
    if (from === undefined && startsAt(text, i, "<from>")) {
      from = receivedNumberOf(plainText(text, i + 6));
      if (from === undefined || !startsAt(text, plain.at, "</from>")) return undefined;
      i = skipSpace(text, plain.at + 7);
    }
    if (mmsId === undefined && startsAt(text, i, "<mms-id>")) {
      mmsId = receivedIdOf(plainText(text, i + 8));
      if (mmsId === undefined || !startsAt(text, plain.at, "</mms-id>")) return undefined;
      i = skipSpace(text, plain.at + 9);
    }
    if (trackingId === undefined && startsAt(text, i, "<tracking-id>")) {
      trackingId = trackingIdOf(plainText(text, i + 13));
      if (trackingId === undefined || !startsAt(text, plain.at, "</tracking-id>")) return undefined;
      i = skipSpace(text, plain.at + 14);
    }
    if (statusDetails === undefined && startsAt(text, i, "<status-details>")) {
      statusDetails = receivedTextOf(plainText(text, i + 16));
      if (statusDetails === undefined || !startsAt(text, plain.at, "</status-details>")) return undefined;
      i = skipSpace(text, plain.at + 17);
    }
  }
  if (!startsAt(text, i, end)) return undefined;
  plain.at = i + end.length;
  if (status === undefined) return undefined;
  const value = {} as SendSavedMmsSuccess;
  if (status !== undefined) value.status = status;
  if (to_ !== undefined) value.to = to_;
  if (from !== undefined) value.from = from;
  if (mmsId !== undefined) value.mmsId = mmsId;
  if (trackingId !== undefined) value.trackingId = trackingId;
  if (statusDetails !== undefined) value.statusDetails = statusDetails;
  return value;
}

/** Whether a value is surely a valid `SendSavedMmsSuccess` — schema/sinch-mms/send-saved-mms.xsd:202:3 */
export function isValidSendSavedMmsSuccess(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) if (key !== "status" && key !== "to" && key !== "from" && key !== "mmsId" && key !== "trackingId" && key !== "statusDetails") return false;
  const object = value as Readonly<Record<string, unknown>>;
  const status = object.status;
  if (!isSuccessStatus(status)) return false;
  const to_ = object.to;
  if (to_ !== undefined) {
    if (!isReceivedNumber(to_)) return false;
  }
  const from = object.from;
  if (from !== undefined) {
    if (!isReceivedNumber(from)) return false;
  }
  const mmsId = object.mmsId;
  if (mmsId !== undefined) {
    if (!isReceivedId(mmsId)) return false;
  }
  const trackingId = object.trackingId;
  if (trackingId !== undefined) {
    if (!isTrackingId(trackingId)) return false;
  }
  const statusDetails = object.statusDetails;
  if (statusDetails !== undefined) {
    if (!isReceivedText(statusDetails)) return false;
  }
  return true;
}

/** Reads `SendSavedMmsFailure` in a plain document — schema/sinch-mms/send-saved-mms.xsd:247:3 */
export function readPlainSendSavedMmsFailure(text: string, at: number, end: string): SendSavedMmsFailure | undefined {
  let i = at;
  let status: FailureStatus | undefined;
  let errorCode: ReceivedErrorCode | undefined;
  let errorInfo: ReceivedText | undefined;
  let to_: ReceivedNumber | undefined;
  if (!startsAt(text, i, ">")) return undefined;
  i = skipSpace(text, i + 1);
  for (let before = -1; before !== i && !startsAt(text, i, end); ) {
    before = i;
    if (status === undefined && startsAt(text, i, "<status>")) {
      status = failureStatusOf(plainText(text, i + 8));
      if (status === undefined || !startsAt(text, plain.at, "</status>")) return undefined;
      i = skipSpace(text, plain.at + 9);
    }
    if (errorCode === undefined && startsAt(text, i, "<error-code>")) {
      errorCode = receivedErrorCodeOf(plainText(text, i + 12));
      if (errorCode === undefined || !startsAt(text, plain.at, "</error-code>")) return undefined;
      i = skipSpace(text, plain.at + 13);
    }
    if (errorInfo === undefined && startsAt(text, i, "<error-info>")) {
      errorInfo = receivedTextOf(plainText(text, i + 12));
      if (errorInfo === undefined || !startsAt(text, plain.at, "</error-info>")) return undefined;
      i = skipSpace(text, plain.at + 13);
    }
    if (to_ === undefined && startsAt(text, i, "<to>")) {
      to_ = receivedNumberOf(plainText(text, i + 4));
      if (to_ === undefined || !startsAt(text, plain.at, "</to>")) return undefined;
      i = skipSpace(text, plain.at + 5);
    }
  }
  if (!startsAt(text, i, end)) return undefined;
  plain.at = i + end.length;
  if (status === undefined) return undefined;
  const value = {} as SendSavedMmsFailure;
  if (status !== undefined) value.status = status;
  if (errorCode !== undefined) value.errorCode = errorCode;
  if (errorInfo !== undefined) value.errorInfo = errorInfo;
  if (to_ !== undefined) value.to = to_;
  return value;
}

/** Whether a value is surely a valid `SendSavedMmsFailure` — schema/sinch-mms/send-saved-mms.xsd:247:3 */
export function isValidSendSavedMmsFailure(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) if (key !== "status" && key !== "errorCode" && key !== "errorInfo" && key !== "to") return false;
  const object = value as Readonly<Record<string, unknown>>;
  const status = object.status;
  if (!isFailureStatus(status)) return false;
  const errorCode = object.errorCode;
  if (errorCode !== undefined) {
    if (!isReceivedErrorCode(errorCode)) return false;
  }
  const errorInfo = object.errorInfo;
  if (errorInfo !== undefined) {
    if (!isReceivedText(errorInfo)) return false;
  }
  const to_ = object.to;
  if (to_ !== undefined) {
    if (!isReceivedNumber(to_)) return false;
  }
  return true;
}

/** Reads `SendSavedMmsResponse` in a plain document — schema/sinch-mms/send-saved-mms.xsd:185:3 */
export function readPlainSendSavedMmsResponse(text: string, at: number, end: string): SendSavedMmsResponse | undefined {
  const case1 = readPlainSendSavedMmsSuccess(text, at, end);
  if (case1 !== undefined && (case1.status === "Success")) return case1;
  const case2 = readPlainSendSavedMmsFailure(text, at, end);
  if (case2 !== undefined && (case2.status === "Failure")) return case2;
  return undefined;
}

/** Whether a value is surely a valid `SendSavedMmsResponse` — schema/sinch-mms/send-saved-mms.xsd:185:3 */
export function isValidSendSavedMmsResponse(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  switch ((value as Readonly<Record<string, unknown>>).status) {
    case "Success":
      return isValidSendSavedMmsSuccess(value);
    case "Failure":
      return isValidSendSavedMmsFailure(value);
  }
  return false;
}
