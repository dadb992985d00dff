// Generated from schema/sinch-mms/upper/delete-mms-id.xsd by schemawright. Do not edit.
import {
  LEGACY_DELETE_MMS_ID_REQUEST,
  LEGACY_DELETE_MMS_ID_REQUEST_ACTION,
  LEGACY_DELETE_MMS_ID_REQUEST_API_KEY,
  LEGACY_DELETE_MMS_ID_REQUEST_MMS_ID,
  LEGACY_DELETE_MMS_ID_REQUEST_PROPERTIES,
  UPPER_DELETE_MMS_ID_FAILURE,
  UPPER_DELETE_MMS_ID_FAILURE_ERROR_CODE,
  UPPER_DELETE_MMS_ID_FAILURE_ERROR_INFO,
  UPPER_DELETE_MMS_ID_FAILURE_PROPERTIES,
  UPPER_DELETE_MMS_ID_FAILURE_STATUS,
  UPPER_DELETE_MMS_ID_RESPONSE_STATUS,
  UPPER_DELETE_MMS_ID_SUCCESS,
  UPPER_DELETE_MMS_ID_SUCCESS_MMS_ID,
  UPPER_DELETE_MMS_ID_SUCCESS_PROPERTIES,
  UPPER_DELETE_MMS_ID_SUCCESS_STATUS,
} from "../../content/upper/delete-mms-id.ts";
import { receivedErrorCodeDatatype } from "../../values/error-codes.ts";
import { failureStatusDatatype, successStatusDatatype } from "../../values/response-status.ts";
import { apiKeyDatatype, numericIdDatatype, receivedIdDatatype, receivedTextDatatype } from "../../values/types.ts";
import { legacyDeleteMmsIdActionDatatype } from "../../values/upper/delete-mms-id.ts";
import type { Checker } from "@schemawright/runtime/codegen";

/** Checks `UpperDeleteMmsIdSuccess` — schema/sinch-mms/upper/delete-mms-id.xsd:80:3 */
export function checkUpperDeleteMmsIdSuccessContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, UPPER_DELETE_MMS_ID_SUCCESS_PROPERTIES, UPPER_DELETE_MMS_ID_SUCCESS)) return;
  if (value.status !== undefined) {
    checker.enter(UPPER_DELETE_MMS_ID_SUCCESS_STATUS, 0);
    successStatusDatatype.check(value.status, checker);
    checker.leave();
  } else checker.occurs(UPPER_DELETE_MMS_ID_SUCCESS_STATUS, 0);
  if (value.mmsId !== undefined) {
    checker.enter(UPPER_DELETE_MMS_ID_SUCCESS_MMS_ID, 0);
    receivedIdDatatype.check(value.mmsId, checker);
    checker.leave();
  }
}

/** Checks `UpperDeleteMmsIdFailure` — schema/sinch-mms/upper/delete-mms-id.xsd:108:3 */
export function checkUpperDeleteMmsIdFailureContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, UPPER_DELETE_MMS_ID_FAILURE_PROPERTIES, UPPER_DELETE_MMS_ID_FAILURE)) return;
  if (value.status !== undefined) {
    checker.enter(UPPER_DELETE_MMS_ID_FAILURE_STATUS, 0);
    failureStatusDatatype.check(value.status, checker);
    checker.leave();
  } else checker.occurs(UPPER_DELETE_MMS_ID_FAILURE_STATUS, 0);
  if (value.errorCode !== undefined) {
    checker.enter(UPPER_DELETE_MMS_ID_FAILURE_ERROR_CODE, 0);
    receivedErrorCodeDatatype.check(value.errorCode, checker);
    checker.leave();
  }
  if (value.errorInfo !== undefined) {
    checker.enter(UPPER_DELETE_MMS_ID_FAILURE_ERROR_INFO, 0);
    receivedTextDatatype.check(value.errorInfo, checker);
    checker.leave();
  }
}

/** Checks `LegacyDeleteMmsIdRequest` — schema/sinch-mms/upper/delete-mms-id.xsd:24:3 */
export function checkLegacyDeleteMmsIdRequestContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, LEGACY_DELETE_MMS_ID_REQUEST_PROPERTIES, LEGACY_DELETE_MMS_ID_REQUEST)) return;
  if (value.action !== undefined) {
    checker.enter(LEGACY_DELETE_MMS_ID_REQUEST_ACTION, 0);
    legacyDeleteMmsIdActionDatatype.check(value.action, checker, "E100");
    checker.leave();
  } else checker.occurs(LEGACY_DELETE_MMS_ID_REQUEST_ACTION, 0);
  if (value.apiKey !== undefined) {
    checker.enter(LEGACY_DELETE_MMS_ID_REQUEST_API_KEY, 0);
    apiKeyDatatype.check(value.apiKey, checker, "E104");
    checker.leave();
  } else checker.occurs(LEGACY_DELETE_MMS_ID_REQUEST_API_KEY, 0);
  if (value.mmsId !== undefined) {
    checker.enter(LEGACY_DELETE_MMS_ID_REQUEST_MMS_ID, 0);
    numericIdDatatype.check(value.mmsId, checker);
    checker.leave();
  } else checker.occurs(LEGACY_DELETE_MMS_ID_REQUEST_MMS_ID, 0);
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
  else checker.undiscriminated(UPPER_DELETE_MMS_ID_RESPONSE_STATUS, found, ["Success", "Failure"]);
}
