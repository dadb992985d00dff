// Generated from schema/sinch-mms/slide.xsd by schemawright. Do not edit.
import { assertSlide } from "../content/slide.ts";
import { durationAt, isDuration, isMediaUrl, isMessageText, mediaUrlOf, messageTextOf } from "../fast/types.ts";
import type { AudioMedia, IcalMedia, ImageMedia, PassbookMedia, PdfMedia, Slide, VcardMedia, VideoMedia } from "../types/slide.ts";
import type { Duration, MediaUrl, MessageText } from "../types/types.ts";
import { constructorOf, plain, plainContent, plainEnd, plainNext, plainTag, plainText, plainToken, silent } from "@schemawright/runtime/codegen";

const PlainSlide = /*@__PURE__*/ constructorOf<Slide>();

/** Reads `Slide` in a plain document — schema/sinch-mms/slide.xsd:9:3 */
export function readPlainSlide(bytes: Uint8Array, at: number, start: number): Slide | undefined {
  let i = at;
  let image: ImageMedia | undefined;
  let audio: AudioMedia | undefined;
  let video: VideoMedia | undefined;
  let vcard: VcardMedia | undefined;
  let ical: IcalMedia | undefined;
  let pdf: PdfMedia | undefined;
  let passbook: PassbookMedia | undefined;
  let messageText: MessageText | undefined;
  let duration: Duration | undefined;
  if (bytes[i] === 47 && bytes[i + 1] === 62) plain.at = i + 2;
  else {
    i = plainContent(bytes, i);
    if (i < 0) return undefined;
    for (let before = -1; before !== i && bytes[i + 1] !== 47; ) {
      before = i;
      if (image === undefined && bytes[i + 1] === 105 && bytes[i + 2] === 109 && bytes[i + 3] === 97 && bytes[i + 4] === 103 && bytes[i + 5] === 101 && bytes[i + 6] === 62) {
        image = readPlainImageMedia(bytes, i + 6, i + 1);
        if (image === undefined) return undefined;
        i = plainTag(bytes);
        if (i < 0) return undefined;
      }
      if (audio === undefined && bytes[i + 1] === 97 && bytes[i + 2] === 117 && bytes[i + 3] === 100 && bytes[i + 4] === 105 && bytes[i + 5] === 111 && bytes[i + 6] === 62) {
        audio = readPlainAudioMedia(bytes, i + 6, i + 1);
        if (audio === undefined) return undefined;
        i = plainTag(bytes);
        if (i < 0) return undefined;
      }
      if (video === undefined && bytes[i + 1] === 118 && bytes[i + 2] === 105 && bytes[i + 3] === 100 && bytes[i + 4] === 101 && bytes[i + 5] === 111 && bytes[i + 6] === 62) {
        video = readPlainVideoMedia(bytes, i + 6, i + 1);
        if (video === undefined) return undefined;
        i = plainTag(bytes);
        if (i < 0) return undefined;
      }
      if (vcard === undefined && bytes[i + 1] === 118 && bytes[i + 2] === 99 && bytes[i + 3] === 97 && bytes[i + 4] === 114 && bytes[i + 5] === 100 && bytes[i + 6] === 62) {
        vcard = readPlainVcardMedia(bytes, i + 6, i + 1);
        if (vcard === undefined) return undefined;
        i = plainTag(bytes);
        if (i < 0) return undefined;
      }
      if (ical === undefined && bytes[i + 1] === 105 && bytes[i + 2] === 99 && bytes[i + 3] === 97 && bytes[i + 4] === 108 && bytes[i + 5] === 62) {
        ical = readPlainIcalMedia(bytes, i + 5, i + 1);
        if (ical === undefined) return undefined;
        i = plainTag(bytes);
        if (i < 0) return undefined;
      }
      if (pdf === undefined && bytes[i + 1] === 112 && bytes[i + 2] === 100 && bytes[i + 3] === 102 && bytes[i + 4] === 62) {
        pdf = readPlainPdfMedia(bytes, i + 4, i + 1);
        if (pdf === undefined) return undefined;
        i = plainTag(bytes);
        if (i < 0) return undefined;
      }
      if (passbook === undefined && bytes[i + 1] === 112 && bytes[i + 2] === 97 && bytes[i + 3] === 115 && bytes[i + 4] === 115 && bytes[i + 5] === 98 && bytes[i + 6] === 111 && bytes[i + 7] === 111 && bytes[i + 8] === 107 && bytes[i + 9] === 62) {
        passbook = readPlainPassbookMedia(bytes, i + 9, i + 1);
        if (passbook === undefined) return undefined;
        i = plainTag(bytes);
        if (i < 0) return undefined;
      }
      if (messageText === undefined && bytes[i + 1] === 109 && bytes[i + 2] === 101 && bytes[i + 3] === 115 && bytes[i + 4] === 115 && bytes[i + 5] === 97 && bytes[i + 6] === 103 && bytes[i + 7] === 101 && bytes[i + 8] === 45 && bytes[i + 9] === 116 && bytes[i + 10] === 101 && bytes[i + 11] === 120 && bytes[i + 12] === 116 && bytes[i + 13] === 62) {
        messageText = messageTextOf(plainText(bytes, i + 14));
        if (messageText === undefined) return undefined;
        i = plainNext(bytes, i + 1);
        if (i < 0) return undefined;
      }
      if (duration === undefined && bytes[i + 1] === 100 && bytes[i + 2] === 117 && bytes[i + 3] === 114 && bytes[i + 4] === 97 && bytes[i + 5] === 116 && bytes[i + 6] === 105 && bytes[i + 7] === 111 && bytes[i + 8] === 110 && bytes[i + 9] === 62) {
        duration = durationAt(bytes, i + 10);
        if (duration === undefined) return undefined;
        i = plainNext(bytes, i + 1);
        if (i < 0) return undefined;
      }
    }
    i = plainEnd(bytes, i, start);
    if (i < 0) return undefined;
    plain.at = i;
  }
  const value = new PlainSlide();
  if (image !== undefined) value.image = image;
  if (audio !== undefined) value.audio = audio;
  if (video !== undefined) value.video = video;
  if (vcard !== undefined) value.vcard = vcard;
  if (ical !== undefined) value.ical = ical;
  if (pdf !== undefined) value.pdf = pdf;
  if (passbook !== undefined) value.passbook = passbook;
  if (messageText !== undefined) value.messageText = messageText;
  if (duration !== undefined) value.duration = duration;
  silent.failed = false;
  assertSlide(image, audio, video, vcard, ical, pdf, passbook, messageText, duration, silent);
  if (silent.failed) return undefined;
  return value;
}

