// Generated from schema/sinch-mms/upper/postback.xsd by schemawright. Do not edit.
import {
  OTHER_UPPER_POSTBACK,
  OTHER_UPPER_POSTBACK__PROPERTIES,
  OTHER_UPPER_POSTBACK_code,
  OTHER_UPPER_POSTBACK_from,
  OTHER_UPPER_POSTBACK_operatorId,
  OTHER_UPPER_POSTBACK_origin,
  OTHER_UPPER_POSTBACK_timestamp,
  OTHER_UPPER_POSTBACK_to,
  OTHER_UPPER_POSTBACK_trackingId,
  UPPER_DEVICE_DISCOVERY_POSTBACK,
  UPPER_DEVICE_DISCOVERY_POSTBACK__PROPERTIES,
  UPPER_DEVICE_DISCOVERY_POSTBACK_code,
  UPPER_DEVICE_DISCOVERY_POSTBACK_from,
  UPPER_DEVICE_DISCOVERY_POSTBACK_handset,
  UPPER_DEVICE_DISCOVERY_POSTBACK_mmsId,
  UPPER_DEVICE_DISCOVERY_POSTBACK_operatorId,
  UPPER_DEVICE_DISCOVERY_POSTBACK_origin,
  UPPER_DEVICE_DISCOVERY_POSTBACK_sentAs,
  UPPER_DEVICE_DISCOVERY_POSTBACK_status,
  UPPER_DEVICE_DISCOVERY_POSTBACK_statusDetails,
  UPPER_DEVICE_DISCOVERY_POSTBACK_timestamp,
  UPPER_DEVICE_DISCOVERY_POSTBACK_to,
  UPPER_DEVICE_DISCOVERY_POSTBACK_trackingId,
  UPPER_ENCODING_POSTBACK,
  UPPER_ENCODING_POSTBACK__PROPERTIES,
  UPPER_ENCODING_POSTBACK_audioName,
  UPPER_ENCODING_POSTBACK_code,
  UPPER_ENCODING_POSTBACK_from,
  UPPER_ENCODING_POSTBACK_mmsId,
  UPPER_ENCODING_POSTBACK_operatorId,
  UPPER_ENCODING_POSTBACK_origin,
  UPPER_ENCODING_POSTBACK_timestamp,
  UPPER_ENCODING_POSTBACK_to,
  UPPER_ENCODING_POSTBACK_trackingId,
  UPPER_ENCODING_POSTBACK_videoName,
  UPPER_MO_POSTBACK,
  UPPER_MO_POSTBACK__PROPERTIES,
  UPPER_MO_POSTBACK_code,
  UPPER_MO_POSTBACK_content,
  UPPER_MO_POSTBACK_from,
  UPPER_MO_POSTBACK_keyword,
  UPPER_MO_POSTBACK_messageSubject,
  UPPER_MO_POSTBACK_operatorId,
  UPPER_MO_POSTBACK_origin,
  UPPER_MO_POSTBACK_timestamp,
  UPPER_MO_POSTBACK_to,
  UPPER_MO_POSTBACK_trackingId,
  UPPER_MT_POSTBACK,
  UPPER_MT_POSTBACK__PROPERTIES,
  UPPER_MT_POSTBACK_code,
  UPPER_MT_POSTBACK_from,
  UPPER_MT_POSTBACK_handset,
  UPPER_MT_POSTBACK_mmsId,
  UPPER_MT_POSTBACK_operatorId,
  UPPER_MT_POSTBACK_origin,
  UPPER_MT_POSTBACK_sentAs,
  UPPER_MT_POSTBACK_status,
  UPPER_MT_POSTBACK_statusDetails,
  UPPER_MT_POSTBACK_timestamp,
  UPPER_MT_POSTBACK_to,
  UPPER_MT_POSTBACK_trackingId,
  UPPER_RECEIVED_CONTENT,
  UPPER_RECEIVED_CONTENT__PROPERTIES,
  UPPER_RECEIVED_CONTENT_file,
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
  if (!checker.object(value, OTHER_UPPER_POSTBACK__PROPERTIES, OTHER_UPPER_POSTBACK)) return;
  if (value.origin !== undefined) {
    checker.enter(OTHER_UPPER_POSTBACK_origin, 0);
    receivedTokenDatatype.check(value.origin, checker);
    checker.leave();
  } else checker.occurs(OTHER_UPPER_POSTBACK_origin, 0);
  if (value.code !== undefined) {
    checker.enter(OTHER_UPPER_POSTBACK_code, 0);
    receivedPostbackCodeDatatype.check(value.code, checker);
    checker.leave();
  } else checker.occurs(OTHER_UPPER_POSTBACK_code, 0);
  if (value.from !== undefined) {
    checker.enter(OTHER_UPPER_POSTBACK_from, 0);
    receivedNumberDatatype.check(value.from, checker);
    checker.leave();
  }
  if (value.to !== undefined) {
    checker.enter(OTHER_UPPER_POSTBACK_to, 0);
    receivedNumberDatatype.check(value.to, checker);
    checker.leave();
  }
  if (value.trackingId !== undefined) {
    checker.enter(OTHER_UPPER_POSTBACK_trackingId, 0);
    trackingIdDatatype.check(value.trackingId, checker);
    checker.leave();
  }
  if (value.operatorId !== undefined) {
    checker.enter(OTHER_UPPER_POSTBACK_operatorId, 0);
    receivedOperatorIdDatatype.check(value.operatorId, checker);
    checker.leave();
  }
  if (value.timestamp !== undefined) {
    checker.enter(OTHER_UPPER_POSTBACK_timestamp, 0);
    timestampDatatype.check(value.timestamp, checker);
    checker.leave();
  }
}

