// Generated from schema/sinch-mms/postback.xsd by schemawright. Do not edit.
import {
  DEVICE_DISCOVERY_POSTBACK,
  DEVICE_DISCOVERY_POSTBACK__CHILDREN,
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
  ENCODING_POSTBACK__CHILDREN,
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
  MO_POSTBACK__CHILDREN,
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
  MT_POSTBACK__CHILDREN,
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
  OTHER_POSTBACK__CHILDREN,
  OTHER_POSTBACK_code,
  OTHER_POSTBACK_from,
  OTHER_POSTBACK_operatorId,
  OTHER_POSTBACK_origin,
  OTHER_POSTBACK_timestamp,
  OTHER_POSTBACK_to,
  OTHER_POSTBACK_trackingId,
  RECEIVED_CONTENT,
  RECEIVED_CONTENT__CHILDREN,
  RECEIVED_CONTENT_file,
} from "../content/postback.ts";
import {
  readPlainDeviceDiscoveryPostback,
  readPlainEncodingPostback,
  readPlainMoPostback,
  readPlainMtPostback,
  readPlainOtherPostback,
  readPlainReceivedContent,
} from "../fast/postback.ts";
import type { DeliveryCode, DeviceDiscoveryCode, EncodingCode, ReceivedMessageCode, ReceivedPostbackCode } from "../types/error-codes.ts";
import type {
  DeviceDiscoveryPostback,
  EncodingPostback,
  MoPostback,
  MtPostback,
  OtherPostback,
  Postback,
  ReceivedContent,
} from "../types/postback.ts";
import type { ReceivedId, ReceivedNumber, ReceivedOperatorId, ReceivedText, ReceivedToken, Timestamp, TrackingId } from "../types/types.ts";
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

/** Reads `OtherPostback` — schema/sinch-mms/postback.xsd:16:3 */
export function readOtherPostbackContent(reader: Reader): OtherPostback | undefined {
  const plain = readPlainly(reader, "", readPlainOtherPostback);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) readUndeclaredAttributes(reader, OTHER_POSTBACK);
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
        case "origin":
          if (placeChild(reader, OTHER_POSTBACK_origin, originCount++)) {
            origin = readSimple(reader, receivedTokenDatatype);
          }
          continue;
        case "code":
          if (placeChild(reader, OTHER_POSTBACK_code, codeCount++)) {
            code = readSimple(reader, receivedPostbackCodeDatatype);
          }
          continue;
        case "from":
          if (placeChild(reader, OTHER_POSTBACK_from, fromCount++)) {
            from = readSimple(reader, receivedNumberDatatype);
          }
          continue;
        case "to":
          if (placeChild(reader, OTHER_POSTBACK_to, to_Count++)) {
            to_ = readSimple(reader, receivedNumberDatatype);
          }
          continue;
        case "tracking-id":
          if (placeChild(reader, OTHER_POSTBACK_trackingId, trackingIdCount++)) {
            trackingId = readSimple(reader, trackingIdDatatype);
          }
          continue;
        case "operator-id":
          if (placeChild(reader, OTHER_POSTBACK_operatorId, operatorIdCount++)) {
            operatorId = readSimple(reader, receivedOperatorIdDatatype);
          }
          continue;
        case "timestamp":
          if (placeChild(reader, OTHER_POSTBACK_timestamp, timestampCount++)) {
            timestamp = readSimple(reader, timestampDatatype);
          }
          continue;
      }
    }
    const other = readUndeclared(reader, OTHER_POSTBACK, childrenLeft(OTHER_POSTBACK__CHILDREN, [originCount, codeCount, fromCount, to_Count, trackingIdCount, operatorIdCount, timestampCount]));
    if (other !== undefined) unknown.push(other);
  }
  requireChild(reader, OTHER_POSTBACK_origin, originCount);
  requireChild(reader, OTHER_POSTBACK_code, codeCount);
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

