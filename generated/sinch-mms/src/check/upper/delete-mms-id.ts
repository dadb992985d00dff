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
import { type Checker, reportUndiscriminated } from "@schemawright/runtime/codegen";

/** Checks `UpperDeleteMmsIdSuccess` — schema/sinch-mms/upper/delete-mms-id.xsd:80:3 */
export function checkUpperDeleteMmsIdSuccessContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, UPPER_DELETE_MMS_ID_SUCCESS__PROPERTIES, UPPER_DELETE_MMS_ID_SUCCESS)) return;
  if (value.status !== undefined) {
    checker.enter(UPPER_DELETE_MMS_ID_SUCCESS_status, 0);
    successStatusDatatype.check(value.status, checker);
    checker.leave();
  } else checker.occurs(UPPER_DELETE_MMS_ID_SUCCESS_status, 0);
  if (value.mmsId !== undefined) {
    checker.enter(UPPER_DELETE_MMS_ID_SUCCESS_mmsId, 0);
    receivedIdDatatype.check(value.mmsId, checker);
    checker.leave();
  }
}

/** Checks `UpperDeleteMmsIdFailure` — schema/sinch-mms/upper/delete-mms-id.xsd:108:3 */
export function checkUpperDeleteMmsIdFailureContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, UPPER_DELETE_MMS_ID_FAILURE__PROPERTIES, UPPER_DELETE_MMS_ID_FAILURE)) return;
  if (value.status !== undefined) {
    checker.enter(UPPER_DELETE_MMS_ID_FAILURE_status, 0);
    failureStatusDatatype.check(value.status, checker);
    checker.leave();
  } else checker.occurs(UPPER_DELETE_MMS_ID_FAILURE_status, 0);
  if (value.errorCode !== undefined) {
    checker.enter(UPPER_DELETE_MMS_ID_FAILURE_errorCode, 0);
    receivedErrorCodeDatatype.check(value.errorCode, checker);
    checker.leave();
  }
  if (value.errorInfo !== undefined) {
    checker.enter(UPPER_DELETE_MMS_ID_FAILURE_errorInfo, 0);
    receivedTextDatatype.check(value.errorInfo, checker);
    checker.leave();
  }
}

/** Checks `LegacyDeleteMmsIdRequest` — schema/sinch-mms/upper/delete-mms-id.xsd:24:3 */
export function checkLegacyDeleteMmsIdRequestContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, LEGACY_DELETE_MMS_ID_REQUEST__PROPERTIES, LEGACY_DELETE_MMS_ID_REQUEST)) return;
  if (value.action !== undefined) {
    checker.enter(LEGACY_DELETE_MMS_ID_REQUEST_action, 0);
    legacyDeleteMmsIdActionDatatype.check(value.action, checker, "E100");
    checker.leave();
  } else checker.occurs(LEGACY_DELETE_MMS_ID_REQUEST_action, 0);
  if (value.apiKey !== undefined) {
    checker.enter(LEGACY_DELETE_MMS_ID_REQUEST_apiKey, 0);
    apiKeyDatatype.check(value.apiKey, checker, "E104");
    checker.leave();
  } else checker.occurs(LEGACY_DELETE_MMS_ID_REQUEST_apiKey, 0);
  if (value.mmsId !== undefined) {
    checker.enter(LEGACY_DELETE_MMS_ID_REQUEST_mmsId, 0);
    numericIdDatatype.check(value.mmsId, checker);
    checker.leave();
  } else checker.occurs(LEGACY_DELETE_MMS_ID_REQUEST_mmsId, 0);
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
