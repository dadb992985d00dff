// Generated from schema/sinch-mms/upper/slide.xsd by schemawright. Do not edit.
import type { Slide } from "../../types/slide.ts";
import { type Child, type ContentFindings, type Finding, type Site, child, countPresent, isBlank } from "@schemawright/runtime/codegen";

/** `UpperSlide` — schema/sinch-mms/upper/slide.xsd:10:3 */
export const UPPER_SLIDE: ContentFindings = {
  type: "UpperSlide",
  names: ["IMAGE", "AUDIO", "VIDEO", "VCARD", "ICAL", "PDF", "PASSBOOK", "TEXT", "DURATION"],
  schemaLocation: "schema/sinch-mms/upper/slide.xsd:10:3",
  open: false,
};

export const UPPER_SLIDE__PROPERTIES: ReadonlySet<string> = new Set(["image", "audio", "video", "vcard", "ical", "pdf", "passbook", "messageText", "duration"]);

export const UPPER_SLIDE_image: Child = /*@__PURE__*/ child("IMAGE", "image", 0, 1, "schema/sinch-mms/upper/slide.xsd:19:7", "", false, {}, { rule: "E229" });

export const UPPER_SLIDE_audio: Child = /*@__PURE__*/ child("AUDIO", "audio", 0, 1, "schema/sinch-mms/upper/slide.xsd:25:7", "", false, {}, { rule: "E229" });

export const UPPER_SLIDE_video: Child = /*@__PURE__*/ child("VIDEO", "video", 0, 1, "schema/sinch-mms/upper/slide.xsd:31:7", "", false, {}, { rule: "E229" });

export const UPPER_SLIDE_vcard: Child = /*@__PURE__*/ child("VCARD", "vcard", 0, 1, "schema/sinch-mms/upper/slide.xsd:37:7", "", false, {}, { rule: "E223", atParent: true });

export const UPPER_SLIDE_ical: Child = /*@__PURE__*/ child("ICAL", "ical", 0, 1, "schema/sinch-mms/upper/slide.xsd:43:7", "", false, {}, { rule: "E223", atParent: true });

export const UPPER_SLIDE_pdf: Child = /*@__PURE__*/ child("PDF", "pdf", 0, 1, "schema/sinch-mms/upper/slide.xsd:49:7", "", false, {}, { rule: "E223", atParent: true });

export const UPPER_SLIDE_passbook: Child = /*@__PURE__*/ child("PASSBOOK", "passbook", 0, 1, "schema/sinch-mms/upper/slide.xsd:55:7", "", false, {}, { rule: "E223", atParent: true });

export const UPPER_SLIDE_messageText: Child = /*@__PURE__*/ child("TEXT", "messageText", 0, 1, "schema/sinch-mms/upper/slide.xsd:61:7", "", false, {}, { rule: "E229" });

export const UPPER_SLIDE_duration: Child = /*@__PURE__*/ child("DURATION", "duration", 0, 1, "schema/sinch-mms/upper/slide.xsd:67:7", "", false, { rule: "E230" });

export const UPPER_SLIDE__CHILDREN: readonly Child[] = [
  UPPER_SLIDE_image,
  UPPER_SLIDE_audio,
  UPPER_SLIDE_video,
  UPPER_SLIDE_vcard,
  UPPER_SLIDE_ical,
  UPPER_SLIDE_pdf,
  UPPER_SLIDE_passbook,
  UPPER_SLIDE_messageText,
  UPPER_SLIDE_duration,
];

const UPPER_SLIDE__ASSERTION_1: Finding = {
  code: "cvc-assertion",
  rule: "E313",
  schemaLocation: "schema/sinch-mms/upper/slide.xsd:75:5",
  params: {
    test: "count(TEXT) > 1 or normalize-space(TEXT) != '' or IMAGE/URL != '' or AUDIO/URL != '' or VIDEO/URL != '' or VCARD/URL != '' or ICAL/URL != '' or PDF/URL != '' or PASSBOOK/URL != ''",
  },
  message: "A slide holds a text that is not blank, or at least one medium or object with an address.",
  covers: "missing",
};

const UPPER_SLIDE__ASSERTION_2: Finding = {
  code: "cvc-assertion",
  rule: "E223",
  schemaLocation: "schema/sinch-mms/upper/slide.xsd:81:5",
  params: {
    test: "not(VCARD and (ICAL or PDF or PASSBOOK)) and not(ICAL and (PDF or PASSBOOK)) and not(PDF and PASSBOOK)",
  },
  message: "A slide holds at most one object: one of VCARD, ICAL, PDF or PASSBOOK.",
};

