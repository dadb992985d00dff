// Generated from schema/sinch-mms/upper/save-mms.xsd by schemawright. Do not edit.
import { isReceivedErrorCode, receivedErrorCodeOf } from "../../fast/error-codes.ts";
import { failureStatusOf, isFailureStatus, isSuccessStatus, successStatusOf } from "../../fast/response-status.ts";
import {
  apiKeyOf,
  contentNameOf,
  flagOf,
  isApiKey,
  isContentName,
  isFlag,
  isReceivedId,
  isReceivedText,
  isSubject,
  receivedIdOf,
  receivedTextOf,
  subjectOf,
} from "../../fast/types.ts";
import { isValidUpperSlide, readPlainUpperSlide } from "../../fast/upper/slide.ts";
import type { ReceivedErrorCode } from "../../types/error-codes.ts";
import type { FailureStatus, SuccessStatus } from "../../types/response-status.ts";
import type { SaveMmsFailure, SaveMmsResponse, SaveMmsSuccess } from "../../types/save-mms.ts";
import type { Slide } from "../../types/slide.ts";
import type { ApiKey, ContentName, Flag, ReceivedId, ReceivedText, Subject } from "../../types/types.ts";
import type { LegacySaveMmsAction, LegacySaveMmsRequest } from "../../types/upper/save-mms.ts";
import { legacySaveMmsActionFacets } from "../../values/upper/save-mms.ts";
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

/** The `LegacySaveMmsAction` that a text stands for — schema/sinch-mms/upper/save-mms.xsd:81:3 */
export function legacySaveMmsActionOf(lexical: string): LegacySaveMmsAction | undefined {
  return legacySaveMmsActionFacets(lexical, lexical, silent) ? lexical as LegacySaveMmsAction : undefined;
}

/** Whether a value is a `LegacySaveMmsAction` — schema/sinch-mms/upper/save-mms.xsd:81:3 */
export function isLegacySaveMmsAction(value: unknown): boolean {
  return typeof value === "string" && legacySaveMmsActionFacets(value, value, silent);
}

const PlainUpperSaveMmsSuccess = /*@__PURE__*/ constructorOf<SaveMmsSuccess>();

/** Reads `UpperSaveMmsSuccess` in a plain document — schema/sinch-mms/upper/save-mms.xsd:111:3 */
export function readPlainUpperSaveMmsSuccess(bytes: Uint8Array, at: number, start: number): SaveMmsSuccess | undefined {
  let i = at;
  let status: SuccessStatus | undefined;
  let mmsId: ReceivedId | undefined;
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
    if (mmsId === undefined && bytes[i + 1] === 77 && bytes[i + 2] === 77 && bytes[i + 3] === 83 && bytes[i + 4] === 73 && bytes[i + 5] === 68 && bytes[i + 6] === 62) {
      mmsId = receivedIdOf(plainToken(bytes, i + 7));
      if (mmsId === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
  }
  i = plainEnd(bytes, i, start);
  if (i < 0) return undefined;
  plain.at = i;
  if (status === undefined) return undefined;
  const value = new PlainUpperSaveMmsSuccess();
  value.status = status;
  if (mmsId !== undefined) value.mmsId = mmsId;
  return value;
}

/** Whether a value is surely a valid `UpperSaveMmsSuccess` — schema/sinch-mms/upper/save-mms.xsd:111:3 */
export function isValidUpperSaveMmsSuccess(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) if (key !== "status" && key !== "mmsId") return false;
  const object = value as Readonly<Record<string, unknown>>;
  const status = object.status;
  if (!isSuccessStatus(status)) return false;
  const mmsId = object.mmsId;
  if (mmsId !== undefined) {
    if (!isReceivedId(mmsId)) return false;
  }
  return true;
}

const PlainUpperSaveMmsFailure = /*@__PURE__*/ constructorOf<SaveMmsFailure>();

