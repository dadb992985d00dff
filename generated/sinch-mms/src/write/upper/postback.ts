// Generated from schema/sinch-mms/upper/postback.xsd by schemawright. Do not edit.
import type {
  DeviceDiscoveryPostback,
  EncodingPostback,
  MoPostback,
  MtPostback,
  OtherPostback,
  Postback,
  ReceivedContent,
} from "../../types/postback.ts";
import type { ReceivedText } from "../../types/types.ts";
import { escapeText, writeEach, writeElements } from "@schemawright/runtime/codegen";

/** Writes `OtherUpperPostback` — schema/sinch-mms/upper/postback.xsd:17:3 */
export function writeOtherUpperPostbackContent(value: OtherPostback): string {
  return (
    ">" +
    (value.origin === undefined ? "" : "<ORIGIN>" + escapeText(value.origin) + "</ORIGIN>") +
    (value.code === undefined ? "" : "<CODE>" + escapeText(String(value.code)) + "</CODE>") +
    (value.from === undefined ? "" : "<FROM>" + escapeText(value.from) + "</FROM>") +
    (value.to === undefined ? "" : "<TO>" + escapeText(value.to) + "</TO>") +
    (value.trackingId === undefined ? "" : "<TRACKINGID>" + escapeText(value.trackingId) + "</TRACKINGID>") +
    (value.operatorId === undefined ? "" : "<SPID>" + escapeText(value.operatorId) + "</SPID>") +
    (value.timestamp === undefined ? "" : "<TIMESTAMP>" + escapeText(value.timestamp) + "</TIMESTAMP>") +
    writeElements(value.$unknown)
  );
}

/** Writes `UpperMtPostback` — schema/sinch-mms/upper/postback.xsd:71:3 */
export function writeUpperMtPostbackContent(value: MtPostback): string {
  return (
    ">" +
    (value.origin === undefined ? "" : "<ORIGIN>" + escapeText(value.origin) + "</ORIGIN>") +
    (value.code === undefined ? "" : "<CODE>" + escapeText(value.code) + "</CODE>") +
    (value.sentAs === undefined ? "" : "<SENTAS>" + escapeText(value.sentAs) + "</SENTAS>") +
    (value.status === undefined ? "" : "<STATUS>" + escapeText(value.status) + "</STATUS>") +
    (value.statusDetails === undefined ? "" : "<STATUSDETAILS>" + escapeText(value.statusDetails) + "</STATUSDETAILS>") +
    (value.mmsId === undefined ? "" : "<MMSID>" + escapeText(value.mmsId) + "</MMSID>") +
    (value.from === undefined ? "" : "<FROM>" + escapeText(value.from) + "</FROM>") +
    (value.to === undefined ? "" : "<TO>" + escapeText(value.to) + "</TO>") +
    (value.trackingId === undefined ? "" : "<TRACKINGID>" + escapeText(value.trackingId) + "</TRACKINGID>") +
    (value.operatorId === undefined ? "" : "<SPID>" + escapeText(value.operatorId) + "</SPID>") +
    (value.timestamp === undefined ? "" : "<TIMESTAMP>" + escapeText(value.timestamp) + "</TIMESTAMP>") +
    (value.handset === undefined ? "" : "<HANDSET>" + escapeText(value.handset) + "</HANDSET>") +
    writeElements(value.$unknown)
  );
}

/** Writes `UpperDeviceDiscoveryPostback` — schema/sinch-mms/upper/postback.xsd:159:3 */
export function writeUpperDeviceDiscoveryPostbackContent(value: DeviceDiscoveryPostback): string {
  return (
    ">" +
    (value.origin === undefined ? "" : "<ORIGIN>" + escapeText(value.origin) + "</ORIGIN>") +
    (value.code === undefined ? "" : "<CODE>" + escapeText(value.code) + "</CODE>") +
    (value.sentAs === undefined ? "" : "<SENTAS>" + escapeText(value.sentAs) + "</SENTAS>") +
    (value.status === undefined ? "" : "<STATUS>" + escapeText(value.status) + "</STATUS>") +
    (value.statusDetails === undefined ? "" : "<STATUSDETAILS>" + escapeText(value.statusDetails) + "</STATUSDETAILS>") +
    (value.mmsId === undefined ? "" : "<MMSID>" + escapeText(value.mmsId) + "</MMSID>") +
    (value.from === undefined ? "" : "<FROM>" + escapeText(value.from) + "</FROM>") +
    (value.to === undefined ? "" : "<TO>" + escapeText(value.to) + "</TO>") +
    (value.trackingId === undefined ? "" : "<TRACKINGID>" + escapeText(value.trackingId) + "</TRACKINGID>") +
    (value.operatorId === undefined ? "" : "<SPID>" + escapeText(value.operatorId) + "</SPID>") +
    (value.timestamp === undefined ? "" : "<TIMESTAMP>" + escapeText(value.timestamp) + "</TIMESTAMP>") +
    (value.handset === undefined ? "" : "<HANDSET>" + escapeText(value.handset) + "</HANDSET>") +
    writeElements(value.$unknown)
  );
}

