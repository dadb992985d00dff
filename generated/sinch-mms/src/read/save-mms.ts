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
import {
  type Reader,
  type XmlElement,
  childrenLeft,
  peekChild,
  placeChild,
  readPlainly,
  readSimple,
  readUndeclared,
  readUndeclaredAttributes,
  requireChild,
  stringDatatype,
  undiscriminated,
} from "@schemawright/runtime/codegen";

/** Reads `SaveMmsRequest` — schema/sinch-mms/save-mms.xsd:24:3 */
export function readSaveMmsRequestContent(reader: Reader): SaveMmsRequest | undefined {
  const plain = readPlainly(reader, "", readPlainSaveMmsRequest);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) readUndeclaredAttributes(reader, SAVE_MMS_REQUEST);
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
          if (placeChild(reader, SAVE_MMS_REQUEST_action, actionCount++)) {
            action = readSimple(reader, saveMmsActionDatatype, "E100");
          }
          continue;
        case "api-key":
          if (placeChild(reader, SAVE_MMS_REQUEST_apiKey, apiKeyCount++)) {
            apiKey = readSimple(reader, apiKeyDatatype, "E104");
          }
          continue;
        case "name":
          if (placeChild(reader, SAVE_MMS_REQUEST_name, nameCount++)) {
            name = readSimple(reader, contentNameDatatype, "E311");
          }
          continue;
        case "message-subject":
          if (placeChild(reader, SAVE_MMS_REQUEST_messageSubject, messageSubjectCount++)) {
            messageSubject = readSimple(reader, subjectDatatype, "E314");
          }
          continue;
        case "slide":
          if (placeChild(reader, SAVE_MMS_REQUEST_slide, slideCount++)) {
            const one = readSlideContent(reader);
            if (one !== undefined) slide.push(one);
          }
          continue;
        case "fallback-sms-text":
          if (placeChild(reader, SAVE_MMS_REQUEST_fallbackSmsText, fallbackSmsTextCount++)) {
            fallbackSmsText = readSimple(reader, stringDatatype);
          }
          continue;
        case "fallback-sms-link-expiration":
          if (placeChild(reader, SAVE_MMS_REQUEST_fallbackSmsLinkExpiration, fallbackSmsLinkExpirationCount++)) {
            fallbackSmsLinkExpiration = readSimple(reader, expirationDateDatatype);
          }
          continue;
        case "disable-fallback-sms":
          if (placeChild(reader, SAVE_MMS_REQUEST_disableFallbackSms, disableFallbackSmsCount++)) {
            disableFallbackSms = readSimple(reader, flagDatatype);
          }
          continue;
        case "disable-fallback-sms-link":
          if (placeChild(reader, SAVE_MMS_REQUEST_disableFallbackSmsLink, disableFallbackSmsLinkCount++)) {
            disableFallbackSmsLink = readSimple(reader, flagDatatype);
          }
          continue;
      }
    }
    const other = readUndeclared(reader, SAVE_MMS_REQUEST, childrenLeft(SAVE_MMS_REQUEST__CHILDREN, [
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
  requireChild(reader, SAVE_MMS_REQUEST_action, actionCount);
  requireChild(reader, SAVE_MMS_REQUEST_apiKey, apiKeyCount);
  requireChild(reader, SAVE_MMS_REQUEST_name, nameCount);
  requireChild(reader, SAVE_MMS_REQUEST_slide, slideCount);
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
  const plain = readPlainly(reader, "", readPlainSaveMmsSuccess);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) readUndeclaredAttributes(reader, SAVE_MMS_SUCCESS);
  let status: SuccessStatus | undefined;
  let statusCount = 0;
  let mmsId: ReceivedId | undefined;
  let mmsIdCount = 0;
  const unknown: XmlElement[] = [];
  while (reader.nextChild()) {
    if (reader.namespace === "") {
      switch (reader.localName) {
        case "status":
          if (placeChild(reader, SAVE_MMS_SUCCESS_status, statusCount++)) {
            status = readSimple(reader, successStatusDatatype);
          }
          continue;
        case "mms-id":
          if (placeChild(reader, SAVE_MMS_SUCCESS_mmsId, mmsIdCount++)) {
            mmsId = readSimple(reader, receivedIdDatatype);
          }
          continue;
      }
    }
    const other = readUndeclared(reader, SAVE_MMS_SUCCESS, childrenLeft(SAVE_MMS_SUCCESS__CHILDREN, [statusCount, mmsIdCount]));
    if (other !== undefined) unknown.push(other);
  }
  requireChild(reader, SAVE_MMS_SUCCESS_status, statusCount);
  const value = {} as SaveMmsSuccess;
  if (status !== undefined) value.status = status;
  if (mmsId !== undefined) value.mmsId = mmsId;
  if (unknown.length > 0) value.$unknown = unknown;
  reader.end();
  return value;
}

/** Reads `SaveMmsFailure` — schema/sinch-mms/save-mms.xsd:138:3 */
export function readSaveMmsFailureContent(reader: Reader): SaveMmsFailure | undefined {
  const plain = readPlainly(reader, "", readPlainSaveMmsFailure);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) readUndeclaredAttributes(reader, SAVE_MMS_FAILURE);
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
          if (placeChild(reader, SAVE_MMS_FAILURE_status, statusCount++)) {
            status = readSimple(reader, failureStatusDatatype);
          }
          continue;
        case "error-code":
          if (placeChild(reader, SAVE_MMS_FAILURE_errorCode, errorCodeCount++)) {
            errorCode = readSimple(reader, receivedErrorCodeDatatype);
          }
          continue;
        case "error-info":
          if (placeChild(reader, SAVE_MMS_FAILURE_errorInfo, errorInfoCount++)) {
            errorInfo = readSimple(reader, receivedTextDatatype);
          }
          continue;
      }
    }
    const other = readUndeclared(reader, SAVE_MMS_FAILURE, childrenLeft(SAVE_MMS_FAILURE__CHILDREN, [statusCount, errorCodeCount, errorInfoCount]));
    if (other !== undefined) unknown.push(other);
  }
  requireChild(reader, SAVE_MMS_FAILURE_status, statusCount);
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
  const found = peekChild(reader, "", "status");
  switch (found) {
    case "Success":
      return readSaveMmsSuccessContent(reader);
    case "Failure":
      return readSaveMmsFailureContent(reader);
  }
  return undiscriminated(reader, SAVE_MMS_RESPONSE_status, found, ["Success", "Failure"]);
}
