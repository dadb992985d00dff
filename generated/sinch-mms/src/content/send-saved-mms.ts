// Generated from schema/sinch-mms/send-saved-mms.xsd by schemawright. Do not edit.
import type { SendSavedMmsRequest } from "../types/send-saved-mms.ts";
import { type Child, type ContentFindings, type ContentModel, type Finding, type Site, distinctNumbers, isBlank } from "@schemawright/runtime/codegen";

/** `SendSavedMmsRequest` — schema/sinch-mms/send-saved-mms.xsd:23:3 */
export const SEND_SAVED_MMS_REQUEST: ContentFindings = {
  type: "SendSavedMmsRequest",
  names: [
    "action",
    "api-key",
    "to",
    "from",
    "from-mask",
    "service-id",
    "mms-id",
    "operator-id",
    "campaign-ref",
    "custom-subject",
    "custom-text",
    "data",
    "fallback-sms-text",
    "fallback-sms-link-expiration",
    "disable-fallback-sms",
    "disable-fallback-sms-link",
    "ddm-force",
    "ddm-message-subject",
    "ddm-message-text",
    "ddm-message-timeout",
  ],
  schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:23:3",
  open: false,
};

export const SEND_SAVED_MMS_REQUEST__PROPERTIES: ReadonlySet<string> = new Set([
  "action",
  "apiKey",
  "to",
  "from",
  "fromMask",
  "serviceId",
  "mmsId",
  "operatorId",
  "campaignRef",
  "customSubject",
  "customText",
  "data",
  "fallbackSmsText",
  "fallbackSmsLinkExpiration",
  "disableFallbackSms",
  "disableFallbackSmsLink",
  "ddmForce",
  "ddmMessageSubject",
  "ddmMessageText",
  "ddmMessageTimeout",
]);

export const SEND_SAVED_MMS_REQUEST_action: Child = {
  name: "action",
  property: "action",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", rule: "E100", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:34:7" },
  excess: { code: "cvc-complex-type.2.4.a", rule: "E100", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:34:7" },
};

export const SEND_SAVED_MMS_REQUEST_apiKey: Child = {
  name: "api-key",
  property: "apiKey",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", rule: "E104", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:40:7" },
  excess: { code: "cvc-complex-type.2.4.a", rule: "E104", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:40:7" },
};

export const SEND_SAVED_MMS_REQUEST_to: Child = {
  name: "to",
  property: "to",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", rule: "E110", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:46:7" },
  excess: { code: "cvc-complex-type.2.4.a", rule: "E110", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:46:7" },
};

export const SEND_SAVED_MMS_REQUEST_from: Child = {
  name: "from",
  property: "from",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", rule: "E111", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:52:7" },
  excess: { code: "cvc-complex-type.2.4.a", rule: "E111", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:52:7" },
};

export const SEND_SAVED_MMS_REQUEST_fromMask: Child = {
  name: "from-mask",
  property: "fromMask",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", rule: "E115", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:58:7" },
  excess: { code: "cvc-complex-type.2.4.a", rule: "E115", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:58:7" },
};

export const SEND_SAVED_MMS_REQUEST_serviceId: Child = {
  name: "service-id",
  property: "serviceId",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", rule: "E627", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:64:7" },
  excess: { code: "cvc-complex-type.2.4.a", rule: "E627", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:64:7" },
};

export const SEND_SAVED_MMS_REQUEST_mmsId: Child = {
  name: "mms-id",
  property: "mmsId",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", rule: "E620", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:70:7" },
  excess: { code: "cvc-complex-type.2.4.a", rule: "E241", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:70:7" },
};

export const SEND_SAVED_MMS_REQUEST_operatorId: Child = {
  name: "operator-id",
  property: "operatorId",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", rule: "E650", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:76:7" },
  excess: { code: "cvc-complex-type.2.4.a", rule: "E650", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:76:7" },
};

