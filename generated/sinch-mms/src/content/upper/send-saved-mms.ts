// Generated from schema/sinch-mms/upper/send-saved-mms.xsd by schemawright. Do not edit.
import type { Child, ContentFindings } from "@schemawright/runtime/codegen";

/** `UpperSendSavedMmsSuccess` — schema/sinch-mms/upper/send-saved-mms.xsd:210:3 */
export const UPPER_SEND_SAVED_MMS_SUCCESS: ContentFindings = {
  type: "UpperSendSavedMmsSuccess",
  names: ["STATUS", "TO", "FROM", "MMSID", "TRACKINGID", "STATUSDETAILS"],
  schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:210:3",
  open: true,
};

export const UPPER_SEND_SAVED_MMS_SUCCESS__PROPERTIES: ReadonlySet<string> = new Set(["status", "to", "from", "mmsId", "trackingId", "statusDetails"]);

export const UPPER_SEND_SAVED_MMS_SUCCESS_status: Child = {
  name: "STATUS",
  property: "status",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:221:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:221:11" },
};

export const UPPER_SEND_SAVED_MMS_SUCCESS_to: Child = {
  name: "TO",
  property: "to",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:227:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:227:11" },
};

export const UPPER_SEND_SAVED_MMS_SUCCESS_from: Child = {
  name: "FROM",
  property: "from",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:233:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:233:11" },
};

export const UPPER_SEND_SAVED_MMS_SUCCESS_mmsId: Child = {
  name: "MMSID",
  property: "mmsId",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:239:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:239:11" },
};

export const UPPER_SEND_SAVED_MMS_SUCCESS_trackingId: Child = {
  name: "TRACKINGID",
  property: "trackingId",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:245:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:245:11" },
};

export const UPPER_SEND_SAVED_MMS_SUCCESS_statusDetails: Child = {
  name: "STATUSDETAILS",
  property: "statusDetails",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:251:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:251:11" },
};

export const UPPER_SEND_SAVED_MMS_SUCCESS__CHILDREN: readonly Child[] = [
  UPPER_SEND_SAVED_MMS_SUCCESS_status,
  UPPER_SEND_SAVED_MMS_SUCCESS_to,
  UPPER_SEND_SAVED_MMS_SUCCESS_from,
  UPPER_SEND_SAVED_MMS_SUCCESS_mmsId,
  UPPER_SEND_SAVED_MMS_SUCCESS_trackingId,
  UPPER_SEND_SAVED_MMS_SUCCESS_statusDetails,
];

/** `UpperSendSavedMmsFailure` — schema/sinch-mms/upper/send-saved-mms.xsd:262:3 */
export const UPPER_SEND_SAVED_MMS_FAILURE: ContentFindings = {
  type: "UpperSendSavedMmsFailure",
  names: ["STATUS", "ERRORCODE", "ERRORINFO", "TO"],
  schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:262:3",
  open: true,
};

export const UPPER_SEND_SAVED_MMS_FAILURE__PROPERTIES: ReadonlySet<string> = new Set(["status", "errorCode", "errorInfo", "to"]);

export const UPPER_SEND_SAVED_MMS_FAILURE_status: Child = {
  name: "STATUS",
  property: "status",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:273:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:273:11" },
};

export const UPPER_SEND_SAVED_MMS_FAILURE_errorCode: Child = {
  name: "ERRORCODE",
  property: "errorCode",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:279:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:279:11" },
};

export const UPPER_SEND_SAVED_MMS_FAILURE_errorInfo: Child = {
  name: "ERRORINFO",
  property: "errorInfo",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:285:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:285:11" },
};

export const UPPER_SEND_SAVED_MMS_FAILURE_to: Child = {
  name: "TO",
  property: "to",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:291:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:291:11" },
};

