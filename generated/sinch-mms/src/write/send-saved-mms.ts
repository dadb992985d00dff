// Generated from schema/sinch-mms/send-saved-mms.xsd by schemawright. Do not edit.
import type { CustomText, MergeData, SendSavedMmsFailure, SendSavedMmsRequest, SendSavedMmsResponse, SendSavedMmsSuccess } from "../types/send-saved-mms.ts";
import { minutesDatatype, slideNumberDatatype } from "../values/types.ts";
import { escapeText, writeEach, writeElements } from "@schemawright/runtime/codegen";

/** Writes `SendSavedMmsRequest` — schema/sinch-mms/send-saved-mms.xsd:23:3 */
export function writeSendSavedMmsRequestContent(value: SendSavedMmsRequest): string {
  return (
    ">" +
    (value.action === undefined ? "" : "<action>" + escapeText(value.action) + "</action>") +
    (value.apiKey === undefined ? "" : "<api-key>" + escapeText(value.apiKey) + "</api-key>") +
    (value.to === undefined ? "" : "<to>" + escapeText(value.to) + "</to>") +
    (value.from === undefined ? "" : "<from>" + escapeText(value.from) + "</from>") +
    (value.fromMask === undefined ? "" : "<from-mask>" + escapeText(value.fromMask) + "</from-mask>") +
    (value.serviceId === undefined ? "" : "<service-id>" + escapeText(value.serviceId) + "</service-id>") +
    (value.mmsId === undefined ? "" : "<mms-id>" + escapeText(value.mmsId) + "</mms-id>") +
    (value.operatorId === undefined ? "" : "<operator-id>" + escapeText(value.operatorId) + "</operator-id>") +
    (value.campaignRef === undefined ? "" : "<campaign-ref>" + escapeText(value.campaignRef) + "</campaign-ref>") +
    (value.customSubject === undefined ? "" : "<custom-subject>" + escapeText(value.customSubject) + "</custom-subject>") +
    writeEach(value.customText, (one: CustomText) => "<custom-text" + writeCustomTextContent(one) + "</custom-text>") +
    (value.data === undefined ? "" : "<data" + writeMergeDataContent(value.data) + "</data>") +
    (value.fallbackSmsText === undefined ? "" : "<fallback-sms-text>" + escapeText(value.fallbackSmsText) + "</fallback-sms-text>") +
    (value.fallbackSmsLinkExpiration === undefined ? "" : "<fallback-sms-link-expiration>" + escapeText(String(value.fallbackSmsLinkExpiration)) + "</fallback-sms-link-expiration>") +
    (value.disableFallbackSms === undefined ? "" : "<disable-fallback-sms>" + escapeText(String(value.disableFallbackSms)) + "</disable-fallback-sms>") +
    (value.disableFallbackSmsLink === undefined ? "" : "<disable-fallback-sms-link>" + escapeText(String(value.disableFallbackSmsLink)) + "</disable-fallback-sms-link>") +
    (value.ddmForce === undefined ? "" : "<ddm-force>" + escapeText(String(value.ddmForce)) + "</ddm-force>") +
    (value.ddmMessageSubject === undefined ? "" : "<ddm-message-subject>" + escapeText(value.ddmMessageSubject) + "</ddm-message-subject>") +
    (value.ddmMessageText === undefined ? "" : "<ddm-message-text>" + escapeText(value.ddmMessageText) + "</ddm-message-text>") +
    (value.ddmMessageTimeout === undefined ? "" : "<ddm-message-timeout>" + escapeText(minutesDatatype.write(value.ddmMessageTimeout)) + "</ddm-message-timeout>") +
    writeElements(value.$unknown)
  );
}

/** Writes `CustomText` — schema/sinch-mms/send-saved-mms.xsd:156:3 */
export function writeCustomTextContent(value: CustomText): string {
  return (
    ">" +
    (value.value === undefined ? "" : "<value>" + escapeText(value.value) + "</value>") +
    (value.slide === undefined ? "" : "<slide>" + escapeText(slideNumberDatatype.write(value.slide)) + "</slide>") +
    writeElements(value.$unknown)
  );
}

/** Writes `MergeData` — schema/sinch-mms/send-saved-mms.xsd:176:3 */
export function writeMergeDataContent(value: MergeData): string {
  return (
    ">" +
    writeElements(value.any) +
    writeElements(value.$unknown)
  );
}

/** Writes `SendSavedMmsSuccess` — schema/sinch-mms/send-saved-mms.xsd:202:3 */
export function writeSendSavedMmsSuccessContent(value: SendSavedMmsSuccess): string {
  return (
    ">" +
    (value.status === undefined ? "" : "<status>" + escapeText(value.status) + "</status>") +
    (value.to === undefined ? "" : "<to>" + escapeText(value.to) + "</to>") +
    (value.from === undefined ? "" : "<from>" + escapeText(value.from) + "</from>") +
    (value.mmsId === undefined ? "" : "<mms-id>" + escapeText(value.mmsId) + "</mms-id>") +
    (value.trackingId === undefined ? "" : "<tracking-id>" + escapeText(value.trackingId) + "</tracking-id>") +
    (value.statusDetails === undefined ? "" : "<status-details>" + escapeText(value.statusDetails) + "</status-details>") +
    writeElements(value.$unknown)
  );
}

/** Writes `SendSavedMmsFailure` — schema/sinch-mms/send-saved-mms.xsd:247:3 */
export function writeSendSavedMmsFailureContent(value: SendSavedMmsFailure): string {
  return (
    ">" +
    (value.status === undefined ? "" : "<status>" + escapeText(value.status) + "</status>") +
    (value.errorCode === undefined ? "" : "<error-code>" + escapeText(String(value.errorCode)) + "</error-code>") +
    (value.errorInfo === undefined ? "" : "<error-info>" + escapeText(value.errorInfo) + "</error-info>") +
    (value.to === undefined ? "" : "<to>" + escapeText(value.to) + "</to>") +
    writeElements(value.$unknown)
  );
}

/** Writes `SendSavedMmsResponse` — schema/sinch-mms/send-saved-mms.xsd:185:3 */
export function writeSendSavedMmsResponseContent(value: SendSavedMmsResponse): string {
  switch (value.status) {
    case "Success":
      return writeSendSavedMmsSuccessContent(value as SendSavedMmsSuccess);
    default:
      return writeSendSavedMmsFailureContent(value as SendSavedMmsFailure);
  }
}
