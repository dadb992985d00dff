// Generated from schema/sinch-mms/upper/postback.xsd by schemawright. Do not edit.
import {
  OTHER_UPPER_POSTBACK,
  OTHER_UPPER_POSTBACK_CODE,
  OTHER_UPPER_POSTBACK_FROM,
  OTHER_UPPER_POSTBACK_OPERATOR_ID,
  OTHER_UPPER_POSTBACK_ORIGIN,
  OTHER_UPPER_POSTBACK_PROPERTIES,
  OTHER_UPPER_POSTBACK_TIMESTAMP,
  OTHER_UPPER_POSTBACK_TO,
  OTHER_UPPER_POSTBACK_TRACKING_ID,
  UPPER_DEVICE_DISCOVERY_POSTBACK,
  UPPER_DEVICE_DISCOVERY_POSTBACK_CODE,
  UPPER_DEVICE_DISCOVERY_POSTBACK_FROM,
  UPPER_DEVICE_DISCOVERY_POSTBACK_HANDSET,
  UPPER_DEVICE_DISCOVERY_POSTBACK_MMS_ID,
  UPPER_DEVICE_DISCOVERY_POSTBACK_OPERATOR_ID,
  UPPER_DEVICE_DISCOVERY_POSTBACK_ORIGIN,
  UPPER_DEVICE_DISCOVERY_POSTBACK_PROPERTIES,
  UPPER_DEVICE_DISCOVERY_POSTBACK_SENT_AS,
  UPPER_DEVICE_DISCOVERY_POSTBACK_STATUS,
  UPPER_DEVICE_DISCOVERY_POSTBACK_STATUS_DETAILS,
  UPPER_DEVICE_DISCOVERY_POSTBACK_TIMESTAMP,
  UPPER_DEVICE_DISCOVERY_POSTBACK_TO,
  UPPER_DEVICE_DISCOVERY_POSTBACK_TRACKING_ID,
  UPPER_ENCODING_POSTBACK,
  UPPER_ENCODING_POSTBACK_AUDIO_NAME,
  UPPER_ENCODING_POSTBACK_CODE,
  UPPER_ENCODING_POSTBACK_FROM,
  UPPER_ENCODING_POSTBACK_MMS_ID,
  UPPER_ENCODING_POSTBACK_OPERATOR_ID,
  UPPER_ENCODING_POSTBACK_ORIGIN,
  UPPER_ENCODING_POSTBACK_PROPERTIES,
  UPPER_ENCODING_POSTBACK_TIMESTAMP,
  UPPER_ENCODING_POSTBACK_TO,
  UPPER_ENCODING_POSTBACK_TRACKING_ID,
  UPPER_ENCODING_POSTBACK_VIDEO_NAME,
  UPPER_MO_POSTBACK,
  UPPER_MO_POSTBACK_CODE,
  UPPER_MO_POSTBACK_CONTENT,
  UPPER_MO_POSTBACK_FROM,
  UPPER_MO_POSTBACK_KEYWORD,
  UPPER_MO_POSTBACK_MESSAGE_SUBJECT,
  UPPER_MO_POSTBACK_OPERATOR_ID,
  UPPER_MO_POSTBACK_ORIGIN,
  UPPER_MO_POSTBACK_PROPERTIES,
  UPPER_MO_POSTBACK_TIMESTAMP,
  UPPER_MO_POSTBACK_TO,
  UPPER_MO_POSTBACK_TRACKING_ID,
  UPPER_MT_POSTBACK,
  UPPER_MT_POSTBACK_CODE,
  UPPER_MT_POSTBACK_FROM,
  UPPER_MT_POSTBACK_HANDSET,
  UPPER_MT_POSTBACK_MMS_ID,
  UPPER_MT_POSTBACK_OPERATOR_ID,
  UPPER_MT_POSTBACK_ORIGIN,
  UPPER_MT_POSTBACK_PROPERTIES,
  UPPER_MT_POSTBACK_SENT_AS,
  UPPER_MT_POSTBACK_STATUS,
  UPPER_MT_POSTBACK_STATUS_DETAILS,
  UPPER_MT_POSTBACK_TIMESTAMP,
  UPPER_MT_POSTBACK_TO,
  UPPER_MT_POSTBACK_TRACKING_ID,
  UPPER_RECEIVED_CONTENT,
  UPPER_RECEIVED_CONTENT_FILE,
  UPPER_RECEIVED_CONTENT_PROPERTIES,
} from "../../content/upper/postback.ts";
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
import type { Checker } from "@schemawright/runtime/codegen";

