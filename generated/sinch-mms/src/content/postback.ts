// Generated from schema/sinch-mms/postback.xsd by schemawright. Do not edit.
import { type Child, type ContentFindings, child } from "@schemawright/runtime/codegen";

/** `OtherPostback` — schema/sinch-mms/postback.xsd:16:3 */
export const OTHER_POSTBACK: ContentFindings = {
  type: "Postback",
  names: ["origin", "code", "from", "to", "tracking-id", "operator-id", "timestamp"],
  schemaLocation: "schema/sinch-mms/postback.xsd:16:3",
  open: true,
};

export const OTHER_POSTBACK__PROPERTIES: ReadonlySet<string> = new Set(["origin", "code", "from", "to", "trackingId", "operatorId", "timestamp"]);

export const OTHER_POSTBACK_origin: Child = /*@__PURE__*/ child("origin", "origin", 1, 1, "schema/sinch-mms/postback.xsd:25:7");

export const OTHER_POSTBACK_code: Child = /*@__PURE__*/ child("code", "code", 1, 1, "schema/sinch-mms/postback.xsd:30:7");

export const OTHER_POSTBACK_from: Child = /*@__PURE__*/ child("from", "from", 0, 1, "schema/sinch-mms/postback.xsd:35:7");

export const OTHER_POSTBACK_to: Child = /*@__PURE__*/ child("to", "to", 0, 1, "schema/sinch-mms/postback.xsd:40:7");

export const OTHER_POSTBACK_trackingId: Child = /*@__PURE__*/ child("tracking-id", "trackingId", 0, 1, "schema/sinch-mms/postback.xsd:45:7");

export const OTHER_POSTBACK_operatorId: Child = /*@__PURE__*/ child("operator-id", "operatorId", 0, 1, "schema/sinch-mms/postback.xsd:50:7");

export const OTHER_POSTBACK_timestamp: Child = /*@__PURE__*/ child("timestamp", "timestamp", 0, 1, "schema/sinch-mms/postback.xsd:55:7");

export const OTHER_POSTBACK__CHILDREN: readonly Child[] = [
  OTHER_POSTBACK_origin,
  OTHER_POSTBACK_code,
  OTHER_POSTBACK_from,
  OTHER_POSTBACK_to,
  OTHER_POSTBACK_trackingId,
  OTHER_POSTBACK_operatorId,
  OTHER_POSTBACK_timestamp,
];

/** `MtPostback` — schema/sinch-mms/postback.xsd:63:3 */
export const MT_POSTBACK: ContentFindings = {
  type: "MtPostback",
  names: [
    "origin",
    "code",
    "sent-as",
    "status",
    "status-details",
    "mms-id",
    "from",
    "to",
    "tracking-id",
    "operator-id",
    "timestamp",
    "handset",
  ],
  schemaLocation: "schema/sinch-mms/postback.xsd:63:3",
  open: true,
};

export const MT_POSTBACK__PROPERTIES: ReadonlySet<string> = new Set([
  "origin",
  "code",
  "sentAs",
  "status",
  "statusDetails",
  "mmsId",
  "from",
  "to",
  "trackingId",
  "operatorId",
  "timestamp",
  "handset",
]);

export const MT_POSTBACK_origin: Child = /*@__PURE__*/ child("origin", "origin", 1, 1, "schema/sinch-mms/postback.xsd:73:11");

export const MT_POSTBACK_code: Child = /*@__PURE__*/ child("code", "code", 1, 1, "schema/sinch-mms/postback.xsd:78:11");

export const MT_POSTBACK_sentAs: Child = /*@__PURE__*/ child("sent-as", "sentAs", 0, 1, "schema/sinch-mms/postback.xsd:83:11");

export const MT_POSTBACK_status: Child = /*@__PURE__*/ child("status", "status", 0, 1, "schema/sinch-mms/postback.xsd:88:11");

export const MT_POSTBACK_statusDetails: Child = /*@__PURE__*/ child("status-details", "statusDetails", 0, 1, "schema/sinch-mms/postback.xsd:93:11");

export const MT_POSTBACK_mmsId: Child = /*@__PURE__*/ child("mms-id", "mmsId", 0, 1, "schema/sinch-mms/postback.xsd:98:11");

