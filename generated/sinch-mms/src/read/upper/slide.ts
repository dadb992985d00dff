// Generated from schema/sinch-mms/upper/slide.xsd by schemawright. Do not edit.
import {
  UPPER_AUDIO_MEDIA,
  UPPER_AUDIO_MEDIA__CHILDREN,
  UPPER_AUDIO_MEDIA_url,
  UPPER_ICAL_MEDIA,
  UPPER_ICAL_MEDIA__CHILDREN,
  UPPER_ICAL_MEDIA_url,
  UPPER_IMAGE_MEDIA,
  UPPER_IMAGE_MEDIA__CHILDREN,
  UPPER_IMAGE_MEDIA_url,
  UPPER_PASSBOOK_MEDIA,
  UPPER_PASSBOOK_MEDIA__CHILDREN,
  UPPER_PASSBOOK_MEDIA_url,
  UPPER_PDF_MEDIA,
  UPPER_PDF_MEDIA__CHILDREN,
  UPPER_PDF_MEDIA_url,
  UPPER_SLIDE,
  UPPER_SLIDE__CHILDREN,
  UPPER_SLIDE_audio,
  UPPER_SLIDE_duration,
  UPPER_SLIDE_ical,
  UPPER_SLIDE_image,
  UPPER_SLIDE_messageText,
  UPPER_SLIDE_passbook,
  UPPER_SLIDE_pdf,
  UPPER_SLIDE_vcard,
  UPPER_SLIDE_video,
  UPPER_VCARD_MEDIA,
  UPPER_VCARD_MEDIA__CHILDREN,
  UPPER_VCARD_MEDIA_url,
  UPPER_VIDEO_MEDIA,
  UPPER_VIDEO_MEDIA__CHILDREN,
  UPPER_VIDEO_MEDIA_url,
  assertUpperSlide,
} from "../../content/upper/slide.ts";
import {
  readPlainUpperAudioMedia,
  readPlainUpperIcalMedia,
  readPlainUpperImageMedia,
  readPlainUpperPassbookMedia,
  readPlainUpperPdfMedia,
  readPlainUpperSlide,
  readPlainUpperVcardMedia,
  readPlainUpperVideoMedia,
} from "../../fast/upper/slide.ts";
import type { AudioMedia, IcalMedia, ImageMedia, PassbookMedia, PdfMedia, Slide, VcardMedia, VideoMedia } from "../../types/slide.ts";
import type { Duration, MediaUrl, MessageText } from "../../types/types.ts";
import { durationDatatype, mediaUrlDatatype, messageTextDatatype } from "../../values/types.ts";
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

