// Generated from schema/sinch-mms/save-mms.xsd by schemawright. Do not edit.
import type { SaveMmsFailure, SaveMmsRequest, SaveMmsResponse, SaveMmsSuccess } from "../types/save-mms.ts";
import type { Slide } from "../types/slide.ts";
import { writeSlideContent } from "../write/slide.ts";
import { escapeText, writeEach, writeElements } from "@schemawright/runtime/codegen";

/** Writes `SaveMmsRequest` — schema/sinch-mms/save-mms.xsd:24:3 */
export function writeSaveMmsRequestContent(value: SaveMmsRequest): string {
  return (
    ">" +
    (value.action === undefined ? "" : "<action>" + escapeText(value.action) + "</action>") +
    (value.apiKey === undefined ? "" : "<api-key>" + escapeText(value.apiKey) + "</api-key>") +
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

/** Writes `SaveMmsSuccess` — schema/sinch-mms/save-mms.xsd:113:3 */
export function writeSaveMmsSuccessContent(value: SaveMmsSuccess): string {
  return (
    ">" +
    (value.status === undefined ? "" : "<status>" + escapeText(value.status) + "</status>") +
    (value.mmsId === undefined ? "" : "<mms-id>" + escapeText(value.mmsId) + "</mms-id>") +
    writeElements(value.$unknown)
  );
}

/** Writes `SaveMmsFailure` — schema/sinch-mms/save-mms.xsd:138:3 */
export function writeSaveMmsFailureContent(value: SaveMmsFailure): string {
  return (
    ">" +
    (value.status === undefined ? "" : "<status>" + escapeText(value.status) + "</status>") +
    (value.errorCode === undefined ? "" : "<error-code>" + escapeText(String(value.errorCode)) + "</error-code>") +
    (value.errorInfo === undefined ? "" : "<error-info>" + escapeText(value.errorInfo) + "</error-info>") +
    writeElements(value.$unknown)
  );
}

/** Writes `SaveMmsResponse` — schema/sinch-mms/save-mms.xsd:96:3 */
export function writeSaveMmsResponseContent(value: SaveMmsResponse): string {
  switch (value.status) {
    case "Success":
      return writeSaveMmsSuccessContent(value as SaveMmsSuccess);
    default:
      return writeSaveMmsFailureContent(value as SaveMmsFailure);
  }
}
