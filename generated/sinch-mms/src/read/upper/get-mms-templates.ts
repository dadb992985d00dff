// Generated from schema/sinch-mms/upper/get-mms-templates.xsd by schemawright. Do not edit.
import {
  LEGACY_GET_MMS_TEMPLATES_REQUEST,
  LEGACY_GET_MMS_TEMPLATES_REQUEST__CHILDREN,
  LEGACY_GET_MMS_TEMPLATES_REQUEST_action,
  LEGACY_GET_MMS_TEMPLATES_REQUEST_apiKey,
  LEGACY_GET_MMS_TEMPLATES_REQUEST_itemsPerPage,
  LEGACY_GET_MMS_TEMPLATES_REQUEST_pageNumber,
  LEGACY_GET_MMS_TEMPLATES_REQUEST_startDate,
  UPPER_GET_MMS_TEMPLATES_FAILURE,
  UPPER_GET_MMS_TEMPLATES_FAILURE__CHILDREN,
  UPPER_GET_MMS_TEMPLATES_FAILURE_errorCode,
  UPPER_GET_MMS_TEMPLATES_FAILURE_errorInfo,
  UPPER_GET_MMS_TEMPLATES_FAILURE_status,
  UPPER_GET_MMS_TEMPLATES_RESPONSE_status,
  UPPER_GET_MMS_TEMPLATES_SUCCESS,
  UPPER_GET_MMS_TEMPLATES_SUCCESS__CHILDREN,
  UPPER_GET_MMS_TEMPLATES_SUCCESS_itemsPerPage,
  UPPER_GET_MMS_TEMPLATES_SUCCESS_mmsTemplate,
  UPPER_GET_MMS_TEMPLATES_SUCCESS_pageNumber,
  UPPER_GET_MMS_TEMPLATES_SUCCESS_startDate,
  UPPER_GET_MMS_TEMPLATES_SUCCESS_status,
  UPPER_GET_MMS_TEMPLATES_SUCCESS_totalResults,
  UPPER_MMS_TEMPLATE,
  UPPER_MMS_TEMPLATE__CHILDREN,
  UPPER_MMS_TEMPLATE_dateCreated,
  UPPER_MMS_TEMPLATE_mmsId,
  UPPER_MMS_TEMPLATE_mmsName,
  UPPER_MMS_TEMPLATE_mmsSize,
  UPPER_MMS_TEMPLATE_mmsSubject,
  UPPER_MMS_TEMPLATE_totalSlides,
} from "../../content/upper/get-mms-templates.ts";
import {
  readPlainLegacyGetMmsTemplatesRequest,
  readPlainUpperGetMmsTemplatesFailure,
  readPlainUpperGetMmsTemplatesSuccess,
  readPlainUpperMmsTemplate,
} from "../../fast/upper/get-mms-templates.ts";
import type { ReceivedErrorCode } from "../../types/error-codes.ts";
import type { GetMmsTemplatesFailure, GetMmsTemplatesResponse, GetMmsTemplatesSuccess, MmsTemplate } from "../../types/get-mms-templates.ts";
import type { FailureStatus, SuccessStatus } from "../../types/response-status.ts";
import type { ApiKey, Count, PositiveCount, ReceivedId, ReceivedText, Timestamp, ZonedDateTime } from "../../types/types.ts";
import type { LegacyGetMmsTemplatesAction, LegacyGetMmsTemplatesRequest } from "../../types/upper/get-mms-templates.ts";
import { receivedErrorCodeDatatype } from "../../values/error-codes.ts";
import { failureStatusDatatype, successStatusDatatype } from "../../values/response-status.ts";
import {
  apiKeyDatatype,
  countDatatype,
  positiveCountDatatype,
  receivedIdDatatype,
  receivedTextDatatype,
  timestampDatatype,
  zonedDateTimeDatatype,
} from "../../values/types.ts";
import { legacyGetMmsTemplatesActionDatatype } from "../../values/upper/get-mms-templates.ts";
import type { Reader, XmlElement } from "@schemawright/runtime/codegen";