/** Reads `UpperSlide` — schema/sinch-mms/upper/slide.xsd:10:3 */
export function readUpperSlideContent(reader: Reader): Slide | undefined {
  const plain = readPlainly(reader, "", readPlainUpperSlide);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) readUndeclaredAttributes(reader, UPPER_SLIDE);
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
        case "IMAGE":
          if (placeChild(reader, UPPER_SLIDE_image, imageCount++)) {
            image = readUpperImageMediaContent(reader);
          }
          continue;
        case "AUDIO":
          if (placeChild(reader, UPPER_SLIDE_audio, audioCount++)) {
            audio = readUpperAudioMediaContent(reader);
          }
          continue;
        case "VIDEO":
          if (placeChild(reader, UPPER_SLIDE_video, videoCount++)) {
            video = readUpperVideoMediaContent(reader);
          }
          continue;
        case "VCARD":
          if (placeChild(reader, UPPER_SLIDE_vcard, vcardCount++)) {
            vcard = readUpperVcardMediaContent(reader);
          }
          continue;
        case "ICAL":
          if (placeChild(reader, UPPER_SLIDE_ical, icalCount++)) {
            ical = readUpperIcalMediaContent(reader);
          }
          continue;
        case "PDF":
          if (placeChild(reader, UPPER_SLIDE_pdf, pdfCount++)) {
            pdf = readUpperPdfMediaContent(reader);
          }
          continue;
        case "PASSBOOK":
          if (placeChild(reader, UPPER_SLIDE_passbook, passbookCount++)) {
            passbook = readUpperPassbookMediaContent(reader);
          }
          continue;
        case "TEXT":
          if (placeChild(reader, UPPER_SLIDE_messageText, messageTextCount++)) {
            messageText = readSimple(reader, messageTextDatatype, "E228");
          }
          continue;
        case "DURATION":
          if (placeChild(reader, UPPER_SLIDE_duration, durationCount++)) {
            duration = readSimple(reader, durationDatatype, "E230");
          }
          continue;
      }
    }
    const other = readUndeclared(reader, UPPER_SLIDE, childrenLeft(UPPER_SLIDE__CHILDREN, [
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
  if (!reader.halted) assertUpperSlide(value.image, value.audio, value.video, value.vcard, value.ical, value.pdf, value.passbook, value.messageText, value.duration, reader.atElement());
  reader.end();
  return value;
}

/** Reads `UpperImageMedia` — schema/sinch-mms/upper/slide.xsd:107:3 */
export function readUpperImageMediaContent(reader: Reader): ImageMedia | undefined {
  const plain = readPlainly(reader, "", readPlainUpperImageMedia);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) readUndeclaredAttributes(reader, UPPER_IMAGE_MEDIA);
  let url: MediaUrl | undefined;
  let urlCount = 0;
  const unknown: XmlElement[] = [];
  while (reader.nextChild()) {
    if (reader.namespace === "") {
      switch (reader.localName) {
        case "URL":
          if (placeChild(reader, UPPER_IMAGE_MEDIA_url, urlCount++)) {
            url = readSimple(reader, mediaUrlDatatype, "E351");
          }
          continue;
      }
    }
    const other = readUndeclared(reader, UPPER_IMAGE_MEDIA, childrenLeft(UPPER_IMAGE_MEDIA__CHILDREN, [urlCount]));
    if (other !== undefined) unknown.push(other);
  }
  requireChild(reader, UPPER_IMAGE_MEDIA_url, urlCount);
  const value = {} as ImageMedia;
  if (url !== undefined) value.url = url;
  if (unknown.length > 0) value.$unknown = unknown;
  reader.end();
  return value;
}

/** Reads `UpperAudioMedia` — schema/sinch-mms/upper/slide.xsd:122:3 */
export function readUpperAudioMediaContent(reader: Reader): AudioMedia | undefined {
  const plain = readPlainly(reader, "", readPlainUpperAudioMedia);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) readUndeclaredAttributes(reader, UPPER_AUDIO_MEDIA);
  let url: MediaUrl | undefined;
  let urlCount = 0;
  const unknown: XmlElement[] = [];
  while (reader.nextChild()) {
    if (reader.namespace === "") {
      switch (reader.localName) {
        case "URL":
          if (placeChild(reader, UPPER_AUDIO_MEDIA_url, urlCount++)) {
            url = readSimple(reader, mediaUrlDatatype, "E352");
          }
          continue;
      }
    }
    const other = readUndeclared(reader, UPPER_AUDIO_MEDIA, childrenLeft(UPPER_AUDIO_MEDIA__CHILDREN, [urlCount]));
    if (other !== undefined) unknown.push(other);
  }
  requireChild(reader, UPPER_AUDIO_MEDIA_url, urlCount);
  const value = {} as AudioMedia;
  if (url !== undefined) value.url = url;
  if (unknown.length > 0) value.$unknown = unknown;
  reader.end();
  return value;
}

/** Reads `UpperVideoMedia` — schema/sinch-mms/upper/slide.xsd:137:3 */
export function readUpperVideoMediaContent(reader: Reader): VideoMedia | undefined {
  const plain = readPlainly(reader, "", readPlainUpperVideoMedia);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) readUndeclaredAttributes(reader, UPPER_VIDEO_MEDIA);
  let url: MediaUrl | undefined;
  let urlCount = 0;
  const unknown: XmlElement[] = [];
  while (reader.nextChild()) {
    if (reader.namespace === "") {
      switch (reader.localName) {
        case "URL":
          if (placeChild(reader, UPPER_VIDEO_MEDIA_url, urlCount++)) {
            url = readSimple(reader, mediaUrlDatatype, "E353");
          }
          continue;
      }
    }
    const other = readUndeclared(reader, UPPER_VIDEO_MEDIA, childrenLeft(UPPER_VIDEO_MEDIA__CHILDREN, [urlCount]));
    if (other !== undefined) unknown.push(other);
  }
  requireChild(reader, UPPER_VIDEO_MEDIA_url, urlCount);
  const value = {} as VideoMedia;
  if (url !== undefined) value.url = url;
  if (unknown.length > 0) value.$unknown = unknown;
  reader.end();
  return value;
}

