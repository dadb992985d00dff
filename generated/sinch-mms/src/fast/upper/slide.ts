// Generated from schema/sinch-mms/upper/slide.xsd by schemawright. Do not edit.
import { assertUpperSlide } from "../../content/upper/slide.ts";
import { durationOf, isDuration, isMediaUrl, isMessageText, mediaUrlOf, messageTextOf } from "../../fast/types.ts";
import type { AudioMedia, IcalMedia, ImageMedia, PassbookMedia, PdfMedia, Slide, VcardMedia, VideoMedia } from "../../types/slide.ts";
import type { Duration, MediaUrl, MessageText } from "../../types/types.ts";
import { plain, plainText, silent, skipSpace, startsAt } from "@schemawright/runtime/codegen";

/** Reads `UpperSlide` in a plain document — schema/sinch-mms/upper/slide.xsd:10:3 */
export function readPlainUpperSlide(text: string, at: number, end: string): Slide | undefined {
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
  if (startsAt(text, i, "/>")) plain.at = i + 2;
  else {
    if (!startsAt(text, i, ">")) return undefined;
    i = skipSpace(text, i + 1);
    for (let before = -1; before !== i && !startsAt(text, i, end); ) {
      before = i;
      if (image === undefined && startsAt(text, i, "<IMAGE>")) {
        image = readPlainUpperImageMedia(text, i + 6, "</IMAGE>");
        if (image === undefined) return undefined;
        i = skipSpace(text, plain.at);
      }
      if (audio === undefined && startsAt(text, i, "<AUDIO>")) {
        audio = readPlainUpperAudioMedia(text, i + 6, "</AUDIO>");
        if (audio === undefined) return undefined;
        i = skipSpace(text, plain.at);
      }
      if (video === undefined && startsAt(text, i, "<VIDEO>")) {
        video = readPlainUpperVideoMedia(text, i + 6, "</VIDEO>");
        if (video === undefined) return undefined;
        i = skipSpace(text, plain.at);
      }
      if (vcard === undefined && startsAt(text, i, "<VCARD>")) {
        vcard = readPlainUpperVcardMedia(text, i + 6, "</VCARD>");
        if (vcard === undefined) return undefined;
        i = skipSpace(text, plain.at);
      }
      if (ical === undefined && startsAt(text, i, "<ICAL>")) {
        ical = readPlainUpperIcalMedia(text, i + 5, "</ICAL>");
        if (ical === undefined) return undefined;
        i = skipSpace(text, plain.at);
      }
      if (pdf === undefined && startsAt(text, i, "<PDF>")) {
        pdf = readPlainUpperPdfMedia(text, i + 4, "</PDF>");
        if (pdf === undefined) return undefined;
        i = skipSpace(text, plain.at);
      }
      if (passbook === undefined && startsAt(text, i, "<PASSBOOK>")) {
        passbook = readPlainUpperPassbookMedia(text, i + 9, "</PASSBOOK>");
        if (passbook === undefined) return undefined;
        i = skipSpace(text, plain.at);
      }
      if (messageText === undefined && startsAt(text, i, "<TEXT>")) {
        messageText = messageTextOf(plainText(text, i + 6));
        if (messageText === undefined || !startsAt(text, plain.at, "</TEXT>")) return undefined;
        i = skipSpace(text, plain.at + 7);
      }
      if (duration === undefined && startsAt(text, i, "<DURATION>")) {
        duration = durationOf(plainText(text, i + 10));
        if (duration === undefined || !startsAt(text, plain.at, "</DURATION>")) return undefined;
        i = skipSpace(text, plain.at + 11);
      }
    }
    if (!startsAt(text, i, end)) return undefined;
    plain.at = i + end.length;
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
  silent.failed = false;
  assertUpperSlide(value, silent);
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
  assertUpperSlide(value as unknown as Slide, silent);
  return !silent.failed;
}

/** Reads `UpperImageMedia` in a plain document — schema/sinch-mms/upper/slide.xsd:107:3 */
export function readPlainUpperImageMedia(text: string, at: number, end: string): ImageMedia | undefined {
  let i = at;
  let url: MediaUrl | undefined;
  if (!startsAt(text, i, ">")) return undefined;
  i = skipSpace(text, i + 1);
  for (let before = -1; before !== i && !startsAt(text, i, end); ) {
    before = i;
    if (url === undefined && startsAt(text, i, "<URL>")) {
      url = mediaUrlOf(plainText(text, i + 5));
      if (url === undefined || !startsAt(text, plain.at, "</URL>")) return undefined;
      i = skipSpace(text, plain.at + 6);
    }
  }
  if (!startsAt(text, i, end)) return undefined;
  plain.at = i + end.length;
  if (url === undefined) return undefined;
  const value = {} as ImageMedia;
  if (url !== undefined) value.url = url;
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
export function readPlainUpperAudioMedia(text: string, at: number, end: string): AudioMedia | undefined {
  let i = at;
  let url: MediaUrl | undefined;
  if (!startsAt(text, i, ">")) return undefined;
  i = skipSpace(text, i + 1);
  for (let before = -1; before !== i && !startsAt(text, i, end); ) {
    before = i;
    if (url === undefined && startsAt(text, i, "<URL>")) {
      url = mediaUrlOf(plainText(text, i + 5));
      if (url === undefined || !startsAt(text, plain.at, "</URL>")) return undefined;
      i = skipSpace(text, plain.at + 6);
    }
  }
  if (!startsAt(text, i, end)) return undefined;
  plain.at = i + end.length;
  if (url === undefined) return undefined;
  const value = {} as AudioMedia;
  if (url !== undefined) value.url = url;
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
export function readPlainUpperVideoMedia(text: string, at: number, end: string): VideoMedia | undefined {
  let i = at;
  let url: MediaUrl | undefined;
  if (!startsAt(text, i, ">")) return undefined;
  i = skipSpace(text, i + 1);
  for (let before = -1; before !== i && !startsAt(text, i, end); ) {
    before = i;
    if (url === undefined && startsAt(text, i, "<URL>")) {
      url = mediaUrlOf(plainText(text, i + 5));
      if (url === undefined || !startsAt(text, plain.at, "</URL>")) return undefined;
      i = skipSpace(text, plain.at + 6);
    }
  }
  if (!startsAt(text, i, end)) return undefined;
  plain.at = i + end.length;
  if (url === undefined) return undefined;
  const value = {} as VideoMedia;
  if (url !== undefined) value.url = url;
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
export function readPlainUpperVcardMedia(text: string, at: number, end: string): VcardMedia | undefined {
  let i = at;
  let url: MediaUrl | undefined;
  if (!startsAt(text, i, ">")) return undefined;
  i = skipSpace(text, i + 1);
  for (let before = -1; before !== i && !startsAt(text, i, end); ) {
    before = i;
    if (url === undefined && startsAt(text, i, "<URL>")) {
      url = mediaUrlOf(plainText(text, i + 5));
      if (url === undefined || !startsAt(text, plain.at, "</URL>")) return undefined;
      i = skipSpace(text, plain.at + 6);
    }
  }
  if (!startsAt(text, i, end)) return undefined;
  plain.at = i + end.length;
  if (url === undefined) return undefined;
  const value = {} as VcardMedia;
  if (url !== undefined) value.url = url;
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
export function readPlainUpperIcalMedia(text: string, at: number, end: string): IcalMedia | undefined {
  let i = at;
  let url: MediaUrl | undefined;
  if (!startsAt(text, i, ">")) return undefined;
  i = skipSpace(text, i + 1);
  for (let before = -1; before !== i && !startsAt(text, i, end); ) {
    before = i;
    if (url === undefined && startsAt(text, i, "<URL>")) {
      url = mediaUrlOf(plainText(text, i + 5));
      if (url === undefined || !startsAt(text, plain.at, "</URL>")) return undefined;
      i = skipSpace(text, plain.at + 6);
    }
  }
  if (!startsAt(text, i, end)) return undefined;
  plain.at = i + end.length;
  if (url === undefined) return undefined;
  const value = {} as IcalMedia;
  if (url !== undefined) value.url = url;
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
export function readPlainUpperPdfMedia(text: string, at: number, end: string): PdfMedia | undefined {
  let i = at;
  let url: MediaUrl | undefined;
  if (!startsAt(text, i, ">")) return undefined;
  i = skipSpace(text, i + 1);
  for (let before = -1; before !== i && !startsAt(text, i, end); ) {
    before = i;
    if (url === undefined && startsAt(text, i, "<URL>")) {
      url = mediaUrlOf(plainText(text, i + 5));
      if (url === undefined || !startsAt(text, plain.at, "</URL>")) return undefined;
      i = skipSpace(text, plain.at + 6);
    }
  }
  if (!startsAt(text, i, end)) return undefined;
  plain.at = i + end.length;
  if (url === undefined) return undefined;
  const value = {} as PdfMedia;
  if (url !== undefined) value.url = url;
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
export function readPlainUpperPassbookMedia(text: string, at: number, end: string): PassbookMedia | undefined {
  let i = at;
  let url: MediaUrl | undefined;
  if (!startsAt(text, i, ">")) return undefined;
  i = skipSpace(text, i + 1);
  for (let before = -1; before !== i && !startsAt(text, i, end); ) {
    before = i;
    if (url === undefined && startsAt(text, i, "<URL>")) {
      url = mediaUrlOf(plainText(text, i + 5));
      if (url === undefined || !startsAt(text, plain.at, "</URL>")) return undefined;
      i = skipSpace(text, plain.at + 6);
    }
  }
  if (!startsAt(text, i, end)) return undefined;
  plain.at = i + end.length;
  if (url === undefined) return undefined;
  const value = {} as PassbookMedia;
  if (url !== undefined) value.url = url;
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
