// Generated from schema/sinch-mms/send-mms.xsd by schemawright. Do not edit.
import type { SendMmsRequest } from "../types/send-mms.ts";
import { type Child, type ContentFindings, type Finding, type Site, child, isBlank } from "@schemawright/runtime/codegen";

/** `SendMmsRequest` — schema/sinch-mms/send-mms.xsd:24:3 */
export const SEND_MMS_REQUEST: ContentFindings = {
  type: "SendMmsRequest",
  names: [
    "action",
    "api-key",
    "to",
    "from",
    "from-mask",
    "service-id",
    "operator-id",
    "campaign-ref",
    "name",
    "message-subject",
    "slide",
    "fallback-sms-text",
    "fallback-sms-link-expiration",
    "disable-fallback-sms",
    "disable-fallback-sms-link",
  ],
  schemaLocation: "schema/sinch-mms/send-mms.xsd:24:3",
  open: false,
};

export const SEND_MMS_REQUEST__PROPERTIES: ReadonlySet<string> = new Set([
  "action",
  "apiKey",
  "to",
  "from",
  "fromMask",
  "serviceId",
  "operatorId",
  "campaignRef",
  "name",
  "messageSubject",
  "slide",
  "fallbackSmsText",
  "fallbackSmsLinkExpiration",
  "disableFallbackSms",
  "disableFallbackSmsLink",
]);

export const SEND_MMS_REQUEST_action: Child = /*@__PURE__*/ child("action", "action", 1, 1, "schema/sinch-mms/send-mms.xsd:33:7", "", false, { rule: "E100" });

export const SEND_MMS_REQUEST_apiKey: Child = /*@__PURE__*/ child("api-key", "apiKey", 1, 1, "schema/sinch-mms/send-mms.xsd:39:7", "", false, { rule: "E104" });

export const SEND_MMS_REQUEST_to: Child = /*@__PURE__*/ child("to", "to", 1, 1, "schema/sinch-mms/send-mms.xsd:45:7", "", false, { rule: "E110" });

export const SEND_MMS_REQUEST_from: Child = /*@__PURE__*/ child("from", "from", 1, 1, "schema/sinch-mms/send-mms.xsd:51:7", "", false, { rule: "E111" });

export const SEND_MMS_REQUEST_fromMask: Child = /*@__PURE__*/ child("from-mask", "fromMask", 0, 1, "schema/sinch-mms/send-mms.xsd:57:7", "", false, { rule: "E115" });

export const SEND_MMS_REQUEST_serviceId: Child = /*@__PURE__*/ child("service-id", "serviceId", 1, 1, "schema/sinch-mms/send-mms.xsd:63:7", "", false, { rule: "E627" });

export const SEND_MMS_REQUEST_operatorId: Child = /*@__PURE__*/ child("operator-id", "operatorId", 0, 1, "schema/sinch-mms/send-mms.xsd:69:7", "", false, { rule: "E650" });

export const SEND_MMS_REQUEST_campaignRef: Child = /*@__PURE__*/ child("campaign-ref", "campaignRef", 0, 1, "schema/sinch-mms/send-mms.xsd:75:7");

export const SEND_MMS_REQUEST_name: Child = /*@__PURE__*/ child("name", "name", 1, 1, "schema/sinch-mms/send-mms.xsd:80:7", "", false, { rule: "E311" });

export const SEND_MMS_REQUEST_messageSubject: Child = /*@__PURE__*/ child("message-subject", "messageSubject", 0, 1, "schema/sinch-mms/send-mms.xsd:86:7", "", false, { rule: "E314" });

export const SEND_MMS_REQUEST_slide: Child = /*@__PURE__*/ child("slide", "slide", 1, 8, "schema/sinch-mms/send-mms.xsd:92:7", "", true, { rule: "E312" }, { rule: "E225" });

export const SEND_MMS_REQUEST_fallbackSmsText: Child = /*@__PURE__*/ child("fallback-sms-text", "fallbackSmsText", 0, 1, "schema/sinch-mms/send-mms.xsd:98:7");

export const SEND_MMS_REQUEST_fallbackSmsLinkExpiration: Child = /*@__PURE__*/ child("fallback-sms-link-expiration", "fallbackSmsLinkExpiration", 0, 1, "schema/sinch-mms/send-mms.xsd:103:7");

export const SEND_MMS_REQUEST_disableFallbackSms: Child = /*@__PURE__*/ child("disable-fallback-sms", "disableFallbackSms", 0, 1, "schema/sinch-mms/send-mms.xsd:108:7");

export const SEND_MMS_REQUEST_disableFallbackSmsLink: Child = /*@__PURE__*/ child("disable-fallback-sms-link", "disableFallbackSmsLink", 0, 1, "schema/sinch-mms/send-mms.xsd:113:7");

export const SEND_MMS_REQUEST__CHILDREN: readonly Child[] = [
  SEND_MMS_REQUEST_action,
  SEND_MMS_REQUEST_apiKey,
  SEND_MMS_REQUEST_to,
  SEND_MMS_REQUEST_from,
  SEND_MMS_REQUEST_fromMask,
  SEND_MMS_REQUEST_serviceId,
  SEND_MMS_REQUEST_operatorId,
  SEND_MMS_REQUEST_campaignRef,
  SEND_MMS_REQUEST_name,
  SEND_MMS_REQUEST_messageSubject,
  SEND_MMS_REQUEST_slide,
  SEND_MMS_REQUEST_fallbackSmsText,
  SEND_MMS_REQUEST_fallbackSmsLinkExpiration,
  SEND_MMS_REQUEST_disableFallbackSms,
  SEND_MMS_REQUEST_disableFallbackSmsLink,
];

