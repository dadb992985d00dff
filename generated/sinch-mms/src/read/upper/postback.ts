// Generated from schema/sinch-mms/upper/postback.xsd by schemawright. Do not edit.
import {
  OTHER_UPPER_POSTBACK,
  OTHER_UPPER_POSTBACK__CHILDREN,
  OTHER_UPPER_POSTBACK_code,
  OTHER_UPPER_POSTBACK_from,
  OTHER_UPPER_POSTBACK_operatorId,
  OTHER_UPPER_POSTBACK_origin,
  OTHER_UPPER_POSTBACK_timestamp,
  OTHER_UPPER_POSTBACK_to,
  OTHER_UPPER_POSTBACK_trackingId,
  UPPER_DEVICE_DISCOVERY_POSTBACK,
  UPPER_DEVICE_DISCOVERY_POSTBACK__CHILDREN,
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
  UPPER_ENCODING_POSTBACK__CHILDREN,
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
  UPPER_MO_POSTBACK__CHILDREN,
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
  UPPER_MT_POSTBACK__CHILDREN,
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
  UPPER_RECEIVED_CONTENT__CHILDREN,
  UPPER_RECEIVED_CONTENT_file,
} from "../../content/upper/postback.ts";
import {
  readPlainOtherUpperPostback,
  readPlainUpperDeviceDiscoveryPostback,
  readPlainUpperEncodingPostback,
  readPlainUpperMoPostback,
  readPlainUpperMtPostback,
  readPlainUpperReceivedContent,
} from "../../fast/upper/postback.ts";
import type { DeliveryCode, DeviceDiscoveryCode, EncodingCode, ReceivedMessageCode, ReceivedPostbackCode } from "../../types/error-codes.ts";
import type {
  DeviceDiscoveryPostback,
  EncodingPostback,
  MoPostback,
  MtPostback,
  OtherPostback,
  Postback,
  ReceivedContent,
} from "../../types/postback.ts";
import type { ReceivedId, ReceivedNumber, ReceivedOperatorId, ReceivedText, ReceivedToken, Timestamp, TrackingId } from "../../types/types.ts";
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
} from "@schemawright/runtime/codegen";

/** Reads `OtherUpperPostback` — schema/sinch-mms/upper/postback.xsd:17:3 */
export function readOtherUpperPostbackContent(reader: Reader): OtherPostback | undefined {
  const plain = readPlainly(reader, "", readPlainOtherUpperPostback);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) readUndeclaredAttributes(reader, OTHER_UPPER_POSTBACK);
  let origin: ReceivedToken | undefined;
  let originCount = 0;
  let code: ReceivedPostbackCode | undefined;
  let codeCount = 0;
  let from: ReceivedNumber | undefined;
  let fromCount = 0;
  let to_: ReceivedNumber | undefined;
  let to_Count = 0;
  let trackingId: TrackingId | undefined;
  let trackingIdCount = 0;
  let operatorId: ReceivedOperatorId | undefined;
  let operatorIdCount = 0;
  let timestamp: Timestamp | undefined;
  let timestampCount = 0;
  const unknown: XmlElement[] = [];
  while (reader.nextChild()) {
    if (reader.namespace === "") {
      switch (reader.localName) {
        case "ORIGIN":
          if (placeChild(reader, OTHER_UPPER_POSTBACK_origin, originCount++)) {
            origin = readSimple(reader, receivedTokenDatatype);
          }
          continue;
        case "CODE":
          if (placeChild(reader, OTHER_UPPER_POSTBACK_code, codeCount++)) {
            code = readSimple(reader, receivedPostbackCodeDatatype);
          }
          continue;
        case "FROM":
          if (placeChild(reader, OTHER_UPPER_POSTBACK_from, fromCount++)) {
            from = readSimple(reader, receivedNumberDatatype);
          }
          continue;
        case "TO":
          if (placeChild(reader, OTHER_UPPER_POSTBACK_to, to_Count++)) {
            to_ = readSimple(reader, receivedNumberDatatype);
          }
          continue;
        case "TRACKINGID":
          if (placeChild(reader, OTHER_UPPER_POSTBACK_trackingId, trackingIdCount++)) {
            trackingId = readSimple(reader, trackingIdDatatype);
          }
          continue;
        case "SPID":
          if (placeChild(reader, OTHER_UPPER_POSTBACK_operatorId, operatorIdCount++)) {
            operatorId = readSimple(reader, receivedOperatorIdDatatype);
          }
          continue;
        case "TIMESTAMP":
          if (placeChild(reader, OTHER_UPPER_POSTBACK_timestamp, timestampCount++)) {
            timestamp = readSimple(reader, timestampDatatype);
          }
          continue;
      }
    }
    const other = readUndeclared(reader, OTHER_UPPER_POSTBACK, childrenLeft(OTHER_UPPER_POSTBACK__CHILDREN, [originCount, codeCount, fromCount, to_Count, trackingIdCount, operatorIdCount, timestampCount]));
    if (other !== undefined) unknown.push(other);
  }
  requireChild(reader, OTHER_UPPER_POSTBACK_origin, originCount);
  requireChild(reader, OTHER_UPPER_POSTBACK_code, codeCount);
  const value = {} as OtherPostback;
  if (origin !== undefined) value.origin = origin;
  if (code !== undefined) value.code = code;
  if (from !== undefined) value.from = from;
  if (to_ !== undefined) value.to = to_;
  if (trackingId !== undefined) value.trackingId = trackingId;
  if (operatorId !== undefined) value.operatorId = operatorId;
  if (timestamp !== undefined) value.timestamp = timestamp;
  if (unknown.length > 0) value.$unknown = unknown;
  reader.end();
  return value;
}

