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
import { endsName, isCollapsed, isText, plain, plainText, silent, skipSpace, startsAt } from "@schemawright/runtime/codegen";

/** The `SendMmsAction` that a text stands for — schema/sinch-mms/send-mms.xsd:121:3 */
export function sendMmsActionOf(lexical: string): SendMmsAction | undefined {
  return sendMmsActionFacets(lexical, lexical, silent) ? lexical as SendMmsAction : undefined;
}

/** Whether a value is a `SendMmsAction` — schema/sinch-mms/send-mms.xsd:121:3 */
export function isSendMmsAction(value: unknown): boolean {
  return typeof value === "string" && sendMmsActionFacets(value, value, silent);
}

/** Reads `SendMmsRequest` in a plain document — schema/sinch-mms/send-mms.xsd:24:3 */
export function readPlainSendMmsRequest(text: string, at: number, end: string): SendMmsRequest | undefined {
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
  const slide: (Slide)[] = [];
  let fallbackSmsText: string | undefined;
  let fallbackSmsLinkExpiration: ExpirationDate | undefined;
  let disableFallbackSms: Flag | undefined;
  let disableFallbackSmsLink: Flag | undefined;
  if (!startsAt(text, i, ">")) return undefined;
  i = skipSpace(text, i + 1);
  for (let before = -1; before !== i && !startsAt(text, i, end); ) {
    before = i;
    if (action === undefined && startsAt(text, i, "<action>")) {
      action = sendMmsActionOf(plainText(text, i + 8));
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
    if (name === undefined && startsAt(text, i, "<name>")) {
      name = contentNameOf(plainText(text, i + 6));
      if (name === undefined || !startsAt(text, plain.at, "</name>")) return undefined;
      i = skipSpace(text, plain.at + 7);
    }
    if (messageSubject === undefined && startsAt(text, i, "<message-subject>")) {
      messageSubject = subjectOf(plainText(text, i + 17));
      if (messageSubject === undefined || !startsAt(text, plain.at, "</message-subject>")) return undefined;
      i = skipSpace(text, plain.at + 18);
    }
    while (startsAt(text, i, "<slide") && endsName(text, i + 6)) {
      const one = readPlainSlide(text, i + 6, "</slide>");
      if (one === undefined) return undefined;
      if (slide.length >= 8) return undefined;
      slide.push(one);
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
  }
  if (!startsAt(text, i, end)) return undefined;
  plain.at = i + end.length;
  if (action === undefined) return undefined;
  if (apiKey === undefined) return undefined;
  if (to_ === undefined) return undefined;
  if (from === undefined) return undefined;
  if (serviceId === undefined) return undefined;
  if (name === undefined) return undefined;
  if (slide.length < 1) return undefined;
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
  silent.failed = false;
  assertSendMmsRequest(value, silent);
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
  assertSendMmsRequest(value as unknown as SendMmsRequest, silent);
  return !silent.failed;
}

/** Reads `SendMmsSuccess` in a plain document — schema/sinch-mms/send-mms.xsd:148:3 */
export function readPlainSendMmsSuccess(text: string, at: number, end: string): SendMmsSuccess | undefined {
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
  const value = {} as SendMmsSuccess;
  if (status !== undefined) value.status = status;
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

/** Reads `SendMmsFailure` in a plain document — schema/sinch-mms/send-mms.xsd:188:3 */
export function readPlainSendMmsFailure(text: string, at: number, end: string): SendMmsFailure | undefined {
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
  const value = {} as SendMmsFailure;
  if (status !== undefined) value.status = status;
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
export function readPlainSendMmsResponse(text: string, at: number, end: string): SendMmsResponse | undefined {
  const case1 = readPlainSendMmsSuccess(text, at, end);
  if (case1 !== undefined && (case1.status === "Success")) return case1;
  const case2 = readPlainSendMmsFailure(text, at, end);
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
