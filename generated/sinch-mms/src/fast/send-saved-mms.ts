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
  minutesAt,
  msisdnOf,
  numericIdOf,
  operatorIdOf,
  receivedIdOf,
  receivedNumberOf,
  receivedTextOf,
  replacementTextOf,
  senderOf,
  serviceIdOf,
  slideNumberAt,
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

/** The `SendSavedMmsAction` that a text stands for — schema/sinch-mms/send-saved-mms.xsd:146:3 */
export function sendSavedMmsActionOf(lexical: string): SendSavedMmsAction | undefined {
  return sendSavedMmsActionFacets(lexical, lexical, silent) ? lexical as SendSavedMmsAction : undefined;
}

/** Whether a value is a `SendSavedMmsAction` — schema/sinch-mms/send-saved-mms.xsd:146:3 */
export function isSendSavedMmsAction(value: unknown): boolean {
  return typeof value === "string" && sendSavedMmsActionFacets(value, value, silent);
}

const PlainSendSavedMmsRequest = /*@__PURE__*/ constructorOf<SendSavedMmsRequest>();

/** Reads `SendSavedMmsRequest` in a plain document — schema/sinch-mms/send-saved-mms.xsd:23:3 */
export function readPlainSendSavedMmsRequest(bytes: Uint8Array, at: number, start: number): SendSavedMmsRequest | undefined {
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
  let customText: (CustomText)[] | undefined;
  let data: MergeData | undefined;
  let fallbackSmsText: string | undefined;
  let fallbackSmsLinkExpiration: ExpirationDate | undefined;
  let disableFallbackSms: Flag | undefined;
  let disableFallbackSmsLink: Flag | undefined;
  let ddmForce: Flag | undefined;
  let ddmMessageSubject: string | undefined;
  let ddmMessageText: string | undefined;
  let ddmMessageTimeout: Minutes | undefined;
  i = plainContent(bytes, i);
  if (i < 0) return undefined;
  for (let before = -1; before !== i && bytes[i + 1] !== 47; ) {
    before = i;
    if (action === undefined && bytes[i + 1] === 97 && bytes[i + 2] === 99 && bytes[i + 3] === 116 && bytes[i + 4] === 105 && bytes[i + 5] === 111 && bytes[i + 6] === 110 && bytes[i + 7] === 62) {
      action = sendSavedMmsActionOf(plainText(bytes, i + 8));
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
    if (mmsId === undefined && bytes[i + 1] === 109 && bytes[i + 2] === 109 && bytes[i + 3] === 115 && bytes[i + 4] === 45 && bytes[i + 5] === 105 && bytes[i + 6] === 100 && bytes[i + 7] === 62) {
      mmsId = numericIdOf(plainText(bytes, i + 8));
      if (mmsId === undefined) return undefined;
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
    if (customSubject === undefined && bytes[i + 1] === 99 && bytes[i + 2] === 117 && bytes[i + 3] === 115 && bytes[i + 4] === 116 && bytes[i + 5] === 111 && bytes[i + 6] === 109 && bytes[i + 7] === 45 && bytes[i + 8] === 115 && bytes[i + 9] === 117 && bytes[i + 10] === 98 && bytes[i + 11] === 106 && bytes[i + 12] === 101 && bytes[i + 13] === 99 && bytes[i + 14] === 116 && bytes[i + 15] === 62) {
      customSubject = subjectOf(plainText(bytes, i + 16));
      if (customSubject === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    while (bytes[i + 1] === 99 && bytes[i + 2] === 117 && bytes[i + 3] === 115 && bytes[i + 4] === 116 && bytes[i + 5] === 111 && bytes[i + 6] === 109 && bytes[i + 7] === 45 && bytes[i + 8] === 116 && bytes[i + 9] === 101 && bytes[i + 10] === 120 && bytes[i + 11] === 116 && bytes[i + 12] === 62) {
      const one = readPlainCustomText(bytes, i + 12, i + 1);
      if (one === undefined) return undefined;
      if (customText !== undefined && customText.length >= 8) return undefined;
      if (customText === undefined) customText = [one];
      else customText.push(one);
      i = plainTag(bytes);
      if (i < 0) return undefined;
    }
    if (data === undefined && bytes[i + 1] === 100 && bytes[i + 2] === 97 && bytes[i + 3] === 116 && bytes[i + 4] === 97 && endsName(bytes, i + 5)) {
      data = readPlainMergeData(bytes, i + 5, i + 1);
      if (data === undefined) return undefined;
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
    if (ddmForce === undefined && bytes[i + 1] === 100 && bytes[i + 2] === 100 && bytes[i + 3] === 109 && bytes[i + 4] === 45 && bytes[i + 5] === 102 && bytes[i + 6] === 111 && bytes[i + 7] === 114 && bytes[i + 8] === 99 && bytes[i + 9] === 101 && bytes[i + 10] === 62) {
      ddmForce = flagOf(plainToken(bytes, i + 11));
      if (ddmForce === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (ddmMessageSubject === undefined && bytes[i + 1] === 100 && bytes[i + 2] === 100 && bytes[i + 3] === 109 && bytes[i + 4] === 45 && bytes[i + 5] === 109 && bytes[i + 6] === 101 && bytes[i + 7] === 115 && bytes[i + 8] === 115 && bytes[i + 9] === 97 && bytes[i + 10] === 103 && bytes[i + 11] === 101 && bytes[i + 12] === 45 && bytes[i + 13] === 115 && bytes[i + 14] === 117 && bytes[i + 15] === 98 && bytes[i + 16] === 106 && bytes[i + 17] === 101 && bytes[i + 18] === 99 && bytes[i + 19] === 116 && bytes[i + 20] === 62) {
      ddmMessageSubject = plainText(bytes, i + 21);
      if (ddmMessageSubject === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (ddmMessageText === undefined && bytes[i + 1] === 100 && bytes[i + 2] === 100 && bytes[i + 3] === 109 && bytes[i + 4] === 45 && bytes[i + 5] === 109 && bytes[i + 6] === 101 && bytes[i + 7] === 115 && bytes[i + 8] === 115 && bytes[i + 9] === 97 && bytes[i + 10] === 103 && bytes[i + 11] === 101 && bytes[i + 12] === 45 && bytes[i + 13] === 116 && bytes[i + 14] === 101 && bytes[i + 15] === 120 && bytes[i + 16] === 116 && bytes[i + 17] === 62) {
      ddmMessageText = plainText(bytes, i + 18);
      if (ddmMessageText === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (ddmMessageTimeout === undefined && bytes[i + 1] === 100 && bytes[i + 2] === 100 && bytes[i + 3] === 109 && bytes[i + 4] === 45 && bytes[i + 5] === 109 && bytes[i + 6] === 101 && bytes[i + 7] === 115 && bytes[i + 8] === 115 && bytes[i + 9] === 97 && bytes[i + 10] === 103 && bytes[i + 11] === 101 && bytes[i + 12] === 45 && bytes[i + 13] === 116 && bytes[i + 14] === 105 && bytes[i + 15] === 109 && bytes[i + 16] === 101 && bytes[i + 17] === 111 && bytes[i + 18] === 117 && bytes[i + 19] === 116 && bytes[i + 20] === 62) {
      ddmMessageTimeout = minutesAt(bytes, i + 21);
      if (ddmMessageTimeout === undefined) return undefined;
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
  if (mmsId === undefined) return undefined;
  const value = new PlainSendSavedMmsRequest();
  value.action = action;
  value.apiKey = apiKey;
  value.to = to_;
  value.from = from;
  if (fromMask !== undefined) value.fromMask = fromMask;
  value.serviceId = serviceId;
  value.mmsId = mmsId;
  if (operatorId !== undefined) value.operatorId = operatorId;
  if (campaignRef !== undefined) value.campaignRef = campaignRef;
  if (customSubject !== undefined) value.customSubject = customSubject;
  if (customText !== undefined) value.customText = customText;
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
  assertSendSavedMmsRequest(customSubject, customText, fallbackSmsText, disableFallbackSms, ddmForce, ddmMessageSubject, ddmMessageText, ddmMessageTimeout, silent);
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
  assertSendSavedMmsRequest(customSubject as SendSavedMmsRequest["customSubject"], customText as SendSavedMmsRequest["customText"], fallbackSmsText as SendSavedMmsRequest["fallbackSmsText"], disableFallbackSms as SendSavedMmsRequest["disableFallbackSms"], ddmForce as SendSavedMmsRequest["ddmForce"], ddmMessageSubject as SendSavedMmsRequest["ddmMessageSubject"], ddmMessageText as SendSavedMmsRequest["ddmMessageText"], ddmMessageTimeout as SendSavedMmsRequest["ddmMessageTimeout"], silent);
  return !silent.failed;
}

/** Reads `CustomText` in a plain document — schema/sinch-mms/send-saved-mms.xsd:156:3 */
export function readPlainCustomText(bytes: Uint8Array, at: number, start: number): CustomText | undefined {
  let i = at;
  let value_: ReplacementText | undefined;
  let slide: SlideNumber | undefined;
  i = plainContent(bytes, i);
  if (i < 0) return undefined;
  for (let before = -1; before !== i && bytes[i + 1] !== 47; ) {
    before = i;
    if (value_ === undefined && bytes[i + 1] === 118 && bytes[i + 2] === 97 && bytes[i + 3] === 108 && bytes[i + 4] === 117 && bytes[i + 5] === 101 && bytes[i + 6] === 62) {
      value_ = replacementTextOf(plainText(bytes, i + 7));
      if (value_ === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (slide === undefined && bytes[i + 1] === 115 && bytes[i + 2] === 108 && bytes[i + 3] === 105 && bytes[i + 4] === 100 && bytes[i + 5] === 101 && bytes[i + 6] === 62) {
      slide = slideNumberAt(bytes, i + 7);
      if (slide === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
  }
  i = plainEnd(bytes, i, start);
  if (i < 0) return undefined;
  plain.at = i;
  if (value_ === undefined) return undefined;
  if (slide === undefined) return undefined;
  const value = { value: value_, slide: slide } as CustomText;
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
export function readPlainMergeData(bytes: Uint8Array, at: number, start: number): MergeData | undefined {
  let i = at;
  if (bytes[i] === 47 && bytes[i + 1] === 62) plain.at = i + 2;
  else {
    i = plainContent(bytes, i);
    if (i < 0) return undefined;
    let state = 0;
    if (!MERGE_DATA__MODEL.accepting[state]) return undefined;
    i = plainEnd(bytes, i, start);
    if (i < 0) return undefined;
    plain.at = i;
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

const PlainSendSavedMmsSuccess = /*@__PURE__*/ constructorOf<SendSavedMmsSuccess>();

/** Reads `SendSavedMmsSuccess` in a plain document — schema/sinch-mms/send-saved-mms.xsd:202:3 */
export function readPlainSendSavedMmsSuccess(bytes: Uint8Array, at: number, start: number): SendSavedMmsSuccess | undefined {
  let i = at;
  let status: SuccessStatus | undefined;
  let to_: ReceivedNumber | undefined;
  let from: ReceivedNumber | undefined;
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
    if (from === undefined && bytes[i + 1] === 102 && bytes[i + 2] === 114 && bytes[i + 3] === 111 && bytes[i + 4] === 109 && bytes[i + 5] === 62) {
      from = receivedNumberOf(plainToken(bytes, i + 6));
      if (from === undefined) return undefined;
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
  const value = new PlainSendSavedMmsSuccess();
  value.status = status;
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

const PlainSendSavedMmsFailure = /*@__PURE__*/ constructorOf<SendSavedMmsFailure>();

/** Reads `SendSavedMmsFailure` in a plain document — schema/sinch-mms/send-saved-mms.xsd:247:3 */
export function readPlainSendSavedMmsFailure(bytes: Uint8Array, at: number, start: number): SendSavedMmsFailure | undefined {
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
  const value = new PlainSendSavedMmsFailure();
  value.status = status;
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
export function readPlainSendSavedMmsResponse(bytes: Uint8Array, at: number, start: number): SendSavedMmsResponse | undefined {
  const case1 = readPlainSendSavedMmsSuccess(bytes, at, start);
  if (case1 !== undefined && (case1.status === "Success")) return case1;
  const case2 = readPlainSendSavedMmsFailure(bytes, at, start);
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