/** Checks `UpperMtPostback` — schema/sinch-mms/upper/postback.xsd:71:3 */
export function checkUpperMtPostbackContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, UPPER_MT_POSTBACK__PROPERTIES, UPPER_MT_POSTBACK)) return;
  if (value.origin !== undefined) {
    checker.enter(UPPER_MT_POSTBACK_origin, 0);
    receivedTokenDatatype.check(value.origin, checker);
    checker.leave();
  } else checker.occurs(UPPER_MT_POSTBACK_origin, 0);
  if (value.code !== undefined) {
    checker.enter(UPPER_MT_POSTBACK_code, 0);
    deliveryCodeDatatype.check(value.code, checker);
    checker.leave();
  } else checker.occurs(UPPER_MT_POSTBACK_code, 0);
  if (value.sentAs !== undefined) {
    checker.enter(UPPER_MT_POSTBACK_sentAs, 0);
    receivedTokenDatatype.check(value.sentAs, checker);
    checker.leave();
  }
  if (value.status !== undefined) {
    checker.enter(UPPER_MT_POSTBACK_status, 0);
    receivedTextDatatype.check(value.status, checker);
    checker.leave();
  }
  if (value.statusDetails !== undefined) {
    checker.enter(UPPER_MT_POSTBACK_statusDetails, 0);
    receivedTextDatatype.check(value.statusDetails, checker);
    checker.leave();
  }
  if (value.mmsId !== undefined) {
    checker.enter(UPPER_MT_POSTBACK_mmsId, 0);
    receivedIdDatatype.check(value.mmsId, checker);
    checker.leave();
  }
  if (value.from !== undefined) {
    checker.enter(UPPER_MT_POSTBACK_from, 0);
    receivedNumberDatatype.check(value.from, checker);
    checker.leave();
  }
  if (value.to !== undefined) {
    checker.enter(UPPER_MT_POSTBACK_to, 0);
    receivedNumberDatatype.check(value.to, checker);
    checker.leave();
  }
  if (value.trackingId !== undefined) {
    checker.enter(UPPER_MT_POSTBACK_trackingId, 0);
    trackingIdDatatype.check(value.trackingId, checker);
    checker.leave();
  }
  if (value.operatorId !== undefined) {
    checker.enter(UPPER_MT_POSTBACK_operatorId, 0);
    receivedOperatorIdDatatype.check(value.operatorId, checker);
    checker.leave();
  }
  if (value.timestamp !== undefined) {
    checker.enter(UPPER_MT_POSTBACK_timestamp, 0);
    timestampDatatype.check(value.timestamp, checker);
    checker.leave();
  }
  if (value.handset !== undefined) {
    checker.enter(UPPER_MT_POSTBACK_handset, 0);
    receivedTextDatatype.check(value.handset, checker);
    checker.leave();
  }
}

