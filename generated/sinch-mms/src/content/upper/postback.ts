// Generated from schema/sinch-mms/upper/postback.xsd by schemawright. Do not edit.
import type { Child, ContentFindings } from "@schemawright/runtime/codegen";

/** `OtherUpperPostback` — schema/sinch-mms/upper/postback.xsd:17:3 */
export const OTHER_UPPER_POSTBACK: ContentFindings = {
  type: "UpperPostback",
  names: ["ORIGIN", "CODE", "FROM", "TO", "TRACKINGID", "SPID", "TIMESTAMP"],
  schemaLocation: "schema/sinch-mms/upper/postback.xsd:17:3",
  open: true,
};

export const OTHER_UPPER_POSTBACK__PROPERTIES: ReadonlySet<string> = new Set(["origin", "code", "from", "to", "trackingId", "operatorId", "timestamp"]);

export const OTHER_UPPER_POSTBACK_origin: Child = {
  name: "ORIGIN",
  property: "origin",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:26:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:26:7" },
};

export const OTHER_UPPER_POSTBACK_code: Child = {
  name: "CODE",
  property: "code",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:32:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:32:7" },
};

export const OTHER_UPPER_POSTBACK_from: Child = {
  name: "FROM",
  property: "from",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:38:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:38:7" },
};

export const OTHER_UPPER_POSTBACK_to: Child = {
  name: "TO",
  property: "to",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:44:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:44:7" },
};

export const OTHER_UPPER_POSTBACK_trackingId: Child = {
  name: "TRACKINGID",
  property: "trackingId",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:50:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:50:7" },
};

export const OTHER_UPPER_POSTBACK_operatorId: Child = {
  name: "SPID",
  property: "operatorId",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:56:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:56:7" },
};

export const OTHER_UPPER_POSTBACK_timestamp: Child = {
  name: "TIMESTAMP",
  property: "timestamp",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:62:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:62:7" },
};

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

export const UPPER_MT_POSTBACK_origin: Child = {
  name: "ORIGIN",
  property: "origin",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:82:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:82:11" },
};

export const UPPER_MT_POSTBACK_code: Child = {
  name: "CODE",
  property: "code",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:88:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:88:11" },
};

export const UPPER_MT_POSTBACK_sentAs: Child = {
  name: "SENTAS",
  property: "sentAs",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:94:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:94:11" },
};

export const UPPER_MT_POSTBACK_status: Child = {
  name: "STATUS",
  property: "status",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:100:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:100:11" },
};

export const UPPER_MT_POSTBACK_statusDetails: Child = {
  name: "STATUSDETAILS",
  property: "statusDetails",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:106:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:106:11" },
};

export const UPPER_MT_POSTBACK_mmsId: Child = {
  name: "MMSID",
  property: "mmsId",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:112:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:112:11" },
};

export const UPPER_MT_POSTBACK_from: Child = {
  name: "FROM",
  property: "from",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:118:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:118:11" },
};

export const UPPER_MT_POSTBACK_to: Child = {
  name: "TO",
  property: "to",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:124:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:124:11" },
};

export const UPPER_MT_POSTBACK_trackingId: Child = {
  name: "TRACKINGID",
  property: "trackingId",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:130:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:130:11" },
};

export const UPPER_MT_POSTBACK_operatorId: Child = {
  name: "SPID",
  property: "operatorId",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:136:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:136:11" },
};

export const UPPER_MT_POSTBACK_timestamp: Child = {
  name: "TIMESTAMP",
  property: "timestamp",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:142:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:142:11" },
};

export const UPPER_MT_POSTBACK_handset: Child = {
  name: "HANDSET",
  property: "handset",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:148:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:148:11" },
};

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

export const UPPER_DEVICE_DISCOVERY_POSTBACK_origin: Child = {
  name: "ORIGIN",
  property: "origin",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:170:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:170:11" },
};

export const UPPER_DEVICE_DISCOVERY_POSTBACK_code: Child = {
  name: "CODE",
  property: "code",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:176:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:176:11" },
};

export const UPPER_DEVICE_DISCOVERY_POSTBACK_sentAs: Child = {
  name: "SENTAS",
  property: "sentAs",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:182:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:182:11" },
};

export const UPPER_DEVICE_DISCOVERY_POSTBACK_status: Child = {
  name: "STATUS",
  property: "status",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:188:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:188:11" },
};

export const UPPER_DEVICE_DISCOVERY_POSTBACK_statusDetails: Child = {
  name: "STATUSDETAILS",
  property: "statusDetails",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:194:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:194:11" },
};