/** Reads `UpperMtPostback` — schema/sinch-mms/upper/postback.xsd:71:3 */
export function readUpperMtPostbackContent(reader: Reader): MtPostback | undefined {
  const plain = readPlainly(reader, "", readPlainUpperMtPostback);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) readUndeclaredAttributes(reader, UPPER_MT_POSTBACK);
  let origin: ReceivedToken | undefined;
  let originCount = 0;
  let code: DeliveryCode | undefined;
  let codeCount = 0;
  let sentAs: ReceivedToken | undefined;
  let sentAsCount = 0;
  let status: ReceivedText | undefined;
  let statusCount = 0;
  let statusDetails: ReceivedText | undefined;
  let statusDetailsCount = 0;
  let mmsId: ReceivedId | undefined;
  let mmsIdCount = 0;
  let from: ReceivedNumber | undefined;
  let fromCount = 0;
  let to_: ReceivedNumber | undefined;
  let to_Count = 0;
  let trackingId: TrackingId | undefined;
  let trackingIdCount = 0;
  let operatorId: ReceivedOperatorId | undefined;
  let operatorIdCount = 0;
  let timestamp: Timestamp | undefined;
  let timestampCount = 0;
  let handset: ReceivedText | undefined;
  let handsetCount = 0;
  const unknown: XmlElement[] = [];
  while (reader.nextChild()) {
    if (reader.namespace === "") {
      switch (reader.localName) {
        case "ORIGIN":
          if (placeChild(reader, UPPER_MT_POSTBACK_origin, originCount++)) {
            origin = readSimple(reader, receivedTokenDatatype);
          }
          continue;
        case "CODE":
          if (placeChild(reader, UPPER_MT_POSTBACK_code, codeCount++)) {
            code = readSimple(reader, deliveryCodeDatatype);
          }
          continue;
        case "SENTAS":
          if (placeChild(reader, UPPER_MT_POSTBACK_sentAs, sentAsCount++)) {
            sentAs = readSimple(reader, receivedTokenDatatype);
          }
          continue;
        case "STATUS":
          if (placeChild(reader, UPPER_MT_POSTBACK_status, statusCount++)) {
            status = readSimple(reader, receivedTextDatatype);
          }
          continue;
        case "STATUSDETAILS":
          if (placeChild(reader, UPPER_MT_POSTBACK_statusDetails, statusDetailsCount++)) {
            statusDetails = readSimple(reader, receivedTextDatatype);
          }
          continue;
        case "MMSID":
          if (placeChild(reader, UPPER_MT_POSTBACK_mmsId, mmsIdCount++)) {
            mmsId = readSimple(reader, receivedIdDatatype);
          }
          continue;
        case "FROM":
          if (placeChild(reader, UPPER_MT_POSTBACK_from, fromCount++)) {
            from = readSimple(reader, receivedNumberDatatype);
          }
          continue;
        case "TO":
          if (placeChild(reader, UPPER_MT_POSTBACK_to, to_Count++)) {
            to_ = readSimple(reader, receivedNumberDatatype);
          }
          continue;
        case "TRACKINGID":
          if (placeChild(reader, UPPER_MT_POSTBACK_trackingId, trackingIdCount++)) {
            trackingId = readSimple(reader, trackingIdDatatype);
          }
          continue;
        case "SPID":
          if (placeChild(reader, UPPER_MT_POSTBACK_operatorId, operatorIdCount++)) {
            operatorId = readSimple(reader, receivedOperatorIdDatatype);
          }
          continue;
        case "TIMESTAMP":
          if (placeChild(reader, UPPER_MT_POSTBACK_timestamp, timestampCount++)) {
            timestamp = readSimple(reader, timestampDatatype);
          }
          continue;
        case "HANDSET":
          if (placeChild(reader, UPPER_MT_POSTBACK_handset, handsetCount++)) {
            handset = readSimple(reader, receivedTextDatatype);
          }
          continue;
      }
    }
    const other = readUndeclared(reader, UPPER_MT_POSTBACK, childrenLeft(UPPER_MT_POSTBACK__CHILDREN, [
      originCount,
      codeCount,
      sentAsCount,
      statusCount,
      statusDetailsCount,
      mmsIdCount,
      fromCount,
      to_Count,
      trackingIdCount,
      operatorIdCount,
      timestampCount,
      handsetCount,
    ]));
    if (other !== undefined) unknown.push(other);
  }
  requireChild(reader, UPPER_MT_POSTBACK_origin, originCount);
  requireChild(reader, UPPER_MT_POSTBACK_code, codeCount);
  const value = {} as MtPostback;
  if (origin !== undefined) value.origin = origin;
  if (code !== undefined) value.code = code;
  if (sentAs !== undefined) value.sentAs = sentAs;
  if (status !== undefined) value.status = status;
  if (statusDetails !== undefined) value.statusDetails = statusDetails;
  if (mmsId !== undefined) value.mmsId = mmsId;
  if (from !== undefined) value.from = from;
  if (to_ !== undefined) value.to = to_;
  if (trackingId !== undefined) value.trackingId = trackingId;
  if (operatorId !== undefined) value.operatorId = operatorId;
  if (timestamp !== undefined) value.timestamp = timestamp;
  if (handset !== undefined) value.handset = handset;
  if (unknown.length > 0) value.$unknown = unknown;
  reader.end();
  return value;
}