/** Writes `UpperEncodingPostback` — schema/sinch-mms/upper/postback.xsd:247:3 */
export function writeUpperEncodingPostbackContent(value: EncodingPostback): string {
  return (
    ">" +
    (value.origin === undefined ? "" : "<ORIGIN>" + escapeText(value.origin) + "</ORIGIN>") +
    (value.code === undefined ? "" : "<CODE>" + escapeText(value.code) + "</CODE>") +
    (value.mmsId === undefined ? "" : "<MMSID>" + escapeText(value.mmsId) + "</MMSID>") +
    (value.audioName === undefined ? "" : "<AUDIONAME>" + escapeText(value.audioName) + "</AUDIONAME>") +
    (value.videoName === undefined ? "" : "<VIDEONAME>" + escapeText(value.videoName) + "</VIDEONAME>") +
    (value.from === undefined ? "" : "<FROM>" + escapeText(value.from) + "</FROM>") +
    (value.to === undefined ? "" : "<TO>" + escapeText(value.to) + "</TO>") +
    (value.trackingId === undefined ? "" : "<TRACKINGID>" + escapeText(value.trackingId) + "</TRACKINGID>") +
    (value.operatorId === undefined ? "" : "<SPID>" + escapeText(value.operatorId) + "</SPID>") +
    (value.timestamp === undefined ? "" : "<TIMESTAMP>" + escapeText(value.timestamp) + "</TIMESTAMP>") +
    writeElements(value.$unknown)
  );
}

/** Writes `UpperMoPostback` — schema/sinch-mms/upper/postback.xsd:323:3 */
export function writeUpperMoPostbackContent(value: MoPostback): string {
  return (
    ">" +
    (value.origin === undefined ? "" : "<ORIGIN>" + escapeText(value.origin) + "</ORIGIN>") +
    (value.code === undefined ? "" : "<CODE>" + escapeText(value.code) + "</CODE>") +
    (value.from === undefined ? "" : "<FROM>" + escapeText(value.from) + "</FROM>") +
    (value.to === undefined ? "" : "<TO>" + escapeText(value.to) + "</TO>") +
    (value.keyword === undefined ? "" : "<KEYWORD>" + escapeText(value.keyword) + "</KEYWORD>") +
    (value.trackingId === undefined ? "" : "<TRACKINGID>" + escapeText(value.trackingId) + "</TRACKINGID>") +
    (value.operatorId === undefined ? "" : "<SPID>" + escapeText(value.operatorId) + "</SPID>") +
    (value.timestamp === undefined ? "" : "<TIMESTAMP>" + escapeText(value.timestamp) + "</TIMESTAMP>") +
    (value.messageSubject === undefined ? "" : "<SUBJECT>" + escapeText(value.messageSubject) + "</SUBJECT>") +
    (value.content === undefined ? "" : "<CONTENT" + writeUpperReceivedContentContent(value.content) + "</CONTENT>") +
    writeElements(value.$unknown)
  );
}

/** Writes `UpperReceivedContent` — schema/sinch-mms/upper/postback.xsd:399:3 */
export function writeUpperReceivedContentContent(value: ReceivedContent): string {
  return (
    ">" +
    writeEach(value.file, (one: ReceivedText) => "<FILE>" + escapeText(one) + "</FILE>") +
    writeElements(value.$unknown)
  );
}

/** Writes `UpperPostback` — schema/sinch-mms/upper/postback.xsd:17:3 */
export function writeUpperPostbackContent(value: Postback): string {
  switch (value.code) {
    case "N101":
    case "N102":
    case "N103":
    case "E101":
    case "E102":
    case "N202":
    case "E202":
    case "E999":
      return writeUpperMtPostbackContent(value as MtPostback);
    case "N501":
    case "N502":
    case "E501":
    case "E502":
      return writeUpperDeviceDiscoveryPostbackContent(value as DeviceDiscoveryPostback);
    case "N003":
    case "N013":
    case "E001":
    case "E002":
    case "E003":
    case "E004":
    case "E011":
    case "E012":
    case "E013":
      return writeUpperEncodingPostbackContent(value as EncodingPostback);
    case "N401":
      return writeUpperMoPostbackContent(value as MoPostback);
    default:
      return writeOtherUpperPostbackContent(value as OtherPostback);
  }
}
