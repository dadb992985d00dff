// Generated from schema/sinch-mms/get-mms-templates.xsd by schemawright. Do not edit.
import {
  GET_MMS_TEMPLATES_FAILURE,
  GET_MMS_TEMPLATES_FAILURE__CHILDREN,
  GET_MMS_TEMPLATES_FAILURE_errorCode,
  GET_MMS_TEMPLATES_FAILURE_errorInfo,
  GET_MMS_TEMPLATES_FAILURE_status,
  GET_MMS_TEMPLATES_REQUEST,
  GET_MMS_TEMPLATES_REQUEST__CHILDREN,
  GET_MMS_TEMPLATES_REQUEST_action,
  GET_MMS_TEMPLATES_REQUEST_apiKey,
  GET_MMS_TEMPLATES_REQUEST_itemsPerPage,
  GET_MMS_TEMPLATES_REQUEST_pageNumber,
  GET_MMS_TEMPLATES_REQUEST_startDate,
  GET_MMS_TEMPLATES_RESPONSE_status,
  GET_MMS_TEMPLATES_SUCCESS,
  GET_MMS_TEMPLATES_SUCCESS__CHILDREN,
  GET_MMS_TEMPLATES_SUCCESS_itemsPerPage,
  GET_MMS_TEMPLATES_SUCCESS_mmsTemplate,
  GET_MMS_TEMPLATES_SUCCESS_pageNumber,
  GET_MMS_TEMPLATES_SUCCESS_startDate,
  GET_MMS_TEMPLATES_SUCCESS_status,
  GET_MMS_TEMPLATES_SUCCESS_totalResults,
  MMS_TEMPLATE,
  MMS_TEMPLATE__CHILDREN,
  MMS_TEMPLATE_dateCreated,
  MMS_TEMPLATE_mmsId,
  MMS_TEMPLATE_mmsName,
  MMS_TEMPLATE_mmsSize,
  MMS_TEMPLATE_mmsSubject,
  MMS_TEMPLATE_totalSlides,
} from "../content/get-mms-templates.ts";
import {
  readPlainGetMmsTemplatesFailure,
  readPlainGetMmsTemplatesRequest,
  readPlainGetMmsTemplatesSuccess,
  readPlainMmsTemplate,
} from "../fast/get-mms-templates.ts";
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
import { receivedErrorCodeDatatype } from "../values/error-codes.ts";
import { getMmsTemplatesActionDatatype } from "../values/get-mms-templates.ts";
import { failureStatusDatatype, successStatusDatatype } from "../values/response-status.ts";
import {
  apiKeyDatatype,
  countDatatype,
  positiveCountDatatype,
  receivedIdDatatype,
  receivedTextDatatype,
  timestampDatatype,
  zonedDateTimeDatatype,
} from "../values/types.ts";
import type { Reader, XmlElement } from "@schemawright/runtime/codegen";