/** Reads `UpperGetMmsTemplatesSuccess` — schema/sinch-mms/upper/get-mms-templates.xsd:92:3 */
export function readUpperGetMmsTemplatesSuccessContent(reader: Reader): GetMmsTemplatesSuccess | undefined {
  const plain = reader.plain("", readPlainUpperGetMmsTemplatesSuccess);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) reader.noAttributes(UPPER_GET_MMS_TEMPLATES_SUCCESS);
  let status: SuccessStatus | undefined;
  let statusCount = 0;
  let startDate: Timestamp | undefined;
  let startDateCount = 0;
  let pageNumber: Count | undefined;
  let pageNumberCount = 0;
  let itemsPerPage: Count | undefined;
  let itemsPerPageCount = 0;
  let totalResults: Count | undefined;
  let totalResultsCount = 0;
  const mmsTemplate: MmsTemplate[] = [];
  let mmsTemplateCount = 0;
  const unknown: XmlElement[] = [];
  while (reader.nextChild()) {
    if (reader.namespace === "") {
      switch (reader.localName) {
        case "STATUS":
          if (reader.place(UPPER_GET_MMS_TEMPLATES_SUCCESS_status, statusCount++)) {
            status = reader.simple(successStatusDatatype);
          }
          continue;
        case "START_DATE":
          if (reader.place(UPPER_GET_MMS_TEMPLATES_SUCCESS_startDate, startDateCount++)) {
            startDate = reader.simple(timestampDatatype);
          }
          continue;
        case "PAGE_NUMBER":
          if (reader.place(UPPER_GET_MMS_TEMPLATES_SUCCESS_pageNumber, pageNumberCount++)) {
            pageNumber = reader.simple(countDatatype);
          }
          continue;
        case "ITEMS_PER_PAGE":
          if (reader.place(UPPER_GET_MMS_TEMPLATES_SUCCESS_itemsPerPage, itemsPerPageCount++)) {
            itemsPerPage = reader.simple(countDatatype);
          }
          continue;
        case "TOTAL_RESULTS":
          if (reader.place(UPPER_GET_MMS_TEMPLATES_SUCCESS_totalResults, totalResultsCount++)) {
            totalResults = reader.simple(countDatatype);
          }
          continue;
        case "MMS_TEMPLATE":
          if (reader.place(UPPER_GET_MMS_TEMPLATES_SUCCESS_mmsTemplate, mmsTemplateCount++)) {
            const one = readUpperMmsTemplateContent(reader);
            if (one !== undefined) mmsTemplate.push(one);
          }
          continue;
      }
    }
    const other = reader.undeclared(UPPER_GET_MMS_TEMPLATES_SUCCESS, reader.left(UPPER_GET_MMS_TEMPLATES_SUCCESS__CHILDREN, [statusCount, startDateCount, pageNumberCount, itemsPerPageCount, totalResultsCount, mmsTemplateCount]));
    if (other !== undefined) unknown.push(other);
  }
  reader.require(UPPER_GET_MMS_TEMPLATES_SUCCESS_status, statusCount);
  const value = {} as GetMmsTemplatesSuccess;
  if (status !== undefined) value.status = status;
  if (startDate !== undefined) value.startDate = startDate;
  if (pageNumber !== undefined) value.pageNumber = pageNumber;
  if (itemsPerPage !== undefined) value.itemsPerPage = itemsPerPage;
  if (totalResults !== undefined) value.totalResults = totalResults;
  if (mmsTemplate.length > 0) value.mmsTemplate = mmsTemplate;
  if (unknown.length > 0) value.$unknown = unknown;
  reader.end();
  return value;
}