/** Checks `OtherUpperPostback` — schema/sinch-mms/upper/postback.xsd:17:3 */
export function checkOtherUpperPostbackContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, OTHER_UPPER_POSTBACK_PROPERTIES, OTHER_UPPER_POSTBACK)) return;
  if (value.origin !== undefined) {
    checker.enter(OTHER_UPPER_POSTBACK_ORIGIN, 0);
    receivedTokenDatatype.check(value.origin, checker);
    checker.leave();
  } else checker.occurs(OTHER_UPPER_POSTBACK_ORIGIN, 0);
  if (value.code !== undefined) {
    checker.enter(OTHER_UPPER_POSTBACK_CODE, 0);
    receivedPostbackCodeDatatype.check(value.code, checker);
    checker.leave();
  } else checker.occurs(OTHER_UPPER_POSTBACK_CODE, 0);
  if (value.from !== undefined) {
    checker.enter(OTHER_UPPER_POSTBACK_FROM, 0);
    receivedNumberDatatype.check(value.from, checker);
    checker.leave();
  }
  if (value.to !== undefined) {
    checker.enter(OTHER_UPPER_POSTBACK_TO, 0);
    receivedNumberDatatype.check(value.to, checker);
    checker.leave();
  }
  if (value.trackingId !== undefined) {
    checker.enter(OTHER_UPPER_POSTBACK_TRACKING_ID, 0);
    trackingIdDatatype.check(value.trackingId, checker);
    checker.leave();
  }
  if (value.operatorId !== undefined) {
    checker.enter(OTHER_UPPER_POSTBACK_OPERATOR_ID, 0);
    receivedOperatorIdDatatype.check(value.operatorId, checker);
    checker.leave();
  }
  if (value.timestamp !== undefined) {
    checker.enter(OTHER_UPPER_POSTBACK_TIMESTAMP, 0);
    timestampDatatype.check(value.timestamp, checker);
    checker.leave();
  }
}

