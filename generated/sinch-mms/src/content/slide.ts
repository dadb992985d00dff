// Generated from schema/sinch-mms/slide.xsd by schemawright. Do not edit.
import type { Slide } from "../types/slide.ts";
import { type Child, type ContentFindings, type Finding, type Site, child, countPresent, isBlank } from "@schemawright/runtime/codegen";

/** `Slide` — schema/sinch-mms/slide.xsd:9:3 */
export const SLIDE: ContentFindings = {
  type: "Slide",
  names: ["image", "audio", "video", "vcard", "ical", "pdf", "passbook", "message-text", "duration"],
  schemaLocation: "schema/sinch-mms/slide.xsd:9:3",
  open: false,
};

export const SLIDE__PROPERTIES: ReadonlySet<string> = new Set(["image", "audio", "video", "vcard", "ical", "pdf", "passbook", "messageText", "duration"]);

export const SLIDE_image: Child = /*@__PURE__*/ child("image", "image", 0, 1, "schema/sinch-mms/slide.xsd:17:7", "", false, {}, { rule: "E229" });

export const SLIDE_audio: Child = /*@__PURE__*/ child("audio", "audio", 0, 1, "schema/sinch-mms/slide.xsd:23:7", "", false, {}, { rule: "E229" });

export const SLIDE_video: Child = /*@__PURE__*/ child("video", "video", 0, 1, "schema/sinch-mms/slide.xsd:29:7", "", false, {}, { rule: "E229" });

export const SLIDE_vcard: Child = /*@__PURE__*/ child("vcard", "vcard", 0, 1, "schema/sinch-mms/slide.xsd:35:7", "", false, {}, { rule: "E223", atParent: true });

export const SLIDE_ical: Child = /*@__PURE__*/ child("ical", "ical", 0, 1, "schema/sinch-mms/slide.xsd:41:7", "", false, {}, { rule: "E223", atParent: true });

export const SLIDE_pdf: Child = /*@__PURE__*/ child("pdf", "pdf", 0, 1, "schema/sinch-mms/slide.xsd:47:7", "", false, {}, { rule: "E223", atParent: true });

export const SLIDE_passbook: Child = /*@__PURE__*/ child("passbook", "passbook", 0, 1, "schema/sinch-mms/slide.xsd:53:7", "", false, {}, { rule: "E223", atParent: true });

export const SLIDE_messageText: Child = /*@__PURE__*/ child("message-text", "messageText", 0, 1, "schema/sinch-mms/slide.xsd:59:7", "", false, {}, { rule: "E229" });

export const SLIDE_duration: Child = /*@__PURE__*/ child("duration", "duration", 0, 1, "schema/sinch-mms/slide.xsd:65:7", "", false, { rule: "E230" });

export const SLIDE__CHILDREN: readonly Child[] = [
  SLIDE_image,
  SLIDE_audio,
  SLIDE_video,
  SLIDE_vcard,
  SLIDE_ical,
  SLIDE_pdf,
  SLIDE_passbook,
  SLIDE_messageText,
  SLIDE_duration,
];

const SLIDE__ASSERTION_1: Finding = {
  code: "cvc-assertion",
  rule: "E313",
  schemaLocation: "schema/sinch-mms/slide.xsd:73:5",
  params: {
    test: "count(message-text) > 1 or normalize-space(message-text) != '' or image/url != '' or audio/url != '' or video/url != '' or vcard/url != '' or ical/url != '' or pdf/url != '' or passbook/url != ''",
  },
  message: "A slide holds a text that is not blank, or at least one medium or object with an address.",
  covers: "missing",
};

const SLIDE__ASSERTION_2: Finding = {
  code: "cvc-assertion",
  rule: "E223",
  schemaLocation: "schema/sinch-mms/slide.xsd:79:5",
  params: {
    test: "not(vcard and (ical or pdf or passbook)) and not(ical and (pdf or passbook)) and not(pdf and passbook)",
  },
  message: "A slide holds at most one object: one of vcard, ical, pdf or passbook.",
};

