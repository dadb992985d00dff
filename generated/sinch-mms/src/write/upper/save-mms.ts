// Generated from schema/sinch-mms/upper/save-mms.xsd by schemawright. Do not edit.
import type { SaveMmsFailure, SaveMmsResponse, SaveMmsSuccess } from "../../types/save-mms.ts";
import type { Slide } from "../../types/slide.ts";
import type { LegacySaveMmsRequest } from "../../types/upper/save-mms.ts";
import { writeUpperSlideContent } from "../../write/upper/slide.ts";
import { escapeText, writeEach, writeElements } from "@schemawright/runtime/codegen";

/** Writes `UpperSaveMmsSuccess` — schema/sinch-mms/upper/save-mms.xsd:111:3 */
export function writeUpperSaveMmsSuccessContent(value: SaveMmsSuccess): string {
  return (
    ">" +
    (value.status === undefined ? "" : "<STATUS>" + escapeText(value.status) + "</STATUS>") +
    (value.mmsId === undefined ? "" : "<MMSID>" + escapeText(value.mmsId) + "</MMSID>") +
    writeElements(value.$unknown)
  );
}

/** Writes `UpperSaveMmsFailure` — schema/sinch-mms/upper/save-mms.xsd:139:3 */
export function writeUpperSaveMmsFailureContent(value: SaveMmsFailure): string {
  return (
    ">" +
    (value.status === undefined ? "" : "<STATUS>" + escapeText(value.status) + "</STATUS>") +
    (value.errorCode === undefined ? "" : "<ERRORCODE>" + escapeText(String(value.errorCode)) + "</ERRORCODE>") +
    (value.errorInfo === undefined ? "" : "<ERRORINFO>" + escapeText(value.errorInfo) + "</ERRORINFO>") +
    writeElements(value.$unknown)
  );
}

/** Writes `LegacySaveMmsRequest` — schema/sinch-mms/upper/save-mms.xsd:25:3 */
export function writeLegacySaveMmsRequestContent(value: LegacySaveMmsRequest): string {
  return (
    ">" +
    (value.action === undefined ? "" : "<ACTION>" + escapeText(value.action) + "</ACTION>") +
    (value.apiKey === undefined ? "" : "<API_KEY>" + escapeText(value.apiKey) + "</API_KEY>") +
    (value.name === undefined ? "" : "<NAME>" + escapeText(value.name) + "</NAME>") +
    (value.messageSubject === undefined ? "" : "<SUBJECT>" + escapeText(value.messageSubject) + "</SUBJECT>") +
    writeEach(value.slide, (one: Slide) => "<SLIDE" + writeUpperSlideContent(one) + "</SLIDE>") +
    (value.fallbackSmsText === undefined ? "" : "<FALLBACKSMSTEXT>" + escapeText(value.fallbackSmsText) + "</FALLBACKSMSTEXT>") +
    (value.disableFallbackSms === undefined ? "" : "<DISABLEFALLBACKSMS>" + escapeText(String(value.disableFallbackSms)) + "</DISABLEFALLBACKSMS>") +
    (value.disableFallbackSmsLink === undefined ? "" : "<DISABLEFALLBACKSMSLINK>" + escapeText(String(value.disableFallbackSmsLink)) + "</DISABLEFALLBACKSMSLINK>") +
    writeElements(value.$unknown)
  );
}

/** Writes `UpperSaveMmsResponse` — schema/sinch-mms/upper/save-mms.xsd:93:3 */
export function writeUpperSaveMmsResponseContent(value: SaveMmsResponse): string {
  switch (value.status) {
    case "Success":
      return writeUpperSaveMmsSuccessContent(value as SaveMmsSuccess);
    default:
      return writeUpperSaveMmsFailureContent(value as SaveMmsFailure);
  }
}
