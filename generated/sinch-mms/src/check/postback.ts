// Generated from schema/sinch-mms/postback.xsd by schemawright. Do not edit.
import {
  DEVICE_DISCOVERY_POSTBACK,
  DEVICE_DISCOVERY_POSTBACK_CODE,
  DEVICE_DISCOVERY_POSTBACK_FROM,
  DEVICE_DISCOVERY_POSTBACK_HANDSET,
  DEVICE_DISCOVERY_POSTBACK_MMS_ID,
  DEVICE_DISCOVERY_POSTBACK_OPERATOR_ID,
  DEVICE_DISCOVERY_POSTBACK_ORIGIN,
  DEVICE_DISCOVERY_POSTBACK_PROPERTIES,
  DEVICE_DISCOVERY_POSTBACK_SENT_AS,
  DEVICE_DISCOVERY_POSTBACK_STATUS,
  DEVICE_DISCOVERY_POSTBACK_STATUS_DETAILS,
  DEVICE_DISCOVERY_POSTBACK_TIMESTAMP,
  DEVICE_DISCOVERY_POSTBACK_TO,
  DEVICE_DISCOVERY_POSTBACK_TRACKING_ID,
  ENCODING_POSTBACK,
  ENCODING_POSTBACK_AUDIO_NAME,
  ENCODING_POSTBACK_CODE,
  ENCODING_POSTBACK_FROM,
  ENCODING_POSTBACK_MMS_ID,
  ENCODING_POSTBACK_OPERATOR_ID,
  ENCODING_POSTBACK_ORIGIN,
  ENCODING_POSTBACK_PROPERTIES,
  ENCODING_POSTBACK_TIMESTAMP,
  ENCODING_POSTBACK_TO,
  ENCODING_POSTBACK_TRACKING_ID,
  ENCODING_POSTBACK_VIDEO_NAME,
  MO_POSTBACK,
  MO_POSTBACK_CODE,
  MO_POSTBACK_CONTENT,
  MO_POSTBACK_FROM,
  MO_POSTBACK_KEYWORD,
  MO_POSTBACK_MESSAGE_SUBJECT,
  MO_POSTBACK_OPERATOR_ID,
  MO_POSTBACK_ORIGIN,
  MO_POSTBACK_PROPERTIES,
  MO_POSTBACK_TIMESTAMP,
  MO_POSTBACK_TO,
  MO_POSTBACK_TRACKING_ID,
  MT_POSTBACK,
  MT_POSTBACK_CODE,
  MT_POSTBACK_FROM,
  MT_POSTBACK_HANDSET,
  MT_POSTBACK_MMS_ID,
  MT_POSTBACK_OPERATOR_ID,
  MT_POSTBACK_ORIGIN,
  MT_POSTBACK_PROPERTIES,
  MT_POSTBACK_SENT_AS,
  MT_POSTBACK_STATUS,
  MT_POSTBACK_STATUS_DETAILS,
  MT_POSTBACK_TIMESTAMP,
  MT_POSTBACK_TO,
  MT_POSTBACK_TRACKING_ID,
  OTHER_POSTBACK,
  OTHER_POSTBACK_CODE,
  OTHER_POSTBACK_FROM,
  OTHER_POSTBACK_OPERATOR_ID,
  OTHER_POSTBACK_ORIGIN,
  OTHER_POSTBACK_PROPERTIES,
  OTHER_POSTBACK_TIMESTAMP,
  OTHER_POSTBACK_TO,
  OTHER_POSTBACK_TRACKING_ID,
  RECEIVED_CONTENT,
  RECEIVED_CONTENT_FILE,
  RECEIVED_CONTENT_PROPERTIES,
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
import type { Checker } from "@schemawright/runtime/codegen";

/** Checks `OtherPostback` — schema/sinch-mms/postback.xsd:16:3 */
export function checkOtherPostbackContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, OTHER_POSTBACK_PROPERTIES, OTHER_POSTBACK)) return;
  if (value.origin !== undefined) {
    checker.enter(OTHER_POSTBACK_ORIGIN, 0);
    receivedTokenDatatype.check(value.origin, checker);
    checker.leave();
  } else checker.occurs(OTHER_POSTBACK_ORIGIN, 0);
  if (value.code !== undefined) {
    checker.enter(OTHER_POSTBACK_CODE, 0);
    receivedPostbackCodeDatatype.check(value.code, checker);
    checker.leave();
  } else checker.occurs(OTHER_POSTBACK_CODE, 0);
  if (value.from !== undefined) {
    checker.enter(OTHER_POSTBACK_FROM, 0);
    receivedNumberDatatype.check(value.from, checker);
    checker.leave();
  }
  if (value.to !== undefined) {
    checker.enter(OTHER_POSTBACK_TO, 0);
    receivedNumberDatatype.check(value.to, checker);
    checker.leave();
  }
  if (value.trackingId !== undefined) {
    checker.enter(OTHER_POSTBACK_TRACKING_ID, 0);
    trackingIdDatatype.check(value.trackingId, checker);
    checker.leave();
  }
  if (value.operatorId !== undefined) {
    checker.enter(OTHER_POSTBACK_OPERATOR_ID, 0);
    receivedOperatorIdDatatype.check(value.operatorId, checker);
    checker.leave();
  }
  if (value.timestamp !== undefined) {
    checker.enter(OTHER_POSTBACK_TIMESTAMP, 0);
    timestampDatatype.check(value.timestamp, checker);
    checker.leave();
  }
}

