// Generated from schema/sinch-mms/get-mms-templates.xsd by schemawright. Do not edit.
import { isReceivedErrorCode, receivedErrorCodeOf } from "../fast/error-codes.ts";
import { failureStatusOf, isFailureStatus, isSuccessStatus, successStatusOf } from "../fast/response-status.ts";
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
import { isCollapsed, plain, plainText, silent, skipSpace, startsAt } from "@schemawright/runtime/codegen";

/** The `GetMmsTemplatesAction` that a text stands for — schema/sinch-mms/get-mms-templates.xsd:61:3 */
export function getMmsTemplatesActionOf(lexical: string): GetMmsTemplatesAction | undefined {
  return getMmsTemplatesActionFacets(lexical, lexical, silent) ? lexical as GetMmsTemplatesAction : undefined;
}

/** Whether a value is a `GetMmsTemplatesAction` — schema/sinch-mms/get-mms-templates.xsd:61:3 */
export function isGetMmsTemplatesAction(value: unknown): boolean {
  return typeof value === "string" && getMmsTemplatesActionFacets(value, value, silent);
}

/** Reads `GetMmsTemplatesRequest` in a plain document — schema/sinch-mms/get-mms-templates.xsd:23:3 */
export function readPlainGetMmsTemplatesRequest(text: string, at: number, end: string): GetMmsTemplatesRequest | undefined {
  let i = at;
  let action: GetMmsTemplatesAction | undefined;
  let apiKey: ApiKey | undefined;
  let startDate: ZonedDateTime | undefined;
  let pageNumber: PositiveCount | undefined;
  let itemsPerPage: PositiveCount | undefined;
  if (!startsAt(text, i, ">")) return undefined;
  i = skipSpace(text, i + 1);
  for (let before = -1; before !== i && !startsAt(text, i, end); ) {
    before = i;
    if (action === undefined && startsAt(text, i, "<action>")) {
      action = getMmsTemplatesActionOf(plainText(text, i + 8));
      if (action === undefined || !startsAt(text, plain.at, "</action>")) return undefined;
      i = skipSpace(text, plain.at + 9);
    }
    if (apiKey === undefined && startsAt(text, i, "<api-key>")) {
      apiKey = apiKeyOf(plainText(text, i + 9));
      if (apiKey === undefined || !startsAt(text, plain.at, "</api-key>")) return undefined;
      i = skipSpace(text, plain.at + 10);
    }
    if (startDate === undefined && startsAt(text, i, "<start-date>")) {
      startDate = zonedDateTimeOf(plainText(text, i + 12));
      if (startDate === undefined || !startsAt(text, plain.at, "</start-date>")) return undefined;
      i = skipSpace(text, plain.at + 13);
    }
    if (pageNumber === undefined && startsAt(text, i, "<page-number>")) {
      pageNumber = positiveCountOf(plainText(text, i + 13));
      if (pageNumber === undefined || !startsAt(text, plain.at, "</page-number>")) return undefined;
      i = skipSpace(text, plain.at + 14);
    }
    if (itemsPerPage === undefined && startsAt(text, i, "<items-per-page>")) {
      itemsPerPage = positiveCountOf(plainText(text, i + 16));
      if (itemsPerPage === undefined || !startsAt(text, plain.at, "</items-per-page>")) return undefined;
      i = skipSpace(text, plain.at + 17);
    }
  }
  if (!startsAt(text, i, end)) return undefined;
  plain.at = i + end.length;
  if (action === undefined) return undefined;
  if (apiKey === undefined) return undefined;
  const value = {} as GetMmsTemplatesRequest;
  if (action !== undefined) value.action = action;
  if (apiKey !== undefined) value.apiKey = apiKey;
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

/** Reads `GetMmsTemplatesSuccess` in a plain document — schema/sinch-mms/get-mms-templates.xsd:88:3 */
export function readPlainGetMmsTemplatesSuccess(text: string, at: number, end: string): GetMmsTemplatesSuccess | undefined {
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
    if (status === undefined && startsAt(text, i, "<status>")) {
      status = successStatusOf(plainText(text, i + 8));
      if (status === undefined || !startsAt(text, plain.at, "</status>")) return undefined;
      i = skipSpace(text, plain.at + 9);
    }
    if (startDate === undefined && startsAt(text, i, "<start-date>")) {
      startDate = timestampOf(plainText(text, i + 12));
      if (startDate === undefined || !startsAt(text, plain.at, "</start-date>")) return undefined;
      i = skipSpace(text, plain.at + 13);
    }
    if (pageNumber === undefined && startsAt(text, i, "<page-number>")) {
      pageNumber = countOf(plainText(text, i + 13));
      if (pageNumber === undefined || !startsAt(text, plain.at, "</page-number>")) return undefined;
      i = skipSpace(text, plain.at + 14);
    }
    if (itemsPerPage === undefined && startsAt(text, i, "<items-per-page>")) {
      itemsPerPage = countOf(plainText(text, i + 16));
      if (itemsPerPage === undefined || !startsAt(text, plain.at, "</items-per-page>")) return undefined;
      i = skipSpace(text, plain.at + 17);
    }
    if (totalResults === undefined && startsAt(text, i, "<total-results>")) {
      totalResults = countOf(plainText(text, i + 15));
      if (totalResults === undefined || !startsAt(text, plain.at, "</total-results>")) return undefined;
      i = skipSpace(text, plain.at + 16);
    }
    while (startsAt(text, i, "<mms-template>")) {
      const one = readPlainMmsTemplate(text, i + 13, "</mms-template>");
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

/** Reads `MmsTemplate` in a plain document — schema/sinch-mms/get-mms-templates.xsd:163:3 */
export function readPlainMmsTemplate(text: string, at: number, end: string): MmsTemplate | undefined {
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
    if (mmsId === undefined && startsAt(text, i, "<mms-id>")) {
      mmsId = receivedIdOf(plainText(text, i + 8));
      if (mmsId === undefined || !startsAt(text, plain.at, "</mms-id>")) return undefined;
      i = skipSpace(text, plain.at + 9);
    }
    if (mmsName === undefined && startsAt(text, i, "<mms-name>")) {
      mmsName = receivedTextOf(plainText(text, i + 10));
      if (mmsName === undefined || !startsAt(text, plain.at, "</mms-name>")) return undefined;
      i = skipSpace(text, plain.at + 11);
    }
    if (mmsSubject === undefined && startsAt(text, i, "<mms-subject>")) {
      mmsSubject = receivedTextOf(plainText(text, i + 13));
      if (mmsSubject === undefined || !startsAt(text, plain.at, "</mms-subject>")) return undefined;
      i = skipSpace(text, plain.at + 14);
    }
    if (dateCreated === undefined && startsAt(text, i, "<date-created>")) {
      dateCreated = timestampOf(plainText(text, i + 14));
      if (dateCreated === undefined || !startsAt(text, plain.at, "</date-created>")) return undefined;
      i = skipSpace(text, plain.at + 15);
    }
    if (totalSlides === undefined && startsAt(text, i, "<total-slides>")) {
      totalSlides = countOf(plainText(text, i + 14));
      if (totalSlides === undefined || !startsAt(text, plain.at, "</total-slides>")) return undefined;
      i = skipSpace(text, plain.at + 15);
    }
    if (mmsSize === undefined && startsAt(text, i, "<mms-size>")) {
      mmsSize = countOf(plainText(text, i + 10));
      if (mmsSize === undefined || !startsAt(text, plain.at, "</mms-size>")) return undefined;
      i = skipSpace(text, plain.at + 11);
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

/** Reads `GetMmsTemplatesFailure` in a plain document — schema/sinch-mms/get-mms-templates.xsd:133:3 */
export function readPlainGetMmsTemplatesFailure(text: string, at: number, end: string): GetMmsTemplatesFailure | undefined {
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
  const value = {} as GetMmsTemplatesFailure;
  if (status !== undefined) value.status = status;
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
export function readPlainGetMmsTemplatesResponse(text: string, at: number, end: string): GetMmsTemplatesResponse | undefined {
  const case1 = readPlainGetMmsTemplatesSuccess(text, at, end);
  if (case1 !== undefined && (case1.status === "Success")) return case1;
  const case2 = readPlainGetMmsTemplatesFailure(text, at, end);
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
