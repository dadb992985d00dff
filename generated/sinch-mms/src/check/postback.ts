// Generated from schema/sinch-mms/postback.xsd by schemawright. Do not edit.
import {
  DEVICE_DISCOVERY_POSTBACK,
  DEVICE_DISCOVERY_POSTBACK__PROPERTIES,
  DEVICE_DISCOVERY_POSTBACK_code,
  DEVICE_DISCOVERY_POSTBACK_from,
  DEVICE_DISCOVERY_POSTBACK_handset,
  DEVICE_DISCOVERY_POSTBACK_mmsId,
  DEVICE_DISCOVERY_POSTBACK_operatorId,
  DEVICE_DISCOVERY_POSTBACK_origin,
  DEVICE_DISCOVERY_POSTBACK_sentAs,
  DEVICE_DISCOVERY_POSTBACK_status,
  DEVICE_DISCOVERY_POSTBACK_statusDetails,
  DEVICE_DISCOVERY_POSTBACK_timestamp,
  DEVICE_DISCOVERY_POSTBACK_to,
  DEVICE_DISCOVERY_POSTBACK_trackingId,
  ENCODING_POSTBACK,
  ENCODING_POSTBACK__PROPERTIES,
  ENCODING_POSTBACK_audioName,
  ENCODING_POSTBACK_code,
  ENCODING_POSTBACK_from,
  ENCODING_POSTBACK_mmsId,
  ENCODING_POSTBACK_operatorId,
  ENCODING_POSTBACK_origin,
  ENCODING_POSTBACK_timestamp,
  ENCODING_POSTBACK_to,
  ENCODING_POSTBACK_trackingId,
  ENCODING_POSTBACK_videoName,
  MO_POSTBACK,
  MO_POSTBACK__PROPERTIES,
  MO_POSTBACK_code,
  MO_POSTBACK_content,
  MO_POSTBACK_from,
  MO_POSTBACK_keyword,
  MO_POSTBACK_messageSubject,
  MO_POSTBACK_operatorId,
  MO_POSTBACK_origin,
  MO_POSTBACK_timestamp,
  MO_POSTBACK_to,
  MO_POSTBACK_trackingId,
  MT_POSTBACK,
  MT_POSTBACK__PROPERTIES,
  MT_POSTBACK_code,
  MT_POSTBACK_from,
  MT_POSTBACK_handset,
  MT_POSTBACK_mmsId,
  MT_POSTBACK_operatorId,
  MT_POSTBACK_origin,
  MT_POSTBACK_sentAs,
  MT_POSTBACK_status,
  MT_POSTBACK_statusDetails,
  MT_POSTBACK_timestamp,
  MT_POSTBACK_to,
  MT_POSTBACK_trackingId,
  OTHER_POSTBACK,
  OTHER_POSTBACK__PROPERTIES,
  OTHER_POSTBACK_code,
  OTHER_POSTBACK_from,
  OTHER_POSTBACK_operatorId,
  OTHER_POSTBACK_origin,
  OTHER_POSTBACK_timestamp,
  OTHER_POSTBACK_to,
  OTHER_POSTBACK_trackingId,
  RECEIVED_CONTENT,
  RECEIVED_CONTENT__PROPERTIES,
  RECEIVED_CONTENT_file,
} from "../content/postback.ts";
import {
  deliveryCodeDatatype,
  deviceDiscoveryCodeDatatype,
  encodingCodeDatatype,
  receivedMessageCodeDatatype,
  receivedPostbackCodeDatatype,
} from "../values/error-codes.ts";
import {
  receivedIdDatatype,
  receivedNumberDatatype,
  receivedOperatorIdDatatype,
  receivedTextDatatype,
  receivedTokenDatatype,
  timestampDatatype,
  trackingIdDatatype,
} from "../values/types.ts";
import { type Checker, checkChildContent, checkChildValue } from "@schemawright/runtime/codegen";

