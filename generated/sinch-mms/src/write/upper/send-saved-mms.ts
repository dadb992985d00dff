// Generated from schema/sinch-mms/upper/send-saved-mms.xsd by schemawright. Do not edit.
import type { CustomText, SendSavedMmsFailure, SendSavedMmsResponse, SendSavedMmsSuccess } from "../../types/send-saved-mms.ts";
import type { LegacySendSavedMmsRequest } from "../../types/upper/send-saved-mms.ts";
import { minutesDatatype, slideNumberDatatype } from "../../values/types.ts";
import { writeMergeDataContent } from "../../write/send-saved-mms.ts";
import { escapeText, writeEach, writeElements } from "@schemawright/runtime/codegen";

/** Writes `UpperSendSavedMmsSuccess` — schema/sinch-mms/upper/send-saved-mms.xsd:210:3 */
export function writeUpperSendSavedMmsSuccessContent(value: SendSavedMmsSuccess): string {
  return (
    ">" +
    (value.status === undefined ? "" : "<STATUS>" + escapeText(value.status) + "</STATUS>") +
    (value.to === undefined ? "" : "<TO>" + escapeText(value.to) + "</TO>") +
    (value.from === undefined ? "" : "<FROM>" + escapeText(value.from) + "</FROM>") +
    (value.mmsId === undefined ? "" : "<MMSID>" + escapeText(value.mmsId) + "</MMSID>") +
    (value.trackingId === undefined ? "" : "<TRACKINGID>" + escapeText(value.trackingId) + "</TRACKINGID>") +
    (value.statusDetails === undefined ? "" : "<STATUSDETAILS>" + escapeText(value.statusDetails) + "</STATUSDETAILS>") +
    writeElements(value.$unknown)
  );
}

/** Writes `UpperSendSavedMmsFailure` — schema/sinch-mms/upper/send-saved-mms.xsd:262:3 */
export function writeUpperSendSavedMmsFailureContent(value: SendSavedMmsFailure): string {
  return (
    ">" +
    (value.status === undefined ? "" : "<STATUS>" + escapeText(value.status) + "</STATUS>") +
    (value.errorCode === undefined ? "" : "<ERRORCODE>" + escapeText(String(value.errorCode)) + "</ERRORCODE>") +
    (value.errorInfo === undefined ? "" : "<ERRORINFO>" + escapeText(value.errorInfo) + "</ERRORINFO>") +
    (value.to === undefined ? "" : "<TO>" + escapeText(value.to) + "</TO>") +
    writeElements(value.$unknown)
  );
}

/** Writes `LegacySendSavedMmsRequest` — schema/sinch-mms/upper/send-saved-mms.xsd:24:3 */
export function writeLegacySendSavedMmsRequestContent(value: LegacySendSavedMmsRequest): string {
  return (
    ">" +
    (value.action === undefined ? "" : "<ACTION>" + escapeText(value.action) + "</ACTION>") +
    (value.apiKey === undefined ? "" : "<API_KEY>" + escapeText(value.apiKey) + "</API_KEY>") +
    (value.to === undefined ? "" : "<TO>" + escapeText(value.to) + "</TO>") +
    (value.from === undefined ? "" : "<FROM>" + escapeText(value.from) + "</FROM>") +
    (value.fromMask === undefined ? "" : "<FROM_MASK>" + escapeText(value.fromMask) + "</FROM_MASK>") +
    (value.mmsId === undefined ? "" : "<MMSID>" + escapeText(value.mmsId) + "</MMSID>") +
    (value.operatorId === undefined ? "" : "<OPERATORID>" + escapeText(value.operatorId) + "</OPERATORID>") +
    (value.spid === undefined ? "" : "<SPID>" + escapeText(value.spid) + "</SPID>") +
    (value.campaignRef === undefined ? "" : "<CAMPAIGNREF>" + escapeText(value.campaignRef) + "</CAMPAIGNREF>") +
    (value.customSubject === undefined ? "" : "<CUSTOMSUBJECT>" + escapeText(value.customSubject) + "</CUSTOMSUBJECT>") +
    writeEach(value.customText, (one: CustomText) => "<CUSTOMTEXT" + writeUpperCustomTextContent(one) + "</CUSTOMTEXT>") +
    (value.data === undefined ? "" : "<DATA" + writeMergeDataContent(value.data) + "</DATA>") +
    (value.fallbackSmsText === undefined ? "" : "<FALLBACKSMSTEXT>" + escapeText(value.fallbackSmsText) + "</FALLBACKSMSTEXT>") +
    (value.disableFallbackSms === undefined ? "" : "<DISABLEFALLBACKSMS>" + escapeText(String(value.disableFallbackSms)) + "</DISABLEFALLBACKSMS>") +
    (value.disableFallbackSmsLink === undefined ? "" : "<DISABLEFALLBACKSMSLINK>" + escapeText(String(value.disableFallbackSmsLink)) + "</DISABLEFALLBACKSMSLINK>") +
    (value.ddmForce === undefined ? "" : "<DDMFORCE>" + escapeText(String(value.ddmForce)) + "</DDMFORCE>") +
    (value.ddmMessageSubject === undefined ? "" : "<DDMTITLE>" + escapeText(value.ddmMessageSubject) + "</DDMTITLE>") +
    (value.ddmMessageText === undefined ? "" : "<DDMTEXT>" + escapeText(value.ddmMessageText) + "</DDMTEXT>") +
    (value.ddmMessageTimeout === undefined ? "" : "<DDMTIMEOUT>" + escapeText(minutesDatatype.write(value.ddmMessageTimeout)) + "</DDMTIMEOUT>") +
    (value.device === undefined ? "" : "<DEVICE>" + escapeText(value.device) + "</DEVICE>") +
    (value.forcePassAsLink === undefined ? "" : "<FORCEPASSASLINK>" + escapeText(String(value.forcePassAsLink)) + "</FORCEPASSASLINK>") +
    writeElements(value.$unknown)
  );
}

/** Writes `UpperCustomText` — schema/sinch-mms/upper/send-saved-mms.xsd:171:3 */
export function writeUpperCustomTextContent(value: CustomText): string {
  return (
    ">" +
    (value.value === undefined ? "" : "<VALUE>" + escapeText(value.value) + "</VALUE>") +
    (value.slide === undefined ? "" : "<SLIDE>" + escapeText(slideNumberDatatype.write(value.slide)) + "</SLIDE>") +
    writeElements(value.$unknown)
  );
}

/** Writes `UpperSendSavedMmsResponse` — schema/sinch-mms/upper/send-saved-mms.xsd:192:3 */
export function writeUpperSendSavedMmsResponseContent(value: SendSavedMmsResponse): string {
  switch (value.status) {
    case "Success":
      return writeUpperSendSavedMmsSuccessContent(value as SendSavedMmsSuccess);
    default:
      return writeUpperSendSavedMmsFailureContent(value as SendSavedMmsFailure);
  }
}