/** Checks `MtPostback` — schema/sinch-mms/postback.xsd:63:3 */
export function checkMtPostbackContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, MT_POSTBACK_PROPERTIES, MT_POSTBACK)) return;
  if (value.origin !== undefined) {
    checker.enter(MT_POSTBACK_ORIGIN, 0);
    receivedTokenDatatype.check(value.origin, checker);
    checker.leave();
  } else checker.occurs(MT_POSTBACK_ORIGIN, 0);
  if (value.code !== undefined) {
    checker.enter(MT_POSTBACK_CODE, 0);
    deliveryCodeDatatype.check(value.code, checker);
    checker.leave();
  } else checker.occurs(MT_POSTBACK_CODE, 0);
  if (value.sentAs !== undefined) {
    checker.enter(MT_POSTBACK_SENT_AS, 0);
    receivedTokenDatatype.check(value.sentAs, checker);
    checker.leave();
  }
  if (value.status !== undefined) {
    checker.enter(MT_POSTBACK_STATUS, 0);
    receivedTextDatatype.check(value.status, checker);
    checker.leave();
  }
  if (value.statusDetails !== undefined) {
    checker.enter(MT_POSTBACK_STATUS_DETAILS, 0);
    receivedTextDatatype.check(value.statusDetails, checker);
    checker.leave();
  }
  if (value.mmsId !== undefined) {
    checker.enter(MT_POSTBACK_MMS_ID, 0);
    receivedIdDatatype.check(value.mmsId, checker);
    checker.leave();
  }
  if (value.from !== undefined) {
    checker.enter(MT_POSTBACK_FROM, 0);
    receivedNumberDatatype.check(value.from, checker);
    checker.leave();
  }
  if (value.to !== undefined) {
    checker.enter(MT_POSTBACK_TO, 0);
    receivedNumberDatatype.check(value.to, checker);
    checker.leave();
  }
  if (value.trackingId !== undefined) {
    checker.enter(MT_POSTBACK_TRACKING_ID, 0);
    trackingIdDatatype.check(value.trackingId, checker);
    checker.leave();
  }
  if (value.operatorId !== undefined) {
    checker.enter(MT_POSTBACK_OPERATOR_ID, 0);
    receivedOperatorIdDatatype.check(value.operatorId, checker);
    checker.leave();
  }
  if (value.timestamp !== undefined) {
    checker.enter(MT_POSTBACK_TIMESTAMP, 0);
    timestampDatatype.check(value.timestamp, checker);
    checker.leave();
  }
  if (value.handset !== undefined) {
    checker.enter(MT_POSTBACK_HANDSET, 0);
    receivedTextDatatype.check(value.handset, checker);
    checker.leave();
  }
}

