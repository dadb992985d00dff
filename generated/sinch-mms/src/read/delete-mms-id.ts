// Generated from schema/sinch-mms/delete-mms-id.xsd by schemawright. Do not edit.
import {
  DELETE_MMS_ID_FAILURE,
  DELETE_MMS_ID_FAILURE__CHILDREN,
  DELETE_MMS_ID_FAILURE_errorCode,
  DELETE_MMS_ID_FAILURE_errorInfo,
  DELETE_MMS_ID_FAILURE_status,
  DELETE_MMS_ID_REQUEST,
  DELETE_MMS_ID_REQUEST__CHILDREN,
  DELETE_MMS_ID_REQUEST_action,
  DELETE_MMS_ID_REQUEST_apiKey,
  DELETE_MMS_ID_REQUEST_mmsId,
  DELETE_MMS_ID_RESPONSE_status,
  DELETE_MMS_ID_SUCCESS,
  DELETE_MMS_ID_SUCCESS__CHILDREN,
  DELETE_MMS_ID_SUCCESS_mmsId,
  DELETE_MMS_ID_SUCCESS_status,
} from "../content/delete-mms-id.ts";
import { readPlainDeleteMmsIdFailure, readPlainDeleteMmsIdRequest, readPlainDeleteMmsIdSuccess } from "../fast/delete-mms-id.ts";
import type { DeleteMmsIdAction, DeleteMmsIdFailure, DeleteMmsIdRequest, DeleteMmsIdResponse, DeleteMmsIdSuccess } from "../types/delete-mms-id.ts";
import type { ReceivedErrorCode } from "../types/error-codes.ts";
import type { FailureStatus, SuccessStatus } from "../types/response-status.ts";
import type { ApiKey, NumericId, ReceivedId, ReceivedText } from "../types/types.ts";
import { deleteMmsIdActionDatatype } from "../values/delete-mms-id.ts";
import { receivedErrorCodeDatatype } from "../values/error-codes.ts";
import { failureStatusDatatype, successStatusDatatype } from "../values/response-status.ts";
import { apiKeyDatatype, numericIdDatatype, receivedIdDatatype, receivedTextDatatype } from "../values/types.ts";
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

/** Reads `DeleteMmsIdRequest` — schema/sinch-mms/delete-mms-id.xsd:23:3 */
export function readDeleteMmsIdRequestContent(reader: Reader): DeleteMmsIdRequest | undefined {
  const plain = readPlainly(reader, "", readPlainDeleteMmsIdRequest);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) readUndeclaredAttributes(reader, DELETE_MMS_ID_REQUEST);
  let action: DeleteMmsIdAction | undefined;
  let actionCount = 0;
  let apiKey: ApiKey | undefined;
  let apiKeyCount = 0;
  let mmsId: NumericId | undefined;
  let mmsIdCount = 0;
  const unknown: XmlElement[] = [];
  while (reader.nextChild()) {
    if (reader.namespace === "") {
      switch (reader.localName) {
        case "action":
          if (placeChild(reader, DELETE_MMS_ID_REQUEST_action, actionCount++)) {
            action = readSimple(reader, deleteMmsIdActionDatatype, "E100");
          }
          continue;
        case "api-key":
          if (placeChild(reader, DELETE_MMS_ID_REQUEST_apiKey, apiKeyCount++)) {
            apiKey = readSimple(reader, apiKeyDatatype, "E104");
          }
          continue;
        case "mms-id":
          if (placeChild(reader, DELETE_MMS_ID_REQUEST_mmsId, mmsIdCount++)) {
            mmsId = readSimple(reader, numericIdDatatype);
          }
          continue;
      }
    }
    const other = readUndeclared(reader, DELETE_MMS_ID_REQUEST, childrenLeft(DELETE_MMS_ID_REQUEST__CHILDREN, [actionCount, apiKeyCount, mmsIdCount]));
    if (other !== undefined) unknown.push(other);
  }
  requireChild(reader, DELETE_MMS_ID_REQUEST_action, actionCount);
  requireChild(reader, DELETE_MMS_ID_REQUEST_apiKey, apiKeyCount);
  requireChild(reader, DELETE_MMS_ID_REQUEST_mmsId, mmsIdCount);
  const value = {} as DeleteMmsIdRequest;
  if (action !== undefined) value.action = action;
  if (apiKey !== undefined) value.apiKey = apiKey;
  if (mmsId !== undefined) value.mmsId = mmsId;
  if (unknown.length > 0) value.$unknown = unknown;
  reader.end();
  return value;
}

