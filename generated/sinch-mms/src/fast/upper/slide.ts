// Generated from schema/sinch-mms/upper/slide.xsd by schemawright. Do not edit.
import { assertUpperSlide } from "../../content/upper/slide.ts";
import { durationAt, isDuration, isMediaUrl, isMessageText, mediaUrlOf, messageTextOf } from "../../fast/types.ts";
import type { AudioMedia, IcalMedia, ImageMedia, PassbookMedia, PdfMedia, Slide, VcardMedia, VideoMedia } from "../../types/slide.ts";
import type { Duration, MediaUrl, MessageText } from "../../types/types.ts";
import { constructorOf, plain, plainContent, plainEnd, plainNext, plainTag, plainText, plainToken, silent } from "@schemawright/runtime/codegen";

const PlainUpperSlide = /*@__PURE__*/ constructorOf<Slide>();

/** Reads `UpperSlide` in a plain document — schema/sinch-mms/upper/slide.xsd:10:3 */
export function readPlainUpperSlide(bytes: Uint8Array, at: number, start: number): Slide | undefined {
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
      if (image === undefined && bytes[i + 1] === 73 && bytes[i + 2] === 77 && bytes[i + 3] === 65 && bytes[i + 4] === 71 && bytes[i + 5] === 69 && bytes[i + 6] === 62) {
        image = readPlainUpperImageMedia(bytes, i + 6, i + 1);
        if (image === undefined) return undefined;
        i = plainTag(bytes);
        if (i < 0) return undefined;
      }
      if (audio === undefined && bytes[i + 1] === 65 && bytes[i + 2] === 85 && bytes[i + 3] === 68 && bytes[i + 4] === 73 && bytes[i + 5] === 79 && bytes[i + 6] === 62) {
        audio = readPlainUpperAudioMedia(bytes, i + 6, i + 1);
        if (audio === undefined) return undefined;
        i = plainTag(bytes);
        if (i < 0) return undefined;
      }
      if (video === undefined && bytes[i + 1] === 86 && bytes[i + 2] === 73 && bytes[i + 3] === 68 && bytes[i + 4] === 69 && bytes[i + 5] === 79 && bytes[i + 6] === 62) {
        video = readPlainUpperVideoMedia(bytes, i + 6, i + 1);
        if (video === undefined) return undefined;
        i = plainTag(bytes);
        if (i < 0) return undefined;
      }
      if (vcard === undefined && bytes[i + 1] === 86 && bytes[i + 2] === 67 && bytes[i + 3] === 65 && bytes[i + 4] === 82 && bytes[i + 5] === 68 && bytes[i + 6] === 62) {
        vcard = readPlainUpperVcardMedia(bytes, i + 6, i + 1);
        if (vcard === undefined) return undefined;
        i = plainTag(bytes);
        if (i < 0) return undefined;
      }
      if (ical === undefined && bytes[i + 1] === 73 && bytes[i + 2] === 67 && bytes[i + 3] === 65 && bytes[i + 4] === 76 && bytes[i + 5] === 62) {
        ical = readPlainUpperIcalMedia(bytes, i + 5, i + 1);
        if (ical === undefined) return undefined;
        i = plainTag(bytes);
        if (i < 0) return undefined;
      }
      if (pdf === undefined && bytes[i + 1] === 80 && bytes[i + 2] === 68 && bytes[i + 3] === 70 && bytes[i + 4] === 62) {
        pdf = readPlainUpperPdfMedia(bytes, i + 4, i + 1);
        if (pdf === undefined) return undefined;
        i = plainTag(bytes);
        if (i < 0) return undefined;
      }
      if (passbook === undefined && bytes[i + 1] === 80 && bytes[i + 2] === 65 && bytes[i + 3] === 83 && bytes[i + 4] === 83 && bytes[i + 5] === 66 && bytes[i + 6] === 79 && bytes[i + 7] === 79 && bytes[i + 8] === 75 && bytes[i + 9] === 62) {
        passbook = readPlainUpperPassbookMedia(bytes, i + 9, i + 1);
        if (passbook === undefined) return undefined;
        i = plainTag(bytes);
        if (i < 0) return undefined;
      }
      if (messageText === undefined && bytes[i + 1] === 84 && bytes[i + 2] === 69 && bytes[i + 3] === 88 && bytes[i + 4] === 84 && bytes[i + 5] === 62) {
        messageText = messageTextOf(plainText(bytes, i + 6));
        if (messageText === undefined) return undefined;
        i = plainNext(bytes, i + 1);
        if (i < 0) return undefined;
      }
      if (duration === undefined && bytes[i + 1] === 68 && bytes[i + 2] === 85 && bytes[i + 3] === 82 && bytes[i + 4] === 65 && bytes[i + 5] === 84 && bytes[i + 6] === 73 && bytes[i + 7] === 79 && bytes[i + 8] === 78 && bytes[i + 9] === 62) {
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
  const value = new PlainUpperSlide();
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
  assertUpperSlide(image, audio, video, vcard, ical, pdf, passbook, messageText, duration, silent);
  if (silent.failed) return undefined;
  return value;
}

/** Whether a value is surely a valid `UpperSlide` — schema/sinch-mms/upper/slide.xsd:10:3 */
export function isValidUpperSlide(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) if (key !== "image" && key !== "audio" && key !== "video" && key !== "vcard" && key !== "ical" && key !== "pdf" && key !== "passbook" && key !== "messageText" && key !== "duration") return false;
  const object = value as Readonly<Record<string, unknown>>;
  const image = object.image;
  if (image !== undefined) {
    if (!isValidUpperImageMedia(image)) return false;
  }
  const audio = object.audio;
  if (audio !== undefined) {
    if (!isValidUpperAudioMedia(audio)) return false;
  }
  const video = object.video;
  if (video !== undefined) {
    if (!isValidUpperVideoMedia(video)) return false;
  }
  const vcard = object.vcard;
  if (vcard !== undefined) {
    if (!isValidUpperVcardMedia(vcard)) return false;
  }
  const ical = object.ical;
  if (ical !== undefined) {
    if (!isValidUpperIcalMedia(ical)) return false;
  }
  const pdf = object.pdf;
  if (pdf !== undefined) {
    if (!isValidUpperPdfMedia(pdf)) return false;
  }
  const passbook = object.passbook;
  if (passbook !== undefined) {
    if (!isValidUpperPassbookMedia(passbook)) return false;
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
  assertUpperSlide(image as Slide["image"], audio as Slide["audio"], video as Slide["video"], vcard as Slide["vcard"], ical as Slide["ical"], pdf as Slide["pdf"], passbook as Slide["passbook"], messageText as Slide["messageText"], duration as Slide["duration"], silent);
  return !silent.failed;
}

/** Reads `UpperImageMedia` in a plain document — schema/sinch-mms/upper/slide.xsd:107:3 */
export function readPlainUpperImageMedia(bytes: Uint8Array, at: number, start: number): ImageMedia | undefined {
  let i = at;
  let url: MediaUrl | undefined;
  i = plainContent(bytes, i);
  if (i < 0) return undefined;
  for (let before = -1; before !== i && bytes[i + 1] !== 47; ) {
    before = i;
    if (url === undefined && bytes[i + 1] === 85 && bytes[i + 2] === 82 && bytes[i + 3] === 76 && bytes[i + 4] === 62) {
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

/** Whether a value is surely a valid `UpperImageMedia` — schema/sinch-mms/upper/slide.xsd:107:3 */
export function isValidUpperImageMedia(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) if (key !== "url") return false;
  const object = value as Readonly<Record<string, unknown>>;
  const url = object.url;
  if (!isMediaUrl(url)) return false;
  return true;
}

/** Reads `UpperAudioMedia` in a plain document — schema/sinch-mms/upper/slide.xsd:122:3 */
export function readPlainUpperAudioMedia(bytes: Uint8Array, at: number, start: number): AudioMedia | undefined {
  let i = at;
  let url: MediaUrl | undefined;
  i = plainContent(bytes, i);
  if (i < 0) return undefined;
  for (let before = -1; before !== i && bytes[i + 1] !== 47; ) {
    before = i;
    if (url === undefined && bytes[i + 1] === 85 && bytes[i + 2] === 82 && bytes[i + 3] === 76 && bytes[i + 4] === 62) {
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

/** Whether a value is surely a valid `UpperAudioMedia` — schema/sinch-mms/upper/slide.xsd:122:3 */
export function isValidUpperAudioMedia(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) if (key !== "url") return false;
  const object = value as Readonly<Record<string, unknown>>;
  const url = object.url;
  if (!isMediaUrl(url)) return false;
  return true;
}

/** Reads `UpperVideoMedia` in a plain document — schema/sinch-mms/upper/slide.xsd:137:3 */
export function readPlainUpperVideoMedia(bytes: Uint8Array, at: number, start: number): VideoMedia | undefined {
  let i = at;
  let url: MediaUrl | undefined;
  i = plainContent(bytes, i);
  if (i < 0) return undefined;
  for (let before = -1; before !== i && bytes[i + 1] !== 47; ) {
    before = i;
    if (url === undefined && bytes[i + 1] === 85 && bytes[i + 2] === 82 && bytes[i + 3] === 76 && bytes[i + 4] === 62) {
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

/** Whether a value is surely a valid `UpperVideoMedia` — schema/sinch-mms/upper/slide.xsd:137:3 */
export function isValidUpperVideoMedia(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) if (key !== "url") return false;
  const object = value as Readonly<Record<string, unknown>>;
  const url = object.url;
  if (!isMediaUrl(url)) return false;
  return true;
}

/** Reads `UpperVcardMedia` in a plain document — schema/sinch-mms/upper/slide.xsd:152:3 */
export function readPlainUpperVcardMedia(bytes: Uint8Array, at: number, start: number): VcardMedia | undefined {
  let i = at;
  let url: MediaUrl | undefined;
  i = plainContent(bytes, i);
  if (i < 0) return undefined;
  for (let before = -1; before !== i && bytes[i + 1] !== 47; ) {
    before = i;
    if (url === undefined && bytes[i + 1] === 85 && bytes[i + 2] === 82 && bytes[i + 3] === 76 && bytes[i + 4] === 62) {
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

/** Whether a value is surely a valid `UpperVcardMedia` — schema/sinch-mms/upper/slide.xsd:152:3 */
export function isValidUpperVcardMedia(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) if (key !== "url") return false;
  const object = value as Readonly<Record<string, unknown>>;
  const url = object.url;
  if (!isMediaUrl(url)) return false;
  return true;
}

/** Reads `UpperIcalMedia` in a plain document — schema/sinch-mms/upper/slide.xsd:167:3 */
export function readPlainUpperIcalMedia(bytes: Uint8Array, at: number, start: number): IcalMedia | undefined {
  let i = at;
  let url: MediaUrl | undefined;
  i = plainContent(bytes, i);
  if (i < 0) return undefined;
  for (let before = -1; before !== i && bytes[i + 1] !== 47; ) {
    before = i;
    if (url === undefined && bytes[i + 1] === 85 && bytes[i + 2] === 82 && bytes[i + 3] === 76 && bytes[i + 4] === 62) {
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

/** Whether a value is surely a valid `UpperIcalMedia` — schema/sinch-mms/upper/slide.xsd:167:3 */
export function isValidUpperIcalMedia(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) if (key !== "url") return false;
  const object = value as Readonly<Record<string, unknown>>;
  const url = object.url;
  if (!isMediaUrl(url)) return false;
  return true;
}

/** Reads `UpperPdfMedia` in a plain document — schema/sinch-mms/upper/slide.xsd:182:3 */
export function readPlainUpperPdfMedia(bytes: Uint8Array, at: number, start: number): PdfMedia | undefined {
  let i = at;
  let url: MediaUrl | undefined;
  i = plainContent(bytes, i);
  if (i < 0) return undefined;
  for (let before = -1; before !== i && bytes[i + 1] !== 47; ) {
    before = i;
    if (url === undefined && bytes[i + 1] === 85 && bytes[i + 2] === 82 && bytes[i + 3] === 76 && bytes[i + 4] === 62) {
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

/** Whether a value is surely a valid `UpperPdfMedia` — schema/sinch-mms/upper/slide.xsd:182:3 */
export function isValidUpperPdfMedia(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) if (key !== "url") return false;
  const object = value as Readonly<Record<string, unknown>>;
  const url = object.url;
  if (!isMediaUrl(url)) return false;
  return true;
}

/** Reads `UpperPassbookMedia` in a plain document — schema/sinch-mms/upper/slide.xsd:197:3 */
export function readPlainUpperPassbookMedia(bytes: Uint8Array, at: number, start: number): PassbookMedia | undefined {
  let i = at;
  let url: MediaUrl | undefined;
  i = plainContent(bytes, i);
  if (i < 0) return undefined;
  for (let before = -1; before !== i && bytes[i + 1] !== 47; ) {
    before = i;
    if (url === undefined && bytes[i + 1] === 85 && bytes[i + 2] === 82 && bytes[i + 3] === 76 && bytes[i + 4] === 62) {
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

/** Whether a value is surely a valid `UpperPassbookMedia` — schema/sinch-mms/upper/slide.xsd:197:3 */
export function isValidUpperPassbookMedia(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) if (key !== "url") return false;
  const object = value as Readonly<Record<string, unknown>>;
  const url = object.url;
  if (!isMediaUrl(url)) return false;
  return true;
}
