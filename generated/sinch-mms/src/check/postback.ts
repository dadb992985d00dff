// Generated from schema/sinch-mms/postback.xsd by schemawright. Do not edit.
import {
  DEVICE_DISCOVERY_POSTBACK,
  DEVICE_DISCOVERY_POSTBACK__PROPERTIES,
  DEVICE_DISCOVERY_POSTBACK_code,
  DEVICE_DISCOVERY_POSTBACK_from,
  DEVICE_DISCOVERY_POSTBACK_handset,
  DEVICE_DISCOVERY_POSTBACK_mmsId,
  DEVICE_DISCOVERY_POSTBACK_operatorId,
  DEVICE_DISCOVERY_POSTBACK_origin,
  DEVICE_DISCOVERY_POSTBACK_sentAs,
  DEVICE_DISCOVERY_POSTBACK_status,
  DEVICE_DISCOVERY_POSTBACK_statusDetails,
  DEVICE_DISCOVERY_POSTBACK_timestamp,
  DEVICE_DISCOVERY_POSTBACK_to,
  DEVICE_DISCOVERY_POSTBACK_trackingId,
  ENCODING_POSTBACK,
  ENCODING_POSTBACK__PROPERTIES,
  ENCODING_POSTBACK_audioName,
  ENCODING_POSTBACK_code,
  ENCODING_POSTBACK_from,
  ENCODING_POSTBACK_mmsId,
  ENCODING_POSTBACK_operatorId,
  ENCODING_POSTBACK_origin,
  ENCODING_POSTBACK_timestamp,
  ENCODING_POSTBACK_to,
  ENCODING_POSTBACK_trackingId,
  ENCODING_POSTBACK_videoName,
  MO_POSTBACK,
  MO_POSTBACK__PROPERTIES,
  MO_POSTBACK_code,
  MO_POSTBACK_content,
  MO_POSTBACK_from,
  MO_POSTBACK_keyword,
  MO_POSTBACK_messageSubject,
  MO_POSTBACK_operatorId,
  MO_POSTBACK_origin,
  MO_POSTBACK_timestamp,
  MO_POSTBACK_to,
  MO_POSTBACK_trackingId,
  MT_POSTBACK,
  MT_POSTBACK__PROPERTIES,
  MT_POSTBACK_code,
  MT_POSTBACK_from,
  MT_POSTBACK_handset,
  MT_POSTBACK_mmsId,
  MT_POSTBACK_operatorId,
  MT_POSTBACK_origin,
  MT_POSTBACK_sentAs,
  MT_POSTBACK_status,
  MT_POSTBACK_statusDetails,
  MT_POSTBACK_timestamp,
  MT_POSTBACK_to,
  MT_POSTBACK_trackingId,
  OTHER_POSTBACK,
  OTHER_POSTBACK__PROPERTIES,
  OTHER_POSTBACK_code,
  OTHER_POSTBACK_from,
  OTHER_POSTBACK_operatorId,
  OTHER_POSTBACK_origin,
  OTHER_POSTBACK_timestamp,
  OTHER_POSTBACK_to,
  OTHER_POSTBACK_trackingId,
  RECEIVED_CONTENT,
  RECEIVED_CONTENT__PROPERTIES,
  RECEIVED_CONTENT_file,
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
  if (!checker.object(value, OTHER_POSTBACK__PROPERTIES, OTHER_POSTBACK)) return;
  if (value.origin !== undefined) {
    checker.enter(OTHER_POSTBACK_origin, 0);
    receivedTokenDatatype.check(value.origin, checker);
    checker.leave();
  } else checker.occurs(OTHER_POSTBACK_origin, 0);
  if (value.code !== undefined) {
    checker.enter(OTHER_POSTBACK_code, 0);
    receivedPostbackCodeDatatype.check(value.code, checker);
    checker.leave();
  } else checker.occurs(OTHER_POSTBACK_code, 0);
  if (value.from !== undefined) {
    checker.enter(OTHER_POSTBACK_from, 0);
    receivedNumberDatatype.check(value.from, checker);
    checker.leave();
  }
  if (value.to !== undefined) {
    checker.enter(OTHER_POSTBACK_to, 0);
    receivedNumberDatatype.check(value.to, checker);
    checker.leave();
  }
  if (value.trackingId !== undefined) {
    checker.enter(OTHER_POSTBACK_trackingId, 0);
    trackingIdDatatype.check(value.trackingId, checker);
    checker.leave();
  }
  if (value.operatorId !== undefined) {
    checker.enter(OTHER_POSTBACK_operatorId, 0);
    receivedOperatorIdDatatype.check(value.operatorId, checker);
    checker.leave();
  }
  if (value.timestamp !== undefined) {
    checker.enter(OTHER_POSTBACK_timestamp, 0);
    timestampDatatype.check(value.timestamp, checker);
    checker.leave();
  }
}