export const UPPER_DEVICE_DISCOVERY_POSTBACK_mmsId: Child = {
  name: "MMSID",
  property: "mmsId",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:200:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:200:11" },
};

export const UPPER_DEVICE_DISCOVERY_POSTBACK_from: Child = {
  name: "FROM",
  property: "from",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:206:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:206:11" },
};

export const UPPER_DEVICE_DISCOVERY_POSTBACK_to: Child = {
  name: "TO",
  property: "to",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:212:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:212:11" },
};

export const UPPER_DEVICE_DISCOVERY_POSTBACK_trackingId: Child = {
  name: "TRACKINGID",
  property: "trackingId",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:218:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:218:11" },
};

export const UPPER_DEVICE_DISCOVERY_POSTBACK_operatorId: Child = {
  name: "SPID",
  property: "operatorId",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:224:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:224:11" },
};

export const UPPER_DEVICE_DISCOVERY_POSTBACK_timestamp: Child = {
  name: "TIMESTAMP",
  property: "timestamp",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:230:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:230:11" },
};

export const UPPER_DEVICE_DISCOVERY_POSTBACK_handset: Child = {
  name: "HANDSET",
  property: "handset",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:236:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:236:11" },
};

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

export const UPPER_ENCODING_POSTBACK_origin: Child = {
  name: "ORIGIN",
  property: "origin",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:258:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:258:11" },
};

export const UPPER_ENCODING_POSTBACK_code: Child = {
  name: "CODE",
  property: "code",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:264:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:264:11" },
};

export const UPPER_ENCODING_POSTBACK_mmsId: Child = {
  name: "MMSID",
  property: "mmsId",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:270:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:270:11" },
};

export const UPPER_ENCODING_POSTBACK_audioName: Child = {
  name: "AUDIONAME",
  property: "audioName",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:276:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:276:11" },
};

export const UPPER_ENCODING_POSTBACK_videoName: Child = {
  name: "VIDEONAME",
  property: "videoName",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:282:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:282:11" },
};

export const UPPER_ENCODING_POSTBACK_from: Child = {
  name: "FROM",
  property: "from",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:288:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:288:11" },
};

export const UPPER_ENCODING_POSTBACK_to: Child = {
  name: "TO",
  property: "to",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:294:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:294:11" },
};

export const UPPER_ENCODING_POSTBACK_trackingId: Child = {
  name: "TRACKINGID",
  property: "trackingId",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:300:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:300:11" },
};

export const UPPER_ENCODING_POSTBACK_operatorId: Child = {
  name: "SPID",
  property: "operatorId",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:306:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:306:11" },
};

export const UPPER_ENCODING_POSTBACK_timestamp: Child = {
  name: "TIMESTAMP",
  property: "timestamp",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:312:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:312:11" },
};

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

export const UPPER_MO_POSTBACK_origin: Child = {
  name: "ORIGIN",
  property: "origin",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:334:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:334:11" },
};

export const UPPER_MO_POSTBACK_code: Child = {
  name: "CODE",
  property: "code",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:340:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:340:11" },
};

export const UPPER_MO_POSTBACK_from: Child = {
  name: "FROM",
  property: "from",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:346:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:346:11" },
};

export const UPPER_MO_POSTBACK_to: Child = {
  name: "TO",
  property: "to",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:352:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:352:11" },
};

export const UPPER_MO_POSTBACK_keyword: Child = {
  name: "KEYWORD",
  property: "keyword",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:358:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:358:11" },
};

export const UPPER_MO_POSTBACK_trackingId: Child = {
  name: "TRACKINGID",
  property: "trackingId",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:364:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:364:11" },
};

export const UPPER_MO_POSTBACK_operatorId: Child = {
  name: "SPID",
  property: "operatorId",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:370:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:370:11" },
};

export const UPPER_MO_POSTBACK_timestamp: Child = {
  name: "TIMESTAMP",
  property: "timestamp",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:376:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:376:11" },
};

export const UPPER_MO_POSTBACK_messageSubject: Child = {
  name: "SUBJECT",
  property: "messageSubject",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:382:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:382:11" },
};

export const UPPER_MO_POSTBACK_content: Child = {
  name: "CONTENT",
  property: "content",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:388:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:388:11" },
};

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

export const UPPER_RECEIVED_CONTENT_file: Child = {
  name: "FILE",
  property: "file",
  repeated: true,
  minOccurs: 0,
  maxOccurs: Infinity,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:408:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:408:7" },
};

export const UPPER_RECEIVED_CONTENT__CHILDREN: readonly Child[] = [UPPER_RECEIVED_CONTENT_file];
