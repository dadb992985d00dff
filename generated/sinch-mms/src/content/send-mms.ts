// Generated from schema/sinch-mms/send-mms.xsd by schemawright. Do not edit.
import type { SendMmsRequest } from "../types/send-mms.ts";
import { type Child, type ContentFindings, type Finding, type Site, isBlank } from "@schemawright/runtime/codegen";

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

export const SEND_MMS_REQUEST_action: Child = {
  name: "action",
  property: "action",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", rule: "E100", schemaLocation: "schema/sinch-mms/send-mms.xsd:33:7" },
  excess: { code: "cvc-complex-type.2.4.a", rule: "E100", schemaLocation: "schema/sinch-mms/send-mms.xsd:33:7" },
};

export const SEND_MMS_REQUEST_apiKey: Child = {
  name: "api-key",
  property: "apiKey",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", rule: "E104", schemaLocation: "schema/sinch-mms/send-mms.xsd:39:7" },
  excess: { code: "cvc-complex-type.2.4.a", rule: "E104", schemaLocation: "schema/sinch-mms/send-mms.xsd:39:7" },
};

export const SEND_MMS_REQUEST_to: Child = {
  name: "to",
  property: "to",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", rule: "E110", schemaLocation: "schema/sinch-mms/send-mms.xsd:45:7" },
  excess: { code: "cvc-complex-type.2.4.a", rule: "E110", schemaLocation: "schema/sinch-mms/send-mms.xsd:45:7" },
};

export const SEND_MMS_REQUEST_from: Child = {
  name: "from",
  property: "from",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", rule: "E111", schemaLocation: "schema/sinch-mms/send-mms.xsd:51:7" },
  excess: { code: "cvc-complex-type.2.4.a", rule: "E111", schemaLocation: "schema/sinch-mms/send-mms.xsd:51:7" },
};

export const SEND_MMS_REQUEST_fromMask: Child = {
  name: "from-mask",
  property: "fromMask",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", rule: "E115", schemaLocation: "schema/sinch-mms/send-mms.xsd:57:7" },
  excess: { code: "cvc-complex-type.2.4.a", rule: "E115", schemaLocation: "schema/sinch-mms/send-mms.xsd:57:7" },
};

export const SEND_MMS_REQUEST_serviceId: Child = {
  name: "service-id",
  property: "serviceId",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", rule: "E627", schemaLocation: "schema/sinch-mms/send-mms.xsd:63:7" },
  excess: { code: "cvc-complex-type.2.4.a", rule: "E627", schemaLocation: "schema/sinch-mms/send-mms.xsd:63:7" },
};

export const SEND_MMS_REQUEST_operatorId: Child = {
  name: "operator-id",
  property: "operatorId",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", rule: "E650", schemaLocation: "schema/sinch-mms/send-mms.xsd:69:7" },
  excess: { code: "cvc-complex-type.2.4.a", rule: "E650", schemaLocation: "schema/sinch-mms/send-mms.xsd:69:7" },
};

export const SEND_MMS_REQUEST_campaignRef: Child = {
  name: "campaign-ref",
  property: "campaignRef",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/send-mms.xsd:75:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/send-mms.xsd:75:7" },
};

export const SEND_MMS_REQUEST_name: Child = {
  name: "name",
  property: "name",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", rule: "E311", schemaLocation: "schema/sinch-mms/send-mms.xsd:80:7" },
  excess: { code: "cvc-complex-type.2.4.a", rule: "E311", schemaLocation: "schema/sinch-mms/send-mms.xsd:80:7" },
};

export const SEND_MMS_REQUEST_messageSubject: Child = {
  name: "message-subject",
  property: "messageSubject",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", rule: "E314", schemaLocation: "schema/sinch-mms/send-mms.xsd:86:7" },
  excess: { code: "cvc-complex-type.2.4.a", rule: "E314", schemaLocation: "schema/sinch-mms/send-mms.xsd:86:7" },
};

export const SEND_MMS_REQUEST_slide: Child = {
  name: "slide",
  property: "slide",
  repeated: true,
  minOccurs: 1,
  maxOccurs: 8,
  missing: { code: "cvc-complex-type.2.4.b", rule: "E312", schemaLocation: "schema/sinch-mms/send-mms.xsd:92:7" },
  excess: { code: "cvc-complex-type.2.4.a", rule: "E225", schemaLocation: "schema/sinch-mms/send-mms.xsd:92:7" },
};

