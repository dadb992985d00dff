// Generated from schema/sinch-mms/upper/send-saved-mms.xsd by schemawright. Do not edit.
import { isReceivedErrorCode, receivedErrorCodeOf } from "../../fast/error-codes.ts";
import { failureStatusOf, isFailureStatus, isSuccessStatus, successStatusOf } from "../../fast/response-status.ts";
import { isValidMergeData, readPlainMergeData } from "../../fast/send-saved-mms.ts";
import {
  apiKeyOf,
  campaignRefOf,
  flagOf,
  isApiKey,
  isCampaignRef,
  isFlag,
  isMask,
  isMinutes,
  isMsisdn,
  isNonBlank,
  isNumericId,
  isOperatorId,
  isReceivedId,
  isReceivedNumber,
  isReceivedText,
  isReplacementText,
  isSender,
  isSlideNumber,
  isSubject,
  isTrackingId,
  maskOf,
  minutesOf,
  msisdnOf,
  nonBlankOf,
  numericIdOf,
  operatorIdOf,
  receivedIdOf,
  receivedNumberOf,
  receivedTextOf,
  replacementTextOf,
  senderOf,
  slideNumberOf,
  subjectOf,
  trackingIdOf,
} from "../../fast/types.ts";
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
import { legacySendSavedMmsActionFacets } from "../../values/upper/send-saved-mms.ts";
import { endsName, isCollapsed, isText, plain, plainText, silent, skipSpace, startsAt } from "@schemawright/runtime/codegen";

/** The `LegacySendSavedMmsAction` that a text stands for — schema/sinch-mms/upper/send-saved-mms.xsd:158:3 */
export function legacySendSavedMmsActionOf(lexical: string): LegacySendSavedMmsAction | undefined {
  return legacySendSavedMmsActionFacets(lexical, lexical, silent) ? lexical as LegacySendSavedMmsAction : undefined;
}

/** Whether a value is a `LegacySendSavedMmsAction` — schema/sinch-mms/upper/send-saved-mms.xsd:158:3 */
export function isLegacySendSavedMmsAction(value: unknown): boolean {
  return typeof value === "string" && legacySendSavedMmsActionFacets(value, value, silent);
}