export const SEND_SAVED_MMS_REQUEST_campaignRef: Child = {
  name: "campaign-ref",
  property: "campaignRef",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:82:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:82:7" },
};

export const SEND_SAVED_MMS_REQUEST_customSubject: Child = {
  name: "custom-subject",
  property: "customSubject",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", rule: "E314", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:87:7" },
  excess: { code: "cvc-complex-type.2.4.a", rule: "E314", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:87:7" },
};

export const SEND_SAVED_MMS_REQUEST_customText: Child = {
  name: "custom-text",
  property: "customText",
  repeated: true,
  minOccurs: 0,
  maxOccurs: 8,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:93:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:93:7" },
};

export const SEND_SAVED_MMS_REQUEST_data: Child = {
  name: "data",
  property: "data",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:98:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:98:7" },
};

export const SEND_SAVED_MMS_REQUEST_fallbackSmsText: Child = {
  name: "fallback-sms-text",
  property: "fallbackSmsText",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:103:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:103:7" },
};

export const SEND_SAVED_MMS_REQUEST_fallbackSmsLinkExpiration: Child = {
  name: "fallback-sms-link-expiration",
  property: "fallbackSmsLinkExpiration",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:108:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:108:7" },
};

export const SEND_SAVED_MMS_REQUEST_disableFallbackSms: Child = {
  name: "disable-fallback-sms",
  property: "disableFallbackSms",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:113:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:113:7" },
};

export const SEND_SAVED_MMS_REQUEST_disableFallbackSmsLink: Child = {
  name: "disable-fallback-sms-link",
  property: "disableFallbackSmsLink",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:118:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:118:7" },
};

export const SEND_SAVED_MMS_REQUEST_ddmForce: Child = {
  name: "ddm-force",
  property: "ddmForce",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:123:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:123:7" },
};

export const SEND_SAVED_MMS_REQUEST_ddmMessageSubject: Child = {
  name: "ddm-message-subject",
  property: "ddmMessageSubject",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:128:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:128:7" },
};

export const SEND_SAVED_MMS_REQUEST_ddmMessageText: Child = {
  name: "ddm-message-text",
  property: "ddmMessageText",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:133:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:133:7" },
};

export const SEND_SAVED_MMS_REQUEST_ddmMessageTimeout: Child = {
  name: "ddm-message-timeout",
  property: "ddmMessageTimeout",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:138:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:138:7" },
};

export const SEND_SAVED_MMS_REQUEST__CHILDREN: readonly Child[] = [
  SEND_SAVED_MMS_REQUEST_action,
  SEND_SAVED_MMS_REQUEST_apiKey,
  SEND_SAVED_MMS_REQUEST_to,
  SEND_SAVED_MMS_REQUEST_from,
  SEND_SAVED_MMS_REQUEST_fromMask,
  SEND_SAVED_MMS_REQUEST_serviceId,
  SEND_SAVED_MMS_REQUEST_mmsId,
  SEND_SAVED_MMS_REQUEST_operatorId,
  SEND_SAVED_MMS_REQUEST_campaignRef,
  SEND_SAVED_MMS_REQUEST_customSubject,
  SEND_SAVED_MMS_REQUEST_customText,
  SEND_SAVED_MMS_REQUEST_data,
  SEND_SAVED_MMS_REQUEST_fallbackSmsText,
  SEND_SAVED_MMS_REQUEST_fallbackSmsLinkExpiration,
  SEND_SAVED_MMS_REQUEST_disableFallbackSms,
  SEND_SAVED_MMS_REQUEST_disableFallbackSmsLink,
  SEND_SAVED_MMS_REQUEST_ddmForce,
  SEND_SAVED_MMS_REQUEST_ddmMessageSubject,
  SEND_SAVED_MMS_REQUEST_ddmMessageText,
  SEND_SAVED_MMS_REQUEST_ddmMessageTimeout,
];

