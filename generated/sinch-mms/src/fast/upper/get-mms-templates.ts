// Generated from schema/sinch-mms/upper/get-mms-templates.xsd by schemawright. Do not edit.
import { isReceivedErrorCode, receivedErrorCodeOf } from "../../fast/error-codes.ts";
import { failureStatusOf, isFailureStatus, isSuccessStatus, successStatusOf } from "../../fast/response-status.ts";
import {
  apiKeyOf,
  countAt,
  isApiKey,
  isCount,
  isPositiveCount,
  isReceivedId,
  isReceivedText,
  isTimestamp,
  isZonedDateTime,
  positiveCountAt,
  receivedIdOf,
  receivedTextOf,
  timestampOf,
  zonedDateTimeOf,
} from "../../fast/types.ts";
import type { ReceivedErrorCode } from "../../types/error-codes.ts";
import type { GetMmsTemplatesFailure, GetMmsTemplatesResponse, GetMmsTemplatesSuccess, MmsTemplate } from "../../types/get-mms-templates.ts";
import type { FailureStatus, SuccessStatus } from "../../types/response-status.ts";
import type { ApiKey, Count, PositiveCount, ReceivedId, ReceivedText, Timestamp, ZonedDateTime } from "../../types/types.ts";
import type { LegacyGetMmsTemplatesAction, LegacyGetMmsTemplatesRequest } from "../../types/upper/get-mms-templates.ts";
import { legacyGetMmsTemplatesActionFacets } from "../../values/upper/get-mms-templates.ts";
import { constructorOf, plain, plainContent, plainEnd, plainNext, plainTag, plainText, plainToken, silent } from "@schemawright/runtime/codegen";

/** The `LegacyGetMmsTemplatesAction` that a text stands for — schema/sinch-mms/upper/get-mms-templates.xsd:62:3 */
export function legacyGetMmsTemplatesActionOf(lexical: string): LegacyGetMmsTemplatesAction | undefined {
  return legacyGetMmsTemplatesActionFacets(lexical, lexical, silent) ? lexical as LegacyGetMmsTemplatesAction : undefined;
}

/** Whether a value is a `LegacyGetMmsTemplatesAction` — schema/sinch-mms/upper/get-mms-templates.xsd:62:3 */
export function isLegacyGetMmsTemplatesAction(value: unknown): boolean {
  return typeof value === "string" && legacyGetMmsTemplatesActionFacets(value, value, silent);
}

const PlainUpperGetMmsTemplatesSuccess = /*@__PURE__*/ constructorOf<GetMmsTemplatesSuccess>();

