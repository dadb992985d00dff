// Generated from schema/sinch-mms/upper/postback.xsd by schemawright. Do not edit.
import type { Child, ContentFindings } from "@schemawright/runtime/codegen";

/** `OtherUpperPostback` — schema/sinch-mms/upper/postback.xsd:17:3 */
export const OTHER_UPPER_POSTBACK: ContentFindings = {
  type: "UpperPostback",
  names: ["ORIGIN", "CODE", "FROM", "TO", "TRACKINGID", "SPID", "TIMESTAMP"],
  schemaLocation: "schema/sinch-mms/upper/postback.xsd:17:3",
  open: true,
};

export const OTHER_UPPER_POSTBACK_PROPERTIES: ReadonlySet<string> = new Set(["origin", "code", "from", "to", "trackingId", "operatorId", "timestamp"]);

export const OTHER_UPPER_POSTBACK_ORIGIN: Child = {
  name: "ORIGIN",
  property: "origin",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:26:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:26:7" },
};

export const OTHER_UPPER_POSTBACK_CODE: Child = {
  name: "CODE",
  property: "code",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:32:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:32:7" },
};

export const OTHER_UPPER_POSTBACK_FROM: Child = {
  name: "FROM",
  property: "from",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:38:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:38:7" },
};

export const OTHER_UPPER_POSTBACK_TO: Child = {
  name: "TO",
  property: "to",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:44:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:44:7" },
};

export const OTHER_UPPER_POSTBACK_TRACKING_ID: Child = {
  name: "TRACKINGID",
  property: "trackingId",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:50:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:50:7" },
};

export const OTHER_UPPER_POSTBACK_OPERATOR_ID: Child = {
  name: "SPID",
  property: "operatorId",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:56:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:56:7" },
};

export const OTHER_UPPER_POSTBACK_TIMESTAMP: Child = {
  name: "TIMESTAMP",
  property: "timestamp",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:62:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:62:7" },
};