const SLIDE__ASSERTION_3: Finding = {
  code: "cvc-assertion",
  rule: "E224",
  schemaLocation: "schema/sinch-mms/slide.xsd:85:5",
  params: { test: "not((vcard or ical or pdf or passbook) and (image or audio or video))" },
  message: "An object does not share a slide with image, audio or video.",
};

const SLIDE__ASSERTION_4: Finding = {
  code: "cvc-assertion",
  rule: "E226",
  schemaLocation: "schema/sinch-mms/slide.xsd:91:5",
  params: { test: "not(audio and video)" },
  message: "Audio and video do not share a slide.",
};

const SLIDE__ASSERTION_5: Finding = {
  code: "cvc-assertion",
  rule: "E227",
  schemaLocation: "schema/sinch-mms/slide.xsd:97:5",
  params: { test: "not(image and video)" },
  message: "Image and video do not share a slide.",
};

const SLIDE__RULE_1: Finding = {
  code: "contract-rule",
  rule: "E230",
  schemaLocation: "schema/sinch-mms/slide.xsd:13:9",
  params: { test: "not(duration > 30)" },
  message: "A slide should not be shown for more than 30 seconds.",
  atChild: { name: "duration", property: "duration" },
};

/** Assertions and rules of `Slide`. */
export function assertSlide(image: Slide["image"], audio: Slide["audio"], video: Slide["video"], vcard: Slide["vcard"], ical: Slide["ical"], pdf: Slide["pdf"], passbook: Slide["passbook"], messageText: Slide["messageText"], duration: Slide["duration"], site: Site): void {
  if (!(countPresent(messageText) > 1 || !isBlank(messageText) || (image?.url !== undefined && image?.url !== "") || (audio?.url !== undefined && audio?.url !== "") || (video?.url !== undefined && video?.url !== "") || (vcard?.url !== undefined && vcard?.url !== "") || (ical?.url !== undefined && ical?.url !== "") || (pdf?.url !== undefined && pdf?.url !== "") || (passbook?.url !== undefined && passbook?.url !== ""))) site.report(SLIDE__ASSERTION_1);
  if (!(!(vcard !== undefined && (ical !== undefined || pdf !== undefined || passbook !== undefined)) && !(ical !== undefined && (pdf !== undefined || passbook !== undefined)) && !(pdf !== undefined && passbook !== undefined))) site.report(SLIDE__ASSERTION_2);
  if ((vcard !== undefined || ical !== undefined || pdf !== undefined || passbook !== undefined) && (image !== undefined || audio !== undefined || video !== undefined)) site.report(SLIDE__ASSERTION_3);
  if (audio !== undefined && video !== undefined) site.report(SLIDE__ASSERTION_4);
  if (image !== undefined && video !== undefined) site.report(SLIDE__ASSERTION_5);
  if (duration !== undefined && duration > 30) site.report(SLIDE__RULE_1, { absent: duration === undefined });
}

/** `ImageMedia` — schema/sinch-mms/slide.xsd:105:3 */
export const IMAGE_MEDIA: ContentFindings = { type: "ImageMedia", names: ["url"], schemaLocation: "schema/sinch-mms/slide.xsd:105:3", open: false };

export const IMAGE_MEDIA__PROPERTIES: ReadonlySet<string> = new Set(["url"]);

export const IMAGE_MEDIA_url: Child = /*@__PURE__*/ child("url", "url", 1, 1, "schema/sinch-mms/slide.xsd:110:7", "", false, { rule: "E351" });

export const IMAGE_MEDIA__CHILDREN: readonly Child[] = [IMAGE_MEDIA_url];

/** `AudioMedia` — schema/sinch-mms/slide.xsd:119:3 */
export const AUDIO_MEDIA: ContentFindings = { type: "AudioMedia", names: ["url"], schemaLocation: "schema/sinch-mms/slide.xsd:119:3", open: false };

