// Generated from schema/sinch-mms/postback.xsd by schemawright. Do not edit.
import type {
  DeviceDiscoveryPostback,
  EncodingPostback,
  MoPostback,
  MtPostback,
  OtherPostback,
  Postback,
  ReceivedContent,
} from "../types/postback.ts";
import type { ReceivedText } from "../types/types.ts";
import { escapeText, writeEach, writeElements } from "@schemawright/runtime/codegen";

/** Writes `OtherPostback` — schema/sinch-mms/postback.xsd:16:3 */
export function writeOtherPostbackContent(value: OtherPostback): string {
  return (
    ">" +
    (value.origin === undefined ? "" : "<origin>" + escapeText(value.origin) + "</origin>") +
    (value.code === undefined ? "" : "<code>" + escapeText(String(value.code)) + "</code>") +
    (value.from === undefined ? "" : "<from>" + escapeText(value.from) + "</from>") +
    (value.to === undefined ? "" : "<to>" + escapeText(value.to) + "</to>") +
    (value.trackingId === undefined ? "" : "<tracking-id>" + escapeText(value.trackingId) + "</tracking-id>") +
    (value.operatorId === undefined ? "" : "<operator-id>" + escapeText(value.operatorId) + "</operator-id>") +
    (value.timestamp === undefined ? "" : "<timestamp>" + escapeText(value.timestamp) + "</timestamp>") +
    writeElements(value.$unknown)
  );
}

/** Writes `MtPostback` — schema/sinch-mms/postback.xsd:63:3 */
export function writeMtPostbackContent(value: MtPostback): string {
  return (
    ">" +
    (value.origin === undefined ? "" : "<origin>" + escapeText(value.origin) + "</origin>") +
    (value.code === undefined ? "" : "<code>" + escapeText(value.code) + "</code>") +
    (value.sentAs === undefined ? "" : "<sent-as>" + escapeText(value.sentAs) + "</sent-as>") +
    (value.status === undefined ? "" : "<status>" + escapeText(value.status) + "</status>") +
    (value.statusDetails === undefined ? "" : "<status-details>" + escapeText(value.statusDetails) + "</status-details>") +
    (value.mmsId === undefined ? "" : "<mms-id>" + escapeText(value.mmsId) + "</mms-id>") +
    (value.from === undefined ? "" : "<from>" + escapeText(value.from) + "</from>") +
    (value.to === undefined ? "" : "<to>" + escapeText(value.to) + "</to>") +
    (value.trackingId === undefined ? "" : "<tracking-id>" + escapeText(value.trackingId) + "</tracking-id>") +
    (value.operatorId === undefined ? "" : "<operator-id>" + escapeText(value.operatorId) + "</operator-id>") +
    (value.timestamp === undefined ? "" : "<timestamp>" + escapeText(value.timestamp) + "</timestamp>") +
    (value.handset === undefined ? "" : "<handset>" + escapeText(value.handset) + "</handset>") +
    writeElements(value.$unknown)
  );
}

/** Writes `DeviceDiscoveryPostback` — schema/sinch-mms/postback.xsd:138:3 */
export function writeDeviceDiscoveryPostbackContent(value: DeviceDiscoveryPostback): string {
  return (
    ">" +
    (value.origin === undefined ? "" : "<origin>" + escapeText(value.origin) + "</origin>") +
    (value.code === undefined ? "" : "<code>" + escapeText(value.code) + "</code>") +
    (value.sentAs === undefined ? "" : "<sent-as>" + escapeText(value.sentAs) + "</sent-as>") +
    (value.status === undefined ? "" : "<status>" + escapeText(value.status) + "</status>") +
    (value.statusDetails === undefined ? "" : "<status-details>" + escapeText(value.statusDetails) + "</status-details>") +
    (value.mmsId === undefined ? "" : "<mms-id>" + escapeText(value.mmsId) + "</mms-id>") +
    (value.from === undefined ? "" : "<from>" + escapeText(value.from) + "</from>") +
    (value.to === undefined ? "" : "<to>" + escapeText(value.to) + "</to>") +
    (value.trackingId === undefined ? "" : "<tracking-id>" + escapeText(value.trackingId) + "</tracking-id>") +
    (value.operatorId === undefined ? "" : "<operator-id>" + escapeText(value.operatorId) + "</operator-id>") +
    (value.timestamp === undefined ? "" : "<timestamp>" + escapeText(value.timestamp) + "</timestamp>") +
    (value.handset === undefined ? "" : "<handset>" + escapeText(value.handset) + "</handset>") +
    writeElements(value.$unknown)
  );
}

