// Generated from schema/sinch-mms/send-mms.xsd by schemawright. Do not edit.
import { assertSendMmsRequest } from "../content/send-mms.ts";
import { isReceivedErrorCode, receivedErrorCodeOf } from "../fast/error-codes.ts";
import { failureStatusOf, isFailureStatus, isSuccessStatus, successStatusOf } from "../fast/response-status.ts";
import { isValidSlide, readPlainSlide } from "../fast/slide.ts";
import {
  apiKeyOf,
  campaignRefOf,
  contentNameOf,
  expirationDateOf,
  flagOf,
  isApiKey,
  isCampaignRef,
  isContentName,
  isExpirationDate,
  isFlag,
  isMask,
  isMsisdn,
  isOperatorId,
  isReceivedId,
  isReceivedNumber,
  isReceivedText,
  isSender,
  isServiceId,
  isSubject,
  isTrackingId,
  maskOf,
  msisdnOf,
  operatorIdOf,
  receivedIdOf,
  receivedNumberOf,
  receivedTextOf,
  senderOf,
  serviceIdOf,
  subjectOf,
  trackingIdOf,
} from "../fast/types.ts";
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
import { sendMmsActionFacets } from "../values/send-mms.ts";
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

/** The `SendMmsAction` that a text stands for — schema/sinch-mms/send-mms.xsd:121:3 */
export function sendMmsActionOf(lexical: string): SendMmsAction | undefined {
  return sendMmsActionFacets(lexical, lexical, silent) ? lexical as SendMmsAction : undefined;
}

/** Whether a value is a `SendMmsAction` — schema/sinch-mms/send-mms.xsd:121:3 */
export function isSendMmsAction(value: unknown): boolean {
  return typeof value === "string" && sendMmsActionFacets(value, value, silent);
}

const PlainSendMmsRequest = /*@__PURE__*/ constructorOf<SendMmsRequest>();

