// Generated from schema/sinch-mms/slide.xsd by schemawright. Do not edit.
import {
  AUDIO_MEDIA,
  AUDIO_MEDIA__CHILDREN,
  AUDIO_MEDIA_url,
  ICAL_MEDIA,
  ICAL_MEDIA__CHILDREN,
  ICAL_MEDIA_url,
  IMAGE_MEDIA,
  IMAGE_MEDIA__CHILDREN,
  IMAGE_MEDIA_url,
  PASSBOOK_MEDIA,
  PASSBOOK_MEDIA__CHILDREN,
  PASSBOOK_MEDIA_url,
  PDF_MEDIA,
  PDF_MEDIA__CHILDREN,
  PDF_MEDIA_url,
  SLIDE,
  SLIDE__CHILDREN,
  SLIDE_audio,
  SLIDE_duration,
  SLIDE_ical,
  SLIDE_image,
  SLIDE_messageText,
  SLIDE_passbook,
  SLIDE_pdf,
  SLIDE_vcard,
  SLIDE_video,
  VCARD_MEDIA,
  VCARD_MEDIA__CHILDREN,
  VCARD_MEDIA_url,
  VIDEO_MEDIA,
  VIDEO_MEDIA__CHILDREN,
  VIDEO_MEDIA_url,
  assertSlide,
} from "../content/slide.ts";
import {
  readPlainAudioMedia,
  readPlainIcalMedia,
  readPlainImageMedia,
  readPlainPassbookMedia,
  readPlainPdfMedia,
  readPlainSlide,
  readPlainVcardMedia,
  readPlainVideoMedia,
} from "../fast/slide.ts";
import type { AudioMedia, IcalMedia, ImageMedia, PassbookMedia, PdfMedia, Slide, VcardMedia, VideoMedia } from "../types/slide.ts";
import type { Duration, MediaUrl, MessageText } from "../types/types.ts";
import { durationDatatype, mediaUrlDatatype, messageTextDatatype } from "../values/types.ts";
import {
  type Reader,
  type XmlElement,
  childrenLeft,
  placeChild,
  readPlainly,
  readSimple,
  readUndeclared,
  readUndeclaredAttributes,
  requireChild,
} from "@schemawright/runtime/codegen";

/** Reads `Slide` — schema/sinch-mms/slide.xsd:9:3 */
export function readSlideContent(reader: Reader): Slide | undefined {
  const plain = readPlainly(reader, "", readPlainSlide);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) readUndeclaredAttributes(reader, SLIDE);
  let image: ImageMedia | undefined;
  let imageCount = 0;
  let audio: AudioMedia | undefined;
  let audioCount = 0;
  let video: VideoMedia | undefined;
  let videoCount = 0;
  let vcard: VcardMedia | undefined;
  let vcardCount = 0;
  let ical: IcalMedia | undefined;
  let icalCount = 0;
  let pdf: PdfMedia | undefined;
  let pdfCount = 0;
  let passbook: PassbookMedia | undefined;
  let passbookCount = 0;
  let messageText: MessageText | undefined;
  let messageTextCount = 0;
  let duration: Duration | undefined;
  let durationCount = 0;
  const unknown: XmlElement[] = [];
  while (reader.nextChild()) {
    if (reader.namespace === "") {
      switch (reader.localName) {
        case "image":
          if (placeChild(reader, SLIDE_image, imageCount++)) {
            image = readImageMediaContent(reader);
          }
          continue;
        case "audio":
          if (placeChild(reader, SLIDE_audio, audioCount++)) {
            audio = readAudioMediaContent(reader);
          }
          continue;
        case "video":
          if (placeChild(reader, SLIDE_video, videoCount++)) {
            video = readVideoMediaContent(reader);
          }
          continue;
        case "vcard":
          if (placeChild(reader, SLIDE_vcard, vcardCount++)) {
            vcard = readVcardMediaContent(reader);
          }
          continue;
        case "ical":
          if (placeChild(reader, SLIDE_ical, icalCount++)) {
            ical = readIcalMediaContent(reader);
          }
          continue;
        case "pdf":
          if (placeChild(reader, SLIDE_pdf, pdfCount++)) {
            pdf = readPdfMediaContent(reader);
          }
          continue;
        case "passbook":
          if (placeChild(reader, SLIDE_passbook, passbookCount++)) {
            passbook = readPassbookMediaContent(reader);
          }
          continue;
        case "message-text":
          if (placeChild(reader, SLIDE_messageText, messageTextCount++)) {
            messageText = readSimple(reader, messageTextDatatype, "E228");
          }
          continue;
        case "duration":
          if (placeChild(reader, SLIDE_duration, durationCount++)) {
            duration = readSimple(reader, durationDatatype, "E230");
          }
          continue;
      }
    }
    const other = readUndeclared(reader, SLIDE, childrenLeft(SLIDE__CHILDREN, [
      imageCount,
      audioCount,
      videoCount,
      vcardCount,
      icalCount,
      pdfCount,
      passbookCount,
      messageTextCount,
      durationCount,
    ]));
    if (other !== undefined) unknown.push(other);
  }
  const value = {} as Slide;
  if (image !== undefined) value.image = image;
  if (audio !== undefined) value.audio = audio;
  if (video !== undefined) value.video = video;
  if (vcard !== undefined) value.vcard = vcard;
  if (ical !== undefined) value.ical = ical;
  if (pdf !== undefined) value.pdf = pdf;
  if (passbook !== undefined) value.passbook = passbook;
  if (messageText !== undefined) value.messageText = messageText;
  if (duration !== undefined) value.duration = duration;
  if (unknown.length > 0) value.$unknown = unknown;
  if (!reader.halted) assertSlide(value.image, value.audio, value.video, value.vcard, value.ical, value.pdf, value.passbook, value.messageText, value.duration, reader.atElement());
  reader.end();
  return value;
}