/** Checks `UpperMtPostback` — schema/sinch-mms/upper/postback.xsd:71:3 */
export function checkUpperMtPostbackContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, UPPER_MT_POSTBACK_PROPERTIES, UPPER_MT_POSTBACK)) return;
  if (value.origin !== undefined) {
    checker.enter(UPPER_MT_POSTBACK_ORIGIN, 0);
    receivedTokenDatatype.check(value.origin, checker);
    checker.leave();
  } else checker.occurs(UPPER_MT_POSTBACK_ORIGIN, 0);
  if (value.code !== undefined) {
    checker.enter(UPPER_MT_POSTBACK_CODE, 0);
    deliveryCodeDatatype.check(value.code, checker);
    checker.leave();
  } else checker.occurs(UPPER_MT_POSTBACK_CODE, 0);
  if (value.sentAs !== undefined) {
    checker.enter(UPPER_MT_POSTBACK_SENT_AS, 0);
    receivedTokenDatatype.check(value.sentAs, checker);
    checker.leave();
  }
  if (value.status !== undefined) {
    checker.enter(UPPER_MT_POSTBACK_STATUS, 0);
    receivedTextDatatype.check(value.status, checker);
    checker.leave();
  }
  if (value.statusDetails !== undefined) {
    checker.enter(UPPER_MT_POSTBACK_STATUS_DETAILS, 0);
    receivedTextDatatype.check(value.statusDetails, checker);
    checker.leave();
  }
  if (value.mmsId !== undefined) {
    checker.enter(UPPER_MT_POSTBACK_MMS_ID, 0);
    receivedIdDatatype.check(value.mmsId, checker);
    checker.leave();
  }
  if (value.from !== undefined) {
    checker.enter(UPPER_MT_POSTBACK_FROM, 0);
    receivedNumberDatatype.check(value.from, checker);
    checker.leave();
  }
  if (value.to !== undefined) {
    checker.enter(UPPER_MT_POSTBACK_TO, 0);
    receivedNumberDatatype.check(value.to, checker);
    checker.leave();
  }
  if (value.trackingId !== undefined) {
    checker.enter(UPPER_MT_POSTBACK_TRACKING_ID, 0);
    trackingIdDatatype.check(value.trackingId, checker);
    checker.leave();
  }
  if (value.operatorId !== undefined) {
    checker.enter(UPPER_MT_POSTBACK_OPERATOR_ID, 0);
    receivedOperatorIdDatatype.check(value.operatorId, checker);
    checker.leave();
  }
  if (value.timestamp !== undefined) {
    checker.enter(UPPER_MT_POSTBACK_TIMESTAMP, 0);
    timestampDatatype.check(value.timestamp, checker);
    checker.leave();
  }
  if (value.handset !== undefined) {
    checker.enter(UPPER_MT_POSTBACK_HANDSET, 0);
    receivedTextDatatype.check(value.handset, checker);
    checker.leave();
  }
}

/** Checks `UpperDeviceDiscoveryPostback` — schema/sinch-mms/upper/postback.xsd:159:3 */
export function checkUpperDeviceDiscoveryPostbackContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, UPPER_DEVICE_DISCOVERY_POSTBACK_PROPERTIES, UPPER_DEVICE_DISCOVERY_POSTBACK)) return;
  if (value.origin !== undefined) {
    checker.enter(UPPER_DEVICE_DISCOVERY_POSTBACK_ORIGIN, 0);
    receivedTokenDatatype.check(value.origin, checker);
    checker.leave();
  } else checker.occurs(UPPER_DEVICE_DISCOVERY_POSTBACK_ORIGIN, 0);
  if (value.code !== undefined) {
    checker.enter(UPPER_DEVICE_DISCOVERY_POSTBACK_CODE, 0);
    deviceDiscoveryCodeDatatype.check(value.code, checker);
    checker.leave();
  } else checker.occurs(UPPER_DEVICE_DISCOVERY_POSTBACK_CODE, 0);
  if (value.sentAs !== undefined) {
    checker.enter(UPPER_DEVICE_DISCOVERY_POSTBACK_SENT_AS, 0);
    receivedTokenDatatype.check(value.sentAs, checker);
    checker.leave();
  }
  if (value.status !== undefined) {
    checker.enter(UPPER_DEVICE_DISCOVERY_POSTBACK_STATUS, 0);
    receivedTextDatatype.check(value.status, checker);
    checker.leave();
  }
  if (value.statusDetails !== undefined) {
    checker.enter(UPPER_DEVICE_DISCOVERY_POSTBACK_STATUS_DETAILS, 0);
    receivedTextDatatype.check(value.statusDetails, checker);
    checker.leave();
  }
  if (value.mmsId !== undefined) {
    checker.enter(UPPER_DEVICE_DISCOVERY_POSTBACK_MMS_ID, 0);
    receivedIdDatatype.check(value.mmsId, checker);
    checker.leave();
  }
  if (value.from !== undefined) {
    checker.enter(UPPER_DEVICE_DISCOVERY_POSTBACK_FROM, 0);
    receivedNumberDatatype.check(value.from, checker);
    checker.leave();
  }
  if (value.to !== undefined) {
    checker.enter(UPPER_DEVICE_DISCOVERY_POSTBACK_TO, 0);
    receivedNumberDatatype.check(value.to, checker);
    checker.leave();
  }
  if (value.trackingId !== undefined) {
    checker.enter(UPPER_DEVICE_DISCOVERY_POSTBACK_TRACKING_ID, 0);
    trackingIdDatatype.check(value.trackingId, checker);
    checker.leave();
  }
  if (value.operatorId !== undefined) {
    checker.enter(UPPER_DEVICE_DISCOVERY_POSTBACK_OPERATOR_ID, 0);
    receivedOperatorIdDatatype.check(value.operatorId, checker);
    checker.leave();
  }
  if (value.timestamp !== undefined) {
    checker.enter(UPPER_DEVICE_DISCOVERY_POSTBACK_TIMESTAMP, 0);
    timestampDatatype.check(value.timestamp, checker);
    checker.leave();
  }
  if (value.handset !== undefined) {
    checker.enter(UPPER_DEVICE_DISCOVERY_POSTBACK_HANDSET, 0);
    receivedTextDatatype.check(value.handset, checker);
    checker.leave();
  }
}