/** Reads `UpperMmsTemplate` — schema/sinch-mms/upper/get-mms-templates.xsd:178:3 */
export function readUpperMmsTemplateContent(reader: Reader): MmsTemplate | undefined {
  const plain = reader.plain("", readPlainUpperMmsTemplate);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) reader.noAttributes(UPPER_MMS_TEMPLATE);
  let mmsId: ReceivedId | undefined;
  let mmsIdCount = 0;
  let mmsName: ReceivedText | undefined;
  let mmsNameCount = 0;
  let mmsSubject: ReceivedText | undefined;
  let mmsSubjectCount = 0;
  let dateCreated: Timestamp | undefined;
  let dateCreatedCount = 0;
  let totalSlides: Count | undefined;
  let totalSlidesCount = 0;
  let mmsSize: Count | undefined;
  let mmsSizeCount = 0;
  const unknown: XmlElement[] = [];
  while (reader.nextChild()) {
    if (reader.namespace === "") {
      switch (reader.localName) {
        case "MMSID":
          if (reader.place(UPPER_MMS_TEMPLATE_mmsId, mmsIdCount++)) {
            mmsId = reader.simple(receivedIdDatatype);
          }
          continue;
        case "NAME":
          if (reader.place(UPPER_MMS_TEMPLATE_mmsName, mmsNameCount++)) {
            mmsName = reader.simple(receivedTextDatatype);
          }
          continue;
        case "SUBJECT":
          if (reader.place(UPPER_MMS_TEMPLATE_mmsSubject, mmsSubjectCount++)) {
            mmsSubject = reader.simple(receivedTextDatatype);
          }
          continue;
        case "DATE_CREATED":
          if (reader.place(UPPER_MMS_TEMPLATE_dateCreated, dateCreatedCount++)) {
            dateCreated = reader.simple(timestampDatatype);
          }
          continue;
        case "TOTAL_SLIDES":
          if (reader.place(UPPER_MMS_TEMPLATE_totalSlides, totalSlidesCount++)) {
            totalSlides = reader.simple(countDatatype);
          }
          continue;
        case "SIZE":
          if (reader.place(UPPER_MMS_TEMPLATE_mmsSize, mmsSizeCount++)) {
            mmsSize = reader.simple(countDatatype);
          }
          continue;
      }
    }
    const other = reader.undeclared(UPPER_MMS_TEMPLATE, reader.left(UPPER_MMS_TEMPLATE__CHILDREN, [mmsIdCount, mmsNameCount, mmsSubjectCount, dateCreatedCount, totalSlidesCount, mmsSizeCount]));
    if (other !== undefined) unknown.push(other);
  }
  reader.require(UPPER_MMS_TEMPLATE_mmsId, mmsIdCount);
  const value = {} as MmsTemplate;
  if (mmsId !== undefined) value.mmsId = mmsId;
  if (mmsName !== undefined) value.mmsName = mmsName;
  if (mmsSubject !== undefined) value.mmsSubject = mmsSubject;
  if (dateCreated !== undefined) value.dateCreated = dateCreated;
  if (totalSlides !== undefined) value.totalSlides = totalSlides;
  if (mmsSize !== undefined) value.mmsSize = mmsSize;
  if (unknown.length > 0) value.$unknown = unknown;
  reader.end();
  return value;
}

/** Reads `UpperGetMmsTemplatesFailure` — schema/sinch-mms/upper/get-mms-templates.xsd:144:3 */
export function readUpperGetMmsTemplatesFailureContent(reader: Reader): GetMmsTemplatesFailure | undefined {
  const plain = reader.plain("", readPlainUpperGetMmsTemplatesFailure);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) reader.noAttributes(UPPER_GET_MMS_TEMPLATES_FAILURE);
  let status: FailureStatus | undefined;
  let statusCount = 0;
  let errorCode: ReceivedErrorCode | undefined;
  let errorCodeCount = 0;
  let errorInfo: ReceivedText | undefined;
  let errorInfoCount = 0;
  const unknown: XmlElement[] = [];
  while (reader.nextChild()) {
    if (reader.namespace === "") {
      switch (reader.localName) {
        case "STATUS":
          if (reader.place(UPPER_GET_MMS_TEMPLATES_FAILURE_status, statusCount++)) {
            status = reader.simple(failureStatusDatatype);
          }
          continue;
        case "ERRORCODE":
          if (reader.place(UPPER_GET_MMS_TEMPLATES_FAILURE_errorCode, errorCodeCount++)) {
            errorCode = reader.simple(receivedErrorCodeDatatype);
          }
          continue;
        case "ERRORINFO":
          if (reader.place(UPPER_GET_MMS_TEMPLATES_FAILURE_errorInfo, errorInfoCount++)) {
            errorInfo = reader.simple(receivedTextDatatype);
          }
          continue;
      }
    }
    const other = reader.undeclared(UPPER_GET_MMS_TEMPLATES_FAILURE, reader.left(UPPER_GET_MMS_TEMPLATES_FAILURE__CHILDREN, [statusCount, errorCodeCount, errorInfoCount]));
    if (other !== undefined) unknown.push(other);
  }
  reader.require(UPPER_GET_MMS_TEMPLATES_FAILURE_status, statusCount);
  const value = {} as GetMmsTemplatesFailure;
  if (status !== undefined) value.status = status;
  if (errorCode !== undefined) value.errorCode = errorCode;
  if (errorInfo !== undefined) value.errorInfo = errorInfo;
  if (unknown.length > 0) value.$unknown = unknown;
  reader.end();
  return value;
}