/** Reads `ImageMedia` — schema/sinch-mms/slide.xsd:105:3 */
export function readImageMediaContent(reader: Reader): ImageMedia | undefined {
  const plain = readPlainly(reader, "", readPlainImageMedia);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) readUndeclaredAttributes(reader, IMAGE_MEDIA);
  let url: MediaUrl | undefined;
  let urlCount = 0;
  const unknown: XmlElement[] = [];
  while (reader.nextChild()) {
    if (reader.namespace === "") {
      switch (reader.localName) {
        case "url":
          if (placeChild(reader, IMAGE_MEDIA_url, urlCount++)) {
            url = readSimple(reader, mediaUrlDatatype, "E351");
          }
          continue;
      }
    }
    const other = readUndeclared(reader, IMAGE_MEDIA, childrenLeft(IMAGE_MEDIA__CHILDREN, [urlCount]));
    if (other !== undefined) unknown.push(other);
  }
  requireChild(reader, IMAGE_MEDIA_url, urlCount);
  const value = {} as ImageMedia;
  if (url !== undefined) value.url = url;
  if (unknown.length > 0) value.$unknown = unknown;
  reader.end();
  return value;
}

/** Reads `AudioMedia` — schema/sinch-mms/slide.xsd:119:3 */
export function readAudioMediaContent(reader: Reader): AudioMedia | undefined {
  const plain = readPlainly(reader, "", readPlainAudioMedia);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) readUndeclaredAttributes(reader, AUDIO_MEDIA);
  let url: MediaUrl | undefined;
  let urlCount = 0;
  const unknown: XmlElement[] = [];
  while (reader.nextChild()) {
    if (reader.namespace === "") {
      switch (reader.localName) {
        case "url":
          if (placeChild(reader, AUDIO_MEDIA_url, urlCount++)) {
            url = readSimple(reader, mediaUrlDatatype, "E352");
          }
          continue;
      }
    }
    const other = readUndeclared(reader, AUDIO_MEDIA, childrenLeft(AUDIO_MEDIA__CHILDREN, [urlCount]));
    if (other !== undefined) unknown.push(other);
  }
  requireChild(reader, AUDIO_MEDIA_url, urlCount);
  const value = {} as AudioMedia;
  if (url !== undefined) value.url = url;
  if (unknown.length > 0) value.$unknown = unknown;
  reader.end();
  return value;
}

/** Reads `VideoMedia` — schema/sinch-mms/slide.xsd:133:3 */
export function readVideoMediaContent(reader: Reader): VideoMedia | undefined {
  const plain = readPlainly(reader, "", readPlainVideoMedia);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) readUndeclaredAttributes(reader, VIDEO_MEDIA);
  let url: MediaUrl | undefined;
  let urlCount = 0;
  const unknown: XmlElement[] = [];
  while (reader.nextChild()) {
    if (reader.namespace === "") {
      switch (reader.localName) {
        case "url":
          if (placeChild(reader, VIDEO_MEDIA_url, urlCount++)) {
            url = readSimple(reader, mediaUrlDatatype, "E353");
          }
          continue;
      }
    }
    const other = readUndeclared(reader, VIDEO_MEDIA, childrenLeft(VIDEO_MEDIA__CHILDREN, [urlCount]));
    if (other !== undefined) unknown.push(other);
  }
  requireChild(reader, VIDEO_MEDIA_url, urlCount);
  const value = {} as VideoMedia;
  if (url !== undefined) value.url = url;
  if (unknown.length > 0) value.$unknown = unknown;
  reader.end();
  return value;
}