/** Whether a value is surely a valid `Slide` — schema/sinch-mms/slide.xsd:9:3 */
export function isValidSlide(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) if (key !== "image" && key !== "audio" && key !== "video" && key !== "vcard" && key !== "ical" && key !== "pdf" && key !== "passbook" && key !== "messageText" && key !== "duration") return false;
  const object = value as Readonly<Record<string, unknown>>;
  const image = object.image;
  if (image !== undefined) {
    if (!isValidImageMedia(image)) return false;
  }
  const audio = object.audio;
  if (audio !== undefined) {
    if (!isValidAudioMedia(audio)) return false;
  }
  const video = object.video;
  if (video !== undefined) {
    if (!isValidVideoMedia(video)) return false;
  }
  const vcard = object.vcard;
  if (vcard !== undefined) {
    if (!isValidVcardMedia(vcard)) return false;
  }
  const ical = object.ical;
  if (ical !== undefined) {
    if (!isValidIcalMedia(ical)) return false;
  }
  const pdf = object.pdf;
  if (pdf !== undefined) {
    if (!isValidPdfMedia(pdf)) return false;
  }
  const passbook = object.passbook;
  if (passbook !== undefined) {
    if (!isValidPassbookMedia(passbook)) return false;
  }
  const messageText = object.messageText;
  if (messageText !== undefined) {
    if (!isMessageText(messageText)) return false;
  }
  const duration = object.duration;
  if (duration !== undefined) {
    if (!isDuration(duration)) return false;
  }
  silent.failed = false;
  assertSlide(image as Slide["image"], audio as Slide["audio"], video as Slide["video"], vcard as Slide["vcard"], ical as Slide["ical"], pdf as Slide["pdf"], passbook as Slide["passbook"], messageText as Slide["messageText"], duration as Slide["duration"], silent);
  return !silent.failed;
}