/** Reads `GetMmsTemplatesRequest` — schema/sinch-mms/get-mms-templates.xsd:23:3 */
export function readGetMmsTemplatesRequestContent(reader: Reader): GetMmsTemplatesRequest | undefined {
  const plain = reader.plain("", readPlainGetMmsTemplatesRequest);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) reader.noAttributes(GET_MMS_TEMPLATES_REQUEST);
  let action: GetMmsTemplatesAction | undefined;
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
        case "action":
          if (reader.place(GET_MMS_TEMPLATES_REQUEST_action, actionCount++)) {
            action = reader.simple(getMmsTemplatesActionDatatype, "E100");
          }
          continue;
        case "api-key":
          if (reader.place(GET_MMS_TEMPLATES_REQUEST_apiKey, apiKeyCount++)) {
            apiKey = reader.simple(apiKeyDatatype, "E104");
          }
          continue;
        case "start-date":
          if (reader.place(GET_MMS_TEMPLATES_REQUEST_startDate, startDateCount++)) {
            startDate = reader.simple(zonedDateTimeDatatype, "E214");
          }
          continue;
        case "page-number":
          if (reader.place(GET_MMS_TEMPLATES_REQUEST_pageNumber, pageNumberCount++)) {
            pageNumber = reader.simple(positiveCountDatatype, "E212");
          }
          continue;
        case "items-per-page":
          if (reader.place(GET_MMS_TEMPLATES_REQUEST_itemsPerPage, itemsPerPageCount++)) {
            itemsPerPage = reader.simple(positiveCountDatatype, "E213");
          }
          continue;
      }
    }
    const other = reader.undeclared(GET_MMS_TEMPLATES_REQUEST, reader.left(GET_MMS_TEMPLATES_REQUEST__CHILDREN, [actionCount, apiKeyCount, startDateCount, pageNumberCount, itemsPerPageCount]));
    if (other !== undefined) unknown.push(other);
  }
  reader.require(GET_MMS_TEMPLATES_REQUEST_action, actionCount);
  reader.require(GET_MMS_TEMPLATES_REQUEST_apiKey, apiKeyCount);
  const value = {} as GetMmsTemplatesRequest;
  if (action !== undefined) value.action = action;
  if (apiKey !== undefined) value.apiKey = apiKey;
  if (startDate !== undefined) value.startDate = startDate;
  if (pageNumber !== undefined) value.pageNumber = pageNumber;
  if (itemsPerPage !== undefined) value.itemsPerPage = itemsPerPage;
  if (unknown.length > 0) value.$unknown = unknown;
  reader.end();
  return value;
}

/** Reads `GetMmsTemplatesSuccess` — schema/sinch-mms/get-mms-templates.xsd:88:3 */
export function readGetMmsTemplatesSuccessContent(reader: Reader): GetMmsTemplatesSuccess | undefined {
  const plain = reader.plain("", readPlainGetMmsTemplatesSuccess);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) reader.noAttributes(GET_MMS_TEMPLATES_SUCCESS);
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
        case "status":
          if (reader.place(GET_MMS_TEMPLATES_SUCCESS_status, statusCount++)) {
            status = reader.simple(successStatusDatatype);
          }
          continue;
        case "start-date":
          if (reader.place(GET_MMS_TEMPLATES_SUCCESS_startDate, startDateCount++)) {
            startDate = reader.simple(timestampDatatype);
          }
          continue;
        case "page-number":
          if (reader.place(GET_MMS_TEMPLATES_SUCCESS_pageNumber, pageNumberCount++)) {
            pageNumber = reader.simple(countDatatype);
          }
          continue;
        case "items-per-page":
          if (reader.place(GET_MMS_TEMPLATES_SUCCESS_itemsPerPage, itemsPerPageCount++)) {
            itemsPerPage = reader.simple(countDatatype);
          }
          continue;
        case "total-results":
          if (reader.place(GET_MMS_TEMPLATES_SUCCESS_totalResults, totalResultsCount++)) {
            totalResults = reader.simple(countDatatype);
          }
          continue;
        case "mms-template":
          if (reader.place(GET_MMS_TEMPLATES_SUCCESS_mmsTemplate, mmsTemplateCount++)) {
            const one = readMmsTemplateContent(reader);
            if (one !== undefined) mmsTemplate.push(one);
          }
          continue;
      }
    }
    const other = reader.undeclared(GET_MMS_TEMPLATES_SUCCESS, reader.left(GET_MMS_TEMPLATES_SUCCESS__CHILDREN, [statusCount, startDateCount, pageNumberCount, itemsPerPageCount, totalResultsCount, mmsTemplateCount]));
    if (other !== undefined) unknown.push(other);
  }
  reader.require(GET_MMS_TEMPLATES_SUCCESS_status, statusCount);
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

