// Generated from schema/sinch-mms/upper/send-mms.xsd by schemawright. Do not edit.
import { isReceivedErrorCode, receivedErrorCodeOf } from "../../fast/error-codes.ts";
import { failureStatusOf, isFailureStatus, isSuccessStatus, successStatusOf } from "../../fast/response-status.ts";
import {
  apiKeyOf,
  campaignRefOf,
  contentNameOf,
  flagOf,
  isApiKey,
  isCampaignRef,
  isContentName,
  isFlag,
  isMask,
  isMsisdn,
  isOperatorId,
  isReceivedId,
  isReceivedNumber,
  isReceivedText,
  isSender,
  isSubject,
  isTrackingId,
  maskOf,
  msisdnOf,
  operatorIdOf,
  receivedIdOf,
  receivedNumberOf,
  receivedTextOf,
  senderOf,
  subjectOf,
  trackingIdOf,
} from "../../fast/types.ts";
import { isValidUpperSlide, readPlainUpperSlide } from "../../fast/upper/slide.ts";
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
import { legacySendMmsActionFacets } from "../../values/upper/send-mms.ts";
import { endsName, isCollapsed, isText, plain, plainText, silent, skipSpace, startsAt } from "@schemawright/runtime/codegen";

/** The `LegacySendMmsAction` that a text stands for — schema/sinch-mms/upper/send-mms.xsd:117:3 */
export function legacySendMmsActionOf(lexical: string): LegacySendMmsAction | undefined {
  return legacySendMmsActionFacets(lexical, lexical, silent) ? lexical as LegacySendMmsAction : undefined;
}

/** Whether a value is a `LegacySendMmsAction` — schema/sinch-mms/upper/send-mms.xsd:117:3 */
export function isLegacySendMmsAction(value: unknown): boolean {
  return typeof value === "string" && legacySendMmsActionFacets(value, value, silent);
}

/** Reads `UpperSendMmsSuccess` in a plain document — schema/sinch-mms/upper/send-mms.xsd:147:3 */
export function readPlainUpperSendMmsSuccess(text: string, at: number, end: string): SendMmsSuccess | undefined {
  let i = at;
  let status: SuccessStatus | undefined;
  let to_: ReceivedNumber | undefined;
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
  const value = {} as SendMmsSuccess;
  if (status !== undefined) value.status = status;
  if (to_ !== undefined) value.to = to_;
  if (mmsId !== undefined) value.mmsId = mmsId;
  if (trackingId !== undefined) value.trackingId = trackingId;
  if (statusDetails !== undefined) value.statusDetails = statusDetails;
  return value;
}

