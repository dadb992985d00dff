// Generated from schema/sinch-mms/upper/save-mms.xsd by schemawright. Do not edit.
import { type Child, type ContentFindings, child } from "@schemawright/runtime/codegen";

/** `UpperSaveMmsSuccess` — schema/sinch-mms/upper/save-mms.xsd:111:3 */
export const UPPER_SAVE_MMS_SUCCESS: ContentFindings = {
  type: "UpperSaveMmsSuccess",
  names: ["STATUS", "MMSID"],
  schemaLocation: "schema/sinch-mms/upper/save-mms.xsd:111:3",
  open: true,
};

export const UPPER_SAVE_MMS_SUCCESS__PROPERTIES: ReadonlySet<string> = new Set(["status", "mmsId"]);

export const UPPER_SAVE_MMS_SUCCESS_status: Child = /*@__PURE__*/ child("STATUS", "status", 1, 1, "schema/sinch-mms/upper/save-mms.xsd:122:11");

export const UPPER_SAVE_MMS_SUCCESS_mmsId: Child = /*@__PURE__*/ child("MMSID", "mmsId", 0, 1, "schema/sinch-mms/upper/save-mms.xsd:128:11");

export const UPPER_SAVE_MMS_SUCCESS__CHILDREN: readonly Child[] = [UPPER_SAVE_MMS_SUCCESS_status, UPPER_SAVE_MMS_SUCCESS_mmsId];

/** `UpperSaveMmsFailure` — schema/sinch-mms/upper/save-mms.xsd:139:3 */
export const UPPER_SAVE_MMS_FAILURE: ContentFindings = {
  type: "UpperSaveMmsFailure",
  names: ["STATUS", "ERRORCODE", "ERRORINFO"],
  schemaLocation: "schema/sinch-mms/upper/save-mms.xsd:139:3",
  open: true,
};

export const UPPER_SAVE_MMS_FAILURE__PROPERTIES: ReadonlySet<string> = new Set(["status", "errorCode", "errorInfo"]);

export const UPPER_SAVE_MMS_FAILURE_status: Child = /*@__PURE__*/ child("STATUS", "status", 1, 1, "schema/sinch-mms/upper/save-mms.xsd:150:11");

export const UPPER_SAVE_MMS_FAILURE_errorCode: Child = /*@__PURE__*/ child("ERRORCODE", "errorCode", 0, 1, "schema/sinch-mms/upper/save-mms.xsd:156:11");

export const UPPER_SAVE_MMS_FAILURE_errorInfo: Child = /*@__PURE__*/ child("ERRORINFO", "errorInfo", 0, 1, "schema/sinch-mms/upper/save-mms.xsd:162:11");

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

export const LEGACY_SAVE_MMS_REQUEST_action: Child = /*@__PURE__*/ child("ACTION", "action", 1, 1, "schema/sinch-mms/upper/save-mms.xsd:30:7", "", false, { rule: "E100" });

export const LEGACY_SAVE_MMS_REQUEST_apiKey: Child = /*@__PURE__*/ child("API_KEY", "apiKey", 1, 1, "schema/sinch-mms/upper/save-mms.xsd:36:7", "", false, { rule: "E104" });

export const LEGACY_SAVE_MMS_REQUEST_name: Child = /*@__PURE__*/ child("NAME", "name", 1, 1, "schema/sinch-mms/upper/save-mms.xsd:42:7", "", false, { rule: "E311" });

export const LEGACY_SAVE_MMS_REQUEST_messageSubject: Child = /*@__PURE__*/ child("SUBJECT", "messageSubject", 0, 1, "schema/sinch-mms/upper/save-mms.xsd:48:7", "", false, { rule: "E314" });

export const LEGACY_SAVE_MMS_REQUEST_slide: Child = /*@__PURE__*/ child("SLIDE", "slide", 1, 8, "schema/sinch-mms/upper/save-mms.xsd:54:7", "", true, { rule: "E312" }, { rule: "E225" });

export const LEGACY_SAVE_MMS_REQUEST_fallbackSmsText: Child = /*@__PURE__*/ child("FALLBACKSMSTEXT", "fallbackSmsText", 0, 1, "schema/sinch-mms/upper/save-mms.xsd:60:7");

export const LEGACY_SAVE_MMS_REQUEST_disableFallbackSms: Child = /*@__PURE__*/ child("DISABLEFALLBACKSMS", "disableFallbackSms", 0, 1, "schema/sinch-mms/upper/save-mms.xsd:66:7");

export const LEGACY_SAVE_MMS_REQUEST_disableFallbackSmsLink: Child = /*@__PURE__*/ child("DISABLEFALLBACKSMSLINK", "disableFallbackSmsLink", 0, 1, "schema/sinch-mms/upper/save-mms.xsd:72:7");

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

export const UPPER_SAVE_MMS_RESPONSE_status: Child = /*@__PURE__*/ child("STATUS", "status", 1, 1, "schema/sinch-mms/upper/save-mms.xsd:102:7");
