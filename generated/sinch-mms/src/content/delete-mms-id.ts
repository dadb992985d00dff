// Generated from schema/sinch-mms/delete-mms-id.xsd by schemawright. Do not edit.
import { type Child, type ContentFindings, child } from "@schemawright/runtime/codegen";

/** `DeleteMmsIdRequest` — schema/sinch-mms/delete-mms-id.xsd:23:3 */
export const DELETE_MMS_ID_REQUEST: ContentFindings = {
  type: "DeleteMmsIdRequest",
  names: ["action", "api-key", "mms-id"],
  schemaLocation: "schema/sinch-mms/delete-mms-id.xsd:23:3",
  open: false,
};

export const DELETE_MMS_ID_REQUEST__PROPERTIES: ReadonlySet<string> = new Set(["action", "apiKey", "mmsId"]);

export const DELETE_MMS_ID_REQUEST_action: Child = /*@__PURE__*/ child("action", "action", 1, 1, "schema/sinch-mms/delete-mms-id.xsd:28:7", "", false, { rule: "E100" });

export const DELETE_MMS_ID_REQUEST_apiKey: Child = /*@__PURE__*/ child("api-key", "apiKey", 1, 1, "schema/sinch-mms/delete-mms-id.xsd:34:7", "", false, { rule: "E104" });

export const DELETE_MMS_ID_REQUEST_mmsId: Child = /*@__PURE__*/ child("mms-id", "mmsId", 1, 1, "schema/sinch-mms/delete-mms-id.xsd:40:7", "", false, { rule: "E620" }, { rule: "E241" });

export const DELETE_MMS_ID_REQUEST__CHILDREN: readonly Child[] = [DELETE_MMS_ID_REQUEST_action, DELETE_MMS_ID_REQUEST_apiKey, DELETE_MMS_ID_REQUEST_mmsId];

/** `DeleteMmsIdSuccess` — schema/sinch-mms/delete-mms-id.xsd:76:3 */
export const DELETE_MMS_ID_SUCCESS: ContentFindings = {
  type: "DeleteMmsIdSuccess",
  names: ["status", "mms-id"],
  schemaLocation: "schema/sinch-mms/delete-mms-id.xsd:76:3",
  open: true,
};

export const DELETE_MMS_ID_SUCCESS__PROPERTIES: ReadonlySet<string> = new Set(["status", "mmsId"]);

export const DELETE_MMS_ID_SUCCESS_status: Child = /*@__PURE__*/ child("status", "status", 1, 1, "schema/sinch-mms/delete-mms-id.xsd:86:11");

export const DELETE_MMS_ID_SUCCESS_mmsId: Child = /*@__PURE__*/ child("mms-id", "mmsId", 0, 1, "schema/sinch-mms/delete-mms-id.xsd:91:11");

export const DELETE_MMS_ID_SUCCESS__CHILDREN: readonly Child[] = [DELETE_MMS_ID_SUCCESS_status, DELETE_MMS_ID_SUCCESS_mmsId];

/** `DeleteMmsIdFailure` — schema/sinch-mms/delete-mms-id.xsd:101:3 */
export const DELETE_MMS_ID_FAILURE: ContentFindings = {
  type: "DeleteMmsIdFailure",
  names: ["status", "error-code", "error-info"],
  schemaLocation: "schema/sinch-mms/delete-mms-id.xsd:101:3",
  open: true,
};

export const DELETE_MMS_ID_FAILURE__PROPERTIES: ReadonlySet<string> = new Set(["status", "errorCode", "errorInfo"]);

export const DELETE_MMS_ID_FAILURE_status: Child = /*@__PURE__*/ child("status", "status", 1, 1, "schema/sinch-mms/delete-mms-id.xsd:111:11");

export const DELETE_MMS_ID_FAILURE_errorCode: Child = /*@__PURE__*/ child("error-code", "errorCode", 0, 1, "schema/sinch-mms/delete-mms-id.xsd:116:11");

export const DELETE_MMS_ID_FAILURE_errorInfo: Child = /*@__PURE__*/ child("error-info", "errorInfo", 0, 1, "schema/sinch-mms/delete-mms-id.xsd:121:11");

export const DELETE_MMS_ID_FAILURE__CHILDREN: readonly Child[] = [DELETE_MMS_ID_FAILURE_status, DELETE_MMS_ID_FAILURE_errorCode, DELETE_MMS_ID_FAILURE_errorInfo];

export const DELETE_MMS_ID_RESPONSE_status: Child = /*@__PURE__*/ child("status", "status", 1, 1, "schema/sinch-mms/delete-mms-id.xsd:68:7");