/** Reads `UpperSendSavedMmsSuccess` in a plain document — schema/sinch-mms/upper/send-saved-mms.xsd:210:3 */
export function readPlainUpperSendSavedMmsSuccess(text: string, at: number, end: string): SendSavedMmsSuccess | undefined {
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
    if (status === undefined && startsAt(text, i, "<STATUS>")) {
      status = successStatusOf(plainText(text, i + 8));
      if (status === undefined || !startsAt(text, plain.at, "</STATUS>")) return undefined;
      i = skipSpace(text, plain.at + 9);
    }
    if (to_ === undefined && startsAt(text, i, "<TO>")) {
      to_ = receivedNumberOf(plainText(text, i + 4));
      if (to_ === undefined || !startsAt(text, plain.at, "</TO>")) return undefined;
      i = skipSpace(text, plain.at + 5);
    }
    if (from === undefined && startsAt(text, i, "<FROM>")) {
      from = receivedNumberOf(plainText(text, i + 6));
      if (from === undefined || !startsAt(text, plain.at, "</FROM>")) return undefined;
      i = skipSpace(text, plain.at + 7);
    }
    if (mmsId === undefined && startsAt(text, i, "<MMSID>")) {
      mmsId = receivedIdOf(plainText(text, i + 7));
      if (mmsId === undefined || !startsAt(text, plain.at, "</MMSID>")) return undefined;
      i = skipSpace(text, plain.at + 8);
    }
    if (trackingId === undefined && startsAt(text, i, "<TRACKINGID>")) {
      trackingId = trackingIdOf(plainText(text, i + 12));
      if (trackingId === undefined || !startsAt(text, plain.at, "</TRACKINGID>")) return undefined;
      i = skipSpace(text, plain.at + 13);
    }
    if (statusDetails === undefined && startsAt(text, i, "<STATUSDETAILS>")) {
      statusDetails = receivedTextOf(plainText(text, i + 15));
      if (statusDetails === undefined || !startsAt(text, plain.at, "</STATUSDETAILS>")) return undefined;
      i = skipSpace(text, plain.at + 16);
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

/** Whether a value is surely a valid `UpperSendSavedMmsSuccess` — schema/sinch-mms/upper/send-saved-mms.xsd:210:3 */
export function isValidUpperSendSavedMmsSuccess(value: unknown): boolean {
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

/** Reads `UpperSendSavedMmsFailure` in a plain document — schema/sinch-mms/upper/send-saved-mms.xsd:262:3 */
export function readPlainUpperSendSavedMmsFailure(text: string, at: number, end: string): SendSavedMmsFailure | undefined {
  let i = at;
  let status: FailureStatus | undefined;
  let errorCode: ReceivedErrorCode | undefined;
  let errorInfo: ReceivedText | undefined;
  let to_: ReceivedNumber | undefined;
  if (!startsAt(text, i, ">")) return undefined;
  i = skipSpace(text, i + 1);
  for (let before = -1; before !== i && !startsAt(text, i, end); ) {
    before = i;
    if (status === undefined && startsAt(text, i, "<STATUS>")) {
      status = failureStatusOf(plainText(text, i + 8));
      if (status === undefined || !startsAt(text, plain.at, "</STATUS>")) return undefined;
      i = skipSpace(text, plain.at + 9);
    }
    if (errorCode === undefined && startsAt(text, i, "<ERRORCODE>")) {
      errorCode = receivedErrorCodeOf(plainText(text, i + 11));
      if (errorCode === undefined || !startsAt(text, plain.at, "</ERRORCODE>")) return undefined;
      i = skipSpace(text, plain.at + 12);
    }
    if (errorInfo === undefined && startsAt(text, i, "<ERRORINFO>")) {
      errorInfo = receivedTextOf(plainText(text, i + 11));
      if (errorInfo === undefined || !startsAt(text, plain.at, "</ERRORINFO>")) return undefined;
      i = skipSpace(text, plain.at + 12);
    }
    if (to_ === undefined && startsAt(text, i, "<TO>")) {
      to_ = receivedNumberOf(plainText(text, i + 4));
      if (to_ === undefined || !startsAt(text, plain.at, "</TO>")) return undefined;
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

/** Whether a value is surely a valid `UpperSendSavedMmsFailure` — schema/sinch-mms/upper/send-saved-mms.xsd:262:3 */
export function isValidUpperSendSavedMmsFailure(value: unknown): boolean {
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

/** Reads `LegacySendSavedMmsRequest` in a plain document — schema/sinch-mms/upper/send-saved-mms.xsd:24:3 */
export function readPlainLegacySendSavedMmsRequest(text: string, at: number, end: string): LegacySendSavedMmsRequest | undefined {
  let i = at;
  let action: LegacySendSavedMmsAction | undefined;
  let apiKey: ApiKey | undefined;
  let to_: Msisdn | undefined;
  let from: Sender | undefined;
  let fromMask: Mask | undefined;
  let mmsId: NumericId | undefined;
  let operatorId: OperatorId | undefined;
  let spid: OperatorId | undefined;
  let campaignRef: CampaignRef | undefined;
  let customSubject: Subject | undefined;
  const customText: (CustomText)[] = [];
  let data: MergeData | undefined;
  let fallbackSmsText: string | undefined;
  let disableFallbackSms: Flag | undefined;
  let disableFallbackSmsLink: Flag | undefined;
  let ddmForce: Flag | undefined;
  let ddmMessageSubject: string | undefined;
  let ddmMessageText: string | undefined;
  let ddmMessageTimeout: Minutes | undefined;
  let device: NonBlank | undefined;
  let forcePassAsLink: Flag | undefined;
  if (!startsAt(text, i, ">")) return undefined;
  i = skipSpace(text, i + 1);
  for (let before = -1; before !== i && !startsAt(text, i, end); ) {
    before = i;
    if (action === undefined && startsAt(text, i, "<ACTION>")) {
      action = legacySendSavedMmsActionOf(plainText(text, i + 8));
      if (action === undefined || !startsAt(text, plain.at, "</ACTION>")) return undefined;
      i = skipSpace(text, plain.at + 9);
    }
    if (apiKey === undefined && startsAt(text, i, "<API_KEY>")) {
      apiKey = apiKeyOf(plainText(text, i + 9));
      if (apiKey === undefined || !startsAt(text, plain.at, "</API_KEY>")) return undefined;
      i = skipSpace(text, plain.at + 10);
    }
    if (to_ === undefined && startsAt(text, i, "<TO>")) {
      to_ = msisdnOf(plainText(text, i + 4));
      if (to_ === undefined || !startsAt(text, plain.at, "</TO>")) return undefined;
      i = skipSpace(text, plain.at + 5);
    }
    if (from === undefined && startsAt(text, i, "<FROM>")) {
      from = senderOf(plainText(text, i + 6));
      if (from === undefined || !startsAt(text, plain.at, "</FROM>")) return undefined;
      i = skipSpace(text, plain.at + 7);
    }
    if (fromMask === undefined && startsAt(text, i, "<FROM_MASK>")) {
      fromMask = maskOf(plainText(text, i + 11));
      if (fromMask === undefined || !startsAt(text, plain.at, "</FROM_MASK>")) return undefined;
      i = skipSpace(text, plain.at + 12);
    }
    if (mmsId === undefined && startsAt(text, i, "<MMSID>")) {
      mmsId = numericIdOf(plainText(text, i + 7));
      if (mmsId === undefined || !startsAt(text, plain.at, "</MMSID>")) return undefined;
      i = skipSpace(text, plain.at + 8);
    }
    if (operatorId === undefined && startsAt(text, i, "<OPERATORID>")) {
      operatorId = operatorIdOf(plainText(text, i + 12));
      if (operatorId === undefined || !startsAt(text, plain.at, "</OPERATORID>")) return undefined;
      i = skipSpace(text, plain.at + 13);
    }
    if (spid === undefined && startsAt(text, i, "<SPID>")) {
      spid = operatorIdOf(plainText(text, i + 6));
      if (spid === undefined || !startsAt(text, plain.at, "</SPID>")) return undefined;
      i = skipSpace(text, plain.at + 7);
    }
    if (campaignRef === undefined && startsAt(text, i, "<CAMPAIGNREF>")) {
      campaignRef = campaignRefOf(plainText(text, i + 13));
      if (campaignRef === undefined || !startsAt(text, plain.at, "</CAMPAIGNREF>")) return undefined;
      i = skipSpace(text, plain.at + 14);
    }
    if (customSubject === undefined && startsAt(text, i, "<CUSTOMSUBJECT>")) {
      customSubject = subjectOf(plainText(text, i + 15));
      if (customSubject === undefined || !startsAt(text, plain.at, "</CUSTOMSUBJECT>")) return undefined;
      i = skipSpace(text, plain.at + 16);
    }
    while (startsAt(text, i, "<CUSTOMTEXT>")) {
      const one = readPlainUpperCustomText(text, i + 11, "</CUSTOMTEXT>");
      if (one === undefined) return undefined;
      if (customText.length >= 8) return undefined;
      customText.push(one);
      i = skipSpace(text, plain.at);
    }
    if (data === undefined && startsAt(text, i, "<DATA") && endsName(text, i + 5)) {
      data = readPlainMergeData(text, i + 5, "</DATA>");
      if (data === undefined) return undefined;
      i = skipSpace(text, plain.at);
    }
    if (fallbackSmsText === undefined && startsAt(text, i, "<FALLBACKSMSTEXT>")) {
      fallbackSmsText = plainText(text, i + 17);
      if (fallbackSmsText === undefined || !startsAt(text, plain.at, "</FALLBACKSMSTEXT>")) return undefined;
      i = skipSpace(text, plain.at + 18);
    }
    if (disableFallbackSms === undefined && startsAt(text, i, "<DISABLEFALLBACKSMS>")) {
      disableFallbackSms = flagOf(plainText(text, i + 20));
      if (disableFallbackSms === undefined || !startsAt(text, plain.at, "</DISABLEFALLBACKSMS>")) return undefined;
      i = skipSpace(text, plain.at + 21);
    }
    if (disableFallbackSmsLink === undefined && startsAt(text, i, "<DISABLEFALLBACKSMSLINK>")) {
      disableFallbackSmsLink = flagOf(plainText(text, i + 24));
      if (disableFallbackSmsLink === undefined || !startsAt(text, plain.at, "</DISABLEFALLBACKSMSLINK>")) return undefined;
      i = skipSpace(text, plain.at + 25);
    }
    if (ddmForce === undefined && startsAt(text, i, "<DDMFORCE>")) {
      ddmForce = flagOf(plainText(text, i + 10));
      if (ddmForce === undefined || !startsAt(text, plain.at, "</DDMFORCE>")) return undefined;
      i = skipSpace(text, plain.at + 11);
    }
    if (ddmMessageSubject === undefined && startsAt(text, i, "<DDMTITLE>")) {
      ddmMessageSubject = plainText(text, i + 10);
      if (ddmMessageSubject === undefined || !startsAt(text, plain.at, "</DDMTITLE>")) return undefined;
      i = skipSpace(text, plain.at + 11);
    }
    if (ddmMessageText === undefined && startsAt(text, i, "<DDMTEXT>")) {
      ddmMessageText = plainText(text, i + 9);
      if (ddmMessageText === undefined || !startsAt(text, plain.at, "</DDMTEXT>")) return undefined;
      i = skipSpace(text, plain.at + 10);
    }
    if (ddmMessageTimeout === undefined && startsAt(text, i, "<DDMTIMEOUT>")) {
      ddmMessageTimeout = minutesOf(plainText(text, i + 12));
      if (ddmMessageTimeout === undefined || !startsAt(text, plain.at, "</DDMTIMEOUT>")) return undefined;
      i = skipSpace(text, plain.at + 13);
    }
    if (device === undefined && startsAt(text, i, "<DEVICE>")) {
      device = nonBlankOf(plainText(text, i + 8));
      if (device === undefined || !startsAt(text, plain.at, "</DEVICE>")) return undefined;
      i = skipSpace(text, plain.at + 9);
    }
    if (forcePassAsLink === undefined && startsAt(text, i, "<FORCEPASSASLINK>")) {
      forcePassAsLink = flagOf(plainText(text, i + 17));
      if (forcePassAsLink === undefined || !startsAt(text, plain.at, "</FORCEPASSASLINK>")) return undefined;
      i = skipSpace(text, plain.at + 18);
    }
  }
  if (!startsAt(text, i, end)) return undefined;
  plain.at = i + end.length;
  if (action === undefined) return undefined;
  if (apiKey === undefined) return undefined;
  if (to_ === undefined) return undefined;
  if (from === undefined) return undefined;
  if (mmsId === undefined) return undefined;
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
  return value;
}

/** Whether a value is surely a valid `LegacySendSavedMmsRequest` — schema/sinch-mms/upper/send-saved-mms.xsd:24:3 */
export function isValidLegacySendSavedMmsRequest(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) if (key !== "action" && key !== "apiKey" && key !== "to" && key !== "from" && key !== "fromMask" && key !== "mmsId" && key !== "operatorId" && key !== "spid" && key !== "campaignRef" && key !== "customSubject" && key !== "customText" && key !== "data" && key !== "fallbackSmsText" && key !== "disableFallbackSms" && key !== "disableFallbackSmsLink" && key !== "ddmForce" && key !== "ddmMessageSubject" && key !== "ddmMessageText" && key !== "ddmMessageTimeout" && key !== "device" && key !== "forcePassAsLink") return false;
  const object = value as Readonly<Record<string, unknown>>;
  const action = object.action;
  if (!isLegacySendSavedMmsAction(action)) return false;
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
  const mmsId = object.mmsId;
  if (!isNumericId(mmsId)) return false;
  const operatorId = object.operatorId;
  if (operatorId !== undefined) {
    if (!isOperatorId(operatorId)) return false;
  }
  const spid = object.spid;
  if (spid !== undefined) {
    if (!isOperatorId(spid)) return false;
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
      if (!isValidUpperCustomText(one)) return false;
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
  const device = object.device;
  if (device !== undefined) {
    if (!isNonBlank(device)) return false;
  }
  const forcePassAsLink = object.forcePassAsLink;
  if (forcePassAsLink !== undefined) {
    if (!isFlag(forcePassAsLink)) return false;
  }
  return true;
}

/** Reads `UpperCustomText` in a plain document — schema/sinch-mms/upper/send-saved-mms.xsd:171:3 */
export function readPlainUpperCustomText(text: string, at: number, end: string): CustomText | undefined {
  let i = at;
  let value_: ReplacementText | undefined;
  let slide: SlideNumber | undefined;
  if (!startsAt(text, i, ">")) return undefined;
  i = skipSpace(text, i + 1);
  for (let before = -1; before !== i && !startsAt(text, i, end); ) {
    before = i;
    if (value_ === undefined && startsAt(text, i, "<VALUE>")) {
      value_ = replacementTextOf(plainText(text, i + 7));
      if (value_ === undefined || !startsAt(text, plain.at, "</VALUE>")) return undefined;
      i = skipSpace(text, plain.at + 8);
    }
    if (slide === undefined && startsAt(text, i, "<SLIDE>")) {
      slide = slideNumberOf(plainText(text, i + 7));
      if (slide === undefined || !startsAt(text, plain.at, "</SLIDE>")) return undefined;
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

/** Whether a value is surely a valid `UpperCustomText` — schema/sinch-mms/upper/send-saved-mms.xsd:171:3 */
export function isValidUpperCustomText(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) if (key !== "value" && key !== "slide") return false;
  const object = value as Readonly<Record<string, unknown>>;
  const value_ = object.value;
  if (!isReplacementText(value_)) return false;
  const slide = object.slide;
  if (!isSlideNumber(slide)) return false;
  return true;
}

/** Reads `UpperSendSavedMmsResponse` in a plain document — schema/sinch-mms/upper/send-saved-mms.xsd:192:3 */
export function readPlainUpperSendSavedMmsResponse(text: string, at: number, end: string): SendSavedMmsResponse | undefined {
  const case1 = readPlainUpperSendSavedMmsSuccess(text, at, end);
  if (case1 !== undefined && (case1.status === "Success")) return case1;
  const case2 = readPlainUpperSendSavedMmsFailure(text, at, end);
  if (case2 !== undefined && (case2.status === "Failure")) return case2;
  return undefined;
}

/** Whether a value is surely a valid `UpperSendSavedMmsResponse` — schema/sinch-mms/upper/send-saved-mms.xsd:192:3 */
export function isValidUpperSendSavedMmsResponse(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  switch ((value as Readonly<Record<string, unknown>>).status) {
    case "Success":
      return isValidUpperSendSavedMmsSuccess(value);
    case "Failure":
      return isValidUpperSendSavedMmsFailure(value);
  }
  return false;
}
