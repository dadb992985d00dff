// Generated from schema/sinch-mms/upper/send-saved-mms.xsd by schemawright. Do not edit.
import type { Child, ContentFindings } from "@schemawright/runtime/codegen";

/** `UpperSendSavedMmsSuccess` — schema/sinch-mms/upper/send-saved-mms.xsd:210:3 */
export const UPPER_SEND_SAVED_MMS_SUCCESS: ContentFindings = {
  type: "UpperSendSavedMmsSuccess",
  names: ["STATUS", "TO", "FROM", "MMSID", "TRACKINGID", "STATUSDETAILS"],
  schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:210:3",
  open: true,
};

export const UPPER_SEND_SAVED_MMS_SUCCESS_PROPERTIES: ReadonlySet<string> = new Set(["status", "to", "from", "mmsId", "trackingId", "statusDetails"]);

export const UPPER_SEND_SAVED_MMS_SUCCESS_STATUS: Child = {
  name: "STATUS",
  property: "status",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:221:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:221:11" },
};

export const UPPER_SEND_SAVED_MMS_SUCCESS_TO: Child = {
  name: "TO",
  property: "to",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:227:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:227:11" },
};

export const UPPER_SEND_SAVED_MMS_SUCCESS_FROM: Child = {
  name: "FROM",
  property: "from",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:233:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:233:11" },
};

export const UPPER_SEND_SAVED_MMS_SUCCESS_MMS_ID: Child = {
  name: "MMSID",
  property: "mmsId",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:239:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:239:11" },
};

export const UPPER_SEND_SAVED_MMS_SUCCESS_TRACKING_ID: Child = {
  name: "TRACKINGID",
  property: "trackingId",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:245:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:245:11" },
};

export const UPPER_SEND_SAVED_MMS_SUCCESS_STATUS_DETAILS: Child = {
  name: "STATUSDETAILS",
  property: "statusDetails",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:251:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:251:11" },
};

export const UPPER_SEND_SAVED_MMS_SUCCESS_CHILDREN: readonly Child[] = [
  UPPER_SEND_SAVED_MMS_SUCCESS_STATUS,
  UPPER_SEND_SAVED_MMS_SUCCESS_TO,
  UPPER_SEND_SAVED_MMS_SUCCESS_FROM,
  UPPER_SEND_SAVED_MMS_SUCCESS_MMS_ID,
  UPPER_SEND_SAVED_MMS_SUCCESS_TRACKING_ID,
  UPPER_SEND_SAVED_MMS_SUCCESS_STATUS_DETAILS,
];

/** `UpperSendSavedMmsFailure` — schema/sinch-mms/upper/send-saved-mms.xsd:262:3 */
export const UPPER_SEND_SAVED_MMS_FAILURE: ContentFindings = {
  type: "UpperSendSavedMmsFailure",
  names: ["STATUS", "ERRORCODE", "ERRORINFO", "TO"],
  schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:262:3",
  open: true,
};

export const UPPER_SEND_SAVED_MMS_FAILURE_PROPERTIES: ReadonlySet<string> = new Set(["status", "errorCode", "errorInfo", "to"]);

export const UPPER_SEND_SAVED_MMS_FAILURE_STATUS: Child = {
  name: "STATUS",
  property: "status",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:273:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:273:11" },
};

export const UPPER_SEND_SAVED_MMS_FAILURE_ERROR_CODE: Child = {
  name: "ERRORCODE",
  property: "errorCode",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:279:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:279:11" },
};

export const UPPER_SEND_SAVED_MMS_FAILURE_ERROR_INFO: Child = {
  name: "ERRORINFO",
  property: "errorInfo",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:285:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:285:11" },
};

export const UPPER_SEND_SAVED_MMS_FAILURE_TO: Child = {
  name: "TO",
  property: "to",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:291:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:291:11" },
};

export const UPPER_SEND_SAVED_MMS_FAILURE_CHILDREN: readonly Child[] = [
  UPPER_SEND_SAVED_MMS_FAILURE_STATUS,
  UPPER_SEND_SAVED_MMS_FAILURE_ERROR_CODE,
  UPPER_SEND_SAVED_MMS_FAILURE_ERROR_INFO,
  UPPER_SEND_SAVED_MMS_FAILURE_TO,
];

/** `LegacySendSavedMmsRequest` — schema/sinch-mms/upper/send-saved-mms.xsd:24:3 */
export const LEGACY_SEND_SAVED_MMS_REQUEST: ContentFindings = {
  type: "LegacySendSavedMmsRequest",
  names: [
    "ACTION",
    "API_KEY",
    "TO",
    "FROM",
    "FROM_MASK",
    "MMSID",
    "OPERATORID",
    "SPID",
    "CAMPAIGNREF",
    "CUSTOMSUBJECT",
    "CUSTOMTEXT",
    "DATA",
    "FALLBACKSMSTEXT",
    "DISABLEFALLBACKSMS",
    "DISABLEFALLBACKSMSLINK",
    "DDMFORCE",
    "DDMTITLE",
    "DDMTEXT",
    "DDMTIMEOUT",
    "DEVICE",
    "FORCEPASSASLINK",
  ],
  schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:24:3",
  open: false,
};