const SEND_SAVED_MMS_REQUEST__RULE_1: Finding = {
  code: "contract-rule",
  rule: "E622",
  schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:27:9",
  params: { test: "normalize-space(fallback-sms-text) != '' or string(disable-fallback-sms) = ('true', '1', 'yes')" },
  message: "A fallback text is needed unless the fallback SMS is switched off.",
  atChild: { name: "fallback-sms-text", property: "fallbackSmsText" },
};

const SEND_SAVED_MMS_REQUEST__RULE_2: Finding = {
  code: "contract-rule",
  rule: "E314",
  schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:28:9",
  params: { test: "not(matches(custom-subject, '[⌚⌛⏩-⏺☀-➿⬀-⯿️🀀-🯿]'))" },
  message: "Carriers refuse emoji in a subject.",
  atChild: { name: "custom-subject", property: "customSubject" },
};

const SEND_SAVED_MMS_REQUEST__RULE_3: Finding = {
  code: "contract-rule",
  schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:29:9",
  params: { test: "ddm-message-text or not(ddm-force or ddm-message-subject or ddm-message-timeout)" },
  message: "The device discovery message needs a text when anything else about it is given.",
  atChild: { name: "ddm-message-text", property: "ddmMessageText" },
};

const SEND_SAVED_MMS_REQUEST__RULE_4: Finding = {
  code: "contract-rule",
  schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:30:9",
  params: { test: "count(custom-text/slide) = count(distinct-values(custom-text/slide))" },
  message: "A slide takes at most one new text.",
};

/** Assertions and rules of `SendSavedMmsRequest`. */
export function assertSendSavedMmsRequest(value: SendSavedMmsRequest, site: Site): void {
  if (!(!isBlank(value.fallbackSmsText) || value.disableFallbackSms === true || value.disableFallbackSms === "yes")) site.report(SEND_SAVED_MMS_REQUEST__RULE_1, { absent: value.fallbackSmsText === undefined });
  if (!(!/[\u{231a}\u{231b}\u{23e9}-\u{23fa}\u{2600}-\u{27bf}\u{2b00}-\u{2bff}\u{fe0f}\u{1f000}-\u{1fbff}]/u.test(value.customSubject ?? ""))) site.report(SEND_SAVED_MMS_REQUEST__RULE_2, { absent: value.customSubject === undefined });
  if (!(value.ddmMessageText !== undefined || !(value.ddmForce !== undefined || value.ddmMessageSubject !== undefined || value.ddmMessageTimeout !== undefined))) site.report(SEND_SAVED_MMS_REQUEST__RULE_3, { absent: value.ddmMessageText === undefined });
  if (!((value.customText ?? []).flatMap((customText) => customText.slide ?? []).length === distinctNumbers((value.customText ?? []).flatMap((customText2) => customText2.slide ?? [])).length)) site.report({ ...SEND_SAVED_MMS_REQUEST__RULE_4, atChild: { name: "custom-text[" + (value.customText?.length ?? 1) + "]/slide", property: "customText" } }, { absent: value.customText === undefined });
}

/** `CustomText` — schema/sinch-mms/send-saved-mms.xsd:156:3 */
export const CUSTOM_TEXT: ContentFindings = {
  type: "CustomText",
  names: ["value", "slide"],
  schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:156:3",
  open: false,
};

export const CUSTOM_TEXT__PROPERTIES: ReadonlySet<string> = new Set(["value", "slide"]);

export const CUSTOM_TEXT_value: Child = {
  name: "value",
  property: "value",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", rule: "E100", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:161:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:161:7" },
};

export const CUSTOM_TEXT_slide: Child = {
  name: "slide",
  property: "slide",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", rule: "E100", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:167:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:167:7" },
};

export const CUSTOM_TEXT__CHILDREN: readonly Child[] = [CUSTOM_TEXT_value, CUSTOM_TEXT_slide];