/** Reads `UpperDeviceDiscoveryPostback` — schema/sinch-mms/upper/postback.xsd:159:3 */
export function readUpperDeviceDiscoveryPostbackContent(reader: Reader): DeviceDiscoveryPostback | undefined {
  const plain = readPlainly(reader, "", readPlainUpperDeviceDiscoveryPostback);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) readUndeclaredAttributes(reader, UPPER_DEVICE_DISCOVERY_POSTBACK);
  let origin: ReceivedToken | undefined;
  let originCount = 0;
  let code: DeviceDiscoveryCode | undefined;
  let codeCount = 0;
  let sentAs: ReceivedToken | undefined;
  let sentAsCount = 0;
  let status: ReceivedText | undefined;
  let statusCount = 0;
  let statusDetails: ReceivedText | undefined;
  let statusDetailsCount = 0;
  let mmsId: ReceivedId | undefined;
  let mmsIdCount = 0;
  let from: ReceivedNumber | undefined;
  let fromCount = 0;
  let to_: ReceivedNumber | undefined;
  let to_Count = 0;
  let trackingId: TrackingId | undefined;
  let trackingIdCount = 0;
  let operatorId: ReceivedOperatorId | undefined;
  let operatorIdCount = 0;
  let timestamp: Timestamp | undefined;
  let timestampCount = 0;
  let handset: ReceivedText | undefined;
  let handsetCount = 0;
  const unknown: XmlElement[] = [];
  while (reader.nextChild()) {
    if (reader.namespace === "") {
      switch (reader.localName) {
        case "ORIGIN":
          if (placeChild(reader, UPPER_DEVICE_DISCOVERY_POSTBACK_origin, originCount++)) {
            origin = readSimple(reader, receivedTokenDatatype);
          }
          continue;
        case "CODE":
          if (placeChild(reader, UPPER_DEVICE_DISCOVERY_POSTBACK_code, codeCount++)) {
            code = readSimple(reader, deviceDiscoveryCodeDatatype);
          }
          continue;
        case "SENTAS":
          if (placeChild(reader, UPPER_DEVICE_DISCOVERY_POSTBACK_sentAs, sentAsCount++)) {
            sentAs = readSimple(reader, receivedTokenDatatype);
          }
          continue;
        case "STATUS":
          if (placeChild(reader, UPPER_DEVICE_DISCOVERY_POSTBACK_status, statusCount++)) {
            status = readSimple(reader, receivedTextDatatype);
          }
          continue;
        case "STATUSDETAILS":
          if (placeChild(reader, UPPER_DEVICE_DISCOVERY_POSTBACK_statusDetails, statusDetailsCount++)) {
            statusDetails = readSimple(reader, receivedTextDatatype);
          }
          continue;
        case "MMSID":
          if (placeChild(reader, UPPER_DEVICE_DISCOVERY_POSTBACK_mmsId, mmsIdCount++)) {
            mmsId = readSimple(reader, receivedIdDatatype);
          }
          continue;
        case "FROM":
          if (placeChild(reader, UPPER_DEVICE_DISCOVERY_POSTBACK_from, fromCount++)) {
            from = readSimple(reader, receivedNumberDatatype);
          }
          continue;
        case "TO":
          if (placeChild(reader, UPPER_DEVICE_DISCOVERY_POSTBACK_to, to_Count++)) {
            to_ = readSimple(reader, receivedNumberDatatype);
          }
          continue;
        case "TRACKINGID":
          if (placeChild(reader, UPPER_DEVICE_DISCOVERY_POSTBACK_trackingId, trackingIdCount++)) {
            trackingId = readSimple(reader, trackingIdDatatype);
          }
          continue;
        case "SPID":
          if (placeChild(reader, UPPER_DEVICE_DISCOVERY_POSTBACK_operatorId, operatorIdCount++)) {
            operatorId = readSimple(reader, receivedOperatorIdDatatype);
          }
          continue;
        case "TIMESTAMP":
          if (placeChild(reader, UPPER_DEVICE_DISCOVERY_POSTBACK_timestamp, timestampCount++)) {
            timestamp = readSimple(reader, timestampDatatype);
          }
          continue;
        case "HANDSET":
          if (placeChild(reader, UPPER_DEVICE_DISCOVERY_POSTBACK_handset, handsetCount++)) {
            handset = readSimple(reader, receivedTextDatatype);
          }
          continue;
      }
    }
    const other = readUndeclared(reader, UPPER_DEVICE_DISCOVERY_POSTBACK, childrenLeft(UPPER_DEVICE_DISCOVERY_POSTBACK__CHILDREN, [
      originCount,
      codeCount,
      sentAsCount,
      statusCount,
      statusDetailsCount,
      mmsIdCount,
      fromCount,
      to_Count,
      trackingIdCount,
      operatorIdCount,
      timestampCount,
      handsetCount,
    ]));
    if (other !== undefined) unknown.push(other);
  }
  requireChild(reader, UPPER_DEVICE_DISCOVERY_POSTBACK_origin, originCount);
  requireChild(reader, UPPER_DEVICE_DISCOVERY_POSTBACK_code, codeCount);
  const value = {} as DeviceDiscoveryPostback;
  if (origin !== undefined) value.origin = origin;
  if (code !== undefined) value.code = code;
  if (sentAs !== undefined) value.sentAs = sentAs;
  if (status !== undefined) value.status = status;
  if (statusDetails !== undefined) value.statusDetails = statusDetails;
  if (mmsId !== undefined) value.mmsId = mmsId;
  if (from !== undefined) value.from = from;
  if (to_ !== undefined) value.to = to_;
  if (trackingId !== undefined) value.trackingId = trackingId;
  if (operatorId !== undefined) value.operatorId = operatorId;
  if (timestamp !== undefined) value.timestamp = timestamp;
  if (handset !== undefined) value.handset = handset;
  if (unknown.length > 0) value.$unknown = unknown;
  reader.end();
  return value;
}

