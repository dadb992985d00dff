// Generated from schema/sinch-mms/upper/send-saved-mms.xsd by schemawright. Do not edit.
import { type Child, type ContentFindings, child } from "@schemawright/runtime/codegen";

/** `UpperSendSavedMmsSuccess` — schema/sinch-mms/upper/send-saved-mms.xsd:210:3 */
export const UPPER_SEND_SAVED_MMS_SUCCESS: ContentFindings = {
  type: "UpperSendSavedMmsSuccess",
  names: ["STATUS", "TO", "FROM", "MMSID", "TRACKINGID", "STATUSDETAILS"],
  schemaLocation: "schema/sinch-mms/upper/send-saved-mms.xsd:210:3",
  open: true,
};

export const UPPER_SEND_SAVED_MMS_SUCCESS__PROPERTIES: ReadonlySet<string> = new Set(["status", "to", "from", "mmsId", "trackingId", "statusDetails"]);

export const UPPER_SEND_SAVED_MMS_SUCCESS_status: Child = /*@__PURE__*/ child("STATUS", "status", 1, 1, "schema/sinch-mms/upper/send-saved-mms.xsd:221:11");

export const UPPER_SEND_SAVED_MMS_SUCCESS_to: Child = /*@__PURE__*/ child("TO", "to", 0, 1, "schema/sinch-mms/upper/send-saved-mms.xsd:227:11");

export const UPPER_SEND_SAVED_MMS_SUCCESS_from: Child = /*@__PURE__*/ child("FROM", "from", 0, 1, "schema/sinch-mms/upper/send-saved-mms.xsd:233:11");

export const UPPER_SEND_SAVED_MMS_SUCCESS_mmsId: Child = /*@__PURE__*/ child("MMSID", "mmsId", 0, 1, "schema/sinch-mms/upper/send-saved-mms.xsd:239:11");

export const UPPER_SEND_SAVED_MMS_SUCCESS_trackingId: Child = /*@__PURE__*/ child("TRACKINGID", "trackingId", 0, 1, "schema/sinch-mms/upper/send-saved-mms.xsd:245:11");

export const UPPER_SEND_SAVED_MMS_SUCCESS_statusDetails: Child = /*@__PURE__*/ child("STATUSDETAILS", "statusDetails", 0, 1, "schema/sinch-mms/upper/send-saved-mms.xsd:251:11");

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

export const UPPER_SEND_SAVED_MMS_FAILURE_status: Child = /*@__PURE__*/ child("STATUS", "status", 1, 1, "schema/sinch-mms/upper/send-saved-mms.xsd:273:11");

export const UPPER_SEND_SAVED_MMS_FAILURE_errorCode: Child = /*@__PURE__*/ child("ERRORCODE", "errorCode", 0, 1, "schema/sinch-mms/upper/send-saved-mms.xsd:279:11");

export const UPPER_SEND_SAVED_MMS_FAILURE_errorInfo: Child = /*@__PURE__*/ child("ERRORINFO", "errorInfo", 0, 1, "schema/sinch-mms/upper/send-saved-mms.xsd:285:11");

export const UPPER_SEND_SAVED_MMS_FAILURE_to: Child = /*@__PURE__*/ child("TO", "to", 0, 1, "schema/sinch-mms/upper/send-saved-mms.xsd:291:11");

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

export const LEGACY_SEND_SAVED_MMS_REQUEST_action: Child = /*@__PURE__*/ child("ACTION", "action", 1, 1, "schema/sinch-mms/upper/send-saved-mms.xsd:29:7", "", false, { rule: "E100" });

export const LEGACY_SEND_SAVED_MMS_REQUEST_apiKey: Child = /*@__PURE__*/ child("API_KEY", "apiKey", 1, 1, "schema/sinch-mms/upper/send-saved-mms.xsd:35:7", "", false, { rule: "E104" });

export const LEGACY_SEND_SAVED_MMS_REQUEST_to: Child = /*@__PURE__*/ child("TO", "to", 1, 1, "schema/sinch-mms/upper/send-saved-mms.xsd:41:7", "", false, { rule: "E110" });

export const LEGACY_SEND_SAVED_MMS_REQUEST_from: Child = /*@__PURE__*/ child("FROM", "from", 1, 1, "schema/sinch-mms/upper/send-saved-mms.xsd:47:7", "", false, { rule: "E111" });

export const LEGACY_SEND_SAVED_MMS_REQUEST_fromMask: Child = /*@__PURE__*/ child("FROM_MASK", "fromMask", 0, 1, "schema/sinch-mms/upper/send-saved-mms.xsd:53:7", "", false, { rule: "E115" });

export const LEGACY_SEND_SAVED_MMS_REQUEST_mmsId: Child = /*@__PURE__*/ child("MMSID", "mmsId", 1, 1, "schema/sinch-mms/upper/send-saved-mms.xsd:59:7", "", false, { rule: "E620" }, { rule: "E241" });

