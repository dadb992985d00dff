// Generated from schema/sinch-mms/save-mms.xsd by schemawright. Do not edit.
import type { SaveMmsRequest } from "../types/save-mms.ts";
import { type Child, type ContentFindings, type Finding, type Site, child } from "@schemawright/runtime/codegen";

/** `SaveMmsRequest` — schema/sinch-mms/save-mms.xsd:24:3 */
export const SAVE_MMS_REQUEST: ContentFindings = {
  type: "SaveMmsRequest",
  names: [
    "action",
    "api-key",
    "name",
    "message-subject",
    "slide",
    "fallback-sms-text",
    "fallback-sms-link-expiration",
    "disable-fallback-sms",
    "disable-fallback-sms-link",
  ],
  schemaLocation: "schema/sinch-mms/save-mms.xsd:24:3",
  open: false,
};

export const SAVE_MMS_REQUEST__PROPERTIES: ReadonlySet<string> = new Set([
  "action",
  "apiKey",
  "name",
  "messageSubject",
  "slide",
  "fallbackSmsText",
  "fallbackSmsLinkExpiration",
  "disableFallbackSms",
  "disableFallbackSmsLink",
]);

export const SAVE_MMS_REQUEST_action: Child = /*@__PURE__*/ child("action", "action", 1, 1, "schema/sinch-mms/save-mms.xsd:33:7", "", false, { rule: "E100" });

export const SAVE_MMS_REQUEST_apiKey: Child = /*@__PURE__*/ child("api-key", "apiKey", 1, 1, "schema/sinch-mms/save-mms.xsd:39:7", "", false, { rule: "E104" });

export const SAVE_MMS_REQUEST_name: Child = /*@__PURE__*/ child("name", "name", 1, 1, "schema/sinch-mms/save-mms.xsd:45:7", "", false, { rule: "E311" });

export const SAVE_MMS_REQUEST_messageSubject: Child = /*@__PURE__*/ child("message-subject", "messageSubject", 0, 1, "schema/sinch-mms/save-mms.xsd:51:7", "", false, { rule: "E314" });

export const SAVE_MMS_REQUEST_slide: Child = /*@__PURE__*/ child("slide", "slide", 1, 8, "schema/sinch-mms/save-mms.xsd:57:7", "", true, { rule: "E312" }, { rule: "E225" });

export const SAVE_MMS_REQUEST_fallbackSmsText: Child = /*@__PURE__*/ child("fallback-sms-text", "fallbackSmsText", 0, 1, "schema/sinch-mms/save-mms.xsd:63:7");

export const SAVE_MMS_REQUEST_fallbackSmsLinkExpiration: Child = /*@__PURE__*/ child("fallback-sms-link-expiration", "fallbackSmsLinkExpiration", 0, 1, "schema/sinch-mms/save-mms.xsd:68:7");

export const SAVE_MMS_REQUEST_disableFallbackSms: Child = /*@__PURE__*/ child("disable-fallback-sms", "disableFallbackSms", 0, 1, "schema/sinch-mms/save-mms.xsd:73:7");

export const SAVE_MMS_REQUEST_disableFallbackSmsLink: Child = /*@__PURE__*/ child("disable-fallback-sms-link", "disableFallbackSmsLink", 0, 1, "schema/sinch-mms/save-mms.xsd:78:7");

export const SAVE_MMS_REQUEST__CHILDREN: readonly Child[] = [
  SAVE_MMS_REQUEST_action,
  SAVE_MMS_REQUEST_apiKey,
  SAVE_MMS_REQUEST_name,
  SAVE_MMS_REQUEST_messageSubject,
  SAVE_MMS_REQUEST_slide,
  SAVE_MMS_REQUEST_fallbackSmsText,
  SAVE_MMS_REQUEST_fallbackSmsLinkExpiration,
  SAVE_MMS_REQUEST_disableFallbackSms,
  SAVE_MMS_REQUEST_disableFallbackSmsLink,
];