/** Checks `MtPostback` — schema/sinch-mms/postback.xsd:63:3 */
export function checkMtPostbackContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, MT_POSTBACK__PROPERTIES, MT_POSTBACK)) return;
  if (value.origin !== undefined) {
    checker.enter(MT_POSTBACK_origin, 0);
    receivedTokenDatatype.check(value.origin, checker);
    checker.leave();
  } else checker.occurs(MT_POSTBACK_origin, 0);
  if (value.code !== undefined) {
    checker.enter(MT_POSTBACK_code, 0);
    deliveryCodeDatatype.check(value.code, checker);
    checker.leave();
  } else checker.occurs(MT_POSTBACK_code, 0);
  if (value.sentAs !== undefined) {
    checker.enter(MT_POSTBACK_sentAs, 0);
    receivedTokenDatatype.check(value.sentAs, checker);
    checker.leave();
  }
  if (value.status !== undefined) {
    checker.enter(MT_POSTBACK_status, 0);
    receivedTextDatatype.check(value.status, checker);
    checker.leave();
  }
  if (value.statusDetails !== undefined) {
    checker.enter(MT_POSTBACK_statusDetails, 0);
    receivedTextDatatype.check(value.statusDetails, checker);
    checker.leave();
  }
  if (value.mmsId !== undefined) {
    checker.enter(MT_POSTBACK_mmsId, 0);
    receivedIdDatatype.check(value.mmsId, checker);
    checker.leave();
  }
  if (value.from !== undefined) {
    checker.enter(MT_POSTBACK_from, 0);
    receivedNumberDatatype.check(value.from, checker);
    checker.leave();
  }
  if (value.to !== undefined) {
    checker.enter(MT_POSTBACK_to, 0);
    receivedNumberDatatype.check(value.to, checker);
    checker.leave();
  }
  if (value.trackingId !== undefined) {
    checker.enter(MT_POSTBACK_trackingId, 0);
    trackingIdDatatype.check(value.trackingId, checker);
    checker.leave();
  }
  if (value.operatorId !== undefined) {
    checker.enter(MT_POSTBACK_operatorId, 0);
    receivedOperatorIdDatatype.check(value.operatorId, checker);
    checker.leave();
  }
  if (value.timestamp !== undefined) {
    checker.enter(MT_POSTBACK_timestamp, 0);
    timestampDatatype.check(value.timestamp, checker);
    checker.leave();
  }
  if (value.handset !== undefined) {
    checker.enter(MT_POSTBACK_handset, 0);
    receivedTextDatatype.check(value.handset, checker);
    checker.leave();
  }
}