/** Reads `UpperGetMmsTemplatesSuccess` in a plain document — schema/sinch-mms/upper/get-mms-templates.xsd:92:3 */
export function readPlainUpperGetMmsTemplatesSuccess(bytes: Uint8Array, at: number, start: number): GetMmsTemplatesSuccess | undefined {
  let i = at;
  let status: SuccessStatus | undefined;
  let startDate: Timestamp | undefined;
  let pageNumber: Count | undefined;
  let itemsPerPage: Count | undefined;
  let totalResults: Count | undefined;
  let mmsTemplate: (MmsTemplate)[] | undefined;
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
    if (startDate === undefined && bytes[i + 1] === 83 && bytes[i + 2] === 84 && bytes[i + 3] === 65 && bytes[i + 4] === 82 && bytes[i + 5] === 84 && bytes[i + 6] === 95 && bytes[i + 7] === 68 && bytes[i + 8] === 65 && bytes[i + 9] === 84 && bytes[i + 10] === 69 && bytes[i + 11] === 62) {
      startDate = timestampOf(plainToken(bytes, i + 12));
      if (startDate === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (pageNumber === undefined && bytes[i + 1] === 80 && bytes[i + 2] === 65 && bytes[i + 3] === 71 && bytes[i + 4] === 69 && bytes[i + 5] === 95 && bytes[i + 6] === 78 && bytes[i + 7] === 85 && bytes[i + 8] === 77 && bytes[i + 9] === 66 && bytes[i + 10] === 69 && bytes[i + 11] === 82 && bytes[i + 12] === 62) {
      pageNumber = countAt(bytes, i + 13);
      if (pageNumber === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (itemsPerPage === undefined && bytes[i + 1] === 73 && bytes[i + 2] === 84 && bytes[i + 3] === 69 && bytes[i + 4] === 77 && bytes[i + 5] === 83 && bytes[i + 6] === 95 && bytes[i + 7] === 80 && bytes[i + 8] === 69 && bytes[i + 9] === 82 && bytes[i + 10] === 95 && bytes[i + 11] === 80 && bytes[i + 12] === 65 && bytes[i + 13] === 71 && bytes[i + 14] === 69 && bytes[i + 15] === 62) {
      itemsPerPage = countAt(bytes, i + 16);
      if (itemsPerPage === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (totalResults === undefined && bytes[i + 1] === 84 && bytes[i + 2] === 79 && bytes[i + 3] === 84 && bytes[i + 4] === 65 && bytes[i + 5] === 76 && bytes[i + 6] === 95 && bytes[i + 7] === 82 && bytes[i + 8] === 69 && bytes[i + 9] === 83 && bytes[i + 10] === 85 && bytes[i + 11] === 76 && bytes[i + 12] === 84 && bytes[i + 13] === 83 && bytes[i + 14] === 62) {
      totalResults = countAt(bytes, i + 15);
      if (totalResults === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    while (bytes[i + 1] === 77 && bytes[i + 2] === 77 && bytes[i + 3] === 83 && bytes[i + 4] === 95 && bytes[i + 5] === 84 && bytes[i + 6] === 69 && bytes[i + 7] === 77 && bytes[i + 8] === 80 && bytes[i + 9] === 76 && bytes[i + 10] === 65 && bytes[i + 11] === 84 && bytes[i + 12] === 69 && bytes[i + 13] === 62) {
      const one = readPlainUpperMmsTemplate(bytes, i + 13, i + 1);
      if (one === undefined) return undefined;
      if (mmsTemplate === undefined) mmsTemplate = [one];
      else mmsTemplate.push(one);
      i = plainTag(bytes);
      if (i < 0) return undefined;
    }
  }
  i = plainEnd(bytes, i, start);
  if (i < 0) return undefined;
  plain.at = i;
  if (status === undefined) return undefined;
  const value = new PlainUpperGetMmsTemplatesSuccess();
  value.status = status;
  if (startDate !== undefined) value.startDate = startDate;
  if (pageNumber !== undefined) value.pageNumber = pageNumber;
  if (itemsPerPage !== undefined) value.itemsPerPage = itemsPerPage;
  if (totalResults !== undefined) value.totalResults = totalResults;
  if (mmsTemplate !== undefined) value.mmsTemplate = mmsTemplate;
  return value;
}

/** Whether a value is surely a valid `UpperGetMmsTemplatesSuccess` — schema/sinch-mms/upper/get-mms-templates.xsd:92:3 */
export function isValidUpperGetMmsTemplatesSuccess(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) if (key !== "status" && key !== "startDate" && key !== "pageNumber" && key !== "itemsPerPage" && key !== "totalResults" && key !== "mmsTemplate") return false;
  const object = value as Readonly<Record<string, unknown>>;
  const status = object.status;
  if (!isSuccessStatus(status)) return false;
  const startDate = object.startDate;
  if (startDate !== undefined) {
    if (!isTimestamp(startDate)) return false;
  }
  const pageNumber = object.pageNumber;
  if (pageNumber !== undefined) {
    if (!isCount(pageNumber)) return false;
  }
  const itemsPerPage = object.itemsPerPage;
  if (itemsPerPage !== undefined) {
    if (!isCount(itemsPerPage)) return false;
  }
  const totalResults = object.totalResults;
  if (totalResults !== undefined) {
    if (!isCount(totalResults)) return false;
  }
  const mmsTemplate = object.mmsTemplate;
  if (mmsTemplate !== undefined) {
    if (!Array.isArray(mmsTemplate)) return false;
    for (const one of mmsTemplate) {
      if (!isValidUpperMmsTemplate(one)) return false;
    }
  }
  return true;
}

const PlainUpperMmsTemplate = /*@__PURE__*/ constructorOf<MmsTemplate>();

/** Reads `UpperMmsTemplate` in a plain document — schema/sinch-mms/upper/get-mms-templates.xsd:178:3 */
export function readPlainUpperMmsTemplate(bytes: Uint8Array, at: number, start: number): MmsTemplate | undefined {
  let i = at;
  let mmsId: ReceivedId | undefined;
  let mmsName: ReceivedText | undefined;
  let mmsSubject: ReceivedText | undefined;
  let dateCreated: Timestamp | undefined;
  let totalSlides: Count | undefined;
  let mmsSize: Count | undefined;
  i = plainContent(bytes, i);
  if (i < 0) return undefined;
  for (let before = -1; before !== i && bytes[i + 1] !== 47; ) {
    before = i;
    if (mmsId === undefined && bytes[i + 1] === 77 && bytes[i + 2] === 77 && bytes[i + 3] === 83 && bytes[i + 4] === 73 && bytes[i + 5] === 68 && bytes[i + 6] === 62) {
      mmsId = receivedIdOf(plainToken(bytes, i + 7));
      if (mmsId === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (mmsName === undefined && bytes[i + 1] === 78 && bytes[i + 2] === 65 && bytes[i + 3] === 77 && bytes[i + 4] === 69 && bytes[i + 5] === 62) {
      mmsName = receivedTextOf(plainText(bytes, i + 6));
      if (mmsName === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (mmsSubject === undefined && bytes[i + 1] === 83 && bytes[i + 2] === 85 && bytes[i + 3] === 66 && bytes[i + 4] === 74 && bytes[i + 5] === 69 && bytes[i + 6] === 67 && bytes[i + 7] === 84 && bytes[i + 8] === 62) {
      mmsSubject = receivedTextOf(plainText(bytes, i + 9));
      if (mmsSubject === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (dateCreated === undefined && bytes[i + 1] === 68 && bytes[i + 2] === 65 && bytes[i + 3] === 84 && bytes[i + 4] === 69 && bytes[i + 5] === 95 && bytes[i + 6] === 67 && bytes[i + 7] === 82 && bytes[i + 8] === 69 && bytes[i + 9] === 65 && bytes[i + 10] === 84 && bytes[i + 11] === 69 && bytes[i + 12] === 68 && bytes[i + 13] === 62) {
      dateCreated = timestampOf(plainToken(bytes, i + 14));
      if (dateCreated === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (totalSlides === undefined && bytes[i + 1] === 84 && bytes[i + 2] === 79 && bytes[i + 3] === 84 && bytes[i + 4] === 65 && bytes[i + 5] === 76 && bytes[i + 6] === 95 && bytes[i + 7] === 83 && bytes[i + 8] === 76 && bytes[i + 9] === 73 && bytes[i + 10] === 68 && bytes[i + 11] === 69 && bytes[i + 12] === 83 && bytes[i + 13] === 62) {
      totalSlides = countAt(bytes, i + 14);
      if (totalSlides === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (mmsSize === undefined && bytes[i + 1] === 83 && bytes[i + 2] === 73 && bytes[i + 3] === 90 && bytes[i + 4] === 69 && bytes[i + 5] === 62) {
      mmsSize = countAt(bytes, i + 6);
      if (mmsSize === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
  }
  i = plainEnd(bytes, i, start);
  if (i < 0) return undefined;
  plain.at = i;
  if (mmsId === undefined) return undefined;
  const value = new PlainUpperMmsTemplate();
  value.mmsId = mmsId;
  if (mmsName !== undefined) value.mmsName = mmsName;
  if (mmsSubject !== undefined) value.mmsSubject = mmsSubject;
  if (dateCreated !== undefined) value.dateCreated = dateCreated;
  if (totalSlides !== undefined) value.totalSlides = totalSlides;
  if (mmsSize !== undefined) value.mmsSize = mmsSize;
  return value;
}

/** Whether a value is surely a valid `UpperMmsTemplate` — schema/sinch-mms/upper/get-mms-templates.xsd:178:3 */
export function isValidUpperMmsTemplate(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) if (key !== "mmsId" && key !== "mmsName" && key !== "mmsSubject" && key !== "dateCreated" && key !== "totalSlides" && key !== "mmsSize") return false;
  const object = value as Readonly<Record<string, unknown>>;
  const mmsId = object.mmsId;
  if (!isReceivedId(mmsId)) return false;
  const mmsName = object.mmsName;
  if (mmsName !== undefined) {
    if (!isReceivedText(mmsName)) return false;
  }
  const mmsSubject = object.mmsSubject;
  if (mmsSubject !== undefined) {
    if (!isReceivedText(mmsSubject)) return false;
  }
  const dateCreated = object.dateCreated;
  if (dateCreated !== undefined) {
    if (!isTimestamp(dateCreated)) return false;
  }
  const totalSlides = object.totalSlides;
  if (totalSlides !== undefined) {
    if (!isCount(totalSlides)) return false;
  }
  const mmsSize = object.mmsSize;
  if (mmsSize !== undefined) {
    if (!isCount(mmsSize)) return false;
  }
  return true;
}

const PlainUpperGetMmsTemplatesFailure = /*@__PURE__*/ constructorOf<GetMmsTemplatesFailure>();

/** Reads `UpperGetMmsTemplatesFailure` in a plain document — schema/sinch-mms/upper/get-mms-templates.xsd:144:3 */
export function readPlainUpperGetMmsTemplatesFailure(bytes: Uint8Array, at: number, start: number): GetMmsTemplatesFailure | undefined {
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
  const value = new PlainUpperGetMmsTemplatesFailure();
  value.status = status;
  if (errorCode !== undefined) value.errorCode = errorCode;
  if (errorInfo !== undefined) value.errorInfo = errorInfo;
  return value;
}

/** Whether a value is surely a valid `UpperGetMmsTemplatesFailure` — schema/sinch-mms/upper/get-mms-templates.xsd:144:3 */
export function isValidUpperGetMmsTemplatesFailure(value: unknown): boolean {
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

const PlainLegacyGetMmsTemplatesRequest = /*@__PURE__*/ constructorOf<LegacyGetMmsTemplatesRequest>();

/** Reads `LegacyGetMmsTemplatesRequest` in a plain document — schema/sinch-mms/upper/get-mms-templates.xsd:24:3 */
export function readPlainLegacyGetMmsTemplatesRequest(bytes: Uint8Array, at: number, start: number): LegacyGetMmsTemplatesRequest | undefined {
  let i = at;
  let action: LegacyGetMmsTemplatesAction | undefined;
  let apiKey: ApiKey | undefined;
  let startDate: ZonedDateTime | undefined;
  let pageNumber: PositiveCount | undefined;
  let itemsPerPage: PositiveCount | undefined;
  i = plainContent(bytes, i);
  if (i < 0) return undefined;
  for (let before = -1; before !== i && bytes[i + 1] !== 47; ) {
    before = i;
    if (action === undefined && bytes[i + 1] === 65 && bytes[i + 2] === 67 && bytes[i + 3] === 84 && bytes[i + 4] === 73 && bytes[i + 5] === 79 && bytes[i + 6] === 78 && bytes[i + 7] === 62) {
      action = legacyGetMmsTemplatesActionOf(plainText(bytes, i + 8));
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
    if (startDate === undefined && bytes[i + 1] === 83 && bytes[i + 2] === 84 && bytes[i + 3] === 65 && bytes[i + 4] === 82 && bytes[i + 5] === 84 && bytes[i + 6] === 95 && bytes[i + 7] === 68 && bytes[i + 8] === 65 && bytes[i + 9] === 84 && bytes[i + 10] === 69 && bytes[i + 11] === 62) {
      startDate = zonedDateTimeOf(plainToken(bytes, i + 12));
      if (startDate === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (pageNumber === undefined && bytes[i + 1] === 80 && bytes[i + 2] === 65 && bytes[i + 3] === 71 && bytes[i + 4] === 69 && bytes[i + 5] === 95 && bytes[i + 6] === 78 && bytes[i + 7] === 85 && bytes[i + 8] === 77 && bytes[i + 9] === 66 && bytes[i + 10] === 69 && bytes[i + 11] === 82 && bytes[i + 12] === 62) {
      pageNumber = positiveCountAt(bytes, i + 13);
      if (pageNumber === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (itemsPerPage === undefined && bytes[i + 1] === 73 && bytes[i + 2] === 84 && bytes[i + 3] === 69 && bytes[i + 4] === 77 && bytes[i + 5] === 83 && bytes[i + 6] === 95 && bytes[i + 7] === 80 && bytes[i + 8] === 69 && bytes[i + 9] === 82 && bytes[i + 10] === 95 && bytes[i + 11] === 80 && bytes[i + 12] === 65 && bytes[i + 13] === 71 && bytes[i + 14] === 69 && bytes[i + 15] === 62) {
      itemsPerPage = positiveCountAt(bytes, i + 16);
      if (itemsPerPage === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
  }
  i = plainEnd(bytes, i, start);
  if (i < 0) return undefined;
  plain.at = i;
  if (action === undefined) return undefined;
  if (apiKey === undefined) return undefined;
  const value = new PlainLegacyGetMmsTemplatesRequest();
  value.action = action;
  value.apiKey = apiKey;
  if (startDate !== undefined) value.startDate = startDate;
  if (pageNumber !== undefined) value.pageNumber = pageNumber;
  if (itemsPerPage !== undefined) value.itemsPerPage = itemsPerPage;
  return value;
}

/** Whether a value is surely a valid `LegacyGetMmsTemplatesRequest` — schema/sinch-mms/upper/get-mms-templates.xsd:24:3 */
export function isValidLegacyGetMmsTemplatesRequest(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) if (key !== "action" && key !== "apiKey" && key !== "startDate" && key !== "pageNumber" && key !== "itemsPerPage") return false;
  const object = value as Readonly<Record<string, unknown>>;
  const action = object.action;
  if (!isLegacyGetMmsTemplatesAction(action)) return false;
  const apiKey = object.apiKey;
  if (!isApiKey(apiKey)) return false;
  const startDate = object.startDate;
  if (startDate !== undefined) {
    if (!isZonedDateTime(startDate)) return false;
  }
  const pageNumber = object.pageNumber;
  if (pageNumber !== undefined) {
    if (!isPositiveCount(pageNumber)) return false;
  }
  const itemsPerPage = object.itemsPerPage;
  if (itemsPerPage !== undefined) {
    if (!isPositiveCount(itemsPerPage)) return false;
  }
  return true;
}

/** Reads `UpperGetMmsTemplatesResponse` in a plain document — schema/sinch-mms/upper/get-mms-templates.xsd:74:3 */
export function readPlainUpperGetMmsTemplatesResponse(bytes: Uint8Array, at: number, start: number): GetMmsTemplatesResponse | undefined {
  const case1 = readPlainUpperGetMmsTemplatesSuccess(bytes, at, start);
  if (case1 !== undefined && (case1.status === "Success")) return case1;
  const case2 = readPlainUpperGetMmsTemplatesFailure(bytes, at, start);
  if (case2 !== undefined && (case2.status === "Failure")) return case2;
  return undefined;
}

/** Whether a value is surely a valid `UpperGetMmsTemplatesResponse` — schema/sinch-mms/upper/get-mms-templates.xsd:74:3 */
export function isValidUpperGetMmsTemplatesResponse(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  switch ((value as Readonly<Record<string, unknown>>).status) {
    case "Success":
      return isValidUpperGetMmsTemplatesSuccess(value);
    case "Failure":
      return isValidUpperGetMmsTemplatesFailure(value);
  }
  return false;
}
