// Generated from schema/sinch-mms/slide.xsd by schemawright. Do not edit.
import type { AudioMedia, IcalMedia, ImageMedia, PassbookMedia, PdfMedia, Slide, VcardMedia, VideoMedia } from "../types/slide.ts";
import { durationDatatype } from "../values/types.ts";
import { escapeText, writeElements } from "@schemawright/runtime/codegen";

/** Writes `Slide` — schema/sinch-mms/slide.xsd:9:3 */
export function writeSlideContent(value: Slide): string {
  return (
    ">" +
    (value.image === undefined ? "" : "<image" + writeImageMediaContent(value.image) + "</image>") +
    (value.audio === undefined ? "" : "<audio" + writeAudioMediaContent(value.audio) + "</audio>") +
    (value.video === undefined ? "" : "<video" + writeVideoMediaContent(value.video) + "</video>") +
    (value.vcard === undefined ? "" : "<vcard" + writeVcardMediaContent(value.vcard) + "</vcard>") +
    (value.ical === undefined ? "" : "<ical" + writeIcalMediaContent(value.ical) + "</ical>") +
    (value.pdf === undefined ? "" : "<pdf" + writePdfMediaContent(value.pdf) + "</pdf>") +
    (value.passbook === undefined ? "" : "<passbook" + writePassbookMediaContent(value.passbook) + "</passbook>") +
    (value.messageText === undefined ? "" : "<message-text>" + escapeText(value.messageText) + "</message-text>") +
    (value.duration === undefined ? "" : "<duration>" + escapeText(durationDatatype.write(value.duration)) + "</duration>") +
    writeElements(value.$unknown)
  );
}

/** Writes `ImageMedia` — schema/sinch-mms/slide.xsd:105:3 */
export function writeImageMediaContent(value: ImageMedia): string {
  return (
    ">" +
    (value.url === undefined ? "" : "<url>" + escapeText(value.url) + "</url>") +
    writeElements(value.$unknown)
  );
}

/** Writes `AudioMedia` — schema/sinch-mms/slide.xsd:119:3 */
export function writeAudioMediaContent(value: AudioMedia): string {
  return (
    ">" +
    (value.url === undefined ? "" : "<url>" + escapeText(value.url) + "</url>") +
    writeElements(value.$unknown)
  );
}

/** Writes `VideoMedia` — schema/sinch-mms/slide.xsd:133:3 */
export function writeVideoMediaContent(value: VideoMedia): string {
  return (
    ">" +
    (value.url === undefined ? "" : "<url>" + escapeText(value.url) + "</url>") +
    writeElements(value.$unknown)
  );
}

/** Writes `VcardMedia` — schema/sinch-mms/slide.xsd:147:3 */
export function writeVcardMediaContent(value: VcardMedia): string {
  return (
    ">" +
    (value.url === undefined ? "" : "<url>" + escapeText(value.url) + "</url>") +
    writeElements(value.$unknown)
  );
}

/** Writes `IcalMedia` — schema/sinch-mms/slide.xsd:161:3 */
export function writeIcalMediaContent(value: IcalMedia): string {
  return (
    ">" +
    (value.url === undefined ? "" : "<url>" + escapeText(value.url) + "</url>") +
    writeElements(value.$unknown)
  );
}

/** Writes `PdfMedia` — schema/sinch-mms/slide.xsd:175:3 */
export function writePdfMediaContent(value: PdfMedia): string {
  return (
    ">" +
    (value.url === undefined ? "" : "<url>" + escapeText(value.url) + "</url>") +
    writeElements(value.$unknown)
  );
}

/** Writes `PassbookMedia` — schema/sinch-mms/slide.xsd:189:3 */
export function writePassbookMediaContent(value: PassbookMedia): string {
  return (
    ">" +
    (value.url === undefined ? "" : "<url>" + escapeText(value.url) + "</url>") +
    writeElements(value.$unknown)
  );
}