/** Reads `MmsTemplate` — schema/sinch-mms/get-mms-templates.xsd:163:3 */
export function readMmsTemplateContent(reader: Reader): MmsTemplate | undefined {
  const plain = reader.plain("", readPlainMmsTemplate);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) reader.noAttributes(MMS_TEMPLATE);
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
        case "mms-id":
          if (reader.place(MMS_TEMPLATE_mmsId, mmsIdCount++)) {
            mmsId = reader.simple(receivedIdDatatype);
          }
          continue;
        case "mms-name":
          if (reader.place(MMS_TEMPLATE_mmsName, mmsNameCount++)) {
            mmsName = reader.simple(receivedTextDatatype);
          }
          continue;
        case "mms-subject":
          if (reader.place(MMS_TEMPLATE_mmsSubject, mmsSubjectCount++)) {
            mmsSubject = reader.simple(receivedTextDatatype);
          }
          continue;
        case "date-created":
          if (reader.place(MMS_TEMPLATE_dateCreated, dateCreatedCount++)) {
            dateCreated = reader.simple(timestampDatatype);
          }
          continue;
        case "total-slides":
          if (reader.place(MMS_TEMPLATE_totalSlides, totalSlidesCount++)) {
            totalSlides = reader.simple(countDatatype);
          }
          continue;
        case "mms-size":
          if (reader.place(MMS_TEMPLATE_mmsSize, mmsSizeCount++)) {
            mmsSize = reader.simple(countDatatype);
          }
          continue;
      }
    }
    const other = reader.undeclared(MMS_TEMPLATE, reader.left(MMS_TEMPLATE__CHILDREN, [mmsIdCount, mmsNameCount, mmsSubjectCount, dateCreatedCount, totalSlidesCount, mmsSizeCount]));
    if (other !== undefined) unknown.push(other);
  }
  reader.require(MMS_TEMPLATE_mmsId, mmsIdCount);
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

/** Reads `GetMmsTemplatesFailure` — schema/sinch-mms/get-mms-templates.xsd:133:3 */
export function readGetMmsTemplatesFailureContent(reader: Reader): GetMmsTemplatesFailure | undefined {
  const plain = reader.plain("", readPlainGetMmsTemplatesFailure);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) reader.noAttributes(GET_MMS_TEMPLATES_FAILURE);
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
        case "status":
          if (reader.place(GET_MMS_TEMPLATES_FAILURE_status, statusCount++)) {
            status = reader.simple(failureStatusDatatype);
          }
          continue;
        case "error-code":
          if (reader.place(GET_MMS_TEMPLATES_FAILURE_errorCode, errorCodeCount++)) {
            errorCode = reader.simple(receivedErrorCodeDatatype);
          }
          continue;
        case "error-info":
          if (reader.place(GET_MMS_TEMPLATES_FAILURE_errorInfo, errorInfoCount++)) {
            errorInfo = reader.simple(receivedTextDatatype);
          }
          continue;
      }
    }
    const other = reader.undeclared(GET_MMS_TEMPLATES_FAILURE, reader.left(GET_MMS_TEMPLATES_FAILURE__CHILDREN, [statusCount, errorCodeCount, errorInfoCount]));
    if (other !== undefined) unknown.push(other);
  }
  reader.require(GET_MMS_TEMPLATES_FAILURE_status, statusCount);
  const value = {} as GetMmsTemplatesFailure;
  if (status !== undefined) value.status = status;
  if (errorCode !== undefined) value.errorCode = errorCode;
  if (errorInfo !== undefined) value.errorInfo = errorInfo;
  if (unknown.length > 0) value.$unknown = unknown;
  reader.end();
  return value;
}

/** Reads `GetMmsTemplatesResponse` — schema/sinch-mms/get-mms-templates.xsd:71:3 */
export function readGetMmsTemplatesResponseContent(reader: Reader): GetMmsTemplatesResponse | undefined {
  const found = reader.peekChild("", "status");
  switch (found) {
    case "Success":
      return readGetMmsTemplatesSuccessContent(reader);
    case "Failure":
      return readGetMmsTemplatesFailureContent(reader);
  }
  return reader.undiscriminated(GET_MMS_TEMPLATES_RESPONSE_status, found, ["Success", "Failure"]);
}
