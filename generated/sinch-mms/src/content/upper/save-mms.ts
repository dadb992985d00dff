// Generated from schema/sinch-mms/upper/save-mms.xsd by schemawright. Do not edit.
import type { Child, ContentFindings } from "@schemawright/runtime/codegen";

/** `UpperSaveMmsSuccess` — schema/sinch-mms/upper/save-mms.xsd:111:3 */
export const UPPER_SAVE_MMS_SUCCESS: ContentFindings = {
  type: "UpperSaveMmsSuccess",
  names: ["STATUS", "MMSID"],
  schemaLocation: "schema/sinch-mms/upper/save-mms.xsd:111:3",
  open: true,
};

export const UPPER_SAVE_MMS_SUCCESS_PROPERTIES: ReadonlySet<string> = new Set(["status", "mmsId"]);

export const UPPER_SAVE_MMS_SUCCESS_STATUS: Child = {
  name: "STATUS",
  property: "status",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/save-mms.xsd:122:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/save-mms.xsd:122:11" },
};

export const UPPER_SAVE_MMS_SUCCESS_MMS_ID: Child = {
  name: "MMSID",
  property: "mmsId",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/save-mms.xsd:128:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/save-mms.xsd:128:11" },
};

export const UPPER_SAVE_MMS_SUCCESS_CHILDREN: readonly Child[] = [UPPER_SAVE_MMS_SUCCESS_STATUS, UPPER_SAVE_MMS_SUCCESS_MMS_ID];

/** `UpperSaveMmsFailure` — schema/sinch-mms/upper/save-mms.xsd:139:3 */
export const UPPER_SAVE_MMS_FAILURE: ContentFindings = {
  type: "UpperSaveMmsFailure",
  names: ["STATUS", "ERRORCODE", "ERRORINFO"],
  schemaLocation: "schema/sinch-mms/upper/save-mms.xsd:139:3",
  open: true,
};

export const UPPER_SAVE_MMS_FAILURE_PROPERTIES: ReadonlySet<string> = new Set(["status", "errorCode", "errorInfo"]);

export const UPPER_SAVE_MMS_FAILURE_STATUS: Child = {
  name: "STATUS",
  property: "status",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/save-mms.xsd:150:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/save-mms.xsd:150:11" },
};

export const UPPER_SAVE_MMS_FAILURE_ERROR_CODE: Child = {
  name: "ERRORCODE",
  property: "errorCode",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/save-mms.xsd:156:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/save-mms.xsd:156:11" },
};

export const UPPER_SAVE_MMS_FAILURE_ERROR_INFO: Child = {
  name: "ERRORINFO",
  property: "errorInfo",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/save-mms.xsd:162:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/save-mms.xsd:162:11" },
};

export const UPPER_SAVE_MMS_FAILURE_CHILDREN: readonly Child[] = [UPPER_SAVE_MMS_FAILURE_STATUS, UPPER_SAVE_MMS_FAILURE_ERROR_CODE, UPPER_SAVE_MMS_FAILURE_ERROR_INFO];

/** `LegacySaveMmsRequest` — schema/sinch-mms/upper/save-mms.xsd:25:3 */
export const LEGACY_SAVE_MMS_REQUEST: ContentFindings = {
  type: "LegacySaveMmsRequest",
  names: [
    "ACTION",
    "API_KEY",
    "NAME",
    "SUBJECT",
    "SLIDE",
    "FALLBACKSMSTEXT",
    "DISABLEFALLBACKSMS",
    "DISABLEFALLBACKSMSLINK",
  ],
  schemaLocation: "schema/sinch-mms/upper/save-mms.xsd:25:3",
  open: false,
};

export const LEGACY_SAVE_MMS_REQUEST_PROPERTIES: ReadonlySet<string> = new Set([
  "action",
  "apiKey",
  "name",
  "messageSubject",
  "slide",
  "fallbackSmsText",
  "disableFallbackSms",
  "disableFallbackSmsLink",
]);