export const AUDIO_MEDIA__PROPERTIES: ReadonlySet<string> = new Set(["url"]);

export const AUDIO_MEDIA_url: Child = /*@__PURE__*/ child("url", "url", 1, 1, "schema/sinch-mms/slide.xsd:124:7", "", false, { rule: "E352" });

export const AUDIO_MEDIA__CHILDREN: readonly Child[] = [AUDIO_MEDIA_url];

/** `VideoMedia` — schema/sinch-mms/slide.xsd:133:3 */
export const VIDEO_MEDIA: ContentFindings = { type: "VideoMedia", names: ["url"], schemaLocation: "schema/sinch-mms/slide.xsd:133:3", open: false };

export const VIDEO_MEDIA__PROPERTIES: ReadonlySet<string> = new Set(["url"]);

export const VIDEO_MEDIA_url: Child = /*@__PURE__*/ child("url", "url", 1, 1, "schema/sinch-mms/slide.xsd:138:7", "", false, { rule: "E353" });

export const VIDEO_MEDIA__CHILDREN: readonly Child[] = [VIDEO_MEDIA_url];

/** `VcardMedia` — schema/sinch-mms/slide.xsd:147:3 */
export const VCARD_MEDIA: ContentFindings = { type: "VcardMedia", names: ["url"], schemaLocation: "schema/sinch-mms/slide.xsd:147:3", open: false };

export const VCARD_MEDIA__PROPERTIES: ReadonlySet<string> = new Set(["url"]);

export const VCARD_MEDIA_url: Child = /*@__PURE__*/ child("url", "url", 1, 1, "schema/sinch-mms/slide.xsd:152:7", "", false, { rule: "E355" });

export const VCARD_MEDIA__CHILDREN: readonly Child[] = [VCARD_MEDIA_url];

/** `IcalMedia` — schema/sinch-mms/slide.xsd:161:3 */
export const ICAL_MEDIA: ContentFindings = { type: "IcalMedia", names: ["url"], schemaLocation: "schema/sinch-mms/slide.xsd:161:3", open: false };

export const ICAL_MEDIA__PROPERTIES: ReadonlySet<string> = new Set(["url"]);

export const ICAL_MEDIA_url: Child = /*@__PURE__*/ child("url", "url", 1, 1, "schema/sinch-mms/slide.xsd:166:7", "", false, { rule: "E356" });

export const ICAL_MEDIA__CHILDREN: readonly Child[] = [ICAL_MEDIA_url];

/** `PdfMedia` — schema/sinch-mms/slide.xsd:175:3 */
export const PDF_MEDIA: ContentFindings = { type: "PdfMedia", names: ["url"], schemaLocation: "schema/sinch-mms/slide.xsd:175:3", open: false };

export const PDF_MEDIA__PROPERTIES: ReadonlySet<string> = new Set(["url"]);

export const PDF_MEDIA_url: Child = /*@__PURE__*/ child("url", "url", 1, 1, "schema/sinch-mms/slide.xsd:180:7", "", false, { rule: "E357" });

export const PDF_MEDIA__CHILDREN: readonly Child[] = [PDF_MEDIA_url];

/** `PassbookMedia` — schema/sinch-mms/slide.xsd:189:3 */
export const PASSBOOK_MEDIA: ContentFindings = { type: "PassbookMedia", names: ["url"], schemaLocation: "schema/sinch-mms/slide.xsd:189:3", open: false };

export const PASSBOOK_MEDIA__PROPERTIES: ReadonlySet<string> = new Set(["url"]);

export const PASSBOOK_MEDIA_url: Child = /*@__PURE__*/ child("url", "url", 1, 1, "schema/sinch-mms/slide.xsd:194:7", "", false, { rule: "E358" });

export const PASSBOOK_MEDIA__CHILDREN: readonly Child[] = [PASSBOOK_MEDIA_url];
