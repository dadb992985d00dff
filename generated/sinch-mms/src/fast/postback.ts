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
import { endsName, plain, plainText, skipSpace, startsAt } from "@schemawright/runtime/codegen";

/** Reads `OtherPostback` in a plain document — schema/sinch-mms/postback.xsd:16:3 */
export function readPlainOtherPostback(text: string, at: number, end: string): OtherPostback | undefined {
  let i = at;
  let origin: ReceivedToken | undefined;
  let code: ReceivedPostbackCode | undefined;
  let from: ReceivedNumber | undefined;
  let to_: ReceivedNumber | undefined;
  let trackingId: TrackingId | undefined;
  let operatorId: ReceivedOperatorId | undefined;
  let timestamp: Timestamp | undefined;
  if (!startsAt(text, i, ">")) return undefined;
  i = skipSpace(text, i + 1);
  for (let before = -1; before !== i && !startsAt(text, i, end); ) {
    before = i;
    if (origin === undefined && startsAt(text, i, "<origin>")) {
      origin = receivedTokenOf(plainText(text, i + 8));
      if (origin === undefined || !startsAt(text, plain.at, "</origin>")) return undefined;
      i = skipSpace(text, plain.at + 9);
    }
    if (code === undefined && startsAt(text, i, "<code>")) {
      code = receivedPostbackCodeOf(plainText(text, i + 6));
      if (code === undefined || !startsAt(text, plain.at, "</code>")) return undefined;
      i = skipSpace(text, plain.at + 7);
    }
    if (from === undefined && startsAt(text, i, "<from>")) {
      from = receivedNumberOf(plainText(text, i + 6));
      if (from === undefined || !startsAt(text, plain.at, "</from>")) return undefined;
      i = skipSpace(text, plain.at + 7);
    }
    if (to_ === undefined && startsAt(text, i, "<to>")) {
      to_ = receivedNumberOf(plainText(text, i + 4));
      if (to_ === undefined || !startsAt(text, plain.at, "</to>")) return undefined;
      i = skipSpace(text, plain.at + 5);
    }
    if (trackingId === undefined && startsAt(text, i, "<tracking-id>")) {
      trackingId = trackingIdOf(plainText(text, i + 13));
      if (trackingId === undefined || !startsAt(text, plain.at, "</tracking-id>")) return undefined;
      i = skipSpace(text, plain.at + 14);
    }
    if (operatorId === undefined && startsAt(text, i, "<operator-id>")) {
      operatorId = receivedOperatorIdOf(plainText(text, i + 13));
      if (operatorId === undefined || !startsAt(text, plain.at, "</operator-id>")) return undefined;
      i = skipSpace(text, plain.at + 14);
    }
    if (timestamp === undefined && startsAt(text, i, "<timestamp>")) {
      timestamp = timestampOf(plainText(text, i + 11));
      if (timestamp === undefined || !startsAt(text, plain.at, "</timestamp>")) return undefined;
      i = skipSpace(text, plain.at + 12);
    }
  }
  if (!startsAt(text, i, end)) return undefined;
  plain.at = i + end.length;
  if (origin === undefined) return undefined;
  if (code === undefined) return undefined;
  const value = {} as OtherPostback;
  if (origin !== undefined) value.origin = origin;
  if (code !== undefined) value.code = code;
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

/** Reads `MtPostback` in a plain document — schema/sinch-mms/postback.xsd:63:3 */
export function readPlainMtPostback(text: string, at: number, end: string): MtPostback | undefined {
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
  if (!startsAt(text, i, ">")) return undefined;
  i = skipSpace(text, i + 1);
  for (let before = -1; before !== i && !startsAt(text, i, end); ) {
    before = i;
    if (origin === undefined && startsAt(text, i, "<origin>")) {
      origin = receivedTokenOf(plainText(text, i + 8));
      if (origin === undefined || !startsAt(text, plain.at, "</origin>")) return undefined;
      i = skipSpace(text, plain.at + 9);
    }
    if (code === undefined && startsAt(text, i, "<code>")) {
      code = deliveryCodeOf(plainText(text, i + 6));
      if (code === undefined || !startsAt(text, plain.at, "</code>")) return undefined;
      i = skipSpace(text, plain.at + 7);
    }
    if (sentAs === undefined && startsAt(text, i, "<sent-as>")) {
      sentAs = receivedTokenOf(plainText(text, i + 9));
      if (sentAs === undefined || !startsAt(text, plain.at, "</sent-as>")) return undefined;
      i = skipSpace(text, plain.at + 10);
    }
    if (status === undefined && startsAt(text, i, "<status>")) {
      status = receivedTextOf(plainText(text, i + 8));
      if (status === undefined || !startsAt(text, plain.at, "</status>")) return undefined;
      i = skipSpace(text, plain.at + 9);
    }
    if (statusDetails === undefined && startsAt(text, i, "<status-details>")) {
      statusDetails = receivedTextOf(plainText(text, i + 16));
      if (statusDetails === undefined || !startsAt(text, plain.at, "</status-details>")) return undefined;
      i = skipSpace(text, plain.at + 17);
    }
    if (mmsId === undefined && startsAt(text, i, "<mms-id>")) {
      mmsId = receivedIdOf(plainText(text, i + 8));
      if (mmsId === undefined || !startsAt(text, plain.at, "</mms-id>")) return undefined;
      i = skipSpace(text, plain.at + 9);
    }
    if (from === undefined && startsAt(text, i, "<from>")) {
      from = receivedNumberOf(plainText(text, i + 6));
      if (from === undefined || !startsAt(text, plain.at, "</from>")) return undefined;
      i = skipSpace(text, plain.at + 7);
    }
    if (to_ === undefined && startsAt(text, i, "<to>")) {
      to_ = receivedNumberOf(plainText(text, i + 4));
      if (to_ === undefined || !startsAt(text, plain.at, "</to>")) return undefined;
      i = skipSpace(text, plain.at + 5);
    }
    if (trackingId === undefined && startsAt(text, i, "<tracking-id>")) {
      trackingId = trackingIdOf(plainText(text, i + 13));
      if (trackingId === undefined || !startsAt(text, plain.at, "</tracking-id>")) return undefined;
      i = skipSpace(text, plain.at + 14);
    }
    if (operatorId === undefined && startsAt(text, i, "<operator-id>")) {
      operatorId = receivedOperatorIdOf(plainText(text, i + 13));
      if (operatorId === undefined || !startsAt(text, plain.at, "</operator-id>")) return undefined;
      i = skipSpace(text, plain.at + 14);
    }
    if (timestamp === undefined && startsAt(text, i, "<timestamp>")) {
      timestamp = timestampOf(plainText(text, i + 11));
      if (timestamp === undefined || !startsAt(text, plain.at, "</timestamp>")) return undefined;
      i = skipSpace(text, plain.at + 12);
    }
    if (handset === undefined && startsAt(text, i, "<handset>")) {
      handset = receivedTextOf(plainText(text, i + 9));
      if (handset === undefined || !startsAt(text, plain.at, "</handset>")) return undefined;
      i = skipSpace(text, plain.at + 10);
    }
  }
  if (!startsAt(text, i, end)) return undefined;
  plain.at = i + end.length;
  if (origin === undefined) return undefined;
  if (code === undefined) return undefined;
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

/** Reads `DeviceDiscoveryPostback` in a plain document — schema/sinch-mms/postback.xsd:138:3 */
export function readPlainDeviceDiscoveryPostback(text: string, at: number, end: string): DeviceDiscoveryPostback | undefined {
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
  if (!startsAt(text, i, ">")) return undefined;
  i = skipSpace(text, i + 1);
  for (let before = -1; before !== i && !startsAt(text, i, end); ) {
    before = i;
    if (origin === undefined && startsAt(text, i, "<origin>")) {
      origin = receivedTokenOf(plainText(text, i + 8));
      if (origin === undefined || !startsAt(text, plain.at, "</origin>")) return undefined;
      i = skipSpace(text, plain.at + 9);
    }
    if (code === undefined && startsAt(text, i, "<code>")) {
      code = deviceDiscoveryCodeOf(plainText(text, i + 6));
      if (code === undefined || !startsAt(text, plain.at, "</code>")) return undefined;
      i = skipSpace(text, plain.at + 7);
    }
    if (sentAs === undefined && startsAt(text, i, "<sent-as>")) {
      sentAs = receivedTokenOf(plainText(text, i + 9));
      if (sentAs === undefined || !startsAt(text, plain.at, "</sent-as>")) return undefined;
      i = skipSpace(text, plain.at + 10);
    }
    if (status === undefined && startsAt(text, i, "<status>")) {
      status = receivedTextOf(plainText(text, i + 8));
      if (status === undefined || !startsAt(text, plain.at, "</status>")) return undefined;
      i = skipSpace(text, plain.at + 9);
    }
    if (statusDetails === undefined && startsAt(text, i, "<status-details>")) {
      statusDetails = receivedTextOf(plainText(text, i + 16));
      if (statusDetails === undefined || !startsAt(text, plain.at, "</status-details>")) return undefined;
      i = skipSpace(text, plain.at + 17);
    }
    if (mmsId === undefined && startsAt(text, i, "<mms-id>")) {
      mmsId = receivedIdOf(plainText(text, i + 8));
      if (mmsId === undefined || !startsAt(text, plain.at, "</mms-id>")) return undefined;
      i = skipSpace(text, plain.at + 9);
    }
    if (from === undefined && startsAt(text, i, "<from>")) {
      from = receivedNumberOf(plainText(text, i + 6));
      if (from === undefined || !startsAt(text, plain.at, "</from>")) return undefined;
      i = skipSpace(text, plain.at + 7);
    }
    if (to_ === undefined && startsAt(text, i, "<to>")) {
      to_ = receivedNumberOf(plainText(text, i + 4));
      if (to_ === undefined || !startsAt(text, plain.at, "</to>")) return undefined;
      i = skipSpace(text, plain.at + 5);
    }
    if (trackingId === undefined && startsAt(text, i, "<tracking-id>")) {
      trackingId = trackingIdOf(plainText(text, i + 13));
      if (trackingId === undefined || !startsAt(text, plain.at, "</tracking-id>")) return undefined;
      i = skipSpace(text, plain.at + 14);
    }
    if (operatorId === undefined && startsAt(text, i, "<operator-id>")) {
      operatorId = receivedOperatorIdOf(plainText(text, i + 13));
      if (operatorId === undefined || !startsAt(text, plain.at, "</operator-id>")) return undefined;
      i = skipSpace(text, plain.at + 14);
    }
    if (timestamp === undefined && startsAt(text, i, "<timestamp>")) {
      timestamp = timestampOf(plainText(text, i + 11));
      if (timestamp === undefined || !startsAt(text, plain.at, "</timestamp>")) return undefined;
      i = skipSpace(text, plain.at + 12);
    }
    if (handset === undefined && startsAt(text, i, "<handset>")) {
      handset = receivedTextOf(plainText(text, i + 9));
      if (handset === undefined || !startsAt(text, plain.at, "</handset>")) return undefined;
      i = skipSpace(text, plain.at + 10);
    }
  }
  if (!startsAt(text, i, end)) return undefined;
  plain.at = i + end.length;
  if (origin === undefined) return undefined;
  if (code === undefined) return undefined;
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

/** Reads `EncodingPostback` in a plain document — schema/sinch-mms/postback.xsd:213:3 */
export function readPlainEncodingPostback(text: string, at: number, end: string): EncodingPostback | undefined {
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
  if (!startsAt(text, i, ">")) return undefined;
  i = skipSpace(text, i + 1);
  for (let before = -1; before !== i && !startsAt(text, i, end); ) {
    before = i;
    if (origin === undefined && startsAt(text, i, "<origin>")) {
      origin = receivedTokenOf(plainText(text, i + 8));
      if (origin === undefined || !startsAt(text, plain.at, "</origin>")) return undefined;
      i = skipSpace(text, plain.at + 9);
    }
    if (code === undefined && startsAt(text, i, "<code>")) {
      code = encodingCodeOf(plainText(text, i + 6));
      if (code === undefined || !startsAt(text, plain.at, "</code>")) return undefined;
      i = skipSpace(text, plain.at + 7);
    }
    if (mmsId === undefined && startsAt(text, i, "<mms-id>")) {
      mmsId = receivedIdOf(plainText(text, i + 8));
      if (mmsId === undefined || !startsAt(text, plain.at, "</mms-id>")) return undefined;
      i = skipSpace(text, plain.at + 9);
    }
    if (audioName === undefined && startsAt(text, i, "<audio-name>")) {
      audioName = receivedTextOf(plainText(text, i + 12));
      if (audioName === undefined || !startsAt(text, plain.at, "</audio-name>")) return undefined;
      i = skipSpace(text, plain.at + 13);
    }
    if (videoName === undefined && startsAt(text, i, "<video-name>")) {
      videoName = receivedTextOf(plainText(text, i + 12));
      if (videoName === undefined || !startsAt(text, plain.at, "</video-name>")) return undefined;
      i = skipSpace(text, plain.at + 13);
    }
    if (from === undefined && startsAt(text, i, "<from>")) {
      from = receivedNumberOf(plainText(text, i + 6));
      if (from === undefined || !startsAt(text, plain.at, "</from>")) return undefined;
      i = skipSpace(text, plain.at + 7);
    }
    if (to_ === undefined && startsAt(text, i, "<to>")) {
      to_ = receivedNumberOf(plainText(text, i + 4));
      if (to_ === undefined || !startsAt(text, plain.at, "</to>")) return undefined;
      i = skipSpace(text, plain.at + 5);
    }
    if (trackingId === undefined && startsAt(text, i, "<tracking-id>")) {
      trackingId = trackingIdOf(plainText(text, i + 13));
      if (trackingId === undefined || !startsAt(text, plain.at, "</tracking-id>")) return undefined;
      i = skipSpace(text, plain.at + 14);
    }
    if (operatorId === undefined && startsAt(text, i, "<operator-id>")) {
      operatorId = receivedOperatorIdOf(plainText(text, i + 13));
      if (operatorId === undefined || !startsAt(text, plain.at, "</operator-id>")) return undefined;
      i = skipSpace(text, plain.at + 14);
    }
    if (timestamp === undefined && startsAt(text, i, "<timestamp>")) {
      timestamp = timestampOf(plainText(text, i + 11));
      if (timestamp === undefined || !startsAt(text, plain.at, "</timestamp>")) return undefined;
      i = skipSpace(text, plain.at + 12);
    }
  }
  if (!startsAt(text, i, end)) return undefined;
  plain.at = i + end.length;
  if (origin === undefined) return undefined;
  if (code === undefined) return undefined;
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

/** Reads `MoPostback` in a plain document — schema/sinch-mms/postback.xsd:278:3 */
export function readPlainMoPostback(text: string, at: number, end: string): MoPostback | undefined {
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
  if (!startsAt(text, i, ">")) return undefined;
  i = skipSpace(text, i + 1);
  for (let before = -1; before !== i && !startsAt(text, i, end); ) {
    before = i;
    if (origin === undefined && startsAt(text, i, "<origin>")) {
      origin = receivedTokenOf(plainText(text, i + 8));
      if (origin === undefined || !startsAt(text, plain.at, "</origin>")) return undefined;
      i = skipSpace(text, plain.at + 9);
    }
    if (code === undefined && startsAt(text, i, "<code>")) {
      code = receivedMessageCodeOf(plainText(text, i + 6));
      if (code === undefined || !startsAt(text, plain.at, "</code>")) return undefined;
      i = skipSpace(text, plain.at + 7);
    }
    if (from === undefined && startsAt(text, i, "<from>")) {
      from = receivedNumberOf(plainText(text, i + 6));
      if (from === undefined || !startsAt(text, plain.at, "</from>")) return undefined;
      i = skipSpace(text, plain.at + 7);
    }
    if (to_ === undefined && startsAt(text, i, "<to>")) {
      to_ = receivedNumberOf(plainText(text, i + 4));
      if (to_ === undefined || !startsAt(text, plain.at, "</to>")) return undefined;
      i = skipSpace(text, plain.at + 5);
    }
    if (keyword === undefined && startsAt(text, i, "<keyword>")) {
      keyword = receivedTextOf(plainText(text, i + 9));
      if (keyword === undefined || !startsAt(text, plain.at, "</keyword>")) return undefined;
      i = skipSpace(text, plain.at + 10);
    }
    if (trackingId === undefined && startsAt(text, i, "<tracking-id>")) {
      trackingId = trackingIdOf(plainText(text, i + 13));
      if (trackingId === undefined || !startsAt(text, plain.at, "</tracking-id>")) return undefined;
      i = skipSpace(text, plain.at + 14);
    }
    if (operatorId === undefined && startsAt(text, i, "<operator-id>")) {
      operatorId = receivedOperatorIdOf(plainText(text, i + 13));
      if (operatorId === undefined || !startsAt(text, plain.at, "</operator-id>")) return undefined;
      i = skipSpace(text, plain.at + 14);
    }
    if (timestamp === undefined && startsAt(text, i, "<timestamp>")) {
      timestamp = timestampOf(plainText(text, i + 11));
      if (timestamp === undefined || !startsAt(text, plain.at, "</timestamp>")) return undefined;
      i = skipSpace(text, plain.at + 12);
    }
    if (messageSubject === undefined && startsAt(text, i, "<message-subject>")) {
      messageSubject = receivedTextOf(plainText(text, i + 17));
      if (messageSubject === undefined || !startsAt(text, plain.at, "</message-subject>")) return undefined;
      i = skipSpace(text, plain.at + 18);
    }
    if (content_ === undefined && startsAt(text, i, "<content") && endsName(text, i + 8)) {
      content_ = readPlainReceivedContent(text, i + 8, "</content>");
      if (content_ === undefined) return undefined;
      i = skipSpace(text, plain.at);
    }
  }
  if (!startsAt(text, i, end)) return undefined;
  plain.at = i + end.length;
  if (origin === undefined) return undefined;
  if (code === undefined) return undefined;
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

/** Reads `ReceivedContent` in a plain document — schema/sinch-mms/postback.xsd:343:3 */
export function readPlainReceivedContent(text: string, at: number, end: string): ReceivedContent | undefined {
  let i = at;
  const file: (ReceivedText)[] = [];
  if (startsAt(text, i, "/>")) plain.at = i + 2;
  else {
    if (!startsAt(text, i, ">")) return undefined;
    i = skipSpace(text, i + 1);
    for (let before = -1; before !== i && !startsAt(text, i, end); ) {
      before = i;
      while (startsAt(text, i, "<file>")) {
        const one = receivedTextOf(plainText(text, i + 6));
        if (one === undefined || !startsAt(text, plain.at, "</file>")) return undefined;
        file.push(one);
        i = skipSpace(text, plain.at + 7);
      }
    }
    if (!startsAt(text, i, end)) return undefined;
    plain.at = i + end.length;
  }
  const value = {} as ReceivedContent;
  if (file.length > 0) value.file = file;
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
export function readPlainPostback(text: string, at: number, end: string): Postback | undefined {
  const case1 = readPlainMtPostback(text, at, end);
  if (case1 !== undefined && (case1.code === "N101" || case1.code === "N102" || case1.code === "N103" || case1.code === "E101" || case1.code === "E102" || case1.code === "N202" || case1.code === "E202" || case1.code === "E999")) return case1;
  const case2 = readPlainDeviceDiscoveryPostback(text, at, end);
  if (case2 !== undefined && (case2.code === "N501" || case2.code === "N502" || case2.code === "E501" || case2.code === "E502")) return case2;
  const case3 = readPlainEncodingPostback(text, at, end);
  if (case3 !== undefined && (case3.code === "N003" || case3.code === "N013" || case3.code === "E001" || case3.code === "E002" || case3.code === "E003" || case3.code === "E004" || case3.code === "E011" || case3.code === "E012" || case3.code === "E013")) return case3;
  const case4 = readPlainMoPostback(text, at, end);
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
