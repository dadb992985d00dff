// Generated from schema/sinch-mms/upper/delete-mms-id.xsd by schemawright. Do not edit.
import {
  LEGACY_DELETE_MMS_ID_REQUEST,
  LEGACY_DELETE_MMS_ID_REQUEST__PROPERTIES,
  LEGACY_DELETE_MMS_ID_REQUEST_action,
  LEGACY_DELETE_MMS_ID_REQUEST_apiKey,
  LEGACY_DELETE_MMS_ID_REQUEST_mmsId,
  UPPER_DELETE_MMS_ID_FAILURE,
  UPPER_DELETE_MMS_ID_FAILURE__PROPERTIES,
  UPPER_DELETE_MMS_ID_FAILURE_errorCode,
  UPPER_DELETE_MMS_ID_FAILURE_errorInfo,
  UPPER_DELETE_MMS_ID_FAILURE_status,
  UPPER_DELETE_MMS_ID_RESPONSE_status,
  UPPER_DELETE_MMS_ID_SUCCESS,
  UPPER_DELETE_MMS_ID_SUCCESS__PROPERTIES,
  UPPER_DELETE_MMS_ID_SUCCESS_mmsId,
  UPPER_DELETE_MMS_ID_SUCCESS_status,
} from "../../content/upper/delete-mms-id.ts";
import { receivedErrorCodeDatatype } from "../../values/error-codes.ts";
import { failureStatusDatatype, successStatusDatatype } from "../../values/response-status.ts";
import { apiKeyDatatype, numericIdDatatype, receivedIdDatatype, receivedTextDatatype } from "../../values/types.ts";
import { legacyDeleteMmsIdActionDatatype } from "../../values/upper/delete-mms-id.ts";
import { type Checker, checkChildValue, reportUndiscriminated } from "@schemawright/runtime/codegen";

/** Checks `UpperDeleteMmsIdSuccess` — schema/sinch-mms/upper/delete-mms-id.xsd:80:3 */
export function checkUpperDeleteMmsIdSuccessContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, UPPER_DELETE_MMS_ID_SUCCESS__PROPERTIES, UPPER_DELETE_MMS_ID_SUCCESS)) return;
  checkChildValue(checker, UPPER_DELETE_MMS_ID_SUCCESS_status, value.status, successStatusDatatype);
  checkChildValue(checker, UPPER_DELETE_MMS_ID_SUCCESS_mmsId, value.mmsId, receivedIdDatatype);
}

/** Checks `UpperDeleteMmsIdFailure` — schema/sinch-mms/upper/delete-mms-id.xsd:108:3 */
export function checkUpperDeleteMmsIdFailureContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, UPPER_DELETE_MMS_ID_FAILURE__PROPERTIES, UPPER_DELETE_MMS_ID_FAILURE)) return;
  checkChildValue(checker, UPPER_DELETE_MMS_ID_FAILURE_status, value.status, failureStatusDatatype);
  checkChildValue(checker, UPPER_DELETE_MMS_ID_FAILURE_errorCode, value.errorCode, receivedErrorCodeDatatype);
  checkChildValue(checker, UPPER_DELETE_MMS_ID_FAILURE_errorInfo, value.errorInfo, receivedTextDatatype);
}

/** Checks `LegacyDeleteMmsIdRequest` — schema/sinch-mms/upper/delete-mms-id.xsd:24:3 */
export function checkLegacyDeleteMmsIdRequestContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, LEGACY_DELETE_MMS_ID_REQUEST__PROPERTIES, LEGACY_DELETE_MMS_ID_REQUEST)) return;
  checkChildValue(checker, LEGACY_DELETE_MMS_ID_REQUEST_action, value.action, legacyDeleteMmsIdActionDatatype, "E100");
  checkChildValue(checker, LEGACY_DELETE_MMS_ID_REQUEST_apiKey, value.apiKey, apiKeyDatatype, "E104");
  checkChildValue(checker, LEGACY_DELETE_MMS_ID_REQUEST_mmsId, value.mmsId, numericIdDatatype);
}

/** Checks `UpperDeleteMmsIdResponse` — schema/sinch-mms/upper/delete-mms-id.xsd:62:3 */
export function checkUpperDeleteMmsIdResponseContent(value: unknown, checker: Checker): void {
  const found = typeof value === "object" && value !== null ? (value as Record<string, unknown>).status : undefined;
  switch (found) {
    case "Success":
      return checkUpperDeleteMmsIdSuccessContent(value, checker);
    case "Failure":
      return checkUpperDeleteMmsIdFailureContent(value, checker);
  }
  if (typeof value !== "object" || value === null) checker.wrongType("an object of type UpperDeleteMmsIdResponse", value);
  else reportUndiscriminated(checker, UPPER_DELETE_MMS_ID_RESPONSE_status, found, ["Success", "Failure"]);
}
