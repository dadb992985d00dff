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
import { endsName, isCollapsed, isText, plain, plainText, silent, skipSpace, startsAt } from "@schemawright/runtime/codegen";

/** The `LegacySaveMmsAction` that a text stands for — schema/sinch-mms/upper/save-mms.xsd:81:3 */
export function legacySaveMmsActionOf(lexical: string): LegacySaveMmsAction | undefined {
  return legacySaveMmsActionFacets(lexical, lexical, silent) ? lexical as LegacySaveMmsAction : undefined;
}

/** Whether a value is a `LegacySaveMmsAction` — schema/sinch-mms/upper/save-mms.xsd:81:3 */
export function isLegacySaveMmsAction(value: unknown): boolean {
  return typeof value === "string" && legacySaveMmsActionFacets(value, value, silent);
}

/** Reads `UpperSaveMmsSuccess` in a plain document — schema/sinch-mms/upper/save-mms.xsd:111:3 */
export function readPlainUpperSaveMmsSuccess(text: string, at: number, end: string): SaveMmsSuccess | undefined {
  let i = at;
  let status: SuccessStatus | undefined;
  let mmsId: ReceivedId | undefined;
  if (!startsAt(text, i, ">")) return undefined;
  i = skipSpace(text, i + 1);
  for (let before = -1; before !== i && !startsAt(text, i, end); ) {
    before = i;
    if (status === undefined && startsAt(text, i, "<STATUS>")) {
      status = successStatusOf(plainText(text, i + 8));
      if (status === undefined || !startsAt(text, plain.at, "</STATUS>")) return undefined;
      i = skipSpace(text, plain.at + 9);
    }
    if (mmsId === undefined && startsAt(text, i, "<MMSID>")) {
      mmsId = receivedIdOf(plainText(text, i + 7));
      if (mmsId === undefined || !startsAt(text, plain.at, "</MMSID>")) return undefined;
      i = skipSpace(text, plain.at + 8);
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

/** Reads `UpperSaveMmsFailure` in a plain document — schema/sinch-mms/upper/save-mms.xsd:139:3 */
export function readPlainUpperSaveMmsFailure(text: string, at: number, end: string): SaveMmsFailure | undefined {
  let i = at;
  let status: FailureStatus | undefined;
  let errorCode: ReceivedErrorCode | undefined;
  let errorInfo: ReceivedText | undefined;
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

/** Reads `LegacySaveMmsRequest` in a plain document — schema/sinch-mms/upper/save-mms.xsd:25:3 */
export function readPlainLegacySaveMmsRequest(text: string, at: number, end: string): LegacySaveMmsRequest | undefined {
  let i = at;
  let action: LegacySaveMmsAction | undefined;
  let apiKey: ApiKey | undefined;
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
      action = legacySaveMmsActionOf(plainText(text, i + 8));
      if (action === undefined || !startsAt(text, plain.at, "</ACTION>")) return undefined;
      i = skipSpace(text, plain.at + 9);
    }
    if (apiKey === undefined && startsAt(text, i, "<API_KEY>")) {
      apiKey = apiKeyOf(plainText(text, i + 9));
      if (apiKey === undefined || !startsAt(text, plain.at, "</API_KEY>")) return undefined;
      i = skipSpace(text, plain.at + 10);
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
  if (name === undefined) return undefined;
  if (slide.length < 1) return undefined;
  const value = {} as LegacySaveMmsRequest;
  if (action !== undefined) value.action = action;
  if (apiKey !== undefined) value.apiKey = apiKey;
  if (name !== undefined) value.name = name;
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
export function readPlainUpperSaveMmsResponse(text: string, at: number, end: string): SaveMmsResponse | undefined {
  const case1 = readPlainUpperSaveMmsSuccess(text, at, end);
  if (case1 !== undefined && (case1.status === "Success")) return case1;
  const case2 = readPlainUpperSaveMmsFailure(text, at, end);
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