/** Checks `UpperEncodingPostback` — schema/sinch-mms/upper/postback.xsd:247:3 */
export function checkUpperEncodingPostbackContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, UPPER_ENCODING_POSTBACK_PROPERTIES, UPPER_ENCODING_POSTBACK)) return;
  if (value.origin !== undefined) {
    checker.enter(UPPER_ENCODING_POSTBACK_ORIGIN, 0);
    receivedTokenDatatype.check(value.origin, checker);
    checker.leave();
  } else checker.occurs(UPPER_ENCODING_POSTBACK_ORIGIN, 0);
  if (value.code !== undefined) {
    checker.enter(UPPER_ENCODING_POSTBACK_CODE, 0);
    encodingCodeDatatype.check(value.code, checker);
    checker.leave();
  } else checker.occurs(UPPER_ENCODING_POSTBACK_CODE, 0);
  if (value.mmsId !== undefined) {
    checker.enter(UPPER_ENCODING_POSTBACK_MMS_ID, 0);
    receivedIdDatatype.check(value.mmsId, checker);
    checker.leave();
  }
  if (value.audioName !== undefined) {
    checker.enter(UPPER_ENCODING_POSTBACK_AUDIO_NAME, 0);
    receivedTextDatatype.check(value.audioName, checker);
    checker.leave();
  }
  if (value.videoName !== undefined) {
    checker.enter(UPPER_ENCODING_POSTBACK_VIDEO_NAME, 0);
    receivedTextDatatype.check(value.videoName, checker);
    checker.leave();
  }
  if (value.from !== undefined) {
    checker.enter(UPPER_ENCODING_POSTBACK_FROM, 0);
    receivedNumberDatatype.check(value.from, checker);
    checker.leave();
  }
  if (value.to !== undefined) {
    checker.enter(UPPER_ENCODING_POSTBACK_TO, 0);
    receivedNumberDatatype.check(value.to, checker);
    checker.leave();
  }
  if (value.trackingId !== undefined) {
    checker.enter(UPPER_ENCODING_POSTBACK_TRACKING_ID, 0);
    trackingIdDatatype.check(value.trackingId, checker);
    checker.leave();
  }
  if (value.operatorId !== undefined) {
    checker.enter(UPPER_ENCODING_POSTBACK_OPERATOR_ID, 0);
    receivedOperatorIdDatatype.check(value.operatorId, checker);
    checker.leave();
  }
  if (value.timestamp !== undefined) {
    checker.enter(UPPER_ENCODING_POSTBACK_TIMESTAMP, 0);
    timestampDatatype.check(value.timestamp, checker);
    checker.leave();
  }
}