export const OTHER_UPPER_POSTBACK_CHILDREN: readonly Child[] = [
  OTHER_UPPER_POSTBACK_ORIGIN,
  OTHER_UPPER_POSTBACK_CODE,
  OTHER_UPPER_POSTBACK_FROM,
  OTHER_UPPER_POSTBACK_TO,
  OTHER_UPPER_POSTBACK_TRACKING_ID,
  OTHER_UPPER_POSTBACK_OPERATOR_ID,
  OTHER_UPPER_POSTBACK_TIMESTAMP,
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

export const UPPER_MT_POSTBACK_PROPERTIES: ReadonlySet<string> = new Set([
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

export const UPPER_MT_POSTBACK_ORIGIN: Child = {
  name: "ORIGIN",
  property: "origin",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:82:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:82:11" },
};

export const UPPER_MT_POSTBACK_CODE: Child = {
  name: "CODE",
  property: "code",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:88:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:88:11" },
};

export const UPPER_MT_POSTBACK_SENT_AS: Child = {
  name: "SENTAS",
  property: "sentAs",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:94:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:94:11" },
};

export const UPPER_MT_POSTBACK_STATUS: Child = {
  name: "STATUS",
  property: "status",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:100:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:100:11" },
};

export const UPPER_MT_POSTBACK_STATUS_DETAILS: Child = {
  name: "STATUSDETAILS",
  property: "statusDetails",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:106:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:106:11" },
};

export const UPPER_MT_POSTBACK_MMS_ID: Child = {
  name: "MMSID",
  property: "mmsId",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:112:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:112:11" },
};

export const UPPER_MT_POSTBACK_FROM: Child = {
  name: "FROM",
  property: "from",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:118:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:118:11" },
};

export const UPPER_MT_POSTBACK_TO: Child = {
  name: "TO",
  property: "to",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:124:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:124:11" },
};

export const UPPER_MT_POSTBACK_TRACKING_ID: Child = {
  name: "TRACKINGID",
  property: "trackingId",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:130:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:130:11" },
};

export const UPPER_MT_POSTBACK_OPERATOR_ID: Child = {
  name: "SPID",
  property: "operatorId",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:136:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:136:11" },
};

export const UPPER_MT_POSTBACK_TIMESTAMP: Child = {
  name: "TIMESTAMP",
  property: "timestamp",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:142:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:142:11" },
};

export const UPPER_MT_POSTBACK_HANDSET: Child = {
  name: "HANDSET",
  property: "handset",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:148:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:148:11" },
};

export const UPPER_MT_POSTBACK_CHILDREN: readonly Child[] = [
  UPPER_MT_POSTBACK_ORIGIN,
  UPPER_MT_POSTBACK_CODE,
  UPPER_MT_POSTBACK_SENT_AS,
  UPPER_MT_POSTBACK_STATUS,
  UPPER_MT_POSTBACK_STATUS_DETAILS,
  UPPER_MT_POSTBACK_MMS_ID,
  UPPER_MT_POSTBACK_FROM,
  UPPER_MT_POSTBACK_TO,
  UPPER_MT_POSTBACK_TRACKING_ID,
  UPPER_MT_POSTBACK_OPERATOR_ID,
  UPPER_MT_POSTBACK_TIMESTAMP,
  UPPER_MT_POSTBACK_HANDSET,
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

export const UPPER_DEVICE_DISCOVERY_POSTBACK_PROPERTIES: ReadonlySet<string> = new Set([
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

export const UPPER_DEVICE_DISCOVERY_POSTBACK_ORIGIN: Child = {
  name: "ORIGIN",
  property: "origin",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:170:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:170:11" },
};

export const UPPER_DEVICE_DISCOVERY_POSTBACK_CODE: Child = {
  name: "CODE",
  property: "code",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:176:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:176:11" },
};

export const UPPER_DEVICE_DISCOVERY_POSTBACK_SENT_AS: Child = {
  name: "SENTAS",
  property: "sentAs",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:182:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:182:11" },
};

export const UPPER_DEVICE_DISCOVERY_POSTBACK_STATUS: Child = {
  name: "STATUS",
  property: "status",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:188:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:188:11" },
};

export const UPPER_DEVICE_DISCOVERY_POSTBACK_STATUS_DETAILS: Child = {
  name: "STATUSDETAILS",
  property: "statusDetails",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:194:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:194:11" },
};

export const UPPER_DEVICE_DISCOVERY_POSTBACK_MMS_ID: Child = {
  name: "MMSID",
  property: "mmsId",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:200:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:200:11" },
};

export const UPPER_DEVICE_DISCOVERY_POSTBACK_FROM: Child = {
  name: "FROM",
  property: "from",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:206:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:206:11" },
};

export const UPPER_DEVICE_DISCOVERY_POSTBACK_TO: Child = {
  name: "TO",
  property: "to",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:212:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:212:11" },
};

export const UPPER_DEVICE_DISCOVERY_POSTBACK_TRACKING_ID: Child = {
  name: "TRACKINGID",
  property: "trackingId",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:218:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:218:11" },
};

export const UPPER_DEVICE_DISCOVERY_POSTBACK_OPERATOR_ID: Child = {
  name: "SPID",
  property: "operatorId",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:224:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:224:11" },
};

export const UPPER_DEVICE_DISCOVERY_POSTBACK_TIMESTAMP: Child = {
  name: "TIMESTAMP",
  property: "timestamp",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:230:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:230:11" },
};

export const UPPER_DEVICE_DISCOVERY_POSTBACK_HANDSET: Child = {
  name: "HANDSET",
  property: "handset",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:236:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:236:11" },
};

export const UPPER_DEVICE_DISCOVERY_POSTBACK_CHILDREN: readonly Child[] = [
  UPPER_DEVICE_DISCOVERY_POSTBACK_ORIGIN,
  UPPER_DEVICE_DISCOVERY_POSTBACK_CODE,
  UPPER_DEVICE_DISCOVERY_POSTBACK_SENT_AS,
  UPPER_DEVICE_DISCOVERY_POSTBACK_STATUS,
  UPPER_DEVICE_DISCOVERY_POSTBACK_STATUS_DETAILS,
  UPPER_DEVICE_DISCOVERY_POSTBACK_MMS_ID,
  UPPER_DEVICE_DISCOVERY_POSTBACK_FROM,
  UPPER_DEVICE_DISCOVERY_POSTBACK_TO,
  UPPER_DEVICE_DISCOVERY_POSTBACK_TRACKING_ID,
  UPPER_DEVICE_DISCOVERY_POSTBACK_OPERATOR_ID,
  UPPER_DEVICE_DISCOVERY_POSTBACK_TIMESTAMP,
  UPPER_DEVICE_DISCOVERY_POSTBACK_HANDSET,
];

/** `UpperEncodingPostback` — schema/sinch-mms/upper/postback.xsd:247:3 */
export const UPPER_ENCODING_POSTBACK: ContentFindings = {
  type: "UpperEncodingPostback",
  names: ["ORIGIN", "CODE", "MMSID", "AUDIONAME", "VIDEONAME", "FROM", "TO", "TRACKINGID", "SPID", "TIMESTAMP"],
  schemaLocation: "schema/sinch-mms/upper/postback.xsd:247:3",
  open: true,
};

export const UPPER_ENCODING_POSTBACK_PROPERTIES: ReadonlySet<string> = new Set(["origin", "code", "mmsId", "audioName", "videoName", "from", "to", "trackingId", "operatorId", "timestamp"]);

export const UPPER_ENCODING_POSTBACK_ORIGIN: Child = {
  name: "ORIGIN",
  property: "origin",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:258:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:258:11" },
};

export const UPPER_ENCODING_POSTBACK_CODE: Child = {
  name: "CODE",
  property: "code",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:264:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:264:11" },
};

export const UPPER_ENCODING_POSTBACK_MMS_ID: Child = {
  name: "MMSID",
  property: "mmsId",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:270:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:270:11" },
};

export const UPPER_ENCODING_POSTBACK_AUDIO_NAME: Child = {
  name: "AUDIONAME",
  property: "audioName",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:276:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:276:11" },
};

export const UPPER_ENCODING_POSTBACK_VIDEO_NAME: Child = {
  name: "VIDEONAME",
  property: "videoName",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:282:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:282:11" },
};

export const UPPER_ENCODING_POSTBACK_FROM: Child = {
  name: "FROM",
  property: "from",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:288:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:288:11" },
};

export const UPPER_ENCODING_POSTBACK_TO: Child = {
  name: "TO",
  property: "to",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:294:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:294:11" },
};

export const UPPER_ENCODING_POSTBACK_TRACKING_ID: Child = {
  name: "TRACKINGID",
  property: "trackingId",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:300:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:300:11" },
};

export const UPPER_ENCODING_POSTBACK_OPERATOR_ID: Child = {
  name: "SPID",
  property: "operatorId",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:306:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:306:11" },
};

export const UPPER_ENCODING_POSTBACK_TIMESTAMP: Child = {
  name: "TIMESTAMP",
  property: "timestamp",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:312:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:312:11" },
};

export const UPPER_ENCODING_POSTBACK_CHILDREN: readonly Child[] = [
  UPPER_ENCODING_POSTBACK_ORIGIN,
  UPPER_ENCODING_POSTBACK_CODE,
  UPPER_ENCODING_POSTBACK_MMS_ID,
  UPPER_ENCODING_POSTBACK_AUDIO_NAME,
  UPPER_ENCODING_POSTBACK_VIDEO_NAME,
  UPPER_ENCODING_POSTBACK_FROM,
  UPPER_ENCODING_POSTBACK_TO,
  UPPER_ENCODING_POSTBACK_TRACKING_ID,
  UPPER_ENCODING_POSTBACK_OPERATOR_ID,
  UPPER_ENCODING_POSTBACK_TIMESTAMP,
];

/** `UpperMoPostback` — schema/sinch-mms/upper/postback.xsd:323:3 */
export const UPPER_MO_POSTBACK: ContentFindings = {
  type: "UpperMoPostback",
  names: ["ORIGIN", "CODE", "FROM", "TO", "KEYWORD", "TRACKINGID", "SPID", "TIMESTAMP", "SUBJECT", "CONTENT"],
  schemaLocation: "schema/sinch-mms/upper/postback.xsd:323:3",
  open: true,
};

export const UPPER_MO_POSTBACK_PROPERTIES: ReadonlySet<string> = new Set([
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

export const UPPER_MO_POSTBACK_ORIGIN: Child = {
  name: "ORIGIN",
  property: "origin",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:334:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:334:11" },
};

export const UPPER_MO_POSTBACK_CODE: Child = {
  name: "CODE",
  property: "code",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:340:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:340:11" },
};

export const UPPER_MO_POSTBACK_FROM: Child = {
  name: "FROM",
  property: "from",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:346:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:346:11" },
};

export const UPPER_MO_POSTBACK_TO: Child = {
  name: "TO",
  property: "to",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:352:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:352:11" },
};

export const UPPER_MO_POSTBACK_KEYWORD: Child = {
  name: "KEYWORD",
  property: "keyword",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:358:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:358:11" },
};

export const UPPER_MO_POSTBACK_TRACKING_ID: Child = {
  name: "TRACKINGID",
  property: "trackingId",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:364:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:364:11" },
};

export const UPPER_MO_POSTBACK_OPERATOR_ID: Child = {
  name: "SPID",
  property: "operatorId",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:370:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:370:11" },
};

export const UPPER_MO_POSTBACK_TIMESTAMP: Child = {
  name: "TIMESTAMP",
  property: "timestamp",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:376:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:376:11" },
};

export const UPPER_MO_POSTBACK_MESSAGE_SUBJECT: Child = {
  name: "SUBJECT",
  property: "messageSubject",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:382:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:382:11" },
};

export const UPPER_MO_POSTBACK_CONTENT: Child = {
  name: "CONTENT",
  property: "content",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:388:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:388:11" },
};

export const UPPER_MO_POSTBACK_CHILDREN: readonly Child[] = [
  UPPER_MO_POSTBACK_ORIGIN,
  UPPER_MO_POSTBACK_CODE,
  UPPER_MO_POSTBACK_FROM,
  UPPER_MO_POSTBACK_TO,
  UPPER_MO_POSTBACK_KEYWORD,
  UPPER_MO_POSTBACK_TRACKING_ID,
  UPPER_MO_POSTBACK_OPERATOR_ID,
  UPPER_MO_POSTBACK_TIMESTAMP,
  UPPER_MO_POSTBACK_MESSAGE_SUBJECT,
  UPPER_MO_POSTBACK_CONTENT,
];

/** `UpperReceivedContent` — schema/sinch-mms/upper/postback.xsd:399:3 */
export const UPPER_RECEIVED_CONTENT: ContentFindings = {
  type: "UpperReceivedContent",
  names: ["FILE"],
  schemaLocation: "schema/sinch-mms/upper/postback.xsd:399:3",
  open: true,
};

export const UPPER_RECEIVED_CONTENT_PROPERTIES: ReadonlySet<string> = new Set(["file"]);

export const UPPER_RECEIVED_CONTENT_FILE: Child = {
  name: "FILE",
  property: "file",
  repeated: true,
  minOccurs: 0,
  maxOccurs: Infinity,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/postback.xsd:408:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/postback.xsd:408:7" },
};

export const UPPER_RECEIVED_CONTENT_CHILDREN: readonly Child[] = [UPPER_RECEIVED_CONTENT_FILE];
