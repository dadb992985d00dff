// Generated from schema/sinch-mms/upper/save-mms.xsd by schemawright. Do not edit.
import {
  LEGACY_SAVE_MMS_REQUEST,
  LEGACY_SAVE_MMS_REQUEST__CHILDREN,
  LEGACY_SAVE_MMS_REQUEST_action,
  LEGACY_SAVE_MMS_REQUEST_apiKey,
  LEGACY_SAVE_MMS_REQUEST_disableFallbackSms,
  LEGACY_SAVE_MMS_REQUEST_disableFallbackSmsLink,
  LEGACY_SAVE_MMS_REQUEST_fallbackSmsText,
  LEGACY_SAVE_MMS_REQUEST_messageSubject,
  LEGACY_SAVE_MMS_REQUEST_name,
  LEGACY_SAVE_MMS_REQUEST_slide,
  UPPER_SAVE_MMS_FAILURE,
  UPPER_SAVE_MMS_FAILURE__CHILDREN,
  UPPER_SAVE_MMS_FAILURE_errorCode,
  UPPER_SAVE_MMS_FAILURE_errorInfo,
  UPPER_SAVE_MMS_FAILURE_status,
  UPPER_SAVE_MMS_RESPONSE_status,
  UPPER_SAVE_MMS_SUCCESS,
  UPPER_SAVE_MMS_SUCCESS__CHILDREN,
  UPPER_SAVE_MMS_SUCCESS_mmsId,
  UPPER_SAVE_MMS_SUCCESS_status,
} from "../../content/upper/save-mms.ts";
import { readPlainLegacySaveMmsRequest, readPlainUpperSaveMmsFailure, readPlainUpperSaveMmsSuccess } from "../../fast/upper/save-mms.ts";
import { readUpperSlideContent } from "../../read/upper/slide.ts";
import type { ReceivedErrorCode } from "../../types/error-codes.ts";
import type { FailureStatus, SuccessStatus } from "../../types/response-status.ts";
import type { SaveMmsFailure, SaveMmsResponse, SaveMmsSuccess } from "../../types/save-mms.ts";
import type { Slide } from "../../types/slide.ts";
import type { ApiKey, ContentName, Flag, ReceivedId, ReceivedText, Subject } from "../../types/types.ts";
import type { LegacySaveMmsAction, LegacySaveMmsRequest } from "../../types/upper/save-mms.ts";
import { receivedErrorCodeDatatype } from "../../values/error-codes.ts";
import { failureStatusDatatype, successStatusDatatype } from "../../values/response-status.ts";
import {
  apiKeyDatatype,
  contentNameDatatype,
  flagDatatype,
  receivedIdDatatype,
  receivedTextDatatype,
  subjectDatatype,
} from "../../values/types.ts";
import { legacySaveMmsActionDatatype } from "../../values/upper/save-mms.ts";
import { type Reader, type XmlElement, stringDatatype } from "@schemawright/runtime/codegen";

/** Reads `UpperSaveMmsSuccess` — schema/sinch-mms/upper/save-mms.xsd:111:3 */
export function readUpperSaveMmsSuccessContent(reader: Reader): SaveMmsSuccess | undefined {
  const plain = reader.plain("", readPlainUpperSaveMmsSuccess);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) reader.noAttributes(UPPER_SAVE_MMS_SUCCESS);
  let status: SuccessStatus | undefined;
  let statusCount = 0;
  let mmsId: ReceivedId | undefined;
  let mmsIdCount = 0;
  const unknown: XmlElement[] = [];
  while (reader.nextChild()) {
    if (reader.namespace === "") {
      switch (reader.localName) {
        case "STATUS":
          if (reader.place(UPPER_SAVE_MMS_SUCCESS_status, statusCount++)) {
            status = reader.simple(successStatusDatatype);
          }
          continue;
        case "MMSID":
          if (reader.place(UPPER_SAVE_MMS_SUCCESS_mmsId, mmsIdCount++)) {
            mmsId = reader.simple(receivedIdDatatype);
          }
          continue;
      }
    }
    const other = reader.undeclared(UPPER_SAVE_MMS_SUCCESS, reader.left(UPPER_SAVE_MMS_SUCCESS__CHILDREN, [statusCount, mmsIdCount]));
    if (other !== undefined) unknown.push(other);
  }
  reader.require(UPPER_SAVE_MMS_SUCCESS_status, statusCount);
  const value = {} as SaveMmsSuccess;
  if (status !== undefined) value.status = status;
  if (mmsId !== undefined) value.mmsId = mmsId;
  if (unknown.length > 0) value.$unknown = unknown;
  reader.end();
  return value;
}

