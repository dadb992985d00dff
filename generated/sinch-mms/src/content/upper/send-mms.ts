// Generated from schema/sinch-mms/upper/send-mms.xsd by schemawright. Do not edit.
import type { Child, ContentFindings } from "@schemawright/runtime/codegen";

/** `UpperSendMmsSuccess` — schema/sinch-mms/upper/send-mms.xsd:147:3 */
export const UPPER_SEND_MMS_SUCCESS: ContentFindings = {
  type: "UpperSendMmsSuccess",
  names: ["STATUS", "TO", "MMSID", "TRACKINGID", "STATUSDETAILS"],
  schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:147:3",
  open: true,
};

export const UPPER_SEND_MMS_SUCCESS__PROPERTIES: ReadonlySet<string> = new Set(["status", "to", "mmsId", "trackingId", "statusDetails"]);

export const UPPER_SEND_MMS_SUCCESS_status: Child = {
  name: "STATUS",
  property: "status",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:158:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:158:11" },
};

export const UPPER_SEND_MMS_SUCCESS_to: Child = {
  name: "TO",
  property: "to",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:164:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:164:11" },
};

export const UPPER_SEND_MMS_SUCCESS_mmsId: Child = {
  name: "MMSID",
  property: "mmsId",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:170:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:170:11" },
};

export const UPPER_SEND_MMS_SUCCESS_trackingId: Child = {
  name: "TRACKINGID",
  property: "trackingId",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:176:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:176:11" },
};

export const UPPER_SEND_MMS_SUCCESS_statusDetails: Child = {
  name: "STATUSDETAILS",
  property: "statusDetails",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:182:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:182:11" },
};

export const UPPER_SEND_MMS_SUCCESS__CHILDREN: readonly Child[] = [
  UPPER_SEND_MMS_SUCCESS_status,
  UPPER_SEND_MMS_SUCCESS_to,
  UPPER_SEND_MMS_SUCCESS_mmsId,
  UPPER_SEND_MMS_SUCCESS_trackingId,
  UPPER_SEND_MMS_SUCCESS_statusDetails,
];

/** `UpperSendMmsFailure` — schema/sinch-mms/upper/send-mms.xsd:193:3 */
export const UPPER_SEND_MMS_FAILURE: ContentFindings = {
  type: "UpperSendMmsFailure",
  names: ["STATUS", "ERRORCODE", "ERRORINFO", "TO"],
  schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:193:3",
  open: true,
};

export const UPPER_SEND_MMS_FAILURE__PROPERTIES: ReadonlySet<string> = new Set(["status", "errorCode", "errorInfo", "to"]);

export const UPPER_SEND_MMS_FAILURE_status: Child = {
  name: "STATUS",
  property: "status",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:204:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:204:11" },
};

export const UPPER_SEND_MMS_FAILURE_errorCode: Child = {
  name: "ERRORCODE",
  property: "errorCode",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:210:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:210:11" },
};

export const UPPER_SEND_MMS_FAILURE_errorInfo: Child = {
  name: "ERRORINFO",
  property: "errorInfo",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:216:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:216:11" },
};

export const UPPER_SEND_MMS_FAILURE_to: Child = {
  name: "TO",
  property: "to",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:222:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:222:11" },
};