const SAVE_MMS_REQUEST__RULE_1: Finding = {
  code: "contract-rule",
  rule: "E314",
  schemaLocation: "schema/sinch-mms/save-mms.xsd:28:9",
  params: { test: "message-subject" },
  message: "A saved MMS needs a subject.",
  atChild: { name: "message-subject", property: "messageSubject" },
};

const SAVE_MMS_REQUEST__RULE_2: Finding = {
  code: "contract-rule",
  rule: "E314",
  schemaLocation: "schema/sinch-mms/save-mms.xsd:29:9",
  params: { test: "not(matches(message-subject, '[⌚⌛⏩-⏺☀-➿⬀-⯿️🀀-🯿]'))" },
  message: "Carriers refuse emoji in a subject.",
  atChild: { name: "message-subject", property: "messageSubject" },
};

/** Assertions and rules of `SaveMmsRequest`. */
export function assertSaveMmsRequest(messageSubject: SaveMmsRequest["messageSubject"], site: Site): void {
  if (!(messageSubject !== undefined)) site.report(SAVE_MMS_REQUEST__RULE_1, { absent: messageSubject === undefined });
  if (!(!/[\u{231a}\u{231b}\u{23e9}-\u{23fa}\u{2600}-\u{27bf}\u{2b00}-\u{2bff}\u{fe0f}\u{1f000}-\u{1fbff}]/u.test(messageSubject ?? ""))) site.report(SAVE_MMS_REQUEST__RULE_2, { absent: messageSubject === undefined });
}

/** `SaveMmsSuccess` — schema/sinch-mms/save-mms.xsd:113:3 */
export const SAVE_MMS_SUCCESS: ContentFindings = {
  type: "SaveMmsSuccess",
  names: ["status", "mms-id"],
  schemaLocation: "schema/sinch-mms/save-mms.xsd:113:3",
  open: true,
};

export const SAVE_MMS_SUCCESS__PROPERTIES: ReadonlySet<string> = new Set(["status", "mmsId"]);

export const SAVE_MMS_SUCCESS_status: Child = /*@__PURE__*/ child("status", "status", 1, 1, "schema/sinch-mms/save-mms.xsd:123:11");

export const SAVE_MMS_SUCCESS_mmsId: Child = /*@__PURE__*/ child("mms-id", "mmsId", 0, 1, "schema/sinch-mms/save-mms.xsd:128:11");

export const SAVE_MMS_SUCCESS__CHILDREN: readonly Child[] = [SAVE_MMS_SUCCESS_status, SAVE_MMS_SUCCESS_mmsId];

/** `SaveMmsFailure` — schema/sinch-mms/save-mms.xsd:138:3 */
export const SAVE_MMS_FAILURE: ContentFindings = {
  type: "SaveMmsFailure",
  names: ["status", "error-code", "error-info"],
  schemaLocation: "schema/sinch-mms/save-mms.xsd:138:3",
  open: true,
};

export const SAVE_MMS_FAILURE__PROPERTIES: ReadonlySet<string> = new Set(["status", "errorCode", "errorInfo"]);

export const SAVE_MMS_FAILURE_status: Child = /*@__PURE__*/ child("status", "status", 1, 1, "schema/sinch-mms/save-mms.xsd:148:11");

export const SAVE_MMS_FAILURE_errorCode: Child = /*@__PURE__*/ child("error-code", "errorCode", 0, 1, "schema/sinch-mms/save-mms.xsd:153:11");

export const SAVE_MMS_FAILURE_errorInfo: Child = /*@__PURE__*/ child("error-info", "errorInfo", 0, 1, "schema/sinch-mms/save-mms.xsd:158:11");

export const SAVE_MMS_FAILURE__CHILDREN: readonly Child[] = [SAVE_MMS_FAILURE_status, SAVE_MMS_FAILURE_errorCode, SAVE_MMS_FAILURE_errorInfo];

export const SAVE_MMS_RESPONSE_status: Child = /*@__PURE__*/ child("status", "status", 1, 1, "schema/sinch-mms/save-mms.xsd:105:7");