/** Reads `UpperSaveMmsFailure` — schema/sinch-mms/upper/save-mms.xsd:139:3 */
export function readUpperSaveMmsFailureContent(reader: Reader): SaveMmsFailure | undefined {
  const plain = reader.plain("", readPlainUpperSaveMmsFailure);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) reader.noAttributes(UPPER_SAVE_MMS_FAILURE);
  let status: FailureStatus | undefined;
  let statusCount = 0;
  let errorCode: ReceivedErrorCode | undefined;
  let errorCodeCount = 0;
  let errorInfo: ReceivedText | undefined;
  let errorInfoCount = 0;
  const unknown: XmlElement[] = [];
  while (reader.nextChild()) {
    if (reader.namespace === "") {
      switch (reader.localName) {
        case "STATUS":
          if (reader.place(UPPER_SAVE_MMS_FAILURE_status, statusCount++)) {
            status = reader.simple(failureStatusDatatype);
          }
          continue;
        case "ERRORCODE":
          if (reader.place(UPPER_SAVE_MMS_FAILURE_errorCode, errorCodeCount++)) {
            errorCode = reader.simple(receivedErrorCodeDatatype);
          }
          continue;
        case "ERRORINFO":
          if (reader.place(UPPER_SAVE_MMS_FAILURE_errorInfo, errorInfoCount++)) {
            errorInfo = reader.simple(receivedTextDatatype);
          }
          continue;
      }
    }
    const other = reader.undeclared(UPPER_SAVE_MMS_FAILURE, reader.left(UPPER_SAVE_MMS_FAILURE__CHILDREN, [statusCount, errorCodeCount, errorInfoCount]));
    if (other !== undefined) unknown.push(other);
  }
  reader.require(UPPER_SAVE_MMS_FAILURE_status, statusCount);
  const value = {} as SaveMmsFailure;
  if (status !== undefined) value.status = status;
  if (errorCode !== undefined) value.errorCode = errorCode;
  if (errorInfo !== undefined) value.errorInfo = errorInfo;
  if (unknown.length > 0) value.$unknown = unknown;
  reader.end();
  return value;
}

