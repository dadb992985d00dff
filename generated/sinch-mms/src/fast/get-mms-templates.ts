// Generated from schema/sinch-mms/get-mms-templates.xsd by schemawright. Do not edit.
import { isReceivedErrorCode, receivedErrorCodeOf } from "../fast/error-codes.ts";
import { failureStatusOf, isFailureStatus, isSuccessStatus, successStatusOf } from "../fast/response-status.ts";
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
} from "../fast/types.ts";
import type { ReceivedErrorCode } from "../types/error-codes.ts";
import type {
  GetMmsTemplatesAction,
  GetMmsTemplatesFailure,
  GetMmsTemplatesRequest,
  GetMmsTemplatesResponse,
  GetMmsTemplatesSuccess,
  MmsTemplate,
} from "../types/get-mms-templates.ts";
import type { FailureStatus, SuccessStatus } from "../types/response-status.ts";
import type { ApiKey, Count, PositiveCount, ReceivedId, ReceivedText, Timestamp, ZonedDateTime } from "../types/types.ts";
import { getMmsTemplatesActionFacets } from "../values/get-mms-templates.ts";
import { constructorOf, plain, plainContent, plainEnd, plainNext, plainTag, plainText, plainToken, silent } from "@schemawright/runtime/codegen";

/** The `GetMmsTemplatesAction` that a text stands for — schema/sinch-mms/get-mms-templates.xsd:61:3 */
export function getMmsTemplatesActionOf(lexical: string): GetMmsTemplatesAction | undefined {
  return getMmsTemplatesActionFacets(lexical, lexical, silent) ? lexical as GetMmsTemplatesAction : undefined;
}

/** Whether a value is a `GetMmsTemplatesAction` — schema/sinch-mms/get-mms-templates.xsd:61:3 */
export function isGetMmsTemplatesAction(value: unknown): boolean {
  return typeof value === "string" && getMmsTemplatesActionFacets(value, value, silent);
}

const PlainGetMmsTemplatesRequest = /*@__PURE__*/ constructorOf<GetMmsTemplatesRequest>();

