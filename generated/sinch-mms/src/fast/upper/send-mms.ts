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
import {
  constructorOf,
  endsName,
  isText,
  plain,
  plainContent,
  plainEnd,
  plainNext,
  plainTag,
  plainText,
  plainToken,
  silent,
} from "@schemawright/runtime/codegen";

/** The `LegacySendMmsAction` that a text stands for — schema/sinch-mms/upper/send-mms.xsd:117:3 */
export function legacySendMmsActionOf(lexical: string): LegacySendMmsAction | undefined {
  return legacySendMmsActionFacets(lexical, lexical, silent) ? lexical as LegacySendMmsAction : undefined;
}

/** Whether a value is a `LegacySendMmsAction` — schema/sinch-mms/upper/send-mms.xsd:117:3 */
export function isLegacySendMmsAction(value: unknown): boolean {
  return typeof value === "string" && legacySendMmsActionFacets(value, value, silent);
}

const PlainUpperSendMmsSuccess = /*@__PURE__*/ constructorOf<SendMmsSuccess>();

/** Reads `UpperSendMmsSuccess` in a plain document — schema/sinch-mms/upper/send-mms.xsd:147:3 */
export function readPlainUpperSendMmsSuccess(bytes: Uint8Array, at: number, start: number): SendMmsSuccess | undefined {
  let i = at;
  let status: SuccessStatus | undefined;
  let to_: ReceivedNumber | undefined;
  let mmsId: ReceivedId | undefined;
  let trackingId: TrackingId | undefined;
  let statusDetails: ReceivedText | undefined;
  i = plainContent(bytes, i);
  if (i < 0) return undefined;
  for (let before = -1; before !== i && bytes[i + 1] !== 47; ) {
    before = i;
    if (status === undefined && bytes[i + 1] === 83 && bytes[i + 2] === 84 && bytes[i + 3] === 65 && bytes[i + 4] === 84 && bytes[i + 5] === 85 && bytes[i + 6] === 83 && bytes[i + 7] === 62) {
      status = successStatusOf(plainText(bytes, i + 8));
      if (status === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (to_ === undefined && bytes[i + 1] === 84 && bytes[i + 2] === 79 && bytes[i + 3] === 62) {
      to_ = receivedNumberOf(plainToken(bytes, i + 4));
      if (to_ === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (mmsId === undefined && bytes[i + 1] === 77 && bytes[i + 2] === 77 && bytes[i + 3] === 83 && bytes[i + 4] === 73 && bytes[i + 5] === 68 && bytes[i + 6] === 62) {
      mmsId = receivedIdOf(plainToken(bytes, i + 7));
      if (mmsId === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (trackingId === undefined && bytes[i + 1] === 84 && bytes[i + 2] === 82 && bytes[i + 3] === 65 && bytes[i + 4] === 67 && bytes[i + 5] === 75 && bytes[i + 6] === 73 && bytes[i + 7] === 78 && bytes[i + 8] === 71 && bytes[i + 9] === 73 && bytes[i + 10] === 68 && bytes[i + 11] === 62) {
      trackingId = trackingIdOf(plainToken(bytes, i + 12));
      if (trackingId === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (statusDetails === undefined && bytes[i + 1] === 83 && bytes[i + 2] === 84 && bytes[i + 3] === 65 && bytes[i + 4] === 84 && bytes[i + 5] === 85 && bytes[i + 6] === 83 && bytes[i + 7] === 68 && bytes[i + 8] === 69 && bytes[i + 9] === 84 && bytes[i + 10] === 65 && bytes[i + 11] === 73 && bytes[i + 12] === 76 && bytes[i + 13] === 83 && bytes[i + 14] === 62) {
      statusDetails = receivedTextOf(plainText(bytes, i + 15));
      if (statusDetails === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
  }
  i = plainEnd(bytes, i, start);
  if (i < 0) return undefined;
  plain.at = i;
  if (status === undefined) return undefined;
  const value = new PlainUpperSendMmsSuccess();
  value.status = status;
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

const PlainUpperSendMmsFailure = /*@__PURE__*/ constructorOf<SendMmsFailure>();

/** Reads `UpperSendMmsFailure` in a plain document — schema/sinch-mms/upper/send-mms.xsd:193:3 */
export function readPlainUpperSendMmsFailure(bytes: Uint8Array, at: number, start: number): SendMmsFailure | undefined {
  let i = at;
  let status: FailureStatus | undefined;
  let errorCode: ReceivedErrorCode | undefined;
  let errorInfo: ReceivedText | undefined;
  let to_: ReceivedNumber | undefined;
  i = plainContent(bytes, i);
  if (i < 0) return undefined;
  for (let before = -1; before !== i && bytes[i + 1] !== 47; ) {
    before = i;
    if (status === undefined && bytes[i + 1] === 83 && bytes[i + 2] === 84 && bytes[i + 3] === 65 && bytes[i + 4] === 84 && bytes[i + 5] === 85 && bytes[i + 6] === 83 && bytes[i + 7] === 62) {
      status = failureStatusOf(plainText(bytes, i + 8));
      if (status === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (errorCode === undefined && bytes[i + 1] === 69 && bytes[i + 2] === 82 && bytes[i + 3] === 82 && bytes[i + 4] === 79 && bytes[i + 5] === 82 && bytes[i + 6] === 67 && bytes[i + 7] === 79 && bytes[i + 8] === 68 && bytes[i + 9] === 69 && bytes[i + 10] === 62) {
      errorCode = receivedErrorCodeOf(plainToken(bytes, i + 11));
      if (errorCode === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (errorInfo === undefined && bytes[i + 1] === 69 && bytes[i + 2] === 82 && bytes[i + 3] === 82 && bytes[i + 4] === 79 && bytes[i + 5] === 82 && bytes[i + 6] === 73 && bytes[i + 7] === 78 && bytes[i + 8] === 70 && bytes[i + 9] === 79 && bytes[i + 10] === 62) {
      errorInfo = receivedTextOf(plainText(bytes, i + 11));
      if (errorInfo === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (to_ === undefined && bytes[i + 1] === 84 && bytes[i + 2] === 79 && bytes[i + 3] === 62) {
      to_ = receivedNumberOf(plainToken(bytes, i + 4));
      if (to_ === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
  }
  i = plainEnd(bytes, i, start);
  if (i < 0) return undefined;
  plain.at = i;
  if (status === undefined) return undefined;
  const value = new PlainUpperSendMmsFailure();
  value.status = status;
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

const PlainLegacySendMmsRequest = /*@__PURE__*/ constructorOf<LegacySendMmsRequest>();

/** Reads `LegacySendMmsRequest` in a plain document — schema/sinch-mms/upper/send-mms.xsd:25:3 */
export function readPlainLegacySendMmsRequest(bytes: Uint8Array, at: number, start: number): LegacySendMmsRequest | undefined {
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
  let slide: (Slide)[] | undefined;
  let fallbackSmsText: string | undefined;
  let disableFallbackSms: Flag | undefined;
  let disableFallbackSmsLink: Flag | undefined;
  i = plainContent(bytes, i);
  if (i < 0) return undefined;
  for (let before = -1; before !== i && bytes[i + 1] !== 47; ) {
    before = i;
    if (action === undefined && bytes[i + 1] === 65 && bytes[i + 2] === 67 && bytes[i + 3] === 84 && bytes[i + 4] === 73 && bytes[i + 5] === 79 && bytes[i + 6] === 78 && bytes[i + 7] === 62) {
      action = legacySendMmsActionOf(plainText(bytes, i + 8));
      if (action === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (apiKey === undefined && bytes[i + 1] === 65 && bytes[i + 2] === 80 && bytes[i + 3] === 73 && bytes[i + 4] === 95 && bytes[i + 5] === 75 && bytes[i + 6] === 69 && bytes[i + 7] === 89 && bytes[i + 8] === 62) {
      apiKey = apiKeyOf(plainToken(bytes, i + 9));
      if (apiKey === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (to_ === undefined && bytes[i + 1] === 84 && bytes[i + 2] === 79 && bytes[i + 3] === 62) {
      to_ = msisdnOf(plainText(bytes, i + 4));
      if (to_ === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (from === undefined && bytes[i + 1] === 70 && bytes[i + 2] === 82 && bytes[i + 3] === 79 && bytes[i + 4] === 77 && bytes[i + 5] === 62) {
      from = senderOf(plainText(bytes, i + 6));
      if (from === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (fromMask === undefined && bytes[i + 1] === 70 && bytes[i + 2] === 82 && bytes[i + 3] === 79 && bytes[i + 4] === 77 && bytes[i + 5] === 95 && bytes[i + 6] === 77 && bytes[i + 7] === 65 && bytes[i + 8] === 83 && bytes[i + 9] === 75 && bytes[i + 10] === 62) {
      fromMask = maskOf(plainText(bytes, i + 11));
      if (fromMask === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (operatorId === undefined && bytes[i + 1] === 79 && bytes[i + 2] === 80 && bytes[i + 3] === 69 && bytes[i + 4] === 82 && bytes[i + 5] === 65 && bytes[i + 6] === 84 && bytes[i + 7] === 79 && bytes[i + 8] === 82 && bytes[i + 9] === 73 && bytes[i + 10] === 68 && bytes[i + 11] === 62) {
      operatorId = operatorIdOf(plainText(bytes, i + 12));
      if (operatorId === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (spid === undefined && bytes[i + 1] === 83 && bytes[i + 2] === 80 && bytes[i + 3] === 73 && bytes[i + 4] === 68 && bytes[i + 5] === 62) {
      spid = operatorIdOf(plainText(bytes, i + 6));
      if (spid === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (campaignRef === undefined && bytes[i + 1] === 67 && bytes[i + 2] === 65 && bytes[i + 3] === 77 && bytes[i + 4] === 80 && bytes[i + 5] === 65 && bytes[i + 6] === 73 && bytes[i + 7] === 71 && bytes[i + 8] === 78 && bytes[i + 9] === 82 && bytes[i + 10] === 69 && bytes[i + 11] === 70 && bytes[i + 12] === 62) {
      campaignRef = campaignRefOf(plainToken(bytes, i + 13));
      if (campaignRef === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (name === undefined && bytes[i + 1] === 78 && bytes[i + 2] === 65 && bytes[i + 3] === 77 && bytes[i + 4] === 69 && bytes[i + 5] === 62) {
      name = contentNameOf(plainText(bytes, i + 6));
      if (name === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (messageSubject === undefined && bytes[i + 1] === 83 && bytes[i + 2] === 85 && bytes[i + 3] === 66 && bytes[i + 4] === 74 && bytes[i + 5] === 69 && bytes[i + 6] === 67 && bytes[i + 7] === 84 && bytes[i + 8] === 62) {
      messageSubject = subjectOf(plainText(bytes, i + 9));
      if (messageSubject === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    while (bytes[i + 1] === 83 && bytes[i + 2] === 76 && bytes[i + 3] === 73 && bytes[i + 4] === 68 && bytes[i + 5] === 69 && endsName(bytes, i + 6)) {
      const one = readPlainUpperSlide(bytes, i + 6, i + 1);
      if (one === undefined) return undefined;
      if (slide !== undefined && slide.length >= 8) return undefined;
      if (slide === undefined) slide = [one];
      else slide.push(one);
      i = plainTag(bytes);
      if (i < 0) return undefined;
    }
    if (fallbackSmsText === undefined && bytes[i + 1] === 70 && bytes[i + 2] === 65 && bytes[i + 3] === 76 && bytes[i + 4] === 76 && bytes[i + 5] === 66 && bytes[i + 6] === 65 && bytes[i + 7] === 67 && bytes[i + 8] === 75 && bytes[i + 9] === 83 && bytes[i + 10] === 77 && bytes[i + 11] === 83 && bytes[i + 12] === 84 && bytes[i + 13] === 69 && bytes[i + 14] === 88 && bytes[i + 15] === 84 && bytes[i + 16] === 62) {
      fallbackSmsText = plainText(bytes, i + 17);
      if (fallbackSmsText === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (disableFallbackSms === undefined && bytes[i + 1] === 68 && bytes[i + 2] === 73 && bytes[i + 3] === 83 && bytes[i + 4] === 65 && bytes[i + 5] === 66 && bytes[i + 6] === 76 && bytes[i + 7] === 69 && bytes[i + 8] === 70 && bytes[i + 9] === 65 && bytes[i + 10] === 76 && bytes[i + 11] === 76 && bytes[i + 12] === 66 && bytes[i + 13] === 65 && bytes[i + 14] === 67 && bytes[i + 15] === 75 && bytes[i + 16] === 83 && bytes[i + 17] === 77 && bytes[i + 18] === 83 && bytes[i + 19] === 62) {
      disableFallbackSms = flagOf(plainToken(bytes, i + 20));
      if (disableFallbackSms === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (disableFallbackSmsLink === undefined && bytes[i + 1] === 68 && bytes[i + 2] === 73 && bytes[i + 3] === 83 && bytes[i + 4] === 65 && bytes[i + 5] === 66 && bytes[i + 6] === 76 && bytes[i + 7] === 69 && bytes[i + 8] === 70 && bytes[i + 9] === 65 && bytes[i + 10] === 76 && bytes[i + 11] === 76 && bytes[i + 12] === 66 && bytes[i + 13] === 65 && bytes[i + 14] === 67 && bytes[i + 15] === 75 && bytes[i + 16] === 83 && bytes[i + 17] === 77 && bytes[i + 18] === 83 && bytes[i + 19] === 76 && bytes[i + 20] === 73 && bytes[i + 21] === 78 && bytes[i + 22] === 75 && bytes[i + 23] === 62) {
      disableFallbackSmsLink = flagOf(plainToken(bytes, i + 24));
      if (disableFallbackSmsLink === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
  }
  i = plainEnd(bytes, i, start);
  if (i < 0) return undefined;
  plain.at = i;
  if (action === undefined) return undefined;
  if (apiKey === undefined) return undefined;
  if (to_ === undefined) return undefined;
  if (from === undefined) return undefined;
  if (name === undefined) return undefined;
  if (slide === undefined) return undefined;
  const value = new PlainLegacySendMmsRequest();
  value.action = action;
  value.apiKey = apiKey;
  value.to = to_;
  value.from = from;
  if (fromMask !== undefined) value.fromMask = fromMask;
  if (operatorId !== undefined) value.operatorId = operatorId;
  if (spid !== undefined) value.spid = spid;
  if (campaignRef !== undefined) value.campaignRef = campaignRef;
  value.name = name;
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
export function readPlainUpperSendMmsResponse(bytes: Uint8Array, at: number, start: number): SendMmsResponse | undefined {
  const case1 = readPlainUpperSendMmsSuccess(bytes, at, start);
  if (case1 !== undefined && (case1.status === "Success")) return case1;
  const case2 = readPlainUpperSendMmsFailure(bytes, at, start);
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