/** Checks `UpperDeviceDiscoveryPostback` — schema/sinch-mms/upper/postback.xsd:159:3 */
export function checkUpperDeviceDiscoveryPostbackContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, UPPER_DEVICE_DISCOVERY_POSTBACK__PROPERTIES, UPPER_DEVICE_DISCOVERY_POSTBACK)) return;
  if (value.origin !== undefined) {
    checker.enter(UPPER_DEVICE_DISCOVERY_POSTBACK_origin, 0);
    receivedTokenDatatype.check(value.origin, checker);
    checker.leave();
  } else checker.occurs(UPPER_DEVICE_DISCOVERY_POSTBACK_origin, 0);
  if (value.code !== undefined) {
    checker.enter(UPPER_DEVICE_DISCOVERY_POSTBACK_code, 0);
    deviceDiscoveryCodeDatatype.check(value.code, checker);
    checker.leave();
  } else checker.occurs(UPPER_DEVICE_DISCOVERY_POSTBACK_code, 0);
  if (value.sentAs !== undefined) {
    checker.enter(UPPER_DEVICE_DISCOVERY_POSTBACK_sentAs, 0);
    receivedTokenDatatype.check(value.sentAs, checker);
    checker.leave();
  }
  if (value.status !== undefined) {
    checker.enter(UPPER_DEVICE_DISCOVERY_POSTBACK_status, 0);
    receivedTextDatatype.check(value.status, checker);
    checker.leave();
  }
  if (value.statusDetails !== undefined) {
    checker.enter(UPPER_DEVICE_DISCOVERY_POSTBACK_statusDetails, 0);
    receivedTextDatatype.check(value.statusDetails, checker);
    checker.leave();
  }
  if (value.mmsId !== undefined) {
    checker.enter(UPPER_DEVICE_DISCOVERY_POSTBACK_mmsId, 0);
    receivedIdDatatype.check(value.mmsId, checker);
    checker.leave();
  }
  if (value.from !== undefined) {
    checker.enter(UPPER_DEVICE_DISCOVERY_POSTBACK_from, 0);
    receivedNumberDatatype.check(value.from, checker);
    checker.leave();
  }
  if (value.to !== undefined) {
    checker.enter(UPPER_DEVICE_DISCOVERY_POSTBACK_to, 0);
    receivedNumberDatatype.check(value.to, checker);
    checker.leave();
  }
  if (value.trackingId !== undefined) {
    checker.enter(UPPER_DEVICE_DISCOVERY_POSTBACK_trackingId, 0);
    trackingIdDatatype.check(value.trackingId, checker);
    checker.leave();
  }
  if (value.operatorId !== undefined) {
    checker.enter(UPPER_DEVICE_DISCOVERY_POSTBACK_operatorId, 0);
    receivedOperatorIdDatatype.check(value.operatorId, checker);
    checker.leave();
  }
  if (value.timestamp !== undefined) {
    checker.enter(UPPER_DEVICE_DISCOVERY_POSTBACK_timestamp, 0);
    timestampDatatype.check(value.timestamp, checker);
    checker.leave();
  }
  if (value.handset !== undefined) {
    checker.enter(UPPER_DEVICE_DISCOVERY_POSTBACK_handset, 0);
    receivedTextDatatype.check(value.handset, checker);
    checker.leave();
  }
}

