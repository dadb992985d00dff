// Generated from schema/sinch-mms/slide.xsd by schemawright. Do not edit.
import {
  AUDIO_MEDIA,
  AUDIO_MEDIA_PROPERTIES,
  AUDIO_MEDIA_URL,
  ICAL_MEDIA,
  ICAL_MEDIA_PROPERTIES,
  ICAL_MEDIA_URL,
  IMAGE_MEDIA,
  IMAGE_MEDIA_PROPERTIES,
  IMAGE_MEDIA_URL,
  PASSBOOK_MEDIA,
  PASSBOOK_MEDIA_PROPERTIES,
  PASSBOOK_MEDIA_URL,
  PDF_MEDIA,
  PDF_MEDIA_PROPERTIES,
  PDF_MEDIA_URL,
  SLIDE,
  SLIDE_AUDIO,
  SLIDE_DURATION,
  SLIDE_ICAL,
  SLIDE_IMAGE,
  SLIDE_MESSAGE_TEXT,
  SLIDE_PASSBOOK,
  SLIDE_PDF,
  SLIDE_PROPERTIES,
  SLIDE_VCARD,
  SLIDE_VIDEO,
  VCARD_MEDIA,
  VCARD_MEDIA_PROPERTIES,
  VCARD_MEDIA_URL,
  VIDEO_MEDIA,
  VIDEO_MEDIA_PROPERTIES,
  VIDEO_MEDIA_URL,
  assertSlide,
} from "../content/slide.ts";
import type { Slide } from "../types/slide.ts";
import { durationDatatype, mediaUrlDatatype, messageTextDatatype } from "../values/types.ts";
import type { Checker } from "@schemawright/runtime/codegen";

/** Checks `Slide` — schema/sinch-mms/slide.xsd:9:3 */
export function checkSlideContent(value: unknown, checker: Checker): void {
  const mistyped = checker.mistyped;
  if (!checker.object(value, SLIDE_PROPERTIES, SLIDE)) return;
  if (value.image !== undefined) {
    checker.enter(SLIDE_IMAGE, 0);
    checkImageMediaContent(value.image, checker);
    checker.leave();
  }
  if (value.audio !== undefined) {
    checker.enter(SLIDE_AUDIO, 0);
    checkAudioMediaContent(value.audio, checker);
    checker.leave();
  }
  if (value.video !== undefined) {
    checker.enter(SLIDE_VIDEO, 0);
    checkVideoMediaContent(value.video, checker);
    checker.leave();
  }
  if (value.vcard !== undefined) {
    checker.enter(SLIDE_VCARD, 0);
    checkVcardMediaContent(value.vcard, checker);
    checker.leave();
  }
  if (value.ical !== undefined) {
    checker.enter(SLIDE_ICAL, 0);
    checkIcalMediaContent(value.ical, checker);
    checker.leave();
  }
  if (value.pdf !== undefined) {
    checker.enter(SLIDE_PDF, 0);
    checkPdfMediaContent(value.pdf, checker);
    checker.leave();
  }
  if (value.passbook !== undefined) {
    checker.enter(SLIDE_PASSBOOK, 0);
    checkPassbookMediaContent(value.passbook, checker);
    checker.leave();
  }
  if (value.messageText !== undefined) {
    checker.enter(SLIDE_MESSAGE_TEXT, 0);
    messageTextDatatype.check(value.messageText, checker, "E228");
    checker.leave();
  }
  if (value.duration !== undefined) {
    checker.enter(SLIDE_DURATION, 0);
    durationDatatype.check(value.duration, checker, "E230");
    checker.leave();
  }
  if (checker.mistyped === mistyped) assertSlide(value as unknown as Slide, checker);
}

/** Checks `ImageMedia` — schema/sinch-mms/slide.xsd:105:3 */
export function checkImageMediaContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, IMAGE_MEDIA_PROPERTIES, IMAGE_MEDIA)) return;
  if (value.url !== undefined) {
    checker.enter(IMAGE_MEDIA_URL, 0);
    mediaUrlDatatype.check(value.url, checker, "E351");
    checker.leave();
  } else checker.occurs(IMAGE_MEDIA_URL, 0);
}

/** Checks `AudioMedia` — schema/sinch-mms/slide.xsd:119:3 */
export function checkAudioMediaContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, AUDIO_MEDIA_PROPERTIES, AUDIO_MEDIA)) return;
  if (value.url !== undefined) {
    checker.enter(AUDIO_MEDIA_URL, 0);
    mediaUrlDatatype.check(value.url, checker, "E352");
    checker.leave();
  } else checker.occurs(AUDIO_MEDIA_URL, 0);
}

/** Checks `VideoMedia` — schema/sinch-mms/slide.xsd:133:3 */
export function checkVideoMediaContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, VIDEO_MEDIA_PROPERTIES, VIDEO_MEDIA)) return;
  if (value.url !== undefined) {
    checker.enter(VIDEO_MEDIA_URL, 0);
    mediaUrlDatatype.check(value.url, checker, "E353");
    checker.leave();
  } else checker.occurs(VIDEO_MEDIA_URL, 0);
}

/** Checks `VcardMedia` — schema/sinch-mms/slide.xsd:147:3 */
export function checkVcardMediaContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, VCARD_MEDIA_PROPERTIES, VCARD_MEDIA)) return;
  if (value.url !== undefined) {
    checker.enter(VCARD_MEDIA_URL, 0);
    mediaUrlDatatype.check(value.url, checker, "E355");
    checker.leave();
  } else checker.occurs(VCARD_MEDIA_URL, 0);
}

/** Checks `IcalMedia` — schema/sinch-mms/slide.xsd:161:3 */
export function checkIcalMediaContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, ICAL_MEDIA_PROPERTIES, ICAL_MEDIA)) return;
  if (value.url !== undefined) {
    checker.enter(ICAL_MEDIA_URL, 0);
    mediaUrlDatatype.check(value.url, checker, "E356");
    checker.leave();
  } else checker.occurs(ICAL_MEDIA_URL, 0);
}

/** Checks `PdfMedia` — schema/sinch-mms/slide.xsd:175:3 */
export function checkPdfMediaContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, PDF_MEDIA_PROPERTIES, PDF_MEDIA)) return;
  if (value.url !== undefined) {
    checker.enter(PDF_MEDIA_URL, 0);
    mediaUrlDatatype.check(value.url, checker, "E357");
    checker.leave();
  } else checker.occurs(PDF_MEDIA_URL, 0);
}

/** Checks `PassbookMedia` — schema/sinch-mms/slide.xsd:189:3 */
export function checkPassbookMediaContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, PASSBOOK_MEDIA_PROPERTIES, PASSBOOK_MEDIA)) return;
  if (value.url !== undefined) {
    checker.enter(PASSBOOK_MEDIA_URL, 0);
    mediaUrlDatatype.check(value.url, checker, "E358");
    checker.leave();
  } else checker.occurs(PASSBOOK_MEDIA_URL, 0);
}
