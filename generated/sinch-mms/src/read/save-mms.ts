// Generated from schema/sinch-mms/save-mms.xsd by schemawright. Do not edit.
import {
  SAVE_MMS_FAILURE,
  SAVE_MMS_FAILURE__CHILDREN,
  SAVE_MMS_FAILURE_errorCode,
  SAVE_MMS_FAILURE_errorInfo,
  SAVE_MMS_FAILURE_status,
  SAVE_MMS_REQUEST,
  SAVE_MMS_REQUEST__CHILDREN,
  SAVE_MMS_REQUEST_action,
  SAVE_MMS_REQUEST_apiKey,
  SAVE_MMS_REQUEST_disableFallbackSms,
  SAVE_MMS_REQUEST_disableFallbackSmsLink,
  SAVE_MMS_REQUEST_fallbackSmsLinkExpiration,
  SAVE_MMS_REQUEST_fallbackSmsText,
  SAVE_MMS_REQUEST_messageSubject,
  SAVE_MMS_REQUEST_name,
  SAVE_MMS_REQUEST_slide,
  SAVE_MMS_RESPONSE_status,
  SAVE_MMS_SUCCESS,
  SAVE_MMS_SUCCESS__CHILDREN,
  SAVE_MMS_SUCCESS_mmsId,
  SAVE_MMS_SUCCESS_status,
  assertSaveMmsRequest,
} from "../content/save-mms.ts";
import { readPlainSaveMmsFailure, readPlainSaveMmsRequest, readPlainSaveMmsSuccess } from "../fast/save-mms.ts";
import { readSlideContent } from "../read/slide.ts";
import type { ReceivedErrorCode } from "../types/error-codes.ts";
import type { FailureStatus, SuccessStatus } from "../types/response-status.ts";
import type { SaveMmsAction, SaveMmsFailure, SaveMmsRequest, SaveMmsResponse, SaveMmsSuccess } from "../types/save-mms.ts";
import type { Slide } from "../types/slide.ts";
import type { ApiKey, ContentName, ExpirationDate, Flag, ReceivedId, ReceivedText, Subject } from "../types/types.ts";
import { receivedErrorCodeDatatype } from "../values/error-codes.ts";
import { failureStatusDatatype, successStatusDatatype } from "../values/response-status.ts";
import { saveMmsActionDatatype } from "../values/save-mms.ts";
import {
  apiKeyDatatype,
  contentNameDatatype,
  expirationDateDatatype,
  flagDatatype,
  receivedIdDatatype,
  receivedTextDatatype,
  subjectDatatype,
} from "../values/types.ts";
import { type Reader, type XmlElement, stringDatatype } from "@schemawright/runtime/codegen";

/** Reads `SaveMmsRequest` — schema/sinch-mms/save-mms.xsd:24:3 */
export function readSaveMmsRequestContent(reader: Reader): SaveMmsRequest | undefined {
  const plain = reader.plain("", readPlainSaveMmsRequest);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) reader.noAttributes(SAVE_MMS_REQUEST);
  let action: SaveMmsAction | undefined;
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
  let fallbackSmsLinkExpiration: ExpirationDate | undefined;
  let fallbackSmsLinkExpirationCount = 0;
  let disableFallbackSms: Flag | undefined;
  let disableFallbackSmsCount = 0;
  let disableFallbackSmsLink: Flag | undefined;
  let disableFallbackSmsLinkCount = 0;
  const unknown: XmlElement[] = [];
  while (reader.nextChild()) {
    if (reader.namespace === "") {
      switch (reader.localName) {
        case "action":
          if (reader.place(SAVE_MMS_REQUEST_action, actionCount++)) {
            action = reader.simple(saveMmsActionDatatype, "E100");
          }
          continue;
        case "api-key":
          if (reader.place(SAVE_MMS_REQUEST_apiKey, apiKeyCount++)) {
            apiKey = reader.simple(apiKeyDatatype, "E104");
          }
          continue;
        case "name":
          if (reader.place(SAVE_MMS_REQUEST_name, nameCount++)) {
            name = reader.simple(contentNameDatatype, "E311");
          }
          continue;
        case "message-subject":
          if (reader.place(SAVE_MMS_REQUEST_messageSubject, messageSubjectCount++)) {
            messageSubject = reader.simple(subjectDatatype, "E314");
          }
          continue;
        case "slide":
          if (reader.place(SAVE_MMS_REQUEST_slide, slideCount++)) {
            const one = readSlideContent(reader);
            if (one !== undefined) slide.push(one);
          }
          continue;
        case "fallback-sms-text":
          if (reader.place(SAVE_MMS_REQUEST_fallbackSmsText, fallbackSmsTextCount++)) {
            fallbackSmsText = reader.simple(stringDatatype);
          }
          continue;
        case "fallback-sms-link-expiration":
          if (reader.place(SAVE_MMS_REQUEST_fallbackSmsLinkExpiration, fallbackSmsLinkExpirationCount++)) {
            fallbackSmsLinkExpiration = reader.simple(expirationDateDatatype);
          }
          continue;
        case "disable-fallback-sms":
          if (reader.place(SAVE_MMS_REQUEST_disableFallbackSms, disableFallbackSmsCount++)) {
            disableFallbackSms = reader.simple(flagDatatype);
          }
          continue;
        case "disable-fallback-sms-link":
          if (reader.place(SAVE_MMS_REQUEST_disableFallbackSmsLink, disableFallbackSmsLinkCount++)) {
            disableFallbackSmsLink = reader.simple(flagDatatype);
          }
          continue;
      }
    }
    const other = reader.undeclared(SAVE_MMS_REQUEST, reader.left(SAVE_MMS_REQUEST__CHILDREN, [
      actionCount,
      apiKeyCount,
      nameCount,
      messageSubjectCount,
      slideCount,
      fallbackSmsTextCount,
      fallbackSmsLinkExpirationCount,
      disableFallbackSmsCount,
      disableFallbackSmsLinkCount,
    ]));
    if (other !== undefined) unknown.push(other);
  }
  reader.require(SAVE_MMS_REQUEST_action, actionCount);
  reader.require(SAVE_MMS_REQUEST_apiKey, apiKeyCount);
  reader.require(SAVE_MMS_REQUEST_name, nameCount);
  reader.require(SAVE_MMS_REQUEST_slide, slideCount);
  const value = {} as SaveMmsRequest;
  if (action !== undefined) value.action = action;
  if (apiKey !== undefined) value.apiKey = apiKey;
  if (name !== undefined) value.name = name;
  if (messageSubject !== undefined) value.messageSubject = messageSubject;
  value.slide = slide;
  if (fallbackSmsText !== undefined) value.fallbackSmsText = fallbackSmsText;
  if (fallbackSmsLinkExpiration !== undefined) value.fallbackSmsLinkExpiration = fallbackSmsLinkExpiration;
  if (disableFallbackSms !== undefined) value.disableFallbackSms = disableFallbackSms;
  if (disableFallbackSmsLink !== undefined) value.disableFallbackSmsLink = disableFallbackSmsLink;
  if (unknown.length > 0) value.$unknown = unknown;
  if (!reader.halted) assertSaveMmsRequest(value.messageSubject, reader.atElement());
  reader.end();
  return value;
}