export const UPPER_SEND_MMS_FAILURE__CHILDREN: readonly Child[] = [
  UPPER_SEND_MMS_FAILURE_status,
  UPPER_SEND_MMS_FAILURE_errorCode,
  UPPER_SEND_MMS_FAILURE_errorInfo,
  UPPER_SEND_MMS_FAILURE_to,
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

export const LEGACY_SEND_MMS_REQUEST__PROPERTIES: ReadonlySet<string> = new Set([
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

export const LEGACY_SEND_MMS_REQUEST_action: Child = {
  name: "ACTION",
  property: "action",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", rule: "E100", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:30:7" },
  excess: { code: "cvc-complex-type.2.4.a", rule: "E100", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:30:7" },
};

export const LEGACY_SEND_MMS_REQUEST_apiKey: Child = {
  name: "API_KEY",
  property: "apiKey",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", rule: "E104", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:36:7" },
  excess: { code: "cvc-complex-type.2.4.a", rule: "E104", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:36:7" },
};

export const LEGACY_SEND_MMS_REQUEST_to: Child = {
  name: "TO",
  property: "to",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", rule: "E110", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:42:7" },
  excess: { code: "cvc-complex-type.2.4.a", rule: "E110", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:42:7" },
};

export const LEGACY_SEND_MMS_REQUEST_from: Child = {
  name: "FROM",
  property: "from",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", rule: "E111", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:48:7" },
  excess: { code: "cvc-complex-type.2.4.a", rule: "E111", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:48:7" },
};

export const LEGACY_SEND_MMS_REQUEST_fromMask: Child = {
  name: "FROM_MASK",
  property: "fromMask",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", rule: "E115", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:54:7" },
  excess: { code: "cvc-complex-type.2.4.a", rule: "E115", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:54:7" },
};

export const LEGACY_SEND_MMS_REQUEST_operatorId: Child = {
  name: "OPERATORID",
  property: "operatorId",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", rule: "E650", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:60:7" },
  excess: { code: "cvc-complex-type.2.4.a", rule: "E650", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:60:7" },
};

export const LEGACY_SEND_MMS_REQUEST_spid: Child = {
  name: "SPID",
  property: "spid",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", rule: "E650", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:66:7" },
  excess: { code: "cvc-complex-type.2.4.a", rule: "E650", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:66:7" },
};

export const LEGACY_SEND_MMS_REQUEST_campaignRef: Child = {
  name: "CAMPAIGNREF",
  property: "campaignRef",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:72:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:72:7" },
};

export const LEGACY_SEND_MMS_REQUEST_name: Child = {
  name: "NAME",
  property: "name",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", rule: "E311", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:78:7" },
  excess: { code: "cvc-complex-type.2.4.a", rule: "E311", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:78:7" },
};

export const LEGACY_SEND_MMS_REQUEST_messageSubject: Child = {
  name: "SUBJECT",
  property: "messageSubject",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", rule: "E314", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:84:7" },
  excess: { code: "cvc-complex-type.2.4.a", rule: "E314", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:84:7" },
};

export const LEGACY_SEND_MMS_REQUEST_slide: Child = {
  name: "SLIDE",
  property: "slide",
  repeated: true,
  minOccurs: 1,
  maxOccurs: 8,
  missing: { code: "cvc-complex-type.2.4.b", rule: "E312", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:90:7" },
  excess: { code: "cvc-complex-type.2.4.a", rule: "E225", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:90:7" },
};

export const LEGACY_SEND_MMS_REQUEST_fallbackSmsText: Child = {
  name: "FALLBACKSMSTEXT",
  property: "fallbackSmsText",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:96:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:96:7" },
};

export const LEGACY_SEND_MMS_REQUEST_disableFallbackSms: Child = {
  name: "DISABLEFALLBACKSMS",
  property: "disableFallbackSms",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:102:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:102:7" },
};

export const LEGACY_SEND_MMS_REQUEST_disableFallbackSmsLink: Child = {
  name: "DISABLEFALLBACKSMSLINK",
  property: "disableFallbackSmsLink",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:108:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:108:7" },
};

export const LEGACY_SEND_MMS_REQUEST__CHILDREN: readonly Child[] = [
  LEGACY_SEND_MMS_REQUEST_action,
  LEGACY_SEND_MMS_REQUEST_apiKey,
  LEGACY_SEND_MMS_REQUEST_to,
  LEGACY_SEND_MMS_REQUEST_from,
  LEGACY_SEND_MMS_REQUEST_fromMask,
  LEGACY_SEND_MMS_REQUEST_operatorId,
  LEGACY_SEND_MMS_REQUEST_spid,
  LEGACY_SEND_MMS_REQUEST_campaignRef,
  LEGACY_SEND_MMS_REQUEST_name,
  LEGACY_SEND_MMS_REQUEST_messageSubject,
  LEGACY_SEND_MMS_REQUEST_slide,
  LEGACY_SEND_MMS_REQUEST_fallbackSmsText,
  LEGACY_SEND_MMS_REQUEST_disableFallbackSms,
  LEGACY_SEND_MMS_REQUEST_disableFallbackSmsLink,
];

export const UPPER_SEND_MMS_RESPONSE_status: Child = {
  name: "STATUS",
  property: "status",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:138:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:138:7" },
};
