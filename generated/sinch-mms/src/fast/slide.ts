// Generated from schema/sinch-mms/slide.xsd by schemawright. Do not edit.
import { assertSlide } from "../content/slide.ts";
import { durationOf, isDuration, isMediaUrl, isMessageText, mediaUrlOf, messageTextOf } from "../fast/types.ts";
import type { AudioMedia, IcalMedia, ImageMedia, PassbookMedia, PdfMedia, Slide, VcardMedia, VideoMedia } from "../types/slide.ts";
import type { Duration, MediaUrl, MessageText } from "../types/types.ts";
import { plain, plainText, silent, skipSpace, startsAt } from "@schemawright/runtime/codegen";

/** Reads `Slide` in a plain document — schema/sinch-mms/slide.xsd:9:3 */
export function readPlainSlide(text: string, at: number, end: string): Slide | undefined {
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
      if (image === undefined && startsAt(text, i, "<image>")) {
        image = readPlainImageMedia(text, i + 6, "</image>");
        if (image === undefined) return undefined;
        i = skipSpace(text, plain.at);
      }
      if (audio === undefined && startsAt(text, i, "<audio>")) {
        audio = readPlainAudioMedia(text, i + 6, "</audio>");
        if (audio === undefined) return undefined;
        i = skipSpace(text, plain.at);
      }
      if (video === undefined && startsAt(text, i, "<video>")) {
        video = readPlainVideoMedia(text, i + 6, "</video>");
        if (video === undefined) return undefined;
        i = skipSpace(text, plain.at);
      }
      if (vcard === undefined && startsAt(text, i, "<vcard>")) {
        vcard = readPlainVcardMedia(text, i + 6, "</vcard>");
        if (vcard === undefined) return undefined;
        i = skipSpace(text, plain.at);
      }
      if (ical === undefined && startsAt(text, i, "<ical>")) {
        ical = readPlainIcalMedia(text, i + 5, "</ical>");
        if (ical === undefined) return undefined;
        i = skipSpace(text, plain.at);
      }
      if (pdf === undefined && startsAt(text, i, "<pdf>")) {
        pdf = readPlainPdfMedia(text, i + 4, "</pdf>");
        if (pdf === undefined) return undefined;
        i = skipSpace(text, plain.at);
      }
      if (passbook === undefined && startsAt(text, i, "<passbook>")) {
        passbook = readPlainPassbookMedia(text, i + 9, "</passbook>");
        if (passbook === undefined) return undefined;
        i = skipSpace(text, plain.at);
      }
      if (messageText === undefined && startsAt(text, i, "<message-text>")) {
        messageText = messageTextOf(plainText(text, i + 14));
        if (messageText === undefined || !startsAt(text, plain.at, "</message-text>")) return undefined;
        i = skipSpace(text, plain.at + 15);
      }
      if (duration === undefined && startsAt(text, i, "<duration>")) {
        duration = durationOf(plainText(text, i + 10));
        if (duration === undefined || !startsAt(text, plain.at, "</duration>")) return undefined;
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
  assertSlide(value, silent);
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
  assertSlide(value as unknown as Slide, silent);
  return !silent.failed;
}

/** Reads `ImageMedia` in a plain document — schema/sinch-mms/slide.xsd:105:3 */
export function readPlainImageMedia(text: string, at: number, end: string): ImageMedia | undefined {
  let i = at;
  let url: MediaUrl | undefined;
  if (!startsAt(text, i, ">")) return undefined;
  i = skipSpace(text, i + 1);
  for (let before = -1; before !== i && !startsAt(text, i, end); ) {
    before = i;
    if (url === undefined && startsAt(text, i, "<url>")) {
      url = mediaUrlOf(plainText(text, i + 5));
      if (url === undefined || !startsAt(text, plain.at, "</url>")) return undefined;
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
export function readPlainAudioMedia(text: string, at: number, end: string): AudioMedia | undefined {
  let i = at;
  let url: MediaUrl | undefined;
  if (!startsAt(text, i, ">")) return undefined;
  i = skipSpace(text, i + 1);
  for (let before = -1; before !== i && !startsAt(text, i, end); ) {
    before = i;
    if (url === undefined && startsAt(text, i, "<url>")) {
      url = mediaUrlOf(plainText(text, i + 5));
      if (url === undefined || !startsAt(text, plain.at, "</url>")) return undefined;
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
export function readPlainVideoMedia(text: string, at: number, end: string): VideoMedia | undefined {
  let i = at;
  let url: MediaUrl | undefined;
  if (!startsAt(text, i, ">")) return undefined;
  i = skipSpace(text, i + 1);
  for (let before = -1; before !== i && !startsAt(text, i, end); ) {
    before = i;
    if (url === undefined && startsAt(text, i, "<url>")) {
      url = mediaUrlOf(plainText(text, i + 5));
      if (url === undefined || !startsAt(text, plain.at, "</url>")) return undefined;
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
export function readPlainVcardMedia(text: string, at: number, end: string): VcardMedia | undefined {
  let i = at;
  let url: MediaUrl | undefined;
  if (!startsAt(text, i, ">")) return undefined;
  i = skipSpace(text, i + 1);
  for (let before = -1; before !== i && !startsAt(text, i, end); ) {
    before = i;
    if (url === undefined && startsAt(text, i, "<url>")) {
      url = mediaUrlOf(plainText(text, i + 5));
      if (url === undefined || !startsAt(text, plain.at, "</url>")) return undefined;
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
export function readPlainIcalMedia(text: string, at: number, end: string): IcalMedia | undefined {
  let i = at;
  let url: MediaUrl | undefined;
  if (!startsAt(text, i, ">")) return undefined;
  i = skipSpace(text, i + 1);
  for (let before = -1; before !== i && !startsAt(text, i, end); ) {
    before = i;
    if (url === undefined && startsAt(text, i, "<url>")) {
      url = mediaUrlOf(plainText(text, i + 5));
      if (url === undefined || !startsAt(text, plain.at, "</url>")) return undefined;
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
export function readPlainPdfMedia(text: string, at: number, end: string): PdfMedia | undefined {
  let i = at;
  let url: MediaUrl | undefined;
  if (!startsAt(text, i, ">")) return undefined;
  i = skipSpace(text, i + 1);
  for (let before = -1; before !== i && !startsAt(text, i, end); ) {
    before = i;
    if (url === undefined && startsAt(text, i, "<url>")) {
      url = mediaUrlOf(plainText(text, i + 5));
      if (url === undefined || !startsAt(text, plain.at, "</url>")) return undefined;
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
export function readPlainPassbookMedia(text: string, at: number, end: string): PassbookMedia | undefined {
  let i = at;
  let url: MediaUrl | undefined;
  if (!startsAt(text, i, ">")) return undefined;
  i = skipSpace(text, i + 1);
  for (let before = -1; before !== i && !startsAt(text, i, end); ) {
    before = i;
    if (url === undefined && startsAt(text, i, "<url>")) {
      url = mediaUrlOf(plainText(text, i + 5));
      if (url === undefined || !startsAt(text, plain.at, "</url>")) return undefined;
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

/** Whether a value is surely a valid `PassbookMedia` — schema/sinch-mms/slide.xsd:189:3 */
export function isValidPassbookMedia(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) if (key !== "url") return false;
  const object = value as Readonly<Record<string, unknown>>;
  const url = object.url;
  if (!isMediaUrl(url)) return false;
  return true;
}