const SEND_MMS_REQUEST__RULE_1: Finding = {
  code: "contract-rule",
  rule: "E622",
  schemaLocation: "schema/sinch-mms/send-mms.xsd:28:9",
  params: { test: "normalize-space(fallback-sms-text) != '' or string(disable-fallback-sms) = ('true', '1', 'yes')" },
  message: "A fallback text is needed unless the fallback SMS is switched off.",
  atChild: { name: "fallback-sms-text", property: "fallbackSmsText" },
};

const SEND_MMS_REQUEST__RULE_2: Finding = {
  code: "contract-rule",
  rule: "E314",
  schemaLocation: "schema/sinch-mms/send-mms.xsd:29:9",
  params: { test: "not(matches(message-subject, '[⌚⌛⏩-⏺☀-➿⬀-⯿️🀀-🯿]'))" },
  message: "Carriers refuse emoji in a subject.",
  atChild: { name: "message-subject", property: "messageSubject" },
};

/** Assertions and rules of `SendMmsRequest`. */
export function assertSendMmsRequest(messageSubject: SendMmsRequest["messageSubject"], fallbackSmsText: SendMmsRequest["fallbackSmsText"], disableFallbackSms: SendMmsRequest["disableFallbackSms"], site: Site): void {
  if (!(!isBlank(fallbackSmsText) || disableFallbackSms === true || disableFallbackSms === "yes")) site.report(SEND_MMS_REQUEST__RULE_1, { absent: fallbackSmsText === undefined });
  if (!(!/[\u{231a}\u{231b}\u{23e9}-\u{23fa}\u{2600}-\u{27bf}\u{2b00}-\u{2bff}\u{fe0f}\u{1f000}-\u{1fbff}]/u.test(messageSubject ?? ""))) site.report(SEND_MMS_REQUEST__RULE_2, { absent: messageSubject === undefined });
}

/** `SendMmsSuccess` — schema/sinch-mms/send-mms.xsd:148:3 */
export const SEND_MMS_SUCCESS: ContentFindings = {
  type: "SendMmsSuccess",
  names: ["status", "to", "mms-id", "tracking-id", "status-details"],
  schemaLocation: "schema/sinch-mms/send-mms.xsd:148:3",
  open: true,
};

export const SEND_MMS_SUCCESS__PROPERTIES: ReadonlySet<string> = new Set(["status", "to", "mmsId", "trackingId", "statusDetails"]);

export const SEND_MMS_SUCCESS_status: Child = /*@__PURE__*/ child("status", "status", 1, 1, "schema/sinch-mms/send-mms.xsd:158:11");

export const SEND_MMS_SUCCESS_to: Child = /*@__PURE__*/ child("to", "to", 0, 1, "schema/sinch-mms/send-mms.xsd:163:11");

export const SEND_MMS_SUCCESS_mmsId: Child = /*@__PURE__*/ child("mms-id", "mmsId", 0, 1, "schema/sinch-mms/send-mms.xsd:168:11");

export const SEND_MMS_SUCCESS_trackingId: Child = /*@__PURE__*/ child("tracking-id", "trackingId", 0, 1, "schema/sinch-mms/send-mms.xsd:173:11");

export const SEND_MMS_SUCCESS_statusDetails: Child = /*@__PURE__*/ child("status-details", "statusDetails", 0, 1, "schema/sinch-mms/send-mms.xsd:178:11");

export const SEND_MMS_SUCCESS__CHILDREN: readonly Child[] = [
  SEND_MMS_SUCCESS_status,
  SEND_MMS_SUCCESS_to,
  SEND_MMS_SUCCESS_mmsId,
  SEND_MMS_SUCCESS_trackingId,
  SEND_MMS_SUCCESS_statusDetails,
];

/** `SendMmsFailure` — schema/sinch-mms/send-mms.xsd:188:3 */
export const SEND_MMS_FAILURE: ContentFindings = {
  type: "SendMmsFailure",
  names: ["status", "error-code", "error-info", "to"],
  schemaLocation: "schema/sinch-mms/send-mms.xsd:188:3",
  open: true,
};

export const SEND_MMS_FAILURE__PROPERTIES: ReadonlySet<string> = new Set(["status", "errorCode", "errorInfo", "to"]);

export const SEND_MMS_FAILURE_status: Child = /*@__PURE__*/ child("status", "status", 1, 1, "schema/sinch-mms/send-mms.xsd:198:11");

export const SEND_MMS_FAILURE_errorCode: Child = /*@__PURE__*/ child("error-code", "errorCode", 0, 1, "schema/sinch-mms/send-mms.xsd:203:11");

export const SEND_MMS_FAILURE_errorInfo: Child = /*@__PURE__*/ child("error-info", "errorInfo", 0, 1, "schema/sinch-mms/send-mms.xsd:208:11");

export const SEND_MMS_FAILURE_to: Child = /*@__PURE__*/ child("to", "to", 0, 1, "schema/sinch-mms/send-mms.xsd:213:11");

export const SEND_MMS_FAILURE__CHILDREN: readonly Child[] = [SEND_MMS_FAILURE_status, SEND_MMS_FAILURE_errorCode, SEND_MMS_FAILURE_errorInfo, SEND_MMS_FAILURE_to];

export const SEND_MMS_RESPONSE_status: Child = /*@__PURE__*/ child("status", "status", 1, 1, "schema/sinch-mms/send-mms.xsd:140:7");
