// Generated from schema/sinch-mms/upper/send-mms.xsd by schemawright. Do not edit.
import { type Child, type ContentFindings, child } from "@schemawright/runtime/codegen";

/** `UpperSendMmsSuccess` — schema/sinch-mms/upper/send-mms.xsd:147:3 */
export const UPPER_SEND_MMS_SUCCESS: ContentFindings = {
  type: "UpperSendMmsSuccess",
  names: ["STATUS", "TO", "MMSID", "TRACKINGID", "STATUSDETAILS"],
  schemaLocation: "schema/sinch-mms/upper/send-mms.xsd:147:3",
  open: true,
};

export const UPPER_SEND_MMS_SUCCESS__PROPERTIES: ReadonlySet<string> = new Set(["status", "to", "mmsId", "trackingId", "statusDetails"]);

export const UPPER_SEND_MMS_SUCCESS_status: Child = /*@__PURE__*/ child("STATUS", "status", 1, 1, "schema/sinch-mms/upper/send-mms.xsd:158:11");

export const UPPER_SEND_MMS_SUCCESS_to: Child = /*@__PURE__*/ child("TO", "to", 0, 1, "schema/sinch-mms/upper/send-mms.xsd:164:11");

export const UPPER_SEND_MMS_SUCCESS_mmsId: Child = /*@__PURE__*/ child("MMSID", "mmsId", 0, 1, "schema/sinch-mms/upper/send-mms.xsd:170:11");

export const UPPER_SEND_MMS_SUCCESS_trackingId: Child = /*@__PURE__*/ child("TRACKINGID", "trackingId", 0, 1, "schema/sinch-mms/upper/send-mms.xsd:176:11");

export const UPPER_SEND_MMS_SUCCESS_statusDetails: Child = /*@__PURE__*/ child("STATUSDETAILS", "statusDetails", 0, 1, "schema/sinch-mms/upper/send-mms.xsd:182:11");

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

export const UPPER_SEND_MMS_FAILURE_status: Child = /*@__PURE__*/ child("STATUS", "status", 1, 1, "schema/sinch-mms/upper/send-mms.xsd:204:11");

export const UPPER_SEND_MMS_FAILURE_errorCode: Child = /*@__PURE__*/ child("ERRORCODE", "errorCode", 0, 1, "schema/sinch-mms/upper/send-mms.xsd:210:11");

export const UPPER_SEND_MMS_FAILURE_errorInfo: Child = /*@__PURE__*/ child("ERRORINFO", "errorInfo", 0, 1, "schema/sinch-mms/upper/send-mms.xsd:216:11");

export const UPPER_SEND_MMS_FAILURE_to: Child = /*@__PURE__*/ child("TO", "to", 0, 1, "schema/sinch-mms/upper/send-mms.xsd:222:11");

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

export const LEGACY_SEND_MMS_REQUEST_action: Child = /*@__PURE__*/ child("ACTION", "action", 1, 1, "schema/sinch-mms/upper/send-mms.xsd:30:7", "", false, { rule: "E100" });

export const LEGACY_SEND_MMS_REQUEST_apiKey: Child = /*@__PURE__*/ child("API_KEY", "apiKey", 1, 1, "schema/sinch-mms/upper/send-mms.xsd:36:7", "", false, { rule: "E104" });

export const LEGACY_SEND_MMS_REQUEST_to: Child = /*@__PURE__*/ child("TO", "to", 1, 1, "schema/sinch-mms/upper/send-mms.xsd:42:7", "", false, { rule: "E110" });

export const LEGACY_SEND_MMS_REQUEST_from: Child = /*@__PURE__*/ child("FROM", "from", 1, 1, "schema/sinch-mms/upper/send-mms.xsd:48:7", "", false, { rule: "E111" });

export const LEGACY_SEND_MMS_REQUEST_fromMask: Child = /*@__PURE__*/ child("FROM_MASK", "fromMask", 0, 1, "schema/sinch-mms/upper/send-mms.xsd:54:7", "", false, { rule: "E115" });

export const LEGACY_SEND_MMS_REQUEST_operatorId: Child = /*@__PURE__*/ child("OPERATORID", "operatorId", 0, 1, "schema/sinch-mms/upper/send-mms.xsd:60:7", "", false, { rule: "E650" });

export const LEGACY_SEND_MMS_REQUEST_spid: Child = /*@__PURE__*/ child("SPID", "spid", 0, 1, "schema/sinch-mms/upper/send-mms.xsd:66:7", "", false, { rule: "E650" });

export const LEGACY_SEND_MMS_REQUEST_campaignRef: Child = /*@__PURE__*/ child("CAMPAIGNREF", "campaignRef", 0, 1, "schema/sinch-mms/upper/send-mms.xsd:72:7");

export const LEGACY_SEND_MMS_REQUEST_name: Child = /*@__PURE__*/ child("NAME", "name", 1, 1, "schema/sinch-mms/upper/send-mms.xsd:78:7", "", false, { rule: "E311" });

export const LEGACY_SEND_MMS_REQUEST_messageSubject: Child = /*@__PURE__*/ child("SUBJECT", "messageSubject", 0, 1, "schema/sinch-mms/upper/send-mms.xsd:84:7", "", false, { rule: "E314" });

export const LEGACY_SEND_MMS_REQUEST_slide: Child = /*@__PURE__*/ child("SLIDE", "slide", 1, 8, "schema/sinch-mms/upper/send-mms.xsd:90:7", "", true, { rule: "E312" }, { rule: "E225" });

export const LEGACY_SEND_MMS_REQUEST_fallbackSmsText: Child = /*@__PURE__*/ child("FALLBACKSMSTEXT", "fallbackSmsText", 0, 1, "schema/sinch-mms/upper/send-mms.xsd:96:7");

export const LEGACY_SEND_MMS_REQUEST_disableFallbackSms: Child = /*@__PURE__*/ child("DISABLEFALLBACKSMS", "disableFallbackSms", 0, 1, "schema/sinch-mms/upper/send-mms.xsd:102:7");

export const LEGACY_SEND_MMS_REQUEST_disableFallbackSmsLink: Child = /*@__PURE__*/ child("DISABLEFALLBACKSMSLINK", "disableFallbackSmsLink", 0, 1, "schema/sinch-mms/upper/send-mms.xsd:108:7");

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

export const UPPER_SEND_MMS_RESPONSE_status: Child = /*@__PURE__*/ child("STATUS", "status", 1, 1, "schema/sinch-mms/upper/send-mms.xsd:138:7");
