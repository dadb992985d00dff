// Generated from schema/sinch-mms/delete-mms-id.xsd by schemawright. Do not edit.
import { isReceivedErrorCode, receivedErrorCodeOf } from "../fast/error-codes.ts";
import { failureStatusOf, isFailureStatus, isSuccessStatus, successStatusOf } from "../fast/response-status.ts";
import { apiKeyOf, isApiKey, isNumericId, isReceivedId, isReceivedText, numericIdOf, receivedIdOf, receivedTextOf } from "../fast/types.ts";
import type { DeleteMmsIdAction, DeleteMmsIdFailure, DeleteMmsIdRequest, DeleteMmsIdResponse, DeleteMmsIdSuccess } from "../types/delete-mms-id.ts";
import type { ReceivedErrorCode } from "../types/error-codes.ts";
import type { FailureStatus, SuccessStatus } from "../types/response-status.ts";
import type { ApiKey, NumericId, ReceivedId, ReceivedText } from "../types/types.ts";
import { deleteMmsIdActionFacets } from "../values/delete-mms-id.ts";
import { constructorOf, plain, plainContent, plainEnd, plainNext, plainText, plainToken, silent } from "@schemawright/runtime/codegen";

/** The `DeleteMmsIdAction` that a text stands for — schema/sinch-mms/delete-mms-id.xsd:49:3 */
export function deleteMmsIdActionOf(lexical: string): DeleteMmsIdAction | undefined {
  return deleteMmsIdActionFacets(lexical, lexical, silent) ? lexical as DeleteMmsIdAction : undefined;
}

/** Whether a value is a `DeleteMmsIdAction` — schema/sinch-mms/delete-mms-id.xsd:49:3 */
export function isDeleteMmsIdAction(value: unknown): boolean {
  return typeof value === "string" && deleteMmsIdActionFacets(value, value, silent);
}

/** Reads `DeleteMmsIdRequest` in a plain document — schema/sinch-mms/delete-mms-id.xsd:23:3 */
export function readPlainDeleteMmsIdRequest(bytes: Uint8Array, at: number, start: number): DeleteMmsIdRequest | undefined {
  let i = at;
  let action: DeleteMmsIdAction | undefined;
  let apiKey: ApiKey | undefined;
  let mmsId: NumericId | undefined;
  i = plainContent(bytes, i);
  if (i < 0) return undefined;
  for (let before = -1; before !== i && bytes[i + 1] !== 47; ) {
    before = i;
    if (action === undefined && bytes[i + 1] === 97 && bytes[i + 2] === 99 && bytes[i + 3] === 116 && bytes[i + 4] === 105 && bytes[i + 5] === 111 && bytes[i + 6] === 110 && bytes[i + 7] === 62) {
      action = deleteMmsIdActionOf(plainText(bytes, i + 8));
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
    if (mmsId === undefined && bytes[i + 1] === 109 && bytes[i + 2] === 109 && bytes[i + 3] === 115 && bytes[i + 4] === 45 && bytes[i + 5] === 105 && bytes[i + 6] === 100 && bytes[i + 7] === 62) {
      mmsId = numericIdOf(plainText(bytes, i + 8));
      if (mmsId === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
  }
  i = plainEnd(bytes, i, start);
  if (i < 0) return undefined;
  plain.at = i;
  if (action === undefined) return undefined;
  if (apiKey === undefined) return undefined;
  if (mmsId === undefined) return undefined;
  const value = { action: action, apiKey: apiKey, mmsId: mmsId } as DeleteMmsIdRequest;
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

const PlainDeleteMmsIdSuccess = /*@__PURE__*/ constructorOf<DeleteMmsIdSuccess>();

/** Reads `DeleteMmsIdSuccess` in a plain document — schema/sinch-mms/delete-mms-id.xsd:76:3 */
export function readPlainDeleteMmsIdSuccess(bytes: Uint8Array, at: number, start: number): DeleteMmsIdSuccess | undefined {
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
  const value = new PlainDeleteMmsIdSuccess();
  value.status = status;
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

const PlainDeleteMmsIdFailure = /*@__PURE__*/ constructorOf<DeleteMmsIdFailure>();

/** Reads `DeleteMmsIdFailure` in a plain document — schema/sinch-mms/delete-mms-id.xsd:101:3 */
export function readPlainDeleteMmsIdFailure(bytes: Uint8Array, at: number, start: number): DeleteMmsIdFailure | undefined {
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
  const value = new PlainDeleteMmsIdFailure();
  value.status = status;
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
export function readPlainDeleteMmsIdResponse(bytes: Uint8Array, at: number, start: number): DeleteMmsIdResponse | undefined {
  const case1 = readPlainDeleteMmsIdSuccess(bytes, at, start);
  if (case1 !== undefined && (case1.status === "Success")) return case1;
  const case2 = readPlainDeleteMmsIdFailure(bytes, at, start);
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