/** Reads `UpperSaveMmsFailure` in a plain document — schema/sinch-mms/upper/save-mms.xsd:139:3 */
export function readPlainUpperSaveMmsFailure(bytes: Uint8Array, at: number, start: number): SaveMmsFailure | undefined {
  let i = at;
  let status: FailureStatus | undefined;
  let errorCode: ReceivedErrorCode | undefined;
  let errorInfo: ReceivedText | undefined;
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
  }
  i = plainEnd(bytes, i, start);
  if (i < 0) return undefined;
  plain.at = i;
  if (status === undefined) return undefined;
  const value = new PlainUpperSaveMmsFailure();
  value.status = status;
  if (errorCode !== undefined) value.errorCode = errorCode;
  if (errorInfo !== undefined) value.errorInfo = errorInfo;
  return value;
}

/** Whether a value is surely a valid `UpperSaveMmsFailure` — schema/sinch-mms/upper/save-mms.xsd:139:3 */
export function isValidUpperSaveMmsFailure(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) if (key !== "status" && key !== "errorCode" && key !== "errorInfo") return false;
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
  return true;
}

const PlainLegacySaveMmsRequest = /*@__PURE__*/ constructorOf<LegacySaveMmsRequest>();

/** Reads `LegacySaveMmsRequest` in a plain document — schema/sinch-mms/upper/save-mms.xsd:25:3 */
export function readPlainLegacySaveMmsRequest(bytes: Uint8Array, at: number, start: number): LegacySaveMmsRequest | undefined {
  let i = at;
  let action: LegacySaveMmsAction | undefined;
  let apiKey: ApiKey | undefined;
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
      action = legacySaveMmsActionOf(plainText(bytes, i + 8));
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
  if (name === undefined) return undefined;
  if (slide === undefined) return undefined;
  const value = new PlainLegacySaveMmsRequest();
  value.action = action;
  value.apiKey = apiKey;
  value.name = name;
  if (messageSubject !== undefined) value.messageSubject = messageSubject;
  value.slide = slide;
  if (fallbackSmsText !== undefined) value.fallbackSmsText = fallbackSmsText;
  if (disableFallbackSms !== undefined) value.disableFallbackSms = disableFallbackSms;
  if (disableFallbackSmsLink !== undefined) value.disableFallbackSmsLink = disableFallbackSmsLink;
  return value;
}

/** Whether a value is surely a valid `LegacySaveMmsRequest` — schema/sinch-mms/upper/save-mms.xsd:25:3 */
export function isValidLegacySaveMmsRequest(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) if (key !== "action" && key !== "apiKey" && key !== "name" && key !== "messageSubject" && key !== "slide" && key !== "fallbackSmsText" && key !== "disableFallbackSms" && key !== "disableFallbackSmsLink") return false;
  const object = value as Readonly<Record<string, unknown>>;
  const action = object.action;
  if (!isLegacySaveMmsAction(action)) return false;
  const apiKey = object.apiKey;
  if (!isApiKey(apiKey)) return false;
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

/** Reads `UpperSaveMmsResponse` in a plain document — schema/sinch-mms/upper/save-mms.xsd:93:3 */
export function readPlainUpperSaveMmsResponse(bytes: Uint8Array, at: number, start: number): SaveMmsResponse | undefined {
  const case1 = readPlainUpperSaveMmsSuccess(bytes, at, start);
  if (case1 !== undefined && (case1.status === "Success")) return case1;
  const case2 = readPlainUpperSaveMmsFailure(bytes, at, start);
  if (case2 !== undefined && (case2.status === "Failure")) return case2;
  return undefined;
}

/** Whether a value is surely a valid `UpperSaveMmsResponse` — schema/sinch-mms/upper/save-mms.xsd:93:3 */
export function isValidUpperSaveMmsResponse(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  switch ((value as Readonly<Record<string, unknown>>).status) {
    case "Success":
      return isValidUpperSaveMmsSuccess(value);
    case "Failure":
      return isValidUpperSaveMmsFailure(value);
  }
  return false;
}
