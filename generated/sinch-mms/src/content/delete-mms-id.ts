// Generated from schema/sinch-mms/delete-mms-id.xsd by schemawright. Do not edit.
import type { Child, ContentFindings } from "@schemawright/runtime/codegen";

/** `DeleteMmsIdRequest` — schema/sinch-mms/delete-mms-id.xsd:23:3 */
export const DELETE_MMS_ID_REQUEST: ContentFindings = {
  type: "DeleteMmsIdRequest",
  names: ["action", "api-key", "mms-id"],
  schemaLocation: "schema/sinch-mms/delete-mms-id.xsd:23:3",
  open: false,
};

export const DELETE_MMS_ID_REQUEST_PROPERTIES: ReadonlySet<string> = new Set(["action", "apiKey", "mmsId"]);

export const DELETE_MMS_ID_REQUEST_ACTION: Child = {
  name: "action",
  property: "action",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", rule: "E100", schemaLocation: "schema/sinch-mms/delete-mms-id.xsd:28:7" },
  excess: { code: "cvc-complex-type.2.4.a", rule: "E100", schemaLocation: "schema/sinch-mms/delete-mms-id.xsd:28:7" },
};

export const DELETE_MMS_ID_REQUEST_API_KEY: Child = {
  name: "api-key",
  property: "apiKey",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", rule: "E104", schemaLocation: "schema/sinch-mms/delete-mms-id.xsd:34:7" },
  excess: { code: "cvc-complex-type.2.4.a", rule: "E104", schemaLocation: "schema/sinch-mms/delete-mms-id.xsd:34:7" },
};

export const DELETE_MMS_ID_REQUEST_MMS_ID: Child = {
  name: "mms-id",
  property: "mmsId",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", rule: "E620", schemaLocation: "schema/sinch-mms/delete-mms-id.xsd:40:7" },
  excess: { code: "cvc-complex-type.2.4.a", rule: "E241", schemaLocation: "schema/sinch-mms/delete-mms-id.xsd:40:7" },
};

export const DELETE_MMS_ID_REQUEST_CHILDREN: readonly Child[] = [DELETE_MMS_ID_REQUEST_ACTION, DELETE_MMS_ID_REQUEST_API_KEY, DELETE_MMS_ID_REQUEST_MMS_ID];

/** `DeleteMmsIdSuccess` — schema/sinch-mms/delete-mms-id.xsd:76:3 */
export const DELETE_MMS_ID_SUCCESS: ContentFindings = {
  type: "DeleteMmsIdSuccess",
  names: ["status", "mms-id"],
  schemaLocation: "schema/sinch-mms/delete-mms-id.xsd:76:3",
  open: true,
};

export const DELETE_MMS_ID_SUCCESS_PROPERTIES: ReadonlySet<string> = new Set(["status", "mmsId"]);

export const DELETE_MMS_ID_SUCCESS_STATUS: Child = {
  name: "status",
  property: "status",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/delete-mms-id.xsd:86:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/delete-mms-id.xsd:86:11" },
};

export const DELETE_MMS_ID_SUCCESS_MMS_ID: Child = {
  name: "mms-id",
  property: "mmsId",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/delete-mms-id.xsd:91:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/delete-mms-id.xsd:91:11" },
};

export const DELETE_MMS_ID_SUCCESS_CHILDREN: readonly Child[] = [DELETE_MMS_ID_SUCCESS_STATUS, DELETE_MMS_ID_SUCCESS_MMS_ID];

/** `DeleteMmsIdFailure` — schema/sinch-mms/delete-mms-id.xsd:101:3 */
export const DELETE_MMS_ID_FAILURE: ContentFindings = {
  type: "DeleteMmsIdFailure",
  names: ["status", "error-code", "error-info"],
  schemaLocation: "schema/sinch-mms/delete-mms-id.xsd:101:3",
  open: true,
};

export const DELETE_MMS_ID_FAILURE_PROPERTIES: ReadonlySet<string> = new Set(["status", "errorCode", "errorInfo"]);

export const DELETE_MMS_ID_FAILURE_STATUS: Child = {
  name: "status",
  property: "status",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/delete-mms-id.xsd:111:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/delete-mms-id.xsd:111:11" },
};

export const DELETE_MMS_ID_FAILURE_ERROR_CODE: Child = {
  name: "error-code",
  property: "errorCode",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/delete-mms-id.xsd:116:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/delete-mms-id.xsd:116:11" },
};

export const DELETE_MMS_ID_FAILURE_ERROR_INFO: Child = {
  name: "error-info",
  property: "errorInfo",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/delete-mms-id.xsd:121:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/delete-mms-id.xsd:121:11" },
};

export const DELETE_MMS_ID_FAILURE_CHILDREN: readonly Child[] = [DELETE_MMS_ID_FAILURE_STATUS, DELETE_MMS_ID_FAILURE_ERROR_CODE, DELETE_MMS_ID_FAILURE_ERROR_INFO];

export const DELETE_MMS_ID_RESPONSE_STATUS: Child = {
  name: "status",
  property: "status",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/delete-mms-id.xsd:68:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/delete-mms-id.xsd:68:7" },
};
