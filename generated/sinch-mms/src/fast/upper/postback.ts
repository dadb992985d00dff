// Generated from schema/sinch-mms/upper/postback.xsd by schemawright. Do not edit.
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
} from "../../fast/error-codes.ts";
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
} from "../../fast/types.ts";
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
import { constructorOf, endsName, plain, plainContent, plainEnd, plainNext, plainTag, plainText, plainToken } from "@schemawright/runtime/codegen";

const PlainOtherUpperPostback = /*@__PURE__*/ constructorOf<OtherPostback>();

/** Reads `OtherUpperPostback` in a plain document — schema/sinch-mms/upper/postback.xsd:17:3 */
export function readPlainOtherUpperPostback(bytes: Uint8Array, at: number, start: number): OtherPostback | undefined {
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
    if (origin === undefined && bytes[i + 1] === 79 && bytes[i + 2] === 82 && bytes[i + 3] === 73 && bytes[i + 4] === 71 && bytes[i + 5] === 73 && bytes[i + 6] === 78 && bytes[i + 7] === 62) {
      origin = receivedTokenOf(plainToken(bytes, i + 8));
      if (origin === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (code === undefined && bytes[i + 1] === 67 && bytes[i + 2] === 79 && bytes[i + 3] === 68 && bytes[i + 4] === 69 && bytes[i + 5] === 62) {
      code = receivedPostbackCodeOf(plainToken(bytes, i + 6));
      if (code === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (from === undefined && bytes[i + 1] === 70 && bytes[i + 2] === 82 && bytes[i + 3] === 79 && bytes[i + 4] === 77 && bytes[i + 5] === 62) {
      from = receivedNumberOf(plainToken(bytes, i + 6));
      if (from === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (to_ === undefined && bytes[i + 1] === 84 && bytes[i + 2] === 79 && bytes[i + 3] === 62) {
      to_ = receivedNumberOf(plainToken(bytes, i + 4));
      if (to_ === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (trackingId === undefined && bytes[i + 1] === 84 && bytes[i + 2] === 82 && bytes[i + 3] === 65 && bytes[i + 4] === 67 && bytes[i + 5] === 75 && bytes[i + 6] === 73 && bytes[i + 7] === 78 && bytes[i + 8] === 71 && bytes[i + 9] === 73 && bytes[i + 10] === 68 && bytes[i + 11] === 62) {
      trackingId = trackingIdOf(plainToken(bytes, i + 12));
      if (trackingId === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (operatorId === undefined && bytes[i + 1] === 83 && bytes[i + 2] === 80 && bytes[i + 3] === 73 && bytes[i + 4] === 68 && bytes[i + 5] === 62) {
      operatorId = receivedOperatorIdOf(plainToken(bytes, i + 6));
      if (operatorId === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (timestamp === undefined && bytes[i + 1] === 84 && bytes[i + 2] === 73 && bytes[i + 3] === 77 && bytes[i + 4] === 69 && bytes[i + 5] === 83 && bytes[i + 6] === 84 && bytes[i + 7] === 65 && bytes[i + 8] === 77 && bytes[i + 9] === 80 && bytes[i + 10] === 62) {
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
  const value = new PlainOtherUpperPostback();
  value.origin = origin;
  value.code = code;
  if (from !== undefined) value.from = from;
  if (to_ !== undefined) value.to = to_;
  if (trackingId !== undefined) value.trackingId = trackingId;
  if (operatorId !== undefined) value.operatorId = operatorId;
  if (timestamp !== undefined) value.timestamp = timestamp;
  return value;
}

/** Whether a value is surely a valid `OtherUpperPostback` — schema/sinch-mms/upper/postback.xsd:17:3 */
export function isValidOtherUpperPostback(value: unknown): boolean {
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

const PlainUpperMtPostback = /*@__PURE__*/ constructorOf<MtPostback>();

/** Reads `UpperMtPostback` in a plain document — schema/sinch-mms/upper/postback.xsd:71:3 */
export function readPlainUpperMtPostback(bytes: Uint8Array, at: number, start: number): MtPostback | undefined {
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
    if (origin === undefined && bytes[i + 1] === 79 && bytes[i + 2] === 82 && bytes[i + 3] === 73 && bytes[i + 4] === 71 && bytes[i + 5] === 73 && bytes[i + 6] === 78 && bytes[i + 7] === 62) {
      origin = receivedTokenOf(plainToken(bytes, i + 8));
      if (origin === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (code === undefined && bytes[i + 1] === 67 && bytes[i + 2] === 79 && bytes[i + 3] === 68 && bytes[i + 4] === 69 && bytes[i + 5] === 62) {
      code = deliveryCodeOf(plainText(bytes, i + 6));
      if (code === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (sentAs === undefined && bytes[i + 1] === 83 && bytes[i + 2] === 69 && bytes[i + 3] === 78 && bytes[i + 4] === 84 && bytes[i + 5] === 65 && bytes[i + 6] === 83 && bytes[i + 7] === 62) {
      sentAs = receivedTokenOf(plainToken(bytes, i + 8));
      if (sentAs === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (status === undefined && bytes[i + 1] === 83 && bytes[i + 2] === 84 && bytes[i + 3] === 65 && bytes[i + 4] === 84 && bytes[i + 5] === 85 && bytes[i + 6] === 83 && bytes[i + 7] === 62) {
      status = receivedTextOf(plainText(bytes, i + 8));
      if (status === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (statusDetails === undefined && bytes[i + 1] === 83 && bytes[i + 2] === 84 && bytes[i + 3] === 65 && bytes[i + 4] === 84 && bytes[i + 5] === 85 && bytes[i + 6] === 83 && bytes[i + 7] === 68 && bytes[i + 8] === 69 && bytes[i + 9] === 84 && bytes[i + 10] === 65 && bytes[i + 11] === 73 && bytes[i + 12] === 76 && bytes[i + 13] === 83 && bytes[i + 14] === 62) {
      statusDetails = receivedTextOf(plainText(bytes, i + 15));
      if (statusDetails === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (mmsId === undefined && bytes[i + 1] === 77 && bytes[i + 2] === 77 && bytes[i + 3] === 83 && bytes[i + 4] === 73 && bytes[i + 5] === 68 && bytes[i + 6] === 62) {
      mmsId = receivedIdOf(plainToken(bytes, i + 7));
      if (mmsId === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (from === undefined && bytes[i + 1] === 70 && bytes[i + 2] === 82 && bytes[i + 3] === 79 && bytes[i + 4] === 77 && bytes[i + 5] === 62) {
      from = receivedNumberOf(plainToken(bytes, i + 6));
      if (from === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (to_ === undefined && bytes[i + 1] === 84 && bytes[i + 2] === 79 && bytes[i + 3] === 62) {
      to_ = receivedNumberOf(plainToken(bytes, i + 4));
      if (to_ === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (trackingId === undefined && bytes[i + 1] === 84 && bytes[i + 2] === 82 && bytes[i + 3] === 65 && bytes[i + 4] === 67 && bytes[i + 5] === 75 && bytes[i + 6] === 73 && bytes[i + 7] === 78 && bytes[i + 8] === 71 && bytes[i + 9] === 73 && bytes[i + 10] === 68 && bytes[i + 11] === 62) {
      trackingId = trackingIdOf(plainToken(bytes, i + 12));
      if (trackingId === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (operatorId === undefined && bytes[i + 1] === 83 && bytes[i + 2] === 80 && bytes[i + 3] === 73 && bytes[i + 4] === 68 && bytes[i + 5] === 62) {
      operatorId = receivedOperatorIdOf(plainToken(bytes, i + 6));
      if (operatorId === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (timestamp === undefined && bytes[i + 1] === 84 && bytes[i + 2] === 73 && bytes[i + 3] === 77 && bytes[i + 4] === 69 && bytes[i + 5] === 83 && bytes[i + 6] === 84 && bytes[i + 7] === 65 && bytes[i + 8] === 77 && bytes[i + 9] === 80 && bytes[i + 10] === 62) {
      timestamp = timestampOf(plainToken(bytes, i + 11));
      if (timestamp === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (handset === undefined && bytes[i + 1] === 72 && bytes[i + 2] === 65 && bytes[i + 3] === 78 && bytes[i + 4] === 68 && bytes[i + 5] === 83 && bytes[i + 6] === 69 && bytes[i + 7] === 84 && bytes[i + 8] === 62) {
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
  const value = new PlainUpperMtPostback();
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

/** Whether a value is surely a valid `UpperMtPostback` — schema/sinch-mms/upper/postback.xsd:71:3 */
export function isValidUpperMtPostback(value: unknown): boolean {
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

const PlainUpperDeviceDiscoveryPostback = /*@__PURE__*/ constructorOf<DeviceDiscoveryPostback>();

/** Reads `UpperDeviceDiscoveryPostback` in a plain document — schema/sinch-mms/upper/postback.xsd:159:3 */
export function readPlainUpperDeviceDiscoveryPostback(bytes: Uint8Array, at: number, start: number): DeviceDiscoveryPostback | undefined {
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
    if (origin === undefined && bytes[i + 1] === 79 && bytes[i + 2] === 82 && bytes[i + 3] === 73 && bytes[i + 4] === 71 && bytes[i + 5] === 73 && bytes[i + 6] === 78 && bytes[i + 7] === 62) {
      origin = receivedTokenOf(plainToken(bytes, i + 8));
      if (origin === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (code === undefined && bytes[i + 1] === 67 && bytes[i + 2] === 79 && bytes[i + 3] === 68 && bytes[i + 4] === 69 && bytes[i + 5] === 62) {
      code = deviceDiscoveryCodeOf(plainText(bytes, i + 6));
      if (code === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (sentAs === undefined && bytes[i + 1] === 83 && bytes[i + 2] === 69 && bytes[i + 3] === 78 && bytes[i + 4] === 84 && bytes[i + 5] === 65 && bytes[i + 6] === 83 && bytes[i + 7] === 62) {
      sentAs = receivedTokenOf(plainToken(bytes, i + 8));
      if (sentAs === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (status === undefined && bytes[i + 1] === 83 && bytes[i + 2] === 84 && bytes[i + 3] === 65 && bytes[i + 4] === 84 && bytes[i + 5] === 85 && bytes[i + 6] === 83 && bytes[i + 7] === 62) {
      status = receivedTextOf(plainText(bytes, i + 8));
      if (status === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (statusDetails === undefined && bytes[i + 1] === 83 && bytes[i + 2] === 84 && bytes[i + 3] === 65 && bytes[i + 4] === 84 && bytes[i + 5] === 85 && bytes[i + 6] === 83 && bytes[i + 7] === 68 && bytes[i + 8] === 69 && bytes[i + 9] === 84 && bytes[i + 10] === 65 && bytes[i + 11] === 73 && bytes[i + 12] === 76 && bytes[i + 13] === 83 && bytes[i + 14] === 62) {
      statusDetails = receivedTextOf(plainText(bytes, i + 15));
      if (statusDetails === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (mmsId === undefined && bytes[i + 1] === 77 && bytes[i + 2] === 77 && bytes[i + 3] === 83 && bytes[i + 4] === 73 && bytes[i + 5] === 68 && bytes[i + 6] === 62) {
      mmsId = receivedIdOf(plainToken(bytes, i + 7));
      if (mmsId === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (from === undefined && bytes[i + 1] === 70 && bytes[i + 2] === 82 && bytes[i + 3] === 79 && bytes[i + 4] === 77 && bytes[i + 5] === 62) {
      from = receivedNumberOf(plainToken(bytes, i + 6));
      if (from === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (to_ === undefined && bytes[i + 1] === 84 && bytes[i + 2] === 79 && bytes[i + 3] === 62) {
      to_ = receivedNumberOf(plainToken(bytes, i + 4));
      if (to_ === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (trackingId === undefined && bytes[i + 1] === 84 && bytes[i + 2] === 82 && bytes[i + 3] === 65 && bytes[i + 4] === 67 && bytes[i + 5] === 75 && bytes[i + 6] === 73 && bytes[i + 7] === 78 && bytes[i + 8] === 71 && bytes[i + 9] === 73 && bytes[i + 10] === 68 && bytes[i + 11] === 62) {
      trackingId = trackingIdOf(plainToken(bytes, i + 12));
      if (trackingId === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (operatorId === undefined && bytes[i + 1] === 83 && bytes[i + 2] === 80 && bytes[i + 3] === 73 && bytes[i + 4] === 68 && bytes[i + 5] === 62) {
      operatorId = receivedOperatorIdOf(plainToken(bytes, i + 6));
      if (operatorId === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (timestamp === undefined && bytes[i + 1] === 84 && bytes[i + 2] === 73 && bytes[i + 3] === 77 && bytes[i + 4] === 69 && bytes[i + 5] === 83 && bytes[i + 6] === 84 && bytes[i + 7] === 65 && bytes[i + 8] === 77 && bytes[i + 9] === 80 && bytes[i + 10] === 62) {
      timestamp = timestampOf(plainToken(bytes, i + 11));
      if (timestamp === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (handset === undefined && bytes[i + 1] === 72 && bytes[i + 2] === 65 && bytes[i + 3] === 78 && bytes[i + 4] === 68 && bytes[i + 5] === 83 && bytes[i + 6] === 69 && bytes[i + 7] === 84 && bytes[i + 8] === 62) {
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
  const value = new PlainUpperDeviceDiscoveryPostback();
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

/** Whether a value is surely a valid `UpperDeviceDiscoveryPostback` — schema/sinch-mms/upper/postback.xsd:159:3 */
export function isValidUpperDeviceDiscoveryPostback(value: unknown): boolean {
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

const PlainUpperEncodingPostback = /*@__PURE__*/ constructorOf<EncodingPostback>();

/** Reads `UpperEncodingPostback` in a plain document — schema/sinch-mms/upper/postback.xsd:247:3 */
export function readPlainUpperEncodingPostback(bytes: Uint8Array, at: number, start: number): EncodingPostback | undefined {
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
    if (origin === undefined && bytes[i + 1] === 79 && bytes[i + 2] === 82 && bytes[i + 3] === 73 && bytes[i + 4] === 71 && bytes[i + 5] === 73 && bytes[i + 6] === 78 && bytes[i + 7] === 62) {
      origin = receivedTokenOf(plainToken(bytes, i + 8));
      if (origin === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (code === undefined && bytes[i + 1] === 67 && bytes[i + 2] === 79 && bytes[i + 3] === 68 && bytes[i + 4] === 69 && bytes[i + 5] === 62) {
      code = encodingCodeOf(plainText(bytes, i + 6));
      if (code === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (mmsId === undefined && bytes[i + 1] === 77 && bytes[i + 2] === 77 && bytes[i + 3] === 83 && bytes[i + 4] === 73 && bytes[i + 5] === 68 && bytes[i + 6] === 62) {
      mmsId = receivedIdOf(plainToken(bytes, i + 7));
      if (mmsId === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (audioName === undefined && bytes[i + 1] === 65 && bytes[i + 2] === 85 && bytes[i + 3] === 68 && bytes[i + 4] === 73 && bytes[i + 5] === 79 && bytes[i + 6] === 78 && bytes[i + 7] === 65 && bytes[i + 8] === 77 && bytes[i + 9] === 69 && bytes[i + 10] === 62) {
      audioName = receivedTextOf(plainText(bytes, i + 11));
      if (audioName === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (videoName === undefined && bytes[i + 1] === 86 && bytes[i + 2] === 73 && bytes[i + 3] === 68 && bytes[i + 4] === 69 && bytes[i + 5] === 79 && bytes[i + 6] === 78 && bytes[i + 7] === 65 && bytes[i + 8] === 77 && bytes[i + 9] === 69 && bytes[i + 10] === 62) {
      videoName = receivedTextOf(plainText(bytes, i + 11));
      if (videoName === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (from === undefined && bytes[i + 1] === 70 && bytes[i + 2] === 82 && bytes[i + 3] === 79 && bytes[i + 4] === 77 && bytes[i + 5] === 62) {
      from = receivedNumberOf(plainToken(bytes, i + 6));
      if (from === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (to_ === undefined && bytes[i + 1] === 84 && bytes[i + 2] === 79 && bytes[i + 3] === 62) {
      to_ = receivedNumberOf(plainToken(bytes, i + 4));
      if (to_ === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (trackingId === undefined && bytes[i + 1] === 84 && bytes[i + 2] === 82 && bytes[i + 3] === 65 && bytes[i + 4] === 67 && bytes[i + 5] === 75 && bytes[i + 6] === 73 && bytes[i + 7] === 78 && bytes[i + 8] === 71 && bytes[i + 9] === 73 && bytes[i + 10] === 68 && bytes[i + 11] === 62) {
      trackingId = trackingIdOf(plainToken(bytes, i + 12));
      if (trackingId === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (operatorId === undefined && bytes[i + 1] === 83 && bytes[i + 2] === 80 && bytes[i + 3] === 73 && bytes[i + 4] === 68 && bytes[i + 5] === 62) {
      operatorId = receivedOperatorIdOf(plainToken(bytes, i + 6));
      if (operatorId === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (timestamp === undefined && bytes[i + 1] === 84 && bytes[i + 2] === 73 && bytes[i + 3] === 77 && bytes[i + 4] === 69 && bytes[i + 5] === 83 && bytes[i + 6] === 84 && bytes[i + 7] === 65 && bytes[i + 8] === 77 && bytes[i + 9] === 80 && bytes[i + 10] === 62) {
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
  const value = new PlainUpperEncodingPostback();
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

/** Whether a value is surely a valid `UpperEncodingPostback` — schema/sinch-mms/upper/postback.xsd:247:3 */
export function isValidUpperEncodingPostback(value: unknown): boolean {
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

const PlainUpperMoPostback = /*@__PURE__*/ constructorOf<MoPostback>();

/** Reads `UpperMoPostback` in a plain document — schema/sinch-mms/upper/postback.xsd:323:3 */
export function readPlainUpperMoPostback(bytes: Uint8Array, at: number, start: number): MoPostback | undefined {
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
    if (origin === undefined && bytes[i + 1] === 79 && bytes[i + 2] === 82 && bytes[i + 3] === 73 && bytes[i + 4] === 71 && bytes[i + 5] === 73 && bytes[i + 6] === 78 && bytes[i + 7] === 62) {
      origin = receivedTokenOf(plainToken(bytes, i + 8));
      if (origin === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (code === undefined && bytes[i + 1] === 67 && bytes[i + 2] === 79 && bytes[i + 3] === 68 && bytes[i + 4] === 69 && bytes[i + 5] === 62) {
      code = receivedMessageCodeOf(plainText(bytes, i + 6));
      if (code === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (from === undefined && bytes[i + 1] === 70 && bytes[i + 2] === 82 && bytes[i + 3] === 79 && bytes[i + 4] === 77 && bytes[i + 5] === 62) {
      from = receivedNumberOf(plainToken(bytes, i + 6));
      if (from === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (to_ === undefined && bytes[i + 1] === 84 && bytes[i + 2] === 79 && bytes[i + 3] === 62) {
      to_ = receivedNumberOf(plainToken(bytes, i + 4));
      if (to_ === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (keyword === undefined && bytes[i + 1] === 75 && bytes[i + 2] === 69 && bytes[i + 3] === 89 && bytes[i + 4] === 87 && bytes[i + 5] === 79 && bytes[i + 6] === 82 && bytes[i + 7] === 68 && bytes[i + 8] === 62) {
      keyword = receivedTextOf(plainText(bytes, i + 9));
      if (keyword === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (trackingId === undefined && bytes[i + 1] === 84 && bytes[i + 2] === 82 && bytes[i + 3] === 65 && bytes[i + 4] === 67 && bytes[i + 5] === 75 && bytes[i + 6] === 73 && bytes[i + 7] === 78 && bytes[i + 8] === 71 && bytes[i + 9] === 73 && bytes[i + 10] === 68 && bytes[i + 11] === 62) {
      trackingId = trackingIdOf(plainToken(bytes, i + 12));
      if (trackingId === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (operatorId === undefined && bytes[i + 1] === 83 && bytes[i + 2] === 80 && bytes[i + 3] === 73 && bytes[i + 4] === 68 && bytes[i + 5] === 62) {
      operatorId = receivedOperatorIdOf(plainToken(bytes, i + 6));
      if (operatorId === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (timestamp === undefined && bytes[i + 1] === 84 && bytes[i + 2] === 73 && bytes[i + 3] === 77 && bytes[i + 4] === 69 && bytes[i + 5] === 83 && bytes[i + 6] === 84 && bytes[i + 7] === 65 && bytes[i + 8] === 77 && bytes[i + 9] === 80 && bytes[i + 10] === 62) {
      timestamp = timestampOf(plainToken(bytes, i + 11));
      if (timestamp === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (messageSubject === undefined && bytes[i + 1] === 83 && bytes[i + 2] === 85 && bytes[i + 3] === 66 && bytes[i + 4] === 74 && bytes[i + 5] === 69 && bytes[i + 6] === 67 && bytes[i + 7] === 84 && bytes[i + 8] === 62) {
      messageSubject = receivedTextOf(plainText(bytes, i + 9));
      if (messageSubject === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
    if (content_ === undefined && bytes[i + 1] === 67 && bytes[i + 2] === 79 && bytes[i + 3] === 78 && bytes[i + 4] === 84 && bytes[i + 5] === 69 && bytes[i + 6] === 78 && bytes[i + 7] === 84 && endsName(bytes, i + 8)) {
      content_ = readPlainUpperReceivedContent(bytes, i + 8, i + 1);
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
  const value = new PlainUpperMoPostback();
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

/** Whether a value is surely a valid `UpperMoPostback` — schema/sinch-mms/upper/postback.xsd:323:3 */
export function isValidUpperMoPostback(value: unknown): boolean {
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
    if (!isValidUpperReceivedContent(content_)) return false;
  }
  return true;
}

const PlainUpperReceivedContent = /*@__PURE__*/ constructorOf<ReceivedContent>();

/** Reads `UpperReceivedContent` in a plain document — schema/sinch-mms/upper/postback.xsd:399:3 */
export function readPlainUpperReceivedContent(bytes: Uint8Array, at: number, start: number): ReceivedContent | undefined {
  let i = at;
  let file: (ReceivedText)[] | undefined;
  if (bytes[i] === 47 && bytes[i + 1] === 62) plain.at = i + 2;
  else {
    i = plainContent(bytes, i);
    if (i < 0) return undefined;
    for (let before = -1; before !== i && bytes[i + 1] !== 47; ) {
      before = i;
      while (bytes[i + 1] === 70 && bytes[i + 2] === 73 && bytes[i + 3] === 76 && bytes[i + 4] === 69 && bytes[i + 5] === 62) {
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
  const value = new PlainUpperReceivedContent();
  if (file !== undefined) value.file = file;
  return value;
}

/** Whether a value is surely a valid `UpperReceivedContent` — schema/sinch-mms/upper/postback.xsd:399:3 */
export function isValidUpperReceivedContent(value: unknown): boolean {
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

/** Reads `UpperPostback` in a plain document — schema/sinch-mms/upper/postback.xsd:17:3 */
export function readPlainUpperPostback(bytes: Uint8Array, at: number, start: number): Postback | undefined {
  const case1 = readPlainUpperMtPostback(bytes, at, start);
  if (case1 !== undefined && (case1.code === "N101" || case1.code === "N102" || case1.code === "N103" || case1.code === "E101" || case1.code === "E102" || case1.code === "N202" || case1.code === "E202" || case1.code === "E999")) return case1;
  const case2 = readPlainUpperDeviceDiscoveryPostback(bytes, at, start);
  if (case2 !== undefined && (case2.code === "N501" || case2.code === "N502" || case2.code === "E501" || case2.code === "E502")) return case2;
  const case3 = readPlainUpperEncodingPostback(bytes, at, start);
  if (case3 !== undefined && (case3.code === "N003" || case3.code === "N013" || case3.code === "E001" || case3.code === "E002" || case3.code === "E003" || case3.code === "E004" || case3.code === "E011" || case3.code === "E012" || case3.code === "E013")) return case3;
  const case4 = readPlainUpperMoPostback(bytes, at, start);
  if (case4 !== undefined && (case4.code === "N401")) return case4;
  return undefined;
}

/** Whether a value is surely a valid `UpperPostback` — schema/sinch-mms/upper/postback.xsd:17:3 */
export function isValidUpperPostback(value: unknown): boolean {
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
      return isValidUpperMtPostback(value);
    case "N501":
    case "N502":
    case "E501":
    case "E502":
      return isValidUpperDeviceDiscoveryPostback(value);
    case "N003":
    case "N013":
    case "E001":
    case "E002":
    case "E003":
    case "E004":
    case "E011":
    case "E012":
    case "E013":
      return isValidUpperEncodingPostback(value);
    case "N401":
      return isValidUpperMoPostback(value);
  }
  return false;
}