/** Checks `DeviceDiscoveryPostback` — schema/sinch-mms/postback.xsd:138:3 */
export function checkDeviceDiscoveryPostbackContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, DEVICE_DISCOVERY_POSTBACK_PROPERTIES, DEVICE_DISCOVERY_POSTBACK)) return;
  if (value.origin !== undefined) {
    checker.enter(DEVICE_DISCOVERY_POSTBACK_ORIGIN, 0);
    receivedTokenDatatype.check(value.origin, checker);
    checker.leave();
  } else checker.occurs(DEVICE_DISCOVERY_POSTBACK_ORIGIN, 0);
  if (value.code !== undefined) {
    checker.enter(DEVICE_DISCOVERY_POSTBACK_CODE, 0);
    deviceDiscoveryCodeDatatype.check(value.code, checker);
    checker.leave();
  } else checker.occurs(DEVICE_DISCOVERY_POSTBACK_CODE, 0);
  if (value.sentAs !== undefined) {
    checker.enter(DEVICE_DISCOVERY_POSTBACK_SENT_AS, 0);
    receivedTokenDatatype.check(value.sentAs, checker);
    checker.leave();
  }
  if (value.status !== undefined) {
    checker.enter(DEVICE_DISCOVERY_POSTBACK_STATUS, 0);
    receivedTextDatatype.check(value.status, checker);
    checker.leave();
  }
  if (value.statusDetails !== undefined) {
    checker.enter(DEVICE_DISCOVERY_POSTBACK_STATUS_DETAILS, 0);
    receivedTextDatatype.check(value.statusDetails, checker);
    checker.leave();
  }
  if (value.mmsId !== undefined) {
    checker.enter(DEVICE_DISCOVERY_POSTBACK_MMS_ID, 0);
    receivedIdDatatype.check(value.mmsId, checker);
    checker.leave();
  }
  if (value.from !== undefined) {
    checker.enter(DEVICE_DISCOVERY_POSTBACK_FROM, 0);
    receivedNumberDatatype.check(value.from, checker);
    checker.leave();
  }
  if (value.to !== undefined) {
    checker.enter(DEVICE_DISCOVERY_POSTBACK_TO, 0);
    receivedNumberDatatype.check(value.to, checker);
    checker.leave();
  }
  if (value.trackingId !== undefined) {
    checker.enter(DEVICE_DISCOVERY_POSTBACK_TRACKING_ID, 0);
    trackingIdDatatype.check(value.trackingId, checker);
    checker.leave();
  }
  if (value.operatorId !== undefined) {
    checker.enter(DEVICE_DISCOVERY_POSTBACK_OPERATOR_ID, 0);
    receivedOperatorIdDatatype.check(value.operatorId, checker);
    checker.leave();
  }
  if (value.timestamp !== undefined) {
    checker.enter(DEVICE_DISCOVERY_POSTBACK_TIMESTAMP, 0);
    timestampDatatype.check(value.timestamp, checker);
    checker.leave();
  }
  if (value.handset !== undefined) {
    checker.enter(DEVICE_DISCOVERY_POSTBACK_HANDSET, 0);
    receivedTextDatatype.check(value.handset, checker);
    checker.leave();
  }
}