/** Whether a value is surely a valid `UpperSendMmsSuccess` — schema/sinch-mms/upper/send-mms.xsd:147:3 */
export function isValidUpperSendMmsSuccess(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) if (key !== "status" && key !== "to" && key !== "mmsId" && key !== "trackingId" && key !== "statusDetails") return false;
  const object = value as Readonly<Record<string, unknown>>;
  const status = object.status;
  if (!isSuccessStatus(status)) return false;
  const to_ = object.to;
  if (to_ !== undefined) {
    if (!isReceivedNumber(to_)) return false;
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

/** Reads `UpperSendMmsFailure` in a plain document — schema/sinch-mms/upper/send-mms.xsd:193:3 */
export function readPlainUpperSendMmsFailure(text: string, at: number, end: string): SendMmsFailure | undefined {
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
  const value = {} as SendMmsFailure;
  if (status !== undefined) value.status = status;
  if (errorCode !== undefined) value.errorCode = errorCode;
  if (errorInfo !== undefined) value.errorInfo = errorInfo;
  if (to_ !== undefined) value.to = to_;
  return value;
}

/** Whether a value is surely a valid `UpperSendMmsFailure` — schema/sinch-mms/upper/send-mms.xsd:193:3 */
export function isValidUpperSendMmsFailure(value: unknown): boolean {
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

/** Reads `LegacySendMmsRequest` in a plain document — schema/sinch-mms/upper/send-mms.xsd:25:3 */
export function readPlainLegacySendMmsRequest(text: string, at: number, end: string): LegacySendMmsRequest | undefined {
  let i = at;
  let action: LegacySendMmsAction | undefined;
  let apiKey: ApiKey | undefined;
  let to_: Msisdn | undefined;
  let from: Sender | undefined;
  let fromMask: Mask | undefined;
  let operatorId: OperatorId | undefined;
  let spid: OperatorId | undefined;
  let campaignRef: CampaignRef | undefined;
  let name: ContentName | undefined;
  let messageSubject: Subject | undefined;
  const slide: (Slide)[] = [];
  let fallbackSmsText: string | undefined;
  let disableFallbackSms: Flag | undefined;
  let disableFallbackSmsLink: Flag | undefined;
  if (!startsAt(text, i, ">")) return undefined;
  i = skipSpace(text, i + 1);
  for (let before = -1; before !== i && !startsAt(text, i, end); ) {
    before = i;
    if (action === undefined && startsAt(text, i, "<ACTION>")) {
      action = legacySendMmsActionOf(plainText(text, i + 8));
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
    if (name === undefined && startsAt(text, i, "<NAME>")) {
      name = contentNameOf(plainText(text, i + 6));
      if (name === undefined || !startsAt(text, plain.at, "</NAME>")) return undefined;
      i = skipSpace(text, plain.at + 7);
    }
    if (messageSubject === undefined && startsAt(text, i, "<SUBJECT>")) {
      messageSubject = subjectOf(plainText(text, i + 9));
      if (messageSubject === undefined || !startsAt(text, plain.at, "</SUBJECT>")) return undefined;
      i = skipSpace(text, plain.at + 10);
    }
    while (startsAt(text, i, "<SLIDE") && endsName(text, i + 6)) {
      const one = readPlainUpperSlide(text, i + 6, "</SLIDE>");
      if (one === undefined) return undefined;
      if (slide.length >= 8) return undefined;
      slide.push(one);
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
  }
  if (!startsAt(text, i, end)) return undefined;
  plain.at = i + end.length;
  if (action === undefined) return undefined;
  if (apiKey === undefined) return undefined;
  if (to_ === undefined) return undefined;
  if (from === undefined) return undefined;
  if (name === undefined) return undefined;
  if (slide.length < 1) return undefined;
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
  return value;
}

/** Whether a value is surely a valid `LegacySendMmsRequest` — schema/sinch-mms/upper/send-mms.xsd:25:3 */
export function isValidLegacySendMmsRequest(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) if (key !== "action" && key !== "apiKey" && key !== "to" && key !== "from" && key !== "fromMask" && key !== "operatorId" && key !== "spid" && key !== "campaignRef" && key !== "name" && key !== "messageSubject" && key !== "slide" && key !== "fallbackSmsText" && key !== "disableFallbackSms" && key !== "disableFallbackSmsLink") return false;
  const object = value as Readonly<Record<string, unknown>>;
  const action = object.action;
  if (!isLegacySendMmsAction(action)) return false;
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
  const name = object.name;
  if (!isContentName(name)) return false;
  const messageSubject = object.messageSubject;
  if (messageSubject !== undefined) {
    if (!isSubject(messageSubject)) return false;
  }
  const slide = object.slide;
  if (!Array.isArray(slide) || slide.length < 1 || slide.length > 8) return false;
  for (const one of slide) {
    if (!isValidUpperSlide(one)) return false;
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
  return true;
}

/** Reads `UpperSendMmsResponse` in a plain document — schema/sinch-mms/upper/send-mms.xsd:129:3 */
export function readPlainUpperSendMmsResponse(text: string, at: number, end: string): SendMmsResponse | undefined {
  const case1 = readPlainUpperSendMmsSuccess(text, at, end);
  if (case1 !== undefined && (case1.status === "Success")) return case1;
  const case2 = readPlainUpperSendMmsFailure(text, at, end);
  if (case2 !== undefined && (case2.status === "Failure")) return case2;
  return undefined;
}

/** Whether a value is surely a valid `UpperSendMmsResponse` — schema/sinch-mms/upper/send-mms.xsd:129:3 */
export function isValidUpperSendMmsResponse(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  switch ((value as Readonly<Record<string, unknown>>).status) {
    case "Success":
      return isValidUpperSendMmsSuccess(value);
    case "Failure":
      return isValidUpperSendMmsFailure(value);
  }
  return false;
}
