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
import { endsName, isCollapsed, isText, plain, plainText, silent, skipSpace, startsAt } from "@schemawright/runtime/codegen";

/** The `SaveMmsAction` that a text stands for — schema/sinch-mms/save-mms.xsd:86:3 */
export function saveMmsActionOf(lexical: string): SaveMmsAction | undefined {
  return saveMmsActionFacets(lexical, lexical, silent) ? lexical as SaveMmsAction : undefined;
}

/** Whether a value is a `SaveMmsAction` — schema/sinch-mms/save-mms.xsd:86:3 */
export function isSaveMmsAction(value: unknown): boolean {
  return typeof value === "string" && saveMmsActionFacets(value, value, silent);
}

/** Reads `SaveMmsRequest` in a plain document — schema/sinch-mms/save-mms.xsd:24:3 */
export function readPlainSaveMmsRequest(text: string, at: number, end: string): SaveMmsRequest | undefined {
  let i = at;
  let action: SaveMmsAction | undefined;
  let apiKey: ApiKey | undefined;
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
      action = saveMmsActionOf(plainText(text, i + 8));
      if (action === undefined || !startsAt(text, plain.at, "</action>")) return undefined;
      i = skipSpace(text, plain.at + 9);
    }
    if (apiKey === undefined && startsAt(text, i, "<api-key>")) {
      apiKey = apiKeyOf(plainText(text, i + 9));
      if (apiKey === undefined || !startsAt(text, plain.at, "</api-key>")) return undefined;
      i = skipSpace(text, plain.at + 10);
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
  if (name === undefined) return undefined;
  if (slide.length < 1) return undefined;
  const value = {} as SaveMmsRequest;
  if (action !== undefined) value.action = action;
  if (apiKey !== undefined) value.apiKey = apiKey;
  if (name !== undefined) value.name = name;
  if (messageSubject !== undefined) value.messageSubject = messageSubject;
  value.slide = slide;
  if (fallbackSmsText !== undefined) value.fallbackSmsText = fallbackSmsText;
  if (fallbackSmsLinkExpiration !== undefined) value.fallbackSmsLinkExpiration = fallbackSmsLinkExpiration;
  if (disableFallbackSms !== undefined) value.disableFallbackSms = disableFallbackSms;
  if (disableFallbackSmsLink !== undefined) value.disableFallbackSmsLink = disableFallbackSmsLink;
  silent.failed = false;
  assertSaveMmsRequest(value, silent);
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
  assertSaveMmsRequest(value as unknown as SaveMmsRequest, silent);
  return !silent.failed;
}

/** Reads `SaveMmsSuccess` in a plain document — schema/sinch-mms/save-mms.xsd:113:3 */
export function readPlainSaveMmsSuccess(text: string, at: number, end: string): SaveMmsSuccess | undefined {
  let i = at;
  let status: SuccessStatus | undefined;
  let mmsId: ReceivedId | undefined;
  if (!startsAt(text, i, ">")) return undefined;
  i = skipSpace(text, i + 1);
  for (let before = -1; before !== i && !startsAt(text, i, end); ) {
    before = i;
    if (status === undefined && startsAt(text, i, "<status>")) {
      status = successStatusOf(plainText(text, i + 8));
      if (status === undefined || !startsAt(text, plain.at, "</status>")) return undefined;
      i = skipSpace(text, plain.at + 9);
    }
    if (mmsId === undefined && startsAt(text, i, "<mms-id>")) {
      mmsId = receivedIdOf(plainText(text, i + 8));
      if (mmsId === undefined || !startsAt(text, plain.at, "</mms-id>")) return undefined;
      i = skipSpace(text, plain.at + 9);
    }
  }
  if (!startsAt(text, i, end)) return undefined;
  plain.at = i + end.length;
  if (status === undefined) return undefined;
  const value = {} as SaveMmsSuccess;
  if (status !== undefined) value.status = status;
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

/** Reads `SaveMmsFailure` in a plain document — schema/sinch-mms/save-mms.xsd:138:3 */
export function readPlainSaveMmsFailure(text: string, at: number, end: string): SaveMmsFailure | undefined {
  let i = at;
  let status: FailureStatus | undefined;
  let errorCode: ReceivedErrorCode | undefined;
  let errorInfo: ReceivedText | undefined;
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
  }
  if (!startsAt(text, i, end)) return undefined;
  plain.at = i + end.length;
  if (status === undefined) return undefined;
  const value = {} as SaveMmsFailure;
  if (status !== undefined) value.status = status;
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
export function readPlainSaveMmsResponse(text: string, at: number, end: string): SaveMmsResponse | undefined {
  const case1 = readPlainSaveMmsSuccess(text, at, end);
  if (case1 !== undefined && (case1.status === "Success")) return case1;
  const case2 = readPlainSaveMmsFailure(text, at, end);
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
