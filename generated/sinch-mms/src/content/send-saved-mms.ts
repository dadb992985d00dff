// Generated from schema/sinch-mms/send-saved-mms.xsd by schemawright. Do not edit.
import type { SendSavedMmsRequest } from "../types/send-saved-mms.ts";
import {
  type Child,
  type ContentFindings,
  type ContentModel,
  type Finding,
  type Site,
  child,
  distinctNumbers,
  isBlank,
} from "@schemawright/runtime/codegen";

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

export const SEND_SAVED_MMS_REQUEST_action: Child = /*@__PURE__*/ child("action", "action", 1, 1, "schema/sinch-mms/send-saved-mms.xsd:34:7", "", false, { rule: "E100" });

export const SEND_SAVED_MMS_REQUEST_apiKey: Child = /*@__PURE__*/ child("api-key", "apiKey", 1, 1, "schema/sinch-mms/send-saved-mms.xsd:40:7", "", false, { rule: "E104" });

export const SEND_SAVED_MMS_REQUEST_to: Child = /*@__PURE__*/ child("to", "to", 1, 1, "schema/sinch-mms/send-saved-mms.xsd:46:7", "", false, { rule: "E110" });

export const SEND_SAVED_MMS_REQUEST_from: Child = /*@__PURE__*/ child("from", "from", 1, 1, "schema/sinch-mms/send-saved-mms.xsd:52:7", "", false, { rule: "E111" });

export const SEND_SAVED_MMS_REQUEST_fromMask: Child = /*@__PURE__*/ child("from-mask", "fromMask", 0, 1, "schema/sinch-mms/send-saved-mms.xsd:58:7", "", false, { rule: "E115" });

export const SEND_SAVED_MMS_REQUEST_serviceId: Child = /*@__PURE__*/ child("service-id", "serviceId", 1, 1, "schema/sinch-mms/send-saved-mms.xsd:64:7", "", false, { rule: "E627" });

export const SEND_SAVED_MMS_REQUEST_mmsId: Child = /*@__PURE__*/ child("mms-id", "mmsId", 1, 1, "schema/sinch-mms/send-saved-mms.xsd:70:7", "", false, { rule: "E620" }, { rule: "E241" });

export const SEND_SAVED_MMS_REQUEST_operatorId: Child = /*@__PURE__*/ child("operator-id", "operatorId", 0, 1, "schema/sinch-mms/send-saved-mms.xsd:76:7", "", false, { rule: "E650" });

export const SEND_SAVED_MMS_REQUEST_campaignRef: Child = /*@__PURE__*/ child("campaign-ref", "campaignRef", 0, 1, "schema/sinch-mms/send-saved-mms.xsd:82:7");

export const SEND_SAVED_MMS_REQUEST_customSubject: Child = /*@__PURE__*/ child("custom-subject", "customSubject", 0, 1, "schema/sinch-mms/send-saved-mms.xsd:87:7", "", false, { rule: "E314" });

export const SEND_SAVED_MMS_REQUEST_customText: Child = /*@__PURE__*/ child("custom-text", "customText", 0, 8, "schema/sinch-mms/send-saved-mms.xsd:93:7");

export const SEND_SAVED_MMS_REQUEST_data: Child = /*@__PURE__*/ child("data", "data", 0, 1, "schema/sinch-mms/send-saved-mms.xsd:98:7");

export const SEND_SAVED_MMS_REQUEST_fallbackSmsText: Child = /*@__PURE__*/ child("fallback-sms-text", "fallbackSmsText", 0, 1, "schema/sinch-mms/send-saved-mms.xsd:103:7");

export const SEND_SAVED_MMS_REQUEST_fallbackSmsLinkExpiration: Child = /*@__PURE__*/ child("fallback-sms-link-expiration", "fallbackSmsLinkExpiration", 0, 1, "schema/sinch-mms/send-saved-mms.xsd:108:7");

export const SEND_SAVED_MMS_REQUEST_disableFallbackSms: Child = /*@__PURE__*/ child("disable-fallback-sms", "disableFallbackSms", 0, 1, "schema/sinch-mms/send-saved-mms.xsd:113:7");

export const SEND_SAVED_MMS_REQUEST_disableFallbackSmsLink: Child = /*@__PURE__*/ child("disable-fallback-sms-link", "disableFallbackSmsLink", 0, 1, "schema/sinch-mms/send-saved-mms.xsd:118:7");

export const SEND_SAVED_MMS_REQUEST_ddmForce: Child = /*@__PURE__*/ child("ddm-force", "ddmForce", 0, 1, "schema/sinch-mms/send-saved-mms.xsd:123:7");

export const SEND_SAVED_MMS_REQUEST_ddmMessageSubject: Child = /*@__PURE__*/ child("ddm-message-subject", "ddmMessageSubject", 0, 1, "schema/sinch-mms/send-saved-mms.xsd:128:7");

export const SEND_SAVED_MMS_REQUEST_ddmMessageText: Child = /*@__PURE__*/ child("ddm-message-text", "ddmMessageText", 0, 1, "schema/sinch-mms/send-saved-mms.xsd:133:7");

