// Generated from schema/sinch-mms/upper/delete-mms-id.xsd by schemawright. Do not edit.
import {
  LEGACY_DELETE_MMS_ID_REQUEST,
  LEGACY_DELETE_MMS_ID_REQUEST__CHILDREN,
  LEGACY_DELETE_MMS_ID_REQUEST_action,
  LEGACY_DELETE_MMS_ID_REQUEST_apiKey,
  LEGACY_DELETE_MMS_ID_REQUEST_mmsId,
  UPPER_DELETE_MMS_ID_FAILURE,
  UPPER_DELETE_MMS_ID_FAILURE__CHILDREN,
  UPPER_DELETE_MMS_ID_FAILURE_errorCode,
  UPPER_DELETE_MMS_ID_FAILURE_errorInfo,
  UPPER_DELETE_MMS_ID_FAILURE_status,
  UPPER_DELETE_MMS_ID_RESPONSE_status,
  UPPER_DELETE_MMS_ID_SUCCESS,
  UPPER_DELETE_MMS_ID_SUCCESS__CHILDREN,
  UPPER_DELETE_MMS_ID_SUCCESS_mmsId,
  UPPER_DELETE_MMS_ID_SUCCESS_status,
} from "../../content/upper/delete-mms-id.ts";
import { readPlainLegacyDeleteMmsIdRequest, readPlainUpperDeleteMmsIdFailure, readPlainUpperDeleteMmsIdSuccess } from "../../fast/upper/delete-mms-id.ts";
import type { DeleteMmsIdFailure, DeleteMmsIdResponse, DeleteMmsIdSuccess } from "../../types/delete-mms-id.ts";
import type { ReceivedErrorCode } from "../../types/error-codes.ts";
import type { FailureStatus, SuccessStatus } from "../../types/response-status.ts";
import type { ApiKey, NumericId, ReceivedId, ReceivedText } from "../../types/types.ts";
import type { LegacyDeleteMmsIdAction, LegacyDeleteMmsIdRequest } from "../../types/upper/delete-mms-id.ts";
import { receivedErrorCodeDatatype } from "../../values/error-codes.ts";
import { failureStatusDatatype, successStatusDatatype } from "../../values/response-status.ts";
import { apiKeyDatatype, numericIdDatatype, receivedIdDatatype, receivedTextDatatype } from "../../values/types.ts";
import { legacyDeleteMmsIdActionDatatype } from "../../values/upper/delete-mms-id.ts";
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

/** Reads `UpperDeleteMmsIdSuccess` — schema/sinch-mms/upper/delete-mms-id.xsd:80:3 */
export function readUpperDeleteMmsIdSuccessContent(reader: Reader): DeleteMmsIdSuccess | undefined {
  const plain = readPlainly(reader, "", readPlainUpperDeleteMmsIdSuccess);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) readUndeclaredAttributes(reader, UPPER_DELETE_MMS_ID_SUCCESS);
  let status: SuccessStatus | undefined;
  let statusCount = 0;
  let mmsId: ReceivedId | undefined;
  let mmsIdCount = 0;
  const unknown: XmlElement[] = [];
  while (reader.nextChild()) {
    if (reader.namespace === "") {
      switch (reader.localName) {
        case "STATUS":
          if (placeChild(reader, UPPER_DELETE_MMS_ID_SUCCESS_status, statusCount++)) {
            status = readSimple(reader, successStatusDatatype);
          }
          continue;
        case "MMSID":
          if (placeChild(reader, UPPER_DELETE_MMS_ID_SUCCESS_mmsId, mmsIdCount++)) {
            mmsId = readSimple(reader, receivedIdDatatype);
          }
          continue;
      }
    }
    const other = readUndeclared(reader, UPPER_DELETE_MMS_ID_SUCCESS, childrenLeft(UPPER_DELETE_MMS_ID_SUCCESS__CHILDREN, [statusCount, mmsIdCount]));
    if (other !== undefined) unknown.push(other);
  }
  requireChild(reader, UPPER_DELETE_MMS_ID_SUCCESS_status, statusCount);
  const value = {} as DeleteMmsIdSuccess;
  if (status !== undefined) value.status = status;
  if (mmsId !== undefined) value.mmsId = mmsId;
  if (unknown.length > 0) value.$unknown = unknown;
  reader.end();
  return value;
}

