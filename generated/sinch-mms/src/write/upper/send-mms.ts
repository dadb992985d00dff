// Generated from schema/sinch-mms/upper/send-mms.xsd by schemawright. Do not edit.
import type { SendMmsFailure, SendMmsResponse, SendMmsSuccess } from "../../types/send-mms.ts";
import type { Slide } from "../../types/slide.ts";
import type { LegacySendMmsRequest } from "../../types/upper/send-mms.ts";
import { writeUpperSlideContent } from "../../write/upper/slide.ts";
import { escapeText, writeEach, writeElements } from "@schemawright/runtime/codegen";

/** Writes `UpperSendMmsSuccess` — schema/sinch-mms/upper/send-mms.xsd:147:3 */
export function writeUpperSendMmsSuccessContent(value: SendMmsSuccess): string {
  return (
    ">" +
    (value.status === undefined ? "" : "<STATUS>" + escapeText(value.status) + "</STATUS>") +
    (value.to === undefined ? "" : "<TO>" + escapeText(value.to) + "</TO>") +
    (value.mmsId === undefined ? "" : "<MMSID>" + escapeText(value.mmsId) + "</MMSID>") +
    (value.trackingId === undefined ? "" : "<TRACKINGID>" + escapeText(value.trackingId) + "</TRACKINGID>") +
    (value.statusDetails === undefined ? "" : "<STATUSDETAILS>" + escapeText(value.statusDetails) + "</STATUSDETAILS>") +
    writeElements(value.$unknown)
  );
}

/** Writes `UpperSendMmsFailure` — schema/sinch-mms/upper/send-mms.xsd:193:3 */
export function writeUpperSendMmsFailureContent(value: SendMmsFailure): string {
  return (
    ">" +
    (value.status === undefined ? "" : "<STATUS>" + escapeText(value.status) + "</STATUS>") +
    (value.errorCode === undefined ? "" : "<ERRORCODE>" + escapeText(String(value.errorCode)) + "</ERRORCODE>") +
    (value.errorInfo === undefined ? "" : "<ERRORINFO>" + escapeText(value.errorInfo) + "</ERRORINFO>") +
    (value.to === undefined ? "" : "<TO>" + escapeText(value.to) + "</TO>") +
    writeElements(value.$unknown)
  );
}

/** Writes `LegacySendMmsRequest` — schema/sinch-mms/upper/send-mms.xsd:25:3 */
export function writeLegacySendMmsRequestContent(value: LegacySendMmsRequest): string {
  return (
    ">" +
    (value.action === undefined ? "" : "<ACTION>" + escapeText(value.action) + "</ACTION>") +
    (value.apiKey === undefined ? "" : "<API_KEY>" + escapeText(value.apiKey) + "</API_KEY>") +
    (value.to === undefined ? "" : "<TO>" + escapeText(value.to) + "</TO>") +
    (value.from === undefined ? "" : "<FROM>" + escapeText(value.from) + "</FROM>") +
    (value.fromMask === undefined ? "" : "<FROM_MASK>" + escapeText(value.fromMask) + "</FROM_MASK>") +
    (value.operatorId === undefined ? "" : "<OPERATORID>" + escapeText(value.operatorId) + "</OPERATORID>") +
    (value.spid === undefined ? "" : "<SPID>" + escapeText(value.spid) + "</SPID>") +
    (value.campaignRef === undefined ? "" : "<CAMPAIGNREF>" + escapeText(value.campaignRef) + "</CAMPAIGNREF>") +
    (value.name === undefined ? "" : "<NAME>" + escapeText(value.name) + "</NAME>") +
    (value.messageSubject === undefined ? "" : "<SUBJECT>" + escapeText(value.messageSubject) + "</SUBJECT>") +
    writeEach(value.slide, (one: Slide) => "<SLIDE" + writeUpperSlideContent(one) + "</SLIDE>") +
    (value.fallbackSmsText === undefined ? "" : "<FALLBACKSMSTEXT>" + escapeText(value.fallbackSmsText) + "</FALLBACKSMSTEXT>") +
    (value.disableFallbackSms === undefined ? "" : "<DISABLEFALLBACKSMS>" + escapeText(String(value.disableFallbackSms)) + "</DISABLEFALLBACKSMS>") +
    (value.disableFallbackSmsLink === undefined ? "" : "<DISABLEFALLBACKSMSLINK>" + escapeText(String(value.disableFallbackSmsLink)) + "</DISABLEFALLBACKSMSLINK>") +
    writeElements(value.$unknown)
  );
}

/** Writes `UpperSendMmsResponse` — schema/sinch-mms/upper/send-mms.xsd:129:3 */
export function writeUpperSendMmsResponseContent(value: SendMmsResponse): string {
  switch (value.status) {
    case "Success":
      return writeUpperSendMmsSuccessContent(value as SendMmsSuccess);
    default:
      return writeUpperSendMmsFailureContent(value as SendMmsFailure);
  }
}