export const LEGACY_SEND_SAVED_MMS_REQUEST_PROPERTIES: ReadonlySet<string> = new Set([
  "action",
  "apiKey",
  "to",
  "from",
  "fromMask",
  "mmsId",
  "operatorId",
  "spid",
  "campaignRef",
  "customSubject",
  "customText",
  "data",
  "fallbackSmsText",
  "disableFallbackSms",
  "disableFallbackSmsLink",
  "ddmForce",
  "ddmMessageSubject",
  "ddmMessageText",
  "ddmMessageTimeout",
  "device",
  "forcePassAsLink",
]);

export const LEGACY_SEND_SAVED_MMS_REQUEST_ACTION: Child = {
  name: "ACTION",
  property: "action",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: {
    code: "cvc-complex-type.2.4.b",
    rule: "E100",
    schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:29:7",
  },
  excess: {
    code: "cvc-complex-type.2.4.a",
    rule: "E100",
    schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:29:7",
  },
};

export const LEGACY_SEND_SAVED_MMS_REQUEST_API_KEY: Child = {
  name: "API_KEY",
  property: "apiKey",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: {
    code: "cvc-complex-type.2.4.b",
    rule: "E104",
    schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:35:7",
  },
  excess: {
    code: "cvc-complex-type.2.4.a",
    rule: "E104",
    schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:35:7",
  },
};

export const LEGACY_SEND_SAVED_MMS_REQUEST_TO: Child = {
  name: "TO",
  property: "to",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: {
    code: "cvc-complex-type.2.4.b",
    rule: "E110",
    schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:41:7",
  },
  excess: {
    code: "cvc-complex-type.2.4.a",
    rule: "E110",
    schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:41:7",
  },
};

export const LEGACY_SEND_SAVED_MMS_REQUEST_FROM: Child = {
  name: "FROM",
  property: "from",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: {
    code: "cvc-complex-type.2.4.b",
    rule: "E111",
    schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:47:7",
  },
  excess: {
    code: "cvc-complex-type.2.4.a",
    rule: "E111",
    schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:47:7",
  },
};

export const LEGACY_SEND_SAVED_MMS_REQUEST_FROM_MASK: Child = {
  name: "FROM_MASK",
  property: "fromMask",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: {
    code: "cvc-complex-type.2.4.b",
    rule: "E115",
    schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:53:7",
  },
  excess: {
    code: "cvc-complex-type.2.4.a",
    rule: "E115",
    schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:53:7",
  },
};

export const LEGACY_SEND_SAVED_MMS_REQUEST_MMS_ID: Child = {
  name: "MMSID",
  property: "mmsId",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: {
    code: "cvc-complex-type.2.4.b",
    rule: "E620",
    schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:59:7",
  },
  excess: {
    code: "cvc-complex-type.2.4.a",
    rule: "E241",
    schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:59:7",
  },
};

export const LEGACY_SEND_SAVED_MMS_REQUEST_OPERATOR_ID: Child = {
  name: "OPERATORID",
  property: "operatorId",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: {
    code: "cvc-complex-type.2.4.b",
    rule: "E650",
    schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:65:7",
  },
  excess: {
    code: "cvc-complex-type.2.4.a",
    rule: "E650",
    schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:65:7",
  },
};

export const LEGACY_SEND_SAVED_MMS_REQUEST_SPID: Child = {
  name: "SPID",
  property: "spid",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: {
    code: "cvc-complex-type.2.4.b",
    rule: "E650",
    schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:71:7",
  },
  excess: {
    code: "cvc-complex-type.2.4.a",
    rule: "E650",
    schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:71:7",
  },
};

export const LEGACY_SEND_SAVED_MMS_REQUEST_CAMPAIGN_REF: Child = {
  name: "CAMPAIGNREF",
  property: "campaignRef",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:77:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:77:7" },
};

export const LEGACY_SEND_SAVED_MMS_REQUEST_CUSTOM_SUBJECT: Child = {
  name: "CUSTOMSUBJECT",
  property: "customSubject",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: {
    code: "cvc-complex-type.2.4.b",
    rule: "E314",
    schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:83:7",
  },
  excess: {
    code: "cvc-complex-type.2.4.a",
    rule: "E314",
    schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:83:7",
  },
};

export const LEGACY_SEND_SAVED_MMS_REQUEST_CUSTOM_TEXT: Child = {
  name: "CUSTOMTEXT",
  property: "customText",
  repeated: true,
  minOccurs: 0,
  maxOccurs: 8,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:89:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:89:7" },
};

export const LEGACY_SEND_SAVED_MMS_REQUEST_DATA: Child = {
  name: "DATA",
  property: "data",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:95:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:95:7" },
};

export const LEGACY_SEND_SAVED_MMS_REQUEST_FALLBACK_SMS_TEXT: Child = {
  name: "FALLBACKSMSTEXT",
  property: "fallbackSmsText",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:101:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:101:7" },
};

