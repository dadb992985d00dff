// Generated from schema/sinch-mms/delete-mms-id.xsd by schemawright. Do not edit.
import type { Child, ContentFindings } from "@schemawright/runtime/codegen";

/** `DeleteMmsIdRequest` — schema/sinch-mms/delete-mms-id.xsd:23:3 */
export const DELETE_MMS_ID_REQUEST: ContentFindings = {
  type: "DeleteMmsIdRequest",
  names: ["action", "api-key", "mms-id"],
  schemaLocation: "schema/sinch-mms/delete-mms-id.xsd:23:3",
  open: false,
};

export const DELETE_MMS_ID_REQUEST__PROPERTIES: ReadonlySet<string> = new Set(["action", "apiKey", "mmsId"]);

export const DELETE_MMS_ID_REQUEST_action: Child = {
  name: "action",
  property: "action",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", rule: "E100", schemaLocation: "schema/sinch-mms/delete-mms-id.xsd:28:7" },
  excess: { code: "cvc-complex-type.2.4.a", rule: "E100", schemaLocation: "schema/sinch-mms/delete-mms-id.xsd:28:7" },
};

export const DELETE_MMS_ID_REQUEST_apiKey: Child = {
  name: "api-key",
  property: "apiKey",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", rule: "E104", schemaLocation: "schema/sinch-mms/delete-mms-id.xsd:34:7" },
  excess: { code: "cvc-complex-type.2.4.a", rule: "E104", schemaLocation: "schema/sinch-mms/delete-mms-id.xsd:34:7" },
};

export const DELETE_MMS_ID_REQUEST_mmsId: Child = {
  name: "mms-id",
  property: "mmsId",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", rule: "E620", schemaLocation: "schema/sinch-mms/delete-mms-id.xsd:40:7" },
  excess: { code: "cvc-complex-type.2.4.a", rule: "E241", schemaLocation: "schema/sinch-mms/delete-mms-id.xsd:40:7" },
};

export const DELETE_MMS_ID_REQUEST__CHILDREN: readonly Child[] = [DELETE_MMS_ID_REQUEST_action, DELETE_MMS_ID_REQUEST_apiKey, DELETE_MMS_ID_REQUEST_mmsId];

/** `DeleteMmsIdSuccess` — schema/sinch-mms/delete-mms-id.xsd:76:3 */
export const DELETE_MMS_ID_SUCCESS: ContentFindings = {
  type: "DeleteMmsIdSuccess",
  names: ["status", "mms-id"],
  schemaLocation: "schema/sinch-mms/delete-mms-id.xsd:76:3",
  open: true,
};

export const DELETE_MMS_ID_SUCCESS__PROPERTIES: ReadonlySet<string> = new Set(["status", "mmsId"]);

export const DELETE_MMS_ID_SUCCESS_status: Child = {
  name: "status",
  property: "status",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/delete-mms-id.xsd:86:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/delete-mms-id.xsd:86:11" },
};

export const DELETE_MMS_ID_SUCCESS_mmsId: Child = {
  name: "mms-id",
  property: "mmsId",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/delete-mms-id.xsd:91:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/delete-mms-id.xsd:91:11" },
};

export const DELETE_MMS_ID_SUCCESS__CHILDREN: readonly Child[] = [DELETE_MMS_ID_SUCCESS_status, DELETE_MMS_ID_SUCCESS_mmsId];

/** `DeleteMmsIdFailure` — schema/sinch-mms/delete-mms-id.xsd:101:3 */
export const DELETE_MMS_ID_FAILURE: ContentFindings = {
  type: "DeleteMmsIdFailure",
  names: ["status", "error-code", "error-info"],
  schemaLocation: "schema/sinch-mms/delete-mms-id.xsd:101:3",
  open: true,
};

export const DELETE_MMS_ID_FAILURE__PROPERTIES: ReadonlySet<string> = new Set(["status", "errorCode", "errorInfo"]);

export const DELETE_MMS_ID_FAILURE_status: Child = {
  name: "status",
  property: "status",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/delete-mms-id.xsd:111:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/delete-mms-id.xsd:111:11" },
};

export const DELETE_MMS_ID_FAILURE_errorCode: Child = {
  name: "error-code",
  property: "errorCode",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/delete-mms-id.xsd:116:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/delete-mms-id.xsd:116:11" },
};

export const DELETE_MMS_ID_FAILURE_errorInfo: Child = {
  name: "error-info",
  property: "errorInfo",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/delete-mms-id.xsd:121:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/delete-mms-id.xsd:121:11" },
};

export const DELETE_MMS_ID_FAILURE__CHILDREN: readonly Child[] = [DELETE_MMS_ID_FAILURE_status, DELETE_MMS_ID_FAILURE_errorCode, DELETE_MMS_ID_FAILURE_errorInfo];

export const DELETE_MMS_ID_RESPONSE_status: Child = {
  name: "status",
  property: "status",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/delete-mms-id.xsd:68:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/delete-mms-id.xsd:68:7" },
};