export const MT_POSTBACK_from: Child = /*@__PURE__*/ child("from", "from", 0, 1, "schema/sinch-mms/postback.xsd:103:11");

export const MT_POSTBACK_to: Child = /*@__PURE__*/ child("to", "to", 0, 1, "schema/sinch-mms/postback.xsd:108:11");

export const MT_POSTBACK_trackingId: Child = /*@__PURE__*/ child("tracking-id", "trackingId", 0, 1, "schema/sinch-mms/postback.xsd:113:11");

export const MT_POSTBACK_operatorId: Child = /*@__PURE__*/ child("operator-id", "operatorId", 0, 1, "schema/sinch-mms/postback.xsd:118:11");

export const MT_POSTBACK_timestamp: Child = /*@__PURE__*/ child("timestamp", "timestamp", 0, 1, "schema/sinch-mms/postback.xsd:123:11");

export const MT_POSTBACK_handset: Child = /*@__PURE__*/ child("handset", "handset", 0, 1, "schema/sinch-mms/postback.xsd:128:11");

export const MT_POSTBACK__CHILDREN: readonly Child[] = [
  MT_POSTBACK_origin,
  MT_POSTBACK_code,
  MT_POSTBACK_sentAs,
  MT_POSTBACK_status,
  MT_POSTBACK_statusDetails,
  MT_POSTBACK_mmsId,
  MT_POSTBACK_from,
  MT_POSTBACK_to,
  MT_POSTBACK_trackingId,
  MT_POSTBACK_operatorId,
  MT_POSTBACK_timestamp,
  MT_POSTBACK_handset,
];

/** `DeviceDiscoveryPostback` — schema/sinch-mms/postback.xsd:138:3 */
export const DEVICE_DISCOVERY_POSTBACK: ContentFindings = {
  type: "DeviceDiscoveryPostback",
  names: [
    "origin",
    "code",
    "sent-as",
    "status",
    "status-details",
    "mms-id",
    "from",
    "to",
    "tracking-id",
    "operator-id",
    "timestamp",
    "handset",
  ],
  schemaLocation: "schema/sinch-mms/postback.xsd:138:3",
  open: true,
};

export const DEVICE_DISCOVERY_POSTBACK__PROPERTIES: ReadonlySet<string> = new Set([
  "origin",
  "code",
  "sentAs",
  "status",
  "statusDetails",
  "mmsId",
  "from",
  "to",
  "trackingId",
  "operatorId",
  "timestamp",
  "handset",
]);

export const DEVICE_DISCOVERY_POSTBACK_origin: Child = /*@__PURE__*/ child("origin", "origin", 1, 1, "schema/sinch-mms/postback.xsd:148:11");

export const DEVICE_DISCOVERY_POSTBACK_code: Child = /*@__PURE__*/ child("code", "code", 1, 1, "schema/sinch-mms/postback.xsd:153:11");

export const DEVICE_DISCOVERY_POSTBACK_sentAs: Child = /*@__PURE__*/ child("sent-as", "sentAs", 0, 1, "schema/sinch-mms/postback.xsd:158:11");

export const DEVICE_DISCOVERY_POSTBACK_status: Child = /*@__PURE__*/ child("status", "status", 0, 1, "schema/sinch-mms/postback.xsd:163:11");

export const DEVICE_DISCOVERY_POSTBACK_statusDetails: Child = /*@__PURE__*/ child("status-details", "statusDetails", 0, 1, "schema/sinch-mms/postback.xsd:168:11");

export const DEVICE_DISCOVERY_POSTBACK_mmsId: Child = /*@__PURE__*/ child("mms-id", "mmsId", 0, 1, "schema/sinch-mms/postback.xsd:173:11");

export const DEVICE_DISCOVERY_POSTBACK_from: Child = /*@__PURE__*/ child("from", "from", 0, 1, "schema/sinch-mms/postback.xsd:178:11");

export const DEVICE_DISCOVERY_POSTBACK_to: Child = /*@__PURE__*/ child("to", "to", 0, 1, "schema/sinch-mms/postback.xsd:183:11");

