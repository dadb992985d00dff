// Generated from schema/sinch-mms/send-mms.xsd by schemawright. Do not edit.
import type { SendMmsFailure, SendMmsRequest, SendMmsResponse, SendMmsSuccess } from "../types/send-mms.ts";
import type { Slide } from "../types/slide.ts";
import { writeSlideContent } from "../write/slide.ts";
import { escapeText, writeEach, writeElements } from "@schemawright/runtime/codegen";

/** Writes `SendMmsRequest` — schema/sinch-mms/send-mms.xsd:24:3 */
export function writeSendMmsRequestContent(value: SendMmsRequest): string {
  return (
    ">" +
    (value.action === undefined ? "" : "<action>" + escapeText(value.action) + "</action>") +
    (value.apiKey === undefined ? "" : "<api-key>" + escapeText(value.apiKey) + "</api-key>") +
    (value.to === undefined ? "" : "<to>" + escapeText(value.to) + "</to>") +
    (value.from === undefined ? "" : "<from>" + escapeText(value.from) + "</from>") +
    (value.fromMask === undefined ? "" : "<from-mask>" + escapeText(value.fromMask) + "</from-mask>") +
    (value.serviceId === undefined ? "" : "<service-id>" + escapeText(value.serviceId) + "</service-id>") +
    (value.operatorId === undefined ? "" : "<operator-id>" + escapeText(value.operatorId) + "</operator-id>") +
    (value.campaignRef === undefined ? "" : "<campaign-ref>" + escapeText(value.campaignRef) + "</campaign-ref>") +
    (value.name === undefined ? "" : "<name>" + escapeText(value.name) + "</name>") +
    (value.messageSubject === undefined ? "" : "<message-subject>" + escapeText(value.messageSubject) + "</message-subject>") +
    writeEach(value.slide, (one: Slide) => "<slide" + writeSlideContent(one) + "</slide>") +
    (value.fallbackSmsText === undefined ? "" : "<fallback-sms-text>" + escapeText(value.fallbackSmsText) + "</fallback-sms-text>") +
    (value.fallbackSmsLinkExpiration === undefined ? "" : "<fallback-sms-link-expiration>" + escapeText(String(value.fallbackSmsLinkExpiration)) + "</fallback-sms-link-expiration>") +
    (value.disableFallbackSms === undefined ? "" : "<disable-fallback-sms>" + escapeText(String(value.disableFallbackSms)) + "</disable-fallback-sms>") +
    (value.disableFallbackSmsLink === undefined ? "" : "<disable-fallback-sms-link>" + escapeText(String(value.disableFallbackSmsLink)) + "</disable-fallback-sms-link>") +
    writeElements(value.$unknown)
  );
}

/** Writes `SendMmsSuccess` — schema/sinch-mms/send-mms.xsd:148:3 */
export function writeSendMmsSuccessContent(value: SendMmsSuccess): string {
  return (
    ">" +
    (value.status === undefined ? "" : "<status>" + escapeText(value.status) + "</status>") +
    (value.to === undefined ? "" : "<to>" + escapeText(value.to) + "</to>") +
    (value.mmsId === undefined ? "" : "<mms-id>" + escapeText(value.mmsId) + "</mms-id>") +
    (value.trackingId === undefined ? "" : "<tracking-id>" + escapeText(value.trackingId) + "</tracking-id>") +
    (value.statusDetails === undefined ? "" : "<status-details>" + escapeText(value.statusDetails) + "</status-details>") +
    writeElements(value.$unknown)
  );
}

/** Writes `SendMmsFailure` — schema/sinch-mms/send-mms.xsd:188:3 */
export function writeSendMmsFailureContent(value: SendMmsFailure): string {
  return (
    ">" +
    (value.status === undefined ? "" : "<status>" + escapeText(value.status) + "</status>") +
    (value.errorCode === undefined ? "" : "<error-code>" + escapeText(String(value.errorCode)) + "</error-code>") +
    (value.errorInfo === undefined ? "" : "<error-info>" + escapeText(value.errorInfo) + "</error-info>") +
    (value.to === undefined ? "" : "<to>" + escapeText(value.to) + "</to>") +
    writeElements(value.$unknown)
  );
}

/** Writes `SendMmsResponse` — schema/sinch-mms/send-mms.xsd:131:3 */
export function writeSendMmsResponseContent(value: SendMmsResponse): string {
  switch (value.status) {
    case "Success":
      return writeSendMmsSuccessContent(value as SendMmsSuccess);
    default:
      return writeSendMmsFailureContent(value as SendMmsFailure);
  }
}
