// Generated from schema/sinch-mms/upper/slide.xsd by schemawright. Do not edit.
import type { AudioMedia, IcalMedia, ImageMedia, PassbookMedia, PdfMedia, Slide, VcardMedia, VideoMedia } from "../../types/slide.ts";
import { durationDatatype } from "../../values/types.ts";
import { escapeText, writeElements } from "@schemawright/runtime/codegen";

/** Writes `UpperSlide` — schema/sinch-mms/upper/slide.xsd:10:3 */
export function writeUpperSlideContent(value: Slide): string {
  return (
    ">" +
    (value.image === undefined ? "" : "<IMAGE" + writeUpperImageMediaContent(value.image) + "</IMAGE>") +
    (value.audio === undefined ? "" : "<AUDIO" + writeUpperAudioMediaContent(value.audio) + "</AUDIO>") +
    (value.video === undefined ? "" : "<VIDEO" + writeUpperVideoMediaContent(value.video) + "</VIDEO>") +
    (value.vcard === undefined ? "" : "<VCARD" + writeUpperVcardMediaContent(value.vcard) + "</VCARD>") +
    (value.ical === undefined ? "" : "<ICAL" + writeUpperIcalMediaContent(value.ical) + "</ICAL>") +
    (value.pdf === undefined ? "" : "<PDF" + writeUpperPdfMediaContent(value.pdf) + "</PDF>") +
    (value.passbook === undefined ? "" : "<PASSBOOK" + writeUpperPassbookMediaContent(value.passbook) + "</PASSBOOK>") +
    (value.messageText === undefined ? "" : "<TEXT>" + escapeText(value.messageText) + "</TEXT>") +
    (value.duration === undefined ? "" : "<DURATION>" + escapeText(durationDatatype.write(value.duration)) + "</DURATION>") +
    writeElements(value.$unknown)
  );
}

/** Writes `UpperImageMedia` — schema/sinch-mms/upper/slide.xsd:107:3 */
export function writeUpperImageMediaContent(value: ImageMedia): string {
  return (
    ">" +
    (value.url === undefined ? "" : "<URL>" + escapeText(value.url) + "</URL>") +
    writeElements(value.$unknown)
  );
}

/** Writes `UpperAudioMedia` — schema/sinch-mms/upper/slide.xsd:122:3 */
export function writeUpperAudioMediaContent(value: AudioMedia): string {
  return (
    ">" +
    (value.url === undefined ? "" : "<URL>" + escapeText(value.url) + "</URL>") +
    writeElements(value.$unknown)
  );
}

/** Writes `UpperVideoMedia` — schema/sinch-mms/upper/slide.xsd:137:3 */
export function writeUpperVideoMediaContent(value: VideoMedia): string {
  return (
    ">" +
    (value.url === undefined ? "" : "<URL>" + escapeText(value.url) + "</URL>") +
    writeElements(value.$unknown)
  );
}

/** Writes `UpperVcardMedia` — schema/sinch-mms/upper/slide.xsd:152:3 */
export function writeUpperVcardMediaContent(value: VcardMedia): string {
  return (
    ">" +
    (value.url === undefined ? "" : "<URL>" + escapeText(value.url) + "</URL>") +
    writeElements(value.$unknown)
  );
}

/** Writes `UpperIcalMedia` — schema/sinch-mms/upper/slide.xsd:167:3 */
export function writeUpperIcalMediaContent(value: IcalMedia): string {
  return (
    ">" +
    (value.url === undefined ? "" : "<URL>" + escapeText(value.url) + "</URL>") +
    writeElements(value.$unknown)
  );
}

/** Writes `UpperPdfMedia` — schema/sinch-mms/upper/slide.xsd:182:3 */
export function writeUpperPdfMediaContent(value: PdfMedia): string {
  return (
    ">" +
    (value.url === undefined ? "" : "<URL>" + escapeText(value.url) + "</URL>") +
    writeElements(value.$unknown)
  );
}

/** Writes `UpperPassbookMedia` — schema/sinch-mms/upper/slide.xsd:197:3 */
export function writeUpperPassbookMediaContent(value: PassbookMedia): string {
  return (
    ">" +
    (value.url === undefined ? "" : "<URL>" + escapeText(value.url) + "</URL>") +
    writeElements(value.$unknown)
  );
}