export const DEVICE_DISCOVERY_POSTBACK_trackingId: Child = /*@__PURE__*/ child("tracking-id", "trackingId", 0, 1, "schema/sinch-mms/postback.xsd:188:11");

export const DEVICE_DISCOVERY_POSTBACK_operatorId: Child = /*@__PURE__*/ child("operator-id", "operatorId", 0, 1, "schema/sinch-mms/postback.xsd:193:11");

export const DEVICE_DISCOVERY_POSTBACK_timestamp: Child = /*@__PURE__*/ child("timestamp", "timestamp", 0, 1, "schema/sinch-mms/postback.xsd:198:11");

export const DEVICE_DISCOVERY_POSTBACK_handset: Child = /*@__PURE__*/ child("handset", "handset", 0, 1, "schema/sinch-mms/postback.xsd:203:11");

export const DEVICE_DISCOVERY_POSTBACK__CHILDREN: readonly Child[] = [
  DEVICE_DISCOVERY_POSTBACK_origin,
  DEVICE_DISCOVERY_POSTBACK_code,
  DEVICE_DISCOVERY_POSTBACK_sentAs,
  DEVICE_DISCOVERY_POSTBACK_status,
  DEVICE_DISCOVERY_POSTBACK_statusDetails,
  DEVICE_DISCOVERY_POSTBACK_mmsId,
  DEVICE_DISCOVERY_POSTBACK_from,
  DEVICE_DISCOVERY_POSTBACK_to,
  DEVICE_DISCOVERY_POSTBACK_trackingId,
  DEVICE_DISCOVERY_POSTBACK_operatorId,
  DEVICE_DISCOVERY_POSTBACK_timestamp,
  DEVICE_DISCOVERY_POSTBACK_handset,
];

/** `EncodingPostback` — schema/sinch-mms/postback.xsd:213:3 */
export const ENCODING_POSTBACK: ContentFindings = {
  type: "EncodingPostback",
  names: [
    "origin",
    "code",
    "mms-id",
    "audio-name",
    "video-name",
    "from",
    "to",
    "tracking-id",
    "operator-id",
    "timestamp",
  ],
  schemaLocation: "schema/sinch-mms/postback.xsd:213:3",
  open: true,
};

export const ENCODING_POSTBACK__PROPERTIES: ReadonlySet<string> = new Set(["origin", "code", "mmsId", "audioName", "videoName", "from", "to", "trackingId", "operatorId", "timestamp"]);

export const ENCODING_POSTBACK_origin: Child = /*@__PURE__*/ child("origin", "origin", 1, 1, "schema/sinch-mms/postback.xsd:223:11");

export const ENCODING_POSTBACK_code: Child = /*@__PURE__*/ child("code", "code", 1, 1, "schema/sinch-mms/postback.xsd:228:11");

export const ENCODING_POSTBACK_mmsId: Child = /*@__PURE__*/ child("mms-id", "mmsId", 0, 1, "schema/sinch-mms/postback.xsd:233:11");

export const ENCODING_POSTBACK_audioName: Child = /*@__PURE__*/ child("audio-name", "audioName", 0, 1, "schema/sinch-mms/postback.xsd:238:11");

export const ENCODING_POSTBACK_videoName: Child = /*@__PURE__*/ child("video-name", "videoName", 0, 1, "schema/sinch-mms/postback.xsd:243:11");

export const ENCODING_POSTBACK_from: Child = /*@__PURE__*/ child("from", "from", 0, 1, "schema/sinch-mms/postback.xsd:248:11");

export const ENCODING_POSTBACK_to: Child = /*@__PURE__*/ child("to", "to", 0, 1, "schema/sinch-mms/postback.xsd:253:11");

export const ENCODING_POSTBACK_trackingId: Child = /*@__PURE__*/ child("tracking-id", "trackingId", 0, 1, "schema/sinch-mms/postback.xsd:258:11");

export const ENCODING_POSTBACK_operatorId: Child = /*@__PURE__*/ child("operator-id", "operatorId", 0, 1, "schema/sinch-mms/postback.xsd:263:11");

export const ENCODING_POSTBACK_timestamp: Child = /*@__PURE__*/ child("timestamp", "timestamp", 0, 1, "schema/sinch-mms/postback.xsd:268:11");

