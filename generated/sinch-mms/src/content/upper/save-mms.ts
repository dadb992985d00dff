// Generated from schema/sinch-mms/upper/save-mms.xsd by schemawright. Do not edit.
import type { Child, ContentFindings } from "@schemawright/runtime/codegen";

/** `UpperSaveMmsSuccess` — schema/sinch-mms/upper/save-mms.xsd:111:3 */
export const UPPER_SAVE_MMS_SUCCESS: ContentFindings = {
  type: "UpperSaveMmsSuccess",
  names: ["STATUS", "MMSID"],
  schemaLocation: "schema/sinch-mms/upper/save-mms.xsd:111:3",
  open: true,
};

export const UPPER_SAVE_MMS_SUCCESS__PROPERTIES: ReadonlySet<string> = new Set(["status", "mmsId"]);

export const UPPER_SAVE_MMS_SUCCESS_status: Child = {
  name: "STATUS",
  property: "status",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/save-mms.xsd:122:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/save-mms.xsd:122:11" },
};

export const UPPER_SAVE_MMS_SUCCESS_mmsId: Child = {
  name: "MMSID",
  property: "mmsId",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/save-mms.xsd:128:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/save-mms.xsd:128:11" },
};

export const UPPER_SAVE_MMS_SUCCESS__CHILDREN: readonly Child[] = [UPPER_SAVE_MMS_SUCCESS_status, UPPER_SAVE_MMS_SUCCESS_mmsId];

/** `UpperSaveMmsFailure` — schema/sinch-mms/upper/save-mms.xsd:139:3 */
export const UPPER_SAVE_MMS_FAILURE: ContentFindings = {
  type: "UpperSaveMmsFailure",
  names: ["STATUS", "ERRORCODE", "ERRORINFO"],
  schemaLocation: "schema/sinch-mms/upper/save-mms.xsd:139:3",
  open: true,
};

export const UPPER_SAVE_MMS_FAILURE__PROPERTIES: ReadonlySet<string> = new Set(["status", "errorCode", "errorInfo"]);

export const UPPER_SAVE_MMS_FAILURE_status: Child = {
  name: "STATUS",
  property: "status",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/save-mms.xsd:150:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/save-mms.xsd:150:11" },
};

export const UPPER_SAVE_MMS_FAILURE_errorCode: Child = {
  name: "ERRORCODE",
  property: "errorCode",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/save-mms.xsd:156:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/save-mms.xsd:156:11" },
};

export const UPPER_SAVE_MMS_FAILURE_errorInfo: Child = {
  name: "ERRORINFO",
  property: "errorInfo",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/save-mms.xsd:162:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/save-mms.xsd:162:11" },
};

export const UPPER_SAVE_MMS_FAILURE__CHILDREN: readonly Child[] = [UPPER_SAVE_MMS_FAILURE_status, UPPER_SAVE_MMS_FAILURE_errorCode, UPPER_SAVE_MMS_FAILURE_errorInfo];

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

export const LEGACY_SAVE_MMS_REQUEST__PROPERTIES: ReadonlySet<string> = new Set([
  "action",
  "apiKey",
  "name",
  "messageSubject",
  "slide",
  "fallbackSmsText",
  "disableFallbackSms",
  "disableFallbackSmsLink",
]);

export const LEGACY_SAVE_MMS_REQUEST_action: Child = {
  name: "ACTION",
  property: "action",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", rule: "E100", schemaLocation: "schema/sinch-mms/upper/save-mms.xsd:30:7" },
  excess: { code: "cvc-complex-type.2.4.a", rule: "E100", schemaLocation: "schema/sinch-mms/upper/save-mms.xsd:30:7" },
};

export const LEGACY_SAVE_MMS_REQUEST_apiKey: Child = {
  name: "API_KEY",
  property: "apiKey",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", rule: "E104", schemaLocation: "schema/sinch-mms/upper/save-mms.xsd:36:7" },
  excess: { code: "cvc-complex-type.2.4.a", rule: "E104", schemaLocation: "schema/sinch-mms/upper/save-mms.xsd:36:7" },
};

export const LEGACY_SAVE_MMS_REQUEST_name: Child = {
  name: "NAME",
  property: "name",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", rule: "E311", schemaLocation: "schema/sinch-mms/upper/save-mms.xsd:42:7" },
  excess: { code: "cvc-complex-type.2.4.a", rule: "E311", schemaLocation: "schema/sinch-mms/upper/save-mms.xsd:42:7" },
};

export const LEGACY_SAVE_MMS_REQUEST_messageSubject: Child = {
  name: "SUBJECT",
  property: "messageSubject",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", rule: "E314", schemaLocation: "schema/sinch-mms/upper/save-mms.xsd:48:7" },
  excess: { code: "cvc-complex-type.2.4.a", rule: "E314", schemaLocation: "schema/sinch-mms/upper/save-mms.xsd:48:7" },
};

export const LEGACY_SAVE_MMS_REQUEST_slide: Child = {
  name: "SLIDE",
  property: "slide",
  repeated: true,
  minOccurs: 1,
  maxOccurs: 8,
  missing: { code: "cvc-complex-type.2.4.b", rule: "E312", schemaLocation: "schema/sinch-mms/upper/save-mms.xsd:54:7" },
  excess: { code: "cvc-complex-type.2.4.a", rule: "E225", schemaLocation: "schema/sinch-mms/upper/save-mms.xsd:54:7" },
};

export const LEGACY_SAVE_MMS_REQUEST_fallbackSmsText: Child = {
  name: "FALLBACKSMSTEXT",
  property: "fallbackSmsText",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/save-mms.xsd:60:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/save-mms.xsd:60:7" },
};

export const LEGACY_SAVE_MMS_REQUEST_disableFallbackSms: Child = {
  name: "DISABLEFALLBACKSMS",
  property: "disableFallbackSms",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/save-mms.xsd:66:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/save-mms.xsd:66:7" },
};

export const LEGACY_SAVE_MMS_REQUEST_disableFallbackSmsLink: Child = {
  name: "DISABLEFALLBACKSMSLINK",
  property: "disableFallbackSmsLink",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/save-mms.xsd:72:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/save-mms.xsd:72:7" },
};

export const LEGACY_SAVE_MMS_REQUEST__CHILDREN: readonly Child[] = [
  LEGACY_SAVE_MMS_REQUEST_action,
  LEGACY_SAVE_MMS_REQUEST_apiKey,
  LEGACY_SAVE_MMS_REQUEST_name,
  LEGACY_SAVE_MMS_REQUEST_messageSubject,
  LEGACY_SAVE_MMS_REQUEST_slide,
  LEGACY_SAVE_MMS_REQUEST_fallbackSmsText,
  LEGACY_SAVE_MMS_REQUEST_disableFallbackSms,
  LEGACY_SAVE_MMS_REQUEST_disableFallbackSmsLink,
];

export const UPPER_SAVE_MMS_RESPONSE_status: Child = {
  name: "STATUS",
  property: "status",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/save-mms.xsd:102:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/save-mms.xsd:102:7" },
};