/** Reads `UpperDeleteMmsIdFailure` — schema/sinch-mms/upper/delete-mms-id.xsd:108:3 */
export function readUpperDeleteMmsIdFailureContent(reader: Reader): DeleteMmsIdFailure | undefined {
  const plain = readPlainly(reader, "", readPlainUpperDeleteMmsIdFailure);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) readUndeclaredAttributes(reader, UPPER_DELETE_MMS_ID_FAILURE);
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
          if (placeChild(reader, UPPER_DELETE_MMS_ID_FAILURE_status, statusCount++)) {
            status = readSimple(reader, failureStatusDatatype);
          }
          continue;
        case "ERRORCODE":
          if (placeChild(reader, UPPER_DELETE_MMS_ID_FAILURE_errorCode, errorCodeCount++)) {
            errorCode = readSimple(reader, receivedErrorCodeDatatype);
          }
          continue;
        case "ERRORINFO":
          if (placeChild(reader, UPPER_DELETE_MMS_ID_FAILURE_errorInfo, errorInfoCount++)) {
            errorInfo = readSimple(reader, receivedTextDatatype);
          }
          continue;
      }
    }
    const other = readUndeclared(reader, UPPER_DELETE_MMS_ID_FAILURE, childrenLeft(UPPER_DELETE_MMS_ID_FAILURE__CHILDREN, [statusCount, errorCodeCount, errorInfoCount]));
    if (other !== undefined) unknown.push(other);
  }
  requireChild(reader, UPPER_DELETE_MMS_ID_FAILURE_status, statusCount);
  const value = {} as DeleteMmsIdFailure;
  if (status !== undefined) value.status = status;
  if (errorCode !== undefined) value.errorCode = errorCode;
  if (errorInfo !== undefined) value.errorInfo = errorInfo;
  if (unknown.length > 0) value.$unknown = unknown;
  reader.end();
  return value;
}

/** Reads `LegacyDeleteMmsIdRequest` — schema/sinch-mms/upper/delete-mms-id.xsd:24:3 */
export function readLegacyDeleteMmsIdRequestContent(reader: Reader): LegacyDeleteMmsIdRequest | undefined {
  const plain = readPlainly(reader, "", readPlainLegacyDeleteMmsIdRequest);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) readUndeclaredAttributes(reader, LEGACY_DELETE_MMS_ID_REQUEST);
  let action: LegacyDeleteMmsIdAction | undefined;
  let actionCount = 0;
  let apiKey: ApiKey | undefined;
  let apiKeyCount = 0;
  let mmsId: NumericId | undefined;
  let mmsIdCount = 0;
  const unknown: XmlElement[] = [];
  while (reader.nextChild()) {
    if (reader.namespace === "") {
      switch (reader.localName) {
        case "ACTION":
          if (placeChild(reader, LEGACY_DELETE_MMS_ID_REQUEST_action, actionCount++)) {
            action = readSimple(reader, legacyDeleteMmsIdActionDatatype, "E100");
          }
          continue;
        case "API_KEY":
          if (placeChild(reader, LEGACY_DELETE_MMS_ID_REQUEST_apiKey, apiKeyCount++)) {
            apiKey = readSimple(reader, apiKeyDatatype, "E104");
          }
          continue;
        case "MMSID":
          if (placeChild(reader, LEGACY_DELETE_MMS_ID_REQUEST_mmsId, mmsIdCount++)) {
            mmsId = readSimple(reader, numericIdDatatype);
          }
          continue;
      }
    }
    const other = readUndeclared(reader, LEGACY_DELETE_MMS_ID_REQUEST, childrenLeft(LEGACY_DELETE_MMS_ID_REQUEST__CHILDREN, [actionCount, apiKeyCount, mmsIdCount]));
    if (other !== undefined) unknown.push(other);
  }
  requireChild(reader, LEGACY_DELETE_MMS_ID_REQUEST_action, actionCount);
  requireChild(reader, LEGACY_DELETE_MMS_ID_REQUEST_apiKey, apiKeyCount);
  requireChild(reader, LEGACY_DELETE_MMS_ID_REQUEST_mmsId, mmsIdCount);
  const value = {} as LegacyDeleteMmsIdRequest;
  if (action !== undefined) value.action = action;
  if (apiKey !== undefined) value.apiKey = apiKey;
  if (mmsId !== undefined) value.mmsId = mmsId;
  if (unknown.length > 0) value.$unknown = unknown;
  reader.end();
  return value;
}

/** Reads `UpperDeleteMmsIdResponse` — schema/sinch-mms/upper/delete-mms-id.xsd:62:3 */
export function readUpperDeleteMmsIdResponseContent(reader: Reader): DeleteMmsIdResponse | undefined {
  const found = peekChild(reader, "", "STATUS");
  switch (found) {
    case "Success":
      return readUpperDeleteMmsIdSuccessContent(reader);
    case "Failure":
      return readUpperDeleteMmsIdFailureContent(reader);
  }
  return undiscriminated(reader, UPPER_DELETE_MMS_ID_RESPONSE_status, found, ["Success", "Failure"]);
}