/** Reads `UpperEncodingPostback` — schema/sinch-mms/upper/postback.xsd:247:3 */
export function readUpperEncodingPostbackContent(reader: Reader): EncodingPostback | undefined {
  const plain = readPlainly(reader, "", readPlainUpperEncodingPostback);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) readUndeclaredAttributes(reader, UPPER_ENCODING_POSTBACK);
  let origin: ReceivedToken | undefined;
  let originCount = 0;
  let code: EncodingCode | undefined;
  let codeCount = 0;
  let mmsId: ReceivedId | undefined;
  let mmsIdCount = 0;
  let audioName: ReceivedText | undefined;
  let audioNameCount = 0;
  let videoName: ReceivedText | undefined;
  let videoNameCount = 0;
  let from: ReceivedNumber | undefined;
  let fromCount = 0;
  let to_: ReceivedNumber | undefined;
  let to_Count = 0;
  let trackingId: TrackingId | undefined;
  let trackingIdCount = 0;
  let operatorId: ReceivedOperatorId | undefined;
  let operatorIdCount = 0;
  let timestamp: Timestamp | undefined;
  let timestampCount = 0;
  const unknown: XmlElement[] = [];
  while (reader.nextChild()) {
    if (reader.namespace === "") {
      switch (reader.localName) {
        case "ORIGIN":
          if (placeChild(reader, UPPER_ENCODING_POSTBACK_origin, originCount++)) {
            origin = readSimple(reader, receivedTokenDatatype);
          }
          continue;
        case "CODE":
          if (placeChild(reader, UPPER_ENCODING_POSTBACK_code, codeCount++)) {
            code = readSimple(reader, encodingCodeDatatype);
          }
          continue;
        case "MMSID":
          if (placeChild(reader, UPPER_ENCODING_POSTBACK_mmsId, mmsIdCount++)) {
            mmsId = readSimple(reader, receivedIdDatatype);
          }
          continue;
        case "AUDIONAME":
          if (placeChild(reader, UPPER_ENCODING_POSTBACK_audioName, audioNameCount++)) {
            audioName = readSimple(reader, receivedTextDatatype);
          }
          continue;
        case "VIDEONAME":
          if (placeChild(reader, UPPER_ENCODING_POSTBACK_videoName, videoNameCount++)) {
            videoName = readSimple(reader, receivedTextDatatype);
          }
          continue;
        case "FROM":
          if (placeChild(reader, UPPER_ENCODING_POSTBACK_from, fromCount++)) {
            from = readSimple(reader, receivedNumberDatatype);
          }
          continue;
        case "TO":
          if (placeChild(reader, UPPER_ENCODING_POSTBACK_to, to_Count++)) {
            to_ = readSimple(reader, receivedNumberDatatype);
          }
          continue;
        case "TRACKINGID":
          if (placeChild(reader, UPPER_ENCODING_POSTBACK_trackingId, trackingIdCount++)) {
            trackingId = readSimple(reader, trackingIdDatatype);
          }
          continue;
        case "SPID":
          if (placeChild(reader, UPPER_ENCODING_POSTBACK_operatorId, operatorIdCount++)) {
            operatorId = readSimple(reader, receivedOperatorIdDatatype);
          }
          continue;
        case "TIMESTAMP":
          if (placeChild(reader, UPPER_ENCODING_POSTBACK_timestamp, timestampCount++)) {
            timestamp = readSimple(reader, timestampDatatype);
          }
          continue;
      }
    }
    const other = readUndeclared(reader, UPPER_ENCODING_POSTBACK, childrenLeft(UPPER_ENCODING_POSTBACK__CHILDREN, [
      originCount,
      codeCount,
      mmsIdCount,
      audioNameCount,
      videoNameCount,
      fromCount,
      to_Count,
      trackingIdCount,
      operatorIdCount,
      timestampCount,
    ]));
    if (other !== undefined) unknown.push(other);
  }
  requireChild(reader, UPPER_ENCODING_POSTBACK_origin, originCount);
  requireChild(reader, UPPER_ENCODING_POSTBACK_code, codeCount);
  const value = {} as EncodingPostback;
  if (origin !== undefined) value.origin = origin;
  if (code !== undefined) value.code = code;
  if (mmsId !== undefined) value.mmsId = mmsId;
  if (audioName !== undefined) value.audioName = audioName;
  if (videoName !== undefined) value.videoName = videoName;
  if (from !== undefined) value.from = from;
  if (to_ !== undefined) value.to = to_;
  if (trackingId !== undefined) value.trackingId = trackingId;
  if (operatorId !== undefined) value.operatorId = operatorId;
  if (timestamp !== undefined) value.timestamp = timestamp;
  if (unknown.length > 0) value.$unknown = unknown;
  reader.end();
  return value;
}

