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
import {
  type Reader,
  type XmlElement,
  childrenLeft,
  peekChild,
  placeChild,
  readPlainly,
  readSimple,
  readUndeclared,
  readUndeclaredAttributes,
  requireChild,
  undiscriminated,
} from "@schemawright/runtime/codegen";

/** Reads `UpperGetMmsTemplatesSuccess` — schema/sinch-mms/upper/get-mms-templates.xsd:92:3 */
export function readUpperGetMmsTemplatesSuccessContent(reader: Reader): GetMmsTemplatesSuccess | undefined {
  const plain = readPlainly(reader, "", readPlainUpperGetMmsTemplatesSuccess);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) readUndeclaredAttributes(reader, UPPER_GET_MMS_TEMPLATES_SUCCESS);
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
          if (placeChild(reader, UPPER_GET_MMS_TEMPLATES_SUCCESS_status, statusCount++)) {
            status = readSimple(reader, successStatusDatatype);
          }
          continue;
        case "START_DATE":
          if (placeChild(reader, UPPER_GET_MMS_TEMPLATES_SUCCESS_startDate, startDateCount++)) {
            startDate = readSimple(reader, timestampDatatype);
          }
          continue;
        case "PAGE_NUMBER":
          if (placeChild(reader, UPPER_GET_MMS_TEMPLATES_SUCCESS_pageNumber, pageNumberCount++)) {
            pageNumber = readSimple(reader, countDatatype);
          }
          continue;
        case "ITEMS_PER_PAGE":
          if (placeChild(reader, UPPER_GET_MMS_TEMPLATES_SUCCESS_itemsPerPage, itemsPerPageCount++)) {
            itemsPerPage = readSimple(reader, countDatatype);
          }
          continue;
        case "TOTAL_RESULTS":
          if (placeChild(reader, UPPER_GET_MMS_TEMPLATES_SUCCESS_totalResults, totalResultsCount++)) {
            totalResults = readSimple(reader, countDatatype);
          }
          continue;
        case "MMS_TEMPLATE":
          if (placeChild(reader, UPPER_GET_MMS_TEMPLATES_SUCCESS_mmsTemplate, mmsTemplateCount++)) {
            const one = readUpperMmsTemplateContent(reader);
            if (one !== undefined) mmsTemplate.push(one);
          }
          continue;
      }
    }
    const other = readUndeclared(reader, UPPER_GET_MMS_TEMPLATES_SUCCESS, childrenLeft(UPPER_GET_MMS_TEMPLATES_SUCCESS__CHILDREN, [statusCount, startDateCount, pageNumberCount, itemsPerPageCount, totalResultsCount, mmsTemplateCount]));
    if (other !== undefined) unknown.push(other);
  }
  requireChild(reader, UPPER_GET_MMS_TEMPLATES_SUCCESS_status, statusCount);
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
  const plain = readPlainly(reader, "", readPlainUpperMmsTemplate);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) readUndeclaredAttributes(reader, UPPER_MMS_TEMPLATE);
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
          if (placeChild(reader, UPPER_MMS_TEMPLATE_mmsId, mmsIdCount++)) {
            mmsId = readSimple(reader, receivedIdDatatype);
          }
          continue;
        case "NAME":
          if (placeChild(reader, UPPER_MMS_TEMPLATE_mmsName, mmsNameCount++)) {
            mmsName = readSimple(reader, receivedTextDatatype);
          }
          continue;
        case "SUBJECT":
          if (placeChild(reader, UPPER_MMS_TEMPLATE_mmsSubject, mmsSubjectCount++)) {
            mmsSubject = readSimple(reader, receivedTextDatatype);
          }
          continue;
        case "DATE_CREATED":
          if (placeChild(reader, UPPER_MMS_TEMPLATE_dateCreated, dateCreatedCount++)) {
            dateCreated = readSimple(reader, timestampDatatype);
          }
          continue;
        case "TOTAL_SLIDES":
          if (placeChild(reader, UPPER_MMS_TEMPLATE_totalSlides, totalSlidesCount++)) {
            totalSlides = readSimple(reader, countDatatype);
          }
          continue;
        case "SIZE":
          if (placeChild(reader, UPPER_MMS_TEMPLATE_mmsSize, mmsSizeCount++)) {
            mmsSize = readSimple(reader, countDatatype);
          }
          continue;
      }
    }
    const other = readUndeclared(reader, UPPER_MMS_TEMPLATE, childrenLeft(UPPER_MMS_TEMPLATE__CHILDREN, [mmsIdCount, mmsNameCount, mmsSubjectCount, dateCreatedCount, totalSlidesCount, mmsSizeCount]));
    if (other !== undefined) unknown.push(other);
  }
  requireChild(reader, UPPER_MMS_TEMPLATE_mmsId, mmsIdCount);
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
  const plain = readPlainly(reader, "", readPlainUpperGetMmsTemplatesFailure);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) readUndeclaredAttributes(reader, UPPER_GET_MMS_TEMPLATES_FAILURE);
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
          if (placeChild(reader, UPPER_GET_MMS_TEMPLATES_FAILURE_status, statusCount++)) {
            status = readSimple(reader, failureStatusDatatype);
          }
          continue;
        case "ERRORCODE":
          if (placeChild(reader, UPPER_GET_MMS_TEMPLATES_FAILURE_errorCode, errorCodeCount++)) {
            errorCode = readSimple(reader, receivedErrorCodeDatatype);
          }
          continue;
        case "ERRORINFO":
          if (placeChild(reader, UPPER_GET_MMS_TEMPLATES_FAILURE_errorInfo, errorInfoCount++)) {
            errorInfo = readSimple(reader, receivedTextDatatype);
          }
          continue;
      }
    }
    const other = readUndeclared(reader, UPPER_GET_MMS_TEMPLATES_FAILURE, childrenLeft(UPPER_GET_MMS_TEMPLATES_FAILURE__CHILDREN, [statusCount, errorCodeCount, errorInfoCount]));
    if (other !== undefined) unknown.push(other);
  }
  requireChild(reader, UPPER_GET_MMS_TEMPLATES_FAILURE_status, statusCount);
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
  const plain = readPlainly(reader, "", readPlainLegacyGetMmsTemplatesRequest);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) readUndeclaredAttributes(reader, LEGACY_GET_MMS_TEMPLATES_REQUEST);
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
          if (placeChild(reader, LEGACY_GET_MMS_TEMPLATES_REQUEST_action, actionCount++)) {
            action = readSimple(reader, legacyGetMmsTemplatesActionDatatype, "E100");
          }
          continue;
        case "API_KEY":
          if (placeChild(reader, LEGACY_GET_MMS_TEMPLATES_REQUEST_apiKey, apiKeyCount++)) {
            apiKey = readSimple(reader, apiKeyDatatype, "E104");
          }
          continue;
        case "START_DATE":
          if (placeChild(reader, LEGACY_GET_MMS_TEMPLATES_REQUEST_startDate, startDateCount++)) {
            startDate = readSimple(reader, zonedDateTimeDatatype, "E214");
          }
          continue;
        case "PAGE_NUMBER":
          if (placeChild(reader, LEGACY_GET_MMS_TEMPLATES_REQUEST_pageNumber, pageNumberCount++)) {
            pageNumber = readSimple(reader, positiveCountDatatype, "E212");
          }
          continue;
        case "ITEMS_PER_PAGE":
          if (placeChild(reader, LEGACY_GET_MMS_TEMPLATES_REQUEST_itemsPerPage, itemsPerPageCount++)) {
            itemsPerPage = readSimple(reader, positiveCountDatatype, "E213");
          }
          continue;
      }
    }
    const other = readUndeclared(reader, LEGACY_GET_MMS_TEMPLATES_REQUEST, childrenLeft(LEGACY_GET_MMS_TEMPLATES_REQUEST__CHILDREN, [actionCount, apiKeyCount, startDateCount, pageNumberCount, itemsPerPageCount]));
    if (other !== undefined) unknown.push(other);
  }
  requireChild(reader, LEGACY_GET_MMS_TEMPLATES_REQUEST_action, actionCount);
  requireChild(reader, LEGACY_GET_MMS_TEMPLATES_REQUEST_apiKey, apiKeyCount);
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
  const found = peekChild(reader, "", "STATUS");
  switch (found) {
    case "Success":
      return readUpperGetMmsTemplatesSuccessContent(reader);
    case "Failure":
      return readUpperGetMmsTemplatesFailureContent(reader);
  }
  return undiscriminated(reader, UPPER_GET_MMS_TEMPLATES_RESPONSE_status, found, ["Success", "Failure"]);
}