export const SEND_SAVED_MMS_REQUEST_ddmMessageTimeout: Child = /*@__PURE__*/ child("ddm-message-timeout", "ddmMessageTimeout", 0, 1, "schema/sinch-mms/send-saved-mms.xsd:138:7");

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
export function assertSendSavedMmsRequest(customSubject: SendSavedMmsRequest["customSubject"], customText: SendSavedMmsRequest["customText"], fallbackSmsText: SendSavedMmsRequest["fallbackSmsText"], disableFallbackSms: SendSavedMmsRequest["disableFallbackSms"], ddmForce: SendSavedMmsRequest["ddmForce"], ddmMessageSubject: SendSavedMmsRequest["ddmMessageSubject"], ddmMessageText: SendSavedMmsRequest["ddmMessageText"], ddmMessageTimeout: SendSavedMmsRequest["ddmMessageTimeout"], site: Site): void {
  if (!(!isBlank(fallbackSmsText) || disableFallbackSms === true || disableFallbackSms === "yes")) site.report(SEND_SAVED_MMS_REQUEST__RULE_1, { absent: fallbackSmsText === undefined });
  if (!(!/[\u{231a}\u{231b}\u{23e9}-\u{23fa}\u{2600}-\u{27bf}\u{2b00}-\u{2bff}\u{fe0f}\u{1f000}-\u{1fbff}]/u.test(customSubject ?? ""))) site.report(SEND_SAVED_MMS_REQUEST__RULE_2, { absent: customSubject === undefined });
  if (!(ddmMessageText !== undefined || !(ddmForce !== undefined || ddmMessageSubject !== undefined || ddmMessageTimeout !== undefined))) site.report(SEND_SAVED_MMS_REQUEST__RULE_3, { absent: ddmMessageText === undefined });
  if (!((customText ?? []).flatMap((customText2) => customText2.slide ?? []).length === distinctNumbers((customText ?? []).flatMap((customText3) => customText3.slide ?? [])).length)) site.report({ ...SEND_SAVED_MMS_REQUEST__RULE_4, atChild: { name: "custom-text[" + (customText?.length ?? 1) + "]/slide", property: "customText" } }, { absent: customText === undefined });
}

/** `CustomText` — schema/sinch-mms/send-saved-mms.xsd:156:3 */
export const CUSTOM_TEXT: ContentFindings = {
  type: "CustomText",
  names: ["value", "slide"],
  schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:156:3",
  open: false,
};

export const CUSTOM_TEXT__PROPERTIES: ReadonlySet<string> = new Set(["value", "slide"]);

export const CUSTOM_TEXT_value: Child = /*@__PURE__*/ child("value", "value", 1, 1, "schema/sinch-mms/send-saved-mms.xsd:161:7", "", false, { rule: "E100" }, {});

export const CUSTOM_TEXT_slide: Child = /*@__PURE__*/ child("slide", "slide", 1, 1, "schema/sinch-mms/send-saved-mms.xsd:167:7", "", false, { rule: "E100" }, {});

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

export const SEND_SAVED_MMS_SUCCESS_status: Child = /*@__PURE__*/ child("status", "status", 1, 1, "schema/sinch-mms/send-saved-mms.xsd:212:11");

export const SEND_SAVED_MMS_SUCCESS_to: Child = /*@__PURE__*/ child("to", "to", 0, 1, "schema/sinch-mms/send-saved-mms.xsd:217:11");

export const SEND_SAVED_MMS_SUCCESS_from: Child = /*@__PURE__*/ child("from", "from", 0, 1, "schema/sinch-mms/send-saved-mms.xsd:222:11");

export const SEND_SAVED_MMS_SUCCESS_mmsId: Child = /*@__PURE__*/ child("mms-id", "mmsId", 0, 1, "schema/sinch-mms/send-saved-mms.xsd:227:11");

export const SEND_SAVED_MMS_SUCCESS_trackingId: Child = /*@__PURE__*/ child("tracking-id", "trackingId", 0, 1, "schema/sinch-mms/send-saved-mms.xsd:232:11");

export const SEND_SAVED_MMS_SUCCESS_statusDetails: Child = /*@__PURE__*/ child("status-details", "statusDetails", 0, 1, "schema/sinch-mms/send-saved-mms.xsd:237:11");

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

export const SEND_SAVED_MMS_FAILURE_status: Child = /*@__PURE__*/ child("status", "status", 1, 1, "schema/sinch-mms/send-saved-mms.xsd:257:11");

export const SEND_SAVED_MMS_FAILURE_errorCode: Child = /*@__PURE__*/ child("error-code", "errorCode", 0, 1, "schema/sinch-mms/send-saved-mms.xsd:262:11");

export const SEND_SAVED_MMS_FAILURE_errorInfo: Child = /*@__PURE__*/ child("error-info", "errorInfo", 0, 1, "schema/sinch-mms/send-saved-mms.xsd:267:11");

export const SEND_SAVED_MMS_FAILURE_to: Child = /*@__PURE__*/ child("to", "to", 0, 1, "schema/sinch-mms/send-saved-mms.xsd:272:11");

export const SEND_SAVED_MMS_FAILURE__CHILDREN: readonly Child[] = [
  SEND_SAVED_MMS_FAILURE_status,
  SEND_SAVED_MMS_FAILURE_errorCode,
  SEND_SAVED_MMS_FAILURE_errorInfo,
  SEND_SAVED_MMS_FAILURE_to,
];

export const SEND_SAVED_MMS_RESPONSE_status: Child = /*@__PURE__*/ child("status", "status", 1, 1, "schema/sinch-mms/send-saved-mms.xsd:194:7");
