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

/** Reads `UpperSaveMmsSuccess` — schema/sinch-mms/upper/save-mms.xsd:111:3 */
export function readUpperSaveMmsSuccessContent(reader: Reader): SaveMmsSuccess | undefined {
  const plain = readPlainly(reader, "", readPlainUpperSaveMmsSuccess);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) readUndeclaredAttributes(reader, UPPER_SAVE_MMS_SUCCESS);
  let status: SuccessStatus | undefined;
  let statusCount = 0;
  let mmsId: ReceivedId | undefined;
  let mmsIdCount = 0;
  const unknown: XmlElement[] = [];
  while (reader.nextChild()) {
    if (reader.namespace === "") {
      switch (reader.localName) {
        case "STATUS":
          if (placeChild(reader, UPPER_SAVE_MMS_SUCCESS_status, statusCount++)) {
            status = readSimple(reader, successStatusDatatype);
          }
          continue;
        case "MMSID":
          if (placeChild(reader, UPPER_SAVE_MMS_SUCCESS_mmsId, mmsIdCount++)) {
            mmsId = readSimple(reader, receivedIdDatatype);
          }
          continue;
      }
    }
    const other = readUndeclared(reader, UPPER_SAVE_MMS_SUCCESS, childrenLeft(UPPER_SAVE_MMS_SUCCESS__CHILDREN, [statusCount, mmsIdCount]));
    if (other !== undefined) unknown.push(other);
  }
  requireChild(reader, UPPER_SAVE_MMS_SUCCESS_status, statusCount);
  const value = {} as SaveMmsSuccess;
  if (status !== undefined) value.status = status;
  if (mmsId !== undefined) value.mmsId = mmsId;
  if (unknown.length > 0) value.$unknown = unknown;
  reader.end();
  return value;
}

/** Reads `UpperSaveMmsFailure` — schema/sinch-mms/upper/save-mms.xsd:139:3 */
export function readUpperSaveMmsFailureContent(reader: Reader): SaveMmsFailure | undefined {
  const plain = readPlainly(reader, "", readPlainUpperSaveMmsFailure);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) readUndeclaredAttributes(reader, UPPER_SAVE_MMS_FAILURE);
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
          if (placeChild(reader, UPPER_SAVE_MMS_FAILURE_status, statusCount++)) {
            status = readSimple(reader, failureStatusDatatype);
          }
          continue;
        case "ERRORCODE":
          if (placeChild(reader, UPPER_SAVE_MMS_FAILURE_errorCode, errorCodeCount++)) {
            errorCode = readSimple(reader, receivedErrorCodeDatatype);
          }
          continue;
        case "ERRORINFO":
          if (placeChild(reader, UPPER_SAVE_MMS_FAILURE_errorInfo, errorInfoCount++)) {
            errorInfo = readSimple(reader, receivedTextDatatype);
          }
          continue;
      }
    }
    const other = readUndeclared(reader, UPPER_SAVE_MMS_FAILURE, childrenLeft(UPPER_SAVE_MMS_FAILURE__CHILDREN, [statusCount, errorCodeCount, errorInfoCount]));
    if (other !== undefined) unknown.push(other);
  }
  requireChild(reader, UPPER_SAVE_MMS_FAILURE_status, statusCount);
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
  const plain = readPlainly(reader, "", readPlainLegacySaveMmsRequest);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) readUndeclaredAttributes(reader, LEGACY_SAVE_MMS_REQUEST);
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
          if (placeChild(reader, LEGACY_SAVE_MMS_REQUEST_action, actionCount++)) {
            action = readSimple(reader, legacySaveMmsActionDatatype, "E100");
          }
          continue;
        case "API_KEY":
          if (placeChild(reader, LEGACY_SAVE_MMS_REQUEST_apiKey, apiKeyCount++)) {
            apiKey = readSimple(reader, apiKeyDatatype, "E104");
          }
          continue;
        case "NAME":
          if (placeChild(reader, LEGACY_SAVE_MMS_REQUEST_name, nameCount++)) {
            name = readSimple(reader, contentNameDatatype, "E311");
          }
          continue;
        case "SUBJECT":
          if (placeChild(reader, LEGACY_SAVE_MMS_REQUEST_messageSubject, messageSubjectCount++)) {
            messageSubject = readSimple(reader, subjectDatatype, "E314");
          }
          continue;
        case "SLIDE":
          if (placeChild(reader, LEGACY_SAVE_MMS_REQUEST_slide, slideCount++)) {
            const one = readUpperSlideContent(reader);
            if (one !== undefined) slide.push(one);
          }
          continue;
        case "FALLBACKSMSTEXT":
          if (placeChild(reader, LEGACY_SAVE_MMS_REQUEST_fallbackSmsText, fallbackSmsTextCount++)) {
            fallbackSmsText = readSimple(reader, stringDatatype);
          }
          continue;
        case "DISABLEFALLBACKSMS":
          if (placeChild(reader, LEGACY_SAVE_MMS_REQUEST_disableFallbackSms, disableFallbackSmsCount++)) {
            disableFallbackSms = readSimple(reader, flagDatatype);
          }
          continue;
        case "DISABLEFALLBACKSMSLINK":
          if (placeChild(reader, LEGACY_SAVE_MMS_REQUEST_disableFallbackSmsLink, disableFallbackSmsLinkCount++)) {
            disableFallbackSmsLink = readSimple(reader, flagDatatype);
          }
          continue;
      }
    }
    const other = readUndeclared(reader, LEGACY_SAVE_MMS_REQUEST, childrenLeft(LEGACY_SAVE_MMS_REQUEST__CHILDREN, [
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
  requireChild(reader, LEGACY_SAVE_MMS_REQUEST_action, actionCount);
  requireChild(reader, LEGACY_SAVE_MMS_REQUEST_apiKey, apiKeyCount);
  requireChild(reader, LEGACY_SAVE_MMS_REQUEST_name, nameCount);
  requireChild(reader, LEGACY_SAVE_MMS_REQUEST_slide, slideCount);
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
  const found = peekChild(reader, "", "STATUS");
  switch (found) {
    case "Success":
      return readUpperSaveMmsSuccessContent(reader);
    case "Failure":
      return readUpperSaveMmsFailureContent(reader);
  }
  return undiscriminated(reader, UPPER_SAVE_MMS_RESPONSE_status, found, ["Success", "Failure"]);
}
