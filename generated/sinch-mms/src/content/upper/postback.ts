// Generated from schema/sinch-mms/upper/postback.xsd by schemawright. Do not edit.
import { type Child, type ContentFindings, child } from "@schemawright/runtime/codegen";

/** `OtherUpperPostback` — schema/sinch-mms/upper/postback.xsd:17:3 */
export const OTHER_UPPER_POSTBACK: ContentFindings = {
  type: "UpperPostback",
  names: ["ORIGIN", "CODE", "FROM", "TO", "TRACKINGID", "SPID", "TIMESTAMP"],
  schemaLocation: "schema/sinch-mms/upper/postback.xsd:17:3",
  open: true,
};

export const OTHER_UPPER_POSTBACK__PROPERTIES: ReadonlySet<string> = new Set(["origin", "code", "from", "to", "trackingId", "operatorId", "timestamp"]);

export const OTHER_UPPER_POSTBACK_origin: Child = /*@__PURE__*/ child("ORIGIN", "origin", 1, 1, "schema/sinch-mms/upper/postback.xsd:26:7");

export const OTHER_UPPER_POSTBACK_code: Child = /*@__PURE__*/ child("CODE", "code", 1, 1, "schema/sinch-mms/upper/postback.xsd:32:7");

export const OTHER_UPPER_POSTBACK_from: Child = /*@__PURE__*/ child("FROM", "from", 0, 1, "schema/sinch-mms/upper/postback.xsd:38:7");

export const OTHER_UPPER_POSTBACK_to: Child = /*@__PURE__*/ child("TO", "to", 0, 1, "schema/sinch-mms/upper/postback.xsd:44:7");

export const OTHER_UPPER_POSTBACK_trackingId: Child = /*@__PURE__*/ child("TRACKINGID", "trackingId", 0, 1, "schema/sinch-mms/upper/postback.xsd:50:7");

export const OTHER_UPPER_POSTBACK_operatorId: Child = /*@__PURE__*/ child("SPID", "operatorId", 0, 1, "schema/sinch-mms/upper/postback.xsd:56:7");

export const OTHER_UPPER_POSTBACK_timestamp: Child = /*@__PURE__*/ child("TIMESTAMP", "timestamp", 0, 1, "schema/sinch-mms/upper/postback.xsd:62:7");

export const OTHER_UPPER_POSTBACK__CHILDREN: readonly Child[] = [
  OTHER_UPPER_POSTBACK_origin,
  OTHER_UPPER_POSTBACK_code,
  OTHER_UPPER_POSTBACK_from,
  OTHER_UPPER_POSTBACK_to,
  OTHER_UPPER_POSTBACK_trackingId,
  OTHER_UPPER_POSTBACK_operatorId,
  OTHER_UPPER_POSTBACK_timestamp,
];

/** `UpperMtPostback` — schema/sinch-mms/upper/postback.xsd:71:3 */
export const UPPER_MT_POSTBACK: ContentFindings = {
  type: "UpperMtPostback",
  names: [
    "ORIGIN",
    "CODE",
    "SENTAS",
    "STATUS",
    "STATUSDETAILS",
    "MMSID",
    "FROM",
    "TO",
    "TRACKINGID",
    "SPID",
    "TIMESTAMP",
    "HANDSET",
  ],
  schemaLocation: "schema/sinch-mms/upper/postback.xsd:71:3",
  open: true,
};