/** Reads `UpperVcardMedia` — schema/sinch-mms/upper/slide.xsd:152:3 */
export function readUpperVcardMediaContent(reader: Reader): VcardMedia | undefined {
  const plain = readPlainly(reader, "", readPlainUpperVcardMedia);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) readUndeclaredAttributes(reader, UPPER_VCARD_MEDIA);
  let url: MediaUrl | undefined;
  let urlCount = 0;
  const unknown: XmlElement[] = [];
  while (reader.nextChild()) {
    if (reader.namespace === "") {
      switch (reader.localName) {
        case "URL":
          if (placeChild(reader, UPPER_VCARD_MEDIA_url, urlCount++)) {
            url = readSimple(reader, mediaUrlDatatype, "E355");
          }
          continue;
      }
    }
    const other = readUndeclared(reader, UPPER_VCARD_MEDIA, childrenLeft(UPPER_VCARD_MEDIA__CHILDREN, [urlCount]));
    if (other !== undefined) unknown.push(other);
  }
  requireChild(reader, UPPER_VCARD_MEDIA_url, urlCount);
  const value = {} as VcardMedia;
  if (url !== undefined) value.url = url;
  if (unknown.length > 0) value.$unknown = unknown;
  reader.end();
  return value;
}

/** Reads `UpperIcalMedia` — schema/sinch-mms/upper/slide.xsd:167:3 */
export function readUpperIcalMediaContent(reader: Reader): IcalMedia | undefined {
  const plain = readPlainly(reader, "", readPlainUpperIcalMedia);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) readUndeclaredAttributes(reader, UPPER_ICAL_MEDIA);
  let url: MediaUrl | undefined;
  let urlCount = 0;
  const unknown: XmlElement[] = [];
  while (reader.nextChild()) {
    if (reader.namespace === "") {
      switch (reader.localName) {
        case "URL":
          if (placeChild(reader, UPPER_ICAL_MEDIA_url, urlCount++)) {
            url = readSimple(reader, mediaUrlDatatype, "E356");
          }
          continue;
      }
    }
    const other = readUndeclared(reader, UPPER_ICAL_MEDIA, childrenLeft(UPPER_ICAL_MEDIA__CHILDREN, [urlCount]));
    if (other !== undefined) unknown.push(other);
  }
  requireChild(reader, UPPER_ICAL_MEDIA_url, urlCount);
  const value = {} as IcalMedia;
  if (url !== undefined) value.url = url;
  if (unknown.length > 0) value.$unknown = unknown;
  reader.end();
  return value;
}

/** Reads `UpperPdfMedia` — schema/sinch-mms/upper/slide.xsd:182:3 */
export function readUpperPdfMediaContent(reader: Reader): PdfMedia | undefined {
  const plain = readPlainly(reader, "", readPlainUpperPdfMedia);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) readUndeclaredAttributes(reader, UPPER_PDF_MEDIA);
  let url: MediaUrl | undefined;
  let urlCount = 0;
  const unknown: XmlElement[] = [];
  while (reader.nextChild()) {
    if (reader.namespace === "") {
      switch (reader.localName) {
        case "URL":
          if (placeChild(reader, UPPER_PDF_MEDIA_url, urlCount++)) {
            url = readSimple(reader, mediaUrlDatatype, "E357");
          }
          continue;
      }
    }
    const other = readUndeclared(reader, UPPER_PDF_MEDIA, childrenLeft(UPPER_PDF_MEDIA__CHILDREN, [urlCount]));
    if (other !== undefined) unknown.push(other);
  }
  requireChild(reader, UPPER_PDF_MEDIA_url, urlCount);
  const value = {} as PdfMedia;
  if (url !== undefined) value.url = url;
  if (unknown.length > 0) value.$unknown = unknown;
  reader.end();
  return value;
}

/** Reads `UpperPassbookMedia` — schema/sinch-mms/upper/slide.xsd:197:3 */
export function readUpperPassbookMediaContent(reader: Reader): PassbookMedia | undefined {
  const plain = readPlainly(reader, "", readPlainUpperPassbookMedia);
  if (plain !== undefined) return plain;
  if (reader.attributeCount > 0) readUndeclaredAttributes(reader, UPPER_PASSBOOK_MEDIA);
  let url: MediaUrl | undefined;
  let urlCount = 0;
  const unknown: XmlElement[] = [];
  while (reader.nextChild()) {
    if (reader.namespace === "") {
      switch (reader.localName) {
        case "URL":
          if (placeChild(reader, UPPER_PASSBOOK_MEDIA_url, urlCount++)) {
            url = readSimple(reader, mediaUrlDatatype, "E358");
          }
          continue;
      }
    }
    const other = readUndeclared(reader, UPPER_PASSBOOK_MEDIA, childrenLeft(UPPER_PASSBOOK_MEDIA__CHILDREN, [urlCount]));
    if (other !== undefined) unknown.push(other);
  }
  requireChild(reader, UPPER_PASSBOOK_MEDIA_url, urlCount);
  const value = {} as PassbookMedia;
  if (url !== undefined) value.url = url;
  if (unknown.length > 0) value.$unknown = unknown;
  reader.end();
  return value;
}
