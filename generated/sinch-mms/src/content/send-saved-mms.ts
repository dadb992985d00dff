// Generated from schema/sinch-mms/send-saved-mms.xsd by schemawright. Do not edit.
import type { SendSavedMmsRequest } from "../types/send-saved-mms.ts";
import {
  type Child,
  type ContentFindings,
  type ContentModel,
  type Finding,
  type Site,
  distinctNumbers,
  normalizeSpace,
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

export const SEND_SAVED_MMS_REQUEST_PROPERTIES: ReadonlySet<string> = new Set([
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

export const SEND_SAVED_MMS_REQUEST_ACTION: Child = {
  name: "action",
  property: "action",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", rule: "E100", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:34:7" },
  excess: { code: "cvc-complex-type.2.4.a", rule: "E100", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:34:7" },
};

export const SEND_SAVED_MMS_REQUEST_API_KEY: Child = {
  name: "api-key",
  property: "apiKey",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", rule: "E104", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:40:7" },
  excess: { code: "cvc-complex-type.2.4.a", rule: "E104", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:40:7" },
};

export const SEND_SAVED_MMS_REQUEST_TO: Child = {
  name: "to",
  property: "to",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", rule: "E110", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:46:7" },
  excess: { code: "cvc-complex-type.2.4.a", rule: "E110", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:46:7" },
};

export const SEND_SAVED_MMS_REQUEST_FROM: Child = {
  name: "from",
  property: "from",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", rule: "E111", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:52:7" },
  excess: { code: "cvc-complex-type.2.4.a", rule: "E111", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:52:7" },
};

export const SEND_SAVED_MMS_REQUEST_FROM_MASK: Child = {
  name: "from-mask",
  property: "fromMask",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", rule: "E115", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:58:7" },
  excess: { code: "cvc-complex-type.2.4.a", rule: "E115", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:58:7" },
};

export const SEND_SAVED_MMS_REQUEST_SERVICE_ID: Child = {
  name: "service-id",
  property: "serviceId",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", rule: "E627", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:64:7" },
  excess: { code: "cvc-complex-type.2.4.a", rule: "E627", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:64:7" },
};

export const SEND_SAVED_MMS_REQUEST_MMS_ID: Child = {
  name: "mms-id",
  property: "mmsId",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", rule: "E620", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:70:7" },
  excess: { code: "cvc-complex-type.2.4.a", rule: "E241", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:70:7" },
};

export const SEND_SAVED_MMS_REQUEST_OPERATOR_ID: Child = {
  name: "operator-id",
  property: "operatorId",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", rule: "E650", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:76:7" },
  excess: { code: "cvc-complex-type.2.4.a", rule: "E650", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:76:7" },
};

export const SEND_SAVED_MMS_REQUEST_CAMPAIGN_REF: Child = {
  name: "campaign-ref",
  property: "campaignRef",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:82:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:82:7" },
};

export const SEND_SAVED_MMS_REQUEST_CUSTOM_SUBJECT: Child = {
  name: "custom-subject",
  property: "customSubject",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", rule: "E314", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:87:7" },
  excess: { code: "cvc-complex-type.2.4.a", rule: "E314", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:87:7" },
};

export const SEND_SAVED_MMS_REQUEST_CUSTOM_TEXT: Child = {
  name: "custom-text",
  property: "customText",
  repeated: true,
  minOccurs: 0,
  maxOccurs: 8,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:93:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:93:7" },
};

export const SEND_SAVED_MMS_REQUEST_DATA: Child = {
  name: "data",
  property: "data",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:98:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:98:7" },
};

export const SEND_SAVED_MMS_REQUEST_FALLBACK_SMS_TEXT: Child = {
  name: "fallback-sms-text",
  property: "fallbackSmsText",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:103:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:103:7" },
};

export const SEND_SAVED_MMS_REQUEST_FALLBACK_SMS_LINK_EXPIRATION: Child = {
  name: "fallback-sms-link-expiration",
  property: "fallbackSmsLinkExpiration",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:108:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:108:7" },
};

export const SEND_SAVED_MMS_REQUEST_DISABLE_FALLBACK_SMS: Child = {
  name: "disable-fallback-sms",
  property: "disableFallbackSms",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:113:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:113:7" },
};

export const SEND_SAVED_MMS_REQUEST_DISABLE_FALLBACK_SMS_LINK: Child = {
  name: "disable-fallback-sms-link",
  property: "disableFallbackSmsLink",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:118:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:118:7" },
};

export const SEND_SAVED_MMS_REQUEST_DDM_FORCE: Child = {
  name: "ddm-force",
  property: "ddmForce",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:123:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:123:7" },
};

export const SEND_SAVED_MMS_REQUEST_DDM_MESSAGE_SUBJECT: Child = {
  name: "ddm-message-subject",
  property: "ddmMessageSubject",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:128:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:128:7" },
};

export const SEND_SAVED_MMS_REQUEST_DDM_MESSAGE_TEXT: Child = {
  name: "ddm-message-text",
  property: "ddmMessageText",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:133:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:133:7" },
};

export const SEND_SAVED_MMS_REQUEST_DDM_MESSAGE_TIMEOUT: Child = {
  name: "ddm-message-timeout",
  property: "ddmMessageTimeout",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:138:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:138:7" },
};

export const SEND_SAVED_MMS_REQUEST_CHILDREN: readonly Child[] = [
  SEND_SAVED_MMS_REQUEST_ACTION,
  SEND_SAVED_MMS_REQUEST_API_KEY,
  SEND_SAVED_MMS_REQUEST_TO,
  SEND_SAVED_MMS_REQUEST_FROM,
  SEND_SAVED_MMS_REQUEST_FROM_MASK,
  SEND_SAVED_MMS_REQUEST_SERVICE_ID,
  SEND_SAVED_MMS_REQUEST_MMS_ID,
  SEND_SAVED_MMS_REQUEST_OPERATOR_ID,
  SEND_SAVED_MMS_REQUEST_CAMPAIGN_REF,
  SEND_SAVED_MMS_REQUEST_CUSTOM_SUBJECT,
  SEND_SAVED_MMS_REQUEST_CUSTOM_TEXT,
  SEND_SAVED_MMS_REQUEST_DATA,
  SEND_SAVED_MMS_REQUEST_FALLBACK_SMS_TEXT,
  SEND_SAVED_MMS_REQUEST_FALLBACK_SMS_LINK_EXPIRATION,
  SEND_SAVED_MMS_REQUEST_DISABLE_FALLBACK_SMS,
  SEND_SAVED_MMS_REQUEST_DISABLE_FALLBACK_SMS_LINK,
  SEND_SAVED_MMS_REQUEST_DDM_FORCE,
  SEND_SAVED_MMS_REQUEST_DDM_MESSAGE_SUBJECT,
  SEND_SAVED_MMS_REQUEST_DDM_MESSAGE_TEXT,
  SEND_SAVED_MMS_REQUEST_DDM_MESSAGE_TIMEOUT,
];

const SEND_SAVED_MMS_REQUEST_RULE_1: Finding = {
  code: "contract-rule",
  rule: "E622",
  schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:27:9",
  params: { test: "normalize-space(fallback-sms-text) != '' or string(disable-fallback-sms) = ('true', '1', 'yes')" },
  message: "A fallback text is needed unless the fallback SMS is switched off.",
  atChild: { name: "fallback-sms-text", property: "fallbackSmsText" },
};

const SEND_SAVED_MMS_REQUEST_RULE_2: Finding = {
  code: "contract-rule",
  rule: "E314",
  schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:28:9",
  params: { test: "not(matches(custom-subject, '[⌚⌛⏩-⏺☀-➿⬀-⯿️🀀-🯿]'))" },
  message: "Carriers refuse emoji in a subject.",
  atChild: { name: "custom-subject", property: "customSubject" },
};

const SEND_SAVED_MMS_REQUEST_RULE_3: Finding = {
  code: "contract-rule",
  schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:29:9",
  params: { test: "ddm-message-text or not(ddm-force or ddm-message-subject or ddm-message-timeout)" },
  message: "The device discovery message needs a text when anything else about it is given.",
  atChild: { name: "ddm-message-text", property: "ddmMessageText" },
};

const SEND_SAVED_MMS_REQUEST_RULE_4: Finding = {
  code: "contract-rule",
  schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:30:9",
  params: { test: "count(custom-text/slide) = count(distinct-values(custom-text/slide))" },
  message: "A slide takes at most one new text.",
};

/** Assertions and rules of `SendSavedMmsRequest`. */
export function assertSendSavedMmsRequest(value: SendSavedMmsRequest, site: Site): void {
  if (!(normalizeSpace(value.fallbackSmsText) !== "" || value.disableFallbackSms === true || value.disableFallbackSms === "yes")) site.report(SEND_SAVED_MMS_REQUEST_RULE_1);
  if (!(!/[\u{231a}\u{231b}\u{23e9}-\u{23fa}\u{2600}-\u{27bf}\u{2b00}-\u{2bff}\u{fe0f}\u{1f000}-\u{1fbff}]/u.test(value.customSubject ?? ""))) site.report(SEND_SAVED_MMS_REQUEST_RULE_2);
  if (!(value.ddmMessageText !== undefined || !(value.ddmForce !== undefined || value.ddmMessageSubject !== undefined || value.ddmMessageTimeout !== undefined))) site.report(SEND_SAVED_MMS_REQUEST_RULE_3);
  if (!((value.customText ?? []).flatMap((customText) => customText.slide ?? []).length === distinctNumbers((value.customText ?? []).flatMap((customText2) => customText2.slide ?? [])).length)) site.report({ ...SEND_SAVED_MMS_REQUEST_RULE_4, atChild: { name: "custom-text[" + (value.customText?.length ?? 1) + "]/slide", property: "customText" } });
}

/** `CustomText` — schema/sinch-mms/send-saved-mms.xsd:156:3 */
export const CUSTOM_TEXT: ContentFindings = {
  type: "CustomText",
  names: ["value", "slide"],
  schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:156:3",
  open: false,
};

export const CUSTOM_TEXT_PROPERTIES: ReadonlySet<string> = new Set(["value", "slide"]);

export const CUSTOM_TEXT_VALUE: Child = {
  name: "value",
  property: "value",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", rule: "E100", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:161:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:161:7" },
};

export const CUSTOM_TEXT_SLIDE: Child = {
  name: "slide",
  property: "slide",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", rule: "E100", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:167:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:167:7" },
};

export const CUSTOM_TEXT_CHILDREN: readonly Child[] = [CUSTOM_TEXT_VALUE, CUSTOM_TEXT_SLIDE];

/** `MergeData` — schema/sinch-mms/send-saved-mms.xsd:176:3 */
export const MERGE_DATA: ContentFindings = { type: "MergeData", names: [], schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:176:3", open: false };

export const MERGE_DATA_PROPERTIES: ReadonlySet<string> = new Set(["any"]);

export const MERGE_DATA_MODEL: ContentModel = {
  symbols: [
    { name: "*", property: "any", repeated: true, minOccurs: 0, maxOccurs: Infinity, missing: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:176:3" }, excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:176:3" } },
  ],
  transitions: [[0,1],[0,1]],
  accepting: [true,true],
};

/** `SendSavedMmsSuccess` — schema/sinch-mms/send-saved-mms.xsd:202:3 */
export const SEND_SAVED_MMS_SUCCESS: ContentFindings = {
  type: "SendSavedMmsSuccess",
  names: ["status", "to", "from", "mms-id", "tracking-id", "status-details"],
  schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:202:3",
  open: true,
};

export const SEND_SAVED_MMS_SUCCESS_PROPERTIES: ReadonlySet<string> = new Set(["status", "to", "from", "mmsId", "trackingId", "statusDetails"]);

export const SEND_SAVED_MMS_SUCCESS_STATUS: Child = {
  name: "status",
  property: "status",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:212:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:212:11" },
};

export const SEND_SAVED_MMS_SUCCESS_TO: Child = {
  name: "to",
  property: "to",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:217:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:217:11" },
};

export const SEND_SAVED_MMS_SUCCESS_FROM: Child = {
  name: "from",
  property: "from",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:222:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:222:11" },
};

export const SEND_SAVED_MMS_SUCCESS_MMS_ID: Child = {
  name: "mms-id",
  property: "mmsId",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:227:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:227:11" },
};

export const SEND_SAVED_MMS_SUCCESS_TRACKING_ID: Child = {
  name: "tracking-id",
  property: "trackingId",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:232:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:232:11" },
};

export const SEND_SAVED_MMS_SUCCESS_STATUS_DETAILS: Child = {
  name: "status-details",
  property: "statusDetails",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:237:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:237:11" },
};

export const SEND_SAVED_MMS_SUCCESS_CHILDREN: readonly Child[] = [
  SEND_SAVED_MMS_SUCCESS_STATUS,
  SEND_SAVED_MMS_SUCCESS_TO,
  SEND_SAVED_MMS_SUCCESS_FROM,
  SEND_SAVED_MMS_SUCCESS_MMS_ID,
  SEND_SAVED_MMS_SUCCESS_TRACKING_ID,
  SEND_SAVED_MMS_SUCCESS_STATUS_DETAILS,
];

/** `SendSavedMmsFailure` — schema/sinch-mms/send-saved-mms.xsd:247:3 */
export const SEND_SAVED_MMS_FAILURE: ContentFindings = {
  type: "SendSavedMmsFailure",
  names: ["status", "error-code", "error-info", "to"],
  schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:247:3",
  open: true,
};

export const SEND_SAVED_MMS_FAILURE_PROPERTIES: ReadonlySet<string> = new Set(["status", "errorCode", "errorInfo", "to"]);

export const SEND_SAVED_MMS_FAILURE_STATUS: Child = {
  name: "status",
  property: "status",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:257:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:257:11" },
};

export const SEND_SAVED_MMS_FAILURE_ERROR_CODE: Child = {
  name: "error-code",
  property: "errorCode",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:262:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:262:11" },
};

export const SEND_SAVED_MMS_FAILURE_ERROR_INFO: Child = {
  name: "error-info",
  property: "errorInfo",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:267:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:267:11" },
};

export const SEND_SAVED_MMS_FAILURE_TO: Child = {
  name: "to",
  property: "to",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:272:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:272:11" },
};

export const SEND_SAVED_MMS_FAILURE_CHILDREN: readonly Child[] = [
  SEND_SAVED_MMS_FAILURE_STATUS,
  SEND_SAVED_MMS_FAILURE_ERROR_CODE,
  SEND_SAVED_MMS_FAILURE_ERROR_INFO,
  SEND_SAVED_MMS_FAILURE_TO,
];

export const SEND_SAVED_MMS_RESPONSE_STATUS: Child = {
  name: "status",
  property: "status",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:194:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/send-saved-mms.xsd:194:7" },
};