export const UPPER_MT_POSTBACK__PROPERTIES: ReadonlySet<string> = new Set([
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

export const UPPER_MT_POSTBACK_origin: Child = /*@__PURE__*/ child("ORIGIN", "origin", 1, 1, "schema/sinch-mms/upper/postback.xsd:82:11");

export const UPPER_MT_POSTBACK_code: Child = /*@__PURE__*/ child("CODE", "code", 1, 1, "schema/sinch-mms/upper/postback.xsd:88:11");

export const UPPER_MT_POSTBACK_sentAs: Child = /*@__PURE__*/ child("SENTAS", "sentAs", 0, 1, "schema/sinch-mms/upper/postback.xsd:94:11");

export const UPPER_MT_POSTBACK_status: Child = /*@__PURE__*/ child("STATUS", "status", 0, 1, "schema/sinch-mms/upper/postback.xsd:100:11");

export const UPPER_MT_POSTBACK_statusDetails: Child = /*@__PURE__*/ child("STATUSDETAILS", "statusDetails", 0, 1, "schema/sinch-mms/upper/postback.xsd:106:11");

export const UPPER_MT_POSTBACK_mmsId: Child = /*@__PURE__*/ child("MMSID", "mmsId", 0, 1, "schema/sinch-mms/upper/postback.xsd:112:11");

export const UPPER_MT_POSTBACK_from: Child = /*@__PURE__*/ child("FROM", "from", 0, 1, "schema/sinch-mms/upper/postback.xsd:118:11");

export const UPPER_MT_POSTBACK_to: Child = /*@__PURE__*/ child("TO", "to", 0, 1, "schema/sinch-mms/upper/postback.xsd:124:11");

export const UPPER_MT_POSTBACK_trackingId: Child = /*@__PURE__*/ child("TRACKINGID", "trackingId", 0, 1, "schema/sinch-mms/upper/postback.xsd:130:11");

export const UPPER_MT_POSTBACK_operatorId: Child = /*@__PURE__*/ child("SPID", "operatorId", 0, 1, "schema/sinch-mms/upper/postback.xsd:136:11");

export const UPPER_MT_POSTBACK_timestamp: Child = /*@__PURE__*/ child("TIMESTAMP", "timestamp", 0, 1, "schema/sinch-mms/upper/postback.xsd:142:11");

export const UPPER_MT_POSTBACK_handset: Child = /*@__PURE__*/ child("HANDSET", "handset", 0, 1, "schema/sinch-mms/upper/postback.xsd:148:11");

export const UPPER_MT_POSTBACK__CHILDREN: readonly Child[] = [
  UPPER_MT_POSTBACK_origin,
  UPPER_MT_POSTBACK_code,
  UPPER_MT_POSTBACK_sentAs,
  UPPER_MT_POSTBACK_status,
  UPPER_MT_POSTBACK_statusDetails,
  UPPER_MT_POSTBACK_mmsId,
  UPPER_MT_POSTBACK_from,
  UPPER_MT_POSTBACK_to,
  UPPER_MT_POSTBACK_trackingId,
  UPPER_MT_POSTBACK_operatorId,
  UPPER_MT_POSTBACK_timestamp,
  UPPER_MT_POSTBACK_handset,
];

/** `UpperDeviceDiscoveryPostback` — schema/sinch-mms/upper/postback.xsd:159:3 */
export const UPPER_DEVICE_DISCOVERY_POSTBACK: ContentFindings = {
  type: "UpperDeviceDiscoveryPostback",
  names: [
    "ORIGIN",
    "CODE",
    "SENTAS",
    "STATUS",
    "STATUSDETAILS",
    "MMSID",
    "FROM",
    "TO",
    "TRACKINGID",
    "SPID",
    "TIMESTAMP",
    "HANDSET",
  ],
  schemaLocation: "schema/sinch-mms/upper/postback.xsd:159:3",
  open: true,
};

export const UPPER_DEVICE_DISCOVERY_POSTBACK__PROPERTIES: ReadonlySet<string> = new Set([
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

export const UPPER_DEVICE_DISCOVERY_POSTBACK_origin: Child = /*@__PURE__*/ child("ORIGIN", "origin", 1, 1, "schema/sinch-mms/upper/postback.xsd:170:11");

export const UPPER_DEVICE_DISCOVERY_POSTBACK_code: Child = /*@__PURE__*/ child("CODE", "code", 1, 1, "schema/sinch-mms/upper/postback.xsd:176:11");

export const UPPER_DEVICE_DISCOVERY_POSTBACK_sentAs: Child = /*@__PURE__*/ child("SENTAS", "sentAs", 0, 1, "schema/sinch-mms/upper/postback.xsd:182:11");

export const UPPER_DEVICE_DISCOVERY_POSTBACK_status: Child = /*@__PURE__*/ child("STATUS", "status", 0, 1, "schema/sinch-mms/upper/postback.xsd:188:11");

export const UPPER_DEVICE_DISCOVERY_POSTBACK_statusDetails: Child = /*@__PURE__*/ child("STATUSDETAILS", "statusDetails", 0, 1, "schema/sinch-mms/upper/postback.xsd:194:11");

export const UPPER_DEVICE_DISCOVERY_POSTBACK_mmsId: Child = /*@__PURE__*/ child("MMSID", "mmsId", 0, 1, "schema/sinch-mms/upper/postback.xsd:200:11");

export const UPPER_DEVICE_DISCOVERY_POSTBACK_from: Child = /*@__PURE__*/ child("FROM", "from", 0, 1, "schema/sinch-mms/upper/postback.xsd:206:11");

export const UPPER_DEVICE_DISCOVERY_POSTBACK_to: Child = /*@__PURE__*/ child("TO", "to", 0, 1, "schema/sinch-mms/upper/postback.xsd:212:11");

export const UPPER_DEVICE_DISCOVERY_POSTBACK_trackingId: Child = /*@__PURE__*/ child("TRACKINGID", "trackingId", 0, 1, "schema/sinch-mms/upper/postback.xsd:218:11");

export const UPPER_DEVICE_DISCOVERY_POSTBACK_operatorId: Child = /*@__PURE__*/ child("SPID", "operatorId", 0, 1, "schema/sinch-mms/upper/postback.xsd:224:11");

export const UPPER_DEVICE_DISCOVERY_POSTBACK_timestamp: Child = /*@__PURE__*/ child("TIMESTAMP", "timestamp", 0, 1, "schema/sinch-mms/upper/postback.xsd:230:11");

export const UPPER_DEVICE_DISCOVERY_POSTBACK_handset: Child = /*@__PURE__*/ child("HANDSET", "handset", 0, 1, "schema/sinch-mms/upper/postback.xsd:236:11");

export const UPPER_DEVICE_DISCOVERY_POSTBACK__CHILDREN: readonly Child[] = [
  UPPER_DEVICE_DISCOVERY_POSTBACK_origin,
  UPPER_DEVICE_DISCOVERY_POSTBACK_code,
  UPPER_DEVICE_DISCOVERY_POSTBACK_sentAs,
  UPPER_DEVICE_DISCOVERY_POSTBACK_status,
  UPPER_DEVICE_DISCOVERY_POSTBACK_statusDetails,
  UPPER_DEVICE_DISCOVERY_POSTBACK_mmsId,
  UPPER_DEVICE_DISCOVERY_POSTBACK_from,
  UPPER_DEVICE_DISCOVERY_POSTBACK_to,
  UPPER_DEVICE_DISCOVERY_POSTBACK_trackingId,
  UPPER_DEVICE_DISCOVERY_POSTBACK_operatorId,
  UPPER_DEVICE_DISCOVERY_POSTBACK_timestamp,
  UPPER_DEVICE_DISCOVERY_POSTBACK_handset,
];

/** `UpperEncodingPostback` — schema/sinch-mms/upper/postback.xsd:247:3 */
export const UPPER_ENCODING_POSTBACK: ContentFindings = {
  type: "UpperEncodingPostback",
  names: ["ORIGIN", "CODE", "MMSID", "AUDIONAME", "VIDEONAME", "FROM", "TO", "TRACKINGID", "SPID", "TIMESTAMP"],
  schemaLocation: "schema/sinch-mms/upper/postback.xsd:247:3",
  open: true,
};

export const UPPER_ENCODING_POSTBACK__PROPERTIES: ReadonlySet<string> = new Set(["origin", "code", "mmsId", "audioName", "videoName", "from", "to", "trackingId", "operatorId", "timestamp"]);

export const UPPER_ENCODING_POSTBACK_origin: Child = /*@__PURE__*/ child("ORIGIN", "origin", 1, 1, "schema/sinch-mms/upper/postback.xsd:258:11");

export const UPPER_ENCODING_POSTBACK_code: Child = /*@__PURE__*/ child("CODE", "code", 1, 1, "schema/sinch-mms/upper/postback.xsd:264:11");

export const UPPER_ENCODING_POSTBACK_mmsId: Child = /*@__PURE__*/ child("MMSID", "mmsId", 0, 1, "schema/sinch-mms/upper/postback.xsd:270:11");

export const UPPER_ENCODING_POSTBACK_audioName: Child = /*@__PURE__*/ child("AUDIONAME", "audioName", 0, 1, "schema/sinch-mms/upper/postback.xsd:276:11");

export const UPPER_ENCODING_POSTBACK_videoName: Child = /*@__PURE__*/ child("VIDEONAME", "videoName", 0, 1, "schema/sinch-mms/upper/postback.xsd:282:11");

export const UPPER_ENCODING_POSTBACK_from: Child = /*@__PURE__*/ child("FROM", "from", 0, 1, "schema/sinch-mms/upper/postback.xsd:288:11");

export const UPPER_ENCODING_POSTBACK_to: Child = /*@__PURE__*/ child("TO", "to", 0, 1, "schema/sinch-mms/upper/postback.xsd:294:11");

export const UPPER_ENCODING_POSTBACK_trackingId: Child = /*@__PURE__*/ child("TRACKINGID", "trackingId", 0, 1, "schema/sinch-mms/upper/postback.xsd:300:11");

export const UPPER_ENCODING_POSTBACK_operatorId: Child = /*@__PURE__*/ child("SPID", "operatorId", 0, 1, "schema/sinch-mms/upper/postback.xsd:306:11");

export const UPPER_ENCODING_POSTBACK_timestamp: Child = /*@__PURE__*/ child("TIMESTAMP", "timestamp", 0, 1, "schema/sinch-mms/upper/postback.xsd:312:11");

export const UPPER_ENCODING_POSTBACK__CHILDREN: readonly Child[] = [
  UPPER_ENCODING_POSTBACK_origin,
  UPPER_ENCODING_POSTBACK_code,
  UPPER_ENCODING_POSTBACK_mmsId,
  UPPER_ENCODING_POSTBACK_audioName,
  UPPER_ENCODING_POSTBACK_videoName,
  UPPER_ENCODING_POSTBACK_from,
  UPPER_ENCODING_POSTBACK_to,
  UPPER_ENCODING_POSTBACK_trackingId,
  UPPER_ENCODING_POSTBACK_operatorId,
  UPPER_ENCODING_POSTBACK_timestamp,
];

/** `UpperMoPostback` — schema/sinch-mms/upper/postback.xsd:323:3 */
export const UPPER_MO_POSTBACK: ContentFindings = {
  type: "UpperMoPostback",
  names: ["ORIGIN", "CODE", "FROM", "TO", "KEYWORD", "TRACKINGID", "SPID", "TIMESTAMP", "SUBJECT", "CONTENT"],
  schemaLocation: "schema/sinch-mms/upper/postback.xsd:323:3",
  open: true,
};

export const UPPER_MO_POSTBACK__PROPERTIES: ReadonlySet<string> = new Set([
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

export const UPPER_MO_POSTBACK_origin: Child = /*@__PURE__*/ child("ORIGIN", "origin", 1, 1, "schema/sinch-mms/upper/postback.xsd:334:11");

export const UPPER_MO_POSTBACK_code: Child = /*@__PURE__*/ child("CODE", "code", 1, 1, "schema/sinch-mms/upper/postback.xsd:340:11");

export const UPPER_MO_POSTBACK_from: Child = /*@__PURE__*/ child("FROM", "from", 0, 1, "schema/sinch-mms/upper/postback.xsd:346:11");

export const UPPER_MO_POSTBACK_to: Child = /*@__PURE__*/ child("TO", "to", 0, 1, "schema/sinch-mms/upper/postback.xsd:352:11");

export const UPPER_MO_POSTBACK_keyword: Child = /*@__PURE__*/ child("KEYWORD", "keyword", 0, 1, "schema/sinch-mms/upper/postback.xsd:358:11");

export const UPPER_MO_POSTBACK_trackingId: Child = /*@__PURE__*/ child("TRACKINGID", "trackingId", 0, 1, "schema/sinch-mms/upper/postback.xsd:364:11");

export const UPPER_MO_POSTBACK_operatorId: Child = /*@__PURE__*/ child("SPID", "operatorId", 0, 1, "schema/sinch-mms/upper/postback.xsd:370:11");

export const UPPER_MO_POSTBACK_timestamp: Child = /*@__PURE__*/ child("TIMESTAMP", "timestamp", 0, 1, "schema/sinch-mms/upper/postback.xsd:376:11");

export const UPPER_MO_POSTBACK_messageSubject: Child = /*@__PURE__*/ child("SUBJECT", "messageSubject", 0, 1, "schema/sinch-mms/upper/postback.xsd:382:11");

export const UPPER_MO_POSTBACK_content: Child = /*@__PURE__*/ child("CONTENT", "content", 0, 1, "schema/sinch-mms/upper/postback.xsd:388:11");

export const UPPER_MO_POSTBACK__CHILDREN: readonly Child[] = [
  UPPER_MO_POSTBACK_origin,
  UPPER_MO_POSTBACK_code,
  UPPER_MO_POSTBACK_from,
  UPPER_MO_POSTBACK_to,
  UPPER_MO_POSTBACK_keyword,
  UPPER_MO_POSTBACK_trackingId,
  UPPER_MO_POSTBACK_operatorId,
  UPPER_MO_POSTBACK_timestamp,
  UPPER_MO_POSTBACK_messageSubject,
  UPPER_MO_POSTBACK_content,
];

/** `UpperReceivedContent` — schema/sinch-mms/upper/postback.xsd:399:3 */
export const UPPER_RECEIVED_CONTENT: ContentFindings = {
  type: "UpperReceivedContent",
  names: ["FILE"],
  schemaLocation: "schema/sinch-mms/upper/postback.xsd:399:3",
  open: true,
};

export const UPPER_RECEIVED_CONTENT__PROPERTIES: ReadonlySet<string> = new Set(["file"]);

export const UPPER_RECEIVED_CONTENT_file: Child = /*@__PURE__*/ child("FILE", "file", 0, Infinity, "schema/sinch-mms/upper/postback.xsd:408:7");

export const UPPER_RECEIVED_CONTENT__CHILDREN: readonly Child[] = [UPPER_RECEIVED_CONTENT_file];
