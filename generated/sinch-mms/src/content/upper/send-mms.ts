// Generated from schema/sinch-mms/upper/send-mms.xsd by schemawright. Do not edit.
import type { Child, ContentFindings } from "@schemawright/runtime/codegen";

/** `UpperSendMmsSuccess` — schema/sinch-mms/upper/send-mms.xsd:147:3 */
export const UPPER_SEND_MMS_SUCCESS: ContentFindings = {
  type: "UpperSendMmsSuccess",
  names: ["STATUS", "TO", "MMSID", "TRACKINGID", "STATUSDETAILS"],
  schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:147:3",
  open: true,
};

export const UPPER_SEND_MMS_SUCCESS_PROPERTIES: ReadonlySet<string> = new Set(["status", "to", "mmsId", "trackingId", "statusDetails"]);

export const UPPER_SEND_MMS_SUCCESS_STATUS: Child = {
  name: "STATUS",
  property: "status",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:158:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:158:11" },
};

export const UPPER_SEND_MMS_SUCCESS_TO: Child = {
  name: "TO",
  property: "to",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:164:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:164:11" },
};

export const UPPER_SEND_MMS_SUCCESS_MMS_ID: Child = {
  name: "MMSID",
  property: "mmsId",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:170:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:170:11" },
};

export const UPPER_SEND_MMS_SUCCESS_TRACKING_ID: Child = {
  name: "TRACKINGID",
  property: "trackingId",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:176:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:176:11" },
};

export const UPPER_SEND_MMS_SUCCESS_STATUS_DETAILS: Child = {
  name: "STATUSDETAILS",
  property: "statusDetails",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:182:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:182:11" },
};

export const UPPER_SEND_MMS_SUCCESS_CHILDREN: readonly Child[] = [
  UPPER_SEND_MMS_SUCCESS_STATUS,
  UPPER_SEND_MMS_SUCCESS_TO,
  UPPER_SEND_MMS_SUCCESS_MMS_ID,
  UPPER_SEND_MMS_SUCCESS_TRACKING_ID,
  UPPER_SEND_MMS_SUCCESS_STATUS_DETAILS,
];

/** `UpperSendMmsFailure` — schema/sinch-mms/upper/send-mms.xsd:193:3 */
export const UPPER_SEND_MMS_FAILURE: ContentFindings = {
  type: "UpperSendMmsFailure",
  names: ["STATUS", "ERRORCODE", "ERRORINFO", "TO"],
  schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:193:3",
  open: true,
};

export const UPPER_SEND_MMS_FAILURE_PROPERTIES: ReadonlySet<string> = new Set(["status", "errorCode", "errorInfo", "to"]);

export const UPPER_SEND_MMS_FAILURE_STATUS: Child = {
  name: "STATUS",
  property: "status",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:204:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:204:11" },
};

export const UPPER_SEND_MMS_FAILURE_ERROR_CODE: Child = {
  name: "ERRORCODE",
  property: "errorCode",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:210:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:210:11" },
};

export const UPPER_SEND_MMS_FAILURE_ERROR_INFO: Child = {
  name: "ERRORINFO",
  property: "errorInfo",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:216:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:216:11" },
};

export const UPPER_SEND_MMS_FAILURE_TO: Child = {
  name: "TO",
  property: "to",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:222:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:222:11" },
};

export const UPPER_SEND_MMS_FAILURE_CHILDREN: readonly Child[] = [
  UPPER_SEND_MMS_FAILURE_STATUS,
  UPPER_SEND_MMS_FAILURE_ERROR_CODE,
  UPPER_SEND_MMS_FAILURE_ERROR_INFO,
  UPPER_SEND_MMS_FAILURE_TO,
];

/** `LegacySendMmsRequest` — schema/sinch-mms/upper/send-mms.xsd:25:3 */
export const LEGACY_SEND_MMS_REQUEST: ContentFindings = {
  type: "LegacySendMmsRequest",
  names: [
    "ACTION",
    "API_KEY",
    "TO",
    "FROM",
    "FROM_MASK",
    "OPERATORID",
    "SPID",
    "CAMPAIGNREF",
    "NAME",
    "SUBJECT",
    "SLIDE",
    "FALLBACKSMSTEXT",
    "DISABLEFALLBACKSMS",
    "DISABLEFALLBACKSMSLINK",
  ],
  schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:25:3",
  open: false,
};

export const LEGACY_SEND_MMS_REQUEST_PROPERTIES: ReadonlySet<string> = new Set([
  "action",
  "apiKey",
  "to",
  "from",
  "fromMask",
  "operatorId",
  "spid",
  "campaignRef",
  "name",
  "messageSubject",
  "slide",
  "fallbackSmsText",
  "disableFallbackSms",
  "disableFallbackSmsLink",
]);

export const LEGACY_SEND_MMS_REQUEST_ACTION: Child = {
  name: "ACTION",
  property: "action",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", rule: "E100", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:30:7" },
  excess: { code: "cvc-complex-type.2.4.a", rule: "E100", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:30:7" },
};

