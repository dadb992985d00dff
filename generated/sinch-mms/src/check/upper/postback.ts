// Generated from schema/sinch-mms/upper/postback.xsd by schemawright. Do not edit.
import {
  OTHER_UPPER_POSTBACK,
  OTHER_UPPER_POSTBACK__PROPERTIES,
  OTHER_UPPER_POSTBACK_code,
  OTHER_UPPER_POSTBACK_from,
  OTHER_UPPER_POSTBACK_operatorId,
  OTHER_UPPER_POSTBACK_origin,
  OTHER_UPPER_POSTBACK_timestamp,
  OTHER_UPPER_POSTBACK_to,
  OTHER_UPPER_POSTBACK_trackingId,
  UPPER_DEVICE_DISCOVERY_POSTBACK,
  UPPER_DEVICE_DISCOVERY_POSTBACK__PROPERTIES,
  UPPER_DEVICE_DISCOVERY_POSTBACK_code,
  UPPER_DEVICE_DISCOVERY_POSTBACK_from,
  UPPER_DEVICE_DISCOVERY_POSTBACK_handset,
  UPPER_DEVICE_DISCOVERY_POSTBACK_mmsId,
  UPPER_DEVICE_DISCOVERY_POSTBACK_operatorId,
  UPPER_DEVICE_DISCOVERY_POSTBACK_origin,
  UPPER_DEVICE_DISCOVERY_POSTBACK_sentAs,
  UPPER_DEVICE_DISCOVERY_POSTBACK_status,
  UPPER_DEVICE_DISCOVERY_POSTBACK_statusDetails,
  UPPER_DEVICE_DISCOVERY_POSTBACK_timestamp,
  UPPER_DEVICE_DISCOVERY_POSTBACK_to,
  UPPER_DEVICE_DISCOVERY_POSTBACK_trackingId,
  UPPER_ENCODING_POSTBACK,
  UPPER_ENCODING_POSTBACK__PROPERTIES,
  UPPER_ENCODING_POSTBACK_audioName,
  UPPER_ENCODING_POSTBACK_code,
  UPPER_ENCODING_POSTBACK_from,
  UPPER_ENCODING_POSTBACK_mmsId,
  UPPER_ENCODING_POSTBACK_operatorId,
  UPPER_ENCODING_POSTBACK_origin,
  UPPER_ENCODING_POSTBACK_timestamp,
  UPPER_ENCODING_POSTBACK_to,
  UPPER_ENCODING_POSTBACK_trackingId,
  UPPER_ENCODING_POSTBACK_videoName,
  UPPER_MO_POSTBACK,
  UPPER_MO_POSTBACK__PROPERTIES,
  UPPER_MO_POSTBACK_code,
  UPPER_MO_POSTBACK_content,
  UPPER_MO_POSTBACK_from,
  UPPER_MO_POSTBACK_keyword,
  UPPER_MO_POSTBACK_messageSubject,
  UPPER_MO_POSTBACK_operatorId,
  UPPER_MO_POSTBACK_origin,
  UPPER_MO_POSTBACK_timestamp,
  UPPER_MO_POSTBACK_to,
  UPPER_MO_POSTBACK_trackingId,
  UPPER_MT_POSTBACK,
  UPPER_MT_POSTBACK__PROPERTIES,
  UPPER_MT_POSTBACK_code,
  UPPER_MT_POSTBACK_from,
  UPPER_MT_POSTBACK_handset,
  UPPER_MT_POSTBACK_mmsId,
  UPPER_MT_POSTBACK_operatorId,
  UPPER_MT_POSTBACK_origin,
  UPPER_MT_POSTBACK_sentAs,
  UPPER_MT_POSTBACK_status,
  UPPER_MT_POSTBACK_statusDetails,
  UPPER_MT_POSTBACK_timestamp,
  UPPER_MT_POSTBACK_to,
  UPPER_MT_POSTBACK_trackingId,
  UPPER_RECEIVED_CONTENT,
  UPPER_RECEIVED_CONTENT__PROPERTIES,
  UPPER_RECEIVED_CONTENT_file,
} from "../../content/upper/postback.ts";
import {
  deliveryCodeDatatype,
  deviceDiscoveryCodeDatatype,
  encodingCodeDatatype,
  receivedMessageCodeDatatype,
  receivedPostbackCodeDatatype,
} from "../../values/error-codes.ts";
import {
  receivedIdDatatype,
  receivedNumberDatatype,
  receivedOperatorIdDatatype,
  receivedTextDatatype,
  receivedTokenDatatype,
  timestampDatatype,
  trackingIdDatatype,
} from "../../values/types.ts";
import { type Checker, checkChildContent, checkChildValue } from "@schemawright/runtime/codegen";