/** Reads `UpperMoPostback` — schema/sinch-mms/upper/postback.xsd:323:3 */
export function readUpperMoPostbackContent(reader: Reader): MoPostback | undefined {
  const plain = readPlainly(reader, "", readPlainUpperMoPostback);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) readUndeclaredAttributes(reader, UPPER_MO_POSTBACK);
  let origin: ReceivedToken | undefined;
  let originCount = 0;
  let code: ReceivedMessageCode | undefined;
  let codeCount = 0;
  let from: ReceivedNumber | undefined;
  let fromCount = 0;
  let to_: ReceivedNumber | undefined;
  let to_Count = 0;
  let keyword: ReceivedText | undefined;
  let keywordCount = 0;
  let trackingId: TrackingId | undefined;
  let trackingIdCount = 0;
  let operatorId: ReceivedOperatorId | undefined;
  let operatorIdCount = 0;
  let timestamp: Timestamp | undefined;
  let timestampCount = 0;
  let messageSubject: ReceivedText | undefined;
  let messageSubjectCount = 0;
  let content_: ReceivedContent | undefined;
  let content_Count = 0;
  const unknown: XmlElement[] = [];
  while (reader.nextChild()) {
    if (reader.namespace === "") {
      switch (reader.localName) {
        case "ORIGIN":
          if (placeChild(reader, UPPER_MO_POSTBACK_origin, originCount++)) {
            origin = readSimple(reader, receivedTokenDatatype);
          }
          continue;
        case "CODE":
          if (placeChild(reader, UPPER_MO_POSTBACK_code, codeCount++)) {
            code = readSimple(reader, receivedMessageCodeDatatype);
          }
          continue;
        case "FROM":
          if (placeChild(reader, UPPER_MO_POSTBACK_from, fromCount++)) {
            from = readSimple(reader, receivedNumberDatatype);
          }
          continue;
        case "TO":
          if (placeChild(reader, UPPER_MO_POSTBACK_to, to_Count++)) {
            to_ = readSimple(reader, receivedNumberDatatype);
          }
          continue;
        case "KEYWORD":
          if (placeChild(reader, UPPER_MO_POSTBACK_keyword, keywordCount++)) {
            keyword = readSimple(reader, receivedTextDatatype);
          }
          continue;
        case "TRACKINGID":
          if (placeChild(reader, UPPER_MO_POSTBACK_trackingId, trackingIdCount++)) {
            trackingId = readSimple(reader, trackingIdDatatype);
          }
          continue;
        case "SPID":
          if (placeChild(reader, UPPER_MO_POSTBACK_operatorId, operatorIdCount++)) {
            operatorId = readSimple(reader, receivedOperatorIdDatatype);
          }
          continue;
        case "TIMESTAMP":
          if (placeChild(reader, UPPER_MO_POSTBACK_timestamp, timestampCount++)) {
            timestamp = readSimple(reader, timestampDatatype);
          }
          continue;
        case "SUBJECT":
          if (placeChild(reader, UPPER_MO_POSTBACK_messageSubject, messageSubjectCount++)) {
            messageSubject = readSimple(reader, receivedTextDatatype);
          }
          continue;
        case "CONTENT":
          if (placeChild(reader, UPPER_MO_POSTBACK_content, content_Count++)) {
            content_ = readUpperReceivedContentContent(reader);
          }
          continue;
      }
    }
    const other = readUndeclared(reader, UPPER_MO_POSTBACK, childrenLeft(UPPER_MO_POSTBACK__CHILDREN, [
      originCount,
      codeCount,
      fromCount,
      to_Count,
      keywordCount,
      trackingIdCount,
      operatorIdCount,
      timestampCount,
      messageSubjectCount,
      content_Count,
    ]));
    if (other !== undefined) unknown.push(other);
  }
  requireChild(reader, UPPER_MO_POSTBACK_origin, originCount);
  requireChild(reader, UPPER_MO_POSTBACK_code, codeCount);
  const value = {} as MoPostback;
  if (origin !== undefined) value.origin = origin;
  if (code !== undefined) value.code = code;
  if (from !== undefined) value.from = from;
  if (to_ !== undefined) value.to = to_;
  if (keyword !== undefined) value.keyword = keyword;
  if (trackingId !== undefined) value.trackingId = trackingId;
  if (operatorId !== undefined) value.operatorId = operatorId;
  if (timestamp !== undefined) value.timestamp = timestamp;
  if (messageSubject !== undefined) value.messageSubject = messageSubject;
  if (content_ !== undefined) value.content = content_;
  if (unknown.length > 0) value.$unknown = unknown;
  reader.end();
  return value;
}