/** Reads `ImageMedia` in a plain document — schema/sinch-mms/slide.xsd:105:3 */
export function readPlainImageMedia(bytes: Uint8Array, at: number, start: number): ImageMedia | undefined {
  let i = at;
  let url: MediaUrl | undefined;
  i = plainContent(bytes, i);
  if (i < 0) return undefined;
  for (let before = -1; before !== i && bytes[i + 1] !== 47; ) {
    before = i;
    if (url === undefined && bytes[i + 1] === 117 && bytes[i + 2] === 114 && bytes[i + 3] === 108 && bytes[i + 4] === 62) {
      url = mediaUrlOf(plainToken(bytes, i + 5));
      if (url === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
  }
  i = plainEnd(bytes, i, start);
  if (i < 0) return undefined;
  plain.at = i;
  if (url === undefined) return undefined;
  const value = { url: url } as ImageMedia;
  return value;
}

/** Whether a value is surely a valid `ImageMedia` — schema/sinch-mms/slide.xsd:105:3 */
export function isValidImageMedia(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) if (key !== "url") return false;
  const object = value as Readonly<Record<string, unknown>>;
  const url = object.url;
  if (!isMediaUrl(url)) return false;
  return true;
}

/** Reads `AudioMedia` in a plain document — schema/sinch-mms/slide.xsd:119:3 */
export function readPlainAudioMedia(bytes: Uint8Array, at: number, start: number): AudioMedia | undefined {
  let i = at;
  let url: MediaUrl | undefined;
  i = plainContent(bytes, i);
  if (i < 0) return undefined;
  for (let before = -1; before !== i && bytes[i + 1] !== 47; ) {
    before = i;
    if (url === undefined && bytes[i + 1] === 117 && bytes[i + 2] === 114 && bytes[i + 3] === 108 && bytes[i + 4] === 62) {
      url = mediaUrlOf(plainToken(bytes, i + 5));
      if (url === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
  }
  i = plainEnd(bytes, i, start);
  if (i < 0) return undefined;
  plain.at = i;
  if (url === undefined) return undefined;
  const value = { url: url } as AudioMedia;
  return value;
}

/** Whether a value is surely a valid `AudioMedia` — schema/sinch-mms/slide.xsd:119:3 */
export function isValidAudioMedia(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) if (key !== "url") return false;
  const object = value as Readonly<Record<string, unknown>>;
  const url = object.url;
  if (!isMediaUrl(url)) return false;
  return true;
}

/** Reads `VideoMedia` in a plain document — schema/sinch-mms/slide.xsd:133:3 */
export function readPlainVideoMedia(bytes: Uint8Array, at: number, start: number): VideoMedia | undefined {
  let i = at;
  let url: MediaUrl | undefined;
  i = plainContent(bytes, i);
  if (i < 0) return undefined;
  for (let before = -1; before !== i && bytes[i + 1] !== 47; ) {
    before = i;
    if (url === undefined && bytes[i + 1] === 117 && bytes[i + 2] === 114 && bytes[i + 3] === 108 && bytes[i + 4] === 62) {
      url = mediaUrlOf(plainToken(bytes, i + 5));
      if (url === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
  }
  i = plainEnd(bytes, i, start);
  if (i < 0) return undefined;
  plain.at = i;
  if (url === undefined) return undefined;
  const value = { url: url } as VideoMedia;
  return value;
}

/** Whether a value is surely a valid `VideoMedia` — schema/sinch-mms/slide.xsd:133:3 */
export function isValidVideoMedia(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) if (key !== "url") return false;
  const object = value as Readonly<Record<string, unknown>>;
  const url = object.url;
  if (!isMediaUrl(url)) return false;
  return true;
}

/** Reads `VcardMedia` in a plain document — schema/sinch-mms/slide.xsd:147:3 */
export function readPlainVcardMedia(bytes: Uint8Array, at: number, start: number): VcardMedia | undefined {
  let i = at;
  let url: MediaUrl | undefined;
  i = plainContent(bytes, i);
  if (i < 0) return undefined;
  for (let before = -1; before !== i && bytes[i + 1] !== 47; ) {
    before = i;
    if (url === undefined && bytes[i + 1] === 117 && bytes[i + 2] === 114 && bytes[i + 3] === 108 && bytes[i + 4] === 62) {
      url = mediaUrlOf(plainToken(bytes, i + 5));
      if (url === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
  }
  i = plainEnd(bytes, i, start);
  if (i < 0) return undefined;
  plain.at = i;
  if (url === undefined) return undefined;
  const value = { url: url } as VcardMedia;
  return value;
}

/** Whether a value is surely a valid `VcardMedia` — schema/sinch-mms/slide.xsd:147:3 */
export function isValidVcardMedia(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) if (key !== "url") return false;
  const object = value as Readonly<Record<string, unknown>>;
  const url = object.url;
  if (!isMediaUrl(url)) return false;
  return true;
}

/** Reads `IcalMedia` in a plain document — schema/sinch-mms/slide.xsd:161:3 */
export function readPlainIcalMedia(bytes: Uint8Array, at: number, start: number): IcalMedia | undefined {
  let i = at;
  let url: MediaUrl | undefined;
  i = plainContent(bytes, i);
  if (i < 0) return undefined;
  for (let before = -1; before !== i && bytes[i + 1] !== 47; ) {
    before = i;
    if (url === undefined && bytes[i + 1] === 117 && bytes[i + 2] === 114 && bytes[i + 3] === 108 && bytes[i + 4] === 62) {
      url = mediaUrlOf(plainToken(bytes, i + 5));
      if (url === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
  }
  i = plainEnd(bytes, i, start);
  if (i < 0) return undefined;
  plain.at = i;
  if (url === undefined) return undefined;
  const value = { url: url } as IcalMedia;
  return value;
}

/** Whether a value is surely a valid `IcalMedia` — schema/sinch-mms/slide.xsd:161:3 */
export function isValidIcalMedia(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) if (key !== "url") return false;
  const object = value as Readonly<Record<string, unknown>>;
  const url = object.url;
  if (!isMediaUrl(url)) return false;
  return true;
}

/** Reads `PdfMedia` in a plain document — schema/sinch-mms/slide.xsd:175:3 */
export function readPlainPdfMedia(bytes: Uint8Array, at: number, start: number): PdfMedia | undefined {
  let i = at;
  let url: MediaUrl | undefined;
  i = plainContent(bytes, i);
  if (i < 0) return undefined;
  for (let before = -1; before !== i && bytes[i + 1] !== 47; ) {
    before = i;
    if (url === undefined && bytes[i + 1] === 117 && bytes[i + 2] === 114 && bytes[i + 3] === 108 && bytes[i + 4] === 62) {
      url = mediaUrlOf(plainToken(bytes, i + 5));
      if (url === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
  }
  i = plainEnd(bytes, i, start);
  if (i < 0) return undefined;
  plain.at = i;
  if (url === undefined) return undefined;
  const value = { url: url } as PdfMedia;
  return value;
}

/** Whether a value is surely a valid `PdfMedia` — schema/sinch-mms/slide.xsd:175:3 */
export function isValidPdfMedia(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) if (key !== "url") return false;
  const object = value as Readonly<Record<string, unknown>>;
  const url = object.url;
  if (!isMediaUrl(url)) return false;
  return true;
}

/** Reads `PassbookMedia` in a plain document — schema/sinch-mms/slide.xsd:189:3 */
export function readPlainPassbookMedia(bytes: Uint8Array, at: number, start: number): PassbookMedia | undefined {
  let i = at;
  let url: MediaUrl | undefined;
  i = plainContent(bytes, i);
  if (i < 0) return undefined;
  for (let before = -1; before !== i && bytes[i + 1] !== 47; ) {
    before = i;
    if (url === undefined && bytes[i + 1] === 117 && bytes[i + 2] === 114 && bytes[i + 3] === 108 && bytes[i + 4] === 62) {
      url = mediaUrlOf(plainToken(bytes, i + 5));
      if (url === undefined) return undefined;
      i = plainNext(bytes, i + 1);
      if (i < 0) return undefined;
    }
  }
  i = plainEnd(bytes, i, start);
  if (i < 0) return undefined;
  plain.at = i;
  if (url === undefined) return undefined;
  const value = { url: url } as PassbookMedia;
  return value;
}

/** Whether a value is surely a valid `PassbookMedia` — schema/sinch-mms/slide.xsd:189:3 */
export function isValidPassbookMedia(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) if (key !== "url") return false;
  const object = value as Readonly<Record<string, unknown>>;
  const url = object.url;
  if (!isMediaUrl(url)) return false;
  return true;
}