/** Reads `LegacySaveMmsRequest` — schema/sinch-mms/upper/save-mms.xsd:25:3 */
export function readLegacySaveMmsRequestContent(reader: Reader): LegacySaveMmsRequest | undefined {
  const plain = reader.plain("", readPlainLegacySaveMmsRequest);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) reader.noAttributes(LEGACY_SAVE_MMS_REQUEST);
  let action: LegacySaveMmsAction | undefined;
  let actionCount = 0;
  let apiKey: ApiKey | undefined;
  let apiKeyCount = 0;
  let name: ContentName | undefined;
  let nameCount = 0;
  let messageSubject: Subject | undefined;
  let messageSubjectCount = 0;
  const slide: Slide[] = [];
  let slideCount = 0;
  let fallbackSmsText: string | undefined;
  let fallbackSmsTextCount = 0;
  let disableFallbackSms: Flag | undefined;
  let disableFallbackSmsCount = 0;
  let disableFallbackSmsLink: Flag | undefined;
  let disableFallbackSmsLinkCount = 0;
  const unknown: XmlElement[] = [];
  while (reader.nextChild()) {
    if (reader.namespace === "") {
      switch (reader.localName) {
        case "ACTION":
          if (reader.place(LEGACY_SAVE_MMS_REQUEST_action, actionCount++)) {
            action = reader.simple(legacySaveMmsActionDatatype, "E100");
          }
          continue;
        case "API_KEY":
          if (reader.place(LEGACY_SAVE_MMS_REQUEST_apiKey, apiKeyCount++)) {
            apiKey = reader.simple(apiKeyDatatype, "E104");
          }
          continue;
        case "NAME":
          if (reader.place(LEGACY_SAVE_MMS_REQUEST_name, nameCount++)) {
            name = reader.simple(contentNameDatatype, "E311");
          }
          continue;
        case "SUBJECT":
          if (reader.place(LEGACY_SAVE_MMS_REQUEST_messageSubject, messageSubjectCount++)) {
            messageSubject = reader.simple(subjectDatatype, "E314");
          }
          continue;
        case "SLIDE":
          if (reader.place(LEGACY_SAVE_MMS_REQUEST_slide, slideCount++)) {
            const one = readUpperSlideContent(reader);
            if (one !== undefined) slide.push(one);
          }
          continue;
        case "FALLBACKSMSTEXT":
          if (reader.place(LEGACY_SAVE_MMS_REQUEST_fallbackSmsText, fallbackSmsTextCount++)) {
            fallbackSmsText = reader.simple(stringDatatype);
          }
          continue;
        case "DISABLEFALLBACKSMS":
          if (reader.place(LEGACY_SAVE_MMS_REQUEST_disableFallbackSms, disableFallbackSmsCount++)) {
            disableFallbackSms = reader.simple(flagDatatype);
          }
          continue;
        case "DISABLEFALLBACKSMSLINK":
          if (reader.place(LEGACY_SAVE_MMS_REQUEST_disableFallbackSmsLink, disableFallbackSmsLinkCount++)) {
            disableFallbackSmsLink = reader.simple(flagDatatype);
          }
          continue;
      }
    }
    const other = reader.undeclared(LEGACY_SAVE_MMS_REQUEST, reader.left(LEGACY_SAVE_MMS_REQUEST__CHILDREN, [
      actionCount,
      apiKeyCount,
      nameCount,
      messageSubjectCount,
      slideCount,
      fallbackSmsTextCount,
      disableFallbackSmsCount,
      disableFallbackSmsLinkCount,
    ]));
    if (other !== undefined) unknown.push(other);
  }
  reader.require(LEGACY_SAVE_MMS_REQUEST_action, actionCount);
  reader.require(LEGACY_SAVE_MMS_REQUEST_apiKey, apiKeyCount);
  reader.require(LEGACY_SAVE_MMS_REQUEST_name, nameCount);
  reader.require(LEGACY_SAVE_MMS_REQUEST_slide, slideCount);
  const value = {} as LegacySaveMmsRequest;
  if (action !== undefined) value.action = action;
  if (apiKey !== undefined) value.apiKey = apiKey;
  if (name !== undefined) value.name = name;
  if (messageSubject !== undefined) value.messageSubject = messageSubject;
  value.slide = slide;
  if (fallbackSmsText !== undefined) value.fallbackSmsText = fallbackSmsText;
  if (disableFallbackSms !== undefined) value.disableFallbackSms = disableFallbackSms;
  if (disableFallbackSmsLink !== undefined) value.disableFallbackSmsLink = disableFallbackSmsLink;
  if (unknown.length > 0) value.$unknown = unknown;
  reader.end();
  return value;
}

/** Reads `UpperSaveMmsResponse` — schema/sinch-mms/upper/save-mms.xsd:93:3 */
export function readUpperSaveMmsResponseContent(reader: Reader): SaveMmsResponse | undefined {
  const found = reader.peekChild("", "STATUS");
  switch (found) {
    case "Success":
      return readUpperSaveMmsSuccessContent(reader);
    case "Failure":
      return readUpperSaveMmsFailureContent(reader);
  }
  return reader.undiscriminated(UPPER_SAVE_MMS_RESPONSE_status, found, ["Success", "Failure"]);
}