/** `MergeData` — schema/sinch-mms/send-saved-mms.xsd:176:3 */
export const MERGE_DATA: ContentFindings = { type: "MergeData", names: [], schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:176:3", open: false };

export const MERGE_DATA__PROPERTIES: ReadonlySet<string> = new Set(["any"]);

export const MERGE_DATA__MODEL: ContentModel = {
  symbols: [
    { name: "*", property: "any", repeated: true, minOccurs: 0, maxOccurs: Infinity, missing: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:176:3" }, excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:176:3" } },
  ],
  transitions: [[0,0]],
  accepting: [true],
};

/** `SendSavedMmsSuccess` — schema/sinch-mms/send-saved-mms.xsd:202:3 */
export const SEND_SAVED_MMS_SUCCESS: ContentFindings = {
  type: "SendSavedMmsSuccess",
  names: ["status", "to", "from", "mms-id", "tracking-id", "status-details"],
  schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:202:3",
  open: true,
};

export const SEND_SAVED_MMS_SUCCESS__PROPERTIES: ReadonlySet<string> = new Set(["status", "to", "from", "mmsId", "trackingId", "statusDetails"]);

export const SEND_SAVED_MMS_SUCCESS_status: Child = {
  name: "status",
  property: "status",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:212:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:212:11" },
};

export const SEND_SAVED_MMS_SUCCESS_to: Child = {
  name: "to",
  property: "to",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:217:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:217:11" },
};

export const SEND_SAVED_MMS_SUCCESS_from: Child = {
  name: "from",
  property: "from",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:222:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:222:11" },
};

export const SEND_SAVED_MMS_SUCCESS_mmsId: Child = {
  name: "mms-id",
  property: "mmsId",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:227:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:227:11" },
};

export const SEND_SAVED_MMS_SUCCESS_trackingId: Child = {
  name: "tracking-id",
  property: "trackingId",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:232:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:232:11" },
};

export const SEND_SAVED_MMS_SUCCESS_statusDetails: Child = {
  name: "status-details",
  property: "statusDetails",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:237:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:237:11" },
};

export const SEND_SAVED_MMS_SUCCESS__CHILDREN: readonly Child[] = [
  SEND_SAVED_MMS_SUCCESS_status,
  SEND_SAVED_MMS_SUCCESS_to,
  SEND_SAVED_MMS_SUCCESS_from,
  SEND_SAVED_MMS_SUCCESS_mmsId,
  SEND_SAVED_MMS_SUCCESS_trackingId,
  SEND_SAVED_MMS_SUCCESS_statusDetails,
];

/** `SendSavedMmsFailure` — schema/sinch-mms/send-saved-mms.xsd:247:3 */
export const SEND_SAVED_MMS_FAILURE: ContentFindings = {
  type: "SendSavedMmsFailure",
  names: ["status", "error-code", "error-info", "to"],
  schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:247:3",
  open: true,
};

export const SEND_SAVED_MMS_FAILURE__PROPERTIES: ReadonlySet<string> = new Set(["status", "errorCode", "errorInfo", "to"]);

export const SEND_SAVED_MMS_FAILURE_status: Child = {
  name: "status",
  property: "status",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:257:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:257:11" },
};

export const SEND_SAVED_MMS_FAILURE_errorCode: Child = {
  name: "error-code",
  property: "errorCode",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:262:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:262:11" },
};

export const SEND_SAVED_MMS_FAILURE_errorInfo: Child = {
  name: "error-info",
  property: "errorInfo",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:267:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:267:11" },
};

export const SEND_SAVED_MMS_FAILURE_to: Child = {
  name: "to",
  property: "to",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:272:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:272:11" },
};

export const SEND_SAVED_MMS_FAILURE__CHILDREN: readonly Child[] = [
  SEND_SAVED_MMS_FAILURE_status,
  SEND_SAVED_MMS_FAILURE_errorCode,
  SEND_SAVED_MMS_FAILURE_errorInfo,
  SEND_SAVED_MMS_FAILURE_to,
];

export const SEND_SAVED_MMS_RESPONSE_status: Child = {
  name: "status",
  property: "status",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:194:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:194:7" },
};