/** Writes `EncodingPostback` — schema/sinch-mms/postback.xsd:213:3 */
export function writeEncodingPostbackContent(value: EncodingPostback): string {
  return (
    ">" +
    (value.origin === undefined ? "" : "<origin>" + escapeText(value.origin) + "</origin>") +
    (value.code === undefined ? "" : "<code>" + escapeText(value.code) + "</code>") +
    (value.mmsId === undefined ? "" : "<mms-id>" + escapeText(value.mmsId) + "</mms-id>") +
    (value.audioName === undefined ? "" : "<audio-name>" + escapeText(value.audioName) + "</audio-name>") +
    (value.videoName === undefined ? "" : "<video-name>" + escapeText(value.videoName) + "</video-name>") +
    (value.from === undefined ? "" : "<from>" + escapeText(value.from) + "</from>") +
    (value.to === undefined ? "" : "<to>" + escapeText(value.to) + "</to>") +
    (value.trackingId === undefined ? "" : "<tracking-id>" + escapeText(value.trackingId) + "</tracking-id>") +
    (value.operatorId === undefined ? "" : "<operator-id>" + escapeText(value.operatorId) + "</operator-id>") +
    (value.timestamp === undefined ? "" : "<timestamp>" + escapeText(value.timestamp) + "</timestamp>") +
    writeElements(value.$unknown)
  );
}

/** Writes `MoPostback` — schema/sinch-mms/postback.xsd:278:3 */
export function writeMoPostbackContent(value: MoPostback): string {
  return (
    ">" +
    (value.origin === undefined ? "" : "<origin>" + escapeText(value.origin) + "</origin>") +
    (value.code === undefined ? "" : "<code>" + escapeText(value.code) + "</code>") +
    (value.from === undefined ? "" : "<from>" + escapeText(value.from) + "</from>") +
    (value.to === undefined ? "" : "<to>" + escapeText(value.to) + "</to>") +
    (value.keyword === undefined ? "" : "<keyword>" + escapeText(value.keyword) + "</keyword>") +
    (value.trackingId === undefined ? "" : "<tracking-id>" + escapeText(value.trackingId) + "</tracking-id>") +
    (value.operatorId === undefined ? "" : "<operator-id>" + escapeText(value.operatorId) + "</operator-id>") +
    (value.timestamp === undefined ? "" : "<timestamp>" + escapeText(value.timestamp) + "</timestamp>") +
    (value.messageSubject === undefined ? "" : "<message-subject>" + escapeText(value.messageSubject) + "</message-subject>") +
    (value.content === undefined ? "" : "<content" + writeReceivedContentContent(value.content) + "</content>") +
    writeElements(value.$unknown)
  );
}

/** Writes `ReceivedContent` — schema/sinch-mms/postback.xsd:343:3 */
export function writeReceivedContentContent(value: ReceivedContent): string {
  return (
    ">" +
    writeEach(value.file, (one: ReceivedText) => "<file>" + escapeText(one) + "</file>") +
    writeElements(value.$unknown)
  );
}

/** Writes `Postback` — schema/sinch-mms/postback.xsd:16:3 */
export function writePostbackContent(value: Postback): string {
  switch (value.code) {
    case "N101":
    case "N102":
    case "N103":
    case "E101":
    case "E102":
    case "N202":
    case "E202":
    case "E999":
      return writeMtPostbackContent(value as MtPostback);
    case "N501":
    case "N502":
    case "E501":
    case "E502":
      return writeDeviceDiscoveryPostbackContent(value as DeviceDiscoveryPostback);
    case "N003":
    case "N013":
    case "E001":
    case "E002":
    case "E003":
    case "E004":
    case "E011":
    case "E012":
    case "E013":
      return writeEncodingPostbackContent(value as EncodingPostback);
    case "N401":
      return writeMoPostbackContent(value as MoPostback);
    default:
      return writeOtherPostbackContent(value as OtherPostback);
  }
}
