// Generated from schema/sinch-mms/upper/delete-mms-id.xsd by schemawright. Do not edit.
import type { Child, ContentFindings } from "@schemawright/runtime/codegen";

/** `UpperDeleteMmsIdSuccess` — schema/sinch-mms/upper/delete-mms-id.xsd:80:3 */
export const UPPER_DELETE_MMS_ID_SUCCESS: ContentFindings = {
  type: "UpperDeleteMmsIdSuccess",
  names: ["STATUS", "MMSID"],
  schemaLocation: "schema/sinch-mms/upper/delete-mms-id.xsd:80:3",
  open: true,
};

export const UPPER_DELETE_MMS_ID_SUCCESS__PROPERTIES: ReadonlySet<string> = new Set(["status", "mmsId"]);

export const UPPER_DELETE_MMS_ID_SUCCESS_status: Child = {
  name: "STATUS",
  property: "status",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/delete-mms-id.xsd:91:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/delete-mms-id.xsd:91:11" },
};

export const UPPER_DELETE_MMS_ID_SUCCESS_mmsId: Child = {
  name: "MMSID",
  property: "mmsId",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/delete-mms-id.xsd:97:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/delete-mms-id.xsd:97:11" },
};

export const UPPER_DELETE_MMS_ID_SUCCESS__CHILDREN: readonly Child[] = [UPPER_DELETE_MMS_ID_SUCCESS_status, UPPER_DELETE_MMS_ID_SUCCESS_mmsId];

/** `UpperDeleteMmsIdFailure` — schema/sinch-mms/upper/delete-mms-id.xsd:108:3 */
export const UPPER_DELETE_MMS_ID_FAILURE: ContentFindings = {
  type: "UpperDeleteMmsIdFailure",
  names: ["STATUS", "ERRORCODE", "ERRORINFO"],
  schemaLocation: "schema/sinch-mms/upper/delete-mms-id.xsd:108:3",
  open: true,
};

export const UPPER_DELETE_MMS_ID_FAILURE__PROPERTIES: ReadonlySet<string> = new Set(["status", "errorCode", "errorInfo"]);

export const UPPER_DELETE_MMS_ID_FAILURE_status: Child = {
  name: "STATUS",
  property: "status",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/delete-mms-id.xsd:119:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/delete-mms-id.xsd:119:11" },
};

export const UPPER_DELETE_MMS_ID_FAILURE_errorCode: Child = {
  name: "ERRORCODE",
  property: "errorCode",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/delete-mms-id.xsd:125:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/delete-mms-id.xsd:125:11" },
};

export const UPPER_DELETE_MMS_ID_FAILURE_errorInfo: Child = {
  name: "ERRORINFO",
  property: "errorInfo",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/delete-mms-id.xsd:131:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/delete-mms-id.xsd:131:11" },
};

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

export const LEGACY_DELETE_MMS_ID_REQUEST_action: Child = {
  name: "ACTION",
  property: "action",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: {
    code: "cvc-complex-type.2.4.b",
    rule: "E100",
    schemaLocation: "schema/sinch-mms/upper/delete-mms-id.xsd:29:7",
  },
  excess: {
    code: "cvc-complex-type.2.4.a",
    rule: "E100",
    schemaLocation: "schema/sinch-mms/upper/delete-mms-id.xsd:29:7",
  },
};

export const LEGACY_DELETE_MMS_ID_REQUEST_apiKey: Child = {
  name: "API_KEY",
  property: "apiKey",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: {
    code: "cvc-complex-type.2.4.b",
    rule: "E104",
    schemaLocation: "schema/sinch-mms/upper/delete-mms-id.xsd:35:7",
  },
  excess: {
    code: "cvc-complex-type.2.4.a",
    rule: "E104",
    schemaLocation: "schema/sinch-mms/upper/delete-mms-id.xsd:35:7",
  },
};

export const LEGACY_DELETE_MMS_ID_REQUEST_mmsId: Child = {
  name: "MMSID",
  property: "mmsId",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: {
    code: "cvc-complex-type.2.4.b",
    rule: "E620",
    schemaLocation: "schema/sinch-mms/upper/delete-mms-id.xsd:41:7",
  },
  excess: {
    code: "cvc-complex-type.2.4.a",
    rule: "E241",
    schemaLocation: "schema/sinch-mms/upper/delete-mms-id.xsd:41:7",
  },
};

export const LEGACY_DELETE_MMS_ID_REQUEST__CHILDREN: readonly Child[] = [LEGACY_DELETE_MMS_ID_REQUEST_action, LEGACY_DELETE_MMS_ID_REQUEST_apiKey, LEGACY_DELETE_MMS_ID_REQUEST_mmsId];

export const UPPER_DELETE_MMS_ID_RESPONSE_status: Child = {
  name: "STATUS",
  property: "status",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/delete-mms-id.xsd:71:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/delete-mms-id.xsd:71:7" },
};