export const UPPER_SEND_SAVED_MMS_FAILURE__CHILDREN: readonly Child[] = [
  UPPER_SEND_SAVED_MMS_FAILURE_status,
  UPPER_SEND_SAVED_MMS_FAILURE_errorCode,
  UPPER_SEND_SAVED_MMS_FAILURE_errorInfo,
  UPPER_SEND_SAVED_MMS_FAILURE_to,
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

export const LEGACY_SEND_SAVED_MMS_REQUEST__PROPERTIES: ReadonlySet<string> = new Set([
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

export const LEGACY_SEND_SAVED_MMS_REQUEST_action: Child = {
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

export const LEGACY_SEND_SAVED_MMS_REQUEST_apiKey: Child = {
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

export const LEGACY_SEND_SAVED_MMS_REQUEST_to: Child = {
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

export const LEGACY_SEND_SAVED_MMS_REQUEST_from: Child = {
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

export const LEGACY_SEND_SAVED_MMS_REQUEST_fromMask: Child = {
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

export const LEGACY_SEND_SAVED_MMS_REQUEST_mmsId: Child = {
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

export const LEGACY_SEND_SAVED_MMS_REQUEST_operatorId: Child = {
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

export const LEGACY_SEND_SAVED_MMS_REQUEST_spid: Child = {
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

export const LEGACY_SEND_SAVED_MMS_REQUEST_campaignRef: Child = {
  name: "CAMPAIGNREF",
  property: "campaignRef",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:77:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:77:7" },
};

export const LEGACY_SEND_SAVED_MMS_REQUEST_customSubject: Child = {
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

export const LEGACY_SEND_SAVED_MMS_REQUEST_customText: Child = {
  name: "CUSTOMTEXT",
  property: "customText",
  repeated: true,
  minOccurs: 0,
  maxOccurs: 8,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:89:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:89:7" },
};

export const LEGACY_SEND_SAVED_MMS_REQUEST_data: Child = {
  name: "DATA",
  property: "data",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:95:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:95:7" },
};

export const LEGACY_SEND_SAVED_MMS_REQUEST_fallbackSmsText: Child = {
  name: "FALLBACKSMSTEXT",
  property: "fallbackSmsText",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:101:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:101:7" },
};

export const LEGACY_SEND_SAVED_MMS_REQUEST_disableFallbackSms: Child = {
  name: "DISABLEFALLBACKSMS",
  property: "disableFallbackSms",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:107:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:107:7" },
};

export const LEGACY_SEND_SAVED_MMS_REQUEST_disableFallbackSmsLink: Child = {
  name: "DISABLEFALLBACKSMSLINK",
  property: "disableFallbackSmsLink",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:113:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:113:7" },
};

export const LEGACY_SEND_SAVED_MMS_REQUEST_ddmForce: Child = {
  name: "DDMFORCE",
  property: "ddmForce",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:119:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:119:7" },
};

export const LEGACY_SEND_SAVED_MMS_REQUEST_ddmMessageSubject: Child = {
  name: "DDMTITLE",
  property: "ddmMessageSubject",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:125:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:125:7" },
};

export const LEGACY_SEND_SAVED_MMS_REQUEST_ddmMessageText: Child = {
  name: "DDMTEXT",
  property: "ddmMessageText",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:131:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:131:7" },
};

export const LEGACY_SEND_SAVED_MMS_REQUEST_ddmMessageTimeout: Child = {
  name: "DDMTIMEOUT",
  property: "ddmMessageTimeout",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:137:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:137:7" },
};

export const LEGACY_SEND_SAVED_MMS_REQUEST_device: Child = {
  name: "DEVICE",
  property: "device",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:143:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:143:7" },
};

export const LEGACY_SEND_SAVED_MMS_REQUEST_forcePassAsLink: Child = {
  name: "FORCEPASSASLINK",
  property: "forcePassAsLink",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:149:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:149:7" },
};

export const LEGACY_SEND_SAVED_MMS_REQUEST__CHILDREN: readonly Child[] = [
  LEGACY_SEND_SAVED_MMS_REQUEST_action,
  LEGACY_SEND_SAVED_MMS_REQUEST_apiKey,
  LEGACY_SEND_SAVED_MMS_REQUEST_to,
  LEGACY_SEND_SAVED_MMS_REQUEST_from,
  LEGACY_SEND_SAVED_MMS_REQUEST_fromMask,
  LEGACY_SEND_SAVED_MMS_REQUEST_mmsId,
  LEGACY_SEND_SAVED_MMS_REQUEST_operatorId,
  LEGACY_SEND_SAVED_MMS_REQUEST_spid,
  LEGACY_SEND_SAVED_MMS_REQUEST_campaignRef,
  LEGACY_SEND_SAVED_MMS_REQUEST_customSubject,
  LEGACY_SEND_SAVED_MMS_REQUEST_customText,
  LEGACY_SEND_SAVED_MMS_REQUEST_data,
  LEGACY_SEND_SAVED_MMS_REQUEST_fallbackSmsText,
  LEGACY_SEND_SAVED_MMS_REQUEST_disableFallbackSms,
  LEGACY_SEND_SAVED_MMS_REQUEST_disableFallbackSmsLink,
  LEGACY_SEND_SAVED_MMS_REQUEST_ddmForce,
  LEGACY_SEND_SAVED_MMS_REQUEST_ddmMessageSubject,
  LEGACY_SEND_SAVED_MMS_REQUEST_ddmMessageText,
  LEGACY_SEND_SAVED_MMS_REQUEST_ddmMessageTimeout,
  LEGACY_SEND_SAVED_MMS_REQUEST_device,
  LEGACY_SEND_SAVED_MMS_REQUEST_forcePassAsLink,
];

/** `UpperCustomText` — schema/sinch-mms/upper/send-saved-mms.xsd:171:3 */
export const UPPER_CUSTOM_TEXT: ContentFindings = {
  type: "UpperCustomText",
  names: ["VALUE", "SLIDE"],
  schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:171:3",
  open: false,
};

export const UPPER_CUSTOM_TEXT__PROPERTIES: ReadonlySet<string> = new Set(["value", "slide"]);

export const UPPER_CUSTOM_TEXT_value: Child = {
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

export const UPPER_CUSTOM_TEXT_slide: Child = {
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

export const UPPER_CUSTOM_TEXT__CHILDREN: readonly Child[] = [UPPER_CUSTOM_TEXT_value, UPPER_CUSTOM_TEXT_slide];

export const UPPER_SEND_SAVED_MMS_RESPONSE_status: Child = {
  name: "STATUS",
  property: "status",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:201:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:201:7" },
};