/** Checks `OtherPostback` — schema/sinch-mms/postback.xsd:16:3 */
export function checkOtherPostbackContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, OTHER_POSTBACK__PROPERTIES, OTHER_POSTBACK)) return;
  checkChildValue(checker, OTHER_POSTBACK_origin, value.origin, receivedTokenDatatype);
  checkChildValue(checker, OTHER_POSTBACK_code, value.code, receivedPostbackCodeDatatype);
  checkChildValue(checker, OTHER_POSTBACK_from, value.from, receivedNumberDatatype);
  checkChildValue(checker, OTHER_POSTBACK_to, value.to, receivedNumberDatatype);
  checkChildValue(checker, OTHER_POSTBACK_trackingId, value.trackingId, trackingIdDatatype);
  checkChildValue(checker, OTHER_POSTBACK_operatorId, value.operatorId, receivedOperatorIdDatatype);
  checkChildValue(checker, OTHER_POSTBACK_timestamp, value.timestamp, timestampDatatype);
}

/** Checks `MtPostback` — schema/sinch-mms/postback.xsd:63:3 */
export function checkMtPostbackContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, MT_POSTBACK__PROPERTIES, MT_POSTBACK)) return;
  checkChildValue(checker, MT_POSTBACK_origin, value.origin, receivedTokenDatatype);
  checkChildValue(checker, MT_POSTBACK_code, value.code, deliveryCodeDatatype);
  checkChildValue(checker, MT_POSTBACK_sentAs, value.sentAs, receivedTokenDatatype);
  checkChildValue(checker, MT_POSTBACK_status, value.status, receivedTextDatatype);
  checkChildValue(checker, MT_POSTBACK_statusDetails, value.statusDetails, receivedTextDatatype);
  checkChildValue(checker, MT_POSTBACK_mmsId, value.mmsId, receivedIdDatatype);
  checkChildValue(checker, MT_POSTBACK_from, value.from, receivedNumberDatatype);
  checkChildValue(checker, MT_POSTBACK_to, value.to, receivedNumberDatatype);
  checkChildValue(checker, MT_POSTBACK_trackingId, value.trackingId, trackingIdDatatype);
  checkChildValue(checker, MT_POSTBACK_operatorId, value.operatorId, receivedOperatorIdDatatype);
  checkChildValue(checker, MT_POSTBACK_timestamp, value.timestamp, timestampDatatype);
  checkChildValue(checker, MT_POSTBACK_handset, value.handset, receivedTextDatatype);
}

/** Checks `DeviceDiscoveryPostback` — schema/sinch-mms/postback.xsd:138:3 */
export function checkDeviceDiscoveryPostbackContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, DEVICE_DISCOVERY_POSTBACK__PROPERTIES, DEVICE_DISCOVERY_POSTBACK)) return;
  checkChildValue(checker, DEVICE_DISCOVERY_POSTBACK_origin, value.origin, receivedTokenDatatype);
  checkChildValue(checker, DEVICE_DISCOVERY_POSTBACK_code, value.code, deviceDiscoveryCodeDatatype);
  checkChildValue(checker, DEVICE_DISCOVERY_POSTBACK_sentAs, value.sentAs, receivedTokenDatatype);
  checkChildValue(checker, DEVICE_DISCOVERY_POSTBACK_status, value.status, receivedTextDatatype);
  checkChildValue(checker, DEVICE_DISCOVERY_POSTBACK_statusDetails, value.statusDetails, receivedTextDatatype);
  checkChildValue(checker, DEVICE_DISCOVERY_POSTBACK_mmsId, value.mmsId, receivedIdDatatype);
  checkChildValue(checker, DEVICE_DISCOVERY_POSTBACK_from, value.from, receivedNumberDatatype);
  checkChildValue(checker, DEVICE_DISCOVERY_POSTBACK_to, value.to, receivedNumberDatatype);
  checkChildValue(checker, DEVICE_DISCOVERY_POSTBACK_trackingId, value.trackingId, trackingIdDatatype);
  checkChildValue(checker, DEVICE_DISCOVERY_POSTBACK_operatorId, value.operatorId, receivedOperatorIdDatatype);
  checkChildValue(checker, DEVICE_DISCOVERY_POSTBACK_timestamp, value.timestamp, timestampDatatype);
  checkChildValue(checker, DEVICE_DISCOVERY_POSTBACK_handset, value.handset, receivedTextDatatype);
}