/** Checks `UpperMoPostback` — schema/sinch-mms/upper/postback.xsd:323:3 */
export function checkUpperMoPostbackContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, UPPER_MO_POSTBACK_PROPERTIES, UPPER_MO_POSTBACK)) return;
  if (value.origin !== undefined) {
    checker.enter(UPPER_MO_POSTBACK_ORIGIN, 0);
    receivedTokenDatatype.check(value.origin, checker);
    checker.leave();
  } else checker.occurs(UPPER_MO_POSTBACK_ORIGIN, 0);
  if (value.code !== undefined) {
    checker.enter(UPPER_MO_POSTBACK_CODE, 0);
    receivedMessageCodeDatatype.check(value.code, checker);
    checker.leave();
  } else checker.occurs(UPPER_MO_POSTBACK_CODE, 0);
  if (value.from !== undefined) {
    checker.enter(UPPER_MO_POSTBACK_FROM, 0);
    receivedNumberDatatype.check(value.from, checker);
    checker.leave();
  }
  if (value.to !== undefined) {
    checker.enter(UPPER_MO_POSTBACK_TO, 0);
    receivedNumberDatatype.check(value.to, checker);
    checker.leave();
  }
  if (value.keyword !== undefined) {
    checker.enter(UPPER_MO_POSTBACK_KEYWORD, 0);
    receivedTextDatatype.check(value.keyword, checker);
    checker.leave();
  }
  if (value.trackingId !== undefined) {
    checker.enter(UPPER_MO_POSTBACK_TRACKING_ID, 0);
    trackingIdDatatype.check(value.trackingId, checker);
    checker.leave();
  }
  if (value.operatorId !== undefined) {
    checker.enter(UPPER_MO_POSTBACK_OPERATOR_ID, 0);
    receivedOperatorIdDatatype.check(value.operatorId, checker);
    checker.leave();
  }
  if (value.timestamp !== undefined) {
    checker.enter(UPPER_MO_POSTBACK_TIMESTAMP, 0);
    timestampDatatype.check(value.timestamp, checker);
    checker.leave();
  }
  if (value.messageSubject !== undefined) {
    checker.enter(UPPER_MO_POSTBACK_MESSAGE_SUBJECT, 0);
    receivedTextDatatype.check(value.messageSubject, checker);
    checker.leave();
  }
  if (value.content !== undefined) {
    checker.enter(UPPER_MO_POSTBACK_CONTENT, 0);
    checkUpperReceivedContentContent(value.content, checker);
    checker.leave();
  }
}

/** Checks `UpperReceivedContent` — schema/sinch-mms/upper/postback.xsd:399:3 */
export function checkUpperReceivedContentContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, UPPER_RECEIVED_CONTENT_PROPERTIES, UPPER_RECEIVED_CONTENT)) return;
  const file = value.file;
  if (file !== undefined && checker.array(file, UPPER_RECEIVED_CONTENT_FILE)) {
    checker.occurs(UPPER_RECEIVED_CONTENT_FILE, file.length);
    for (let i = 0; i < file.length; i++) {
      checker.enter(UPPER_RECEIVED_CONTENT_FILE, i);
      receivedTextDatatype.check(file[i], checker);
      checker.leave();
    }
  }
}

/** Checks `UpperPostback` — schema/sinch-mms/upper/postback.xsd:17:3 */
export function checkUpperPostbackContent(value: unknown, checker: Checker): void {
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
      return checkUpperMtPostbackContent(value, checker);
    case "N501":
    case "N502":
    case "E501":
    case "E502":
      return checkUpperDeviceDiscoveryPostbackContent(value, checker);
    case "N003":
    case "N013":
    case "E001":
    case "E002":
    case "E003":
    case "E004":
    case "E011":
    case "E012":
    case "E013":
      return checkUpperEncodingPostbackContent(value, checker);
    case "N401":
      return checkUpperMoPostbackContent(value, checker);
  }
  return checkOtherUpperPostbackContent(value, checker);
}