export const LEGACY_SAVE_MMS_REQUEST_ACTION: Child = {
  name: "ACTION",
  property: "action",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", rule: "E100", schemaLocation: "schema/sinch-mms/upper/save-mms.xsd:30:7" },
  excess: { code: "cvc-complex-type.2.4.a", rule: "E100", schemaLocation: "schema/sinch-mms/upper/save-mms.xsd:30:7" },
};

export const LEGACY_SAVE_MMS_REQUEST_API_KEY: Child = {
  name: "API_KEY",
  property: "apiKey",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", rule: "E104", schemaLocation: "schema/sinch-mms/upper/save-mms.xsd:36:7" },
  excess: { code: "cvc-complex-type.2.4.a", rule: "E104", schemaLocation: "schema/sinch-mms/upper/save-mms.xsd:36:7" },
};

export const LEGACY_SAVE_MMS_REQUEST_NAME: Child = {
  name: "NAME",
  property: "name",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", rule: "E311", schemaLocation: "schema/sinch-mms/upper/save-mms.xsd:42:7" },
  excess: { code: "cvc-complex-type.2.4.a", rule: "E311", schemaLocation: "schema/sinch-mms/upper/save-mms.xsd:42:7" },
};

export const LEGACY_SAVE_MMS_REQUEST_MESSAGE_SUBJECT: Child = {
  name: "SUBJECT",
  property: "messageSubject",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", rule: "E314", schemaLocation: "schema/sinch-mms/upper/save-mms.xsd:48:7" },
  excess: { code: "cvc-complex-type.2.4.a", rule: "E314", schemaLocation: "schema/sinch-mms/upper/save-mms.xsd:48:7" },
};

export const LEGACY_SAVE_MMS_REQUEST_SLIDE: Child = {
  name: "SLIDE",
  property: "slide",
  repeated: true,
  minOccurs: 1,
  maxOccurs: 8,
  missing: { code: "cvc-complex-type.2.4.b", rule: "E312", schemaLocation: "schema/sinch-mms/upper/save-mms.xsd:54:7" },
  excess: { code: "cvc-complex-type.2.4.a", rule: "E225", schemaLocation: "schema/sinch-mms/upper/save-mms.xsd:54:7" },
};

export const LEGACY_SAVE_MMS_REQUEST_FALLBACK_SMS_TEXT: Child = {
  name: "FALLBACKSMSTEXT",
  property: "fallbackSmsText",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/save-mms.xsd:60:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/save-mms.xsd:60:7" },
};

export const LEGACY_SAVE_MMS_REQUEST_DISABLE_FALLBACK_SMS: Child = {
  name: "DISABLEFALLBACKSMS",
  property: "disableFallbackSms",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/save-mms.xsd:66:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/save-mms.xsd:66:7" },
};

export const LEGACY_SAVE_MMS_REQUEST_DISABLE_FALLBACK_SMS_LINK: Child = {
  name: "DISABLEFALLBACKSMSLINK",
  property: "disableFallbackSmsLink",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/save-mms.xsd:72:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/save-mms.xsd:72:7" },
};

export const LEGACY_SAVE_MMS_REQUEST_CHILDREN: readonly Child[] = [
  LEGACY_SAVE_MMS_REQUEST_ACTION,
  LEGACY_SAVE_MMS_REQUEST_API_KEY,
  LEGACY_SAVE_MMS_REQUEST_NAME,
  LEGACY_SAVE_MMS_REQUEST_MESSAGE_SUBJECT,
  LEGACY_SAVE_MMS_REQUEST_SLIDE,
  LEGACY_SAVE_MMS_REQUEST_FALLBACK_SMS_TEXT,
  LEGACY_SAVE_MMS_REQUEST_DISABLE_FALLBACK_SMS,
  LEGACY_SAVE_MMS_REQUEST_DISABLE_FALLBACK_SMS_LINK,
];

export const UPPER_SAVE_MMS_RESPONSE_STATUS: Child = {
  name: "STATUS",
  property: "status",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/save-mms.xsd:102:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/save-mms.xsd:102:7" },
};