/** Reads `SaveMmsSuccess` — schema/sinch-mms/save-mms.xsd:113:3 */
export function readSaveMmsSuccessContent(reader: Reader): SaveMmsSuccess | undefined {
  const plain = reader.plain("", readPlainSaveMmsSuccess);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) reader.noAttributes(SAVE_MMS_SUCCESS);
  let status: SuccessStatus | undefined;
  let statusCount = 0;
  let mmsId: ReceivedId | undefined;
  let mmsIdCount = 0;
  const unknown: XmlElement[] = [];
  while (reader.nextChild()) {
    if (reader.namespace === "") {
      switch (reader.localName) {
        case "status":
          if (reader.place(SAVE_MMS_SUCCESS_status, statusCount++)) {
            status = reader.simple(successStatusDatatype);
          }
          continue;
        case "mms-id":
          if (reader.place(SAVE_MMS_SUCCESS_mmsId, mmsIdCount++)) {
            mmsId = reader.simple(receivedIdDatatype);
          }
          continue;
      }
    }
    const other = reader.undeclared(SAVE_MMS_SUCCESS, reader.left(SAVE_MMS_SUCCESS__CHILDREN, [statusCount, mmsIdCount]));
    if (other !== undefined) unknown.push(other);
  }
  reader.require(SAVE_MMS_SUCCESS_status, statusCount);
  const value = {} as SaveMmsSuccess;
  if (status !== undefined) value.status = status;
  if (mmsId !== undefined) value.mmsId = mmsId;
  if (unknown.length > 0) value.$unknown = unknown;
  reader.end();
  return value;
}

/** Reads `SaveMmsFailure` — schema/sinch-mms/save-mms.xsd:138:3 */
export function readSaveMmsFailureContent(reader: Reader): SaveMmsFailure | undefined {
  const plain = reader.plain("", readPlainSaveMmsFailure);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) reader.noAttributes(SAVE_MMS_FAILURE);
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
        case "status":
          if (reader.place(SAVE_MMS_FAILURE_status, statusCount++)) {
            status = reader.simple(failureStatusDatatype);
          }
          continue;
        case "error-code":
          if (reader.place(SAVE_MMS_FAILURE_errorCode, errorCodeCount++)) {
            errorCode = reader.simple(receivedErrorCodeDatatype);
          }
          continue;
        case "error-info":
          if (reader.place(SAVE_MMS_FAILURE_errorInfo, errorInfoCount++)) {
            errorInfo = reader.simple(receivedTextDatatype);
          }
          continue;
      }
    }
    const other = reader.undeclared(SAVE_MMS_FAILURE, reader.left(SAVE_MMS_FAILURE__CHILDREN, [statusCount, errorCodeCount, errorInfoCount]));
    if (other !== undefined) unknown.push(other);
  }
  reader.require(SAVE_MMS_FAILURE_status, statusCount);
  const value = {} as SaveMmsFailure;
  if (status !== undefined) value.status = status;
  if (errorCode !== undefined) value.errorCode = errorCode;
  if (errorInfo !== undefined) value.errorInfo = errorInfo;
  if (unknown.length > 0) value.$unknown = unknown;
  reader.end();
  return value;
}

/** Reads `SaveMmsResponse` — schema/sinch-mms/save-mms.xsd:96:3 */
export function readSaveMmsResponseContent(reader: Reader): SaveMmsResponse | undefined {
  const found = reader.peekChild("", "status");
  switch (found) {
    case "Success":
      return readSaveMmsSuccessContent(reader);
    case "Failure":
      return readSaveMmsFailureContent(reader);
  }
  return reader.undiscriminated(SAVE_MMS_RESPONSE_status, found, ["Success", "Failure"]);
}