/** Checks `OtherUpperPostback` — schema/sinch-mms/upper/postback.xsd:17:3 */
export function checkOtherUpperPostbackContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, OTHER_UPPER_POSTBACK__PROPERTIES, OTHER_UPPER_POSTBACK)) return;
  checkChildValue(checker, OTHER_UPPER_POSTBACK_origin, value.origin, receivedTokenDatatype);
  checkChildValue(checker, OTHER_UPPER_POSTBACK_code, value.code, receivedPostbackCodeDatatype);
  checkChildValue(checker, OTHER_UPPER_POSTBACK_from, value.from, receivedNumberDatatype);
  checkChildValue(checker, OTHER_UPPER_POSTBACK_to, value.to, receivedNumberDatatype);
  checkChildValue(checker, OTHER_UPPER_POSTBACK_trackingId, value.trackingId, trackingIdDatatype);
  checkChildValue(checker, OTHER_UPPER_POSTBACK_operatorId, value.operatorId, receivedOperatorIdDatatype);
  checkChildValue(checker, OTHER_UPPER_POSTBACK_timestamp, value.timestamp, timestampDatatype);
}

/** Checks `UpperMtPostback` — schema/sinch-mms/upper/postback.xsd:71:3 */
export function checkUpperMtPostbackContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, UPPER_MT_POSTBACK__PROPERTIES, UPPER_MT_POSTBACK)) return;
  checkChildValue(checker, UPPER_MT_POSTBACK_origin, value.origin, receivedTokenDatatype);
  checkChildValue(checker, UPPER_MT_POSTBACK_code, value.code, deliveryCodeDatatype);
  checkChildValue(checker, UPPER_MT_POSTBACK_sentAs, value.sentAs, receivedTokenDatatype);
  checkChildValue(checker, UPPER_MT_POSTBACK_status, value.status, receivedTextDatatype);
  checkChildValue(checker, UPPER_MT_POSTBACK_statusDetails, value.statusDetails, receivedTextDatatype);
  checkChildValue(checker, UPPER_MT_POSTBACK_mmsId, value.mmsId, receivedIdDatatype);
  checkChildValue(checker, UPPER_MT_POSTBACK_from, value.from, receivedNumberDatatype);
  checkChildValue(checker, UPPER_MT_POSTBACK_to, value.to, receivedNumberDatatype);
  checkChildValue(checker, UPPER_MT_POSTBACK_trackingId, value.trackingId, trackingIdDatatype);
  checkChildValue(checker, UPPER_MT_POSTBACK_operatorId, value.operatorId, receivedOperatorIdDatatype);
  checkChildValue(checker, UPPER_MT_POSTBACK_timestamp, value.timestamp, timestampDatatype);
  checkChildValue(checker, UPPER_MT_POSTBACK_handset, value.handset, receivedTextDatatype);
}

/** Checks `UpperDeviceDiscoveryPostback` — schema/sinch-mms/upper/postback.xsd:159:3 */
export function checkUpperDeviceDiscoveryPostbackContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, UPPER_DEVICE_DISCOVERY_POSTBACK__PROPERTIES, UPPER_DEVICE_DISCOVERY_POSTBACK)) return;
  checkChildValue(checker, UPPER_DEVICE_DISCOVERY_POSTBACK_origin, value.origin, receivedTokenDatatype);
  checkChildValue(checker, UPPER_DEVICE_DISCOVERY_POSTBACK_code, value.code, deviceDiscoveryCodeDatatype);
  checkChildValue(checker, UPPER_DEVICE_DISCOVERY_POSTBACK_sentAs, value.sentAs, receivedTokenDatatype);
  checkChildValue(checker, UPPER_DEVICE_DISCOVERY_POSTBACK_status, value.status, receivedTextDatatype);
  checkChildValue(checker, UPPER_DEVICE_DISCOVERY_POSTBACK_statusDetails, value.statusDetails, receivedTextDatatype);
  checkChildValue(checker, UPPER_DEVICE_DISCOVERY_POSTBACK_mmsId, value.mmsId, receivedIdDatatype);
  checkChildValue(checker, UPPER_DEVICE_DISCOVERY_POSTBACK_from, value.from, receivedNumberDatatype);
  checkChildValue(checker, UPPER_DEVICE_DISCOVERY_POSTBACK_to, value.to, receivedNumberDatatype);
  checkChildValue(checker, UPPER_DEVICE_DISCOVERY_POSTBACK_trackingId, value.trackingId, trackingIdDatatype);
  checkChildValue(checker, UPPER_DEVICE_DISCOVERY_POSTBACK_operatorId, value.operatorId, receivedOperatorIdDatatype);
  checkChildValue(checker, UPPER_DEVICE_DISCOVERY_POSTBACK_timestamp, value.timestamp, timestampDatatype);
  checkChildValue(checker, UPPER_DEVICE_DISCOVERY_POSTBACK_handset, value.handset, receivedTextDatatype);
}