const UPPER_SLIDE__ASSERTION_3: Finding = {
  code: "cvc-assertion",
  rule: "E224",
  schemaLocation: "schema/sinch-mms/upper/slide.xsd:87:5",
  params: { test: "not((VCARD or ICAL or PDF or PASSBOOK) and (IMAGE or AUDIO or VIDEO))" },
  message: "An object does not share a slide with IMAGE, AUDIO or VIDEO.",
};

const UPPER_SLIDE__ASSERTION_4: Finding = {
  code: "cvc-assertion",
  rule: "E226",
  schemaLocation: "schema/sinch-mms/upper/slide.xsd:93:5",
  params: { test: "not(AUDIO and VIDEO)" },
  message: "Audio and video do not share a slide.",
};

const UPPER_SLIDE__ASSERTION_5: Finding = {
  code: "cvc-assertion",
  rule: "E227",
  schemaLocation: "schema/sinch-mms/upper/slide.xsd:99:5",
  params: { test: "not(IMAGE and VIDEO)" },
  message: "Image and video do not share a slide.",
};

const UPPER_SLIDE__RULE_1: Finding = {
  code: "contract-rule",
  rule: "E230",
  schemaLocation: "schema/sinch-mms/upper/slide.xsd:15:9",
  params: { test: "not(DURATION > 30)" },
  message: "A slide should not be shown for more than 30 seconds.",
  atChild: { name: "DURATION", property: "duration" },
};

/** Assertions and rules of `UpperSlide`. */
export function assertUpperSlide(image: Slide["image"], audio: Slide["audio"], video: Slide["video"], vcard: Slide["vcard"], ical: Slide["ical"], pdf: Slide["pdf"], passbook: Slide["passbook"], messageText: Slide["messageText"], duration: Slide["duration"], site: Site): void {
  if (!(countPresent(messageText) > 1 || !isBlank(messageText) || (image?.url !== undefined && image?.url !== "") || (audio?.url !== undefined && audio?.url !== "") || (video?.url !== undefined && video?.url !== "") || (vcard?.url !== undefined && vcard?.url !== "") || (ical?.url !== undefined && ical?.url !== "") || (pdf?.url !== undefined && pdf?.url !== "") || (passbook?.url !== undefined && passbook?.url !== ""))) site.report(UPPER_SLIDE__ASSERTION_1);
  if (!(!(vcard !== undefined && (ical !== undefined || pdf !== undefined || passbook !== undefined)) && !(ical !== undefined && (pdf !== undefined || passbook !== undefined)) && !(pdf !== undefined && passbook !== undefined))) site.report(UPPER_SLIDE__ASSERTION_2);
  if ((vcard !== undefined || ical !== undefined || pdf !== undefined || passbook !== undefined) && (image !== undefined || audio !== undefined || video !== undefined)) site.report(UPPER_SLIDE__ASSERTION_3);
  if (audio !== undefined && video !== undefined) site.report(UPPER_SLIDE__ASSERTION_4);
  if (image !== undefined && video !== undefined) site.report(UPPER_SLIDE__ASSERTION_5);
  if (duration !== undefined && duration > 30) site.report(UPPER_SLIDE__RULE_1, { absent: duration === undefined });
}

/** `UpperImageMedia` — schema/sinch-mms/upper/slide.xsd:107:3 */
export const UPPER_IMAGE_MEDIA: ContentFindings = {
  type: "UpperImageMedia",
  names: ["URL"],
  schemaLocation: "schema/sinch-mms/upper/slide.xsd:107:3",
  open: false,
};

export const UPPER_IMAGE_MEDIA__PROPERTIES: ReadonlySet<string> = new Set(["url"]);

export const UPPER_IMAGE_MEDIA_url: Child = /*@__PURE__*/ child("URL", "url", 1, 1, "schema/sinch-mms/upper/slide.xsd:113:7", "", false, { rule: "E351" });

export const UPPER_IMAGE_MEDIA__CHILDREN: readonly Child[] = [UPPER_IMAGE_MEDIA_url];

/** `UpperAudioMedia` — schema/sinch-mms/upper/slide.xsd:122:3 */
export const UPPER_AUDIO_MEDIA: ContentFindings = {
  type: "UpperAudioMedia",
  names: ["URL"],
  schemaLocation: "schema/sinch-mms/upper/slide.xsd:122:3",
  open: false,
};