export const LEGACY_SEND_SAVED_MMS_REQUEST_operatorId: Child = /*@__PURE__*/ child("OPERATORID", "operatorId", 0, 1, "schema/sinch-mms/upper/send-saved-mms.xsd:65:7", "", false, { rule: "E650" });

export const LEGACY_SEND_SAVED_MMS_REQUEST_spid: Child = /*@__PURE__*/ child("SPID", "spid", 0, 1, "schema/sinch-mms/upper/send-saved-mms.xsd:71:7", "", false, { rule: "E650" });

export const LEGACY_SEND_SAVED_MMS_REQUEST_campaignRef: Child = /*@__PURE__*/ child("CAMPAIGNREF", "campaignRef", 0, 1, "schema/sinch-mms/upper/send-saved-mms.xsd:77:7");

export const LEGACY_SEND_SAVED_MMS_REQUEST_customSubject: Child = /*@__PURE__*/ child("CUSTOMSUBJECT", "customSubject", 0, 1, "schema/sinch-mms/upper/send-saved-mms.xsd:83:7", "", false, { rule: "E314" });

export const LEGACY_SEND_SAVED_MMS_REQUEST_customText: Child = /*@__PURE__*/ child("CUSTOMTEXT", "customText", 0, 8, "schema/sinch-mms/upper/send-saved-mms.xsd:89:7");

export const LEGACY_SEND_SAVED_MMS_REQUEST_data: Child = /*@__PURE__*/ child("DATA", "data", 0, 1, "schema/sinch-mms/upper/send-saved-mms.xsd:95:7");

export const LEGACY_SEND_SAVED_MMS_REQUEST_fallbackSmsText: Child = /*@__PURE__*/ child("FALLBACKSMSTEXT", "fallbackSmsText", 0, 1, "schema/sinch-mms/upper/send-saved-mms.xsd:101:7");

export const LEGACY_SEND_SAVED_MMS_REQUEST_disableFallbackSms: Child = /*@__PURE__*/ child("DISABLEFALLBACKSMS", "disableFallbackSms", 0, 1, "schema/sinch-mms/upper/send-saved-mms.xsd:107:7");

export const LEGACY_SEND_SAVED_MMS_REQUEST_disableFallbackSmsLink: Child = /*@__PURE__*/ child("DISABLEFALLBACKSMSLINK", "disableFallbackSmsLink", 0, 1, "schema/sinch-mms/upper/send-saved-mms.xsd:113:7");

export const LEGACY_SEND_SAVED_MMS_REQUEST_ddmForce: Child = /*@__PURE__*/ child("DDMFORCE", "ddmForce", 0, 1, "schema/sinch-mms/upper/send-saved-mms.xsd:119:7");

export const LEGACY_SEND_SAVED_MMS_REQUEST_ddmMessageSubject: Child = /*@__PURE__*/ child("DDMTITLE", "ddmMessageSubject", 0, 1, "schema/sinch-mms/upper/send-saved-mms.xsd:125:7");

export const LEGACY_SEND_SAVED_MMS_REQUEST_ddmMessageText: Child = /*@__PURE__*/ child("DDMTEXT", "ddmMessageText", 0, 1, "schema/sinch-mms/upper/send-saved-mms.xsd:131:7");

export const LEGACY_SEND_SAVED_MMS_REQUEST_ddmMessageTimeout: Child = /*@__PURE__*/ child("DDMTIMEOUT", "ddmMessageTimeout", 0, 1, "schema/sinch-mms/upper/send-saved-mms.xsd:137:7");

export const LEGACY_SEND_SAVED_MMS_REQUEST_device: Child = /*@__PURE__*/ child("DEVICE", "device", 0, 1, "schema/sinch-mms/upper/send-saved-mms.xsd:143:7");

export const LEGACY_SEND_SAVED_MMS_REQUEST_forcePassAsLink: Child = /*@__PURE__*/ child("FORCEPASSASLINK", "forcePassAsLink", 0, 1, "schema/sinch-mms/upper/send-saved-mms.xsd:149:7");

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

export const UPPER_CUSTOM_TEXT_value: Child = /*@__PURE__*/ child("VALUE", "value", 1, 1, "schema/sinch-mms/upper/send-saved-mms.xsd:177:7", "", false, { rule: "E100" }, {});

export const UPPER_CUSTOM_TEXT_slide: Child = /*@__PURE__*/ child("SLIDE", "slide", 1, 1, "schema/sinch-mms/upper/send-saved-mms.xsd:183:7", "", false, { rule: "E100" }, {});

export const UPPER_CUSTOM_TEXT__CHILDREN: readonly Child[] = [UPPER_CUSTOM_TEXT_value, UPPER_CUSTOM_TEXT_slide];

export const UPPER_SEND_SAVED_MMS_RESPONSE_status: Child = /*@__PURE__*/ child("STATUS", "status", 1, 1, "schema/sinch-mms/upper/send-saved-mms.xsd:201:7");