/** Reads `VcardMedia` — schema/sinch-mms/slide.xsd:147:3 */
export function readVcardMediaContent(reader: Reader): VcardMedia | undefined {
  const plain = readPlainly(reader, "", readPlainVcardMedia);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) readUndeclaredAttributes(reader, VCARD_MEDIA);
  let url: MediaUrl | undefined;
  let urlCount = 0;
  const unknown: XmlElement[] = [];
  while (reader.nextChild()) {
    if (reader.namespace === "") {
      switch (reader.localName) {
        case "url":
          if (placeChild(reader, VCARD_MEDIA_url, urlCount++)) {
            url = readSimple(reader, mediaUrlDatatype, "E355");
          }
          continue;
      }
    }
    const other = readUndeclared(reader, VCARD_MEDIA, childrenLeft(VCARD_MEDIA__CHILDREN, [urlCount]));
    if (other !== undefined) unknown.push(other);
  }
  requireChild(reader, VCARD_MEDIA_url, urlCount);
  const value = {} as VcardMedia;
  if (url !== undefined) value.url = url;
  if (unknown.length > 0) value.$unknown = unknown;
  reader.end();
  return value;
}

/** Reads `IcalMedia` — schema/sinch-mms/slide.xsd:161:3 */
export function readIcalMediaContent(reader: Reader): IcalMedia | undefined {
  const plain = readPlainly(reader, "", readPlainIcalMedia);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) readUndeclaredAttributes(reader, ICAL_MEDIA);
  let url: MediaUrl | undefined;
  let urlCount = 0;
  const unknown: XmlElement[] = [];
  while (reader.nextChild()) {
    if (reader.namespace === "") {
      switch (reader.localName) {
        case "url":
          if (placeChild(reader, ICAL_MEDIA_url, urlCount++)) {
            url = readSimple(reader, mediaUrlDatatype, "E356");
          }
          continue;
      }
    }
    const other = readUndeclared(reader, ICAL_MEDIA, childrenLeft(ICAL_MEDIA__CHILDREN, [urlCount]));
    if (other !== undefined) unknown.push(other);
  }
  requireChild(reader, ICAL_MEDIA_url, urlCount);
  const value = {} as IcalMedia;
  if (url !== undefined) value.url = url;
  if (unknown.length > 0) value.$unknown = unknown;
  reader.end();
  return value;
}

/** Reads `PdfMedia` — schema/sinch-mms/slide.xsd:175:3 */
export function readPdfMediaContent(reader: Reader): PdfMedia | undefined {
  const plain = readPlainly(reader, "", readPlainPdfMedia);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) readUndeclaredAttributes(reader, PDF_MEDIA);
  let url: MediaUrl | undefined;
  let urlCount = 0;
  const unknown: XmlElement[] = [];
  while (reader.nextChild()) {
    if (reader.namespace === "") {
      switch (reader.localName) {
        case "url":
          if (placeChild(reader, PDF_MEDIA_url, urlCount++)) {
            url = readSimple(reader, mediaUrlDatatype, "E357");
          }
          continue;
      }
    }
    const other = readUndeclared(reader, PDF_MEDIA, childrenLeft(PDF_MEDIA__CHILDREN, [urlCount]));
    if (other !== undefined) unknown.push(other);
  }
  requireChild(reader, PDF_MEDIA_url, urlCount);
  const value = {} as PdfMedia;
  if (url !== undefined) value.url = url;
  if (unknown.length > 0) value.$unknown = unknown;
  reader.end();
  return value;
}

/** Reads `PassbookMedia` — schema/sinch-mms/slide.xsd:189:3 */
export function readPassbookMediaContent(reader: Reader): PassbookMedia | undefined {
  const plain = readPlainly(reader, "", readPlainPassbookMedia);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) readUndeclaredAttributes(reader, PASSBOOK_MEDIA);
  let url: MediaUrl | undefined;
  let urlCount = 0;
  const unknown: XmlElement[] = [];
  while (reader.nextChild()) {
    if (reader.namespace === "") {
      switch (reader.localName) {
        case "url":
          if (placeChild(reader, PASSBOOK_MEDIA_url, urlCount++)) {
            url = readSimple(reader, mediaUrlDatatype, "E358");
          }
          continue;
      }
    }
    const other = readUndeclared(reader, PASSBOOK_MEDIA, childrenLeft(PASSBOOK_MEDIA__CHILDREN, [urlCount]));
    if (other !== undefined) unknown.push(other);
  }
  requireChild(reader, PASSBOOK_MEDIA_url, urlCount);
  const value = {} as PassbookMedia;
  if (url !== undefined) value.url = url;
  if (unknown.length > 0) value.$unknown = unknown;
  reader.end();
  return value;
}