/** Reads `LegacyGetMmsTemplatesRequest` — schema/sinch-mms/upper/get-mms-templates.xsd:24:3 */
export function readLegacyGetMmsTemplatesRequestContent(reader: Reader): LegacyGetMmsTemplatesRequest | undefined {
  const plain = reader.plain("", readPlainLegacyGetMmsTemplatesRequest);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) reader.noAttributes(LEGACY_GET_MMS_TEMPLATES_REQUEST);
  let action: LegacyGetMmsTemplatesAction | undefined;
  let actionCount = 0;
  let apiKey: ApiKey | undefined;
  let apiKeyCount = 0;
  let startDate: ZonedDateTime | undefined;
  let startDateCount = 0;
  let pageNumber: PositiveCount | undefined;
  let pageNumberCount = 0;
  let itemsPerPage: PositiveCount | undefined;
  let itemsPerPageCount = 0;
  const unknown: XmlElement[] = [];
  while (reader.nextChild()) {
    if (reader.namespace === "") {
      switch (reader.localName) {
        case "ACTION":
          if (reader.place(LEGACY_GET_MMS_TEMPLATES_REQUEST_action, actionCount++)) {
            action = reader.simple(legacyGetMmsTemplatesActionDatatype, "E100");
          }
          continue;
        case "API_KEY":
          if (reader.place(LEGACY_GET_MMS_TEMPLATES_REQUEST_apiKey, apiKeyCount++)) {
            apiKey = reader.simple(apiKeyDatatype, "E104");
          }
          continue;
        case "START_DATE":
          if (reader.place(LEGACY_GET_MMS_TEMPLATES_REQUEST_startDate, startDateCount++)) {
            startDate = reader.simple(zonedDateTimeDatatype, "E214");
          }
          continue;
        case "PAGE_NUMBER":
          if (reader.place(LEGACY_GET_MMS_TEMPLATES_REQUEST_pageNumber, pageNumberCount++)) {
            pageNumber = reader.simple(positiveCountDatatype, "E212");
          }
          continue;
        case "ITEMS_PER_PAGE":
          if (reader.place(LEGACY_GET_MMS_TEMPLATES_REQUEST_itemsPerPage, itemsPerPageCount++)) {
            itemsPerPage = reader.simple(positiveCountDatatype, "E213");
          }
          continue;
      }
    }
    const other = reader.undeclared(LEGACY_GET_MMS_TEMPLATES_REQUEST, reader.left(LEGACY_GET_MMS_TEMPLATES_REQUEST__CHILDREN, [actionCount, apiKeyCount, startDateCount, pageNumberCount, itemsPerPageCount]));
    if (other !== undefined) unknown.push(other);
  }
  reader.require(LEGACY_GET_MMS_TEMPLATES_REQUEST_action, actionCount);
  reader.require(LEGACY_GET_MMS_TEMPLATES_REQUEST_apiKey, apiKeyCount);
  const value = {} as LegacyGetMmsTemplatesRequest;
  if (action !== undefined) value.action = action;
  if (apiKey !== undefined) value.apiKey = apiKey;
  if (startDate !== undefined) value.startDate = startDate;
  if (pageNumber !== undefined) value.pageNumber = pageNumber;
  if (itemsPerPage !== undefined) value.itemsPerPage = itemsPerPage;
  if (unknown.length > 0) value.$unknown = unknown;
  reader.end();
  return value;
}

/** Reads `UpperGetMmsTemplatesResponse` — schema/sinch-mms/upper/get-mms-templates.xsd:74:3 */
export function readUpperGetMmsTemplatesResponseContent(reader: Reader): GetMmsTemplatesResponse | undefined {
  const found = reader.peekChild("", "STATUS");
  switch (found) {
    case "Success":
      return readUpperGetMmsTemplatesSuccessContent(reader);
    case "Failure":
      return readUpperGetMmsTemplatesFailureContent(reader);
  }
  return reader.undiscriminated(UPPER_GET_MMS_TEMPLATES_RESPONSE_status, found, ["Success", "Failure"]);
}