export const LEGACY_SEND_MMS_REQUEST_API_KEY: Child = {
  name: "API_KEY",
  property: "apiKey",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", rule: "E104", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:36:7" },
  excess: { code: "cvc-complex-type.2.4.a", rule: "E104", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:36:7" },
};

export const LEGACY_SEND_MMS_REQUEST_TO: Child = {
  name: "TO",
  property: "to",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", rule: "E110", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:42:7" },
  excess: { code: "cvc-complex-type.2.4.a", rule: "E110", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:42:7" },
};

export const LEGACY_SEND_MMS_REQUEST_FROM: Child = {
  name: "FROM",
  property: "from",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", rule: "E111", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:48:7" },
  excess: { code: "cvc-complex-type.2.4.a", rule: "E111", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:48:7" },
};

export const LEGACY_SEND_MMS_REQUEST_FROM_MASK: Child = {
  name: "FROM_MASK",
  property: "fromMask",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", rule: "E115", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:54:7" },
  excess: { code: "cvc-complex-type.2.4.a", rule: "E115", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:54:7" },
};

export const LEGACY_SEND_MMS_REQUEST_OPERATOR_ID: Child = {
  name: "OPERATORID",
  property: "operatorId",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", rule: "E650", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:60:7" },
  excess: { code: "cvc-complex-type.2.4.a", rule: "E650", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:60:7" },
};

export const LEGACY_SEND_MMS_REQUEST_SPID: Child = {
  name: "SPID",
  property: "spid",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", rule: "E650", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:66:7" },
  excess: { code: "cvc-complex-type.2.4.a", rule: "E650", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:66:7" },
};

export const LEGACY_SEND_MMS_REQUEST_CAMPAIGN_REF: Child = {
  name: "CAMPAIGNREF",
  property: "campaignRef",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:72:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:72:7" },
};

export const LEGACY_SEND_MMS_REQUEST_NAME: Child = {
  name: "NAME",
  property: "name",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", rule: "E311", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:78:7" },
  excess: { code: "cvc-complex-type.2.4.a", rule: "E311", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:78:7" },
};

export const LEGACY_SEND_MMS_REQUEST_MESSAGE_SUBJECT: Child = {
  name: "SUBJECT",
  property: "messageSubject",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", rule: "E314", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:84:7" },
  excess: { code: "cvc-complex-type.2.4.a", rule: "E314", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:84:7" },
};

export const LEGACY_SEND_MMS_REQUEST_SLIDE: Child = {
  name: "SLIDE",
  property: "slide",
  repeated: true,
  minOccurs: 1,
  maxOccurs: 8,
  missing: { code: "cvc-complex-type.2.4.b", rule: "E312", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:90:7" },
  excess: { code: "cvc-complex-type.2.4.a", rule: "E225", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:90:7" },
};

export const LEGACY_SEND_MMS_REQUEST_FALLBACK_SMS_TEXT: Child = {
  name: "FALLBACKSMSTEXT",
  property: "fallbackSmsText",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:96:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:96:7" },
};

export const LEGACY_SEND_MMS_REQUEST_DISABLE_FALLBACK_SMS: Child = {
  name: "DISABLEFALLBACKSMS",
  property: "disableFallbackSms",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:102:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:102:7" },
};

export const LEGACY_SEND_MMS_REQUEST_DISABLE_FALLBACK_SMS_LINK: Child = {
  name: "DISABLEFALLBACKSMSLINK",
  property: "disableFallbackSmsLink",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:108:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:108:7" },
};

export const LEGACY_SEND_MMS_REQUEST_CHILDREN: readonly Child[] = [
  LEGACY_SEND_MMS_REQUEST_ACTION,
  LEGACY_SEND_MMS_REQUEST_API_KEY,
  LEGACY_SEND_MMS_REQUEST_TO,
  LEGACY_SEND_MMS_REQUEST_FROM,
  LEGACY_SEND_MMS_REQUEST_FROM_MASK,
  LEGACY_SEND_MMS_REQUEST_OPERATOR_ID,
  LEGACY_SEND_MMS_REQUEST_SPID,
  LEGACY_SEND_MMS_REQUEST_CAMPAIGN_REF,
  LEGACY_SEND_MMS_REQUEST_NAME,
  LEGACY_SEND_MMS_REQUEST_MESSAGE_SUBJECT,
  LEGACY_SEND_MMS_REQUEST_SLIDE,
  LEGACY_SEND_MMS_REQUEST_FALLBACK_SMS_TEXT,
  LEGACY_SEND_MMS_REQUEST_DISABLE_FALLBACK_SMS,
  LEGACY_SEND_MMS_REQUEST_DISABLE_FALLBACK_SMS_LINK,
];

export const UPPER_SEND_MMS_RESPONSE_STATUS: Child = {
  name: "STATUS",
  property: "status",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:138:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:138:7" },
};