export const UPPER_AUDIO_MEDIA__PROPERTIES: ReadonlySet<string> = new Set(["url"]);

export const UPPER_AUDIO_MEDIA_url: Child = /*@__PURE__*/ child("URL", "url", 1, 1, "schema/sinch-mms/upper/slide.xsd:128:7", "", false, { rule: "E352" });

export const UPPER_AUDIO_MEDIA__CHILDREN: readonly Child[] = [UPPER_AUDIO_MEDIA_url];

/** `UpperVideoMedia` — schema/sinch-mms/upper/slide.xsd:137:3 */
export const UPPER_VIDEO_MEDIA: ContentFindings = {
  type: "UpperVideoMedia",
  names: ["URL"],
  schemaLocation: "schema/sinch-mms/upper/slide.xsd:137:3",
  open: false,
};

export const UPPER_VIDEO_MEDIA__PROPERTIES: ReadonlySet<string> = new Set(["url"]);

export const UPPER_VIDEO_MEDIA_url: Child = /*@__PURE__*/ child("URL", "url", 1, 1, "schema/sinch-mms/upper/slide.xsd:143:7", "", false, { rule: "E353" });

export const UPPER_VIDEO_MEDIA__CHILDREN: readonly Child[] = [UPPER_VIDEO_MEDIA_url];

/** `UpperVcardMedia` — schema/sinch-mms/upper/slide.xsd:152:3 */
export const UPPER_VCARD_MEDIA: ContentFindings = {
  type: "UpperVcardMedia",
  names: ["URL"],
  schemaLocation: "schema/sinch-mms/upper/slide.xsd:152:3",
  open: false,
};

export const UPPER_VCARD_MEDIA__PROPERTIES: ReadonlySet<string> = new Set(["url"]);

export const UPPER_VCARD_MEDIA_url: Child = /*@__PURE__*/ child("URL", "url", 1, 1, "schema/sinch-mms/upper/slide.xsd:158:7", "", false, { rule: "E355" });

export const UPPER_VCARD_MEDIA__CHILDREN: readonly Child[] = [UPPER_VCARD_MEDIA_url];

/** `UpperIcalMedia` — schema/sinch-mms/upper/slide.xsd:167:3 */
export const UPPER_ICAL_MEDIA: ContentFindings = {
  type: "UpperIcalMedia",
  names: ["URL"],
  schemaLocation: "schema/sinch-mms/upper/slide.xsd:167:3",
  open: false,
};

export const UPPER_ICAL_MEDIA__PROPERTIES: ReadonlySet<string> = new Set(["url"]);

export const UPPER_ICAL_MEDIA_url: Child = /*@__PURE__*/ child("URL", "url", 1, 1, "schema/sinch-mms/upper/slide.xsd:173:7", "", false, { rule: "E356" });

export const UPPER_ICAL_MEDIA__CHILDREN: readonly Child[] = [UPPER_ICAL_MEDIA_url];

/** `UpperPdfMedia` — schema/sinch-mms/upper/slide.xsd:182:3 */
export const UPPER_PDF_MEDIA: ContentFindings = {
  type: "UpperPdfMedia",
  names: ["URL"],
  schemaLocation: "schema/sinch-mms/upper/slide.xsd:182:3",
  open: false,
};

export const UPPER_PDF_MEDIA__PROPERTIES: ReadonlySet<string> = new Set(["url"]);

export const UPPER_PDF_MEDIA_url: Child = /*@__PURE__*/ child("URL", "url", 1, 1, "schema/sinch-mms/upper/slide.xsd:188:7", "", false, { rule: "E357" });

export const UPPER_PDF_MEDIA__CHILDREN: readonly Child[] = [UPPER_PDF_MEDIA_url];

/** `UpperPassbookMedia` — schema/sinch-mms/upper/slide.xsd:197:3 */
export const UPPER_PASSBOOK_MEDIA: ContentFindings = {
  type: "UpperPassbookMedia",
  names: ["URL"],
  schemaLocation: "schema/sinch-mms/upper/slide.xsd:197:3",
  open: false,
};

export const UPPER_PASSBOOK_MEDIA__PROPERTIES: ReadonlySet<string> = new Set(["url"]);

export const UPPER_PASSBOOK_MEDIA_url: Child = /*@__PURE__*/ child("URL", "url", 1, 1, "schema/sinch-mms/upper/slide.xsd:203:7", "", false, { rule: "E358" });

export const UPPER_PASSBOOK_MEDIA__CHILDREN: readonly Child[] = [UPPER_PASSBOOK_MEDIA_url];
