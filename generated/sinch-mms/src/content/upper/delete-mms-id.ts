// Generated from schema/sinch-mms/upper/delete-mms-id.xsd by schemawright. Do not edit.
import { type Child, type ContentFindings, child } from "@schemawright/runtime/codegen";

/** `UpperDeleteMmsIdSuccess` — schema/sinch-mms/upper/delete-mms-id.xsd:80:3 */
export const UPPER_DELETE_MMS_ID_SUCCESS: ContentFindings = {
  type: "UpperDeleteMmsIdSuccess",
  names: ["STATUS", "MMSID"],
  schemaLocation: "schema/sinch-mms/upper/delete-mms-id.xsd:80:3",
  open: true,
};

export const UPPER_DELETE_MMS_ID_SUCCESS__PROPERTIES: ReadonlySet<string> = new Set(["status", "mmsId"]);

export const UPPER_DELETE_MMS_ID_SUCCESS_status: Child = /*@__PURE__*/ child("STATUS", "status", 1, 1, "schema/sinch-mms/upper/delete-mms-id.xsd:91:11");

export const UPPER_DELETE_MMS_ID_SUCCESS_mmsId: Child = /*@__PURE__*/ child("MMSID", "mmsId", 0, 1, "schema/sinch-mms/upper/delete-mms-id.xsd:97:11");

export const UPPER_DELETE_MMS_ID_SUCCESS__CHILDREN: readonly Child[] = [UPPER_DELETE_MMS_ID_SUCCESS_status, UPPER_DELETE_MMS_ID_SUCCESS_mmsId];

/** `UpperDeleteMmsIdFailure` — schema/sinch-mms/upper/delete-mms-id.xsd:108:3 */
export const UPPER_DELETE_MMS_ID_FAILURE: ContentFindings = {
  type: "UpperDeleteMmsIdFailure",
  names: ["STATUS", "ERRORCODE", "ERRORINFO"],
  schemaLocation: "schema/sinch-mms/upper/delete-mms-id.xsd:108:3",
  open: true,
};

export const UPPER_DELETE_MMS_ID_FAILURE__PROPERTIES: ReadonlySet<string> = new Set(["status", "errorCode", "errorInfo"]);

export const UPPER_DELETE_MMS_ID_FAILURE_status: Child = /*@__PURE__*/ child("STATUS", "status", 1, 1, "schema/sinch-mms/upper/delete-mms-id.xsd:119:11");

export const UPPER_DELETE_MMS_ID_FAILURE_errorCode: Child = /*@__PURE__*/ child("ERRORCODE", "errorCode", 0, 1, "schema/sinch-mms/upper/delete-mms-id.xsd:125:11");

export const UPPER_DELETE_MMS_ID_FAILURE_errorInfo: Child = /*@__PURE__*/ child("ERRORINFO", "errorInfo", 0, 1, "schema/sinch-mms/upper/delete-mms-id.xsd:131:11");

export const UPPER_DELETE_MMS_ID_FAILURE__CHILDREN: readonly Child[] = [
  UPPER_DELETE_MMS_ID_FAILURE_status,
  UPPER_DELETE_MMS_ID_FAILURE_errorCode,
  UPPER_DELETE_MMS_ID_FAILURE_errorInfo,
];

/** `LegacyDeleteMmsIdRequest` — schema/sinch-mms/upper/delete-mms-id.xsd:24:3 */
export const LEGACY_DELETE_MMS_ID_REQUEST: ContentFindings = {
  type: "LegacyDeleteMmsIdRequest",
  names: ["ACTION", "API_KEY", "MMSID"],
  schemaLocation: "schema/sinch-mms/upper/delete-mms-id.xsd:24:3",
  open: false,
};

export const LEGACY_DELETE_MMS_ID_REQUEST__PROPERTIES: ReadonlySet<string> = new Set(["action", "apiKey", "mmsId"]);

export const LEGACY_DELETE_MMS_ID_REQUEST_action: Child = /*@__PURE__*/ child("ACTION", "action", 1, 1, "schema/sinch-mms/upper/delete-mms-id.xsd:29:7", "", false, { rule: "E100" });

export const LEGACY_DELETE_MMS_ID_REQUEST_apiKey: Child = /*@__PURE__*/ child("API_KEY", "apiKey", 1, 1, "schema/sinch-mms/upper/delete-mms-id.xsd:35:7", "", false, { rule: "E104" });

export const LEGACY_DELETE_MMS_ID_REQUEST_mmsId: Child = /*@__PURE__*/ child("MMSID", "mmsId", 1, 1, "schema/sinch-mms/upper/delete-mms-id.xsd:41:7", "", false, { rule: "E620" }, { rule: "E241" });

export const LEGACY_DELETE_MMS_ID_REQUEST__CHILDREN: readonly Child[] = [LEGACY_DELETE_MMS_ID_REQUEST_action, LEGACY_DELETE_MMS_ID_REQUEST_apiKey, LEGACY_DELETE_MMS_ID_REQUEST_mmsId];

export const UPPER_DELETE_MMS_ID_RESPONSE_status: Child = /*@__PURE__*/ child("STATUS", "status", 1, 1, "schema/sinch-mms/upper/delete-mms-id.xsd:71:7");