/** Reads `DeleteMmsIdSuccess` — schema/sinch-mms/delete-mms-id.xsd:76:3 */
export function readDeleteMmsIdSuccessContent(reader: Reader): DeleteMmsIdSuccess | undefined {
  const plain = readPlainly(reader, "", readPlainDeleteMmsIdSuccess);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) readUndeclaredAttributes(reader, DELETE_MMS_ID_SUCCESS);
  let status: SuccessStatus | undefined;
  let statusCount = 0;
  let mmsId: ReceivedId | undefined;
  let mmsIdCount = 0;
  const unknown: XmlElement[] = [];
  while (reader.nextChild()) {
    if (reader.namespace === "") {
      switch (reader.localName) {
        case "status":
          if (placeChild(reader, DELETE_MMS_ID_SUCCESS_status, statusCount++)) {
            status = readSimple(reader, successStatusDatatype);
          }
          continue;
        case "mms-id":
          if (placeChild(reader, DELETE_MMS_ID_SUCCESS_mmsId, mmsIdCount++)) {
            mmsId = readSimple(reader, receivedIdDatatype);
          }
          continue;
      }
    }
    const other = readUndeclared(reader, DELETE_MMS_ID_SUCCESS, childrenLeft(DELETE_MMS_ID_SUCCESS__CHILDREN, [statusCount, mmsIdCount]));
    if (other !== undefined) unknown.push(other);
  }
  requireChild(reader, DELETE_MMS_ID_SUCCESS_status, statusCount);
  const value = {} as DeleteMmsIdSuccess;
  if (status !== undefined) value.status = status;
  if (mmsId !== undefined) value.mmsId = mmsId;
  if (unknown.length > 0) value.$unknown = unknown;
  reader.end();
  return value;
}

/** Reads `DeleteMmsIdFailure` — schema/sinch-mms/delete-mms-id.xsd:101:3 */
export function readDeleteMmsIdFailureContent(reader: Reader): DeleteMmsIdFailure | undefined {
  const plain = readPlainly(reader, "", readPlainDeleteMmsIdFailure);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) readUndeclaredAttributes(reader, DELETE_MMS_ID_FAILURE);
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
          if (placeChild(reader, DELETE_MMS_ID_FAILURE_status, statusCount++)) {
            status = readSimple(reader, failureStatusDatatype);
          }
          continue;
        case "error-code":
          if (placeChild(reader, DELETE_MMS_ID_FAILURE_errorCode, errorCodeCount++)) {
            errorCode = readSimple(reader, receivedErrorCodeDatatype);
          }
          continue;
        case "error-info":
          if (placeChild(reader, DELETE_MMS_ID_FAILURE_errorInfo, errorInfoCount++)) {
            errorInfo = readSimple(reader, receivedTextDatatype);
          }
          continue;
      }
    }
    const other = readUndeclared(reader, DELETE_MMS_ID_FAILURE, childrenLeft(DELETE_MMS_ID_FAILURE__CHILDREN, [statusCount, errorCodeCount, errorInfoCount]));
    if (other !== undefined) unknown.push(other);
  }
  requireChild(reader, DELETE_MMS_ID_FAILURE_status, statusCount);
  const value = {} as DeleteMmsIdFailure;
  if (status !== undefined) value.status = status;
  if (errorCode !== undefined) value.errorCode = errorCode;
  if (errorInfo !== undefined) value.errorInfo = errorInfo;
  if (unknown.length > 0) value.$unknown = unknown;
  reader.end();
  return value;
}

/** Reads `DeleteMmsIdResponse` — schema/sinch-mms/delete-mms-id.xsd:59:3 */
export function readDeleteMmsIdResponseContent(reader: Reader): DeleteMmsIdResponse | undefined {
  const found = peekChild(reader, "", "status");
  switch (found) {
    case "Success":
      return readDeleteMmsIdSuccessContent(reader);
    case "Failure":
      return readDeleteMmsIdFailureContent(reader);
  }
  return undiscriminated(reader, DELETE_MMS_ID_RESPONSE_status, found, ["Success", "Failure"]);
}
