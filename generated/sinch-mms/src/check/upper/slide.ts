// Generated from schema/sinch-mms/upper/slide.xsd by schemawright. Do not edit.
import {
  UPPER_AUDIO_MEDIA,
  UPPER_AUDIO_MEDIA__PROPERTIES,
  UPPER_AUDIO_MEDIA_url,
  UPPER_ICAL_MEDIA,
  UPPER_ICAL_MEDIA__PROPERTIES,
  UPPER_ICAL_MEDIA_url,
  UPPER_IMAGE_MEDIA,
  UPPER_IMAGE_MEDIA__PROPERTIES,
  UPPER_IMAGE_MEDIA_url,
  UPPER_PASSBOOK_MEDIA,
  UPPER_PASSBOOK_MEDIA__PROPERTIES,
  UPPER_PASSBOOK_MEDIA_url,
  UPPER_PDF_MEDIA,
  UPPER_PDF_MEDIA__PROPERTIES,
  UPPER_PDF_MEDIA_url,
  UPPER_SLIDE,
  UPPER_SLIDE__PROPERTIES,
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
  UPPER_VCARD_MEDIA__PROPERTIES,
  UPPER_VCARD_MEDIA_url,
  UPPER_VIDEO_MEDIA,
  UPPER_VIDEO_MEDIA__PROPERTIES,
  UPPER_VIDEO_MEDIA_url,
  assertUpperSlide,
} from "../../content/upper/slide.ts";
import type { Slide } from "../../types/slide.ts";
import { durationDatatype, mediaUrlDatatype, messageTextDatatype } from "../../values/types.ts";
import { type Checker, checkChildContent, checkChildValue } from "@schemawright/runtime/codegen";

/** Checks `UpperSlide` — schema/sinch-mms/upper/slide.xsd:10:3 */
export function checkUpperSlideContent(value: unknown, checker: Checker): void {
  const mistyped = checker.mistyped;
  if (!checker.object(value, UPPER_SLIDE__PROPERTIES, UPPER_SLIDE)) return;
  checkChildContent(checker, UPPER_SLIDE_image, value.image, checkUpperImageMediaContent);
  checkChildContent(checker, UPPER_SLIDE_audio, value.audio, checkUpperAudioMediaContent);
  checkChildContent(checker, UPPER_SLIDE_video, value.video, checkUpperVideoMediaContent);
  checkChildContent(checker, UPPER_SLIDE_vcard, value.vcard, checkUpperVcardMediaContent);
  checkChildContent(checker, UPPER_SLIDE_ical, value.ical, checkUpperIcalMediaContent);
  checkChildContent(checker, UPPER_SLIDE_pdf, value.pdf, checkUpperPdfMediaContent);
  checkChildContent(checker, UPPER_SLIDE_passbook, value.passbook, checkUpperPassbookMediaContent);
  checkChildValue(checker, UPPER_SLIDE_messageText, value.messageText, messageTextDatatype, "E228");
  checkChildValue(checker, UPPER_SLIDE_duration, value.duration, durationDatatype, "E230");
  if (checker.mistyped !== mistyped) return;
  const object = value as unknown as Slide;
  assertUpperSlide(object.image, object.audio, object.video, object.vcard, object.ical, object.pdf, object.passbook, object.messageText, object.duration, checker);
}

/** Checks `UpperImageMedia` — schema/sinch-mms/upper/slide.xsd:107:3 */
export function checkUpperImageMediaContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, UPPER_IMAGE_MEDIA__PROPERTIES, UPPER_IMAGE_MEDIA)) return;
  checkChildValue(checker, UPPER_IMAGE_MEDIA_url, value.url, mediaUrlDatatype, "E351");
}

/** Checks `UpperAudioMedia` — schema/sinch-mms/upper/slide.xsd:122:3 */
export function checkUpperAudioMediaContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, UPPER_AUDIO_MEDIA__PROPERTIES, UPPER_AUDIO_MEDIA)) return;
  checkChildValue(checker, UPPER_AUDIO_MEDIA_url, value.url, mediaUrlDatatype, "E352");
}

/** Checks `UpperVideoMedia` — schema/sinch-mms/upper/slide.xsd:137:3 */
export function checkUpperVideoMediaContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, UPPER_VIDEO_MEDIA__PROPERTIES, UPPER_VIDEO_MEDIA)) return;
  checkChildValue(checker, UPPER_VIDEO_MEDIA_url, value.url, mediaUrlDatatype, "E353");
}

/** Checks `UpperVcardMedia` — schema/sinch-mms/upper/slide.xsd:152:3 */
export function checkUpperVcardMediaContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, UPPER_VCARD_MEDIA__PROPERTIES, UPPER_VCARD_MEDIA)) return;
  checkChildValue(checker, UPPER_VCARD_MEDIA_url, value.url, mediaUrlDatatype, "E355");
}

/** Checks `UpperIcalMedia` — schema/sinch-mms/upper/slide.xsd:167:3 */
export function checkUpperIcalMediaContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, UPPER_ICAL_MEDIA__PROPERTIES, UPPER_ICAL_MEDIA)) return;
  checkChildValue(checker, UPPER_ICAL_MEDIA_url, value.url, mediaUrlDatatype, "E356");
}

/** Checks `UpperPdfMedia` — schema/sinch-mms/upper/slide.xsd:182:3 */
export function checkUpperPdfMediaContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, UPPER_PDF_MEDIA__PROPERTIES, UPPER_PDF_MEDIA)) return;
  checkChildValue(checker, UPPER_PDF_MEDIA_url, value.url, mediaUrlDatatype, "E357");
}

/** Checks `UpperPassbookMedia` — schema/sinch-mms/upper/slide.xsd:197:3 */
export function checkUpperPassbookMediaContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, UPPER_PASSBOOK_MEDIA__PROPERTIES, UPPER_PASSBOOK_MEDIA)) return;
  checkChildValue(checker, UPPER_PASSBOOK_MEDIA_url, value.url, mediaUrlDatatype, "E358");
}
