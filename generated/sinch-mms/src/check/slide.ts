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
import type { Checker } from "@schemawright/runtime/codegen";

/** Checks `Slide` — schema/sinch-mms/slide.xsd:9:3 */
export function checkSlideContent(value: unknown, checker: Checker): void {
  const mistyped = checker.mistyped;
  if (!checker.object(value, SLIDE__PROPERTIES, SLIDE)) return;
  if (value.image !== undefined) {
    checker.enter(SLIDE_image, 0);
    checkImageMediaContent(value.image, checker);
    checker.leave();
  }
  if (value.audio !== undefined) {
    checker.enter(SLIDE_audio, 0);
    checkAudioMediaContent(value.audio, checker);
    checker.leave();
  }
  if (value.video !== undefined) {
    checker.enter(SLIDE_video, 0);
    checkVideoMediaContent(value.video, checker);
    checker.leave();
  }
  if (value.vcard !== undefined) {
    checker.enter(SLIDE_vcard, 0);
    checkVcardMediaContent(value.vcard, checker);
    checker.leave();
  }
  if (value.ical !== undefined) {
    checker.enter(SLIDE_ical, 0);
    checkIcalMediaContent(value.ical, checker);
    checker.leave();
  }
  if (value.pdf !== undefined) {
    checker.enter(SLIDE_pdf, 0);
    checkPdfMediaContent(value.pdf, checker);
    checker.leave();
  }
  if (value.passbook !== undefined) {
    checker.enter(SLIDE_passbook, 0);
    checkPassbookMediaContent(value.passbook, checker);
    checker.leave();
  }
  if (value.messageText !== undefined) {
    checker.enter(SLIDE_messageText, 0);
    messageTextDatatype.check(value.messageText, checker, "E228");
    checker.leave();
  }
  if (value.duration !== undefined) {
    checker.enter(SLIDE_duration, 0);
    durationDatatype.check(value.duration, checker, "E230");
    checker.leave();
  }
  if (checker.mistyped !== mistyped) return;
  const object = value as unknown as Slide;
  assertSlide(object.image, object.audio, object.video, object.vcard, object.ical, object.pdf, object.passbook, object.messageText, object.duration, checker);
}

/** Checks `ImageMedia` — schema/sinch-mms/slide.xsd:105:3 */
export function checkImageMediaContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, IMAGE_MEDIA__PROPERTIES, IMAGE_MEDIA)) return;
  if (value.url !== undefined) {
    checker.enter(IMAGE_MEDIA_url, 0);
    mediaUrlDatatype.check(value.url, checker, "E351");
    checker.leave();
  } else checker.occurs(IMAGE_MEDIA_url, 0);
}

/** Checks `AudioMedia` — schema/sinch-mms/slide.xsd:119:3 */
export function checkAudioMediaContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, AUDIO_MEDIA__PROPERTIES, AUDIO_MEDIA)) return;
  if (value.url !== undefined) {
    checker.enter(AUDIO_MEDIA_url, 0);
    mediaUrlDatatype.check(value.url, checker, "E352");
    checker.leave();
  } else checker.occurs(AUDIO_MEDIA_url, 0);
}

/** Checks `VideoMedia` — schema/sinch-mms/slide.xsd:133:3 */
export function checkVideoMediaContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, VIDEO_MEDIA__PROPERTIES, VIDEO_MEDIA)) return;
  if (value.url !== undefined) {
    checker.enter(VIDEO_MEDIA_url, 0);
    mediaUrlDatatype.check(value.url, checker, "E353");
    checker.leave();
  } else checker.occurs(VIDEO_MEDIA_url, 0);
}

/** Checks `VcardMedia` — schema/sinch-mms/slide.xsd:147:3 */
export function checkVcardMediaContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, VCARD_MEDIA__PROPERTIES, VCARD_MEDIA)) return;
  if (value.url !== undefined) {
    checker.enter(VCARD_MEDIA_url, 0);
    mediaUrlDatatype.check(value.url, checker, "E355");
    checker.leave();
  } else checker.occurs(VCARD_MEDIA_url, 0);
}

/** Checks `IcalMedia` — schema/sinch-mms/slide.xsd:161:3 */
export function checkIcalMediaContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, ICAL_MEDIA__PROPERTIES, ICAL_MEDIA)) return;
  if (value.url !== undefined) {
    checker.enter(ICAL_MEDIA_url, 0);
    mediaUrlDatatype.check(value.url, checker, "E356");
    checker.leave();
  } else checker.occurs(ICAL_MEDIA_url, 0);
}

/** Checks `PdfMedia` — schema/sinch-mms/slide.xsd:175:3 */
export function checkPdfMediaContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, PDF_MEDIA__PROPERTIES, PDF_MEDIA)) return;
  if (value.url !== undefined) {
    checker.enter(PDF_MEDIA_url, 0);
    mediaUrlDatatype.check(value.url, checker, "E357");
    checker.leave();
  } else checker.occurs(PDF_MEDIA_url, 0);
}

/** Checks `PassbookMedia` — schema/sinch-mms/slide.xsd:189:3 */
export function checkPassbookMediaContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, PASSBOOK_MEDIA__PROPERTIES, PASSBOOK_MEDIA)) return;
  if (value.url !== undefined) {
    checker.enter(PASSBOOK_MEDIA_url, 0);
    mediaUrlDatatype.check(value.url, checker, "E358");
    checker.leave();
  } else checker.occurs(PASSBOOK_MEDIA_url, 0);
}
