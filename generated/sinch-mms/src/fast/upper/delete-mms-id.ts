// Generated from schema/sinch-mms/upper/delete-mms-id.xsd by schemawright. Do not edit.
import { isReceivedErrorCode, receivedErrorCodeOf } from "../../fast/error-codes.ts";
import { failureStatusOf, isFailureStatus, isSuccessStatus, successStatusOf } from "../../fast/response-status.ts";
import { apiKeyOf, isApiKey, isNumericId, isReceivedId, isReceivedText, numericIdOf, receivedIdOf, receivedTextOf } from "../../fast/types.ts";
import type { DeleteMmsIdFailure, DeleteMmsIdResponse, DeleteMmsIdSuccess } from "../../types/delete-mms-id.ts";
import type { ReceivedErrorCode } from "../../types/error-codes.ts";
import type { FailureStatus, SuccessStatus } from "../../types/response-status.ts";
import type { ApiKey, NumericId, ReceivedId, ReceivedText } from "../../types/types.ts";
import type { LegacyDeleteMmsIdAction, LegacyDeleteMmsIdRequest } from "../../types/upper/delete-mms-id.ts";
import { legacyDeleteMmsIdActionFacets } from "../../values/upper/delete-mms-id.ts";
import { isCollapsed, plain, plainText, silent, skipSpace, startsAt } from "@schemawright/runtime/codegen";

/** The `LegacyDeleteMmsIdAction` that a text stands for — schema/sinch-mms/upper/delete-mms-id.xsd:50:3 */
export function legacyDeleteMmsIdActionOf(lexical: string): LegacyDeleteMmsIdAction | undefined {
  return legacyDeleteMmsIdActionFacets(lexical, lexical, silent) ? lexical as LegacyDeleteMmsIdAction : undefined;
}

/** Whether a value is a `LegacyDeleteMmsIdAction` — schema/sinch-mms/upper/delete-mms-id.xsd:50:3 */
export function isLegacyDeleteMmsIdAction(value: unknown): boolean {
  return typeof value === "string" && legacyDeleteMmsIdActionFacets(value, value, silent);
}

/** Reads `UpperDeleteMmsIdSuccess` in a plain document — schema/sinch-mms/upper/delete-mms-id.xsd:80:3 */
export function readPlainUpperDeleteMmsIdSuccess(text: string, at: number, end: string): DeleteMmsIdSuccess | undefined {
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
  const value = {} as DeleteMmsIdSuccess;
  if (status !== undefined) value.status = status;
  if (mmsId !== undefined) value.mmsId = mmsId;
  return value;
}

/** Whether a value is surely a valid `UpperDeleteMmsIdSuccess` — schema/sinch-mms/upper/delete-mms-id.xsd:80:3 */
export function isValidUpperDeleteMmsIdSuccess(value: unknown): boolean {
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

/** Reads `UpperDeleteMmsIdFailure` in a plain document — schema/sinch-mms/upper/delete-mms-id.xsd:108:3 */
export function readPlainUpperDeleteMmsIdFailure(text: string, at: number, end: string): DeleteMmsIdFailure | undefined {
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
  const value = {} as DeleteMmsIdFailure;
  if (status !== undefined) value.status = status;
  if (errorCode !== undefined) value.errorCode = errorCode;
  if (errorInfo !== undefined) value.errorInfo = errorInfo;
  return value;
}

/** Whether a value is surely a valid `UpperDeleteMmsIdFailure` — schema/sinch-mms/upper/delete-mms-id.xsd:108:3 */
export function isValidUpperDeleteMmsIdFailure(value: unknown): boolean {
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

/** Reads `LegacyDeleteMmsIdRequest` in a plain document — schema/sinch-mms/upper/delete-mms-id.xsd:24:3 */
export function readPlainLegacyDeleteMmsIdRequest(text: string, at: number, end: string): LegacyDeleteMmsIdRequest | undefined {
  let i = at;
  let action: LegacyDeleteMmsIdAction | undefined;
  let apiKey: ApiKey | undefined;
  let mmsId: NumericId | undefined;
  if (!startsAt(text, i, ">")) return undefined;
  i = skipSpace(text, i + 1);
  for (let before = -1; before !== i && !startsAt(text, i, end); ) {
    before = i;
    if (action === undefined && startsAt(text, i, "<ACTION>")) {
      action = legacyDeleteMmsIdActionOf(plainText(text, i + 8));
      if (action === undefined || !startsAt(text, plain.at, "</ACTION>")) return undefined;
      i = skipSpace(text, plain.at + 9);
    }
    if (apiKey === undefined && startsAt(text, i, "<API_KEY>")) {
      apiKey = apiKeyOf(plainText(text, i + 9));
      if (apiKey === undefined || !startsAt(text, plain.at, "</API_KEY>")) return undefined;
      i = skipSpace(text, plain.at + 10);
    }
    if (mmsId === undefined && startsAt(text, i, "<MMSID>")) {
      mmsId = numericIdOf(plainText(text, i + 7));
      if (mmsId === undefined || !startsAt(text, plain.at, "</MMSID>")) return undefined;
      i = skipSpace(text, plain.at + 8);
    }
  }
  if (!startsAt(text, i, end)) return undefined;
  plain.at = i + end.length;
  if (action === undefined) return undefined;
  if (apiKey === undefined) return undefined;
  if (mmsId === undefined) return undefined;
  const value = {} as LegacyDeleteMmsIdRequest;
  if (action !== undefined) value.action = action;
  if (apiKey !== undefined) value.apiKey = apiKey;
  if (mmsId !== undefined) value.mmsId = mmsId;
  return value;
}

/** Whether a value is surely a valid `LegacyDeleteMmsIdRequest` — schema/sinch-mms/upper/delete-mms-id.xsd:24:3 */
export function isValidLegacyDeleteMmsIdRequest(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) if (key !== "action" && key !== "apiKey" && key !== "mmsId") return false;
  const object = value as Readonly<Record<string, unknown>>;
  const action = object.action;
  if (!isLegacyDeleteMmsIdAction(action)) return false;
  const apiKey = object.apiKey;
  if (!isApiKey(apiKey)) return false;
  const mmsId = object.mmsId;
  if (!isNumericId(mmsId)) return false;
  return true;
}

/** Reads `UpperDeleteMmsIdResponse` in a plain document — schema/sinch-mms/upper/delete-mms-id.xsd:62:3 */
export function readPlainUpperDeleteMmsIdResponse(text: string, at: number, end: string): DeleteMmsIdResponse | undefined {
  const case1 = readPlainUpperDeleteMmsIdSuccess(text, at, end);
  if (case1 !== undefined && (case1.status === "Success")) return case1;
  const case2 = readPlainUpperDeleteMmsIdFailure(text, at, end);
  if (case2 !== undefined && (case2.status === "Failure")) return case2;
  return undefined;
}

/** Whether a value is surely a valid `UpperDeleteMmsIdResponse` — schema/sinch-mms/upper/delete-mms-id.xsd:62:3 */
export function isValidUpperDeleteMmsIdResponse(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  switch ((value as Readonly<Record<string, unknown>>).status) {
    case "Success":
      return isValidUpperDeleteMmsIdSuccess(value);
    case "Failure":
      return isValidUpperDeleteMmsIdFailure(value);
  }
  return false;
}