/** Checks `DeviceDiscoveryPostback` — schema/sinch-mms/postback.xsd:138:3 */
export function checkDeviceDiscoveryPostbackContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, DEVICE_DISCOVERY_POSTBACK__PROPERTIES, DEVICE_DISCOVERY_POSTBACK)) return;
  if (value.origin !== undefined) {
    checker.enter(DEVICE_DISCOVERY_POSTBACK_origin, 0);
    receivedTokenDatatype.check(value.origin, checker);
    checker.leave();
  } else checker.occurs(DEVICE_DISCOVERY_POSTBACK_origin, 0);
  if (value.code !== undefined) {
    checker.enter(DEVICE_DISCOVERY_POSTBACK_code, 0);
    deviceDiscoveryCodeDatatype.check(value.code, checker);
    checker.leave();
  } else checker.occurs(DEVICE_DISCOVERY_POSTBACK_code, 0);
  if (value.sentAs !== undefined) {
    checker.enter(DEVICE_DISCOVERY_POSTBACK_sentAs, 0);
    receivedTokenDatatype.check(value.sentAs, checker);
    checker.leave();
  }
  if (value.status !== undefined) {
    checker.enter(DEVICE_DISCOVERY_POSTBACK_status, 0);
    receivedTextDatatype.check(value.status, checker);
    checker.leave();
  }
  if (value.statusDetails !== undefined) {
    checker.enter(DEVICE_DISCOVERY_POSTBACK_statusDetails, 0);
    receivedTextDatatype.check(value.statusDetails, checker);
    checker.leave();
  }
  if (value.mmsId !== undefined) {
    checker.enter(DEVICE_DISCOVERY_POSTBACK_mmsId, 0);
    receivedIdDatatype.check(value.mmsId, checker);
    checker.leave();
  }
  if (value.from !== undefined) {
    checker.enter(DEVICE_DISCOVERY_POSTBACK_from, 0);
    receivedNumberDatatype.check(value.from, checker);
    checker.leave();
  }
  if (value.to !== undefined) {
    checker.enter(DEVICE_DISCOVERY_POSTBACK_to, 0);
    receivedNumberDatatype.check(value.to, checker);
    checker.leave();
  }
  if (value.trackingId !== undefined) {
    checker.enter(DEVICE_DISCOVERY_POSTBACK_trackingId, 0);
    trackingIdDatatype.check(value.trackingId, checker);
    checker.leave();
  }
  if (value.operatorId !== undefined) {
    checker.enter(DEVICE_DISCOVERY_POSTBACK_operatorId, 0);
    receivedOperatorIdDatatype.check(value.operatorId, checker);
    checker.leave();
  }
  if (value.timestamp !== undefined) {
    checker.enter(DEVICE_DISCOVERY_POSTBACK_timestamp, 0);
    timestampDatatype.check(value.timestamp, checker);
    checker.leave();
  }
  if (value.handset !== undefined) {
    checker.enter(DEVICE_DISCOVERY_POSTBACK_handset, 0);
    receivedTextDatatype.check(value.handset, checker);
    checker.leave();
  }
}

/** Checks `EncodingPostback` — schema/sinch-mms/postback.xsd:213:3 */
export function checkEncodingPostbackContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, ENCODING_POSTBACK__PROPERTIES, ENCODING_POSTBACK)) return;
  if (value.origin !== undefined) {
    checker.enter(ENCODING_POSTBACK_origin, 0);
    receivedTokenDatatype.check(value.origin, checker);
    checker.leave();
  } else checker.occurs(ENCODING_POSTBACK_origin, 0);
  if (value.code !== undefined) {
    checker.enter(ENCODING_POSTBACK_code, 0);
    encodingCodeDatatype.check(value.code, checker);
    checker.leave();
  } else checker.occurs(ENCODING_POSTBACK_code, 0);
  if (value.mmsId !== undefined) {
    checker.enter(ENCODING_POSTBACK_mmsId, 0);
    receivedIdDatatype.check(value.mmsId, checker);
    checker.leave();
  }
  if (value.audioName !== undefined) {
    checker.enter(ENCODING_POSTBACK_audioName, 0);
    receivedTextDatatype.check(value.audioName, checker);
    checker.leave();
  }
  if (value.videoName !== undefined) {
    checker.enter(ENCODING_POSTBACK_videoName, 0);
    receivedTextDatatype.check(value.videoName, checker);
    checker.leave();
  }
  if (value.from !== undefined) {
    checker.enter(ENCODING_POSTBACK_from, 0);
    receivedNumberDatatype.check(value.from, checker);
    checker.leave();
  }
  if (value.to !== undefined) {
    checker.enter(ENCODING_POSTBACK_to, 0);
    receivedNumberDatatype.check(value.to, checker);
    checker.leave();
  }
  if (value.trackingId !== undefined) {
    checker.enter(ENCODING_POSTBACK_trackingId, 0);
    trackingIdDatatype.check(value.trackingId, checker);
    checker.leave();
  }
  if (value.operatorId !== undefined) {
    checker.enter(ENCODING_POSTBACK_operatorId, 0);
    receivedOperatorIdDatatype.check(value.operatorId, checker);
    checker.leave();
  }
  if (value.timestamp !== undefined) {
    checker.enter(ENCODING_POSTBACK_timestamp, 0);
    timestampDatatype.check(value.timestamp, checker);
    checker.leave();
  }
}