/** Reads `SendMmsRequest` in a plain document — schema/sinch-mms/send-mms.xsd:24:3 */
export function readPlainSendMmsRequest(bytes: Uint8Array, at: number, start: number): SendMmsRequest | undefined {
  let i = at;
  let action: SendMmsAction | undefined;
  let apiKey: ApiKey | undefined;
  let to_: Msisdn | undefined;
  let from: Sender | undefined;
  let fromMask: Mask | undefined;
  let serviceId: ServiceId | undefined;
  let operatorId: OperatorId | undefined;
  let campaignRef: CampaignRef | undefined;
  let name: ContentName | undefined;
  let messageSubject: Subject | undefined;
  let slide: (Slide)[] | undefined;
  let fallbackSmsText: string | undefined;
  let fallbackSmsLinkExpiration: ExpirationDate | undefined;
  let disableFallbackSms: Flag | undefined;
  let disableFallbackSmsLink: Flag | undefined;
  i = plainContent(bytes, i);
  if (i < 0) return undefined;
  for (let before = -1; before !== i && bytes[i + 1] !== 47; ) {
    before = i;
    if (action === undefined && bytes[i + 1] === 97 && bytes[i + 2] === 99 && bytes[i + 3] === 116 && bytes[i + 4] === 105 && bytes[i + 5] === 111 && bytes[i + 6] === 110 && bytes[i + 7] === 62) {
      action = sendMmsActionOf(plainText(bytes, i + 8));
      if (action === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (apiKey === undefined && bytes[i + 1] === 97 && bytes[i + 2] === 112 && bytes[i + 3] === 105 && bytes[i + 4] === 45 && bytes[i + 5] === 107 && bytes[i + 6] === 101 && bytes[i + 7] === 121 && bytes[i + 8] === 62) {
      apiKey = apiKeyOf(plainToken(bytes, i + 9));
      if (apiKey === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (to_ === undefined && bytes[i + 1] === 116 && bytes[i + 2] === 111 && bytes[i + 3] === 62) {
      to_ = msisdnOf(plainText(bytes, i + 4));
      if (to_ === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (from === undefined && bytes[i + 1] === 102 && bytes[i + 2] === 114 && bytes[i + 3] === 111 && bytes[i + 4] === 109 && bytes[i + 5] === 62) {
      from = senderOf(plainText(bytes, i + 6));
      if (from === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (fromMask === undefined && bytes[i + 1] === 102 && bytes[i + 2] === 114 && bytes[i + 3] === 111 && bytes[i + 4] === 109 && bytes[i + 5] === 45 && bytes[i + 6] === 109 && bytes[i + 7] === 97 && bytes[i + 8] === 115 && bytes[i + 9] === 107 && bytes[i + 10] === 62) {
      fromMask = maskOf(plainText(bytes, i + 11));
      if (fromMask === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (serviceId === undefined && bytes[i + 1] === 115 && bytes[i + 2] === 101 && bytes[i + 3] === 114 && bytes[i + 4] === 118 && bytes[i + 5] === 105 && bytes[i + 6] === 99 && bytes[i + 7] === 101 && bytes[i + 8] === 45 && bytes[i + 9] === 105 && bytes[i + 10] === 100 && bytes[i + 11] === 62) {
      serviceId = serviceIdOf(plainToken(bytes, i + 12));
      if (serviceId === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (operatorId === undefined && bytes[i + 1] === 111 && bytes[i + 2] === 112 && bytes[i + 3] === 101 && bytes[i + 4] === 114 && bytes[i + 5] === 97 && bytes[i + 6] === 116 && bytes[i + 7] === 111 && bytes[i + 8] === 114 && bytes[i + 9] === 45 && bytes[i + 10] === 105 && bytes[i + 11] === 100 && bytes[i + 12] === 62) {
      operatorId = operatorIdOf(plainText(bytes, i + 13));
      if (operatorId === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (campaignRef === undefined && bytes[i + 1] === 99 && bytes[i + 2] === 97 && bytes[i + 3] === 109 && bytes[i + 4] === 112 && bytes[i + 5] === 97 && bytes[i + 6] === 105 && bytes[i + 7] === 103 && bytes[i + 8] === 110 && bytes[i + 9] === 45 && bytes[i + 10] === 114 && bytes[i + 11] === 101 && bytes[i + 12] === 102 && bytes[i + 13] === 62) {
      campaignRef = campaignRefOf(plainToken(bytes, i + 14));
      if (campaignRef === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (name === undefined && bytes[i + 1] === 110 && bytes[i + 2] === 97 && bytes[i + 3] === 109 && bytes[i + 4] === 101 && bytes[i + 5] === 62) {
      name = contentNameOf(plainText(bytes, i + 6));
      if (name === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (messageSubject === undefined && bytes[i + 1] === 109 && bytes[i + 2] === 101 && bytes[i + 3] === 115 && bytes[i + 4] === 115 && bytes[i + 5] === 97 && bytes[i + 6] === 103 && bytes[i + 7] === 101 && bytes[i + 8] === 45 && bytes[i + 9] === 115 && bytes[i + 10] === 117 && bytes[i + 11] === 98 && bytes[i + 12] === 106 && bytes[i + 13] === 101 && bytes[i + 14] === 99 && bytes[i + 15] === 116 && bytes[i + 16] === 62) {
      messageSubject = subjectOf(plainText(bytes, i + 17));
      if (messageSubject === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    while (bytes[i + 1] === 115 && bytes[i + 2] === 108 && bytes[i + 3] === 105 && bytes[i + 4] === 100 && bytes[i + 5] === 101 && endsName(bytes, i + 6)) {
      const one = readPlainSlide(bytes, i + 6, i + 1);
      if (one === undefined) return undefined;
      if (slide !== undefined && slide.length >= 8) return undefined;
      if (slide === undefined) slide = [one];
      else slide.push(one);
      i = plainTag(bytes);
      if (i < 0) return undefined;
    }
    if (fallbackSmsText === undefined && bytes[i + 1] === 102 && bytes[i + 2] === 97 && bytes[i + 3] === 108 && bytes[i + 4] === 108 && bytes[i + 5] === 98 && bytes[i + 6] === 97 && bytes[i + 7] === 99 && bytes[i + 8] === 107 && bytes[i + 9] === 45 && bytes[i + 10] === 115 && bytes[i + 11] === 109 && bytes[i + 12] === 115 && bytes[i + 13] === 45 && bytes[i + 14] === 116 && bytes[i + 15] === 101 && bytes[i + 16] === 120 && bytes[i + 17] === 116 && bytes[i + 18] === 62) {
      fallbackSmsText = plainText(bytes, i + 19);
      if (fallbackSmsText === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (fallbackSmsLinkExpiration === undefined && bytes[i + 1] === 102 && bytes[i + 2] === 97 && bytes[i + 3] === 108 && bytes[i + 4] === 108 && bytes[i + 5] === 98 && bytes[i + 6] === 97 && bytes[i + 7] === 99 && bytes[i + 8] === 107 && bytes[i + 9] === 45 && bytes[i + 10] === 115 && bytes[i + 11] === 109 && bytes[i + 12] === 115 && bytes[i + 13] === 45 && bytes[i + 14] === 108 && bytes[i + 15] === 105 && bytes[i + 16] === 110 && bytes[i + 17] === 107 && bytes[i + 18] === 45 && bytes[i + 19] === 101 && bytes[i + 20] === 120 && bytes[i + 21] === 112 && bytes[i + 22] === 105 && bytes[i + 23] === 114 && bytes[i + 24] === 97 && bytes[i + 25] === 116 && bytes[i + 26] === 105 && bytes[i + 27] === 111 && bytes[i + 28] === 110 && bytes[i + 29] === 62) {
      fallbackSmsLinkExpiration = expirationDateOf(plainToken(bytes, i + 30));
      if (fallbackSmsLinkExpiration === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (disableFallbackSms === undefined && bytes[i + 1] === 100 && bytes[i + 2] === 105 && bytes[i + 3] === 115 && bytes[i + 4] === 97 && bytes[i + 5] === 98 && bytes[i + 6] === 108 && bytes[i + 7] === 101 && bytes[i + 8] === 45 && bytes[i + 9] === 102 && bytes[i + 10] === 97 && bytes[i + 11] === 108 && bytes[i + 12] === 108 && bytes[i + 13] === 98 && bytes[i + 14] === 97 && bytes[i + 15] === 99 && bytes[i + 16] === 107 && bytes[i + 17] === 45 && bytes[i + 18] === 115 && bytes[i + 19] === 109 && bytes[i + 20] === 115 && bytes[i + 21] === 62) {
      disableFallbackSms = flagOf(plainToken(bytes, i + 22));
      if (disableFallbackSms === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (disableFallbackSmsLink === undefined && bytes[i + 1] === 100 && bytes[i + 2] === 105 && bytes[i + 3] === 115 && bytes[i + 4] === 97 && bytes[i + 5] === 98 && bytes[i + 6] === 108 && bytes[i + 7] === 101 && bytes[i + 8] === 45 && bytes[i + 9] === 102 && bytes[i + 10] === 97 && bytes[i + 11] === 108 && bytes[i + 12] === 108 && bytes[i + 13] === 98 && bytes[i + 14] === 97 && bytes[i + 15] === 99 && bytes[i + 16] === 107 && bytes[i + 17] === 45 && bytes[i + 18] === 115 && bytes[i + 19] === 109 && bytes[i + 20] === 115 && bytes[i + 21] === 45 && bytes[i + 22] === 108 && bytes[i + 23] === 105 && bytes[i + 24] === 110 && bytes[i + 25] === 107 && bytes[i + 26] === 62) {
      disableFallbackSmsLink = flagOf(plainToken(bytes, i + 27));
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
  if (serviceId === undefined) return undefined;
  if (name === undefined) return undefined;
  if (slide === undefined) return undefined;
  const value = new PlainSendMmsRequest();
  value.action = action;
  value.apiKey = apiKey;
  value.to = to_;
  value.from = from;
  if (fromMask !== undefined) value.fromMask = fromMask;
  value.serviceId = serviceId;
  if (operatorId !== undefined) value.operatorId = operatorId;
  if (campaignRef !== undefined) value.campaignRef = campaignRef;
  value.name = name;
  if (messageSubject !== undefined) value.messageSubject = messageSubject;
  value.slide = slide;
  if (fallbackSmsText !== undefined) value.fallbackSmsText = fallbackSmsText;
  if (fallbackSmsLinkExpiration !== undefined) value.fallbackSmsLinkExpiration = fallbackSmsLinkExpiration;
  if (disableFallbackSms !== undefined) value.disableFallbackSms = disableFallbackSms;
  if (disableFallbackSmsLink !== undefined) value.disableFallbackSmsLink = disableFallbackSmsLink;
  silent.failed = false;
  assertSendMmsRequest(messageSubject, fallbackSmsText, disableFallbackSms, silent);
  if (silent.failed) return undefined;
  return value;
}

/** Whether a value is surely a valid `SendMmsRequest` — schema/sinch-mms/send-mms.xsd:24:3 */
export function isValidSendMmsRequest(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) if (key !== "action" && key !== "apiKey" && key !== "to" && key !== "from" && key !== "fromMask" && key !== "serviceId" && key !== "operatorId" && key !== "campaignRef" && key !== "name" && key !== "messageSubject" && key !== "slide" && key !== "fallbackSmsText" && key !== "fallbackSmsLinkExpiration" && key !== "disableFallbackSms" && key !== "disableFallbackSmsLink") return false;
  const object = value as Readonly<Record<string, unknown>>;
  const action = object.action;
  if (!isSendMmsAction(action)) return false;
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
  const operatorId = object.operatorId;
  if (operatorId !== undefined) {
    if (!isOperatorId(operatorId)) return false;
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
    if (!isValidSlide(one)) return false;
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
  silent.failed = false;
  assertSendMmsRequest(messageSubject as SendMmsRequest["messageSubject"], fallbackSmsText as SendMmsRequest["fallbackSmsText"], disableFallbackSms as SendMmsRequest["disableFallbackSms"], silent);
  return !silent.failed;
}

const PlainSendMmsSuccess = /*@__PURE__*/ constructorOf<SendMmsSuccess>();

/** Reads `SendMmsSuccess` in a plain document — schema/sinch-mms/send-mms.xsd:148:3 */
export function readPlainSendMmsSuccess(bytes: Uint8Array, at: number, start: number): SendMmsSuccess | undefined {
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
    if (status === undefined && bytes[i + 1] === 115 && bytes[i + 2] === 116 && bytes[i + 3] === 97 && bytes[i + 4] === 116 && bytes[i + 5] === 117 && bytes[i + 6] === 115 && bytes[i + 7] === 62) {
      status = successStatusOf(plainText(bytes, i + 8));
      if (status === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (to_ === undefined && bytes[i + 1] === 116 && bytes[i + 2] === 111 && bytes[i + 3] === 62) {
      to_ = receivedNumberOf(plainToken(bytes, i + 4));
      if (to_ === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (mmsId === undefined && bytes[i + 1] === 109 && bytes[i + 2] === 109 && bytes[i + 3] === 115 && bytes[i + 4] === 45 && bytes[i + 5] === 105 && bytes[i + 6] === 100 && bytes[i + 7] === 62) {
      mmsId = receivedIdOf(plainToken(bytes, i + 8));
      if (mmsId === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (trackingId === undefined && bytes[i + 1] === 116 && bytes[i + 2] === 114 && bytes[i + 3] === 97 && bytes[i + 4] === 99 && bytes[i + 5] === 107 && bytes[i + 6] === 105 && bytes[i + 7] === 110 && bytes[i + 8] === 103 && bytes[i + 9] === 45 && bytes[i + 10] === 105 && bytes[i + 11] === 100 && bytes[i + 12] === 62) {
      trackingId = trackingIdOf(plainToken(bytes, i + 13));
      if (trackingId === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (statusDetails === undefined && bytes[i + 1] === 115 && bytes[i + 2] === 116 && bytes[i + 3] === 97 && bytes[i + 4] === 116 && bytes[i + 5] === 117 && bytes[i + 6] === 115 && bytes[i + 7] === 45 && bytes[i + 8] === 100 && bytes[i + 9] === 101 && bytes[i + 10] === 116 && bytes[i + 11] === 97 && bytes[i + 12] === 105 && bytes[i + 13] === 108 && bytes[i + 14] === 115 && bytes[i + 15] === 62) {
      statusDetails = receivedTextOf(plainText(bytes, i + 16));
      if (statusDetails === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
  }
  i = plainEnd(bytes, i, start);
  if (i < 0) return undefined;
  plain.at = i;
  if (status === undefined) return undefined;
  const value = new PlainSendMmsSuccess();
  value.status = status;
  if (to_ !== undefined) value.to = to_;
  if (mmsId !== undefined) value.mmsId = mmsId;
  if (trackingId !== undefined) value.trackingId = trackingId;
  if (statusDetails !== undefined) value.statusDetails = statusDetails;
  return value;
}

/** Whether a value is surely a valid `SendMmsSuccess` — schema/sinch-mms/send-mms.xsd:148:3 */
export function isValidSendMmsSuccess(value: unknown): boolean {
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

const PlainSendMmsFailure = /*@__PURE__*/ constructorOf<SendMmsFailure>();

/** Reads `SendMmsFailure` in a plain document — schema/sinch-mms/send-mms.xsd:188:3 */
export function readPlainSendMmsFailure(bytes: Uint8Array, at: number, start: number): SendMmsFailure | undefined {
  let i = at;
  let status: FailureStatus | undefined;
  let errorCode: ReceivedErrorCode | undefined;
  let errorInfo: ReceivedText | undefined;
  let to_: ReceivedNumber | undefined;
  i = plainContent(bytes, i);
  if (i < 0) return undefined;
  for (let before = -1; before !== i && bytes[i + 1] !== 47; ) {
    before = i;
    if (status === undefined && bytes[i + 1] === 115 && bytes[i + 2] === 116 && bytes[i + 3] === 97 && bytes[i + 4] === 116 && bytes[i + 5] === 117 && bytes[i + 6] === 115 && bytes[i + 7] === 62) {
      status = failureStatusOf(plainText(bytes, i + 8));
      if (status === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (errorCode === undefined && bytes[i + 1] === 101 && bytes[i + 2] === 114 && bytes[i + 3] === 114 && bytes[i + 4] === 111 && bytes[i + 5] === 114 && bytes[i + 6] === 45 && bytes[i + 7] === 99 && bytes[i + 8] === 111 && bytes[i + 9] === 100 && bytes[i + 10] === 101 && bytes[i + 11] === 62) {
      errorCode = receivedErrorCodeOf(plainToken(bytes, i + 12));
      if (errorCode === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (errorInfo === undefined && bytes[i + 1] === 101 && bytes[i + 2] === 114 && bytes[i + 3] === 114 && bytes[i + 4] === 111 && bytes[i + 5] === 114 && bytes[i + 6] === 45 && bytes[i + 7] === 105 && bytes[i + 8] === 110 && bytes[i + 9] === 102 && bytes[i + 10] === 111 && bytes[i + 11] === 62) {
      errorInfo = receivedTextOf(plainText(bytes, i + 12));
      if (errorInfo === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (to_ === undefined && bytes[i + 1] === 116 && bytes[i + 2] === 111 && bytes[i + 3] === 62) {
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
  const value = new PlainSendMmsFailure();
  value.status = status;
  if (errorCode !== undefined) value.errorCode = errorCode;
  if (errorInfo !== undefined) value.errorInfo = errorInfo;
  if (to_ !== undefined) value.to = to_;
  return value;
}

/** Whether a value is surely a valid `SendMmsFailure` — schema/sinch-mms/send-mms.xsd:188:3 */
export function isValidSendMmsFailure(value: unknown): boolean {
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

/** Reads `SendMmsResponse` in a plain document — schema/sinch-mms/send-mms.xsd:131:3 */
export function readPlainSendMmsResponse(bytes: Uint8Array, at: number, start: number): SendMmsResponse | undefined {
  const case1 = readPlainSendMmsSuccess(bytes, at, start);
  if (case1 !== undefined && (case1.status === "Success")) return case1;
  const case2 = readPlainSendMmsFailure(bytes, at, start);
  if (case2 !== undefined && (case2.status === "Failure")) return case2;
  return undefined;
}

/** Whether a value is surely a valid `SendMmsResponse` — schema/sinch-mms/send-mms.xsd:131:3 */
export function isValidSendMmsResponse(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  switch ((value as Readonly<Record<string, unknown>>).status) {
    case "Success":
      return isValidSendMmsSuccess(value);
    case "Failure":
      return isValidSendMmsFailure(value);
  }
  return false;
}
