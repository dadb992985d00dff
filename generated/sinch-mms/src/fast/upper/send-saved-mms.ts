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
  minutesAt,
  msisdnOf,
  nonBlankOf,
  numericIdOf,
  operatorIdOf,
  receivedIdOf,
  receivedNumberOf,
  receivedTextOf,
  replacementTextOf,
  senderOf,
  slideNumberAt,
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

/** The `LegacySendSavedMmsAction` that a text stands for — schema/sinch-mms/upper/send-saved-mms.xsd:158:3 */
export function legacySendSavedMmsActionOf(lexical: string): LegacySendSavedMmsAction | undefined {
  return legacySendSavedMmsActionFacets(lexical, lexical, silent) ? lexical as LegacySendSavedMmsAction : undefined;
}

/** Whether a value is a `LegacySendSavedMmsAction` — schema/sinch-mms/upper/send-saved-mms.xsd:158:3 */
export function isLegacySendSavedMmsAction(value: unknown): boolean {
  return typeof value === "string" && legacySendSavedMmsActionFacets(value, value, silent);
}

const PlainUpperSendSavedMmsSuccess = /*@__PURE__*/ constructorOf<SendSavedMmsSuccess>();

/** Reads `UpperSendSavedMmsSuccess` in a plain document — schema/sinch-mms/upper/send-saved-mms.xsd:210:3 */
export function readPlainUpperSendSavedMmsSuccess(bytes: Uint8Array, at: number, start: number): SendSavedMmsSuccess | undefined {
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
    if (from === undefined && bytes[i + 1] === 70 && bytes[i + 2] === 82 && bytes[i + 3] === 79 && bytes[i + 4] === 77 && bytes[i + 5] === 62) {
      from = receivedNumberOf(plainToken(bytes, i + 6));
      if (from === undefined) return undefined;
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
  const value = new PlainUpperSendSavedMmsSuccess();
  value.status = status;
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

const PlainUpperSendSavedMmsFailure = /*@__PURE__*/ constructorOf<SendSavedMmsFailure>();

/** Reads `UpperSendSavedMmsFailure` in a plain document — schema/sinch-mms/upper/send-saved-mms.xsd:262:3 */
export function readPlainUpperSendSavedMmsFailure(bytes: Uint8Array, at: number, start: number): SendSavedMmsFailure | undefined {
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
  const value = new PlainUpperSendSavedMmsFailure();
  value.status = status;
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

const PlainLegacySendSavedMmsRequest = /*@__PURE__*/ constructorOf<LegacySendSavedMmsRequest>();

/** Reads `LegacySendSavedMmsRequest` in a plain document — schema/sinch-mms/upper/send-saved-mms.xsd:24:3 */
export function readPlainLegacySendSavedMmsRequest(bytes: Uint8Array, at: number, start: number): LegacySendSavedMmsRequest | undefined {
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
  let customText: (CustomText)[] | undefined;
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
  i = plainContent(bytes, i);
  if (i < 0) return undefined;
  for (let before = -1; before !== i && bytes[i + 1] !== 47; ) {
    before = i;
    if (action === undefined && bytes[i + 1] === 65 && bytes[i + 2] === 67 && bytes[i + 3] === 84 && bytes[i + 4] === 73 && bytes[i + 5] === 79 && bytes[i + 6] === 78 && bytes[i + 7] === 62) {
      action = legacySendSavedMmsActionOf(plainText(bytes, i + 8));
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
    if (mmsId === undefined && bytes[i + 1] === 77 && bytes[i + 2] === 77 && bytes[i + 3] === 83 && bytes[i + 4] === 73 && bytes[i + 5] === 68 && bytes[i + 6] === 62) {
      mmsId = numericIdOf(plainText(bytes, i + 7));
      if (mmsId === undefined) return undefined;
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
    if (customSubject === undefined && bytes[i + 1] === 67 && bytes[i + 2] === 85 && bytes[i + 3] === 83 && bytes[i + 4] === 84 && bytes[i + 5] === 79 && bytes[i + 6] === 77 && bytes[i + 7] === 83 && bytes[i + 8] === 85 && bytes[i + 9] === 66 && bytes[i + 10] === 74 && bytes[i + 11] === 69 && bytes[i + 12] === 67 && bytes[i + 13] === 84 && bytes[i + 14] === 62) {
      customSubject = subjectOf(plainText(bytes, i + 15));
      if (customSubject === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    while (bytes[i + 1] === 67 && bytes[i + 2] === 85 && bytes[i + 3] === 83 && bytes[i + 4] === 84 && bytes[i + 5] === 79 && bytes[i + 6] === 77 && bytes[i + 7] === 84 && bytes[i + 8] === 69 && bytes[i + 9] === 88 && bytes[i + 10] === 84 && bytes[i + 11] === 62) {
      const one = readPlainUpperCustomText(bytes, i + 11, i + 1);
      if (one === undefined) return undefined;
      if (customText !== undefined && customText.length >= 8) return undefined;
      if (customText === undefined) customText = [one];
      else customText.push(one);
      i = plainTag(bytes);
      if (i < 0) return undefined;
    }
    if (data === undefined && bytes[i + 1] === 68 && bytes[i + 2] === 65 && bytes[i + 3] === 84 && bytes[i + 4] === 65 && endsName(bytes, i + 5)) {
      data = readPlainMergeData(bytes, i + 5, i + 1);
      if (data === undefined) return undefined;
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
    if (ddmForce === undefined && bytes[i + 1] === 68 && bytes[i + 2] === 68 && bytes[i + 3] === 77 && bytes[i + 4] === 70 && bytes[i + 5] === 79 && bytes[i + 6] === 82 && bytes[i + 7] === 67 && bytes[i + 8] === 69 && bytes[i + 9] === 62) {
      ddmForce = flagOf(plainToken(bytes, i + 10));
      if (ddmForce === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (ddmMessageSubject === undefined && bytes[i + 1] === 68 && bytes[i + 2] === 68 && bytes[i + 3] === 77 && bytes[i + 4] === 84 && bytes[i + 5] === 73 && bytes[i + 6] === 84 && bytes[i + 7] === 76 && bytes[i + 8] === 69 && bytes[i + 9] === 62) {
      ddmMessageSubject = plainText(bytes, i + 10);
      if (ddmMessageSubject === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (ddmMessageText === undefined && bytes[i + 1] === 68 && bytes[i + 2] === 68 && bytes[i + 3] === 77 && bytes[i + 4] === 84 && bytes[i + 5] === 69 && bytes[i + 6] === 88 && bytes[i + 7] === 84 && bytes[i + 8] === 62) {
      ddmMessageText = plainText(bytes, i + 9);
      if (ddmMessageText === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (ddmMessageTimeout === undefined && bytes[i + 1] === 68 && bytes[i + 2] === 68 && bytes[i + 3] === 77 && bytes[i + 4] === 84 && bytes[i + 5] === 73 && bytes[i + 6] === 77 && bytes[i + 7] === 69 && bytes[i + 8] === 79 && bytes[i + 9] === 85 && bytes[i + 10] === 84 && bytes[i + 11] === 62) {
      ddmMessageTimeout = minutesAt(bytes, i + 12);
      if (ddmMessageTimeout === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (device === undefined && bytes[i + 1] === 68 && bytes[i + 2] === 69 && bytes[i + 3] === 86 && bytes[i + 4] === 73 && bytes[i + 5] === 67 && bytes[i + 6] === 69 && bytes[i + 7] === 62) {
      device = nonBlankOf(plainToken(bytes, i + 8));
      if (device === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (forcePassAsLink === undefined && bytes[i + 1] === 70 && bytes[i + 2] === 79 && bytes[i + 3] === 82 && bytes[i + 4] === 67 && bytes[i + 5] === 69 && bytes[i + 6] === 80 && bytes[i + 7] === 65 && bytes[i + 8] === 83 && bytes[i + 9] === 83 && bytes[i + 10] === 65 && bytes[i + 11] === 83 && bytes[i + 12] === 76 && bytes[i + 13] === 73 && bytes[i + 14] === 78 && bytes[i + 15] === 75 && bytes[i + 16] === 62) {
      forcePassAsLink = flagOf(plainToken(bytes, i + 17));
      if (forcePassAsLink === undefined) return undefined;
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
  if (mmsId === undefined) return undefined;
  const value = new PlainLegacySendSavedMmsRequest();
  value.action = action;
  value.apiKey = apiKey;
  value.to = to_;
  value.from = from;
  if (fromMask !== undefined) value.fromMask = fromMask;
  value.mmsId = mmsId;
  if (operatorId !== undefined) value.operatorId = operatorId;
  if (spid !== undefined) value.spid = spid;
  if (campaignRef !== undefined) value.campaignRef = campaignRef;
  if (customSubject !== undefined) value.customSubject = customSubject;
  if (customText !== undefined) value.customText = customText;
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
export function readPlainUpperCustomText(bytes: Uint8Array, at: number, start: number): CustomText | undefined {
  let i = at;
  let value_: ReplacementText | undefined;
  let slide: SlideNumber | undefined;
  i = plainContent(bytes, i);
  if (i < 0) return undefined;
  for (let before = -1; before !== i && bytes[i + 1] !== 47; ) {
    before = i;
    if (value_ === undefined && bytes[i + 1] === 86 && bytes[i + 2] === 65 && bytes[i + 3] === 76 && bytes[i + 4] === 85 && bytes[i + 5] === 69 && bytes[i + 6] === 62) {
      value_ = replacementTextOf(plainText(bytes, i + 7));
      if (value_ === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (slide === undefined && bytes[i + 1] === 83 && bytes[i + 2] === 76 && bytes[i + 3] === 73 && bytes[i + 4] === 68 && bytes[i + 5] === 69 && bytes[i + 6] === 62) {
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
export function readPlainUpperSendSavedMmsResponse(bytes: Uint8Array, at: number, start: number): SendSavedMmsResponse | undefined {
  const case1 = readPlainUpperSendSavedMmsSuccess(bytes, at, start);
  if (case1 !== undefined && (case1.status === "Success")) return case1;
  const case2 = readPlainUpperSendSavedMmsFailure(bytes, at, start);
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
