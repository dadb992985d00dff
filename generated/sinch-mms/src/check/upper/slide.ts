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
import type { Checker } from "@schemawright/runtime/codegen";

/** Checks `UpperSlide` — schema/sinch-mms/upper/slide.xsd:10:3 */
export function checkUpperSlideContent(value: unknown, checker: Checker): void {
  const mistyped = checker.mistyped;
  if (!checker.object(value, UPPER_SLIDE__PROPERTIES, UPPER_SLIDE)) return;
  if (value.image !== undefined) {
    checker.enter(UPPER_SLIDE_image, 0);
    checkUpperImageMediaContent(value.image, checker);
    checker.leave();
  }
  if (value.audio !== undefined) {
    checker.enter(UPPER_SLIDE_audio, 0);
    checkUpperAudioMediaContent(value.audio, checker);
    checker.leave();
  }
  if (value.video !== undefined) {
    checker.enter(UPPER_SLIDE_video, 0);
    checkUpperVideoMediaContent(value.video, checker);
    checker.leave();
  }
  if (value.vcard !== undefined) {
    checker.enter(UPPER_SLIDE_vcard, 0);
    checkUpperVcardMediaContent(value.vcard, checker);
    checker.leave();
  }
  if (value.ical !== undefined) {
    checker.enter(UPPER_SLIDE_ical, 0);
    checkUpperIcalMediaContent(value.ical, checker);
    checker.leave();
  }
  if (value.pdf !== undefined) {
    checker.enter(UPPER_SLIDE_pdf, 0);
    checkUpperPdfMediaContent(value.pdf, checker);
    checker.leave();
  }
  if (value.passbook !== undefined) {
    checker.enter(UPPER_SLIDE_passbook, 0);
    checkUpperPassbookMediaContent(value.passbook, checker);
    checker.leave();
  }
  if (value.messageText !== undefined) {
    checker.enter(UPPER_SLIDE_messageText, 0);
    messageTextDatatype.check(value.messageText, checker, "E228");
    checker.leave();
  }
  if (value.duration !== undefined) {
    checker.enter(UPPER_SLIDE_duration, 0);
    durationDatatype.check(value.duration, checker, "E230");
    checker.leave();
  }
  if (checker.mistyped !== mistyped) return;
  const object = value as unknown as Slide;
  assertUpperSlide(object.image, object.audio, object.video, object.vcard, object.ical, object.pdf, object.passbook, object.messageText, object.duration, checker);
}

/** Checks `UpperImageMedia` — schema/sinch-mms/upper/slide.xsd:107:3 */
export function checkUpperImageMediaContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, UPPER_IMAGE_MEDIA__PROPERTIES, UPPER_IMAGE_MEDIA)) return;
  if (value.url !== undefined) {
    checker.enter(UPPER_IMAGE_MEDIA_url, 0);
    mediaUrlDatatype.check(value.url, checker, "E351");
    checker.leave();
  } else checker.occurs(UPPER_IMAGE_MEDIA_url, 0);
}

/** Checks `UpperAudioMedia` — schema/sinch-mms/upper/slide.xsd:122:3 */
export function checkUpperAudioMediaContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, UPPER_AUDIO_MEDIA__PROPERTIES, UPPER_AUDIO_MEDIA)) return;
  if (value.url !== undefined) {
    checker.enter(UPPER_AUDIO_MEDIA_url, 0);
    mediaUrlDatatype.check(value.url, checker, "E352");
    checker.leave();
  } else checker.occurs(UPPER_AUDIO_MEDIA_url, 0);
}

/** Checks `UpperVideoMedia` — schema/sinch-mms/upper/slide.xsd:137:3 */
export function checkUpperVideoMediaContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, UPPER_VIDEO_MEDIA__PROPERTIES, UPPER_VIDEO_MEDIA)) return;
  if (value.url !== undefined) {
    checker.enter(UPPER_VIDEO_MEDIA_url, 0);
    mediaUrlDatatype.check(value.url, checker, "E353");
    checker.leave();
  } else checker.occurs(UPPER_VIDEO_MEDIA_url, 0);
}

/** Checks `UpperVcardMedia` — schema/sinch-mms/upper/slide.xsd:152:3 */
export function checkUpperVcardMediaContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, UPPER_VCARD_MEDIA__PROPERTIES, UPPER_VCARD_MEDIA)) return;
  if (value.url !== undefined) {
    checker.enter(UPPER_VCARD_MEDIA_url, 0);
    mediaUrlDatatype.check(value.url, checker, "E355");
    checker.leave();
  } else checker.occurs(UPPER_VCARD_MEDIA_url, 0);
}

/** Checks `UpperIcalMedia` — schema/sinch-mms/upper/slide.xsd:167:3 */
export function checkUpperIcalMediaContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, UPPER_ICAL_MEDIA__PROPERTIES, UPPER_ICAL_MEDIA)) return;
  if (value.url !== undefined) {
    checker.enter(UPPER_ICAL_MEDIA_url, 0);
    mediaUrlDatatype.check(value.url, checker, "E356");
    checker.leave();
  } else checker.occurs(UPPER_ICAL_MEDIA_url, 0);
}

/** Checks `UpperPdfMedia` — schema/sinch-mms/upper/slide.xsd:182:3 */
export function checkUpperPdfMediaContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, UPPER_PDF_MEDIA__PROPERTIES, UPPER_PDF_MEDIA)) return;
  if (value.url !== undefined) {
    checker.enter(UPPER_PDF_MEDIA_url, 0);
    mediaUrlDatatype.check(value.url, checker, "E357");
    checker.leave();
  } else checker.occurs(UPPER_PDF_MEDIA_url, 0);
}

/** Checks `UpperPassbookMedia` — schema/sinch-mms/upper/slide.xsd:197:3 */
export function checkUpperPassbookMediaContent(value: unknown, checker: Checker): void {
  if (!checker.object(value, UPPER_PASSBOOK_MEDIA__PROPERTIES, UPPER_PASSBOOK_MEDIA)) return;
  if (value.url !== undefined) {
    checker.enter(UPPER_PASSBOOK_MEDIA_url, 0);
    mediaUrlDatatype.check(value.url, checker, "E358");
    checker.leave();
  } else checker.occurs(UPPER_PASSBOOK_MEDIA_url, 0);
}