/** Checks `MoPostback` — schema/sinch-mms/postback.xsd:278:3 */
export function checkMoPostbackContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, MO_POSTBACK__PROPERTIES, MO_POSTBACK)) return;
  if (value.origin !== undefined) {
    checker.enter(MO_POSTBACK_origin, 0);
    receivedTokenDatatype.check(value.origin, checker);
    checker.leave();
  } else checker.occurs(MO_POSTBACK_origin, 0);
  if (value.code !== undefined) {
    checker.enter(MO_POSTBACK_code, 0);
    receivedMessageCodeDatatype.check(value.code, checker);
    checker.leave();
  } else checker.occurs(MO_POSTBACK_code, 0);
  if (value.from !== undefined) {
    checker.enter(MO_POSTBACK_from, 0);
    receivedNumberDatatype.check(value.from, checker);
    checker.leave();
  }
  if (value.to !== undefined) {
    checker.enter(MO_POSTBACK_to, 0);
    receivedNumberDatatype.check(value.to, checker);
    checker.leave();
  }
  if (value.keyword !== undefined) {
    checker.enter(MO_POSTBACK_keyword, 0);
    receivedTextDatatype.check(value.keyword, checker);
    checker.leave();
  }
  if (value.trackingId !== undefined) {
    checker.enter(MO_POSTBACK_trackingId, 0);
    trackingIdDatatype.check(value.trackingId, checker);
    checker.leave();
  }
  if (value.operatorId !== undefined) {
    checker.enter(MO_POSTBACK_operatorId, 0);
    receivedOperatorIdDatatype.check(value.operatorId, checker);
    checker.leave();
  }
  if (value.timestamp !== undefined) {
    checker.enter(MO_POSTBACK_timestamp, 0);
    timestampDatatype.check(value.timestamp, checker);
    checker.leave();
  }
  if (value.messageSubject !== undefined) {
    checker.enter(MO_POSTBACK_messageSubject, 0);
    receivedTextDatatype.check(value.messageSubject, checker);
    checker.leave();
  }
  if (value.content !== undefined) {
    checker.enter(MO_POSTBACK_content, 0);
    checkReceivedContentContent(value.content, checker);
    checker.leave();
  }
}

/** Checks `ReceivedContent` — schema/sinch-mms/postback.xsd:343:3 */
export function checkReceivedContentContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, RECEIVED_CONTENT__PROPERTIES, RECEIVED_CONTENT)) return;
  const file = value.file;
  if (file !== undefined && checker.array(file, RECEIVED_CONTENT_file)) {
    checker.occurs(RECEIVED_CONTENT_file, file.length);
    for (let i = 0; i < file.length && !checker.halted; i++) {
      checker.enter(RECEIVED_CONTENT_file, i);
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
