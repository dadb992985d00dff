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
import { constructorOf, plain, plainContent, plainEnd, plainNext, plainText, plainToken, silent } from "@schemawright/runtime/codegen";

/** The `LegacyDeleteMmsIdAction` that a text stands for — schema/sinch-mms/upper/delete-mms-id.xsd:50:3 */
export function legacyDeleteMmsIdActionOf(lexical: string): LegacyDeleteMmsIdAction | undefined {
  return legacyDeleteMmsIdActionFacets(lexical, lexical, silent) ? lexical as LegacyDeleteMmsIdAction : undefined;
}

/** Whether a value is a `LegacyDeleteMmsIdAction` — schema/sinch-mms/upper/delete-mms-id.xsd:50:3 */
export function isLegacyDeleteMmsIdAction(value: unknown): boolean {
  return typeof value === "string" && legacyDeleteMmsIdActionFacets(value, value, silent);
}

const PlainUpperDeleteMmsIdSuccess = /*@__PURE__*/ constructorOf<DeleteMmsIdSuccess>();

/** Reads `UpperDeleteMmsIdSuccess` in a plain document — schema/sinch-mms/upper/delete-mms-id.xsd:80:3 */
export function readPlainUpperDeleteMmsIdSuccess(bytes: Uint8Array, at: number, start: number): DeleteMmsIdSuccess | undefined {
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
  const value = new PlainUpperDeleteMmsIdSuccess();
  value.status = status;
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

const PlainUpperDeleteMmsIdFailure = /*@__PURE__*/ constructorOf<DeleteMmsIdFailure>();

/** Reads `UpperDeleteMmsIdFailure` in a plain document — schema/sinch-mms/upper/delete-mms-id.xsd:108:3 */
export function readPlainUpperDeleteMmsIdFailure(bytes: Uint8Array, at: number, start: number): DeleteMmsIdFailure | undefined {
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
  const value = new PlainUpperDeleteMmsIdFailure();
  value.status = status;
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
export function readPlainLegacyDeleteMmsIdRequest(bytes: Uint8Array, at: number, start: number): LegacyDeleteMmsIdRequest | undefined {
  let i = at;
  let action: LegacyDeleteMmsIdAction | undefined;
  let apiKey: ApiKey | undefined;
  let mmsId: NumericId | undefined;
  i = plainContent(bytes, i);
  if (i < 0) return undefined;
  for (let before = -1; before !== i && bytes[i + 1] !== 47; ) {
    before = i;
    if (action === undefined && bytes[i + 1] === 65 && bytes[i + 2] === 67 && bytes[i + 3] === 84 && bytes[i + 4] === 73 && bytes[i + 5] === 79 && bytes[i + 6] === 78 && bytes[i + 7] === 62) {
      action = legacyDeleteMmsIdActionOf(plainText(bytes, i + 8));
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
    if (mmsId === undefined && bytes[i + 1] === 77 && bytes[i + 2] === 77 && bytes[i + 3] === 83 && bytes[i + 4] === 73 && bytes[i + 5] === 68 && bytes[i + 6] === 62) {
      mmsId = numericIdOf(plainText(bytes, i + 7));
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
  const value = { action: action, apiKey: apiKey, mmsId: mmsId } as LegacyDeleteMmsIdRequest;
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
export function readPlainUpperDeleteMmsIdResponse(bytes: Uint8Array, at: number, start: number): DeleteMmsIdResponse | undefined {
  const case1 = readPlainUpperDeleteMmsIdSuccess(bytes, at, start);
  if (case1 !== undefined && (case1.status === "Success")) return case1;
  const case2 = readPlainUpperDeleteMmsIdFailure(bytes, at, start);
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