/** Reads `UpperReceivedContent` — schema/sinch-mms/upper/postback.xsd:399:3 */
export function readUpperReceivedContentContent(reader: Reader): ReceivedContent | undefined {
  const plain = readPlainly(reader, "", readPlainUpperReceivedContent);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) readUndeclaredAttributes(reader, UPPER_RECEIVED_CONTENT);
  const file: ReceivedText[] = [];
  let fileCount = 0;
  const unknown: XmlElement[] = [];
  while (reader.nextChild()) {
    if (reader.namespace === "") {
      switch (reader.localName) {
        case "FILE":
          if (placeChild(reader, UPPER_RECEIVED_CONTENT_file, fileCount++)) {
            const one = readSimple(reader, receivedTextDatatype);
            if (one !== undefined) file.push(one);
          }
          continue;
      }
    }
    const other = readUndeclared(reader, UPPER_RECEIVED_CONTENT, childrenLeft(UPPER_RECEIVED_CONTENT__CHILDREN, [fileCount]));
    if (other !== undefined) unknown.push(other);
  }
  const value = {} as ReceivedContent;
  if (file.length > 0) value.file = file;
  if (unknown.length > 0) value.$unknown = unknown;
  reader.end();
  return value;
}

/** Reads `UpperPostback` — schema/sinch-mms/upper/postback.xsd:17:3 */
export function readUpperPostbackContent(reader: Reader): Postback | undefined {
  const found = peekChild(reader, "", "CODE");
  switch (found) {
    case "N101":
    case "N102":
    case "N103":
    case "E101":
    case "E102":
    case "N202":
    case "E202":
    case "E999":
      return readUpperMtPostbackContent(reader);
    case "N501":
    case "N502":
    case "E501":
    case "E502":
      return readUpperDeviceDiscoveryPostbackContent(reader);
    case "N003":
    case "N013":
    case "E001":
    case "E002":
    case "E003":
    case "E004":
    case "E011":
    case "E012":
    case "E013":
      return readUpperEncodingPostbackContent(reader);
    case "N401":
      return readUpperMoPostbackContent(reader);
  }
  return readOtherUpperPostbackContent(reader);
}
