// Generated from schema/sinch-mms/upper/get-mms-templates.xsd by schemawright. Do not edit.
import { isReceivedErrorCode, receivedErrorCodeOf } from "../../fast/error-codes.ts";
import { failureStatusOf, isFailureStatus, isSuccessStatus, successStatusOf } from "../../fast/response-status.ts";
import {
  apiKeyOf,
  countOf,
  isApiKey,
  isCount,
  isPositiveCount,
  isReceivedId,
  isReceivedText,
  isTimestamp,
  isZonedDateTime,
  positiveCountOf,
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
import { isCollapsed, plain, plainText, silent, skipSpace, startsAt } from "@schemawright/runtime/codegen";

/** The `LegacyGetMmsTemplatesAction` that a text stands for — schema/sinch-mms/upper/get-mms-templates.xsd:62:3 */
export function legacyGetMmsTemplatesActionOf(lexical: string): LegacyGetMmsTemplatesAction | undefined {
  return legacyGetMmsTemplatesActionFacets(lexical, lexical, silent) ? lexical as LegacyGetMmsTemplatesAction : undefined;
}

/** Whether a value is a `LegacyGetMmsTemplatesAction` — schema/sinch-mms/upper/get-mms-templates.xsd:62:3 */
export function isLegacyGetMmsTemplatesAction(value: unknown): boolean {
  return typeof value === "string" && legacyGetMmsTemplatesActionFacets(value, value, silent);
}

/** Reads `UpperGetMmsTemplatesSuccess` in a plain document — schema/sinch-mms/upper/get-mms-templates.xsd:92:3 */
export function readPlainUpperGetMmsTemplatesSuccess(text: string, at: number, end: string): GetMmsTemplatesSuccess | undefined {
  let i = at;
  let status: SuccessStatus | undefined;
  let startDate: Timestamp | undefined;
  let pageNumber: Count | undefined;
  let itemsPerPage: Count | undefined;
  let totalResults: Count | undefined;
  const mmsTemplate: (MmsTemplate)[] = [];
  if (!startsAt(text, i, ">")) return undefined;
  i = skipSpace(text, i + 1);
  for (let before = -1; before !== i && !startsAt(text, i, end); ) {
    before = i;
    if (status === undefined && startsAt(text, i, "<STATUS>")) {
      status = successStatusOf(plainText(text, i + 8));
      if (status === undefined || !startsAt(text, plain.at, "</STATUS>")) return undefined;
      i = skipSpace(text, plain.at + 9);
    }
    if (startDate === undefined && startsAt(text, i, "<START_DATE>")) {
      startDate = timestampOf(plainText(text, i + 12));
      if (startDate === undefined || !startsAt(text, plain.at, "</START_DATE>")) return undefined;
      i = skipSpace(text, plain.at + 13);
    }
    if (pageNumber === undefined && startsAt(text, i, "<PAGE_NUMBER>")) {
      pageNumber = countOf(plainText(text, i + 13));
      if (pageNumber === undefined || !startsAt(text, plain.at, "</PAGE_NUMBER>")) return undefined;
      i = skipSpace(text, plain.at + 14);
    }
    if (itemsPerPage === undefined && startsAt(text, i, "<ITEMS_PER_PAGE>")) {
      itemsPerPage = countOf(plainText(text, i + 16));
      if (itemsPerPage === undefined || !startsAt(text, plain.at, "</ITEMS_PER_PAGE>")) return undefined;
      i = skipSpace(text, plain.at + 17);
    }
    if (totalResults === undefined && startsAt(text, i, "<TOTAL_RESULTS>")) {
      totalResults = countOf(plainText(text, i + 15));
      if (totalResults === undefined || !startsAt(text, plain.at, "</TOTAL_RESULTS>")) return undefined;
      i = skipSpace(text, plain.at + 16);
    }
    while (startsAt(text, i, "<MMS_TEMPLATE>")) {
      const one = readPlainUpperMmsTemplate(text, i + 13, "</MMS_TEMPLATE>");
      if (one === undefined) return undefined;
      mmsTemplate.push(one);
      i = skipSpace(text, plain.at);
    }
  }
  if (!startsAt(text, i, end)) return undefined;
  plain.at = i + end.length;
  if (status === undefined) return undefined;
  const value = {} as GetMmsTemplatesSuccess;
  if (status !== undefined) value.status = status;
  if (startDate !== undefined) value.startDate = startDate;
  if (pageNumber !== undefined) value.pageNumber = pageNumber;
  if (itemsPerPage !== undefined) value.itemsPerPage = itemsPerPage;
  if (totalResults !== undefined) value.totalResults = totalResults;
  if (mmsTemplate.length > 0) value.mmsTemplate = mmsTemplate;
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

/** Reads `UpperMmsTemplate` in a plain document — schema/sinch-mms/upper/get-mms-templates.xsd:178:3 */
export function readPlainUpperMmsTemplate(text: string, at: number, end: string): MmsTemplate | undefined {
  let i = at;
  let mmsId: ReceivedId | undefined;
  let mmsName: ReceivedText | undefined;
  let mmsSubject: ReceivedText | undefined;
  let dateCreated: Timestamp | undefined;
  let totalSlides: Count | undefined;
  let mmsSize: Count | undefined;
  if (!startsAt(text, i, ">")) return undefined;
  i = skipSpace(text, i + 1);
  for (let before = -1; before !== i && !startsAt(text, i, end); ) {
    before = i;
    if (mmsId === undefined && startsAt(text, i, "<MMSID>")) {
      mmsId = receivedIdOf(plainText(text, i + 7));
      if (mmsId === undefined || !startsAt(text, plain.at, "</MMSID>")) return undefined;
      i = skipSpace(text, plain.at + 8);
    }
    if (mmsName === undefined && startsAt(text, i, "<NAME>")) {
      mmsName = receivedTextOf(plainText(text, i + 6));
      if (mmsName === undefined || !startsAt(text, plain.at, "</NAME>")) return undefined;
      i = skipSpace(text, plain.at + 7);
    }
    if (mmsSubject === undefined && startsAt(text, i, "<SUBJECT>")) {
      mmsSubject = receivedTextOf(plainText(text, i + 9));
      if (mmsSubject === undefined || !startsAt(text, plain.at, "</SUBJECT>")) return undefined;
      i = skipSpace(text, plain.at + 10);
    }
    if (dateCreated === undefined && startsAt(text, i, "<DATE_CREATED>")) {
      dateCreated = timestampOf(plainText(text, i + 14));
      if (dateCreated === undefined || !startsAt(text, plain.at, "</DATE_CREATED>")) return undefined;
      i = skipSpace(text, plain.at + 15);
    }
    if (totalSlides === undefined && startsAt(text, i, "<TOTAL_SLIDES>")) {
      totalSlides = countOf(plainText(text, i + 14));
      if (totalSlides === undefined || !startsAt(text, plain.at, "</TOTAL_SLIDES>")) return undefined;
      i = skipSpace(text, plain.at + 15);
    }
    if (mmsSize === undefined && startsAt(text, i, "<SIZE>")) {
      mmsSize = countOf(plainText(text, i + 6));
      if (mmsSize === undefined || !startsAt(text, plain.at, "</SIZE>")) return undefined;
      i = skipSpace(text, plain.at + 7);
    }
  }
  if (!startsAt(text, i, end)) return undefined;
  plain.at = i + end.length;
  if (mmsId === undefined) return undefined;
  const value = {} as MmsTemplate;
  if (mmsId !== undefined) value.mmsId = mmsId;
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

/** Reads `UpperGetMmsTemplatesFailure` in a plain document — schema/sinch-mms/upper/get-mms-templates.xsd:144:3 */
export function readPlainUpperGetMmsTemplatesFailure(text: string, at: number, end: string): GetMmsTemplatesFailure | undefined {
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
  const value = {} as GetMmsTemplatesFailure;
  if (status !== undefined) value.status = status;
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

/** Reads `LegacyGetMmsTemplatesRequest` in a plain document — schema/sinch-mms/upper/get-mms-templates.xsd:24:3 */
export function readPlainLegacyGetMmsTemplatesRequest(text: string, at: number, end: string): LegacyGetMmsTemplatesRequest | undefined {
  let i = at;
  let action: LegacyGetMmsTemplatesAction | undefined;
  let apiKey: ApiKey | undefined;
  let startDate: ZonedDateTime | undefined;
  let pageNumber: PositiveCount | undefined;
  let itemsPerPage: PositiveCount | undefined;
  if (!startsAt(text, i, ">")) return undefined;
  i = skipSpace(text, i + 1);
  for (let before = -1; before !== i && !startsAt(text, i, end); ) {
    before = i;
    if (action === undefined && startsAt(text, i, "<ACTION>")) {
      action = legacyGetMmsTemplatesActionOf(plainText(text, i + 8));
      if (action === undefined || !startsAt(text, plain.at, "</ACTION>")) return undefined;
      i = skipSpace(text, plain.at + 9);
    }
    if (apiKey === undefined && startsAt(text, i, "<API_KEY>")) {
      apiKey = apiKeyOf(plainText(text, i + 9));
      if (apiKey === undefined || !startsAt(text, plain.at, "</API_KEY>")) return undefined;
      i = skipSpace(text, plain.at + 10);
    }
    if (startDate === undefined && startsAt(text, i, "<START_DATE>")) {
      startDate = zonedDateTimeOf(plainText(text, i + 12));
      if (startDate === undefined || !startsAt(text, plain.at, "</START_DATE>")) return undefined;
      i = skipSpace(text, plain.at + 13);
    }
    if (pageNumber === undefined && startsAt(text, i, "<PAGE_NUMBER>")) {
      pageNumber = positiveCountOf(plainText(text, i + 13));
      if (pageNumber === undefined || !startsAt(text, plain.at, "</PAGE_NUMBER>")) return undefined;
      i = skipSpace(text, plain.at + 14);
    }
    if (itemsPerPage === undefined && startsAt(text, i, "<ITEMS_PER_PAGE>")) {
      itemsPerPage = positiveCountOf(plainText(text, i + 16));
      if (itemsPerPage === undefined || !startsAt(text, plain.at, "</ITEMS_PER_PAGE>")) return undefined;
      i = skipSpace(text, plain.at + 17);
    }
  }
  if (!startsAt(text, i, end)) return undefined;
  plain.at = i + end.length;
  if (action === undefined) return undefined;
  if (apiKey === undefined) return undefined;
  const value = {} as LegacyGetMmsTemplatesRequest;
  if (action !== undefined) value.action = action;
  if (apiKey !== undefined) value.apiKey = apiKey;
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
export function readPlainUpperGetMmsTemplatesResponse(text: string, at: number, end: string): GetMmsTemplatesResponse | undefined {
  const case1 = readPlainUpperGetMmsTemplatesSuccess(text, at, end);
  if (case1 !== undefined && (case1.status === "Success")) return case1;
  const case2 = readPlainUpperGetMmsTemplatesFailure(text, at, end);
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