export const ENCODING_POSTBACK__CHILDREN: readonly Child[] = [
  ENCODING_POSTBACK_origin,
  ENCODING_POSTBACK_code,
  ENCODING_POSTBACK_mmsId,
  ENCODING_POSTBACK_audioName,
  ENCODING_POSTBACK_videoName,
  ENCODING_POSTBACK_from,
  ENCODING_POSTBACK_to,
  ENCODING_POSTBACK_trackingId,
  ENCODING_POSTBACK_operatorId,
  ENCODING_POSTBACK_timestamp,
];

/** `MoPostback` — schema/sinch-mms/postback.xsd:278:3 */
export const MO_POSTBACK: ContentFindings = {
  type: "MoPostback",
  names: [
    "origin",
    "code",
    "from",
    "to",
    "keyword",
    "tracking-id",
    "operator-id",
    "timestamp",
    "message-subject",
    "content",
  ],
  schemaLocation: "schema/sinch-mms/postback.xsd:278:3",
  open: true,
};

export const MO_POSTBACK__PROPERTIES: ReadonlySet<string> = new Set([
  "origin",
  "code",
  "from",
  "to",
  "keyword",
  "trackingId",
  "operatorId",
  "timestamp",
  "messageSubject",
  "content",
]);

export const MO_POSTBACK_origin: Child = /*@__PURE__*/ child("origin", "origin", 1, 1, "schema/sinch-mms/postback.xsd:288:11");

export const MO_POSTBACK_code: Child = /*@__PURE__*/ child("code", "code", 1, 1, "schema/sinch-mms/postback.xsd:293:11");

export const MO_POSTBACK_from: Child = /*@__PURE__*/ child("from", "from", 0, 1, "schema/sinch-mms/postback.xsd:298:11");

export const MO_POSTBACK_to: Child = /*@__PURE__*/ child("to", "to", 0, 1, "schema/sinch-mms/postback.xsd:303:11");

export const MO_POSTBACK_keyword: Child = /*@__PURE__*/ child("keyword", "keyword", 0, 1, "schema/sinch-mms/postback.xsd:308:11");

export const MO_POSTBACK_trackingId: Child = /*@__PURE__*/ child("tracking-id", "trackingId", 0, 1, "schema/sinch-mms/postback.xsd:313:11");

export const MO_POSTBACK_operatorId: Child = /*@__PURE__*/ child("operator-id", "operatorId", 0, 1, "schema/sinch-mms/postback.xsd:318:11");

export const MO_POSTBACK_timestamp: Child = /*@__PURE__*/ child("timestamp", "timestamp", 0, 1, "schema/sinch-mms/postback.xsd:323:11");

export const MO_POSTBACK_messageSubject: Child = /*@__PURE__*/ child("message-subject", "messageSubject", 0, 1, "schema/sinch-mms/postback.xsd:328:11");

export const MO_POSTBACK_content: Child = /*@__PURE__*/ child("content", "content", 0, 1, "schema/sinch-mms/postback.xsd:333:11");

export const MO_POSTBACK__CHILDREN: readonly Child[] = [
  MO_POSTBACK_origin,
  MO_POSTBACK_code,
  MO_POSTBACK_from,
  MO_POSTBACK_to,
  MO_POSTBACK_keyword,
  MO_POSTBACK_trackingId,
  MO_POSTBACK_operatorId,
  MO_POSTBACK_timestamp,
  MO_POSTBACK_messageSubject,
  MO_POSTBACK_content,
];

/** `ReceivedContent` — schema/sinch-mms/postback.xsd:343:3 */
export const RECEIVED_CONTENT: ContentFindings = {
  type: "ReceivedContent",
  names: ["file"],
  schemaLocation: "schema/sinch-mms/postback.xsd:343:3",
  open: true,
};

export const RECEIVED_CONTENT__PROPERTIES: ReadonlySet<string> = new Set(["file"]);

export const RECEIVED_CONTENT_file: Child = /*@__PURE__*/ child("file", "file", 0, Infinity, "schema/sinch-mms/postback.xsd:351:7");

export const RECEIVED_CONTENT__CHILDREN: readonly Child[] = [RECEIVED_CONTENT_file];