/** Reads `GetMmsTemplatesRequest` in a plain document — schema/sinch-mms/get-mms-templates.xsd:23:3 */
export function readPlainGetMmsTemplatesRequest(bytes: Uint8Array, at: number, start: number): GetMmsTemplatesRequest | undefined {
  let i = at;
  let action: GetMmsTemplatesAction | undefined;
  let apiKey: ApiKey | undefined;
  let startDate: ZonedDateTime | undefined;
  let pageNumber: PositiveCount | undefined;
  let itemsPerPage: PositiveCount | undefined;
  i = plainContent(bytes, i);
  if (i < 0) return undefined;
  for (let before = -1; before !== i && bytes[i + 1] !== 47; ) {
    before = i;
    if (action === undefined && bytes[i + 1] === 97 && bytes[i + 2] === 99 && bytes[i + 3] === 116 && bytes[i + 4] === 105 && bytes[i + 5] === 111 && bytes[i + 6] === 110 && bytes[i + 7] === 62) {
      action = getMmsTemplatesActionOf(plainText(bytes, i + 8));
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
    if (startDate === undefined && bytes[i + 1] === 115 && bytes[i + 2] === 116 && bytes[i + 3] === 97 && bytes[i + 4] === 114 && bytes[i + 5] === 116 && bytes[i + 6] === 45 && bytes[i + 7] === 100 && bytes[i + 8] === 97 && bytes[i + 9] === 116 && bytes[i + 10] === 101 && bytes[i + 11] === 62) {
      startDate = zonedDateTimeOf(plainToken(bytes, i + 12));
      if (startDate === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (pageNumber === undefined && bytes[i + 1] === 112 && bytes[i + 2] === 97 && bytes[i + 3] === 103 && bytes[i + 4] === 101 && bytes[i + 5] === 45 && bytes[i + 6] === 110 && bytes[i + 7] === 117 && bytes[i + 8] === 109 && bytes[i + 9] === 98 && bytes[i + 10] === 101 && bytes[i + 11] === 114 && bytes[i + 12] === 62) {
      pageNumber = positiveCountAt(bytes, i + 13);
      if (pageNumber === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (itemsPerPage === undefined && bytes[i + 1] === 105 && bytes[i + 2] === 116 && bytes[i + 3] === 101 && bytes[i + 4] === 109 && bytes[i + 5] === 115 && bytes[i + 6] === 45 && bytes[i + 7] === 112 && bytes[i + 8] === 101 && bytes[i + 9] === 114 && bytes[i + 10] === 45 && bytes[i + 11] === 112 && bytes[i + 12] === 97 && bytes[i + 13] === 103 && bytes[i + 14] === 101 && bytes[i + 15] === 62) {
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
  const value = new PlainGetMmsTemplatesRequest();
  value.action = action;
  value.apiKey = apiKey;
  if (startDate !== undefined) value.startDate = startDate;
  if (pageNumber !== undefined) value.pageNumber = pageNumber;
  if (itemsPerPage !== undefined) value.itemsPerPage = itemsPerPage;
  return value;
}

/** Whether a value is surely a valid `GetMmsTemplatesRequest` — schema/sinch-mms/get-mms-templates.xsd:23:3 */
export function isValidGetMmsTemplatesRequest(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) if (key !== "action" && key !== "apiKey" && key !== "startDate" && key !== "pageNumber" && key !== "itemsPerPage") return false;
  const object = value as Readonly<Record<string, unknown>>;
  const action = object.action;
  if (!isGetMmsTemplatesAction(action)) return false;
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

const PlainGetMmsTemplatesSuccess = /*@__PURE__*/ constructorOf<GetMmsTemplatesSuccess>();

/** Reads `GetMmsTemplatesSuccess` in a plain document — schema/sinch-mms/get-mms-templates.xsd:88:3 */
export function readPlainGetMmsTemplatesSuccess(bytes: Uint8Array, at: number, start: number): GetMmsTemplatesSuccess | undefined {
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
    if (status === undefined && bytes[i + 1] === 115 && bytes[i + 2] === 116 && bytes[i + 3] === 97 && bytes[i + 4] === 116 && bytes[i + 5] === 117 && bytes[i + 6] === 115 && bytes[i + 7] === 62) {
      status = successStatusOf(plainText(bytes, i + 8));
      if (status === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (startDate === undefined && bytes[i + 1] === 115 && bytes[i + 2] === 116 && bytes[i + 3] === 97 && bytes[i + 4] === 114 && bytes[i + 5] === 116 && bytes[i + 6] === 45 && bytes[i + 7] === 100 && bytes[i + 8] === 97 && bytes[i + 9] === 116 && bytes[i + 10] === 101 && bytes[i + 11] === 62) {
      startDate = timestampOf(plainToken(bytes, i + 12));
      if (startDate === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (pageNumber === undefined && bytes[i + 1] === 112 && bytes[i + 2] === 97 && bytes[i + 3] === 103 && bytes[i + 4] === 101 && bytes[i + 5] === 45 && bytes[i + 6] === 110 && bytes[i + 7] === 117 && bytes[i + 8] === 109 && bytes[i + 9] === 98 && bytes[i + 10] === 101 && bytes[i + 11] === 114 && bytes[i + 12] === 62) {
      pageNumber = countAt(bytes, i + 13);
      if (pageNumber === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (itemsPerPage === undefined && bytes[i + 1] === 105 && bytes[i + 2] === 116 && bytes[i + 3] === 101 && bytes[i + 4] === 109 && bytes[i + 5] === 115 && bytes[i + 6] === 45 && bytes[i + 7] === 112 && bytes[i + 8] === 101 && bytes[i + 9] === 114 && bytes[i + 10] === 45 && bytes[i + 11] === 112 && bytes[i + 12] === 97 && bytes[i + 13] === 103 && bytes[i + 14] === 101 && bytes[i + 15] === 62) {
      itemsPerPage = countAt(bytes, i + 16);
      if (itemsPerPage === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (totalResults === undefined && bytes[i + 1] === 116 && bytes[i + 2] === 111 && bytes[i + 3] === 116 && bytes[i + 4] === 97 && bytes[i + 5] === 108 && bytes[i + 6] === 45 && bytes[i + 7] === 114 && bytes[i + 8] === 101 && bytes[i + 9] === 115 && bytes[i + 10] === 117 && bytes[i + 11] === 108 && bytes[i + 12] === 116 && bytes[i + 13] === 115 && bytes[i + 14] === 62) {
      totalResults = countAt(bytes, i + 15);
      if (totalResults === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    while (bytes[i + 1] === 109 && bytes[i + 2] === 109 && bytes[i + 3] === 115 && bytes[i + 4] === 45 && bytes[i + 5] === 116 && bytes[i + 6] === 101 && bytes[i + 7] === 109 && bytes[i + 8] === 112 && bytes[i + 9] === 108 && bytes[i + 10] === 97 && bytes[i + 11] === 116 && bytes[i + 12] === 101 && bytes[i + 13] === 62) {
      const one = readPlainMmsTemplate(bytes, i + 13, i + 1);
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
  const value = new PlainGetMmsTemplatesSuccess();
  value.status = status;
  if (startDate !== undefined) value.startDate = startDate;
  if (pageNumber !== undefined) value.pageNumber = pageNumber;
  if (itemsPerPage !== undefined) value.itemsPerPage = itemsPerPage;
  if (totalResults !== undefined) value.totalResults = totalResults;
  if (mmsTemplate !== undefined) value.mmsTemplate = mmsTemplate;
  return value;
}

/** Whether a value is surely a valid `GetMmsTemplatesSuccess` — schema/sinch-mms/get-mms-templates.xsd:88:3 */
export function isValidGetMmsTemplatesSuccess(value: unknown): boolean {
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
      if (!isValidMmsTemplate(one)) return false;
    }
  }
  return true;
}

const PlainMmsTemplate = /*@__PURE__*/ constructorOf<MmsTemplate>();

/** Reads `MmsTemplate` in a plain document — schema/sinch-mms/get-mms-templates.xsd:163:3 */
export function readPlainMmsTemplate(bytes: Uint8Array, at: number, start: number): MmsTemplate | undefined {
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
    if (mmsId === undefined && bytes[i + 1] === 109 && bytes[i + 2] === 109 && bytes[i + 3] === 115 && bytes[i + 4] === 45 && bytes[i + 5] === 105 && bytes[i + 6] === 100 && bytes[i + 7] === 62) {
      mmsId = receivedIdOf(plainToken(bytes, i + 8));
      if (mmsId === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (mmsName === undefined && bytes[i + 1] === 109 && bytes[i + 2] === 109 && bytes[i + 3] === 115 && bytes[i + 4] === 45 && bytes[i + 5] === 110 && bytes[i + 6] === 97 && bytes[i + 7] === 109 && bytes[i + 8] === 101 && bytes[i + 9] === 62) {
      mmsName = receivedTextOf(plainText(bytes, i + 10));
      if (mmsName === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (mmsSubject === undefined && bytes[i + 1] === 109 && bytes[i + 2] === 109 && bytes[i + 3] === 115 && bytes[i + 4] === 45 && bytes[i + 5] === 115 && bytes[i + 6] === 117 && bytes[i + 7] === 98 && bytes[i + 8] === 106 && bytes[i + 9] === 101 && bytes[i + 10] === 99 && bytes[i + 11] === 116 && bytes[i + 12] === 62) {
      mmsSubject = receivedTextOf(plainText(bytes, i + 13));
      if (mmsSubject === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (dateCreated === undefined && bytes[i + 1] === 100 && bytes[i + 2] === 97 && bytes[i + 3] === 116 && bytes[i + 4] === 101 && bytes[i + 5] === 45 && bytes[i + 6] === 99 && bytes[i + 7] === 114 && bytes[i + 8] === 101 && bytes[i + 9] === 97 && bytes[i + 10] === 116 && bytes[i + 11] === 101 && bytes[i + 12] === 100 && bytes[i + 13] === 62) {
      dateCreated = timestampOf(plainToken(bytes, i + 14));
      if (dateCreated === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (totalSlides === undefined && bytes[i + 1] === 116 && bytes[i + 2] === 111 && bytes[i + 3] === 116 && bytes[i + 4] === 97 && bytes[i + 5] === 108 && bytes[i + 6] === 45 && bytes[i + 7] === 115 && bytes[i + 8] === 108 && bytes[i + 9] === 105 && bytes[i + 10] === 100 && bytes[i + 11] === 101 && bytes[i + 12] === 115 && bytes[i + 13] === 62) {
      totalSlides = countAt(bytes, i + 14);
      if (totalSlides === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (mmsSize === undefined && bytes[i + 1] === 109 && bytes[i + 2] === 109 && bytes[i + 3] === 115 && bytes[i + 4] === 45 && bytes[i + 5] === 115 && bytes[i + 6] === 105 && bytes[i + 7] === 122 && bytes[i + 8] === 101 && bytes[i + 9] === 62) {
      mmsSize = countAt(bytes, i + 10);
      if (mmsSize === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
  }
  i = plainEnd(bytes, i, start);
  if (i < 0) return undefined;
  plain.at = i;
  if (mmsId === undefined) return undefined;
  const value = new PlainMmsTemplate();
  value.mmsId = mmsId;
  if (mmsName !== undefined) value.mmsName = mmsName;
  if (mmsSubject !== undefined) value.mmsSubject = mmsSubject;
  if (dateCreated !== undefined) value.dateCreated = dateCreated;
  if (totalSlides !== undefined) value.totalSlides = totalSlides;
  if (mmsSize !== undefined) value.mmsSize = mmsSize;
  return value;
}

/** Whether a value is surely a valid `MmsTemplate` — schema/sinch-mms/get-mms-templates.xsd:163:3 */
export function isValidMmsTemplate(value: unknown): boolean {
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

const PlainGetMmsTemplatesFailure = /*@__PURE__*/ constructorOf<GetMmsTemplatesFailure>();

/** Reads `GetMmsTemplatesFailure` in a plain document — schema/sinch-mms/get-mms-templates.xsd:133:3 */
export function readPlainGetMmsTemplatesFailure(bytes: Uint8Array, at: number, start: number): GetMmsTemplatesFailure | undefined {
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
  const value = new PlainGetMmsTemplatesFailure();
  value.status = status;
  if (errorCode !== undefined) value.errorCode = errorCode;
  if (errorInfo !== undefined) value.errorInfo = errorInfo;
  return value;
}

/** Whether a value is surely a valid `GetMmsTemplatesFailure` — schema/sinch-mms/get-mms-templates.xsd:133:3 */
export function isValidGetMmsTemplatesFailure(value: unknown): boolean {
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

/** Reads `GetMmsTemplatesResponse` in a plain document — schema/sinch-mms/get-mms-templates.xsd:71:3 */
export function readPlainGetMmsTemplatesResponse(bytes: Uint8Array, at: number, start: number): GetMmsTemplatesResponse | undefined {
  const case1 = readPlainGetMmsTemplatesSuccess(bytes, at, start);
  if (case1 !== undefined && (case1.status === "Success")) return case1;
  const case2 = readPlainGetMmsTemplatesFailure(bytes, at, start);
  if (case2 !== undefined && (case2.status === "Failure")) return case2;
  return undefined;
}

/** Whether a value is surely a valid `GetMmsTemplatesResponse` — schema/sinch-mms/get-mms-templates.xsd:71:3 */
export function isValidGetMmsTemplatesResponse(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  switch ((value as Readonly<Record<string, unknown>>).status) {
    case "Success":
      return isValidGetMmsTemplatesSuccess(value);
    case "Failure":
      return isValidGetMmsTemplatesFailure(value);
  }
  return false;
}
