// Generated from schema/sinch-mms/save-mms.xsd by schemawright. Do not edit.
import { assertSaveMmsRequest } from "../content/save-mms.ts";
import { isReceivedErrorCode, receivedErrorCodeOf } from "../fast/error-codes.ts";
import { failureStatusOf, isFailureStatus, isSuccessStatus, successStatusOf } from "../fast/response-status.ts";
import { isValidSlide, readPlainSlide } from "../fast/slide.ts";
import {
  apiKeyOf,
  contentNameOf,
  expirationDateOf,
  flagOf,
  isApiKey,
  isContentName,
  isExpirationDate,
  isFlag,
  isReceivedId,
  isReceivedText,
  isSubject,
  receivedIdOf,
  receivedTextOf,
  subjectOf,
} from "../fast/types.ts";
import type { ReceivedErrorCode } from "../types/error-codes.ts";
import type { FailureStatus, SuccessStatus } from "../types/response-status.ts";
import type { SaveMmsAction, SaveMmsFailure, SaveMmsRequest, SaveMmsResponse, SaveMmsSuccess } from "../types/save-mms.ts";
import type { Slide } from "../types/slide.ts";
import type { ApiKey, ContentName, ExpirationDate, Flag, ReceivedId, ReceivedText, Subject } from "../types/types.ts";
import { saveMmsActionFacets } from "../values/save-mms.ts";
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

/** The `SaveMmsAction` that a text stands for — schema/sinch-mms/save-mms.xsd:86:3 */
export function saveMmsActionOf(lexical: string): SaveMmsAction | undefined {
  return saveMmsActionFacets(lexical, lexical, silent) ? lexical as SaveMmsAction : undefined;
}

/** Whether a value is a `SaveMmsAction` — schema/sinch-mms/save-mms.xsd:86:3 */
export function isSaveMmsAction(value: unknown): boolean {
  return typeof value === "string" && saveMmsActionFacets(value, value, silent);
}

const PlainSaveMmsRequest = /*@__PURE__*/ constructorOf<SaveMmsRequest>();

/** Reads `SaveMmsRequest` in a plain document — schema/sinch-mms/save-mms.xsd:24:3 */
export function readPlainSaveMmsRequest(bytes: Uint8Array, at: number, start: number): SaveMmsRequest | undefined {
  let i = at;
  let action: SaveMmsAction | undefined;
  let apiKey: ApiKey | undefined;
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
      action = saveMmsActionOf(plainText(bytes, i + 8));
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
  if (name === undefined) return undefined;
  if (slide === undefined) return undefined;
  const value = new PlainSaveMmsRequest();
  value.action = action;
  value.apiKey = apiKey;
  value.name = name;
  if (messageSubject !== undefined) value.messageSubject = messageSubject;
  value.slide = slide;
  if (fallbackSmsText !== undefined) value.fallbackSmsText = fallbackSmsText;
  if (fallbackSmsLinkExpiration !== undefined) value.fallbackSmsLinkExpiration = fallbackSmsLinkExpiration;
  if (disableFallbackSms !== undefined) value.disableFallbackSms = disableFallbackSms;
  if (disableFallbackSmsLink !== undefined) value.disableFallbackSmsLink = disableFallbackSmsLink;
  silent.failed = false;
  assertSaveMmsRequest(messageSubject, silent);
  if (silent.failed) return undefined;
  return value;
}

/** Whether a value is surely a valid `SaveMmsRequest` — schema/sinch-mms/save-mms.xsd:24:3 */
export function isValidSaveMmsRequest(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) if (key !== "action" && key !== "apiKey" && key !== "name" && key !== "messageSubject" && key !== "slide" && key !== "fallbackSmsText" && key !== "fallbackSmsLinkExpiration" && key !== "disableFallbackSms" && key !== "disableFallbackSmsLink") return false;
  const object = value as Readonly<Record<string, unknown>>;
  const action = object.action;
  if (!isSaveMmsAction(action)) return false;
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
  assertSaveMmsRequest(messageSubject as SaveMmsRequest["messageSubject"], silent);
  return !silent.failed;
}

const PlainSaveMmsSuccess = /*@__PURE__*/ constructorOf<SaveMmsSuccess>();

/** Reads `SaveMmsSuccess` in a plain document — schema/sinch-mms/save-mms.xsd:113:3 */
export function readPlainSaveMmsSuccess(bytes: Uint8Array, at: number, start: number): SaveMmsSuccess | undefined {
  let i = at;
  let status: SuccessStatus | undefined;
  let mmsId: ReceivedId | undefined;
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
    if (mmsId === undefined && bytes[i + 1] === 109 && bytes[i + 2] === 109 && bytes[i + 3] === 115 && bytes[i + 4] === 45 && bytes[i + 5] === 105 && bytes[i + 6] === 100 && bytes[i + 7] === 62) {
      mmsId = receivedIdOf(plainToken(bytes, i + 8));
      if (mmsId === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
  }
  i = plainEnd(bytes, i, start);
  if (i < 0) return undefined;
  plain.at = i;
  if (status === undefined) return undefined;
  const value = new PlainSaveMmsSuccess();
  value.status = status;
  if (mmsId !== undefined) value.mmsId = mmsId;
  return value;
}

/** Whether a value is surely a valid `SaveMmsSuccess` — schema/sinch-mms/save-mms.xsd:113:3 */
export function isValidSaveMmsSuccess(value: unknown): boolean {
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

const PlainSaveMmsFailure = /*@__PURE__*/ constructorOf<SaveMmsFailure>();

/** Reads `SaveMmsFailure` in a plain document — schema/sinch-mms/save-mms.xsd:138:3 */
export function readPlainSaveMmsFailure(bytes: Uint8Array, at: number, start: number): SaveMmsFailure | undefined {
  let i = at;
  let status: FailureStatus | undefined;
  let errorCode: ReceivedErrorCode | undefined;
  let errorInfo: ReceivedText | undefined;
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
  }
  i = plainEnd(bytes, i, start);
  if (i < 0) return undefined;
  plain.at = i;
  if (status === undefined) return undefined;
  const value = new PlainSaveMmsFailure();
  value.status = status;
  if (errorCode !== undefined) value.errorCode = errorCode;
  if (errorInfo !== undefined) value.errorInfo = errorInfo;
  return value;
}

/** Whether a value is surely a valid `SaveMmsFailure` — schema/sinch-mms/save-mms.xsd:138:3 */
export function isValidSaveMmsFailure(value: unknown): boolean {
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

/** Reads `SaveMmsResponse` in a plain document — schema/sinch-mms/save-mms.xsd:96:3 */
export function readPlainSaveMmsResponse(bytes: Uint8Array, at: number, start: number): SaveMmsResponse | undefined {
  const case1 = readPlainSaveMmsSuccess(bytes, at, start);
  if (case1 !== undefined && (case1.status === "Success")) return case1;
  const case2 = readPlainSaveMmsFailure(bytes, at, start);
  if (case2 !== undefined && (case2.status === "Failure")) return case2;
  return undefined;
}

/** Whether a value is surely a valid `SaveMmsResponse` — schema/sinch-mms/save-mms.xsd:96:3 */
export function isValidSaveMmsResponse(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  switch ((value as Readonly<Record<string, unknown>>).status) {
    case "Success":
      return isValidSaveMmsSuccess(value);
    case "Failure":
      return isValidSaveMmsFailure(value);
  }
  return false;
}