/** Checks `UpperEncodingPostback` — schema/sinch-mms/upper/postback.xsd:247:3 */
export function checkUpperEncodingPostbackContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, UPPER_ENCODING_POSTBACK__PROPERTIES, UPPER_ENCODING_POSTBACK)) return;
  if (value.origin !== undefined) {
    checker.enter(UPPER_ENCODING_POSTBACK_origin, 0);
    receivedTokenDatatype.check(value.origin, checker);
    checker.leave();
  } else checker.occurs(UPPER_ENCODING_POSTBACK_origin, 0);
  if (value.code !== undefined) {
    checker.enter(UPPER_ENCODING_POSTBACK_code, 0);
    encodingCodeDatatype.check(value.code, checker);
    checker.leave();
  } else checker.occurs(UPPER_ENCODING_POSTBACK_code, 0);
  if (value.mmsId !== undefined) {
    checker.enter(UPPER_ENCODING_POSTBACK_mmsId, 0);
    receivedIdDatatype.check(value.mmsId, checker);
    checker.leave();
  }
  if (value.audioName !== undefined) {
    checker.enter(UPPER_ENCODING_POSTBACK_audioName, 0);
    receivedTextDatatype.check(value.audioName, checker);
    checker.leave();
  }
  if (value.videoName !== undefined) {
    checker.enter(UPPER_ENCODING_POSTBACK_videoName, 0);
    receivedTextDatatype.check(value.videoName, checker);
    checker.leave();
  }
  if (value.from !== undefined) {
    checker.enter(UPPER_ENCODING_POSTBACK_from, 0);
    receivedNumberDatatype.check(value.from, checker);
    checker.leave();
  }
  if (value.to !== undefined) {
    checker.enter(UPPER_ENCODING_POSTBACK_to, 0);
    receivedNumberDatatype.check(value.to, checker);
    checker.leave();
  }
  if (value.trackingId !== undefined) {
    checker.enter(UPPER_ENCODING_POSTBACK_trackingId, 0);
    trackingIdDatatype.check(value.trackingId, checker);
    checker.leave();
  }
  if (value.operatorId !== undefined) {
    checker.enter(UPPER_ENCODING_POSTBACK_operatorId, 0);
    receivedOperatorIdDatatype.check(value.operatorId, checker);
    checker.leave();
  }
  if (value.timestamp !== undefined) {
    checker.enter(UPPER_ENCODING_POSTBACK_timestamp, 0);
    timestampDatatype.check(value.timestamp, checker);
    checker.leave();
  }
}

/** Checks `UpperMoPostback` — schema/sinch-mms/upper/postback.xsd:323:3 */
export function checkUpperMoPostbackContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, UPPER_MO_POSTBACK__PROPERTIES, UPPER_MO_POSTBACK)) return;
  if (value.origin !== undefined) {
    checker.enter(UPPER_MO_POSTBACK_origin, 0);
    receivedTokenDatatype.check(value.origin, checker);
    checker.leave();
  } else checker.occurs(UPPER_MO_POSTBACK_origin, 0);
  if (value.code !== undefined) {
    checker.enter(UPPER_MO_POSTBACK_code, 0);
    receivedMessageCodeDatatype.check(value.code, checker);
    checker.leave();
  } else checker.occurs(UPPER_MO_POSTBACK_code, 0);
  if (value.from !== undefined) {
    checker.enter(UPPER_MO_POSTBACK_from, 0);
    receivedNumberDatatype.check(value.from, checker);
    checker.leave();
  }
  if (value.to !== undefined) {
    checker.enter(UPPER_MO_POSTBACK_to, 0);
    receivedNumberDatatype.check(value.to, checker);
    checker.leave();
  }
  if (value.keyword !== undefined) {
    checker.enter(UPPER_MO_POSTBACK_keyword, 0);
    receivedTextDatatype.check(value.keyword, checker);
    checker.leave();
  }
  if (value.trackingId !== undefined) {
    checker.enter(UPPER_MO_POSTBACK_trackingId, 0);
    trackingIdDatatype.check(value.trackingId, checker);
    checker.leave();
  }
  if (value.operatorId !== undefined) {
    checker.enter(UPPER_MO_POSTBACK_operatorId, 0);
    receivedOperatorIdDatatype.check(value.operatorId, checker);
    checker.leave();
  }
  if (value.timestamp !== undefined) {
    checker.enter(UPPER_MO_POSTBACK_timestamp, 0);
    timestampDatatype.check(value.timestamp, checker);
    checker.leave();
  }
  if (value.messageSubject !== undefined) {
    checker.enter(UPPER_MO_POSTBACK_messageSubject, 0);
    receivedTextDatatype.check(value.messageSubject, checker);
    checker.leave();
  }
  if (value.content !== undefined) {
    checker.enter(UPPER_MO_POSTBACK_content, 0);
    checkUpperReceivedContentContent(value.content, checker);
    checker.leave();
  }
}

/** Checks `UpperReceivedContent` — schema/sinch-mms/upper/postback.xsd:399:3 */
export function checkUpperReceivedContentContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, UPPER_RECEIVED_CONTENT__PROPERTIES, UPPER_RECEIVED_CONTENT)) return;
  const file = value.file;
  if (file !== undefined && checker.array(file, UPPER_RECEIVED_CONTENT_file)) {
    checker.occurs(UPPER_RECEIVED_CONTENT_file, file.length);
    for (let i = 0; i < file.length && !checker.halted; i++) {
      checker.enter(UPPER_RECEIVED_CONTENT_file, i);
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