/** Checks `UpperEncodingPostback` — schema/sinch-mms/upper/postback.xsd:247:3 */
export function checkUpperEncodingPostbackContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, UPPER_ENCODING_POSTBACK__PROPERTIES, UPPER_ENCODING_POSTBACK)) return;
  checkChildValue(checker, UPPER_ENCODING_POSTBACK_origin, value.origin, receivedTokenDatatype);
  checkChildValue(checker, UPPER_ENCODING_POSTBACK_code, value.code, encodingCodeDatatype);
  checkChildValue(checker, UPPER_ENCODING_POSTBACK_mmsId, value.mmsId, receivedIdDatatype);
  checkChildValue(checker, UPPER_ENCODING_POSTBACK_audioName, value.audioName, receivedTextDatatype);
  checkChildValue(checker, UPPER_ENCODING_POSTBACK_videoName, value.videoName, receivedTextDatatype);
  checkChildValue(checker, UPPER_ENCODING_POSTBACK_from, value.from, receivedNumberDatatype);
  checkChildValue(checker, UPPER_ENCODING_POSTBACK_to, value.to, receivedNumberDatatype);
  checkChildValue(checker, UPPER_ENCODING_POSTBACK_trackingId, value.trackingId, trackingIdDatatype);
  checkChildValue(checker, UPPER_ENCODING_POSTBACK_operatorId, value.operatorId, receivedOperatorIdDatatype);
  checkChildValue(checker, UPPER_ENCODING_POSTBACK_timestamp, value.timestamp, timestampDatatype);
}

/** Checks `UpperMoPostback` — schema/sinch-mms/upper/postback.xsd:323:3 */
export function checkUpperMoPostbackContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, UPPER_MO_POSTBACK__PROPERTIES, UPPER_MO_POSTBACK)) return;
  checkChildValue(checker, UPPER_MO_POSTBACK_origin, value.origin, receivedTokenDatatype);
  checkChildValue(checker, UPPER_MO_POSTBACK_code, value.code, receivedMessageCodeDatatype);
  checkChildValue(checker, UPPER_MO_POSTBACK_from, value.from, receivedNumberDatatype);
  checkChildValue(checker, UPPER_MO_POSTBACK_to, value.to, receivedNumberDatatype);
  checkChildValue(checker, UPPER_MO_POSTBACK_keyword, value.keyword, receivedTextDatatype);
  checkChildValue(checker, UPPER_MO_POSTBACK_trackingId, value.trackingId, trackingIdDatatype);
  checkChildValue(checker, UPPER_MO_POSTBACK_operatorId, value.operatorId, receivedOperatorIdDatatype);
  checkChildValue(checker, UPPER_MO_POSTBACK_timestamp, value.timestamp, timestampDatatype);
  checkChildValue(checker, UPPER_MO_POSTBACK_messageSubject, value.messageSubject, receivedTextDatatype);
  checkChildContent(checker, UPPER_MO_POSTBACK_content, value.content, checkUpperReceivedContentContent);
}

/** Checks `UpperReceivedContent` — schema/sinch-mms/upper/postback.xsd:399:3 */
export function checkUpperReceivedContentContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, UPPER_RECEIVED_CONTENT__PROPERTIES, UPPER_RECEIVED_CONTENT)) return;
  const file = value.file;
  if (file !== undefined && checker.array(file, UPPER_RECEIVED_CONTENT_file)) {
    checker.occurs(UPPER_RECEIVED_CONTENT_file, file.length);
    for (let i = 0; i < file.length && !checker.halted; i++) {
      checker.enter(UPPER_RECEIVED_CONTENT_file, i);
      receivedTextDatatype.check(file[i], checker);
      checker.leave();
    }
  }
}

/** Checks `UpperPostback` — schema/sinch-mms/upper/postback.xsd:17:3 */
export function checkUpperPostbackContent(value: unknown, checker: Checker): void {
  const found = typeof value === "object" && value !== null ? (value as Record<string, unknown>).code : undefined;
  switch (found) {
    case "N101":
    case "N102":
    case "N103":
    case "E101":
    case "E102":
    case "N202":
    case "E202":
    case "E999":
      return checkUpperMtPostbackContent(value, checker);
    case "N501":
    case "N502":
    case "E501":
    case "E502":
      return checkUpperDeviceDiscoveryPostbackContent(value, checker);
    case "N003":
    case "N013":
    case "E001":
    case "E002":
    case "E003":
    case "E004":
    case "E011":
    case "E012":
    case "E013":
      return checkUpperEncodingPostbackContent(value, checker);
    case "N401":
      return checkUpperMoPostbackContent(value, checker);
  }
  return checkOtherUpperPostbackContent(value, checker);
}
