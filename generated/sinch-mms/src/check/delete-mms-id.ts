// Generated from schema/sinch-mms/delete-mms-id.xsd by schemawright. Do not edit.
import {
  DELETE_MMS_ID_FAILURE,
  DELETE_MMS_ID_FAILURE__PROPERTIES,
  DELETE_MMS_ID_FAILURE_errorCode,
  DELETE_MMS_ID_FAILURE_errorInfo,
  DELETE_MMS_ID_FAILURE_status,
  DELETE_MMS_ID_REQUEST,
  DELETE_MMS_ID_REQUEST__PROPERTIES,
  DELETE_MMS_ID_REQUEST_action,
  DELETE_MMS_ID_REQUEST_apiKey,
  DELETE_MMS_ID_REQUEST_mmsId,
  DELETE_MMS_ID_RESPONSE_status,
  DELETE_MMS_ID_SUCCESS,
  DELETE_MMS_ID_SUCCESS__PROPERTIES,
  DELETE_MMS_ID_SUCCESS_mmsId,
  DELETE_MMS_ID_SUCCESS_status,
} from "../content/delete-mms-id.ts";
import { deleteMmsIdActionDatatype } from "../values/delete-mms-id.ts";
import { receivedErrorCodeDatatype } from "../values/error-codes.ts";
import { failureStatusDatatype, successStatusDatatype } from "../values/response-status.ts";
import { apiKeyDatatype, numericIdDatatype, receivedIdDatatype, receivedTextDatatype } from "../values/types.ts";
import { type Checker, checkChildValue, reportUndiscriminated } from "@schemawright/runtime/codegen";

/** Checks `DeleteMmsIdRequest` — schema/sinch-mms/delete-mms-id.xsd:23:3 */
export function checkDeleteMmsIdRequestContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, DELETE_MMS_ID_REQUEST__PROPERTIES, DELETE_MMS_ID_REQUEST)) return;
  checkChildValue(checker, DELETE_MMS_ID_REQUEST_action, value.action, deleteMmsIdActionDatatype, "E100");
  checkChildValue(checker, DELETE_MMS_ID_REQUEST_apiKey, value.apiKey, apiKeyDatatype, "E104");
  checkChildValue(checker, DELETE_MMS_ID_REQUEST_mmsId, value.mmsId, numericIdDatatype);
}

/** Checks `DeleteMmsIdSuccess` — schema/sinch-mms/delete-mms-id.xsd:76:3 */
export function checkDeleteMmsIdSuccessContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, DELETE_MMS_ID_SUCCESS__PROPERTIES, DELETE_MMS_ID_SUCCESS)) return;
  checkChildValue(checker, DELETE_MMS_ID_SUCCESS_status, value.status, successStatusDatatype);
  checkChildValue(checker, DELETE_MMS_ID_SUCCESS_mmsId, value.mmsId, receivedIdDatatype);
}

/** Checks `DeleteMmsIdFailure` — schema/sinch-mms/delete-mms-id.xsd:101:3 */
export function checkDeleteMmsIdFailureContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, DELETE_MMS_ID_FAILURE__PROPERTIES, DELETE_MMS_ID_FAILURE)) return;
  checkChildValue(checker, DELETE_MMS_ID_FAILURE_status, value.status, failureStatusDatatype);
  checkChildValue(checker, DELETE_MMS_ID_FAILURE_errorCode, value.errorCode, receivedErrorCodeDatatype);
  checkChildValue(checker, DELETE_MMS_ID_FAILURE_errorInfo, value.errorInfo, receivedTextDatatype);
}

/** Checks `DeleteMmsIdResponse` — schema/sinch-mms/delete-mms-id.xsd:59:3 */
export function checkDeleteMmsIdResponseContent(value: unknown, checker: Checker): void {
  const found = typeof value === "object" && value !== null ? (value as Record<string, unknown>).status : undefined;
  switch (found) {
    case "Success":
      return checkDeleteMmsIdSuccessContent(value, checker);
    case "Failure":
      return checkDeleteMmsIdFailureContent(value, checker);
  }
  if (typeof value !== "object" || value === null) checker.wrongType("an object of type DeleteMmsIdResponse", value);
  else reportUndiscriminated(checker, DELETE_MMS_ID_RESPONSE_status, found, ["Success", "Failure"]);
}