export const LEGACY_SEND_SAVED_MMS_REQUEST_DISABLE_FALLBACK_SMS: Child = {
  name: "DISABLEFALLBACKSMS",
  property: "disableFallbackSms",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:107:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:107:7" },
};

export const LEGACY_SEND_SAVED_MMS_REQUEST_DISABLE_FALLBACK_SMS_LINK: Child = {
  name: "DISABLEFALLBACKSMSLINK",
  property: "disableFallbackSmsLink",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:113:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:113:7" },
};

export const LEGACY_SEND_SAVED_MMS_REQUEST_DDM_FORCE: Child = {
  name: "DDMFORCE",
  property: "ddmForce",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:119:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:119:7" },
};

export const LEGACY_SEND_SAVED_MMS_REQUEST_DDM_MESSAGE_SUBJECT: Child = {
  name: "DDMTITLE",
  property: "ddmMessageSubject",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:125:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:125:7" },
};

export const LEGACY_SEND_SAVED_MMS_REQUEST_DDM_MESSAGE_TEXT: Child = {
  name: "DDMTEXT",
  property: "ddmMessageText",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:131:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:131:7" },
};

export const LEGACY_SEND_SAVED_MMS_REQUEST_DDM_MESSAGE_TIMEOUT: Child = {
  name: "DDMTIMEOUT",
  property: "ddmMessageTimeout",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:137:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:137:7" },
};

export const LEGACY_SEND_SAVED_MMS_REQUEST_DEVICE: Child = {
  name: "DEVICE",
  property: "device",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:143:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:143:7" },
};

export const LEGACY_SEND_SAVED_MMS_REQUEST_FORCE_PASS_AS_LINK: Child = {
  name: "FORCEPASSASLINK",
  property: "forcePassAsLink",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:149:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:149:7" },
};

export const LEGACY_SEND_SAVED_MMS_REQUEST_CHILDREN: readonly Child[] = [
  LEGACY_SEND_SAVED_MMS_REQUEST_ACTION,
  LEGACY_SEND_SAVED_MMS_REQUEST_API_KEY,
  LEGACY_SEND_SAVED_MMS_REQUEST_TO,
  LEGACY_SEND_SAVED_MMS_REQUEST_FROM,
  LEGACY_SEND_SAVED_MMS_REQUEST_FROM_MASK,
  LEGACY_SEND_SAVED_MMS_REQUEST_MMS_ID,
  LEGACY_SEND_SAVED_MMS_REQUEST_OPERATOR_ID,
  LEGACY_SEND_SAVED_MMS_REQUEST_SPID,
  LEGACY_SEND_SAVED_MMS_REQUEST_CAMPAIGN_REF,
  LEGACY_SEND_SAVED_MMS_REQUEST_CUSTOM_SUBJECT,
  LEGACY_SEND_SAVED_MMS_REQUEST_CUSTOM_TEXT,
  LEGACY_SEND_SAVED_MMS_REQUEST_DATA,
  LEGACY_SEND_SAVED_MMS_REQUEST_FALLBACK_SMS_TEXT,
  LEGACY_SEND_SAVED_MMS_REQUEST_DISABLE_FALLBACK_SMS,
  LEGACY_SEND_SAVED_MMS_REQUEST_DISABLE_FALLBACK_SMS_LINK,
  LEGACY_SEND_SAVED_MMS_REQUEST_DDM_FORCE,
  LEGACY_SEND_SAVED_MMS_REQUEST_DDM_MESSAGE_SUBJECT,
  LEGACY_SEND_SAVED_MMS_REQUEST_DDM_MESSAGE_TEXT,
  LEGACY_SEND_SAVED_MMS_REQUEST_DDM_MESSAGE_TIMEOUT,
  LEGACY_SEND_SAVED_MMS_REQUEST_DEVICE,
  LEGACY_SEND_SAVED_MMS_REQUEST_FORCE_PASS_AS_LINK,
];

/** `UpperCustomText` — schema/sinch-mms/upper/send-saved-mms.xsd:171:3 */
export const UPPER_CUSTOM_TEXT: ContentFindings = {
  type: "UpperCustomText",
  names: ["VALUE", "SLIDE"],
  schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:171:3",
  open: false,
};

export const UPPER_CUSTOM_TEXT_PROPERTIES: ReadonlySet<string> = new Set(["value", "slide"]);

export const UPPER_CUSTOM_TEXT_VALUE: Child = {
  name: "VALUE",
  property: "value",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: {
    code: "cvc-complex-type.2.4.b",
    rule: "E100",
    schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:177:7",
  },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:177:7" },
};

export const UPPER_CUSTOM_TEXT_SLIDE: Child = {
  name: "SLIDE",
  property: "slide",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: {
    code: "cvc-complex-type.2.4.b",
    rule: "E100",
    schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:183:7",
  },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:183:7" },
};

export const UPPER_CUSTOM_TEXT_CHILDREN: readonly Child[] = [UPPER_CUSTOM_TEXT_VALUE, UPPER_CUSTOM_TEXT_SLIDE];

export const UPPER_SEND_SAVED_MMS_RESPONSE_STATUS: Child = {
  name: "STATUS",
  property: "status",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:201:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:201:7" },
};
