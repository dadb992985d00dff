// Generated from schema/sinch-mms/delete-mms-id.xsd by schemawright. Do not edit.
import { isReceivedErrorCode, receivedErrorCodeOf } from "../fast/error-codes.ts";
import { failureStatusOf, isFailureStatus, isSuccessStatus, successStatusOf } from "../fast/response-status.ts";
import { apiKeyOf, isApiKey, isNumericId, isReceivedId, isReceivedText, numericIdOf, receivedIdOf, receivedTextOf } from "../fast/types.ts";
import type { DeleteMmsIdAction, DeleteMmsIdFailure, DeleteMmsIdRequest, DeleteMmsIdResponse, DeleteMmsIdSuccess } from "../types/delete-mms-id.ts";
import type { ReceivedErrorCode } from "../types/error-codes.ts";
import type { FailureStatus, SuccessStatus } from "../types/response-status.ts";
import type { ApiKey, NumericId, ReceivedId, ReceivedText } from "../types/types.ts";
import { deleteMmsIdActionFacets } from "../values/delete-mms-id.ts";
import { isCollapsed, plain, plainText, silent, skipSpace, startsAt } from "@schemawright/runtime/codegen";

/** The `DeleteMmsIdAction` that a text stands for — schema/sinch-mms/delete-mms-id.xsd:49:3 */
export function deleteMmsIdActionOf(lexical: string): DeleteMmsIdAction | undefined {
  return deleteMmsIdActionFacets(lexical, lexical, silent) ? lexical as DeleteMmsIdAction : undefined;
}

/** Whether a value is a `DeleteMmsIdAction` — schema/sinch-mms/delete-mms-id.xsd:49:3 */
export function isDeleteMmsIdAction(value: unknown): boolean {
  return typeof value === "string" && deleteMmsIdActionFacets(value, value, silent);
}

/** Reads `DeleteMmsIdRequest` in a plain document — schema/sinch-mms/delete-mms-id.xsd:23:3 */
export function readPlainDeleteMmsIdRequest(text: string, at: number, end: string): DeleteMmsIdRequest | undefined {
  let i = at;
  let action: DeleteMmsIdAction | undefined;
  let apiKey: ApiKey | undefined;
  let mmsId: NumericId | undefined;
  if (!startsAt(text, i, ">")) return undefined;
  i = skipSpace(text, i + 1);
  for (let before = -1; before !== i && !startsAt(text, i, end); ) {
    before = i;
    if (action === undefined && startsAt(text, i, "<action>")) {
      action = deleteMmsIdActionOf(plainText(text, i + 8));
      if (action === undefined || !startsAt(text, plain.at, "</action>")) return undefined;
      i = skipSpace(text, plain.at + 9);
    }
    if (apiKey === undefined && startsAt(text, i, "<api-key>")) {
      apiKey = apiKeyOf(plainText(text, i + 9));
      if (apiKey === undefined || !startsAt(text, plain.at, "</api-key>")) return undefined;
      i = skipSpace(text, plain.at + 10);
    }
    if (mmsId === undefined && startsAt(text, i, "<mms-id>")) {
      mmsId = numericIdOf(plainText(text, i + 8));
      if (mmsId === undefined || !startsAt(text, plain.at, "</mms-id>")) return undefined;
      i = skipSpace(text, plain.at + 9);
    }
  }
  if (!startsAt(text, i, end)) return undefined;
  plain.at = i + end.length;
  if (action === undefined) return undefined;
  if (apiKey === undefined) return undefined;
  if (mmsId === undefined) return undefined;
  const value = {} as DeleteMmsIdRequest;
  if (action !== undefined) value.action = action;
  if (apiKey !== undefined) value.apiKey = apiKey;
  if (mmsId !== undefined) value.mmsId = mmsId;
  return value;
}

/** Whether a value is surely a valid `DeleteMmsIdRequest` — schema/sinch-mms/delete-mms-id.xsd:23:3 */
export function isValidDeleteMmsIdRequest(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) if (key !== "action" && key !== "apiKey" && key !== "mmsId") return false;
  const object = value as Readonly<Record<string, unknown>>;
  const action = object.action;
  if (!isDeleteMmsIdAction(action)) return false;
  const apiKey = object.apiKey;
  if (!isApiKey(apiKey)) return false;
  const mmsId = object.mmsId;
  if (!isNumericId(mmsId)) return false;
  return true;
}

/** Reads `DeleteMmsIdSuccess` in a plain document — schema/sinch-mms/delete-mms-id.xsd:76:3 */
export function readPlainDeleteMmsIdSuccess(text: string, at: number, end: string): DeleteMmsIdSuccess | undefined {
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
  const value = {} as DeleteMmsIdSuccess;
  if (status !== undefined) value.status = status;
  if (mmsId !== undefined) value.mmsId = mmsId;
  return value;
}

/** Whether a value is surely a valid `DeleteMmsIdSuccess` — schema/sinch-mms/delete-mms-id.xsd:76:3 */
export function isValidDeleteMmsIdSuccess(value: unknown): boolean {
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

/** Reads `DeleteMmsIdFailure` in a plain document — schema/sinch-mms/delete-mms-id.xsd:101:3 */
export function readPlainDeleteMmsIdFailure(text: string, at: number, end: string): DeleteMmsIdFailure | undefined {
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
  const value = {} as DeleteMmsIdFailure;
  if (status !== undefined) value.status = status;
  if (errorCode !== undefined) value.errorCode = errorCode;
  if (errorInfo !== undefined) value.errorInfo = errorInfo;
  return value;
}

/** Whether a value is surely a valid `DeleteMmsIdFailure` — schema/sinch-mms/delete-mms-id.xsd:101:3 */
export function isValidDeleteMmsIdFailure(value: unknown): boolean {
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

/** Reads `DeleteMmsIdResponse` in a plain document — schema/sinch-mms/delete-mms-id.xsd:59:3 */
export function readPlainDeleteMmsIdResponse(text: string, at: number, end: string): DeleteMmsIdResponse | undefined {
  const case1 = readPlainDeleteMmsIdSuccess(text, at, end);
  if (case1 !== undefined && (case1.status === "Success")) return case1;
  const case2 = readPlainDeleteMmsIdFailure(text, at, end);
  if (case2 !== undefined && (case2.status === "Failure")) return case2;
  return undefined;
}

/** Whether a value is surely a valid `DeleteMmsIdResponse` — schema/sinch-mms/delete-mms-id.xsd:59:3 */
export function isValidDeleteMmsIdResponse(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  switch ((value as Readonly<Record<string, unknown>>).status) {
    case "Success":
      return isValidDeleteMmsIdSuccess(value);
    case "Failure":
      return isValidDeleteMmsIdFailure(value);
  }
  return false;
}