/** Checks `EncodingPostback` — schema/sinch-mms/postback.xsd:213:3 */
export function checkEncodingPostbackContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, ENCODING_POSTBACK__PROPERTIES, ENCODING_POSTBACK)) return;
  checkChildValue(checker, ENCODING_POSTBACK_origin, value.origin, receivedTokenDatatype);
  checkChildValue(checker, ENCODING_POSTBACK_code, value.code, encodingCodeDatatype);
  checkChildValue(checker, ENCODING_POSTBACK_mmsId, value.mmsId, receivedIdDatatype);
  checkChildValue(checker, ENCODING_POSTBACK_audioName, value.audioName, receivedTextDatatype);
  checkChildValue(checker, ENCODING_POSTBACK_videoName, value.videoName, receivedTextDatatype);
  checkChildValue(checker, ENCODING_POSTBACK_from, value.from, receivedNumberDatatype);
  checkChildValue(checker, ENCODING_POSTBACK_to, value.to, receivedNumberDatatype);
  checkChildValue(checker, ENCODING_POSTBACK_trackingId, value.trackingId, trackingIdDatatype);
  checkChildValue(checker, ENCODING_POSTBACK_operatorId, value.operatorId, receivedOperatorIdDatatype);
  checkChildValue(checker, ENCODING_POSTBACK_timestamp, value.timestamp, timestampDatatype);
}

/** Checks `MoPostback` — schema/sinch-mms/postback.xsd:278:3 */
export function checkMoPostbackContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, MO_POSTBACK__PROPERTIES, MO_POSTBACK)) return;
  checkChildValue(checker, MO_POSTBACK_origin, value.origin, receivedTokenDatatype);
  checkChildValue(checker, MO_POSTBACK_code, value.code, receivedMessageCodeDatatype);
  checkChildValue(checker, MO_POSTBACK_from, value.from, receivedNumberDatatype);
  checkChildValue(checker, MO_POSTBACK_to, value.to, receivedNumberDatatype);
  checkChildValue(checker, MO_POSTBACK_keyword, value.keyword, receivedTextDatatype);
  checkChildValue(checker, MO_POSTBACK_trackingId, value.trackingId, trackingIdDatatype);
  checkChildValue(checker, MO_POSTBACK_operatorId, value.operatorId, receivedOperatorIdDatatype);
  checkChildValue(checker, MO_POSTBACK_timestamp, value.timestamp, timestampDatatype);
  checkChildValue(checker, MO_POSTBACK_messageSubject, value.messageSubject, receivedTextDatatype);
  checkChildContent(checker, MO_POSTBACK_content, value.content, checkReceivedContentContent);
}

/** Checks `ReceivedContent` — schema/sinch-mms/postback.xsd:343:3 */
export function checkReceivedContentContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, RECEIVED_CONTENT__PROPERTIES, RECEIVED_CONTENT)) return;
  const file = value.file;
  if (file !== undefined && checker.array(file, RECEIVED_CONTENT_file)) {
    checker.occurs(RECEIVED_CONTENT_file, file.length);
    for (let i = 0; i < file.length && !checker.halted; i++) {
      checker.enter(RECEIVED_CONTENT_file, i);
      receivedTextDatatype.check(file[i], checker);
      checker.leave();
    }
  }
}

/** Checks `Postback` — schema/sinch-mms/postback.xsd:16:3 */
export function checkPostbackContent(value: unknown, checker: Checker): void {
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
      return checkMtPostbackContent(value, checker);
    case "N501":
    case "N502":
    case "E501":
    case "E502":
      return checkDeviceDiscoveryPostbackContent(value, checker);
    case "N003":
    case "N013":
    case "E001":
    case "E002":
    case "E003":
    case "E004":
    case "E011":
    case "E012":
    case "E013":
      return checkEncodingPostbackContent(value, checker);
    case "N401":
      return checkMoPostbackContent(value, checker);
  }
  return checkOtherPostbackContent(value, checker);
}
