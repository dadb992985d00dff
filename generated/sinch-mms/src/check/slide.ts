// Generated from schema/sinch-mms/slide.xsd by schemawright. Do not edit.
import {
  AUDIO_MEDIA,
  AUDIO_MEDIA__PROPERTIES,
  AUDIO_MEDIA_url,
  ICAL_MEDIA,
  ICAL_MEDIA__PROPERTIES,
  ICAL_MEDIA_url,
  IMAGE_MEDIA,
  IMAGE_MEDIA__PROPERTIES,
  IMAGE_MEDIA_url,
  PASSBOOK_MEDIA,
  PASSBOOK_MEDIA__PROPERTIES,
  PASSBOOK_MEDIA_url,
  PDF_MEDIA,
  PDF_MEDIA__PROPERTIES,
  PDF_MEDIA_url,
  SLIDE,
  SLIDE__PROPERTIES,
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
  VCARD_MEDIA__PROPERTIES,
  VCARD_MEDIA_url,
  VIDEO_MEDIA,
  VIDEO_MEDIA__PROPERTIES,
  VIDEO_MEDIA_url,
  assertSlide,
} from "../content/slide.ts";
import type { Slide } from "../types/slide.ts";
import { durationDatatype, mediaUrlDatatype, messageTextDatatype } from "../values/types.ts";
import { type Checker, checkChildContent, checkChildValue } from "@schemawright/runtime/codegen";

/** Checks `Slide` — schema/sinch-mms/slide.xsd:9:3 */
export function checkSlideContent(value: unknown, checker: Checker): void {
  const mistyped = checker.mistyped;
  if (!checker.object(value, SLIDE__PROPERTIES, SLIDE)) return;
  checkChildContent(checker, SLIDE_image, value.image, checkImageMediaContent);
  checkChildContent(checker, SLIDE_audio, value.audio, checkAudioMediaContent);
  checkChildContent(checker, SLIDE_video, value.video, checkVideoMediaContent);
  checkChildContent(checker, SLIDE_vcard, value.vcard, checkVcardMediaContent);
  checkChildContent(checker, SLIDE_ical, value.ical, checkIcalMediaContent);
  checkChildContent(checker, SLIDE_pdf, value.pdf, checkPdfMediaContent);
  checkChildContent(checker, SLIDE_passbook, value.passbook, checkPassbookMediaContent);
  checkChildValue(checker, SLIDE_messageText, value.messageText, messageTextDatatype, "E228");
  checkChildValue(checker, SLIDE_duration, value.duration, durationDatatype, "E230");
  if (checker.mistyped !== mistyped) return;
  const object = value as unknown as Slide;
  assertSlide(object.image, object.audio, object.video, object.vcard, object.ical, object.pdf, object.passbook, object.messageText, object.duration, checker);
}

/** Checks `ImageMedia` — schema/sinch-mms/slide.xsd:105:3 */
export function checkImageMediaContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, IMAGE_MEDIA__PROPERTIES, IMAGE_MEDIA)) return;
  checkChildValue(checker, IMAGE_MEDIA_url, value.url, mediaUrlDatatype, "E351");
}

/** Checks `AudioMedia` — schema/sinch-mms/slide.xsd:119:3 */
export function checkAudioMediaContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, AUDIO_MEDIA__PROPERTIES, AUDIO_MEDIA)) return;
  checkChildValue(checker, AUDIO_MEDIA_url, value.url, mediaUrlDatatype, "E352");
}

/** Checks `VideoMedia` — schema/sinch-mms/slide.xsd:133:3 */
export function checkVideoMediaContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, VIDEO_MEDIA__PROPERTIES, VIDEO_MEDIA)) return;
  checkChildValue(checker, VIDEO_MEDIA_url, value.url, mediaUrlDatatype, "E353");
}

/** Checks `VcardMedia` — schema/sinch-mms/slide.xsd:147:3 */
export function checkVcardMediaContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, VCARD_MEDIA__PROPERTIES, VCARD_MEDIA)) return;
  checkChildValue(checker, VCARD_MEDIA_url, value.url, mediaUrlDatatype, "E355");
}

/** Checks `IcalMedia` — schema/sinch-mms/slide.xsd:161:3 */
export function checkIcalMediaContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, ICAL_MEDIA__PROPERTIES, ICAL_MEDIA)) return;
  checkChildValue(checker, ICAL_MEDIA_url, value.url, mediaUrlDatatype, "E356");
}

/** Checks `PdfMedia` — schema/sinch-mms/slide.xsd:175:3 */
export function checkPdfMediaContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, PDF_MEDIA__PROPERTIES, PDF_MEDIA)) return;
  checkChildValue(checker, PDF_MEDIA_url, value.url, mediaUrlDatatype, "E357");
}

/** Checks `PassbookMedia` — schema/sinch-mms/slide.xsd:189:3 */
export function checkPassbookMediaContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, PASSBOOK_MEDIA__PROPERTIES, PASSBOOK_MEDIA)) return;
  checkChildValue(checker, PASSBOOK_MEDIA_url, value.url, mediaUrlDatatype, "E358");
}