/** Checks `EncodingPostback` — schema/sinch-mms/postback.xsd:213:3 */
export function checkEncodingPostbackContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, ENCODING_POSTBACK_PROPERTIES, ENCODING_POSTBACK)) return;
  if (value.origin !== undefined) {
    checker.enter(ENCODING_POSTBACK_ORIGIN, 0);
    receivedTokenDatatype.check(value.origin, checker);
    checker.leave();
  } else checker.occurs(ENCODING_POSTBACK_ORIGIN, 0);
  if (value.code !== undefined) {
    checker.enter(ENCODING_POSTBACK_CODE, 0);
    encodingCodeDatatype.check(value.code, checker);
    checker.leave();
  } else checker.occurs(ENCODING_POSTBACK_CODE, 0);
  if (value.mmsId !== undefined) {
    checker.enter(ENCODING_POSTBACK_MMS_ID, 0);
    receivedIdDatatype.check(value.mmsId, checker);
    checker.leave();
  }
  if (value.audioName !== undefined) {
    checker.enter(ENCODING_POSTBACK_AUDIO_NAME, 0);
    receivedTextDatatype.check(value.audioName, checker);
    checker.leave();
  }
  if (value.videoName !== undefined) {
    checker.enter(ENCODING_POSTBACK_VIDEO_NAME, 0);
    receivedTextDatatype.check(value.videoName, checker);
    checker.leave();
  }
  if (value.from !== undefined) {
    checker.enter(ENCODING_POSTBACK_FROM, 0);
    receivedNumberDatatype.check(value.from, checker);
    checker.leave();
  }
  if (value.to !== undefined) {
    checker.enter(ENCODING_POSTBACK_TO, 0);
    receivedNumberDatatype.check(value.to, checker);
    checker.leave();
  }
  if (value.trackingId !== undefined) {
    checker.enter(ENCODING_POSTBACK_TRACKING_ID, 0);
    trackingIdDatatype.check(value.trackingId, checker);
    checker.leave();
  }
  if (value.operatorId !== undefined) {
    checker.enter(ENCODING_POSTBACK_OPERATOR_ID, 0);
    receivedOperatorIdDatatype.check(value.operatorId, checker);
    checker.leave();
  }
  if (value.timestamp !== undefined) {
    checker.enter(ENCODING_POSTBACK_TIMESTAMP, 0);
    timestampDatatype.check(value.timestamp, checker);
    checker.leave();
  }
}

/** Checks `MoPostback` — schema/sinch-mms/postback.xsd:278:3 */
export function checkMoPostbackContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, MO_POSTBACK_PROPERTIES, MO_POSTBACK)) return;
  if (value.origin !== undefined) {
    checker.enter(MO_POSTBACK_ORIGIN, 0);
    receivedTokenDatatype.check(value.origin, checker);
    checker.leave();
  } else checker.occurs(MO_POSTBACK_ORIGIN, 0);
  if (value.code !== undefined) {
    checker.enter(MO_POSTBACK_CODE, 0);
    receivedMessageCodeDatatype.check(value.code, checker);
    checker.leave();
  } else checker.occurs(MO_POSTBACK_CODE, 0);
  if (value.from !== undefined) {
    checker.enter(MO_POSTBACK_FROM, 0);
    receivedNumberDatatype.check(value.from, checker);
    checker.leave();
  }
  if (value.to !== undefined) {
    checker.enter(MO_POSTBACK_TO, 0);
    receivedNumberDatatype.check(value.to, checker);
    checker.leave();
  }
  if (value.keyword !== undefined) {
    checker.enter(MO_POSTBACK_KEYWORD, 0);
    receivedTextDatatype.check(value.keyword, checker);
    checker.leave();
  }
  if (value.trackingId !== undefined) {
    checker.enter(MO_POSTBACK_TRACKING_ID, 0);
    trackingIdDatatype.check(value.trackingId, checker);
    checker.leave();
  }
  if (value.operatorId !== undefined) {
    checker.enter(MO_POSTBACK_OPERATOR_ID, 0);
    receivedOperatorIdDatatype.check(value.operatorId, checker);
    checker.leave();
  }
  if (value.timestamp !== undefined) {
    checker.enter(MO_POSTBACK_TIMESTAMP, 0);
    timestampDatatype.check(value.timestamp, checker);
    checker.leave();
  }
  if (value.messageSubject !== undefined) {
    checker.enter(MO_POSTBACK_MESSAGE_SUBJECT, 0);
    receivedTextDatatype.check(value.messageSubject, checker);
    checker.leave();
  }
  if (value.content !== undefined) {
    checker.enter(MO_POSTBACK_CONTENT, 0);
    checkReceivedContentContent(value.content, checker);
    checker.leave();
  }
}

/** Checks `ReceivedContent` — schema/sinch-mms/postback.xsd:343:3 */
export function checkReceivedContentContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, RECEIVED_CONTENT_PROPERTIES, RECEIVED_CONTENT)) return;
  const file = value.file;
  if (file !== undefined && checker.array(file, RECEIVED_CONTENT_FILE)) {
    checker.occurs(RECEIVED_CONTENT_FILE, file.length);
    for (let i = 0; i < file.length; i++) {
      checker.enter(RECEIVED_CONTENT_FILE, i);
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