/** Reads `MtPostback` — schema/sinch-mms/postback.xsd:63:3 */
export function readMtPostbackContent(reader: Reader): MtPostback | undefined {
  const plain = readPlainly(reader, "", readPlainMtPostback);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) readUndeclaredAttributes(reader, MT_POSTBACK);
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
        case "origin":
          if (placeChild(reader, MT_POSTBACK_origin, originCount++)) {
            origin = readSimple(reader, receivedTokenDatatype);
          }
          continue;
        case "code":
          if (placeChild(reader, MT_POSTBACK_code, codeCount++)) {
            code = readSimple(reader, deliveryCodeDatatype);
          }
          continue;
        case "sent-as":
          if (placeChild(reader, MT_POSTBACK_sentAs, sentAsCount++)) {
            sentAs = readSimple(reader, receivedTokenDatatype);
          }
          continue;
        case "status":
          if (placeChild(reader, MT_POSTBACK_status, statusCount++)) {
            status = readSimple(reader, receivedTextDatatype);
          }
          continue;
        case "status-details":
          if (placeChild(reader, MT_POSTBACK_statusDetails, statusDetailsCount++)) {
            statusDetails = readSimple(reader, receivedTextDatatype);
          }
          continue;
        case "mms-id":
          if (placeChild(reader, MT_POSTBACK_mmsId, mmsIdCount++)) {
            mmsId = readSimple(reader, receivedIdDatatype);
          }
          continue;
        case "from":
          if (placeChild(reader, MT_POSTBACK_from, fromCount++)) {
            from = readSimple(reader, receivedNumberDatatype);
          }
          continue;
        case "to":
          if (placeChild(reader, MT_POSTBACK_to, to_Count++)) {
            to_ = readSimple(reader, receivedNumberDatatype);
          }
          continue;
        case "tracking-id":
          if (placeChild(reader, MT_POSTBACK_trackingId, trackingIdCount++)) {
            trackingId = readSimple(reader, trackingIdDatatype);
          }
          continue;
        case "operator-id":
          if (placeChild(reader, MT_POSTBACK_operatorId, operatorIdCount++)) {
            operatorId = readSimple(reader, receivedOperatorIdDatatype);
          }
          continue;
        case "timestamp":
          if (placeChild(reader, MT_POSTBACK_timestamp, timestampCount++)) {
            timestamp = readSimple(reader, timestampDatatype);
          }
          continue;
        case "handset":
          if (placeChild(reader, MT_POSTBACK_handset, handsetCount++)) {
            handset = readSimple(reader, receivedTextDatatype);
          }
          continue;
      }
    }
    const other = readUndeclared(reader, MT_POSTBACK, childrenLeft(MT_POSTBACK__CHILDREN, [
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
  requireChild(reader, MT_POSTBACK_origin, originCount);
  requireChild(reader, MT_POSTBACK_code, codeCount);
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

/** Reads `DeviceDiscoveryPostback` — schema/sinch-mms/postback.xsd:138:3 */
export function readDeviceDiscoveryPostbackContent(reader: Reader): DeviceDiscoveryPostback | undefined {
  const plain = readPlainly(reader, "", readPlainDeviceDiscoveryPostback);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) readUndeclaredAttributes(reader, DEVICE_DISCOVERY_POSTBACK);
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
        case "origin":
          if (placeChild(reader, DEVICE_DISCOVERY_POSTBACK_origin, originCount++)) {
            origin = readSimple(reader, receivedTokenDatatype);
          }
          continue;
        case "code":
          if (placeChild(reader, DEVICE_DISCOVERY_POSTBACK_code, codeCount++)) {
            code = readSimple(reader, deviceDiscoveryCodeDatatype);
          }
          continue;
        case "sent-as":
          if (placeChild(reader, DEVICE_DISCOVERY_POSTBACK_sentAs, sentAsCount++)) {
            sentAs = readSimple(reader, receivedTokenDatatype);
          }
          continue;
        case "status":
          if (placeChild(reader, DEVICE_DISCOVERY_POSTBACK_status, statusCount++)) {
            status = readSimple(reader, receivedTextDatatype);
          }
          continue;
        case "status-details":
          if (placeChild(reader, DEVICE_DISCOVERY_POSTBACK_statusDetails, statusDetailsCount++)) {
            statusDetails = readSimple(reader, receivedTextDatatype);
          }
          continue;
        case "mms-id":
          if (placeChild(reader, DEVICE_DISCOVERY_POSTBACK_mmsId, mmsIdCount++)) {
            mmsId = readSimple(reader, receivedIdDatatype);
          }
          continue;
        case "from":
          if (placeChild(reader, DEVICE_DISCOVERY_POSTBACK_from, fromCount++)) {
            from = readSimple(reader, receivedNumberDatatype);
          }
          continue;
        case "to":
          if (placeChild(reader, DEVICE_DISCOVERY_POSTBACK_to, to_Count++)) {
            to_ = readSimple(reader, receivedNumberDatatype);
          }
          continue;
        case "tracking-id":
          if (placeChild(reader, DEVICE_DISCOVERY_POSTBACK_trackingId, trackingIdCount++)) {
            trackingId = readSimple(reader, trackingIdDatatype);
          }
          continue;
        case "operator-id":
          if (placeChild(reader, DEVICE_DISCOVERY_POSTBACK_operatorId, operatorIdCount++)) {
            operatorId = readSimple(reader, receivedOperatorIdDatatype);
          }
          continue;
        case "timestamp":
          if (placeChild(reader, DEVICE_DISCOVERY_POSTBACK_timestamp, timestampCount++)) {
            timestamp = readSimple(reader, timestampDatatype);
          }
          continue;
        case "handset":
          if (placeChild(reader, DEVICE_DISCOVERY_POSTBACK_handset, handsetCount++)) {
            handset = readSimple(reader, receivedTextDatatype);
          }
          continue;
      }
    }
    const other = readUndeclared(reader, DEVICE_DISCOVERY_POSTBACK, childrenLeft(DEVICE_DISCOVERY_POSTBACK__CHILDREN, [
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
  requireChild(reader, DEVICE_DISCOVERY_POSTBACK_origin, originCount);
  requireChild(reader, DEVICE_DISCOVERY_POSTBACK_code, codeCount);
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

/** Reads `EncodingPostback` — schema/sinch-mms/postback.xsd:213:3 */
export function readEncodingPostbackContent(reader: Reader): EncodingPostback | undefined {
  const plain = readPlainly(reader, "", readPlainEncodingPostback);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) readUndeclaredAttributes(reader, ENCODING_POSTBACK);
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
        case "origin":
          if (placeChild(reader, ENCODING_POSTBACK_origin, originCount++)) {
            origin = readSimple(reader, receivedTokenDatatype);
          }
          continue;
        case "code":
          if (placeChild(reader, ENCODING_POSTBACK_code, codeCount++)) {
            code = readSimple(reader, encodingCodeDatatype);
          }
          continue;
        case "mms-id":
          if (placeChild(reader, ENCODING_POSTBACK_mmsId, mmsIdCount++)) {
            mmsId = readSimple(reader, receivedIdDatatype);
          }
          continue;
        case "audio-name":
          if (placeChild(reader, ENCODING_POSTBACK_audioName, audioNameCount++)) {
            audioName = readSimple(reader, receivedTextDatatype);
          }
          continue;
        case "video-name":
          if (placeChild(reader, ENCODING_POSTBACK_videoName, videoNameCount++)) {
            videoName = readSimple(reader, receivedTextDatatype);
          }
          continue;
        case "from":
          if (placeChild(reader, ENCODING_POSTBACK_from, fromCount++)) {
            from = readSimple(reader, receivedNumberDatatype);
          }
          continue;
        case "to":
          if (placeChild(reader, ENCODING_POSTBACK_to, to_Count++)) {
            to_ = readSimple(reader, receivedNumberDatatype);
          }
          continue;
        case "tracking-id":
          if (placeChild(reader, ENCODING_POSTBACK_trackingId, trackingIdCount++)) {
            trackingId = readSimple(reader, trackingIdDatatype);
          }
          continue;
        case "operator-id":
          if (placeChild(reader, ENCODING_POSTBACK_operatorId, operatorIdCount++)) {
            operatorId = readSimple(reader, receivedOperatorIdDatatype);
          }
          continue;
        case "timestamp":
          if (placeChild(reader, ENCODING_POSTBACK_timestamp, timestampCount++)) {
            timestamp = readSimple(reader, timestampDatatype);
          }
          continue;
      }
    }
    const other = readUndeclared(reader, ENCODING_POSTBACK, childrenLeft(ENCODING_POSTBACK__CHILDREN, [
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
  requireChild(reader, ENCODING_POSTBACK_origin, originCount);
  requireChild(reader, ENCODING_POSTBACK_code, codeCount);
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

/** Reads `MoPostback` — schema/sinch-mms/postback.xsd:278:3 */
export function readMoPostbackContent(reader: Reader): MoPostback | undefined {
  const plain = readPlainly(reader, "", readPlainMoPostback);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) readUndeclaredAttributes(reader, MO_POSTBACK);
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
        case "origin":
          if (placeChild(reader, MO_POSTBACK_origin, originCount++)) {
            origin = readSimple(reader, receivedTokenDatatype);
          }
          continue;
        case "code":
          if (placeChild(reader, MO_POSTBACK_code, codeCount++)) {
            code = readSimple(reader, receivedMessageCodeDatatype);
          }
          continue;
        case "from":
          if (placeChild(reader, MO_POSTBACK_from, fromCount++)) {
            from = readSimple(reader, receivedNumberDatatype);
          }
          continue;
        case "to":
          if (placeChild(reader, MO_POSTBACK_to, to_Count++)) {
            to_ = readSimple(reader, receivedNumberDatatype);
          }
          continue;
        case "keyword":
          if (placeChild(reader, MO_POSTBACK_keyword, keywordCount++)) {
            keyword = readSimple(reader, receivedTextDatatype);
          }
          continue;
        case "tracking-id":
          if (placeChild(reader, MO_POSTBACK_trackingId, trackingIdCount++)) {
            trackingId = readSimple(reader, trackingIdDatatype);
          }
          continue;
        case "operator-id":
          if (placeChild(reader, MO_POSTBACK_operatorId, operatorIdCount++)) {
            operatorId = readSimple(reader, receivedOperatorIdDatatype);
          }
          continue;
        case "timestamp":
          if (placeChild(reader, MO_POSTBACK_timestamp, timestampCount++)) {
            timestamp = readSimple(reader, timestampDatatype);
          }
          continue;
        case "message-subject":
          if (placeChild(reader, MO_POSTBACK_messageSubject, messageSubjectCount++)) {
            messageSubject = readSimple(reader, receivedTextDatatype);
          }
          continue;
        case "content":
          if (placeChild(reader, MO_POSTBACK_content, content_Count++)) {
            content_ = readReceivedContentContent(reader);
          }
          continue;
      }
    }
    const other = readUndeclared(reader, MO_POSTBACK, childrenLeft(MO_POSTBACK__CHILDREN, [
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
  requireChild(reader, MO_POSTBACK_origin, originCount);
  requireChild(reader, MO_POSTBACK_code, codeCount);
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

/** Reads `ReceivedContent` — schema/sinch-mms/postback.xsd:343:3 */
export function readReceivedContentContent(reader: Reader): ReceivedContent | undefined {
  const plain = readPlainly(reader, "", readPlainReceivedContent);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) readUndeclaredAttributes(reader, RECEIVED_CONTENT);
  const file: ReceivedText[] = [];
  let fileCount = 0;
  const unknown: XmlElement[] = [];
  while (reader.nextChild()) {
    if (reader.namespace === "") {
      switch (reader.localName) {
        case "file":
          if (placeChild(reader, RECEIVED_CONTENT_file, fileCount++)) {
            const one = readSimple(reader, receivedTextDatatype);
            if (one !== undefined) file.push(one);
          }
          continue;
      }
    }
    const other = readUndeclared(reader, RECEIVED_CONTENT, childrenLeft(RECEIVED_CONTENT__CHILDREN, [fileCount]));
    if (other !== undefined) unknown.push(other);
  }
  const value = {} as ReceivedContent;
  if (file.length > 0) value.file = file;
  if (unknown.length > 0) value.$unknown = unknown;
  reader.end();
  return value;
}

/** Reads `Postback` — schema/sinch-mms/postback.xsd:16:3 */
export function readPostbackContent(reader: Reader): Postback | undefined {
  const found = peekChild(reader, "", "code");
  switch (found) {
    case "N101":
    case "N102":
    case "N103":
    case "E101":
    case "E102":
    case "N202":
    case "E202":
    case "E999":
      return readMtPostbackContent(reader);
    case "N501":
    case "N502":
    case "E501":
    case "E502":
      return readDeviceDiscoveryPostbackContent(reader);
    case "N003":
    case "N013":
    case "E001":
    case "E002":
    case "E003":
    case "E004":
    case "E011":
    case "E012":
    case "E013":
      return readEncodingPostbackContent(reader);
    case "N401":
      return readMoPostbackContent(reader);
  }
  return readOtherPostbackContent(reader);
}