export const SEND_MMS_REQUEST_fallbackSmsText: Child = {
  name: "fallback-sms-text",
  property: "fallbackSmsText",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/send-mms.xsd:98:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/send-mms.xsd:98:7" },
};

export const SEND_MMS_REQUEST_fallbackSmsLinkExpiration: Child = {
  name: "fallback-sms-link-expiration",
  property: "fallbackSmsLinkExpiration",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/send-mms.xsd:103:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/send-mms.xsd:103:7" },
};

export const SEND_MMS_REQUEST_disableFallbackSms: Child = {
  name: "disable-fallback-sms",
  property: "disableFallbackSms",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/send-mms.xsd:108:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/send-mms.xsd:108:7" },
};

export const SEND_MMS_REQUEST_disableFallbackSmsLink: Child = {
  name: "disable-fallback-sms-link",
  property: "disableFallbackSmsLink",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/send-mms.xsd:113:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/send-mms.xsd:113:7" },
};

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
export function assertSendMmsRequest(value: SendMmsRequest, site: Site): void {
  if (!(!isBlank(value.fallbackSmsText) || value.disableFallbackSms === true || value.disableFallbackSms === "yes")) site.report(SEND_MMS_REQUEST__RULE_1, { absent: value.fallbackSmsText === undefined });
  if (!(!/[\u{231a}\u{231b}\u{23e9}-\u{23fa}\u{2600}-\u{27bf}\u{2b00}-\u{2bff}\u{fe0f}\u{1f000}-\u{1fbff}]/u.test(value.messageSubject ?? ""))) site.report(SEND_MMS_REQUEST__RULE_2, { absent: value.messageSubject === undefined });
}

/** `SendMmsSuccess` — schema/sinch-mms/send-mms.xsd:148:3 */
export const SEND_MMS_SUCCESS: ContentFindings = {
  type: "SendMmsSuccess",
  names: ["status", "to", "mms-id", "tracking-id", "status-details"],
  schemaLocation: "schema/sinch-mms/send-mms.xsd:148:3",
  open: true,
};

export const SEND_MMS_SUCCESS__PROPERTIES: ReadonlySet<string> = new Set(["status", "to", "mmsId", "trackingId", "statusDetails"]);

export const SEND_MMS_SUCCESS_status: Child = {
  name: "status",
  property: "status",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/send-mms.xsd:158:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/send-mms.xsd:158:11" },
};

export const SEND_MMS_SUCCESS_to: Child = {
  name: "to",
  property: "to",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/send-mms.xsd:163:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/send-mms.xsd:163:11" },
};

export const SEND_MMS_SUCCESS_mmsId: Child = {
  name: "mms-id",
  property: "mmsId",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/send-mms.xsd:168:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/send-mms.xsd:168:11" },
};

export const SEND_MMS_SUCCESS_trackingId: Child = {
  name: "tracking-id",
  property: "trackingId",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/send-mms.xsd:173:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/send-mms.xsd:173:11" },
};

export const SEND_MMS_SUCCESS_statusDetails: Child = {
  name: "status-details",
  property: "statusDetails",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/send-mms.xsd:178:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/send-mms.xsd:178:11" },
};

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

export const SEND_MMS_FAILURE_status: Child = {
  name: "status",
  property: "status",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/send-mms.xsd:198:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/send-mms.xsd:198:11" },
};

export const SEND_MMS_FAILURE_errorCode: Child = {
  name: "error-code",
  property: "errorCode",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/send-mms.xsd:203:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/send-mms.xsd:203:11" },
};

export const SEND_MMS_FAILURE_errorInfo: Child = {
  name: "error-info",
  property: "errorInfo",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/send-mms.xsd:208:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/send-mms.xsd:208:11" },
};

export const SEND_MMS_FAILURE_to: Child = {
  name: "to",
  property: "to",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/send-mms.xsd:213:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/send-mms.xsd:213:11" },
};

export const SEND_MMS_FAILURE__CHILDREN: readonly Child[] = [SEND_MMS_FAILURE_status, SEND_MMS_FAILURE_errorCode, SEND_MMS_FAILURE_errorInfo, SEND_MMS_FAILURE_to];

export const SEND_MMS_RESPONSE_status: Child = {
  name: "status",
  property: "status",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/send-mms.xsd:140:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/send-mms.xsd:140:7" },
};
