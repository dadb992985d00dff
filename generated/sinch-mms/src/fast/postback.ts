// Generated from schema/sinch-mms/postback.xsd by schemawright. Do not edit.
import {
  deliveryCodeOf,
  deviceDiscoveryCodeOf,
  encodingCodeOf,
  isDeliveryCode,
  isDeviceDiscoveryCode,
  isEncodingCode,
  isReceivedMessageCode,
  isReceivedPostbackCode,
  receivedMessageCodeOf,
  receivedPostbackCodeOf,
} from "../fast/error-codes.ts";
import {
  isReceivedId,
  isReceivedNumber,
  isReceivedOperatorId,
  isReceivedText,
  isReceivedToken,
  isTimestamp,
  isTrackingId,
  receivedIdOf,
  receivedNumberOf,
  receivedOperatorIdOf,
  receivedTextOf,
  receivedTokenOf,
  timestampOf,
  trackingIdOf,
} from "../fast/types.ts";
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
import { constructorOf, endsName, plain, plainContent, plainEnd, plainNext, plainTag, plainText, plainToken } from "@schemawright/runtime/codegen";

const PlainOtherPostback = /*@__PURE__*/ constructorOf<OtherPostback>();

/** Reads `OtherPostback` in a plain document — schema/sinch-mms/postback.xsd:16:3 */
export function readPlainOtherPostback(bytes: Uint8Array, at: number, start: number): OtherPostback | undefined {
  let i = at;
  let origin: ReceivedToken | undefined;
  let code: ReceivedPostbackCode | undefined;
  let from: ReceivedNumber | undefined;
  let to_: ReceivedNumber | undefined;
  let trackingId: TrackingId | undefined;
  let operatorId: ReceivedOperatorId | undefined;
  let timestamp: Timestamp | undefined;
  i = plainContent(bytes, i);
  if (i < 0) return undefined;
  for (let before = -1; before !== i && bytes[i + 1] !== 47; ) {
    before = i;
    if (origin === undefined && bytes[i + 1] === 111 && bytes[i + 2] === 114 && bytes[i + 3] === 105 && bytes[i + 4] === 103 && bytes[i + 5] === 105 && bytes[i + 6] === 110 && bytes[i + 7] === 62) {
      origin = receivedTokenOf(plainToken(bytes, i + 8));
      if (origin === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (code === undefined && bytes[i + 1] === 99 && bytes[i + 2] === 111 && bytes[i + 3] === 100 && bytes[i + 4] === 101 && bytes[i + 5] === 62) {
      code = receivedPostbackCodeOf(plainToken(bytes, i + 6));
      if (code === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (from === undefined && bytes[i + 1] === 102 && bytes[i + 2] === 114 && bytes[i + 3] === 111 && bytes[i + 4] === 109 && bytes[i + 5] === 62) {
      from = receivedNumberOf(plainToken(bytes, i + 6));
      if (from === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (to_ === undefined && bytes[i + 1] === 116 && bytes[i + 2] === 111 && bytes[i + 3] === 62) {
      to_ = receivedNumberOf(plainToken(bytes, i + 4));
      if (to_ === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (trackingId === undefined && bytes[i + 1] === 116 && bytes[i + 2] === 114 && bytes[i + 3] === 97 && bytes[i + 4] === 99 && bytes[i + 5] === 107 && bytes[i + 6] === 105 && bytes[i + 7] === 110 && bytes[i + 8] === 103 && bytes[i + 9] === 45 && bytes[i + 10] === 105 && bytes[i + 11] === 100 && bytes[i + 12] === 62) {
      trackingId = trackingIdOf(plainToken(bytes, i + 13));
      if (trackingId === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (operatorId === undefined && bytes[i + 1] === 111 && bytes[i + 2] === 112 && bytes[i + 3] === 101 && bytes[i + 4] === 114 && bytes[i + 5] === 97 && bytes[i + 6] === 116 && bytes[i + 7] === 111 && bytes[i + 8] === 114 && bytes[i + 9] === 45 && bytes[i + 10] === 105 && bytes[i + 11] === 100 && bytes[i + 12] === 62) {
      operatorId = receivedOperatorIdOf(plainToken(bytes, i + 13));
      if (operatorId === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (timestamp === undefined && bytes[i + 1] === 116 && bytes[i + 2] === 105 && bytes[i + 3] === 109 && bytes[i + 4] === 101 && bytes[i + 5] === 115 && bytes[i + 6] === 116 && bytes[i + 7] === 97 && bytes[i + 8] === 109 && bytes[i + 9] === 112 && bytes[i + 10] === 62) {
      timestamp = timestampOf(plainToken(bytes, i + 11));
      if (timestamp === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
  }
  i = plainEnd(bytes, i, start);
  if (i < 0) return undefined;
  plain.at = i;
  if (origin === undefined) return undefined;
  if (code === undefined) return undefined;
  const value = new PlainOtherPostback();
  value.origin = origin;
  value.code = code;
  if (from !== undefined) value.from = from;
  if (to_ !== undefined) value.to = to_;
  if (trackingId !== undefined) value.trackingId = trackingId;
  if (operatorId !== undefined) value.operatorId = operatorId;
  if (timestamp !== undefined) value.timestamp = timestamp;
  return value;
}

/** Whether a value is surely a valid `OtherPostback` — schema/sinch-mms/postback.xsd:16:3 */
export function isValidOtherPostback(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) if (key !== "origin" && key !== "code" && key !== "from" && key !== "to" && key !== "trackingId" && key !== "operatorId" && key !== "timestamp") return false;
  const object = value as Readonly<Record<string, unknown>>;
  const origin = object.origin;
  if (!isReceivedToken(origin)) return false;
  const code = object.code;
  if (!isReceivedPostbackCode(code)) return false;
  const from = object.from;
  if (from !== undefined) {
    if (!isReceivedNumber(from)) return false;
  }
  const to_ = object.to;
  if (to_ !== undefined) {
    if (!isReceivedNumber(to_)) return false;
  }
  const trackingId = object.trackingId;
  if (trackingId !== undefined) {
    if (!isTrackingId(trackingId)) return false;
  }
  const operatorId = object.operatorId;
  if (operatorId !== undefined) {
    if (!isReceivedOperatorId(operatorId)) return false;
  }
  const timestamp = object.timestamp;
  if (timestamp !== undefined) {
    if (!isTimestamp(timestamp)) return false;
  }
  return true;
}

const PlainMtPostback = /*@__PURE__*/ constructorOf<MtPostback>();

/** Reads `MtPostback` in a plain document — schema/sinch-mms/postback.xsd:63:3 */
export function readPlainMtPostback(bytes: Uint8Array, at: number, start: number): MtPostback | undefined {
  let i = at;
  let origin: ReceivedToken | undefined;
  let code: DeliveryCode | undefined;
  let sentAs: ReceivedToken | undefined;
  let status: ReceivedText | undefined;
  let statusDetails: ReceivedText | undefined;
  let mmsId: ReceivedId | undefined;
  let from: ReceivedNumber | undefined;
  let to_: ReceivedNumber | undefined;
  let trackingId: TrackingId | undefined;
  let operatorId: ReceivedOperatorId | undefined;
  let timestamp: Timestamp | undefined;
  let handset: ReceivedText | undefined;
  i = plainContent(bytes, i);
  if (i < 0) return undefined;
  for (let before = -1; before !== i && bytes[i + 1] !== 47; ) {
    before = i;
    if (origin === undefined && bytes[i + 1] === 111 && bytes[i + 2] === 114 && bytes[i + 3] === 105 && bytes[i + 4] === 103 && bytes[i + 5] === 105 && bytes[i + 6] === 110 && bytes[i + 7] === 62) {
      origin = receivedTokenOf(plainToken(bytes, i + 8));
      if (origin === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (code === undefined && bytes[i + 1] === 99 && bytes[i + 2] === 111 && bytes[i + 3] === 100 && bytes[i + 4] === 101 && bytes[i + 5] === 62) {
      code = deliveryCodeOf(plainText(bytes, i + 6));
      if (code === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (sentAs === undefined && bytes[i + 1] === 115 && bytes[i + 2] === 101 && bytes[i + 3] === 110 && bytes[i + 4] === 116 && bytes[i + 5] === 45 && bytes[i + 6] === 97 && bytes[i + 7] === 115 && bytes[i + 8] === 62) {
      sentAs = receivedTokenOf(plainToken(bytes, i + 9));
      if (sentAs === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (status === undefined && bytes[i + 1] === 115 && bytes[i + 2] === 116 && bytes[i + 3] === 97 && bytes[i + 4] === 116 && bytes[i + 5] === 117 && bytes[i + 6] === 115 && bytes[i + 7] === 62) {
      status = receivedTextOf(plainText(bytes, i + 8));
      if (status === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (statusDetails === undefined && bytes[i + 1] === 115 && bytes[i + 2] === 116 && bytes[i + 3] === 97 && bytes[i + 4] === 116 && bytes[i + 5] === 117 && bytes[i + 6] === 115 && bytes[i + 7] === 45 && bytes[i + 8] === 100 && bytes[i + 9] === 101 && bytes[i + 10] === 116 && bytes[i + 11] === 97 && bytes[i + 12] === 105 && bytes[i + 13] === 108 && bytes[i + 14] === 115 && bytes[i + 15] === 62) {
      statusDetails = receivedTextOf(plainText(bytes, i + 16));
      if (statusDetails === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (mmsId === undefined && bytes[i + 1] === 109 && bytes[i + 2] === 109 && bytes[i + 3] === 115 && bytes[i + 4] === 45 && bytes[i + 5] === 105 && bytes[i + 6] === 100 && bytes[i + 7] === 62) {
      mmsId = receivedIdOf(plainToken(bytes, i + 8));
      if (mmsId === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (from === undefined && bytes[i + 1] === 102 && bytes[i + 2] === 114 && bytes[i + 3] === 111 && bytes[i + 4] === 109 && bytes[i + 5] === 62) {
      from = receivedNumberOf(plainToken(bytes, i + 6));
      if (from === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (to_ === undefined && bytes[i + 1] === 116 && bytes[i + 2] === 111 && bytes[i + 3] === 62) {
      to_ = receivedNumberOf(plainToken(bytes, i + 4));
      if (to_ === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (trackingId === undefined && bytes[i + 1] === 116 && bytes[i + 2] === 114 && bytes[i + 3] === 97 && bytes[i + 4] === 99 && bytes[i + 5] === 107 && bytes[i + 6] === 105 && bytes[i + 7] === 110 && bytes[i + 8] === 103 && bytes[i + 9] === 45 && bytes[i + 10] === 105 && bytes[i + 11] === 100 && bytes[i + 12] === 62) {
      trackingId = trackingIdOf(plainToken(bytes, i + 13));
      if (trackingId === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (operatorId === undefined && bytes[i + 1] === 111 && bytes[i + 2] === 112 && bytes[i + 3] === 101 && bytes[i + 4] === 114 && bytes[i + 5] === 97 && bytes[i + 6] === 116 && bytes[i + 7] === 111 && bytes[i + 8] === 114 && bytes[i + 9] === 45 && bytes[i + 10] === 105 && bytes[i + 11] === 100 && bytes[i + 12] === 62) {
      operatorId = receivedOperatorIdOf(plainToken(bytes, i + 13));
      if (operatorId === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (timestamp === undefined && bytes[i + 1] === 116 && bytes[i + 2] === 105 && bytes[i + 3] === 109 && bytes[i + 4] === 101 && bytes[i + 5] === 115 && bytes[i + 6] === 116 && bytes[i + 7] === 97 && bytes[i + 8] === 109 && bytes[i + 9] === 112 && bytes[i + 10] === 62) {
      timestamp = timestampOf(plainToken(bytes, i + 11));
      if (timestamp === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (handset === undefined && bytes[i + 1] === 104 && bytes[i + 2] === 97 && bytes[i + 3] === 110 && bytes[i + 4] === 100 && bytes[i + 5] === 115 && bytes[i + 6] === 101 && bytes[i + 7] === 116 && bytes[i + 8] === 62) {
      handset = receivedTextOf(plainText(bytes, i + 9));
      if (handset === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
  }
  i = plainEnd(bytes, i, start);
  if (i < 0) return undefined;
  plain.at = i;
  if (origin === undefined) return undefined;
  if (code === undefined) return undefined;
  const value = new PlainMtPostback();
  value.origin = origin;
  value.code = code;
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
  return value;
}

/** Whether a value is surely a valid `MtPostback` — schema/sinch-mms/postback.xsd:63:3 */
export function isValidMtPostback(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) if (key !== "origin" && key !== "code" && key !== "sentAs" && key !== "status" && key !== "statusDetails" && key !== "mmsId" && key !== "from" && key !== "to" && key !== "trackingId" && key !== "operatorId" && key !== "timestamp" && key !== "handset") return false;
  const object = value as Readonly<Record<string, unknown>>;
  const origin = object.origin;
  if (!isReceivedToken(origin)) return false;
  const code = object.code;
  if (!isDeliveryCode(code)) return false;
  const sentAs = object.sentAs;
  if (sentAs !== undefined) {
    if (!isReceivedToken(sentAs)) return false;
  }
  const status = object.status;
  if (status !== undefined) {
    if (!isReceivedText(status)) return false;
  }
  const statusDetails = object.statusDetails;
  if (statusDetails !== undefined) {
    if (!isReceivedText(statusDetails)) return false;
  }
  const mmsId = object.mmsId;
  if (mmsId !== undefined) {
    if (!isReceivedId(mmsId)) return false;
  }
  const from = object.from;
  if (from !== undefined) {
    if (!isReceivedNumber(from)) return false;
  }
  const to_ = object.to;
  if (to_ !== undefined) {
    if (!isReceivedNumber(to_)) return false;
  }
  const trackingId = object.trackingId;
  if (trackingId !== undefined) {
    if (!isTrackingId(trackingId)) return false;
  }
  const operatorId = object.operatorId;
  if (operatorId !== undefined) {
    if (!isReceivedOperatorId(operatorId)) return false;
  }
  const timestamp = object.timestamp;
  if (timestamp !== undefined) {
    if (!isTimestamp(timestamp)) return false;
  }
  const handset = object.handset;
  if (handset !== undefined) {
    if (!isReceivedText(handset)) return false;
  }
  return true;
}

const PlainDeviceDiscoveryPostback = /*@__PURE__*/ constructorOf<DeviceDiscoveryPostback>();

/** Reads `DeviceDiscoveryPostback` in a plain document — schema/sinch-mms/postback.xsd:138:3 */
export function readPlainDeviceDiscoveryPostback(bytes: Uint8Array, at: number, start: number): DeviceDiscoveryPostback | undefined {
  let i = at;
  let origin: ReceivedToken | undefined;
  let code: DeviceDiscoveryCode | undefined;
  let sentAs: ReceivedToken | undefined;
  let status: ReceivedText | undefined;
  let statusDetails: ReceivedText | undefined;
  let mmsId: ReceivedId | undefined;
  let from: ReceivedNumber | undefined;
  let to_: ReceivedNumber | undefined;
  let trackingId: TrackingId | undefined;
  let operatorId: ReceivedOperatorId | undefined;
  let timestamp: Timestamp | undefined;
  let handset: ReceivedText | undefined;
  i = plainContent(bytes, i);
  if (i < 0) return undefined;
  for (let before = -1; before !== i && bytes[i + 1] !== 47; ) {
    before = i;
    if (origin === undefined && bytes[i + 1] === 111 && bytes[i + 2] === 114 && bytes[i + 3] === 105 && bytes[i + 4] === 103 && bytes[i + 5] === 105 && bytes[i + 6] === 110 && bytes[i + 7] === 62) {
      origin = receivedTokenOf(plainToken(bytes, i + 8));
      if (origin === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (code === undefined && bytes[i + 1] === 99 && bytes[i + 2] === 111 && bytes[i + 3] === 100 && bytes[i + 4] === 101 && bytes[i + 5] === 62) {
      code = deviceDiscoveryCodeOf(plainText(bytes, i + 6));
      if (code === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (sentAs === undefined && bytes[i + 1] === 115 && bytes[i + 2] === 101 && bytes[i + 3] === 110 && bytes[i + 4] === 116 && bytes[i + 5] === 45 && bytes[i + 6] === 97 && bytes[i + 7] === 115 && bytes[i + 8] === 62) {
      sentAs = receivedTokenOf(plainToken(bytes, i + 9));
      if (sentAs === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (status === undefined && bytes[i + 1] === 115 && bytes[i + 2] === 116 && bytes[i + 3] === 97 && bytes[i + 4] === 116 && bytes[i + 5] === 117 && bytes[i + 6] === 115 && bytes[i + 7] === 62) {
      status = receivedTextOf(plainText(bytes, i + 8));
      if (status === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (statusDetails === undefined && bytes[i + 1] === 115 && bytes[i + 2] === 116 && bytes[i + 3] === 97 && bytes[i + 4] === 116 && bytes[i + 5] === 117 && bytes[i + 6] === 115 && bytes[i + 7] === 45 && bytes[i + 8] === 100 && bytes[i + 9] === 101 && bytes[i + 10] === 116 && bytes[i + 11] === 97 && bytes[i + 12] === 105 && bytes[i + 13] === 108 && bytes[i + 14] === 115 && bytes[i + 15] === 62) {
      statusDetails = receivedTextOf(plainText(bytes, i + 16));
      if (statusDetails === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (mmsId === undefined && bytes[i + 1] === 109 && bytes[i + 2] === 109 && bytes[i + 3] === 115 && bytes[i + 4] === 45 && bytes[i + 5] === 105 && bytes[i + 6] === 100 && bytes[i + 7] === 62) {
      mmsId = receivedIdOf(plainToken(bytes, i + 8));
      if (mmsId === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (from === undefined && bytes[i + 1] === 102 && bytes[i + 2] === 114 && bytes[i + 3] === 111 && bytes[i + 4] === 109 && bytes[i + 5] === 62) {
      from = receivedNumberOf(plainToken(bytes, i + 6));
      if (from === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (to_ === undefined && bytes[i + 1] === 116 && bytes[i + 2] === 111 && bytes[i + 3] === 62) {
      to_ = receivedNumberOf(plainToken(bytes, i + 4));
      if (to_ === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (trackingId === undefined && bytes[i + 1] === 116 && bytes[i + 2] === 114 && bytes[i + 3] === 97 && bytes[i + 4] === 99 && bytes[i + 5] === 107 && bytes[i + 6] === 105 && bytes[i + 7] === 110 && bytes[i + 8] === 103 && bytes[i + 9] === 45 && bytes[i + 10] === 105 && bytes[i + 11] === 100 && bytes[i + 12] === 62) {
      trackingId = trackingIdOf(plainToken(bytes, i + 13));
      if (trackingId === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (operatorId === undefined && bytes[i + 1] === 111 && bytes[i + 2] === 112 && bytes[i + 3] === 101 && bytes[i + 4] === 114 && bytes[i + 5] === 97 && bytes[i + 6] === 116 && bytes[i + 7] === 111 && bytes[i + 8] === 114 && bytes[i + 9] === 45 && bytes[i + 10] === 105 && bytes[i + 11] === 100 && bytes[i + 12] === 62) {
      operatorId = receivedOperatorIdOf(plainToken(bytes, i + 13));
      if (operatorId === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (timestamp === undefined && bytes[i + 1] === 116 && bytes[i + 2] === 105 && bytes[i + 3] === 109 && bytes[i + 4] === 101 && bytes[i + 5] === 115 && bytes[i + 6] === 116 && bytes[i + 7] === 97 && bytes[i + 8] === 109 && bytes[i + 9] === 112 && bytes[i + 10] === 62) {
      timestamp = timestampOf(plainToken(bytes, i + 11));
      if (timestamp === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (handset === undefined && bytes[i + 1] === 104 && bytes[i + 2] === 97 && bytes[i + 3] === 110 && bytes[i + 4] === 100 && bytes[i + 5] === 115 && bytes[i + 6] === 101 && bytes[i + 7] === 116 && bytes[i + 8] === 62) {
      handset = receivedTextOf(plainText(bytes, i + 9));
      if (handset === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
  }
  i = plainEnd(bytes, i, start);
  if (i < 0) return undefined;
  plain.at = i;
  if (origin === undefined) return undefined;
  if (code === undefined) return undefined;
  const value = new PlainDeviceDiscoveryPostback();
  value.origin = origin;
  value.code = code;
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
  return value;
}

/** Whether a value is surely a valid `DeviceDiscoveryPostback` — schema/sinch-mms/postback.xsd:138:3 */
export function isValidDeviceDiscoveryPostback(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) if (key !== "origin" && key !== "code" && key !== "sentAs" && key !== "status" && key !== "statusDetails" && key !== "mmsId" && key !== "from" && key !== "to" && key !== "trackingId" && key !== "operatorId" && key !== "timestamp" && key !== "handset") return false;
  const object = value as Readonly<Record<string, unknown>>;
  const origin = object.origin;
  if (!isReceivedToken(origin)) return false;
  const code = object.code;
  if (!isDeviceDiscoveryCode(code)) return false;
  const sentAs = object.sentAs;
  if (sentAs !== undefined) {
    if (!isReceivedToken(sentAs)) return false;
  }
  const status = object.status;
  if (status !== undefined) {
    if (!isReceivedText(status)) return false;
  }
  const statusDetails = object.statusDetails;
  if (statusDetails !== undefined) {
    if (!isReceivedText(statusDetails)) return false;
  }
  const mmsId = object.mmsId;
  if (mmsId !== undefined) {
    if (!isReceivedId(mmsId)) return false;
  }
  const from = object.from;
  if (from !== undefined) {
    if (!isReceivedNumber(from)) return false;
  }
  const to_ = object.to;
  if (to_ !== undefined) {
    if (!isReceivedNumber(to_)) return false;
  }
  const trackingId = object.trackingId;
  if (trackingId !== undefined) {
    if (!isTrackingId(trackingId)) return false;
  }
  const operatorId = object.operatorId;
  if (operatorId !== undefined) {
    if (!isReceivedOperatorId(operatorId)) return false;
  }
  const timestamp = object.timestamp;
  if (timestamp !== undefined) {
    if (!isTimestamp(timestamp)) return false;
  }
  const handset = object.handset;
  if (handset !== undefined) {
    if (!isReceivedText(handset)) return false;
  }
  return true;
}

const PlainEncodingPostback = /*@__PURE__*/ constructorOf<EncodingPostback>();

/** Reads `EncodingPostback` in a plain document — schema/sinch-mms/postback.xsd:213:3 */
export function readPlainEncodingPostback(bytes: Uint8Array, at: number, start: number): EncodingPostback | undefined {
  let i = at;
  let origin: ReceivedToken | undefined;
  let code: EncodingCode | undefined;
  let mmsId: ReceivedId | undefined;
  let audioName: ReceivedText | undefined;
  let videoName: ReceivedText | undefined;
  let from: ReceivedNumber | undefined;
  let to_: ReceivedNumber | undefined;
  let trackingId: TrackingId | undefined;
  let operatorId: ReceivedOperatorId | undefined;
  let timestamp: Timestamp | undefined;
  i = plainContent(bytes, i);
  if (i < 0) return undefined;
  for (let before = -1; before !== i && bytes[i + 1] !== 47; ) {
    before = i;
    if (origin === undefined && bytes[i + 1] === 111 && bytes[i + 2] === 114 && bytes[i + 3] === 105 && bytes[i + 4] === 103 && bytes[i + 5] === 105 && bytes[i + 6] === 110 && bytes[i + 7] === 62) {
      origin = receivedTokenOf(plainToken(bytes, i + 8));
      if (origin === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (code === undefined && bytes[i + 1] === 99 && bytes[i + 2] === 111 && bytes[i + 3] === 100 && bytes[i + 4] === 101 && bytes[i + 5] === 62) {
      code = encodingCodeOf(plainText(bytes, i + 6));
      if (code === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (mmsId === undefined && bytes[i + 1] === 109 && bytes[i + 2] === 109 && bytes[i + 3] === 115 && bytes[i + 4] === 45 && bytes[i + 5] === 105 && bytes[i + 6] === 100 && bytes[i + 7] === 62) {
      mmsId = receivedIdOf(plainToken(bytes, i + 8));
      if (mmsId === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (audioName === undefined && bytes[i + 1] === 97 && bytes[i + 2] === 117 && bytes[i + 3] === 100 && bytes[i + 4] === 105 && bytes[i + 5] === 111 && bytes[i + 6] === 45 && bytes[i + 7] === 110 && bytes[i + 8] === 97 && bytes[i + 9] === 109 && bytes[i + 10] === 101 && bytes[i + 11] === 62) {
      audioName = receivedTextOf(plainText(bytes, i + 12));
      if (audioName === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (videoName === undefined && bytes[i + 1] === 118 && bytes[i + 2] === 105 && bytes[i + 3] === 100 && bytes[i + 4] === 101 && bytes[i + 5] === 111 && bytes[i + 6] === 45 && bytes[i + 7] === 110 && bytes[i + 8] === 97 && bytes[i + 9] === 109 && bytes[i + 10] === 101 && bytes[i + 11] === 62) {
      videoName = receivedTextOf(plainText(bytes, i + 12));
      if (videoName === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (from === undefined && bytes[i + 1] === 102 && bytes[i + 2] === 114 && bytes[i + 3] === 111 && bytes[i + 4] === 109 && bytes[i + 5] === 62) {
      from = receivedNumberOf(plainToken(bytes, i + 6));
      if (from === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (to_ === undefined && bytes[i + 1] === 116 && bytes[i + 2] === 111 && bytes[i + 3] === 62) {
      to_ = receivedNumberOf(plainToken(bytes, i + 4));
      if (to_ === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (trackingId === undefined && bytes[i + 1] === 116 && bytes[i + 2] === 114 && bytes[i + 3] === 97 && bytes[i + 4] === 99 && bytes[i + 5] === 107 && bytes[i + 6] === 105 && bytes[i + 7] === 110 && bytes[i + 8] === 103 && bytes[i + 9] === 45 && bytes[i + 10] === 105 && bytes[i + 11] === 100 && bytes[i + 12] === 62) {
      trackingId = trackingIdOf(plainToken(bytes, i + 13));
      if (trackingId === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (operatorId === undefined && bytes[i + 1] === 111 && bytes[i + 2] === 112 && bytes[i + 3] === 101 && bytes[i + 4] === 114 && bytes[i + 5] === 97 && bytes[i + 6] === 116 && bytes[i + 7] === 111 && bytes[i + 8] === 114 && bytes[i + 9] === 45 && bytes[i + 10] === 105 && bytes[i + 11] === 100 && bytes[i + 12] === 62) {
      operatorId = receivedOperatorIdOf(plainToken(bytes, i + 13));
      if (operatorId === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (timestamp === undefined && bytes[i + 1] === 116 && bytes[i + 2] === 105 && bytes[i + 3] === 109 && bytes[i + 4] === 101 && bytes[i + 5] === 115 && bytes[i + 6] === 116 && bytes[i + 7] === 97 && bytes[i + 8] === 109 && bytes[i + 9] === 112 && bytes[i + 10] === 62) {
      timestamp = timestampOf(plainToken(bytes, i + 11));
      if (timestamp === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
  }
  i = plainEnd(bytes, i, start);
  if (i < 0) return undefined;
  plain.at = i;
  if (origin === undefined) return undefined;
  if (code === undefined) return undefined;
  const value = new PlainEncodingPostback();
  value.origin = origin;
  value.code = code;
  if (mmsId !== undefined) value.mmsId = mmsId;
  if (audioName !== undefined) value.audioName = audioName;
  if (videoName !== undefined) value.videoName = videoName;
  if (from !== undefined) value.from = from;
  if (to_ !== undefined) value.to = to_;
  if (trackingId !== undefined) value.trackingId = trackingId;
  if (operatorId !== undefined) value.operatorId = operatorId;
  if (timestamp !== undefined) value.timestamp = timestamp;
  return value;
}

/** Whether a value is surely a valid `EncodingPostback` — schema/sinch-mms/postback.xsd:213:3 */
export function isValidEncodingPostback(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) if (key !== "origin" && key !== "code" && key !== "mmsId" && key !== "audioName" && key !== "videoName" && key !== "from" && key !== "to" && key !== "trackingId" && key !== "operatorId" && key !== "timestamp") return false;
  const object = value as Readonly<Record<string, unknown>>;
  const origin = object.origin;
  if (!isReceivedToken(origin)) return false;
  const code = object.code;
  if (!isEncodingCode(code)) return false;
  const mmsId = object.mmsId;
  if (mmsId !== undefined) {
    if (!isReceivedId(mmsId)) return false;
  }
  const audioName = object.audioName;
  if (audioName !== undefined) {
    if (!isReceivedText(audioName)) return false;
  }
  const videoName = object.videoName;
  if (videoName !== undefined) {
    if (!isReceivedText(videoName)) return false;
  }
  const from = object.from;
  if (from !== undefined) {
    if (!isReceivedNumber(from)) return false;
  }
  const to_ = object.to;
  if (to_ !== undefined) {
    if (!isReceivedNumber(to_)) return false;
  }
  const trackingId = object.trackingId;
  if (trackingId !== undefined) {
    if (!isTrackingId(trackingId)) return false;
  }
  const operatorId = object.operatorId;
  if (operatorId !== undefined) {
    if (!isReceivedOperatorId(operatorId)) return false;
  }
  const timestamp = object.timestamp;
  if (timestamp !== undefined) {
    if (!isTimestamp(timestamp)) return false;
  }
  return true;
}

const PlainMoPostback = /*@__PURE__*/ constructorOf<MoPostback>();

/** Reads `MoPostback` in a plain document — schema/sinch-mms/postback.xsd:278:3 */
export function readPlainMoPostback(bytes: Uint8Array, at: number, start: number): MoPostback | undefined {
  let i = at;
  let origin: ReceivedToken | undefined;
  let code: ReceivedMessageCode | undefined;
  let from: ReceivedNumber | undefined;
  let to_: ReceivedNumber | undefined;
  let keyword: ReceivedText | undefined;
  let trackingId: TrackingId | undefined;
  let operatorId: ReceivedOperatorId | undefined;
  let timestamp: Timestamp | undefined;
  let messageSubject: ReceivedText | undefined;
  let content_: ReceivedContent | undefined;
  i = plainContent(bytes, i);
  if (i < 0) return undefined;
  for (let before = -1; before !== i && bytes[i + 1] !== 47; ) {
    before = i;
    if (origin === undefined && bytes[i + 1] === 111 && bytes[i + 2] === 114 && bytes[i + 3] === 105 && bytes[i + 4] === 103 && bytes[i + 5] === 105 && bytes[i + 6] === 110 && bytes[i + 7] === 62) {
      origin = receivedTokenOf(plainToken(bytes, i + 8));
      if (origin === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (code === undefined && bytes[i + 1] === 99 && bytes[i + 2] === 111 && bytes[i + 3] === 100 && bytes[i + 4] === 101 && bytes[i + 5] === 62) {
      code = receivedMessageCodeOf(plainText(bytes, i + 6));
      if (code === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (from === undefined && bytes[i + 1] === 102 && bytes[i + 2] === 114 && bytes[i + 3] === 111 && bytes[i + 4] === 109 && bytes[i + 5] === 62) {
      from = receivedNumberOf(plainToken(bytes, i + 6));
      if (from === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (to_ === undefined && bytes[i + 1] === 116 && bytes[i + 2] === 111 && bytes[i + 3] === 62) {
      to_ = receivedNumberOf(plainToken(bytes, i + 4));
      if (to_ === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (keyword === undefined && bytes[i + 1] === 107 && bytes[i + 2] === 101 && bytes[i + 3] === 121 && bytes[i + 4] === 119 && bytes[i + 5] === 111 && bytes[i + 6] === 114 && bytes[i + 7] === 100 && bytes[i + 8] === 62) {
      keyword = receivedTextOf(plainText(bytes, i + 9));
      if (keyword === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (trackingId === undefined && bytes[i + 1] === 116 && bytes[i + 2] === 114 && bytes[i + 3] === 97 && bytes[i + 4] === 99 && bytes[i + 5] === 107 && bytes[i + 6] === 105 && bytes[i + 7] === 110 && bytes[i + 8] === 103 && bytes[i + 9] === 45 && bytes[i + 10] === 105 && bytes[i + 11] === 100 && bytes[i + 12] === 62) {
      trackingId = trackingIdOf(plainToken(bytes, i + 13));
      if (trackingId === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (operatorId === undefined && bytes[i + 1] === 111 && bytes[i + 2] === 112 && bytes[i + 3] === 101 && bytes[i + 4] === 114 && bytes[i + 5] === 97 && bytes[i + 6] === 116 && bytes[i + 7] === 111 && bytes[i + 8] === 114 && bytes[i + 9] === 45 && bytes[i + 10] === 105 && bytes[i + 11] === 100 && bytes[i + 12] === 62) {
      operatorId = receivedOperatorIdOf(plainToken(bytes, i + 13));
      if (operatorId === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (timestamp === undefined && bytes[i + 1] === 116 && bytes[i + 2] === 105 && bytes[i + 3] === 109 && bytes[i + 4] === 101 && bytes[i + 5] === 115 && bytes[i + 6] === 116 && bytes[i + 7] === 97 && bytes[i + 8] === 109 && bytes[i + 9] === 112 && bytes[i + 10] === 62) {
      timestamp = timestampOf(plainToken(bytes, i + 11));
      if (timestamp === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (messageSubject === undefined && bytes[i + 1] === 109 && bytes[i + 2] === 101 && bytes[i + 3] === 115 && bytes[i + 4] === 115 && bytes[i + 5] === 97 && bytes[i + 6] === 103 && bytes[i + 7] === 101 && bytes[i + 8] === 45 && bytes[i + 9] === 115 && bytes[i + 10] === 117 && bytes[i + 11] === 98 && bytes[i + 12] === 106 && bytes[i + 13] === 101 && bytes[i + 14] === 99 && bytes[i + 15] === 116 && bytes[i + 16] === 62) {
      messageSubject = receivedTextOf(plainText(bytes, i + 17));
      if (messageSubject === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (content_ === undefined && bytes[i + 1] === 99 && bytes[i + 2] === 111 && bytes[i + 3] === 110 && bytes[i + 4] === 116 && bytes[i + 5] === 101 && bytes[i + 6] === 110 && bytes[i + 7] === 116 && endsName(bytes, i + 8)) {
      content_ = readPlainReceivedContent(bytes, i + 8, i + 1);
      if (content_ === undefined) return undefined;
      i = plainTag(bytes);
      if (i < 0) return undefined;
    }
  }
  i = plainEnd(bytes, i, start);
  if (i < 0) return undefined;
  plain.at = i;
  if (origin === undefined) return undefined;
  if (code === undefined) return undefined;
  const value = new PlainMoPostback();
  value.origin = origin;
  value.code = code;
  if (from !== undefined) value.from = from;
  if (to_ !== undefined) value.to = to_;
  if (keyword !== undefined) value.keyword = keyword;
  if (trackingId !== undefined) value.trackingId = trackingId;
  if (operatorId !== undefined) value.operatorId = operatorId;
  if (timestamp !== undefined) value.timestamp = timestamp;
  if (messageSubject !== undefined) value.messageSubject = messageSubject;
  if (content_ !== undefined) value.content = content_;
  return value;
}

/** Whether a value is surely a valid `MoPostback` — schema/sinch-mms/postback.xsd:278:3 */
export function isValidMoPostback(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) if (key !== "origin" && key !== "code" && key !== "from" && key !== "to" && key !== "keyword" && key !== "trackingId" && key !== "operatorId" && key !== "timestamp" && key !== "messageSubject" && key !== "content") return false;
  const object = value as Readonly<Record<string, unknown>>;
  const origin = object.origin;
  if (!isReceivedToken(origin)) return false;
  const code = object.code;
  if (!isReceivedMessageCode(code)) return false;
  const from = object.from;
  if (from !== undefined) {
    if (!isReceivedNumber(from)) return false;
  }
  const to_ = object.to;
  if (to_ !== undefined) {
    if (!isReceivedNumber(to_)) return false;
  }
  const keyword = object.keyword;
  if (keyword !== undefined) {
    if (!isReceivedText(keyword)) return false;
  }
  const trackingId = object.trackingId;
  if (trackingId !== undefined) {
    if (!isTrackingId(trackingId)) return false;
  }
  const operatorId = object.operatorId;
  if (operatorId !== undefined) {
    if (!isReceivedOperatorId(operatorId)) return false;
  }
  const timestamp = object.timestamp;
  if (timestamp !== undefined) {
    if (!isTimestamp(timestamp)) return false;
  }
  const messageSubject = object.messageSubject;
  if (messageSubject !== undefined) {
    if (!isReceivedText(messageSubject)) return false;
  }
  const content_ = object.content;
  if (content_ !== undefined) {
    if (!isValidReceivedContent(content_)) return false;
  }
  return true;
}

const PlainReceivedContent = /*@__PURE__*/ constructorOf<ReceivedContent>();

/** Reads `ReceivedContent` in a plain document — schema/sinch-mms/postback.xsd:343:3 */
export function readPlainReceivedContent(bytes: Uint8Array, at: number, start: number): ReceivedContent | undefined {
  let i = at;
  let file: (ReceivedText)[] | undefined;
  if (bytes[i] === 47 && bytes[i + 1] === 62) plain.at = i + 2;
  else {
    i = plainContent(bytes, i);
    if (i < 0) return undefined;
    for (let before = -1; before !== i && bytes[i + 1] !== 47; ) {
      before = i;
      while (bytes[i + 1] === 102 && bytes[i + 2] === 105 && bytes[i + 3] === 108 && bytes[i + 4] === 101 && bytes[i + 5] === 62) {
        const one = receivedTextOf(plainText(bytes, i + 6));
        if (one === undefined) return undefined;
        if (file === undefined) file = [one];
        else file.push(one);
        i = plainNext(bytes, i + 1);
        if (i < 0) return undefined;
      }
    }
    i = plainEnd(bytes, i, start);
    if (i < 0) return undefined;
    plain.at = i;
  }
  const value = new PlainReceivedContent();
  if (file !== undefined) value.file = file;
  return value;
}

/** Whether a value is surely a valid `ReceivedContent` — schema/sinch-mms/postback.xsd:343:3 */
export function isValidReceivedContent(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) if (key !== "file") return false;
  const object = value as Readonly<Record<string, unknown>>;
  const file = object.file;
  if (file !== undefined) {
    if (!Array.isArray(file)) return false;
    for (const one of file) {
      if (!isReceivedText(one)) return false;
    }
  }
  return true;
}

/** Reads `Postback` in a plain document — schema/sinch-mms/postback.xsd:16:3 */
export function readPlainPostback(bytes: Uint8Array, at: number, start: number): Postback | undefined {
  const case1 = readPlainMtPostback(bytes, at, start);
  if (case1 !== undefined && (case1.code === "N101" || case1.code === "N102" || case1.code === "N103" || case1.code === "E101" || case1.code === "E102" || case1.code === "N202" || case1.code === "E202" || case1.code === "E999")) return case1;
  const case2 = readPlainDeviceDiscoveryPostback(bytes, at, start);
  if (case2 !== undefined && (case2.code === "N501" || case2.code === "N502" || case2.code === "E501" || case2.code === "E502")) return case2;
  const case3 = readPlainEncodingPostback(bytes, at, start);
  if (case3 !== undefined && (case3.code === "N003" || case3.code === "N013" || case3.code === "E001" || case3.code === "E002" || case3.code === "E003" || case3.code === "E004" || case3.code === "E011" || case3.code === "E012" || case3.code === "E013")) return case3;
  const case4 = readPlainMoPostback(bytes, at, start);
  if (case4 !== undefined && (case4.code === "N401")) return case4;
  return undefined;
}

/** Whether a value is surely a valid `Postback` — schema/sinch-mms/postback.xsd:16:3 */
export function isValidPostback(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  switch ((value as Readonly<Record<string, unknown>>).code) {
    case "N101":
    case "N102":
    case "N103":
    case "E101":
    case "E102":
    case "N202":
    case "E202":
    case "E999":
      return isValidMtPostback(value);
    case "N501":
    case "N502":
    case "E501":
    case "E502":
      return isValidDeviceDiscoveryPostback(value);
    case "N003":
    case "N013":
    case "E001":
    case "E002":
    case "E003":
    case "E004":
    case "E011":
    case "E012":
    case "E013":
      return isValidEncodingPostback(value);
    case "N401":
      return isValidMoPostback(value);
  }
  return false;
}
