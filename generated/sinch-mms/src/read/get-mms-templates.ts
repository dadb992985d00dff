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

/** Reads `GetMmsTemplatesRequest` — schema/sinch-mms/get-mms-templates.xsd:23:3 */
export function readGetMmsTemplatesRequestContent(reader: Reader): GetMmsTemplatesRequest | undefined {
  const plain = readPlainly(reader, "", readPlainGetMmsTemplatesRequest);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) readUndeclaredAttributes(reader, GET_MMS_TEMPLATES_REQUEST);
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
          if (placeChild(reader, GET_MMS_TEMPLATES_REQUEST_action, actionCount++)) {
            action = readSimple(reader, getMmsTemplatesActionDatatype, "E100");
          }
          continue;
        case "api-key":
          if (placeChild(reader, GET_MMS_TEMPLATES_REQUEST_apiKey, apiKeyCount++)) {
            apiKey = readSimple(reader, apiKeyDatatype, "E104");
          }
          continue;
        case "start-date":
          if (placeChild(reader, GET_MMS_TEMPLATES_REQUEST_startDate, startDateCount++)) {
            startDate = readSimple(reader, zonedDateTimeDatatype, "E214");
          }
          continue;
        case "page-number":
          if (placeChild(reader, GET_MMS_TEMPLATES_REQUEST_pageNumber, pageNumberCount++)) {
            pageNumber = readSimple(reader, positiveCountDatatype, "E212");
          }
          continue;
        case "items-per-page":
          if (placeChild(reader, GET_MMS_TEMPLATES_REQUEST_itemsPerPage, itemsPerPageCount++)) {
            itemsPerPage = readSimple(reader, positiveCountDatatype, "E213");
          }
          continue;
      }
    }
    const other = readUndeclared(reader, GET_MMS_TEMPLATES_REQUEST, childrenLeft(GET_MMS_TEMPLATES_REQUEST__CHILDREN, [actionCount, apiKeyCount, startDateCount, pageNumberCount, itemsPerPageCount]));
    if (other !== undefined) unknown.push(other);
  }
  requireChild(reader, GET_MMS_TEMPLATES_REQUEST_action, actionCount);
  requireChild(reader, GET_MMS_TEMPLATES_REQUEST_apiKey, apiKeyCount);
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
  const plain = readPlainly(reader, "", readPlainGetMmsTemplatesSuccess);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) readUndeclaredAttributes(reader, GET_MMS_TEMPLATES_SUCCESS);
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
          if (placeChild(reader, GET_MMS_TEMPLATES_SUCCESS_status, statusCount++)) {
            status = readSimple(reader, successStatusDatatype);
          }
          continue;
        case "start-date":
          if (placeChild(reader, GET_MMS_TEMPLATES_SUCCESS_startDate, startDateCount++)) {
            startDate = readSimple(reader, timestampDatatype);
          }
          continue;
        case "page-number":
          if (placeChild(reader, GET_MMS_TEMPLATES_SUCCESS_pageNumber, pageNumberCount++)) {
            pageNumber = readSimple(reader, countDatatype);
          }
          continue;
        case "items-per-page":
          if (placeChild(reader, GET_MMS_TEMPLATES_SUCCESS_itemsPerPage, itemsPerPageCount++)) {
            itemsPerPage = readSimple(reader, countDatatype);
          }
          continue;
        case "total-results":
          if (placeChild(reader, GET_MMS_TEMPLATES_SUCCESS_totalResults, totalResultsCount++)) {
            totalResults = readSimple(reader, countDatatype);
          }
          continue;
        case "mms-template":
          if (placeChild(reader, GET_MMS_TEMPLATES_SUCCESS_mmsTemplate, mmsTemplateCount++)) {
            const one = readMmsTemplateContent(reader);
            if (one !== undefined) mmsTemplate.push(one);
          }
          continue;
      }
    }
    const other = readUndeclared(reader, GET_MMS_TEMPLATES_SUCCESS, childrenLeft(GET_MMS_TEMPLATES_SUCCESS__CHILDREN, [statusCount, startDateCount, pageNumberCount, itemsPerPageCount, totalResultsCount, mmsTemplateCount]));
    if (other !== undefined) unknown.push(other);
  }
  requireChild(reader, GET_MMS_TEMPLATES_SUCCESS_status, statusCount);
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
  const plain = readPlainly(reader, "", readPlainMmsTemplate);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) readUndeclaredAttributes(reader, MMS_TEMPLATE);
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
          if (placeChild(reader, MMS_TEMPLATE_mmsId, mmsIdCount++)) {
            mmsId = readSimple(reader, receivedIdDatatype);
          }
          continue;
        case "mms-name":
          if (placeChild(reader, MMS_TEMPLATE_mmsName, mmsNameCount++)) {
            mmsName = readSimple(reader, receivedTextDatatype);
          }
          continue;
        case "mms-subject":
          if (placeChild(reader, MMS_TEMPLATE_mmsSubject, mmsSubjectCount++)) {
            mmsSubject = readSimple(reader, receivedTextDatatype);
          }
          continue;
        case "date-created":
          if (placeChild(reader, MMS_TEMPLATE_dateCreated, dateCreatedCount++)) {
            dateCreated = readSimple(reader, timestampDatatype);
          }
          continue;
        case "total-slides":
          if (placeChild(reader, MMS_TEMPLATE_totalSlides, totalSlidesCount++)) {
            totalSlides = readSimple(reader, countDatatype);
          }
          continue;
        case "mms-size":
          if (placeChild(reader, MMS_TEMPLATE_mmsSize, mmsSizeCount++)) {
            mmsSize = readSimple(reader, countDatatype);
          }
          continue;
      }
    }
    const other = readUndeclared(reader, MMS_TEMPLATE, childrenLeft(MMS_TEMPLATE__CHILDREN, [mmsIdCount, mmsNameCount, mmsSubjectCount, dateCreatedCount, totalSlidesCount, mmsSizeCount]));
    if (other !== undefined) unknown.push(other);
  }
  requireChild(reader, MMS_TEMPLATE_mmsId, mmsIdCount);
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
  const plain = readPlainly(reader, "", readPlainGetMmsTemplatesFailure);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) readUndeclaredAttributes(reader, GET_MMS_TEMPLATES_FAILURE);
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
          if (placeChild(reader, GET_MMS_TEMPLATES_FAILURE_status, statusCount++)) {
            status = readSimple(reader, failureStatusDatatype);
          }
          continue;
        case "error-code":
          if (placeChild(reader, GET_MMS_TEMPLATES_FAILURE_errorCode, errorCodeCount++)) {
            errorCode = readSimple(reader, receivedErrorCodeDatatype);
          }
          continue;
        case "error-info":
          if (placeChild(reader, GET_MMS_TEMPLATES_FAILURE_errorInfo, errorInfoCount++)) {
            errorInfo = readSimple(reader, receivedTextDatatype);
          }
          continue;
      }
    }
    const other = readUndeclared(reader, GET_MMS_TEMPLATES_FAILURE, childrenLeft(GET_MMS_TEMPLATES_FAILURE__CHILDREN, [statusCount, errorCodeCount, errorInfoCount]));
    if (other !== undefined) unknown.push(other);
  }
  requireChild(reader, GET_MMS_TEMPLATES_FAILURE_status, statusCount);
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
  const found = peekChild(reader, "", "status");
  switch (found) {
    case "Success":
      return readGetMmsTemplatesSuccessContent(reader);
    case "Failure":
      return readGetMmsTemplatesFailureContent(reader);
  }
  return undiscriminated(reader, GET_MMS_TEMPLATES_RESPONSE_status, found, ["Success", "Failure"]);
}
